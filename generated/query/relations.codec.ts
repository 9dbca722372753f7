// @generated from contracts/query/relations.yaml. Do not edit. [3d74df61b700ddb2]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asArray,
  asBool,
  asInt,
  asObject,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  enter,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  jsonTags,
  leave,
  maxItems,
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
  requireTuple,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertFieldSpec,
  isFieldSpec,
  packFieldSpec,
  readFieldSpec,
  unpackFieldSpec,
  writeFieldSpec,
} from "../arrow/types.codec.js";
import type { FieldSpec } from "../arrow/types.js";
import {
  convertSortKeySpec,
  isSortKeySpec,
  packSortKeySpec,
  readSortKeySpec,
  unpackSortKeySpec,
  writeSortKeySpec,
} from "../schema/ordering.codec.js";
import type { SortKeySpec } from "../schema/ordering.js";
import {
  convertIdentifier,
  convertSha256Hex,
  isIdentifier,
  isSha256Hex,
  readIdentifier,
  readSha256Hex,
  unpackIdentifier,
  unpackSha256Hex,
} from "../types.codec.js";
import type { ColumnName, DeltaVersion, Identifier, NonNegInt, PosInt, Sha256Hex } from "../types.js";
import {
  convertExprSpec,
  convertLiteralExpr,
  isExprSpec,
  isLiteralExpr,
  packExprSpec,
  packLiteralExpr,
  readExprSpec,
  readLiteralExpr,
  unpackExprSpec,
  unpackLiteralExpr,
  writeExprSpec,
  writeLiteralExpr,
} from "./expressions.codec.js";
import type { ExprSpec, LiteralExpr } from "./expressions.js";
import {
  convertDerivedField,
  isDerivedField,
  packDerivedField,
  readDerivedField,
  unpackDerivedField,
  writeDerivedField,
} from "./queries.codec.js";
import type { DerivedField } from "./queries.js";
import type {
  AggregateField,
  CanonicalPlan,
  RelAggregate,
  RelFilter,
  RelJoin,
  RelJoinKind,
  RelLimit,
  RelProject,
  RelScan,
  RelSort,
  RelSpec,
  RelUnion,
  RelValues,
  RelView,
  RelWindow,
  WindowField,
} from "./relations.js";

const READ_REL = /* @__PURE__ */ jsonKey("rel");
const READ_DATASET = /* @__PURE__ */ jsonKey("dataset");
const READ_COLUMNS = /* @__PURE__ */ jsonKey("columns");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_VIEW = /* @__PURE__ */ jsonKey("view");
const READ_FIELDS = /* @__PURE__ */ jsonKey("fields");
const READ_ROWS = /* @__PURE__ */ jsonKey("rows");
const READ_INPUT = /* @__PURE__ */ jsonKey("input");
const READ_PREDICATE = /* @__PURE__ */ jsonKey("predicate");
const READ_LEFT = /* @__PURE__ */ jsonKey("left");
const READ_RIGHT = /* @__PURE__ */ jsonKey("right");
const READ_JOIN = /* @__PURE__ */ jsonKey("join");
const READ_ON = /* @__PURE__ */ jsonKey("on");
const READ_FILTER = /* @__PURE__ */ jsonKey("filter");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_FN = /* @__PURE__ */ jsonKey("fn");
const READ_ARGS = /* @__PURE__ */ jsonKey("args");
const READ_DISTINCT = /* @__PURE__ */ jsonKey("distinct");
const READ_ORDER_BY = /* @__PURE__ */ jsonKey("order_by");
const READ_GROUP_BY = /* @__PURE__ */ jsonKey("group_by");
const READ_AGGREGATES = /* @__PURE__ */ jsonKey("aggregates");
const READ_RUNNING = /* @__PURE__ */ jsonKey("running");
const READ_PARTITION_BY = /* @__PURE__ */ jsonKey("partition_by");
const READ_KEYS = /* @__PURE__ */ jsonKey("keys");
const READ_LIMIT = /* @__PURE__ */ jsonKey("limit");
const READ_OFFSET = /* @__PURE__ */ jsonKey("offset");
const READ_INPUTS = /* @__PURE__ */ jsonKey("inputs");
const READ_FORM = /* @__PURE__ */ jsonKey("form");
const READ_FUNCTIONS = /* @__PURE__ */ jsonKey("functions");
const READ_ROOT = /* @__PURE__ */ jsonKey("root");
const READ_UDFS = /* @__PURE__ */ jsonKey("udfs");

const UNPACK_REL = /* @__PURE__ */ packedKey("rel");
const UNPACK_DATASET = /* @__PURE__ */ packedKey("dataset");
const UNPACK_COLUMNS = /* @__PURE__ */ packedKey("columns");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_VIEW = /* @__PURE__ */ packedKey("view");
const UNPACK_FIELDS = /* @__PURE__ */ packedKey("fields");
const UNPACK_ROWS = /* @__PURE__ */ packedKey("rows");
const UNPACK_INPUT = /* @__PURE__ */ packedKey("input");
const UNPACK_PREDICATE = /* @__PURE__ */ packedKey("predicate");
const UNPACK_LEFT = /* @__PURE__ */ packedKey("left");
const UNPACK_RIGHT = /* @__PURE__ */ packedKey("right");
const UNPACK_JOIN = /* @__PURE__ */ packedKey("join");
const UNPACK_ON = /* @__PURE__ */ packedKey("on");
const UNPACK_FILTER = /* @__PURE__ */ packedKey("filter");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_FN = /* @__PURE__ */ packedKey("fn");
const UNPACK_ARGS = /* @__PURE__ */ packedKey("args");
const UNPACK_DISTINCT = /* @__PURE__ */ packedKey("distinct");
const UNPACK_ORDER_BY = /* @__PURE__ */ packedKey("order_by");
const UNPACK_GROUP_BY = /* @__PURE__ */ packedKey("group_by");
const UNPACK_AGGREGATES = /* @__PURE__ */ packedKey("aggregates");
const UNPACK_RUNNING = /* @__PURE__ */ packedKey("running");
const UNPACK_PARTITION_BY = /* @__PURE__ */ packedKey("partition_by");
const UNPACK_KEYS = /* @__PURE__ */ packedKey("keys");
const UNPACK_LIMIT = /* @__PURE__ */ packedKey("limit");
const UNPACK_OFFSET = /* @__PURE__ */ packedKey("offset");
const UNPACK_INPUTS = /* @__PURE__ */ packedKey("inputs");
const UNPACK_FORM = /* @__PURE__ */ packedKey("form");
const UNPACK_FUNCTIONS = /* @__PURE__ */ packedKey("functions");
const UNPACK_ROOT = /* @__PURE__ */ packedKey("root");
const UNPACK_UDFS = /* @__PURE__ */ packedKey("udfs");

const READ_REL_SPEC_TAGS = /* @__PURE__ */ jsonTags("rel", [
  "scan",
  "view",
  "values",
  "filter",
  "project",
  "join",
  "aggregate",
  "window",
  "sort",
  "limit",
  "union",
]);
const UNPACK_REL_SPEC_TAGS = /* @__PURE__ */ packedTags("rel", [
  "scan",
  "view",
  "values",
  "filter",
  "project",
  "join",
  "aggregate",
  "window",
  "sort",
  "limit",
  "union",
]);
const READ_REL_SCAN_TAG = /* @__PURE__ */ jsonLiterals("scan");
const UNPACK_REL_SCAN_TAG = /* @__PURE__ */ packedLiterals("scan");
const READ_REL_VIEW_TAG = /* @__PURE__ */ jsonLiterals("view");
const UNPACK_REL_VIEW_TAG = /* @__PURE__ */ packedLiterals("view");
const READ_REL_VALUES_TAG = /* @__PURE__ */ jsonLiterals("values");
const UNPACK_REL_VALUES_TAG = /* @__PURE__ */ packedLiterals("values");
const READ_REL_FILTER_TAG = /* @__PURE__ */ jsonLiterals("filter");
const UNPACK_REL_FILTER_TAG = /* @__PURE__ */ packedLiterals("filter");
const READ_REL_PROJECT_TAG = /* @__PURE__ */ jsonLiterals("project");
const UNPACK_REL_PROJECT_TAG = /* @__PURE__ */ packedLiterals("project");
const READ_REL_JOIN_KIND = /* @__PURE__ */ jsonLiterals("inner", "left", "full", "cross", "semi", "anti");
const UNPACK_REL_JOIN_KIND = /* @__PURE__ */ packedLiterals("inner", "left", "full", "cross", "semi", "anti");
const READ_REL_JOIN_TAG = /* @__PURE__ */ jsonLiterals("join");
const UNPACK_REL_JOIN_TAG = /* @__PURE__ */ packedLiterals("join");
const READ_REL_AGGREGATE_TAG = /* @__PURE__ */ jsonLiterals("aggregate");
const UNPACK_REL_AGGREGATE_TAG = /* @__PURE__ */ packedLiterals("aggregate");
const READ_REL_WINDOW_TAG = /* @__PURE__ */ jsonLiterals("window");
const UNPACK_REL_WINDOW_TAG = /* @__PURE__ */ packedLiterals("window");
const READ_REL_SORT_TAG = /* @__PURE__ */ jsonLiterals("sort");
const UNPACK_REL_SORT_TAG = /* @__PURE__ */ packedLiterals("sort");
const READ_REL_LIMIT_TAG = /* @__PURE__ */ jsonLiterals("limit");
const UNPACK_REL_LIMIT_TAG = /* @__PURE__ */ packedLiterals("limit");
const READ_REL_UNION_TAG = /* @__PURE__ */ jsonLiterals("union");
const UNPACK_REL_UNION_TAG = /* @__PURE__ */ packedLiterals("union");

