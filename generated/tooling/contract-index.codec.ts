// @generated from contracts/tooling/contract-index.yaml. Do not edit. [faa862d94d648712]

import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_INT,
  KIND_STRING,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writable,
  type Writer,
  asAny,
  asBool,
  asInt,
  asObject,
  asOneOf,
  asString,
  atLeast,
  atMost,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isAnyValue,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  isUint32,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  kindOf,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import { convertSha256Hex, isSha256Hex, readSha256Hex, unpackSha256Hex } from "../types.codec.js";
import type { NonEmptyStr, Sha256Hex } from "../types.js";
import type {
  ContractIndex,
  ContractIndexEntry,
  ContractKind,
  IndexField,
  IndexRule,
  IndexSource,
  IndexTable,
} from "./contract-index.js";

const READ_CONTRACTS = /* @__PURE__ */ jsonKey("contracts");
const READ_CONTRACT_INDEX_ENTRY_FIELDS = /* @__PURE__ */ jsonFields([
  "name",
  "kind",
  "module",
  "doc",
  "title",
  "deprecated",
  "renamed_from",
  "stability",
  "type",
  "values",
  "members",
  "mode",
  "purpose",
  "tag",
  "tag_field",
  "array_like",
  "omit_defaults",
  "position",
  "persisted",
  "table",
  "arrow",
  "base",
  "patch_of",
  "fields",
  "rules",
  "reserved",
  "depends_on",
  "ext_codes",
  "source",
  "wire_hash",
  "full_hash",
]);
const READ_INDEX_FIELD_FIELDS = /* @__PURE__ */ jsonFields([
  "name",
  "wire",
  "type",
  "required",
  "nullable",
  "unset",
  "default",
  "constraints",
  "accept",
  "arrow",
  "column",
  "doc",
  "title",
  "deprecated",
  "renamed_from",
]);
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_KEY = /* @__PURE__ */ jsonKey("key");
const READ_EXPR = /* @__PURE__ */ jsonKey("expr");
const READ_MESSAGE = /* @__PURE__ */ jsonKey("message");
const READ_FILE = /* @__PURE__ */ jsonKey("file");
const READ_LINE = /* @__PURE__ */ jsonKey("line");

const UNPACK_CONTRACTS = /* @__PURE__ */ packedKey("contracts");
const UNPACK_CONTRACT_INDEX_ENTRY_FIELDS = /* @__PURE__ */ packedFields([
  "name",
  "kind",
  "module",
  "doc",
  "title",
  "deprecated",
  "renamed_from",
  "stability",
  "type",
  "values",
  "members",
  "mode",
  "purpose",
  "tag",
  "tag_field",
  "array_like",
  "omit_defaults",
  "position",
  "persisted",
  "table",
  "arrow",
  "base",
  "patch_of",
  "fields",
  "rules",
  "reserved",
  "depends_on",
  "ext_codes",
  "source",
  "wire_hash",
  "full_hash",
]);
const UNPACK_INDEX_FIELD_FIELDS = /* @__PURE__ */ packedFields([
  "name",
  "wire",
  "type",
  "required",
  "nullable",
  "unset",
  "default",
  "constraints",
  "accept",
  "arrow",
  "column",
  "doc",
  "title",
  "deprecated",
  "renamed_from",
]);
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_KEY = /* @__PURE__ */ packedKey("key");
const UNPACK_EXPR = /* @__PURE__ */ packedKey("expr");
const UNPACK_MESSAGE = /* @__PURE__ */ packedKey("message");
const UNPACK_FILE = /* @__PURE__ */ packedKey("file");
const UNPACK_LINE = /* @__PURE__ */ packedKey("line");

const READ_CONTRACT_KIND = /* @__PURE__ */ jsonLiterals("alias", "enum", "struct", "union", "patch");
const UNPACK_CONTRACT_KIND = /* @__PURE__ */ packedLiterals("alias", "enum", "struct", "union", "patch");
const READ_STABLE_OR_EXPERIMENTAL = /* @__PURE__ */ jsonLiterals("stable", "experimental");
const READ_STRICT_OR_COMPAT = /* @__PURE__ */ jsonLiterals("strict", "compat");
const READ_ARTIFACT_OR_TELEMETRY_OR_CONFIG_OR_SPEC_OR_LOG_OR_OTHERS = /* @__PURE__ */ jsonLiterals(
  "artifact",
  "telemetry",
  "config",
  "spec",
  "log",
  "envelope",
  "report",
  "row",
);
const READ_INPUT_OR_OUTPUT_OR_BOTH = /* @__PURE__ */ jsonLiterals("input", "output", "both");
const UNPACK_STABLE_OR_EXPERIMENTAL = /* @__PURE__ */ packedLiterals("stable", "experimental");
const UNPACK_STRICT_OR_COMPAT = /* @__PURE__ */ packedLiterals("strict", "compat");
const UNPACK_ARTIFACT_OR_TELEMETRY_OR_CONFIG_OR_SPEC_OR_LOG_OR_OTHERS = /* @__PURE__ */ packedLiterals(
  "artifact",
  "telemetry",
  "config",
  "spec",
  "log",
  "envelope",
  "report",
  "row",
);
const UNPACK_INPUT_OR_OUTPUT_OR_BOTH = /* @__PURE__ */ packedLiterals("input", "output", "both");

const OPEN_CONTRACT_INDEX = /* @__PURE__ */ jsonChunk('{"contracts":');
const WRITE_VALUE_ALIAS = /* @__PURE__ */ jsonChunk('"alias"');
const WRITE_VALUE_ENUM = /* @__PURE__ */ jsonChunk('"enum"');
const WRITE_VALUE_STRUCT = /* @__PURE__ */ jsonChunk('"struct"');
const WRITE_VALUE_UNION = /* @__PURE__ */ jsonChunk('"union"');
const WRITE_VALUE_PATCH = /* @__PURE__ */ jsonChunk('"patch"');
const OPEN_CONTRACT_INDEX_ENTRY = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const WRITE_MODULE = /* @__PURE__ */ jsonChunk(',"module":');
const WRITE_DOC = /* @__PURE__ */ jsonChunk(',"doc":');
const WRITE_TITLE = /* @__PURE__ */ jsonChunk(',"title":');
const WRITE_DEPRECATED = /* @__PURE__ */ jsonChunk(',"deprecated":');
const WRITE_RENAMED_FROM = /* @__PURE__ */ jsonChunk(',"renamed_from":');
const WRITE_STABILITY = /* @__PURE__ */ jsonChunk(',"stability":');
const WRITE_VALUE_STABLE = /* @__PURE__ */ jsonChunk('"stable"');
const WRITE_VALUE_EXPERIMENTAL = /* @__PURE__ */ jsonChunk('"experimental"');
const WRITE_TYPE = /* @__PURE__ */ jsonChunk(',"type":');
const WRITE_VALUES = /* @__PURE__ */ jsonChunk(',"values":');
const WRITE_MEMBERS = /* @__PURE__ */ jsonChunk(',"members":');
const WRITE_MODE = /* @__PURE__ */ jsonChunk(',"mode":');
const WRITE_VALUE_STRICT = /* @__PURE__ */ jsonChunk('"strict"');
const WRITE_VALUE_COMPAT = /* @__PURE__ */ jsonChunk('"compat"');
const WRITE_PURPOSE = /* @__PURE__ */ jsonChunk(',"purpose":');
const WRITE_VALUE_ARTIFACT = /* @__PURE__ */ jsonChunk('"artifact"');
const WRITE_VALUE_TELEMETRY = /* @__PURE__ */ jsonChunk('"telemetry"');
const WRITE_VALUE_CONFIG = /* @__PURE__ */ jsonChunk('"config"');
const WRITE_VALUE_SPEC = /* @__PURE__ */ jsonChunk('"spec"');
const WRITE_VALUE_LOG = /* @__PURE__ */ jsonChunk('"log"');
const WRITE_VALUE_ENVELOPE = /* @__PURE__ */ jsonChunk('"envelope"');
const WRITE_VALUE_REPORT = /* @__PURE__ */ jsonChunk('"report"');
const WRITE_VALUE_ROW = /* @__PURE__ */ jsonChunk('"row"');
const WRITE_TAG = /* @__PURE__ */ jsonChunk(',"tag":');
const WRITE_TAG_FIELD = /* @__PURE__ */ jsonChunk(',"tag_field":');
const WRITE_ARRAY_LIKE = /* @__PURE__ */ jsonChunk(',"array_like":');
const WRITE_OMIT_DEFAULTS = /* @__PURE__ */ jsonChunk(',"omit_defaults":');
const WRITE_POSITION = /* @__PURE__ */ jsonChunk(',"position":');
const WRITE_VALUE_INPUT = /* @__PURE__ */ jsonChunk('"input"');
const WRITE_VALUE_OUTPUT = /* @__PURE__ */ jsonChunk('"output"');
const WRITE_VALUE_BOTH = /* @__PURE__ */ jsonChunk('"both"');
const WRITE_PERSISTED = /* @__PURE__ */ jsonChunk(',"persisted":');
const WRITE_TABLE = /* @__PURE__ */ jsonChunk(',"table":');
const WRITE_ARROW = /* @__PURE__ */ jsonChunk(',"arrow":');
const WRITE_BASE = /* @__PURE__ */ jsonChunk(',"base":');
const WRITE_PATCH_OF = /* @__PURE__ */ jsonChunk(',"patch_of":');
const WRITE_FIELDS = /* @__PURE__ */ jsonChunk(',"fields":');
const WRITE_RULES = /* @__PURE__ */ jsonChunk(',"rules":');
const WRITE_RESERVED = /* @__PURE__ */ jsonChunk(',"reserved":');
const WRITE_DEPENDS_ON = /* @__PURE__ */ jsonChunk(',"depends_on":');
const WRITE_EXT_CODES = /* @__PURE__ */ jsonChunk(',"ext_codes":');
const WRITE_SOURCE = /* @__PURE__ */ jsonChunk(',"source":');
const WRITE_WIRE_HASH = /* @__PURE__ */ jsonChunk(',"wire_hash":');
const WRITE_FULL_HASH = /* @__PURE__ */ jsonChunk(',"full_hash":');
const OPEN_INDEX_FIELD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_WIRE = /* @__PURE__ */ jsonChunk(',"wire":');
const WRITE_REQUIRED = /* @__PURE__ */ jsonChunk(',"required":');
const WRITE_NULLABLE = /* @__PURE__ */ jsonChunk(',"nullable":');
const WRITE_UNSET = /* @__PURE__ */ jsonChunk(',"unset":');
const WRITE_DEFAULT = /* @__PURE__ */ jsonChunk(',"default":');
const WRITE_CONSTRAINTS = /* @__PURE__ */ jsonChunk(',"constraints":');
const WRITE_ACCEPT = /* @__PURE__ */ jsonChunk(',"accept":');
const WRITE_COLUMN = /* @__PURE__ */ jsonChunk(',"column":');
const OPEN_INDEX_TABLE = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_KEY = /* @__PURE__ */ jsonChunk(',"key":');
const OPEN_INDEX_RULE = /* @__PURE__ */ jsonChunk('{"expr":');
const WRITE_MESSAGE = /* @__PURE__ */ jsonChunk(',"message":');
const OPEN_INDEX_SOURCE = /* @__PURE__ */ jsonChunk('{"file":');
const WRITE_LINE = /* @__PURE__ */ jsonChunk(',"line":');

