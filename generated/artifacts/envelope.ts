// @generated from contracts/artifacts/envelope.yaml. Do not edit. [55efaa9f02fd79f2]

import { type Contract, type Raw, contract } from "tessera/serde";
import type { VacuumReport, VacuumReportInit } from "../delta/reports.js";
import type { CdfReadRecord, CdfReadRecordInit } from "../diagnostics/events.js";
import type { TableValidationReport, TableValidationReportInit } from "../diagnostics/table-validation.js";
import type { PlanBundle, PlanBundleInit } from "../plan/bundle.js";
import type { EventTimeMs, NonEmptyStr, RunId, Sha256Hex } from "../types.js";
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
import {
  isArtifactEnvelope,
  isArtifactRecord,
  isCacheArtifactEnvelope,
  isCdfReadEnvelope,
  isPlanArtifactEnvelope,
  isRunManifestEnvelope,
  isSemanticValidationEnvelope,
  isStatsDecisionEnvelope,
  isTableValidationEnvelope,
  isVacuumEnvelope,
  isWriterPolicyEnvelope,
  packArtifactEnvelope,
  packArtifactRecord,
  packCacheArtifactEnvelope,
  packCdfReadEnvelope,
  packPlanArtifactEnvelope,
  packRunManifestEnvelope,
  packSemanticValidationEnvelope,
  packStatsDecisionEnvelope,
  packTableValidationEnvelope,
  packVacuumEnvelope,
  packWriterPolicyEnvelope,
  readArtifactEnvelope,
  readArtifactRecord,
  readCacheArtifactEnvelope,
  readCdfReadEnvelope,
  readPlanArtifactEnvelope,
  readRunManifestEnvelope,
  readSemanticValidationEnvelope,
  readStatsDecisionEnvelope,
  readTableValidationEnvelope,
  readVacuumEnvelope,
  readWriterPolicyEnvelope,
  unpackArtifactEnvelope,
  unpackArtifactRecord,
  unpackCacheArtifactEnvelope,
  unpackCdfReadEnvelope,
  unpackPlanArtifactEnvelope,
  unpackRunManifestEnvelope,
  unpackSemanticValidationEnvelope,
  unpackStatsDecisionEnvelope,
  unpackTableValidationEnvelope,
  unpackVacuumEnvelope,
  unpackWriterPolicyEnvelope,
  writeArtifactEnvelope,
  writeArtifactRecord,
  writeCacheArtifactEnvelope,
  writeCdfReadEnvelope,
  writePlanArtifactEnvelope,
  writeRunManifestEnvelope,
  writeSemanticValidationEnvelope,
  writeStatsDecisionEnvelope,
  writeTableValidationEnvelope,
  writeVacuumEnvelope,
  writeWriterPolicyEnvelope,
} from "./envelope.codec.js";
import {
  ArtifactEnvelopeInfo,
  ArtifactRecordInfo,
  CacheArtifactEnvelopeInfo,
  CdfReadEnvelopeInfo,
  PlanArtifactEnvelopeInfo,
  RunManifestEnvelopeInfo,
  SemanticValidationEnvelopeInfo,
  StatsDecisionEnvelopeInfo,
  TableValidationEnvelopeInfo,
  VacuumEnvelopeInfo,
  WriterPolicyEnvelopeInfo,
} from "./envelope.info.js";
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
  | VacuumEnvelope;

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
  | VacuumEnvelopeInit;

export const ArtifactEnvelope: Contract<ArtifactEnvelope, ArtifactEnvelopeInit> = /* @__PURE__ */ contract({
  name: "ArtifactEnvelope",
  module: "artifacts/envelope",
  info: ArtifactEnvelopeInfo,
  read: readArtifactEnvelope,
  unpack: unpackArtifactEnvelope,
  write: writeArtifactEnvelope,
  pack: packArtifactEnvelope,
  is: isArtifactEnvelope,
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
  readonly payload: DeltaStatsDecisionInit;
}

export const StatsDecisionEnvelope: Contract<StatsDecisionEnvelope, StatsDecisionEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "StatsDecisionEnvelope",
    module: "artifacts/envelope",
    info: StatsDecisionEnvelopeInfo,
    read: readStatsDecisionEnvelope,
    unpack: unpackStatsDecisionEnvelope,
    write: writeStatsDecisionEnvelope,
    pack: packStatsDecisionEnvelope,
    is: isStatsDecisionEnvelope,
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
  readonly payload: ViewCacheArtifactInit;
}

export const CacheArtifactEnvelope: Contract<CacheArtifactEnvelope, CacheArtifactEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "CacheArtifactEnvelope",
    module: "artifacts/envelope",
    info: CacheArtifactEnvelopeInfo,
    read: readCacheArtifactEnvelope,
    unpack: unpackCacheArtifactEnvelope,
    write: writeCacheArtifactEnvelope,
    pack: packCacheArtifactEnvelope,
    is: isCacheArtifactEnvelope,
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
  readonly payload: SemanticValidationInit;
}

