// @generated from contracts/config/semantics.yaml. Do not edit. [0117c36de8c45f66]

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
  asBool,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  packedChunk,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import { convertStrMap, isStrMap, readStrMap, unpackStrMap } from "../types.codec.js";
import type { PosInt, StrMap } from "../types.js";
import type { SemanticConfigRuntime, SemanticConfigSpec, ValidationPolicySpec } from "./semantics.js";

const READ_ENABLED_TABLES = /* @__PURE__ */ jsonKey("enabled_tables");
const READ_DISABLED_TABLES = /* @__PURE__ */ jsonKey("disabled_tables");
const READ_SPEC_REGISTRY = /* @__PURE__ */ jsonKey("spec_registry");
const READ_ENABLED = /* @__PURE__ */ jsonKey("enabled");
const READ_LAZY = /* @__PURE__ */ jsonKey("lazy");
const READ_SAMPLE = /* @__PURE__ */ jsonKey("sample");
const READ_HEAD = /* @__PURE__ */ jsonKey("head");
const READ_TAIL = /* @__PURE__ */ jsonKey("tail");

const UNPACK_ENABLED_TABLES = /* @__PURE__ */ packedKey("enabled_tables");
const UNPACK_DISABLED_TABLES = /* @__PURE__ */ packedKey("disabled_tables");
const UNPACK_SPEC_REGISTRY = /* @__PURE__ */ packedKey("spec_registry");
const UNPACK_ENABLED = /* @__PURE__ */ packedKey("enabled");
const UNPACK_LAZY = /* @__PURE__ */ packedKey("lazy");
const UNPACK_SAMPLE = /* @__PURE__ */ packedKey("sample");
const UNPACK_HEAD = /* @__PURE__ */ packedKey("head");
const UNPACK_TAIL = /* @__PURE__ */ packedKey("tail");

const WRITE_ENABLED_TABLES = /* @__PURE__ */ jsonChunk(',"enabled_tables":');
const WRITE_DISABLED_TABLES = /* @__PURE__ */ jsonChunk(',"disabled_tables":');
const WRITE_SPEC_REGISTRY = /* @__PURE__ */ jsonChunk(',"spec_registry":');
const WRITE_ENABLED = /* @__PURE__ */ jsonChunk(',"enabled":');
const WRITE_LAZY = /* @__PURE__ */ jsonChunk(',"lazy":');
const WRITE_SAMPLE = /* @__PURE__ */ jsonChunk(',"sample":');
const WRITE_HEAD = /* @__PURE__ */ jsonChunk(',"head":');
const WRITE_TAIL = /* @__PURE__ */ jsonChunk(',"tail":');

const PACK_ENABLED_TABLES = /* @__PURE__ */ packedChunk("enabled_tables");
const PACK_DISABLED_TABLES = /* @__PURE__ */ packedChunk("disabled_tables");
const PACK_SPEC_REGISTRY = /* @__PURE__ */ packedChunk("spec_registry");
const PACK_ENABLED = /* @__PURE__ */ packedChunk("enabled");
const PACK_LAZY = /* @__PURE__ */ packedChunk("lazy");
const PACK_SAMPLE = /* @__PURE__ */ packedChunk("sample");
const PACK_HEAD = /* @__PURE__ */ packedChunk("head");
const PACK_TAIL = /* @__PURE__ */ packedChunk("tail");

export function readSemanticConfigSpec(r: JsonReader): SemanticConfigSpec {
  let enabled_tables: readonly string[] | null = null;
  let disabled_tables: readonly string[] = [];
  let spec_registry: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ENABLED_TABLES)) enabled_tables = r.atNull() ? null : readStringList(r);
    if (r.atKey(READ_DISABLED_TABLES)) disabled_tables = readStringList(r);
    if (r.atKey(READ_SPEC_REGISTRY)) spec_registry = readStrMap(r);
  } while (r.moreFields());
  if (spec_registry === undefined) spec_registry = Object.create(null) as StrMap;
  return { enabled_tables, disabled_tables, spec_registry };
}

