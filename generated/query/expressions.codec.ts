// @generated from contracts/query/expressions.yaml. Do not edit. [2451ef81582d8966]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_BOOL,
  KIND_FLOAT,
  KIND_INT,
  KIND_STRING,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  asBool,
  asFloat,
  asInt,
  asOneOf,
  asString,
  bail,
  bailUnlessPlain,
  enter,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  jsonTags,
  kindOf,
  leave,
  maxLength,
  minItems,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  packedTags,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import {
  convertArrowTypeSpec,
  isArrowTypeSpec,
  packArrowTypeSpec,
  readArrowTypeSpec,
  unpackArrowTypeSpec,
  writeArrowTypeSpec,
} from "../arrow/types.codec.js";
import type { ArrowTypeSpec } from "../arrow/types.js";
import {
  convertIdentifier,
  convertSqlDialect,
  isIdentifier,
  isSqlDialect,
  packSqlDialect,
  readIdentifier,
  readSqlDialect,
  unpackIdentifier,
  unpackSqlDialect,
  writeSqlDialect,
} from "../types.codec.js";
import type { ColumnName, Identifier, SqlDialect, SqlText } from "../types.js";
import type {
  BinaryOp,
  BinaryOperator,
  Call,
  CaseBranch,
  CaseWhen,
  Cast,
  Coalesce,
  ColRef,
  ExprSpec,
  FieldOf,
  InList,
  IsNull,
  LiteralExpr,
  ParamExpr,
  SqlExpr,
  StructExpr,
} from "./expressions.js";
import {
  convertDerivedField,
  isDerivedField,
  packDerivedField,
  readDerivedField,
  unpackDerivedField,
  writeDerivedField,
} from "./queries.codec.js";
import type { DerivedField } from "./queries.js";

const READ_OP = /* @__PURE__ */ jsonKey("op");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_INPUT = /* @__PURE__ */ jsonKey("input");
const READ_VALUE = /* @__PURE__ */ jsonKey("value");
const READ_DTYPE = /* @__PURE__ */ jsonKey("dtype");
const READ_EXPR = /* @__PURE__ */ jsonKey("expr");
const READ_FN = /* @__PURE__ */ jsonKey("fn");
const READ_ARGS = /* @__PURE__ */ jsonKey("args");
const READ_OPERATOR = /* @__PURE__ */ jsonKey("operator");
const READ_LEFT = /* @__PURE__ */ jsonKey("left");
const READ_RIGHT = /* @__PURE__ */ jsonKey("right");
const READ_VALUES = /* @__PURE__ */ jsonKey("values");
const READ_SQL = /* @__PURE__ */ jsonKey("sql");
const READ_DIALECT = /* @__PURE__ */ jsonKey("dialect");
const READ_WHEN = /* @__PURE__ */ jsonKey("when");
const READ_THEN = /* @__PURE__ */ jsonKey("then");
const READ_BRANCHES = /* @__PURE__ */ jsonKey("branches");
const READ_OTHERWISE = /* @__PURE__ */ jsonKey("otherwise");
const READ_FIELDS = /* @__PURE__ */ jsonKey("fields");

const UNPACK_OP = /* @__PURE__ */ packedKey("op");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_INPUT = /* @__PURE__ */ packedKey("input");
const UNPACK_VALUE = /* @__PURE__ */ packedKey("value");
const UNPACK_DTYPE = /* @__PURE__ */ packedKey("dtype");
const UNPACK_EXPR = /* @__PURE__ */ packedKey("expr");
const UNPACK_FN = /* @__PURE__ */ packedKey("fn");
const UNPACK_ARGS = /* @__PURE__ */ packedKey("args");
const UNPACK_OPERATOR = /* @__PURE__ */ packedKey("operator");
const UNPACK_LEFT = /* @__PURE__ */ packedKey("left");
const UNPACK_RIGHT = /* @__PURE__ */ packedKey("right");
const UNPACK_VALUES = /* @__PURE__ */ packedKey("values");
const UNPACK_SQL = /* @__PURE__ */ packedKey("sql");
const UNPACK_DIALECT = /* @__PURE__ */ packedKey("dialect");
const UNPACK_WHEN = /* @__PURE__ */ packedKey("when");
const UNPACK_THEN = /* @__PURE__ */ packedKey("then");
const UNPACK_BRANCHES = /* @__PURE__ */ packedKey("branches");
const UNPACK_OTHERWISE = /* @__PURE__ */ packedKey("otherwise");
const UNPACK_FIELDS = /* @__PURE__ */ packedKey("fields");

const READ_EXPR_SPEC_TAGS = /* @__PURE__ */ jsonTags("op", [
  "column",
  "literal",
  "cast",
  "call",
  "binary",
  "is_null",
  "in_list",
  "coalesce",
  "sql",
  "param",
  "case",
  "struct",
  "field",
]);
const UNPACK_EXPR_SPEC_TAGS = /* @__PURE__ */ packedTags("op", [
  "column",
  "literal",
  "cast",
  "call",
  "binary",
  "is_null",
  "in_list",
  "coalesce",
  "sql",
  "param",
  "case",
  "struct",
  "field",
]);
const READ_COL_REF_TAG = /* @__PURE__ */ jsonLiterals("column");
const READ_LITERAL0_OR1 = /* @__PURE__ */ jsonLiterals(0, 1);
const UNPACK_COL_REF_TAG = /* @__PURE__ */ packedLiterals("column");
const UNPACK_LITERAL0_OR1 = /* @__PURE__ */ packedLiterals(0, 1);
const READ_LITERAL_EXPR_TAG = /* @__PURE__ */ jsonLiterals("literal");
const UNPACK_LITERAL_EXPR_TAG = /* @__PURE__ */ packedLiterals("literal");
const READ_CAST_TAG = /* @__PURE__ */ jsonLiterals("cast");
const UNPACK_CAST_TAG = /* @__PURE__ */ packedLiterals("cast");
const READ_CALL_TAG = /* @__PURE__ */ jsonLiterals("call");
const UNPACK_CALL_TAG = /* @__PURE__ */ packedLiterals("call");
const READ_BINARY_OPERATOR = /* @__PURE__ */ jsonLiterals(
  "and",
  "or",
  "eq",
  "ne",
  "lt",
  "le",
  "gt",
  "ge",
  "add",
  "sub",
  "mul",
  "div",
  "mod",
  "like",
);
const UNPACK_BINARY_OPERATOR = /* @__PURE__ */ packedLiterals(
  "and",
  "or",
  "eq",
  "ne",
  "lt",
  "le",
  "gt",
  "ge",
  "add",
  "sub",
  "mul",
  "div",
  "mod",
  "like",
);
const READ_BINARY_OP_TAG = /* @__PURE__ */ jsonLiterals("binary");
const UNPACK_BINARY_OP_TAG = /* @__PURE__ */ packedLiterals("binary");
const READ_IS_NULL_TAG = /* @__PURE__ */ jsonLiterals("is_null");
const UNPACK_IS_NULL_TAG = /* @__PURE__ */ packedLiterals("is_null");
const READ_IN_LIST_TAG = /* @__PURE__ */ jsonLiterals("in_list");
const UNPACK_IN_LIST_TAG = /* @__PURE__ */ packedLiterals("in_list");
const READ_COALESCE_TAG = /* @__PURE__ */ jsonLiterals("coalesce");
const UNPACK_COALESCE_TAG = /* @__PURE__ */ packedLiterals("coalesce");
const READ_SQL_EXPR_TAG = /* @__PURE__ */ jsonLiterals("sql");
const UNPACK_SQL_EXPR_TAG = /* @__PURE__ */ packedLiterals("sql");
const READ_PARAM_EXPR_TAG = /* @__PURE__ */ jsonLiterals("param");
const UNPACK_PARAM_EXPR_TAG = /* @__PURE__ */ packedLiterals("param");
const READ_CASE_WHEN_TAG = /* @__PURE__ */ jsonLiterals("case");
const UNPACK_CASE_WHEN_TAG = /* @__PURE__ */ packedLiterals("case");
const READ_STRUCT_EXPR_TAG = /* @__PURE__ */ jsonLiterals("struct");
const UNPACK_STRUCT_EXPR_TAG = /* @__PURE__ */ packedLiterals("struct");
const READ_FIELD_OF_TAG = /* @__PURE__ */ jsonLiterals("field");
const UNPACK_FIELD_OF_TAG = /* @__PURE__ */ packedLiterals("field");