const HEAD_CONTRACT_INDEX = /* @__PURE__ */ packedHead(1, "contracts");
const PACK_VALUE_ALIAS = /* @__PURE__ */ packedChunk("alias");
const PACK_VALUE_ENUM = /* @__PURE__ */ packedChunk("enum");
const PACK_VALUE_STRUCT = /* @__PURE__ */ packedChunk("struct");
const PACK_VALUE_UNION = /* @__PURE__ */ packedChunk("union");
const PACK_VALUE_PATCH = /* @__PURE__ */ packedChunk("patch");
const HEAD_CONTRACT_INDEX_ENTRY = /* @__PURE__ */ packedChunk("name");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const PACK_MODULE = /* @__PURE__ */ packedChunk("module");
const PACK_DOC = /* @__PURE__ */ packedChunk("doc");
const PACK_TITLE = /* @__PURE__ */ packedChunk("title");
const PACK_DEPRECATED = /* @__PURE__ */ packedChunk("deprecated");
const PACK_RENAMED_FROM = /* @__PURE__ */ packedChunk("renamed_from");
const PACK_STABILITY = /* @__PURE__ */ packedChunk("stability");
const PACK_VALUE_STABLE = /* @__PURE__ */ packedChunk("stable");
const PACK_VALUE_EXPERIMENTAL = /* @__PURE__ */ packedChunk("experimental");
const PACK_TYPE = /* @__PURE__ */ packedChunk("type");
const PACK_VALUES = /* @__PURE__ */ packedChunk("values");
const PACK_MEMBERS = /* @__PURE__ */ packedChunk("members");
const PACK_MODE = /* @__PURE__ */ packedChunk("mode");
const PACK_VALUE_STRICT = /* @__PURE__ */ packedChunk("strict");
const PACK_VALUE_COMPAT = /* @__PURE__ */ packedChunk("compat");
const PACK_PURPOSE = /* @__PURE__ */ packedChunk("purpose");
const PACK_VALUE_ARTIFACT = /* @__PURE__ */ packedChunk("artifact");
const PACK_VALUE_TELEMETRY = /* @__PURE__ */ packedChunk("telemetry");
const PACK_VALUE_CONFIG = /* @__PURE__ */ packedChunk("config");
const PACK_VALUE_SPEC = /* @__PURE__ */ packedChunk("spec");
const PACK_VALUE_LOG = /* @__PURE__ */ packedChunk("log");
const PACK_VALUE_ENVELOPE = /* @__PURE__ */ packedChunk("envelope");
const PACK_VALUE_REPORT = /* @__PURE__ */ packedChunk("report");
const PACK_VALUE_ROW = /* @__PURE__ */ packedChunk("row");
const PACK_TAG = /* @__PURE__ */ packedChunk("tag");
const PACK_TAG_FIELD = /* @__PURE__ */ packedChunk("tag_field");
const PACK_ARRAY_LIKE = /* @__PURE__ */ packedChunk("array_like");
const PACK_OMIT_DEFAULTS = /* @__PURE__ */ packedChunk("omit_defaults");
const PACK_POSITION = /* @__PURE__ */ packedChunk("position");
const PACK_VALUE_INPUT = /* @__PURE__ */ packedChunk("input");
const PACK_VALUE_OUTPUT = /* @__PURE__ */ packedChunk("output");
const PACK_VALUE_BOTH = /* @__PURE__ */ packedChunk("both");
const PACK_PERSISTED = /* @__PURE__ */ packedChunk("persisted");
const PACK_TABLE = /* @__PURE__ */ packedChunk("table");
const PACK_ARROW = /* @__PURE__ */ packedChunk("arrow");
const PACK_BASE = /* @__PURE__ */ packedChunk("base");
const PACK_PATCH_OF = /* @__PURE__ */ packedChunk("patch_of");
const PACK_FIELDS = /* @__PURE__ */ packedChunk("fields");
const PACK_RULES = /* @__PURE__ */ packedChunk("rules");
const PACK_RESERVED = /* @__PURE__ */ packedChunk("reserved");
const PACK_DEPENDS_ON = /* @__PURE__ */ packedChunk("depends_on");
const PACK_EXT_CODES = /* @__PURE__ */ packedChunk("ext_codes");
const PACK_SOURCE = /* @__PURE__ */ packedChunk("source");
const PACK_WIRE_HASH = /* @__PURE__ */ packedChunk("wire_hash");
const PACK_FULL_HASH = /* @__PURE__ */ packedChunk("full_hash");
const HEAD_INDEX_FIELD = /* @__PURE__ */ packedChunk("name");
const PACK_WIRE = /* @__PURE__ */ packedChunk("wire");
const PACK_REQUIRED = /* @__PURE__ */ packedChunk("required");
const PACK_NULLABLE = /* @__PURE__ */ packedChunk("nullable");
const PACK_UNSET = /* @__PURE__ */ packedChunk("unset");
const PACK_DEFAULT = /* @__PURE__ */ packedChunk("default");
const PACK_CONSTRAINTS = /* @__PURE__ */ packedChunk("constraints");
const PACK_ACCEPT = /* @__PURE__ */ packedChunk("accept");
const PACK_COLUMN = /* @__PURE__ */ packedChunk("column");
const HEAD_INDEX_TABLE = /* @__PURE__ */ packedChunk("name");
const PACK_KEY = /* @__PURE__ */ packedChunk("key");
const HEAD_INDEX_RULE = /* @__PURE__ */ packedHead(2, "expr");
const PACK_MESSAGE = /* @__PURE__ */ packedChunk("message");
const HEAD_INDEX_SOURCE = /* @__PURE__ */ packedHead(2, "file");
const PACK_LINE = /* @__PURE__ */ packedChunk("line");

export function readContractIndex(r: JsonReader): ContractIndex {
  let contracts: readonly ContractIndexEntry[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_CONTRACTS)) contracts = readContractIndexEntryList(r);
  } while (r.moreFieldsOrSkip());
  if (contracts === undefined) r.bail();
  return { contracts };
}

export function unpackContractIndex(r: PackReader): ContractIndex {
  let contracts: readonly ContractIndexEntry[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CONTRACTS)) contracts = unpackContractIndexEntryList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (contracts === undefined) r.bail();
  return { contracts };
}

export function writeContractIndex(w: JsonValueWriter, value: ContractIndex): void {
  requirePlain(value, value.contracts);
  w.write(OPEN_CONTRACT_INDEX);
  writeContractIndexEntryList(w, value.contracts);
  w.writeByte(CLOSE_OBJECT);
}

