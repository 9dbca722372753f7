// @generated from contracts/artifacts/envelope.yaml. Do not edit. [b63085379d980ff3]

import type { Raw } from "tessera-contracts/serde";
import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  type PackReader,
  type Unchecked,
  type Writer,
  asInt,
  asRaw,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isPlainObject,
  isRaw,
  isSafeInt,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  jsonTags,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  packedTags,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import {
  convertResolvedProjection,
  isResolvedProjection,
  packResolvedProjection,
  readResolvedProjection,
  unpackResolvedProjection,
  writeResolvedProjection,
} from "../datasets/datasets.codec.js";
import type { ResolvedProjection } from "../datasets/datasets.js";
import {
  convertCdfCursor,
  isCdfCursor,
  packCdfCursor,
  readCdfCursor,
  unpackCdfCursor,
  writeCdfCursor,
} from "../delta/cdf.codec.js";
import type { CdfCursor } from "../delta/cdf.js";
import {
  convertVacuumReport,
  isVacuumReport,
  packVacuumReport,
  readVacuumReport,
  unpackVacuumReport,
  writeVacuumReport,
} from "../delta/reports.codec.js";
import type { VacuumReport } from "../delta/reports.js";
import {
  convertCdfReadRecord,
  isCdfReadRecord,
  packCdfReadRecord,
  readCdfReadRecord,
  unpackCdfReadRecord,
  writeCdfReadRecord,
} from "../diagnostics/events.codec.js";
import type { CdfReadRecord } from "../diagnostics/events.js";
import {
  convertTableValidationReport,
  isTableValidationReport,
  packTableValidationReport,
  readTableValidationReport,
  unpackTableValidationReport,
  writeTableValidationReport,
} from "../diagnostics/table-validation.codec.js";
import type { TableValidationReport } from "../diagnostics/table-validation.js";
import {
  convertPlanBundle,
  isPlanBundle,
  packPlanBundle,
  readPlanBundle,
  unpackPlanBundle,
  writePlanBundle,
} from "../plan/bundle.codec.js";
import type { PlanBundle } from "../plan/bundle.js";
import {
  convertPlanDiagnostics,
  isPlanDiagnostics,
  packPlanDiagnostics,
  readPlanDiagnostics,
  unpackPlanDiagnostics,
  writePlanDiagnostics,
} from "../plan/results.codec.js";
import type { PlanDiagnostics } from "../plan/results.js";
import {
  convertRunId,
  convertSha256Hex,
  isRunId,
  isSha256Hex,
  readRunId,
  readSha256Hex,
  unpackRunId,
  unpackSha256Hex,
} from "../types.codec.js";
import type { EventTimeMs, NonEmptyStr, RunId, Sha256Hex } from "../types.js";
import {
  convertViewArtifactPayload,
  isViewArtifactPayload,
  packViewArtifactPayload,
  readViewArtifactPayload,
  unpackViewArtifactPayload,
  writeViewArtifactPayload,
} from "./compiler.codec.js";
import type { ViewArtifactPayload } from "./compiler.js";
import {
  convertDeltaStatsDecision,
  convertSemanticValidation,
  convertViewCacheArtifact,
  convertWriterPolicySnapshot,
  isDeltaStatsDecision,
  isSemanticValidation,
  isViewCacheArtifact,
  isWriterPolicySnapshot,
  packDeltaStatsDecision,
  packSemanticValidation,
  packViewCacheArtifact,
  packWriterPolicySnapshot,
  readDeltaStatsDecision,
  readSemanticValidation,
  readViewCacheArtifact,
  readWriterPolicySnapshot,
  unpackDeltaStatsDecision,
  unpackSemanticValidation,
  unpackViewCacheArtifact,
  unpackWriterPolicySnapshot,
  writeDeltaStatsDecision,
  writeSemanticValidation,
  writeViewCacheArtifact,
  writeWriterPolicySnapshot,
} from "./decisions.codec.js";
import type { DeltaStatsDecision, SemanticValidation, ViewCacheArtifact, WriterPolicySnapshot } from "./decisions.js";
import type {
  ArtifactEnvelope,
  ArtifactRecord,
  CacheArtifactEnvelope,
  CdfCursorEnvelope,
  CdfReadEnvelope,
  PlanArtifactEnvelope,
  PlanDiagnosticsEnvelope,
  ResolvedProjectionEnvelope,
  RunManifestEnvelope,
  SemanticValidationEnvelope,
  StatsDecisionEnvelope,
  TableValidationEnvelope,
  VacuumEnvelope,
  ViewArtifactEnvelope,
  WriterPolicyEnvelope,
} from "./envelope.js";
import {
  convertRunManifest,
  isRunManifest,
  packRunManifest,
  readRunManifest,
  unpackRunManifest,
  writeRunManifest,
} from "./manifest.codec.js";
import type { RunManifest } from "./manifest.js";

const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_PAYLOAD = /* @__PURE__ */ jsonKey("payload");
const READ_ARTIFACT_ID = /* @__PURE__ */ jsonKey("artifact_id");
const READ_RUN_ID = /* @__PURE__ */ jsonKey("run_id");
const READ_WRITTEN_AT_UNIX_MS = /* @__PURE__ */ jsonKey("written_at_unix_ms");
const READ_CONTRACT = /* @__PURE__ */ jsonKey("contract");
const READ_CONTRACT_CHECKSUM = /* @__PURE__ */ jsonKey("contract_checksum");
const READ_ENVELOPE = /* @__PURE__ */ jsonKey("envelope");

