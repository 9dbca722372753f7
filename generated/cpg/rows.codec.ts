// @generated from contracts/cpg/rows.yaml. Do not edit. [9e5ebb2376cc76b4]

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
  asFloat,
  asInt,
  asOneOf,
  asString,
  atLeast,
  atMost,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isList,
  isPlainObject,
  isSafeInt,
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
import { convertStrMap, isStrMap, readStrMap, unpackStrMap } from "../types.codec.js";
import type { NonEmptyStr, NonNegInt, PathStr, Ratio, StrMap } from "../types.js";
import type {
  CpgEdge,
  CpgNode,
  CpgProp,
  EdgeId,
  EdgeTarget,
  EdgesBySrc,
  EntityKind,
  NodeId,
  PropertyBundle,
  SpanId,
} from "./rows.js";

const READ_BSTART = /* @__PURE__ */ jsonKey("bstart");
const READ_BEND = /* @__PURE__ */ jsonKey("bend");
const READ_NODE_ID = /* @__PURE__ */ jsonKey("node_id");
const READ_NODE_KIND = /* @__PURE__ */ jsonKey("node_kind");
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_FILE_ID = /* @__PURE__ */ jsonKey("file_id");
const READ_EDGE_ID = /* @__PURE__ */ jsonKey("edge_id");
const READ_EDGE_KIND = /* @__PURE__ */ jsonKey("edge_kind");
const READ_SRC_NODE_ID = /* @__PURE__ */ jsonKey("src_node_id");
const READ_DST_NODE_ID = /* @__PURE__ */ jsonKey("dst_node_id");
const READ_CONFIDENCE = /* @__PURE__ */ jsonKey("confidence");
const READ_ENTITY_KIND2 = /* @__PURE__ */ jsonKey("entity_kind");
const READ_ENTITY_ID = /* @__PURE__ */ jsonKey("entity_id");
const READ_PROP_KEY = /* @__PURE__ */ jsonKey("prop_key");
const READ_VALUE_STR = /* @__PURE__ */ jsonKey("value_str");
const READ_VALUE_INT = /* @__PURE__ */ jsonKey("value_int");
const READ_VALUE_FLOAT = /* @__PURE__ */ jsonKey("value_float");
const READ_VALUE_BOOL = /* @__PURE__ */ jsonKey("value_bool");
const READ_VALUE_JSON = /* @__PURE__ */ jsonKey("value_json");
const READ_DST = /* @__PURE__ */ jsonKey("dst");
const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_EDGES = /* @__PURE__ */ jsonKey("edges");
const READ_PROPS = /* @__PURE__ */ jsonKey("props");

const UNPACK_BSTART = /* @__PURE__ */ packedKey("bstart");
const UNPACK_BEND = /* @__PURE__ */ packedKey("bend");
const UNPACK_NODE_ID = /* @__PURE__ */ packedKey("node_id");
const UNPACK_NODE_KIND = /* @__PURE__ */ packedKey("node_kind");
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_FILE_ID = /* @__PURE__ */ packedKey("file_id");
const UNPACK_EDGE_ID = /* @__PURE__ */ packedKey("edge_id");
const UNPACK_EDGE_KIND = /* @__PURE__ */ packedKey("edge_kind");
const UNPACK_SRC_NODE_ID = /* @__PURE__ */ packedKey("src_node_id");
const UNPACK_DST_NODE_ID = /* @__PURE__ */ packedKey("dst_node_id");
const UNPACK_CONFIDENCE = /* @__PURE__ */ packedKey("confidence");
const UNPACK_ENTITY_KIND2 = /* @__PURE__ */ packedKey("entity_kind");
const UNPACK_ENTITY_ID = /* @__PURE__ */ packedKey("entity_id");
const UNPACK_PROP_KEY = /* @__PURE__ */ packedKey("prop_key");
const UNPACK_VALUE_STR = /* @__PURE__ */ packedKey("value_str");
const UNPACK_VALUE_INT = /* @__PURE__ */ packedKey("value_int");
const UNPACK_VALUE_FLOAT = /* @__PURE__ */ packedKey("value_float");
const UNPACK_VALUE_BOOL = /* @__PURE__ */ packedKey("value_bool");
const UNPACK_VALUE_JSON = /* @__PURE__ */ packedKey("value_json");
const UNPACK_DST = /* @__PURE__ */ packedKey("dst");
const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_EDGES = /* @__PURE__ */ packedKey("edges");
const UNPACK_PROPS = /* @__PURE__ */ packedKey("props");

const READ_ENTITY_KIND = /* @__PURE__ */ jsonLiterals("node", "edge");
const UNPACK_ENTITY_KIND = /* @__PURE__ */ packedLiterals("node", "edge");

