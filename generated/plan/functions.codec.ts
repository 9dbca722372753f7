// @generated from contracts/plan/functions.yaml. Do not edit. [e9029b5a575825ff]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asObject,
  asOneOf,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertArrowTypeSpec,
  convertFieldSpec,
  isArrowTypeSpec,
  isFieldSpec,
  packArrowTypeSpec,
  packFieldSpec,
  readArrowTypeSpec,
  readFieldSpec,
  unpackArrowTypeSpec,
  unpackFieldSpec,
  writeArrowTypeSpec,
  writeFieldSpec,
} from "../arrow/types.codec.js";
import type { ArrowTypeSpec, FieldSpec } from "../arrow/types.js";
import {
  convertIdentifier,
  convertSha256Hex,
  convertSqlDialect,
  isIdentifier,
  isSha256Hex,
  isSqlDialect,
  packSqlDialect,
  readIdentifier,
  readSha256Hex,
  readSqlDialect,
  unpackIdentifier,
  unpackSha256Hex,
  unpackSqlDialect,
  writeSqlDialect,
} from "../types.codec.js";
import type { Identifier, Sha256Hex, SqlDialect, SqlText } from "../types.js";
import type { DataFusionUdfSpec, UdfBody, UdfCatalogSnapshot, UdfKind, UdfVolatility } from "./functions.js";

const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_INPUT_TYPES = /* @__PURE__ */ jsonKey("input_types");
const READ_RETURN_FIELD = /* @__PURE__ */ jsonKey("return_field");
const READ_VOLATILITY = /* @__PURE__ */ jsonKey("volatility");
const READ_CODE_SHA256 = /* @__PURE__ */ jsonKey("code_sha256");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_REWRITE_TAGS = /* @__PURE__ */ jsonKey("rewrite_tags");
const READ_UDF = /* @__PURE__ */ jsonKey("udf");
const READ_DIALECT = /* @__PURE__ */ jsonKey("dialect");
const READ_PARAMS = /* @__PURE__ */ jsonKey("params");
const READ_SQL = /* @__PURE__ */ jsonKey("sql");
const READ_SPECS = /* @__PURE__ */ jsonKey("specs");
const READ_BODIES = /* @__PURE__ */ jsonKey("bodies");
const READ_FUNCTION_FACTORY_HASH = /* @__PURE__ */ jsonKey("function_factory_hash");

const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_INPUT_TYPES = /* @__PURE__ */ packedKey("input_types");
const UNPACK_RETURN_FIELD = /* @__PURE__ */ packedKey("return_field");
const UNPACK_VOLATILITY = /* @__PURE__ */ packedKey("volatility");
const UNPACK_CODE_SHA256 = /* @__PURE__ */ packedKey("code_sha256");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_REWRITE_TAGS = /* @__PURE__ */ packedKey("rewrite_tags");
const UNPACK_UDF = /* @__PURE__ */ packedKey("udf");
const UNPACK_DIALECT = /* @__PURE__ */ packedKey("dialect");
const UNPACK_PARAMS = /* @__PURE__ */ packedKey("params");
const UNPACK_SQL = /* @__PURE__ */ packedKey("sql");
const UNPACK_SPECS = /* @__PURE__ */ packedKey("specs");
const UNPACK_BODIES = /* @__PURE__ */ packedKey("bodies");
const UNPACK_FUNCTION_FACTORY_HASH = /* @__PURE__ */ packedKey("function_factory_hash");

const READ_UDF_KIND = /* @__PURE__ */ jsonLiterals("scalar", "aggregate", "window", "table");
const UNPACK_UDF_KIND = /* @__PURE__ */ packedLiterals("scalar", "aggregate", "window", "table");
const READ_UDF_VOLATILITY = /* @__PURE__ */ jsonLiterals("immutable", "stable", "volatile");
const UNPACK_UDF_VOLATILITY = /* @__PURE__ */ packedLiterals("immutable", "stable", "volatile");

