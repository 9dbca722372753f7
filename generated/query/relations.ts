// @generated from contracts/query/relations.yaml. Do not edit. [23bc063065e6bc11]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { FieldSpec, FieldSpecInit } from "../arrow/types.js";
import type { SortKeySpec, SortKeySpecInit } from "../schema/ordering.js";
import type { ColumnName, DeltaVersion, Identifier, NonNegInt, PosInt, Sha256Hex } from "../types.js";
import type { ExprSpec, ExprSpecInit, LiteralExpr, LiteralExprInit } from "./expressions.js";
import type { DerivedField, DerivedFieldInit } from "./queries.js";
import * as codec from "./relations.codec.js";
import * as info from "./relations.info.js";

/** Any relation, told apart by `rel`. */
export type RelSpec =
  | RelScan
  | RelView
  | RelValues
  | RelFilter
  | RelProject
  | RelJoin
  | RelAggregate
  | RelWindow
  | RelSort
  | RelLimit
  | RelUnion;

/** What `RelSpec.create` takes. */
export type RelSpecInit =
  | RelScanInit
  | RelViewInit
  | RelValuesInit
  | RelFilterInit
  | RelProjectInit
  | RelJoinInit
  | RelAggregateInit
  | RelWindowInit
  | RelSortInit
  | RelLimitInit
  | RelUnionInit;

export const RelSpec: Contract<RelSpec, RelSpecInit> = /* @__PURE__ */ contract({
  name: "RelSpec",
  module: "query/relations",
  info: info.RelSpecInfo,
  read: codec.readRelSpec,
  unpack: codec.unpackRelSpec,
  write: codec.writeRelSpec,
  pack: codec.packRelSpec,
  is: codec.isRelSpec,
  convert: codec.convertRelSpec,
});

/** The rows of a dataset, after its scan boundary brought them to the schema of the dataset. */
export interface RelScan {
  readonly rel: "scan";
  /** Name of the dataset in the registry. */
  readonly dataset: Identifier;
  /** Columns to read, in order. Empty reads all of the schema. Default `[]`. */
  readonly columns: readonly ColumnName[];
  /** The table version that this plan always reads. Null reads what the run pinned. Default `null`. */
  readonly version: DeltaVersion | null;
}

/** What `RelScan.create` takes: fields with a default may be left out. */
export interface RelScanInit {
  readonly rel?: "scan" | undefined;
  /** Name of the dataset in the registry. */
  readonly dataset: Identifier;
  /** Columns to read, in order. Empty reads all of the schema. Default `[]`. */
  readonly columns?: readonly ColumnName[] | undefined;
  /** The table version that this plan always reads. Null reads what the run pinned. Default `null`. */
  readonly version?: DeltaVersion | null | undefined;
}

export const RelScan: Contract<RelScan, RelScanInit> = /* @__PURE__ */ contract({
  name: "RelScan",
  module: "query/relations",
  info: info.RelScanInfo,
  read: codec.readRelScan,
  unpack: codec.unpackRelScan,
  write: codec.writeRelScan,
  pack: codec.packRelScan,
  is: codec.isRelScan,
  convert: codec.convertRelScan,
});

/** The rows of another view of the graph. */
export interface RelView {
  readonly rel: "view";
  /** Name of the view. */
  readonly view: Identifier;
}

/** What `RelView.create` takes: fields with a default may be left out. */
export interface RelViewInit {
  readonly rel?: "view" | undefined;
  /** Name of the view. */
  readonly view: Identifier;
}

export const RelView: Contract<RelView, RelViewInit> = /* @__PURE__ */ contract({
  name: "RelView",
  module: "query/relations",
  info: info.RelViewInfo,
  read: codec.readRelView,
  unpack: codec.unpackRelView,
  write: codec.writeRelView,
  pack: codec.packRelView,
  is: codec.isRelView,
  convert: codec.convertRelView,
});

/** A few rows written into the plan. */
export interface RelValues {
  readonly rel: "values";
  /** The columns. Length `>= 1`. */
  readonly fields: readonly FieldSpec[];
  /** The rows, one literal a column. Length `<= 1000`. */
  readonly rows: readonly (readonly LiteralExpr[])[];
}