const OPEN_COL_REF = /* @__PURE__ */ jsonChunk('{"op":"column","name":');
const WRITE_INPUT = /* @__PURE__ */ jsonChunk(',"input":');
const OPEN_LITERAL_EXPR = /* @__PURE__ */ jsonChunk('{"op":"literal","value":');
const WRITE_DTYPE = /* @__PURE__ */ jsonChunk(',"dtype":');
const OPEN_CAST = /* @__PURE__ */ jsonChunk('{"op":"cast","expr":');
const OPEN_CALL = /* @__PURE__ */ jsonChunk('{"op":"call","fn":');
const WRITE_ARGS = /* @__PURE__ */ jsonChunk(',"args":');
const WRITE_VALUE_AND = /* @__PURE__ */ jsonChunk('"and"');
const WRITE_VALUE_OR = /* @__PURE__ */ jsonChunk('"or"');
const WRITE_VALUE_EQ = /* @__PURE__ */ jsonChunk('"eq"');
const WRITE_VALUE_NE = /* @__PURE__ */ jsonChunk('"ne"');
const WRITE_VALUE_LT = /* @__PURE__ */ jsonChunk('"lt"');
const WRITE_VALUE_LE = /* @__PURE__ */ jsonChunk('"le"');
const WRITE_VALUE_GT = /* @__PURE__ */ jsonChunk('"gt"');
const WRITE_VALUE_GE = /* @__PURE__ */ jsonChunk('"ge"');
const WRITE_VALUE_ADD = /* @__PURE__ */ jsonChunk('"add"');
const WRITE_VALUE_SUB = /* @__PURE__ */ jsonChunk('"sub"');
const WRITE_VALUE_MUL = /* @__PURE__ */ jsonChunk('"mul"');
const WRITE_VALUE_DIV = /* @__PURE__ */ jsonChunk('"div"');
const WRITE_VALUE_MOD = /* @__PURE__ */ jsonChunk('"mod"');
const WRITE_VALUE_LIKE = /* @__PURE__ */ jsonChunk('"like"');
const OPEN_BINARY_OP = /* @__PURE__ */ jsonChunk('{"op":"binary","operator":');
const WRITE_LEFT = /* @__PURE__ */ jsonChunk(',"left":');
const WRITE_RIGHT = /* @__PURE__ */ jsonChunk(',"right":');
const OPEN_IS_NULL = /* @__PURE__ */ jsonChunk('{"op":"is_null","expr":');
const OPEN_IN_LIST = /* @__PURE__ */ jsonChunk('{"op":"in_list","expr":');
const WRITE_VALUES = /* @__PURE__ */ jsonChunk(',"values":');
const OPEN_COALESCE = /* @__PURE__ */ jsonChunk('{"op":"coalesce","args":');
const OPEN_SQL_EXPR = /* @__PURE__ */ jsonChunk('{"op":"sql","sql":');
const WRITE_DIALECT = /* @__PURE__ */ jsonChunk(',"dialect":');
const OPEN_PARAM_EXPR = /* @__PURE__ */ jsonChunk('{"op":"param","name":');
const OPEN_CASE_BRANCH = /* @__PURE__ */ jsonChunk('{"when":');
const WRITE_THEN = /* @__PURE__ */ jsonChunk(',"then":');
const OPEN_CASE_WHEN = /* @__PURE__ */ jsonChunk('{"op":"case","branches":');
const WRITE_OTHERWISE = /* @__PURE__ */ jsonChunk(',"otherwise":');
const OPEN_STRUCT_EXPR = /* @__PURE__ */ jsonChunk('{"op":"struct","fields":');
const OPEN_FIELD_OF = /* @__PURE__ */ jsonChunk('{"op":"field","expr":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');

const HEAD_COL_REF = /* @__PURE__ */ packedChunk("op", "column", "name");
const PACK_INPUT = /* @__PURE__ */ packedChunk("input");
const HEAD_LITERAL_EXPR = /* @__PURE__ */ packedHead(3, "op", "literal", "value");
const PACK_DTYPE = /* @__PURE__ */ packedChunk("dtype");
const HEAD_CAST = /* @__PURE__ */ packedHead(3, "op", "cast", "expr");
const HEAD_CALL = /* @__PURE__ */ packedHead(3, "op", "call", "fn");
const PACK_ARGS = /* @__PURE__ */ packedChunk("args");
const PACK_VALUE_AND = /* @__PURE__ */ packedChunk("and");
const PACK_VALUE_OR = /* @__PURE__ */ packedChunk("or");
const PACK_VALUE_EQ = /* @__PURE__ */ packedChunk("eq");
const PACK_VALUE_NE = /* @__PURE__ */ packedChunk("ne");
const PACK_VALUE_LT = /* @__PURE__ */ packedChunk("lt");
const PACK_VALUE_LE = /* @__PURE__ */ packedChunk("le");
const PACK_VALUE_GT = /* @__PURE__ */ packedChunk("gt");
const PACK_VALUE_GE = /* @__PURE__ */ packedChunk("ge");
const PACK_VALUE_ADD = /* @__PURE__ */ packedChunk("add");
const PACK_VALUE_SUB = /* @__PURE__ */ packedChunk("sub");
const PACK_VALUE_MUL = /* @__PURE__ */ packedChunk("mul");
const PACK_VALUE_DIV = /* @__PURE__ */ packedChunk("div");
const PACK_VALUE_MOD = /* @__PURE__ */ packedChunk("mod");
const PACK_VALUE_LIKE = /* @__PURE__ */ packedChunk("like");
const HEAD_BINARY_OP = /* @__PURE__ */ packedHead(4, "op", "binary", "operator");
const PACK_LEFT = /* @__PURE__ */ packedChunk("left");
const PACK_RIGHT = /* @__PURE__ */ packedChunk("right");
const HEAD_IS_NULL = /* @__PURE__ */ packedHead(2, "op", "is_null", "expr");
const HEAD_IN_LIST = /* @__PURE__ */ packedHead(3, "op", "in_list", "expr");
const PACK_VALUES = /* @__PURE__ */ packedChunk("values");
const HEAD_COALESCE = /* @__PURE__ */ packedHead(2, "op", "coalesce", "args");
const HEAD_SQL_EXPR = /* @__PURE__ */ packedChunk("op", "sql", "sql");
const PACK_DIALECT = /* @__PURE__ */ packedChunk("dialect");
const HEAD_PARAM_EXPR = /* @__PURE__ */ packedHead(3, "op", "param", "name");
const HEAD_CASE_BRANCH = /* @__PURE__ */ packedHead(2, "when");
const PACK_THEN = /* @__PURE__ */ packedChunk("then");
const HEAD_CASE_WHEN = /* @__PURE__ */ packedChunk("op", "case", "branches");
const PACK_OTHERWISE = /* @__PURE__ */ packedChunk("otherwise");
const HEAD_STRUCT_EXPR = /* @__PURE__ */ packedHead(2, "op", "struct", "fields");
const HEAD_FIELD_OF = /* @__PURE__ */ packedHead(3, "op", "field", "expr");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");

