// @generated from contracts/schema/ordering.yaml. Do not edit. [77222f333a0690de]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { SortDirection } from "../arrow/metadata.js";
import type { ColumnName, OrderingLevel } from "../types.js";
import * as codec from "./ordering.codec.js";
import * as info from "./ordering.info.js";

/** A column that rows are sorted by. */
export interface SortKeySpec {
  /** The column, one of the table that is sorted. */
  readonly column: ColumnName;
  /**
   * Which way. Nulls come last either way, so that the order does not depend on the engine. Default `"ascending"`.
   */
  readonly order: SortDirection;
}

/** What `SortKeySpec.create` takes: fields with a default may be left out. */
export interface SortKeySpecInit {
  /** The column, one of the table that is sorted. */
  readonly column: ColumnName;
  /**
   * Which way. Nulls come last either way, so that the order does not depend on the engine. Default `"ascending"`.
   */
  readonly order?: SortDirection | undefined;
}

export const SortKeySpec: Contract<SortKeySpec, SortKeySpecInit> = /* @__PURE__ */ contract({
  name: "SortKeySpec",
  module: "schema/ordering",
  info: info.SortKeySpecInfo,
  read: codec.readSortKeySpec,
  unpack: codec.unpackSortKeySpec,
  write: codec.writeSortKeySpec,
  pack: codec.packSortKeySpec,
  is: codec.isSortKeySpec,
  convert: codec.convertSortKeySpec,
});

/** A column that rows are known to be ordered by. It is a fact and no wish, which is why it has no default. */
export interface OrderingKey {
  /** The column, one of the table itself. */
  readonly column: ColumnName;
  /** Which way its values go from row to row, within equal values of the keys before. */
  readonly order: SortDirection;
}

/** What `OrderingKey.create` takes: fields with a default may be left out. */
export interface OrderingKeyInit {
  /** The column, one of the table itself. */
  readonly column: ColumnName;
  /** Which way its values go from row to row, within equal values of the keys before. */
  readonly order: SortDirection;
}

export const OrderingKey: Contract<OrderingKey, OrderingKeyInit> = /* @__PURE__ */ contract({
  name: "OrderingKey",
  module: "schema/ordering",
  info: info.OrderingKeyInfo,
  read: codec.readOrderingKey,
  unpack: codec.unpackOrderingKey,
  write: codec.writeOrderingKey,
  pack: codec.packOrderingKey,
  is: codec.isOrderingKey,
  convert: codec.convertOrderingKey,
});

/**
 * What a planner may take for granted about the order of rows. It is kept in the schema of a table as
 * OrderingMetadata.
 */
export interface OrderingSpec {
  /** How the order is known. Default `"unordered"`. */
  readonly level: OrderingLevel;
  /** The columns that rows are ordered by, most significant first. Default `[]`. */
  readonly keys: readonly OrderingKey[];
}

/** What `OrderingSpec.create` takes: fields with a default may be left out. */
export interface OrderingSpecInit {
  /** How the order is known. Default `"unordered"`. */
  readonly level?: OrderingLevel | undefined;
  /** The columns that rows are ordered by, most significant first. Default `[]`. */
  readonly keys?: readonly OrderingKeyInit[] | undefined;
}

export const OrderingSpec: Contract<OrderingSpec, OrderingSpecInit> = /* @__PURE__ */ contract({
  name: "OrderingSpec",
  module: "schema/ordering",
  info: info.OrderingSpecInfo,
  read: codec.readOrderingSpec,
  unpack: codec.unpackOrderingSpec,
  write: codec.writeOrderingSpec,
  pack: codec.packOrderingSpec,
  is: codec.isOrderingSpec,
  convert: codec.convertOrderingSpec,
});

/**
 * Which of the rows with equal keys stays. The first as they come, the first by the tie breakers, or one row that
 * takes each column from the first row that has a value there.
 */
export type DedupeStrategy = "keep_first" | "keep_best_by_score" | "collapse";

export const DedupeStrategy: EnumContract<DedupeStrategy> = /* @__PURE__ */ enumContract({
  name: "DedupeStrategy",
  module: "schema/ordering",
  info: info.DedupeStrategyInfo,
  read: codec.readDedupeStrategy,
  unpack: codec.unpackDedupeStrategy,
  write: codec.writeDedupeStrategy,
  pack: codec.packDedupeStrategy,
  is: codec.isDedupeStrategy,
  convert: codec.convertDedupeStrategy,
});