/** What `RelValues.create` takes: fields with a default may be left out. */
export interface RelValuesInit {
  readonly rel?: "values" | undefined;
  /** The columns. Length `>= 1`. */
  readonly fields: readonly FieldSpecInit[];
  /** The rows, one literal a column. Length `<= 1000`. */
  readonly rows: readonly (readonly LiteralExprInit[])[];
}

export const RelValues: Contract<RelValues, RelValuesInit> = /* @__PURE__ */ contract({
  name: "RelValues",
  module: "query/relations",
  info: info.RelValuesInfo,
  read: codec.readRelValues,
  unpack: codec.unpackRelValues,
  write: codec.writeRelValues,
  pack: codec.packRelValues,
  is: codec.isRelValues,
  convert: codec.convertRelValues,
});

/** The rows for which a condition is true, neither false nor null. */
export interface RelFilter {
  readonly rel: "filter";
  /** Where the rows come from. */
  readonly input: RelSpec;
  /** The condition. */
  readonly predicate: ExprSpec;
}

/** What `RelFilter.create` takes: fields with a default may be left out. */
export interface RelFilterInit {
  readonly rel?: "filter" | undefined;
  /** Where the rows come from. */
  readonly input: RelSpecInit;
  /** The condition. */
  readonly predicate: ExprSpecInit;
}

export const RelFilter: Contract<RelFilter, RelFilterInit> = /* @__PURE__ */ contract({
  name: "RelFilter",
  module: "query/relations",
  info: info.RelFilterInfo,
  read: codec.readRelFilter,
  unpack: codec.unpackRelFilter,
  write: codec.writeRelFilter,
  pack: codec.packRelFilter,
  is: codec.isRelFilter,
  convert: codec.convertRelFilter,
});

/** New columns computed from each row. Only these are left. */
export interface RelProject {
  readonly rel: "project";
  /** Where the rows come from. */
  readonly input: RelSpec;
  /** The columns, in order. Length `>= 1`. */
  readonly columns: readonly DerivedField[];
}

/** What `RelProject.create` takes: fields with a default may be left out. */
export interface RelProjectInit {
  readonly rel?: "project" | undefined;
  /** Where the rows come from. */
  readonly input: RelSpecInit;
  /** The columns, in order. Length `>= 1`. */
  readonly columns: readonly DerivedFieldInit[];
}

export const RelProject: Contract<RelProject, RelProjectInit> = /* @__PURE__ */ contract({
  name: "RelProject",
  module: "query/relations",
  info: info.RelProjectInfo,
  read: codec.readRelProject,
  unpack: codec.unpackRelProject,
  write: codec.writeRelProject,
  pack: codec.packRelProject,
  is: codec.isRelProject,
  convert: codec.convertRelProject,
});

/** Which rows a join keeps. There is no right join; swap the sides. */
export type RelJoinKind = "inner" | "left" | "full" | "cross" | "semi" | "anti";

export const RelJoinKind: EnumContract<RelJoinKind> = /* @__PURE__ */ enumContract({
  name: "RelJoinKind",
  module: "query/relations",
  info: info.RelJoinKindInfo,
  read: codec.readRelJoinKind,
  unpack: codec.unpackRelJoinKind,
  write: codec.writeRelJoinKind,
  pack: codec.packRelJoinKind,
  is: codec.isRelJoinKind,
  convert: codec.convertRelJoinKind,
});

/** The rows of two relations side by side. It names its own columns, so no column of a result is ever ambiguous. */
export interface RelJoin {
  readonly rel: "join";
  /** The left side, input 0 of the expressions. */
  readonly left: RelSpec;
  /** The right side, input 1 of the expressions. */
  readonly right: RelSpec;
  /** Which rows are kept. */
  readonly join: RelJoinKind;
  /** Columns that must be equal, left side first. Null equals nothing. Default `[]`. */
  readonly on: readonly (readonly [ColumnName, ColumnName])[];
  /**
   * A further condition of the match. Unlike a filter above the join it does not drop rows that an outer join keeps.
   * Default `null`.
   */
  readonly filter: ExprSpec | null;
  /** The columns of the result, in order. A semi or anti join has none of the right side. Length `>= 1`. */
  readonly columns: readonly DerivedField[];
}