export function readExprSpec(r: JsonReader): ExprSpec {
  switch (r.peekTag(READ_EXPR_SPEC_TAGS)) {
    case 0:
      return readColRef(r);
    case 1:
      return readLiteralExpr(r);
    case 2:
      return readCast(r);
    case 3:
      return readCall(r);
    case 4:
      return readBinaryOp(r);
    case 5:
      return readIsNull(r);
    case 6:
      return readInList(r);
    case 7:
      return readCoalesce(r);
    case 8:
      return readSqlExpr(r);
    case 9:
      return readParamExpr(r);
    case 10:
      return readCaseWhen(r);
    case 11:
      return readStructExpr(r);
    case 12:
      return readFieldOf(r);
    default:
      return r.bail();
  }
}

export function unpackExprSpec(r: PackReader): ExprSpec {
  switch (r.peekTag(UNPACK_EXPR_SPEC_TAGS)) {
    case 0:
      return unpackColRef(r);
    case 1:
      return unpackLiteralExpr(r);
    case 2:
      return unpackCast(r);
    case 3:
      return unpackCall(r);
    case 4:
      return unpackBinaryOp(r);
    case 5:
      return unpackIsNull(r);
    case 6:
      return unpackInList(r);
    case 7:
      return unpackCoalesce(r);
    case 8:
      return unpackSqlExpr(r);
    case 9:
      return unpackParamExpr(r);
    case 10:
      return unpackCaseWhen(r);
    case 11:
      return unpackStructExpr(r);
    case 12:
      return unpackFieldOf(r);
    default:
      return r.bail();
  }
}

export function writeExprSpec(w: JsonValueWriter, value: ExprSpec): void {
  switch (value.op) {
    case "column":
      return writeColRef(w, value);
    case "literal":
      return writeLiteralExpr(w, value);
    case "cast":
      return writeCast(w, value);
    case "call":
      return writeCall(w, value);
    case "binary":
      return writeBinaryOp(w, value);
    case "is_null":
      return writeIsNull(w, value);
    case "in_list":
      return writeInList(w, value);
    case "coalesce":
      return writeCoalesce(w, value);
    case "sql":
      return writeSqlExpr(w, value);
    case "param":
      return writeParamExpr(w, value);
    case "case":
      return writeCaseWhen(w, value);
    case "struct":
      return writeStructExpr(w, value);
    case "field":
      return writeFieldOf(w, value);
    default:
      return w.wrong();
  }
}

export function packExprSpec(w: Writer, value: ExprSpec): void {
  switch (value.op) {
    case "column":
      return packColRef(w, value);
    case "literal":
      return packLiteralExpr(w, value);
    case "cast":
      return packCast(w, value);
    case "call":
      return packCall(w, value);
    case "binary":
      return packBinaryOp(w, value);
    case "is_null":
      return packIsNull(w, value);
    case "in_list":
      return packInList(w, value);
    case "coalesce":
      return packCoalesce(w, value);
    case "sql":
      return packSqlExpr(w, value);
    case "param":
      return packParamExpr(w, value);
    case "case":
      return packCaseWhen(w, value);
    case "struct":
      return packStructExpr(w, value);
    case "field":
      return packFieldOf(w, value);
    default:
      return w.wrong();
  }
}

export function isExprSpec(candidate: unknown): candidate is ExprSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ExprSpec> = candidate;
  switch (value.op) {
    case "column":
      return isColRef(value);
    case "literal":
      return isLiteralExpr(value);
    case "cast":
      return isCast(value);
    case "call":
      return isCall(value);
    case "binary":
      return isBinaryOp(value);
    case "is_null":
      return isIsNull(value);
    case "in_list":
      return isInList(value);
    case "coalesce":
      return isCoalesce(value);
    case "sql":
      return isSqlExpr(value);
    case "param":
      return isParamExpr(value);
    case "case":
      return isCaseWhen(value);
    case "struct":
      return isStructExpr(value);
    case "field":
      return isFieldOf(value);
    default:
      return false;
  }
}

export function convertExprSpec(value: unknown): ExprSpec {
  switch (fieldsOf<"op">(value).op) {
    case "column":
      return convertColRef(value);
    case "literal":
      return convertLiteralExpr(value);
    case "cast":
      return convertCast(value);
    case "call":
      return convertCall(value);
    case "binary":
      return convertBinaryOp(value);
    case "is_null":
      return convertIsNull(value);
    case "in_list":
      return convertInList(value);
    case "coalesce":
      return convertCoalesce(value);
    case "sql":
      return convertSqlExpr(value);
    case "param":
      return convertParamExpr(value);
    case "case":
      return convertCaseWhen(value);
    case "struct":
      return convertStructExpr(value);
    case "field":
      return convertFieldOf(value);
    default:
      return bail();
  }
}

export function readColRef(r: JsonReader): ColRef {
  let name: ColumnName | undefined;
  let input: 0 | 1 = 0;
  r.beginTagged(READ_OP, READ_COL_REF_TAG);
  do {
    if (r.atKey(READ_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_INPUT)) input = r.readLiteral(READ_LITERAL0_OR1);
  } while (r.atTag(READ_OP, READ_COL_REF_TAG) || r.moreFields());
  if (name === undefined) r.bail();
  return { op: "column", name, input };
}

export function unpackColRef(r: PackReader): ColRef {
  let name: ColumnName | undefined;
  let input: 0 | 1 = 0;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_COL_REF_TAG);
  do {
    if (r.atKey(UNPACK_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_INPUT)) input = r.readLiteral(UNPACK_LITERAL0_OR1);
  } while (r.atTag(UNPACK_OP, UNPACK_COL_REF_TAG) || r.moreFields(outer));
  if (name === undefined) r.bail();
  return { op: "column", name, input };
}

export function writeColRef(w: JsonValueWriter, value: ColRef): void {
  requirePlain(value, value.op);
  if (value.op !== "column") w.wrong();
  w.write(OPEN_COL_REF);
  w.writeString(value.name);
  if (value.input !== undefined && value.input !== 0) {
    w.write(WRITE_INPUT);
    writeLiteral0Or1(w, value.input);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packColRef(w: Writer, value: ColRef): void {
  requirePlain(value, value.op);
  if (value.op !== "column") w.wrong();
  let fields = 2;
  if (value.input !== undefined && value.input !== 0) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_COL_REF);
  w.packString(value.name);
  if (value.input !== undefined && value.input !== 0) {
    w.write(PACK_INPUT);
    packLiteral0Or1(w, value.input);
  }
}

export function isColRef(candidate: unknown): candidate is ColRef {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ColRef> = candidate;
  if (value.op !== "column") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.name === "string" && hasMinLength(value.name, 1) && hasMaxLength(value.name, 255))) return false;
  if (value.input !== 0 && value.input !== 1) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "name":
      case "input":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertColRef(value: unknown): ColRef {
  const fields = fieldsOf<keyof ColRef>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "column") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "name":
      case "input":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    op: "column",
    name: maxLength(minLength(asString(fields.name), 1), 255),
    input: fields.input === undefined ? 0 : asOneOf(fields.input, READ_LITERAL0_OR1.values),
  };
}

export function readLiteralExpr(r: JsonReader): LiteralExpr {
  let value_: string | number | boolean | null | undefined;
  let dtype: ArrowTypeSpec | undefined;
  r.beginTagged(READ_OP, READ_LITERAL_EXPR_TAG);
  do {
    if (r.atKey(READ_VALUE)) value_ = r.atNull() ? null : readStringOrIntOrFloatOrBool(r);
    if (r.atKey(READ_DTYPE)) dtype = readArrowTypeSpec(r);
  } while (r.atTag(READ_OP, READ_LITERAL_EXPR_TAG) || r.moreFields());
  if (value_ === undefined || dtype === undefined) r.bail();
  return { op: "literal", value: value_, dtype };
}

