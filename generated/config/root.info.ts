// @generated from contracts/config/root.yaml. Do not edit. [253e3b2e7bd82775]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import {
  any,
  bool,
  defaulted,
  defaultsOf,
  enumOf,
  field,
  list,
  nullable,
  str,
  struct,
  unset,
} from "tessera-contracts/serde/codegen";
import { SourcePosInfo, ValidationErrorPayloadInfo } from "../diagnostics/errors.info.js";
import {
  LogDurabilityInfo,
  LogLevelInfo,
  NonNegIntInfo,
  PathStrInfo,
  PosIntInfo,
  TableUriInfo,
} from "../types.info.js";
import { DataFusionCompileOptionsRuntimeInfo, DataFusionCompileOptionsSpecInfo } from "./compile.info.js";
import { ExtractOptionsInfo } from "./extract.info.js";
import { OtelConfigRuntimeInfo, OtelConfigSpecInfo } from "./otel.info.js";
import { ValidationPolicySpecInfo } from "./semantics.info.js";

export const PlanConfigInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanConfig",
  module: "config/root",
  doc: "Section `plan`, what to run.",
  purpose: "config",
  fields: () => [
    defaulted("allow_partial", nullable(bool()), () => null, {
      doc: "Whether tasks that do not depend on a failed one still run. Null means no.",
    }),
    defaulted("requested_tasks", nullable(list(str())), () => null, {
      doc: "Names of the tasks to run, with whatever they need. Null runs all.",
    }),
  ],
});

export const CacheConfigInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CacheConfig",
  module: "config/root",
  doc: "Section `cache`, where results are kept between runs.",
  purpose: "config",
  fields: () => [
    defaulted("policy_profile", nullable(str()), () => null, {
      doc: "Name of the set of cache policies to use. Null uses `default`.",
    }),
    defaulted("path", nullable(PathStrInfo()), () => null, {
      doc: "Directory of the on-disk caches. Null keeps nothing on disk.",
    }),
    defaulted("log_to_file", nullable(bool()), () => null, {
      doc: "Whether the cache log goes to a file in `path` instead of the run's log. Null means no.",
    }),
    defaulted("log_enabled", nullable(bool()), () => null, {
      doc: "Whether hits and misses are logged at all. Null means no.",
    }),
  ],
});

export const DeltaConfigInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaConfig",
  module: "config/root",
  doc: "Section `delta`, how tables are written.",
  purpose: "config",
  fields: () => [
    defaulted("table_root", nullable(TableUriInfo()), () => null, {
      doc: "Where outputs go that do not say where. Null uses the working directory.",
    }),
    defaulted("target_file_size", nullable(PosIntInfo()), () => null, {
      doc: "Size a data file should have, in bytes. Null leaves it to the write policy.",
    }),
    defaulted("max_commit_retries", nullable(NonNegIntInfo()), () => null, {
      doc: "How often a commit is tried again after losing to another writer. Null uses the default of CommitProperties.",
    }),
  ],
});

export const LoggingConfigInfo: StructInfo = /* @__PURE__ */ struct({
  name: "LoggingConfig",
  module: "config/root",
  doc: "Section `logging`.",
  purpose: "config",
  fields: () => [
    defaulted("level", LogLevelInfo, () => "info", { doc: "Lines below this level are not written." }),
    defaulted("jsonl_path", nullable(PathStrInfo()), () => null, {
      doc: "File that structured events are appended to, one JSON object a line. Null writes them to standard error.",
    }),
    defaulted("rotate_bytes", nullable(PosIntInfo()), () => null, {
      doc: "Size at which the file is put aside and a new one begun, in bytes. Null lets it grow.",
    }),
    defaulted("keep_files", PosIntInfo(), () => 5, { doc: "How many files that were put aside are kept." }),
    defaulted("durability", LogDurabilityInfo, () => "buffered", { doc: "When a line has to be safe." }),
  ],
});

