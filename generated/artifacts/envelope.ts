// @generated from contracts/artifacts/envelope.yaml. Do not edit. [392a9c28a9c5a784]

import type { Contract, Raw } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { ResolvedProjection, ResolvedProjectionInit } from "../datasets/datasets.js";
import type { CdfCursor, CdfCursorInit } from "../delta/cdf.js";
import type { VacuumReport, VacuumReportInit } from "../delta/reports.js";
import type { CdfReadRecord, CdfReadRecordInit } from "../diagnostics/events.js";
import type { TableValidationReport, TableValidationReportInit } from "../diagnostics/table-validation.js";
import type { PlanBundle, PlanBundleInit } from "../plan/bundle.js";
import type { PlanDiagnostics, PlanDiagnosticsInit } from "../plan/results.js";
import type { EventTimeMs, NonEmptyStr, RunId, Sha256Hex } from "../types.js";
import type { ViewArtifactPayload, ViewArtifactPayloadInit } from "./compiler.js";
import type {
  DeltaStatsDecision,
  DeltaStatsDecisionInit,
  SemanticValidation,
  SemanticValidationInit,
  ViewCacheArtifact,
  ViewCacheArtifactInit,
  WriterPolicySnapshot,
  WriterPolicySnapshotInit,
} from "./decisions.js";
import * as codec from "./envelope.codec.js";
import * as info from "./envelope.info.js";
import type { RunManifest, RunManifestInit } from "./manifest.js";

/** Any artifact a run leaves behind, told apart by `kind`. */
export type ArtifactEnvelope =
  | StatsDecisionEnvelope
  | CacheArtifactEnvelope
  | SemanticValidationEnvelope
  | RunManifestEnvelope
  | WriterPolicyEnvelope
  | PlanArtifactEnvelope
  | CdfReadEnvelope
  | TableValidationEnvelope
  | VacuumEnvelope
  | ResolvedProjectionEnvelope
  | ViewArtifactEnvelope
  | PlanDiagnosticsEnvelope
  | CdfCursorEnvelope;

/** What `ArtifactEnvelope.create` takes. */
export type ArtifactEnvelopeInit =
  | StatsDecisionEnvelopeInit
  | CacheArtifactEnvelopeInit
  | SemanticValidationEnvelopeInit
  | RunManifestEnvelopeInit
  | WriterPolicyEnvelopeInit
  | PlanArtifactEnvelopeInit
  | CdfReadEnvelopeInit
  | TableValidationEnvelopeInit
  | VacuumEnvelopeInit
  | ResolvedProjectionEnvelopeInit
  | ViewArtifactEnvelopeInit
  | PlanDiagnosticsEnvelopeInit
  | CdfCursorEnvelopeInit;

export const ArtifactEnvelope: Contract<ArtifactEnvelope, ArtifactEnvelopeInit> = /* @__PURE__ */ contract({
  name: "ArtifactEnvelope",
  module: "artifacts/envelope",
  info: info.ArtifactEnvelopeInfo,
  read: codec.readArtifactEnvelope,
  unpack: codec.unpackArtifactEnvelope,
  write: codec.writeArtifactEnvelope,
  pack: codec.packArtifactEnvelope,
  is: codec.isArtifactEnvelope,
  convert: codec.convertArtifactEnvelope,
});

/** Carries the choice of columns with statistics. Unknown fields are skipped (compat). */
export interface StatsDecisionEnvelope {
  readonly kind: "delta_stats_decision";
  /** The decision. */
  readonly payload: DeltaStatsDecision;
}

/** What `StatsDecisionEnvelope.create` takes: fields with a default may be left out. */
export interface StatsDecisionEnvelopeInit {
  readonly kind?: "delta_stats_decision" | undefined;
  /** The decision. */
  readonly payload: DeltaStatsDecisionInit;
}

