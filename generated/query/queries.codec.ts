// @generated from contracts/query/queries.yaml. Do not edit. [c8d17ceacb5c558c]

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
  asString,
  bail,
  bailUnlessPlain,
  enter,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  leave,
  maxLength,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertTableSchemaSpec,
  isTableSchemaSpec,
  packTableSchemaSpec,
  readTableSchemaSpec,
  unpackTableSchemaSpec,
  writeTableSchemaSpec,
} from "../schema/tables.codec.js";
import type { TableSchemaSpec } from "../schema/tables.js";
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
import type { ColumnName, Identifier, SqlText, StrMap } from "../types.js";
import {
  convertExprSpec,
  isExprSpec,
  packExprSpec,
  readExprSpec,
  unpackExprSpec,
  writeExprSpec,
} from "./expressions.codec.js";
import type { ExprSpec } from "./expressions.js";
import type { DerivedField, ProjectionSpec, QuerySpec, ViewSpec } from "./queries.js";

const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_EXPR = /* @__PURE__ */ jsonKey("expr");
const READ_BASE = /* @__PURE__ */ jsonKey("base");
const READ_DERIVED = /* @__PURE__ */ jsonKey("derived");
const READ_RENAME = /* @__PURE__ */ jsonKey("rename");
const READ_PROJECTION = /* @__PURE__ */ jsonKey("projection");
const READ_PREDICATE = /* @__PURE__ */ jsonKey("predicate");
const READ_PUSHDOWN_PREDICATE = /* @__PURE__ */ jsonKey("pushdown_predicate");
const READ_SQL = /* @__PURE__ */ jsonKey("sql");
const READ_QUERY = /* @__PURE__ */ jsonKey("query");
const READ_SCHEMA = /* @__PURE__ */ jsonKey("schema");

const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_EXPR = /* @__PURE__ */ packedKey("expr");
const UNPACK_BASE = /* @__PURE__ */ packedKey("base");
const UNPACK_DERIVED = /* @__PURE__ */ packedKey("derived");
const UNPACK_RENAME = /* @__PURE__ */ packedKey("rename");
const UNPACK_PROJECTION = /* @__PURE__ */ packedKey("projection");
const UNPACK_PREDICATE = /* @__PURE__ */ packedKey("predicate");
const UNPACK_PUSHDOWN_PREDICATE = /* @__PURE__ */ packedKey("pushdown_predicate");
const UNPACK_SQL = /* @__PURE__ */ packedKey("sql");
const UNPACK_QUERY = /* @__PURE__ */ packedKey("query");
const UNPACK_SCHEMA = /* @__PURE__ */ packedKey("schema");

const OPEN_DERIVED_FIELD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_EXPR = /* @__PURE__ */ jsonChunk(',"expr":');
const WRITE_BASE = /* @__PURE__ */ jsonChunk(',"base":');
const WRITE_DERIVED = /* @__PURE__ */ jsonChunk(',"derived":');
const WRITE_RENAME = /* @__PURE__ */ jsonChunk(',"rename":');
const OPEN_QUERY_SPEC = /* @__PURE__ */ jsonChunk('{"projection":');
const WRITE_PREDICATE = /* @__PURE__ */ jsonChunk(',"predicate":');
const WRITE_PUSHDOWN_PREDICATE = /* @__PURE__ */ jsonChunk(',"pushdown_predicate":');
const OPEN_VIEW_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_SQL = /* @__PURE__ */ jsonChunk(',"sql":');
const WRITE_QUERY = /* @__PURE__ */ jsonChunk(',"query":');
const WRITE_SCHEMA = /* @__PURE__ */ jsonChunk(',"schema":');

const HEAD_DERIVED_FIELD = /* @__PURE__ */ packedHead(2, "name");
const PACK_EXPR = /* @__PURE__ */ packedChunk("expr");
const PACK_BASE = /* @__PURE__ */ packedChunk("base");
const PACK_DERIVED = /* @__PURE__ */ packedChunk("derived");
const PACK_RENAME = /* @__PURE__ */ packedChunk("rename");
const HEAD_QUERY_SPEC = /* @__PURE__ */ packedChunk("projection");
const PACK_PREDICATE = /* @__PURE__ */ packedChunk("predicate");
const PACK_PUSHDOWN_PREDICATE = /* @__PURE__ */ packedChunk("pushdown_predicate");
const HEAD_VIEW_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_SQL = /* @__PURE__ */ packedChunk("sql");
const PACK_QUERY = /* @__PURE__ */ packedChunk("query");
const PACK_SCHEMA = /* @__PURE__ */ packedChunk("schema");