export const RootConfigInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RootConfig",
  module: "config/root",
  doc: "A configuration file. A section that is absent or null takes its defaults.",
  examples: [
    { plan: { requested_tasks: ["cpg_nodes", "cpg_edges"] }, logging: { level: "debug", jsonl_path: "run.jsonl" } },
  ],
  purpose: "config",
  fields: () => [
    defaulted("plan", nullable(PlanConfigInfo), () => null, { doc: "What to run." }),
    defaulted("cache", nullable(CacheConfigInfo), () => null, { doc: "Where results are kept between runs." }),
    defaulted("otel", nullable(OtelConfigSpecInfo), () => null, {
      doc: "What is exported to OpenTelemetry. Null exports nothing.",
    }),
    defaulted("delta", nullable(DeltaConfigInfo), () => null, { doc: "How tables are written." }),
    defaulted("extract", nullable(ExtractOptionsInfo), () => null, { doc: "What is read from the sources." }),
    defaulted("validation", nullable(ValidationPolicySpecInfo), () => null, {
      doc: "How tables are checked against their schemas.",
    }),
    defaulted("logging", nullable(LoggingConfigInfo), () => null, { doc: "What is logged, and where to." }),
  ],
});

export const RootConfigSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RootConfigSpec",
  module: "config/root",
  doc: "A configuration file that may also tune the engine, with overrides applied and defaults still open.",
  examples: [{ delta: { table_root: "s3://lake" }, compile: { cache_max_columns: 16 } }],
  purpose: "spec",
  fields: () => [
    defaulted("plan", nullable(PlanConfigInfo), () => null, { doc: "What to run." }),
    defaulted("cache", nullable(CacheConfigInfo), () => null, { doc: "Where results are kept between runs." }),
    defaulted("otel", nullable(OtelConfigSpecInfo), () => null, {
      doc: "What is exported to OpenTelemetry. Null exports nothing.",
    }),
    defaulted("delta", nullable(DeltaConfigInfo), () => null, { doc: "How tables are written." }),
    defaulted("extract", nullable(ExtractOptionsInfo), () => null, { doc: "What is read from the sources." }),
    defaulted("validation", nullable(ValidationPolicySpecInfo), () => null, {
      doc: "How tables are checked against their schemas.",
    }),
    defaulted("logging", nullable(LoggingConfigInfo), () => null, { doc: "What is logged, and where to." }),
    defaulted("compile", DataFusionCompileOptionsSpecInfo, () => defaultsOf(DataFusionCompileOptionsSpecInfo), {
      doc: "How plans are compiled.",
    }),
  ],
});

export const RootConfigRuntimeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RootConfigRuntime",
  module: "config/root",
  doc: "What the program runs with. Every section is there and every default is filled in; the rules of the sections hold.",
  examples: [
    {
      plan: {},
      cache: {},
      otel: null,
      delta: { table_root: "s3://lake" },
      extract: {},
      validation: {},
      logging: {},
      compile: { cache: true, cache_max_columns: 16, sql_policy_name: null },
    },
  ],
  purpose: "config",
  fields: () => [
    field("plan", PlanConfigInfo, { doc: "What to run." }),
    field("cache", CacheConfigInfo, { doc: "Where results are kept between runs." }),
    field("otel", nullable(OtelConfigRuntimeInfo), { doc: "What is exported to OpenTelemetry. Null exports nothing." }),
    field("delta", DeltaConfigInfo, { doc: "How tables are written." }),
    field("extract", ExtractOptionsInfo, { doc: "What is read from the sources." }),
    field("validation", ValidationPolicySpecInfo, { doc: "How tables are checked against their schemas." }),
    field("logging", LoggingConfigInfo, { doc: "What is logged, and where to." }),
    field("compile", DataFusionCompileOptionsRuntimeInfo, { doc: "How plans are compiled." }),
  ],
});