const OPEN_REL_SCAN = /* @__PURE__ */ jsonChunk('{"rel":"scan","dataset":');
const WRITE_COLUMNS = /* @__PURE__ */ jsonChunk(',"columns":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const OPEN_REL_VIEW = /* @__PURE__ */ jsonChunk('{"rel":"view","view":');
const OPEN_REL_VALUES = /* @__PURE__ */ jsonChunk('{"rel":"values","fields":');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const OPEN_REL_FILTER = /* @__PURE__ */ jsonChunk('{"rel":"filter","input":');
const WRITE_PREDICATE = /* @__PURE__ */ jsonChunk(',"predicate":');
const OPEN_REL_PROJECT = /* @__PURE__ */ jsonChunk('{"rel":"project","input":');
const WRITE_VALUE_INNER = /* @__PURE__ */ jsonChunk('"inner"');
const WRITE_VALUE_LEFT = /* @__PURE__ */ jsonChunk('"left"');
const WRITE_VALUE_FULL = /* @__PURE__ */ jsonChunk('"full"');
const WRITE_VALUE_CROSS = /* @__PURE__ */ jsonChunk('"cross"');
const WRITE_VALUE_SEMI = /* @__PURE__ */ jsonChunk('"semi"');
const WRITE_VALUE_ANTI = /* @__PURE__ */ jsonChunk('"anti"');
const OPEN_REL_JOIN = /* @__PURE__ */ jsonChunk('{"rel":"join","left":');
const WRITE_RIGHT = /* @__PURE__ */ jsonChunk(',"right":');
const WRITE_JOIN = /* @__PURE__ */ jsonChunk(',"join":');
const WRITE_ON = /* @__PURE__ */ jsonChunk(',"on":');
const WRITE_FILTER = /* @__PURE__ */ jsonChunk(',"filter":');
const OPEN_AGGREGATE_FIELD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_FN = /* @__PURE__ */ jsonChunk(',"fn":');
const WRITE_ARGS = /* @__PURE__ */ jsonChunk(',"args":');
const WRITE_DISTINCT = /* @__PURE__ */ jsonChunk(',"distinct":');
const WRITE_ORDER_BY = /* @__PURE__ */ jsonChunk(',"order_by":');
const OPEN_REL_AGGREGATE = /* @__PURE__ */ jsonChunk('{"rel":"aggregate","input":');
const WRITE_GROUP_BY = /* @__PURE__ */ jsonChunk(',"group_by":');
const WRITE_AGGREGATES = /* @__PURE__ */ jsonChunk(',"aggregates":');
const OPEN_WINDOW_FIELD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_RUNNING = /* @__PURE__ */ jsonChunk(',"running":');
const OPEN_REL_WINDOW = /* @__PURE__ */ jsonChunk('{"rel":"window","input":');
const WRITE_PARTITION_BY = /* @__PURE__ */ jsonChunk(',"partition_by":');
const OPEN_REL_SORT = /* @__PURE__ */ jsonChunk('{"rel":"sort","input":');
const WRITE_KEYS = /* @__PURE__ */ jsonChunk(',"keys":');
const OPEN_REL_LIMIT = /* @__PURE__ */ jsonChunk('{"rel":"limit","input":');
const WRITE_LIMIT = /* @__PURE__ */ jsonChunk(',"limit":');
const WRITE_OFFSET = /* @__PURE__ */ jsonChunk(',"offset":');
const OPEN_REL_UNION = /* @__PURE__ */ jsonChunk('{"rel":"union","inputs":');
const OPEN_CANONICAL_PLAN = /* @__PURE__ */ jsonChunk('{"form":');
const WRITE_FUNCTIONS = /* @__PURE__ */ jsonChunk(',"functions":');
const WRITE_ROOT = /* @__PURE__ */ jsonChunk(',"root":');
const WRITE_UDFS = /* @__PURE__ */ jsonChunk(',"udfs":');

const HEAD_REL_SCAN = /* @__PURE__ */ packedChunk("rel", "scan", "dataset");
const PACK_COLUMNS = /* @__PURE__ */ packedChunk("columns");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const HEAD_REL_VIEW = /* @__PURE__ */ packedHead(2, "rel", "view", "view");
const HEAD_REL_VALUES = /* @__PURE__ */ packedHead(3, "rel", "values", "fields");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const HEAD_REL_FILTER = /* @__PURE__ */ packedHead(3, "rel", "filter", "input");
const PACK_PREDICATE = /* @__PURE__ */ packedChunk("predicate");
const HEAD_REL_PROJECT = /* @__PURE__ */ packedHead(3, "rel", "project", "input");
const PACK_VALUE_INNER = /* @__PURE__ */ packedChunk("inner");
const PACK_VALUE_LEFT = /* @__PURE__ */ packedChunk("left");
const PACK_VALUE_FULL = /* @__PURE__ */ packedChunk("full");
const PACK_VALUE_CROSS = /* @__PURE__ */ packedChunk("cross");
const PACK_VALUE_SEMI = /* @__PURE__ */ packedChunk("semi");
const PACK_VALUE_ANTI = /* @__PURE__ */ packedChunk("anti");
const HEAD_REL_JOIN = /* @__PURE__ */ packedChunk("rel", "join", "left");
const PACK_RIGHT = /* @__PURE__ */ packedChunk("right");
const PACK_JOIN = /* @__PURE__ */ packedChunk("join");
const PACK_ON = /* @__PURE__ */ packedChunk("on");
const PACK_FILTER = /* @__PURE__ */ packedChunk("filter");
const HEAD_AGGREGATE_FIELD = /* @__PURE__ */ packedChunk("name");
const PACK_FN = /* @__PURE__ */ packedChunk("fn");
const PACK_ARGS = /* @__PURE__ */ packedChunk("args");
const PACK_DISTINCT = /* @__PURE__ */ packedChunk("distinct");
const PACK_ORDER_BY = /* @__PURE__ */ packedChunk("order_by");
const HEAD_REL_AGGREGATE = /* @__PURE__ */ packedChunk("rel", "aggregate", "input");
const PACK_GROUP_BY = /* @__PURE__ */ packedChunk("group_by");
const PACK_AGGREGATES = /* @__PURE__ */ packedChunk("aggregates");
const HEAD_WINDOW_FIELD = /* @__PURE__ */ packedChunk("name");
const PACK_RUNNING = /* @__PURE__ */ packedChunk("running");
const HEAD_REL_WINDOW = /* @__PURE__ */ packedChunk("rel", "window", "input");
const PACK_PARTITION_BY = /* @__PURE__ */ packedChunk("partition_by");
const HEAD_REL_SORT = /* @__PURE__ */ packedHead(3, "rel", "sort", "input");
const PACK_KEYS = /* @__PURE__ */ packedChunk("keys");
const HEAD_REL_LIMIT = /* @__PURE__ */ packedChunk("rel", "limit", "input");
const PACK_LIMIT = /* @__PURE__ */ packedChunk("limit");
const PACK_OFFSET = /* @__PURE__ */ packedChunk("offset");
const HEAD_REL_UNION = /* @__PURE__ */ packedHead(2, "rel", "union", "inputs");
const HEAD_CANONICAL_PLAN = /* @__PURE__ */ packedChunk("form");
const PACK_FUNCTIONS = /* @__PURE__ */ packedChunk("functions");
const PACK_ROOT = /* @__PURE__ */ packedChunk("root");
const PACK_UDFS = /* @__PURE__ */ packedChunk("udfs");

export function readRelSpec(r: JsonReader): RelSpec {
  switch (r.peekTag(READ_REL_SPEC_TAGS)) {
    case 0:
      return readRelScan(r);
    case 1:
      return readRelView(r);
    case 2:
      return readRelValues(r);
    case 3:
      return readRelFilter(r);
    case 4:
      return readRelProject(r);
    case 5:
      return readRelJoin(r);
    case 6:
      return readRelAggregate(r);
    case 7:
      return readRelWindow(r);
    case 8:
      return readRelSort(r);
    case 9:
      return readRelLimit(r);
    case 10:
      return readRelUnion(r);
    default:
      return r.bail();
  }
}

export function unpackRelSpec(r: PackReader): RelSpec {
  switch (r.peekTag(UNPACK_REL_SPEC_TAGS)) {
    case 0:
      return unpackRelScan(r);
    case 1:
      return unpackRelView(r);
    case 2:
      return unpackRelValues(r);
    case 3:
      return unpackRelFilter(r);
    case 4:
      return unpackRelProject(r);
    case 5:
      return unpackRelJoin(r);
    case 6:
      return unpackRelAggregate(r);
    case 7:
      return unpackRelWindow(r);
    case 8:
      return unpackRelSort(r);
    case 9:
      return unpackRelLimit(r);
    case 10:
      return unpackRelUnion(r);
    default:
      return r.bail();
  }
}

export function writeRelSpec(w: JsonValueWriter, value: RelSpec): void {
  switch (value.rel) {
    case "scan":
      return writeRelScan(w, value);
    case "view":
      return writeRelView(w, value);
    case "values":
      return writeRelValues(w, value);
    case "filter":
      return writeRelFilter(w, value);
    case "project":
      return writeRelProject(w, value);
    case "join":
      return writeRelJoin(w, value);
    case "aggregate":
      return writeRelAggregate(w, value);
    case "window":
      return writeRelWindow(w, value);
    case "sort":
      return writeRelSort(w, value);
    case "limit":
      return writeRelLimit(w, value);
    case "union":
      return writeRelUnion(w, value);
    default:
      return w.wrong();
  }
}

export function packRelSpec(w: Writer, value: RelSpec): void {
  switch (value.rel) {
    case "scan":
      return packRelScan(w, value);
    case "view":
      return packRelView(w, value);
    case "values":
      return packRelValues(w, value);
    case "filter":
      return packRelFilter(w, value);
    case "project":
      return packRelProject(w, value);
    case "join":
      return packRelJoin(w, value);
    case "aggregate":
      return packRelAggregate(w, value);
    case "window":
      return packRelWindow(w, value);
    case "sort":
      return packRelSort(w, value);
    case "limit":
      return packRelLimit(w, value);
    case "union":
      return packRelUnion(w, value);
    default:
      return w.wrong();
  }
}

export function isRelSpec(candidate: unknown): candidate is RelSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelSpec> = candidate;
  switch (value.rel) {
    case "scan":
      return isRelScan(value);
    case "view":
      return isRelView(value);
    case "values":
      return isRelValues(value);
    case "filter":
      return isRelFilter(value);
    case "project":
      return isRelProject(value);
    case "join":
      return isRelJoin(value);
    case "aggregate":
      return isRelAggregate(value);
    case "window":
      return isRelWindow(value);
    case "sort":
      return isRelSort(value);
    case "limit":
      return isRelLimit(value);
    case "union":
      return isRelUnion(value);
    default:
      return false;
  }
}

export function convertRelSpec(value: unknown): RelSpec {
  switch (fieldsOf<"rel">(value).rel) {
    case "scan":
      return convertRelScan(value);
    case "view":
      return convertRelView(value);
    case "values":
      return convertRelValues(value);
    case "filter":
      return convertRelFilter(value);
    case "project":
      return convertRelProject(value);
    case "join":
      return convertRelJoin(value);
    case "aggregate":
      return convertRelAggregate(value);
    case "window":
      return convertRelWindow(value);
    case "sort":
      return convertRelSort(value);
    case "limit":
      return convertRelLimit(value);
    case "union":
      return convertRelUnion(value);
    default:
      return bail();
  }
}

export function readRelScan(r: JsonReader): RelScan {
  let dataset: Identifier | undefined;
  let columns: readonly ColumnName[] = [];
  let version: DeltaVersion | null = null;
  r.beginTagged(READ_REL, READ_REL_SCAN_TAG);
  do {
    if (r.atKey(READ_DATASET)) dataset = readIdentifier(r);
    if (r.atKey(READ_COLUMNS)) columns = readColumnNameList(r);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.atTag(READ_REL, READ_REL_SCAN_TAG) || r.moreFields());
  if (dataset === undefined) r.bail();
  return { rel: "scan", dataset, columns, version };
}

export function unpackRelScan(r: PackReader): RelScan {
  let dataset: Identifier | undefined;
  let columns: readonly ColumnName[] = [];
  let version: DeltaVersion | null = null;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_SCAN_TAG);
  do {
    if (r.atKey(UNPACK_DATASET)) dataset = unpackIdentifier(r);
    if (r.atKey(UNPACK_COLUMNS)) columns = unpackColumnNameList(r);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_SCAN_TAG) || r.moreFields(outer));
  if (dataset === undefined) r.bail();
  return { rel: "scan", dataset, columns, version };
}