const OPEN_SPAN_ID = /* @__PURE__ */ jsonChunk('{"bstart":');
const WRITE_BEND = /* @__PURE__ */ jsonChunk(',"bend":');
const OPEN_CPG_NODE = /* @__PURE__ */ jsonChunk('{"node_id":');
const WRITE_NODE_KIND = /* @__PURE__ */ jsonChunk(',"node_kind":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_BSTART = /* @__PURE__ */ jsonChunk(',"bstart":');
const WRITE_FILE_ID = /* @__PURE__ */ jsonChunk(',"file_id":');
const OPEN_CPG_EDGE = /* @__PURE__ */ jsonChunk('{"edge_id":');
const WRITE_EDGE_KIND = /* @__PURE__ */ jsonChunk(',"edge_kind":');
const WRITE_SRC_NODE_ID = /* @__PURE__ */ jsonChunk(',"src_node_id":');
const WRITE_DST_NODE_ID = /* @__PURE__ */ jsonChunk(',"dst_node_id":');
const WRITE_CONFIDENCE = /* @__PURE__ */ jsonChunk(',"confidence":');
const WRITE_VALUE_NODE = /* @__PURE__ */ jsonChunk('"node"');
const WRITE_VALUE_EDGE = /* @__PURE__ */ jsonChunk('"edge"');
const OPEN_CPG_PROP = /* @__PURE__ */ jsonChunk('{"entity_kind":');
const WRITE_ENTITY_ID = /* @__PURE__ */ jsonChunk(',"entity_id":');
const WRITE_PROP_KEY = /* @__PURE__ */ jsonChunk(',"prop_key":');
const WRITE_VALUE_STR = /* @__PURE__ */ jsonChunk(',"value_str":');
const WRITE_VALUE_INT = /* @__PURE__ */ jsonChunk(',"value_int":');
const WRITE_VALUE_FLOAT = /* @__PURE__ */ jsonChunk(',"value_float":');
const WRITE_VALUE_BOOL = /* @__PURE__ */ jsonChunk(',"value_bool":');
const WRITE_VALUE_JSON = /* @__PURE__ */ jsonChunk(',"value_json":');
const OPEN_EDGE_TARGET = /* @__PURE__ */ jsonChunk('{"dst":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const OPEN_EDGES_BY_SRC = /* @__PURE__ */ jsonChunk('{"src_node_id":');
const WRITE_EDGES = /* @__PURE__ */ jsonChunk(',"edges":');
const OPEN_PROPERTY_BUNDLE = /* @__PURE__ */ jsonChunk('{"entity_id":');
const WRITE_PROPS = /* @__PURE__ */ jsonChunk(',"props":');

const HEAD_SPAN_ID = /* @__PURE__ */ packedHead(2, "bstart");
const PACK_BEND = /* @__PURE__ */ packedChunk("bend");
const HEAD_CPG_NODE = /* @__PURE__ */ packedHead(6, "node_id");
const PACK_NODE_KIND = /* @__PURE__ */ packedChunk("node_kind");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_BSTART = /* @__PURE__ */ packedChunk("bstart");
const PACK_FILE_ID = /* @__PURE__ */ packedChunk("file_id");
const HEAD_CPG_EDGE = /* @__PURE__ */ packedHead(5, "edge_id");
const PACK_EDGE_KIND = /* @__PURE__ */ packedChunk("edge_kind");
const PACK_SRC_NODE_ID = /* @__PURE__ */ packedChunk("src_node_id");
const PACK_DST_NODE_ID = /* @__PURE__ */ packedChunk("dst_node_id");
const PACK_CONFIDENCE = /* @__PURE__ */ packedChunk("confidence");
const PACK_VALUE_NODE = /* @__PURE__ */ packedChunk("node");
const PACK_VALUE_EDGE = /* @__PURE__ */ packedChunk("edge");
const HEAD_CPG_PROP = /* @__PURE__ */ packedChunk("entity_kind");
const PACK_ENTITY_ID = /* @__PURE__ */ packedChunk("entity_id");
const PACK_PROP_KEY = /* @__PURE__ */ packedChunk("prop_key");
const PACK_VALUE_STR = /* @__PURE__ */ packedChunk("value_str");
const PACK_VALUE_INT = /* @__PURE__ */ packedChunk("value_int");
const PACK_VALUE_FLOAT = /* @__PURE__ */ packedChunk("value_float");
const PACK_VALUE_BOOL = /* @__PURE__ */ packedChunk("value_bool");
const PACK_VALUE_JSON = /* @__PURE__ */ packedChunk("value_json");
const HEAD_EDGE_TARGET = /* @__PURE__ */ packedHead(2, "dst");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const HEAD_EDGES_BY_SRC = /* @__PURE__ */ packedHead(2, "src_node_id");
const PACK_EDGES = /* @__PURE__ */ packedChunk("edges");
const HEAD_PROPERTY_BUNDLE = /* @__PURE__ */ packedHead(2, "entity_id");
const PACK_PROPS = /* @__PURE__ */ packedChunk("props");

export function readNodeId(r: JsonReader): NodeId {
  return minLength(r.readString(), 1);
}

export function unpackNodeId(r: PackReader): NodeId {
  return minLength(r.readString(), 1);
}

export function writeNodeId(w: JsonValueWriter, value: NodeId): void {
  w.writeString(value);
}

export function packNodeId(w: Writer, value: NodeId): void {
  w.packString(value);
}

export function isNodeId(value: unknown): value is NodeId {
  return typeof value === "string" && hasMinLength(value, 1);
}

export function convertNodeId(value: unknown): NodeId {
  return minLength(asString(value), 1);
}

export function readEdgeId(r: JsonReader): EdgeId {
  return minLength(r.readString(), 1);
}

export function unpackEdgeId(r: PackReader): EdgeId {
  return minLength(r.readString(), 1);
}

export function writeEdgeId(w: JsonValueWriter, value: EdgeId): void {
  w.writeString(value);
}

export function packEdgeId(w: Writer, value: EdgeId): void {
  w.packString(value);
}

export function isEdgeId(value: unknown): value is EdgeId {
  return typeof value === "string" && hasMinLength(value, 1);
}

export function convertEdgeId(value: unknown): EdgeId {
  return minLength(asString(value), 1);
}

export function readSpanId(r: JsonReader): SpanId {
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_BSTART)) bstart = atLeast(r.readInt(), 0);
    if (r.atKey(READ_BEND)) bend = atLeast(r.readInt(), 0);
  } while (r.moreFields());
  if (bstart === undefined || bend === undefined) r.bail();
  const value: SpanId = { bstart, bend };
  if (!spanIdRule1(value)) r.bail();
  return value;
}

