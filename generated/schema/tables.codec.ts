// @generated from contracts/schema/tables.yaml. Do not edit. [40d90c0c1236f269]

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
  asArray,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  maxLength,
  minItems,
  minLength,
  packedChunk,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  requireTuple,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertFieldSpec,
  isFieldSpec,
  packFieldSpec,
  readFieldSpec,
  unpackFieldSpec,
  writeFieldSpec,
} from "../arrow/types.codec.js";
import type { FieldSpec } from "../arrow/types.js";
import {
  convertIdentifier,
  convertStrMap,
  isIdentifier,
  isStrMap,
  readIdentifier,
  readStrMap,
  unpackIdentifier,
  unpackStrMap,
} from "../types.codec.js";
import type { ColumnName, Identifier, NonEmptyStr, PosInt, SqlText, StrMap } from "../types.js";
import {
  convertDedupeSpec,
  convertSortKeySpec,
  isDedupeSpec,
  isSortKeySpec,
  packDedupeSpec,
  packSortKeySpec,
  readDedupeSpec,
  readSortKeySpec,
  unpackDedupeSpec,
  unpackSortKeySpec,
  writeDedupeSpec,
  writeSortKeySpec,
} from "./ordering.codec.js";
import type { DedupeSpec, SortKeySpec } from "./ordering.js";
import type { ContractSpec, RelationshipCardinality, RelationshipSpec, TableSchemaSpec } from "./tables.js";

const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_FIELDS = /* @__PURE__ */ jsonKey("fields");
const READ_KEY_FIELDS = /* @__PURE__ */ jsonKey("key_fields");
const READ_REQUIRED_NON_NULL = /* @__PURE__ */ jsonKey("required_non_null");
const READ_METADATA = /* @__PURE__ */ jsonKey("metadata");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_DEDUPE = /* @__PURE__ */ jsonKey("dedupe");
const READ_CANONICAL_SORT = /* @__PURE__ */ jsonKey("canonical_sort");
const READ_CONSTRAINTS = /* @__PURE__ */ jsonKey("constraints");
const READ_VIRTUAL_FIELDS = /* @__PURE__ */ jsonKey("virtual_fields");
const READ_LEFT = /* @__PURE__ */ jsonKey("left");
const READ_RIGHT = /* @__PURE__ */ jsonKey("right");
const READ_KEYS = /* @__PURE__ */ jsonKey("keys");
const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_OUTPUT = /* @__PURE__ */ jsonKey("output");

const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_FIELDS = /* @__PURE__ */ packedKey("fields");
const UNPACK_KEY_FIELDS = /* @__PURE__ */ packedKey("key_fields");
const UNPACK_REQUIRED_NON_NULL = /* @__PURE__ */ packedKey("required_non_null");
const UNPACK_METADATA = /* @__PURE__ */ packedKey("metadata");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_DEDUPE = /* @__PURE__ */ packedKey("dedupe");
const UNPACK_CANONICAL_SORT = /* @__PURE__ */ packedKey("canonical_sort");
const UNPACK_CONSTRAINTS = /* @__PURE__ */ packedKey("constraints");
const UNPACK_VIRTUAL_FIELDS = /* @__PURE__ */ packedKey("virtual_fields");
const UNPACK_LEFT = /* @__PURE__ */ packedKey("left");
const UNPACK_RIGHT = /* @__PURE__ */ packedKey("right");
const UNPACK_KEYS = /* @__PURE__ */ packedKey("keys");
const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_OUTPUT = /* @__PURE__ */ packedKey("output");

const READ_RELATIONSHIP_CARDINALITY = /* @__PURE__ */ jsonLiterals("one_to_one", "one_to_many", "many_to_many");
const UNPACK_RELATIONSHIP_CARDINALITY = /* @__PURE__ */ packedLiterals("one_to_one", "one_to_many", "many_to_many");

