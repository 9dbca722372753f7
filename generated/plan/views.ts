// @generated from contracts/plan/views.yaml. Do not edit. [44eb5bba63160553]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { QuerySpec, QuerySpecInit } from "../query/queries.js";
import type { RelSpec, RelSpecInit } from "../query/relations.js";
import type { TableSchemaSpec, TableSchemaSpecInit } from "../schema/tables.js";
import type { CachePolicy, Identifier, SqlDialect, SqlText } from "../types.js";
import * as codec from "./views.codec.js";
import * as info from "./views.info.js";

/** A view in the graph. It is said in SQL, as a query, or by code that registers it under its name. */
export interface ViewNode {
  /** Name of the view, unique in the graph. */
  readonly name: Identifier;
  /** Views of the graph that it reads. Tables do not belong here; they are found in the plan. Default `[]`. */
  readonly deps: readonly Identifier[];
  /** The view as a query over its only dependency. Default `null`. */
  readonly query: QuerySpec | null;
  /** The view as one SELECT statement. Default `null`. */
  readonly sql: SqlText | null;
  /** The dialect of `sql`. Default `"duckdb"`. */
  readonly dialect: SqlDialect;
  /** The view as a tree of operators over datasets and other views. Default `null`. */
  readonly rel: RelSpec | null;
  /** Where its result is kept. A view that several others read is worth keeping. Default `"none"`. */
  readonly cache_policy: CachePolicy;
  /** Name of the ContractSpec that its rows keep. Null if they promise nothing. Default `null`. */
  readonly contract: string | null;
  /**
   * The columns of its result, which a view in SQL has to say since nothing but an engine finds them. Null leaves
   * them to the plan. Default `null`.
   */
  readonly schema: TableSchemaSpec | null;
}

/** What `ViewNode.create` takes: fields with a default may be left out. */
export interface ViewNodeInit {
  /** Name of the view, unique in the graph. */
  readonly name: Identifier;
  /** Views of the graph that it reads. Tables do not belong here; they are found in the plan. Default `[]`. */
  readonly deps?: readonly Identifier[] | undefined;
  /** The view as a query over its only dependency. Default `null`. */
  readonly query?: QuerySpecInit | null | undefined;
  /** The view as one SELECT statement. Default `null`. */
  readonly sql?: SqlText | null | undefined;
  /** The dialect of `sql`. Default `"duckdb"`. */
  readonly dialect?: SqlDialect | undefined;
  /** The view as a tree of operators over datasets and other views. Default `null`. */
  readonly rel?: RelSpecInit | null | undefined;
  /** Where its result is kept. A view that several others read is worth keeping. Default `"none"`. */
  readonly cache_policy?: CachePolicy | undefined;
  /** Name of the ContractSpec that its rows keep. Null if they promise nothing. Default `null`. */
  readonly contract?: string | null | undefined;
  /**
   * The columns of its result, which a view in SQL has to say since nothing but an engine finds them. Null leaves
   * them to the plan. Default `null`.
   */
  readonly schema?: TableSchemaSpecInit | null | undefined;
}

export const ViewNode: Contract<ViewNode, ViewNodeInit> = /* @__PURE__ */ contract({
  name: "ViewNode",
  module: "plan/views",
  info: info.ViewNodeInfo,
  read: codec.readViewNode,
  unpack: codec.unpackViewNode,
  write: codec.writeViewNode,
  pack: codec.packViewNode,
  is: codec.isViewNode,
  convert: codec.convertViewNode,
});

/**
 * All views of a pipeline. They may stand in any order. A cycle longer than one view is found when they are
 * registered, since a rule cannot follow a path of any length.
 */
export interface ViewGraphSpec {
  /** The views, each after or before those it reads. */
  readonly nodes: readonly ViewNode[];
}

/** What `ViewGraphSpec.create` takes: fields with a default may be left out. */
export interface ViewGraphSpecInit {
  /** The views, each after or before those it reads. */
  readonly nodes: readonly ViewNodeInit[];
}

export const ViewGraphSpec: Contract<ViewGraphSpec, ViewGraphSpecInit> = /* @__PURE__ */ contract({
  name: "ViewGraphSpec",
  module: "plan/views",
  info: info.ViewGraphSpecInfo,
  read: codec.readViewGraphSpec,
  unpack: codec.unpackViewGraphSpec,
  write: codec.writeViewGraphSpec,
  pack: codec.packViewGraphSpec,
  is: codec.isViewGraphSpec,
  convert: codec.convertViewGraphSpec,
});