export function unpackSpanId(r: PackReader): SpanId {
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_BSTART)) bstart = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_BEND)) bend = atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  if (bstart === undefined || bend === undefined) r.bail();
  const value: SpanId = { bstart, bend };
  if (!spanIdRule1(value)) r.bail();
  return value;
}

export function writeSpanId(w: JsonValueWriter, value: SpanId): void {
  requirePlain(value, value.bstart);
  w.write(OPEN_SPAN_ID);
  w.writeInt(value.bstart);
  w.write(WRITE_BEND);
  w.writeInt(value.bend);
  w.writeByte(CLOSE_OBJECT);
}

export function packSpanId(w: Writer, value: SpanId): void {
  requirePlain(value, value.bstart);
  w.write(HEAD_SPAN_ID);
  w.packInt(value.bstart);
  w.write(PACK_BEND);
  w.packInt(value.bend);
}

export function isSpanId(candidate: unknown): candidate is SpanId {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SpanId> = candidate;
  if (value.bstart === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.bstart) && value.bstart >= 0)) return false;
  if (!(isSafeInt(value.bend) && value.bend >= 0)) return false;
  for (const name in value) {
    switch (name) {
      case "bstart":
      case "bend":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!spanIdRule1(value as SpanId)) return false;
  return true;
}

export function convertSpanId(value: unknown): SpanId {
  const fields = fieldsOf<keyof SpanId>(value);
  bailUnlessPlain(fields, fields.bstart);
  for (const name in fields) {
    switch (name) {
      case "bstart":
      case "bend":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: SpanId = { bstart: atLeast(asInt(fields.bstart), 0), bend: atLeast(asInt(fields.bend), 0) };
  if (!spanIdRule1(result)) bail();
  return result;
}

/** this.bend >= this.bstart */
export function spanIdRule1(self: SpanId): boolean {
  return self.bend >= self.bstart;
}

export function readCpgNode(r: JsonReader): CpgNode {
  let node_id: NodeId | undefined;
  let node_kind: NonEmptyStr | undefined;
  let path: PathStr | null | undefined;
  let bstart: NonNegInt | null | undefined;
  let bend: NonNegInt | null | undefined;
  let file_id: string | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NODE_ID)) node_id = minLength(r.readString(), 1);
    if (r.atKey(READ_NODE_KIND)) node_kind = minLength(r.readString(), 1);
    if (r.atKey(READ_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_BSTART)) bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_BEND)) bend = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_FILE_ID)) file_id = r.atNull() ? null : r.readString();
  } while (r.moreFields());
  if (
    node_id === undefined ||
    node_kind === undefined ||
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    file_id === undefined
  )
    r.bail();
  const value: CpgNode = { node_id, node_kind, path, bstart, bend, file_id };
  if (!cpgNodeRule1(value)) r.bail();
  if (!cpgNodeRule2(value)) r.bail();
  return value;
}

export function unpackCpgNode(r: PackReader): CpgNode {
  let node_id: NodeId | undefined;
  let node_kind: NonEmptyStr | undefined;
  let path: PathStr | null | undefined;
  let bstart: NonNegInt | null | undefined;
  let bend: NonNegInt | null | undefined;
  let file_id: string | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NODE_ID)) node_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_NODE_KIND)) node_kind = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_BSTART)) bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_BEND)) bend = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_FILE_ID)) file_id = r.atNull() ? null : r.readString();
  } while (r.moreFields(outer));
  if (
    node_id === undefined ||
    node_kind === undefined ||
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    file_id === undefined
  )
    r.bail();
  const value: CpgNode = { node_id, node_kind, path, bstart, bend, file_id };
  if (!cpgNodeRule1(value)) r.bail();
  if (!cpgNodeRule2(value)) r.bail();
  return value;
}