export const StatsDecisionEnvelope: Contract<StatsDecisionEnvelope, StatsDecisionEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "StatsDecisionEnvelope",
    module: "artifacts/envelope",
    info: info.StatsDecisionEnvelopeInfo,
    read: codec.readStatsDecisionEnvelope,
    unpack: codec.unpackStatsDecisionEnvelope,
    write: codec.writeStatsDecisionEnvelope,
    pack: codec.packStatsDecisionEnvelope,
    is: codec.isStatsDecisionEnvelope,
    convert: codec.convertStatsDecisionEnvelope,
  });

/** Carries what became of one cached view. Unknown fields are skipped (compat). */
export interface CacheArtifactEnvelope {
  readonly kind: "view_cache_artifact";
  /** The cached view. */
  readonly payload: ViewCacheArtifact;
}

/** What `CacheArtifactEnvelope.create` takes: fields with a default may be left out. */
export interface CacheArtifactEnvelopeInit {
  readonly kind?: "view_cache_artifact" | undefined;
  /** The cached view. */
  readonly payload: ViewCacheArtifactInit;
}

export const CacheArtifactEnvelope: Contract<CacheArtifactEnvelope, CacheArtifactEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "CacheArtifactEnvelope",
    module: "artifacts/envelope",
    info: info.CacheArtifactEnvelopeInfo,
    read: codec.readCacheArtifactEnvelope,
    unpack: codec.unpackCacheArtifactEnvelope,
    write: codec.writeCacheArtifactEnvelope,
    pack: codec.packCacheArtifactEnvelope,
    is: codec.isCacheArtifactEnvelope,
    convert: codec.convertCacheArtifactEnvelope,
  });

/** Carries the check of a view's declared meanings. Unknown fields are skipped (compat). */
export interface SemanticValidationEnvelope {
  readonly kind: "semantic_validation";
  /** The outcome of the check. */
  readonly payload: SemanticValidation;
}

/** What `SemanticValidationEnvelope.create` takes: fields with a default may be left out. */
export interface SemanticValidationEnvelopeInit {
  readonly kind?: "semantic_validation" | undefined;
  /** The outcome of the check. */
  readonly payload: SemanticValidationInit;
}

export const SemanticValidationEnvelope: Contract<SemanticValidationEnvelope, SemanticValidationEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "SemanticValidationEnvelope",
    module: "artifacts/envelope",
    info: info.SemanticValidationEnvelopeInfo,
    read: codec.readSemanticValidationEnvelope,
    unpack: codec.unpackSemanticValidationEnvelope,
    write: codec.writeSemanticValidationEnvelope,
    pack: codec.packSemanticValidationEnvelope,
    is: codec.isSemanticValidationEnvelope,
    convert: codec.convertSemanticValidationEnvelope,
  });

/** Carries the manifest of a run, usually as the last artifact of its stream. Unknown fields are skipped (compat). */
export interface RunManifestEnvelope {
  readonly kind: "run_manifest";
  /** The manifest. */
  readonly payload: RunManifest;
}

/** What `RunManifestEnvelope.create` takes: fields with a default may be left out. */
export interface RunManifestEnvelopeInit {
  readonly kind?: "run_manifest" | undefined;
  /** The manifest. */
  readonly payload: RunManifestInit;
}

export const RunManifestEnvelope: Contract<RunManifestEnvelope, RunManifestEnvelopeInit> = /* @__PURE__ */ contract({
  name: "RunManifestEnvelope",
  module: "artifacts/envelope",
  info: info.RunManifestEnvelopeInfo,
  read: codec.readRunManifestEnvelope,
  unpack: codec.unpackRunManifestEnvelope,
  write: codec.writeRunManifestEnvelope,
  pack: codec.packRunManifestEnvelope,
  is: codec.isRunManifestEnvelope,
  convert: codec.convertRunManifestEnvelope,
});

/** Carries the settings of one write. Unknown fields are skipped (compat). */
export interface WriterPolicyEnvelope {
  readonly kind: "writer_policy";
  /** The settings, with all defaults resolved. */
  readonly payload: WriterPolicySnapshot;
}

/** What `WriterPolicyEnvelope.create` takes: fields with a default may be left out. */
export interface WriterPolicyEnvelopeInit {
  readonly kind?: "writer_policy" | undefined;
  /** The settings, with all defaults resolved. */
  readonly payload: WriterPolicySnapshotInit;
}

