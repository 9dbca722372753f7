// @generated from contracts/semantics/tables.yaml. Do not edit. [bed42cbf4802d035]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asOneOf,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  maxLength,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import { convertIdentifier, isIdentifier, readIdentifier, unpackIdentifier } from "../types.codec.js";
import type { ColumnName, Identifier, NonEmptyStr } from "../types.js";
import type { ForeignKeyDerivation, IdDerivation, SemanticTableSpec, SpanBinding, SpanUnit } from "./tables.js";

const READ_START = /* @__PURE__ */ jsonKey("start");
const READ_END = /* @__PURE__ */ jsonKey("end");
const READ_UNIT = /* @__PURE__ */ jsonKey("unit");
const READ_OUT_COL = /* @__PURE__ */ jsonKey("out_col");
const READ_NAMESPACE = /* @__PURE__ */ jsonKey("namespace");
const READ_START_COL = /* @__PURE__ */ jsonKey("start_col");
const READ_END_COL = /* @__PURE__ */ jsonKey("end_col");
const READ_TARGET_NAMESPACE = /* @__PURE__ */ jsonKey("target_namespace");
const READ_GUARD_NULL_IF = /* @__PURE__ */ jsonKey("guard_null_if");
const READ_TABLE = /* @__PURE__ */ jsonKey("table");
const READ_PRIMARY_SPAN = /* @__PURE__ */ jsonKey("primary_span");
const READ_ENTITY_ID = /* @__PURE__ */ jsonKey("entity_id");
const READ_FOREIGN_KEYS = /* @__PURE__ */ jsonKey("foreign_keys");
const READ_TEXT_COLUMNS = /* @__PURE__ */ jsonKey("text_columns");

const UNPACK_START = /* @__PURE__ */ packedKey("start");
const UNPACK_END = /* @__PURE__ */ packedKey("end");
const UNPACK_UNIT = /* @__PURE__ */ packedKey("unit");
const UNPACK_OUT_COL = /* @__PURE__ */ packedKey("out_col");
const UNPACK_NAMESPACE = /* @__PURE__ */ packedKey("namespace");
const UNPACK_START_COL = /* @__PURE__ */ packedKey("start_col");
const UNPACK_END_COL = /* @__PURE__ */ packedKey("end_col");
const UNPACK_TARGET_NAMESPACE = /* @__PURE__ */ packedKey("target_namespace");
const UNPACK_GUARD_NULL_IF = /* @__PURE__ */ packedKey("guard_null_if");
const UNPACK_TABLE = /* @__PURE__ */ packedKey("table");
const UNPACK_PRIMARY_SPAN = /* @__PURE__ */ packedKey("primary_span");
const UNPACK_ENTITY_ID = /* @__PURE__ */ packedKey("entity_id");
const UNPACK_FOREIGN_KEYS = /* @__PURE__ */ packedKey("foreign_keys");
const UNPACK_TEXT_COLUMNS = /* @__PURE__ */ packedKey("text_columns");

const READ_SPAN_UNIT = /* @__PURE__ */ jsonLiterals("byte", "char", "line");
const UNPACK_SPAN_UNIT = /* @__PURE__ */ packedLiterals("byte", "char", "line");

const WRITE_VALUE_BYTE = /* @__PURE__ */ jsonChunk('"byte"');
const WRITE_VALUE_CHAR = /* @__PURE__ */ jsonChunk('"char"');
const WRITE_VALUE_LINE = /* @__PURE__ */ jsonChunk('"line"');
const WRITE_START = /* @__PURE__ */ jsonChunk(',"start":');
const WRITE_END = /* @__PURE__ */ jsonChunk(',"end":');
const WRITE_UNIT = /* @__PURE__ */ jsonChunk(',"unit":');
const OPEN_ID_DERIVATION = /* @__PURE__ */ jsonChunk('{"out_col":');
const WRITE_NAMESPACE = /* @__PURE__ */ jsonChunk(',"namespace":');
const WRITE_START_COL = /* @__PURE__ */ jsonChunk(',"start_col":');
const WRITE_END_COL = /* @__PURE__ */ jsonChunk(',"end_col":');
const OPEN_FOREIGN_KEY_DERIVATION = /* @__PURE__ */ jsonChunk('{"out_col":');
const WRITE_TARGET_NAMESPACE = /* @__PURE__ */ jsonChunk(',"target_namespace":');
const WRITE_GUARD_NULL_IF = /* @__PURE__ */ jsonChunk(',"guard_null_if":');
const OPEN_SEMANTIC_TABLE_SPEC = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_PRIMARY_SPAN = /* @__PURE__ */ jsonChunk(',"primary_span":');
const WRITE_ENTITY_ID = /* @__PURE__ */ jsonChunk(',"entity_id":');
const WRITE_FOREIGN_KEYS = /* @__PURE__ */ jsonChunk(',"foreign_keys":');
const WRITE_TEXT_COLUMNS = /* @__PURE__ */ jsonChunk(',"text_columns":');