const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_PAYLOAD = /* @__PURE__ */ packedKey("payload");
const UNPACK_ARTIFACT_ID = /* @__PURE__ */ packedKey("artifact_id");
const UNPACK_RUN_ID = /* @__PURE__ */ packedKey("run_id");
const UNPACK_WRITTEN_AT_UNIX_MS = /* @__PURE__ */ packedKey("written_at_unix_ms");
const UNPACK_CONTRACT = /* @__PURE__ */ packedKey("contract");
const UNPACK_CONTRACT_CHECKSUM = /* @__PURE__ */ packedKey("contract_checksum");
const UNPACK_ENVELOPE = /* @__PURE__ */ packedKey("envelope");

const READ_ARTIFACT_ENVELOPE_TAGS = /* @__PURE__ */ jsonTags("kind", [
  "delta_stats_decision",
  "view_cache_artifact",
  "semantic_validation",
  "run_manifest",
  "writer_policy",
  "plan_artifact",
  "cdf_read",
  "table_validation",
  "vacuum_report",
  "resolved_projection",
  "view_artifact",
  "plan_diagnostics",
  "cdf_cursor",
]);
const UNPACK_ARTIFACT_ENVELOPE_TAGS = /* @__PURE__ */ packedTags("kind", [
  "delta_stats_decision",
  "view_cache_artifact",
  "semantic_validation",
  "run_manifest",
  "writer_policy",
  "plan_artifact",
  "cdf_read",
  "table_validation",
  "vacuum_report",
  "resolved_projection",
  "view_artifact",
  "plan_diagnostics",
  "cdf_cursor",
]);
const READ_STATS_DECISION_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("delta_stats_decision");
const UNPACK_STATS_DECISION_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("delta_stats_decision");
const READ_CACHE_ARTIFACT_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("view_cache_artifact");
const UNPACK_CACHE_ARTIFACT_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("view_cache_artifact");
const READ_SEMANTIC_VALIDATION_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("semantic_validation");
const UNPACK_SEMANTIC_VALIDATION_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("semantic_validation");
const READ_RUN_MANIFEST_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("run_manifest");
const UNPACK_RUN_MANIFEST_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("run_manifest");
const READ_WRITER_POLICY_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("writer_policy");
const UNPACK_WRITER_POLICY_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("writer_policy");
const READ_PLAN_ARTIFACT_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("plan_artifact");
const UNPACK_PLAN_ARTIFACT_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("plan_artifact");
const READ_CDF_READ_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("cdf_read");
const UNPACK_CDF_READ_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("cdf_read");
const READ_TABLE_VALIDATION_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("table_validation");
const UNPACK_TABLE_VALIDATION_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("table_validation");
const READ_VACUUM_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("vacuum_report");
const UNPACK_VACUUM_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("vacuum_report");
const READ_RESOLVED_PROJECTION_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("resolved_projection");
const UNPACK_RESOLVED_PROJECTION_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("resolved_projection");
const READ_VIEW_ARTIFACT_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("view_artifact");
const UNPACK_VIEW_ARTIFACT_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("view_artifact");
const READ_PLAN_DIAGNOSTICS_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("plan_diagnostics");
const UNPACK_PLAN_DIAGNOSTICS_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("plan_diagnostics");
const READ_CDF_CURSOR_ENVELOPE_TAG = /* @__PURE__ */ jsonLiterals("cdf_cursor");
const UNPACK_CDF_CURSOR_ENVELOPE_TAG = /* @__PURE__ */ packedLiterals("cdf_cursor");

const OPEN_STATS_DECISION_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"delta_stats_decision","payload":');
const OPEN_CACHE_ARTIFACT_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"view_cache_artifact","payload":');
const OPEN_SEMANTIC_VALIDATION_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"semantic_validation","payload":');
const OPEN_RUN_MANIFEST_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"run_manifest","payload":');
const OPEN_WRITER_POLICY_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"writer_policy","payload":');
const OPEN_PLAN_ARTIFACT_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"plan_artifact","payload":');
const OPEN_CDF_READ_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"cdf_read","payload":');
const OPEN_TABLE_VALIDATION_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"table_validation","payload":');
const OPEN_VACUUM_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"vacuum_report","payload":');
const OPEN_RESOLVED_PROJECTION_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"resolved_projection","payload":');
const OPEN_VIEW_ARTIFACT_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"view_artifact","payload":');
const OPEN_PLAN_DIAGNOSTICS_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"plan_diagnostics","payload":');
const OPEN_CDF_CURSOR_ENVELOPE = /* @__PURE__ */ jsonChunk('{"kind":"cdf_cursor","payload":');
const OPEN_ARTIFACT_RECORD = /* @__PURE__ */ jsonChunk('{"artifact_id":');
const WRITE_RUN_ID = /* @__PURE__ */ jsonChunk(',"run_id":');
const WRITE_WRITTEN_AT_UNIX_MS = /* @__PURE__ */ jsonChunk(',"written_at_unix_ms":');
const WRITE_CONTRACT = /* @__PURE__ */ jsonChunk(',"contract":');
const WRITE_CONTRACT_CHECKSUM = /* @__PURE__ */ jsonChunk(',"contract_checksum":');
const WRITE_ENVELOPE = /* @__PURE__ */ jsonChunk(',"envelope":');

const HEAD_STATS_DECISION_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "delta_stats_decision", "payload");
const HEAD_CACHE_ARTIFACT_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "view_cache_artifact", "payload");
const HEAD_SEMANTIC_VALIDATION_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "semantic_validation", "payload");
const HEAD_RUN_MANIFEST_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "run_manifest", "payload");
const HEAD_WRITER_POLICY_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "writer_policy", "payload");
const HEAD_PLAN_ARTIFACT_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "plan_artifact", "payload");
const HEAD_CDF_READ_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "cdf_read", "payload");
const HEAD_TABLE_VALIDATION_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "table_validation", "payload");
const HEAD_VACUUM_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "vacuum_report", "payload");
const HEAD_RESOLVED_PROJECTION_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "resolved_projection", "payload");
const HEAD_VIEW_ARTIFACT_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "view_artifact", "payload");
const HEAD_PLAN_DIAGNOSTICS_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "plan_diagnostics", "payload");
const HEAD_CDF_CURSOR_ENVELOPE = /* @__PURE__ */ packedHead(2, "kind", "cdf_cursor", "payload");
const HEAD_ARTIFACT_RECORD = /* @__PURE__ */ packedHead(6, "artifact_id");
const PACK_RUN_ID = /* @__PURE__ */ packedChunk("run_id");
const PACK_WRITTEN_AT_UNIX_MS = /* @__PURE__ */ packedChunk("written_at_unix_ms");
const PACK_CONTRACT = /* @__PURE__ */ packedChunk("contract");
const PACK_CONTRACT_CHECKSUM = /* @__PURE__ */ packedChunk("contract_checksum");
const PACK_ENVELOPE = /* @__PURE__ */ packedChunk("envelope");

