// @generated from contracts/schema/ordering.yaml. Do not edit. [a03e5ed7199102fe]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
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
  asOneOf,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  maxLength,
  minItems,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  requireTuple,
} from "tessera-contracts/serde/codegen";
import {
  convertSortDirection,
  isSortDirection,
  packSortDirection,
  readSortDirection,
  unpackSortDirection,
  writeSortDirection,
} from "../arrow/metadata.codec.js";
import type { SortDirection } from "../arrow/metadata.js";
import {
  convertOrderingLevel,
  isOrderingLevel,
  packOrderingLevel,
  readOrderingLevel,
  unpackOrderingLevel,
  writeOrderingLevel,
} from "../types.codec.js";
import type { ColumnName, OrderingLevel } from "../types.js";
import type {
  DedupeSpec,
  DedupeStrategy,
  IntervalAlignMode,
  IntervalAlignSpec,
  OrderingKey,
  OrderingSpec,
  SortKeySpec,
} from "./ordering.js";

const READ_COLUMN = /* @__PURE__ */ jsonKey("column");
const READ_ORDER = /* @__PURE__ */ jsonKey("order");
const READ_LEVEL = /* @__PURE__ */ jsonKey("level");
const READ_KEYS = /* @__PURE__ */ jsonKey("keys");
const READ_STRATEGY = /* @__PURE__ */ jsonKey("strategy");
const READ_TIE_BREAKERS = /* @__PURE__ */ jsonKey("tie_breakers");
const READ_MODE = /* @__PURE__ */ jsonKey("mode");
const READ_PARTITION_BY = /* @__PURE__ */ jsonKey("partition_by");
const READ_LEFT_SPAN = /* @__PURE__ */ jsonKey("left_span");
const READ_RIGHT_SPAN = /* @__PURE__ */ jsonKey("right_span");
const READ_KEEP_UNMATCHED = /* @__PURE__ */ jsonKey("keep_unmatched");

const UNPACK_COLUMN = /* @__PURE__ */ packedKey("column");
const UNPACK_ORDER = /* @__PURE__ */ packedKey("order");
const UNPACK_LEVEL = /* @__PURE__ */ packedKey("level");
const UNPACK_KEYS = /* @__PURE__ */ packedKey("keys");
const UNPACK_STRATEGY = /* @__PURE__ */ packedKey("strategy");
const UNPACK_TIE_BREAKERS = /* @__PURE__ */ packedKey("tie_breakers");
const UNPACK_MODE = /* @__PURE__ */ packedKey("mode");
const UNPACK_PARTITION_BY = /* @__PURE__ */ packedKey("partition_by");
const UNPACK_LEFT_SPAN = /* @__PURE__ */ packedKey("left_span");
const UNPACK_RIGHT_SPAN = /* @__PURE__ */ packedKey("right_span");
const UNPACK_KEEP_UNMATCHED = /* @__PURE__ */ packedKey("keep_unmatched");

const READ_DEDUPE_STRATEGY = /* @__PURE__ */ jsonLiterals("keep_first", "keep_best_by_score", "collapse");
const UNPACK_DEDUPE_STRATEGY = /* @__PURE__ */ packedLiterals("keep_first", "keep_best_by_score", "collapse");
const READ_INTERVAL_ALIGN_MODE = /* @__PURE__ */ jsonLiterals("exact", "contained", "overlapping");
const UNPACK_INTERVAL_ALIGN_MODE = /* @__PURE__ */ packedLiterals("exact", "contained", "overlapping");

