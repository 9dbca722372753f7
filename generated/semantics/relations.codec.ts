// @generated from contracts/semantics/relations.yaml. Do not edit. [5c8b3ee736cd602d]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  asArray,
  asInt,
  asOneOf,
  asString,
  bail,
  bailUnlessPlain,
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
  convertExprSpec,
  isExprSpec,
  packExprSpec,
  readExprSpec,
  unpackExprSpec,
  writeExprSpec,
} from "../query/expressions.codec.js";
import type { ExprSpec } from "../query/expressions.js";
import { convertIdentifier, isIdentifier, readIdentifier, unpackIdentifier } from "../types.codec.js";
import type { ColumnName, Identifier, NonEmptyStr } from "../types.js";
import type { JoinKind, JoinSpec, RelationSpec, RuleSpec } from "./relations.js";

const READ_LEFT = /* @__PURE__ */ jsonKey("left");
const READ_RIGHT = /* @__PURE__ */ jsonKey("right");
const READ_JOIN = /* @__PURE__ */ jsonKey("join");
const READ_ON = /* @__PURE__ */ jsonKey("on");
const READ_FILTER = /* @__PURE__ */ jsonKey("filter");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_SOURCE = /* @__PURE__ */ jsonKey("source");
const READ_PRIORITY = /* @__PURE__ */ jsonKey("priority");
const READ_RULES = /* @__PURE__ */ jsonKey("rules");
const READ_EMIT = /* @__PURE__ */ jsonKey("emit");

const UNPACK_LEFT = /* @__PURE__ */ packedKey("left");
const UNPACK_RIGHT = /* @__PURE__ */ packedKey("right");
const UNPACK_JOIN = /* @__PURE__ */ packedKey("join");
const UNPACK_ON = /* @__PURE__ */ packedKey("on");
const UNPACK_FILTER = /* @__PURE__ */ packedKey("filter");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_SOURCE = /* @__PURE__ */ packedKey("source");
const UNPACK_PRIORITY = /* @__PURE__ */ packedKey("priority");
const UNPACK_RULES = /* @__PURE__ */ packedKey("rules");
const UNPACK_EMIT = /* @__PURE__ */ packedKey("emit");

const READ_JOIN_KIND = /* @__PURE__ */ jsonLiterals("inner", "left", "semi", "anti");
const UNPACK_JOIN_KIND = /* @__PURE__ */ packedLiterals("inner", "left", "semi", "anti");

const WRITE_VALUE_INNER = /* @__PURE__ */ jsonChunk('"inner"');
const WRITE_VALUE_LEFT = /* @__PURE__ */ jsonChunk('"left"');
const WRITE_VALUE_SEMI = /* @__PURE__ */ jsonChunk('"semi"');
const WRITE_VALUE_ANTI = /* @__PURE__ */ jsonChunk('"anti"');
const OPEN_JOIN_SPEC = /* @__PURE__ */ jsonChunk('{"left":');
const WRITE_RIGHT = /* @__PURE__ */ jsonChunk(',"right":');
const WRITE_JOIN = /* @__PURE__ */ jsonChunk(',"join":');
const WRITE_ON = /* @__PURE__ */ jsonChunk(',"on":');
const WRITE_FILTER = /* @__PURE__ */ jsonChunk(',"filter":');
const OPEN_RULE_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_SOURCE = /* @__PURE__ */ jsonChunk(',"source":');
const WRITE_PRIORITY = /* @__PURE__ */ jsonChunk(',"priority":');
const OPEN_RELATION_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_RULES = /* @__PURE__ */ jsonChunk(',"rules":');
const WRITE_EMIT = /* @__PURE__ */ jsonChunk(',"emit":');

