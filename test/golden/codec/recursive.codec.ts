// @generated from test/golden/codec/recursive.yaml. Do not edit.

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
  asBool,
  asObject,
  asString,
  bail,
  bailUnlessPlain,
  enter,
  fieldsOf,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  jsonTags,
  leave,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  packedTags,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import type { Constant, Expression, Not, Tree } from "./recursive.js";

const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_CHILDREN = /* @__PURE__ */ jsonKey("children");
const READ_GRID = /* @__PURE__ */ jsonKey("grid");
const READ_BY_NAME = /* @__PURE__ */ jsonKey("by_name");
const READ_PARENT = /* @__PURE__ */ jsonKey("parent");
const READ_OP = /* @__PURE__ */ jsonKey("op");
const READ_VALUE = /* @__PURE__ */ jsonKey("value");
const READ_OPERAND = /* @__PURE__ */ jsonKey("operand");

const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_CHILDREN = /* @__PURE__ */ packedKey("children");
const UNPACK_GRID = /* @__PURE__ */ packedKey("grid");
const UNPACK_BY_NAME = /* @__PURE__ */ packedKey("by_name");
const UNPACK_PARENT = /* @__PURE__ */ packedKey("parent");
const UNPACK_OP = /* @__PURE__ */ packedKey("op");
const UNPACK_VALUE = /* @__PURE__ */ packedKey("value");
const UNPACK_OPERAND = /* @__PURE__ */ packedKey("operand");

const READ_EXPRESSION_TAGS = /* @__PURE__ */ jsonTags("op", ["constant", "not"]);
const UNPACK_EXPRESSION_TAGS = /* @__PURE__ */ packedTags("op", ["constant", "not"]);
const READ_CONSTANT_TAG = /* @__PURE__ */ jsonLiterals("constant");
const UNPACK_CONSTANT_TAG = /* @__PURE__ */ packedLiterals("constant");
const READ_NOT_TAG = /* @__PURE__ */ jsonLiterals("not");
const UNPACK_NOT_TAG = /* @__PURE__ */ packedLiterals("not");

const OPEN_TREE = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_CHILDREN = /* @__PURE__ */ jsonChunk(',"children":');
const WRITE_GRID = /* @__PURE__ */ jsonChunk(',"grid":');
const WRITE_BY_NAME = /* @__PURE__ */ jsonChunk(',"by_name":');
const WRITE_PARENT = /* @__PURE__ */ jsonChunk(',"parent":');
const OPEN_CONSTANT = /* @__PURE__ */ jsonChunk('{"op":"constant","value":');
const OPEN_NOT = /* @__PURE__ */ jsonChunk('{"op":"not","operand":');

const HEAD_TREE = /* @__PURE__ */ packedChunk("name");
const PACK_CHILDREN = /* @__PURE__ */ packedChunk("children");
const PACK_GRID = /* @__PURE__ */ packedChunk("grid");
const PACK_BY_NAME = /* @__PURE__ */ packedChunk("by_name");
const PACK_PARENT = /* @__PURE__ */ packedChunk("parent");
const HEAD_CONSTANT = /* @__PURE__ */ packedHead(2, "op", "constant", "value");
const HEAD_NOT = /* @__PURE__ */ packedHead(2, "op", "not", "operand");

export function readTree(r: JsonReader): Tree {
  r.enter();
  let name: string | undefined;
  let children: readonly Tree[] = [];
  let grid: readonly (readonly Tree[])[] = [];
  let by_name: { readonly [key: string]: Tree } | undefined;
  let parent: Tree | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = r.readString();
    if (r.atKey(READ_CHILDREN)) children = readTreeList(r);
    if (r.atKey(READ_GRID)) grid = readTreeListList(r);
    if (r.atKey(READ_BY_NAME)) by_name = readTreeMap(r);
    if (r.atKey(READ_PARENT)) parent = r.atNull() ? null : readTree(r);
  } while (r.moreFields());
  r.leave();
  if (name === undefined) r.bail();
  if (by_name === undefined) by_name = Object.create(null) as { readonly [key: string]: Tree };
  return { name, children, grid, by_name, parent };
}