const OPEN_SORT_KEY_SPEC = /* @__PURE__ */ jsonChunk('{"column":');
const WRITE_ORDER = /* @__PURE__ */ jsonChunk(',"order":');
const OPEN_ORDERING_KEY = /* @__PURE__ */ jsonChunk('{"column":');
const WRITE_LEVEL = /* @__PURE__ */ jsonChunk(',"level":');
const WRITE_KEYS = /* @__PURE__ */ jsonChunk(',"keys":');
const WRITE_VALUE_KEEP_FIRST = /* @__PURE__ */ jsonChunk('"keep_first"');
const WRITE_VALUE_KEEP_BEST_BY_SCORE = /* @__PURE__ */ jsonChunk('"keep_best_by_score"');
const WRITE_VALUE_COLLAPSE = /* @__PURE__ */ jsonChunk('"collapse"');
const OPEN_DEDUPE_SPEC = /* @__PURE__ */ jsonChunk('{"keys":');
const WRITE_STRATEGY = /* @__PURE__ */ jsonChunk(',"strategy":');
const WRITE_TIE_BREAKERS = /* @__PURE__ */ jsonChunk(',"tie_breakers":');
const WRITE_VALUE_EXACT = /* @__PURE__ */ jsonChunk('"exact"');
const WRITE_VALUE_CONTAINED = /* @__PURE__ */ jsonChunk('"contained"');
const WRITE_VALUE_OVERLAPPING = /* @__PURE__ */ jsonChunk('"overlapping"');
const WRITE_MODE = /* @__PURE__ */ jsonChunk(',"mode":');
const WRITE_PARTITION_BY = /* @__PURE__ */ jsonChunk(',"partition_by":');
const WRITE_LEFT_SPAN = /* @__PURE__ */ jsonChunk(',"left_span":');
const WRITE_RIGHT_SPAN = /* @__PURE__ */ jsonChunk(',"right_span":');
const WRITE_KEEP_UNMATCHED = /* @__PURE__ */ jsonChunk(',"keep_unmatched":');

const HEAD_SORT_KEY_SPEC = /* @__PURE__ */ packedChunk("column");
const PACK_ORDER = /* @__PURE__ */ packedChunk("order");
const HEAD_ORDERING_KEY = /* @__PURE__ */ packedHead(2, "column");
const PACK_LEVEL = /* @__PURE__ */ packedChunk("level");
const PACK_KEYS = /* @__PURE__ */ packedChunk("keys");
const PACK_VALUE_KEEP_FIRST = /* @__PURE__ */ packedChunk("keep_first");
const PACK_VALUE_KEEP_BEST_BY_SCORE = /* @__PURE__ */ packedChunk("keep_best_by_score");
const PACK_VALUE_COLLAPSE = /* @__PURE__ */ packedChunk("collapse");
const HEAD_DEDUPE_SPEC = /* @__PURE__ */ packedChunk("keys");
const PACK_STRATEGY = /* @__PURE__ */ packedChunk("strategy");
const PACK_TIE_BREAKERS = /* @__PURE__ */ packedChunk("tie_breakers");
const PACK_VALUE_EXACT = /* @__PURE__ */ packedChunk("exact");
const PACK_VALUE_CONTAINED = /* @__PURE__ */ packedChunk("contained");
const PACK_VALUE_OVERLAPPING = /* @__PURE__ */ packedChunk("overlapping");
const PACK_MODE = /* @__PURE__ */ packedChunk("mode");
const PACK_PARTITION_BY = /* @__PURE__ */ packedChunk("partition_by");
const PACK_LEFT_SPAN = /* @__PURE__ */ packedChunk("left_span");
const PACK_RIGHT_SPAN = /* @__PURE__ */ packedChunk("right_span");
const PACK_KEEP_UNMATCHED = /* @__PURE__ */ packedChunk("keep_unmatched");

export function readSortKeySpec(r: JsonReader): SortKeySpec {
  let column: ColumnName | undefined;
  let order: SortDirection = "ascending";
  r.beginObject();
  do {
    if (r.atKey(READ_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_ORDER)) order = readSortDirection(r);
  } while (r.moreFields());
  if (column === undefined) r.bail();
  return { column, order };
}

export function unpackSortKeySpec(r: PackReader): SortKeySpec {
  let column: ColumnName | undefined;
  let order: SortDirection = "ascending";
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_ORDER)) order = unpackSortDirection(r);
  } while (r.moreFields(outer));
  if (column === undefined) r.bail();
  return { column, order };
}