export function unpackLiteralExpr(r: PackReader): LiteralExpr {
  let value_: string | number | boolean | null | undefined;
  let dtype: ArrowTypeSpec | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_LITERAL_EXPR_TAG);
  do {
    if (r.atKey(UNPACK_VALUE)) value_ = r.atNull() ? null : unpackStringOrIntOrFloatOrBool(r);
    if (r.atKey(UNPACK_DTYPE)) dtype = unpackArrowTypeSpec(r);
  } while (r.atTag(UNPACK_OP, UNPACK_LITERAL_EXPR_TAG) || r.moreFields(outer));
  if (value_ === undefined || dtype === undefined) r.bail();
  return { op: "literal", value: value_, dtype };
}

export function writeLiteralExpr(w: JsonValueWriter, value: LiteralExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "literal") w.wrong();
  w.write(OPEN_LITERAL_EXPR);
  if (value.value === null) w.writeNull();
  else writeStringOrIntOrFloatOrBool(w, value.value);
  w.write(WRITE_DTYPE);
  writeArrowTypeSpec(w, value.dtype);
  w.writeByte(CLOSE_OBJECT);
}

export function packLiteralExpr(w: Writer, value: LiteralExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "literal") w.wrong();
  w.write(HEAD_LITERAL_EXPR);
  if (value.value === null) w.packNull();
  else packStringOrIntOrFloatOrBool(w, value.value);
  w.write(PACK_DTYPE);
  packArrowTypeSpec(w, value.dtype);
}

export function isLiteralExpr(candidate: unknown): candidate is LiteralExpr {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LiteralExpr> = candidate;
  if (value.op !== "literal") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (
    typeof value.value !== "string" &&
    !isSafeInt(value.value) &&
    typeof value.value !== "number" &&
    typeof value.value !== "boolean" &&
    value.value !== null
  )
    return false;
  if (!isArrowTypeSpec(value.dtype)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "value":
      case "dtype":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLiteralExpr(value: unknown): LiteralExpr {
  const fields = fieldsOf<keyof LiteralExpr>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "literal") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "value":
      case "dtype":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    op: "literal",
    value: fields.value === null ? null : convertStringOrIntOrFloatOrBool(fields.value),
    dtype: convertArrowTypeSpec(fields.dtype),
  };
}

export function readCast(r: JsonReader): Cast {
  r.enter();
  let expr: ExprSpec | undefined;
  let dtype: ArrowTypeSpec | undefined;
  r.beginTagged(READ_OP, READ_CAST_TAG);
  do {
    if (r.atKey(READ_EXPR)) expr = readExprSpec(r);
    if (r.atKey(READ_DTYPE)) dtype = readArrowTypeSpec(r);
  } while (r.atTag(READ_OP, READ_CAST_TAG) || r.moreFields());
  r.leave();
  if (expr === undefined || dtype === undefined) r.bail();
  return { op: "cast", expr, dtype };
}

export function unpackCast(r: PackReader): Cast {
  r.enter();
  let expr: ExprSpec | undefined;
  let dtype: ArrowTypeSpec | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_CAST_TAG);
  do {
    if (r.atKey(UNPACK_EXPR)) expr = unpackExprSpec(r);
    if (r.atKey(UNPACK_DTYPE)) dtype = unpackArrowTypeSpec(r);
  } while (r.atTag(UNPACK_OP, UNPACK_CAST_TAG) || r.moreFields(outer));
  r.leave();
  if (expr === undefined || dtype === undefined) r.bail();
  return { op: "cast", expr, dtype };
}

export function writeCast(w: JsonValueWriter, value: Cast): void {
  requirePlain(value, value.op);
  if (value.op !== "cast") w.wrong();
  w.enter();
  w.write(OPEN_CAST);
  writeExprSpec(w, value.expr);
  w.write(WRITE_DTYPE);
  writeArrowTypeSpec(w, value.dtype);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packCast(w: Writer, value: Cast): void {
  requirePlain(value, value.op);
  if (value.op !== "cast") w.wrong();
  w.enter();
  w.write(HEAD_CAST);
  packExprSpec(w, value.expr);
  w.write(PACK_DTYPE);
  packArrowTypeSpec(w, value.dtype);
  w.leave();
}

export function isCast(candidate: unknown): candidate is Cast {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Cast> = candidate;
  if (value.op !== "cast") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isExprSpec(value.expr)) return false;
  if (!isArrowTypeSpec(value.dtype)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "expr":
      case "dtype":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCast(value: unknown): Cast {
  const fields = fieldsOf<keyof Cast>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "cast") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "expr":
      case "dtype":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: Cast = { op: "cast", expr: convertExprSpec(fields.expr), dtype: convertArrowTypeSpec(fields.dtype) };
  leave();
  return result;
}

export function readCall(r: JsonReader): Call {
  r.enter();
  let fn: Identifier | undefined;
  let args: readonly ExprSpec[] | undefined;
  r.beginTagged(READ_OP, READ_CALL_TAG);
  do {
    if (r.atKey(READ_FN)) fn = readIdentifier(r);
    if (r.atKey(READ_ARGS)) args = readExprSpecList(r);
  } while (r.atTag(READ_OP, READ_CALL_TAG) || r.moreFields());
  r.leave();
  if (fn === undefined || args === undefined) r.bail();
  return { op: "call", fn, args };
}

export function unpackCall(r: PackReader): Call {
  r.enter();
  let fn: Identifier | undefined;
  let args: readonly ExprSpec[] | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_CALL_TAG);
  do {
    if (r.atKey(UNPACK_FN)) fn = unpackIdentifier(r);
    if (r.atKey(UNPACK_ARGS)) args = unpackExprSpecList(r);
  } while (r.atTag(UNPACK_OP, UNPACK_CALL_TAG) || r.moreFields(outer));
  r.leave();
  if (fn === undefined || args === undefined) r.bail();
  return { op: "call", fn, args };
}

export function writeCall(w: JsonValueWriter, value: Call): void {
  requirePlain(value, value.op);
  if (value.op !== "call") w.wrong();
  w.enter();
  w.write(OPEN_CALL);
  w.writeString(value.fn);
  w.write(WRITE_ARGS);
  writeExprSpecList(w, value.args);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packCall(w: Writer, value: Call): void {
  requirePlain(value, value.op);
  if (value.op !== "call") w.wrong();
  w.enter();
  w.write(HEAD_CALL);
  w.packString(value.fn);
  w.write(PACK_ARGS);
  packExprSpecList(w, value.args);
  w.leave();
}

export function isCall(candidate: unknown): candidate is Call {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Call> = candidate;
  if (value.op !== "call") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.fn)) return false;
  if (!isExprSpecList(value.args)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "fn":
      case "args":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCall(value: unknown): Call {
  const fields = fieldsOf<keyof Call>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "call") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "fn":
      case "args":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: Call = { op: "call", fn: convertIdentifier(fields.fn), args: convertExprSpecList(fields.args) };
  leave();
  return result;
}

export function readBinaryOperator(r: JsonReader): BinaryOperator {
  return r.readLiteral(READ_BINARY_OPERATOR);
}

export function unpackBinaryOperator(r: PackReader): BinaryOperator {
  return r.readLiteral(UNPACK_BINARY_OPERATOR);
}