const WRITE_VALUE_SCALAR = /* @__PURE__ */ jsonChunk('"scalar"');
const WRITE_VALUE_AGGREGATE = /* @__PURE__ */ jsonChunk('"aggregate"');
const WRITE_VALUE_WINDOW = /* @__PURE__ */ jsonChunk('"window"');
const WRITE_VALUE_TABLE = /* @__PURE__ */ jsonChunk('"table"');
const WRITE_VALUE_IMMUTABLE = /* @__PURE__ */ jsonChunk('"immutable"');
const WRITE_VALUE_STABLE = /* @__PURE__ */ jsonChunk('"stable"');
const WRITE_VALUE_VOLATILE = /* @__PURE__ */ jsonChunk('"volatile"');
const OPEN_DATA_FUSION_UDF_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const WRITE_INPUT_TYPES = /* @__PURE__ */ jsonChunk(',"input_types":');
const WRITE_RETURN_FIELD = /* @__PURE__ */ jsonChunk(',"return_field":');
const WRITE_VOLATILITY = /* @__PURE__ */ jsonChunk(',"volatility":');
const WRITE_CODE_SHA256 = /* @__PURE__ */ jsonChunk(',"code_sha256":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_REWRITE_TAGS = /* @__PURE__ */ jsonChunk(',"rewrite_tags":');
const OPEN_UDF_BODY = /* @__PURE__ */ jsonChunk('{"udf":');
const WRITE_DIALECT = /* @__PURE__ */ jsonChunk(',"dialect":');
const WRITE_PARAMS = /* @__PURE__ */ jsonChunk(',"params":');
const WRITE_SQL = /* @__PURE__ */ jsonChunk(',"sql":');
const OPEN_UDF_CATALOG_SNAPSHOT = /* @__PURE__ */ jsonChunk('{"specs":');
const WRITE_BODIES = /* @__PURE__ */ jsonChunk(',"bodies":');
const WRITE_FUNCTION_FACTORY_HASH = /* @__PURE__ */ jsonChunk(',"function_factory_hash":');

const PACK_VALUE_SCALAR = /* @__PURE__ */ packedChunk("scalar");
const PACK_VALUE_AGGREGATE = /* @__PURE__ */ packedChunk("aggregate");
const PACK_VALUE_WINDOW = /* @__PURE__ */ packedChunk("window");
const PACK_VALUE_TABLE = /* @__PURE__ */ packedChunk("table");
const PACK_VALUE_IMMUTABLE = /* @__PURE__ */ packedChunk("immutable");
const PACK_VALUE_STABLE = /* @__PURE__ */ packedChunk("stable");
const PACK_VALUE_VOLATILE = /* @__PURE__ */ packedChunk("volatile");
const HEAD_DATA_FUSION_UDF_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const PACK_INPUT_TYPES = /* @__PURE__ */ packedChunk("input_types");
const PACK_RETURN_FIELD = /* @__PURE__ */ packedChunk("return_field");
const PACK_VOLATILITY = /* @__PURE__ */ packedChunk("volatility");
const PACK_CODE_SHA256 = /* @__PURE__ */ packedChunk("code_sha256");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_REWRITE_TAGS = /* @__PURE__ */ packedChunk("rewrite_tags");
const HEAD_UDF_BODY = /* @__PURE__ */ packedHead(4, "udf");
const PACK_DIALECT = /* @__PURE__ */ packedChunk("dialect");
const PACK_PARAMS = /* @__PURE__ */ packedChunk("params");
const PACK_SQL = /* @__PURE__ */ packedChunk("sql");
const HEAD_UDF_CATALOG_SNAPSHOT = /* @__PURE__ */ packedChunk("specs");
const PACK_BODIES = /* @__PURE__ */ packedChunk("bodies");
const PACK_FUNCTION_FACTORY_HASH = /* @__PURE__ */ packedChunk("function_factory_hash");

export function readUdfKind(r: JsonReader): UdfKind {
  return r.readLiteral(READ_UDF_KIND);
}

export function unpackUdfKind(r: PackReader): UdfKind {
  return r.readLiteral(UNPACK_UDF_KIND);
}

export function writeUdfKind(w: JsonValueWriter, value: UdfKind): void {
  switch (value) {
    case "scalar":
      return w.write(WRITE_VALUE_SCALAR);
    case "aggregate":
      return w.write(WRITE_VALUE_AGGREGATE);
    case "window":
      return w.write(WRITE_VALUE_WINDOW);
    case "table":
      return w.write(WRITE_VALUE_TABLE);
    default:
      return w.wrong();
  }
}

export function packUdfKind(w: Writer, value: UdfKind): void {
  switch (value) {
    case "scalar":
      return w.write(PACK_VALUE_SCALAR);
    case "aggregate":
      return w.write(PACK_VALUE_AGGREGATE);
    case "window":
      return w.write(PACK_VALUE_WINDOW);
    case "table":
      return w.write(PACK_VALUE_TABLE);
    default:
      return w.wrong();
  }
}

export function isUdfKind(value: unknown): value is UdfKind {
  return value === "scalar" || value === "aggregate" || value === "window" || value === "table";
}

export function convertUdfKind(value: unknown): UdfKind {
  return asOneOf(value, READ_UDF_KIND.values);
}

export function readUdfVolatility(r: JsonReader): UdfVolatility {
  return r.readLiteral(READ_UDF_VOLATILITY);
}

export function unpackUdfVolatility(r: PackReader): UdfVolatility {
  return r.readLiteral(UNPACK_UDF_VOLATILITY);
}

export function writeUdfVolatility(w: JsonValueWriter, value: UdfVolatility): void {
  switch (value) {
    case "immutable":
      return w.write(WRITE_VALUE_IMMUTABLE);
    case "stable":
      return w.write(WRITE_VALUE_STABLE);
    case "volatile":
      return w.write(WRITE_VALUE_VOLATILE);
    default:
      return w.wrong();
  }
}

export function packUdfVolatility(w: Writer, value: UdfVolatility): void {
  switch (value) {
    case "immutable":
      return w.write(PACK_VALUE_IMMUTABLE);
    case "stable":
      return w.write(PACK_VALUE_STABLE);
    case "volatile":
      return w.write(PACK_VALUE_VOLATILE);
    default:
      return w.wrong();
  }
}

export function isUdfVolatility(value: unknown): value is UdfVolatility {
  return value === "immutable" || value === "stable" || value === "volatile";
}

export function convertUdfVolatility(value: unknown): UdfVolatility {
  return asOneOf(value, READ_UDF_VOLATILITY.values);
}

export function readDataFusionUdfSpec(r: JsonReader): DataFusionUdfSpec {
  let name: Identifier | undefined;
  let kind: UdfKind | undefined;
  let input_types: readonly ArrowTypeSpec[] | undefined;
  let return_field: FieldSpec | undefined;
  let volatility: UdfVolatility = "immutable";
  let code_sha256: Sha256Hex | null = null;
  let version: string | null = null;
  let rewrite_tags: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_KIND)) kind = readUdfKind(r);
    if (r.atKey(READ_INPUT_TYPES)) input_types = readArrowTypeSpecList(r);
    if (r.atKey(READ_RETURN_FIELD)) return_field = readFieldSpec(r);
    if (r.atKey(READ_VOLATILITY)) volatility = readUdfVolatility(r);
    if (r.atKey(READ_CODE_SHA256)) code_sha256 = r.atNull() ? null : readSha256Hex(r);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : r.readString();
    if (r.atKey(READ_REWRITE_TAGS)) rewrite_tags = readStringList(r);
  } while (r.moreFields());
  if (name === undefined || kind === undefined || input_types === undefined || return_field === undefined) r.bail();
  return { name, kind, input_types, return_field, volatility, code_sha256, version, rewrite_tags };
}