export function writeSortKeySpec(w: JsonValueWriter, value: SortKeySpec): void {
  requirePlain(value, value.column);
  w.write(OPEN_SORT_KEY_SPEC);
  w.writeString(value.column);
  if (value.order !== undefined && value.order !== "ascending") {
    w.write(WRITE_ORDER);
    writeSortDirection(w, value.order);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packSortKeySpec(w: Writer, value: SortKeySpec): void {
  requirePlain(value, value.column);
  let fields = 1;
  if (value.order !== undefined && value.order !== "ascending") fields++;
  w.packStructHeader(fields, 2);
  w.write(HEAD_SORT_KEY_SPEC);
  w.packString(value.column);
  if (value.order !== undefined && value.order !== "ascending") {
    w.write(PACK_ORDER);
    packSortDirection(w, value.order);
  }
}

export function isSortKeySpec(candidate: unknown): candidate is SortKeySpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SortKeySpec> = candidate;
  if (typeof value.column !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.column, 1) && hasMaxLength(value.column, 255))) return false;
  if (!isSortDirection(value.order)) return false;
  for (const name in value) {
    switch (name) {
      case "column":
      case "order":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertSortKeySpec(value: unknown): SortKeySpec {
  const fields = fieldsOf<keyof SortKeySpec>(value);
  bailUnlessPlain(fields, fields.column);
  for (const name in fields) {
    switch (name) {
      case "column":
      case "order":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    column: maxLength(minLength(asString(fields.column), 1), 255),
    order: fields.order === undefined ? "ascending" : convertSortDirection(fields.order),
  };
}

export function readOrderingKey(r: JsonReader): OrderingKey {
  let column: ColumnName | undefined;
  let order: SortDirection | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_ORDER)) order = readSortDirection(r);
  } while (r.moreFields());
  if (column === undefined || order === undefined) r.bail();
  return { column, order };
}

export function unpackOrderingKey(r: PackReader): OrderingKey {
  let column: ColumnName | undefined;
  let order: SortDirection | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_ORDER)) order = unpackSortDirection(r);
  } while (r.moreFields(outer));
  if (column === undefined || order === undefined) r.bail();
  return { column, order };
}

export function writeOrderingKey(w: JsonValueWriter, value: OrderingKey): void {
  requirePlain(value, value.column);
  w.write(OPEN_ORDERING_KEY);
  w.writeString(value.column);
  w.write(WRITE_ORDER);
  writeSortDirection(w, value.order);
  w.writeByte(CLOSE_OBJECT);
}

export function packOrderingKey(w: Writer, value: OrderingKey): void {
  requirePlain(value, value.column);
  w.write(HEAD_ORDERING_KEY);
  w.packString(value.column);
  w.write(PACK_ORDER);
  packSortDirection(w, value.order);
}

export function isOrderingKey(candidate: unknown): candidate is OrderingKey {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OrderingKey> = candidate;
  if (typeof value.column !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.column, 1) && hasMaxLength(value.column, 255))) return false;
  if (!isSortDirection(value.order)) return false;
  for (const name in value) {
    switch (name) {
      case "column":
      case "order":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertOrderingKey(value: unknown): OrderingKey {
  const fields = fieldsOf<keyof OrderingKey>(value);
  bailUnlessPlain(fields, fields.column);
  for (const name in fields) {
    switch (name) {
      case "column":
      case "order":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { column: maxLength(minLength(asString(fields.column), 1), 255), order: convertSortDirection(fields.order) };
}

export function readOrderingSpec(r: JsonReader): OrderingSpec {
  let level: OrderingLevel = "unordered";
  let keys: readonly OrderingKey[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_LEVEL)) level = readOrderingLevel(r);
    if (r.atKey(READ_KEYS)) keys = readOrderingKeyList(r);
  } while (r.moreFields());
  const value: OrderingSpec = { level, keys };
  if (!orderingSpecRule1(value)) r.bail();
  if (!orderingSpecRule2(value)) r.bail();
  return value;
}

export function unpackOrderingSpec(r: PackReader): OrderingSpec {
  let level: OrderingLevel = "unordered";
  let keys: readonly OrderingKey[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_LEVEL)) level = unpackOrderingLevel(r);
    if (r.atKey(UNPACK_KEYS)) keys = unpackOrderingKeyList(r);
  } while (r.moreFields(outer));
  const value: OrderingSpec = { level, keys };
  if (!orderingSpecRule1(value)) r.bail();
  if (!orderingSpecRule2(value)) r.bail();
  return value;
}

