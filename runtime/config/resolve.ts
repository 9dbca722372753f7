// The shipped specs, as a person writes them, and what programs run with.

import {
  DataFusionCompileOptionsRuntime,
  type DataFusionCompileOptionsSpec,
} from "tessera-contracts/contracts/config/compile";
import { OtelConfigRuntime, type OtelConfigSpec } from "tessera-contracts/contracts/config/otel";
import { type ConfigSource, RootConfigRuntime, type RootConfigSpec } from "tessera-contracts/contracts/config/root";
import { SemanticConfigRuntime, type SemanticConfigSpec } from "tessera-contracts/contracts/config/semantics";
import type { Config } from "./config.js";

/** What a program runs with: every section is there, every default filled in. @throws {ConfigError} if sections break their rules */
export function resolveRootConfig(config: Config<RootConfigSpec>): RootConfigRuntime {
  return config.resolve(RootConfigRuntime, ({ plan, cache, otel, delta, extract, validation, logging, compile }) => ({
    plan: plan ?? {},
    cache: cache ?? {},
    otel: otel ?? null,
    delta: delta ?? {},
    extract: extract ?? {},
    validation: validation ?? {},
    logging: logging ?? {},
    compile: compileOptions(compile, config.sourceOf("compile.cache_max_columns")),
  }));
}

/** How plans are compiled. @throws {ConfigError} if the options do not agree */
export function resolveCompileOptions(config: Config<DataFusionCompileOptionsSpec>): DataFusionCompileOptionsRuntime {
  const source = config.sourceOf("cache_max_columns");
  return config.resolve(DataFusionCompileOptionsRuntime, (spec) => compileOptions(spec, source));
}

/** What is exported to OpenTelemetry. @throws {ConfigError} if the settings do not agree */
export function resolveOtelConfig(config: Config<OtelConfigSpec>): OtelConfigRuntime {
  return config.resolve(OtelConfigRuntime, (spec) => spec);
}

/** Which semantic tables are built. @throws {ConfigError} if the lists do not agree */
export function resolveSemanticConfig(config: Config<SemanticConfigSpec>): SemanticConfigRuntime {
  return config.resolve(SemanticConfigRuntime, (spec) => spec);
}

/** Only provenance tells a default from the same value that somebody wrote. */
function compileOptions(spec: DataFusionCompileOptionsSpec, mostColumns: ConfigSource | null): object {
  const { cache, cache_max_columns, sql_policy_name } = spec;
  const isUntouched = mostColumns?.origin === "default";
  return { cache, cache_max_columns: cache === false && isUntouched ? null : cache_max_columns, sql_policy_name };
}
