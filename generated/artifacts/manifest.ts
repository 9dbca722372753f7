// @generated from contracts/artifacts/manifest.yaml. Do not edit. [263d3c1e14da7256]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type {
  DeltaFeatureGate,
  DeltaFeatureGateInit,
  DeltaProtocolSnapshot,
  DeltaProtocolSnapshotInit,
} from "../delta/protocol.js";
import type {
  DeltaVersion,
  EventTimeMs,
  JsonDict,
  NonEmptyStr,
  NonNegInt,
  PlanFingerprint,
  Rfc3339,
  RunId,
  SemVer,
  Sha256Hex,
  StrMap,
  TableUri,
  UnixSeconds,
} from "../types.js";
import * as codec from "./manifest.codec.js";
import * as info from "./manifest.info.js";

/** How far a run came. A manifest that still says started after the process ended means that the run was killed. */
export type RunStatus = "started" | "succeeded" | "failed";

export const RunStatus: EnumContract<RunStatus> = /* @__PURE__ */ enumContract({
  name: "RunStatus",
  module: "artifacts/manifest",
  info: info.RunStatusInfo,
  read: codec.readRunStatus,
  unpack: codec.unpackRunStatus,
  write: codec.writeRunStatus,
  pack: codec.packRunStatus,
  is: codec.isRunStatus,
  convert: codec.convertRunStatus,
});

/**
 * Exactly which state of a Delta table a run read. Reading the same pin again gives the same rows, as long as the
 * files are not vacuumed. Unknown fields are skipped (compat).
 */
export interface DeltaInputPin {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table was read from. */
  readonly table_uri: TableUri;
  /** The version that was read. Null if the read was pinned by timestamp only. */
  readonly version: DeltaVersion | null;
  /** The moment the read travelled to. Null if it was pinned by version. */
  readonly timestamp: Rfc3339 | null;
  /** What the run required of the table's protocol. Null if it required nothing. */
  readonly feature_gate: DeltaFeatureGate | null;
  /** The protocol the table had at that version. Null if it was not looked at. */
  readonly protocol: DeltaProtocolSnapshot | null;
}

/** What `DeltaInputPin.create` takes: fields with a default may be left out. */
export interface DeltaInputPinInit {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table was read from. */
  readonly table_uri: TableUri;
  /** The version that was read. Null if the read was pinned by timestamp only. */
  readonly version: DeltaVersion | null;
  /** The moment the read travelled to. Null if it was pinned by version. */
  readonly timestamp: Rfc3339 | null;
  /** What the run required of the table's protocol. Null if it required nothing. */
  readonly feature_gate: DeltaFeatureGateInit | null;
  /** The protocol the table had at that version. Null if it was not looked at. */
  readonly protocol: DeltaProtocolSnapshotInit | null;
}

export const DeltaInputPin: Contract<DeltaInputPin, DeltaInputPinInit> = /* @__PURE__ */ contract({
  name: "DeltaInputPin",
  module: "artifacts/manifest",
  info: info.DeltaInputPinInfo,
  read: codec.readDeltaInputPin,
  unpack: codec.unpackDeltaInputPin,
  write: codec.writeDeltaInputPin,
  pack: codec.packDeltaInputPin,
  is: codec.isDeltaInputPin,
  convert: codec.convertDeltaInputPin,
});

/** What an output is for. Accelerators repeat what other outputs say in a shape that is faster to read. */
export type RunOutputKind = "intermediate" | "relationship_output" | "cpg_output" | "accelerator";

export const RunOutputKind: EnumContract<RunOutputKind> = /* @__PURE__ */ enumContract({
  name: "RunOutputKind",
  module: "artifacts/manifest",
  info: info.RunOutputKindInfo,
  read: codec.readRunOutputKind,
  unpack: codec.unpackRunOutputKind,
  write: codec.writeRunOutputKind,
  pack: codec.packRunOutputKind,
  is: codec.isRunOutputKind,
  convert: codec.convertRunOutputKind,
});

