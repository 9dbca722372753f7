// @generated from contracts/delta/reports.yaml. Do not edit. [fbbf99ee5de006b4]

import { type StructInfo, bool, defaulted, field, list, nullable, str, struct } from "tessera/serde";
import { NonNegIntInfo, TableUriInfo } from "../types.info.js";

export const VacuumReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "VacuumReport",
  module: "delta/reports",
  doc: "What a vacuum deleted, or would have deleted.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("retention_hours", nullable(NonNegIntInfo()), {
      doc: "Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention.",
    }),
    field("dry_run", bool(), { doc: "True if files were only listed." }),
    defaulted("files_deleted", list(str()), () => [], { doc: "The files, as paths relative to the table." }),
    defaulted("num_files", NonNegIntInfo(), () => 0, {
      doc: "How many files there were, also if they are not listed.",
    }),
    defaulted("size_bytes", NonNegIntInfo(), () => 0, {
      doc: "Their size together, in bytes. Zero if the engine did not report it.",
    }),
  ],
});