/** What `RelJoin.create` takes: fields with a default may be left out. */
export interface RelJoinInit {
  readonly rel?: "join" | undefined;
  /** The left side, input 0 of the expressions. */
  readonly left: RelSpecInit;
  /** The right side, input 1 of the expressions. */
  readonly right: RelSpecInit;
  /** Which rows are kept. */
  readonly join: RelJoinKind;
  /** Columns that must be equal, left side first. Null equals nothing. Default `[]`. */
  readonly on?: readonly (readonly [ColumnName, ColumnName])[] | undefined;
  /**
   * A further condition of the match. Unlike a filter above the join it does not drop rows that an outer join keeps.
   * Default `null`.
   */
  readonly filter?: ExprSpecInit | null | undefined;
  /** The columns of the result, in order. A semi or anti join has none of the right side. Length `>= 1`. */
  readonly columns: readonly DerivedFieldInit[];
}

export const RelJoin: Contract<RelJoin, RelJoinInit> = /* @__PURE__ */ contract({
  name: "RelJoin",
  module: "query/relations",
  info: info.RelJoinInfo,
  read: codec.readRelJoin,
  unpack: codec.unpackRelJoin,
  write: codec.writeRelJoin,
  pack: codec.packRelJoin,
  is: codec.isRelJoin,
  convert: codec.convertRelJoin,
});

/** A column computed from the rows of a group. */
export interface AggregateField {
  /** Name of the column. */
  readonly name: ColumnName;
  /** An aggregate function of the registry. */
  readonly fn: Identifier;
  /** Its arguments. Default `[]`. */
  readonly args: readonly ExprSpec[];
  /** Whether equal arguments count once. Default `false`. */
  readonly distinct: boolean;
  /** Which rows of the group count. Null counts all. Default `null`. */
  readonly filter: ExprSpec | null;
  /** The order in which the rows are met. Functions whose result depends on it require it. Default `[]`. */
  readonly order_by: readonly SortKeySpec[];
}

/** What `AggregateField.create` takes: fields with a default may be left out. */
export interface AggregateFieldInit {
  /** Name of the column. */
  readonly name: ColumnName;
  /** An aggregate function of the registry. */
  readonly fn: Identifier;
  /** Its arguments. Default `[]`. */
  readonly args?: readonly ExprSpecInit[] | undefined;
  /** Whether equal arguments count once. Default `false`. */
  readonly distinct?: boolean | undefined;
  /** Which rows of the group count. Null counts all. Default `null`. */
  readonly filter?: ExprSpecInit | null | undefined;
  /** The order in which the rows are met. Functions whose result depends on it require it. Default `[]`. */
  readonly order_by?: readonly SortKeySpecInit[] | undefined;
}

export const AggregateField: Contract<AggregateField, AggregateFieldInit> = /* @__PURE__ */ contract({
  name: "AggregateField",
  module: "query/relations",
  info: info.AggregateFieldInfo,
  read: codec.readAggregateField,
  unpack: codec.unpackAggregateField,
  write: codec.writeAggregateField,
  pack: codec.packAggregateField,
  is: codec.isAggregateField,
  convert: codec.convertAggregateField,
});

/** One row for each group of equal keys. Nulls are equal here. Without keys it is one row, also for no rows. */
export interface RelAggregate {
  readonly rel: "aggregate";
  /** Where the rows come from. */
  readonly input: RelSpec;
  /** The keys, which come first in the result. Default `[]`. */
  readonly group_by: readonly ColumnName[];
  /** The computed columns, after the keys. None gives the distinct keys. Default `[]`. */
  readonly aggregates: readonly AggregateField[];
}

/** What `RelAggregate.create` takes: fields with a default may be left out. */
export interface RelAggregateInit {
  readonly rel?: "aggregate" | undefined;
  /** Where the rows come from. */
  readonly input: RelSpecInit;
  /** The keys, which come first in the result. Default `[]`. */
  readonly group_by?: readonly ColumnName[] | undefined;
  /** The computed columns, after the keys. None gives the distinct keys. Default `[]`. */
  readonly aggregates?: readonly AggregateFieldInit[] | undefined;
}