export function writeRelScan(w: JsonValueWriter, value: RelScan): void {
  requirePlain(value, value.rel);
  if (value.rel !== "scan") w.wrong();
  w.write(OPEN_REL_SCAN);
  w.writeString(value.dataset);
  if (!isEmptyList(value.columns)) {
    w.write(WRITE_COLUMNS);
    writeStringList(w, value.columns);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(WRITE_VERSION);
    w.writeInt(value.version);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packRelScan(w: Writer, value: RelScan): void {
  requirePlain(value, value.rel);
  if (value.rel !== "scan") w.wrong();
  let fields = 2;
  if (!isEmptyList(value.columns)) fields++;
  if (value.version !== undefined && value.version !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_REL_SCAN);
  w.packString(value.dataset);
  if (!isEmptyList(value.columns)) {
    w.write(PACK_COLUMNS);
    packStringList(w, value.columns);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(PACK_VERSION);
    w.packInt(value.version);
  }
}

export function isRelScan(candidate: unknown): candidate is RelScan {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelScan> = candidate;
  if (value.rel !== "scan") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.dataset)) return false;
  if (!isColumnNameList(value.columns)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "dataset":
      case "columns":
      case "version":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelScan(value: unknown): RelScan {
  const fields = fieldsOf<keyof RelScan>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "scan") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "dataset":
      case "columns":
      case "version":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    rel: "scan",
    dataset: convertIdentifier(fields.dataset),
    columns: fields.columns === undefined ? [] : convertColumnNameList(fields.columns),
    version: fields.version == null ? null : atLeast(asInt(fields.version), 0),
  };
}

export function readRelView(r: JsonReader): RelView {
  let view: Identifier | undefined;
  r.beginTagged(READ_REL, READ_REL_VIEW_TAG);
  do {
    if (r.atKey(READ_VIEW)) view = readIdentifier(r);
  } while (r.atTag(READ_REL, READ_REL_VIEW_TAG) || r.moreFields());
  if (view === undefined) r.bail();
  return { rel: "view", view };
}

export function unpackRelView(r: PackReader): RelView {
  let view: Identifier | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_VIEW_TAG);
  do {
    if (r.atKey(UNPACK_VIEW)) view = unpackIdentifier(r);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_VIEW_TAG) || r.moreFields(outer));
  if (view === undefined) r.bail();
  return { rel: "view", view };
}

export function writeRelView(w: JsonValueWriter, value: RelView): void {
  requirePlain(value, value.rel);
  if (value.rel !== "view") w.wrong();
  w.write(OPEN_REL_VIEW);
  w.writeString(value.view);
  w.writeByte(CLOSE_OBJECT);
}

export function packRelView(w: Writer, value: RelView): void {
  requirePlain(value, value.rel);
  if (value.rel !== "view") w.wrong();
  w.write(HEAD_REL_VIEW);
  w.packString(value.view);
}

export function isRelView(candidate: unknown): candidate is RelView {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelView> = candidate;
  if (value.rel !== "view") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.view)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "view":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelView(value: unknown): RelView {
  const fields = fieldsOf<keyof RelView>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "view") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "view":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { rel: "view", view: convertIdentifier(fields.view) };
}

export function readRelValues(r: JsonReader): RelValues {
  let fields_: readonly FieldSpec[] | undefined;
  let rows: readonly (readonly LiteralExpr[])[] | undefined;
  r.beginTagged(READ_REL, READ_REL_VALUES_TAG);
  do {
    if (r.atKey(READ_FIELDS)) fields_ = minItems(readFieldSpecList(r), 1);
    if (r.atKey(READ_ROWS)) rows = maxItems(readLiteralExprListList(r), 1000);
  } while (r.atTag(READ_REL, READ_REL_VALUES_TAG) || r.moreFields());
  if (fields_ === undefined || rows === undefined) r.bail();
  return { rel: "values", fields: fields_, rows };
}

export function unpackRelValues(r: PackReader): RelValues {
  let fields_: readonly FieldSpec[] | undefined;
  let rows: readonly (readonly LiteralExpr[])[] | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_VALUES_TAG);
  do {
    if (r.atKey(UNPACK_FIELDS)) fields_ = minItems(unpackFieldSpecList(r), 1);
    if (r.atKey(UNPACK_ROWS)) rows = maxItems(unpackLiteralExprListList(r), 1000);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_VALUES_TAG) || r.moreFields(outer));
  if (fields_ === undefined || rows === undefined) r.bail();
  return { rel: "values", fields: fields_, rows };
}

export function writeRelValues(w: JsonValueWriter, value: RelValues): void {
  requirePlain(value, value.rel);
  if (value.rel !== "values") w.wrong();
  w.write(OPEN_REL_VALUES);
  writeFieldSpecList(w, value.fields);
  w.write(WRITE_ROWS);
  writeLiteralExprListList(w, value.rows);
  w.writeByte(CLOSE_OBJECT);
}

export function packRelValues(w: Writer, value: RelValues): void {
  requirePlain(value, value.rel);
  if (value.rel !== "values") w.wrong();
  w.write(HEAD_REL_VALUES);
  packFieldSpecList(w, value.fields);
  w.write(PACK_ROWS);
  packLiteralExprListList(w, value.rows);
}

export function isRelValues(candidate: unknown): candidate is RelValues {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelValues> = candidate;
  if (value.rel !== "values") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isFieldSpecList(value.fields) && value.fields.length >= 1)) return false;
  if (!(isLiteralExprListList(value.rows) && value.rows.length <= 1000)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "fields":
      case "rows":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelValues(value: unknown): RelValues {
  const fields = fieldsOf<keyof RelValues>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "values") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "fields":
      case "rows":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    rel: "values",
    fields: minItems(convertFieldSpecList(fields.fields), 1),
    rows: maxItems(convertLiteralExprListList(fields.rows), 1000),
  };
}

export function readRelFilter(r: JsonReader): RelFilter {
  r.enter();
  let input: RelSpec | undefined;
  let predicate: ExprSpec | undefined;
  r.beginTagged(READ_REL, READ_REL_FILTER_TAG);
  do {
    if (r.atKey(READ_INPUT)) input = readRelSpec(r);
    if (r.atKey(READ_PREDICATE)) predicate = readExprSpec(r);
  } while (r.atTag(READ_REL, READ_REL_FILTER_TAG) || r.moreFields());
  r.leave();
  if (input === undefined || predicate === undefined) r.bail();
  return { rel: "filter", input, predicate };
}

export function unpackRelFilter(r: PackReader): RelFilter {
  r.enter();
  let input: RelSpec | undefined;
  let predicate: ExprSpec | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_FILTER_TAG);
  do {
    if (r.atKey(UNPACK_INPUT)) input = unpackRelSpec(r);
    if (r.atKey(UNPACK_PREDICATE)) predicate = unpackExprSpec(r);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_FILTER_TAG) || r.moreFields(outer));
  r.leave();
  if (input === undefined || predicate === undefined) r.bail();
  return { rel: "filter", input, predicate };
}

