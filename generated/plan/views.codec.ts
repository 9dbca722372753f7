// @generated from contracts/plan/views.yaml. Do not edit. [2b257b70c417835e]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
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
  jsonFields,
  jsonKey,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import {
  convertQuerySpec,
  isQuerySpec,
  packQuerySpec,
  readQuerySpec,
  unpackQuerySpec,
  writeQuerySpec,
} from "../query/queries.codec.js";
import type { QuerySpec } from "../query/queries.js";
import {
  convertRelSpec,
  isRelSpec,
  packRelSpec,
  readRelSpec,
  unpackRelSpec,
  writeRelSpec,
} from "../query/relations.codec.js";
import type { RelSpec } from "../query/relations.js";
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
  convertCachePolicy,
  convertIdentifier,
  convertSqlDialect,
  isCachePolicy,
  isIdentifier,
  isSqlDialect,
  packCachePolicy,
  packSqlDialect,
  readCachePolicy,
  readIdentifier,
  readSqlDialect,
  unpackCachePolicy,
  unpackIdentifier,
  unpackSqlDialect,
  writeCachePolicy,
  writeSqlDialect,
} from "../types.codec.js";
import type { CachePolicy, Identifier, SqlDialect, SqlText } from "../types.js";
import type { ViewGraphSpec, ViewNode } from "./views.js";

const READ_VIEW_NODE_FIELDS = /* @__PURE__ */ jsonFields([
  "name",
  "deps",
  "query",
  "sql",
  "dialect",
  "rel",
  "cache_policy",
  "contract",
  "schema",
]);
const READ_NODES = /* @__PURE__ */ jsonKey("nodes");

const UNPACK_VIEW_NODE_FIELDS = /* @__PURE__ */ packedFields([
  "name",
  "deps",
  "query",
  "sql",
  "dialect",
  "rel",
  "cache_policy",
  "contract",
  "schema",
]);
const UNPACK_NODES = /* @__PURE__ */ packedKey("nodes");

const OPEN_VIEW_NODE = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_DEPS = /* @__PURE__ */ jsonChunk(',"deps":');
const WRITE_QUERY = /* @__PURE__ */ jsonChunk(',"query":');
const WRITE_SQL = /* @__PURE__ */ jsonChunk(',"sql":');
const WRITE_DIALECT = /* @__PURE__ */ jsonChunk(',"dialect":');
const WRITE_REL = /* @__PURE__ */ jsonChunk(',"rel":');
const WRITE_CACHE_POLICY = /* @__PURE__ */ jsonChunk(',"cache_policy":');
const WRITE_CONTRACT = /* @__PURE__ */ jsonChunk(',"contract":');
const WRITE_SCHEMA = /* @__PURE__ */ jsonChunk(',"schema":');
const OPEN_VIEW_GRAPH_SPEC = /* @__PURE__ */ jsonChunk('{"nodes":');

const HEAD_VIEW_NODE = /* @__PURE__ */ packedChunk("name");
const PACK_DEPS = /* @__PURE__ */ packedChunk("deps");
const PACK_QUERY = /* @__PURE__ */ packedChunk("query");
const PACK_SQL = /* @__PURE__ */ packedChunk("sql");
const PACK_DIALECT = /* @__PURE__ */ packedChunk("dialect");
const PACK_REL = /* @__PURE__ */ packedChunk("rel");
const PACK_CACHE_POLICY = /* @__PURE__ */ packedChunk("cache_policy");
const PACK_CONTRACT = /* @__PURE__ */ packedChunk("contract");
const PACK_SCHEMA = /* @__PURE__ */ packedChunk("schema");
const HEAD_VIEW_GRAPH_SPEC = /* @__PURE__ */ packedHead(1, "nodes");

