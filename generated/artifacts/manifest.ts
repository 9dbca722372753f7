// @generated from contracts/artifacts/manifest.yaml. Do not edit. [21b81aa7f2e59422]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { DatasetFormat } from "../datasets/datasets.js";
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
  /**
   * First version whose changes were read, up to `version`, where the dataset is the change data feed of a table. It
   * is one more than `version` if there were none. Null if the rows of the table were read. Default `null`.
   */
  readonly from_version: DeltaVersion | null;
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
  /**
   * First version whose changes were read, up to `version`, where the dataset is the change data feed of a table. It
   * is one more than `version` if there were none. Null if the rows of the table were read. Default `null`.
   */
  readonly from_version?: DeltaVersion | null | undefined;
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

/** One file that a run read, by its bytes. Unknown fields are skipped (compat). */
export interface InputFile {
  /** Where it lies below the folder of its dataset; its name if the dataset is a single file. */
  readonly path: NonEmptyStr;
  /** Its size. */
  readonly size_bytes: NonNegInt;
  /** SHA-256 of its bytes. */
  readonly sha256: Sha256Hex;
}

/** What `InputFile.create` takes: fields with a default may be left out. */
export interface InputFileInit {
  /** Where it lies below the folder of its dataset; its name if the dataset is a single file. */
  readonly path: NonEmptyStr;
  /** Its size. */
  readonly size_bytes: NonNegInt;
  /** SHA-256 of its bytes. */
  readonly sha256: Sha256Hex;
}

export const InputFile: Contract<InputFile, InputFileInit> = /* @__PURE__ */ contract({
  name: "InputFile",
  module: "artifacts/manifest",
  info: info.InputFileInfo,
  read: codec.readInputFile,
  unpack: codec.unpackInputFile,
  write: codec.writeInputFile,
  pack: codec.packInputFile,
  is: codec.isInputFile,
  convert: codec.convertInputFile,
});

/**
 * Exactly which files of a dataset without versions a run read. The same rows can be read again as long as the files
 * are there and nobody wrote to them. Unknown fields are skipped (compat).
 */
export interface FileInputPin {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** The folder or the file that was read. */
  readonly uri: TableUri;
  /** How the files are encoded. */
  readonly format: DatasetFormat;
  /** The files, by the bytes of their paths. */
  readonly files: readonly InputFile[];
}

/** What `FileInputPin.create` takes: fields with a default may be left out. */
export interface FileInputPinInit {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** The folder or the file that was read. */
  readonly uri: TableUri;
  /** How the files are encoded. */
  readonly format: DatasetFormat;
  /** The files, by the bytes of their paths. */
  readonly files: readonly InputFileInit[];
}