export const SemanticValidationEnvelope: Contract<SemanticValidationEnvelope, SemanticValidationEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "SemanticValidationEnvelope",
    module: "artifacts/envelope",
    info: SemanticValidationEnvelopeInfo,
    read: readSemanticValidationEnvelope,
    unpack: unpackSemanticValidationEnvelope,
    write: writeSemanticValidationEnvelope,
    pack: packSemanticValidationEnvelope,
    is: isSemanticValidationEnvelope,
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
  readonly payload: RunManifestInit;
}

export const RunManifestEnvelope: Contract<RunManifestEnvelope, RunManifestEnvelopeInit> = /* @__PURE__ */ contract({
  name: "RunManifestEnvelope",
  module: "artifacts/envelope",
  info: RunManifestEnvelopeInfo,
  read: readRunManifestEnvelope,
  unpack: unpackRunManifestEnvelope,
  write: writeRunManifestEnvelope,
  pack: packRunManifestEnvelope,
  is: isRunManifestEnvelope,
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
  readonly payload: WriterPolicySnapshotInit;
}

export const WriterPolicyEnvelope: Contract<WriterPolicyEnvelope, WriterPolicyEnvelopeInit> = /* @__PURE__ */ contract({
  name: "WriterPolicyEnvelope",
  module: "artifacts/envelope",
  info: WriterPolicyEnvelopeInfo,
  read: readWriterPolicyEnvelope,
  unpack: unpackWriterPolicyEnvelope,
  write: writeWriterPolicyEnvelope,
  pack: packWriterPolicyEnvelope,
  is: isWriterPolicyEnvelope,
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
  readonly payload: PlanBundleInit;
}

export const PlanArtifactEnvelope: Contract<PlanArtifactEnvelope, PlanArtifactEnvelopeInit> = /* @__PURE__ */ contract({
  name: "PlanArtifactEnvelope",
  module: "artifacts/envelope",
  info: PlanArtifactEnvelopeInfo,
  read: readPlanArtifactEnvelope,
  unpack: unpackPlanArtifactEnvelope,
  write: writePlanArtifactEnvelope,
  pack: packPlanArtifactEnvelope,
  is: isPlanArtifactEnvelope,
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
  readonly payload: CdfReadRecordInit;
}

export const CdfReadEnvelope: Contract<CdfReadEnvelope, CdfReadEnvelopeInit> = /* @__PURE__ */ contract({
  name: "CdfReadEnvelope",
  module: "artifacts/envelope",
  info: CdfReadEnvelopeInfo,
  read: readCdfReadEnvelope,
  unpack: unpackCdfReadEnvelope,
  write: writeCdfReadEnvelope,
  pack: packCdfReadEnvelope,
  is: isCdfReadEnvelope,
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
  readonly payload: TableValidationReportInit;
}

export const TableValidationEnvelope: Contract<TableValidationEnvelope, TableValidationEnvelopeInit> =
  /* @__PURE__ */ contract({
    name: "TableValidationEnvelope",
    module: "artifacts/envelope",
    info: TableValidationEnvelopeInfo,
    read: readTableValidationEnvelope,
    unpack: unpackTableValidationEnvelope,
    write: writeTableValidationEnvelope,
    pack: packTableValidationEnvelope,
    is: isTableValidationEnvelope,
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
  readonly payload: VacuumReportInit;
}

export const VacuumEnvelope: Contract<VacuumEnvelope, VacuumEnvelopeInit> = /* @__PURE__ */ contract({
  name: "VacuumEnvelope",
  module: "artifacts/envelope",
  info: VacuumEnvelopeInfo,
  read: readVacuumEnvelope,
  unpack: unpackVacuumEnvelope,
  write: writeVacuumEnvelope,
  pack: packVacuumEnvelope,
  is: isVacuumEnvelope,
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
  readonly artifact_id: Sha256Hex;
  readonly run_id: RunId | null;
  readonly written_at_unix_ms: EventTimeMs;
  readonly contract: NonEmptyStr;
  readonly contract_checksum: Sha256Hex;
  readonly envelope: Raw;
}

export const ArtifactRecord: Contract<ArtifactRecord, ArtifactRecordInit> = /* @__PURE__ */ contract({
  name: "ArtifactRecord",
  module: "artifacts/envelope",
  info: ArtifactRecordInfo,
  read: readArtifactRecord,
  unpack: unpackArtifactRecord,
  write: writeArtifactRecord,
  pack: packArtifactRecord,
  is: isArtifactRecord,
});