export function writeBinaryOperator(w: JsonValueWriter, value: BinaryOperator): void {
  switch (value) {
    case "and":
      return w.write(WRITE_VALUE_AND);
    case "or":
      return w.write(WRITE_VALUE_OR);
    case "eq":
      return w.write(WRITE_VALUE_EQ);
    case "ne":
      return w.write(WRITE_VALUE_NE);
    case "lt":
      return w.write(WRITE_VALUE_LT);
    case "le":
      return w.write(WRITE_VALUE_LE);
    case "gt":
      return w.write(WRITE_VALUE_GT);
    case "ge":
      return w.write(WRITE_VALUE_GE);
    case "add":
      return w.write(WRITE_VALUE_ADD);
    case "sub":
      return w.write(WRITE_VALUE_SUB);
    case "mul":
      return w.write(WRITE_VALUE_MUL);
    case "div":
      return w.write(WRITE_VALUE_DIV);
    case "mod":
      return w.write(WRITE_VALUE_MOD);
    case "like":
      return w.write(WRITE_VALUE_LIKE);
    default:
      return w.wrong();
  }
}

export function packBinaryOperator(w: Writer, value: BinaryOperator): void {
  switch (value) {
    case "and":
      return w.write(PACK_VALUE_AND);
    case "or":
      return w.write(PACK_VALUE_OR);
    case "eq":
      return w.write(PACK_VALUE_EQ);
    case "ne":
      return w.write(PACK_VALUE_NE);
    case "lt":
      return w.write(PACK_VALUE_LT);
    case "le":
      return w.write(PACK_VALUE_LE);
    case "gt":
      return w.write(PACK_VALUE_GT);
    case "ge":
      return w.write(PACK_VALUE_GE);
    case "add":
      return w.write(PACK_VALUE_ADD);
    case "sub":
      return w.write(PACK_VALUE_SUB);
    case "mul":
      return w.write(PACK_VALUE_MUL);
    case "div":
      return w.write(PACK_VALUE_DIV);
    case "mod":
      return w.write(PACK_VALUE_MOD);
    case "like":
      return w.write(PACK_VALUE_LIKE);
    default:
      return w.wrong();
  }
}

export function isBinaryOperator(value: unknown): value is BinaryOperator {
  return (
    value === "and" ||
    value === "or" ||
    value === "eq" ||
    value === "ne" ||
    value === "lt" ||
    value === "le" ||
    value === "gt" ||
    value === "ge" ||
    value === "add" ||
    value === "sub" ||
    value === "mul" ||
    value === "div" ||
    value === "mod" ||
    value === "like"
  );
}

export function convertBinaryOperator(value: unknown): BinaryOperator {
  return asOneOf(value, READ_BINARY_OPERATOR.values);
}

export function readBinaryOp(r: JsonReader): BinaryOp {
  r.enter();
  let operator: BinaryOperator | undefined;
  let left: ExprSpec | undefined;
  let right: ExprSpec | undefined;
  r.beginTagged(READ_OP, READ_BINARY_OP_TAG);
  do {
    if (r.atKey(READ_OPERATOR)) operator = readBinaryOperator(r);
    if (r.atKey(READ_LEFT)) left = readExprSpec(r);
    if (r.atKey(READ_RIGHT)) right = readExprSpec(r);
  } while (r.atTag(READ_OP, READ_BINARY_OP_TAG) || r.moreFields());
  r.leave();
  if (operator === undefined || left === undefined || right === undefined) r.bail();
  return { op: "binary", operator, left, right };
}

export function unpackBinaryOp(r: PackReader): BinaryOp {
  r.enter();
  let operator: BinaryOperator | undefined;
  let left: ExprSpec | undefined;
  let right: ExprSpec | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_BINARY_OP_TAG);
  do {
    if (r.atKey(UNPACK_OPERATOR)) operator = unpackBinaryOperator(r);
    if (r.atKey(UNPACK_LEFT)) left = unpackExprSpec(r);
    if (r.atKey(UNPACK_RIGHT)) right = unpackExprSpec(r);
  } while (r.atTag(UNPACK_OP, UNPACK_BINARY_OP_TAG) || r.moreFields(outer));
  r.leave();
  if (operator === undefined || left === undefined || right === undefined) r.bail();
  return { op: "binary", operator, left, right };
}

export function writeBinaryOp(w: JsonValueWriter, value: BinaryOp): void {
  requirePlain(value, value.op);
  if (value.op !== "binary") w.wrong();
  w.enter();
  w.write(OPEN_BINARY_OP);
  writeBinaryOperator(w, value.operator);
  w.write(WRITE_LEFT);
  writeExprSpec(w, value.left);
  w.write(WRITE_RIGHT);
  writeExprSpec(w, value.right);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packBinaryOp(w: Writer, value: BinaryOp): void {
  requirePlain(value, value.op);
  if (value.op !== "binary") w.wrong();
  w.enter();
  w.write(HEAD_BINARY_OP);
  packBinaryOperator(w, value.operator);
  w.write(PACK_LEFT);
  packExprSpec(w, value.left);
  w.write(PACK_RIGHT);
  packExprSpec(w, value.right);
  w.leave();
}

export function isBinaryOp(candidate: unknown): candidate is BinaryOp {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<BinaryOp> = candidate;
  if (value.op !== "binary") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isBinaryOperator(value.operator)) return false;
  if (!isExprSpec(value.left)) return false;
  if (!isExprSpec(value.right)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "operator":
      case "left":
      case "right":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertBinaryOp(value: unknown): BinaryOp {
  const fields = fieldsOf<keyof BinaryOp>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "binary") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "operator":
      case "left":
      case "right":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: BinaryOp = {
    op: "binary",
    operator: convertBinaryOperator(fields.operator),
    left: convertExprSpec(fields.left),
    right: convertExprSpec(fields.right),
  };
  leave();
  return result;
}

export function readIsNull(r: JsonReader): IsNull {
  r.enter();
  let expr: ExprSpec | undefined;
  r.beginTagged(READ_OP, READ_IS_NULL_TAG);
  do {
    if (r.atKey(READ_EXPR)) expr = readExprSpec(r);
  } while (r.atTag(READ_OP, READ_IS_NULL_TAG) || r.moreFields());
  r.leave();
  if (expr === undefined) r.bail();
  return { op: "is_null", expr };
}

export function unpackIsNull(r: PackReader): IsNull {
  r.enter();
  let expr: ExprSpec | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_IS_NULL_TAG);
  do {
    if (r.atKey(UNPACK_EXPR)) expr = unpackExprSpec(r);
  } while (r.atTag(UNPACK_OP, UNPACK_IS_NULL_TAG) || r.moreFields(outer));
  r.leave();
  if (expr === undefined) r.bail();
  return { op: "is_null", expr };
}