const PACK_VALUE_BYTE = /* @__PURE__ */ packedChunk("byte");
const PACK_VALUE_CHAR = /* @__PURE__ */ packedChunk("char");
const PACK_VALUE_LINE = /* @__PURE__ */ packedChunk("line");
const PACK_START = /* @__PURE__ */ packedChunk("start");
const PACK_END = /* @__PURE__ */ packedChunk("end");
const PACK_UNIT = /* @__PURE__ */ packedChunk("unit");
const HEAD_ID_DERIVATION = /* @__PURE__ */ packedHead(4, "out_col");
const PACK_NAMESPACE = /* @__PURE__ */ packedChunk("namespace");
const PACK_START_COL = /* @__PURE__ */ packedChunk("start_col");
const PACK_END_COL = /* @__PURE__ */ packedChunk("end_col");
const HEAD_FOREIGN_KEY_DERIVATION = /* @__PURE__ */ packedChunk("out_col");
const PACK_TARGET_NAMESPACE = /* @__PURE__ */ packedChunk("target_namespace");
const PACK_GUARD_NULL_IF = /* @__PURE__ */ packedChunk("guard_null_if");
const HEAD_SEMANTIC_TABLE_SPEC = /* @__PURE__ */ packedChunk("table");
const PACK_PRIMARY_SPAN = /* @__PURE__ */ packedChunk("primary_span");
const PACK_ENTITY_ID = /* @__PURE__ */ packedChunk("entity_id");
const PACK_FOREIGN_KEYS = /* @__PURE__ */ packedChunk("foreign_keys");
const PACK_TEXT_COLUMNS = /* @__PURE__ */ packedChunk("text_columns");

export function readSpanUnit(r: JsonReader): SpanUnit {
  return r.readLiteral(READ_SPAN_UNIT);
}

export function unpackSpanUnit(r: PackReader): SpanUnit {
  return r.readLiteral(UNPACK_SPAN_UNIT);
}

export function writeSpanUnit(w: JsonValueWriter, value: SpanUnit): void {
  switch (value) {
    case "byte":
      return w.write(WRITE_VALUE_BYTE);
    case "char":
      return w.write(WRITE_VALUE_CHAR);
    case "line":
      return w.write(WRITE_VALUE_LINE);
    default:
      return w.wrong();
  }
}

export function packSpanUnit(w: Writer, value: SpanUnit): void {
  switch (value) {
    case "byte":
      return w.write(PACK_VALUE_BYTE);
    case "char":
      return w.write(PACK_VALUE_CHAR);
    case "line":
      return w.write(PACK_VALUE_LINE);
    default:
      return w.wrong();
  }
}

export function isSpanUnit(value: unknown): value is SpanUnit {
  return value === "byte" || value === "char" || value === "line";
}

export function convertSpanUnit(value: unknown): SpanUnit {
  return asOneOf(value, READ_SPAN_UNIT.values);
}

export function readSpanBinding(r: JsonReader): SpanBinding {
  let start_: ColumnName = "bstart";
  let end: ColumnName = "bend";
  let unit: SpanUnit = "byte";
  r.beginObject();
  do {
    if (r.atKey(READ_START)) start_ = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_END)) end = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_UNIT)) unit = readSpanUnit(r);
  } while (r.moreFields());
  return { start: start_, end, unit };
}

export function unpackSpanBinding(r: PackReader): SpanBinding {
  let start_: ColumnName = "bstart";
  let end: ColumnName = "bend";
  let unit: SpanUnit = "byte";
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_START)) start_ = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_END)) end = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_UNIT)) unit = unpackSpanUnit(r);
  } while (r.moreFields(outer));
  return { start: start_, end, unit };
}