export function writeCpgNode(w: JsonValueWriter, value: CpgNode): void {
  requirePlain(value, value.node_id);
  w.write(OPEN_CPG_NODE);
  w.writeString(value.node_id);
  w.write(WRITE_NODE_KIND);
  w.writeString(value.node_kind);
  w.write(WRITE_PATH);
  if (value.path === null) w.writeNull();
  else w.writeString(value.path);
  w.write(WRITE_BSTART);
  if (value.bstart === null) w.writeNull();
  else w.writeInt(value.bstart);
  w.write(WRITE_BEND);
  if (value.bend === null) w.writeNull();
  else w.writeInt(value.bend);
  w.write(WRITE_FILE_ID);
  if (value.file_id === null) w.writeNull();
  else w.writeString(value.file_id);
  w.writeByte(CLOSE_OBJECT);
}

export function packCpgNode(w: Writer, value: CpgNode): void {
  requirePlain(value, value.node_id);
  w.write(HEAD_CPG_NODE);
  w.packString(value.node_id);
  w.write(PACK_NODE_KIND);
  w.packString(value.node_kind);
  w.write(PACK_PATH);
  if (value.path === null) w.packNull();
  else w.packString(value.path);
  w.write(PACK_BSTART);
  if (value.bstart === null) w.packNull();
  else w.packInt(value.bstart);
  w.write(PACK_BEND);
  if (value.bend === null) w.packNull();
  else w.packInt(value.bend);
  w.write(PACK_FILE_ID);
  if (value.file_id === null) w.packNull();
  else w.packString(value.file_id);
}

export function isCpgNode(candidate: unknown): candidate is CpgNode {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CpgNode> = candidate;
  if (typeof value.node_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.node_id, 1)) return false;
  if (!(typeof value.node_kind === "string" && hasMinLength(value.node_kind, 1))) return false;
  if (typeof value.path !== "string" && value.path !== null) return false;
  if (!(isSafeInt(value.bstart) && value.bstart >= 0) && value.bstart !== null) return false;
  if (!(isSafeInt(value.bend) && value.bend >= 0) && value.bend !== null) return false;
  if (typeof value.file_id !== "string" && value.file_id !== null) return false;
  for (const name in value) {
    switch (name) {
      case "node_id":
      case "node_kind":
      case "path":
      case "bstart":
      case "bend":
      case "file_id":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!cpgNodeRule1(value as CpgNode)) return false;
  if (!cpgNodeRule2(value as CpgNode)) return false;
  return true;
}

export function convertCpgNode(value: unknown): CpgNode {
  const fields = fieldsOf<keyof CpgNode>(value);
  bailUnlessPlain(fields, fields.node_id);
  for (const name in fields) {
    switch (name) {
      case "node_id":
      case "node_kind":
      case "path":
      case "bstart":
      case "bend":
      case "file_id":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: CpgNode = {
    node_id: minLength(asString(fields.node_id), 1),
    node_kind: minLength(asString(fields.node_kind), 1),
    path: fields.path === null ? null : asString(fields.path),
    bstart: fields.bstart === null ? null : atLeast(asInt(fields.bstart), 0),
    bend: fields.bend === null ? null : atLeast(asInt(fields.bend), 0),
    file_id: fields.file_id === null ? null : asString(fields.file_id),
  };
  if (!cpgNodeRule1(result)) bail();
  if (!cpgNodeRule2(result)) bail();
  return result;
}

/** (this.bstart == null) == (this.bend == null) */
export function cpgNodeRule1(self: CpgNode): boolean {
  return (self.bstart === null) === (self.bend === null);
}

/** this.bstart == null || this.bend == null || this.bend >= this.bstart */
export function cpgNodeRule2(self: CpgNode): boolean {
  return self.bstart === null || self.bend === null || self.bend >= self.bstart;
}

export function readCpgEdge(r: JsonReader): CpgEdge {
  let edge_id: EdgeId | undefined;
  let edge_kind: NonEmptyStr | undefined;
  let src_node_id: NodeId | undefined;
  let dst_node_id: NodeId | undefined;
  let confidence: Ratio | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_EDGE_ID)) edge_id = minLength(r.readString(), 1);
    if (r.atKey(READ_EDGE_KIND)) edge_kind = minLength(r.readString(), 1);
    if (r.atKey(READ_SRC_NODE_ID)) src_node_id = minLength(r.readString(), 1);
    if (r.atKey(READ_DST_NODE_ID)) dst_node_id = minLength(r.readString(), 1);
    if (r.atKey(READ_CONFIDENCE)) confidence = r.atNull() ? null : atMost(atLeast(r.readFloat(), 0), 1);
  } while (r.moreFields());
  if (
    edge_id === undefined ||
    edge_kind === undefined ||
    src_node_id === undefined ||
    dst_node_id === undefined ||
    confidence === undefined
  )
    r.bail();
  return { edge_id, edge_kind, src_node_id, dst_node_id, confidence };
}

