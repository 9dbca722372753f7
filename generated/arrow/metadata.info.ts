// @generated from contracts/arrow/metadata.yaml. Do not edit. [477737cc743f54d7]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import {
  bool,
  defaulted,
  enumOf,
  field,
  float,
  int,
  list,
  nil,
  str,
  struct,
  tuple,
  union,
} from "tessera-contracts/serde/codegen";
import { OrderingLevelInfo, PosIntInfo } from "../types.info.js";

export const MetadataMapPayloadInfo: StructInfo = /* @__PURE__ */ struct({
  name: "MetadataMapPayload",
  module: "arrow/metadata",
  doc: "Text by name.",
  examples: [
    {
      version: 1,
      entries: [
        ["owner", "data-platform"],
        ["stage", "curated"],
      ],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("version", PosIntInfo(), { doc: "Version of the payload's form." }),
    field("entries", list(tuple([str(), str()])), {
      doc: "Names and texts, sorted by name. A list rather than a map, so that the bytes do not depend on a writer's map.",
    }),
  ],
});

export const MetadataListPayloadInfo: StructInfo = /* @__PURE__ */ struct({
  name: "MetadataListPayload",
  module: "arrow/metadata",
  doc: "A list of texts.",
  examples: [{ version: 1, entries: ["node_id", "edge_id"] }],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("version", PosIntInfo(), { doc: "Version of the payload's form." }),
    field("entries", list(str()), { doc: "The texts, in the order that matters to whoever reads them." }),
  ],
});

export const MetadataScalarPayloadInfo: StructInfo = /* @__PURE__ */ struct({
  name: "MetadataScalarPayload",
  module: "arrow/metadata",
  doc: "A single value.",
  examples: [{ version: 1, value: 0.5 }],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("version", PosIntInfo(), { doc: "Version of the payload's form." }),
    field("value", union([str(), int(), float(), bool(), nil()]), { doc: "The value." }),
  ],
});

export const SortDirectionInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "SortDirection",
  module: "arrow/metadata",
  doc: "Which way a column is ordered.",
  values: ["ascending", "descending"],
});

export const OrderingMetadataInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OrderingMetadata",
  module: "arrow/metadata",
  doc: "What is known about the order of the rows of a table.",
  examples: [{ level: "explicit", keys: [["node_id", "ascending"]] }],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    defaulted("version", PosIntInfo(), () => 1, { doc: "Version of the payload's form." }),
    field("level", OrderingLevelInfo, { doc: "How the order is known." }),
    defaulted("keys", list(tuple([str(), SortDirectionInfo])), () => [], {
      doc: "The columns that rows are ordered by, most significant first.",
    }),
  ],
});
