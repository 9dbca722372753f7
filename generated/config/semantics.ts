// @generated from contracts/config/semantics.yaml. Do not edit. [163f420eeb3ea2ed]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { PosInt, StrMap } from "../types.js";
import * as codec from "./semantics.codec.js";
import * as info from "./semantics.info.js";

/** Which semantic tables are built, as a person writes it. */
export interface SemanticConfigSpec {
  /** Names of the tables to build. Null builds all. Default `null`. */
  readonly enabled_tables: readonly string[] | null;
  /** Names of tables to leave out, whatever else asks for them. Default `[]`. */
  readonly disabled_tables: readonly string[];
  /**
   * Path of the file that specifies a table, by table name. It replaces the specification that ships. Default `{}`.
   */
  readonly spec_registry: StrMap;
}

/** What `SemanticConfigSpec.create` takes: fields with a default may be left out. */
export interface SemanticConfigSpecInit {
  /** Names of the tables to build. Null builds all. Default `null`. */
  readonly enabled_tables?: readonly string[] | null | undefined;
  /** Names of tables to leave out, whatever else asks for them. Default `[]`. */
  readonly disabled_tables?: readonly string[] | undefined;
  /**
   * Path of the file that specifies a table, by table name. It replaces the specification that ships. Default `{}`.
   */
  readonly spec_registry?: StrMap | undefined;
}

export const SemanticConfigSpec: Contract<SemanticConfigSpec, SemanticConfigSpecInit> = /* @__PURE__ */ contract({
  name: "SemanticConfigSpec",
  module: "config/semantics",
  info: info.SemanticConfigSpecInfo,
  read: codec.readSemanticConfigSpec,
  unpack: codec.unpackSemanticConfigSpec,
  write: codec.writeSemanticConfigSpec,
  pack: codec.packSemanticConfigSpec,
  is: codec.isSemanticConfigSpec,
  convert: codec.convertSemanticConfigSpec,
});

/** Which semantic tables are built, after the lists were found to agree. */
export interface SemanticConfigRuntime {
  /** Names of the tables to build. Null builds all. Default `null`. */
  readonly enabled_tables: readonly string[] | null;
  /** Names of tables to leave out, whatever else asks for them. Default `[]`. */
  readonly disabled_tables: readonly string[];
  /**
   * Path of the file that specifies a table, by table name. It replaces the specification that ships. Default `{}`.
   */
  readonly spec_registry: StrMap;
}

/** What `SemanticConfigRuntime.create` takes: fields with a default may be left out. */
export interface SemanticConfigRuntimeInit {
  /** Names of the tables to build. Null builds all. Default `null`. */
  readonly enabled_tables?: readonly string[] | null | undefined;
  /** Names of tables to leave out, whatever else asks for them. Default `[]`. */
  readonly disabled_tables?: readonly string[] | undefined;
  /**
   * Path of the file that specifies a table, by table name. It replaces the specification that ships. Default `{}`.
   */
  readonly spec_registry?: StrMap | undefined;
}

export const SemanticConfigRuntime: Contract<SemanticConfigRuntime, SemanticConfigRuntimeInit> =
  /* @__PURE__ */ contract({
    name: "SemanticConfigRuntime",
    module: "config/semantics",
    info: info.SemanticConfigRuntimeInfo,
    read: codec.readSemanticConfigRuntime,
    unpack: codec.unpackSemanticConfigRuntime,
    write: codec.writeSemanticConfigRuntime,
    pack: codec.packSemanticConfigRuntime,
    is: codec.isSemanticConfigRuntime,
    convert: codec.convertSemanticConfigRuntime,
  });

/**
 * How much of a table is checked against its schema. The rows picked by sample, head and tail are joined; with none
 * of them all rows are checked.
 */
export interface ValidationPolicySpec {
  /** Whether tables are checked at all. Default `true`. */
  readonly enabled: boolean;
  /** Whether every failure is collected. False stops at the first one. Default `true`. */
  readonly lazy: boolean;
  /** Number of rows picked at random. Null picks none. Default `null`. */
  readonly sample: PosInt | null;
  /** Number of rows from the start. Null picks none. Default `null`. */
  readonly head: PosInt | null;
  /** Number of rows from the end. Null picks none. Default `null`. */
  readonly tail: PosInt | null;
}

/** What `ValidationPolicySpec.create` takes: fields with a default may be left out. */
export interface ValidationPolicySpecInit {
  /** Whether tables are checked at all. Default `true`. */
  readonly enabled?: boolean | undefined;
  /** Whether every failure is collected. False stops at the first one. Default `true`. */
  readonly lazy?: boolean | undefined;
  /** Number of rows picked at random. Null picks none. Default `null`. */
  readonly sample?: PosInt | null | undefined;
  /** Number of rows from the start. Null picks none. Default `null`. */
  readonly head?: PosInt | null | undefined;
  /** Number of rows from the end. Null picks none. Default `null`. */
  readonly tail?: PosInt | null | undefined;
}

export const ValidationPolicySpec: Contract<ValidationPolicySpec, ValidationPolicySpecInit> = /* @__PURE__ */ contract({
  name: "ValidationPolicySpec",
  module: "config/semantics",
  info: info.ValidationPolicySpecInfo,
  read: codec.readValidationPolicySpec,
  unpack: codec.unpackValidationPolicySpec,
  write: codec.writeValidationPolicySpec,
  pack: codec.packValidationPolicySpec,
  is: codec.isValidationPolicySpec,
  convert: codec.convertValidationPolicySpec,
});
