// @generated from contracts/plan/keys.yaml. Do not edit. [24018ac4fac34914]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type {
  DeltaVersion,
  NonEmptyStr,
  PlanFingerprint,
  PosInt,
  Sha256Hex,
  SqlDialect,
  SqlText,
  StrMap,
} from "../types.js";
import * as codec from "./keys.codec.js";
import * as info from "./keys.info.js";

/** A SQL view in its normal form, for its plan fingerprint. */
export interface CanonicalSql {
  /** Version of the normal form. */
  readonly form: PosInt;
  /** The dialect. */
  readonly dialect: SqlDialect;
  /** The tokens, joined by single spaces, without comments; words outside quotes in lower case. */
  readonly sql: SqlText;
  /** By each name the statement reads, the dataset of that name or `v_` and the fingerprint of the view. */
  readonly refs: { readonly [key: string]: string };
}

/** What `CanonicalSql.create` takes: fields with a default may be left out. */
export interface CanonicalSqlInit {
  /** Version of the normal form. */
  readonly form: PosInt;
  /** The dialect. */
  readonly dialect: SqlDialect;
  /** The tokens, joined by single spaces, without comments; words outside quotes in lower case. */
  readonly sql: SqlText;
  /** By each name the statement reads, the dataset of that name or `v_` and the fingerprint of the view. */
  readonly refs: { readonly [key: string]: string };
}

export const CanonicalSql: Contract<CanonicalSql, CanonicalSqlInit> = /* @__PURE__ */ contract({
  name: "CanonicalSql",
  module: "plan/keys",
  info: info.CanonicalSqlInfo,
  read: codec.readCanonicalSql,
  unpack: codec.unpackCanonicalSql,
  write: codec.writeCanonicalSql,
  pack: codec.packCanonicalSql,
  is: codec.isCanonicalSql,
  convert: codec.convertCanonicalSql,
});

/** What one dataset contributes to a result. */
export interface ResultInput {
  /** Id of the Delta table, whatever its place, or the SHA-256 of the file list of other formats. */
  readonly table_id: NonEmptyStr;
  /** The version read. Null for formats without versions. */
  readonly version: DeltaVersion | null;
  /**
   * First version whose changes were read, of a change data feed. Null if the rows themselves were read. Default
   * `null`.
   */
  readonly from_version: DeltaVersion | null;
  /** Fingerprint of the ResolvedProjection it was read through. */
  readonly boundary: Sha256Hex;
}

/** What `ResultInput.create` takes: fields with a default may be left out. */
export interface ResultInputInit {
  /** Id of the Delta table, whatever its place, or the SHA-256 of the file list of other formats. */
  readonly table_id: NonEmptyStr;
  /** The version read. Null for formats without versions. */
  readonly version: DeltaVersion | null;
  /**
   * First version whose changes were read, of a change data feed. Null if the rows themselves were read. Default
   * `null`.
   */
  readonly from_version?: DeltaVersion | null | undefined;
  /** Fingerprint of the ResolvedProjection it was read through. */
  readonly boundary: Sha256Hex;
}

export const ResultInput: Contract<ResultInput, ResultInputInit> = /* @__PURE__ */ contract({
  name: "ResultInput",
  module: "plan/keys",
  info: info.ResultInputInfo,
  read: codec.readResultInput,
  unpack: codec.unpackResultInput,
  write: codec.writeResultInput,
  pack: codec.packResultInput,
  is: codec.isResultInput,
  convert: codec.convertResultInput,
});

/** Everything that decides the rows of a result. Equal keys mean equal rows, whatever computed them. */
export interface ResultKey {
  /** The plan, with the views it reads. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The datasets it reads, by name, those of its views included. */
  readonly inputs: { readonly [key: string]: ResultInput };
  /** The values of its parameters, as JSON text by name. Default `{}`. */
  readonly parameters: StrMap;
}

/** What `ResultKey.create` takes: fields with a default may be left out. */
export interface ResultKeyInit {
  /** The plan, with the views it reads. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The datasets it reads, by name, those of its views included. */
  readonly inputs: { readonly [key: string]: ResultInputInit };
  /** The values of its parameters, as JSON text by name. Default `{}`. */
  readonly parameters?: StrMap | undefined;
}