/** How rows with equal keys are reduced to one. */
export interface DedupeSpec {
  /** Columns that are equal in rows that say the same. Length `>= 1`. */
  readonly keys: readonly ColumnName[];
  /** Which row stays. Default `"keep_first"`. */
  readonly strategy: DedupeStrategy;
  /**
   * How rows with equal keys are ordered before one is taken, the score first. Empty takes them as they come, which
   * is only repeatable if their order is. Default `[]`.
   */
  readonly tie_breakers: readonly SortKeySpec[];
}

/** What `DedupeSpec.create` takes: fields with a default may be left out. */
export interface DedupeSpecInit {
  /** Columns that are equal in rows that say the same. Length `>= 1`. */
  readonly keys: readonly ColumnName[];
  /** Which row stays. Default `"keep_first"`. */
  readonly strategy?: DedupeStrategy | undefined;
  /**
   * How rows with equal keys are ordered before one is taken, the score first. Empty takes them as they come, which
   * is only repeatable if their order is. Default `[]`.
   */
  readonly tie_breakers?: readonly SortKeySpecInit[] | undefined;
}

export const DedupeSpec: Contract<DedupeSpec, DedupeSpecInit> = /* @__PURE__ */ contract({
  name: "DedupeSpec",
  module: "schema/ordering",
  info: info.DedupeSpecInfo,
  read: codec.readDedupeSpec,
  unpack: codec.unpackDedupeSpec,
  write: codec.writeDedupeSpec,
  pack: codec.packDedupeSpec,
  is: codec.isDedupeSpec,
  convert: codec.convertDedupeSpec,
});

/**
 * When two spans match. If they are the same, if the left one lies inside the right one, or if they share at least
 * one position.
 */
export type IntervalAlignMode = "exact" | "contained" | "overlapping";

export const IntervalAlignMode: EnumContract<IntervalAlignMode> = /* @__PURE__ */ enumContract({
  name: "IntervalAlignMode",
  module: "schema/ordering",
  info: info.IntervalAlignModeInfo,
  read: codec.readIntervalAlignMode,
  unpack: codec.unpackIntervalAlignMode,
  write: codec.writeIntervalAlignMode,
  pack: codec.packIntervalAlignMode,
  is: codec.isIntervalAlignMode,
  convert: codec.convertIntervalAlignMode,
});

/**
 * Joins rows whose spans match, such as tokens with the syntax nodes around them. Spans are half-open, so that
 * neighbours do not overlap.
 */
export interface IntervalAlignSpec {
  /** When two spans match. Default `"contained"`. */
  readonly mode: IntervalAlignMode;
  /** Pairs of columns that must be equal as well, left side first, such as the file. Default `[]`. */
  readonly partition_by: readonly (readonly [ColumnName, ColumnName])[];
  /** Columns with the start and the end of the left span. */
  readonly left_span: readonly [ColumnName, ColumnName];
  /** Columns with the start and the end of the right span. */
  readonly right_span: readonly [ColumnName, ColumnName];
  /** Whether a left row without a match stays, with nulls on the right. Default `false`. */
  readonly keep_unmatched: boolean;
}

/** What `IntervalAlignSpec.create` takes: fields with a default may be left out. */
export interface IntervalAlignSpecInit {
  /** When two spans match. Default `"contained"`. */
  readonly mode?: IntervalAlignMode | undefined;
  /** Pairs of columns that must be equal as well, left side first, such as the file. Default `[]`. */
  readonly partition_by?: readonly (readonly [ColumnName, ColumnName])[] | undefined;
  /** Columns with the start and the end of the left span. */
  readonly left_span: readonly [ColumnName, ColumnName];
  /** Columns with the start and the end of the right span. */
  readonly right_span: readonly [ColumnName, ColumnName];
  /** Whether a left row without a match stays, with nulls on the right. Default `false`. */
  readonly keep_unmatched?: boolean | undefined;
}

export const IntervalAlignSpec: Contract<IntervalAlignSpec, IntervalAlignSpecInit> = /* @__PURE__ */ contract({
  name: "IntervalAlignSpec",
  module: "schema/ordering",
  info: info.IntervalAlignSpecInfo,
  read: codec.readIntervalAlignSpec,
  unpack: codec.unpackIntervalAlignSpec,
  write: codec.writeIntervalAlignSpec,
  pack: codec.packIntervalAlignSpec,
  is: codec.isIntervalAlignSpec,
  convert: codec.convertIntervalAlignSpec,
});