export function readArtifactEnvelope(r: JsonReader): ArtifactEnvelope {
  switch (r.peekTag(READ_ARTIFACT_ENVELOPE_TAGS)) {
    case 0:
      return readStatsDecisionEnvelope(r);
    case 1:
      return readCacheArtifactEnvelope(r);
    case 2:
      return readSemanticValidationEnvelope(r);
    case 3:
      return readRunManifestEnvelope(r);
    case 4:
      return readWriterPolicyEnvelope(r);
    case 5:
      return readPlanArtifactEnvelope(r);
    case 6:
      return readCdfReadEnvelope(r);
    case 7:
      return readTableValidationEnvelope(r);
    case 8:
      return readVacuumEnvelope(r);
    case 9:
      return readResolvedProjectionEnvelope(r);
    case 10:
      return readViewArtifactEnvelope(r);
    case 11:
      return readPlanDiagnosticsEnvelope(r);
    case 12:
      return readCdfCursorEnvelope(r);
    default:
      return r.bail();
  }
}

export function unpackArtifactEnvelope(r: PackReader): ArtifactEnvelope {
  switch (r.peekTag(UNPACK_ARTIFACT_ENVELOPE_TAGS)) {
    case 0:
      return unpackStatsDecisionEnvelope(r);
    case 1:
      return unpackCacheArtifactEnvelope(r);
    case 2:
      return unpackSemanticValidationEnvelope(r);
    case 3:
      return unpackRunManifestEnvelope(r);
    case 4:
      return unpackWriterPolicyEnvelope(r);
    case 5:
      return unpackPlanArtifactEnvelope(r);
    case 6:
      return unpackCdfReadEnvelope(r);
    case 7:
      return unpackTableValidationEnvelope(r);
    case 8:
      return unpackVacuumEnvelope(r);
    case 9:
      return unpackResolvedProjectionEnvelope(r);
    case 10:
      return unpackViewArtifactEnvelope(r);
    case 11:
      return unpackPlanDiagnosticsEnvelope(r);
    case 12:
      return unpackCdfCursorEnvelope(r);
    default:
      return r.bail();
  }
}

export function writeArtifactEnvelope(w: JsonValueWriter, value: ArtifactEnvelope): void {
  switch (value.kind) {
    case "delta_stats_decision":
      return writeStatsDecisionEnvelope(w, value);
    case "view_cache_artifact":
      return writeCacheArtifactEnvelope(w, value);
    case "semantic_validation":
      return writeSemanticValidationEnvelope(w, value);
    case "run_manifest":
      return writeRunManifestEnvelope(w, value);
    case "writer_policy":
      return writeWriterPolicyEnvelope(w, value);
    case "plan_artifact":
      return writePlanArtifactEnvelope(w, value);
    case "cdf_read":
      return writeCdfReadEnvelope(w, value);
    case "table_validation":
      return writeTableValidationEnvelope(w, value);
    case "vacuum_report":
      return writeVacuumEnvelope(w, value);
    case "resolved_projection":
      return writeResolvedProjectionEnvelope(w, value);
    case "view_artifact":
      return writeViewArtifactEnvelope(w, value);
    case "plan_diagnostics":
      return writePlanDiagnosticsEnvelope(w, value);
    case "cdf_cursor":
      return writeCdfCursorEnvelope(w, value);
    default:
      return w.wrong();
  }
}

export function packArtifactEnvelope(w: Writer, value: ArtifactEnvelope): void {
  switch (value.kind) {
    case "delta_stats_decision":
      return packStatsDecisionEnvelope(w, value);
    case "view_cache_artifact":
      return packCacheArtifactEnvelope(w, value);
    case "semantic_validation":
      return packSemanticValidationEnvelope(w, value);
    case "run_manifest":
      return packRunManifestEnvelope(w, value);
    case "writer_policy":
      return packWriterPolicyEnvelope(w, value);
    case "plan_artifact":
      return packPlanArtifactEnvelope(w, value);
    case "cdf_read":
      return packCdfReadEnvelope(w, value);
    case "table_validation":
      return packTableValidationEnvelope(w, value);
    case "vacuum_report":
      return packVacuumEnvelope(w, value);
    case "resolved_projection":
      return packResolvedProjectionEnvelope(w, value);
    case "view_artifact":
      return packViewArtifactEnvelope(w, value);
    case "plan_diagnostics":
      return packPlanDiagnosticsEnvelope(w, value);
    case "cdf_cursor":
      return packCdfCursorEnvelope(w, value);
    default:
      return w.wrong();
  }
}