export function writeRelFilter(w: JsonValueWriter, value: RelFilter): void {
  requirePlain(value, value.rel);
  if (value.rel !== "filter") w.wrong();
  w.enter();
  w.write(OPEN_REL_FILTER);
  writeRelSpec(w, value.input);
  w.write(WRITE_PREDICATE);
  writeExprSpec(w, value.predicate);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelFilter(w: Writer, value: RelFilter): void {
  requirePlain(value, value.rel);
  if (value.rel !== "filter") w.wrong();
  w.enter();
  w.write(HEAD_REL_FILTER);
  packRelSpec(w, value.input);
  w.write(PACK_PREDICATE);
  packExprSpec(w, value.predicate);
  w.leave();
}

export function isRelFilter(candidate: unknown): candidate is RelFilter {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelFilter> = candidate;
  if (value.rel !== "filter") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRelSpec(value.input)) return false;
  if (!isExprSpec(value.predicate)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "input":
      case "predicate":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelFilter(value: unknown): RelFilter {
  const fields = fieldsOf<keyof RelFilter>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "filter") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "input":
      case "predicate":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelFilter = {
    rel: "filter",
    input: convertRelSpec(fields.input),
    predicate: convertExprSpec(fields.predicate),
  };
  leave();
  return result;
}

export function readRelProject(r: JsonReader): RelProject {
  r.enter();
  let input: RelSpec | undefined;
  let columns: readonly DerivedField[] | undefined;
  r.beginTagged(READ_REL, READ_REL_PROJECT_TAG);
  do {
    if (r.atKey(READ_INPUT)) input = readRelSpec(r);
    if (r.atKey(READ_COLUMNS)) columns = minItems(readDerivedFieldList(r), 1);
  } while (r.atTag(READ_REL, READ_REL_PROJECT_TAG) || r.moreFields());
  r.leave();
  if (input === undefined || columns === undefined) r.bail();
  const value: RelProject = { rel: "project", input, columns };
  if (!relProjectRule1(value)) r.bail();
  return value;
}

export function unpackRelProject(r: PackReader): RelProject {
  r.enter();
  let input: RelSpec | undefined;
  let columns: readonly DerivedField[] | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_PROJECT_TAG);
  do {
    if (r.atKey(UNPACK_INPUT)) input = unpackRelSpec(r);
    if (r.atKey(UNPACK_COLUMNS)) columns = minItems(unpackDerivedFieldList(r), 1);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_PROJECT_TAG) || r.moreFields(outer));
  r.leave();
  if (input === undefined || columns === undefined) r.bail();
  const value: RelProject = { rel: "project", input, columns };
  if (!relProjectRule1(value)) r.bail();
  return value;
}

export function writeRelProject(w: JsonValueWriter, value: RelProject): void {
  requirePlain(value, value.rel);
  if (value.rel !== "project") w.wrong();
  w.enter();
  w.write(OPEN_REL_PROJECT);
  writeRelSpec(w, value.input);
  w.write(WRITE_COLUMNS);
  writeDerivedFieldList(w, value.columns);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelProject(w: Writer, value: RelProject): void {
  requirePlain(value, value.rel);
  if (value.rel !== "project") w.wrong();
  w.enter();
  w.write(HEAD_REL_PROJECT);
  packRelSpec(w, value.input);
  w.write(PACK_COLUMNS);
  packDerivedFieldList(w, value.columns);
  w.leave();
}

export function isRelProject(candidate: unknown): candidate is RelProject {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelProject> = candidate;
  if (value.rel !== "project") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRelSpec(value.input)) return false;
  if (!(isDerivedFieldList(value.columns) && value.columns.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "input":
      case "columns":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!relProjectRule1(value as RelProject)) return false;
  return true;
}

export function convertRelProject(value: unknown): RelProject {
  const fields = fieldsOf<keyof RelProject>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "project") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "input":
      case "columns":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelProject = {
    rel: "project",
    input: convertRelSpec(fields.input),
    columns: minItems(convertDerivedFieldList(fields.columns), 1),
  };
  leave();
  if (!relProjectRule1(result)) bail();
  return result;
}

/** this.columns.all(one, this.columns.exists_one(other, other.name == one.name)) */
export function relProjectRule1(self: RelProject): boolean {
  return self.columns.every((one) => self.columns.filter((other) => other.name === one.name).length === 1);
}

export function readRelJoinKind(r: JsonReader): RelJoinKind {
  return r.readLiteral(READ_REL_JOIN_KIND);
}

export function unpackRelJoinKind(r: PackReader): RelJoinKind {
  return r.readLiteral(UNPACK_REL_JOIN_KIND);
}

export function writeRelJoinKind(w: JsonValueWriter, value: RelJoinKind): void {
  switch (value) {
    case "inner":
      return w.write(WRITE_VALUE_INNER);
    case "left":
      return w.write(WRITE_VALUE_LEFT);
    case "full":
      return w.write(WRITE_VALUE_FULL);
    case "cross":
      return w.write(WRITE_VALUE_CROSS);
    case "semi":
      return w.write(WRITE_VALUE_SEMI);
    case "anti":
      return w.write(WRITE_VALUE_ANTI);
    default:
      return w.wrong();
  }
}

export function packRelJoinKind(w: Writer, value: RelJoinKind): void {
  switch (value) {
    case "inner":
      return w.write(PACK_VALUE_INNER);
    case "left":
      return w.write(PACK_VALUE_LEFT);
    case "full":
      return w.write(PACK_VALUE_FULL);
    case "cross":
      return w.write(PACK_VALUE_CROSS);
    case "semi":
      return w.write(PACK_VALUE_SEMI);
    case "anti":
      return w.write(PACK_VALUE_ANTI);
    default:
      return w.wrong();
  }
}

export function isRelJoinKind(value: unknown): value is RelJoinKind {
  return (
    value === "inner" ||
    value === "left" ||
    value === "full" ||
    value === "cross" ||
    value === "semi" ||
    value === "anti"
  );
}

export function convertRelJoinKind(value: unknown): RelJoinKind {
  return asOneOf(value, READ_REL_JOIN_KIND.values);
}

export function readRelJoin(r: JsonReader): RelJoin {
  r.enter();
  let left: RelSpec | undefined;
  let right: RelSpec | undefined;
  let join: RelJoinKind | undefined;
  let on: readonly (readonly [ColumnName, ColumnName])[] = [];
  let filter: ExprSpec | null = null;
  let columns: readonly DerivedField[] | undefined;
  r.beginTagged(READ_REL, READ_REL_JOIN_TAG);
  do {
    if (r.atKey(READ_LEFT)) left = readRelSpec(r);
    if (r.atKey(READ_RIGHT)) right = readRelSpec(r);
    if (r.atKey(READ_JOIN)) join = readRelJoinKind(r);
    if (r.atKey(READ_ON)) on = readColumnNameAndColumnNameTupleList(r);
    if (r.atKey(READ_FILTER)) filter = r.atNull() ? null : readExprSpec(r);
    if (r.atKey(READ_COLUMNS)) columns = minItems(readDerivedFieldList(r), 1);
  } while (r.atTag(READ_REL, READ_REL_JOIN_TAG) || r.moreFields());
  r.leave();
  if (left === undefined || right === undefined || join === undefined || columns === undefined) r.bail();
  const value: RelJoin = { rel: "join", left, right, join, on, filter, columns };
  if (!relJoinRule1(value)) r.bail();
  if (!relJoinRule2(value)) r.bail();
  return value;
}

export function unpackRelJoin(r: PackReader): RelJoin {
  r.enter();
  let left: RelSpec | undefined;
  let right: RelSpec | undefined;
  let join: RelJoinKind | undefined;
  let on: readonly (readonly [ColumnName, ColumnName])[] = [];
  let filter: ExprSpec | null = null;
  let columns: readonly DerivedField[] | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_JOIN_TAG);
  do {
    if (r.atKey(UNPACK_LEFT)) left = unpackRelSpec(r);
    if (r.atKey(UNPACK_RIGHT)) right = unpackRelSpec(r);
    if (r.atKey(UNPACK_JOIN)) join = unpackRelJoinKind(r);
    if (r.atKey(UNPACK_ON)) on = unpackColumnNameAndColumnNameTupleList(r);
    if (r.atKey(UNPACK_FILTER)) filter = r.atNull() ? null : unpackExprSpec(r);
    if (r.atKey(UNPACK_COLUMNS)) columns = minItems(unpackDerivedFieldList(r), 1);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_JOIN_TAG) || r.moreFields(outer));
  r.leave();
  if (left === undefined || right === undefined || join === undefined || columns === undefined) r.bail();
  const value: RelJoin = { rel: "join", left, right, join, on, filter, columns };
  if (!relJoinRule1(value)) r.bail();
  if (!relJoinRule2(value)) r.bail();
  return value;
}

export function writeRelJoin(w: JsonValueWriter, value: RelJoin): void {
  requirePlain(value, value.rel);
  if (value.rel !== "join") w.wrong();
  w.enter();
  w.write(OPEN_REL_JOIN);
  writeRelSpec(w, value.left);
  w.write(WRITE_RIGHT);
  writeRelSpec(w, value.right);
  w.write(WRITE_JOIN);
  writeRelJoinKind(w, value.join);
  if (!isEmptyList(value.on)) {
    w.write(WRITE_ON);
    writeStringAndStringTupleList(w, value.on);
  }
  if (value.filter !== undefined && value.filter !== null) {
    w.write(WRITE_FILTER);
    writeExprSpec(w, value.filter);
  }
  w.write(WRITE_COLUMNS);
  writeDerivedFieldList(w, value.columns);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelJoin(w: Writer, value: RelJoin): void {
  requirePlain(value, value.rel);
  if (value.rel !== "join") w.wrong();
  w.enter();
  let fields = 5;
  if (!isEmptyList(value.on)) fields++;
  if (value.filter !== undefined && value.filter !== null) fields++;
  w.packStructHeader(fields, 7);
  w.write(HEAD_REL_JOIN);
  packRelSpec(w, value.left);
  w.write(PACK_RIGHT);
  packRelSpec(w, value.right);
  w.write(PACK_JOIN);
  packRelJoinKind(w, value.join);
  if (!isEmptyList(value.on)) {
    w.write(PACK_ON);
    packStringAndStringTupleList(w, value.on);
  }
  if (value.filter !== undefined && value.filter !== null) {
    w.write(PACK_FILTER);
    packExprSpec(w, value.filter);
  }
  w.write(PACK_COLUMNS);
  packDerivedFieldList(w, value.columns);
  w.leave();
}

export function isRelJoin(candidate: unknown): candidate is RelJoin {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelJoin> = candidate;
  if (value.rel !== "join") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRelSpec(value.left)) return false;
  if (!isRelSpec(value.right)) return false;
  if (!isRelJoinKind(value.join)) return false;
  if (!isColumnNameAndColumnNameTupleList(value.on)) return false;
  if (!isExprSpec(value.filter) && value.filter !== null) return false;
  if (!(isDerivedFieldList(value.columns) && value.columns.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "left":
      case "right":
      case "join":
      case "on":
      case "filter":
      case "columns":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!relJoinRule1(value as RelJoin)) return false;
  if (!relJoinRule2(value as RelJoin)) return false;
  return true;
}

export function convertRelJoin(value: unknown): RelJoin {
  const fields = fieldsOf<keyof RelJoin>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "join") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "left":
      case "right":
      case "join":
      case "on":
      case "filter":
      case "columns":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelJoin = {
    rel: "join",
    left: convertRelSpec(fields.left),
    right: convertRelSpec(fields.right),
    join: convertRelJoinKind(fields.join),
    on: fields.on === undefined ? [] : convertColumnNameAndColumnNameTupleList(fields.on),
    filter: fields.filter == null ? null : convertExprSpec(fields.filter),
    columns: minItems(convertDerivedFieldList(fields.columns), 1),
  };
  leave();
  if (!relJoinRule1(result)) bail();
  if (!relJoinRule2(result)) bail();
  return result;
}