export function unpackDataFusionUdfSpec(r: PackReader): DataFusionUdfSpec {
  let name: Identifier | undefined;
  let kind: UdfKind | undefined;
  let input_types: readonly ArrowTypeSpec[] | undefined;
  let return_field: FieldSpec | undefined;
  let volatility: UdfVolatility = "immutable";
  let code_sha256: Sha256Hex | null = null;
  let version: string | null = null;
  let rewrite_tags: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_KIND)) kind = unpackUdfKind(r);
    if (r.atKey(UNPACK_INPUT_TYPES)) input_types = unpackArrowTypeSpecList(r);
    if (r.atKey(UNPACK_RETURN_FIELD)) return_field = unpackFieldSpec(r);
    if (r.atKey(UNPACK_VOLATILITY)) volatility = unpackUdfVolatility(r);
    if (r.atKey(UNPACK_CODE_SHA256)) code_sha256 = r.atNull() ? null : unpackSha256Hex(r);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_REWRITE_TAGS)) rewrite_tags = unpackStringList(r);
  } while (r.moreFields(outer));
  if (name === undefined || kind === undefined || input_types === undefined || return_field === undefined) r.bail();
  return { name, kind, input_types, return_field, volatility, code_sha256, version, rewrite_tags };
}

export function writeDataFusionUdfSpec(w: JsonValueWriter, value: DataFusionUdfSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_DATA_FUSION_UDF_SPEC);
  w.writeString(value.name);
  w.write(WRITE_KIND);
  writeUdfKind(w, value.kind);
  w.write(WRITE_INPUT_TYPES);
  writeArrowTypeSpecList(w, value.input_types);
  w.write(WRITE_RETURN_FIELD);
  writeFieldSpec(w, value.return_field);
  if (value.volatility !== undefined && value.volatility !== "immutable") {
    w.write(WRITE_VOLATILITY);
    writeUdfVolatility(w, value.volatility);
  }
  if (value.code_sha256 !== undefined && value.code_sha256 !== null) {
    w.write(WRITE_CODE_SHA256);
    w.writeString(value.code_sha256);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(WRITE_VERSION);
    w.writeString(value.version);
  }
  if (!isEmptyList(value.rewrite_tags)) {
    w.write(WRITE_REWRITE_TAGS);
    writeStringList(w, value.rewrite_tags);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDataFusionUdfSpec(w: Writer, value: DataFusionUdfSpec): void {
  requirePlain(value, value.name);
  let fields = 4;
  if (value.volatility !== undefined && value.volatility !== "immutable") fields++;
  if (value.code_sha256 !== undefined && value.code_sha256 !== null) fields++;
  if (value.version !== undefined && value.version !== null) fields++;
  if (!isEmptyList(value.rewrite_tags)) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_DATA_FUSION_UDF_SPEC);
  w.packString(value.name);
  w.write(PACK_KIND);
  packUdfKind(w, value.kind);
  w.write(PACK_INPUT_TYPES);
  packArrowTypeSpecList(w, value.input_types);
  w.write(PACK_RETURN_FIELD);
  packFieldSpec(w, value.return_field);
  if (value.volatility !== undefined && value.volatility !== "immutable") {
    w.write(PACK_VOLATILITY);
    packUdfVolatility(w, value.volatility);
  }
  if (value.code_sha256 !== undefined && value.code_sha256 !== null) {
    w.write(PACK_CODE_SHA256);
    w.packString(value.code_sha256);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(PACK_VERSION);
    w.packString(value.version);
  }
  if (!isEmptyList(value.rewrite_tags)) {
    w.write(PACK_REWRITE_TAGS);
    packStringList(w, value.rewrite_tags);
  }
}