export function isArtifactEnvelope(candidate: unknown): candidate is ArtifactEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArtifactEnvelope> = candidate;
  switch (value.kind) {
    case "delta_stats_decision":
      return isStatsDecisionEnvelope(value);
    case "view_cache_artifact":
      return isCacheArtifactEnvelope(value);
    case "semantic_validation":
      return isSemanticValidationEnvelope(value);
    case "run_manifest":
      return isRunManifestEnvelope(value);
    case "writer_policy":
      return isWriterPolicyEnvelope(value);
    case "plan_artifact":
      return isPlanArtifactEnvelope(value);
    case "cdf_read":
      return isCdfReadEnvelope(value);
    case "table_validation":
      return isTableValidationEnvelope(value);
    case "vacuum_report":
      return isVacuumEnvelope(value);
    case "resolved_projection":
      return isResolvedProjectionEnvelope(value);
    case "view_artifact":
      return isViewArtifactEnvelope(value);
    case "plan_diagnostics":
      return isPlanDiagnosticsEnvelope(value);
    case "cdf_cursor":
      return isCdfCursorEnvelope(value);
    default:
      return false;
  }
}

export function convertArtifactEnvelope(value: unknown): ArtifactEnvelope {
  switch (fieldsOf<"kind">(value).kind) {
    case "delta_stats_decision":
      return convertStatsDecisionEnvelope(value);
    case "view_cache_artifact":
      return convertCacheArtifactEnvelope(value);
    case "semantic_validation":
      return convertSemanticValidationEnvelope(value);
    case "run_manifest":
      return convertRunManifestEnvelope(value);
    case "writer_policy":
      return convertWriterPolicyEnvelope(value);
    case "plan_artifact":
      return convertPlanArtifactEnvelope(value);
    case "cdf_read":
      return convertCdfReadEnvelope(value);
    case "table_validation":
      return convertTableValidationEnvelope(value);
    case "vacuum_report":
      return convertVacuumEnvelope(value);
    case "resolved_projection":
      return convertResolvedProjectionEnvelope(value);
    case "view_artifact":
      return convertViewArtifactEnvelope(value);
    case "plan_diagnostics":
      return convertPlanDiagnosticsEnvelope(value);
    case "cdf_cursor":
      return convertCdfCursorEnvelope(value);
    default:
      return bail();
  }
}

export function readStatsDecisionEnvelope(r: JsonReader): StatsDecisionEnvelope {
  let payload: DeltaStatsDecision | undefined;
  r.beginTagged(READ_KIND, READ_STATS_DECISION_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readDeltaStatsDecision(r);
  } while (r.atTag(READ_KIND, READ_STATS_DECISION_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "delta_stats_decision", payload };
}

export function unpackStatsDecisionEnvelope(r: PackReader): StatsDecisionEnvelope {
  let payload: DeltaStatsDecision | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_STATS_DECISION_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackDeltaStatsDecision(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_STATS_DECISION_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "delta_stats_decision", payload };
}

export function writeStatsDecisionEnvelope(w: JsonValueWriter, value: StatsDecisionEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "delta_stats_decision") w.wrong();
  w.write(OPEN_STATS_DECISION_ENVELOPE);
  writeDeltaStatsDecision(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packStatsDecisionEnvelope(w: Writer, value: StatsDecisionEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "delta_stats_decision") w.wrong();
  w.write(HEAD_STATS_DECISION_ENVELOPE);
  packDeltaStatsDecision(w, value.payload);
}

export function isStatsDecisionEnvelope(candidate: unknown): candidate is StatsDecisionEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<StatsDecisionEnvelope> = candidate;
  if (value.kind !== "delta_stats_decision") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaStatsDecision(value.payload)) return false;
  return true;
}

export function convertStatsDecisionEnvelope(value: unknown): StatsDecisionEnvelope {
  const fields = fieldsOf<keyof StatsDecisionEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "delta_stats_decision") bail();
  return { kind: "delta_stats_decision", payload: convertDeltaStatsDecision(fields.payload) };
}

export function readCacheArtifactEnvelope(r: JsonReader): CacheArtifactEnvelope {
  let payload: ViewCacheArtifact | undefined;
  r.beginTagged(READ_KIND, READ_CACHE_ARTIFACT_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readViewCacheArtifact(r);
  } while (r.atTag(READ_KIND, READ_CACHE_ARTIFACT_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "view_cache_artifact", payload };
}

export function unpackCacheArtifactEnvelope(r: PackReader): CacheArtifactEnvelope {
  let payload: ViewCacheArtifact | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_CACHE_ARTIFACT_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackViewCacheArtifact(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_CACHE_ARTIFACT_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "view_cache_artifact", payload };
}

export function writeCacheArtifactEnvelope(w: JsonValueWriter, value: CacheArtifactEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "view_cache_artifact") w.wrong();
  w.write(OPEN_CACHE_ARTIFACT_ENVELOPE);
  writeViewCacheArtifact(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packCacheArtifactEnvelope(w: Writer, value: CacheArtifactEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "view_cache_artifact") w.wrong();
  w.write(HEAD_CACHE_ARTIFACT_ENVELOPE);
  packViewCacheArtifact(w, value.payload);
}

export function isCacheArtifactEnvelope(candidate: unknown): candidate is CacheArtifactEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CacheArtifactEnvelope> = candidate;
  if (value.kind !== "view_cache_artifact") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isViewCacheArtifact(value.payload)) return false;
  return true;
}

export function convertCacheArtifactEnvelope(value: unknown): CacheArtifactEnvelope {
  const fields = fieldsOf<keyof CacheArtifactEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "view_cache_artifact") bail();
  return { kind: "view_cache_artifact", payload: convertViewCacheArtifact(fields.payload) };
}

