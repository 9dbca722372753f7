// @generated from contracts/cpg/rows.yaml. Do not edit. [6285ce62f6c2d75f]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, NonNegInt, PathStr, Ratio, StrMap } from "../types.js";
import * as codec from "./rows.codec.js";
import * as info from "./rows.info.js";

/**
 * Id of a node, a hash of what it is and where it stands. In Arrow it is the extension type of the same name, stored
 * as text. Length `>= 1`.
 */
export type NodeId = string;

export const NodeId: Contract<NodeId> = /* @__PURE__ */ contract({
  name: "NodeId",
  module: "cpg/rows",
  info: info.NodeIdInfo,
  read: codec.readNodeId,
  unpack: codec.unpackNodeId,
  write: codec.writeNodeId,
  pack: codec.packNodeId,
  is: codec.isNodeId,
  convert: codec.convertNodeId,
});

/**
 * Id of an edge, a hash of its kind and its ends. In Arrow it is the extension type of the same name, stored as text.
 * Length `>= 1`.
 */
export type EdgeId = string;

export const EdgeId: Contract<EdgeId> = /* @__PURE__ */ contract({
  name: "EdgeId",
  module: "cpg/rows",
  info: info.EdgeIdInfo,
  read: codec.readEdgeId,
  unpack: codec.unpackEdgeId,
  write: codec.writeEdgeId,
  pack: codec.packEdgeId,
  is: codec.isEdgeId,
  convert: codec.convertEdgeId,
});

/** A place in a file, in bytes. In Arrow it is the extension type of the same name, stored as a struct of two i64. */
export interface SpanId {
  /** Position of the first byte, counted from 0. */
  readonly bstart: NonNegInt;
  /** Position after the last byte. It equals bstart if the span is empty. */
  readonly bend: NonNegInt;
}

/** What `SpanId.create` takes: fields with a default may be left out. */
export interface SpanIdInit {
  /** Position of the first byte, counted from 0. */
  readonly bstart: NonNegInt;
  /** Position after the last byte. It equals bstart if the span is empty. */
  readonly bend: NonNegInt;
}

export const SpanId: Contract<SpanId, SpanIdInit> = /* @__PURE__ */ contract({
  name: "SpanId",
  module: "cpg/rows",
  info: info.SpanIdInfo,
  read: codec.readSpanId,
  unpack: codec.unpackSpanId,
  write: codec.writeSpanId,
  pack: codec.packSpanId,
  is: codec.isSpanId,
  convert: codec.convertSpanId,
});

/** A thing in the source, such as a function, a name or a whole file. */
export interface CpgNode {
  /** Id of the node, unique in the table. */
  readonly node_id: NodeId;
  /** What it is, such as `FUNCTION`. */
  readonly node_kind: NonEmptyStr;
  /**
   * The file it stands in, relative to the root of its repository. Null for things without a place, such as a
   * builtin.
   */
  readonly path: PathStr | null;
  /** Position of its first byte in the file, counted from 0. Null if it has no span. */
  readonly bstart: NonNegInt | null;
  /** Position after its last byte. Null if it has no span. */
  readonly bend: NonNegInt | null;
  /** Id of the file. Null if it stands in none. */
  readonly file_id: string | null;
}

/** What `CpgNode.create` takes: fields with a default may be left out. */
export interface CpgNodeInit {
  /** Id of the node, unique in the table. */
  readonly node_id: NodeId;
  /** What it is, such as `FUNCTION`. */
  readonly node_kind: NonEmptyStr;
  /**
   * The file it stands in, relative to the root of its repository. Null for things without a place, such as a
   * builtin.
   */
  readonly path: PathStr | null;
  /** Position of its first byte in the file, counted from 0. Null if it has no span. */
  readonly bstart: NonNegInt | null;
  /** Position after its last byte. Null if it has no span. */
  readonly bend: NonNegInt | null;
  /** Id of the file. Null if it stands in none. */
  readonly file_id: string | null;
}