/** One table that a run wrote. Unknown fields are skipped (compat). */
export interface RunOutput {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table was written. */
  readonly table_uri: TableUri;
  /** The version this run committed. Null if the output is not a Delta table or nothing had to be written. */
  readonly version: DeltaVersion | null;
  /** Rows written by this run. Null if the writer did not count them. */
  readonly rows: NonNegInt | null;
  /** Data files added by this run. Null if the writer did not count them. */
  readonly files: NonNegInt | null;
  /** What the output is for. Default `"intermediate"`. */
  readonly kind: RunOutputKind;
  /**
   * SHA-256 of each data file this run added, in the order of the commit, by which a rerun is compared. Null if they
   * were not computed. Default `null`.
   */
  readonly file_hashes: readonly Sha256Hex[] | null;
}

/** What `RunOutput.create` takes: fields with a default may be left out. */
export interface RunOutputInit {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table was written. */
  readonly table_uri: TableUri;
  /** The version this run committed. Null if the output is not a Delta table or nothing had to be written. */
  readonly version: DeltaVersion | null;
  /** Rows written by this run. Null if the writer did not count them. */
  readonly rows: NonNegInt | null;
  /** Data files added by this run. Null if the writer did not count them. */
  readonly files: NonNegInt | null;
  /** What the output is for. Default `"intermediate"`. */
  readonly kind?: RunOutputKind | undefined;
  /**
   * SHA-256 of each data file this run added, in the order of the commit, by which a rerun is compared. Null if they
   * were not computed. Default `null`.
   */
  readonly file_hashes?: readonly Sha256Hex[] | null | undefined;
}

export const RunOutput: Contract<RunOutput, RunOutputInit> = /* @__PURE__ */ contract({
  name: "RunOutput",
  module: "artifacts/manifest",
  info: info.RunOutputInfo,
  read: codec.readRunOutput,
  unpack: codec.unpackRunOutput,
  write: codec.writeRunOutput,
  pack: codec.packRunOutput,
  is: codec.isRunOutput,
  convert: codec.convertRunOutput,
});

/** Everything needed to reproduce one pipeline run. Unknown fields are skipped (compat). */
export interface RunManifest {
  /** The run this manifest is about. Commits of the run carry the same id in their metadata. */
  readonly run_id: RunId;
  /** How far the run came when the manifest was written. Default `"succeeded"`. */
  readonly status: RunStatus;
  /** When the manifest was written. Absent in manifests that must be equal byte for byte across runs. */
  readonly event_time_unix_ms?: EventTimeMs;
  /**
   * Hash over the shape of all plans together, which changes if a view is added or rewired. Null if the run had no
   * plans. Default `null`.
   */
  readonly plan_signature: string | null;
  /** Fingerprint of the optimised plan, by view name. */
  readonly plan_fingerprints: { readonly [key: string]: PlanFingerprint };
  /** The tables the run read, one pin for each. */
  readonly delta_inputs: readonly DeltaInputPin[];
  /** The tables the run wrote, in the order of their commits. */
  readonly outputs: readonly RunOutput[];
  /** Id in the artifact store, by kind of artifact. Null if no artifacts were stored. Default `null`. */
  readonly artifact_ids: StrMap | null;
  /** Fingerprint of plan, inputs, parameters and engine together, by view name. Default `{}`. */
  readonly execution_fingerprints: { readonly [key: string]: Sha256Hex };
  /** The values of the plan's parameters, as JSON text by name. Default `{}`. */
  readonly parameters: StrMap;
  /** The programs and the machine. Null if they were not recorded. Default `null`. */
  readonly repro: ReproInfo | null;
}

/** What `RunManifest.create` takes: fields with a default may be left out. */
export interface RunManifestInit {
  /** The run this manifest is about. Commits of the run carry the same id in their metadata. */
  readonly run_id: RunId;
  /** How far the run came when the manifest was written. Default `"succeeded"`. */
  readonly status?: RunStatus | undefined;
  /** When the manifest was written. Absent in manifests that must be equal byte for byte across runs. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /**
   * Hash over the shape of all plans together, which changes if a view is added or rewired. Null if the run had no
   * plans. Default `null`.
   */
  readonly plan_signature?: string | null | undefined;
  /** Fingerprint of the optimised plan, by view name. */
  readonly plan_fingerprints: { readonly [key: string]: PlanFingerprint };
  /** The tables the run read, one pin for each. */
  readonly delta_inputs: readonly DeltaInputPinInit[];
  /** The tables the run wrote, in the order of their commits. */
  readonly outputs: readonly RunOutputInit[];
  /** Id in the artifact store, by kind of artifact. Null if no artifacts were stored. Default `null`. */
  readonly artifact_ids?: StrMap | null | undefined;
  /** Fingerprint of plan, inputs, parameters and engine together, by view name. Default `{}`. */
  readonly execution_fingerprints?: { readonly [key: string]: Sha256Hex } | undefined;
  /** The values of the plan's parameters, as JSON text by name. Default `{}`. */
  readonly parameters?: StrMap | undefined;
  /** The programs and the machine. Null if they were not recorded. Default `null`. */
  readonly repro?: ReproInfoInit | null | undefined;
}

