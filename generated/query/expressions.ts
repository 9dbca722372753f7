// @generated from contracts/query/expressions.yaml. Do not edit. [6edd902fb2591152]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { ArrowTypeSpec, ArrowTypeSpecInit } from "../arrow/types.js";
import type { ColumnName, Identifier, SqlDialect, SqlText } from "../types.js";
import * as codec from "./expressions.codec.js";
import * as info from "./expressions.info.js";
import type { DerivedField, DerivedFieldInit } from "./queries.js";

/** Any expression, told apart by `op`. */
export type ExprSpec =
  | ColRef
  | LiteralExpr
  | Cast
  | Call
  | BinaryOp
  | IsNull
  | InList
  | Coalesce
  | SqlExpr
  | ParamExpr
  | CaseWhen
  | StructExpr
  | FieldOf;

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
  | SqlExprInit
  | ParamExprInit
  | CaseWhenInit
  | StructExprInit
  | FieldOfInit;

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
  /** Which input it belongs to. Only a join has two, 0 the left and 1 the right. Default `0`. */
  readonly input: 0 | 1;
}

/** What `ColRef.create` takes: fields with a default may be left out. */
export interface ColRefInit {
  readonly op?: "column" | undefined;
  /** The column, as the schema spells it. SQL would fold its case, this does not. */
  readonly name: ColumnName;
  /** Which input it belongs to. Only a join has two, 0 the left and 1 the right. Default `0`. */
  readonly input?: 0 | 1 | undefined;
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
  /** One SQL expression. */
  readonly sql: SqlText;
  /** The dialect it is written in. A plan with it compiles for that dialect only. Default `"duckdb"`. */
  readonly dialect: SqlDialect;
}

/** What `SqlExpr.create` takes: fields with a default may be left out. */
export interface SqlExprInit {
  readonly op?: "sql" | undefined;
  /** One SQL expression. */
  readonly sql: SqlText;
  /** The dialect it is written in. A plan with it compiles for that dialect only. Default `"duckdb"`. */
  readonly dialect?: SqlDialect | undefined;
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

/** A value that is given when the plan is run. The plan and its fingerprint are the same for all values. */
export interface ParamExpr {
  readonly op: "param";
  /** Name of the parameter. */
  readonly name: Identifier;
  /** Type of the value. */
  readonly dtype: ArrowTypeSpec;
}

/** What `ParamExpr.create` takes: fields with a default may be left out. */
export interface ParamExprInit {
  readonly op?: "param" | undefined;
  /** Name of the parameter. */
  readonly name: Identifier;
  /** Type of the value. */
  readonly dtype: ArrowTypeSpecInit;
}

export const ParamExpr: Contract<ParamExpr, ParamExprInit> = /* @__PURE__ */ contract({
  name: "ParamExpr",
  module: "query/expressions",
  info: info.ParamExprInfo,
  read: codec.readParamExpr,
  unpack: codec.unpackParamExpr,
  write: codec.writeParamExpr,
  pack: codec.packParamExpr,
  is: codec.isParamExpr,
  convert: codec.convertParamExpr,
});

/** A condition and what holds under it. */
export interface CaseBranch {
  /** The condition. */
  readonly when: ExprSpec;
  /** The value if it is true. */
  readonly then: ExprSpec;
}

/** What `CaseBranch.create` takes: fields with a default may be left out. */
export interface CaseBranchInit {
  /** The condition. */
  readonly when: ExprSpecInit;
  /** The value if it is true. */
  readonly then: ExprSpecInit;
}

export const CaseBranch: Contract<CaseBranch, CaseBranchInit> = /* @__PURE__ */ contract({
  name: "CaseBranch",
  module: "query/expressions",
  info: info.CaseBranchInfo,
  read: codec.readCaseBranch,
  unpack: codec.unpackCaseBranch,
  write: codec.writeCaseBranch,
  pack: codec.packCaseBranch,
  is: codec.isCaseBranch,
  convert: codec.convertCaseBranch,
});

/** The value of the first branch whose condition is true. */
export interface CaseWhen {
  readonly op: "case";
  /** The branches, in order. Length `>= 1`. */
  readonly branches: readonly CaseBranch[];
  /** The value if no condition is true. Null gives null. Default `null`. */
  readonly otherwise: ExprSpec | null;
}

/** What `CaseWhen.create` takes: fields with a default may be left out. */
export interface CaseWhenInit {
  readonly op?: "case" | undefined;
  /** The branches, in order. Length `>= 1`. */
  readonly branches: readonly CaseBranchInit[];
  /** The value if no condition is true. Null gives null. Default `null`. */
  readonly otherwise?: ExprSpecInit | null | undefined;
}

export const CaseWhen: Contract<CaseWhen, CaseWhenInit> = /* @__PURE__ */ contract({
  name: "CaseWhen",
  module: "query/expressions",
  info: info.CaseWhenInfo,
  read: codec.readCaseWhen,
  unpack: codec.unpackCaseWhen,
  write: codec.writeCaseWhen,
  pack: codec.packCaseWhen,
  is: codec.isCaseWhen,
  convert: codec.convertCaseWhen,
});

/** Several values as one struct. */
export interface StructExpr {
  readonly op: "struct";
  /** The fields, in order. Length `>= 1`. */
  readonly fields: readonly DerivedField[];
}

/** What `StructExpr.create` takes: fields with a default may be left out. */
export interface StructExprInit {
  readonly op?: "struct" | undefined;
  /** The fields, in order. Length `>= 1`. */
  readonly fields: readonly DerivedFieldInit[];
}

export const StructExpr: Contract<StructExpr, StructExprInit> = /* @__PURE__ */ contract({
  name: "StructExpr",
  module: "query/expressions",
  info: info.StructExprInfo,
  read: codec.readStructExpr,
  unpack: codec.unpackStructExpr,
  write: codec.writeStructExpr,
  pack: codec.packStructExpr,
  is: codec.isStructExpr,
  convert: codec.convertStructExpr,
});

/** One field of a struct. Null if the struct is null. */
export interface FieldOf {
  readonly op: "field";
  /** The struct. */
  readonly expr: ExprSpec;
  /** The field. */
  readonly name: ColumnName;
}

/** What `FieldOf.create` takes: fields with a default may be left out. */
export interface FieldOfInit {
  readonly op?: "field" | undefined;
  /** The struct. */
  readonly expr: ExprSpecInit;
  /** The field. */
  readonly name: ColumnName;
}

export const FieldOf: Contract<FieldOf, FieldOfInit> = /* @__PURE__ */ contract({
  name: "FieldOf",
  module: "query/expressions",
  info: info.FieldOfInfo,
  read: codec.readFieldOf,
  unpack: codec.unpackFieldOf,
  write: codec.writeFieldOf,
  pack: codec.packFieldOf,
  is: codec.isFieldOf,
  convert: codec.convertFieldOf,
});
