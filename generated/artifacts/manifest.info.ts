// @generated from contracts/artifacts/manifest.yaml. Do not edit. [fd87afaf332f7fbc]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import {
  defaulted,
  enumOf,
  field,
  list,
  literal,
  map,
  nullable,
  str,
  struct,
  unset,
} from "tessera-contracts/serde/codegen";
import { DatasetFormatInfo } from "../datasets/datasets.info.js";
import { DeltaFeatureGateInfo, DeltaProtocolSnapshotInfo } from "../delta/protocol.info.js";
import {
  DeltaVersionInfo,
  EventTimeMsInfo,
  JsonDictInfo,
  NonEmptyStrInfo,
  NonNegIntInfo,
  PlanFingerprintInfo,
  Rfc3339Info,
  RunIdInfo,
  SemVerInfo,
  Sha256HexInfo,
  StrMapInfo,
  TableUriInfo,
  UnixSecondsInfo,
} from "../types.info.js";

export const RunStatusInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "RunStatus",
  module: "artifacts/manifest",
  doc: "How far a run came. A manifest that still says started after the process ended means that the run was killed.",
  values: ["started", "succeeded", "failed"],
});

export const DeltaInputPinInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaInputPin",
  module: "artifacts/manifest",
  doc: "Exactly which state of a Delta table a run read. Reading the same pin again gives the same rows, as long as the files are not vacuumed.",
  examples: [
    {
      dataset_name: "cpg_nodes",
      table_uri: "s3://lake/cpg_nodes",
      version: 42,
      timestamp: null,
      feature_gate: null,
      protocol: null,
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "Name of the dataset in the plan." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table was read from." }),
    field("version", nullable(DeltaVersionInfo()), {
      doc: "The version that was read. Null if the read was pinned by timestamp only.",
    }),
    field("timestamp", nullable(Rfc3339Info()), {
      doc: "The moment the read travelled to. Null if it was pinned by version.",
    }),
    field("feature_gate", nullable(DeltaFeatureGateInfo), {
      doc: "What the run required of the table's protocol. Null if it required nothing.",
    }),
    field("protocol", nullable(DeltaProtocolSnapshotInfo), {
      doc: "The protocol the table had at that version. Null if it was not looked at.",
    }),
    defaulted("from_version", nullable(DeltaVersionInfo()), () => null, {
      doc: "First version whose changes were read, up to `version`, where the dataset is the change data feed of a table. It is one more than `version` if there were none. Null if the rows of the table were read.",
    }),
  ],
});

export const InputFileInfo: StructInfo = /* @__PURE__ */ struct({
  name: "InputFile",
  module: "artifacts/manifest",
  doc: "One file that a run read, by its bytes.",
  examples: [
    {
      path: "part-0.parquet",
      size_bytes: 1048576,
      sha256: "0000000000000000000000000000000000000000000000000000000000000000",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("path", NonEmptyStrInfo(), {
      doc: "Where it lies below the folder of its dataset; its name if the dataset is a single file.",
    }),
    field("size_bytes", NonNegIntInfo(), { doc: "Its size." }),
    field("sha256", Sha256HexInfo(), { doc: "SHA-256 of its bytes." }),
  ],
});

export const FileInputPinInfo: StructInfo = /* @__PURE__ */ struct({
  name: "FileInputPin",
  module: "artifacts/manifest",
  doc: "Exactly which files of a dataset without versions a run read. The same rows can be read again as long as the files are there and nobody wrote to them.",
  examples: [
    {
      dataset_name: "repositories",
      uri: "s3://lake/repositories.csv",
      format: "csv",
      files: [
        {
          path: "repositories.csv",
          size_bytes: 1024,
          sha256: "0000000000000000000000000000000000000000000000000000000000000000",
        },
      ],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "Name of the dataset in the plan." }),
    field("uri", TableUriInfo(), { doc: "The folder or the file that was read." }),
    field("format", DatasetFormatInfo, { doc: "How the files are encoded." }),
    field("files", list(InputFileInfo), { doc: "The files, by the bytes of their paths." }),
  ],
});