export function packContractIndex(w: Writer, value: ContractIndex): void {
  requirePlain(value, value.contracts);
  w.write(HEAD_CONTRACT_INDEX);
  packContractIndexEntryList(w, value.contracts);
}

export function isContractIndex(candidate: unknown): candidate is ContractIndex {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ContractIndex> = candidate;
  if (value.contracts === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isContractIndexEntryList(value.contracts)) return false;
  return true;
}

export function convertContractIndex(value: unknown): ContractIndex {
  const fields = fieldsOf<keyof ContractIndex>(value);
  bailUnlessPlain(fields, fields.contracts);
  return { contracts: convertContractIndexEntryList(fields.contracts) };
}

export function readContractKind(r: JsonReader): ContractKind {
  return r.readLiteral(READ_CONTRACT_KIND);
}

export function unpackContractKind(r: PackReader): ContractKind {
  return r.readLiteral(UNPACK_CONTRACT_KIND);
}

export function writeContractKind(w: JsonValueWriter, value: ContractKind): void {
  switch (value) {
    case "alias":
      return w.write(WRITE_VALUE_ALIAS);
    case "enum":
      return w.write(WRITE_VALUE_ENUM);
    case "struct":
      return w.write(WRITE_VALUE_STRUCT);
    case "union":
      return w.write(WRITE_VALUE_UNION);
    case "patch":
      return w.write(WRITE_VALUE_PATCH);
    default:
      return w.wrong();
  }
}

export function packContractKind(w: Writer, value: ContractKind): void {
  switch (value) {
    case "alias":
      return w.write(PACK_VALUE_ALIAS);
    case "enum":
      return w.write(PACK_VALUE_ENUM);
    case "struct":
      return w.write(PACK_VALUE_STRUCT);
    case "union":
      return w.write(PACK_VALUE_UNION);
    case "patch":
      return w.write(PACK_VALUE_PATCH);
    default:
      return w.wrong();
  }
}

export function isContractKind(value: unknown): value is ContractKind {
  return value === "alias" || value === "enum" || value === "struct" || value === "union" || value === "patch";
}

export function convertContractKind(value: unknown): ContractKind {
  return asOneOf(value, READ_CONTRACT_KIND.values);
}

export function readContractIndexEntry(r: JsonReader): ContractIndexEntry {
  let name: NonEmptyStr | undefined;
  let kind: ContractKind | undefined;
  let module: NonEmptyStr | undefined;
  let doc: string | undefined;
  let title: string | undefined;
  let deprecated: string | undefined;
  let renamed_from: string | undefined;
  let stability: "stable" | "experimental" = "stable";
  let type: string | undefined;
  let values: readonly (string | number)[] = [];
  let members: readonly string[] = [];
  let mode: "strict" | "compat" | undefined;
  let purpose: "artifact" | "telemetry" | "config" | "spec" | "log" | "envelope" | "report" | "row" | undefined;
  let tag: string | number | undefined;
  let tag_field: string | undefined;
  let array_like: boolean = false;
  let omit_defaults: boolean = true;
  let position: "input" | "output" | "both" = "both";
  let persisted: boolean = true;
  let table: IndexTable | undefined;
  let arrow: string | undefined;
  let base: string | undefined;
  let patch_of: string | undefined;
  let fields_: readonly IndexField[] = [];
  let rules: readonly IndexRule[] = [];
  let reserved: readonly (string | number)[] = [];
  let depends_on: readonly string[] = [];
  let ext_codes: { readonly [key: string]: number } | undefined;
  let source: IndexSource | undefined;
  let wire_hash: Sha256Hex | undefined;
  let full_hash: Sha256Hex | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_CONTRACT_INDEX_ENTRY_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_CONTRACT_INDEX_ENTRY_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        name = minLength(r.readString(), 1);
        break;
      case 1:
        kind = readContractKind(r);
        break;
      case 2:
        module = minLength(r.readString(), 1);
        break;
      case 3:
        doc = r.readString();
        break;
      case 4:
        title = r.readString();
        break;
      case 5:
        deprecated = r.readString();
        break;
      case 6:
        renamed_from = r.readString();
        break;
      case 7:
        stability = r.readLiteral(READ_STABLE_OR_EXPERIMENTAL);
        break;
      case 8:
        type = r.readString();
        break;
      case 9:
        values = readStringOrIntList(r);
        break;
      case 10:
        members = readStringList(r);
        break;
      case 11:
        mode = r.readLiteral(READ_STRICT_OR_COMPAT);
        break;
      case 12:
        purpose = r.readLiteral(READ_ARTIFACT_OR_TELEMETRY_OR_CONFIG_OR_SPEC_OR_LOG_OR_OTHERS);
        break;
      case 13:
        tag = readStringOrInt(r);
        break;
      case 14:
        tag_field = r.readString();
        break;
      case 15:
        array_like = r.readBool();
        break;
      case 16:
        omit_defaults = r.readBool();
        break;
      case 17:
        position = r.readLiteral(READ_INPUT_OR_OUTPUT_OR_BOTH);
        break;
      case 18:
        persisted = r.readBool();
        break;
      case 19:
        table = readIndexTable(r);
        break;
      case 20:
        arrow = r.readString();
        break;
      case 21:
        base = r.readString();
        break;
      case 22:
        patch_of = r.readString();
        break;
      case 23:
        fields_ = readIndexFieldList(r);
        break;
      case 24:
        rules = readIndexRuleList(r);
        break;
      case 25:
        reserved = readStringOrIntList(r);
        break;
      case 26:
        depends_on = readStringList(r);
        break;
      case 27:
        ext_codes = readIntFrom0To127Map(r);
        break;
      case 28:
        source = readIndexSource(r);
        break;
      case 29:
        wire_hash = readSha256Hex(r);
        break;
      case 30:
        full_hash = readSha256Hex(r);
        break;
    }
  }
  if (
    name === undefined ||
    kind === undefined ||
    module === undefined ||
    source === undefined ||
    wire_hash === undefined ||
    full_hash === undefined
  )
    r.bail();
  if (ext_codes === undefined) ext_codes = Object.create(null) as { readonly [key: string]: number };
  const value = { name, kind, module } as Writable<ContractIndexEntry>;
  if (doc !== undefined) value.doc = doc;
  if (title !== undefined) value.title = title;
  if (deprecated !== undefined) value.deprecated = deprecated;
  if (renamed_from !== undefined) value.renamed_from = renamed_from;
  value.stability = stability;
  if (type !== undefined) value.type = type;
  value.values = values;
  value.members = members;
  if (mode !== undefined) value.mode = mode;
  if (purpose !== undefined) value.purpose = purpose;
  if (tag !== undefined) value.tag = tag;
  if (tag_field !== undefined) value.tag_field = tag_field;
  value.array_like = array_like;
  value.omit_defaults = omit_defaults;
  value.position = position;
  value.persisted = persisted;
  if (table !== undefined) value.table = table;
  if (arrow !== undefined) value.arrow = arrow;
  if (base !== undefined) value.base = base;
  if (patch_of !== undefined) value.patch_of = patch_of;
  value.fields = fields_;
  value.rules = rules;
  value.reserved = reserved;
  value.depends_on = depends_on;
  value.ext_codes = ext_codes;
  value.source = source;
  value.wire_hash = wire_hash;
  value.full_hash = full_hash;
  return value;
}

