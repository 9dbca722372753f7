// @generated from contracts/cpg/emit.yaml. Do not edit. [0e9e1145fad560f1]

import type { AnyValue } from "tessera-contracts/serde";
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
  asAny,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isAnyValue,
  isEmptyList,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  maxLength,
  minItems,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import { convertIdentifier, isIdentifier, readIdentifier, unpackIdentifier } from "../types.codec.js";
import type { ColumnName, Identifier, NonEmptyStr } from "../types.js";
import type {
  EdgeEmitSpec,
  EdgePlanSpec,
  NodeEmitSpec,
  NodePlanSpec,
  PropEmitSpec,
  PropFieldSpec,
  PropTableSpec,
} from "./emit.js";
import {
  convertEntityKind,
  isEntityKind,
  packEntityKind,
  readEntityKind,
  unpackEntityKind,
  writeEntityKind,
} from "./rows.codec.js";
import type { EntityKind } from "./rows.js";

const READ_NODE_KIND = /* @__PURE__ */ jsonKey("node_kind");
const READ_ID_COLS = /* @__PURE__ */ jsonKey("id_cols");
const READ_PATH_COLS = /* @__PURE__ */ jsonKey("path_cols");
const READ_BSTART_COLS = /* @__PURE__ */ jsonKey("bstart_cols");
const READ_BEND_COLS = /* @__PURE__ */ jsonKey("bend_cols");
const READ_FILE_ID_COLS = /* @__PURE__ */ jsonKey("file_id_cols");
const READ_EDGE_KIND = /* @__PURE__ */ jsonKey("edge_kind");
const READ_SRC_COLS = /* @__PURE__ */ jsonKey("src_cols");
const READ_DST_COLS = /* @__PURE__ */ jsonKey("dst_cols");
const READ_ORIGIN = /* @__PURE__ */ jsonKey("origin");
const READ_PROP_KEY = /* @__PURE__ */ jsonKey("prop_key");
const READ_SOURCE_COL = /* @__PURE__ */ jsonKey("source_col");
const READ_LITERAL = /* @__PURE__ */ jsonKey("literal");
const READ_TRANSFORM = /* @__PURE__ */ jsonKey("transform");
const READ_ENTITY_KIND = /* @__PURE__ */ jsonKey("entity_kind");
const READ_FIELDS = /* @__PURE__ */ jsonKey("fields");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_TABLE_REF = /* @__PURE__ */ jsonKey("table_ref");
const READ_EMIT = /* @__PURE__ */ jsonKey("emit");

const UNPACK_NODE_KIND = /* @__PURE__ */ packedKey("node_kind");
const UNPACK_ID_COLS = /* @__PURE__ */ packedKey("id_cols");
const UNPACK_PATH_COLS = /* @__PURE__ */ packedKey("path_cols");
const UNPACK_BSTART_COLS = /* @__PURE__ */ packedKey("bstart_cols");
const UNPACK_BEND_COLS = /* @__PURE__ */ packedKey("bend_cols");
const UNPACK_FILE_ID_COLS = /* @__PURE__ */ packedKey("file_id_cols");
const UNPACK_EDGE_KIND = /* @__PURE__ */ packedKey("edge_kind");
const UNPACK_SRC_COLS = /* @__PURE__ */ packedKey("src_cols");
const UNPACK_DST_COLS = /* @__PURE__ */ packedKey("dst_cols");
const UNPACK_ORIGIN = /* @__PURE__ */ packedKey("origin");
const UNPACK_PROP_KEY = /* @__PURE__ */ packedKey("prop_key");
const UNPACK_SOURCE_COL = /* @__PURE__ */ packedKey("source_col");
const UNPACK_LITERAL = /* @__PURE__ */ packedKey("literal");
const UNPACK_TRANSFORM = /* @__PURE__ */ packedKey("transform");
const UNPACK_ENTITY_KIND = /* @__PURE__ */ packedKey("entity_kind");
const UNPACK_FIELDS = /* @__PURE__ */ packedKey("fields");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_TABLE_REF = /* @__PURE__ */ packedKey("table_ref");
const UNPACK_EMIT = /* @__PURE__ */ packedKey("emit");