export const FileInputPin: Contract<FileInputPin, FileInputPinInit> = /* @__PURE__ */ contract({
  name: "FileInputPin",
  module: "artifacts/manifest",
  info: info.FileInputPinInfo,
  read: codec.readFileInputPin,
  unpack: codec.unpackFileInputPin,
  write: codec.writeFileInputPin,
  pack: codec.packFileInputPin,
  is: codec.isFileInputPin,
  convert: codec.convertFileInputPin,
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
  /**
   * Why all rows of an output that is materialised incrementally were computed. Null if they were not, or the output
   * is always computed in full. Default `null`.
   */
  readonly full_reason: string | null;
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
  /**
   * Why all rows of an output that is materialised incrementally were computed. Null if they were not, or the output
   * is always computed in full. Default `null`.
   */
  readonly full_reason?: string | null | undefined;
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

/** An output of a run before it is written. Unknown fields are skipped (compat). */
export interface PlannedOutput {
  /** The view whose rows are written. */
  readonly view: NonEmptyStr;
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table is written. */
  readonly table_uri: TableUri;
  /** What the output is for. Default `"intermediate"`. */
  readonly kind: RunOutputKind;
}

/** What `PlannedOutput.create` takes: fields with a default may be left out. */
export interface PlannedOutputInit {
  /** The view whose rows are written. */
  readonly view: NonEmptyStr;
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table is written. */
  readonly table_uri: TableUri;
  /** What the output is for. Default `"intermediate"`. */
  readonly kind?: RunOutputKind | undefined;
}

export const PlannedOutput: Contract<PlannedOutput, PlannedOutputInit> = /* @__PURE__ */ contract({
  name: "PlannedOutput",
  module: "artifacts/manifest",
  info: info.PlannedOutputInfo,
  read: codec.readPlannedOutput,
  unpack: codec.unpackPlannedOutput,
  write: codec.writePlannedOutput,
  pack: codec.packPlannedOutput,
  is: codec.isPlannedOutput,
  convert: codec.convertPlannedOutput,
});

/** A function of the user that plans of a run call. Unknown fields are skipped (compat). */
export interface RequiredUdf {
  /** Name it is called by. */
  readonly name: NonEmptyStr;
  /** What its author calls this state of it. Null if it has no versions. Default `null`. */
  readonly version: string | null;
  /**
   * Fingerprint of a UdfCatalogSnapshot of this function alone, its declaration with the digest of its code, and its
   * bodies.
   */
  readonly hash: Sha256Hex;
}

/** What `RequiredUdf.create` takes: fields with a default may be left out. */
export interface RequiredUdfInit {
  /** Name it is called by. */
  readonly name: NonEmptyStr;
  /** What its author calls this state of it. Null if it has no versions. Default `null`. */
  readonly version?: string | null | undefined;
  /**
   * Fingerprint of a UdfCatalogSnapshot of this function alone, its declaration with the digest of its code, and its
   * bodies.
   */
  readonly hash: Sha256Hex;
}

export const RequiredUdf: Contract<RequiredUdf, RequiredUdfInit> = /* @__PURE__ */ contract({
  name: "RequiredUdf",
  module: "artifacts/manifest",
  info: info.RequiredUdfInfo,
  read: codec.readRequiredUdf,
  unpack: codec.unpackRequiredUdf,
  write: codec.writeRequiredUdf,
  pack: codec.packRequiredUdf,
  is: codec.isRequiredUdf,
  convert: codec.convertRequiredUdf,
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
  /** The tables the run read, and the change data feeds of tables, one pin for each. */
  readonly delta_inputs: readonly DeltaInputPin[];
  /** The datasets the run read that are no Delta tables, one pin for each. Default `[]`. */
  readonly file_inputs: readonly FileInputPin[];
  /**
   * The tables the run wrote, in the order of the view graph. Those that were worked on one after the other were
   * committed in that order.
   */
  readonly outputs: readonly RunOutput[];
  /** Id in the artifact store, by kind of artifact. Null if no artifacts were stored. Default `null`. */
  readonly artifact_ids: StrMap | null;
  /** Fingerprint of plan, inputs, parameters and engine together, by view name. Default `{}`. */
  readonly execution_fingerprints: { readonly [key: string]: Sha256Hex };
  /** The values of the plan's parameters, as JSON text by name. Default `{}`. */
  readonly parameters: StrMap;
  /** The programs and the machine. Null if they were not recorded. Default `null`. */
  readonly repro: ReproInfo | null;
  /** Name of the pipeline. Null if the run had none. Default `null`. */
  readonly pipeline: string | null;
  /**
   * Number of the run among those of its pipeline, which no other one has. Commits carry it as the version of their
   * transaction. Null if nobody counted. Default `null`.
   */
  readonly sequence: NonNegInt | null;
  /**
   * What the run is to write, in the order of the view graph. Those that are not among `outputs` are not committed.
   * Default `[]`.
   */
  readonly planned_outputs: readonly PlannedOutput[];
  /** Name and version of the engine, such as `duckdb 1.5.6`. Null if it was not recorded. Default `null`. */
  readonly engine: string | null;
  /** Hash of the settings of the session. Null if they were not recorded. Default `null`. */
  readonly profile_hash: Sha256Hex | null;
  /**
   * Fingerprint of the UdfCatalogSnapshot of the functions of the user that its views call. Null if they call none.
   * Default `null`.
   */
  readonly functions_hash: Sha256Hex | null;
  /** These functions one by one, by name. Empty in manifests from before there was this list. Default `[]`. */
  readonly required_udfs: readonly RequiredUdf[];
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
  /** The tables the run read, and the change data feeds of tables, one pin for each. */
  readonly delta_inputs: readonly DeltaInputPinInit[];
  /** The datasets the run read that are no Delta tables, one pin for each. Default `[]`. */
  readonly file_inputs?: readonly FileInputPinInit[] | undefined;
  /**
   * The tables the run wrote, in the order of the view graph. Those that were worked on one after the other were
   * committed in that order.
   */
  readonly outputs: readonly RunOutputInit[];
  /** Id in the artifact store, by kind of artifact. Null if no artifacts were stored. Default `null`. */
  readonly artifact_ids?: StrMap | null | undefined;
  /** Fingerprint of plan, inputs, parameters and engine together, by view name. Default `{}`. */
  readonly execution_fingerprints?: { readonly [key: string]: Sha256Hex } | undefined;
  /** The values of the plan's parameters, as JSON text by name. Default `{}`. */
  readonly parameters?: StrMap | undefined;
  /** The programs and the machine. Null if they were not recorded. Default `null`. */
  readonly repro?: ReproInfoInit | null | undefined;
  /** Name of the pipeline. Null if the run had none. Default `null`. */
  readonly pipeline?: string | null | undefined;
  /**
   * Number of the run among those of its pipeline, which no other one has. Commits carry it as the version of their
   * transaction. Null if nobody counted. Default `null`.
   */
  readonly sequence?: NonNegInt | null | undefined;
  /**
   * What the run is to write, in the order of the view graph. Those that are not among `outputs` are not committed.
   * Default `[]`.
   */
  readonly planned_outputs?: readonly PlannedOutputInit[] | undefined;
  /** Name and version of the engine, such as `duckdb 1.5.6`. Null if it was not recorded. Default `null`. */
  readonly engine?: string | null | undefined;
  /** Hash of the settings of the session. Null if they were not recorded. Default `null`. */
  readonly profile_hash?: Sha256Hex | null | undefined;
  /**
   * Fingerprint of the UdfCatalogSnapshot of the functions of the user that its views call. Null if they call none.
   * Default `null`.
   */
  readonly functions_hash?: Sha256Hex | null | undefined;
  /** These functions one by one, by name. Empty in manifests from before there was this list. Default `[]`. */
  readonly required_udfs?: readonly RequiredUdfInit[] | undefined;
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
 * Who works on a run, as a file beside its manifest. Whoever died does not renew it. Unknown fields are skipped
 * (compat).
 */
export interface RunLease {
  /** The run. */
  readonly run_id: RunId;
  /** A random text of the process that works on it. Process ids come again, this does not. */
  readonly token: NonEmptyStr;
  /** When it was last renewed, which is done every ten seconds. After a minute it counts for nothing. */
  readonly renewed_at_unix_ms: EventTimeMs;
}

/** What `RunLease.create` takes: fields with a default may be left out. */
export interface RunLeaseInit {
  /** The run. */
  readonly run_id: RunId;
  /** A random text of the process that works on it. Process ids come again, this does not. */
  readonly token: NonEmptyStr;
  /** When it was last renewed, which is done every ten seconds. After a minute it counts for nothing. */
  readonly renewed_at_unix_ms: EventTimeMs;
}

export const RunLease: Contract<RunLease, RunLeaseInit> = /* @__PURE__ */ contract({
  name: "RunLease",
  module: "artifacts/manifest",
  info: info.RunLeaseInfo,
  read: codec.readRunLease,
  unpack: codec.unpackRunLease,
  write: codec.writeRunLease,
  pack: codec.packRunLease,
  is: codec.isRunLease,
  convert: codec.convertRunLease,
});

/** In what two runs differ, from what explains most to what is explained. */
export type RunDifferenceReason =
  "plans" | "functions" | "parameters" | "inputs" | "engine" | "settings" | "code" | "rows";

export const RunDifferenceReason: EnumContract<RunDifferenceReason> = /* @__PURE__ */ enumContract({
  name: "RunDifferenceReason",
  module: "artifacts/manifest",
  info: info.RunDifferenceReasonInfo,
  read: codec.readRunDifferenceReason,
  unpack: codec.unpackRunDifferenceReason,
  write: codec.writeRunDifferenceReason,
  pack: codec.packRunDifferenceReason,
  is: codec.isRunDifferenceReason,
  convert: codec.convertRunDifferenceReason,
});

/** One thing in which two runs differ. Unknown fields are skipped (compat). */
export interface RunDifference {
  /** What differs. */
  readonly reason: RunDifferenceReason;
  /** The view, parameter, dataset or setting that differs. Empty if there is but one. */
  readonly name: string;
  /** What the first run had. Null if it had nothing. */
  readonly left: string | null;
  /** What the second run had. Null if it had nothing. */
  readonly right: string | null;
}

/** What `RunDifference.create` takes: fields with a default may be left out. */
export interface RunDifferenceInit {
  /** What differs. */
  readonly reason: RunDifferenceReason;
  /** The view, parameter, dataset or setting that differs. Empty if there is but one. */
  readonly name: string;
  /** What the first run had. Null if it had nothing. */
  readonly left: string | null;
  /** What the second run had. Null if it had nothing. */
  readonly right: string | null;
}

export const RunDifference: Contract<RunDifference, RunDifferenceInit> = /* @__PURE__ */ contract({
  name: "RunDifference",
  module: "artifacts/manifest",
  info: info.RunDifferenceInfo,
  read: codec.readRunDifference,
  unpack: codec.unpackRunDifference,
  write: codec.writeRunDifference,
  pack: codec.packRunDifference,
  is: codec.isRunDifference,
  convert: codec.convertRunDifference,
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