export function writeIsNull(w: JsonValueWriter, value: IsNull): void {
  requirePlain(value, value.op);
  if (value.op !== "is_null") w.wrong();
  w.enter();
  w.write(OPEN_IS_NULL);
  writeExprSpec(w, value.expr);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packIsNull(w: Writer, value: IsNull): void {
  requirePlain(value, value.op);
  if (value.op !== "is_null") w.wrong();
  w.enter();
  w.write(HEAD_IS_NULL);
  packExprSpec(w, value.expr);
  w.leave();
}

export function isIsNull(candidate: unknown): candidate is IsNull {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IsNull> = candidate;
  if (value.op !== "is_null") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isExprSpec(value.expr)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "expr":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertIsNull(value: unknown): IsNull {
  const fields = fieldsOf<keyof IsNull>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "is_null") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "expr":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: IsNull = { op: "is_null", expr: convertExprSpec(fields.expr) };
  leave();
  return result;
}

export function readInList(r: JsonReader): InList {
  r.enter();
  let expr: ExprSpec | undefined;
  let values: readonly ExprSpec[] | undefined;
  r.beginTagged(READ_OP, READ_IN_LIST_TAG);
  do {
    if (r.atKey(READ_EXPR)) expr = readExprSpec(r);
    if (r.atKey(READ_VALUES)) values = minItems(readExprSpecList(r), 1);
  } while (r.atTag(READ_OP, READ_IN_LIST_TAG) || r.moreFields());
  r.leave();
  if (expr === undefined || values === undefined) r.bail();
  return { op: "in_list", expr, values };
}

export function unpackInList(r: PackReader): InList {
  r.enter();
  let expr: ExprSpec | undefined;
  let values: readonly ExprSpec[] | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_IN_LIST_TAG);
  do {
    if (r.atKey(UNPACK_EXPR)) expr = unpackExprSpec(r);
    if (r.atKey(UNPACK_VALUES)) values = minItems(unpackExprSpecList(r), 1);
  } while (r.atTag(UNPACK_OP, UNPACK_IN_LIST_TAG) || r.moreFields(outer));
  r.leave();
  if (expr === undefined || values === undefined) r.bail();
  return { op: "in_list", expr, values };
}

export function writeInList(w: JsonValueWriter, value: InList): void {
  requirePlain(value, value.op);
  if (value.op !== "in_list") w.wrong();
  w.enter();
  w.write(OPEN_IN_LIST);
  writeExprSpec(w, value.expr);
  w.write(WRITE_VALUES);
  writeExprSpecList(w, value.values);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packInList(w: Writer, value: InList): void {
  requirePlain(value, value.op);
  if (value.op !== "in_list") w.wrong();
  w.enter();
  w.write(HEAD_IN_LIST);
  packExprSpec(w, value.expr);
  w.write(PACK_VALUES);
  packExprSpecList(w, value.values);
  w.leave();
}

export function isInList(candidate: unknown): candidate is InList {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<InList> = candidate;
  if (value.op !== "in_list") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isExprSpec(value.expr)) return false;
  if (!(isExprSpecList(value.values) && value.values.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "expr":
      case "values":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertInList(value: unknown): InList {
  const fields = fieldsOf<keyof InList>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "in_list") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "expr":
      case "values":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: InList = {
    op: "in_list",
    expr: convertExprSpec(fields.expr),
    values: minItems(convertExprSpecList(fields.values), 1),
  };
  leave();
  return result;
}

export function readCoalesce(r: JsonReader): Coalesce {
  r.enter();
  let args: readonly ExprSpec[] | undefined;
  r.beginTagged(READ_OP, READ_COALESCE_TAG);
  do {
    if (r.atKey(READ_ARGS)) args = minItems(readExprSpecList(r), 1);
  } while (r.atTag(READ_OP, READ_COALESCE_TAG) || r.moreFields());
  r.leave();
  if (args === undefined) r.bail();
  return { op: "coalesce", args };
}

export function unpackCoalesce(r: PackReader): Coalesce {
  r.enter();
  let args: readonly ExprSpec[] | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_COALESCE_TAG);
  do {
    if (r.atKey(UNPACK_ARGS)) args = minItems(unpackExprSpecList(r), 1);
  } while (r.atTag(UNPACK_OP, UNPACK_COALESCE_TAG) || r.moreFields(outer));
  r.leave();
  if (args === undefined) r.bail();
  return { op: "coalesce", args };
}

export function writeCoalesce(w: JsonValueWriter, value: Coalesce): void {
  requirePlain(value, value.op);
  if (value.op !== "coalesce") w.wrong();
  w.enter();
  w.write(OPEN_COALESCE);
  writeExprSpecList(w, value.args);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packCoalesce(w: Writer, value: Coalesce): void {
  requirePlain(value, value.op);
  if (value.op !== "coalesce") w.wrong();
  w.enter();
  w.write(HEAD_COALESCE);
  packExprSpecList(w, value.args);
  w.leave();
}

export function isCoalesce(candidate: unknown): candidate is Coalesce {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Coalesce> = candidate;
  if (value.op !== "coalesce") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isExprSpecList(value.args) && value.args.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "args":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCoalesce(value: unknown): Coalesce {
  const fields = fieldsOf<keyof Coalesce>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "coalesce") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "args":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: Coalesce = { op: "coalesce", args: minItems(convertExprSpecList(fields.args), 1) };
  leave();
  return result;
}

export function readSqlExpr(r: JsonReader): SqlExpr {
  let sql: SqlText | undefined;
  let dialect: SqlDialect = "duckdb";
  r.beginTagged(READ_OP, READ_SQL_EXPR_TAG);
  do {
    if (r.atKey(READ_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(READ_DIALECT)) dialect = readSqlDialect(r);
  } while (r.atTag(READ_OP, READ_SQL_EXPR_TAG) || r.moreFields());
  if (sql === undefined) r.bail();
  return { op: "sql", sql, dialect };
}

export function unpackSqlExpr(r: PackReader): SqlExpr {
  let sql: SqlText | undefined;
  let dialect: SqlDialect = "duckdb";
  const outer = r.beginTagged(UNPACK_OP, UNPACK_SQL_EXPR_TAG);
  do {
    if (r.atKey(UNPACK_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_DIALECT)) dialect = unpackSqlDialect(r);
  } while (r.atTag(UNPACK_OP, UNPACK_SQL_EXPR_TAG) || r.moreFields(outer));
  if (sql === undefined) r.bail();
  return { op: "sql", sql, dialect };
}

export function writeSqlExpr(w: JsonValueWriter, value: SqlExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "sql") w.wrong();
  w.write(OPEN_SQL_EXPR);
  w.writeString(value.sql);
  if (value.dialect !== undefined && value.dialect !== "duckdb") {
    w.write(WRITE_DIALECT);
    writeSqlDialect(w, value.dialect);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packSqlExpr(w: Writer, value: SqlExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "sql") w.wrong();
  let fields = 2;
  if (value.dialect !== undefined && value.dialect !== "duckdb") fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_SQL_EXPR);
  w.packString(value.sql);
  if (value.dialect !== undefined && value.dialect !== "duckdb") {
    w.write(PACK_DIALECT);
    packSqlDialect(w, value.dialect);
  }
}

export function isSqlExpr(candidate: unknown): candidate is SqlExpr {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SqlExpr> = candidate;
  if (value.op !== "sql") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1))) return false;
  if (!isSqlDialect(value.dialect)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "sql":
      case "dialect":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertSqlExpr(value: unknown): SqlExpr {
  const fields = fieldsOf<keyof SqlExpr>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "sql") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "sql":
      case "dialect":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    op: "sql",
    sql: minLength(asString(fields.sql), 1),
    dialect: fields.dialect === undefined ? "duckdb" : convertSqlDialect(fields.dialect),
  };
}

export function readParamExpr(r: JsonReader): ParamExpr {
  let name: Identifier | undefined;
  let dtype: ArrowTypeSpec | undefined;
  r.beginTagged(READ_OP, READ_PARAM_EXPR_TAG);
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_DTYPE)) dtype = readArrowTypeSpec(r);
  } while (r.atTag(READ_OP, READ_PARAM_EXPR_TAG) || r.moreFields());
  if (name === undefined || dtype === undefined) r.bail();
  return { op: "param", name, dtype };
}

export function unpackParamExpr(r: PackReader): ParamExpr {
  let name: Identifier | undefined;
  let dtype: ArrowTypeSpec | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_PARAM_EXPR_TAG);
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_DTYPE)) dtype = unpackArrowTypeSpec(r);
  } while (r.atTag(UNPACK_OP, UNPACK_PARAM_EXPR_TAG) || r.moreFields(outer));
  if (name === undefined || dtype === undefined) r.bail();
  return { op: "param", name, dtype };
}