export function writeSpanBinding(w: JsonValueWriter, value: SpanBinding): void {
  requirePlain(value, value.start);
  const start = w.here();
  if (value.start !== undefined && value.start !== "bstart") {
    w.write(WRITE_START);
    w.writeString(value.start);
  }
  if (value.end !== undefined && value.end !== "bend") {
    w.write(WRITE_END);
    w.writeString(value.end);
  }
  if (value.unit !== undefined && value.unit !== "byte") {
    w.write(WRITE_UNIT);
    writeSpanUnit(w, value.unit);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packSpanBinding(w: Writer, value: SpanBinding): void {
  requirePlain(value, value.start);
  let fields = 0;
  if (value.start !== undefined && value.start !== "bstart") fields++;
  if (value.end !== undefined && value.end !== "bend") fields++;
  if (value.unit !== undefined && value.unit !== "byte") fields++;
  w.packStructHeader(fields, 3);
  if (value.start !== undefined && value.start !== "bstart") {
    w.write(PACK_START);
    w.packString(value.start);
  }
  if (value.end !== undefined && value.end !== "bend") {
    w.write(PACK_END);
    w.packString(value.end);
  }
  if (value.unit !== undefined && value.unit !== "byte") {
    w.write(PACK_UNIT);
    packSpanUnit(w, value.unit);
  }
}

export function isSpanBinding(candidate: unknown): candidate is SpanBinding {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SpanBinding> = candidate;
  if (typeof value.start !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.start, 1) && hasMaxLength(value.start, 255))) return false;
  if (!(typeof value.end === "string" && hasMinLength(value.end, 1) && hasMaxLength(value.end, 255))) return false;
  if (!isSpanUnit(value.unit)) return false;
  for (const name in value) {
    switch (name) {
      case "start":
      case "end":
      case "unit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertSpanBinding(value: unknown): SpanBinding {
  const fields = fieldsOf<keyof SpanBinding>(value);
  bailUnlessPlain(fields, fields.start);
  for (const name in fields) {
    switch (name) {
      case "start":
      case "end":
      case "unit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    start: fields.start === undefined ? "bstart" : maxLength(minLength(asString(fields.start), 1), 255),
    end: fields.end === undefined ? "bend" : maxLength(minLength(asString(fields.end), 1), 255),
    unit: fields.unit === undefined ? "byte" : convertSpanUnit(fields.unit),
  };
}

export function readIdDerivation(r: JsonReader): IdDerivation {
  let out_col: ColumnName | undefined;
  let namespace: NonEmptyStr | undefined;
  let start_col: ColumnName | undefined;
  let end_col: ColumnName | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_OUT_COL)) out_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_NAMESPACE)) namespace = minLength(r.readString(), 1);
    if (r.atKey(READ_START_COL)) start_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_END_COL)) end_col = maxLength(minLength(r.readString(), 1), 255);
  } while (r.moreFields());
  if (out_col === undefined || namespace === undefined || start_col === undefined || end_col === undefined) r.bail();
  return { out_col, namespace, start_col, end_col };
}

export function unpackIdDerivation(r: PackReader): IdDerivation {
  let out_col: ColumnName | undefined;
  let namespace: NonEmptyStr | undefined;
  let start_col: ColumnName | undefined;
  let end_col: ColumnName | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_OUT_COL)) out_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_NAMESPACE)) namespace = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_START_COL)) start_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_END_COL)) end_col = maxLength(minLength(r.readString(), 1), 255);
  } while (r.moreFields(outer));
  if (out_col === undefined || namespace === undefined || start_col === undefined || end_col === undefined) r.bail();
  return { out_col, namespace, start_col, end_col };
}

export function writeIdDerivation(w: JsonValueWriter, value: IdDerivation): void {
  requirePlain(value, value.out_col);
  w.write(OPEN_ID_DERIVATION);
  w.writeString(value.out_col);
  w.write(WRITE_NAMESPACE);
  w.writeString(value.namespace);
  w.write(WRITE_START_COL);
  w.writeString(value.start_col);
  w.write(WRITE_END_COL);
  w.writeString(value.end_col);
  w.writeByte(CLOSE_OBJECT);
}

export function packIdDerivation(w: Writer, value: IdDerivation): void {
  requirePlain(value, value.out_col);
  w.write(HEAD_ID_DERIVATION);
  w.packString(value.out_col);
  w.write(PACK_NAMESPACE);
  w.packString(value.namespace);
  w.write(PACK_START_COL);
  w.packString(value.start_col);
  w.write(PACK_END_COL);
  w.packString(value.end_col);
}