const PACK_VALUE_INNER = /* @__PURE__ */ packedChunk("inner");
const PACK_VALUE_LEFT = /* @__PURE__ */ packedChunk("left");
const PACK_VALUE_SEMI = /* @__PURE__ */ packedChunk("semi");
const PACK_VALUE_ANTI = /* @__PURE__ */ packedChunk("anti");
const HEAD_JOIN_SPEC = /* @__PURE__ */ packedChunk("left");
const PACK_RIGHT = /* @__PURE__ */ packedChunk("right");
const PACK_JOIN = /* @__PURE__ */ packedChunk("join");
const PACK_ON = /* @__PURE__ */ packedChunk("on");
const PACK_FILTER = /* @__PURE__ */ packedChunk("filter");
const HEAD_RULE_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_SOURCE = /* @__PURE__ */ packedChunk("source");
const PACK_PRIORITY = /* @__PURE__ */ packedChunk("priority");
const HEAD_RELATION_SPEC = /* @__PURE__ */ packedHead(3, "name");
const PACK_RULES = /* @__PURE__ */ packedChunk("rules");
const PACK_EMIT = /* @__PURE__ */ packedChunk("emit");

export function readJoinKind(r: JsonReader): JoinKind {
  return r.readLiteral(READ_JOIN_KIND);
}

export function unpackJoinKind(r: PackReader): JoinKind {
  return r.readLiteral(UNPACK_JOIN_KIND);
}

export function writeJoinKind(w: JsonValueWriter, value: JoinKind): void {
  switch (value) {
    case "inner":
      return w.write(WRITE_VALUE_INNER);
    case "left":
      return w.write(WRITE_VALUE_LEFT);
    case "semi":
      return w.write(WRITE_VALUE_SEMI);
    case "anti":
      return w.write(WRITE_VALUE_ANTI);
    default:
      return w.wrong();
  }
}

export function packJoinKind(w: Writer, value: JoinKind): void {
  switch (value) {
    case "inner":
      return w.write(PACK_VALUE_INNER);
    case "left":
      return w.write(PACK_VALUE_LEFT);
    case "semi":
      return w.write(PACK_VALUE_SEMI);
    case "anti":
      return w.write(PACK_VALUE_ANTI);
    default:
      return w.wrong();
  }
}

export function isJoinKind(value: unknown): value is JoinKind {
  return value === "inner" || value === "left" || value === "semi" || value === "anti";
}

export function convertJoinKind(value: unknown): JoinKind {
  return asOneOf(value, READ_JOIN_KIND.values);
}

export function readJoinSpec(r: JsonReader): JoinSpec {
  let left: NonEmptyStr | undefined;
  let right: NonEmptyStr | undefined;
  let join: JoinKind | undefined;
  let on: readonly (readonly [ColumnName, ColumnName])[] | undefined;
  let filter: ExprSpec | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_LEFT)) left = minLength(r.readString(), 1);
    if (r.atKey(READ_RIGHT)) right = minLength(r.readString(), 1);
    if (r.atKey(READ_JOIN)) join = readJoinKind(r);
    if (r.atKey(READ_ON)) on = minItems(readColumnNameAndColumnNameTupleList(r), 1);
    if (r.atKey(READ_FILTER)) filter = r.atNull() ? null : readExprSpec(r);
  } while (r.moreFields());
  if (left === undefined || right === undefined || join === undefined || on === undefined) r.bail();
  return { left, right, join, on, filter };
}

export function unpackJoinSpec(r: PackReader): JoinSpec {
  let left: NonEmptyStr | undefined;
  let right: NonEmptyStr | undefined;
  let join: JoinKind | undefined;
  let on: readonly (readonly [ColumnName, ColumnName])[] | undefined;
  let filter: ExprSpec | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_LEFT)) left = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_RIGHT)) right = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_JOIN)) join = unpackJoinKind(r);
    if (r.atKey(UNPACK_ON)) on = minItems(unpackColumnNameAndColumnNameTupleList(r), 1);
    if (r.atKey(UNPACK_FILTER)) filter = r.atNull() ? null : unpackExprSpec(r);
  } while (r.moreFields(outer));
  if (left === undefined || right === undefined || join === undefined || on === undefined) r.bail();
  return { left, right, join, on, filter };
}