export function writeOrderingSpec(w: JsonValueWriter, value: OrderingSpec): void {
  requirePlain(value, value.level);
  const start = w.here();
  if (value.level !== undefined && value.level !== "unordered") {
    w.write(WRITE_LEVEL);
    writeOrderingLevel(w, value.level);
  }
  if (!isEmptyList(value.keys)) {
    w.write(WRITE_KEYS);
    writeOrderingKeyList(w, value.keys);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packOrderingSpec(w: Writer, value: OrderingSpec): void {
  requirePlain(value, value.level);
  let fields = 0;
  if (value.level !== undefined && value.level !== "unordered") fields++;
  if (!isEmptyList(value.keys)) fields++;
  w.packStructHeader(fields, 2);
  if (value.level !== undefined && value.level !== "unordered") {
    w.write(PACK_LEVEL);
    packOrderingLevel(w, value.level);
  }
  if (!isEmptyList(value.keys)) {
    w.write(PACK_KEYS);
    packOrderingKeyList(w, value.keys);
  }
}

export function isOrderingSpec(candidate: unknown): candidate is OrderingSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OrderingSpec> = candidate;
  if (value.level === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isOrderingLevel(value.level)) return false;
  if (!isOrderingKeyList(value.keys)) return false;
  for (const name in value) {
    switch (name) {
      case "level":
      case "keys":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!orderingSpecRule1(value as OrderingSpec)) return false;
  if (!orderingSpecRule2(value as OrderingSpec)) return false;
  return true;
}

export function convertOrderingSpec(value: unknown): OrderingSpec {
  const fields = fieldsOf<keyof OrderingSpec>(value);
  bailUnlessPlain(fields, fields.level);
  for (const name in fields) {
    switch (name) {
      case "level":
      case "keys":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: OrderingSpec = {
    level: fields.level === undefined ? "unordered" : convertOrderingLevel(fields.level),
    keys: fields.keys === undefined ? [] : convertOrderingKeyList(fields.keys),
  };
  if (!orderingSpecRule1(result)) bail();
  if (!orderingSpecRule2(result)) bail();
  return result;
}

/** this.level != "explicit" || size(this.keys) > 0 */
export function orderingSpecRule1(self: OrderingSpec): boolean {
  return self.level !== "explicit" || self.keys.length > 0;
}

/** this.level != "unordered" || size(this.keys) == 0 */
export function orderingSpecRule2(self: OrderingSpec): boolean {
  return self.level !== "unordered" || self.keys.length === 0;
}

export function readDedupeStrategy(r: JsonReader): DedupeStrategy {
  return r.readLiteral(READ_DEDUPE_STRATEGY);
}

export function unpackDedupeStrategy(r: PackReader): DedupeStrategy {
  return r.readLiteral(UNPACK_DEDUPE_STRATEGY);
}

export function writeDedupeStrategy(w: JsonValueWriter, value: DedupeStrategy): void {
  switch (value) {
    case "keep_first":
      return w.write(WRITE_VALUE_KEEP_FIRST);
    case "keep_best_by_score":
      return w.write(WRITE_VALUE_KEEP_BEST_BY_SCORE);
    case "collapse":
      return w.write(WRITE_VALUE_COLLAPSE);
    default:
      return w.wrong();
  }
}

export function packDedupeStrategy(w: Writer, value: DedupeStrategy): void {
  switch (value) {
    case "keep_first":
      return w.write(PACK_VALUE_KEEP_FIRST);
    case "keep_best_by_score":
      return w.write(PACK_VALUE_KEEP_BEST_BY_SCORE);
    case "collapse":
      return w.write(PACK_VALUE_COLLAPSE);
    default:
      return w.wrong();
  }
}

export function isDedupeStrategy(value: unknown): value is DedupeStrategy {
  return value === "keep_first" || value === "keep_best_by_score" || value === "collapse";
}

export function convertDedupeStrategy(value: unknown): DedupeStrategy {
  return asOneOf(value, READ_DEDUPE_STRATEGY.values);
}

export function readDedupeSpec(r: JsonReader): DedupeSpec {
  let keys: readonly ColumnName[] | undefined;
  let strategy: DedupeStrategy = "keep_first";
  let tie_breakers: readonly SortKeySpec[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_KEYS)) keys = minItems(readColumnNameList(r), 1);
    if (r.atKey(READ_STRATEGY)) strategy = readDedupeStrategy(r);
    if (r.atKey(READ_TIE_BREAKERS)) tie_breakers = readSortKeySpecList(r);
  } while (r.moreFields());
  if (keys === undefined) r.bail();
  const value: DedupeSpec = { keys, strategy, tie_breakers };
  if (!dedupeSpecRule1(value)) r.bail();
  return value;
}

export function unpackDedupeSpec(r: PackReader): DedupeSpec {
  let keys: readonly ColumnName[] | undefined;
  let strategy: DedupeStrategy = "keep_first";
  let tie_breakers: readonly SortKeySpec[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_KEYS)) keys = minItems(unpackColumnNameList(r), 1);
    if (r.atKey(UNPACK_STRATEGY)) strategy = unpackDedupeStrategy(r);
    if (r.atKey(UNPACK_TIE_BREAKERS)) tie_breakers = unpackSortKeySpecList(r);
  } while (r.moreFields(outer));
  if (keys === undefined) r.bail();
  const value: DedupeSpec = { keys, strategy, tie_breakers };
  if (!dedupeSpecRule1(value)) r.bail();
  return value;
}

