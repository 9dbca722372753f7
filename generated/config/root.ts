// @generated from contracts/config/root.yaml. Do not edit. [6d88bbfce8e830db]

import type { AnyValue, Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type {
  SourcePos,
  SourcePosInit,
  ValidationErrorPayload,
  ValidationErrorPayloadInit,
} from "../diagnostics/errors.js";
import type { LogDurability, LogLevel, NonNegInt, PathStr, PosInt, TableUri } from "../types.js";
import type {
  DataFusionCompileOptionsRuntime,
  DataFusionCompileOptionsRuntimeInit,
  DataFusionCompileOptionsSpec,
  DataFusionCompileOptionsSpecInit,
} from "./compile.js";
import type { ExtractOptions, ExtractOptionsInit } from "./extract.js";
import type { OtelConfigRuntime, OtelConfigRuntimeInit, OtelConfigSpec, OtelConfigSpecInit } from "./otel.js";
import * as codec from "./root.codec.js";
import * as info from "./root.info.js";
import type { ValidationPolicySpec, ValidationPolicySpecInit } from "./semantics.js";

/** Section `plan`, what to run. */
export interface PlanConfig {
  /** Whether tasks that do not depend on a failed one still run. Null means no. Default `null`. */
  readonly allow_partial: boolean | null;
  /** Names of the tasks to run, with whatever they need. Null runs all. Default `null`. */
  readonly requested_tasks: readonly string[] | null;
}

/** What `PlanConfig.create` takes: fields with a default may be left out. */
export interface PlanConfigInit {
  /** Whether tasks that do not depend on a failed one still run. Null means no. Default `null`. */
  readonly allow_partial?: boolean | null | undefined;
  /** Names of the tasks to run, with whatever they need. Null runs all. Default `null`. */
  readonly requested_tasks?: readonly string[] | null | undefined;
}

export const PlanConfig: Contract<PlanConfig, PlanConfigInit> = /* @__PURE__ */ contract({
  name: "PlanConfig",
  module: "config/root",
  info: info.PlanConfigInfo,
  read: codec.readPlanConfig,
  unpack: codec.unpackPlanConfig,
  write: codec.writePlanConfig,
  pack: codec.packPlanConfig,
  is: codec.isPlanConfig,
  convert: codec.convertPlanConfig,
});

/** Section `cache`, where results are kept between runs. */
export interface CacheConfig {
  /** Name of the set of cache policies to use. Null uses `default`. Default `null`. */
  readonly policy_profile: string | null;
  /** Directory of the on-disk caches. Null keeps nothing on disk. Default `null`. */
  readonly path: PathStr | null;
  /** Whether the cache log goes to a file in `path` instead of the run's log. Null means no. Default `null`. */
  readonly log_to_file: boolean | null;
  /** Whether hits and misses are logged at all. Null means no. Default `null`. */
  readonly log_enabled: boolean | null;
}

/** What `CacheConfig.create` takes: fields with a default may be left out. */
export interface CacheConfigInit {
  /** Name of the set of cache policies to use. Null uses `default`. Default `null`. */
  readonly policy_profile?: string | null | undefined;
  /** Directory of the on-disk caches. Null keeps nothing on disk. Default `null`. */
  readonly path?: PathStr | null | undefined;
  /** Whether the cache log goes to a file in `path` instead of the run's log. Null means no. Default `null`. */
  readonly log_to_file?: boolean | null | undefined;
  /** Whether hits and misses are logged at all. Null means no. Default `null`. */
  readonly log_enabled?: boolean | null | undefined;
}

export const CacheConfig: Contract<CacheConfig, CacheConfigInit> = /* @__PURE__ */ contract({
  name: "CacheConfig",
  module: "config/root",
  info: info.CacheConfigInfo,
  read: codec.readCacheConfig,
  unpack: codec.unpackCacheConfig,
  write: codec.writeCacheConfig,
  pack: codec.packCacheConfig,
  is: codec.isCacheConfig,
  convert: codec.convertCacheConfig,
});

/** Section `delta`, how tables are written. */
export interface DeltaConfig {
  /** Where outputs go that do not say where. Null uses the working directory. Default `null`. */
  readonly table_root: TableUri | null;
  /** Size a data file should have, in bytes. Null leaves it to the write policy. Default `null`. */
  readonly target_file_size: PosInt | null;
  /**
   * How often a commit is tried again after losing to another writer. Null uses the default of CommitProperties.
   * Default `null`.
   */
  readonly max_commit_retries: NonNegInt | null;
}

/** What `DeltaConfig.create` takes: fields with a default may be left out. */
export interface DeltaConfigInit {
  /** Where outputs go that do not say where. Null uses the working directory. Default `null`. */
  readonly table_root?: TableUri | null | undefined;
  /** Size a data file should have, in bytes. Null leaves it to the write policy. Default `null`. */
  readonly target_file_size?: PosInt | null | undefined;
  /**
   * How often a commit is tried again after losing to another writer. Null uses the default of CommitProperties.
   * Default `null`.
   */
  readonly max_commit_retries?: NonNegInt | null | undefined;
}

export const DeltaConfig: Contract<DeltaConfig, DeltaConfigInit> = /* @__PURE__ */ contract({
  name: "DeltaConfig",
  module: "config/root",
  info: info.DeltaConfigInfo,
  read: codec.readDeltaConfig,
  unpack: codec.unpackDeltaConfig,
  write: codec.writeDeltaConfig,
  pack: codec.packDeltaConfig,
  is: codec.isDeltaConfig,
  convert: codec.convertDeltaConfig,
});

/** Section `logging`. */
export interface LoggingConfig {
  /** Lines below this level are not written. Default `"info"`. */
  readonly level: LogLevel;
  /**
   * File that structured events are appended to, one JSON object a line. Null writes them to standard error. Default
   * `null`.
   */
  readonly jsonl_path: PathStr | null;
  /** Size at which the file is put aside and a new one begun, in bytes. Null lets it grow. Default `null`. */
  readonly rotate_bytes: PosInt | null;
  /** How many files that were put aside are kept. Default `5`. */
  readonly keep_files: PosInt;
  /** When a line has to be safe. Default `"buffered"`. */
  readonly durability: LogDurability;
}

/** What `LoggingConfig.create` takes: fields with a default may be left out. */
export interface LoggingConfigInit {
  /** Lines below this level are not written. Default `"info"`. */
  readonly level?: LogLevel | undefined;
  /**
   * File that structured events are appended to, one JSON object a line. Null writes them to standard error. Default
   * `null`.
   */
  readonly jsonl_path?: PathStr | null | undefined;
  /** Size at which the file is put aside and a new one begun, in bytes. Null lets it grow. Default `null`. */
  readonly rotate_bytes?: PosInt | null | undefined;
  /** How many files that were put aside are kept. Default `5`. */
  readonly keep_files?: PosInt | undefined;
  /** When a line has to be safe. Default `"buffered"`. */
  readonly durability?: LogDurability | undefined;
}

export const LoggingConfig: Contract<LoggingConfig, LoggingConfigInit> = /* @__PURE__ */ contract({
  name: "LoggingConfig",
  module: "config/root",
  info: info.LoggingConfigInfo,
  read: codec.readLoggingConfig,
  unpack: codec.unpackLoggingConfig,
  write: codec.writeLoggingConfig,
  pack: codec.packLoggingConfig,
  is: codec.isLoggingConfig,
  convert: codec.convertLoggingConfig,
});

/** A configuration file. A section that is absent or null takes its defaults. */
export interface RootConfig {
  /** What to run. Default `null`. */
  readonly plan: PlanConfig | null;
  /** Where results are kept between runs. Default `null`. */
  readonly cache: CacheConfig | null;
  /** What is exported to OpenTelemetry. Null exports nothing. Default `null`. */
  readonly otel: OtelConfigSpec | null;
  /** How tables are written. Default `null`. */
  readonly delta: DeltaConfig | null;
  /** What is read from the sources. Default `null`. */
  readonly extract: ExtractOptions | null;
  /** How tables are checked against their schemas. Default `null`. */
  readonly validation: ValidationPolicySpec | null;
  /** What is logged, and where to. Default `null`. */
  readonly logging: LoggingConfig | null;
}

/** What `RootConfig.create` takes: fields with a default may be left out. */
export interface RootConfigInit {
  /** What to run. Default `null`. */
  readonly plan?: PlanConfigInit | null | undefined;
  /** Where results are kept between runs. Default `null`. */
  readonly cache?: CacheConfigInit | null | undefined;
  /** What is exported to OpenTelemetry. Null exports nothing. Default `null`. */
  readonly otel?: OtelConfigSpecInit | null | undefined;
  /** How tables are written. Default `null`. */
  readonly delta?: DeltaConfigInit | null | undefined;
  /** What is read from the sources. Default `null`. */
  readonly extract?: ExtractOptionsInit | null | undefined;
  /** How tables are checked against their schemas. Default `null`. */
  readonly validation?: ValidationPolicySpecInit | null | undefined;
  /** What is logged, and where to. Default `null`. */
  readonly logging?: LoggingConfigInit | null | undefined;
}

export const RootConfig: Contract<RootConfig, RootConfigInit> = /* @__PURE__ */ contract({
  name: "RootConfig",
  module: "config/root",
  info: info.RootConfigInfo,
  read: codec.readRootConfig,
  unpack: codec.unpackRootConfig,
  write: codec.writeRootConfig,
  pack: codec.packRootConfig,
  is: codec.isRootConfig,
  convert: codec.convertRootConfig,
});

/** A configuration file that may also tune the engine, with overrides applied and defaults still open. */
export interface RootConfigSpec {
  /** What to run. Default `null`. */
  readonly plan: PlanConfig | null;
  /** Where results are kept between runs. Default `null`. */
  readonly cache: CacheConfig | null;
  /** What is exported to OpenTelemetry. Null exports nothing. Default `null`. */
  readonly otel: OtelConfigSpec | null;
  /** How tables are written. Default `null`. */
  readonly delta: DeltaConfig | null;
  /** What is read from the sources. Default `null`. */
  readonly extract: ExtractOptions | null;
  /** How tables are checked against their schemas. Default `null`. */
  readonly validation: ValidationPolicySpec | null;
  /** What is logged, and where to. Default `null`. */
  readonly logging: LoggingConfig | null;
  /** How plans are compiled. Default `{}`. */
  readonly compile: DataFusionCompileOptionsSpec;
}

/** What `RootConfigSpec.create` takes: fields with a default may be left out. */
export interface RootConfigSpecInit {
  /** What to run. Default `null`. */
  readonly plan?: PlanConfigInit | null | undefined;
  /** Where results are kept between runs. Default `null`. */
  readonly cache?: CacheConfigInit | null | undefined;
  /** What is exported to OpenTelemetry. Null exports nothing. Default `null`. */
  readonly otel?: OtelConfigSpecInit | null | undefined;
  /** How tables are written. Default `null`. */
  readonly delta?: DeltaConfigInit | null | undefined;
  /** What is read from the sources. Default `null`. */
  readonly extract?: ExtractOptionsInit | null | undefined;
  /** How tables are checked against their schemas. Default `null`. */
  readonly validation?: ValidationPolicySpecInit | null | undefined;
  /** What is logged, and where to. Default `null`. */
  readonly logging?: LoggingConfigInit | null | undefined;
  /** How plans are compiled. Default `{}`. */
  readonly compile?: DataFusionCompileOptionsSpecInit | undefined;
}

export const RootConfigSpec: Contract<RootConfigSpec, RootConfigSpecInit> = /* @__PURE__ */ contract({
  name: "RootConfigSpec",
  module: "config/root",
  info: info.RootConfigSpecInfo,
  read: codec.readRootConfigSpec,
  unpack: codec.unpackRootConfigSpec,
  write: codec.writeRootConfigSpec,
  pack: codec.packRootConfigSpec,
  is: codec.isRootConfigSpec,
  convert: codec.convertRootConfigSpec,
});

/**
 * What the program runs with. Every section is there and every default is filled in; the rules of the sections hold.
 */
export interface RootConfigRuntime {
  /** What to run. */
  readonly plan: PlanConfig;
  /** Where results are kept between runs. */
  readonly cache: CacheConfig;
  /** What is exported to OpenTelemetry. Null exports nothing. */
  readonly otel: OtelConfigRuntime | null;
  /** How tables are written. */
  readonly delta: DeltaConfig;
  /** What is read from the sources. */
  readonly extract: ExtractOptions;
  /** How tables are checked against their schemas. */
  readonly validation: ValidationPolicySpec;
  /** What is logged, and where to. */
  readonly logging: LoggingConfig;
  /** How plans are compiled. */
  readonly compile: DataFusionCompileOptionsRuntime;
}

/** What `RootConfigRuntime.create` takes: fields with a default may be left out. */
export interface RootConfigRuntimeInit {
  /** What to run. */
  readonly plan: PlanConfigInit;
  /** Where results are kept between runs. */
  readonly cache: CacheConfigInit;
  /** What is exported to OpenTelemetry. Null exports nothing. */
  readonly otel: OtelConfigRuntimeInit | null;
  /** How tables are written. */
  readonly delta: DeltaConfigInit;
  /** What is read from the sources. */
  readonly extract: ExtractOptionsInit;
  /** How tables are checked against their schemas. */
  readonly validation: ValidationPolicySpecInit;
  /** What is logged, and where to. */
  readonly logging: LoggingConfigInit;
  /** How plans are compiled. */
  readonly compile: DataFusionCompileOptionsRuntimeInit;
}

export const RootConfigRuntime: Contract<RootConfigRuntime, RootConfigRuntimeInit> = /* @__PURE__ */ contract({
  name: "RootConfigRuntime",
  module: "config/root",
  info: info.RootConfigRuntimeInfo,
  read: codec.readRootConfigRuntime,
  unpack: codec.unpackRootConfigRuntime,
  write: codec.writeRootConfigRuntime,
  pack: codec.packRootConfigRuntime,
  is: codec.isRootConfigRuntime,
  convert: codec.convertRootConfigRuntime,
});

/**
 * Overrides of a configuration. An absent section is left alone, null resets it. `applyPatch` replaces a section
 * whole, `loadConfig` merges it field by field.
 */
export interface RootConfigPatch {
  /** What to run. */
  readonly plan?: PlanConfig | null;
  /** Where results are kept between runs. */
  readonly cache?: CacheConfig | null;
  /** What is exported to OpenTelemetry. Null exports nothing. */
  readonly otel?: OtelConfigSpec | null;
  /** How tables are written. */
  readonly delta?: DeltaConfig | null;
  /** What is read from the sources. */
  readonly extract?: ExtractOptions | null;
  /** How tables are checked against their schemas. */
  readonly validation?: ValidationPolicySpec | null;
  /** What is logged, and where to. */
  readonly logging?: LoggingConfig | null;
}

/** What `RootConfigPatch.create` takes: fields with a default may be left out. */
export interface RootConfigPatchInit {
  /** What to run. */
  readonly plan?: PlanConfigInit | null | undefined;
  /** Where results are kept between runs. */
  readonly cache?: CacheConfigInit | null | undefined;
  /** What is exported to OpenTelemetry. Null exports nothing. */
  readonly otel?: OtelConfigSpecInit | null | undefined;
  /** How tables are written. */
  readonly delta?: DeltaConfigInit | null | undefined;
  /** What is read from the sources. */
  readonly extract?: ExtractOptionsInit | null | undefined;
  /** How tables are checked against their schemas. */
  readonly validation?: ValidationPolicySpecInit | null | undefined;
  /** What is logged, and where to. */
  readonly logging?: LoggingConfigInit | null | undefined;
}

export const RootConfigPatch: Contract<RootConfigPatch, RootConfigPatchInit> = /* @__PURE__ */ contract({
  name: "RootConfigPatch",
  module: "config/root",
  info: info.RootConfigPatchInfo,
  read: codec.readRootConfigPatch,
  unpack: codec.unpackRootConfigPatch,
  write: codec.writeRootConfigPatch,
  pack: codec.packRootConfigPatch,
  is: codec.isRootConfigPatch,
  convert: codec.convertRootConfigPatch,
});

/** Who decided a setting, in the usual order, weakest first. */
export type ConfigOrigin = "default" | "file" | "env" | "cli" | "code";

export const ConfigOrigin: EnumContract<ConfigOrigin> = /* @__PURE__ */ enumContract({
  name: "ConfigOrigin",
  module: "config/root",
  info: info.ConfigOriginInfo,
  read: codec.readConfigOrigin,
  unpack: codec.unpackConfigOrigin,
  write: codec.writeConfigOrigin,
  pack: codec.packConfigOrigin,
  is: codec.isConfigOrigin,
  convert: codec.convertConfigOrigin,
});

/** Where the value of one setting came from, for `why is it this` questions. Unknown fields are skipped (compat). */
export interface ConfigSource {
  /** The setting as a dotted path, such as `cache.path`. */
  readonly key: string;
  /** Who decided it. */
  readonly origin: ConfigOrigin;
  /** File and line, variable or flag it was read from. Null for defaults. */
  readonly location: string | null;
  /** Place of the value in its file. Null if it came from no file. Default `null`. */
  readonly pos: SourcePos | null;
  /** Whether the value is a secret, which no report shows. Default `false`. */
  readonly secret: boolean;
}

/** What `ConfigSource.create` takes: fields with a default may be left out. */
export interface ConfigSourceInit {
  /** The setting as a dotted path, such as `cache.path`. */
  readonly key: string;
  /** Who decided it. */
  readonly origin: ConfigOrigin;
  /** File and line, variable or flag it was read from. Null for defaults. */
  readonly location: string | null;
  /** Place of the value in its file. Null if it came from no file. Default `null`. */
  readonly pos?: SourcePosInit | null | undefined;
  /** Whether the value is a secret, which no report shows. Default `false`. */
  readonly secret?: boolean | undefined;
}

export const ConfigSource: Contract<ConfigSource, ConfigSourceInit> = /* @__PURE__ */ contract({
  name: "ConfigSource",
  module: "config/root",
  info: info.ConfigSourceInfo,
  read: codec.readConfigSource,
  unpack: codec.unpackConfigSource,
  write: codec.writeConfigSource,
  pack: codec.packConfigSource,
  is: codec.isConfigSource,
  convert: codec.convertConfigSource,
});

/** One setting with its value, and everyone who had a say in it. Unknown fields are skipped (compat). */
export interface ConfigEntry {
  /** The setting as a dotted path. */
  readonly key: string;
  /** What holds, as JSON has it. `***` for a secret. */
  readonly value: AnyValue;
  /** Where the value came from. */
  readonly source: ConfigSource;
  /** Layers that set it too and did not win, strongest first. Default `[]`. */
  readonly shadowed: readonly ConfigSource[];
}

/** What `ConfigEntry.create` takes: fields with a default may be left out. */
export interface ConfigEntryInit {
  /** The setting as a dotted path. */
  readonly key: string;
  /** What holds, as JSON has it. `***` for a secret. */
  readonly value: AnyValue;
  /** Where the value came from. */
  readonly source: ConfigSourceInit;
  /** Layers that set it too and did not win, strongest first. Default `[]`. */
  readonly shadowed?: readonly ConfigSourceInit[] | undefined;
}

export const ConfigEntry: Contract<ConfigEntry, ConfigEntryInit> = /* @__PURE__ */ contract({
  name: "ConfigEntry",
  module: "config/root",
  info: info.ConfigEntryInfo,
  read: codec.readConfigEntry,
  unpack: codec.unpackConfigEntry,
  write: codec.writeConfigEntry,
  pack: codec.packConfigEntry,
  is: codec.isConfigEntry,
  convert: codec.convertConfigEntry,
});

/** What a configuration came to, or what is wrong with it. Unknown fields are skipped (compat). */
export interface ConfigReport {
  /** Name of the contract of the configuration. */
  readonly contract: string;
  /** Every setting, in the order of the contract. Empty if there are mistakes. */
  readonly entries: readonly ConfigEntry[];
  /** Every mistake, by layer and place. Empty if there are none. */
  readonly errors: readonly ValidationErrorPayload[];
  /** Hash of the value, secrets included. Null if there are mistakes. */
  readonly fingerprint: string | null;
}

/** What `ConfigReport.create` takes: fields with a default may be left out. */
export interface ConfigReportInit {
  /** Name of the contract of the configuration. */
  readonly contract: string;
  /** Every setting, in the order of the contract. Empty if there are mistakes. */
  readonly entries: readonly ConfigEntryInit[];
  /** Every mistake, by layer and place. Empty if there are none. */
  readonly errors: readonly ValidationErrorPayloadInit[];
  /** Hash of the value, secrets included. Null if there are mistakes. */
  readonly fingerprint: string | null;
}

export const ConfigReport: Contract<ConfigReport, ConfigReportInit> = /* @__PURE__ */ contract({
  name: "ConfigReport",
  module: "config/root",
  info: info.ConfigReportInfo,
  read: codec.readConfigReport,
  unpack: codec.unpackConfigReport,
  write: codec.writeConfigReport,
  pack: codec.packConfigReport,
  is: codec.isConfigReport,
  convert: codec.convertConfigReport,
});