export function unpackTree(r: PackReader): Tree {
  r.enter();
  let name: string | undefined;
  let children: readonly Tree[] = [];
  let grid: readonly (readonly Tree[])[] = [];
  let by_name: { readonly [key: string]: Tree } | undefined;
  let parent: Tree | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = r.readString();
    if (r.atKey(UNPACK_CHILDREN)) children = unpackTreeList(r);
    if (r.atKey(UNPACK_GRID)) grid = unpackTreeListList(r);
    if (r.atKey(UNPACK_BY_NAME)) by_name = unpackTreeMap(r);
    if (r.atKey(UNPACK_PARENT)) parent = r.atNull() ? null : unpackTree(r);
  } while (r.moreFields(outer));
  r.leave();
  if (name === undefined) r.bail();
  if (by_name === undefined) by_name = Object.create(null) as { readonly [key: string]: Tree };
  return { name, children, grid, by_name, parent };
}

export function writeTree(w: JsonValueWriter, value: Tree): void {
  requirePlain(value, value.name);
  w.enter();
  w.write(OPEN_TREE);
  w.writeString(value.name);
  if (!isEmptyList(value.children)) {
    w.write(WRITE_CHILDREN);
    writeTreeList(w, value.children);
  }
  if (!isEmptyList(value.grid)) {
    w.write(WRITE_GRID);
    writeTreeListList(w, value.grid);
  }
  if (!isEmptyObject(value.by_name)) {
    w.write(WRITE_BY_NAME);
    writeTreeMap(w, value.by_name);
  }
  if (value.parent !== undefined && value.parent !== null) {
    w.write(WRITE_PARENT);
    writeTree(w, value.parent);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packTree(w: Writer, value: Tree): void {
  requirePlain(value, value.name);
  w.enter();
  let fields = 1;
  if (!isEmptyList(value.children)) fields++;
  if (!isEmptyList(value.grid)) fields++;
  if (!isEmptyObject(value.by_name)) fields++;
  if (value.parent !== undefined && value.parent !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_TREE);
  w.packString(value.name);
  if (!isEmptyList(value.children)) {
    w.write(PACK_CHILDREN);
    packTreeList(w, value.children);
  }
  if (!isEmptyList(value.grid)) {
    w.write(PACK_GRID);
    packTreeListList(w, value.grid);
  }
  if (!isEmptyObject(value.by_name)) {
    w.write(PACK_BY_NAME);
    packTreeMap(w, value.by_name);
  }
  if (value.parent !== undefined && value.parent !== null) {
    w.write(PACK_PARENT);
    packTree(w, value.parent);
  }
  w.leave();
}

export function isTree(candidate: unknown): candidate is Tree {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Tree> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isTreeList(value.children)) return false;
  if (!isTreeListList(value.grid)) return false;
  if (!isTreeMap(value.by_name)) return false;
  if (!isTree(value.parent) && value.parent !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "children":
      case "grid":
      case "by_name":
      case "parent":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertTree(value: unknown): Tree {
  const fields = fieldsOf<keyof Tree>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "children":
      case "grid":
      case "by_name":
      case "parent":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: Tree = {
    name: asString(fields.name),
    children: fields.children === undefined ? [] : convertTreeList(fields.children),
    grid: fields.grid === undefined ? [] : convertTreeListList(fields.grid),
    by_name:
      fields.by_name === undefined
        ? (Object.create(null) as { readonly [key: string]: Tree })
        : convertTreeMap(fields.by_name),
    parent: fields.parent == null ? null : convertTree(fields.parent),
  };
  leave();
  return result;
}

export function readExpression(r: JsonReader): Expression {
  switch (r.peekTag(READ_EXPRESSION_TAGS)) {
    case 0:
      return readConstant(r);
    case 1:
      return readNot(r);
    default:
      return r.bail();
  }
}

export function unpackExpression(r: PackReader): Expression {
  switch (r.peekTag(UNPACK_EXPRESSION_TAGS)) {
    case 0:
      return unpackConstant(r);
    case 1:
      return unpackNot(r);
    default:
      return r.bail();
  }
}

export function writeExpression(w: JsonValueWriter, value: Expression): void {
  switch (value.op) {
    case "constant":
      return writeConstant(w, value);
    case "not":
      return writeNot(w, value);
    default:
      return w.wrong();
  }
}

export function packExpression(w: Writer, value: Expression): void {
  switch (value.op) {
    case "constant":
      return packConstant(w, value);
    case "not":
      return packNot(w, value);
    default:
      return w.wrong();
  }
}

export function isExpression(candidate: unknown): candidate is Expression {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Expression> = candidate;
  switch (value.op) {
    case "constant":
      return isConstant(value);
    case "not":
      return isNot(value);
    default:
      return false;
  }
}

export function convertExpression(value: unknown): Expression {
  switch (fieldsOf<"op">(value).op) {
    case "constant":
      return convertConstant(value);
    case "not":
      return convertNot(value);
    default:
      return bail();
  }
}

export function readConstant(r: JsonReader): Constant {
  let value_: boolean | undefined;
  r.beginTagged(READ_OP, READ_CONSTANT_TAG);
  do {
    if (r.atKey(READ_VALUE)) value_ = r.readBool();
  } while (r.atTag(READ_OP, READ_CONSTANT_TAG) || r.moreFields());
  if (value_ === undefined) r.bail();
  return { op: "constant", value: value_ };
}

export function unpackConstant(r: PackReader): Constant {
  let value_: boolean | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_CONSTANT_TAG);
  do {
    if (r.atKey(UNPACK_VALUE)) value_ = r.readBool();
  } while (r.atTag(UNPACK_OP, UNPACK_CONSTANT_TAG) || r.moreFields(outer));
  if (value_ === undefined) r.bail();
  return { op: "constant", value: value_ };
}

export function writeConstant(w: JsonValueWriter, value: Constant): void {
  requirePlain(value, value.op);
  if (value.op !== "constant") w.wrong();
  w.write(OPEN_CONSTANT);
  w.writeBool(value.value);
  w.writeByte(CLOSE_OBJECT);
}

export function packConstant(w: Writer, value: Constant): void {
  requirePlain(value, value.op);
  if (value.op !== "constant") w.wrong();
  w.write(HEAD_CONSTANT);
  w.packBool(value.value);
}

export function isConstant(candidate: unknown): candidate is Constant {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Constant> = candidate;
  if (value.op !== "constant") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.value !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "value":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertConstant(value: unknown): Constant {
  const fields = fieldsOf<keyof Constant>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "constant") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "value":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { op: "constant", value: asBool(fields.value) };
}

export function readNot(r: JsonReader): Not {
  r.enter();
  let operand: Expression | undefined;
  r.beginTagged(READ_OP, READ_NOT_TAG);
  do {
    if (r.atKey(READ_OPERAND)) operand = readExpression(r);
  } while (r.atTag(READ_OP, READ_NOT_TAG) || r.moreFields());
  r.leave();
  if (operand === undefined) r.bail();
  return { op: "not", operand };
}

export function unpackNot(r: PackReader): Not {
  r.enter();
  let operand: Expression | undefined;
  const outer = r.beginTagged(UNPACK_OP, UNPACK_NOT_TAG);
  do {
    if (r.atKey(UNPACK_OPERAND)) operand = unpackExpression(r);
  } while (r.atTag(UNPACK_OP, UNPACK_NOT_TAG) || r.moreFields(outer));
  r.leave();
  if (operand === undefined) r.bail();
  return { op: "not", operand };
}

export function writeNot(w: JsonValueWriter, value: Not): void {
  requirePlain(value, value.op);
  if (value.op !== "not") w.wrong();
  w.enter();
  w.write(OPEN_NOT);
  writeExpression(w, value.operand);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packNot(w: Writer, value: Not): void {
  requirePlain(value, value.op);
  if (value.op !== "not") w.wrong();
  w.enter();
  w.write(HEAD_NOT);
  packExpression(w, value.operand);
  w.leave();
}

export function isNot(candidate: unknown): candidate is Not {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Not> = candidate;
  if (value.op !== "not") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isExpression(value.operand)) return false;
  for (const name in value) {
    switch (name) {
      case "op":
      case "operand":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertNot(value: unknown): Not {
  const fields = fieldsOf<keyof Not>(value);
  bailUnlessPlain(fields, fields.op);
  if (fields.op !== undefined && fields.op !== "not") bail();
  for (const name in fields) {
    switch (name) {
      case "op":
      case "operand":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: Not = { op: "not", operand: convertExpression(fields.operand) };
  leave();
  return result;
}

function readTreeList(r: JsonReader): readonly Tree[] {
  const list: Tree[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTree(r));
  return list;
}

function readTreeListList(r: JsonReader): readonly (readonly Tree[])[] {
  r.enter();
  const list: (readonly Tree[])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTreeList(r));
  r.leave();
  return list;
}

function readTreeMap(r: JsonReader): { readonly [key: string]: Tree } {
  const map = Object.create(null) as { [key: string]: Tree };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readTree(r);
  return map;
}

function unpackTreeList(r: PackReader): readonly Tree[] {
  const list = new Array<Tree>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTree(r);
  return list;
}

function unpackTreeListList(r: PackReader): readonly (readonly Tree[])[] {
  r.enter();
  const list = new Array<readonly Tree[]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTreeList(r);
  r.leave();
  return list;
}

function unpackTreeMap(r: PackReader): { readonly [key: string]: Tree } {
  const map = Object.create(null) as { [key: string]: Tree };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackTree(r);
  return map;
}

function writeTreeList(w: JsonValueWriter, list: readonly Tree[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as Tree;
    writeTree(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeTreeListList(w: JsonValueWriter, list: readonly (readonly Tree[])[]): void {
  requireList(list);
  w.enter();
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly Tree[];
    writeTreeList(w, item);
  }
  w.writeByte(CLOSE_LIST);
  w.leave();
}

function writeTreeMap(w: JsonValueWriter, map: { readonly [key: string]: Tree }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as Tree;
    writeTree(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packTreeList(w: Writer, list: readonly Tree[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as Tree;
    packTree(w, item);
  }
}

function packTreeListList(w: Writer, list: readonly (readonly Tree[])[]): void {
  requireList(list);
  w.enter();
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly Tree[];
    packTreeList(w, item);
  }
  w.leave();
}

function packTreeMap(w: Writer, map: { readonly [key: string]: Tree }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as Tree;
    packTree(w, value);
  }
}

function convertTreeList(value: unknown): readonly Tree[] {
  const items = itemsOf(value);
  const list: Tree[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTree(items[i]));
  return list;
}

function convertTreeListList(value: unknown): readonly (readonly Tree[])[] {
  const items = itemsOf(value);
  const list: (readonly Tree[])[] = [];
  enter();
  for (let i = 0; i < items.length; i++) list.push(convertTreeList(items[i]));
  leave();
  return list;
}

function convertTreeMap(value: unknown): { readonly [key: string]: Tree } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: Tree };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertTree(item);
  }
  return map;
}

function isTreeList(value: unknown): value is readonly Tree[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTree(item)) return false;
  }
  return true;
}

function isTreeListList(value: unknown): value is readonly (readonly Tree[])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTreeList(item)) return false;
  }
  return true;
}

function isTreeMap(value: unknown): value is { readonly [key: string]: Tree } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isTree(item)) return false;
  }
  return true;
}