export const ResultKey: Contract<ResultKey, ResultKeyInit> = /* @__PURE__ */ contract({
  name: "ResultKey",
  module: "plan/keys",
  info: info.ResultKeyInfo,
  read: codec.readResultKey,
  unpack: codec.unpackResultKey,
  write: codec.writeResultKey,
  pack: codec.packResultKey,
  is: codec.isResultKey,
  convert: codec.convertResultKey,
});

/** Everything that decides the bytes of a result, for the manifest. */
export interface ExecutionKey {
  /** Fingerprint of the ResultKey. */
  readonly result: Sha256Hex;
  /** Name and version of the engine, such as `duckdb 1.5.6`. */
  readonly engine: NonEmptyStr;
  /** The session's settings. */
  readonly profile_hash: Sha256Hex;
  /** The policy hash of the WriterPolicySnapshot. Null if nothing was written. Default `null`. */
  readonly writer_policy: Sha256Hex | null;
}

/** What `ExecutionKey.create` takes: fields with a default may be left out. */
export interface ExecutionKeyInit {
  /** Fingerprint of the ResultKey. */
  readonly result: Sha256Hex;
  /** Name and version of the engine, such as `duckdb 1.5.6`. */
  readonly engine: NonEmptyStr;
  /** The session's settings. */
  readonly profile_hash: Sha256Hex;
  /** The policy hash of the WriterPolicySnapshot. Null if nothing was written. Default `null`. */
  readonly writer_policy?: Sha256Hex | null | undefined;
}

export const ExecutionKey: Contract<ExecutionKey, ExecutionKeyInit> = /* @__PURE__ */ contract({
  name: "ExecutionKey",
  module: "plan/keys",
  info: info.ExecutionKeyInfo,
  read: codec.readExecutionKey,
  unpack: codec.unpackExecutionKey,
  write: codec.writeExecutionKey,
  pack: codec.packExecutionKey,
  is: codec.isExecutionKey,
  convert: codec.convertExecutionKey,
});

/** A view in the shape of a graph. */
export interface ViewShape {
  /** Its plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The views it reads, sorted. Default `[]`. */
  readonly deps: readonly string[];
  /** The dataset it is written to. Null if it is not. Default `null`. */
  readonly output: string | null;
}

/** What `ViewShape.create` takes: fields with a default may be left out. */
export interface ViewShapeInit {
  /** Its plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The views it reads, sorted. Default `[]`. */
  readonly deps?: readonly string[] | undefined;
  /** The dataset it is written to. Null if it is not. Default `null`. */
  readonly output?: string | null | undefined;
}

export const ViewShape: Contract<ViewShape, ViewShapeInit> = /* @__PURE__ */ contract({
  name: "ViewShape",
  module: "plan/keys",
  info: info.ViewShapeInfo,
  read: codec.readViewShape,
  unpack: codec.unpackViewShape,
  write: codec.writeViewShape,
  pack: codec.packViewShape,
  is: codec.isViewShape,
  convert: codec.convertViewShape,
});

/** All views of a pipeline and how they hang together, for the plan signature. */
export interface GraphShape {
  /** Version of this form. */
  readonly form: PosInt;
  /** The views by name. */
  readonly views: { readonly [key: string]: ViewShape };
}

/** What `GraphShape.create` takes: fields with a default may be left out. */
export interface GraphShapeInit {
  /** Version of this form. */
  readonly form: PosInt;
  /** The views by name. */
  readonly views: { readonly [key: string]: ViewShapeInit };
}

export const GraphShape: Contract<GraphShape, GraphShapeInit> = /* @__PURE__ */ contract({
  name: "GraphShape",
  module: "plan/keys",
  info: info.GraphShapeInfo,
  read: codec.readGraphShape,
  unpack: codec.unpackGraphShape,
  write: codec.writeGraphShape,
  pack: codec.packGraphShape,
  is: codec.isGraphShape,
  convert: codec.convertGraphShape,
});