const OPEN_TABLE_SCHEMA_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_FIELDS = /* @__PURE__ */ jsonChunk(',"fields":');
const WRITE_KEY_FIELDS = /* @__PURE__ */ jsonChunk(',"key_fields":');
const WRITE_REQUIRED_NON_NULL = /* @__PURE__ */ jsonChunk(',"required_non_null":');
const WRITE_METADATA = /* @__PURE__ */ jsonChunk(',"metadata":');
const OPEN_CONTRACT_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_DEDUPE = /* @__PURE__ */ jsonChunk(',"dedupe":');
const WRITE_CANONICAL_SORT = /* @__PURE__ */ jsonChunk(',"canonical_sort":');
const WRITE_CONSTRAINTS = /* @__PURE__ */ jsonChunk(',"constraints":');
const WRITE_VIRTUAL_FIELDS = /* @__PURE__ */ jsonChunk(',"virtual_fields":');
const WRITE_VALUE_ONE_TO_ONE = /* @__PURE__ */ jsonChunk('"one_to_one"');
const WRITE_VALUE_ONE_TO_MANY = /* @__PURE__ */ jsonChunk('"one_to_many"');
const WRITE_VALUE_MANY_TO_MANY = /* @__PURE__ */ jsonChunk('"many_to_many"');
const OPEN_RELATIONSHIP_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_LEFT = /* @__PURE__ */ jsonChunk(',"left":');
const WRITE_RIGHT = /* @__PURE__ */ jsonChunk(',"right":');
const WRITE_KEYS = /* @__PURE__ */ jsonChunk(',"keys":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const WRITE_OUTPUT = /* @__PURE__ */ jsonChunk(',"output":');

const HEAD_TABLE_SCHEMA_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_FIELDS = /* @__PURE__ */ packedChunk("fields");
const PACK_KEY_FIELDS = /* @__PURE__ */ packedChunk("key_fields");
const PACK_REQUIRED_NON_NULL = /* @__PURE__ */ packedChunk("required_non_null");
const PACK_METADATA = /* @__PURE__ */ packedChunk("metadata");
const HEAD_CONTRACT_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_DEDUPE = /* @__PURE__ */ packedChunk("dedupe");
const PACK_CANONICAL_SORT = /* @__PURE__ */ packedChunk("canonical_sort");
const PACK_CONSTRAINTS = /* @__PURE__ */ packedChunk("constraints");
const PACK_VIRTUAL_FIELDS = /* @__PURE__ */ packedChunk("virtual_fields");
const PACK_VALUE_ONE_TO_ONE = /* @__PURE__ */ packedChunk("one_to_one");
const PACK_VALUE_ONE_TO_MANY = /* @__PURE__ */ packedChunk("one_to_many");
const PACK_VALUE_MANY_TO_MANY = /* @__PURE__ */ packedChunk("many_to_many");
const HEAD_RELATIONSHIP_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_LEFT = /* @__PURE__ */ packedChunk("left");
const PACK_RIGHT = /* @__PURE__ */ packedChunk("right");
const PACK_KEYS = /* @__PURE__ */ packedChunk("keys");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const PACK_OUTPUT = /* @__PURE__ */ packedChunk("output");

export function readTableSchemaSpec(r: JsonReader): TableSchemaSpec {
  let name: Identifier | undefined;
  let fields_: readonly FieldSpec[] | undefined;
  let key_fields: readonly ColumnName[] = [];
  let required_non_null: readonly ColumnName[] = [];
  let metadata: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_FIELDS)) fields_ = minItems(readFieldSpecList(r), 1);
    if (r.atKey(READ_KEY_FIELDS)) key_fields = readColumnNameList(r);
    if (r.atKey(READ_REQUIRED_NON_NULL)) required_non_null = readColumnNameList(r);
    if (r.atKey(READ_METADATA)) metadata = readStrMap(r);
  } while (r.moreFields());
  if (name === undefined || fields_ === undefined) r.bail();
  if (metadata === undefined) metadata = Object.create(null) as StrMap;
  const value: TableSchemaSpec = { name, fields: fields_, key_fields, required_non_null, metadata };
  if (!tableSchemaSpecRule1(value)) r.bail();
  if (!tableSchemaSpecRule2(value)) r.bail();
  if (!tableSchemaSpecRule3(value)) r.bail();
  return value;
}