export function readSemanticValidationEnvelope(r: JsonReader): SemanticValidationEnvelope {
  let payload: SemanticValidation | undefined;
  r.beginTagged(READ_KIND, READ_SEMANTIC_VALIDATION_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readSemanticValidation(r);
  } while (r.atTag(READ_KIND, READ_SEMANTIC_VALIDATION_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "semantic_validation", payload };
}

export function unpackSemanticValidationEnvelope(r: PackReader): SemanticValidationEnvelope {
  let payload: SemanticValidation | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_SEMANTIC_VALIDATION_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackSemanticValidation(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_SEMANTIC_VALIDATION_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "semantic_validation", payload };
}

export function writeSemanticValidationEnvelope(w: JsonValueWriter, value: SemanticValidationEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "semantic_validation") w.wrong();
  w.write(OPEN_SEMANTIC_VALIDATION_ENVELOPE);
  writeSemanticValidation(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packSemanticValidationEnvelope(w: Writer, value: SemanticValidationEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "semantic_validation") w.wrong();
  w.write(HEAD_SEMANTIC_VALIDATION_ENVELOPE);
  packSemanticValidation(w, value.payload);
}

export function isSemanticValidationEnvelope(candidate: unknown): candidate is SemanticValidationEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SemanticValidationEnvelope> = candidate;
  if (value.kind !== "semantic_validation") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSemanticValidation(value.payload)) return false;
  return true;
}

export function convertSemanticValidationEnvelope(value: unknown): SemanticValidationEnvelope {
  const fields = fieldsOf<keyof SemanticValidationEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "semantic_validation") bail();
  return { kind: "semantic_validation", payload: convertSemanticValidation(fields.payload) };
}

export function readRunManifestEnvelope(r: JsonReader): RunManifestEnvelope {
  let payload: RunManifest | undefined;
  r.beginTagged(READ_KIND, READ_RUN_MANIFEST_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readRunManifest(r);
  } while (r.atTag(READ_KIND, READ_RUN_MANIFEST_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "run_manifest", payload };
}

export function unpackRunManifestEnvelope(r: PackReader): RunManifestEnvelope {
  let payload: RunManifest | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_RUN_MANIFEST_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackRunManifest(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_RUN_MANIFEST_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "run_manifest", payload };
}

export function writeRunManifestEnvelope(w: JsonValueWriter, value: RunManifestEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "run_manifest") w.wrong();
  w.write(OPEN_RUN_MANIFEST_ENVELOPE);
  writeRunManifest(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packRunManifestEnvelope(w: Writer, value: RunManifestEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "run_manifest") w.wrong();
  w.write(HEAD_RUN_MANIFEST_ENVELOPE);
  packRunManifest(w, value.payload);
}

export function isRunManifestEnvelope(candidate: unknown): candidate is RunManifestEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RunManifestEnvelope> = candidate;
  if (value.kind !== "run_manifest") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunManifest(value.payload)) return false;
  return true;
}

export function convertRunManifestEnvelope(value: unknown): RunManifestEnvelope {
  const fields = fieldsOf<keyof RunManifestEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "run_manifest") bail();
  return { kind: "run_manifest", payload: convertRunManifest(fields.payload) };
}

export function readWriterPolicyEnvelope(r: JsonReader): WriterPolicyEnvelope {
  let payload: WriterPolicySnapshot | undefined;
  r.beginTagged(READ_KIND, READ_WRITER_POLICY_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readWriterPolicySnapshot(r);
  } while (r.atTag(READ_KIND, READ_WRITER_POLICY_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "writer_policy", payload };
}

export function unpackWriterPolicyEnvelope(r: PackReader): WriterPolicyEnvelope {
  let payload: WriterPolicySnapshot | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_WRITER_POLICY_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackWriterPolicySnapshot(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_WRITER_POLICY_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "writer_policy", payload };
}

export function writeWriterPolicyEnvelope(w: JsonValueWriter, value: WriterPolicyEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "writer_policy") w.wrong();
  w.write(OPEN_WRITER_POLICY_ENVELOPE);
  writeWriterPolicySnapshot(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packWriterPolicyEnvelope(w: Writer, value: WriterPolicyEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "writer_policy") w.wrong();
  w.write(HEAD_WRITER_POLICY_ENVELOPE);
  packWriterPolicySnapshot(w, value.payload);
}

export function isWriterPolicyEnvelope(candidate: unknown): candidate is WriterPolicyEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<WriterPolicyEnvelope> = candidate;
  if (value.kind !== "writer_policy") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isWriterPolicySnapshot(value.payload)) return false;
  return true;
}

export function convertWriterPolicyEnvelope(value: unknown): WriterPolicyEnvelope {
  const fields = fieldsOf<keyof WriterPolicyEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "writer_policy") bail();
  return { kind: "writer_policy", payload: convertWriterPolicySnapshot(fields.payload) };
}

export function readPlanArtifactEnvelope(r: JsonReader): PlanArtifactEnvelope {
  let payload: PlanBundle | undefined;
  r.beginTagged(READ_KIND, READ_PLAN_ARTIFACT_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readPlanBundle(r);
  } while (r.atTag(READ_KIND, READ_PLAN_ARTIFACT_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "plan_artifact", payload };
}

export function unpackPlanArtifactEnvelope(r: PackReader): PlanArtifactEnvelope {
  let payload: PlanBundle | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_PLAN_ARTIFACT_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackPlanBundle(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_PLAN_ARTIFACT_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "plan_artifact", payload };
}

export function writePlanArtifactEnvelope(w: JsonValueWriter, value: PlanArtifactEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "plan_artifact") w.wrong();
  w.write(OPEN_PLAN_ARTIFACT_ENVELOPE);
  writePlanBundle(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanArtifactEnvelope(w: Writer, value: PlanArtifactEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "plan_artifact") w.wrong();
  w.write(HEAD_PLAN_ARTIFACT_ENVELOPE);
  packPlanBundle(w, value.payload);
}

export function isPlanArtifactEnvelope(candidate: unknown): candidate is PlanArtifactEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanArtifactEnvelope> = candidate;
  if (value.kind !== "plan_artifact") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isPlanBundle(value.payload)) return false;
  return true;
}

export function convertPlanArtifactEnvelope(value: unknown): PlanArtifactEnvelope {
  const fields = fieldsOf<keyof PlanArtifactEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "plan_artifact") bail();
  return { kind: "plan_artifact", payload: convertPlanBundle(fields.payload) };
}