const OPEN_NODE_EMIT_SPEC = /* @__PURE__ */ jsonChunk('{"node_kind":');
const WRITE_ID_COLS = /* @__PURE__ */ jsonChunk(',"id_cols":');
const WRITE_PATH_COLS = /* @__PURE__ */ jsonChunk(',"path_cols":');
const WRITE_BSTART_COLS = /* @__PURE__ */ jsonChunk(',"bstart_cols":');
const WRITE_BEND_COLS = /* @__PURE__ */ jsonChunk(',"bend_cols":');
const WRITE_FILE_ID_COLS = /* @__PURE__ */ jsonChunk(',"file_id_cols":');
const OPEN_EDGE_EMIT_SPEC = /* @__PURE__ */ jsonChunk('{"edge_kind":');
const WRITE_SRC_COLS = /* @__PURE__ */ jsonChunk(',"src_cols":');
const WRITE_DST_COLS = /* @__PURE__ */ jsonChunk(',"dst_cols":');
const WRITE_ORIGIN = /* @__PURE__ */ jsonChunk(',"origin":');
const OPEN_PROP_FIELD_SPEC = /* @__PURE__ */ jsonChunk('{"prop_key":');
const WRITE_SOURCE_COL = /* @__PURE__ */ jsonChunk(',"source_col":');
const WRITE_LITERAL = /* @__PURE__ */ jsonChunk(',"literal":');
const WRITE_TRANSFORM = /* @__PURE__ */ jsonChunk(',"transform":');
const OPEN_PROP_EMIT_SPEC = /* @__PURE__ */ jsonChunk('{"entity_kind":');
const WRITE_FIELDS = /* @__PURE__ */ jsonChunk(',"fields":');
const OPEN_NODE_PLAN_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_TABLE_REF = /* @__PURE__ */ jsonChunk(',"table_ref":');
const WRITE_EMIT = /* @__PURE__ */ jsonChunk(',"emit":');
const OPEN_EDGE_PLAN_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const OPEN_PROP_TABLE_SPEC = /* @__PURE__ */ jsonChunk('{"name":');

const HEAD_NODE_EMIT_SPEC = /* @__PURE__ */ packedHead(6, "node_kind");
const PACK_ID_COLS = /* @__PURE__ */ packedChunk("id_cols");
const PACK_PATH_COLS = /* @__PURE__ */ packedChunk("path_cols");
const PACK_BSTART_COLS = /* @__PURE__ */ packedChunk("bstart_cols");
const PACK_BEND_COLS = /* @__PURE__ */ packedChunk("bend_cols");
const PACK_FILE_ID_COLS = /* @__PURE__ */ packedChunk("file_id_cols");
const HEAD_EDGE_EMIT_SPEC = /* @__PURE__ */ packedChunk("edge_kind");
const PACK_SRC_COLS = /* @__PURE__ */ packedChunk("src_cols");
const PACK_DST_COLS = /* @__PURE__ */ packedChunk("dst_cols");
const PACK_ORIGIN = /* @__PURE__ */ packedChunk("origin");
const HEAD_PROP_FIELD_SPEC = /* @__PURE__ */ packedChunk("prop_key");
const PACK_SOURCE_COL = /* @__PURE__ */ packedChunk("source_col");
const PACK_LITERAL = /* @__PURE__ */ packedChunk("literal");
const PACK_TRANSFORM = /* @__PURE__ */ packedChunk("transform");
const HEAD_PROP_EMIT_SPEC = /* @__PURE__ */ packedHead(3, "entity_kind");
const PACK_FIELDS = /* @__PURE__ */ packedChunk("fields");
const HEAD_NODE_PLAN_SPEC = /* @__PURE__ */ packedHead(3, "name");
const PACK_TABLE_REF = /* @__PURE__ */ packedChunk("table_ref");
const PACK_EMIT = /* @__PURE__ */ packedChunk("emit");
const HEAD_EDGE_PLAN_SPEC = /* @__PURE__ */ packedHead(3, "name");
const HEAD_PROP_TABLE_SPEC = /* @__PURE__ */ packedHead(3, "name");

export function readNodeEmitSpec(r: JsonReader): NodeEmitSpec {
  let node_kind: NonEmptyStr | undefined;
  let id_cols: readonly ColumnName[] | undefined;
  let path_cols: readonly ColumnName[] | undefined;
  let bstart_cols: readonly ColumnName[] | undefined;
  let bend_cols: readonly ColumnName[] | undefined;
  let file_id_cols: readonly ColumnName[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NODE_KIND)) node_kind = minLength(r.readString(), 1);
    if (r.atKey(READ_ID_COLS)) id_cols = minItems(readColumnNameList(r), 1);
    if (r.atKey(READ_PATH_COLS)) path_cols = readColumnNameList(r);
    if (r.atKey(READ_BSTART_COLS)) bstart_cols = readColumnNameList(r);
    if (r.atKey(READ_BEND_COLS)) bend_cols = readColumnNameList(r);
    if (r.atKey(READ_FILE_ID_COLS)) file_id_cols = readColumnNameList(r);
  } while (r.moreFields());
  if (
    node_kind === undefined ||
    id_cols === undefined ||
    path_cols === undefined ||
    bstart_cols === undefined ||
    bend_cols === undefined ||
    file_id_cols === undefined
  )
    r.bail();
  return { node_kind, id_cols, path_cols, bstart_cols, bend_cols, file_id_cols };
}