export function writeJoinSpec(w: JsonValueWriter, value: JoinSpec): void {
  requirePlain(value, value.left);
  w.write(OPEN_JOIN_SPEC);
  w.writeString(value.left);
  w.write(WRITE_RIGHT);
  w.writeString(value.right);
  w.write(WRITE_JOIN);
  writeJoinKind(w, value.join);
  w.write(WRITE_ON);
  writeStringAndStringTupleList(w, value.on);
  if (value.filter !== undefined && value.filter !== null) {
    w.write(WRITE_FILTER);
    writeExprSpec(w, value.filter);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packJoinSpec(w: Writer, value: JoinSpec): void {
  requirePlain(value, value.left);
  let fields = 4;
  if (value.filter !== undefined && value.filter !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_JOIN_SPEC);
  w.packString(value.left);
  w.write(PACK_RIGHT);
  w.packString(value.right);
  w.write(PACK_JOIN);
  packJoinKind(w, value.join);
  w.write(PACK_ON);
  packStringAndStringTupleList(w, value.on);
  if (value.filter !== undefined && value.filter !== null) {
    w.write(PACK_FILTER);
    packExprSpec(w, value.filter);
  }
}

export function isJoinSpec(candidate: unknown): candidate is JoinSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<JoinSpec> = candidate;
  if (typeof value.left !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.left, 1)) return false;
  if (!(typeof value.right === "string" && hasMinLength(value.right, 1))) return false;
  if (!isJoinKind(value.join)) return false;
  if (!(isColumnNameAndColumnNameTupleList(value.on) && value.on.length >= 1)) return false;
  if (!isExprSpec(value.filter) && value.filter !== null) return false;
  for (const name in value) {
    switch (name) {
      case "left":
      case "right":
      case "join":
      case "on":
      case "filter":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertJoinSpec(value: unknown): JoinSpec {
  const fields = fieldsOf<keyof JoinSpec>(value);
  bailUnlessPlain(fields, fields.left);
  for (const name in fields) {
    switch (name) {
      case "left":
      case "right":
      case "join":
      case "on":
      case "filter":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    left: minLength(asString(fields.left), 1),
    right: minLength(asString(fields.right), 1),
    join: convertJoinKind(fields.join),
    on: minItems(convertColumnNameAndColumnNameTupleList(fields.on), 1),
    filter: fields.filter == null ? null : convertExprSpec(fields.filter),
  };
}

export function readRuleSpec(r: JsonReader): RuleSpec {
  let name: Identifier | undefined;
  let source: JoinSpec | undefined;
  let priority: number = 100;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_SOURCE)) source = readJoinSpec(r);
    if (r.atKey(READ_PRIORITY)) priority = r.readInt();
  } while (r.moreFields());
  if (name === undefined || source === undefined) r.bail();
  return { name, source, priority };
}

export function unpackRuleSpec(r: PackReader): RuleSpec {
  let name: Identifier | undefined;
  let source: JoinSpec | undefined;
  let priority: number = 100;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_SOURCE)) source = unpackJoinSpec(r);
    if (r.atKey(UNPACK_PRIORITY)) priority = r.readInt();
  } while (r.moreFields(outer));
  if (name === undefined || source === undefined) r.bail();
  return { name, source, priority };
}

export function writeRuleSpec(w: JsonValueWriter, value: RuleSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_RULE_SPEC);
  w.writeString(value.name);
  w.write(WRITE_SOURCE);
  writeJoinSpec(w, value.source);
  if (value.priority !== undefined && value.priority !== 100) {
    w.write(WRITE_PRIORITY);
    w.writeInt(value.priority);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packRuleSpec(w: Writer, value: RuleSpec): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (value.priority !== undefined && value.priority !== 100) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_RULE_SPEC);
  w.packString(value.name);
  w.write(PACK_SOURCE);
  packJoinSpec(w, value.source);
  if (value.priority !== undefined && value.priority !== 100) {
    w.write(PACK_PRIORITY);
    w.packInt(value.priority);
  }
}