export function unpackTableSchemaSpec(r: PackReader): TableSchemaSpec {
  let name: Identifier | undefined;
  let fields_: readonly FieldSpec[] | undefined;
  let key_fields: readonly ColumnName[] = [];
  let required_non_null: readonly ColumnName[] = [];
  let metadata: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_FIELDS)) fields_ = minItems(unpackFieldSpecList(r), 1);
    if (r.atKey(UNPACK_KEY_FIELDS)) key_fields = unpackColumnNameList(r);
    if (r.atKey(UNPACK_REQUIRED_NON_NULL)) required_non_null = unpackColumnNameList(r);
    if (r.atKey(UNPACK_METADATA)) metadata = unpackStrMap(r);
  } while (r.moreFields(outer));
  if (name === undefined || fields_ === undefined) r.bail();
  if (metadata === undefined) metadata = Object.create(null) as StrMap;
  const value: TableSchemaSpec = { name, fields: fields_, key_fields, required_non_null, metadata };
  if (!tableSchemaSpecRule1(value)) r.bail();
  if (!tableSchemaSpecRule2(value)) r.bail();
  if (!tableSchemaSpecRule3(value)) r.bail();
  return value;
}

export function writeTableSchemaSpec(w: JsonValueWriter, value: TableSchemaSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_TABLE_SCHEMA_SPEC);
  w.writeString(value.name);
  w.write(WRITE_FIELDS);
  writeFieldSpecList(w, value.fields);
  if (!isEmptyList(value.key_fields)) {
    w.write(WRITE_KEY_FIELDS);
    writeStringList(w, value.key_fields);
  }
  if (!isEmptyList(value.required_non_null)) {
    w.write(WRITE_REQUIRED_NON_NULL);
    writeStringList(w, value.required_non_null);
  }
  if (!isEmptyObject(value.metadata)) {
    w.write(WRITE_METADATA);
    writeStringMap(w, value.metadata);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packTableSchemaSpec(w: Writer, value: TableSchemaSpec): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (!isEmptyList(value.key_fields)) fields++;
  if (!isEmptyList(value.required_non_null)) fields++;
  if (!isEmptyObject(value.metadata)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_TABLE_SCHEMA_SPEC);
  w.packString(value.name);
  w.write(PACK_FIELDS);
  packFieldSpecList(w, value.fields);
  if (!isEmptyList(value.key_fields)) {
    w.write(PACK_KEY_FIELDS);
    packStringList(w, value.key_fields);
  }
  if (!isEmptyList(value.required_non_null)) {
    w.write(PACK_REQUIRED_NON_NULL);
    packStringList(w, value.required_non_null);
  }
  if (!isEmptyObject(value.metadata)) {
    w.write(PACK_METADATA);
    packStringMap(w, value.metadata);
  }
}

export function isTableSchemaSpec(candidate: unknown): candidate is TableSchemaSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableSchemaSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(isFieldSpecList(value.fields) && value.fields.length >= 1)) return false;
  if (!isColumnNameList(value.key_fields)) return false;
  if (!isColumnNameList(value.required_non_null)) return false;
  if (!isStrMap(value.metadata)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "fields":
      case "key_fields":
      case "required_non_null":
      case "metadata":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!tableSchemaSpecRule1(value as TableSchemaSpec)) return false;
  if (!tableSchemaSpecRule2(value as TableSchemaSpec)) return false;
  if (!tableSchemaSpecRule3(value as TableSchemaSpec)) return false;
  return true;
}

export function convertTableSchemaSpec(value: unknown): TableSchemaSpec {
  const fields = fieldsOf<keyof TableSchemaSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "fields":
      case "key_fields":
      case "required_non_null":
      case "metadata":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: TableSchemaSpec = {
    name: convertIdentifier(fields.name),
    fields: minItems(convertFieldSpecList(fields.fields), 1),
    key_fields: fields.key_fields === undefined ? [] : convertColumnNameList(fields.key_fields),
    required_non_null: fields.required_non_null === undefined ? [] : convertColumnNameList(fields.required_non_null),
    metadata: fields.metadata === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.metadata),
  };
  if (!tableSchemaSpecRule1(result)) bail();
  if (!tableSchemaSpecRule2(result)) bail();
  if (!tableSchemaSpecRule3(result)) bail();
  return result;
}

/** this.fields.all(field, this.fields.exists_one(other, other.name == field.name)) */
export function tableSchemaSpecRule1(self: TableSchemaSpec): boolean {
  return self.fields.every((field) => self.fields.filter((other) => other.name === field.name).length === 1);
}

