// @generated from contracts/delta/cdf.yaml. Do not edit. [aabc9daddc7ee0b3]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, field, list, nullable, struct } from "tessera-contracts/serde/codegen";
import {
  ColumnNameInfo,
  DeltaVersionInfo,
  NonEmptyStrInfo,
  NonNegIntInfo,
  PathStrInfo,
  Rfc3339Info,
} from "../types.info.js";
import { deltaCdfOptionsRule1, deltaCdfOptionsRule2, deltaCdfOptionsRule3 } from "./cdf.codec.js";

export const DeltaCdfOptionsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaCdfOptions",
  module: "delta/cdf",
  doc: "Which changes are read. Each end is a version, a moment or open.",
  examples: [{ starting_version: 42, ending_version: 57, columns: ["node_id", "node_kind"] }],
  purpose: "spec",
  fields: () => [
    defaulted("starting_version", nullable(DeltaVersionInfo()), () => null, {
      doc: "First version whose changes are read. Null, without a starting timestamp, starts with the first version that has a feed.",
    }),
    defaulted("ending_version", nullable(DeltaVersionInfo()), () => null, {
      doc: "Last version whose changes are read, itself included. Null, without an ending timestamp, reads to the latest.",
    }),
    defaulted("starting_timestamp", nullable(Rfc3339Info()), () => null, {
      doc: "Changes committed at this moment or later are read.",
    }),
    defaulted("ending_timestamp", nullable(Rfc3339Info()), () => null, {
      doc: "Changes committed at this moment or earlier are read.",
    }),
    defaulted("columns", nullable(list(ColumnNameInfo())), () => null, {
      doc: "Columns to read beside those that describe the change. Null reads all.",
    }),
    defaulted("allow_out_of_range", bool(), () => false, {
      doc: "Whether a start after the latest version gives no rows. Otherwise it is an error.",
    }),
  ],
  rules: [
    {
      expr: "this.starting_version == null || this.starting_timestamp == null",
      message: "starting_version and starting_timestamp exclude each other",
      holds: deltaCdfOptionsRule1,
    },
    {
      expr: "this.ending_version == null || this.ending_timestamp == null",
      message: "ending_version and ending_timestamp exclude each other",
      holds: deltaCdfOptionsRule2,
    },
    {
      expr: "this.starting_version == null || this.ending_version == null || this.starting_version <= this.ending_version",
      message: "starting_version must not be after ending_version",
      holds: deltaCdfOptionsRule3,
    },
  ],
});

export const CdfCursorInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CdfCursor",
  module: "delta/cdf",
  doc: "How far a pipeline has read a change data feed, one JSON file for each dataset. It is read leniently (`convert` with `strict` false), and a file that does not fit counts as no cursor, which reads everything again.",
  examples: [{ dataset_name: "cpg_nodes", last_version: 57 }],
  purpose: "row",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "Name of the dataset in the plan." }),
    field("last_version", NonNegIntInfo(), {
      doc: "Last version whose changes were processed. The next read starts one later.",
    }),
  ],
});

export const CdfCursorStoreInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CdfCursorStore",
  module: "delta/cdf",
  doc: "Where the cursors of a pipeline are kept.",
  examples: [{ cursors_path: "/var/lib/pipeline/cursors" }],
  purpose: "config",
  fields: () => [
    field("cursors_path", PathStrInfo(), {
      doc: "Directory of the cursor files. It is created with the first cursor.",
    }),
  ],
});