export function unpackNodeEmitSpec(r: PackReader): NodeEmitSpec {
  let node_kind: NonEmptyStr | undefined;
  let id_cols: readonly ColumnName[] | undefined;
  let path_cols: readonly ColumnName[] | undefined;
  let bstart_cols: readonly ColumnName[] | undefined;
  let bend_cols: readonly ColumnName[] | undefined;
  let file_id_cols: readonly ColumnName[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NODE_KIND)) node_kind = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_ID_COLS)) id_cols = minItems(unpackColumnNameList(r), 1);
    if (r.atKey(UNPACK_PATH_COLS)) path_cols = unpackColumnNameList(r);
    if (r.atKey(UNPACK_BSTART_COLS)) bstart_cols = unpackColumnNameList(r);
    if (r.atKey(UNPACK_BEND_COLS)) bend_cols = unpackColumnNameList(r);
    if (r.atKey(UNPACK_FILE_ID_COLS)) file_id_cols = unpackColumnNameList(r);
  } while (r.moreFields(outer));
  if (
    node_kind === undefined ||
    id_cols === undefined ||
    path_cols === undefined ||
    bstart_cols === undefined ||
    bend_cols === undefined ||
    file_id_cols === undefined
  )
    r.bail();
  return { node_kind, id_cols, path_cols, bstart_cols, bend_cols, file_id_cols };
}

export function writeNodeEmitSpec(w: JsonValueWriter, value: NodeEmitSpec): void {
  requirePlain(value, value.node_kind);
  w.write(OPEN_NODE_EMIT_SPEC);
  w.writeString(value.node_kind);
  w.write(WRITE_ID_COLS);
  writeStringList(w, value.id_cols);
  w.write(WRITE_PATH_COLS);
  writeStringList(w, value.path_cols);
  w.write(WRITE_BSTART_COLS);
  writeStringList(w, value.bstart_cols);
  w.write(WRITE_BEND_COLS);
  writeStringList(w, value.bend_cols);
  w.write(WRITE_FILE_ID_COLS);
  writeStringList(w, value.file_id_cols);
  w.writeByte(CLOSE_OBJECT);
}

export function packNodeEmitSpec(w: Writer, value: NodeEmitSpec): void {
  requirePlain(value, value.node_kind);
  w.write(HEAD_NODE_EMIT_SPEC);
  w.packString(value.node_kind);
  w.write(PACK_ID_COLS);
  packStringList(w, value.id_cols);
  w.write(PACK_PATH_COLS);
  packStringList(w, value.path_cols);
  w.write(PACK_BSTART_COLS);
  packStringList(w, value.bstart_cols);
  w.write(PACK_BEND_COLS);
  packStringList(w, value.bend_cols);
  w.write(PACK_FILE_ID_COLS);
  packStringList(w, value.file_id_cols);
}