export const WriterPolicyEnvelope: Contract<WriterPolicyEnvelope, WriterPolicyEnvelopeInit> = /* @__PURE__ */ contract({
  name: "WriterPolicyEnvelope",
  module: "artifacts/envelope",
  info: info.WriterPolicyEnvelopeInfo,
  read: codec.readWriterPolicyEnvelope,
  unpack: codec.unpackWriterPolicyEnvelope,
  write: codec.writeWriterPolicyEnvelope,
  pack: codec.packWriterPolicyEnvelope,
  is: codec.isWriterPolicyEnvelope,
  convert: codec.convertWriterPolicyEnvelope,
});

/** Carries one planned view. Unknown fields are skipped (compat). */
export interface PlanArtifactEnvelope {
  readonly kind: "plan_artifact";
  /** The plan with its lineage and inputs. */
  readonly payload: PlanBundle;
}

/** What `PlanArtifactEnvelope.create` takes: fields with a default may be left out. */
export interface PlanArtifactEnvelopeInit {
  readonly kind?: "plan_artifact" | undefined;
  /** The plan with its lineage and inputs. */
  readonly payload: PlanBundleInit;
}

export const PlanArtifactEnvelope: Contract<PlanArtifactEnvelope, PlanArtifactEnvelopeInit> = /* @__PURE__ */ contract({
  name: "PlanArtifactEnvelope",
  module: "artifacts/envelope",
  info: info.PlanArtifactEnvelopeInfo,
  read: codec.readPlanArtifactEnvelope,
  unpack: codec.unpackPlanArtifactEnvelope,
  write: codec.writePlanArtifactEnvelope,
  pack: codec.packPlanArtifactEnvelope,
  is: codec.isPlanArtifactEnvelope,
  convert: codec.convertPlanArtifactEnvelope,
});

/** Carries the account of one change data feed read. Unknown fields are skipped (compat). */
export interface CdfReadEnvelope {
  readonly kind: "cdf_read";
  /** What was read. */
  readonly payload: CdfReadRecord;
}

/** What `CdfReadEnvelope.create` takes: fields with a default may be left out. */
export interface CdfReadEnvelopeInit {
  readonly kind?: "cdf_read" | undefined;
  /** What was read. */
  readonly payload: CdfReadRecordInit;
}

export const CdfReadEnvelope: Contract<CdfReadEnvelope, CdfReadEnvelopeInit> = /* @__PURE__ */ contract({
  name: "CdfReadEnvelope",
  module: "artifacts/envelope",
  info: info.CdfReadEnvelopeInfo,
  read: codec.readCdfReadEnvelope,
  unpack: codec.unpackCdfReadEnvelope,
  write: codec.writeCdfReadEnvelope,
  pack: codec.packCdfReadEnvelope,
  is: codec.isCdfReadEnvelope,
  convert: codec.convertCdfReadEnvelope,
});

/** Carries the check of one table's rows. Unknown fields are skipped (compat). */
export interface TableValidationEnvelope {
  readonly kind: "table_validation";
  /** The outcome of the check. */
  readonly payload: TableValidationReport;
}

/** What `TableValidationEnvelope.create` takes: fields with a default may be left out. */
export interface TableValidationEnvelopeInit {
  readonly kind?: "table_validation" | undefined;
  /** The outcome of the check. */
  readonly payload: TableValidationReportInit;
}

export const TableValidationEnvelope: Contract<TableValidationEnvelope, TableValidationEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "TableValidationEnvelope",
    module: "artifacts/envelope",
    info: info.TableValidationEnvelopeInfo,
    read: codec.readTableValidationEnvelope,
    unpack: codec.unpackTableValidationEnvelope,
    write: codec.writeTableValidationEnvelope,
    pack: codec.packTableValidationEnvelope,
    is: codec.isTableValidationEnvelope,
    convert: codec.convertTableValidationEnvelope,
  });