export const CpgNode: Contract<CpgNode, CpgNodeInit> = /* @__PURE__ */ contract({
  name: "CpgNode",
  module: "cpg/rows",
  info: info.CpgNodeInfo,
  read: codec.readCpgNode,
  unpack: codec.unpackCpgNode,
  write: codec.writeCpgNode,
  pack: codec.packCpgNode,
  is: codec.isCpgNode,
  convert: codec.convertCpgNode,
});

/** A fact about two things in the source, from one to the other. */
export interface CpgEdge {
  /** Id of the edge, unique in the table. */
  readonly edge_id: EdgeId;
  /** What it says, such as `CALLS`. */
  readonly edge_kind: NonEmptyStr;
  /** The node it starts at. */
  readonly src_node_id: NodeId;
  /** The node it leads to. */
  readonly dst_node_id: NodeId;
  /** How sure it is, 1 if it was read from the source itself. Null if the rule that found it gives no number. */
  readonly confidence: Ratio | null;
}

/** What `CpgEdge.create` takes: fields with a default may be left out. */
export interface CpgEdgeInit {
  /** Id of the edge, unique in the table. */
  readonly edge_id: EdgeId;
  /** What it says, such as `CALLS`. */
  readonly edge_kind: NonEmptyStr;
  /** The node it starts at. */
  readonly src_node_id: NodeId;
  /** The node it leads to. */
  readonly dst_node_id: NodeId;
  /** How sure it is, 1 if it was read from the source itself. Null if the rule that found it gives no number. */
  readonly confidence: Ratio | null;
}

export const CpgEdge: Contract<CpgEdge, CpgEdgeInit> = /* @__PURE__ */ contract({
  name: "CpgEdge",
  module: "cpg/rows",
  info: info.CpgEdgeInfo,
  read: codec.readCpgEdge,
  unpack: codec.unpackCpgEdge,
  write: codec.writeCpgEdge,
  pack: codec.packCpgEdge,
  is: codec.isCpgEdge,
  convert: codec.convertCpgEdge,
});

/** What a property belongs to. */
export type EntityKind = "node" | "edge";

export const EntityKind: EnumContract<EntityKind> = /* @__PURE__ */ enumContract({
  name: "EntityKind",
  module: "cpg/rows",
  info: info.EntityKindInfo,
  read: codec.readEntityKind,
  unpack: codec.unpackEntityKind,
  write: codec.writeEntityKind,
  pack: codec.packEntityKind,
  is: codec.isEntityKind,
  convert: codec.convertEntityKind,
});

/** One property of a node or an edge. The value stands in the column for its type. */
export interface CpgProp {
  /** What it belongs to. */
  readonly entity_kind: EntityKind;
  /** The node's NodeId or the edge's EdgeId. */
  readonly entity_id: NonEmptyStr;
  /** Name of the property, unique for its entity. */
  readonly prop_key: NonEmptyStr;
  /** The value, if it is text. Default `null`. */
  readonly value_str: string | null;
  /** The value, if it is an integer. Default `null`. */
  readonly value_int: number | null;
  /** The value, if it is another number. Default `null`. */
  readonly value_float: number | null;
  /** The value, if it is true or false. Default `null`. */
  readonly value_bool: boolean | null;
  /**
   * The value as JSON text, if it is a list or an object. It is text because a table column has one type. Default
   * `null`.
   */
  readonly value_json: string | null;
}

/** What `CpgProp.create` takes: fields with a default may be left out. */
export interface CpgPropInit {
  /** What it belongs to. */
  readonly entity_kind: EntityKind;
  /** The node's NodeId or the edge's EdgeId. */
  readonly entity_id: NonEmptyStr;
  /** Name of the property, unique for its entity. */
  readonly prop_key: NonEmptyStr;
  /** The value, if it is text. Default `null`. */
  readonly value_str?: string | null | undefined;
  /** The value, if it is an integer. Default `null`. */
  readonly value_int?: number | null | undefined;
  /** The value, if it is another number. Default `null`. */
  readonly value_float?: number | null | undefined;
  /** The value, if it is true or false. Default `null`. */
  readonly value_bool?: boolean | null | undefined;
  /**
   * The value as JSON text, if it is a list or an object. It is text because a table column has one type. Default
   * `null`.
   */
  readonly value_json?: string | null | undefined;
}