export function writeDedupeSpec(w: JsonValueWriter, value: DedupeSpec): void {
  requirePlain(value, value.keys);
  w.write(OPEN_DEDUPE_SPEC);
  writeStringList(w, value.keys);
  if (value.strategy !== undefined && value.strategy !== "keep_first") {
    w.write(WRITE_STRATEGY);
    writeDedupeStrategy(w, value.strategy);
  }
  if (!isEmptyList(value.tie_breakers)) {
    w.write(WRITE_TIE_BREAKERS);
    writeSortKeySpecList(w, value.tie_breakers);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDedupeSpec(w: Writer, value: DedupeSpec): void {
  requirePlain(value, value.keys);
  let fields = 1;
  if (value.strategy !== undefined && value.strategy !== "keep_first") fields++;
  if (!isEmptyList(value.tie_breakers)) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DEDUPE_SPEC);
  packStringList(w, value.keys);
  if (value.strategy !== undefined && value.strategy !== "keep_first") {
    w.write(PACK_STRATEGY);
    packDedupeStrategy(w, value.strategy);
  }
  if (!isEmptyList(value.tie_breakers)) {
    w.write(PACK_TIE_BREAKERS);
    packSortKeySpecList(w, value.tie_breakers);
  }
}

export function isDedupeSpec(candidate: unknown): candidate is DedupeSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DedupeSpec> = candidate;
  if (value.keys === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isColumnNameList(value.keys) && value.keys.length >= 1)) return false;
  if (!isDedupeStrategy(value.strategy)) return false;
  if (!isSortKeySpecList(value.tie_breakers)) return false;
  for (const name in value) {
    switch (name) {
      case "keys":
      case "strategy":
      case "tie_breakers":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!dedupeSpecRule1(value as DedupeSpec)) return false;
  return true;
}