/** this.key_fields.all(key, this.fields.exists(field, field.name == key)) */
export function tableSchemaSpecRule2(self: TableSchemaSpec): boolean {
  return self.key_fields.every((key) => self.fields.some((field) => field.name === key));
}

/** this.required_non_null.all(column, this.fields.exists(field, field.name == column)) */
export function tableSchemaSpecRule3(self: TableSchemaSpec): boolean {
  return self.required_non_null.every((column) => self.fields.some((field) => field.name === column));
}

export function readContractSpec(r: JsonReader): ContractSpec {
  let name: Identifier | undefined;
  let version: PosInt = 1;
  let dedupe: DedupeSpec | null = null;
  let canonical_sort: readonly SortKeySpec[] = [];
  let constraints: readonly SqlText[] = [];
  let virtual_fields: readonly ColumnName[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(READ_DEDUPE)) dedupe = r.atNull() ? null : readDedupeSpec(r);
    if (r.atKey(READ_CANONICAL_SORT)) canonical_sort = readSortKeySpecList(r);
    if (r.atKey(READ_CONSTRAINTS)) constraints = readSqlTextList(r);
    if (r.atKey(READ_VIRTUAL_FIELDS)) virtual_fields = readColumnNameList(r);
  } while (r.moreFields());
  if (name === undefined) r.bail();
  return { name, version, dedupe, canonical_sort, constraints, virtual_fields };
}

export function unpackContractSpec(r: PackReader): ContractSpec {
  let name: Identifier | undefined;
  let version: PosInt = 1;
  let dedupe: DedupeSpec | null = null;
  let canonical_sort: readonly SortKeySpec[] = [];
  let constraints: readonly SqlText[] = [];
  let virtual_fields: readonly ColumnName[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_DEDUPE)) dedupe = r.atNull() ? null : unpackDedupeSpec(r);
    if (r.atKey(UNPACK_CANONICAL_SORT)) canonical_sort = unpackSortKeySpecList(r);
    if (r.atKey(UNPACK_CONSTRAINTS)) constraints = unpackSqlTextList(r);
    if (r.atKey(UNPACK_VIRTUAL_FIELDS)) virtual_fields = unpackColumnNameList(r);
  } while (r.moreFields(outer));
  if (name === undefined) r.bail();
  return { name, version, dedupe, canonical_sort, constraints, virtual_fields };
}

export function writeContractSpec(w: JsonValueWriter, value: ContractSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_CONTRACT_SPEC);
  w.writeString(value.name);
  if (value.version !== undefined && value.version !== 1) {
    w.write(WRITE_VERSION);
    w.writeInt(value.version);
  }
  if (value.dedupe !== undefined && value.dedupe !== null) {
    w.write(WRITE_DEDUPE);
    writeDedupeSpec(w, value.dedupe);
  }
  if (!isEmptyList(value.canonical_sort)) {
    w.write(WRITE_CANONICAL_SORT);
    writeSortKeySpecList(w, value.canonical_sort);
  }
  if (!isEmptyList(value.constraints)) {
    w.write(WRITE_CONSTRAINTS);
    writeStringList(w, value.constraints);
  }
  if (!isEmptyList(value.virtual_fields)) {
    w.write(WRITE_VIRTUAL_FIELDS);
    writeStringList(w, value.virtual_fields);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packContractSpec(w: Writer, value: ContractSpec): void {
  requirePlain(value, value.name);
  let fields = 1;
  if (value.version !== undefined && value.version !== 1) fields++;
  if (value.dedupe !== undefined && value.dedupe !== null) fields++;
  if (!isEmptyList(value.canonical_sort)) fields++;
  if (!isEmptyList(value.constraints)) fields++;
  if (!isEmptyList(value.virtual_fields)) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_CONTRACT_SPEC);
  w.packString(value.name);
  if (value.version !== undefined && value.version !== 1) {
    w.write(PACK_VERSION);
    w.packInt(value.version);
  }
  if (value.dedupe !== undefined && value.dedupe !== null) {
    w.write(PACK_DEDUPE);
    packDedupeSpec(w, value.dedupe);
  }
  if (!isEmptyList(value.canonical_sort)) {
    w.write(PACK_CANONICAL_SORT);
    packSortKeySpecList(w, value.canonical_sort);
  }
  if (!isEmptyList(value.constraints)) {
    w.write(PACK_CONSTRAINTS);
    packStringList(w, value.constraints);
  }
  if (!isEmptyList(value.virtual_fields)) {
    w.write(PACK_VIRTUAL_FIELDS);
    packStringList(w, value.virtual_fields);
  }
}

