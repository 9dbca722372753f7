// @generated from contracts/query/expressions.yaml. Do not edit. [3f1fc8e76d89c58d]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { ArrowTypeSpec, ArrowTypeSpecInit } from "../arrow/types.js";
import type { ColumnName, Identifier, SqlText } from "../types.js";
import * as codec from "./expressions.codec.js";
import * as info from "./expressions.info.js";

/** Any expression, told apart by `op`. */
export type ExprSpec = ColRef | LiteralExpr | Cast | Call | BinaryOp | IsNull | InList | Coalesce | SqlExpr;

/** What `ExprSpec.create` takes. */
export type ExprSpecInit =
  | ColRefInit
  | LiteralExprInit
  | CastInit
  | CallInit
  | BinaryOpInit
  | IsNullInit
  | InListInit
  | CoalesceInit
  | SqlExprInit;

export const ExprSpec: Contract<ExprSpec, ExprSpecInit> = /* @__PURE__ */ contract({
  name: "ExprSpec",
  module: "query/expressions",
  info: info.ExprSpecInfo,
  read: codec.readExprSpec,
  unpack: codec.unpackExprSpec,
  write: codec.writeExprSpec,
  pack: codec.packExprSpec,
  is: codec.isExprSpec,
  convert: codec.convertExprSpec,
});

/** The value of a column. */
export interface ColRef {
  readonly op: "column";
  /** The column, as the schema spells it. SQL would fold its case, this does not. */
  readonly name: ColumnName;
}

/** What `ColRef.create` takes: fields with a default may be left out. */
export interface ColRefInit {
  readonly op?: "column" | undefined;
  /** The column, as the schema spells it. SQL would fold its case, this does not. */
  readonly name: ColumnName;
}

export const ColRef: Contract<ColRef, ColRefInit> = /* @__PURE__ */ contract({
  name: "ColRef",
  module: "query/expressions",
  info: info.ColRefInfo,
  read: codec.readColRef,
  unpack: codec.unpackColRef,
  write: codec.writeColRef,
  pack: codec.packColRef,
  is: codec.isColRef,
  convert: codec.convertColRef,
});

/**
 * A value that is the same for every row. Dates, decimals and the like are given as text, in the form that a cast to
 * `dtype` takes.
 */
export interface LiteralExpr {
  readonly op: "literal";
  /** The value, as text where JSON has no form for the type. */
  readonly value: string | number | boolean | null;
  /** Type the value has in the plan. A JSON number alone would not tell an i32 from an i64. */
  readonly dtype: ArrowTypeSpec;
}

/** What `LiteralExpr.create` takes: fields with a default may be left out. */
export interface LiteralExprInit {
  readonly op?: "literal" | undefined;
  /** The value, as text where JSON has no form for the type. */
  readonly value: string | number | boolean | null;
  /** Type the value has in the plan. A JSON number alone would not tell an i32 from an i64. */
  readonly dtype: ArrowTypeSpecInit;
}

export const LiteralExpr: Contract<LiteralExpr, LiteralExprInit> = /* @__PURE__ */ contract({
  name: "LiteralExpr",
  module: "query/expressions",
  info: info.LiteralExprInfo,
  read: codec.readLiteralExpr,
  unpack: codec.unpackLiteralExpr,
  write: codec.writeLiteralExpr,
  pack: codec.packLiteralExpr,
  is: codec.isLiteralExpr,
  convert: codec.convertLiteralExpr,
});

/** An expression as another type. A value that the type cannot hold is an error and never null. */
export interface Cast {
  readonly op: "cast";
  /** What is cast. */
  readonly expr: ExprSpec;
  /** Type of the result. */
  readonly dtype: ArrowTypeSpec;
}

/** What `Cast.create` takes: fields with a default may be left out. */
export interface CastInit {
  readonly op?: "cast" | undefined;
  /** What is cast. */
  readonly expr: ExprSpecInit;
  /** Type of the result. */
  readonly dtype: ArrowTypeSpecInit;
}

export const Cast: Contract<Cast, CastInit> = /* @__PURE__ */ contract({
  name: "Cast",
  module: "query/expressions",
  info: info.CastInfo,
  read: codec.readCast,
  unpack: codec.unpackCast,
  write: codec.writeCast,
  pack: codec.packCast,
  is: codec.isCast,
  convert: codec.convertCast,
});

/** A function applied to expressions. Negation is the function `not`. */
export interface Call {
  readonly op: "call";
  /** Name of a builtin of the engine or of a registered DataFusionUdfSpec. */
  readonly fn: Identifier;
  /** The arguments, in order. */
  readonly args: readonly ExprSpec[];
}

/** What `Call.create` takes: fields with a default may be left out. */
export interface CallInit {
  readonly op?: "call" | undefined;
  /** Name of a builtin of the engine or of a registered DataFusionUdfSpec. */
  readonly fn: Identifier;
  /** The arguments, in order. */
  readonly args: readonly ExprSpecInit[];
}

export const Call: Contract<Call, CallInit> = /* @__PURE__ */ contract({
  name: "Call",
  module: "query/expressions",
  info: info.CallInfo,
  read: codec.readCall,
  unpack: codec.unpackCall,
  write: codec.writeCall,
  pack: codec.packCall,
  is: codec.isCall,
  convert: codec.convertCall,
});