export const RunOutputKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "RunOutputKind",
  module: "artifacts/manifest",
  doc: "What an output is for. Accelerators repeat what other outputs say in a shape that is faster to read.",
  values: ["intermediate", "relationship_output", "cpg_output", "accelerator"],
});

export const RunOutputInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunOutput",
  module: "artifacts/manifest",
  doc: "One table that a run wrote.",
  examples: [
    {
      dataset_name: "cpg_nodes",
      table_uri: "s3://lake/cpg_nodes",
      version: 43,
      rows: 120000,
      files: 2,
      kind: "cpg_output",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "Name of the dataset in the plan." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table was written." }),
    field("version", nullable(DeltaVersionInfo()), {
      doc: "The version this run committed. Null if the output is not a Delta table or nothing had to be written.",
    }),
    field("rows", nullable(NonNegIntInfo()), {
      doc: "Rows written by this run. Null if the writer did not count them.",
    }),
    field("files", nullable(NonNegIntInfo()), {
      doc: "Data files added by this run. Null if the writer did not count them.",
    }),
    defaulted("kind", RunOutputKindInfo, () => "intermediate", { doc: "What the output is for." }),
    defaulted("file_hashes", nullable(list(Sha256HexInfo())), () => null, {
      doc: "SHA-256 of each data file this run added, in the order of the commit, by which a rerun is compared. Null if they were not computed.",
    }),
    defaulted("full_reason", nullable(str()), () => null, {
      doc: "Why all rows of an output that is materialised incrementally were computed. Null if they were not, or the output is always computed in full.",
    }),
  ],
});

export const PlannedOutputInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlannedOutput",
  module: "artifacts/manifest",
  doc: "An output of a run before it is written.",
  examples: [{ view: "nodes", dataset_name: "cpg_nodes", table_uri: "s3://lake/cpg_nodes", kind: "cpg_output" }],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("view", NonEmptyStrInfo(), { doc: "The view whose rows are written." }),
    field("dataset_name", NonEmptyStrInfo(), { doc: "Name of the dataset in the plan." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table is written." }),
    defaulted("kind", RunOutputKindInfo, () => "intermediate", { doc: "What the output is for." }),
  ],
});

export const RequiredUdfInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RequiredUdf",
  module: "artifacts/manifest",
  doc: "A function of the user that plans of a run call.",
  examples: [
    { name: "half", version: "1.2.0", hash: "0000000000000000000000000000000000000000000000000000000000000000" },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "Name it is called by." }),
    defaulted("version", nullable(str()), () => null, {
      doc: "What its author calls this state of it. Null if it has no versions.",
    }),
    field("hash", Sha256HexInfo(), {
      doc: "Fingerprint of a UdfCatalogSnapshot of this function alone, its declaration with the digest of its code, and its bodies.",
    }),
  ],
});