export function unpackContractIndexEntry(r: PackReader): ContractIndexEntry {
  let name: NonEmptyStr | undefined;
  let kind: ContractKind | undefined;
  let module: NonEmptyStr | undefined;
  let doc: string | undefined;
  let title: string | undefined;
  let deprecated: string | undefined;
  let renamed_from: string | undefined;
  let stability: "stable" | "experimental" = "stable";
  let type: string | undefined;
  let values: readonly (string | number)[] = [];
  let members: readonly string[] = [];
  let mode: "strict" | "compat" | undefined;
  let purpose: "artifact" | "telemetry" | "config" | "spec" | "log" | "envelope" | "report" | "row" | undefined;
  let tag: string | number | undefined;
  let tag_field: string | undefined;
  let array_like: boolean = false;
  let omit_defaults: boolean = true;
  let position: "input" | "output" | "both" = "both";
  let persisted: boolean = true;
  let table: IndexTable | undefined;
  let arrow: string | undefined;
  let base: string | undefined;
  let patch_of: string | undefined;
  let fields_: readonly IndexField[] = [];
  let rules: readonly IndexRule[] = [];
  let reserved: readonly (string | number)[] = [];
  let depends_on: readonly string[] = [];
  let ext_codes: { readonly [key: string]: number } | undefined;
  let source: IndexSource | undefined;
  let wire_hash: Sha256Hex | undefined;
  let full_hash: Sha256Hex | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_CONTRACT_INDEX_ENTRY_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_CONTRACT_INDEX_ENTRY_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        name = minLength(r.readString(), 1);
        break;
      case 1:
        kind = unpackContractKind(r);
        break;
      case 2:
        module = minLength(r.readString(), 1);
        break;
      case 3:
        doc = r.readString();
        break;
      case 4:
        title = r.readString();
        break;
      case 5:
        deprecated = r.readString();
        break;
      case 6:
        renamed_from = r.readString();
        break;
      case 7:
        stability = r.readLiteral(UNPACK_STABLE_OR_EXPERIMENTAL);
        break;
      case 8:
        type = r.readString();
        break;
      case 9:
        values = unpackStringOrIntList(r);
        break;
      case 10:
        members = unpackStringList(r);
        break;
      case 11:
        mode = r.readLiteral(UNPACK_STRICT_OR_COMPAT);
        break;
      case 12:
        purpose = r.readLiteral(UNPACK_ARTIFACT_OR_TELEMETRY_OR_CONFIG_OR_SPEC_OR_LOG_OR_OTHERS);
        break;
      case 13:
        tag = unpackStringOrInt(r);
        break;
      case 14:
        tag_field = r.readString();
        break;
      case 15:
        array_like = r.readBool();
        break;
      case 16:
        omit_defaults = r.readBool();
        break;
      case 17:
        position = r.readLiteral(UNPACK_INPUT_OR_OUTPUT_OR_BOTH);
        break;
      case 18:
        persisted = r.readBool();
        break;
      case 19:
        table = unpackIndexTable(r);
        break;
      case 20:
        arrow = r.readString();
        break;
      case 21:
        base = r.readString();
        break;
      case 22:
        patch_of = r.readString();
        break;
      case 23:
        fields_ = unpackIndexFieldList(r);
        break;
      case 24:
        rules = unpackIndexRuleList(r);
        break;
      case 25:
        reserved = unpackStringOrIntList(r);
        break;
      case 26:
        depends_on = unpackStringList(r);
        break;
      case 27:
        ext_codes = unpackIntFrom0To127Map(r);
        break;
      case 28:
        source = unpackIndexSource(r);
        break;
      case 29:
        wire_hash = unpackSha256Hex(r);
        break;
      case 30:
        full_hash = unpackSha256Hex(r);
        break;
    }
  }
  if (
    name === undefined ||
    kind === undefined ||
    module === undefined ||
    source === undefined ||
    wire_hash === undefined ||
    full_hash === undefined
  )
    r.bail();
  if (ext_codes === undefined) ext_codes = Object.create(null) as { readonly [key: string]: number };
  const value = { name, kind, module } as Writable<ContractIndexEntry>;
  if (doc !== undefined) value.doc = doc;
  if (title !== undefined) value.title = title;
  if (deprecated !== undefined) value.deprecated = deprecated;
  if (renamed_from !== undefined) value.renamed_from = renamed_from;
  value.stability = stability;
  if (type !== undefined) value.type = type;
  value.values = values;
  value.members = members;
  if (mode !== undefined) value.mode = mode;
  if (purpose !== undefined) value.purpose = purpose;
  if (tag !== undefined) value.tag = tag;
  if (tag_field !== undefined) value.tag_field = tag_field;
  value.array_like = array_like;
  value.omit_defaults = omit_defaults;
  value.position = position;
  value.persisted = persisted;
  if (table !== undefined) value.table = table;
  if (arrow !== undefined) value.arrow = arrow;
  if (base !== undefined) value.base = base;
  if (patch_of !== undefined) value.patch_of = patch_of;
  value.fields = fields_;
  value.rules = rules;
  value.reserved = reserved;
  value.depends_on = depends_on;
  value.ext_codes = ext_codes;
  value.source = source;
  value.wire_hash = wire_hash;
  value.full_hash = full_hash;
  return value;
}

export function writeContractIndexEntry(w: JsonValueWriter, value: ContractIndexEntry): void {
  requirePlain(value, value.name);
  w.write(OPEN_CONTRACT_INDEX_ENTRY);
  w.writeString(value.name);
  w.write(WRITE_KIND);
  writeContractKind(w, value.kind);
  w.write(WRITE_MODULE);
  w.writeString(value.module);
  if (value.doc !== undefined) {
    w.write(WRITE_DOC);
    w.writeString(value.doc);
  }
  if (value.title !== undefined) {
    w.write(WRITE_TITLE);
    w.writeString(value.title);
  }
  if (value.deprecated !== undefined) {
    w.write(WRITE_DEPRECATED);
    w.writeString(value.deprecated);
  }
  if (value.renamed_from !== undefined) {
    w.write(WRITE_RENAMED_FROM);
    w.writeString(value.renamed_from);
  }
  if (value.stability !== undefined && value.stability !== "stable") {
    w.write(WRITE_STABILITY);
    writeStableOrExperimental(w, value.stability);
  }
  if (value.type !== undefined) {
    w.write(WRITE_TYPE);
    w.writeString(value.type);
  }
  if (!isEmptyList(value.values)) {
    w.write(WRITE_VALUES);
    writeStringOrIntList(w, value.values);
  }
  if (!isEmptyList(value.members)) {
    w.write(WRITE_MEMBERS);
    writeStringList(w, value.members);
  }
  if (value.mode !== undefined) {
    w.write(WRITE_MODE);
    writeStrictOrCompat(w, value.mode);
  }
  if (value.purpose !== undefined) {
    w.write(WRITE_PURPOSE);
    writeArtifactOrTelemetryOrConfigOrSpecOrLogOrOthers(w, value.purpose);
  }
  if (value.tag !== undefined) {
    w.write(WRITE_TAG);
    writeStringOrInt(w, value.tag);
  }
  if (value.tag_field !== undefined) {
    w.write(WRITE_TAG_FIELD);
    w.writeString(value.tag_field);
  }
  if (value.array_like !== undefined && value.array_like !== false) {
    w.write(WRITE_ARRAY_LIKE);
    w.writeBool(value.array_like);
  }
  if (value.omit_defaults !== undefined && value.omit_defaults !== true) {
    w.write(WRITE_OMIT_DEFAULTS);
    w.writeBool(value.omit_defaults);
  }
  if (value.position !== undefined && value.position !== "both") {
    w.write(WRITE_POSITION);
    writeInputOrOutputOrBoth(w, value.position);
  }
  if (value.persisted !== undefined && value.persisted !== true) {
    w.write(WRITE_PERSISTED);
    w.writeBool(value.persisted);
  }
  if (value.table !== undefined) {
    w.write(WRITE_TABLE);
    writeIndexTable(w, value.table);
  }
  if (value.arrow !== undefined) {
    w.write(WRITE_ARROW);
    w.writeString(value.arrow);
  }
  if (value.base !== undefined) {
    w.write(WRITE_BASE);
    w.writeString(value.base);
  }
  if (value.patch_of !== undefined) {
    w.write(WRITE_PATCH_OF);
    w.writeString(value.patch_of);
  }
  if (!isEmptyList(value.fields)) {
    w.write(WRITE_FIELDS);
    writeIndexFieldList(w, value.fields);
  }
  if (!isEmptyList(value.rules)) {
    w.write(WRITE_RULES);
    writeIndexRuleList(w, value.rules);
  }
  if (!isEmptyList(value.reserved)) {
    w.write(WRITE_RESERVED);
    writeStringOrIntList(w, value.reserved);
  }
  if (!isEmptyList(value.depends_on)) {
    w.write(WRITE_DEPENDS_ON);
    writeStringList(w, value.depends_on);
  }
  if (!isEmptyObject(value.ext_codes)) {
    w.write(WRITE_EXT_CODES);
    writeIntMap(w, value.ext_codes);
  }
  w.write(WRITE_SOURCE);
  writeIndexSource(w, value.source);
  w.write(WRITE_WIRE_HASH);
  w.writeString(value.wire_hash);
  w.write(WRITE_FULL_HASH);
  w.writeString(value.full_hash);
  w.writeByte(CLOSE_OBJECT);
}