export function unpackSemanticConfigSpec(r: PackReader): SemanticConfigSpec {
  let enabled_tables: readonly string[] | null = null;
  let disabled_tables: readonly string[] = [];
  let spec_registry: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENABLED_TABLES)) enabled_tables = r.atNull() ? null : unpackStringList(r);
    if (r.atKey(UNPACK_DISABLED_TABLES)) disabled_tables = unpackStringList(r);
    if (r.atKey(UNPACK_SPEC_REGISTRY)) spec_registry = unpackStrMap(r);
  } while (r.moreFields(outer));
  if (spec_registry === undefined) spec_registry = Object.create(null) as StrMap;
  return { enabled_tables, disabled_tables, spec_registry };
}

export function writeSemanticConfigSpec(w: JsonValueWriter, value: SemanticConfigSpec): void {
  requirePlain(value, value.enabled_tables);
  const start = w.here();
  if (value.enabled_tables !== undefined && value.enabled_tables !== null) {
    w.write(WRITE_ENABLED_TABLES);
    writeStringList(w, value.enabled_tables);
  }
  if (!isEmptyList(value.disabled_tables)) {
    w.write(WRITE_DISABLED_TABLES);
    writeStringList(w, value.disabled_tables);
  }
  if (!isEmptyObject(value.spec_registry)) {
    w.write(WRITE_SPEC_REGISTRY);
    writeStringMap(w, value.spec_registry);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packSemanticConfigSpec(w: Writer, value: SemanticConfigSpec): void {
  requirePlain(value, value.enabled_tables);
  let fields = 0;
  if (value.enabled_tables !== undefined && value.enabled_tables !== null) fields++;
  if (!isEmptyList(value.disabled_tables)) fields++;
  if (!isEmptyObject(value.spec_registry)) fields++;
  w.packStructHeader(fields, 3);
  if (value.enabled_tables !== undefined && value.enabled_tables !== null) {
    w.write(PACK_ENABLED_TABLES);
    packStringList(w, value.enabled_tables);
  }
  if (!isEmptyList(value.disabled_tables)) {
    w.write(PACK_DISABLED_TABLES);
    packStringList(w, value.disabled_tables);
  }
  if (!isEmptyObject(value.spec_registry)) {
    w.write(PACK_SPEC_REGISTRY);
    packStringMap(w, value.spec_registry);
  }
}

export function isSemanticConfigSpec(candidate: unknown): candidate is SemanticConfigSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SemanticConfigSpec> = candidate;
  if (value.enabled_tables === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isStringList(value.enabled_tables) && value.enabled_tables !== null) return false;
  if (!isStringList(value.disabled_tables)) return false;
  if (!isStrMap(value.spec_registry)) return false;
  for (const name in value) {
    switch (name) {
      case "enabled_tables":
      case "disabled_tables":
      case "spec_registry":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertSemanticConfigSpec(value: unknown): SemanticConfigSpec {
  const fields = fieldsOf<keyof SemanticConfigSpec>(value);
  bailUnlessPlain(fields, fields.enabled_tables);
  for (const name in fields) {
    switch (name) {
      case "enabled_tables":
      case "disabled_tables":
      case "spec_registry":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    enabled_tables: fields.enabled_tables == null ? null : convertStringList(fields.enabled_tables),
    disabled_tables: fields.disabled_tables === undefined ? [] : convertStringList(fields.disabled_tables),
    spec_registry:
      fields.spec_registry === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.spec_registry),
  };
}

export function readSemanticConfigRuntime(r: JsonReader): SemanticConfigRuntime {
  let enabled_tables: readonly string[] | null = null;
  let disabled_tables: readonly string[] = [];
  let spec_registry: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ENABLED_TABLES)) enabled_tables = r.atNull() ? null : readStringList(r);
    if (r.atKey(READ_DISABLED_TABLES)) disabled_tables = readStringList(r);
    if (r.atKey(READ_SPEC_REGISTRY)) spec_registry = readStrMap(r);
  } while (r.moreFields());
  if (spec_registry === undefined) spec_registry = Object.create(null) as StrMap;
  const value: SemanticConfigRuntime = { enabled_tables, disabled_tables, spec_registry };
  if (!semanticConfigRuntimeRule1(value)) r.bail();
  return value;
}

export function unpackSemanticConfigRuntime(r: PackReader): SemanticConfigRuntime {
  let enabled_tables: readonly string[] | null = null;
  let disabled_tables: readonly string[] = [];
  let spec_registry: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENABLED_TABLES)) enabled_tables = r.atNull() ? null : unpackStringList(r);
    if (r.atKey(UNPACK_DISABLED_TABLES)) disabled_tables = unpackStringList(r);
    if (r.atKey(UNPACK_SPEC_REGISTRY)) spec_registry = unpackStrMap(r);
  } while (r.moreFields(outer));
  if (spec_registry === undefined) spec_registry = Object.create(null) as StrMap;
  const value: SemanticConfigRuntime = { enabled_tables, disabled_tables, spec_registry };
  if (!semanticConfigRuntimeRule1(value)) r.bail();
  return value;
}