export function readCdfReadEnvelope(r: JsonReader): CdfReadEnvelope {
  let payload: CdfReadRecord | undefined;
  r.beginTagged(READ_KIND, READ_CDF_READ_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readCdfReadRecord(r);
  } while (r.atTag(READ_KIND, READ_CDF_READ_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "cdf_read", payload };
}

export function unpackCdfReadEnvelope(r: PackReader): CdfReadEnvelope {
  let payload: CdfReadRecord | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_CDF_READ_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackCdfReadRecord(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_CDF_READ_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "cdf_read", payload };
}

export function writeCdfReadEnvelope(w: JsonValueWriter, value: CdfReadEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "cdf_read") w.wrong();
  w.write(OPEN_CDF_READ_ENVELOPE);
  writeCdfReadRecord(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packCdfReadEnvelope(w: Writer, value: CdfReadEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "cdf_read") w.wrong();
  w.write(HEAD_CDF_READ_ENVELOPE);
  packCdfReadRecord(w, value.payload);
}

export function isCdfReadEnvelope(candidate: unknown): candidate is CdfReadEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CdfReadEnvelope> = candidate;
  if (value.kind !== "cdf_read") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isCdfReadRecord(value.payload)) return false;
  return true;
}

export function convertCdfReadEnvelope(value: unknown): CdfReadEnvelope {
  const fields = fieldsOf<keyof CdfReadEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "cdf_read") bail();
  return { kind: "cdf_read", payload: convertCdfReadRecord(fields.payload) };
}

export function readTableValidationEnvelope(r: JsonReader): TableValidationEnvelope {
  let payload: TableValidationReport | undefined;
  r.beginTagged(READ_KIND, READ_TABLE_VALIDATION_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readTableValidationReport(r);
  } while (r.atTag(READ_KIND, READ_TABLE_VALIDATION_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "table_validation", payload };
}

export function unpackTableValidationEnvelope(r: PackReader): TableValidationEnvelope {
  let payload: TableValidationReport | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_TABLE_VALIDATION_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackTableValidationReport(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_TABLE_VALIDATION_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "table_validation", payload };
}

export function writeTableValidationEnvelope(w: JsonValueWriter, value: TableValidationEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "table_validation") w.wrong();
  w.write(OPEN_TABLE_VALIDATION_ENVELOPE);
  writeTableValidationReport(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packTableValidationEnvelope(w: Writer, value: TableValidationEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "table_validation") w.wrong();
  w.write(HEAD_TABLE_VALIDATION_ENVELOPE);
  packTableValidationReport(w, value.payload);
}

export function isTableValidationEnvelope(candidate: unknown): candidate is TableValidationEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableValidationEnvelope> = candidate;
  if (value.kind !== "table_validation") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isTableValidationReport(value.payload)) return false;
  return true;
}

export function convertTableValidationEnvelope(value: unknown): TableValidationEnvelope {
  const fields = fieldsOf<keyof TableValidationEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "table_validation") bail();
  return { kind: "table_validation", payload: convertTableValidationReport(fields.payload) };
}

export function readVacuumEnvelope(r: JsonReader): VacuumEnvelope {
  let payload: VacuumReport | undefined;
  r.beginTagged(READ_KIND, READ_VACUUM_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readVacuumReport(r);
  } while (r.atTag(READ_KIND, READ_VACUUM_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "vacuum_report", payload };
}

export function unpackVacuumEnvelope(r: PackReader): VacuumEnvelope {
  let payload: VacuumReport | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_VACUUM_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackVacuumReport(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_VACUUM_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "vacuum_report", payload };
}

export function writeVacuumEnvelope(w: JsonValueWriter, value: VacuumEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "vacuum_report") w.wrong();
  w.write(OPEN_VACUUM_ENVELOPE);
  writeVacuumReport(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packVacuumEnvelope(w: Writer, value: VacuumEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "vacuum_report") w.wrong();
  w.write(HEAD_VACUUM_ENVELOPE);
  packVacuumReport(w, value.payload);
}

export function isVacuumEnvelope(candidate: unknown): candidate is VacuumEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<VacuumEnvelope> = candidate;
  if (value.kind !== "vacuum_report") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isVacuumReport(value.payload)) return false;
  return true;
}

export function convertVacuumEnvelope(value: unknown): VacuumEnvelope {
  const fields = fieldsOf<keyof VacuumEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "vacuum_report") bail();
  return { kind: "vacuum_report", payload: convertVacuumReport(fields.payload) };
}

export function readResolvedProjectionEnvelope(r: JsonReader): ResolvedProjectionEnvelope {
  let payload: ResolvedProjection | undefined;
  r.beginTagged(READ_KIND, READ_RESOLVED_PROJECTION_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readResolvedProjection(r);
  } while (r.atTag(READ_KIND, READ_RESOLVED_PROJECTION_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "resolved_projection", payload };
}

export function unpackResolvedProjectionEnvelope(r: PackReader): ResolvedProjectionEnvelope {
  let payload: ResolvedProjection | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_RESOLVED_PROJECTION_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackResolvedProjection(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_RESOLVED_PROJECTION_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "resolved_projection", payload };
}

export function writeResolvedProjectionEnvelope(w: JsonValueWriter, value: ResolvedProjectionEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "resolved_projection") w.wrong();
  w.write(OPEN_RESOLVED_PROJECTION_ENVELOPE);
  writeResolvedProjection(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packResolvedProjectionEnvelope(w: Writer, value: ResolvedProjectionEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "resolved_projection") w.wrong();
  w.write(HEAD_RESOLVED_PROJECTION_ENVELOPE);
  packResolvedProjection(w, value.payload);
}

export function isResolvedProjectionEnvelope(candidate: unknown): candidate is ResolvedProjectionEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ResolvedProjectionEnvelope> = candidate;
  if (value.kind !== "resolved_projection") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isResolvedProjection(value.payload)) return false;
  return true;
}