export const RelAggregate: Contract<RelAggregate, RelAggregateInit> = /* @__PURE__ */ contract({
  name: "RelAggregate",
  module: "query/relations",
  info: info.RelAggregateInfo,
  read: codec.readRelAggregate,
  unpack: codec.unpackRelAggregate,
  write: codec.writeRelAggregate,
  pack: codec.packRelAggregate,
  is: codec.isRelAggregate,
  convert: codec.convertRelAggregate,
});

/** A column computed from the rows around each row. */
export interface WindowField {
  /** Name of the column. */
  readonly name: ColumnName;
  /** A window or aggregate function of the registry. */
  readonly fn: Identifier;
  /** Its arguments. Default `[]`. */
  readonly args: readonly ExprSpec[];
  /**
   * Whether an aggregate takes the rows up to this one, counted in rows, instead of the whole partition. Default
   * `false`.
   */
  readonly running: boolean;
}

/** What `WindowField.create` takes: fields with a default may be left out. */
export interface WindowFieldInit {
  /** Name of the column. */
  readonly name: ColumnName;
  /** A window or aggregate function of the registry. */
  readonly fn: Identifier;
  /** Its arguments. Default `[]`. */
  readonly args?: readonly ExprSpecInit[] | undefined;
  /**
   * Whether an aggregate takes the rows up to this one, counted in rows, instead of the whole partition. Default
   * `false`.
   */
  readonly running?: boolean | undefined;
}

export const WindowField: Contract<WindowField, WindowFieldInit> = /* @__PURE__ */ contract({
  name: "WindowField",
  module: "query/relations",
  info: info.WindowFieldInfo,
  read: codec.readWindowField,
  unpack: codec.unpackWindowField,
  write: codec.writeWindowField,
  pack: codec.packWindowField,
  is: codec.isWindowField,
  convert: codec.convertWindowField,
});

/** All columns of the input, and further ones that look at neighbouring rows. */
export interface RelWindow {
  readonly rel: "window";
  /** Where the rows come from. */
  readonly input: RelSpec;
  /** Rows with equal values here are neighbours. Empty makes all rows neighbours. Default `[]`. */
  readonly partition_by: readonly ColumnName[];
  /** Their order. Default `[]`. */
  readonly order_by: readonly SortKeySpec[];
  /** The further columns, in order. Length `>= 1`. */
  readonly columns: readonly WindowField[];
}

/** What `RelWindow.create` takes: fields with a default may be left out. */
export interface RelWindowInit {
  readonly rel?: "window" | undefined;
  /** Where the rows come from. */
  readonly input: RelSpecInit;
  /** Rows with equal values here are neighbours. Empty makes all rows neighbours. Default `[]`. */
  readonly partition_by?: readonly ColumnName[] | undefined;
  /** Their order. Default `[]`. */
  readonly order_by?: readonly SortKeySpecInit[] | undefined;
  /** The further columns, in order. Length `>= 1`. */
  readonly columns: readonly WindowFieldInit[];
}

export const RelWindow: Contract<RelWindow, RelWindowInit> = /* @__PURE__ */ contract({
  name: "RelWindow",
  module: "query/relations",
  info: info.RelWindowInfo,
  read: codec.readRelWindow,
  unpack: codec.unpackRelWindow,
  write: codec.writeRelWindow,
  pack: codec.packRelWindow,
  is: codec.isRelWindow,
  convert: codec.convertRelWindow,
});

/** The rows in an order. Only the last operator of a view, or one below a limit, has a use for it. */
export interface RelSort {
  readonly rel: "sort";
  /** Where the rows come from. */
  readonly input: RelSpec;
  /** The order, most significant column first. Length `>= 1`. */
  readonly keys: readonly SortKeySpec[];
}

/** What `RelSort.create` takes: fields with a default may be left out. */
export interface RelSortInit {
  readonly rel?: "sort" | undefined;
  /** Where the rows come from. */
  readonly input: RelSpecInit;
  /** The order, most significant column first. Length `>= 1`. */
  readonly keys: readonly SortKeySpecInit[];
}

export const RelSort: Contract<RelSort, RelSortInit> = /* @__PURE__ */ contract({
  name: "RelSort",
  module: "query/relations",
  info: info.RelSortInfo,
  read: codec.readRelSort,
  unpack: codec.unpackRelSort,
  write: codec.writeRelSort,
  pack: codec.packRelSort,
  is: codec.isRelSort,
  convert: codec.convertRelSort,
});