export function isIdDerivation(candidate: unknown): candidate is IdDerivation {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IdDerivation> = candidate;
  if (typeof value.out_col !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.out_col, 1) && hasMaxLength(value.out_col, 255))) return false;
  if (!(typeof value.namespace === "string" && hasMinLength(value.namespace, 1))) return false;
  if (!(typeof value.start_col === "string" && hasMinLength(value.start_col, 1) && hasMaxLength(value.start_col, 255)))
    return false;
  if (!(typeof value.end_col === "string" && hasMinLength(value.end_col, 1) && hasMaxLength(value.end_col, 255)))
    return false;
  for (const name in value) {
    switch (name) {
      case "out_col":
      case "namespace":
      case "start_col":
      case "end_col":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertIdDerivation(value: unknown): IdDerivation {
  const fields = fieldsOf<keyof IdDerivation>(value);
  bailUnlessPlain(fields, fields.out_col);
  for (const name in fields) {
    switch (name) {
      case "out_col":
      case "namespace":
      case "start_col":
      case "end_col":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    out_col: maxLength(minLength(asString(fields.out_col), 1), 255),
    namespace: minLength(asString(fields.namespace), 1),
    start_col: maxLength(minLength(asString(fields.start_col), 1), 255),
    end_col: maxLength(minLength(asString(fields.end_col), 1), 255),
  };
}

export function readForeignKeyDerivation(r: JsonReader): ForeignKeyDerivation {
  let out_col: ColumnName | undefined;
  let target_namespace: NonEmptyStr | undefined;
  let start_col: ColumnName | undefined;
  let end_col: ColumnName | undefined;
  let guard_null_if: readonly ColumnName[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_OUT_COL)) out_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_TARGET_NAMESPACE)) target_namespace = minLength(r.readString(), 1);
    if (r.atKey(READ_START_COL)) start_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_END_COL)) end_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_GUARD_NULL_IF)) guard_null_if = readColumnNameList(r);
  } while (r.moreFields());
  if (out_col === undefined || target_namespace === undefined || start_col === undefined || end_col === undefined)
    r.bail();
  return { out_col, target_namespace, start_col, end_col, guard_null_if };
}

export function unpackForeignKeyDerivation(r: PackReader): ForeignKeyDerivation {
  let out_col: ColumnName | undefined;
  let target_namespace: NonEmptyStr | undefined;
  let start_col: ColumnName | undefined;
  let end_col: ColumnName | undefined;
  let guard_null_if: readonly ColumnName[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_OUT_COL)) out_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_TARGET_NAMESPACE)) target_namespace = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_START_COL)) start_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_END_COL)) end_col = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_GUARD_NULL_IF)) guard_null_if = unpackColumnNameList(r);
  } while (r.moreFields(outer));
  if (out_col === undefined || target_namespace === undefined || start_col === undefined || end_col === undefined)
    r.bail();
  return { out_col, target_namespace, start_col, end_col, guard_null_if };
}