export function readViewNode(r: JsonReader): ViewNode {
  let name: Identifier | undefined;
  let deps: readonly Identifier[] = [];
  let query: QuerySpec | null = null;
  let sql: SqlText | null = null;
  let dialect: SqlDialect = "duckdb";
  let rel: RelSpec | null = null;
  let cache_policy: CachePolicy = "none";
  let contract: string | null = null;
  let schema: TableSchemaSpec | null = null;
  r.beginObject();
  for (let at = r.nextField(READ_VIEW_NODE_FIELDS, -1); at !== -1; at = r.nextField(READ_VIEW_NODE_FIELDS, at)) {
    switch (at) {
      case 0:
        name = readIdentifier(r);
        break;
      case 1:
        deps = readIdentifierList(r);
        break;
      case 2:
        query = r.atNull() ? null : readQuerySpec(r);
        break;
      case 3:
        sql = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 4:
        dialect = readSqlDialect(r);
        break;
      case 5:
        rel = r.atNull() ? null : readRelSpec(r);
        break;
      case 6:
        cache_policy = readCachePolicy(r);
        break;
      case 7:
        contract = r.atNull() ? null : r.readString();
        break;
      case 8:
        schema = r.atNull() ? null : readTableSchemaSpec(r);
        break;
    }
  }
  if (name === undefined) r.bail();
  const value: ViewNode = { name, deps, query, sql, dialect, rel, cache_policy, contract, schema };
  if (!viewNodeRule1(value)) r.bail();
  if (!viewNodeRule2(value)) r.bail();
  if (!viewNodeRule3(value)) r.bail();
  return value;
}

export function unpackViewNode(r: PackReader): ViewNode {
  let name: Identifier | undefined;
  let deps: readonly Identifier[] = [];
  let query: QuerySpec | null = null;
  let sql: SqlText | null = null;
  let dialect: SqlDialect = "duckdb";
  let rel: RelSpec | null = null;
  let cache_policy: CachePolicy = "none";
  let contract: string | null = null;
  let schema: TableSchemaSpec | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_VIEW_NODE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_VIEW_NODE_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        name = unpackIdentifier(r);
        break;
      case 1:
        deps = unpackIdentifierList(r);
        break;
      case 2:
        query = r.atNull() ? null : unpackQuerySpec(r);
        break;
      case 3:
        sql = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 4:
        dialect = unpackSqlDialect(r);
        break;
      case 5:
        rel = r.atNull() ? null : unpackRelSpec(r);
        break;
      case 6:
        cache_policy = unpackCachePolicy(r);
        break;
      case 7:
        contract = r.atNull() ? null : r.readString();
        break;
      case 8:
        schema = r.atNull() ? null : unpackTableSchemaSpec(r);
        break;
    }
  }
  if (name === undefined) r.bail();
  const value: ViewNode = { name, deps, query, sql, dialect, rel, cache_policy, contract, schema };
  if (!viewNodeRule1(value)) r.bail();
  if (!viewNodeRule2(value)) r.bail();
  if (!viewNodeRule3(value)) r.bail();
  return value;
}

