// @generated from contracts/cpg/rows.yaml. Do not edit. [49d93a7785056b95]

import type { EnumInfo, StructInfo, TypeInfo } from "tessera-contracts/serde";
import {
  alias,
  bool,
  defaulted,
  enumOf,
  field,
  float,
  int,
  list,
  nullable,
  str,
  struct,
} from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, NonNegIntInfo, PathStrInfo, RatioInfo, StrMapInfo } from "../types.info.js";
import { cpgNodeRule1, cpgNodeRule2, cpgPropRule1, spanIdRule1 } from "./rows.codec.js";

export const NodeIdInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    alias: "NodeId",
    doc: "Id of a node, a hash of what it is and where it stands. In Arrow it is the extension type of the same name, stored as text.",
    examples: ["cst_node:9f86d081884c7d65"],
  }),
);

export const EdgeIdInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    alias: "EdgeId",
    doc: "Id of an edge, a hash of its kind and its ends. In Arrow it is the extension type of the same name, stored as text.",
    examples: ["edge:60303ae22b998861"],
  }),
);

export const SpanIdInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SpanId",
  module: "cpg/rows",
  doc: "A place in a file, in bytes. In Arrow it is the extension type of the same name, stored as a struct of two i64.",
  examples: [{ bstart: 120, bend: 164 }],
  purpose: "row",
  fields: () => [
    field("bstart", NonNegIntInfo(), { doc: "Position of the first byte, counted from 0." }),
    field("bend", NonNegIntInfo(), { doc: "Position after the last byte. It equals bstart if the span is empty." }),
  ],
  rules: [{ expr: "this.bend >= this.bstart", message: "bend must not be before bstart", holds: spanIdRule1 }],
});

export const CpgNodeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CpgNode",
  module: "cpg/rows",
  doc: "A thing in the source, such as a function, a name or a whole file.",
  examples: [
    {
      node_id: "cst_node:9f86d081884c7d65",
      node_kind: "FUNCTION",
      path: "src/main.py",
      bstart: 120,
      bend: 164,
      file_id: "file:2c26b46b68ffc68f",
    },
  ],
  purpose: "row",
  fields: () => [
    field("node_id", NodeIdInfo(), { doc: "Id of the node, unique in the table." }),
    field("node_kind", NonEmptyStrInfo(), { doc: "What it is, such as `FUNCTION`." }),
    field("path", nullable(PathStrInfo()), {
      doc: "The file it stands in, relative to the root of its repository. Null for things without a place, such as a builtin.",
    }),
    field("bstart", nullable(NonNegIntInfo()), {
      doc: "Position of its first byte in the file, counted from 0. Null if it has no span.",
    }),
    field("bend", nullable(NonNegIntInfo()), { doc: "Position after its last byte. Null if it has no span." }),
    field("file_id", nullable(str()), { doc: "Id of the file. Null if it stands in none." }),
  ],
  rules: [
    {
      expr: "(this.bstart == null) == (this.bend == null)",
      message: "bstart and bend go together",
      holds: cpgNodeRule1,
    },
    {
      expr: "this.bstart == null || this.bend == null || this.bend >= this.bstart",
      message: "bend must not be before bstart",
      holds: cpgNodeRule2,
    },
  ],
});

export const CpgEdgeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CpgEdge",
  module: "cpg/rows",
  doc: "A fact about two things in the source, from one to the other.",
  examples: [
    {
      edge_id: "edge:60303ae22b998861",
      edge_kind: "CALLS",
      src_node_id: "cst_node:9f86d081884c7d65",
      dst_node_id: "cst_node:fcde2b2edba56bf4",
      confidence: 0.8,
    },
  ],
  purpose: "row",
  fields: () => [
    field("edge_id", EdgeIdInfo(), { doc: "Id of the edge, unique in the table." }),
    field("edge_kind", NonEmptyStrInfo(), { doc: "What it says, such as `CALLS`." }),
    field("src_node_id", NodeIdInfo(), { doc: "The node it starts at." }),
    field("dst_node_id", NodeIdInfo(), { doc: "The node it leads to." }),
    field("confidence", nullable(RatioInfo()), {
      doc: "How sure it is, 1 if it was read from the source itself. Null if the rule that found it gives no number.",
    }),
  ],
});

export const EntityKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "EntityKind",
  module: "cpg/rows",
  doc: "What a property belongs to.",
  values: ["node", "edge"],
});

export const CpgPropInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CpgProp",
  module: "cpg/rows",
  doc: "One property of a node or an edge. The value stands in the column for its type.",
  examples: [{ entity_kind: "node", entity_id: "cst_node:9f86d081884c7d65", prop_key: "name", value_str: "main" }],
  purpose: "row",
  fields: () => [
    field("entity_kind", EntityKindInfo, { doc: "What it belongs to." }),
    field("entity_id", NonEmptyStrInfo(), { doc: "The node's NodeId or the edge's EdgeId." }),
    field("prop_key", NonEmptyStrInfo(), { doc: "Name of the property, unique for its entity." }),
    defaulted("value_str", nullable(str()), () => null, { doc: "The value, if it is text." }),
    defaulted("value_int", nullable(int()), () => null, { doc: "The value, if it is an integer." }),
    defaulted("value_float", nullable(float()), () => null, { doc: "The value, if it is another number." }),
    defaulted("value_bool", nullable(bool()), () => null, { doc: "The value, if it is true or false." }),
    defaulted("value_json", nullable(str()), () => null, {
      doc: "The value as JSON text, if it is a list or an object. It is text because a table column has one type.",
      vendor: { "x-json-text": "any", "x-opaque": "a column of a table has one type" },
    }),
  ],
  rules: [
    {
      expr: "[this.value_str != null, this.value_int != null, this.value_float != null, this.value_bool != null, this.value_json != null].exists_one(given, given)",
      message: "a property has exactly one value",
      holds: cpgPropRule1,
    },
  ],
});

export const EdgeTargetInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EdgeTarget",
  module: "cpg/rows",
  doc: "Where an edge leads, seen from the node it starts at.",
  purpose: "row",
  fields: () => [
    field("dst", NodeIdInfo(), { doc: "The node it leads to." }),
    field("kind", NonEmptyStrInfo(), { doc: "What it says, the `edge_kind`." }),
  ],
});

export const EdgesBySrcInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EdgesBySrc",
  module: "cpg/rows",
  doc: "All edges that start at one node, so that a walk reads one row a step. It repeats CpgEdge.",
  examples: [
    { src_node_id: "cst_node:9f86d081884c7d65", edges: [{ dst: "cst_node:fcde2b2edba56bf4", kind: "CALLS" }] },
  ],
  purpose: "row",
  fields: () => [
    field("src_node_id", NodeIdInfo(), { doc: "The node, unique in the table." }),
    field("edges", list(EdgeTargetInfo), { doc: "Its edges, sorted by kind and then by target." }),
  ],
});

export const PropertyBundleInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PropertyBundle",
  module: "cpg/rows",
  doc: "All properties of one node or edge, so that they are read in one row. It repeats CpgProp.",
  examples: [{ entity_id: "cst_node:9f86d081884c7d65", props: { language: "python", name: "main" } }],
  purpose: "row",
  fields: () => [
    field("entity_id", NonEmptyStrInfo(), { doc: "The node's NodeId or the edge's EdgeId, unique in the table." }),
    field("props", StrMapInfo(), { doc: "Value by property. Values that are not text are given as JSON text." }),
  ],
});