export function isDataFusionUdfSpec(candidate: unknown): candidate is DataFusionUdfSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DataFusionUdfSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!isUdfKind(value.kind)) return false;
  if (!isArrowTypeSpecList(value.input_types)) return false;
  if (!isFieldSpec(value.return_field)) return false;
  if (!isUdfVolatility(value.volatility)) return false;
  if (!isSha256Hex(value.code_sha256) && value.code_sha256 !== null) return false;
  if (typeof value.version !== "string" && value.version !== null) return false;
  if (!isStringList(value.rewrite_tags)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "kind":
      case "input_types":
      case "return_field":
      case "volatility":
      case "code_sha256":
      case "version":
      case "rewrite_tags":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDataFusionUdfSpec(value: unknown): DataFusionUdfSpec {
  const fields = fieldsOf<keyof DataFusionUdfSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "kind":
      case "input_types":
      case "return_field":
      case "volatility":
      case "code_sha256":
      case "version":
      case "rewrite_tags":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    kind: convertUdfKind(fields.kind),
    input_types: convertArrowTypeSpecList(fields.input_types),
    return_field: convertFieldSpec(fields.return_field),
    volatility: fields.volatility === undefined ? "immutable" : convertUdfVolatility(fields.volatility),
    code_sha256: fields.code_sha256 == null ? null : convertSha256Hex(fields.code_sha256),
    version: fields.version == null ? null : asString(fields.version),
    rewrite_tags: fields.rewrite_tags === undefined ? [] : convertStringList(fields.rewrite_tags),
  };
}

