// @generated from contracts/config/compile.yaml. Do not edit. [b6699531b87df5de]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { Identifier, NonNegInt, SqlText } from "../types.js";
import * as codec from "./compile.codec.js";
import * as info from "./compile.info.js";

/** A statement that every session prepares when it starts. */
export interface PreparedStatementSpec {
  /** Name the statement is executed by. */
  readonly name: Identifier;
  /** The statement, with `$1`, `$2` and so on as placeholders. */
  readonly sql: SqlText;
  /** SQL type of each placeholder, in order. Empty lets the engine infer them. Default `[]`. */
  readonly param_types: readonly string[];
}

/** What `PreparedStatementSpec.create` takes: fields with a default may be left out. */
export interface PreparedStatementSpecInit {
  /** Name the statement is executed by. */
  readonly name: Identifier;
  /** The statement, with `$1`, `$2` and so on as placeholders. */
  readonly sql: SqlText;
  /** SQL type of each placeholder, in order. Empty lets the engine infer them. Default `[]`. */
  readonly param_types?: readonly string[] | undefined;
}

export const PreparedStatementSpec: Contract<PreparedStatementSpec, PreparedStatementSpecInit> =
  /* @__PURE__ */ contract({
    name: "PreparedStatementSpec",
    module: "config/compile",
    info: info.PreparedStatementSpecInfo,
    read: codec.readPreparedStatementSpec,
    unpack: codec.unpackPreparedStatementSpec,
    write: codec.writePreparedStatementSpec,
    pack: codec.packPreparedStatementSpec,
    is: codec.isPreparedStatementSpec,
    convert: codec.convertPreparedStatementSpec,
  });

/** How plans are compiled, as a person writes it. */
export interface DataFusionCompileOptionsSpec {
  /**
   * Whether intermediate results are cached while a plan is compiled. Null lets the compiler decide. Default `null`.
   */
  readonly cache: boolean | null;
  /**
   * Widest result that is cached, in columns. Null has no limit. Whoever resolves the spec sets it to null where
   * `cache` is false and this was left alone. Default `64`.
   */
  readonly cache_max_columns: NonNegInt | null;
  /** Whether the session's prepared statements are used. Default `true`. */
  readonly prepared_statements: boolean;
  /** Name of the SQL policy to compile under. Null uses the session's. Default `null`. */
  readonly sql_policy_name: string | null;
  /** Whether a statement the policy forbids is refused. False only records it. Default `true`. */
  readonly enforce_sql_policy: boolean;
}

/** What `DataFusionCompileOptionsSpec.create` takes: fields with a default may be left out. */
export interface DataFusionCompileOptionsSpecInit {
  /**
   * Whether intermediate results are cached while a plan is compiled. Null lets the compiler decide. Default `null`.
   */
  readonly cache?: boolean | null | undefined;
  /**
   * Widest result that is cached, in columns. Null has no limit. Whoever resolves the spec sets it to null where
   * `cache` is false and this was left alone. Default `64`.
   */
  readonly cache_max_columns?: NonNegInt | null | undefined;
  /** Whether the session's prepared statements are used. Default `true`. */
  readonly prepared_statements?: boolean | undefined;
  /** Name of the SQL policy to compile under. Null uses the session's. Default `null`. */
  readonly sql_policy_name?: string | null | undefined;
  /** Whether a statement the policy forbids is refused. False only records it. Default `true`. */
  readonly enforce_sql_policy?: boolean | undefined;
}

export const DataFusionCompileOptionsSpec: Contract<DataFusionCompileOptionsSpec, DataFusionCompileOptionsSpecInit> =
  /* @__PURE__ */ contract({
    name: "DataFusionCompileOptionsSpec",
    module: "config/compile",
    info: info.DataFusionCompileOptionsSpecInfo,
    read: codec.readDataFusionCompileOptionsSpec,
    unpack: codec.unpackDataFusionCompileOptionsSpec,
    write: codec.writeDataFusionCompileOptionsSpec,
    pack: codec.packDataFusionCompileOptionsSpec,
    is: codec.isDataFusionCompileOptionsSpec,
    convert: codec.convertDataFusionCompileOptionsSpec,
  });

/** How plans are compiled, after defaults were filled in and the options were found to agree. */
export interface DataFusionCompileOptionsRuntime {
  /** Whether intermediate results are cached. Null lets the compiler decide. */
  readonly cache: boolean | null;
  /** Widest result that is cached, in columns. Null has no limit, or nothing is cached. */
  readonly cache_max_columns: NonNegInt | null;
  /** Name of the SQL policy to compile under. Null uses the session's. */
  readonly sql_policy_name: string | null;
}

/** What `DataFusionCompileOptionsRuntime.create` takes: fields with a default may be left out. */
export interface DataFusionCompileOptionsRuntimeInit {
  /** Whether intermediate results are cached. Null lets the compiler decide. */
  readonly cache: boolean | null;
  /** Widest result that is cached, in columns. Null has no limit, or nothing is cached. */
  readonly cache_max_columns: NonNegInt | null;
  /** Name of the SQL policy to compile under. Null uses the session's. */
  readonly sql_policy_name: string | null;
}

export const DataFusionCompileOptionsRuntime: Contract<
  DataFusionCompileOptionsRuntime,
  DataFusionCompileOptionsRuntimeInit
> = /* @__PURE__ */ contract({
  name: "DataFusionCompileOptionsRuntime",
  module: "config/compile",
  info: info.DataFusionCompileOptionsRuntimeInfo,
  read: codec.readDataFusionCompileOptionsRuntime,
  unpack: codec.unpackDataFusionCompileOptionsRuntime,
  write: codec.writeDataFusionCompileOptionsRuntime,
  pack: codec.packDataFusionCompileOptionsRuntime,
  is: codec.isDataFusionCompileOptionsRuntime,
  convert: codec.convertDataFusionCompileOptionsRuntime,
});