export function writeParamExpr(w: JsonValueWriter, value: ParamExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "param") w.wrong();
  w.write(OPEN_PARAM_EXPR);
  w.writeString(value.name);
  w.write(WRITE_DTYPE);
  writeArrowTypeSpec(w, value.dtype);
  w.writeByte(CLOSE_OBJECT);
}

export function packParamExpr(w: Writer, value: ParamExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "param") w.wrong();
  w.write(HEAD_PARAM_EXPR);
  w.packString(value.name);
  w.write(PACK_DTYPE);
  packArrowTypeSpec(w, value.dtype);
}

export function isParamExpr(candidate: unknown): candidate is ParamExpr {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ParamExpr> = candidate;
  if (value.op !== "param") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!isArrowTypeSpec(value.dtype)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "name":
      case "dtype":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertParamExpr(value: unknown): ParamExpr {
  const fields = fieldsOf<keyof ParamExpr>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "param") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "name":
      case "dtype":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { op: "param", name: convertIdentifier(fields.name), dtype: convertArrowTypeSpec(fields.dtype) };
}

export function readCaseBranch(r: JsonReader): CaseBranch {
  r.enter();
  let when: ExprSpec | undefined;
  let then: ExprSpec | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_WHEN)) when = readExprSpec(r);
    if (r.atKey(READ_THEN)) then = readExprSpec(r);
  } while (r.moreFields());
  r.leave();
  if (when === undefined || then === undefined) r.bail();
  return { when, then };
}

export function unpackCaseBranch(r: PackReader): CaseBranch {
  r.enter();
  let when: ExprSpec | undefined;
  let then: ExprSpec | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_WHEN)) when = unpackExprSpec(r);
    if (r.atKey(UNPACK_THEN)) then = unpackExprSpec(r);
  } while (r.moreFields(outer));
  r.leave();
  if (when === undefined || then === undefined) r.bail();
  return { when, then };
}