export function writeSemanticConfigRuntime(w: JsonValueWriter, value: SemanticConfigRuntime): void {
  requirePlain(value, value.enabled_tables);
  const start = w.here();
  if (value.enabled_tables !== undefined && value.enabled_tables !== null) {
    w.write(WRITE_ENABLED_TABLES);
    writeStringList(w, value.enabled_tables);
  }
  if (!isEmptyList(value.disabled_tables)) {
    w.write(WRITE_DISABLED_TABLES);
    writeStringList(w, value.disabled_tables);
  }
  if (!isEmptyObject(value.spec_registry)) {
    w.write(WRITE_SPEC_REGISTRY);
    writeStringMap(w, value.spec_registry);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packSemanticConfigRuntime(w: Writer, value: SemanticConfigRuntime): void {
  requirePlain(value, value.enabled_tables);
  let fields = 0;
  if (value.enabled_tables !== undefined && value.enabled_tables !== null) fields++;
  if (!isEmptyList(value.disabled_tables)) fields++;
  if (!isEmptyObject(value.spec_registry)) fields++;
  w.packStructHeader(fields, 3);
  if (value.enabled_tables !== undefined && value.enabled_tables !== null) {
    w.write(PACK_ENABLED_TABLES);
    packStringList(w, value.enabled_tables);
  }
  if (!isEmptyList(value.disabled_tables)) {
    w.write(PACK_DISABLED_TABLES);
    packStringList(w, value.disabled_tables);
  }
  if (!isEmptyObject(value.spec_registry)) {
    w.write(PACK_SPEC_REGISTRY);
    packStringMap(w, value.spec_registry);
  }
}

export function isSemanticConfigRuntime(candidate: unknown): candidate is SemanticConfigRuntime {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SemanticConfigRuntime> = candidate;
  if (value.enabled_tables === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isStringList(value.enabled_tables) && value.enabled_tables !== null) return false;
  if (!isStringList(value.disabled_tables)) return false;
  if (!isStrMap(value.spec_registry)) return false;
  for (const name in value) {
    switch (name) {
      case "enabled_tables":
      case "disabled_tables":
      case "spec_registry":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!semanticConfigRuntimeRule1(value as SemanticConfigRuntime)) return false;
  return true;
}

export function convertSemanticConfigRuntime(value: unknown): SemanticConfigRuntime {
  const fields = fieldsOf<keyof SemanticConfigRuntime>(value);
  bailUnlessPlain(fields, fields.enabled_tables);
  for (const name in fields) {
    switch (name) {
      case "enabled_tables":
      case "disabled_tables":
      case "spec_registry":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: SemanticConfigRuntime = {
    enabled_tables: fields.enabled_tables == null ? null : convertStringList(fields.enabled_tables),
    disabled_tables: fields.disabled_tables === undefined ? [] : convertStringList(fields.disabled_tables),
    spec_registry:
      fields.spec_registry === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.spec_registry),
  };
  if (!semanticConfigRuntimeRule1(result)) bail();
  return result;
}

/** this.enabled_tables == null || !this.enabled_tables.exists(table, table in this.disabled_tables) */
export function semanticConfigRuntimeRule1(self: SemanticConfigRuntime): boolean {
  return self.enabled_tables === null || !self.enabled_tables.some((table) => self.disabled_tables.includes(table));
}

export function readValidationPolicySpec(r: JsonReader): ValidationPolicySpec {
  let enabled: boolean = true;
  let lazy: boolean = true;
  let sample: PosInt | null = null;
  let head: PosInt | null = null;
  let tail: PosInt | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_ENABLED)) enabled = r.readBool();
    if (r.atKey(READ_LAZY)) lazy = r.readBool();
    if (r.atKey(READ_SAMPLE)) sample = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_HEAD)) head = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_TAIL)) tail = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields());
  return { enabled, lazy, sample, head, tail };
}