export function isContractSpec(candidate: unknown): candidate is ContractSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ContractSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(isSafeInt(value.version) && value.version >= 1)) return false;
  if (!isDedupeSpec(value.dedupe) && value.dedupe !== null) return false;
  if (!isSortKeySpecList(value.canonical_sort)) return false;
  if (!isSqlTextList(value.constraints)) return false;
  if (!isColumnNameList(value.virtual_fields)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "version":
      case "dedupe":
      case "canonical_sort":
      case "constraints":
      case "virtual_fields":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertContractSpec(value: unknown): ContractSpec {
  const fields = fieldsOf<keyof ContractSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "version":
      case "dedupe":
      case "canonical_sort":
      case "constraints":
      case "virtual_fields":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    version: fields.version === undefined ? 1 : atLeast(asInt(fields.version), 1),
    dedupe: fields.dedupe == null ? null : convertDedupeSpec(fields.dedupe),
    canonical_sort: fields.canonical_sort === undefined ? [] : convertSortKeySpecList(fields.canonical_sort),
    constraints: fields.constraints === undefined ? [] : convertSqlTextList(fields.constraints),
    virtual_fields: fields.virtual_fields === undefined ? [] : convertColumnNameList(fields.virtual_fields),
  };
}

export function readRelationshipCardinality(r: JsonReader): RelationshipCardinality {
  return r.readLiteral(READ_RELATIONSHIP_CARDINALITY);
}

export function unpackRelationshipCardinality(r: PackReader): RelationshipCardinality {
  return r.readLiteral(UNPACK_RELATIONSHIP_CARDINALITY);
}

export function writeRelationshipCardinality(w: JsonValueWriter, value: RelationshipCardinality): void {
  switch (value) {
    case "one_to_one":
      return w.write(WRITE_VALUE_ONE_TO_ONE);
    case "one_to_many":
      return w.write(WRITE_VALUE_ONE_TO_MANY);
    case "many_to_many":
      return w.write(WRITE_VALUE_MANY_TO_MANY);
    default:
      return w.wrong();
  }
}

export function packRelationshipCardinality(w: Writer, value: RelationshipCardinality): void {
  switch (value) {
    case "one_to_one":
      return w.write(PACK_VALUE_ONE_TO_ONE);
    case "one_to_many":
      return w.write(PACK_VALUE_ONE_TO_MANY);
    case "many_to_many":
      return w.write(PACK_VALUE_MANY_TO_MANY);
    default:
      return w.wrong();
  }
}

export function isRelationshipCardinality(value: unknown): value is RelationshipCardinality {
  return value === "one_to_one" || value === "one_to_many" || value === "many_to_many";
}

export function convertRelationshipCardinality(value: unknown): RelationshipCardinality {
  return asOneOf(value, READ_RELATIONSHIP_CARDINALITY.values);
}

export function readRelationshipSpec(r: JsonReader): RelationshipSpec {
  let name: Identifier | undefined;
  let left: NonEmptyStr | undefined;
  let right: NonEmptyStr | undefined;
  let keys: readonly (readonly [ColumnName, ColumnName])[] | undefined;
  let kind: RelationshipCardinality | undefined;
  let output: TableSchemaSpec | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_LEFT)) left = minLength(r.readString(), 1);
    if (r.atKey(READ_RIGHT)) right = minLength(r.readString(), 1);
    if (r.atKey(READ_KEYS)) keys = minItems(readColumnNameAndColumnNameTupleList(r), 1);
    if (r.atKey(READ_KIND)) kind = readRelationshipCardinality(r);
    if (r.atKey(READ_OUTPUT)) output = r.atNull() ? null : readTableSchemaSpec(r);
  } while (r.moreFields());
  if (name === undefined || left === undefined || right === undefined || keys === undefined || kind === undefined)
    r.bail();
  return { name, left, right, keys, kind, output };
}