export function writeViewNode(w: JsonValueWriter, value: ViewNode): void {
  requirePlain(value, value.name);
  w.write(OPEN_VIEW_NODE);
  w.writeString(value.name);
  if (!isEmptyList(value.deps)) {
    w.write(WRITE_DEPS);
    writeStringList(w, value.deps);
  }
  if (value.query !== undefined && value.query !== null) {
    w.write(WRITE_QUERY);
    writeQuerySpec(w, value.query);
  }
  if (value.sql !== undefined && value.sql !== null) {
    w.write(WRITE_SQL);
    w.writeString(value.sql);
  }
  if (value.dialect !== undefined && value.dialect !== "duckdb") {
    w.write(WRITE_DIALECT);
    writeSqlDialect(w, value.dialect);
  }
  if (value.rel !== undefined && value.rel !== null) {
    w.write(WRITE_REL);
    writeRelSpec(w, value.rel);
  }
  if (value.cache_policy !== undefined && value.cache_policy !== "none") {
    w.write(WRITE_CACHE_POLICY);
    writeCachePolicy(w, value.cache_policy);
  }
  if (value.contract !== undefined && value.contract !== null) {
    w.write(WRITE_CONTRACT);
    w.writeString(value.contract);
  }
  if (value.schema !== undefined && value.schema !== null) {
    w.write(WRITE_SCHEMA);
    writeTableSchemaSpec(w, value.schema);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packViewNode(w: Writer, value: ViewNode): void {
  requirePlain(value, value.name);
  let fields = 1;
  if (!isEmptyList(value.deps)) fields++;
  if (value.query !== undefined && value.query !== null) fields++;
  if (value.sql !== undefined && value.sql !== null) fields++;
  if (value.dialect !== undefined && value.dialect !== "duckdb") fields++;
  if (value.rel !== undefined && value.rel !== null) fields++;
  if (value.cache_policy !== undefined && value.cache_policy !== "none") fields++;
  if (value.contract !== undefined && value.contract !== null) fields++;
  if (value.schema !== undefined && value.schema !== null) fields++;
  w.packStructHeader(fields, 9);
  w.write(HEAD_VIEW_NODE);
  w.packString(value.name);
  if (!isEmptyList(value.deps)) {
    w.write(PACK_DEPS);
    packStringList(w, value.deps);
  }
  if (value.query !== undefined && value.query !== null) {
    w.write(PACK_QUERY);
    packQuerySpec(w, value.query);
  }
  if (value.sql !== undefined && value.sql !== null) {
    w.write(PACK_SQL);
    w.packString(value.sql);
  }
  if (value.dialect !== undefined && value.dialect !== "duckdb") {
    w.write(PACK_DIALECT);
    packSqlDialect(w, value.dialect);
  }
  if (value.rel !== undefined && value.rel !== null) {
    w.write(PACK_REL);
    packRelSpec(w, value.rel);
  }
  if (value.cache_policy !== undefined && value.cache_policy !== "none") {
    w.write(PACK_CACHE_POLICY);
    packCachePolicy(w, value.cache_policy);
  }
  if (value.contract !== undefined && value.contract !== null) {
    w.write(PACK_CONTRACT);
    w.packString(value.contract);
  }
  if (value.schema !== undefined && value.schema !== null) {
    w.write(PACK_SCHEMA);
    packTableSchemaSpec(w, value.schema);
  }
}

export function isViewNode(candidate: unknown): candidate is ViewNode {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewNode> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!isIdentifierList(value.deps)) return false;
  if (!isQuerySpec(value.query) && value.query !== null) return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1)) && value.sql !== null) return false;
  if (!isSqlDialect(value.dialect)) return false;
  if (!isRelSpec(value.rel) && value.rel !== null) return false;
  if (!isCachePolicy(value.cache_policy)) return false;
  if (typeof value.contract !== "string" && value.contract !== null) return false;
  if (!isTableSchemaSpec(value.schema) && value.schema !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "deps":
      case "query":
      case "sql":
      case "dialect":
      case "rel":
      case "cache_policy":
      case "contract":
      case "schema":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!viewNodeRule1(value as ViewNode)) return false;
  if (!viewNodeRule2(value as ViewNode)) return false;
  if (!viewNodeRule3(value as ViewNode)) return false;
  return true;
}

export function convertViewNode(value: unknown): ViewNode {
  const fields = fieldsOf<keyof ViewNode>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "deps":
      case "query":
      case "sql":
      case "dialect":
      case "rel":
      case "cache_policy":
      case "contract":
      case "schema":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: ViewNode = {
    name: convertIdentifier(fields.name),
    deps: fields.deps === undefined ? [] : convertIdentifierList(fields.deps),
    query: fields.query == null ? null : convertQuerySpec(fields.query),
    sql: fields.sql == null ? null : minLength(asString(fields.sql), 1),
    dialect: fields.dialect === undefined ? "duckdb" : convertSqlDialect(fields.dialect),
    rel: fields.rel == null ? null : convertRelSpec(fields.rel),
    cache_policy: fields.cache_policy === undefined ? "none" : convertCachePolicy(fields.cache_policy),
    contract: fields.contract == null ? null : asString(fields.contract),
    schema: fields.schema == null ? null : convertTableSchemaSpec(fields.schema),
  };
  if (!viewNodeRule1(result)) bail();
  if (!viewNodeRule2(result)) bail();
  if (!viewNodeRule3(result)) bail();
  return result;
}

/** this.sql == null || this.query == null */
export function viewNodeRule1(self: ViewNode): boolean {
  return self.sql === null || self.query === null;
}