/** Carries the account of one vacuum. Unknown fields are skipped (compat). */
export interface VacuumEnvelope {
  readonly kind: "vacuum_report";
  /** What was, or would have been, deleted. */
  readonly payload: VacuumReport;
}

/** What `VacuumEnvelope.create` takes: fields with a default may be left out. */
export interface VacuumEnvelopeInit {
  readonly kind?: "vacuum_report" | undefined;
  /** What was, or would have been, deleted. */
  readonly payload: VacuumReportInit;
}

export const VacuumEnvelope: Contract<VacuumEnvelope, VacuumEnvelopeInit> = /* @__PURE__ */ contract({
  name: "VacuumEnvelope",
  module: "artifacts/envelope",
  info: info.VacuumEnvelopeInfo,
  read: codec.readVacuumEnvelope,
  unpack: codec.unpackVacuumEnvelope,
  write: codec.writeVacuumEnvelope,
  pack: codec.packVacuumEnvelope,
  is: codec.isVacuumEnvelope,
  convert: codec.convertVacuumEnvelope,
});

/** Carries the scan boundary of one dataset. Unknown fields are skipped (compat). */
export interface ResolvedProjectionEnvelope {
  readonly kind: "resolved_projection";
  /** What was made of the columns of its files. */
  readonly payload: ResolvedProjection;
}

/** What `ResolvedProjectionEnvelope.create` takes: fields with a default may be left out. */
export interface ResolvedProjectionEnvelopeInit {
  readonly kind?: "resolved_projection" | undefined;
  /** What was made of the columns of its files. */
  readonly payload: ResolvedProjectionInit;
}

export const ResolvedProjectionEnvelope: Contract<ResolvedProjectionEnvelope, ResolvedProjectionEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "ResolvedProjectionEnvelope",
    module: "artifacts/envelope",
    info: info.ResolvedProjectionEnvelopeInfo,
    read: codec.readResolvedProjectionEnvelope,
    unpack: codec.unpackResolvedProjectionEnvelope,
    write: codec.writeResolvedProjectionEnvelope,
    pack: codec.packResolvedProjectionEnvelope,
    is: codec.isResolvedProjectionEnvelope,
    convert: codec.convertResolvedProjectionEnvelope,
  });

/** Carries one view as it was registered. Unknown fields are skipped (compat). */
export interface ViewArtifactEnvelope {
  readonly kind: "view_artifact";
  /** The view. */
  readonly payload: ViewArtifactPayload;
}

/** What `ViewArtifactEnvelope.create` takes: fields with a default may be left out. */
export interface ViewArtifactEnvelopeInit {
  readonly kind?: "view_artifact" | undefined;
  /** The view. */
  readonly payload: ViewArtifactPayloadInit;
}

export const ViewArtifactEnvelope: Contract<ViewArtifactEnvelope, ViewArtifactEnvelopeInit> = /* @__PURE__ */ contract({
  name: "ViewArtifactEnvelope",
  module: "artifacts/envelope",
  info: info.ViewArtifactEnvelopeInfo,
  read: codec.readViewArtifactEnvelope,
  unpack: codec.unpackViewArtifactEnvelope,
  write: codec.writeViewArtifactEnvelope,
  pack: codec.packViewArtifactEnvelope,
  is: codec.isViewArtifactEnvelope,
  convert: codec.convertViewArtifactEnvelope,
});

/** Carries the account of planning one view. Unknown fields are skipped (compat). */
export interface PlanDiagnosticsEnvelope {
  readonly kind: "plan_diagnostics";
  /** How far it came and what it cost. */
  readonly payload: PlanDiagnostics;
}

/** What `PlanDiagnosticsEnvelope.create` takes: fields with a default may be left out. */
export interface PlanDiagnosticsEnvelopeInit {
  readonly kind?: "plan_diagnostics" | undefined;
  /** How far it came and what it cost. */
  readonly payload: PlanDiagnosticsInit;
}