export function unpackRelationshipSpec(r: PackReader): RelationshipSpec {
  let name: Identifier | undefined;
  let left: NonEmptyStr | undefined;
  let right: NonEmptyStr | undefined;
  let keys: readonly (readonly [ColumnName, ColumnName])[] | undefined;
  let kind: RelationshipCardinality | undefined;
  let output: TableSchemaSpec | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_LEFT)) left = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_RIGHT)) right = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_KEYS)) keys = minItems(unpackColumnNameAndColumnNameTupleList(r), 1);
    if (r.atKey(UNPACK_KIND)) kind = unpackRelationshipCardinality(r);
    if (r.atKey(UNPACK_OUTPUT)) output = r.atNull() ? null : unpackTableSchemaSpec(r);
  } while (r.moreFields(outer));
  if (name === undefined || left === undefined || right === undefined || keys === undefined || kind === undefined)
    r.bail();
  return { name, left, right, keys, kind, output };
}

export function writeRelationshipSpec(w: JsonValueWriter, value: RelationshipSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_RELATIONSHIP_SPEC);
  w.writeString(value.name);
  w.write(WRITE_LEFT);
  w.writeString(value.left);
  w.write(WRITE_RIGHT);
  w.writeString(value.right);
  w.write(WRITE_KEYS);
  writeStringAndStringTupleList(w, value.keys);
  w.write(WRITE_KIND);
  writeRelationshipCardinality(w, value.kind);
  if (value.output !== undefined && value.output !== null) {
    w.write(WRITE_OUTPUT);
    writeTableSchemaSpec(w, value.output);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packRelationshipSpec(w: Writer, value: RelationshipSpec): void {
  requirePlain(value, value.name);
  let fields = 5;
  if (value.output !== undefined && value.output !== null) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_RELATIONSHIP_SPEC);
  w.packString(value.name);
  w.write(PACK_LEFT);
  w.packString(value.left);
  w.write(PACK_RIGHT);
  w.packString(value.right);
  w.write(PACK_KEYS);
  packStringAndStringTupleList(w, value.keys);
  w.write(PACK_KIND);
  packRelationshipCardinality(w, value.kind);
  if (value.output !== undefined && value.output !== null) {
    w.write(PACK_OUTPUT);
    packTableSchemaSpec(w, value.output);
  }
}

export function isRelationshipSpec(candidate: unknown): candidate is RelationshipSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelationshipSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.left === "string" && hasMinLength(value.left, 1))) return false;
  if (!(typeof value.right === "string" && hasMinLength(value.right, 1))) return false;
  if (!(isColumnNameAndColumnNameTupleList(value.keys) && value.keys.length >= 1)) return false;
  if (!isRelationshipCardinality(value.kind)) return false;
  if (!isTableSchemaSpec(value.output) && value.output !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "left":
      case "right":
      case "keys":
      case "kind":
      case "output":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelationshipSpec(value: unknown): RelationshipSpec {
  const fields = fieldsOf<keyof RelationshipSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "left":
      case "right":
      case "keys":
      case "kind":
      case "output":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    left: minLength(asString(fields.left), 1),
    right: minLength(asString(fields.right), 1),
    keys: minItems(convertColumnNameAndColumnNameTupleList(fields.keys), 1),
    kind: convertRelationshipCardinality(fields.kind),
    output: fields.output == null ? null : convertTableSchemaSpec(fields.output),
  };
}

function readFieldSpecList(r: JsonReader): readonly FieldSpec[] {
  const list: FieldSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readFieldSpec(r));
  return list;
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function unpackFieldSpecList(r: PackReader): readonly FieldSpec[] {
  const list = new Array<FieldSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackFieldSpec(r);
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function writeFieldSpecList(w: JsonValueWriter, list: readonly FieldSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as FieldSpec;
    writeFieldSpec(w, item);
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

function packFieldSpecList(w: Writer, list: readonly FieldSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as FieldSpec;
    packFieldSpec(w, item);
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

function convertFieldSpecList(value: unknown): readonly FieldSpec[] {
  const items = itemsOf(value);
  const list: FieldSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertFieldSpec(items[i]));
  return list;
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function isFieldSpecList(value: unknown): value is readonly FieldSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isFieldSpec(item)) return false;
  }
  return true;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function readSortKeySpecList(r: JsonReader): readonly SortKeySpec[] {
  const list: SortKeySpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readSortKeySpec(r));
  return list;
}