export function isNodeEmitSpec(candidate: unknown): candidate is NodeEmitSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<NodeEmitSpec> = candidate;
  if (typeof value.node_kind !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.node_kind, 1)) return false;
  if (!(isColumnNameList(value.id_cols) && value.id_cols.length >= 1)) return false;
  if (!isColumnNameList(value.path_cols)) return false;
  if (!isColumnNameList(value.bstart_cols)) return false;
  if (!isColumnNameList(value.bend_cols)) return false;
  if (!isColumnNameList(value.file_id_cols)) return false;
  for (const name in value) {
    switch (name) {
      case "node_kind":
      case "id_cols":
      case "path_cols":
      case "bstart_cols":
      case "bend_cols":
      case "file_id_cols":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertNodeEmitSpec(value: unknown): NodeEmitSpec {
  const fields = fieldsOf<keyof NodeEmitSpec>(value);
  bailUnlessPlain(fields, fields.node_kind);
  for (const name in fields) {
    switch (name) {
      case "node_kind":
      case "id_cols":
      case "path_cols":
      case "bstart_cols":
      case "bend_cols":
      case "file_id_cols":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    node_kind: minLength(asString(fields.node_kind), 1),
    id_cols: minItems(convertColumnNameList(fields.id_cols), 1),
    path_cols: convertColumnNameList(fields.path_cols),
    bstart_cols: convertColumnNameList(fields.bstart_cols),
    bend_cols: convertColumnNameList(fields.bend_cols),
    file_id_cols: convertColumnNameList(fields.file_id_cols),
  };
}

export function readEdgeEmitSpec(r: JsonReader): EdgeEmitSpec {
  let edge_kind: NonEmptyStr | undefined;
  let src_cols: readonly ColumnName[] | undefined;
  let dst_cols: readonly ColumnName[] | undefined;
  let origin: string = "";
  let bstart_cols: readonly ColumnName[] = [];
  let bend_cols: readonly ColumnName[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_EDGE_KIND)) edge_kind = minLength(r.readString(), 1);
    if (r.atKey(READ_SRC_COLS)) src_cols = minItems(readColumnNameList(r), 1);
    if (r.atKey(READ_DST_COLS)) dst_cols = minItems(readColumnNameList(r), 1);
    if (r.atKey(READ_ORIGIN)) origin = r.readString();
    if (r.atKey(READ_BSTART_COLS)) bstart_cols = readColumnNameList(r);
    if (r.atKey(READ_BEND_COLS)) bend_cols = readColumnNameList(r);
  } while (r.moreFields());
  if (edge_kind === undefined || src_cols === undefined || dst_cols === undefined) r.bail();
  return { edge_kind, src_cols, dst_cols, origin, bstart_cols, bend_cols };
}

export function unpackEdgeEmitSpec(r: PackReader): EdgeEmitSpec {
  let edge_kind: NonEmptyStr | undefined;
  let src_cols: readonly ColumnName[] | undefined;
  let dst_cols: readonly ColumnName[] | undefined;
  let origin: string = "";
  let bstart_cols: readonly ColumnName[] = [];
  let bend_cols: readonly ColumnName[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EDGE_KIND)) edge_kind = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SRC_COLS)) src_cols = minItems(unpackColumnNameList(r), 1);
    if (r.atKey(UNPACK_DST_COLS)) dst_cols = minItems(unpackColumnNameList(r), 1);
    if (r.atKey(UNPACK_ORIGIN)) origin = r.readString();
    if (r.atKey(UNPACK_BSTART_COLS)) bstart_cols = unpackColumnNameList(r);
    if (r.atKey(UNPACK_BEND_COLS)) bend_cols = unpackColumnNameList(r);
  } while (r.moreFields(outer));
  if (edge_kind === undefined || src_cols === undefined || dst_cols === undefined) r.bail();
  return { edge_kind, src_cols, dst_cols, origin, bstart_cols, bend_cols };
}