export function unpackCpgEdge(r: PackReader): CpgEdge {
  let edge_id: EdgeId | undefined;
  let edge_kind: NonEmptyStr | undefined;
  let src_node_id: NodeId | undefined;
  let dst_node_id: NodeId | undefined;
  let confidence: Ratio | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EDGE_ID)) edge_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_EDGE_KIND)) edge_kind = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SRC_NODE_ID)) src_node_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_DST_NODE_ID)) dst_node_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_CONFIDENCE)) confidence = r.atNull() ? null : atMost(atLeast(r.readFloat(), 0), 1);
  } while (r.moreFields(outer));
  if (
    edge_id === undefined ||
    edge_kind === undefined ||
    src_node_id === undefined ||
    dst_node_id === undefined ||
    confidence === undefined
  )
    r.bail();
  return { edge_id, edge_kind, src_node_id, dst_node_id, confidence };
}

export function writeCpgEdge(w: JsonValueWriter, value: CpgEdge): void {
  requirePlain(value, value.edge_id);
  w.write(OPEN_CPG_EDGE);
  w.writeString(value.edge_id);
  w.write(WRITE_EDGE_KIND);
  w.writeString(value.edge_kind);
  w.write(WRITE_SRC_NODE_ID);
  w.writeString(value.src_node_id);
  w.write(WRITE_DST_NODE_ID);
  w.writeString(value.dst_node_id);
  w.write(WRITE_CONFIDENCE);
  if (value.confidence === null) w.writeNull();
  else w.writeFloat(value.confidence);
  w.writeByte(CLOSE_OBJECT);
}

export function packCpgEdge(w: Writer, value: CpgEdge): void {
  requirePlain(value, value.edge_id);
  w.write(HEAD_CPG_EDGE);
  w.packString(value.edge_id);
  w.write(PACK_EDGE_KIND);
  w.packString(value.edge_kind);
  w.write(PACK_SRC_NODE_ID);
  w.packString(value.src_node_id);
  w.write(PACK_DST_NODE_ID);
  w.packString(value.dst_node_id);
  w.write(PACK_CONFIDENCE);
  if (value.confidence === null) w.packNull();
  else w.packFloat(value.confidence);
}

export function isCpgEdge(candidate: unknown): candidate is CpgEdge {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CpgEdge> = candidate;
  if (typeof value.edge_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.edge_id, 1)) return false;
  if (!(typeof value.edge_kind === "string" && hasMinLength(value.edge_kind, 1))) return false;
  if (!(typeof value.src_node_id === "string" && hasMinLength(value.src_node_id, 1))) return false;
  if (!(typeof value.dst_node_id === "string" && hasMinLength(value.dst_node_id, 1))) return false;
  if (
    !(typeof value.confidence === "number" && value.confidence >= 0 && value.confidence <= 1) &&
    value.confidence !== null
  )
    return false;
  for (const name in value) {
    switch (name) {
      case "edge_id":
      case "edge_kind":
      case "src_node_id":
      case "dst_node_id":
      case "confidence":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCpgEdge(value: unknown): CpgEdge {
  const fields = fieldsOf<keyof CpgEdge>(value);
  bailUnlessPlain(fields, fields.edge_id);
  for (const name in fields) {
    switch (name) {
      case "edge_id":
      case "edge_kind":
      case "src_node_id":
      case "dst_node_id":
      case "confidence":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    edge_id: minLength(asString(fields.edge_id), 1),
    edge_kind: minLength(asString(fields.edge_kind), 1),
    src_node_id: minLength(asString(fields.src_node_id), 1),
    dst_node_id: minLength(asString(fields.dst_node_id), 1),
    confidence: fields.confidence === null ? null : atMost(atLeast(asFloat(fields.confidence), 0), 1),
  };
}

export function readEntityKind(r: JsonReader): EntityKind {
  return r.readLiteral(READ_ENTITY_KIND);
}

export function unpackEntityKind(r: PackReader): EntityKind {
  return r.readLiteral(UNPACK_ENTITY_KIND);
}

export function writeEntityKind(w: JsonValueWriter, value: EntityKind): void {
  switch (value) {
    case "node":
      return w.write(WRITE_VALUE_NODE);
    case "edge":
      return w.write(WRITE_VALUE_EDGE);
    default:
      return w.wrong();
  }
}

export function packEntityKind(w: Writer, value: EntityKind): void {
  switch (value) {
    case "node":
      return w.write(PACK_VALUE_NODE);
    case "edge":
      return w.write(PACK_VALUE_EDGE);
    default:
      return w.wrong();
  }
}

export function isEntityKind(value: unknown): value is EntityKind {
  return value === "node" || value === "edge";
}

export function convertEntityKind(value: unknown): EntityKind {
  return asOneOf(value, READ_ENTITY_KIND.values);
}

export function readCpgProp(r: JsonReader): CpgProp {
  let entity_kind: EntityKind | undefined;
  let entity_id: NonEmptyStr | undefined;
  let prop_key: NonEmptyStr | undefined;
  let value_str: string | null = null;
  let value_int: number | null = null;
  let value_float: number | null = null;
  let value_bool: boolean | null = null;
  let value_json: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_ENTITY_KIND2)) entity_kind = readEntityKind(r);
    if (r.atKey(READ_ENTITY_ID)) entity_id = minLength(r.readString(), 1);
    if (r.atKey(READ_PROP_KEY)) prop_key = minLength(r.readString(), 1);
    if (r.atKey(READ_VALUE_STR)) value_str = r.atNull() ? null : r.readString();
    if (r.atKey(READ_VALUE_INT)) value_int = r.atNull() ? null : r.readInt();
    if (r.atKey(READ_VALUE_FLOAT)) value_float = r.atNull() ? null : r.readFloat();
    if (r.atKey(READ_VALUE_BOOL)) value_bool = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_VALUE_JSON)) value_json = r.atNull() ? null : r.readString();
  } while (r.moreFields());
  if (entity_kind === undefined || entity_id === undefined || prop_key === undefined) r.bail();
  const value: CpgProp = {
    entity_kind,
    entity_id,
    prop_key,
    value_str,
    value_int,
    value_float,
    value_bool,
    value_json,
  };
  if (!cpgPropRule1(value)) r.bail();
  return value;
}