/** (this.join == "cross") == (size(this.on) == 0 && this.filter == null) */
export function relJoinRule1(self: RelJoin): boolean {
  return (self.join === "cross") === (self.on.length === 0 && self.filter === null);
}

/** this.columns.all(one, this.columns.exists_one(other, other.name == one.name)) */
export function relJoinRule2(self: RelJoin): boolean {
  return self.columns.every((one) => self.columns.filter((other) => other.name === one.name).length === 1);
}

export function readAggregateField(r: JsonReader): AggregateField {
  let name: ColumnName | undefined;
  let fn: Identifier | undefined;
  let args: readonly ExprSpec[] = [];
  let distinct: boolean = false;
  let filter: ExprSpec | null = null;
  let order_by: readonly SortKeySpec[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_FN)) fn = readIdentifier(r);
    if (r.atKey(READ_ARGS)) args = readExprSpecList(r);
    if (r.atKey(READ_DISTINCT)) distinct = r.readBool();
    if (r.atKey(READ_FILTER)) filter = r.atNull() ? null : readExprSpec(r);
    if (r.atKey(READ_ORDER_BY)) order_by = readSortKeySpecList(r);
  } while (r.moreFields());
  if (name === undefined || fn === undefined) r.bail();
  return { name, fn, args, distinct, filter, order_by };
}

export function unpackAggregateField(r: PackReader): AggregateField {
  let name: ColumnName | undefined;
  let fn: Identifier | undefined;
  let args: readonly ExprSpec[] = [];
  let distinct: boolean = false;
  let filter: ExprSpec | null = null;
  let order_by: readonly SortKeySpec[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_FN)) fn = unpackIdentifier(r);
    if (r.atKey(UNPACK_ARGS)) args = unpackExprSpecList(r);
    if (r.atKey(UNPACK_DISTINCT)) distinct = r.readBool();
    if (r.atKey(UNPACK_FILTER)) filter = r.atNull() ? null : unpackExprSpec(r);
    if (r.atKey(UNPACK_ORDER_BY)) order_by = unpackSortKeySpecList(r);
  } while (r.moreFields(outer));
  if (name === undefined || fn === undefined) r.bail();
  return { name, fn, args, distinct, filter, order_by };
}

export function writeAggregateField(w: JsonValueWriter, value: AggregateField): void {
  requirePlain(value, value.name);
  w.write(OPEN_AGGREGATE_FIELD);
  w.writeString(value.name);
  w.write(WRITE_FN);
  w.writeString(value.fn);
  if (!isEmptyList(value.args)) {
    w.write(WRITE_ARGS);
    writeExprSpecList(w, value.args);
  }
  if (value.distinct !== undefined && value.distinct !== false) {
    w.write(WRITE_DISTINCT);
    w.writeBool(value.distinct);
  }
  if (value.filter !== undefined && value.filter !== null) {
    w.write(WRITE_FILTER);
    writeExprSpec(w, value.filter);
  }
  if (!isEmptyList(value.order_by)) {
    w.write(WRITE_ORDER_BY);
    writeSortKeySpecList(w, value.order_by);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packAggregateField(w: Writer, value: AggregateField): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (!isEmptyList(value.args)) fields++;
  if (value.distinct !== undefined && value.distinct !== false) fields++;
  if (value.filter !== undefined && value.filter !== null) fields++;
  if (!isEmptyList(value.order_by)) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_AGGREGATE_FIELD);
  w.packString(value.name);
  w.write(PACK_FN);
  w.packString(value.fn);
  if (!isEmptyList(value.args)) {
    w.write(PACK_ARGS);
    packExprSpecList(w, value.args);
  }
  if (value.distinct !== undefined && value.distinct !== false) {
    w.write(PACK_DISTINCT);
    w.packBool(value.distinct);
  }
  if (value.filter !== undefined && value.filter !== null) {
    w.write(PACK_FILTER);
    packExprSpec(w, value.filter);
  }
  if (!isEmptyList(value.order_by)) {
    w.write(PACK_ORDER_BY);
    packSortKeySpecList(w, value.order_by);
  }
}

export function isAggregateField(candidate: unknown): candidate is AggregateField {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<AggregateField> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.name, 1) && hasMaxLength(value.name, 255))) return false;
  if (!isIdentifier(value.fn)) return false;
  if (!isExprSpecList(value.args)) return false;
  if (typeof value.distinct !== "boolean") return false;
  if (!isExprSpec(value.filter) && value.filter !== null) return false;
  if (!isSortKeySpecList(value.order_by)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "fn":
      case "args":
      case "distinct":
      case "filter":
      case "order_by":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertAggregateField(value: unknown): AggregateField {
  const fields = fieldsOf<keyof AggregateField>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "fn":
      case "args":
      case "distinct":
      case "filter":
      case "order_by":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: maxLength(minLength(asString(fields.name), 1), 255),
    fn: convertIdentifier(fields.fn),
    args: fields.args === undefined ? [] : convertExprSpecList(fields.args),
    distinct: fields.distinct === undefined ? false : asBool(fields.distinct),
    filter: fields.filter == null ? null : convertExprSpec(fields.filter),
    order_by: fields.order_by === undefined ? [] : convertSortKeySpecList(fields.order_by),
  };
}

export function readRelAggregate(r: JsonReader): RelAggregate {
  r.enter();
  let input: RelSpec | undefined;
  let group_by: readonly ColumnName[] = [];
  let aggregates: readonly AggregateField[] = [];
  r.beginTagged(READ_REL, READ_REL_AGGREGATE_TAG);
  do {
    if (r.atKey(READ_INPUT)) input = readRelSpec(r);
    if (r.atKey(READ_GROUP_BY)) group_by = readColumnNameList(r);
    if (r.atKey(READ_AGGREGATES)) aggregates = readAggregateFieldList(r);
  } while (r.atTag(READ_REL, READ_REL_AGGREGATE_TAG) || r.moreFields());
  r.leave();
  if (input === undefined) r.bail();
  const value: RelAggregate = { rel: "aggregate", input, group_by, aggregates };
  if (!relAggregateRule1(value)) r.bail();
  return value;
}

export function unpackRelAggregate(r: PackReader): RelAggregate {
  r.enter();
  let input: RelSpec | undefined;
  let group_by: readonly ColumnName[] = [];
  let aggregates: readonly AggregateField[] = [];
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_AGGREGATE_TAG);
  do {
    if (r.atKey(UNPACK_INPUT)) input = unpackRelSpec(r);
    if (r.atKey(UNPACK_GROUP_BY)) group_by = unpackColumnNameList(r);
    if (r.atKey(UNPACK_AGGREGATES)) aggregates = unpackAggregateFieldList(r);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_AGGREGATE_TAG) || r.moreFields(outer));
  r.leave();
  if (input === undefined) r.bail();
  const value: RelAggregate = { rel: "aggregate", input, group_by, aggregates };
  if (!relAggregateRule1(value)) r.bail();
  return value;
}

export function writeRelAggregate(w: JsonValueWriter, value: RelAggregate): void {
  requirePlain(value, value.rel);
  if (value.rel !== "aggregate") w.wrong();
  w.enter();
  w.write(OPEN_REL_AGGREGATE);
  writeRelSpec(w, value.input);
  if (!isEmptyList(value.group_by)) {
    w.write(WRITE_GROUP_BY);
    writeStringList(w, value.group_by);
  }
  if (!isEmptyList(value.aggregates)) {
    w.write(WRITE_AGGREGATES);
    writeAggregateFieldList(w, value.aggregates);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelAggregate(w: Writer, value: RelAggregate): void {
  requirePlain(value, value.rel);
  if (value.rel !== "aggregate") w.wrong();
  w.enter();
  let fields = 2;
  if (!isEmptyList(value.group_by)) fields++;
  if (!isEmptyList(value.aggregates)) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_REL_AGGREGATE);
  packRelSpec(w, value.input);
  if (!isEmptyList(value.group_by)) {
    w.write(PACK_GROUP_BY);
    packStringList(w, value.group_by);
  }
  if (!isEmptyList(value.aggregates)) {
    w.write(PACK_AGGREGATES);
    packAggregateFieldList(w, value.aggregates);
  }
  w.leave();
}

export function isRelAggregate(candidate: unknown): candidate is RelAggregate {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelAggregate> = candidate;
  if (value.rel !== "aggregate") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRelSpec(value.input)) return false;
  if (!isColumnNameList(value.group_by)) return false;
  if (!isAggregateFieldList(value.aggregates)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "input":
      case "group_by":
      case "aggregates":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!relAggregateRule1(value as RelAggregate)) return false;
  return true;
}

export function convertRelAggregate(value: unknown): RelAggregate {
  const fields = fieldsOf<keyof RelAggregate>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "aggregate") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "input":
      case "group_by":
      case "aggregates":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelAggregate = {
    rel: "aggregate",
    input: convertRelSpec(fields.input),
    group_by: fields.group_by === undefined ? [] : convertColumnNameList(fields.group_by),
    aggregates: fields.aggregates === undefined ? [] : convertAggregateFieldList(fields.aggregates),
  };
  leave();
  if (!relAggregateRule1(result)) bail();
  return result;
}