export function writeEdgeEmitSpec(w: JsonValueWriter, value: EdgeEmitSpec): void {
  requirePlain(value, value.edge_kind);
  w.write(OPEN_EDGE_EMIT_SPEC);
  w.writeString(value.edge_kind);
  w.write(WRITE_SRC_COLS);
  writeStringList(w, value.src_cols);
  w.write(WRITE_DST_COLS);
  writeStringList(w, value.dst_cols);
  if (value.origin !== undefined && value.origin !== "") {
    w.write(WRITE_ORIGIN);
    w.writeString(value.origin);
  }
  if (!isEmptyList(value.bstart_cols)) {
    w.write(WRITE_BSTART_COLS);
    writeStringList(w, value.bstart_cols);
  }
  if (!isEmptyList(value.bend_cols)) {
    w.write(WRITE_BEND_COLS);
    writeStringList(w, value.bend_cols);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packEdgeEmitSpec(w: Writer, value: EdgeEmitSpec): void {
  requirePlain(value, value.edge_kind);
  let fields = 3;
  if (value.origin !== undefined && value.origin !== "") fields++;
  if (!isEmptyList(value.bstart_cols)) fields++;
  if (!isEmptyList(value.bend_cols)) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_EDGE_EMIT_SPEC);
  w.packString(value.edge_kind);
  w.write(PACK_SRC_COLS);
  packStringList(w, value.src_cols);
  w.write(PACK_DST_COLS);
  packStringList(w, value.dst_cols);
  if (value.origin !== undefined && value.origin !== "") {
    w.write(PACK_ORIGIN);
    w.packString(value.origin);
  }
  if (!isEmptyList(value.bstart_cols)) {
    w.write(PACK_BSTART_COLS);
    packStringList(w, value.bstart_cols);
  }
  if (!isEmptyList(value.bend_cols)) {
    w.write(PACK_BEND_COLS);
    packStringList(w, value.bend_cols);
  }
}

export function isEdgeEmitSpec(candidate: unknown): candidate is EdgeEmitSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EdgeEmitSpec> = candidate;
  if (typeof value.edge_kind !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.edge_kind, 1)) return false;
  if (!(isColumnNameList(value.src_cols) && value.src_cols.length >= 1)) return false;
  if (!(isColumnNameList(value.dst_cols) && value.dst_cols.length >= 1)) return false;
  if (typeof value.origin !== "string") return false;
  if (!isColumnNameList(value.bstart_cols)) return false;
  if (!isColumnNameList(value.bend_cols)) return false;
  for (const name in value) {
    switch (name) {
      case "edge_kind":
      case "src_cols":
      case "dst_cols":
      case "origin":
      case "bstart_cols":
      case "bend_cols":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertEdgeEmitSpec(value: unknown): EdgeEmitSpec {
  const fields = fieldsOf<keyof EdgeEmitSpec>(value);
  bailUnlessPlain(fields, fields.edge_kind);
  for (const name in fields) {
    switch (name) {
      case "edge_kind":
      case "src_cols":
      case "dst_cols":
      case "origin":
      case "bstart_cols":
      case "bend_cols":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    edge_kind: minLength(asString(fields.edge_kind), 1),
    src_cols: minItems(convertColumnNameList(fields.src_cols), 1),
    dst_cols: minItems(convertColumnNameList(fields.dst_cols), 1),
    origin: fields.origin === undefined ? "" : asString(fields.origin),
    bstart_cols: fields.bstart_cols === undefined ? [] : convertColumnNameList(fields.bstart_cols),
    bend_cols: fields.bend_cols === undefined ? [] : convertColumnNameList(fields.bend_cols),
  };
}

export function readPropFieldSpec(r: JsonReader): PropFieldSpec {
  let prop_key: NonEmptyStr | undefined;
  let source_col: ColumnName | null = null;
  let literal: AnyValue = null;
  let transform: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_PROP_KEY)) prop_key = minLength(r.readString(), 1);
    if (r.atKey(READ_SOURCE_COL)) source_col = r.atNull() ? null : maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_LITERAL)) literal = r.readAny();
    if (r.atKey(READ_TRANSFORM)) transform = r.atNull() ? null : r.readString();
  } while (r.moreFields());
  if (prop_key === undefined) r.bail();
  const value: PropFieldSpec = { prop_key, source_col, literal, transform };
  if (!propFieldSpecRule1(value)) r.bail();
  return value;
}

export function unpackPropFieldSpec(r: PackReader): PropFieldSpec {
  let prop_key: NonEmptyStr | undefined;
  let source_col: ColumnName | null = null;
  let literal: AnyValue = null;
  let transform: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PROP_KEY)) prop_key = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SOURCE_COL)) source_col = r.atNull() ? null : maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_LITERAL)) literal = r.readAny();
    if (r.atKey(UNPACK_TRANSFORM)) transform = r.atNull() ? null : r.readString();
  } while (r.moreFields(outer));
  if (prop_key === undefined) r.bail();
  const value: PropFieldSpec = { prop_key, source_col, literal, transform };
  if (!propFieldSpecRule1(value)) r.bail();
  return value;
}