export const RootConfigPatchInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RootConfigPatch",
  module: "config/root",
  doc: "Overrides of a configuration. An absent section is left alone, null resets it. `applyPatch` replaces a section whole, `loadConfig` merges it field by field.",
  examples: [{ otel: null, logging: { level: "debug" } }],
  purpose: "config",
  patch_of: "RootConfig",
  fields: () => [
    unset("plan", nullable(PlanConfigInfo), { doc: "What to run." }),
    unset("cache", nullable(CacheConfigInfo), { doc: "Where results are kept between runs." }),
    unset("otel", nullable(OtelConfigSpecInfo), { doc: "What is exported to OpenTelemetry. Null exports nothing." }),
    unset("delta", nullable(DeltaConfigInfo), { doc: "How tables are written." }),
    unset("extract", nullable(ExtractOptionsInfo), { doc: "What is read from the sources." }),
    unset("validation", nullable(ValidationPolicySpecInfo), { doc: "How tables are checked against their schemas." }),
    unset("logging", nullable(LoggingConfigInfo), { doc: "What is logged, and where to." }),
  ],
});

export const ConfigOriginInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ConfigOrigin",
  module: "config/root",
  doc: "Who decided a setting, in the usual order, weakest first.",
  values: ["default", "file", "env", "cli", "code"],
});

export const ConfigSourceInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ConfigSource",
  module: "config/root",
  doc: "Where the value of one setting came from, for `why is it this` questions.",
  examples: [
    { key: "cache.path", origin: "env", location: "PIPELINE_CACHE_PATH" },
    { key: "cache.path", origin: "file", location: "tessera.toml:4", pos: { file: "tessera.toml", line: 4, col: 8 } },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("key", str(), { doc: "The setting as a dotted path, such as `cache.path`." }),
    field("origin", ConfigOriginInfo, { doc: "Who decided it." }),
    field("location", nullable(str()), { doc: "File and line, variable or flag it was read from. Null for defaults." }),
    defaulted("pos", nullable(SourcePosInfo), () => null, {
      doc: "Place of the value in its file. Null if it came from no file.",
    }),
    defaulted("secret", bool(), () => false, { doc: "Whether the value is a secret, which no report shows." }),
  ],
});

export const ConfigEntryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ConfigEntry",
  module: "config/root",
  doc: "One setting with its value, and everyone who had a say in it.",
  examples: [
    {
      key: "logging.level",
      value: "debug",
      source: { key: "logging.level", origin: "env", location: "APP__LOGGING__LEVEL" },
      shadowed: [
        {
          key: "logging.level",
          origin: "file",
          location: "tessera.toml:2",
          pos: { file: "tessera.toml", line: 2, col: 9 },
        },
      ],
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("key", str(), { doc: "The setting as a dotted path." }),
    field("value", any(), {
      doc: "What holds, as JSON has it. `***` for a secret.",
      vendor: { "x-opaque": "It is of the type of the setting." },
    }),
    field("source", ConfigSourceInfo, { doc: "Where the value came from." }),
    defaulted("shadowed", list(ConfigSourceInfo), () => [], {
      doc: "Layers that set it too and did not win, strongest first.",
    }),
  ],
});

export const ConfigReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ConfigReport",
  module: "config/root",
  doc: "What a configuration came to, or what is wrong with it.",
  examples: [
    {
      contract: "LoggingConfig",
      entries: [{ key: "level", value: "info", source: { key: "level", origin: "default", location: null } }],
      errors: [],
      fingerprint: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("contract", str(), { doc: "Name of the contract of the configuration." }),
    field("entries", list(ConfigEntryInfo), {
      doc: "Every setting, in the order of the contract. Empty if there are mistakes.",
    }),
    field("errors", list(ValidationErrorPayloadInfo), {
      doc: "Every mistake, by layer and place. Empty if there are none.",
    }),
    field("fingerprint", nullable(str()), { doc: "Hash of the value, secrets included. Null if there are mistakes." }),
  ],
});