/** size(this.group_by) > 0 || size(this.aggregates) > 0 */
export function relAggregateRule1(self: RelAggregate): boolean {
  return self.group_by.length > 0 || self.aggregates.length > 0;
}

export function readWindowField(r: JsonReader): WindowField {
  let name: ColumnName | undefined;
  let fn: Identifier | undefined;
  let args: readonly ExprSpec[] = [];
  let running: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_FN)) fn = readIdentifier(r);
    if (r.atKey(READ_ARGS)) args = readExprSpecList(r);
    if (r.atKey(READ_RUNNING)) running = r.readBool();
  } while (r.moreFields());
  if (name === undefined || fn === undefined) r.bail();
  return { name, fn, args, running };
}

export function unpackWindowField(r: PackReader): WindowField {
  let name: ColumnName | undefined;
  let fn: Identifier | undefined;
  let args: readonly ExprSpec[] = [];
  let running: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_FN)) fn = unpackIdentifier(r);
    if (r.atKey(UNPACK_ARGS)) args = unpackExprSpecList(r);
    if (r.atKey(UNPACK_RUNNING)) running = r.readBool();
  } while (r.moreFields(outer));
  if (name === undefined || fn === undefined) r.bail();
  return { name, fn, args, running };
}

export function writeWindowField(w: JsonValueWriter, value: WindowField): void {
  requirePlain(value, value.name);
  w.write(OPEN_WINDOW_FIELD);
  w.writeString(value.name);
  w.write(WRITE_FN);
  w.writeString(value.fn);
  if (!isEmptyList(value.args)) {
    w.write(WRITE_ARGS);
    writeExprSpecList(w, value.args);
  }
  if (value.running !== undefined && value.running !== false) {
    w.write(WRITE_RUNNING);
    w.writeBool(value.running);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packWindowField(w: Writer, value: WindowField): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (!isEmptyList(value.args)) fields++;
  if (value.running !== undefined && value.running !== false) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_WINDOW_FIELD);
  w.packString(value.name);
  w.write(PACK_FN);
  w.packString(value.fn);
  if (!isEmptyList(value.args)) {
    w.write(PACK_ARGS);
    packExprSpecList(w, value.args);
  }
  if (value.running !== undefined && value.running !== false) {
    w.write(PACK_RUNNING);
    w.packBool(value.running);
  }
}

export function isWindowField(candidate: unknown): candidate is WindowField {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<WindowField> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.name, 1) && hasMaxLength(value.name, 255))) return false;
  if (!isIdentifier(value.fn)) return false;
  if (!isExprSpecList(value.args)) return false;
  if (typeof value.running !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "fn":
      case "args":
      case "running":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertWindowField(value: unknown): WindowField {
  const fields = fieldsOf<keyof WindowField>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "fn":
      case "args":
      case "running":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: maxLength(minLength(asString(fields.name), 1), 255),
    fn: convertIdentifier(fields.fn),
    args: fields.args === undefined ? [] : convertExprSpecList(fields.args),
    running: fields.running === undefined ? false : asBool(fields.running),
  };
}

export function readRelWindow(r: JsonReader): RelWindow {
  r.enter();
  let input: RelSpec | undefined;
  let partition_by: readonly ColumnName[] = [];
  let order_by: readonly SortKeySpec[] = [];
  let columns: readonly WindowField[] | undefined;
  r.beginTagged(READ_REL, READ_REL_WINDOW_TAG);
  do {
    if (r.atKey(READ_INPUT)) input = readRelSpec(r);
    if (r.atKey(READ_PARTITION_BY)) partition_by = readColumnNameList(r);
    if (r.atKey(READ_ORDER_BY)) order_by = readSortKeySpecList(r);
    if (r.atKey(READ_COLUMNS)) columns = minItems(readWindowFieldList(r), 1);
  } while (r.atTag(READ_REL, READ_REL_WINDOW_TAG) || r.moreFields());
  r.leave();
  if (input === undefined || columns === undefined) r.bail();
  return { rel: "window", input, partition_by, order_by, columns };
}

export function unpackRelWindow(r: PackReader): RelWindow {
  r.enter();
  let input: RelSpec | undefined;
  let partition_by: readonly ColumnName[] = [];
  let order_by: readonly SortKeySpec[] = [];
  let columns: readonly WindowField[] | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_WINDOW_TAG);
  do {
    if (r.atKey(UNPACK_INPUT)) input = unpackRelSpec(r);
    if (r.atKey(UNPACK_PARTITION_BY)) partition_by = unpackColumnNameList(r);
    if (r.atKey(UNPACK_ORDER_BY)) order_by = unpackSortKeySpecList(r);
    if (r.atKey(UNPACK_COLUMNS)) columns = minItems(unpackWindowFieldList(r), 1);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_WINDOW_TAG) || r.moreFields(outer));
  r.leave();
  if (input === undefined || columns === undefined) r.bail();
  return { rel: "window", input, partition_by, order_by, columns };
}

export function writeRelWindow(w: JsonValueWriter, value: RelWindow): void {
  requirePlain(value, value.rel);
  if (value.rel !== "window") w.wrong();
  w.enter();
  w.write(OPEN_REL_WINDOW);
  writeRelSpec(w, value.input);
  if (!isEmptyList(value.partition_by)) {
    w.write(WRITE_PARTITION_BY);
    writeStringList(w, value.partition_by);
  }
  if (!isEmptyList(value.order_by)) {
    w.write(WRITE_ORDER_BY);
    writeSortKeySpecList(w, value.order_by);
  }
  w.write(WRITE_COLUMNS);
  writeWindowFieldList(w, value.columns);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelWindow(w: Writer, value: RelWindow): void {
  requirePlain(value, value.rel);
  if (value.rel !== "window") w.wrong();
  w.enter();
  let fields = 3;
  if (!isEmptyList(value.partition_by)) fields++;
  if (!isEmptyList(value.order_by)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_REL_WINDOW);
  packRelSpec(w, value.input);
  if (!isEmptyList(value.partition_by)) {
    w.write(PACK_PARTITION_BY);
    packStringList(w, value.partition_by);
  }
  if (!isEmptyList(value.order_by)) {
    w.write(PACK_ORDER_BY);
    packSortKeySpecList(w, value.order_by);
  }
  w.write(PACK_COLUMNS);
  packWindowFieldList(w, value.columns);
  w.leave();
}

export function isRelWindow(candidate: unknown): candidate is RelWindow {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelWindow> = candidate;
  if (value.rel !== "window") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRelSpec(value.input)) return false;
  if (!isColumnNameList(value.partition_by)) return false;
  if (!isSortKeySpecList(value.order_by)) return false;
  if (!(isWindowFieldList(value.columns) && value.columns.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "input":
      case "partition_by":
      case "order_by":
      case "columns":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelWindow(value: unknown): RelWindow {
  const fields = fieldsOf<keyof RelWindow>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "window") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "input":
      case "partition_by":
      case "order_by":
      case "columns":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelWindow = {
    rel: "window",
    input: convertRelSpec(fields.input),
    partition_by: fields.partition_by === undefined ? [] : convertColumnNameList(fields.partition_by),
    order_by: fields.order_by === undefined ? [] : convertSortKeySpecList(fields.order_by),
    columns: minItems(convertWindowFieldList(fields.columns), 1),
  };
  leave();
  return result;
}

export function readRelSort(r: JsonReader): RelSort {
  r.enter();
  let input: RelSpec | undefined;
  let keys: readonly SortKeySpec[] | undefined;
  r.beginTagged(READ_REL, READ_REL_SORT_TAG);
  do {
    if (r.atKey(READ_INPUT)) input = readRelSpec(r);
    if (r.atKey(READ_KEYS)) keys = minItems(readSortKeySpecList(r), 1);
  } while (r.atTag(READ_REL, READ_REL_SORT_TAG) || r.moreFields());
  r.leave();
  if (input === undefined || keys === undefined) r.bail();
  return { rel: "sort", input, keys };
}

export function unpackRelSort(r: PackReader): RelSort {
  r.enter();
  let input: RelSpec | undefined;
  let keys: readonly SortKeySpec[] | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_SORT_TAG);
  do {
    if (r.atKey(UNPACK_INPUT)) input = unpackRelSpec(r);
    if (r.atKey(UNPACK_KEYS)) keys = minItems(unpackSortKeySpecList(r), 1);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_SORT_TAG) || r.moreFields(outer));
  r.leave();
  if (input === undefined || keys === undefined) r.bail();
  return { rel: "sort", input, keys };
}

export function writeRelSort(w: JsonValueWriter, value: RelSort): void {
  requirePlain(value, value.rel);
  if (value.rel !== "sort") w.wrong();
  w.enter();
  w.write(OPEN_REL_SORT);
  writeRelSpec(w, value.input);
  w.write(WRITE_KEYS);
  writeSortKeySpecList(w, value.keys);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelSort(w: Writer, value: RelSort): void {
  requirePlain(value, value.rel);
  if (value.rel !== "sort") w.wrong();
  w.enter();
  w.write(HEAD_REL_SORT);
  packRelSpec(w, value.input);
  w.write(PACK_KEYS);
  packSortKeySpecList(w, value.keys);
  w.leave();
}

export function isRelSort(candidate: unknown): candidate is RelSort {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelSort> = candidate;
  if (value.rel !== "sort") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRelSpec(value.input)) return false;
  if (!(isSortKeySpecList(value.keys) && value.keys.length >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "input":
      case "keys":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelSort(value: unknown): RelSort {
  const fields = fieldsOf<keyof RelSort>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "sort") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "input":
      case "keys":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelSort = {
    rel: "sort",
    input: convertRelSpec(fields.input),
    keys: minItems(convertSortKeySpecList(fields.keys), 1),
  };
  leave();
  return result;
}

export function readRelLimit(r: JsonReader): RelLimit {
  r.enter();
  let input: RelSpec | undefined;
  let limit: NonNegInt | null = null;
  let offset: NonNegInt = 0;
  r.beginTagged(READ_REL, READ_REL_LIMIT_TAG);
  do {
    if (r.atKey(READ_INPUT)) input = readRelSpec(r);
    if (r.atKey(READ_LIMIT)) limit = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_OFFSET)) offset = atLeast(r.readInt(), 0);
  } while (r.atTag(READ_REL, READ_REL_LIMIT_TAG) || r.moreFields());
  r.leave();
  if (input === undefined) r.bail();
  return { rel: "limit", input, limit, offset };
}