export function writePropFieldSpec(w: JsonValueWriter, value: PropFieldSpec): void {
  requirePlain(value, value.prop_key);
  w.write(OPEN_PROP_FIELD_SPEC);
  w.writeString(value.prop_key);
  if (value.source_col !== undefined && value.source_col !== null) {
    w.write(WRITE_SOURCE_COL);
    w.writeString(value.source_col);
  }
  if (value.literal !== undefined && value.literal !== null) {
    w.write(WRITE_LITERAL);
    w.writeAny(value.literal);
  }
  if (value.transform !== undefined && value.transform !== null) {
    w.write(WRITE_TRANSFORM);
    w.writeString(value.transform);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPropFieldSpec(w: Writer, value: PropFieldSpec): void {
  requirePlain(value, value.prop_key);
  let fields = 1;
  if (value.source_col !== undefined && value.source_col !== null) fields++;
  if (value.literal !== undefined && value.literal !== null) fields++;
  if (value.transform !== undefined && value.transform !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_PROP_FIELD_SPEC);
  w.packString(value.prop_key);
  if (value.source_col !== undefined && value.source_col !== null) {
    w.write(PACK_SOURCE_COL);
    w.packString(value.source_col);
  }
  if (value.literal !== undefined && value.literal !== null) {
    w.write(PACK_LITERAL);
    w.packAny(value.literal);
  }
  if (value.transform !== undefined && value.transform !== null) {
    w.write(PACK_TRANSFORM);
    w.packString(value.transform);
  }
}

export function isPropFieldSpec(candidate: unknown): candidate is PropFieldSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PropFieldSpec> = candidate;
  if (typeof value.prop_key !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.prop_key, 1)) return false;
  if (
    !(
      typeof value.source_col === "string" &&
      hasMinLength(value.source_col, 1) &&
      hasMaxLength(value.source_col, 255)
    ) &&
    value.source_col !== null
  )
    return false;
  if (!isAnyValue(value.literal)) return false;
  if (typeof value.transform !== "string" && value.transform !== null) return false;
  for (const name in value) {
    switch (name) {
      case "prop_key":
      case "source_col":
      case "literal":
      case "transform":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!propFieldSpecRule1(value as PropFieldSpec)) return false;
  return true;
}

export function convertPropFieldSpec(value: unknown): PropFieldSpec {
  const fields = fieldsOf<keyof PropFieldSpec>(value);
  bailUnlessPlain(fields, fields.prop_key);
  for (const name in fields) {
    switch (name) {
      case "prop_key":
      case "source_col":
      case "literal":
      case "transform":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: PropFieldSpec = {
    prop_key: minLength(asString(fields.prop_key), 1),
    source_col: fields.source_col == null ? null : maxLength(minLength(asString(fields.source_col), 1), 255),
    literal: fields.literal === undefined ? null : asAny(fields.literal),
    transform: fields.transform == null ? null : asString(fields.transform),
  };
  if (!propFieldSpecRule1(result)) bail();
  return result;
}

/** (this.source_col == null) != (this.literal == null) */
export function propFieldSpecRule1(self: PropFieldSpec): boolean {
  return (self.source_col === null) !== (self.literal === null);
}

export function readPropEmitSpec(r: JsonReader): PropEmitSpec {
  let entity_kind: EntityKind | undefined;
  let id_cols: readonly ColumnName[] | undefined;
  let fields_: readonly PropFieldSpec[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ENTITY_KIND)) entity_kind = readEntityKind(r);
    if (r.atKey(READ_ID_COLS)) id_cols = minItems(readColumnNameList(r), 1);
    if (r.atKey(READ_FIELDS)) fields_ = minItems(readPropFieldSpecList(r), 1);
  } while (r.moreFields());
  if (entity_kind === undefined || id_cols === undefined || fields_ === undefined) r.bail();
  const value: PropEmitSpec = { entity_kind, id_cols, fields: fields_ };
  if (!propEmitSpecRule1(value)) r.bail();
  return value;
}

export function unpackPropEmitSpec(r: PackReader): PropEmitSpec {
  let entity_kind: EntityKind | undefined;
  let id_cols: readonly ColumnName[] | undefined;
  let fields_: readonly PropFieldSpec[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENTITY_KIND)) entity_kind = unpackEntityKind(r);
    if (r.atKey(UNPACK_ID_COLS)) id_cols = minItems(unpackColumnNameList(r), 1);
    if (r.atKey(UNPACK_FIELDS)) fields_ = minItems(unpackPropFieldSpecList(r), 1);
  } while (r.moreFields(outer));
  if (entity_kind === undefined || id_cols === undefined || fields_ === undefined) r.bail();
  const value: PropEmitSpec = { entity_kind, id_cols, fields: fields_ };
  if (!propEmitSpecRule1(value)) r.bail();
  return value;
}

export function writePropEmitSpec(w: JsonValueWriter, value: PropEmitSpec): void {
  requirePlain(value, value.entity_kind);
  w.write(OPEN_PROP_EMIT_SPEC);
  writeEntityKind(w, value.entity_kind);
  w.write(WRITE_ID_COLS);
  writeStringList(w, value.id_cols);
  w.write(WRITE_FIELDS);
  writePropFieldSpecList(w, value.fields);
  w.writeByte(CLOSE_OBJECT);
}

export function packPropEmitSpec(w: Writer, value: PropEmitSpec): void {
  requirePlain(value, value.entity_kind);
  w.write(HEAD_PROP_EMIT_SPEC);
  packEntityKind(w, value.entity_kind);
  w.write(PACK_ID_COLS);
  packStringList(w, value.id_cols);
  w.write(PACK_FIELDS);
  packPropFieldSpecList(w, value.fields);
}