export function convertDedupeSpec(value: unknown): DedupeSpec {
  const fields = fieldsOf<keyof DedupeSpec>(value);
  bailUnlessPlain(fields, fields.keys);
  for (const name in fields) {
    switch (name) {
      case "keys":
      case "strategy":
      case "tie_breakers":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DedupeSpec = {
    keys: minItems(convertColumnNameList(fields.keys), 1),
    strategy: fields.strategy === undefined ? "keep_first" : convertDedupeStrategy(fields.strategy),
    tie_breakers: fields.tie_breakers === undefined ? [] : convertSortKeySpecList(fields.tie_breakers),
  };
  if (!dedupeSpecRule1(result)) bail();
  return result;
}

/** this.strategy != "keep_best_by_score" || size(this.tie_breakers) > 0 */
export function dedupeSpecRule1(self: DedupeSpec): boolean {
  return self.strategy !== "keep_best_by_score" || self.tie_breakers.length > 0;
}

export function readIntervalAlignMode(r: JsonReader): IntervalAlignMode {
  return r.readLiteral(READ_INTERVAL_ALIGN_MODE);
}

export function unpackIntervalAlignMode(r: PackReader): IntervalAlignMode {
  return r.readLiteral(UNPACK_INTERVAL_ALIGN_MODE);
}

export function writeIntervalAlignMode(w: JsonValueWriter, value: IntervalAlignMode): void {
  switch (value) {
    case "exact":
      return w.write(WRITE_VALUE_EXACT);
    case "contained":
      return w.write(WRITE_VALUE_CONTAINED);
    case "overlapping":
      return w.write(WRITE_VALUE_OVERLAPPING);
    default:
      return w.wrong();
  }
}

export function packIntervalAlignMode(w: Writer, value: IntervalAlignMode): void {
  switch (value) {
    case "exact":
      return w.write(PACK_VALUE_EXACT);
    case "contained":
      return w.write(PACK_VALUE_CONTAINED);
    case "overlapping":
      return w.write(PACK_VALUE_OVERLAPPING);
    default:
      return w.wrong();
  }
}

export function isIntervalAlignMode(value: unknown): value is IntervalAlignMode {
  return value === "exact" || value === "contained" || value === "overlapping";
}

export function convertIntervalAlignMode(value: unknown): IntervalAlignMode {
  return asOneOf(value, READ_INTERVAL_ALIGN_MODE.values);
}

export function readIntervalAlignSpec(r: JsonReader): IntervalAlignSpec {
  let mode: IntervalAlignMode = "contained";
  let partition_by: readonly (readonly [ColumnName, ColumnName])[] = [];
  let left_span: readonly [ColumnName, ColumnName] | undefined;
  let right_span: readonly [ColumnName, ColumnName] | undefined;
  let keep_unmatched: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_MODE)) mode = readIntervalAlignMode(r);
    if (r.atKey(READ_PARTITION_BY)) partition_by = readColumnNameAndColumnNameTupleList(r);
    if (r.atKey(READ_LEFT_SPAN)) left_span = readColumnNameAndColumnNameTuple(r);
    if (r.atKey(READ_RIGHT_SPAN)) right_span = readColumnNameAndColumnNameTuple(r);
    if (r.atKey(READ_KEEP_UNMATCHED)) keep_unmatched = r.readBool();
  } while (r.moreFields());
  if (left_span === undefined || right_span === undefined) r.bail();
  return { mode, partition_by, left_span, right_span, keep_unmatched };
}

export function unpackIntervalAlignSpec(r: PackReader): IntervalAlignSpec {
  let mode: IntervalAlignMode = "contained";
  let partition_by: readonly (readonly [ColumnName, ColumnName])[] = [];
  let left_span: readonly [ColumnName, ColumnName] | undefined;
  let right_span: readonly [ColumnName, ColumnName] | undefined;
  let keep_unmatched: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MODE)) mode = unpackIntervalAlignMode(r);
    if (r.atKey(UNPACK_PARTITION_BY)) partition_by = unpackColumnNameAndColumnNameTupleList(r);
    if (r.atKey(UNPACK_LEFT_SPAN)) left_span = unpackColumnNameAndColumnNameTuple(r);
    if (r.atKey(UNPACK_RIGHT_SPAN)) right_span = unpackColumnNameAndColumnNameTuple(r);
    if (r.atKey(UNPACK_KEEP_UNMATCHED)) keep_unmatched = r.readBool();
  } while (r.moreFields(outer));
  if (left_span === undefined || right_span === undefined) r.bail();
  return { mode, partition_by, left_span, right_span, keep_unmatched };
}