export const RunManifest: Contract<RunManifest, RunManifestInit> = /* @__PURE__ */ contract({
  name: "RunManifest",
  module: "artifacts/manifest",
  info: info.RunManifestInfo,
  read: codec.readRunManifest,
  unpack: codec.unpackRunManifest,
  write: codec.writeRunManifest,
  pack: codec.packRunManifest,
  is: codec.isRunManifest,
  convert: codec.convertRunManifest,
});

/**
 * The programs and the machine a run used, which a person needs to repeat it elsewhere. Unknown fields are skipped
 * (compat).
 */
export interface ReproInfo {
  /** Version of the pipeline's own package. */
  readonly tool_version: SemVer;
  /** Name and version of the language runtime, such as `node v20.20.2`. */
  readonly runtime: string;
  /** Operating system and architecture, such as `linux-x64`. */
  readonly platform: string;
  /** Commit the pipeline was built from, full hash. Null outside a checkout. */
  readonly git_commit: string | null;
  /** Digest of the dependency lock file. Null if there is none. */
  readonly lockfile_sha256: Sha256Hex | null;
  /** The environment variables that may change a result. Secrets never belong here. Default `{}`. */
  readonly env: StrMap;
}

/** What `ReproInfo.create` takes: fields with a default may be left out. */
export interface ReproInfoInit {
  /** Version of the pipeline's own package. */
  readonly tool_version: SemVer;
  /** Name and version of the language runtime, such as `node v20.20.2`. */
  readonly runtime: string;
  /** Operating system and architecture, such as `linux-x64`. */
  readonly platform: string;
  /** Commit the pipeline was built from, full hash. Null outside a checkout. */
  readonly git_commit: string | null;
  /** Digest of the dependency lock file. Null if there is none. */
  readonly lockfile_sha256: Sha256Hex | null;
  /** The environment variables that may change a result. Secrets never belong here. Default `{}`. */
  readonly env?: StrMap | undefined;
}

export const ReproInfo: Contract<ReproInfo, ReproInfoInit> = /* @__PURE__ */ contract({
  name: "ReproInfo",
  module: "artifacts/manifest",
  info: info.ReproInfoInfo,
  read: codec.readReproInfo,
  unpack: codec.unpackReproInfo,
  write: codec.writeReproInfo,
  pack: codec.packReproInfo,
  is: codec.isReproInfo,
  convert: codec.convertReproInfo,
});

/** The part a dataset plays in a run. */
export type DatasetKind = "input" | "intermediate" | "relationship_output" | "cpg_output";

export const DatasetKind: EnumContract<DatasetKind> = /* @__PURE__ */ enumContract({
  name: "DatasetKind",
  module: "artifacts/manifest",
  info: info.DatasetKindInfo,
  read: codec.readDatasetKind,
  unpack: codec.unpackDatasetKind,
  write: codec.writeDatasetKind,
  pack: codec.packDatasetKind,
  is: codec.isDatasetKind,
  convert: codec.convertDatasetKind,
});

/** One dataset in the manifest of a build directory. */
export interface DatasetRecord {
  /** Name of the dataset, unique in the manifest. */
  readonly name: NonEmptyStr;
  /** The part the dataset plays. */
  readonly kind: DatasetKind;
  /** Where it lies, relative to the manifest. Null if it was never written to disk. Default `null`. */
  readonly path: string | null;
  /** Number of rows. Null if nobody counted. Default `null`. */
  readonly rows: NonNegInt | null;
  /**
   * One object a column, in the words of the engine that made the dataset. Null if the schema was not recorded.
   * Default `null`.
   */
  readonly schema: readonly JsonDict[] | null;
}