export function isPropEmitSpec(candidate: unknown): candidate is PropEmitSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PropEmitSpec> = candidate;
  if (value.entity_kind === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isEntityKind(value.entity_kind)) return false;
  if (!(isColumnNameList(value.id_cols) && value.id_cols.length >= 1)) return false;
  if (!(isPropFieldSpecList(value.fields) && value.fields.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "entity_kind":
      case "id_cols":
      case "fields":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!propEmitSpecRule1(value as PropEmitSpec)) return false;
  return true;
}

export function convertPropEmitSpec(value: unknown): PropEmitSpec {
  const fields = fieldsOf<keyof PropEmitSpec>(value);
  bailUnlessPlain(fields, fields.entity_kind);
  for (const name in fields) {
    switch (name) {
      case "entity_kind":
      case "id_cols":
      case "fields":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: PropEmitSpec = {
    entity_kind: convertEntityKind(fields.entity_kind),
    id_cols: minItems(convertColumnNameList(fields.id_cols), 1),
    fields: minItems(convertPropFieldSpecList(fields.fields), 1),
  };
  if (!propEmitSpecRule1(result)) bail();
  return result;
}

/** this.fields.all(field, this.fields.exists_one(other, other.prop_key == field.prop_key)) */
export function propEmitSpecRule1(self: PropEmitSpec): boolean {
  return self.fields.every((field) => self.fields.filter((other) => other.prop_key === field.prop_key).length === 1);
}

export function readNodePlanSpec(r: JsonReader): NodePlanSpec {
  let name: Identifier | undefined;
  let table_ref: NonEmptyStr | undefined;
  let emit: NodeEmitSpec | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_TABLE_REF)) table_ref = minLength(r.readString(), 1);
    if (r.atKey(READ_EMIT)) emit = readNodeEmitSpec(r);
  } while (r.moreFields());
  if (name === undefined || table_ref === undefined || emit === undefined) r.bail();
  return { name, table_ref, emit };
}

export function unpackNodePlanSpec(r: PackReader): NodePlanSpec {
  let name: Identifier | undefined;
  let table_ref: NonEmptyStr | undefined;
  let emit: NodeEmitSpec | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_TABLE_REF)) table_ref = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_EMIT)) emit = unpackNodeEmitSpec(r);
  } while (r.moreFields(outer));
  if (name === undefined || table_ref === undefined || emit === undefined) r.bail();
  return { name, table_ref, emit };
}

export function writeNodePlanSpec(w: JsonValueWriter, value: NodePlanSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_NODE_PLAN_SPEC);
  w.writeString(value.name);
  w.write(WRITE_TABLE_REF);
  w.writeString(value.table_ref);
  w.write(WRITE_EMIT);
  writeNodeEmitSpec(w, value.emit);
  w.writeByte(CLOSE_OBJECT);
}

export function packNodePlanSpec(w: Writer, value: NodePlanSpec): void {
  requirePlain(value, value.name);
  w.write(HEAD_NODE_PLAN_SPEC);
  w.packString(value.name);
  w.write(PACK_TABLE_REF);
  w.packString(value.table_ref);
  w.write(PACK_EMIT);
  packNodeEmitSpec(w, value.emit);
}

export function isNodePlanSpec(candidate: unknown): candidate is NodePlanSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<NodePlanSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.table_ref === "string" && hasMinLength(value.table_ref, 1))) return false;
  if (!isNodeEmitSpec(value.emit)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "table_ref":
      case "emit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertNodePlanSpec(value: unknown): NodePlanSpec {
  const fields = fieldsOf<keyof NodePlanSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "table_ref":
      case "emit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    table_ref: minLength(asString(fields.table_ref), 1),
    emit: convertNodeEmitSpec(fields.emit),
  };
}

export function readEdgePlanSpec(r: JsonReader): EdgePlanSpec {
  let name: Identifier | undefined;
  let table_ref: NonEmptyStr | undefined;
  let emit: EdgeEmitSpec | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_TABLE_REF)) table_ref = minLength(r.readString(), 1);
    if (r.atKey(READ_EMIT)) emit = readEdgeEmitSpec(r);
  } while (r.moreFields());
  if (name === undefined || table_ref === undefined || emit === undefined) r.bail();
  return { name, table_ref, emit };
}

export function unpackEdgePlanSpec(r: PackReader): EdgePlanSpec {
  let name: Identifier | undefined;
  let table_ref: NonEmptyStr | undefined;
  let emit: EdgeEmitSpec | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_TABLE_REF)) table_ref = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_EMIT)) emit = unpackEdgeEmitSpec(r);
  } while (r.moreFields(outer));
  if (name === undefined || table_ref === undefined || emit === undefined) r.bail();
  return { name, table_ref, emit };
}