export function writeForeignKeyDerivation(w: JsonValueWriter, value: ForeignKeyDerivation): void {
  requirePlain(value, value.out_col);
  w.write(OPEN_FOREIGN_KEY_DERIVATION);
  w.writeString(value.out_col);
  w.write(WRITE_TARGET_NAMESPACE);
  w.writeString(value.target_namespace);
  w.write(WRITE_START_COL);
  w.writeString(value.start_col);
  w.write(WRITE_END_COL);
  w.writeString(value.end_col);
  if (!isEmptyList(value.guard_null_if)) {
    w.write(WRITE_GUARD_NULL_IF);
    writeStringList(w, value.guard_null_if);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packForeignKeyDerivation(w: Writer, value: ForeignKeyDerivation): void {
  requirePlain(value, value.out_col);
  let fields = 4;
  if (!isEmptyList(value.guard_null_if)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_FOREIGN_KEY_DERIVATION);
  w.packString(value.out_col);
  w.write(PACK_TARGET_NAMESPACE);
  w.packString(value.target_namespace);
  w.write(PACK_START_COL);
  w.packString(value.start_col);
  w.write(PACK_END_COL);
  w.packString(value.end_col);
  if (!isEmptyList(value.guard_null_if)) {
    w.write(PACK_GUARD_NULL_IF);
    packStringList(w, value.guard_null_if);
  }
}

export function isForeignKeyDerivation(candidate: unknown): candidate is ForeignKeyDerivation {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ForeignKeyDerivation> = candidate;
  if (typeof value.out_col !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.out_col, 1) && hasMaxLength(value.out_col, 255))) return false;
  if (!(typeof value.target_namespace === "string" && hasMinLength(value.target_namespace, 1))) return false;
  if (!(typeof value.start_col === "string" && hasMinLength(value.start_col, 1) && hasMaxLength(value.start_col, 255)))
    return false;
  if (!(typeof value.end_col === "string" && hasMinLength(value.end_col, 1) && hasMaxLength(value.end_col, 255)))
    return false;
  if (!isColumnNameList(value.guard_null_if)) return false;
  for (const name in value) {
    switch (name) {
      case "out_col":
      case "target_namespace":
      case "start_col":
      case "end_col":
      case "guard_null_if":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertForeignKeyDerivation(value: unknown): ForeignKeyDerivation {
  const fields = fieldsOf<keyof ForeignKeyDerivation>(value);
  bailUnlessPlain(fields, fields.out_col);
  for (const name in fields) {
    switch (name) {
      case "out_col":
      case "target_namespace":
      case "start_col":
      case "end_col":
      case "guard_null_if":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    out_col: maxLength(minLength(asString(fields.out_col), 1), 255),
    target_namespace: minLength(asString(fields.target_namespace), 1),
    start_col: maxLength(minLength(asString(fields.start_col), 1), 255),
    end_col: maxLength(minLength(asString(fields.end_col), 1), 255),
    guard_null_if: fields.guard_null_if === undefined ? [] : convertColumnNameList(fields.guard_null_if),
  };
}

export function readSemanticTableSpec(r: JsonReader): SemanticTableSpec {
  let table: Identifier | undefined;
  let primary_span: SpanBinding | undefined;
  let entity_id: IdDerivation | null = null;
  let foreign_keys: readonly ForeignKeyDerivation[] = [];
  let text_columns: readonly ColumnName[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readIdentifier(r);
    if (r.atKey(READ_PRIMARY_SPAN)) primary_span = readSpanBinding(r);
    if (r.atKey(READ_ENTITY_ID)) entity_id = r.atNull() ? null : readIdDerivation(r);
    if (r.atKey(READ_FOREIGN_KEYS)) foreign_keys = readForeignKeyDerivationList(r);
    if (r.atKey(READ_TEXT_COLUMNS)) text_columns = readColumnNameList(r);
  } while (r.moreFields());
  if (table === undefined) r.bail();
  if (primary_span === undefined) primary_span = defaultSpanBinding();
  const value: SemanticTableSpec = { table, primary_span, entity_id, foreign_keys, text_columns };
  if (!semanticTableSpecRule1(value)) r.bail();
  return value;
}

export function unpackSemanticTableSpec(r: PackReader): SemanticTableSpec {
  let table: Identifier | undefined;
  let primary_span: SpanBinding | undefined;
  let entity_id: IdDerivation | null = null;
  let foreign_keys: readonly ForeignKeyDerivation[] = [];
  let text_columns: readonly ColumnName[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackIdentifier(r);
    if (r.atKey(UNPACK_PRIMARY_SPAN)) primary_span = unpackSpanBinding(r);
    if (r.atKey(UNPACK_ENTITY_ID)) entity_id = r.atNull() ? null : unpackIdDerivation(r);
    if (r.atKey(UNPACK_FOREIGN_KEYS)) foreign_keys = unpackForeignKeyDerivationList(r);
    if (r.atKey(UNPACK_TEXT_COLUMNS)) text_columns = unpackColumnNameList(r);
  } while (r.moreFields(outer));
  if (table === undefined) r.bail();
  if (primary_span === undefined) primary_span = defaultSpanBinding();
  const value: SemanticTableSpec = { table, primary_span, entity_id, foreign_keys, text_columns };
  if (!semanticTableSpecRule1(value)) r.bail();
  return value;
}

export function writeSemanticTableSpec(w: JsonValueWriter, value: SemanticTableSpec): void {
  requirePlain(value, value.table);
  w.write(OPEN_SEMANTIC_TABLE_SPEC);
  w.writeString(value.table);
  if (!equalsDefaultSpanBinding(value.primary_span)) {
    w.write(WRITE_PRIMARY_SPAN);
    writeSpanBinding(w, value.primary_span);
  }
  if (value.entity_id !== undefined && value.entity_id !== null) {
    w.write(WRITE_ENTITY_ID);
    writeIdDerivation(w, value.entity_id);
  }
  if (!isEmptyList(value.foreign_keys)) {
    w.write(WRITE_FOREIGN_KEYS);
    writeForeignKeyDerivationList(w, value.foreign_keys);
  }
  if (!isEmptyList(value.text_columns)) {
    w.write(WRITE_TEXT_COLUMNS);
    writeStringList(w, value.text_columns);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packSemanticTableSpec(w: Writer, value: SemanticTableSpec): void {
  requirePlain(value, value.table);
  let fields = 1;
  if (!equalsDefaultSpanBinding(value.primary_span)) fields++;
  if (value.entity_id !== undefined && value.entity_id !== null) fields++;
  if (!isEmptyList(value.foreign_keys)) fields++;
  if (!isEmptyList(value.text_columns)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_SEMANTIC_TABLE_SPEC);
  w.packString(value.table);
  if (!equalsDefaultSpanBinding(value.primary_span)) {
    w.write(PACK_PRIMARY_SPAN);
    packSpanBinding(w, value.primary_span);
  }
  if (value.entity_id !== undefined && value.entity_id !== null) {
    w.write(PACK_ENTITY_ID);
    packIdDerivation(w, value.entity_id);
  }
  if (!isEmptyList(value.foreign_keys)) {
    w.write(PACK_FOREIGN_KEYS);
    packForeignKeyDerivationList(w, value.foreign_keys);
  }
  if (!isEmptyList(value.text_columns)) {
    w.write(PACK_TEXT_COLUMNS);
    packStringList(w, value.text_columns);
  }
}

export function isSemanticTableSpec(candidate: unknown): candidate is SemanticTableSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SemanticTableSpec> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.table)) return false;
  if (!isSpanBinding(value.primary_span)) return false;
  if (!isIdDerivation(value.entity_id) && value.entity_id !== null) return false;
  if (!isForeignKeyDerivationList(value.foreign_keys)) return false;
  if (!isColumnNameList(value.text_columns)) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "primary_span":
      case "entity_id":
      case "foreign_keys":
      case "text_columns":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!semanticTableSpecRule1(value as SemanticTableSpec)) return false;
  return true;
}

export function convertSemanticTableSpec(value: unknown): SemanticTableSpec {
  const fields = fieldsOf<keyof SemanticTableSpec>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "primary_span":
      case "entity_id":
      case "foreign_keys":
      case "text_columns":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: SemanticTableSpec = {
    table: convertIdentifier(fields.table),
    primary_span: fields.primary_span === undefined ? defaultSpanBinding() : convertSpanBinding(fields.primary_span),
    entity_id: fields.entity_id == null ? null : convertIdDerivation(fields.entity_id),
    foreign_keys: fields.foreign_keys === undefined ? [] : convertForeignKeyDerivationList(fields.foreign_keys),
    text_columns: fields.text_columns === undefined ? [] : convertColumnNameList(fields.text_columns),
  };
  if (!semanticTableSpecRule1(result)) bail();
  return result;
}

/** this.foreign_keys.all(key, this.foreign_keys.exists_one(other, other.out_col == key.out_col)) */
export function semanticTableSpecRule1(self: SemanticTableSpec): boolean {
  return self.foreign_keys.every(
    (key) => self.foreign_keys.filter((other) => other.out_col === key.out_col).length === 1,
  );
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
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

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function readForeignKeyDerivationList(r: JsonReader): readonly ForeignKeyDerivation[] {
  const list: ForeignKeyDerivation[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readForeignKeyDerivation(r));
  return list;
}

function defaultSpanBinding(): SpanBinding {
  return { start: "bstart", end: "bend", unit: "byte" };
}

function unpackForeignKeyDerivationList(r: PackReader): readonly ForeignKeyDerivation[] {
  const list = new Array<ForeignKeyDerivation>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackForeignKeyDerivation(r);
  return list;
}

function equalsDefaultSpanBinding(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<SpanBinding>(value)) return false;
  if (value.start !== undefined && value.start !== "bstart") return false;
  if (value.end !== undefined && value.end !== "bend") return false;
  if (value.unit !== undefined && value.unit !== "byte") return false;
  return true;
}

function writeForeignKeyDerivationList(w: JsonValueWriter, list: readonly ForeignKeyDerivation[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ForeignKeyDerivation;
    writeForeignKeyDerivation(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packForeignKeyDerivationList(w: Writer, list: readonly ForeignKeyDerivation[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ForeignKeyDerivation;
    packForeignKeyDerivation(w, item);
  }
}

function convertForeignKeyDerivationList(value: unknown): readonly ForeignKeyDerivation[] {
  const items = itemsOf(value);
  const list: ForeignKeyDerivation[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertForeignKeyDerivation(items[i]));
  return list;
}

function isForeignKeyDerivationList(value: unknown): value is readonly ForeignKeyDerivation[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isForeignKeyDerivation(item)) return false;
  }
  return true;
}