/** What joins two expressions. The logical ones follow SQL's three-valued logic. */
export type BinaryOperator =
  "and" | "or" | "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "add" | "sub" | "mul" | "div" | "mod" | "like";

export const BinaryOperator: EnumContract<BinaryOperator> = /* @__PURE__ */ enumContract({
  name: "BinaryOperator",
  module: "query/expressions",
  info: info.BinaryOperatorInfo,
  read: codec.readBinaryOperator,
  unpack: codec.unpackBinaryOperator,
  write: codec.writeBinaryOperator,
  pack: codec.packBinaryOperator,
  is: codec.isBinaryOperator,
  convert: codec.convertBinaryOperator,
});

/** Two expressions joined by an operator. */
export interface BinaryOp {
  readonly op: "binary";
  /** What joins them. */
  readonly operator: BinaryOperator;
  /** The left side. */
  readonly left: ExprSpec;
  /** The right side. */
  readonly right: ExprSpec;
}

/** What `BinaryOp.create` takes: fields with a default may be left out. */
export interface BinaryOpInit {
  readonly op?: "binary" | undefined;
  /** What joins them. */
  readonly operator: BinaryOperator;
  /** The left side. */
  readonly left: ExprSpecInit;
  /** The right side. */
  readonly right: ExprSpecInit;
}

export const BinaryOp: Contract<BinaryOp, BinaryOpInit> = /* @__PURE__ */ contract({
  name: "BinaryOp",
  module: "query/expressions",
  info: info.BinaryOpInfo,
  read: codec.readBinaryOp,
  unpack: codec.unpackBinaryOp,
  write: codec.writeBinaryOp,
  pack: codec.packBinaryOp,
  is: codec.isBinaryOp,
  convert: codec.convertBinaryOp,
});

/** Whether an expression is null. It is never null itself. */
export interface IsNull {
  readonly op: "is_null";
  /** What may be null. */
  readonly expr: ExprSpec;
}

/** What `IsNull.create` takes: fields with a default may be left out. */
export interface IsNullInit {
  readonly op?: "is_null" | undefined;
  /** What may be null. */
  readonly expr: ExprSpecInit;
}

export const IsNull: Contract<IsNull, IsNullInit> = /* @__PURE__ */ contract({
  name: "IsNull",
  module: "query/expressions",
  info: info.IsNullInfo,
  read: codec.readIsNull,
  unpack: codec.unpackIsNull,
  write: codec.writeIsNull,
  pack: codec.packIsNull,
  is: codec.isIsNull,
  convert: codec.convertIsNull,
});

/** Whether an expression equals one of several. As in SQL it is null if it equals none and one of them is null. */
export interface InList {
  readonly op: "in_list";
  /** What is looked for. */
  readonly expr: ExprSpec;
  /** What it is compared with. Length `>= 1`. */
  readonly values: readonly ExprSpec[];
}

/** What `InList.create` takes: fields with a default may be left out. */
export interface InListInit {
  readonly op?: "in_list" | undefined;
  /** What is looked for. */
  readonly expr: ExprSpecInit;
  /** What it is compared with. Length `>= 1`. */
  readonly values: readonly ExprSpecInit[];
}

export const InList: Contract<InList, InListInit> = /* @__PURE__ */ contract({
  name: "InList",
  module: "query/expressions",
  info: info.InListInfo,
  read: codec.readInList,
  unpack: codec.unpackInList,
  write: codec.writeInList,
  pack: codec.packInList,
  is: codec.isInList,
  convert: codec.convertInList,
});

/** The first of several expressions that is not null, else null. */
export interface Coalesce {
  readonly op: "coalesce";
  /** The expressions, the preferred one first. Length `>= 1`. */
  readonly args: readonly ExprSpec[];
}

/** What `Coalesce.create` takes: fields with a default may be left out. */
export interface CoalesceInit {
  readonly op?: "coalesce" | undefined;
  /** The expressions, the preferred one first. Length `>= 1`. */
  readonly args: readonly ExprSpecInit[];
}

export const Coalesce: Contract<Coalesce, CoalesceInit> = /* @__PURE__ */ contract({
  name: "Coalesce",
  module: "query/expressions",
  info: info.CoalesceInfo,
  read: codec.readCoalesce,
  unpack: codec.unpackCoalesce,
  write: codec.writeCoalesce,
  pack: codec.packCoalesce,
  is: codec.isCoalesce,
  convert: codec.convertCoalesce,
});

/** An expression in SQL, for what the others cannot say. Lineage has to parse it, so it is the last resort. */
export interface SqlExpr {
  readonly op: "sql";
  /** One SQL expression in the engine's dialect. */
  readonly sql: SqlText;
}

/** What `SqlExpr.create` takes: fields with a default may be left out. */
export interface SqlExprInit {
  readonly op?: "sql" | undefined;
  /** One SQL expression in the engine's dialect. */
  readonly sql: SqlText;
}

export const SqlExpr: Contract<SqlExpr, SqlExprInit> = /* @__PURE__ */ contract({
  name: "SqlExpr",
  module: "query/expressions",
  info: info.SqlExprInfo,
  read: codec.readSqlExpr,
  unpack: codec.unpackSqlExpr,
  write: codec.writeSqlExpr,
  pack: codec.packSqlExpr,
  is: codec.isSqlExpr,
  convert: codec.convertSqlExpr,
});