export function isRuleSpec(candidate: unknown): candidate is RuleSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RuleSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!isJoinSpec(value.source)) return false;
  if (!isSafeInt(value.priority)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "source":
      case "priority":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRuleSpec(value: unknown): RuleSpec {
  const fields = fieldsOf<keyof RuleSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "source":
      case "priority":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    source: convertJoinSpec(fields.source),
    priority: fields.priority === undefined ? 100 : asInt(fields.priority),
  };
}

export function readRelationSpec(r: JsonReader): RelationSpec {
  let name: Identifier | undefined;
  let rules: readonly RuleSpec[] | undefined;
  let emit: NonEmptyStr | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_RULES)) rules = minItems(readRuleSpecList(r), 1);
    if (r.atKey(READ_EMIT)) emit = minLength(r.readString(), 1);
  } while (r.moreFields());
  if (name === undefined || rules === undefined || emit === undefined) r.bail();
  const value: RelationSpec = { name, rules, emit };
  if (!relationSpecRule1(value)) r.bail();
  return value;
}

export function unpackRelationSpec(r: PackReader): RelationSpec {
  let name: Identifier | undefined;
  let rules: readonly RuleSpec[] | undefined;
  let emit: NonEmptyStr | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_RULES)) rules = minItems(unpackRuleSpecList(r), 1);
    if (r.atKey(UNPACK_EMIT)) emit = minLength(r.readString(), 1);
  } while (r.moreFields(outer));
  if (name === undefined || rules === undefined || emit === undefined) r.bail();
  const value: RelationSpec = { name, rules, emit };
  if (!relationSpecRule1(value)) r.bail();
  return value;
}

export function writeRelationSpec(w: JsonValueWriter, value: RelationSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_RELATION_SPEC);
  w.writeString(value.name);
  w.write(WRITE_RULES);
  writeRuleSpecList(w, value.rules);
  w.write(WRITE_EMIT);
  w.writeString(value.emit);
  w.writeByte(CLOSE_OBJECT);
}

export function packRelationSpec(w: Writer, value: RelationSpec): void {
  requirePlain(value, value.name);
  w.write(HEAD_RELATION_SPEC);
  w.packString(value.name);
  w.write(PACK_RULES);
  packRuleSpecList(w, value.rules);
  w.write(PACK_EMIT);
  w.packString(value.emit);
}

export function isRelationSpec(candidate: unknown): candidate is RelationSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RelationSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(isRuleSpecList(value.rules) && value.rules.length >= 1)) return false;
  if (!(typeof value.emit === "string" && hasMinLength(value.emit, 1))) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "rules":
      case "emit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!relationSpecRule1(value as RelationSpec)) return false;
  return true;
}

export function convertRelationSpec(value: unknown): RelationSpec {
  const fields = fieldsOf<keyof RelationSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "rules":
      case "emit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: RelationSpec = {
    name: convertIdentifier(fields.name),
    rules: minItems(convertRuleSpecList(fields.rules), 1),
    emit: minLength(asString(fields.emit), 1),
  };
  if (!relationSpecRule1(result)) bail();
  return result;
}

/** this.rules.all(one, this.rules.exists_one(other, other.name == one.name)) */
export function relationSpecRule1(self: RelationSpec): boolean {
  return self.rules.every((one) => self.rules.filter((other) => other.name === one.name).length === 1);
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

function readRuleSpecList(r: JsonReader): readonly RuleSpec[] {
  const list: RuleSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readRuleSpec(r));
  return list;
}

function unpackRuleSpecList(r: PackReader): readonly RuleSpec[] {
  const list = new Array<RuleSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackRuleSpec(r);
  return list;
}

function writeRuleSpecList(w: JsonValueWriter, list: readonly RuleSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as RuleSpec;
    writeRuleSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packRuleSpecList(w: Writer, list: readonly RuleSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as RuleSpec;
    packRuleSpec(w, item);
  }
}

function convertRuleSpecList(value: unknown): readonly RuleSpec[] {
  const items = itemsOf(value);
  const list: RuleSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertRuleSpec(items[i]));
  return list;
}

function isRuleSpecList(value: unknown): value is readonly RuleSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isRuleSpec(item)) return false;
  }
  return true;
}