export function writeIntervalAlignSpec(w: JsonValueWriter, value: IntervalAlignSpec): void {
  requirePlain(value, value.mode);
  const start = w.here();
  if (value.mode !== undefined && value.mode !== "contained") {
    w.write(WRITE_MODE);
    writeIntervalAlignMode(w, value.mode);
  }
  if (!isEmptyList(value.partition_by)) {
    w.write(WRITE_PARTITION_BY);
    writeStringAndStringTupleList(w, value.partition_by);
  }
  w.write(WRITE_LEFT_SPAN);
  writeStringAndStringTuple(w, value.left_span);
  w.write(WRITE_RIGHT_SPAN);
  writeStringAndStringTuple(w, value.right_span);
  if (value.keep_unmatched !== undefined && value.keep_unmatched !== false) {
    w.write(WRITE_KEEP_UNMATCHED);
    w.writeBool(value.keep_unmatched);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packIntervalAlignSpec(w: Writer, value: IntervalAlignSpec): void {
  requirePlain(value, value.mode);
  let fields = 2;
  if (value.mode !== undefined && value.mode !== "contained") fields++;
  if (!isEmptyList(value.partition_by)) fields++;
  if (value.keep_unmatched !== undefined && value.keep_unmatched !== false) fields++;
  w.packStructHeader(fields, 5);
  if (value.mode !== undefined && value.mode !== "contained") {
    w.write(PACK_MODE);
    packIntervalAlignMode(w, value.mode);
  }
  if (!isEmptyList(value.partition_by)) {
    w.write(PACK_PARTITION_BY);
    packStringAndStringTupleList(w, value.partition_by);
  }
  w.write(PACK_LEFT_SPAN);
  packStringAndStringTuple(w, value.left_span);
  w.write(PACK_RIGHT_SPAN);
  packStringAndStringTuple(w, value.right_span);
  if (value.keep_unmatched !== undefined && value.keep_unmatched !== false) {
    w.write(PACK_KEEP_UNMATCHED);
    w.packBool(value.keep_unmatched);
  }
}

export function isIntervalAlignSpec(candidate: unknown): candidate is IntervalAlignSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IntervalAlignSpec> = candidate;
  if (value.mode === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIntervalAlignMode(value.mode)) return false;
  if (!isColumnNameAndColumnNameTupleList(value.partition_by)) return false;
  if (!isColumnNameAndColumnNameTuple(value.left_span)) return false;
  if (!isColumnNameAndColumnNameTuple(value.right_span)) return false;
  if (typeof value.keep_unmatched !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "mode":
      case "partition_by":
      case "left_span":
      case "right_span":
      case "keep_unmatched":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertIntervalAlignSpec(value: unknown): IntervalAlignSpec {
  const fields = fieldsOf<keyof IntervalAlignSpec>(value);
  bailUnlessPlain(fields, fields.mode);
  for (const name in fields) {
    switch (name) {
      case "mode":
      case "partition_by":
      case "left_span":
      case "right_span":
      case "keep_unmatched":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    mode: fields.mode === undefined ? "contained" : convertIntervalAlignMode(fields.mode),
    partition_by: fields.partition_by === undefined ? [] : convertColumnNameAndColumnNameTupleList(fields.partition_by),
    left_span: convertColumnNameAndColumnNameTuple(fields.left_span),
    right_span: convertColumnNameAndColumnNameTuple(fields.right_span),
    keep_unmatched: fields.keep_unmatched === undefined ? false : asBool(fields.keep_unmatched),
  };
}

function readOrderingKeyList(r: JsonReader): readonly OrderingKey[] {
  const list: OrderingKey[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readOrderingKey(r));
  return list;
}

function unpackOrderingKeyList(r: PackReader): readonly OrderingKey[] {
  const list = new Array<OrderingKey>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackOrderingKey(r);
  return list;
}

function writeOrderingKeyList(w: JsonValueWriter, list: readonly OrderingKey[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as OrderingKey;
    writeOrderingKey(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packOrderingKeyList(w: Writer, list: readonly OrderingKey[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as OrderingKey;
    packOrderingKey(w, item);
  }
}

function convertOrderingKeyList(value: unknown): readonly OrderingKey[] {
  const items = itemsOf(value);
  const list: OrderingKey[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertOrderingKey(items[i]));
  return list;
}

function isOrderingKeyList(value: unknown): value is readonly OrderingKey[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isOrderingKey(item)) return false;
  }
  return true;
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readSortKeySpecList(r: JsonReader): readonly SortKeySpec[] {
  const list: SortKeySpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readSortKeySpec(r));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackSortKeySpecList(r: PackReader): readonly SortKeySpec[] {
  const list = new Array<SortKeySpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackSortKeySpec(r);
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

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
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

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function convertSortKeySpecList(value: unknown): readonly SortKeySpec[] {
  const items = itemsOf(value);
  const list: SortKeySpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertSortKeySpec(items[i]));
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

function isSortKeySpecList(value: unknown): value is readonly SortKeySpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSortKeySpec(item)) return false;
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