export function readDerivedField(r: JsonReader): DerivedField {
  r.enter();
  let name: ColumnName | undefined;
  let expr: ExprSpec | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_EXPR)) expr = readExprSpec(r);
  } while (r.moreFields());
  r.leave();
  if (name === undefined || expr === undefined) r.bail();
  return { name, expr };
}

export function unpackDerivedField(r: PackReader): DerivedField {
  r.enter();
  let name: ColumnName | undefined;
  let expr: ExprSpec | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_EXPR)) expr = unpackExprSpec(r);
  } while (r.moreFields(outer));
  r.leave();
  if (name === undefined || expr === undefined) r.bail();
  return { name, expr };
}

export function writeDerivedField(w: JsonValueWriter, value: DerivedField): void {
  requirePlain(value, value.name);
  w.enter();
  w.write(OPEN_DERIVED_FIELD);
  w.writeString(value.name);
  w.write(WRITE_EXPR);
  writeExprSpec(w, value.expr);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packDerivedField(w: Writer, value: DerivedField): void {
  requirePlain(value, value.name);
  w.enter();
  w.write(HEAD_DERIVED_FIELD);
  w.packString(value.name);
  w.write(PACK_EXPR);
  packExprSpec(w, value.expr);
  w.leave();
}

export function isDerivedField(candidate: unknown): candidate is DerivedField {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DerivedField> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.name, 1) && hasMaxLength(value.name, 255))) return false;
  if (!isExprSpec(value.expr)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "expr":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDerivedField(value: unknown): DerivedField {
  const fields = fieldsOf<keyof DerivedField>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "expr":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: DerivedField = {
    name: maxLength(minLength(asString(fields.name), 1), 255),
    expr: convertExprSpec(fields.expr),
  };
  leave();
  return result;
}

export function readProjectionSpec(r: JsonReader): ProjectionSpec {
  let base: readonly ColumnName[] = [];
  let derived: readonly DerivedField[] = [];
  let rename: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_BASE)) base = readColumnNameList(r);
    if (r.atKey(READ_DERIVED)) derived = readDerivedFieldList(r);
    if (r.atKey(READ_RENAME)) rename = readStrMap(r);
  } while (r.moreFields());
  if (rename === undefined) rename = Object.create(null) as StrMap;
  const value: ProjectionSpec = { base, derived, rename };
  if (!projectionSpecRule1(value)) r.bail();
  if (!projectionSpecRule2(value)) r.bail();
  return value;
}

export function unpackProjectionSpec(r: PackReader): ProjectionSpec {
  let base: readonly ColumnName[] = [];
  let derived: readonly DerivedField[] = [];
  let rename: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_BASE)) base = unpackColumnNameList(r);
    if (r.atKey(UNPACK_DERIVED)) derived = unpackDerivedFieldList(r);
    if (r.atKey(UNPACK_RENAME)) rename = unpackStrMap(r);
  } while (r.moreFields(outer));
  if (rename === undefined) rename = Object.create(null) as StrMap;
  const value: ProjectionSpec = { base, derived, rename };
  if (!projectionSpecRule1(value)) r.bail();
  if (!projectionSpecRule2(value)) r.bail();
  return value;
}