export function packContractIndexEntry(w: Writer, value: ContractIndexEntry): void {
  requirePlain(value, value.name);
  let fields = 6;
  if (value.doc !== undefined) fields++;
  if (value.title !== undefined) fields++;
  if (value.deprecated !== undefined) fields++;
  if (value.renamed_from !== undefined) fields++;
  if (value.stability !== undefined && value.stability !== "stable") fields++;
  if (value.type !== undefined) fields++;
  if (!isEmptyList(value.values)) fields++;
  if (!isEmptyList(value.members)) fields++;
  if (value.mode !== undefined) fields++;
  if (value.purpose !== undefined) fields++;
  if (value.tag !== undefined) fields++;
  if (value.tag_field !== undefined) fields++;
  if (value.array_like !== undefined && value.array_like !== false) fields++;
  if (value.omit_defaults !== undefined && value.omit_defaults !== true) fields++;
  if (value.position !== undefined && value.position !== "both") fields++;
  if (value.persisted !== undefined && value.persisted !== true) fields++;
  if (value.table !== undefined) fields++;
  if (value.arrow !== undefined) fields++;
  if (value.base !== undefined) fields++;
  if (value.patch_of !== undefined) fields++;
  if (!isEmptyList(value.fields)) fields++;
  if (!isEmptyList(value.rules)) fields++;
  if (!isEmptyList(value.reserved)) fields++;
  if (!isEmptyList(value.depends_on)) fields++;
  if (!isEmptyObject(value.ext_codes)) fields++;
  w.packStructHeader(fields, 31);
  w.write(HEAD_CONTRACT_INDEX_ENTRY);
  w.packString(value.name);
  w.write(PACK_KIND);
  packContractKind(w, value.kind);
  w.write(PACK_MODULE);
  w.packString(value.module);
  if (value.doc !== undefined) {
    w.write(PACK_DOC);
    w.packString(value.doc);
  }
  if (value.title !== undefined) {
    w.write(PACK_TITLE);
    w.packString(value.title);
  }
  if (value.deprecated !== undefined) {
    w.write(PACK_DEPRECATED);
    w.packString(value.deprecated);
  }
  if (value.renamed_from !== undefined) {
    w.write(PACK_RENAMED_FROM);
    w.packString(value.renamed_from);
  }
  if (value.stability !== undefined && value.stability !== "stable") {
    w.write(PACK_STABILITY);
    packStableOrExperimental(w, value.stability);
  }
  if (value.type !== undefined) {
    w.write(PACK_TYPE);
    w.packString(value.type);
  }
  if (!isEmptyList(value.values)) {
    w.write(PACK_VALUES);
    packStringOrIntList(w, value.values);
  }
  if (!isEmptyList(value.members)) {
    w.write(PACK_MEMBERS);
    packStringList(w, value.members);
  }
  if (value.mode !== undefined) {
    w.write(PACK_MODE);
    packStrictOrCompat(w, value.mode);
  }
  if (value.purpose !== undefined) {
    w.write(PACK_PURPOSE);
    packArtifactOrTelemetryOrConfigOrSpecOrLogOrOthers(w, value.purpose);
  }
  if (value.tag !== undefined) {
    w.write(PACK_TAG);
    packStringOrInt(w, value.tag);
  }
  if (value.tag_field !== undefined) {
    w.write(PACK_TAG_FIELD);
    w.packString(value.tag_field);
  }
  if (value.array_like !== undefined && value.array_like !== false) {
    w.write(PACK_ARRAY_LIKE);
    w.packBool(value.array_like);
  }
  if (value.omit_defaults !== undefined && value.omit_defaults !== true) {
    w.write(PACK_OMIT_DEFAULTS);
    w.packBool(value.omit_defaults);
  }
  if (value.position !== undefined && value.position !== "both") {
    w.write(PACK_POSITION);
    packInputOrOutputOrBoth(w, value.position);
  }
  if (value.persisted !== undefined && value.persisted !== true) {
    w.write(PACK_PERSISTED);
    w.packBool(value.persisted);
  }
  if (value.table !== undefined) {
    w.write(PACK_TABLE);
    packIndexTable(w, value.table);
  }
  if (value.arrow !== undefined) {
    w.write(PACK_ARROW);
    w.packString(value.arrow);
  }
  if (value.base !== undefined) {
    w.write(PACK_BASE);
    w.packString(value.base);
  }
  if (value.patch_of !== undefined) {
    w.write(PACK_PATCH_OF);
    w.packString(value.patch_of);
  }
  if (!isEmptyList(value.fields)) {
    w.write(PACK_FIELDS);
    packIndexFieldList(w, value.fields);
  }
  if (!isEmptyList(value.rules)) {
    w.write(PACK_RULES);
    packIndexRuleList(w, value.rules);
  }
  if (!isEmptyList(value.reserved)) {
    w.write(PACK_RESERVED);
    packStringOrIntList(w, value.reserved);
  }
  if (!isEmptyList(value.depends_on)) {
    w.write(PACK_DEPENDS_ON);
    packStringList(w, value.depends_on);
  }
  if (!isEmptyObject(value.ext_codes)) {
    w.write(PACK_EXT_CODES);
    packIntMap(w, value.ext_codes);
  }
  w.write(PACK_SOURCE);
  packIndexSource(w, value.source);
  w.write(PACK_WIRE_HASH);
  w.packString(value.wire_hash);
  w.write(PACK_FULL_HASH);
  w.packString(value.full_hash);
}

export function isContractIndexEntry(candidate: unknown): candidate is ContractIndexEntry {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ContractIndexEntry> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.name, 1)) return false;
  if (!isContractKind(value.kind)) return false;
  if (!(typeof value.module === "string" && hasMinLength(value.module, 1))) return false;
  if (value.doc !== undefined && typeof value.doc !== "string") return false;
  if (value.title !== undefined && typeof value.title !== "string") return false;
  if (value.deprecated !== undefined && typeof value.deprecated !== "string") return false;
  if (value.renamed_from !== undefined && typeof value.renamed_from !== "string") return false;
  if (value.stability !== "stable" && value.stability !== "experimental") return false;
  if (value.type !== undefined && typeof value.type !== "string") return false;
  if (!isStringOrIntList(value.values)) return false;
  if (!isStringList(value.members)) return false;
  if (value.mode !== undefined && value.mode !== "strict" && value.mode !== "compat") return false;
  if (
    value.purpose !== undefined &&
    value.purpose !== "artifact" &&
    value.purpose !== "telemetry" &&
    value.purpose !== "config" &&
    value.purpose !== "spec" &&
    value.purpose !== "log" &&
    value.purpose !== "envelope" &&
    value.purpose !== "report" &&
    value.purpose !== "row"
  )
    return false;
  if (value.tag !== undefined && typeof value.tag !== "string" && !isSafeInt(value.tag)) return false;
  if (value.tag_field !== undefined && typeof value.tag_field !== "string") return false;
  if (typeof value.array_like !== "boolean") return false;
  if (typeof value.omit_defaults !== "boolean") return false;
  if (value.position !== "input" && value.position !== "output" && value.position !== "both") return false;
  if (typeof value.persisted !== "boolean") return false;
  if (value.table !== undefined && !isIndexTable(value.table)) return false;
  if (value.arrow !== undefined && typeof value.arrow !== "string") return false;
  if (value.base !== undefined && typeof value.base !== "string") return false;
  if (value.patch_of !== undefined && typeof value.patch_of !== "string") return false;
  if (!isIndexFieldList(value.fields)) return false;
  if (!isIndexRuleList(value.rules)) return false;
  if (!isStringOrIntList(value.reserved)) return false;
  if (!isStringList(value.depends_on)) return false;
  if (!isIntFrom0To127Map(value.ext_codes)) return false;
  if (!isIndexSource(value.source)) return false;
  if (!isSha256Hex(value.wire_hash)) return false;
  if (!isSha256Hex(value.full_hash)) return false;
  return true;
}

export function convertContractIndexEntry(value: unknown): ContractIndexEntry {
  const fields = fieldsOf<keyof ContractIndexEntry>(value);
  bailUnlessPlain(fields, fields.name);
  const result = {
    name: minLength(asString(fields.name), 1),
    kind: convertContractKind(fields.kind),
    module: minLength(asString(fields.module), 1),
  } as Writable<ContractIndexEntry>;
  if (fields.doc !== undefined) result.doc = asString(fields.doc);
  if (fields.title !== undefined) result.title = asString(fields.title);
  if (fields.deprecated !== undefined) result.deprecated = asString(fields.deprecated);
  if (fields.renamed_from !== undefined) result.renamed_from = asString(fields.renamed_from);
  result.stability =
    fields.stability === undefined ? "stable" : asOneOf(fields.stability, READ_STABLE_OR_EXPERIMENTAL.values);
  if (fields.type !== undefined) result.type = asString(fields.type);
  result.values = fields.values === undefined ? [] : convertStringOrIntList(fields.values);
  result.members = fields.members === undefined ? [] : convertStringList(fields.members);
  if (fields.mode !== undefined) result.mode = asOneOf(fields.mode, READ_STRICT_OR_COMPAT.values);
  if (fields.purpose !== undefined)
    result.purpose = asOneOf(fields.purpose, READ_ARTIFACT_OR_TELEMETRY_OR_CONFIG_OR_SPEC_OR_LOG_OR_OTHERS.values);
  if (fields.tag !== undefined) result.tag = convertStringOrInt(fields.tag);
  if (fields.tag_field !== undefined) result.tag_field = asString(fields.tag_field);
  result.array_like = fields.array_like === undefined ? false : asBool(fields.array_like);
  result.omit_defaults = fields.omit_defaults === undefined ? true : asBool(fields.omit_defaults);
  result.position =
    fields.position === undefined ? "both" : asOneOf(fields.position, READ_INPUT_OR_OUTPUT_OR_BOTH.values);
  result.persisted = fields.persisted === undefined ? true : asBool(fields.persisted);
  if (fields.table !== undefined) result.table = convertIndexTable(fields.table);
  if (fields.arrow !== undefined) result.arrow = asString(fields.arrow);
  if (fields.base !== undefined) result.base = asString(fields.base);
  if (fields.patch_of !== undefined) result.patch_of = asString(fields.patch_of);
  result.fields = fields.fields === undefined ? [] : convertIndexFieldList(fields.fields);
  result.rules = fields.rules === undefined ? [] : convertIndexRuleList(fields.rules);
  result.reserved = fields.reserved === undefined ? [] : convertStringOrIntList(fields.reserved);
  result.depends_on = fields.depends_on === undefined ? [] : convertStringList(fields.depends_on);
  result.ext_codes =
    fields.ext_codes === undefined
      ? (Object.create(null) as { readonly [key: string]: number })
      : convertIntFrom0To127Map(fields.ext_codes);
  result.source = convertIndexSource(fields.source);
  result.wire_hash = convertSha256Hex(fields.wire_hash);
  result.full_hash = convertSha256Hex(fields.full_hash);
  return result;
}

