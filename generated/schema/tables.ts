// @generated from contracts/schema/tables.yaml. Do not edit. [6ccc82b4c817e964]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { FieldSpec, FieldSpecInit } from "../arrow/types.js";
import type { ColumnName, Identifier, NonEmptyStr, PosInt, SqlText, StrMap } from "../types.js";
import type { DedupeSpec, DedupeSpecInit, SortKeySpec, SortKeySpecInit } from "./ordering.js";
import * as codec from "./tables.codec.js";
import * as info from "./tables.info.js";

/**
 * The columns of a table in order, and which of them identify a row. A table is checked against it column by column.
 */
export interface TableSchemaSpec {
  /** Name of the table, by which SQL refers to it. */
  readonly name: Identifier;
  /** The columns, in the order in which the table has them. Length `>= 1`. */
  readonly fields: readonly FieldSpec[];
  /** Columns that together identify a row. Empty if nothing does. Default `[]`. */
  readonly key_fields: readonly ColumnName[];
  /**
   * Columns that hold no nulls although their Arrow field is nullable, which outer joins and JSON sources often force
   * it to be. Default `[]`.
   */
  readonly required_non_null: readonly ColumnName[];
  /** Facts about the table that Arrow keeps with its schema. Default `{}`. */
  readonly metadata: StrMap;
}

/** What `TableSchemaSpec.create` takes: fields with a default may be left out. */
export interface TableSchemaSpecInit {
  /** Name of the table, by which SQL refers to it. */
  readonly name: Identifier;
  /** The columns, in the order in which the table has them. Length `>= 1`. */
  readonly fields: readonly FieldSpecInit[];
  /** Columns that together identify a row. Empty if nothing does. Default `[]`. */
  readonly key_fields?: readonly ColumnName[] | undefined;
  /**
   * Columns that hold no nulls although their Arrow field is nullable, which outer joins and JSON sources often force
   * it to be. Default `[]`.
   */
  readonly required_non_null?: readonly ColumnName[] | undefined;
  /** Facts about the table that Arrow keeps with its schema. Default `{}`. */
  readonly metadata?: StrMap | undefined;
}

export const TableSchemaSpec: Contract<TableSchemaSpec, TableSchemaSpecInit> = /* @__PURE__ */ contract({
  name: "TableSchemaSpec",
  module: "schema/tables",
  info: info.TableSchemaSpecInfo,
  read: codec.readTableSchemaSpec,
  unpack: codec.unpackTableSchemaSpec,
  write: codec.writeTableSchemaSpec,
  pack: codec.packTableSchemaSpec,
  is: codec.isTableSchemaSpec,
  convert: codec.convertTableSchemaSpec,
});

/**
 * What the rows of a dataset promise beyond their types. A writer brings rows into this form before it commits them.
 */
export interface ContractSpec {
  /** Name of the dataset. */
  readonly name: Identifier;
  /** Version of the promise, raised when rows that kept the old one may break the new one. Default `1`. */
  readonly version: PosInt;
  /** How rows with equal keys are reduced to one. Null keeps them all. Default `null`. */
  readonly dedupe: DedupeSpec | null;
  /**
   * The order rows are written in, most significant key first. Empty leaves the order open, and with it the bytes of
   * the files. Default `[]`.
   */
  readonly canonical_sort: readonly SortKeySpec[];
  /** SQL expressions that are true for every row, one condition each. Default `[]`. */
  readonly constraints: readonly SqlText[];
  /** Columns that are computed when the dataset is read and never stored. Default `[]`. */
  readonly virtual_fields: readonly ColumnName[];
}