function readSqlTextList(r: JsonReader): readonly SqlText[] {
  const list: SqlText[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(minLength(r.readString(), 1));
  return list;
}

function unpackSortKeySpecList(r: PackReader): readonly SortKeySpec[] {
  const list = new Array<SortKeySpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackSortKeySpec(r);
  return list;
}

function unpackSqlTextList(r: PackReader): readonly SqlText[] {
  const list = new Array<SqlText>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = minLength(r.readString(), 1);
  return list;
}

function writeSortKeySpecList(w: JsonValueWriter, list: readonly SortKeySpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as SortKeySpec;
    writeSortKeySpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packSortKeySpecList(w: Writer, list: readonly SortKeySpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as SortKeySpec;
    packSortKeySpec(w, item);
  }
}

function convertSortKeySpecList(value: unknown): readonly SortKeySpec[] {
  const items = itemsOf(value);
  const list: SortKeySpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertSortKeySpec(items[i]));
  return list;
}

function convertSqlTextList(value: unknown): readonly SqlText[] {
  const items = itemsOf(value);
  const list: SqlText[] = [];
  for (let i = 0; i < items.length; i++) list.push(minLength(asString(items[i]), 1));
  return list;
}

function isSortKeySpecList(value: unknown): value is readonly SortKeySpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSortKeySpec(item)) return false;
  }
  return true;
}

function isSqlTextList(value: unknown): value is readonly SqlText[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1))) return false;
  }
  return true;
}

function readColumnNameAndColumnNameTupleList(r: JsonReader): readonly (readonly [ColumnName, ColumnName])[] {
  const list: (readonly [ColumnName, ColumnName])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readColumnNameAndColumnNameTuple(r));
  return list;
}

function readColumnNameAndColumnNameTuple(r: JsonReader): readonly [ColumnName, ColumnName] {
  if (!r.beginList()) r.bail();
  const item1 = maxLength(minLength(r.readString(), 1), 255);
  if (!r.nextItem()) r.bail();
  const item2 = maxLength(minLength(r.readString(), 1), 255);
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function unpackColumnNameAndColumnNameTupleList(r: PackReader): readonly (readonly [ColumnName, ColumnName])[] {
  const list = new Array<readonly [ColumnName, ColumnName]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackColumnNameAndColumnNameTuple(r);
  return list;
}

function unpackColumnNameAndColumnNameTuple(r: PackReader): readonly [ColumnName, ColumnName] {
  if (r.readListHeader() !== 2) r.bail();
  return [maxLength(minLength(r.readString(), 1), 255), maxLength(minLength(r.readString(), 1), 255)];
}

function writeStringAndStringTupleList(w: JsonValueWriter, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly [string, string];
    writeStringAndStringTuple(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringAndStringTuple(w: JsonValueWriter, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  w.writeString(list[1]);
  w.writeByte(CLOSE_LIST);
}

function packStringAndStringTupleList(w: Writer, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly [string, string];
    packStringAndStringTuple(w, item);
  }
}

function packStringAndStringTuple(w: Writer, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  w.packString(list[1]);
}

function convertColumnNameAndColumnNameTupleList(value: unknown): readonly (readonly [ColumnName, ColumnName])[] {
  const items = itemsOf(value);
  const list: (readonly [ColumnName, ColumnName])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertColumnNameAndColumnNameTuple(items[i]));
  return list;
}

function convertColumnNameAndColumnNameTuple(value: unknown): readonly [ColumnName, ColumnName] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [maxLength(minLength(asString(items[0]), 1), 255), maxLength(minLength(asString(items[1]), 1), 255)];
}

function isColumnNameAndColumnNameTupleList(value: unknown): value is readonly (readonly [ColumnName, ColumnName])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isColumnNameAndColumnNameTuple(item)) return false;
  }
  return true;
}

function isColumnNameAndColumnNameTuple(value: unknown): value is readonly [ColumnName, ColumnName] {
  if (!isList(value) || value.length !== 2) return false;
  if (!(typeof value[0] === "string" && hasMinLength(value[0], 1) && hasMaxLength(value[0], 255))) return false;
  if (!(typeof value[1] === "string" && hasMinLength(value[1], 1) && hasMaxLength(value[1], 255))) return false;
  return true;
}