export function readUdfBody(r: JsonReader): UdfBody {
  let udf: Identifier | undefined;
  let dialect: SqlDialect | undefined;
  let params: readonly Identifier[] | undefined;
  let sql: SqlText | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_UDF)) udf = readIdentifier(r);
    if (r.atKey(READ_DIALECT)) dialect = readSqlDialect(r);
    if (r.atKey(READ_PARAMS)) params = readIdentifierList(r);
    if (r.atKey(READ_SQL)) sql = minLength(r.readString(), 1);
  } while (r.moreFields());
  if (udf === undefined || dialect === undefined || params === undefined || sql === undefined) r.bail();
  return { udf, dialect, params, sql };
}

export function unpackUdfBody(r: PackReader): UdfBody {
  let udf: Identifier | undefined;
  let dialect: SqlDialect | undefined;
  let params: readonly Identifier[] | undefined;
  let sql: SqlText | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_UDF)) udf = unpackIdentifier(r);
    if (r.atKey(UNPACK_DIALECT)) dialect = unpackSqlDialect(r);
    if (r.atKey(UNPACK_PARAMS)) params = unpackIdentifierList(r);
    if (r.atKey(UNPACK_SQL)) sql = minLength(r.readString(), 1);
  } while (r.moreFields(outer));
  if (udf === undefined || dialect === undefined || params === undefined || sql === undefined) r.bail();
  return { udf, dialect, params, sql };
}

export function writeUdfBody(w: JsonValueWriter, value: UdfBody): void {
  requirePlain(value, value.udf);
  w.write(OPEN_UDF_BODY);
  w.writeString(value.udf);
  w.write(WRITE_DIALECT);
  writeSqlDialect(w, value.dialect);
  w.write(WRITE_PARAMS);
  writeStringList(w, value.params);
  w.write(WRITE_SQL);
  w.writeString(value.sql);
  w.writeByte(CLOSE_OBJECT);
}

export function packUdfBody(w: Writer, value: UdfBody): void {
  requirePlain(value, value.udf);
  w.write(HEAD_UDF_BODY);
  w.packString(value.udf);
  w.write(PACK_DIALECT);
  packSqlDialect(w, value.dialect);
  w.write(PACK_PARAMS);
  packStringList(w, value.params);
  w.write(PACK_SQL);
  w.packString(value.sql);
}

