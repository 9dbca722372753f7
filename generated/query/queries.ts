// @generated from contracts/query/queries.yaml. Do not edit. [6495e79c7f9889ad]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { TableSchemaSpec, TableSchemaSpecInit } from "../schema/tables.js";
import type { ColumnName, Identifier, SqlText, StrMap } from "../types.js";
import type { ExprSpec, ExprSpecInit } from "./expressions.js";
import * as codec from "./queries.codec.js";
import * as info from "./queries.info.js";

/** A column that is computed. */
export interface DerivedField {
  /** Name of the column. It is always given, since engines disagree on how to name an expression. */
  readonly name: ColumnName;
  /** What it holds, from the columns of the row. */
  readonly expr: ExprSpec;
}

/** What `DerivedField.create` takes: fields with a default may be left out. */
export interface DerivedFieldInit {
  /** Name of the column. It is always given, since engines disagree on how to name an expression. */
  readonly name: ColumnName;
  /** What it holds, from the columns of the row. */
  readonly expr: ExprSpecInit;
}

export const DerivedField: Contract<DerivedField, DerivedFieldInit> = /* @__PURE__ */ contract({
  name: "DerivedField",
  module: "query/queries",
  info: info.DerivedFieldInfo,
  read: codec.readDerivedField,
  unpack: codec.unpackDerivedField,
  write: codec.writeDerivedField,
  pack: codec.packDerivedField,
  is: codec.isDerivedField,
  convert: codec.convertDerivedField,
});

/** The columns of a result, the stored ones first and then the computed ones. */
export interface ProjectionSpec {
  /** Stored columns to keep, in order. Empty keeps all. Default `[]`. */
  readonly base: readonly ColumnName[];
  /** Columns to compute, in order. Default `[]`. */
  readonly derived: readonly DerivedField[];
  /** New name by stored name. Expressions use the stored name. Default `{}`. */
  readonly rename: StrMap;
}

/** What `ProjectionSpec.create` takes: fields with a default may be left out. */
export interface ProjectionSpecInit {
  /** Stored columns to keep, in order. Empty keeps all. Default `[]`. */
  readonly base?: readonly ColumnName[] | undefined;
  /** Columns to compute, in order. Default `[]`. */
  readonly derived?: readonly DerivedFieldInit[] | undefined;
  /** New name by stored name. Expressions use the stored name. Default `{}`. */
  readonly rename?: StrMap | undefined;
}

export const ProjectionSpec: Contract<ProjectionSpec, ProjectionSpecInit> = /* @__PURE__ */ contract({
  name: "ProjectionSpec",
  module: "query/queries",
  info: info.ProjectionSpecInfo,
  read: codec.readProjectionSpec,
  unpack: codec.unpackProjectionSpec,
  write: codec.writeProjectionSpec,
  pack: codec.packProjectionSpec,
  is: codec.isProjectionSpec,
  convert: codec.convertProjectionSpec,
});

/** Some rows and columns of one dataset. */
export interface QuerySpec {
  /** The columns of the result. */
  readonly projection: ProjectionSpec;
  /** Condition that rows must meet. It may use derived columns. Null takes all rows. Default `null`. */
  readonly predicate: ExprSpec | null;
  /**
   * A condition on stored columns that the scan applies to skip files and row groups. It may let through more than
   * the predicate, never less. Null pushes nothing down. Default `null`.
   */
  readonly pushdown_predicate: ExprSpec | null;
}

/** What `QuerySpec.create` takes: fields with a default may be left out. */
export interface QuerySpecInit {
  /** The columns of the result. */
  readonly projection: ProjectionSpecInit;
  /** Condition that rows must meet. It may use derived columns. Null takes all rows. Default `null`. */
  readonly predicate?: ExprSpecInit | null | undefined;
  /**
   * A condition on stored columns that the scan applies to skip files and row groups. It may let through more than
   * the predicate, never less. Null pushes nothing down. Default `null`.
   */
  readonly pushdown_predicate?: ExprSpecInit | null | undefined;
}

export const QuerySpec: Contract<QuerySpec, QuerySpecInit> = /* @__PURE__ */ contract({
  name: "QuerySpec",
  module: "query/queries",
  info: info.QuerySpecInfo,
  read: codec.readQuerySpec,
  unpack: codec.unpackQuerySpec,
  write: codec.writeQuerySpec,
  pack: codec.packQuerySpec,
  is: codec.isQuerySpec,
  convert: codec.convertQuerySpec,
});

/** A named result that is computed when it is read. It is said either in SQL or as a query. */
export interface ViewSpec {
  /** Name of the view, by which SQL refers to it. */
  readonly name: Identifier;
  /** The view as one SELECT statement. Default `null`. */
  readonly sql: SqlText | null;
  /** The view as a query over the dataset it is declared with. Default `null`. */
  readonly query: QuerySpec | null;
  /** What the result is checked against. Null takes it as it comes. Default `null`. */
  readonly schema: TableSchemaSpec | null;
}

/** What `ViewSpec.create` takes: fields with a default may be left out. */
export interface ViewSpecInit {
  /** Name of the view, by which SQL refers to it. */
  readonly name: Identifier;
  /** The view as one SELECT statement. Default `null`. */
  readonly sql?: SqlText | null | undefined;
  /** The view as a query over the dataset it is declared with. Default `null`. */
  readonly query?: QuerySpecInit | null | undefined;
  /** What the result is checked against. Null takes it as it comes. Default `null`. */
  readonly schema?: TableSchemaSpecInit | null | undefined;
}

export const ViewSpec: Contract<ViewSpec, ViewSpecInit> = /* @__PURE__ */ contract({
  name: "ViewSpec",
  module: "query/queries",
  info: info.ViewSpecInfo,
  read: codec.readViewSpec,
  unpack: codec.unpackViewSpec,
  write: codec.writeViewSpec,
  pack: codec.packViewSpec,
  is: codec.isViewSpec,
  convert: codec.convertViewSpec,
});