/** Some of the first rows. Which they are is only certain if the input is a sort whose keys tell all rows apart. */
export interface RelLimit {
  readonly rel: "limit";
  /** Where the rows come from. */
  readonly input: RelSpec;
  /** Most rows to take. Null takes all. Default `null`. */
  readonly limit: NonNegInt | null;
  /** Rows to pass over first. Default `0`. */
  readonly offset: NonNegInt;
}

/** What `RelLimit.create` takes: fields with a default may be left out. */
export interface RelLimitInit {
  readonly rel?: "limit" | undefined;
  /** Where the rows come from. */
  readonly input: RelSpecInit;
  /** Most rows to take. Null takes all. Default `null`. */
  readonly limit?: NonNegInt | null | undefined;
  /** Rows to pass over first. Default `0`. */
  readonly offset?: NonNegInt | undefined;
}

export const RelLimit: Contract<RelLimit, RelLimitInit> = /* @__PURE__ */ contract({
  name: "RelLimit",
  module: "query/relations",
  info: info.RelLimitInfo,
  read: codec.readRelLimit,
  unpack: codec.unpackRelLimit,
  write: codec.writeRelLimit,
  pack: codec.packRelLimit,
  is: codec.isRelLimit,
  convert: codec.convertRelLimit,
});

/** The rows of several relations with equal columns, one after the other, duplicates kept. */
export interface RelUnion {
  readonly rel: "union";
  /** The relations. Names, order and types of their columns are the same. Length `>= 2`. */
  readonly inputs: readonly RelSpec[];
}

/** What `RelUnion.create` takes: fields with a default may be left out. */
export interface RelUnionInit {
  readonly rel?: "union" | undefined;
  /** The relations. Names, order and types of their columns are the same. Length `>= 2`. */
  readonly inputs: readonly RelSpecInit[];
}

export const RelUnion: Contract<RelUnion, RelUnionInit> = /* @__PURE__ */ contract({
  name: "RelUnion",
  module: "query/relations",
  info: info.RelUnionInfo,
  read: codec.readRelUnion,
  unpack: codec.unpackRelUnion,
  write: codec.writeRelUnion,
  pack: codec.packRelUnion,
  is: codec.isRelUnion,
  convert: codec.convertRelUnion,
});

/**
 * A plan in its normal form. The fingerprint of a plan is the SHA-256 of this, encoded as MessagePack in
 * deterministic order.
 */
export interface CanonicalPlan {
  /** Version of the normal form. */
  readonly form: PosInt;
  /** Version of the function registry. */
  readonly functions: PosInt;
  /** The tree. Columns between operators are called c0, c1 and so on; a view is named by its fingerprint. */
  readonly root: RelSpec;
  /** The names of the result's columns. Length `>= 1`. */
  readonly columns: readonly ColumnName[];
  /** The user-defined functions that are called, by name, with their fingerprints. Default `{}`. */
  readonly udfs: { readonly [key: string]: Sha256Hex };
}

/** What `CanonicalPlan.create` takes: fields with a default may be left out. */
export interface CanonicalPlanInit {
  /** Version of the normal form. */
  readonly form: PosInt;
  /** Version of the function registry. */
  readonly functions: PosInt;
  /** The tree. Columns between operators are called c0, c1 and so on; a view is named by its fingerprint. */
  readonly root: RelSpecInit;
  /** The names of the result's columns. Length `>= 1`. */
  readonly columns: readonly ColumnName[];
  /** The user-defined functions that are called, by name, with their fingerprints. Default `{}`. */
  readonly udfs?: { readonly [key: string]: Sha256Hex } | undefined;
}

export const CanonicalPlan: Contract<CanonicalPlan, CanonicalPlanInit> = /* @__PURE__ */ contract({
  name: "CanonicalPlan",
  module: "query/relations",
  info: info.CanonicalPlanInfo,
  read: codec.readCanonicalPlan,
  unpack: codec.unpackCanonicalPlan,
  write: codec.writeCanonicalPlan,
  pack: codec.packCanonicalPlan,
  is: codec.isCanonicalPlan,
  convert: codec.convertCanonicalPlan,
});