export function writeEdgePlanSpec(w: JsonValueWriter, value: EdgePlanSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_EDGE_PLAN_SPEC);
  w.writeString(value.name);
  w.write(WRITE_TABLE_REF);
  w.writeString(value.table_ref);
  w.write(WRITE_EMIT);
  writeEdgeEmitSpec(w, value.emit);
  w.writeByte(CLOSE_OBJECT);
}

export function packEdgePlanSpec(w: Writer, value: EdgePlanSpec): void {
  requirePlain(value, value.name);
  w.write(HEAD_EDGE_PLAN_SPEC);
  w.packString(value.name);
  w.write(PACK_TABLE_REF);
  w.packString(value.table_ref);
  w.write(PACK_EMIT);
  packEdgeEmitSpec(w, value.emit);
}

export function isEdgePlanSpec(candidate: unknown): candidate is EdgePlanSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EdgePlanSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.table_ref === "string" && hasMinLength(value.table_ref, 1))) return false;
  if (!isEdgeEmitSpec(value.emit)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "table_ref":
      case "emit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertEdgePlanSpec(value: unknown): EdgePlanSpec {
  const fields = fieldsOf<keyof EdgePlanSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "table_ref":
      case "emit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    table_ref: minLength(asString(fields.table_ref), 1),
    emit: convertEdgeEmitSpec(fields.emit),
  };
}

export function readPropTableSpec(r: JsonReader): PropTableSpec {
  let name: Identifier | undefined;
  let table_ref: NonEmptyStr | undefined;
  let emit: PropEmitSpec | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_TABLE_REF)) table_ref = minLength(r.readString(), 1);
    if (r.atKey(READ_EMIT)) emit = readPropEmitSpec(r);
  } while (r.moreFields());
  if (name === undefined || table_ref === undefined || emit === undefined) r.bail();
  return { name, table_ref, emit };
}

export function unpackPropTableSpec(r: PackReader): PropTableSpec {
  let name: Identifier | undefined;
  let table_ref: NonEmptyStr | undefined;
  let emit: PropEmitSpec | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_TABLE_REF)) table_ref = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_EMIT)) emit = unpackPropEmitSpec(r);
  } while (r.moreFields(outer));
  if (name === undefined || table_ref === undefined || emit === undefined) r.bail();
  return { name, table_ref, emit };
}

export function writePropTableSpec(w: JsonValueWriter, value: PropTableSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_PROP_TABLE_SPEC);
  w.writeString(value.name);
  w.write(WRITE_TABLE_REF);
  w.writeString(value.table_ref);
  w.write(WRITE_EMIT);
  writePropEmitSpec(w, value.emit);
  w.writeByte(CLOSE_OBJECT);
}

export function packPropTableSpec(w: Writer, value: PropTableSpec): void {
  requirePlain(value, value.name);
  w.write(HEAD_PROP_TABLE_SPEC);
  w.packString(value.name);
  w.write(PACK_TABLE_REF);
  w.packString(value.table_ref);
  w.write(PACK_EMIT);
  packPropEmitSpec(w, value.emit);
}

export function isPropTableSpec(candidate: unknown): candidate is PropTableSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PropTableSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.table_ref === "string" && hasMinLength(value.table_ref, 1))) return false;
  if (!isPropEmitSpec(value.emit)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "table_ref":
      case "emit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertPropTableSpec(value: unknown): PropTableSpec {
  const fields = fieldsOf<keyof PropTableSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "table_ref":
      case "emit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    table_ref: minLength(asString(fields.table_ref), 1),
    emit: convertPropEmitSpec(fields.emit),
  };
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

function readPropFieldSpecList(r: JsonReader): readonly PropFieldSpec[] {
  const list: PropFieldSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readPropFieldSpec(r));
  return list;
}

function unpackPropFieldSpecList(r: PackReader): readonly PropFieldSpec[] {
  const list = new Array<PropFieldSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackPropFieldSpec(r);
  return list;
}

function writePropFieldSpecList(w: JsonValueWriter, list: readonly PropFieldSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as PropFieldSpec;
    writePropFieldSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packPropFieldSpecList(w: Writer, list: readonly PropFieldSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as PropFieldSpec;
    packPropFieldSpec(w, item);
  }
}

function convertPropFieldSpecList(value: unknown): readonly PropFieldSpec[] {
  const items = itemsOf(value);
  const list: PropFieldSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertPropFieldSpec(items[i]));
  return list;
}

function isPropFieldSpecList(value: unknown): value is readonly PropFieldSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isPropFieldSpec(item)) return false;
  }
  return true;
}