export const CpgProp: Contract<CpgProp, CpgPropInit> = /* @__PURE__ */ contract({
  name: "CpgProp",
  module: "cpg/rows",
  info: info.CpgPropInfo,
  read: codec.readCpgProp,
  unpack: codec.unpackCpgProp,
  write: codec.writeCpgProp,
  pack: codec.packCpgProp,
  is: codec.isCpgProp,
  convert: codec.convertCpgProp,
});

/** Where an edge leads, seen from the node it starts at. */
export interface EdgeTarget {
  /** The node it leads to. */
  readonly dst: NodeId;
  /** What it says, the `edge_kind`. */
  readonly kind: NonEmptyStr;
}

/** What `EdgeTarget.create` takes: fields with a default may be left out. */
export interface EdgeTargetInit {
  /** The node it leads to. */
  readonly dst: NodeId;
  /** What it says, the `edge_kind`. */
  readonly kind: NonEmptyStr;
}

export const EdgeTarget: Contract<EdgeTarget, EdgeTargetInit> = /* @__PURE__ */ contract({
  name: "EdgeTarget",
  module: "cpg/rows",
  info: info.EdgeTargetInfo,
  read: codec.readEdgeTarget,
  unpack: codec.unpackEdgeTarget,
  write: codec.writeEdgeTarget,
  pack: codec.packEdgeTarget,
  is: codec.isEdgeTarget,
  convert: codec.convertEdgeTarget,
});

/** All edges that start at one node, so that a walk reads one row a step. It repeats CpgEdge. */
export interface EdgesBySrc {
  /** The node, unique in the table. */
  readonly src_node_id: NodeId;
  /** Its edges, sorted by kind and then by target. */
  readonly edges: readonly EdgeTarget[];
}

/** What `EdgesBySrc.create` takes: fields with a default may be left out. */
export interface EdgesBySrcInit {
  /** The node, unique in the table. */
  readonly src_node_id: NodeId;
  /** Its edges, sorted by kind and then by target. */
  readonly edges: readonly EdgeTargetInit[];
}

export const EdgesBySrc: Contract<EdgesBySrc, EdgesBySrcInit> = /* @__PURE__ */ contract({
  name: "EdgesBySrc",
  module: "cpg/rows",
  info: info.EdgesBySrcInfo,
  read: codec.readEdgesBySrc,
  unpack: codec.unpackEdgesBySrc,
  write: codec.writeEdgesBySrc,
  pack: codec.packEdgesBySrc,
  is: codec.isEdgesBySrc,
  convert: codec.convertEdgesBySrc,
});

/** All properties of one node or edge, so that they are read in one row. It repeats CpgProp. */
export interface PropertyBundle {
  /** The node's NodeId or the edge's EdgeId, unique in the table. */
  readonly entity_id: NonEmptyStr;
  /** Value by property. Values that are not text are given as JSON text. */
  readonly props: StrMap;
}

/** What `PropertyBundle.create` takes: fields with a default may be left out. */
export interface PropertyBundleInit {
  /** The node's NodeId or the edge's EdgeId, unique in the table. */
  readonly entity_id: NonEmptyStr;
  /** Value by property. Values that are not text are given as JSON text. */
  readonly props: StrMap;
}

export const PropertyBundle: Contract<PropertyBundle, PropertyBundleInit> = /* @__PURE__ */ contract({
  name: "PropertyBundle",
  module: "cpg/rows",
  info: info.PropertyBundleInfo,
  read: codec.readPropertyBundle,
  unpack: codec.unpackPropertyBundle,
  write: codec.writePropertyBundle,
  pack: codec.packPropertyBundle,
  is: codec.isPropertyBundle,
  convert: codec.convertPropertyBundle,
});