export function writeProjectionSpec(w: JsonValueWriter, value: ProjectionSpec): void {
  requirePlain(value, value.base);
  const start = w.here();
  if (!isEmptyList(value.base)) {
    w.write(WRITE_BASE);
    writeStringList(w, value.base);
  }
  if (!isEmptyList(value.derived)) {
    w.write(WRITE_DERIVED);
    writeDerivedFieldList(w, value.derived);
  }
  if (!isEmptyObject(value.rename)) {
    w.write(WRITE_RENAME);
    writeStringMap(w, value.rename);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packProjectionSpec(w: Writer, value: ProjectionSpec): void {
  requirePlain(value, value.base);
  let fields = 0;
  if (!isEmptyList(value.base)) fields++;
  if (!isEmptyList(value.derived)) fields++;
  if (!isEmptyObject(value.rename)) fields++;
  w.packStructHeader(fields, 3);
  if (!isEmptyList(value.base)) {
    w.write(PACK_BASE);
    packStringList(w, value.base);
  }
  if (!isEmptyList(value.derived)) {
    w.write(PACK_DERIVED);
    packDerivedFieldList(w, value.derived);
  }
  if (!isEmptyObject(value.rename)) {
    w.write(PACK_RENAME);
    packStringMap(w, value.rename);
  }
}

export function isProjectionSpec(candidate: unknown): candidate is ProjectionSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ProjectionSpec> = candidate;
  if (value.base === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isColumnNameList(value.base)) return false;
  if (!isDerivedFieldList(value.derived)) return false;
  if (!isStrMap(value.rename)) return false;
  for (const name in value) {
    switch (name) {
      case "base":
      case "derived":
      case "rename":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!projectionSpecRule1(value as ProjectionSpec)) return false;
  if (!projectionSpecRule2(value as ProjectionSpec)) return false;
  return true;
}

export function convertProjectionSpec(value: unknown): ProjectionSpec {
  const fields = fieldsOf<keyof ProjectionSpec>(value);
  bailUnlessPlain(fields, fields.base);
  for (const name in fields) {
    switch (name) {
      case "base":
      case "derived":
      case "rename":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: ProjectionSpec = {
    base: fields.base === undefined ? [] : convertColumnNameList(fields.base),
    derived: fields.derived === undefined ? [] : convertDerivedFieldList(fields.derived),
    rename: fields.rename === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.rename),
  };
  if (!projectionSpecRule1(result)) bail();
  if (!projectionSpecRule2(result)) bail();
  return result;
}

/** this.derived.all(field, this.derived.exists_one(other, other.name == field.name)) */
export function projectionSpecRule1(self: ProjectionSpec): boolean {
  return self.derived.every((field) => self.derived.filter((other) => other.name === field.name).length === 1);
}

/** !this.derived.exists(field, field.name in this.base) */
export function projectionSpecRule2(self: ProjectionSpec): boolean {
  return !self.derived.some((field) => self.base.includes(field.name));
}

export function readQuerySpec(r: JsonReader): QuerySpec {
  let projection: ProjectionSpec | undefined;
  let predicate: ExprSpec | null = null;
  let pushdown_predicate: ExprSpec | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_PROJECTION)) projection = readProjectionSpec(r);
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : readExprSpec(r);
    if (r.atKey(READ_PUSHDOWN_PREDICATE)) pushdown_predicate = r.atNull() ? null : readExprSpec(r);
  } while (r.moreFields());
  if (projection === undefined) r.bail();
  return { projection, predicate, pushdown_predicate };
}

export function unpackQuerySpec(r: PackReader): QuerySpec {
  let projection: ProjectionSpec | undefined;
  let predicate: ExprSpec | null = null;
  let pushdown_predicate: ExprSpec | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PROJECTION)) projection = unpackProjectionSpec(r);
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : unpackExprSpec(r);
    if (r.atKey(UNPACK_PUSHDOWN_PREDICATE)) pushdown_predicate = r.atNull() ? null : unpackExprSpec(r);
  } while (r.moreFields(outer));
  if (projection === undefined) r.bail();
  return { projection, predicate, pushdown_predicate };
}

export function writeQuerySpec(w: JsonValueWriter, value: QuerySpec): void {
  requirePlain(value, value.projection);
  w.write(OPEN_QUERY_SPEC);
  writeProjectionSpec(w, value.projection);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(WRITE_PREDICATE);
    writeExprSpec(w, value.predicate);
  }
  if (value.pushdown_predicate !== undefined && value.pushdown_predicate !== null) {
    w.write(WRITE_PUSHDOWN_PREDICATE);
    writeExprSpec(w, value.pushdown_predicate);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packQuerySpec(w: Writer, value: QuerySpec): void {
  requirePlain(value, value.projection);
  let fields = 1;
  if (value.predicate !== undefined && value.predicate !== null) fields++;
  if (value.pushdown_predicate !== undefined && value.pushdown_predicate !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_QUERY_SPEC);
  packProjectionSpec(w, value.projection);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(PACK_PREDICATE);
    packExprSpec(w, value.predicate);
  }
  if (value.pushdown_predicate !== undefined && value.pushdown_predicate !== null) {
    w.write(PACK_PUSHDOWN_PREDICATE);
    packExprSpec(w, value.pushdown_predicate);
  }
}

export function isQuerySpec(candidate: unknown): candidate is QuerySpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<QuerySpec> = candidate;
  if (value.projection === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isProjectionSpec(value.projection)) return false;
  if (!isExprSpec(value.predicate) && value.predicate !== null) return false;
  if (!isExprSpec(value.pushdown_predicate) && value.pushdown_predicate !== null) return false;
  for (const name in value) {
    switch (name) {
      case "projection":
      case "predicate":
      case "pushdown_predicate":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertQuerySpec(value: unknown): QuerySpec {
  const fields = fieldsOf<keyof QuerySpec>(value);
  bailUnlessPlain(fields, fields.projection);
  for (const name in fields) {
    switch (name) {
      case "projection":
      case "predicate":
      case "pushdown_predicate":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    projection: convertProjectionSpec(fields.projection),
    predicate: fields.predicate == null ? null : convertExprSpec(fields.predicate),
    pushdown_predicate: fields.pushdown_predicate == null ? null : convertExprSpec(fields.pushdown_predicate),
  };
}

export function readViewSpec(r: JsonReader): ViewSpec {
  let name: Identifier | undefined;
  let sql: SqlText | null = null;
  let query: QuerySpec | null = null;
  let schema: TableSchemaSpec | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_SQL)) sql = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_QUERY)) query = r.atNull() ? null : readQuerySpec(r);
    if (r.atKey(READ_SCHEMA)) schema = r.atNull() ? null : readTableSchemaSpec(r);
  } while (r.moreFields());
  if (name === undefined) r.bail();
  const value: ViewSpec = { name, sql, query, schema };
  if (!viewSpecRule1(value)) r.bail();
  return value;
}