export const PlanDiagnosticsEnvelope: Contract<PlanDiagnosticsEnvelope, PlanDiagnosticsEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "PlanDiagnosticsEnvelope",
    module: "artifacts/envelope",
    info: info.PlanDiagnosticsEnvelopeInfo,
    read: codec.readPlanDiagnosticsEnvelope,
    unpack: codec.unpackPlanDiagnosticsEnvelope,
    write: codec.writePlanDiagnosticsEnvelope,
    pack: codec.packPlanDiagnosticsEnvelope,
    is: codec.isPlanDiagnosticsEnvelope,
    convert: codec.convertPlanDiagnosticsEnvelope,
  });

/**
 * Carries how far a run came in the changes of one table. The manifest says the same; this is for those who keep
 * cursors. Unknown fields are skipped (compat).
 */
export interface CdfCursorEnvelope {
  readonly kind: "cdf_cursor";
  /** The cursor. */
  readonly payload: CdfCursor;
}

/** What `CdfCursorEnvelope.create` takes: fields with a default may be left out. */
export interface CdfCursorEnvelopeInit {
  readonly kind?: "cdf_cursor" | undefined;
  /** The cursor. */
  readonly payload: CdfCursorInit;
}

export const CdfCursorEnvelope: Contract<CdfCursorEnvelope, CdfCursorEnvelopeInit> = /* @__PURE__ */ contract({
  name: "CdfCursorEnvelope",
  module: "artifacts/envelope",
  info: info.CdfCursorEnvelopeInfo,
  read: codec.readCdfCursorEnvelope,
  unpack: codec.unpackCdfCursorEnvelope,
  write: codec.writeCdfCursorEnvelope,
  pack: codec.packCdfCursorEnvelope,
  is: codec.isCdfCursorEnvelope,
  convert: codec.convertCdfCursorEnvelope,
});

/**
 * An artifact as the store keeps it. It can be listed, checked and copied by tools that know none of the payloads.
 * Unknown fields are skipped (compat).
 */
export interface ArtifactRecord {
  /** SHA-256 of the bytes of `envelope`. The same artifact stored twice has the same id. */
  readonly artifact_id: Sha256Hex;
  /** The run that made it. Null for artifacts that no run owns, such as a vacuum by hand. */
  readonly run_id: RunId | null;
  /** When it was stored. */
  readonly written_at_unix_ms: EventTimeMs;
  /** Name of the payload's contract, such as RunManifest. */
  readonly contract: NonEmptyStr;
  /**
   * Checksum of that contract when the artifact was written, from the contract index. It tells which definition to
   * read it with.
   */
  readonly contract_checksum: Sha256Hex;
  /** One ArtifactEnvelope, encoded as MessagePack and not decoded until somebody asks. */
  readonly envelope: Raw;
}

/** What `ArtifactRecord.create` takes: fields with a default may be left out. */
export interface ArtifactRecordInit {
  /** SHA-256 of the bytes of `envelope`. The same artifact stored twice has the same id. */
  readonly artifact_id: Sha256Hex;
  /** The run that made it. Null for artifacts that no run owns, such as a vacuum by hand. */
  readonly run_id: RunId | null;
  /** When it was stored. */
  readonly written_at_unix_ms: EventTimeMs;
  /** Name of the payload's contract, such as RunManifest. */
  readonly contract: NonEmptyStr;
  /**
   * Checksum of that contract when the artifact was written, from the contract index. It tells which definition to
   * read it with.
   */
  readonly contract_checksum: Sha256Hex;
  /** One ArtifactEnvelope, encoded as MessagePack and not decoded until somebody asks. */
  readonly envelope: Raw;
}

export const ArtifactRecord: Contract<ArtifactRecord, ArtifactRecordInit> = /* @__PURE__ */ contract({
  name: "ArtifactRecord",
  module: "artifacts/envelope",
  info: info.ArtifactRecordInfo,
  read: codec.readArtifactRecord,
  unpack: codec.unpackArtifactRecord,
  write: codec.writeArtifactRecord,
  pack: codec.packArtifactRecord,
  is: codec.isArtifactRecord,
  convert: codec.convertArtifactRecord,
});
