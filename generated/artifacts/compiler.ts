// @generated from contracts/artifacts/compiler.yaml. Do not edit. [199903992df2be12]

import type { Contract, Ext, Raw } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, PlanFingerprint, Sha256Hex, SqlText } from "../types.js";
import * as codec from "./compiler.codec.js";
import * as info from "./compiler.info.js";

/**
 * A parsed statement, kept so that it is parsed once. It lives in a cache that may be dropped at any time, which is
 * why it is strict.
 */
export interface AstArtifact {
  /** The statement as it was given. */
  readonly sql: SqlText;
  /** The syntax tree as the parser dumped it, still encoded. Only the parser that wrote it can read it. */
  readonly ast_raw: Raw;
  /** Hash of the SqlPolicySnapshot it was parsed under. A tree from another policy is not reused. */
  readonly policy_hash: Sha256Hex;
}

/** What `AstArtifact.create` takes: fields with a default may be left out. */
export interface AstArtifactInit {
  /** The statement as it was given. */
  readonly sql: SqlText;
  /** The syntax tree as the parser dumped it, still encoded. Only the parser that wrote it can read it. */
  readonly ast_raw: Raw;
  /** Hash of the SqlPolicySnapshot it was parsed under. A tree from another policy is not reused. */
  readonly policy_hash: Sha256Hex;
}

export const AstArtifact: Contract<AstArtifact, AstArtifactInit> = /* @__PURE__ */ contract({
  name: "AstArtifact",
  module: "artifacts/compiler",
  info: info.AstArtifactInfo,
  read: codec.readAstArtifact,
  unpack: codec.unpackAstArtifact,
  write: codec.writeAstArtifact,
  pack: codec.packAstArtifact,
  is: codec.isAstArtifact,
  convert: codec.convertAstArtifact,
});

/** What SQL was allowed to do when a statement was accepted. Unknown fields are skipped (compat). */
export interface SqlPolicySnapshot {
  /** Name of the policy. */
  readonly name: string;
  /** Whether statements may create, alter or drop tables and views. Default `false`. */
  readonly allow_ddl: boolean;
  /** Whether statements may insert, update or delete rows. Default `false`. */
  readonly allow_dml: boolean;
  /** Whether session statements such as SET and BEGIN may run. Default `false`. */
  readonly allow_statements: boolean;
  /** Fingerprint of the other fields. */
  readonly policy_hash: Sha256Hex;
}

/** What `SqlPolicySnapshot.create` takes: fields with a default may be left out. */
export interface SqlPolicySnapshotInit {
  /** Name of the policy. */
  readonly name: string;
  /** Whether statements may create, alter or drop tables and views. Default `false`. */
  readonly allow_ddl?: boolean | undefined;
  /** Whether statements may insert, update or delete rows. Default `false`. */
  readonly allow_dml?: boolean | undefined;
  /** Whether session statements such as SET and BEGIN may run. Default `false`. */
  readonly allow_statements?: boolean | undefined;
  /** Fingerprint of the other fields. */
  readonly policy_hash: Sha256Hex;
}

export const SqlPolicySnapshot: Contract<SqlPolicySnapshot, SqlPolicySnapshotInit> = /* @__PURE__ */ contract({
  name: "SqlPolicySnapshot",
  module: "artifacts/compiler",
  info: info.SqlPolicySnapshotInfo,
  read: codec.readSqlPolicySnapshot,
  unpack: codec.unpackSqlPolicySnapshot,
  write: codec.writeSqlPolicySnapshot,
  pack: codec.packSqlPolicySnapshot,
  is: codec.isSqlPolicySnapshot,
  convert: codec.convertSqlPolicySnapshot,
});

/** How two compilations of the same rules differ. Unknown fields are skipped (compat). */
export interface CompilerDiff {
  /** Fingerprint of the compilation compared with. */
  readonly base_hash: Sha256Hex;
  /** Fingerprint of the compilation looked at. */
  readonly target_hash: Sha256Hex;
  /** Names of rules only the target has, sorted. Default `[]`. */
  readonly added: readonly string[];
  /** Names of rules only the base has, sorted. Default `[]`. */
  readonly removed: readonly string[];
  /** Names of rules both have with another meaning, sorted. Default `[]`. */
  readonly changed: readonly string[];
}

/** What `CompilerDiff.create` takes: fields with a default may be left out. */
export interface CompilerDiffInit {
  /** Fingerprint of the compilation compared with. */
  readonly base_hash: Sha256Hex;
  /** Fingerprint of the compilation looked at. */
  readonly target_hash: Sha256Hex;
  /** Names of rules only the target has, sorted. Default `[]`. */
  readonly added?: readonly string[] | undefined;
  /** Names of rules only the base has, sorted. Default `[]`. */
  readonly removed?: readonly string[] | undefined;
  /** Names of rules both have with another meaning, sorted. Default `[]`. */
  readonly changed?: readonly string[] | undefined;
}

export const CompilerDiff: Contract<CompilerDiff, CompilerDiffInit> = /* @__PURE__ */ contract({
  name: "CompilerDiff",
  module: "artifacts/compiler",
  info: info.CompilerDiffInfo,
  read: codec.readCompilerDiff,
  unpack: codec.unpackCompilerDiff,
  write: codec.writeCompilerDiff,
  pack: codec.packCompilerDiff,
  is: codec.isCompilerDiff,
  convert: codec.convertCompilerDiff,
});

/** A view as it was registered with the engine. Unknown fields are skipped (compat). */
export interface ViewArtifactPayload {
  /** Name of the view. */
  readonly name: NonEmptyStr;
  /** Fingerprint of its optimised plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The Arrow schema of its rows, as a MessagePack extension value. */
  readonly schema_msgpack: Ext;
  /** User-defined functions that must be registered before the view is planned, sorted. Default `[]`. */
  readonly required_udfs: readonly string[];
  /** Tables and views it reads directly, sorted. Default `[]`. */
  readonly inputs: readonly string[];
}

/** What `ViewArtifactPayload.create` takes: fields with a default may be left out. */
export interface ViewArtifactPayloadInit {
  /** Name of the view. */
  readonly name: NonEmptyStr;
  /** Fingerprint of its optimised plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The Arrow schema of its rows, as a MessagePack extension value. */
  readonly schema_msgpack: Ext;
  /** User-defined functions that must be registered before the view is planned, sorted. Default `[]`. */
  readonly required_udfs?: readonly string[] | undefined;
  /** Tables and views it reads directly, sorted. Default `[]`. */
  readonly inputs?: readonly string[] | undefined;
}

export const ViewArtifactPayload: Contract<ViewArtifactPayload, ViewArtifactPayloadInit> = /* @__PURE__ */ contract({
  name: "ViewArtifactPayload",
  module: "artifacts/compiler",
  info: info.ViewArtifactPayloadInfo,
  read: codec.readViewArtifactPayload,
  unpack: codec.unpackViewArtifactPayload,
  write: codec.writeViewArtifactPayload,
  pack: codec.packViewArtifactPayload,
  is: codec.isViewArtifactPayload,
  convert: codec.convertViewArtifactPayload,
});