export function readIndexField(r: JsonReader): IndexField {
  let name: NonEmptyStr | undefined;
  let wire: string | undefined;
  let type: NonEmptyStr | undefined;
  let required: boolean | undefined;
  let nullable: boolean | undefined;
  let unset: boolean | undefined;
  let default_: AnyValue | undefined;
  let constraints: { readonly [key: string]: AnyValue } | undefined;
  let accept: readonly string[] = [];
  let arrow: string | undefined;
  let column: string | undefined;
  let doc: string | undefined;
  let title: string | undefined;
  let deprecated: string | undefined;
  let renamed_from: string | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_INDEX_FIELD_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_INDEX_FIELD_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        name = minLength(r.readString(), 1);
        break;
      case 1:
        wire = r.readString();
        break;
      case 2:
        type = minLength(r.readString(), 1);
        break;
      case 3:
        required = r.readBool();
        break;
      case 4:
        nullable = r.readBool();
        break;
      case 5:
        unset = r.readBool();
        break;
      case 6:
        default_ = r.readAny();
        break;
      case 7:
        constraints = readAnyMap(r);
        break;
      case 8:
        accept = readStringList(r);
        break;
      case 9:
        arrow = r.readString();
        break;
      case 10:
        column = r.readString();
        break;
      case 11:
        doc = r.readString();
        break;
      case 12:
        title = r.readString();
        break;
      case 13:
        deprecated = r.readString();
        break;
      case 14:
        renamed_from = r.readString();
        break;
    }
  }
  if (
    name === undefined ||
    wire === undefined ||
    type === undefined ||
    required === undefined ||
    nullable === undefined ||
    unset === undefined
  )
    r.bail();
  if (constraints === undefined) constraints = Object.create(null) as { readonly [key: string]: AnyValue };
  const value = { name, wire, type, required, nullable, unset } as Writable<IndexField>;
  if (default_ !== undefined) value.default_ = default_;
  value.constraints = constraints;
  value.accept = accept;
  if (arrow !== undefined) value.arrow = arrow;
  if (column !== undefined) value.column = column;
  if (doc !== undefined) value.doc = doc;
  if (title !== undefined) value.title = title;
  if (deprecated !== undefined) value.deprecated = deprecated;
  if (renamed_from !== undefined) value.renamed_from = renamed_from;
  return value;
}

export function unpackIndexField(r: PackReader): IndexField {
  let name: NonEmptyStr | undefined;
  let wire: string | undefined;
  let type: NonEmptyStr | undefined;
  let required: boolean | undefined;
  let nullable: boolean | undefined;
  let unset: boolean | undefined;
  let default_: AnyValue | undefined;
  let constraints: { readonly [key: string]: AnyValue } | undefined;
  let accept: readonly string[] = [];
  let arrow: string | undefined;
  let column: string | undefined;
  let doc: string | undefined;
  let title: string | undefined;
  let deprecated: string | undefined;
  let renamed_from: string | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_INDEX_FIELD_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_INDEX_FIELD_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        name = minLength(r.readString(), 1);
        break;
      case 1:
        wire = r.readString();
        break;
      case 2:
        type = minLength(r.readString(), 1);
        break;
      case 3:
        required = r.readBool();
        break;
      case 4:
        nullable = r.readBool();
        break;
      case 5:
        unset = r.readBool();
        break;
      case 6:
        default_ = r.readAny();
        break;
      case 7:
        constraints = unpackAnyMap(r);
        break;
      case 8:
        accept = unpackStringList(r);
        break;
      case 9:
        arrow = r.readString();
        break;
      case 10:
        column = r.readString();
        break;
      case 11:
        doc = r.readString();
        break;
      case 12:
        title = r.readString();
        break;
      case 13:
        deprecated = r.readString();
        break;
      case 14:
        renamed_from = r.readString();
        break;
    }
  }
  if (
    name === undefined ||
    wire === undefined ||
    type === undefined ||
    required === undefined ||
    nullable === undefined ||
    unset === undefined
  )
    r.bail();
  if (constraints === undefined) constraints = Object.create(null) as { readonly [key: string]: AnyValue };
  const value = { name, wire, type, required, nullable, unset } as Writable<IndexField>;
  if (default_ !== undefined) value.default_ = default_;
  value.constraints = constraints;
  value.accept = accept;
  if (arrow !== undefined) value.arrow = arrow;
  if (column !== undefined) value.column = column;
  if (doc !== undefined) value.doc = doc;
  if (title !== undefined) value.title = title;
  if (deprecated !== undefined) value.deprecated = deprecated;
  if (renamed_from !== undefined) value.renamed_from = renamed_from;
  return value;
}

export function writeIndexField(w: JsonValueWriter, value: IndexField): void {
  requirePlain(value, value.name);
  w.write(OPEN_INDEX_FIELD);
  w.writeString(value.name);
  w.write(WRITE_WIRE);
  w.writeString(value.wire);
  w.write(WRITE_TYPE);
  w.writeString(value.type);
  w.write(WRITE_REQUIRED);
  w.writeBool(value.required);
  w.write(WRITE_NULLABLE);
  w.writeBool(value.nullable);
  w.write(WRITE_UNSET);
  w.writeBool(value.unset);
  if (value.default_ !== undefined) {
    w.write(WRITE_DEFAULT);
    w.writeAny(value.default_);
  }
  if (!isEmptyObject(value.constraints)) {
    w.write(WRITE_CONSTRAINTS);
    writeAnyMap(w, value.constraints);
  }
  if (!isEmptyList(value.accept)) {
    w.write(WRITE_ACCEPT);
    writeStringList(w, value.accept);
  }
  if (value.arrow !== undefined) {
    w.write(WRITE_ARROW);
    w.writeString(value.arrow);
  }
  if (value.column !== undefined) {
    w.write(WRITE_COLUMN);
    w.writeString(value.column);
  }
  if (value.doc !== undefined) {
    w.write(WRITE_DOC);
    w.writeString(value.doc);
  }
  if (value.title !== undefined) {
    w.write(WRITE_TITLE);
    w.writeString(value.title);
  }
  if (value.deprecated !== undefined) {
    w.write(WRITE_DEPRECATED);
    w.writeString(value.deprecated);
  }
  if (value.renamed_from !== undefined) {
    w.write(WRITE_RENAMED_FROM);
    w.writeString(value.renamed_from);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packIndexField(w: Writer, value: IndexField): void {
  requirePlain(value, value.name);
  let fields = 6;
  if (value.default_ !== undefined) fields++;
  if (!isEmptyObject(value.constraints)) fields++;
  if (!isEmptyList(value.accept)) fields++;
  if (value.arrow !== undefined) fields++;
  if (value.column !== undefined) fields++;
  if (value.doc !== undefined) fields++;
  if (value.title !== undefined) fields++;
  if (value.deprecated !== undefined) fields++;
  if (value.renamed_from !== undefined) fields++;
  w.packStructHeader(fields, 15);
  w.write(HEAD_INDEX_FIELD);
  w.packString(value.name);
  w.write(PACK_WIRE);
  w.packString(value.wire);
  w.write(PACK_TYPE);
  w.packString(value.type);
  w.write(PACK_REQUIRED);
  w.packBool(value.required);
  w.write(PACK_NULLABLE);
  w.packBool(value.nullable);
  w.write(PACK_UNSET);
  w.packBool(value.unset);
  if (value.default_ !== undefined) {
    w.write(PACK_DEFAULT);
    w.packAny(value.default_);
  }
  if (!isEmptyObject(value.constraints)) {
    w.write(PACK_CONSTRAINTS);
    packAnyMap(w, value.constraints);
  }
  if (!isEmptyList(value.accept)) {
    w.write(PACK_ACCEPT);
    packStringList(w, value.accept);
  }
  if (value.arrow !== undefined) {
    w.write(PACK_ARROW);
    w.packString(value.arrow);
  }
  if (value.column !== undefined) {
    w.write(PACK_COLUMN);
    w.packString(value.column);
  }
  if (value.doc !== undefined) {
    w.write(PACK_DOC);
    w.packString(value.doc);
  }
  if (value.title !== undefined) {
    w.write(PACK_TITLE);
    w.packString(value.title);
  }
  if (value.deprecated !== undefined) {
    w.write(PACK_DEPRECATED);
    w.packString(value.deprecated);
  }
  if (value.renamed_from !== undefined) {
    w.write(PACK_RENAMED_FROM);
    w.packString(value.renamed_from);
  }
}

export function isIndexField(candidate: unknown): candidate is IndexField {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IndexField> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.name, 1)) return false;
  if (typeof value.wire !== "string") return false;
  if (!(typeof value.type === "string" && hasMinLength(value.type, 1))) return false;
  if (typeof value.required !== "boolean") return false;
  if (typeof value.nullable !== "boolean") return false;
  if (typeof value.unset !== "boolean") return false;
  if (value.default_ !== undefined && !isAnyValue(value.default_)) return false;
  if (!isAnyMap(value.constraints)) return false;
  if (!isStringList(value.accept)) return false;
  if (value.arrow !== undefined && typeof value.arrow !== "string") return false;
  if (value.column !== undefined && typeof value.column !== "string") return false;
  if (value.doc !== undefined && typeof value.doc !== "string") return false;
  if (value.title !== undefined && typeof value.title !== "string") return false;
  if (value.deprecated !== undefined && typeof value.deprecated !== "string") return false;
  if (value.renamed_from !== undefined && typeof value.renamed_from !== "string") return false;
  return true;
}