export function unpackValidationPolicySpec(r: PackReader): ValidationPolicySpec {
  let enabled: boolean = true;
  let lazy: boolean = true;
  let sample: PosInt | null = null;
  let head: PosInt | null = null;
  let tail: PosInt | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENABLED)) enabled = r.readBool();
    if (r.atKey(UNPACK_LAZY)) lazy = r.readBool();
    if (r.atKey(UNPACK_SAMPLE)) sample = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_HEAD)) head = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_TAIL)) tail = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields(outer));
  return { enabled, lazy, sample, head, tail };
}

export function writeValidationPolicySpec(w: JsonValueWriter, value: ValidationPolicySpec): void {
  requirePlain(value, value.enabled);
  const start = w.here();
  if (value.enabled !== undefined && value.enabled !== true) {
    w.write(WRITE_ENABLED);
    w.writeBool(value.enabled);
  }
  if (value.lazy !== undefined && value.lazy !== true) {
    w.write(WRITE_LAZY);
    w.writeBool(value.lazy);
  }
  if (value.sample !== undefined && value.sample !== null) {
    w.write(WRITE_SAMPLE);
    w.writeInt(value.sample);
  }
  if (value.head !== undefined && value.head !== null) {
    w.write(WRITE_HEAD);
    w.writeInt(value.head);
  }
  if (value.tail !== undefined && value.tail !== null) {
    w.write(WRITE_TAIL);
    w.writeInt(value.tail);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packValidationPolicySpec(w: Writer, value: ValidationPolicySpec): void {
  requirePlain(value, value.enabled);
  let fields = 0;
  if (value.enabled !== undefined && value.enabled !== true) fields++;
  if (value.lazy !== undefined && value.lazy !== true) fields++;
  if (value.sample !== undefined && value.sample !== null) fields++;
  if (value.head !== undefined && value.head !== null) fields++;
  if (value.tail !== undefined && value.tail !== null) fields++;
  w.packStructHeader(fields, 5);
  if (value.enabled !== undefined && value.enabled !== true) {
    w.write(PACK_ENABLED);
    w.packBool(value.enabled);
  }
  if (value.lazy !== undefined && value.lazy !== true) {
    w.write(PACK_LAZY);
    w.packBool(value.lazy);
  }
  if (value.sample !== undefined && value.sample !== null) {
    w.write(PACK_SAMPLE);
    w.packInt(value.sample);
  }
  if (value.head !== undefined && value.head !== null) {
    w.write(PACK_HEAD);
    w.packInt(value.head);
  }
  if (value.tail !== undefined && value.tail !== null) {
    w.write(PACK_TAIL);
    w.packInt(value.tail);
  }
}

export function isValidationPolicySpec(candidate: unknown): candidate is ValidationPolicySpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ValidationPolicySpec> = candidate;
  if (typeof value.enabled !== "boolean") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.lazy !== "boolean") return false;
  if (!(isSafeInt(value.sample) && value.sample >= 1) && value.sample !== null) return false;
  if (!(isSafeInt(value.head) && value.head >= 1) && value.head !== null) return false;
  if (!(isSafeInt(value.tail) && value.tail >= 1) && value.tail !== null) return false;
  for (const name in value) {
    switch (name) {
      case "enabled":
      case "lazy":
      case "sample":
      case "head":
      case "tail":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertValidationPolicySpec(value: unknown): ValidationPolicySpec {
  const fields = fieldsOf<keyof ValidationPolicySpec>(value);
  bailUnlessPlain(fields, fields.enabled);
  for (const name in fields) {
    switch (name) {
      case "enabled":
      case "lazy":
      case "sample":
      case "head":
      case "tail":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    enabled: fields.enabled === undefined ? true : asBool(fields.enabled),
    lazy: fields.lazy === undefined ? true : asBool(fields.lazy),
    sample: fields.sample == null ? null : atLeast(asInt(fields.sample), 1),
    head: fields.head == null ? null : atLeast(asInt(fields.head), 1),
    tail: fields.tail == null ? null : atLeast(asInt(fields.tail), 1),
  };
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
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

function writeStringMap(w: JsonValueWriter, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as string;
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function packStringMap(w: Writer, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as string;
    w.packString(value);
  }
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}