export function writeCaseBranch(w: JsonValueWriter, value: CaseBranch): void {
  requirePlain(value, value.when);
  w.enter();
  w.write(OPEN_CASE_BRANCH);
  writeExprSpec(w, value.when);
  w.write(WRITE_THEN);
  writeExprSpec(w, value.then);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packCaseBranch(w: Writer, value: CaseBranch): void {
  requirePlain(value, value.when);
  w.enter();
  w.write(HEAD_CASE_BRANCH);
  packExprSpec(w, value.when);
  w.write(PACK_THEN);
  packExprSpec(w, value.then);
  w.leave();
}

export function isCaseBranch(candidate: unknown): candidate is CaseBranch {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CaseBranch> = candidate;
  if (value.when === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isExprSpec(value.when)) return false;
  if (!isExprSpec(value.then)) return false;
  for (const name in value) {
    switch (name) {
      case "when":
      case "then":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCaseBranch(value: unknown): CaseBranch {
  const fields = fieldsOf<keyof CaseBranch>(value);
  bailUnlessPlain(fields, fields.when);
  for (const name in fields) {
    switch (name) {
      case "when":
      case "then":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: CaseBranch = { when: convertExprSpec(fields.when), then: convertExprSpec(fields.then) };
  leave();
  return result;
}

export function readCaseWhen(r: JsonReader): CaseWhen {
  r.enter();
  let branches: readonly CaseBranch[] | undefined;
  let otherwise: ExprSpec | null = null;
  r.beginTagged(READ_OP, READ_CASE_WHEN_TAG);
  do {
    if (r.atKey(READ_BRANCHES)) branches = minItems(readCaseBranchList(r), 1);
    if (r.atKey(READ_OTHERWISE)) otherwise = r.atNull() ? null : readExprSpec(r);
  } while (r.atTag(READ_OP, READ_CASE_WHEN_TAG) || r.moreFields());
  r.leave();
  if (branches === undefined) r.bail();
  return { op: "case", branches, otherwise };
}

export function unpackCaseWhen(r: PackReader): CaseWhen {
  r.enter();
  let branches: readonly CaseBranch[] | undefined;
  let otherwise: ExprSpec | null = null;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_CASE_WHEN_TAG);
  do {
    if (r.atKey(UNPACK_BRANCHES)) branches = minItems(unpackCaseBranchList(r), 1);
    if (r.atKey(UNPACK_OTHERWISE)) otherwise = r.atNull() ? null : unpackExprSpec(r);
  } while (r.atTag(UNPACK_OP, UNPACK_CASE_WHEN_TAG) || r.moreFields(outer));
  r.leave();
  if (branches === undefined) r.bail();
  return { op: "case", branches, otherwise };
}

export function writeCaseWhen(w: JsonValueWriter, value: CaseWhen): void {
  requirePlain(value, value.op);
  if (value.op !== "case") w.wrong();
  w.enter();
  w.write(OPEN_CASE_WHEN);
  writeCaseBranchList(w, value.branches);
  if (value.otherwise !== undefined && value.otherwise !== null) {
    w.write(WRITE_OTHERWISE);
    writeExprSpec(w, value.otherwise);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packCaseWhen(w: Writer, value: CaseWhen): void {
  requirePlain(value, value.op);
  if (value.op !== "case") w.wrong();
  w.enter();
  let fields = 2;
  if (value.otherwise !== undefined && value.otherwise !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_CASE_WHEN);
  packCaseBranchList(w, value.branches);
  if (value.otherwise !== undefined && value.otherwise !== null) {
    w.write(PACK_OTHERWISE);
    packExprSpec(w, value.otherwise);
  }
  w.leave();
}

export function isCaseWhen(candidate: unknown): candidate is CaseWhen {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CaseWhen> = candidate;
  if (value.op !== "case") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isCaseBranchList(value.branches) && value.branches.length >= 1)) return false;
  if (!isExprSpec(value.otherwise) && value.otherwise !== null) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "branches":
      case "otherwise":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCaseWhen(value: unknown): CaseWhen {
  const fields = fieldsOf<keyof CaseWhen>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "case") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "branches":
      case "otherwise":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: CaseWhen = {
    op: "case",
    branches: minItems(convertCaseBranchList(fields.branches), 1),
    otherwise: fields.otherwise == null ? null : convertExprSpec(fields.otherwise),
  };
  leave();
  return result;
}

export function readStructExpr(r: JsonReader): StructExpr {
  r.enter();
  let fields_: readonly DerivedField[] | undefined;
  r.beginTagged(READ_OP, READ_STRUCT_EXPR_TAG);
  do {
    if (r.atKey(READ_FIELDS)) fields_ = minItems(readDerivedFieldList(r), 1);
  } while (r.atTag(READ_OP, READ_STRUCT_EXPR_TAG) || r.moreFields());
  r.leave();
  if (fields_ === undefined) r.bail();
  return { op: "struct", fields: fields_ };
}

export function unpackStructExpr(r: PackReader): StructExpr {
  r.enter();
  let fields_: readonly DerivedField[] | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_STRUCT_EXPR_TAG);
  do {
    if (r.atKey(UNPACK_FIELDS)) fields_ = minItems(unpackDerivedFieldList(r), 1);
  } while (r.atTag(UNPACK_OP, UNPACK_STRUCT_EXPR_TAG) || r.moreFields(outer));
  r.leave();
  if (fields_ === undefined) r.bail();
  return { op: "struct", fields: fields_ };
}

export function writeStructExpr(w: JsonValueWriter, value: StructExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "struct") w.wrong();
  w.enter();
  w.write(OPEN_STRUCT_EXPR);
  writeDerivedFieldList(w, value.fields);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packStructExpr(w: Writer, value: StructExpr): void {
  requirePlain(value, value.op);
  if (value.op !== "struct") w.wrong();
  w.enter();
  w.write(HEAD_STRUCT_EXPR);
  packDerivedFieldList(w, value.fields);
  w.leave();
}

export function isStructExpr(candidate: unknown): candidate is StructExpr {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<StructExpr> = candidate;
  if (value.op !== "struct") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isDerivedFieldList(value.fields) && value.fields.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "fields":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertStructExpr(value: unknown): StructExpr {
  const fields = fieldsOf<keyof StructExpr>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "struct") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "fields":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: StructExpr = { op: "struct", fields: minItems(convertDerivedFieldList(fields.fields), 1) };
  leave();
  return result;
}

export function readFieldOf(r: JsonReader): FieldOf {
  r.enter();
  let expr: ExprSpec | undefined;
  let name: ColumnName | undefined;
  r.beginTagged(READ_OP, READ_FIELD_OF_TAG);
  do {
    if (r.atKey(READ_EXPR)) expr = readExprSpec(r);
    if (r.atKey(READ_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
  } while (r.atTag(READ_OP, READ_FIELD_OF_TAG) || r.moreFields());
  r.leave();
  if (expr === undefined || name === undefined) r.bail();
  return { op: "field", expr, name };
}

export function unpackFieldOf(r: PackReader): FieldOf {
  r.enter();
  let expr: ExprSpec | undefined;
  let name: ColumnName | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_FIELD_OF_TAG);
  do {
    if (r.atKey(UNPACK_EXPR)) expr = unpackExprSpec(r);
    if (r.atKey(UNPACK_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
  } while (r.atTag(UNPACK_OP, UNPACK_FIELD_OF_TAG) || r.moreFields(outer));
  r.leave();
  if (expr === undefined || name === undefined) r.bail();
  return { op: "field", expr, name };
}

export function writeFieldOf(w: JsonValueWriter, value: FieldOf): void {
  requirePlain(value, value.op);
  if (value.op !== "field") w.wrong();
  w.enter();
  w.write(OPEN_FIELD_OF);
  writeExprSpec(w, value.expr);
  w.write(WRITE_NAME);
  w.writeString(value.name);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packFieldOf(w: Writer, value: FieldOf): void {
  requirePlain(value, value.op);
  if (value.op !== "field") w.wrong();
  w.enter();
  w.write(HEAD_FIELD_OF);
  packExprSpec(w, value.expr);
  w.write(PACK_NAME);
  w.packString(value.name);
  w.leave();
}

export function isFieldOf(candidate: unknown): candidate is FieldOf {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<FieldOf> = candidate;
  if (value.op !== "field") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isExprSpec(value.expr)) return false;
  if (!(typeof value.name === "string" && hasMinLength(value.name, 1) && hasMaxLength(value.name, 255))) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "expr":
      case "name":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertFieldOf(value: unknown): FieldOf {
  const fields = fieldsOf<keyof FieldOf>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "field") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "expr":
      case "name":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: FieldOf = {
    op: "field",
    expr: convertExprSpec(fields.expr),
    name: maxLength(minLength(asString(fields.name), 1), 255),
  };
  leave();
  return result;
}

function writeLiteral0Or1(w: JsonValueWriter, value: 0 | 1): void {
  switch (value) {
    case 0:
    case 1:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

function packLiteral0Or1(w: Writer, value: 0 | 1): void {
  switch (value) {
    case 0:
    case 1:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

function readStringOrIntOrFloatOrBool(r: JsonReader): string | number | boolean {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return r.readInt();
    case KIND_FLOAT:
      return r.readFloat();
    case KIND_BOOL:
      return r.readBool();
    default:
      return r.bail();
  }
}

function unpackStringOrIntOrFloatOrBool(r: PackReader): string | number | boolean {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return r.readInt();
    case KIND_FLOAT:
      return r.readFloat();
    case KIND_BOOL:
      return r.readBool();
    default:
      return r.bail();
  }
}

function writeStringOrIntOrFloatOrBool(w: JsonValueWriter, value: string | number | boolean): void {
  if (typeof value === "string") w.writeString(value);
  else if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) w.writeInt(value);
  else if (typeof value === "boolean") w.writeBool(value);
  else if (typeof value === "number") w.writeFloat(value);
  else w.wrong();
}

function packStringOrIntOrFloatOrBool(w: Writer, value: string | number | boolean): void {
  if (typeof value === "string") w.packString(value);
  else if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) w.packInt(value);
  else if (typeof value === "boolean") w.packBool(value);
  else if (typeof value === "number") w.packFloat(value);
  else w.wrong();
}

function convertStringOrIntOrFloatOrBool(value: unknown): string | number | boolean {
  switch (kindOf(value)) {
    case KIND_STRING:
      return asString(value);
    case KIND_INT:
      return asInt(value);
    case KIND_FLOAT:
      return asFloat(value);
    case KIND_BOOL:
      return asBool(value);
    default:
      return bail();
  }
}

function readExprSpecList(r: JsonReader): readonly ExprSpec[] {
  const list: ExprSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readExprSpec(r));
  return list;
}

function unpackExprSpecList(r: PackReader): readonly ExprSpec[] {
  const list = new Array<ExprSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackExprSpec(r);
  return list;
}

function writeExprSpecList(w: JsonValueWriter, list: readonly ExprSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ExprSpec;
    writeExprSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packExprSpecList(w: Writer, list: readonly ExprSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ExprSpec;
    packExprSpec(w, item);
  }
}

function convertExprSpecList(value: unknown): readonly ExprSpec[] {
  const items = itemsOf(value);
  const list: ExprSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertExprSpec(items[i]));
  return list;
}

function isExprSpecList(value: unknown): value is readonly ExprSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isExprSpec(item)) return false;
  }
  return true;
}

function readCaseBranchList(r: JsonReader): readonly CaseBranch[] {
  const list: CaseBranch[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readCaseBranch(r));
  return list;
}

function unpackCaseBranchList(r: PackReader): readonly CaseBranch[] {
  const list = new Array<CaseBranch>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackCaseBranch(r);
  return list;
}

function writeCaseBranchList(w: JsonValueWriter, list: readonly CaseBranch[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as CaseBranch;
    writeCaseBranch(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packCaseBranchList(w: Writer, list: readonly CaseBranch[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as CaseBranch;
    packCaseBranch(w, item);
  }
}

function convertCaseBranchList(value: unknown): readonly CaseBranch[] {
  const items = itemsOf(value);
  const list: CaseBranch[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertCaseBranch(items[i]));
  return list;
}

function isCaseBranchList(value: unknown): value is readonly CaseBranch[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isCaseBranch(item)) return false;
  }
  return true;
}

function readDerivedFieldList(r: JsonReader): readonly DerivedField[] {
  const list: DerivedField[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDerivedField(r));
  return list;
}

function unpackDerivedFieldList(r: PackReader): readonly DerivedField[] {
  const list = new Array<DerivedField>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDerivedField(r);
  return list;
}

function writeDerivedFieldList(w: JsonValueWriter, list: readonly DerivedField[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DerivedField;
    writeDerivedField(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDerivedFieldList(w: Writer, list: readonly DerivedField[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DerivedField;
    packDerivedField(w, item);
  }
}

function convertDerivedFieldList(value: unknown): readonly DerivedField[] {
  const items = itemsOf(value);
  const list: DerivedField[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDerivedField(items[i]));
  return list;
}

function isDerivedFieldList(value: unknown): value is readonly DerivedField[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDerivedField(item)) return false;
  }
  return true;
}