export function isUdfBody(candidate: unknown): candidate is UdfBody {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<UdfBody> = candidate;
  if (value.udf === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.udf)) return false;
  if (!isSqlDialect(value.dialect)) return false;
  if (!isIdentifierList(value.params)) return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1))) return false;
  for (const name in value) {
    switch (name) {
      case "udf":
      case "dialect":
      case "params":
      case "sql":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertUdfBody(value: unknown): UdfBody {
  const fields = fieldsOf<keyof UdfBody>(value);
  bailUnlessPlain(fields, fields.udf);
  for (const name in fields) {
    switch (name) {
      case "udf":
      case "dialect":
      case "params":
      case "sql":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    udf: convertIdentifier(fields.udf),
    dialect: convertSqlDialect(fields.dialect),
    params: convertIdentifierList(fields.params),
    sql: minLength(asString(fields.sql), 1),
  };
}

export function readUdfCatalogSnapshot(r: JsonReader): UdfCatalogSnapshot {
  let specs: { readonly [key: string]: DataFusionUdfSpec } | undefined;
  let bodies: readonly UdfBody[] = [];
  let function_factory_hash: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_SPECS)) specs = readDataFusionUdfSpecMap(r);
    if (r.atKey(READ_BODIES)) bodies = readUdfBodyList(r);
    if (r.atKey(READ_FUNCTION_FACTORY_HASH)) function_factory_hash = r.atNull() ? null : r.readString();
  } while (r.moreFields());
  if (specs === undefined) r.bail();
  return { specs, bodies, function_factory_hash };
}

export function unpackUdfCatalogSnapshot(r: PackReader): UdfCatalogSnapshot {
  let specs: { readonly [key: string]: DataFusionUdfSpec } | undefined;
  let bodies: readonly UdfBody[] = [];
  let function_factory_hash: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SPECS)) specs = unpackDataFusionUdfSpecMap(r);
    if (r.atKey(UNPACK_BODIES)) bodies = unpackUdfBodyList(r);
    if (r.atKey(UNPACK_FUNCTION_FACTORY_HASH)) function_factory_hash = r.atNull() ? null : r.readString();
  } while (r.moreFields(outer));
  if (specs === undefined) r.bail();
  return { specs, bodies, function_factory_hash };
}

