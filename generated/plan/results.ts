// @generated from contracts/plan/results.yaml. Do not edit. [513314b5242ba113]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { ValidationErrorPayload, ValidationErrorPayloadInit } from "../diagnostics/errors.js";
import type { TableSchemaSpec, TableSchemaSpecInit } from "../schema/tables.js";
import type { NonEmptyStr, NonNegInt } from "../types.js";
import * as codec from "./results.codec.js";
import * as info from "./results.info.js";

/** How far the planning of a view came and what it cost. Unknown fields are skipped (compat). */
export interface PlanDiagnostics {
  /** The view that was planned. */
  readonly view_name: NonEmptyStr;
  /** The plan as the engine prints it. Null if there was none to print. */
  readonly explain: string | null;
  /** The last stage that was entered, such as `parse`, `optimize` or `serialize`. */
  readonly stage: string;
  /** Wall time by stage, in milliseconds. */
  readonly timings_ms: { readonly [key: string]: NonNegInt };
  /** The mistake the last stage ended with. Null if it came through. Default `null`. */
  readonly error: ValidationErrorPayload | null;
}

/** What `PlanDiagnostics.create` takes: fields with a default may be left out. */
export interface PlanDiagnosticsInit {
  /** The view that was planned. */
  readonly view_name: NonEmptyStr;
  /** The plan as the engine prints it. Null if there was none to print. */
  readonly explain: string | null;
  /** The last stage that was entered, such as `parse`, `optimize` or `serialize`. */
  readonly stage: string;
  /** Wall time by stage, in milliseconds. */
  readonly timings_ms: { readonly [key: string]: NonNegInt };
  /** The mistake the last stage ended with. Null if it came through. Default `null`. */
  readonly error?: ValidationErrorPayloadInit | null | undefined;
}

export const PlanDiagnostics: Contract<PlanDiagnostics, PlanDiagnosticsInit> = /* @__PURE__ */ contract({
  name: "PlanDiagnostics",
  module: "plan/results",
  info: info.PlanDiagnosticsInfo,
  read: codec.readPlanDiagnostics,
  unpack: codec.unpackPlanDiagnostics,
  write: codec.writePlanDiagnostics,
  pack: codec.packPlanDiagnostics,
  is: codec.isPlanDiagnostics,
  convert: codec.convertPlanDiagnostics,
});

/** What running the plan of a view gave, without the rows. Unknown fields are skipped (compat). */
export interface PlanResult {
  /** The view whose plan was run. */
  readonly view_name: NonEmptyStr;
  /** Rows it gave. Null if it failed or the rows were streamed on uncounted. */
  readonly rows: NonNegInt | null;
  /** Columns it gave. Null if it failed before they were known. */
  readonly schema: TableSchemaSpec | null;
  /** What it failed with. Null if it came through. Default `null`. */
  readonly error: ValidationErrorPayload | null;
}

/** What `PlanResult.create` takes: fields with a default may be left out. */
export interface PlanResultInit {
  /** The view whose plan was run. */
  readonly view_name: NonEmptyStr;
  /** Rows it gave. Null if it failed or the rows were streamed on uncounted. */
  readonly rows: NonNegInt | null;
  /** Columns it gave. Null if it failed before they were known. */
  readonly schema: TableSchemaSpecInit | null;
  /** What it failed with. Null if it came through. Default `null`. */
  readonly error?: ValidationErrorPayloadInit | null | undefined;
}

export const PlanResult: Contract<PlanResult, PlanResultInit> = /* @__PURE__ */ contract({
  name: "PlanResult",
  module: "plan/results",
  info: info.PlanResultInfo,
  read: codec.readPlanResult,
  unpack: codec.unpackPlanResult,
  write: codec.writePlanResult,
  pack: codec.packPlanResult,
  is: codec.isPlanResult,
  convert: codec.convertPlanResult,
});
