// @generated from contracts/diagnostics/ingest.yaml. Do not edit. [50e39343fe0f24f9]

import type { AnyValue, Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, NonNegInt } from "../types.js";
import type { SourcePos, SourcePosInit, ValidationErrorPayload, ValidationErrorPayloadInit } from "./errors.js";
import * as codec from "./ingest.codec.js";
import * as info from "./ingest.info.js";

/** What came of one batch of rows. Unknown fields are skipped (compat). */
export interface IngestReport {
  /** Name of the contract that the rows are of. */
  readonly table: NonEmptyStr;
  /** Rows that fit, and were handed on. */
  readonly accepted: NonNegInt;
  /** Those of them that had no time, and got that of the batch. */
  readonly stamped: NonNegInt;
  /** Rows that did not fit. More of them than quarantine takes are counted alone. */
  readonly quarantined: NonNegInt;
}

/** What `IngestReport.create` takes: fields with a default may be left out. */
export interface IngestReportInit {
  /** Name of the contract that the rows are of. */
  readonly table: NonEmptyStr;
  /** Rows that fit, and were handed on. */
  readonly accepted: NonNegInt;
  /** Those of them that had no time, and got that of the batch. */
  readonly stamped: NonNegInt;
  /** Rows that did not fit. More of them than quarantine takes are counted alone. */
  readonly quarantined: NonNegInt;
}

export const IngestReport: Contract<IngestReport, IngestReportInit> = /* @__PURE__ */ contract({
  name: "IngestReport",
  module: "diagnostics/ingest",
  info: info.IngestReportInfo,
  read: codec.readIngestReport,
  unpack: codec.unpackIngestReport,
  write: codec.writeIngestReport,
  pack: codec.packIngestReport,
  is: codec.isIngestReport,
  convert: codec.convertIngestReport,
});

/** A row that did not fit its contract, with the reason. Unknown fields are skipped (compat). */
export interface QuarantinedRow {
  /** Name of the contract that the row should have fit. */
  readonly table: NonEmptyStr;
  /** Which row of its batch it was, counted from 0. */
  readonly position: NonNegInt;
  /**
   * The row as it was, secrets masked. Its text, cut, if it is long or did not parse. Null if its bytes cannot be
   * told apart from what follows.
   */
  readonly row: AnyValue;
  /** Why it did not fit. */
  readonly error: ValidationErrorPayload;
  /** The line of the file that it came from. Null if it came from none. Default `null`. */
  readonly source: SourcePos | null;
}

/** What `QuarantinedRow.create` takes: fields with a default may be left out. */
export interface QuarantinedRowInit {
  /** Name of the contract that the row should have fit. */
  readonly table: NonEmptyStr;
  /** Which row of its batch it was, counted from 0. */
  readonly position: NonNegInt;
  /**
   * The row as it was, secrets masked. Its text, cut, if it is long or did not parse. Null if its bytes cannot be
   * told apart from what follows.
   */
  readonly row: AnyValue;
  /** Why it did not fit. */
  readonly error: ValidationErrorPayloadInit;
  /** The line of the file that it came from. Null if it came from none. Default `null`. */
  readonly source?: SourcePosInit | null | undefined;
}

export const QuarantinedRow: Contract<QuarantinedRow, QuarantinedRowInit> = /* @__PURE__ */ contract({
  name: "QuarantinedRow",
  module: "diagnostics/ingest",
  info: info.QuarantinedRowInfo,
  read: codec.readQuarantinedRow,
  unpack: codec.unpackQuarantinedRow,
  write: codec.writeQuarantinedRow,
  pack: codec.packQuarantinedRow,
  is: codec.isQuarantinedRow,
  convert: codec.convertQuarantinedRow,
});