export function unpackCpgProp(r: PackReader): CpgProp {
  let entity_kind: EntityKind | undefined;
  let entity_id: NonEmptyStr | undefined;
  let prop_key: NonEmptyStr | undefined;
  let value_str: string | null = null;
  let value_int: number | null = null;
  let value_float: number | null = null;
  let value_bool: boolean | null = null;
  let value_json: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENTITY_KIND2)) entity_kind = unpackEntityKind(r);
    if (r.atKey(UNPACK_ENTITY_ID)) entity_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PROP_KEY)) prop_key = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VALUE_STR)) value_str = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_VALUE_INT)) value_int = r.atNull() ? null : r.readInt();
    if (r.atKey(UNPACK_VALUE_FLOAT)) value_float = r.atNull() ? null : r.readFloat();
    if (r.atKey(UNPACK_VALUE_BOOL)) value_bool = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_VALUE_JSON)) value_json = r.atNull() ? null : r.readString();
  } while (r.moreFields(outer));
  if (entity_kind === undefined || entity_id === undefined || prop_key === undefined) r.bail();
  const value: CpgProp = {
    entity_kind,
    entity_id,
    prop_key,
    value_str,
    value_int,
    value_float,
    value_bool,
    value_json,
  };
  if (!cpgPropRule1(value)) r.bail();
  return value;
}