export function convertResolvedProjectionEnvelope(value: unknown): ResolvedProjectionEnvelope {
  const fields = fieldsOf<keyof ResolvedProjectionEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "resolved_projection") bail();
  return { kind: "resolved_projection", payload: convertResolvedProjection(fields.payload) };
}

export function readViewArtifactEnvelope(r: JsonReader): ViewArtifactEnvelope {
  let payload: ViewArtifactPayload | undefined;
  r.beginTagged(READ_KIND, READ_VIEW_ARTIFACT_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readViewArtifactPayload(r);
  } while (r.atTag(READ_KIND, READ_VIEW_ARTIFACT_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "view_artifact", payload };
}

export function unpackViewArtifactEnvelope(r: PackReader): ViewArtifactEnvelope {
  let payload: ViewArtifactPayload | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_VIEW_ARTIFACT_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackViewArtifactPayload(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_VIEW_ARTIFACT_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "view_artifact", payload };
}

export function writeViewArtifactEnvelope(w: JsonValueWriter, value: ViewArtifactEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "view_artifact") w.wrong();
  w.write(OPEN_VIEW_ARTIFACT_ENVELOPE);
  writeViewArtifactPayload(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packViewArtifactEnvelope(w: Writer, value: ViewArtifactEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "view_artifact") w.wrong();
  w.write(HEAD_VIEW_ARTIFACT_ENVELOPE);
  packViewArtifactPayload(w, value.payload);
}

export function isViewArtifactEnvelope(candidate: unknown): candidate is ViewArtifactEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewArtifactEnvelope> = candidate;
  if (value.kind !== "view_artifact") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isViewArtifactPayload(value.payload)) return false;
  return true;
}

export function convertViewArtifactEnvelope(value: unknown): ViewArtifactEnvelope {
  const fields = fieldsOf<keyof ViewArtifactEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "view_artifact") bail();
  return { kind: "view_artifact", payload: convertViewArtifactPayload(fields.payload) };
}

export function readPlanDiagnosticsEnvelope(r: JsonReader): PlanDiagnosticsEnvelope {
  let payload: PlanDiagnostics | undefined;
  r.beginTagged(READ_KIND, READ_PLAN_DIAGNOSTICS_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readPlanDiagnostics(r);
  } while (r.atTag(READ_KIND, READ_PLAN_DIAGNOSTICS_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "plan_diagnostics", payload };
}

export function unpackPlanDiagnosticsEnvelope(r: PackReader): PlanDiagnosticsEnvelope {
  let payload: PlanDiagnostics | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_PLAN_DIAGNOSTICS_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackPlanDiagnostics(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_PLAN_DIAGNOSTICS_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "plan_diagnostics", payload };
}

export function writePlanDiagnosticsEnvelope(w: JsonValueWriter, value: PlanDiagnosticsEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "plan_diagnostics") w.wrong();
  w.write(OPEN_PLAN_DIAGNOSTICS_ENVELOPE);
  writePlanDiagnostics(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanDiagnosticsEnvelope(w: Writer, value: PlanDiagnosticsEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "plan_diagnostics") w.wrong();
  w.write(HEAD_PLAN_DIAGNOSTICS_ENVELOPE);
  packPlanDiagnostics(w, value.payload);
}

export function isPlanDiagnosticsEnvelope(candidate: unknown): candidate is PlanDiagnosticsEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanDiagnosticsEnvelope> = candidate;
  if (value.kind !== "plan_diagnostics") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isPlanDiagnostics(value.payload)) return false;
  return true;
}

export function convertPlanDiagnosticsEnvelope(value: unknown): PlanDiagnosticsEnvelope {
  const fields = fieldsOf<keyof PlanDiagnosticsEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "plan_diagnostics") bail();
  return { kind: "plan_diagnostics", payload: convertPlanDiagnostics(fields.payload) };
}

export function readCdfCursorEnvelope(r: JsonReader): CdfCursorEnvelope {
  let payload: CdfCursor | undefined;
  r.beginTagged(READ_KIND, READ_CDF_CURSOR_ENVELOPE_TAG);
  do {
    if (r.atKey(READ_PAYLOAD)) payload = readCdfCursor(r);
  } while (r.atTag(READ_KIND, READ_CDF_CURSOR_ENVELOPE_TAG) || r.moreFieldsOrSkip());
  if (payload === undefined) r.bail();
  return { kind: "cdf_cursor", payload };
}

export function unpackCdfCursorEnvelope(r: PackReader): CdfCursorEnvelope {
  let payload: CdfCursor | undefined;
  const outer = r.beginTagged(UNPACK_KIND, UNPACK_CDF_CURSOR_ENVELOPE_TAG);
  do {
    if (r.atKey(UNPACK_PAYLOAD)) payload = unpackCdfCursor(r);
  } while (r.atTag(UNPACK_KIND, UNPACK_CDF_CURSOR_ENVELOPE_TAG) || r.moreFieldsOrSkip(outer));
  if (payload === undefined) r.bail();
  return { kind: "cdf_cursor", payload };
}

export function writeCdfCursorEnvelope(w: JsonValueWriter, value: CdfCursorEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "cdf_cursor") w.wrong();
  w.write(OPEN_CDF_CURSOR_ENVELOPE);
  writeCdfCursor(w, value.payload);
  w.writeByte(CLOSE_OBJECT);
}

export function packCdfCursorEnvelope(w: Writer, value: CdfCursorEnvelope): void {
  requirePlain(value, value.kind);
  if (value.kind !== "cdf_cursor") w.wrong();
  w.write(HEAD_CDF_CURSOR_ENVELOPE);
  packCdfCursor(w, value.payload);
}

