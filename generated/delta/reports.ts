// @generated from contracts/delta/reports.yaml. Do not edit. [915b5f5d9d854cf2]

import { type Contract, contract } from "tessera/serde";
import type { NonNegInt, TableUri } from "../types.js";
import * as codec from "./reports.codec.js";
import * as info from "./reports.info.js";

/** What a vacuum deleted, or would have deleted. Unknown fields are skipped (compat). */
export interface VacuumReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention. */
  readonly retention_hours: NonNegInt | null;
  /** True if files were only listed. */
  readonly dry_run: boolean;
  /** The files, as paths relative to the table. Default `[]`. */
  readonly files_deleted: readonly string[];
  /** How many files there were, also if they are not listed. Default `0`. */
  readonly num_files: NonNegInt;
  /** Their size together, in bytes. Zero if the engine did not report it. Default `0`. */
  readonly size_bytes: NonNegInt;
}

/** What `VacuumReport.create` takes: fields with a default may be left out. */
export interface VacuumReportInit {
  readonly table_uri: TableUri;
  readonly retention_hours: NonNegInt | null;
  readonly dry_run: boolean;
  readonly files_deleted?: readonly string[] | undefined;
  readonly num_files?: NonNegInt | undefined;
  readonly size_bytes?: NonNegInt | undefined;
}

export const VacuumReport: Contract<VacuumReport, VacuumReportInit> = /* @__PURE__ */ contract({
  name: "VacuumReport",
  module: "delta/reports",
  info: info.VacuumReportInfo,
  read: codec.readVacuumReport,
  unpack: codec.unpackVacuumReport,
  write: codec.writeVacuumReport,
  pack: codec.packVacuumReport,
  is: codec.isVacuumReport,
});