export function unpackViewSpec(r: PackReader): ViewSpec {
  let name: Identifier | undefined;
  let sql: SqlText | null = null;
  let query: QuerySpec | null = null;
  let schema: TableSchemaSpec | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_SQL)) sql = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_QUERY)) query = r.atNull() ? null : unpackQuerySpec(r);
    if (r.atKey(UNPACK_SCHEMA)) schema = r.atNull() ? null : unpackTableSchemaSpec(r);
  } while (r.moreFields(outer));
  if (name === undefined) r.bail();
  const value: ViewSpec = { name, sql, query, schema };
  if (!viewSpecRule1(value)) r.bail();
  return value;
}

export function writeViewSpec(w: JsonValueWriter, value: ViewSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_VIEW_SPEC);
  w.writeString(value.name);
  if (value.sql !== undefined && value.sql !== null) {
    w.write(WRITE_SQL);
    w.writeString(value.sql);
  }
  if (value.query !== undefined && value.query !== null) {
    w.write(WRITE_QUERY);
    writeQuerySpec(w, value.query);
  }
  if (value.schema !== undefined && value.schema !== null) {
    w.write(WRITE_SCHEMA);
    writeTableSchemaSpec(w, value.schema);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packViewSpec(w: Writer, value: ViewSpec): void {
  requirePlain(value, value.name);
  let fields = 1;
  if (value.sql !== undefined && value.sql !== null) fields++;
  if (value.query !== undefined && value.query !== null) fields++;
  if (value.schema !== undefined && value.schema !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_VIEW_SPEC);
  w.packString(value.name);
  if (value.sql !== undefined && value.sql !== null) {
    w.write(PACK_SQL);
    w.packString(value.sql);
  }
  if (value.query !== undefined && value.query !== null) {
    w.write(PACK_QUERY);
    packQuerySpec(w, value.query);
  }
  if (value.schema !== undefined && value.schema !== null) {
    w.write(PACK_SCHEMA);
    packTableSchemaSpec(w, value.schema);
  }
}

export function isViewSpec(candidate: unknown): candidate is ViewSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1)) && value.sql !== null) return false;
  if (!isQuerySpec(value.query) && value.query !== null) return false;
  if (!isTableSchemaSpec(value.schema) && value.schema !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "sql":
      case "query":
      case "schema":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!viewSpecRule1(value as ViewSpec)) return false;
  return true;
}

export function convertViewSpec(value: unknown): ViewSpec {
  const fields = fieldsOf<keyof ViewSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "sql":
      case "query":
      case "schema":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: ViewSpec = {
    name: convertIdentifier(fields.name),
    sql: fields.sql == null ? null : minLength(asString(fields.sql), 1),
    query: fields.query == null ? null : convertQuerySpec(fields.query),
    schema: fields.schema == null ? null : convertTableSchemaSpec(fields.schema),
  };
  if (!viewSpecRule1(result)) bail();
  return result;
}

/** (this.sql == null) != (this.query == null) */
export function viewSpecRule1(self: ViewSpec): boolean {
  return (self.sql === null) !== (self.query === null);
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readDerivedFieldList(r: JsonReader): readonly DerivedField[] {
  const list: DerivedField[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDerivedField(r));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackDerivedFieldList(r: PackReader): readonly DerivedField[] {
  const list = new Array<DerivedField>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDerivedField(r);
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

function writeDerivedFieldList(w: JsonValueWriter, list: readonly DerivedField[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DerivedField;
    writeDerivedField(w, item);
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

function packDerivedFieldList(w: Writer, list: readonly DerivedField[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DerivedField;
    packDerivedField(w, item);
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

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function convertDerivedFieldList(value: unknown): readonly DerivedField[] {
  const items = itemsOf(value);
  const list: DerivedField[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDerivedField(items[i]));
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

function isDerivedFieldList(value: unknown): value is readonly DerivedField[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDerivedField(item)) return false;
  }
  return true;
}