/** this.rel == null || (this.sql == null && this.query == null) */
export function viewNodeRule2(self: ViewNode): boolean {
  return self.rel === null || (self.sql === null && self.query === null);
}

/** !(this.name in this.deps) */
export function viewNodeRule3(self: ViewNode): boolean {
  return !self.deps.includes(self.name);
}

export function readViewGraphSpec(r: JsonReader): ViewGraphSpec {
  let nodes: readonly ViewNode[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NODES)) nodes = readViewNodeList(r);
  } while (r.moreFields());
  if (nodes === undefined) r.bail();
  const value: ViewGraphSpec = { nodes };
  if (!viewGraphSpecRule1(value)) r.bail();
  if (!viewGraphSpecRule2(value)) r.bail();
  return value;
}

export function unpackViewGraphSpec(r: PackReader): ViewGraphSpec {
  let nodes: readonly ViewNode[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NODES)) nodes = unpackViewNodeList(r);
  } while (r.moreFields(outer));
  if (nodes === undefined) r.bail();
  const value: ViewGraphSpec = { nodes };
  if (!viewGraphSpecRule1(value)) r.bail();
  if (!viewGraphSpecRule2(value)) r.bail();
  return value;
}

export function writeViewGraphSpec(w: JsonValueWriter, value: ViewGraphSpec): void {
  requirePlain(value, value.nodes);
  w.write(OPEN_VIEW_GRAPH_SPEC);
  writeViewNodeList(w, value.nodes);
  w.writeByte(CLOSE_OBJECT);
}

export function packViewGraphSpec(w: Writer, value: ViewGraphSpec): void {
  requirePlain(value, value.nodes);
  w.write(HEAD_VIEW_GRAPH_SPEC);
  packViewNodeList(w, value.nodes);
}

export function isViewGraphSpec(candidate: unknown): candidate is ViewGraphSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewGraphSpec> = candidate;
  if (value.nodes === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isViewNodeList(value.nodes)) return false;
  for (const name in value) {
    switch (name) {
      case "nodes":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!viewGraphSpecRule1(value as ViewGraphSpec)) return false;
  if (!viewGraphSpecRule2(value as ViewGraphSpec)) return false;
  return true;
}

export function convertViewGraphSpec(value: unknown): ViewGraphSpec {
  const fields = fieldsOf<keyof ViewGraphSpec>(value);
  bailUnlessPlain(fields, fields.nodes);
  for (const name in fields) {
    switch (name) {
      case "nodes":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: ViewGraphSpec = { nodes: convertViewNodeList(fields.nodes) };
  if (!viewGraphSpecRule1(result)) bail();
  if (!viewGraphSpecRule2(result)) bail();
  return result;
}

/** this.nodes.all(node, this.nodes.exists_one(other, other.name == node.name)) */
export function viewGraphSpecRule1(self: ViewGraphSpec): boolean {
  return self.nodes.every((node) => self.nodes.filter((other) => other.name === node.name).length === 1);
}

/** this.nodes.all(node, node.deps.all(dep, this.nodes.exists(other, other.name == dep))) */
export function viewGraphSpecRule2(self: ViewGraphSpec): boolean {
  return self.nodes.every((node) => node.deps.every((dep) => self.nodes.some((other) => other.name === dep)));
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

function readViewNodeList(r: JsonReader): readonly ViewNode[] {
  const list: ViewNode[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readViewNode(r));
  return list;
}

function unpackViewNodeList(r: PackReader): readonly ViewNode[] {
  const list = new Array<ViewNode>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackViewNode(r);
  return list;
}

function writeViewNodeList(w: JsonValueWriter, list: readonly ViewNode[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ViewNode;
    writeViewNode(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packViewNodeList(w: Writer, list: readonly ViewNode[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ViewNode;
    packViewNode(w, item);
  }
}

function convertViewNodeList(value: unknown): readonly ViewNode[] {
  const items = itemsOf(value);
  const list: ViewNode[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertViewNode(items[i]));
  return list;
}

function isViewNodeList(value: unknown): value is readonly ViewNode[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isViewNode(item)) return false;
  }
  return true;
}