export function writeCpgProp(w: JsonValueWriter, value: CpgProp): void {
  requirePlain(value, value.entity_kind);
  w.write(OPEN_CPG_PROP);
  writeEntityKind(w, value.entity_kind);
  w.write(WRITE_ENTITY_ID);
  w.writeString(value.entity_id);
  w.write(WRITE_PROP_KEY);
  w.writeString(value.prop_key);
  if (value.value_str !== undefined && value.value_str !== null) {
    w.write(WRITE_VALUE_STR);
    w.writeString(value.value_str);
  }
  if (value.value_int !== undefined && value.value_int !== null) {
    w.write(WRITE_VALUE_INT);
    w.writeInt(value.value_int);
  }
  if (value.value_float !== undefined && value.value_float !== null) {
    w.write(WRITE_VALUE_FLOAT);
    w.writeFloat(value.value_float);
  }
  if (value.value_bool !== undefined && value.value_bool !== null) {
    w.write(WRITE_VALUE_BOOL);
    w.writeBool(value.value_bool);
  }
  if (value.value_json !== undefined && value.value_json !== null) {
    w.write(WRITE_VALUE_JSON);
    w.writeString(value.value_json);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packCpgProp(w: Writer, value: CpgProp): void {
  requirePlain(value, value.entity_kind);
  let fields = 3;
  if (value.value_str !== undefined && value.value_str !== null) fields++;
  if (value.value_int !== undefined && value.value_int !== null) fields++;
  if (value.value_float !== undefined && value.value_float !== null) fields++;
  if (value.value_bool !== undefined && value.value_bool !== null) fields++;
  if (value.value_json !== undefined && value.value_json !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_CPG_PROP);
  packEntityKind(w, value.entity_kind);
  w.write(PACK_ENTITY_ID);
  w.packString(value.entity_id);
  w.write(PACK_PROP_KEY);
  w.packString(value.prop_key);
  if (value.value_str !== undefined && value.value_str !== null) {
    w.write(PACK_VALUE_STR);
    w.packString(value.value_str);
  }
  if (value.value_int !== undefined && value.value_int !== null) {
    w.write(PACK_VALUE_INT);
    w.packInt(value.value_int);
  }
  if (value.value_float !== undefined && value.value_float !== null) {
    w.write(PACK_VALUE_FLOAT);
    w.packFloat(value.value_float);
  }
  if (value.value_bool !== undefined && value.value_bool !== null) {
    w.write(PACK_VALUE_BOOL);
    w.packBool(value.value_bool);
  }
  if (value.value_json !== undefined && value.value_json !== null) {
    w.write(PACK_VALUE_JSON);
    w.packString(value.value_json);
  }
}

export function isCpgProp(candidate: unknown): candidate is CpgProp {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CpgProp> = candidate;
  if (value.entity_kind === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isEntityKind(value.entity_kind)) return false;
  if (!(typeof value.entity_id === "string" && hasMinLength(value.entity_id, 1))) return false;
  if (!(typeof value.prop_key === "string" && hasMinLength(value.prop_key, 1))) return false;
  if (typeof value.value_str !== "string" && value.value_str !== null) return false;
  if (!isSafeInt(value.value_int) && value.value_int !== null) return false;
  if (typeof value.value_float !== "number" && value.value_float !== null) return false;
  if (typeof value.value_bool !== "boolean" && value.value_bool !== null) return false;
  if (typeof value.value_json !== "string" && value.value_json !== null) return false;
  for (const name in value) {
    switch (name) {
      case "entity_kind":
      case "entity_id":
      case "prop_key":
      case "value_str":
      case "value_int":
      case "value_float":
      case "value_bool":
      case "value_json":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!cpgPropRule1(value as CpgProp)) return false;
  return true;
}

export function convertCpgProp(value: unknown): CpgProp {
  const fields = fieldsOf<keyof CpgProp>(value);
  bailUnlessPlain(fields, fields.entity_kind);
  for (const name in fields) {
    switch (name) {
      case "entity_kind":
      case "entity_id":
      case "prop_key":
      case "value_str":
      case "value_int":
      case "value_float":
      case "value_bool":
      case "value_json":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: CpgProp = {
    entity_kind: convertEntityKind(fields.entity_kind),
    entity_id: minLength(asString(fields.entity_id), 1),
    prop_key: minLength(asString(fields.prop_key), 1),
    value_str: fields.value_str == null ? null : asString(fields.value_str),
    value_int: fields.value_int == null ? null : asInt(fields.value_int),
    value_float: fields.value_float == null ? null : asFloat(fields.value_float),
    value_bool: fields.value_bool == null ? null : asBool(fields.value_bool),
    value_json: fields.value_json == null ? null : asString(fields.value_json),
  };
  if (!cpgPropRule1(result)) bail();
  return result;
}

/**
 * [this.value_str != null, this.value_int != null, this.value_float != null, this.value_bool != null, this.value_json
 * != null].exists_one(given, given)
 */
export function cpgPropRule1(self: CpgProp): boolean {
  return (
    [
      self.value_str !== null,
      self.value_int !== null,
      self.value_float !== null,
      self.value_bool !== null,
      self.value_json !== null,
    ].filter((given) => given).length === 1
  );
}

export function readEdgeTarget(r: JsonReader): EdgeTarget {
  let dst: NodeId | undefined;
  let kind: NonEmptyStr | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DST)) dst = minLength(r.readString(), 1);
    if (r.atKey(READ_KIND)) kind = minLength(r.readString(), 1);
  } while (r.moreFields());
  if (dst === undefined || kind === undefined) r.bail();
  return { dst, kind };
}

export function unpackEdgeTarget(r: PackReader): EdgeTarget {
  let dst: NodeId | undefined;
  let kind: NonEmptyStr | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DST)) dst = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_KIND)) kind = minLength(r.readString(), 1);
  } while (r.moreFields(outer));
  if (dst === undefined || kind === undefined) r.bail();
  return { dst, kind };
}

export function writeEdgeTarget(w: JsonValueWriter, value: EdgeTarget): void {
  requirePlain(value, value.dst);
  w.write(OPEN_EDGE_TARGET);
  w.writeString(value.dst);
  w.write(WRITE_KIND);
  w.writeString(value.kind);
  w.writeByte(CLOSE_OBJECT);
}

export function packEdgeTarget(w: Writer, value: EdgeTarget): void {
  requirePlain(value, value.dst);
  w.write(HEAD_EDGE_TARGET);
  w.packString(value.dst);
  w.write(PACK_KIND);
  w.packString(value.kind);
}

export function isEdgeTarget(candidate: unknown): candidate is EdgeTarget {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EdgeTarget> = candidate;
  if (typeof value.dst !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dst, 1)) return false;
  if (!(typeof value.kind === "string" && hasMinLength(value.kind, 1))) return false;
  for (const name in value) {
    switch (name) {
      case "dst":
      case "kind":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertEdgeTarget(value: unknown): EdgeTarget {
  const fields = fieldsOf<keyof EdgeTarget>(value);
  bailUnlessPlain(fields, fields.dst);
  for (const name in fields) {
    switch (name) {
      case "dst":
      case "kind":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { dst: minLength(asString(fields.dst), 1), kind: minLength(asString(fields.kind), 1) };
}

export function readEdgesBySrc(r: JsonReader): EdgesBySrc {
  let src_node_id: NodeId | undefined;
  let edges: readonly EdgeTarget[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_SRC_NODE_ID)) src_node_id = minLength(r.readString(), 1);
    if (r.atKey(READ_EDGES)) edges = readEdgeTargetList(r);
  } while (r.moreFields());
  if (src_node_id === undefined || edges === undefined) r.bail();
  return { src_node_id, edges };
}

export function unpackEdgesBySrc(r: PackReader): EdgesBySrc {
  let src_node_id: NodeId | undefined;
  let edges: readonly EdgeTarget[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SRC_NODE_ID)) src_node_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_EDGES)) edges = unpackEdgeTargetList(r);
  } while (r.moreFields(outer));
  if (src_node_id === undefined || edges === undefined) r.bail();
  return { src_node_id, edges };
}

