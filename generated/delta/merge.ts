// @generated from contracts/delta/merge.yaml. Do not edit. [41f6a9d49d03f9d6]

import type { Contract, Raw } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { SqlText } from "../types.js";
import type { CommitProperties, CommitPropertiesInit } from "./commit.js";
import * as codec from "./merge.codec.js";
import * as info from "./merge.info.js";
import type { DeltaTableRef, DeltaTableRefInit } from "./requests.js";

/**
 * Updates, deletes and inserts rows of a table by what source rows say. Of the clauses of a list, the first whose
 * predicate is true decides.
 */
export interface DeltaMergeRequest {
  /** The table that is merged into. Expressions call it `target`. */
  readonly table: DeltaTableRef;
  /** The source rows, one MessagePack bin with an Arrow IPC stream. */
  readonly source_ipc: Raw;
  /** When a source row and a row of the table match. It calls them `source` and `target`. */
  readonly merge_predicate: SqlText;
  /** What becomes of a row of the table that a source row matches. Default `[]`. */
  readonly matched: readonly DeltaMergeAction[];
  /** What becomes of a source row that matches no row of the table. Default `[]`. */
  readonly not_matched: readonly DeltaMergeInsert[];
  /**
   * What becomes of a row of the table that no source row matches. Without clauses it stays as it is. Default `[]`.
   */
  readonly not_matched_by_source: readonly DeltaMergeAction[];
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaMergeRequest.create` takes: fields with a default may be left out. */
export interface DeltaMergeRequestInit {
  /** The table that is merged into. Expressions call it `target`. */
  readonly table: DeltaTableRefInit;
  /** The source rows, one MessagePack bin with an Arrow IPC stream. */
  readonly source_ipc: Raw;
  /** When a source row and a row of the table match. It calls them `source` and `target`. */
  readonly merge_predicate: SqlText;
  /** What becomes of a row of the table that a source row matches. Default `[]`. */
  readonly matched?: readonly DeltaMergeActionInit[] | undefined;
  /** What becomes of a source row that matches no row of the table. Default `[]`. */
  readonly not_matched?: readonly DeltaMergeInsertInit[] | undefined;
  /**
   * What becomes of a row of the table that no source row matches. Without clauses it stays as it is. Default `[]`.
   */
  readonly not_matched_by_source?: readonly DeltaMergeActionInit[] | undefined;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaMergeRequest: Contract<DeltaMergeRequest, DeltaMergeRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaMergeRequest",
  module: "delta/merge",
  info: info.DeltaMergeRequestInfo,
  read: codec.readDeltaMergeRequest,
  unpack: codec.unpackDeltaMergeRequest,
  write: codec.writeDeltaMergeRequest,
  pack: codec.packDeltaMergeRequest,
  is: codec.isDeltaMergeRequest,
  convert: codec.convertDeltaMergeRequest,
});

/** What a clause does to a row of the table, told apart by `action`. */
export type DeltaMergeAction = DeltaMergeUpdate | DeltaMergeDelete;

/** What `DeltaMergeAction.create` takes. */
export type DeltaMergeActionInit = DeltaMergeUpdateInit | DeltaMergeDeleteInit;

export const DeltaMergeAction: Contract<DeltaMergeAction, DeltaMergeActionInit> = /* @__PURE__ */ contract({
  name: "DeltaMergeAction",
  module: "delta/merge",
  info: info.DeltaMergeActionInfo,
  read: codec.readDeltaMergeAction,
  unpack: codec.unpackDeltaMergeAction,
  write: codec.writeDeltaMergeAction,
  pack: codec.packDeltaMergeAction,
  is: codec.isDeltaMergeAction,
  convert: codec.convertDeltaMergeAction,
});

/** Changes a row of the table in place. */
export interface DeltaMergeUpdate {
  readonly action: "update";
  /** Condition beside the match. Null takes every row. Default `null`. */
  readonly predicate: SqlText | null;
  /** New value by column, SQL expressions over `source` and `target`. Length `>= 1`. */
  readonly assignments: { readonly [key: string]: SqlText };
}

/** What `DeltaMergeUpdate.create` takes: fields with a default may be left out. */
export interface DeltaMergeUpdateInit {
  readonly action?: "update" | undefined;
  /** Condition beside the match. Null takes every row. Default `null`. */
  readonly predicate?: SqlText | null | undefined;
  /** New value by column, SQL expressions over `source` and `target`. Length `>= 1`. */
  readonly assignments: { readonly [key: string]: SqlText };
}

export const DeltaMergeUpdate: Contract<DeltaMergeUpdate, DeltaMergeUpdateInit> = /* @__PURE__ */ contract({
  name: "DeltaMergeUpdate",
  module: "delta/merge",
  info: info.DeltaMergeUpdateInfo,
  read: codec.readDeltaMergeUpdate,
  unpack: codec.unpackDeltaMergeUpdate,
  write: codec.writeDeltaMergeUpdate,
  pack: codec.packDeltaMergeUpdate,
  is: codec.isDeltaMergeUpdate,
  convert: codec.convertDeltaMergeUpdate,
});

/** Deletes a row of the table. */
export interface DeltaMergeDelete {
  readonly action: "delete";
  /** Condition beside the match. Null takes every row. Default `null`. */
  readonly predicate: SqlText | null;
}

/** What `DeltaMergeDelete.create` takes: fields with a default may be left out. */
export interface DeltaMergeDeleteInit {
  readonly action?: "delete" | undefined;
  /** Condition beside the match. Null takes every row. Default `null`. */
  readonly predicate?: SqlText | null | undefined;
}

export const DeltaMergeDelete: Contract<DeltaMergeDelete, DeltaMergeDeleteInit> = /* @__PURE__ */ contract({
  name: "DeltaMergeDelete",
  module: "delta/merge",
  info: info.DeltaMergeDeleteInfo,
  read: codec.readDeltaMergeDelete,
  unpack: codec.unpackDeltaMergeDelete,
  write: codec.writeDeltaMergeDelete,
  pack: codec.packDeltaMergeDelete,
  is: codec.isDeltaMergeDelete,
  convert: codec.convertDeltaMergeDelete,
});

/** Inserts a source row. */
export interface DeltaMergeInsert {
  /** Condition on the source row. Null takes every row. Default `null`. */
  readonly predicate: SqlText | null;
  /**
   * Value by column of the table, SQL expressions over `source`. Columns that are not given are null or take their
   * default. Length `>= 1`.
   */
  readonly values: { readonly [key: string]: SqlText };
}

/** What `DeltaMergeInsert.create` takes: fields with a default may be left out. */
export interface DeltaMergeInsertInit {
  /** Condition on the source row. Null takes every row. Default `null`. */
  readonly predicate?: SqlText | null | undefined;
  /**
   * Value by column of the table, SQL expressions over `source`. Columns that are not given are null or take their
   * default. Length `>= 1`.
   */
  readonly values: { readonly [key: string]: SqlText };
}

export const DeltaMergeInsert: Contract<DeltaMergeInsert, DeltaMergeInsertInit> = /* @__PURE__ */ contract({
  name: "DeltaMergeInsert",
  module: "delta/merge",
  info: info.DeltaMergeInsertInfo,
  read: codec.readDeltaMergeInsert,
  unpack: codec.unpackDeltaMergeInsert,
  write: codec.writeDeltaMergeInsert,
  pack: codec.packDeltaMergeInsert,
  is: codec.isDeltaMergeInsert,
  convert: codec.convertDeltaMergeInsert,
});
