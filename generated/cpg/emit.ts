// @generated from contracts/cpg/emit.yaml. Do not edit. [6fa2597ef4992110]

import type { AnyValue, Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { ColumnName, Identifier, NonEmptyStr } from "../types.js";
import * as codec from "./emit.codec.js";
import * as info from "./emit.info.js";
import type { EntityKind } from "./rows.js";

/** Where the fields of a node come from. */
export interface NodeEmitSpec {
  /** Kind of the nodes, such as `FUNCTION`. */
  readonly node_kind: NonEmptyStr;
  /** Columns with the id. Rows without one give no node. Length `>= 1`. */
  readonly id_cols: readonly ColumnName[];
  /** Columns with the path of the file. */
  readonly path_cols: readonly ColumnName[];
  /** Columns with the start of the span, in bytes. */
  readonly bstart_cols: readonly ColumnName[];
  /** Columns with the end of the span, in bytes. */
  readonly bend_cols: readonly ColumnName[];
  /** Columns with the id of the file. */
  readonly file_id_cols: readonly ColumnName[];
}

/** What `NodeEmitSpec.create` takes: fields with a default may be left out. */
export interface NodeEmitSpecInit {
  /** Kind of the nodes, such as `FUNCTION`. */
  readonly node_kind: NonEmptyStr;
  /** Columns with the id. Rows without one give no node. Length `>= 1`. */
  readonly id_cols: readonly ColumnName[];
  /** Columns with the path of the file. */
  readonly path_cols: readonly ColumnName[];
  /** Columns with the start of the span, in bytes. */
  readonly bstart_cols: readonly ColumnName[];
  /** Columns with the end of the span, in bytes. */
  readonly bend_cols: readonly ColumnName[];
  /** Columns with the id of the file. */
  readonly file_id_cols: readonly ColumnName[];
}

export const NodeEmitSpec: Contract<NodeEmitSpec, NodeEmitSpecInit> = /* @__PURE__ */ contract({
  name: "NodeEmitSpec",
  module: "cpg/emit",
  info: info.NodeEmitSpecInfo,
  read: codec.readNodeEmitSpec,
  unpack: codec.unpackNodeEmitSpec,
  write: codec.writeNodeEmitSpec,
  pack: codec.packNodeEmitSpec,
  is: codec.isNodeEmitSpec,
  convert: codec.convertNodeEmitSpec,
});

/** Where the fields of an edge come from. */
export interface EdgeEmitSpec {
  /** Kind of the edges, such as `CALLS`. */
  readonly edge_kind: NonEmptyStr;
  /** Columns with the id of the node it starts at. Rows without one give no edge. Length `>= 1`. */
  readonly src_cols: readonly ColumnName[];
  /** Columns with the id of the node it leads to. Rows without one give no edge. Length `>= 1`. */
  readonly dst_cols: readonly ColumnName[];
  /** What found the edges, such as the name of a RuleSpec. Empty if it does not matter. Default `""`. */
  readonly origin: string;
  /** Columns with the start of the span that shows the edge, in bytes. Default `[]`. */
  readonly bstart_cols: readonly ColumnName[];
  /** Columns with the end of that span, in bytes. Default `[]`. */
  readonly bend_cols: readonly ColumnName[];
}

/** What `EdgeEmitSpec.create` takes: fields with a default may be left out. */
export interface EdgeEmitSpecInit {
  /** Kind of the edges, such as `CALLS`. */
  readonly edge_kind: NonEmptyStr;
  /** Columns with the id of the node it starts at. Rows without one give no edge. Length `>= 1`. */
  readonly src_cols: readonly ColumnName[];
  /** Columns with the id of the node it leads to. Rows without one give no edge. Length `>= 1`. */
  readonly dst_cols: readonly ColumnName[];
  /** What found the edges, such as the name of a RuleSpec. Empty if it does not matter. Default `""`. */
  readonly origin?: string | undefined;
  /** Columns with the start of the span that shows the edge, in bytes. Default `[]`. */
  readonly bstart_cols?: readonly ColumnName[] | undefined;
  /** Columns with the end of that span, in bytes. Default `[]`. */
  readonly bend_cols?: readonly ColumnName[] | undefined;
}

export const EdgeEmitSpec: Contract<EdgeEmitSpec, EdgeEmitSpecInit> = /* @__PURE__ */ contract({
  name: "EdgeEmitSpec",
  module: "cpg/emit",
  info: info.EdgeEmitSpecInfo,
  read: codec.readEdgeEmitSpec,
  unpack: codec.unpackEdgeEmitSpec,
  write: codec.writeEdgeEmitSpec,
  pack: codec.packEdgeEmitSpec,
  is: codec.isEdgeEmitSpec,
  convert: codec.convertEdgeEmitSpec,
});

/** Where one property comes from, either a column or the same value for every row. */
export interface PropFieldSpec {
  /** Name of the property. */
  readonly prop_key: NonEmptyStr;
  /** Column with the value. Rows in which it is null do not have the property. Default `null`. */
  readonly source_col: ColumnName | null;
  /** The value, if it is the same for every row. Null if it comes from a column. Default `null`. */
  readonly literal: AnyValue;
  /**
   * Name of the function that the value goes through, builtin or a DataFusionUdfSpec. Null leaves it as it is.
   * Default `null`.
   */
  readonly transform: string | null;
}

/** What `PropFieldSpec.create` takes: fields with a default may be left out. */
export interface PropFieldSpecInit {
  /** Name of the property. */
  readonly prop_key: NonEmptyStr;
  /** Column with the value. Rows in which it is null do not have the property. Default `null`. */
  readonly source_col?: ColumnName | null | undefined;
  /** The value, if it is the same for every row. Null if it comes from a column. Default `null`. */
  readonly literal?: AnyValue | undefined;
  /**
   * Name of the function that the value goes through, builtin or a DataFusionUdfSpec. Null leaves it as it is.
   * Default `null`.
   */
  readonly transform?: string | null | undefined;
}

export const PropFieldSpec: Contract<PropFieldSpec, PropFieldSpecInit> = /* @__PURE__ */ contract({
  name: "PropFieldSpec",
  module: "cpg/emit",
  info: info.PropFieldSpecInfo,
  read: codec.readPropFieldSpec,
  unpack: codec.unpackPropFieldSpec,
  write: codec.writePropFieldSpec,
  pack: codec.packPropFieldSpec,
  is: codec.isPropFieldSpec,
  convert: codec.convertPropFieldSpec,
});

/** The properties that rows give to a node or an edge. */
export interface PropEmitSpec {
  /** What the ids are ids of. */
  readonly entity_kind: EntityKind;
  /** Columns with the id. Rows without one give no properties. Length `>= 1`. */
  readonly id_cols: readonly ColumnName[];
  /** The properties. Length `>= 1`. */
  readonly fields: readonly PropFieldSpec[];
}

/** What `PropEmitSpec.create` takes: fields with a default may be left out. */
export interface PropEmitSpecInit {
  /** What the ids are ids of. */
  readonly entity_kind: EntityKind;
  /** Columns with the id. Rows without one give no properties. Length `>= 1`. */
  readonly id_cols: readonly ColumnName[];
  /** The properties. Length `>= 1`. */
  readonly fields: readonly PropFieldSpecInit[];
}

export const PropEmitSpec: Contract<PropEmitSpec, PropEmitSpecInit> = /* @__PURE__ */ contract({
  name: "PropEmitSpec",
  module: "cpg/emit",
  info: info.PropEmitSpecInfo,
  read: codec.readPropEmitSpec,
  unpack: codec.unpackPropEmitSpec,
  write: codec.writePropEmitSpec,
  pack: codec.packPropEmitSpec,
  is: codec.isPropEmitSpec,
  convert: codec.convertPropEmitSpec,
});

/** Nodes from the rows of one table. */
export interface NodePlanSpec {
  /** Name of the plan, by which errors and timings call it. */
  readonly name: Identifier;
  /** The table or view whose rows become nodes. */
  readonly table_ref: NonEmptyStr;
  /** Which columns give what. */
  readonly emit: NodeEmitSpec;
}

/** What `NodePlanSpec.create` takes: fields with a default may be left out. */
export interface NodePlanSpecInit {
  /** Name of the plan, by which errors and timings call it. */
  readonly name: Identifier;
  /** The table or view whose rows become nodes. */
  readonly table_ref: NonEmptyStr;
  /** Which columns give what. */
  readonly emit: NodeEmitSpecInit;
}

export const NodePlanSpec: Contract<NodePlanSpec, NodePlanSpecInit> = /* @__PURE__ */ contract({
  name: "NodePlanSpec",
  module: "cpg/emit",
  info: info.NodePlanSpecInfo,
  read: codec.readNodePlanSpec,
  unpack: codec.unpackNodePlanSpec,
  write: codec.writeNodePlanSpec,
  pack: codec.packNodePlanSpec,
  is: codec.isNodePlanSpec,
  convert: codec.convertNodePlanSpec,
});

/** Edges from the rows of one table. */
export interface EdgePlanSpec {
  /** Name of the plan, by which errors and timings call it. */
  readonly name: Identifier;
  /** The table or view whose rows become edges. */
  readonly table_ref: NonEmptyStr;
  /** Which columns give what. */
  readonly emit: EdgeEmitSpec;
}

/** What `EdgePlanSpec.create` takes: fields with a default may be left out. */
export interface EdgePlanSpecInit {
  /** Name of the plan, by which errors and timings call it. */
  readonly name: Identifier;
  /** The table or view whose rows become edges. */
  readonly table_ref: NonEmptyStr;
  /** Which columns give what. */
  readonly emit: EdgeEmitSpecInit;
}

export const EdgePlanSpec: Contract<EdgePlanSpec, EdgePlanSpecInit> = /* @__PURE__ */ contract({
  name: "EdgePlanSpec",
  module: "cpg/emit",
  info: info.EdgePlanSpecInfo,
  read: codec.readEdgePlanSpec,
  unpack: codec.unpackEdgePlanSpec,
  write: codec.writeEdgePlanSpec,
  pack: codec.packEdgePlanSpec,
  is: codec.isEdgePlanSpec,
  convert: codec.convertEdgePlanSpec,
});

/** Properties from the rows of one table. */
export interface PropTableSpec {
  /** Name of the plan, by which errors and timings call it. */
  readonly name: Identifier;
  /** The table or view whose rows become properties. */
  readonly table_ref: NonEmptyStr;
  /** Which columns give what. */
  readonly emit: PropEmitSpec;
}

/** What `PropTableSpec.create` takes: fields with a default may be left out. */
export interface PropTableSpecInit {
  /** Name of the plan, by which errors and timings call it. */
  readonly name: Identifier;
  /** The table or view whose rows become properties. */
  readonly table_ref: NonEmptyStr;
  /** Which columns give what. */
  readonly emit: PropEmitSpecInit;
}

export const PropTableSpec: Contract<PropTableSpec, PropTableSpecInit> = /* @__PURE__ */ contract({
  name: "PropTableSpec",
  module: "cpg/emit",
  info: info.PropTableSpecInfo,
  read: codec.readPropTableSpec,
  unpack: codec.unpackPropTableSpec,
  write: codec.writePropTableSpec,
  pack: codec.packPropTableSpec,
  is: codec.isPropTableSpec,
  convert: codec.convertPropTableSpec,
});