export function unpackRelLimit(r: PackReader): RelLimit {
  r.enter();
  let input: RelSpec | undefined;
  let limit: NonNegInt | null = null;
  let offset: NonNegInt = 0;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_LIMIT_TAG);
  do {
    if (r.atKey(UNPACK_INPUT)) input = unpackRelSpec(r);
    if (r.atKey(UNPACK_LIMIT)) limit = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_OFFSET)) offset = atLeast(r.readInt(), 0);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_LIMIT_TAG) || r.moreFields(outer));
  r.leave();
  if (input === undefined) r.bail();
  return { rel: "limit", input, limit, offset };
}

export function writeRelLimit(w: JsonValueWriter, value: RelLimit): void {
  requirePlain(value, value.rel);
  if (value.rel !== "limit") w.wrong();
  w.enter();
  w.write(OPEN_REL_LIMIT);
  writeRelSpec(w, value.input);
  if (value.limit !== undefined && value.limit !== null) {
    w.write(WRITE_LIMIT);
    w.writeInt(value.limit);
  }
  if (value.offset !== undefined && value.offset !== 0) {
    w.write(WRITE_OFFSET);
    w.writeInt(value.offset);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelLimit(w: Writer, value: RelLimit): void {
  requirePlain(value, value.rel);
  if (value.rel !== "limit") w.wrong();
  w.enter();
  let fields = 2;
  if (value.limit !== undefined && value.limit !== null) fields++;
  if (value.offset !== undefined && value.offset !== 0) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_REL_LIMIT);
  packRelSpec(w, value.input);
  if (value.limit !== undefined && value.limit !== null) {
    w.write(PACK_LIMIT);
    w.packInt(value.limit);
  }
  if (value.offset !== undefined && value.offset !== 0) {
    w.write(PACK_OFFSET);
    w.packInt(value.offset);
  }
  w.leave();
}

export function isRelLimit(candidate: unknown): candidate is RelLimit {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelLimit> = candidate;
  if (value.rel !== "limit") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRelSpec(value.input)) return false;
  if (!(isSafeInt(value.limit) && value.limit >= 0) && value.limit !== null) return false;
  if (!(isSafeInt(value.offset) && value.offset >= 0)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "input":
      case "limit":
      case "offset":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelLimit(value: unknown): RelLimit {
  const fields = fieldsOf<keyof RelLimit>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "limit") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "input":
      case "limit":
      case "offset":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelLimit = {
    rel: "limit",
    input: convertRelSpec(fields.input),
    limit: fields.limit == null ? null : atLeast(asInt(fields.limit), 0),
    offset: fields.offset === undefined ? 0 : atLeast(asInt(fields.offset), 0),
  };
  leave();
  return result;
}

export function readRelUnion(r: JsonReader): RelUnion {
  r.enter();
  let inputs: readonly RelSpec[] | undefined;
  r.beginTagged(READ_REL, READ_REL_UNION_TAG);
  do {
    if (r.atKey(READ_INPUTS)) inputs = minItems(readRelSpecList(r), 2);
  } while (r.atTag(READ_REL, READ_REL_UNION_TAG) || r.moreFields());
  r.leave();
  if (inputs === undefined) r.bail();
  return { rel: "union", inputs };
}

export function unpackRelUnion(r: PackReader): RelUnion {
  r.enter();
  let inputs: readonly RelSpec[] | undefined;
  const outer = r.beginTagged(UNPACK_REL, UNPACK_REL_UNION_TAG);
  do {
    if (r.atKey(UNPACK_INPUTS)) inputs = minItems(unpackRelSpecList(r), 2);
  } while (r.atTag(UNPACK_REL, UNPACK_REL_UNION_TAG) || r.moreFields(outer));
  r.leave();
  if (inputs === undefined) r.bail();
  return { rel: "union", inputs };
}

export function writeRelUnion(w: JsonValueWriter, value: RelUnion): void {
  requirePlain(value, value.rel);
  if (value.rel !== "union") w.wrong();
  w.enter();
  w.write(OPEN_REL_UNION);
  writeRelSpecList(w, value.inputs);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packRelUnion(w: Writer, value: RelUnion): void {
  requirePlain(value, value.rel);
  if (value.rel !== "union") w.wrong();
  w.enter();
  w.write(HEAD_REL_UNION);
  packRelSpecList(w, value.inputs);
  w.leave();
}

export function isRelUnion(candidate: unknown): candidate is RelUnion {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelUnion> = candidate;
  if (value.rel !== "union") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isRelSpecList(value.inputs) && value.inputs.length >= 2)) return false;
  for (const name in value) {
    switch (name) {
      case "rel":
      case "inputs":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRelUnion(value: unknown): RelUnion {
  const fields = fieldsOf<keyof RelUnion>(value);
  bailUnlessPlain(fields, fields.rel);
  if (fields.rel !== undefined && fields.rel !== "union") bail();
  for (const name in fields) {
    switch (name) {
      case "rel":
      case "inputs":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: RelUnion = { rel: "union", inputs: minItems(convertRelSpecList(fields.inputs), 2) };
  leave();
  return result;
}

export function readCanonicalPlan(r: JsonReader): CanonicalPlan {
  let form: PosInt | undefined;
  let functions: PosInt | undefined;
  let root: RelSpec | undefined;
  let columns: readonly ColumnName[] | undefined;
  let udfs: { readonly [key: string]: Sha256Hex } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_FORM)) form = atLeast(r.readInt(), 1);
    if (r.atKey(READ_FUNCTIONS)) functions = atLeast(r.readInt(), 1);
    if (r.atKey(READ_ROOT)) root = readRelSpec(r);
    if (r.atKey(READ_COLUMNS)) columns = minItems(readColumnNameList(r), 1);
    if (r.atKey(READ_UDFS)) udfs = readSha256HexMap(r);
  } while (r.moreFields());
  if (form === undefined || functions === undefined || root === undefined || columns === undefined) r.bail();
  if (udfs === undefined) udfs = Object.create(null) as { readonly [key: string]: Sha256Hex };
  return { form, functions, root, columns, udfs };
}

export function unpackCanonicalPlan(r: PackReader): CanonicalPlan {
  let form: PosInt | undefined;
  let functions: PosInt | undefined;
  let root: RelSpec | undefined;
  let columns: readonly ColumnName[] | undefined;
  let udfs: { readonly [key: string]: Sha256Hex } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FORM)) form = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_FUNCTIONS)) functions = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_ROOT)) root = unpackRelSpec(r);
    if (r.atKey(UNPACK_COLUMNS)) columns = minItems(unpackColumnNameList(r), 1);
    if (r.atKey(UNPACK_UDFS)) udfs = unpackSha256HexMap(r);
  } while (r.moreFields(outer));
  if (form === undefined || functions === undefined || root === undefined || columns === undefined) r.bail();
  if (udfs === undefined) udfs = Object.create(null) as { readonly [key: string]: Sha256Hex };
  return { form, functions, root, columns, udfs };
}