export const RunManifestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunManifest",
  module: "artifacts/manifest",
  doc: "Everything needed to reproduce one pipeline run.",
  examples: [
    {
      run_id: "run-2026-01-01-7f3a",
      event_time_unix_ms: 1767225600000,
      plan_fingerprints: { cpg_nodes: "0000000000000000000000000000000000000000000000000000000000000000" },
      delta_inputs: [],
      outputs: [
        {
          dataset_name: "cpg_nodes",
          table_uri: "s3://lake/cpg_nodes",
          version: 43,
          rows: 120000,
          files: 2,
          kind: "cpg_output",
        },
      ],
    },
  ],
  vendor: { "x-domain": "run_manifest" },
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("run_id", RunIdInfo(), {
      doc: "The run this manifest is about. Commits of the run carry the same id in their metadata.",
    }),
    defaulted("status", RunStatusInfo, () => "succeeded", {
      doc: "How far the run came when the manifest was written.",
    }),
    unset("event_time_unix_ms", EventTimeMsInfo(), {
      doc: "When the manifest was written. Absent in manifests that must be equal byte for byte across runs.",
    }),
    defaulted("plan_signature", nullable(str()), () => null, {
      doc: "Hash over the shape of all plans together, which changes if a view is added or rewired. Null if the run had no plans.",
    }),
    field("plan_fingerprints", map(str(), PlanFingerprintInfo()), {
      doc: "Fingerprint of the optimised plan, by view name.",
    }),
    field("delta_inputs", list(DeltaInputPinInfo), {
      doc: "The tables the run read, and the change data feeds of tables, one pin for each.",
    }),
    defaulted("file_inputs", list(FileInputPinInfo), () => [], {
      doc: "The datasets the run read that are no Delta tables, one pin for each.",
    }),
    field("outputs", list(RunOutputInfo), {
      doc: "The tables the run wrote, in the order of the view graph. Those that were worked on one after the other were committed in that order.",
    }),
    defaulted("artifact_ids", nullable(StrMapInfo()), () => null, {
      doc: "Id in the artifact store, by kind of artifact. Null if no artifacts were stored.",
    }),
    defaulted("execution_fingerprints", map(str(), Sha256HexInfo()), () => Object.create(null), {
      doc: "Fingerprint of plan, inputs, parameters and engine together, by view name.",
    }),
    defaulted("parameters", StrMapInfo(), () => Object.create(null), {
      doc: "The values of the plan's parameters, as JSON text by name.",
    }),
    defaulted("repro", nullable(ReproInfoInfo), () => null, {
      doc: "The programs and the machine. Null if they were not recorded.",
    }),
    defaulted("pipeline", nullable(str()), () => null, { doc: "Name of the pipeline. Null if the run had none." }),
    defaulted("sequence", nullable(NonNegIntInfo()), () => null, {
      doc: "Number of the run among those of its pipeline, which no other one has. Commits carry it as the version of their transaction. Null if nobody counted.",
    }),
    defaulted("planned_outputs", list(PlannedOutputInfo), () => [], {
      doc: "What the run is to write, in the order of the view graph. Those that are not among `outputs` are not committed.",
    }),
    defaulted("engine", nullable(str()), () => null, {
      doc: "Name and version of the engine, such as `duckdb 1.5.6`. Null if it was not recorded.",
    }),
    defaulted("profile_hash", nullable(Sha256HexInfo()), () => null, {
      doc: "Hash of the settings of the session. Null if they were not recorded.",
    }),
    defaulted("functions_hash", nullable(Sha256HexInfo()), () => null, {
      doc: "Fingerprint of the UdfCatalogSnapshot of the functions of the user that its views call. Null if they call none.",
    }),
    defaulted("required_udfs", list(RequiredUdfInfo), () => [], {
      doc: "These functions one by one, by name. Empty in manifests from before there was this list.",
    }),
  ],
});

export const RunLeaseInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunLease",
  module: "artifacts/manifest",
  doc: "Who works on a run, as a file beside its manifest. Whoever died does not renew it.",
  examples: [
    { run_id: "run-2026-01-01-7f3a", token: "5f0c1a4e-8f0e-4f6e-9a43-3c1d7f0e2b11", renewed_at_unix_ms: 1767225600000 },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run." }),
    field("token", NonEmptyStrInfo(), {
      doc: "A random text of the process that works on it. Process ids come again, this does not.",
    }),
    field("renewed_at_unix_ms", EventTimeMsInfo(), {
      doc: "When it was last renewed, which is done every ten seconds. After a minute it counts for nothing.",
    }),
  ],
});

export const RunDifferenceReasonInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "RunDifferenceReason",
  module: "artifacts/manifest",
  doc: "In what two runs differ, from what explains most to what is explained.",
  values: ["plans", "functions", "parameters", "inputs", "engine", "settings", "code", "rows"],
});

export const RunDifferenceInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunDifference",
  module: "artifacts/manifest",
  doc: "One thing in which two runs differ.",
  examples: [{ reason: "inputs", name: "cpg_nodes", left: "version 42", right: "version 43" }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("reason", RunDifferenceReasonInfo, { doc: "What differs." }),
    field("name", str(), { doc: "The view, parameter, dataset or setting that differs. Empty if there is but one." }),
    field("left", nullable(str()), { doc: "What the first run had. Null if it had nothing." }),
    field("right", nullable(str()), { doc: "What the second run had. Null if it had nothing." }),
  ],
});