export function isCdfCursorEnvelope(candidate: unknown): candidate is CdfCursorEnvelope {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CdfCursorEnvelope> = candidate;
  if (value.kind !== "cdf_cursor") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isCdfCursor(value.payload)) return false;
  return true;
}

export function convertCdfCursorEnvelope(value: unknown): CdfCursorEnvelope {
  const fields = fieldsOf<keyof CdfCursorEnvelope>(value);
  bailUnlessPlain(fields, fields.kind);
  if (fields.kind !== undefined && fields.kind !== "cdf_cursor") bail();
  return { kind: "cdf_cursor", payload: convertCdfCursor(fields.payload) };
}

export function readArtifactRecord(r: JsonReader): ArtifactRecord {
  let artifact_id: Sha256Hex | undefined;
  let run_id: RunId | null | undefined;
  let written_at_unix_ms: EventTimeMs | undefined;
  let contract: NonEmptyStr | undefined;
  let contract_checksum: Sha256Hex | undefined;
  let envelope: Raw | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ARTIFACT_ID)) artifact_id = readSha256Hex(r);
    if (r.atKey(READ_RUN_ID)) run_id = r.atNull() ? null : readRunId(r);
    if (r.atKey(READ_WRITTEN_AT_UNIX_MS)) written_at_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_CONTRACT)) contract = minLength(r.readString(), 1);
    if (r.atKey(READ_CONTRACT_CHECKSUM)) contract_checksum = readSha256Hex(r);
    if (r.atKey(READ_ENVELOPE)) envelope = r.readRaw();
  } while (r.moreFieldsOrSkip());
  if (
    artifact_id === undefined ||
    run_id === undefined ||
    written_at_unix_ms === undefined ||
    contract === undefined ||
    contract_checksum === undefined ||
    envelope === undefined
  )
    r.bail();
  return { artifact_id, run_id, written_at_unix_ms, contract, contract_checksum, envelope };
}

export function unpackArtifactRecord(r: PackReader): ArtifactRecord {
  let artifact_id: Sha256Hex | undefined;
  let run_id: RunId | null | undefined;
  let written_at_unix_ms: EventTimeMs | undefined;
  let contract: NonEmptyStr | undefined;
  let contract_checksum: Sha256Hex | undefined;
  let envelope: Raw | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ARTIFACT_ID)) artifact_id = unpackSha256Hex(r);
    if (r.atKey(UNPACK_RUN_ID)) run_id = r.atNull() ? null : unpackRunId(r);
    if (r.atKey(UNPACK_WRITTEN_AT_UNIX_MS)) written_at_unix_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CONTRACT)) contract = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_CONTRACT_CHECKSUM)) contract_checksum = unpackSha256Hex(r);
    if (r.atKey(UNPACK_ENVELOPE)) envelope = r.readRaw();
  } while (r.moreFieldsOrSkip(outer));
  if (
    artifact_id === undefined ||
    run_id === undefined ||
    written_at_unix_ms === undefined ||
    contract === undefined ||
    contract_checksum === undefined ||
    envelope === undefined
  )
    r.bail();
  return { artifact_id, run_id, written_at_unix_ms, contract, contract_checksum, envelope };
}

export function writeArtifactRecord(w: JsonValueWriter, value: ArtifactRecord): void {
  requirePlain(value, value.artifact_id);
  w.write(OPEN_ARTIFACT_RECORD);
  w.writeString(value.artifact_id);
  w.write(WRITE_RUN_ID);
  if (value.run_id === null) w.writeNull();
  else w.writeString(value.run_id);
  w.write(WRITE_WRITTEN_AT_UNIX_MS);
  w.writeInt(value.written_at_unix_ms);
  w.write(WRITE_CONTRACT);
  w.writeString(value.contract);
  w.write(WRITE_CONTRACT_CHECKSUM);
  w.writeString(value.contract_checksum);
  w.write(WRITE_ENVELOPE);
  w.writeRaw(value.envelope);
  w.writeByte(CLOSE_OBJECT);
}

export function packArtifactRecord(w: Writer, value: ArtifactRecord): void {
  requirePlain(value, value.artifact_id);
  w.write(HEAD_ARTIFACT_RECORD);
  w.packString(value.artifact_id);
  w.write(PACK_RUN_ID);
  if (value.run_id === null) w.packNull();
  else w.packString(value.run_id);
  w.write(PACK_WRITTEN_AT_UNIX_MS);
  w.packInt(value.written_at_unix_ms);
  w.write(PACK_CONTRACT);
  w.packString(value.contract);
  w.write(PACK_CONTRACT_CHECKSUM);
  w.packString(value.contract_checksum);
  w.write(PACK_ENVELOPE);
  w.packRaw(value.envelope);
}

export function isArtifactRecord(candidate: unknown): candidate is ArtifactRecord {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArtifactRecord> = candidate;
  if (value.artifact_id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSha256Hex(value.artifact_id)) return false;
  if (!isRunId(value.run_id) && value.run_id !== null) return false;
  if (!(isSafeInt(value.written_at_unix_ms) && value.written_at_unix_ms >= 0)) return false;
  if (!(typeof value.contract === "string" && hasMinLength(value.contract, 1))) return false;
  if (!isSha256Hex(value.contract_checksum)) return false;
  if (!isRaw(value.envelope)) return false;
  return true;
}

export function convertArtifactRecord(value: unknown): ArtifactRecord {
  const fields = fieldsOf<keyof ArtifactRecord>(value);
  bailUnlessPlain(fields, fields.artifact_id);
  return {
    artifact_id: convertSha256Hex(fields.artifact_id),
    run_id: fields.run_id === null ? null : convertRunId(fields.run_id),
    written_at_unix_ms: atLeast(asInt(fields.written_at_unix_ms), 0),
    contract: minLength(asString(fields.contract), 1),
    contract_checksum: convertSha256Hex(fields.contract_checksum),
    envelope: asRaw(fields.envelope),
  };
}