/** What `DatasetRecord.create` takes: fields with a default may be left out. */
export interface DatasetRecordInit {
  /** Name of the dataset, unique in the manifest. */
  readonly name: NonEmptyStr;
  /** The part the dataset plays. */
  readonly kind: DatasetKind;
  /** Where it lies, relative to the manifest. Null if it was never written to disk. Default `null`. */
  readonly path?: string | null | undefined;
  /** Number of rows. Null if nobody counted. Default `null`. */
  readonly rows?: NonNegInt | null | undefined;
  /**
   * One object a column, in the words of the engine that made the dataset. Null if the schema was not recorded.
   * Default `null`.
   */
  readonly schema?: readonly JsonDict[] | null | undefined;
}

export const DatasetRecord: Contract<DatasetRecord, DatasetRecordInit> = /* @__PURE__ */ contract({
  name: "DatasetRecord",
  module: "artifacts/manifest",
  info: info.DatasetRecordInfo,
  read: codec.readDatasetRecord,
  unpack: codec.unpackDatasetRecord,
  write: codec.writeDatasetRecord,
  pack: codec.packDatasetRecord,
  is: codec.isDatasetRecord,
  convert: codec.convertDatasetRecord,
});

/**
 * What lies in a build directory. It is older and simpler than RunManifest and stays for directories without Delta
 * tables.
 */
export interface Manifest {
  /** Version of this layout, raised when its meaning changes. */
  readonly manifest_version: NonNegInt;
  /** When the manifest was written. */
  readonly created_at_unix_s: UnixSeconds;
  /** The datasets of the directory, sorted by name. Default `[]`. */
  readonly datasets: readonly DatasetRecord[];
  /**
   * Whatever the tool that built the directory recorded to repeat the build. Its shape belongs to that tool; ours is
   * ReproInfo. Default `{}`.
   */
  readonly repro: JsonDict;
}

/** What `Manifest.create` takes: fields with a default may be left out. */
export interface ManifestInit {
  /** Version of this layout, raised when its meaning changes. */
  readonly manifest_version: NonNegInt;
  /** When the manifest was written. */
  readonly created_at_unix_s: UnixSeconds;
  /** The datasets of the directory, sorted by name. Default `[]`. */
  readonly datasets?: readonly DatasetRecordInit[] | undefined;
  /**
   * Whatever the tool that built the directory recorded to repeat the build. Its shape belongs to that tool; ours is
   * ReproInfo. Default `{}`.
   */
  readonly repro?: JsonDict | undefined;
}

export const Manifest: Contract<Manifest, ManifestInit> = /* @__PURE__ */ contract({
  name: "Manifest",
  module: "artifacts/manifest",
  info: info.ManifestInfo,
  read: codec.readManifest,
  unpack: codec.unpackManifest,
  write: codec.writeManifest,
  pack: codec.packManifest,
  is: codec.isManifest,
  convert: codec.convertManifest,
});

/** The self-describing head of a manifest file. A reader that meets another tag knows at once that it is too old. */
export interface ManifestV1 {
  readonly type: "manifest.v1";
  /** Repeats the tag for readers that look at fields only. Default `"v1"`. */
  readonly schema_version: "v1";
  /** When the manifest was written. */
  readonly created_at_unix_s: UnixSeconds;
  /** Trace that the run belongs to. Absent if the run was not traced. */
  readonly trace_id?: string;
}

/** What `ManifestV1.create` takes: fields with a default may be left out. */
export interface ManifestV1Init {
  readonly type?: "manifest.v1" | undefined;
  /** Repeats the tag for readers that look at fields only. Default `"v1"`. */
  readonly schema_version?: "v1" | undefined;
  /** When the manifest was written. */
  readonly created_at_unix_s: UnixSeconds;
  /** Trace that the run belongs to. Absent if the run was not traced. */
  readonly trace_id?: string | undefined;
}

export const ManifestV1: Contract<ManifestV1, ManifestV1Init> = /* @__PURE__ */ contract({
  name: "ManifestV1",
  module: "artifacts/manifest",
  info: info.ManifestV1Info,
  read: codec.readManifestV1,
  unpack: codec.unpackManifestV1,
  write: codec.writeManifestV1,
  pack: codec.packManifestV1,
  is: codec.isManifestV1,
  convert: codec.convertManifestV1,
});