/** What `ContractSpec.create` takes: fields with a default may be left out. */
export interface ContractSpecInit {
  /** Name of the dataset. */
  readonly name: Identifier;
  /** Version of the promise, raised when rows that kept the old one may break the new one. Default `1`. */
  readonly version?: PosInt | undefined;
  /** How rows with equal keys are reduced to one. Null keeps them all. Default `null`. */
  readonly dedupe?: DedupeSpecInit | null | undefined;
  /**
   * The order rows are written in, most significant key first. Empty leaves the order open, and with it the bytes of
   * the files. Default `[]`.
   */
  readonly canonical_sort?: readonly SortKeySpecInit[] | undefined;
  /** SQL expressions that are true for every row, one condition each. Default `[]`. */
  readonly constraints?: readonly SqlText[] | undefined;
  /** Columns that are computed when the dataset is read and never stored. Default `[]`. */
  readonly virtual_fields?: readonly ColumnName[] | undefined;
}

export const ContractSpec: Contract<ContractSpec, ContractSpecInit> = /* @__PURE__ */ contract({
  name: "ContractSpec",
  module: "schema/tables",
  info: info.ContractSpecInfo,
  read: codec.readContractSpec,
  unpack: codec.unpackContractSpec,
  write: codec.writeContractSpec,
  pack: codec.packContractSpec,
  is: codec.isContractSpec,
  convert: codec.convertContractSpec,
});

/** How many rows of the right side belong to one of the left, and the other way round. */
export type RelationshipCardinality = "one_to_one" | "one_to_many" | "many_to_many";

export const RelationshipCardinality: EnumContract<RelationshipCardinality> = /* @__PURE__ */ enumContract({
  name: "RelationshipCardinality",
  module: "schema/tables",
  info: info.RelationshipCardinalityInfo,
  read: codec.readRelationshipCardinality,
  unpack: codec.unpackRelationshipCardinality,
  write: codec.writeRelationshipCardinality,
  pack: codec.packRelationshipCardinality,
  is: codec.isRelationshipCardinality,
  convert: codec.convertRelationshipCardinality,
});

/** Which rows of two datasets belong together. */
export interface RelationshipSpec {
  /** Name of the relationship, and of its output table if it has one. */
  readonly name: Identifier;
  /** The dataset on the left, the one side of one_to_many. */
  readonly left: NonEmptyStr;
  /** The dataset on the right, the many side of one_to_many. */
  readonly right: NonEmptyStr;
  /** Pairs of columns that are equal in rows that belong together, left side first. Length `>= 1`. */
  readonly keys: readonly (readonly [ColumnName, ColumnName])[];
  /** How many rows may belong to one. It is checked when the output is built. */
  readonly kind: RelationshipCardinality;
  /**
   * Schema of the table that holds the pairs. Null if the relationship is only ever joined on the fly. Default
   * `null`.
   */
  readonly output: TableSchemaSpec | null;
}

/** What `RelationshipSpec.create` takes: fields with a default may be left out. */
export interface RelationshipSpecInit {
  /** Name of the relationship, and of its output table if it has one. */
  readonly name: Identifier;
  /** The dataset on the left, the one side of one_to_many. */
  readonly left: NonEmptyStr;
  /** The dataset on the right, the many side of one_to_many. */
  readonly right: NonEmptyStr;
  /** Pairs of columns that are equal in rows that belong together, left side first. Length `>= 1`. */
  readonly keys: readonly (readonly [ColumnName, ColumnName])[];
  /** How many rows may belong to one. It is checked when the output is built. */
  readonly kind: RelationshipCardinality;
  /**
   * Schema of the table that holds the pairs. Null if the relationship is only ever joined on the fly. Default
   * `null`.
   */
  readonly output?: TableSchemaSpecInit | null | undefined;
}

export const RelationshipSpec: Contract<RelationshipSpec, RelationshipSpecInit> = /* @__PURE__ */ contract({
  name: "RelationshipSpec",
  module: "schema/tables",
  info: info.RelationshipSpecInfo,
  read: codec.readRelationshipSpec,
  unpack: codec.unpackRelationshipSpec,
  write: codec.writeRelationshipSpec,
  pack: codec.packRelationshipSpec,
  is: codec.isRelationshipSpec,
  convert: codec.convertRelationshipSpec,
});