export const ReproInfoInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ReproInfo",
  module: "artifacts/manifest",
  doc: "The programs and the machine a run used, which a person needs to repeat it elsewhere.",
  examples: [
    {
      tool_version: "1.4.0",
      runtime: "node v20.20.2",
      platform: "linux-x64",
      git_commit: "5e1c309dae7f45e0f39b1bf3ac3cd9db12e7d689",
      lockfile_sha256: null,
      env: { TZ: "UTC" },
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("tool_version", SemVerInfo(), { doc: "Version of the pipeline's own package." }),
    field("runtime", str(), { doc: "Name and version of the language runtime, such as `node v20.20.2`." }),
    field("platform", str(), { doc: "Operating system and architecture, such as `linux-x64`." }),
    field("git_commit", nullable(str()), {
      doc: "Commit the pipeline was built from, full hash. Null outside a checkout.",
    }),
    field("lockfile_sha256", nullable(Sha256HexInfo()), {
      doc: "Digest of the dependency lock file. Null if there is none.",
    }),
    defaulted("env", StrMapInfo(), () => Object.create(null), {
      doc: "The environment variables that may change a result. Secrets never belong here.",
    }),
  ],
});

export const DatasetKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DatasetKind",
  module: "artifacts/manifest",
  doc: "The part a dataset plays in a run.",
  values: ["input", "intermediate", "relationship_output", "cpg_output"],
});

export const DatasetRecordInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DatasetRecord",
  module: "artifacts/manifest",
  doc: "One dataset in the manifest of a build directory.",
  purpose: "row",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "Name of the dataset, unique in the manifest." }),
    field("kind", DatasetKindInfo, { doc: "The part the dataset plays." }),
    defaulted("path", nullable(str()), () => null, {
      doc: "Where it lies, relative to the manifest. Null if it was never written to disk.",
    }),
    defaulted("rows", nullable(NonNegIntInfo()), () => null, { doc: "Number of rows. Null if nobody counted." }),
    defaulted("schema", nullable(list(JsonDictInfo())), () => null, {
      doc: "One object a column, in the words of the engine that made the dataset. Null if the schema was not recorded.",
    }),
  ],
});

export const ManifestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Manifest",
  module: "artifacts/manifest",
  doc: "What lies in a build directory. It is older and simpler than RunManifest and stays for directories without Delta tables.",
  examples: [
    {
      manifest_version: 2,
      created_at_unix_s: 1767225600,
      datasets: [{ name: "cpg_nodes", kind: "cpg_output", path: "cpg_nodes", rows: 120000 }],
      repro: { tool_version: "1.4.0" },
    },
  ],
  vendor: { "x-lint": { "kind-disagrees": "the layout is closed: a new field is a new manifest_version" } },
  purpose: "report",
  fields: () => [
    field("manifest_version", NonNegIntInfo(), { doc: "Version of this layout, raised when its meaning changes." }),
    field("created_at_unix_s", UnixSecondsInfo(), { doc: "When the manifest was written." }),
    defaulted("datasets", list(DatasetRecordInfo), () => [], { doc: "The datasets of the directory, sorted by name." }),
    defaulted("repro", JsonDictInfo(), () => Object.create(null), {
      doc: "Whatever the tool that built the directory recorded to repeat the build. Its shape belongs to that tool; ours is ReproInfo.",
    }),
  ],
});

export const ManifestV1Info: StructInfo = /* @__PURE__ */ struct({
  name: "ManifestV1",
  module: "artifacts/manifest",
  doc: "The self-describing head of a manifest file. A reader that meets another tag knows at once that it is too old.",
  examples: [{ type: "manifest.v1", created_at_unix_s: 1767225600, trace_id: "4bf92f3577b34da6a3ce929d0e0e4736" }],
  vendor: { "x-lint": { "kind-disagrees": "the head is closed: another field is another tag" } },
  tag: "manifest.v1",
  tag_field: "type",
  purpose: "report",
  fields: () => [
    defaulted("schema_version", literal(["v1"]), () => "v1", {
      doc: "Repeats the tag for readers that look at fields only.",
    }),
    field("created_at_unix_s", UnixSecondsInfo(), { doc: "When the manifest was written." }),
    unset("trace_id", str(), { doc: "Trace that the run belongs to. Absent if the run was not traced." }),
  ],
});