export function convertIndexField(value: unknown): IndexField {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["name"]);
  const result = {
    name: minLength(asString(fields["name"]), 1),
    wire: asString(fields["wire"]),
    type: minLength(asString(fields["type"]), 1),
    required: asBool(fields["required"]),
    nullable: asBool(fields["nullable"]),
    unset: asBool(fields["unset"]),
  } as Writable<IndexField>;
  if (fields["default"] !== undefined) result.default_ = asAny(fields["default"]);
  result.constraints =
    fields["constraints"] === undefined
      ? (Object.create(null) as { readonly [key: string]: AnyValue })
      : convertAnyMap(fields["constraints"]);
  result.accept = fields["accept"] === undefined ? [] : convertStringList(fields["accept"]);
  if (fields["arrow"] !== undefined) result.arrow = asString(fields["arrow"]);
  if (fields["column"] !== undefined) result.column = asString(fields["column"]);
  if (fields["doc"] !== undefined) result.doc = asString(fields["doc"]);
  if (fields["title"] !== undefined) result.title = asString(fields["title"]);
  if (fields["deprecated"] !== undefined) result.deprecated = asString(fields["deprecated"]);
  if (fields["renamed_from"] !== undefined) result.renamed_from = asString(fields["renamed_from"]);
  return result;
}

export function readIndexTable(r: JsonReader): IndexTable {
  let name: NonEmptyStr | undefined;
  let key: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(READ_KEY)) key = readStringList(r);
  } while (r.moreFieldsOrSkip());
  if (name === undefined) r.bail();
  return { name, key };
}

export function unpackIndexTable(r: PackReader): IndexTable {
  let name: NonEmptyStr | undefined;
  let key: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_KEY)) key = unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (name === undefined) r.bail();
  return { name, key };
}

export function writeIndexTable(w: JsonValueWriter, value: IndexTable): void {
  requirePlain(value, value.name);
  w.write(OPEN_INDEX_TABLE);
  w.writeString(value.name);
  if (!isEmptyList(value.key)) {
    w.write(WRITE_KEY);
    writeStringList(w, value.key);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packIndexTable(w: Writer, value: IndexTable): void {
  requirePlain(value, value.name);
  let fields = 1;
  if (!isEmptyList(value.key)) fields++;
  w.packStructHeader(fields, 2);
  w.write(HEAD_INDEX_TABLE);
  w.packString(value.name);
  if (!isEmptyList(value.key)) {
    w.write(PACK_KEY);
    packStringList(w, value.key);
  }
}

export function isIndexTable(candidate: unknown): candidate is IndexTable {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IndexTable> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.name, 1)) return false;
  if (!isStringList(value.key)) return false;
  return true;
}

export function convertIndexTable(value: unknown): IndexTable {
  const fields = fieldsOf<keyof IndexTable>(value);
  bailUnlessPlain(fields, fields.name);
  return {
    name: minLength(asString(fields.name), 1),
    key: fields.key === undefined ? [] : convertStringList(fields.key),
  };
}

export function readIndexRule(r: JsonReader): IndexRule {
  let expr: NonEmptyStr | undefined;
  let message: NonEmptyStr | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_EXPR)) expr = minLength(r.readString(), 1);
    if (r.atKey(READ_MESSAGE)) message = minLength(r.readString(), 1);
  } while (r.moreFieldsOrSkip());
  if (expr === undefined || message === undefined) r.bail();
  return { expr, message };
}

export function unpackIndexRule(r: PackReader): IndexRule {
  let expr: NonEmptyStr | undefined;
  let message: NonEmptyStr | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EXPR)) expr = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_MESSAGE)) message = minLength(r.readString(), 1);
  } while (r.moreFieldsOrSkip(outer));
  if (expr === undefined || message === undefined) r.bail();
  return { expr, message };
}

export function writeIndexRule(w: JsonValueWriter, value: IndexRule): void {
  requirePlain(value, value.expr);
  w.write(OPEN_INDEX_RULE);
  w.writeString(value.expr);
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  w.writeByte(CLOSE_OBJECT);
}

export function packIndexRule(w: Writer, value: IndexRule): void {
  requirePlain(value, value.expr);
  w.write(HEAD_INDEX_RULE);
  w.packString(value.expr);
  w.write(PACK_MESSAGE);
  w.packString(value.message);
}

export function isIndexRule(candidate: unknown): candidate is IndexRule {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IndexRule> = candidate;
  if (typeof value.expr !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.expr, 1)) return false;
  if (!(typeof value.message === "string" && hasMinLength(value.message, 1))) return false;
  return true;
}

export function convertIndexRule(value: unknown): IndexRule {
  const fields = fieldsOf<keyof IndexRule>(value);
  bailUnlessPlain(fields, fields.expr);
  return { expr: minLength(asString(fields.expr), 1), message: minLength(asString(fields.message), 1) };
}

export function readIndexSource(r: JsonReader): IndexSource {
  let file: NonEmptyStr | undefined;
  let line: number | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_FILE)) file = minLength(r.readString(), 1);
    if (r.atKey(READ_LINE)) line = atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip());
  if (file === undefined || line === undefined) r.bail();
  return { file, line };
}

export function unpackIndexSource(r: PackReader): IndexSource {
  let file: NonEmptyStr | undefined;
  let line: number | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FILE)) file = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_LINE)) line = atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip(outer));
  if (file === undefined || line === undefined) r.bail();
  return { file, line };
}

export function writeIndexSource(w: JsonValueWriter, value: IndexSource): void {
  requirePlain(value, value.file);
  w.write(OPEN_INDEX_SOURCE);
  w.writeString(value.file);
  w.write(WRITE_LINE);
  w.writeInt(value.line);
  w.writeByte(CLOSE_OBJECT);
}

export function packIndexSource(w: Writer, value: IndexSource): void {
  requirePlain(value, value.file);
  w.write(HEAD_INDEX_SOURCE);
  w.packString(value.file);
  w.write(PACK_LINE);
  w.packInt(value.line);
}

export function isIndexSource(candidate: unknown): candidate is IndexSource {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IndexSource> = candidate;
  if (typeof value.file !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.file, 1)) return false;
  if (!(isSafeInt(value.line) && value.line >= 1)) return false;
  return true;
}

export function convertIndexSource(value: unknown): IndexSource {
  const fields = fieldsOf<keyof IndexSource>(value);
  bailUnlessPlain(fields, fields.file);
  return { file: minLength(asString(fields.file), 1), line: atLeast(asInt(fields.line), 1) };
}

function readContractIndexEntryList(r: JsonReader): readonly ContractIndexEntry[] {
  const list: ContractIndexEntry[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readContractIndexEntry(r));
  return list;
}

function unpackContractIndexEntryList(r: PackReader): readonly ContractIndexEntry[] {
  const list = new Array<ContractIndexEntry>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackContractIndexEntry(r);
  return list;
}

