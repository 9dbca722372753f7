// @generated from contracts/plan/functions.yaml. Do not edit. [48e14f63b85e976b]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { ArrowTypeSpec, ArrowTypeSpecInit, FieldSpec, FieldSpecInit } from "../arrow/types.js";
import type { Identifier, Sha256Hex, SqlDialect, SqlText } from "../types.js";
import * as codec from "./functions.codec.js";
import * as info from "./functions.info.js";

/** What a function works on. A value for each row, a group of rows, the rows around one, or whole tables. */
export type UdfKind = "scalar" | "aggregate" | "window" | "table";

export const UdfKind: EnumContract<UdfKind> = /* @__PURE__ */ enumContract({
  name: "UdfKind",
  module: "plan/functions",
  info: info.UdfKindInfo,
  read: codec.readUdfKind,
  unpack: codec.unpackUdfKind,
  write: codec.writeUdfKind,
  pack: codec.packUdfKind,
  is: codec.isUdfKind,
  convert: codec.convertUdfKind,
});

/**
 * When equal arguments give equal results. Always, within one query, or never for sure. Only immutable calls are
 * computed at planning.
 */
export type UdfVolatility = "immutable" | "stable" | "volatile";

export const UdfVolatility: EnumContract<UdfVolatility> = /* @__PURE__ */ enumContract({
  name: "UdfVolatility",
  module: "plan/functions",
  info: info.UdfVolatilityInfo,
  read: codec.readUdfVolatility,
  unpack: codec.unpackUdfVolatility,
  write: codec.writeUdfVolatility,
  pack: codec.packUdfVolatility,
  is: codec.isUdfVolatility,
  convert: codec.convertUdfVolatility,
});

/** What a planner has to know of a function. */
export interface DataFusionUdfSpec {
  /** Name it is called by. */
  readonly name: Identifier;
  /** What it works on. */
  readonly kind: UdfKind;
  /** Types of the arguments, in order. Other types are cast if that loses nothing. */
  readonly input_types: readonly ArrowTypeSpec[];
  /** The result as a column, with its metadata, which is how a semantic type survives a call. */
  readonly return_field: FieldSpec;
  /** When equal arguments give equal results. Default `"immutable"`. */
  readonly volatility: UdfVolatility;
  /**
   * Digest of its code, so that plans which call it change with it. Null for functions that are SQL bodies. Default
   * `null`.
   */
  readonly code_sha256: Sha256Hex | null;
  /**
   * What its author calls this state of it, such as 1.2.0. Plans that call it change with it. Null if it has no
   * versions. Default `null`.
   */
  readonly version: string | null;
  /** Names of optimiser rules that may replace calls of it. Default `[]`. */
  readonly rewrite_tags: readonly string[];
}

/** What `DataFusionUdfSpec.create` takes: fields with a default may be left out. */
export interface DataFusionUdfSpecInit {
  /** Name it is called by. */
  readonly name: Identifier;
  /** What it works on. */
  readonly kind: UdfKind;
  /** Types of the arguments, in order. Other types are cast if that loses nothing. */
  readonly input_types: readonly ArrowTypeSpecInit[];
  /** The result as a column, with its metadata, which is how a semantic type survives a call. */
  readonly return_field: FieldSpecInit;
  /** When equal arguments give equal results. Default `"immutable"`. */
  readonly volatility?: UdfVolatility | undefined;
  /**
   * Digest of its code, so that plans which call it change with it. Null for functions that are SQL bodies. Default
   * `null`.
   */
  readonly code_sha256?: Sha256Hex | null | undefined;
  /**
   * What its author calls this state of it, such as 1.2.0. Plans that call it change with it. Null if it has no
   * versions. Default `null`.
   */
  readonly version?: string | null | undefined;
  /** Names of optimiser rules that may replace calls of it. Default `[]`. */
  readonly rewrite_tags?: readonly string[] | undefined;
}

export const DataFusionUdfSpec: Contract<DataFusionUdfSpec, DataFusionUdfSpecInit> = /* @__PURE__ */ contract({
  name: "DataFusionUdfSpec",
  module: "plan/functions",
  info: info.DataFusionUdfSpecInfo,
  read: codec.readDataFusionUdfSpec,
  unpack: codec.unpackDataFusionUdfSpec,
  write: codec.writeDataFusionUdfSpec,
  pack: codec.packDataFusionUdfSpec,
  is: codec.isDataFusionUdfSpec,
  convert: codec.convertDataFusionUdfSpec,
});

/**
 * A scalar function as an expression of one SQL dialect. It is put in place of the call, so nothing has to be
 * registered.
 */
export interface UdfBody {
  /** The function. */
  readonly udf: Identifier;
  /** The dialect the expression is written in. */
  readonly dialect: SqlDialect;
  /** What the arguments are called in the expression, in order. */
  readonly params: readonly Identifier[];
  /** The expression. */
  readonly sql: SqlText;
}

/** What `UdfBody.create` takes: fields with a default may be left out. */
export interface UdfBodyInit {
  /** The function. */
  readonly udf: Identifier;
  /** The dialect the expression is written in. */
  readonly dialect: SqlDialect;
  /** What the arguments are called in the expression, in order. */
  readonly params: readonly Identifier[];
  /** The expression. */
  readonly sql: SqlText;
}

export const UdfBody: Contract<UdfBody, UdfBodyInit> = /* @__PURE__ */ contract({
  name: "UdfBody",
  module: "plan/functions",
  info: info.UdfBodyInfo,
  read: codec.readUdfBody,
  unpack: codec.unpackUdfBody,
  write: codec.writeUdfBody,
  pack: codec.packUdfBody,
  is: codec.isUdfBody,
  convert: codec.convertUdfBody,
});

/** The functions that are registered with a session. Its fingerprint is part of every plan cache key. */
export interface UdfCatalogSnapshot {
  /** The functions by name. */
  readonly specs: { readonly [key: string]: DataFusionUdfSpec };
  /** The functions that are SQL expressions, one body a function and dialect. Default `[]`. */
  readonly bodies: readonly UdfBody[];
  /**
   * Hash of the code that turns CREATE FUNCTION statements into functions. Null if the session takes none. Default
   * `null`.
   */
  readonly function_factory_hash: string | null;
}

/** What `UdfCatalogSnapshot.create` takes: fields with a default may be left out. */
export interface UdfCatalogSnapshotInit {
  /** The functions by name. */
  readonly specs: { readonly [key: string]: DataFusionUdfSpecInit };
  /** The functions that are SQL expressions, one body a function and dialect. Default `[]`. */
  readonly bodies?: readonly UdfBodyInit[] | undefined;
  /**
   * Hash of the code that turns CREATE FUNCTION statements into functions. Null if the session takes none. Default
   * `null`.
   */
  readonly function_factory_hash?: string | null | undefined;
}

export const UdfCatalogSnapshot: Contract<UdfCatalogSnapshot, UdfCatalogSnapshotInit> = /* @__PURE__ */ contract({
  name: "UdfCatalogSnapshot",
  module: "plan/functions",
  info: info.UdfCatalogSnapshotInfo,
  read: codec.readUdfCatalogSnapshot,
  unpack: codec.unpackUdfCatalogSnapshot,
  write: codec.writeUdfCatalogSnapshot,
  pack: codec.packUdfCatalogSnapshot,
  is: codec.isUdfCatalogSnapshot,
  convert: codec.convertUdfCatalogSnapshot,
});
