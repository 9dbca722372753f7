// @generated from contracts/diagnostics/ingest.yaml. Do not edit. [7d116d7a5b87cb04]

import type { StructInfo } from "tessera-contracts/serde";
import { any, defaulted, field, nullable, struct } from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, NonNegIntInfo } from "../types.info.js";
import { SourcePosInfo, ValidationErrorPayloadInfo } from "./errors.info.js";
import { ingestReportRule1 } from "./ingest.codec.js";

export const IngestReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IngestReport",
  module: "diagnostics/ingest",
  doc: "What came of one batch of rows.",
  examples: [{ table: "WriteEvent", accepted: 118, stamped: 4, quarantined: 2 }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table", NonEmptyStrInfo(), { doc: "Name of the contract that the rows are of." }),
    field("accepted", NonNegIntInfo(), { doc: "Rows that fit, and were handed on." }),
    field("stamped", NonNegIntInfo(), { doc: "Those of them that had no time, and got that of the batch." }),
    field("quarantined", NonNegIntInfo(), {
      doc: "Rows that did not fit. More of them than quarantine takes are counted alone.",
    }),
  ],
  rules: [
    {
      expr: "this.stamped <= this.accepted",
      message: "rows that got a time are among those that were accepted",
      holds: ingestReportRule1,
    },
  ],
});

export const QuarantinedRowInfo: StructInfo = /* @__PURE__ */ struct({
  name: "QuarantinedRow",
  module: "diagnostics/ingest",
  doc: "A row that did not fit its contract, with the reason.",
  examples: [
    {
      table: "WriteEvent",
      position: 17,
      row: { dataset_name: "" },
      error: {
        type: "constraint",
        summary: "Expected `str` of length >= 1 - at `$.dataset_name`",
        path: "$.dataset_name",
        contract: "WriteEvent",
        expected: "str of length >= 1",
        received: "0",
        code: "too-short",
      },
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table", NonEmptyStrInfo(), { doc: "Name of the contract that the row should have fit." }),
    field("position", NonNegIntInfo(), { doc: "Which row of its batch it was, counted from 0." }),
    field("row", any(), {
      doc: "The row as it was, secrets masked. Its text, cut, if it is long or did not parse. Null if its bytes cannot be told apart from what follows.",
      vendor: { "x-opaque": "It did not fit what was expected, so it may be anything." },
    }),
    field("error", ValidationErrorPayloadInfo, { doc: "Why it did not fit." }),
    defaulted("source", nullable(SourcePosInfo), () => null, {
      doc: "The line of the file that it came from. Null if it came from none.",
    }),
  ],
});