function writeContractIndexEntryList(w: JsonValueWriter, list: readonly ContractIndexEntry[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ContractIndexEntry;
    writeContractIndexEntry(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packContractIndexEntryList(w: Writer, list: readonly ContractIndexEntry[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ContractIndexEntry;
    packContractIndexEntry(w, item);
  }
}

function convertContractIndexEntryList(value: unknown): readonly ContractIndexEntry[] {
  const items = itemsOf(value);
  const list: ContractIndexEntry[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertContractIndexEntry(items[i]));
  return list;
}

function isContractIndexEntryList(value: unknown): value is readonly ContractIndexEntry[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isContractIndexEntry(item)) return false;
  }
  return true;
}

function readStringOrIntList(r: JsonReader): readonly (string | number)[] {
  const list: (string | number)[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readStringOrInt(r));
  return list;
}

function readStringOrInt(r: JsonReader): string | number {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function readIndexFieldList(r: JsonReader): readonly IndexField[] {
  const list: IndexField[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readIndexField(r));
  return list;
}

function readIndexRuleList(r: JsonReader): readonly IndexRule[] {
  const list: IndexRule[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readIndexRule(r));
  return list;
}

function readIntFrom0To127Map(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = atMost(atLeast(r.readInt(), 0), 127);
  return map;
}

function unpackStringOrIntList(r: PackReader): readonly (string | number)[] {
  const list = new Array<string | number>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackStringOrInt(r);
  return list;
}

function unpackStringOrInt(r: PackReader): string | number {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function unpackIndexFieldList(r: PackReader): readonly IndexField[] {
  const list = new Array<IndexField>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackIndexField(r);
  return list;
}

function unpackIndexRuleList(r: PackReader): readonly IndexRule[] {
  const list = new Array<IndexRule>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackIndexRule(r);
  return list;
}

function unpackIntFrom0To127Map(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = atMost(atLeast(r.readInt(), 0), 127);
  return map;
}

function writeStableOrExperimental(w: JsonValueWriter, value: "stable" | "experimental"): void {
  switch (value) {
    case "stable":
      return w.write(WRITE_VALUE_STABLE);
    case "experimental":
      return w.write(WRITE_VALUE_EXPERIMENTAL);
    default:
      return w.wrong();
  }
}

function writeStringOrIntList(w: JsonValueWriter, list: readonly (string | number)[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string | number;
    writeStringOrInt(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringOrInt(w: JsonValueWriter, value: string | number): void {
  if (typeof value === "string") w.writeString(value);
  else if (typeof value === "number") w.writeInt(value);
  else w.wrong();
}

function writeStringList(w: JsonValueWriter, list: readonly string[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStrictOrCompat(w: JsonValueWriter, value: "strict" | "compat"): void {
  switch (value) {
    case "strict":
      return w.write(WRITE_VALUE_STRICT);
    case "compat":
      return w.write(WRITE_VALUE_COMPAT);
    default:
      return w.wrong();
  }
}

function writeArtifactOrTelemetryOrConfigOrSpecOrLogOrOthers(
  w: JsonValueWriter,
  value: "artifact" | "telemetry" | "config" | "spec" | "log" | "envelope" | "report" | "row",
): void {
  switch (value) {
    case "artifact":
      return w.write(WRITE_VALUE_ARTIFACT);
    case "telemetry":
      return w.write(WRITE_VALUE_TELEMETRY);
    case "config":
      return w.write(WRITE_VALUE_CONFIG);
    case "spec":
      return w.write(WRITE_VALUE_SPEC);
    case "log":
      return w.write(WRITE_VALUE_LOG);
    case "envelope":
      return w.write(WRITE_VALUE_ENVELOPE);
    case "report":
      return w.write(WRITE_VALUE_REPORT);
    case "row":
      return w.write(WRITE_VALUE_ROW);
    default:
      return w.wrong();
  }
}

function writeInputOrOutputOrBoth(w: JsonValueWriter, value: "input" | "output" | "both"): void {
  switch (value) {
    case "input":
      return w.write(WRITE_VALUE_INPUT);
    case "output":
      return w.write(WRITE_VALUE_OUTPUT);
    case "both":
      return w.write(WRITE_VALUE_BOTH);
    default:
      return w.wrong();
  }
}

function writeIndexFieldList(w: JsonValueWriter, list: readonly IndexField[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as IndexField;
    writeIndexField(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeIndexRuleList(w: JsonValueWriter, list: readonly IndexRule[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as IndexRule;
    writeIndexRule(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeIntMap(w: JsonValueWriter, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as number;
    w.writeInt(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packStableOrExperimental(w: Writer, value: "stable" | "experimental"): void {
  switch (value) {
    case "stable":
      return w.write(PACK_VALUE_STABLE);
    case "experimental":
      return w.write(PACK_VALUE_EXPERIMENTAL);
    default:
      return w.wrong();
  }
}

function packStringOrIntList(w: Writer, list: readonly (string | number)[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string | number;
    packStringOrInt(w, item);
  }
}

function packStringOrInt(w: Writer, value: string | number): void {
  if (typeof value === "string") w.packString(value);
  else if (typeof value === "number") w.packInt(value);
  else w.wrong();
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function packStrictOrCompat(w: Writer, value: "strict" | "compat"): void {
  switch (value) {
    case "strict":
      return w.write(PACK_VALUE_STRICT);
    case "compat":
      return w.write(PACK_VALUE_COMPAT);
    default:
      return w.wrong();
  }
}

function packArtifactOrTelemetryOrConfigOrSpecOrLogOrOthers(
  w: Writer,
  value: "artifact" | "telemetry" | "config" | "spec" | "log" | "envelope" | "report" | "row",
): void {
  switch (value) {
    case "artifact":
      return w.write(PACK_VALUE_ARTIFACT);
    case "telemetry":
      return w.write(PACK_VALUE_TELEMETRY);
    case "config":
      return w.write(PACK_VALUE_CONFIG);
    case "spec":
      return w.write(PACK_VALUE_SPEC);
    case "log":
      return w.write(PACK_VALUE_LOG);
    case "envelope":
      return w.write(PACK_VALUE_ENVELOPE);
    case "report":
      return w.write(PACK_VALUE_REPORT);
    case "row":
      return w.write(PACK_VALUE_ROW);
    default:
      return w.wrong();
  }
}

function packInputOrOutputOrBoth(w: Writer, value: "input" | "output" | "both"): void {
  switch (value) {
    case "input":
      return w.write(PACK_VALUE_INPUT);
    case "output":
      return w.write(PACK_VALUE_OUTPUT);
    case "both":
      return w.write(PACK_VALUE_BOTH);
    default:
      return w.wrong();
  }
}

function packIndexFieldList(w: Writer, list: readonly IndexField[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as IndexField;
    packIndexField(w, item);
  }
}

function packIndexRuleList(w: Writer, list: readonly IndexRule[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as IndexRule;
    packIndexRule(w, item);
  }
}

function packIntMap(w: Writer, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as number;
    w.packInt(value);
  }
}

function convertStringOrIntList(value: unknown): readonly (string | number)[] {
  const items = itemsOf(value);
  const list: (string | number)[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertStringOrInt(items[i]));
  return list;
}

function convertStringOrInt(value: unknown): string | number {
  switch (kindOf(value)) {
    case KIND_STRING:
      return asString(value);
    case KIND_INT:
      return asInt(value);
    default:
      return bail();
  }
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function convertIndexFieldList(value: unknown): readonly IndexField[] {
  const items = itemsOf(value);
  const list: IndexField[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertIndexField(items[i]));
  return list;
}

function convertIndexRuleList(value: unknown): readonly IndexRule[] {
  const items = itemsOf(value);
  const list: IndexRule[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertIndexRule(items[i]));
  return list;
}

function convertIntFrom0To127Map(value: unknown): { readonly [key: string]: number } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: number };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = atMost(atLeast(asInt(item), 0), 127);
  }
  return map;
}

function isStringOrIntList(value: unknown): value is readonly (string | number)[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string" && !isSafeInt(item)) return false;
  }
  return true;
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isIndexFieldList(value: unknown): value is readonly IndexField[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isIndexField(item)) return false;
  }
  return true;
}

function isIndexRuleList(value: unknown): value is readonly IndexRule[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isIndexRule(item)) return false;
  }
  return true;
}

function isIntFrom0To127Map(value: unknown): value is { readonly [key: string]: number } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!(isUint32(item) && item <= 127)) return false;
  }
  return true;
}

function readAnyMap(r: JsonReader): { readonly [key: string]: AnyValue } {
  const map = Object.create(null) as { [key: string]: AnyValue };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readAny();
  return map;
}

function unpackAnyMap(r: PackReader): { readonly [key: string]: AnyValue } {
  const map = Object.create(null) as { [key: string]: AnyValue };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readAny();
  return map;
}

function writeAnyMap(w: JsonValueWriter, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as AnyValue;
    w.writeAny(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packAnyMap(w: Writer, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as AnyValue;
    w.packAny(value);
  }
}

function convertAnyMap(value: unknown): { readonly [key: string]: AnyValue } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: AnyValue };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = asAny(item);
  }
  return map;
}

function isAnyMap(value: unknown): value is { readonly [key: string]: AnyValue } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isAnyValue(item)) return false;
  }
  return true;
}