export function writeCanonicalPlan(w: JsonValueWriter, value: CanonicalPlan): void {
  requirePlain(value, value.form);
  w.write(OPEN_CANONICAL_PLAN);
  w.writeInt(value.form);
  w.write(WRITE_FUNCTIONS);
  w.writeInt(value.functions);
  w.write(WRITE_ROOT);
  writeRelSpec(w, value.root);
  w.write(WRITE_COLUMNS);
  writeStringList(w, value.columns);
  if (!isEmptyObject(value.udfs)) {
    w.write(WRITE_UDFS);
    writeStringMap(w, value.udfs);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packCanonicalPlan(w: Writer, value: CanonicalPlan): void {
  requirePlain(value, value.form);
  let fields = 4;
  if (!isEmptyObject(value.udfs)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_CANONICAL_PLAN);
  w.packInt(value.form);
  w.write(PACK_FUNCTIONS);
  w.packInt(value.functions);
  w.write(PACK_ROOT);
  packRelSpec(w, value.root);
  w.write(PACK_COLUMNS);
  packStringList(w, value.columns);
  if (!isEmptyObject(value.udfs)) {
    w.write(PACK_UDFS);
    packStringMap(w, value.udfs);
  }
}

export function isCanonicalPlan(candidate: unknown): candidate is CanonicalPlan {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CanonicalPlan> = candidate;
  if (value.form === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.form) && value.form >= 1)) return false;
  if (!(isSafeInt(value.functions) && value.functions >= 1)) return false;
  if (!isRelSpec(value.root)) return false;
  if (!(isColumnNameList(value.columns) && value.columns.length >= 1)) return false;
  if (!isSha256HexMap(value.udfs)) return false;
  for (const name in value) {
    switch (name) {
      case "form":
      case "functions":
      case "root":
      case "columns":
      case "udfs":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCanonicalPlan(value: unknown): CanonicalPlan {
  const fields = fieldsOf<keyof CanonicalPlan>(value);
  bailUnlessPlain(fields, fields.form);
  for (const name in fields) {
    switch (name) {
      case "form":
      case "functions":
      case "root":
      case "columns":
      case "udfs":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    form: atLeast(asInt(fields.form), 1),
    functions: atLeast(asInt(fields.functions), 1),
    root: convertRelSpec(fields.root),
    columns: minItems(convertColumnNameList(fields.columns), 1),
    udfs:
      fields.udfs === undefined
        ? (Object.create(null) as { readonly [key: string]: Sha256Hex })
        : convertSha256HexMap(fields.udfs),
  };
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function writeStringList(w: JsonValueWriter, list: readonly string[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function readFieldSpecList(r: JsonReader): readonly FieldSpec[] {
  const list: FieldSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readFieldSpec(r));
  return list;
}

function readLiteralExprListList(r: JsonReader): readonly (readonly LiteralExpr[])[] {
  const list: (readonly LiteralExpr[])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readLiteralExprList(r));
  return list;
}

function readLiteralExprList(r: JsonReader): readonly LiteralExpr[] {
  const list: LiteralExpr[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readLiteralExpr(r));
  return list;
}

function unpackFieldSpecList(r: PackReader): readonly FieldSpec[] {
  const list = new Array<FieldSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackFieldSpec(r);
  return list;
}

function unpackLiteralExprListList(r: PackReader): readonly (readonly LiteralExpr[])[] {
  const list = new Array<readonly LiteralExpr[]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackLiteralExprList(r);
  return list;
}

function unpackLiteralExprList(r: PackReader): readonly LiteralExpr[] {
  const list = new Array<LiteralExpr>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackLiteralExpr(r);
  return list;
}

function writeFieldSpecList(w: JsonValueWriter, list: readonly FieldSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as FieldSpec;
    writeFieldSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeLiteralExprListList(w: JsonValueWriter, list: readonly (readonly LiteralExpr[])[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly LiteralExpr[];
    writeLiteralExprList(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeLiteralExprList(w: JsonValueWriter, list: readonly LiteralExpr[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as LiteralExpr;
    writeLiteralExpr(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packFieldSpecList(w: Writer, list: readonly FieldSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as FieldSpec;
    packFieldSpec(w, item);
  }
}

function packLiteralExprListList(w: Writer, list: readonly (readonly LiteralExpr[])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly LiteralExpr[];
    packLiteralExprList(w, item);
  }
}

function packLiteralExprList(w: Writer, list: readonly LiteralExpr[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as LiteralExpr;
    packLiteralExpr(w, item);
  }
}

function convertFieldSpecList(value: unknown): readonly FieldSpec[] {
  const items = itemsOf(value);
  const list: FieldSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertFieldSpec(items[i]));
  return list;
}

function convertLiteralExprListList(value: unknown): readonly (readonly LiteralExpr[])[] {
  const items = itemsOf(value);
  const list: (readonly LiteralExpr[])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertLiteralExprList(items[i]));
  return list;
}

function convertLiteralExprList(value: unknown): readonly LiteralExpr[] {
  const items = itemsOf(value);
  const list: LiteralExpr[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertLiteralExpr(items[i]));
  return list;
}

function isFieldSpecList(value: unknown): value is readonly FieldSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isFieldSpec(item)) return false;
  }
  return true;
}

function isLiteralExprListList(value: unknown): value is readonly (readonly LiteralExpr[])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isLiteralExprList(item)) return false;
  }
  return true;
}

function isLiteralExprList(value: unknown): value is readonly LiteralExpr[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isLiteralExpr(item)) return false;
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

function readColumnNameAndColumnNameTupleList(r: JsonReader): readonly (readonly [ColumnName, ColumnName])[] {
  const list: (readonly [ColumnName, ColumnName])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readColumnNameAndColumnNameTuple(r));
  return list;
}

function readColumnNameAndColumnNameTuple(r: JsonReader): readonly [ColumnName, ColumnName] {
  if (!r.beginList()) r.bail();
  const item1 = maxLength(minLength(r.readString(), 1), 255);
  if (!r.nextItem()) r.bail();
  const item2 = maxLength(minLength(r.readString(), 1), 255);
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function unpackColumnNameAndColumnNameTupleList(r: PackReader): readonly (readonly [ColumnName, ColumnName])[] {
  const list = new Array<readonly [ColumnName, ColumnName]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackColumnNameAndColumnNameTuple(r);
  return list;
}

function unpackColumnNameAndColumnNameTuple(r: PackReader): readonly [ColumnName, ColumnName] {
  if (r.readListHeader() !== 2) r.bail();
  return [maxLength(minLength(r.readString(), 1), 255), maxLength(minLength(r.readString(), 1), 255)];
}

function writeStringAndStringTupleList(w: JsonValueWriter, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly [string, string];
    writeStringAndStringTuple(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringAndStringTuple(w: JsonValueWriter, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  w.writeString(list[1]);
  w.writeByte(CLOSE_LIST);
}

function packStringAndStringTupleList(w: Writer, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly [string, string];
    packStringAndStringTuple(w, item);
  }
}

function packStringAndStringTuple(w: Writer, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  w.packString(list[1]);
}

function convertColumnNameAndColumnNameTupleList(value: unknown): readonly (readonly [ColumnName, ColumnName])[] {
  const items = itemsOf(value);
  const list: (readonly [ColumnName, ColumnName])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertColumnNameAndColumnNameTuple(items[i]));
  return list;
}

function convertColumnNameAndColumnNameTuple(value: unknown): readonly [ColumnName, ColumnName] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [maxLength(minLength(asString(items[0]), 1), 255), maxLength(minLength(asString(items[1]), 1), 255)];
}

function isColumnNameAndColumnNameTupleList(value: unknown): value is readonly (readonly [ColumnName, ColumnName])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isColumnNameAndColumnNameTuple(item)) return false;
  }
  return true;
}

function isColumnNameAndColumnNameTuple(value: unknown): value is readonly [ColumnName, ColumnName] {
  if (!isList(value) || value.length !== 2) return false;
  if (!(typeof value[0] === "string" && hasMinLength(value[0], 1) && hasMaxLength(value[0], 255))) return false;
  if (!(typeof value[1] === "string" && hasMinLength(value[1], 1) && hasMaxLength(value[1], 255))) return false;
  return true;
}

function readExprSpecList(r: JsonReader): readonly ExprSpec[] {
  const list: ExprSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readExprSpec(r));
  return list;
}

function readSortKeySpecList(r: JsonReader): readonly SortKeySpec[] {
  const list: SortKeySpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readSortKeySpec(r));
  return list;
}

function unpackExprSpecList(r: PackReader): readonly ExprSpec[] {
  const list = new Array<ExprSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackExprSpec(r);
  return list;
}

function unpackSortKeySpecList(r: PackReader): readonly SortKeySpec[] {
  const list = new Array<SortKeySpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackSortKeySpec(r);
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

function writeSortKeySpecList(w: JsonValueWriter, list: readonly SortKeySpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as SortKeySpec;
    writeSortKeySpec(w, item);
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

function packSortKeySpecList(w: Writer, list: readonly SortKeySpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as SortKeySpec;
    packSortKeySpec(w, item);
  }
}

function convertExprSpecList(value: unknown): readonly ExprSpec[] {
  const items = itemsOf(value);
  const list: ExprSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertExprSpec(items[i]));
  return list;
}

function convertSortKeySpecList(value: unknown): readonly SortKeySpec[] {
  const items = itemsOf(value);
  const list: SortKeySpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertSortKeySpec(items[i]));
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

function isSortKeySpecList(value: unknown): value is readonly SortKeySpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSortKeySpec(item)) return false;
  }
  return true;
}

function readAggregateFieldList(r: JsonReader): readonly AggregateField[] {
  const list: AggregateField[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readAggregateField(r));
  return list;
}

function unpackAggregateFieldList(r: PackReader): readonly AggregateField[] {
  const list = new Array<AggregateField>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackAggregateField(r);
  return list;
}

function writeAggregateFieldList(w: JsonValueWriter, list: readonly AggregateField[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as AggregateField;
    writeAggregateField(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packAggregateFieldList(w: Writer, list: readonly AggregateField[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as AggregateField;
    packAggregateField(w, item);
  }
}

function convertAggregateFieldList(value: unknown): readonly AggregateField[] {
  const items = itemsOf(value);
  const list: AggregateField[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertAggregateField(items[i]));
  return list;
}

function isAggregateFieldList(value: unknown): value is readonly AggregateField[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isAggregateField(item)) return false;
  }
  return true;
}

function readWindowFieldList(r: JsonReader): readonly WindowField[] {
  const list: WindowField[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readWindowField(r));
  return list;
}

function unpackWindowFieldList(r: PackReader): readonly WindowField[] {
  const list = new Array<WindowField>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackWindowField(r);
  return list;
}

function writeWindowFieldList(w: JsonValueWriter, list: readonly WindowField[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as WindowField;
    writeWindowField(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packWindowFieldList(w: Writer, list: readonly WindowField[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as WindowField;
    packWindowField(w, item);
  }
}

function convertWindowFieldList(value: unknown): readonly WindowField[] {
  const items = itemsOf(value);
  const list: WindowField[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertWindowField(items[i]));
  return list;
}

function isWindowFieldList(value: unknown): value is readonly WindowField[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isWindowField(item)) return false;
  }
  return true;
}

function readRelSpecList(r: JsonReader): readonly RelSpec[] {
  const list: RelSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readRelSpec(r));
  return list;
}

function unpackRelSpecList(r: PackReader): readonly RelSpec[] {
  const list = new Array<RelSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackRelSpec(r);
  return list;
}

function writeRelSpecList(w: JsonValueWriter, list: readonly RelSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as RelSpec;
    writeRelSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packRelSpecList(w: Writer, list: readonly RelSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as RelSpec;
    packRelSpec(w, item);
  }
}

function convertRelSpecList(value: unknown): readonly RelSpec[] {
  const items = itemsOf(value);
  const list: RelSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertRelSpec(items[i]));
  return list;
}

function isRelSpecList(value: unknown): value is readonly RelSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isRelSpec(item)) return false;
  }
  return true;
}

function readSha256HexMap(r: JsonReader): { readonly [key: string]: Sha256Hex } {
  const map = Object.create(null) as { [key: string]: Sha256Hex };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readSha256Hex(r);
  return map;
}

function unpackSha256HexMap(r: PackReader): { readonly [key: string]: Sha256Hex } {
  const map = Object.create(null) as { [key: string]: Sha256Hex };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackSha256Hex(r);
  return map;
}

function writeStringMap(w: JsonValueWriter, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as string;
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packStringMap(w: Writer, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as string;
    w.packString(value);
  }
}

function convertSha256HexMap(value: unknown): { readonly [key: string]: Sha256Hex } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: Sha256Hex };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertSha256Hex(item);
  }
  return map;
}

function isSha256HexMap(value: unknown): value is { readonly [key: string]: Sha256Hex } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isSha256Hex(item)) return false;
  }
  return true;
}