export function writeUdfCatalogSnapshot(w: JsonValueWriter, value: UdfCatalogSnapshot): void {
  requirePlain(value, value.specs);
  w.write(OPEN_UDF_CATALOG_SNAPSHOT);
  writeDataFusionUdfSpecMap(w, value.specs);
  if (!isEmptyList(value.bodies)) {
    w.write(WRITE_BODIES);
    writeUdfBodyList(w, value.bodies);
  }
  if (value.function_factory_hash !== undefined && value.function_factory_hash !== null) {
    w.write(WRITE_FUNCTION_FACTORY_HASH);
    w.writeString(value.function_factory_hash);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packUdfCatalogSnapshot(w: Writer, value: UdfCatalogSnapshot): void {
  requirePlain(value, value.specs);
  let fields = 1;
  if (!isEmptyList(value.bodies)) fields++;
  if (value.function_factory_hash !== undefined && value.function_factory_hash !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_UDF_CATALOG_SNAPSHOT);
  packDataFusionUdfSpecMap(w, value.specs);
  if (!isEmptyList(value.bodies)) {
    w.write(PACK_BODIES);
    packUdfBodyList(w, value.bodies);
  }
  if (value.function_factory_hash !== undefined && value.function_factory_hash !== null) {
    w.write(PACK_FUNCTION_FACTORY_HASH);
    w.packString(value.function_factory_hash);
  }
}

export function isUdfCatalogSnapshot(candidate: unknown): candidate is UdfCatalogSnapshot {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<UdfCatalogSnapshot> = candidate;
  if (value.specs === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDataFusionUdfSpecMap(value.specs)) return false;
  if (!isUdfBodyList(value.bodies)) return false;
  if (typeof value.function_factory_hash !== "string" && value.function_factory_hash !== null) return false;
  for (const name in value) {
    switch (name) {
      case "specs":
      case "bodies":
      case "function_factory_hash":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertUdfCatalogSnapshot(value: unknown): UdfCatalogSnapshot {
  const fields = fieldsOf<keyof UdfCatalogSnapshot>(value);
  bailUnlessPlain(fields, fields.specs);
  for (const name in fields) {
    switch (name) {
      case "specs":
      case "bodies":
      case "function_factory_hash":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    specs: convertDataFusionUdfSpecMap(fields.specs),
    bodies: fields.bodies === undefined ? [] : convertUdfBodyList(fields.bodies),
    function_factory_hash: fields.function_factory_hash == null ? null : asString(fields.function_factory_hash),
  };
}

function readArrowTypeSpecList(r: JsonReader): readonly ArrowTypeSpec[] {
  const list: ArrowTypeSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readArrowTypeSpec(r));
  return list;
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function unpackArrowTypeSpecList(r: PackReader): readonly ArrowTypeSpec[] {
  const list = new Array<ArrowTypeSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackArrowTypeSpec(r);
  return list;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function writeArrowTypeSpecList(w: JsonValueWriter, list: readonly ArrowTypeSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ArrowTypeSpec;
    writeArrowTypeSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function packArrowTypeSpecList(w: Writer, list: readonly ArrowTypeSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ArrowTypeSpec;
    packArrowTypeSpec(w, item);
  }
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertArrowTypeSpecList(value: unknown): readonly ArrowTypeSpec[] {
  const items = itemsOf(value);
  const list: ArrowTypeSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertArrowTypeSpec(items[i]));
  return list;
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function isArrowTypeSpecList(value: unknown): value is readonly ArrowTypeSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isArrowTypeSpec(item)) return false;
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

function readIdentifierList(r: JsonReader): readonly Identifier[] {
  const list: Identifier[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readIdentifier(r));
  return list;
}

function unpackIdentifierList(r: PackReader): readonly Identifier[] {
  const list = new Array<Identifier>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackIdentifier(r);
  return list;
}

function convertIdentifierList(value: unknown): readonly Identifier[] {
  const items = itemsOf(value);
  const list: Identifier[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertIdentifier(items[i]));
  return list;
}

function isIdentifierList(value: unknown): value is readonly Identifier[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isIdentifier(item)) return false;
  }
  return true;
}

function readDataFusionUdfSpecMap(r: JsonReader): { readonly [key: string]: DataFusionUdfSpec } {
  const map = Object.create(null) as { [key: string]: DataFusionUdfSpec };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readDataFusionUdfSpec(r);
  return map;
}

function readUdfBodyList(r: JsonReader): readonly UdfBody[] {
  const list: UdfBody[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readUdfBody(r));
  return list;
}

function unpackDataFusionUdfSpecMap(r: PackReader): { readonly [key: string]: DataFusionUdfSpec } {
  const map = Object.create(null) as { [key: string]: DataFusionUdfSpec };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackDataFusionUdfSpec(r);
  return map;
}

function unpackUdfBodyList(r: PackReader): readonly UdfBody[] {
  const list = new Array<UdfBody>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackUdfBody(r);
  return list;
}

function writeDataFusionUdfSpecMap(w: JsonValueWriter, map: { readonly [key: string]: DataFusionUdfSpec }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as DataFusionUdfSpec;
    writeDataFusionUdfSpec(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeUdfBodyList(w: JsonValueWriter, list: readonly UdfBody[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as UdfBody;
    writeUdfBody(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDataFusionUdfSpecMap(w: Writer, map: { readonly [key: string]: DataFusionUdfSpec }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as DataFusionUdfSpec;
    packDataFusionUdfSpec(w, value);
  }
}

function packUdfBodyList(w: Writer, list: readonly UdfBody[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as UdfBody;
    packUdfBody(w, item);
  }
}

function convertDataFusionUdfSpecMap(value: unknown): { readonly [key: string]: DataFusionUdfSpec } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: DataFusionUdfSpec };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertDataFusionUdfSpec(item);
  }
  return map;
}

function convertUdfBodyList(value: unknown): readonly UdfBody[] {
  const items = itemsOf(value);
  const list: UdfBody[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertUdfBody(items[i]));
  return list;
}

function isDataFusionUdfSpecMap(value: unknown): value is { readonly [key: string]: DataFusionUdfSpec } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isDataFusionUdfSpec(item)) return false;
  }
  return true;
}

function isUdfBodyList(value: unknown): value is readonly UdfBody[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isUdfBody(item)) return false;
  }
  return true;
}