export function writeEdgesBySrc(w: JsonValueWriter, value: EdgesBySrc): void {
  requirePlain(value, value.src_node_id);
  w.write(OPEN_EDGES_BY_SRC);
  w.writeString(value.src_node_id);
  w.write(WRITE_EDGES);
  writeEdgeTargetList(w, value.edges);
  w.writeByte(CLOSE_OBJECT);
}

export function packEdgesBySrc(w: Writer, value: EdgesBySrc): void {
  requirePlain(value, value.src_node_id);
  w.write(HEAD_EDGES_BY_SRC);
  w.packString(value.src_node_id);
  w.write(PACK_EDGES);
  packEdgeTargetList(w, value.edges);
}

export function isEdgesBySrc(candidate: unknown): candidate is EdgesBySrc {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EdgesBySrc> = candidate;
  if (typeof value.src_node_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.src_node_id, 1)) return false;
  if (!isEdgeTargetList(value.edges)) return false;
  for (const name in value) {
    switch (name) {
      case "src_node_id":
      case "edges":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertEdgesBySrc(value: unknown): EdgesBySrc {
  const fields = fieldsOf<keyof EdgesBySrc>(value);
  bailUnlessPlain(fields, fields.src_node_id);
  for (const name in fields) {
    switch (name) {
      case "src_node_id":
      case "edges":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { src_node_id: minLength(asString(fields.src_node_id), 1), edges: convertEdgeTargetList(fields.edges) };
}

export function readPropertyBundle(r: JsonReader): PropertyBundle {
  let entity_id: NonEmptyStr | undefined;
  let props: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ENTITY_ID)) entity_id = minLength(r.readString(), 1);
    if (r.atKey(READ_PROPS)) props = readStrMap(r);
  } while (r.moreFields());
  if (entity_id === undefined || props === undefined) r.bail();
  return { entity_id, props };
}

export function unpackPropertyBundle(r: PackReader): PropertyBundle {
  let entity_id: NonEmptyStr | undefined;
  let props: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENTITY_ID)) entity_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PROPS)) props = unpackStrMap(r);
  } while (r.moreFields(outer));
  if (entity_id === undefined || props === undefined) r.bail();
  return { entity_id, props };
}

export function writePropertyBundle(w: JsonValueWriter, value: PropertyBundle): void {
  requirePlain(value, value.entity_id);
  w.write(OPEN_PROPERTY_BUNDLE);
  w.writeString(value.entity_id);
  w.write(WRITE_PROPS);
  writeStringMap(w, value.props);
  w.writeByte(CLOSE_OBJECT);
}

export function packPropertyBundle(w: Writer, value: PropertyBundle): void {
  requirePlain(value, value.entity_id);
  w.write(HEAD_PROPERTY_BUNDLE);
  w.packString(value.entity_id);
  w.write(PACK_PROPS);
  packStringMap(w, value.props);
}

export function isPropertyBundle(candidate: unknown): candidate is PropertyBundle {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PropertyBundle> = candidate;
  if (typeof value.entity_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.entity_id, 1)) return false;
  if (!isStrMap(value.props)) return false;
  for (const name in value) {
    switch (name) {
      case "entity_id":
      case "props":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertPropertyBundle(value: unknown): PropertyBundle {
  const fields = fieldsOf<keyof PropertyBundle>(value);
  bailUnlessPlain(fields, fields.entity_id);
  for (const name in fields) {
    switch (name) {
      case "entity_id":
      case "props":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { entity_id: minLength(asString(fields.entity_id), 1), props: convertStrMap(fields.props) };
}

function readEdgeTargetList(r: JsonReader): readonly EdgeTarget[] {
  const list: EdgeTarget[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readEdgeTarget(r));
  return list;
}

function unpackEdgeTargetList(r: PackReader): readonly EdgeTarget[] {
  const list = new Array<EdgeTarget>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackEdgeTarget(r);
  return list;
}

function writeEdgeTargetList(w: JsonValueWriter, list: readonly EdgeTarget[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as EdgeTarget;
    writeEdgeTarget(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packEdgeTargetList(w: Writer, list: readonly EdgeTarget[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as EdgeTarget;
    packEdgeTarget(w, item);
  }
}

function convertEdgeTargetList(value: unknown): readonly EdgeTarget[] {
  const items = itemsOf(value);
  const list: EdgeTarget[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertEdgeTarget(items[i]));
  return list;
}

function isEdgeTargetList(value: unknown): value is readonly EdgeTarget[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isEdgeTarget(item)) return false;
  }
  return true;
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
