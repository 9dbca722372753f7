import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import {
  isValidationErrorPayload,
  readValidationErrorPayload,
  writeValidationErrorPayload,
} from "tessera-contracts/contracts/diagnostics/errors.codec";
import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type Unchecked,
  type Writable,
  atLeast,
  hasMinLength,
  hasProperty,
  intKey,
  intText,
  isAnyValue,
  isBytes,
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalUuid,
  isEmptyList,
  isEmptyMap,
  isEmptyObject,
  isInt64,
  isList,
  isMap,
  isPlainObject,
  isSafeInt,
  isSet,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  jsonTags,
  minLength,
  requireList,
  requirePlain,
  sameBytes,
  sortedKeys,
  sortedMapEntries,
  sortedSet,
} from "tessera-contracts/serde/codegen";
import type { Both, Line, Money, Order, Position, Status, Step, Wait } from "./orders.js";

const READ_SKU = /* @__PURE__ */ jsonKey("sku");
const READ_COUNT = /* @__PURE__ */ jsonKey("count");
const READ_PRICE = /* @__PURE__ */ jsonKey("price");
const READ_ORDER_FIELDS = /* @__PURE__ */ jsonFields([
  "id",
  "placed",
  "due",
  "status",
  "lines",
  "labels",
  "shelves",
  "signature",
  "steps",
  "position",
  "note",
  "problems",
  "extra",
]);
const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_TOOK = /* @__PURE__ */ jsonKey("took");
const READ_STEPS = /* @__PURE__ */ jsonKey("steps");

const READ_STATUS = /* @__PURE__ */ jsonLiterals("open", "shipped");
const READ_WAIT_TAG = /* @__PURE__ */ jsonLiterals("wait");
const READ_BOTH_TAG = /* @__PURE__ */ jsonLiterals("both");
const READ_STEP_TAGS = /* @__PURE__ */ jsonTags("type", ["wait", "both"]);

const WRITE_VALUE_OPEN = /* @__PURE__ */ jsonChunk('"open"');
const WRITE_VALUE_SHIPPED = /* @__PURE__ */ jsonChunk('"shipped"');
const OPEN_LINE = /* @__PURE__ */ jsonChunk('{"sku":');
const WRITE_COUNT = /* @__PURE__ */ jsonChunk(',"count":');
const WRITE_PRICE = /* @__PURE__ */ jsonChunk(',"price":');
const OPEN_ORDER = /* @__PURE__ */ jsonChunk('{"id":');
const WRITE_PLACED = /* @__PURE__ */ jsonChunk(',"placed":');
const WRITE_DUE = /* @__PURE__ */ jsonChunk(',"due":');
const WRITE_STATUS = /* @__PURE__ */ jsonChunk(',"status":');
const WRITE_LINES = /* @__PURE__ */ jsonChunk(',"lines":');
const WRITE_LABELS = /* @__PURE__ */ jsonChunk(',"labels":');
const WRITE_SHELVES = /* @__PURE__ */ jsonChunk(',"shelves":');
const WRITE_SIGNATURE = /* @__PURE__ */ jsonChunk(',"signature":');
const WRITE_STEPS = /* @__PURE__ */ jsonChunk(',"steps":');
const WRITE_POSITION = /* @__PURE__ */ jsonChunk(',"position":');
const WRITE_NOTE = /* @__PURE__ */ jsonChunk(',"note":');
const WRITE_PROBLEMS = /* @__PURE__ */ jsonChunk(',"problems":');
const WRITE_EXTRA = /* @__PURE__ */ jsonChunk(',"extra":');
const OPEN_WAIT = /* @__PURE__ */ jsonChunk('{"type":"wait","took":');
const OPEN_BOTH = /* @__PURE__ */ jsonChunk('{"type":"both","steps":');

const DEFAULT_SIGNATURE = /* @__PURE__ */ new Uint8Array([]);

export function readStatus(r: JsonReader): Status {
  return r.readLiteral(READ_STATUS);
}

export function writeStatus(w: JsonValueWriter, value: Status): void {
  switch (value) {
    case "open":
      return w.write(WRITE_VALUE_OPEN);
    case "shipped":
      return w.write(WRITE_VALUE_SHIPPED);
    default:
      return w.wrong();
  }
}

export function isStatus(value: unknown): value is Status {
  return value === "open" || value === "shipped";
}

export function readMoney(r: JsonReader): Money {
  return r.readDecimal();
}

export function writeMoney(w: JsonValueWriter, value: Money): void {
  w.writeDecimal(value);
}

export function isMoney(value: unknown): value is Money {
  return typeof value === "string" && isCanonicalDecimal(value);
}

export function readLine(r: JsonReader): Line {
  let sku: string | undefined;
  let count_: number = 1;
  let price: Money | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_SKU)) sku = minLength(r.readString(), 1);
    if (r.atKey(READ_COUNT)) count_ = atLeast(r.readInt(), 1);
    if (r.atKey(READ_PRICE)) price = r.readDecimal();
  } while (r.moreFields());
  if (sku === undefined || price === undefined) r.bail();
  return { sku, count: count_, price };
}

export function writeLine(w: JsonValueWriter, value: Line): void {
  requirePlain(value, value.sku);
  w.write(OPEN_LINE);
  w.writeString(value.sku);
  if (value.count !== undefined && value.count !== 1) {
    w.write(WRITE_COUNT);
    w.writeInt(value.count);
  }
  w.write(WRITE_PRICE);
  w.writeDecimal(value.price);
  w.writeByte(CLOSE_OBJECT);
}

export function isLine(candidate: unknown): candidate is Line {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Line> = candidate;
  if (typeof value.sku !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.sku, 1)) return false;
  if (!(isSafeInt(value.count) && value.count >= 1)) return false;
  if (!(typeof value.price === "string" && isCanonicalDecimal(value.price))) return false;
  for (const name in value) {
    switch (name) {
      case "sku":
      case "count":
      case "price":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function readOrder(r: JsonReader): Order {
  let id: string | undefined;
  let placed: string | undefined;
  let due: string | null = null;
  let status: Status = "open";
  let lines: readonly Line[] | undefined;
  let labels: { readonly [key: string]: string } | undefined;
  let shelves: ReadonlyMap<number, ReadonlySet<string>> | undefined;
  let signature: Uint8Array | undefined;
  let steps: readonly Step[] = [];
  let position: Position | null = null;
  let note: string | undefined;
  let problems: readonly ValidationErrorPayload[] = [];
  let extra: AnyValue = null;
  r.beginObject();
  for (let at = r.nextFieldOrSkip(READ_ORDER_FIELDS, -1); at !== -1; at = r.nextFieldOrSkip(READ_ORDER_FIELDS, at)) {
    switch (at) {
      case 0:
        id = r.readUuid();
        break;
      case 1:
        placed = r.readDatetime();
        break;
      case 2:
        due = r.atNull() ? null : r.readDate();
        break;
      case 3:
        status = readStatus(r);
        break;
      case 4:
        lines = readLineList(r);
        break;
      case 5:
        labels = readStringMap(r);
        break;
      case 6:
        shelves = readIntToStringSetMap(r);
        break;
      case 7:
        signature = r.readBytes();
        break;
      case 8:
        steps = readStepList(r);
        break;
      case 9:
        position = r.atNull() ? null : readPosition(r);
        break;
      case 10:
        note = r.readString();
        break;
      case 11:
        problems = readValidationErrorPayloadList(r);
        break;
      case 12:
        extra = r.readAny();
        break;
    }
  }
  if (id === undefined || placed === undefined || lines === undefined) r.bail();
  if (labels === undefined) labels = Object.create(null) as { readonly [key: string]: string };
  if (shelves === undefined) shelves = new Map();
  if (signature === undefined) signature = DEFAULT_SIGNATURE.slice();
  const value = { id, placed, due, status, lines, labels, shelves, signature, steps, position } as Writable<Order>;
  if (note !== undefined) value.note = note;
  value.problems = problems;
  value.extra = extra;
  if (!orderRule1(value)) r.bail();
  return value;
}

export function writeOrder(w: JsonValueWriter, value: Order): void {
  requirePlain(value, value.id);
  w.write(OPEN_ORDER);
  w.writeUuid(value.id);
  w.write(WRITE_PLACED);
  w.writeDatetime(value.placed);
  if (value.due !== undefined && value.due !== null) {
    w.write(WRITE_DUE);
    w.writeDate(value.due);
  }
  if (value.status !== undefined && value.status !== "open") {
    w.write(WRITE_STATUS);
    writeStatus(w, value.status);
  }
  w.write(WRITE_LINES);
  writeLineList(w, value.lines);
  if (!isEmptyObject(value.labels)) {
    w.write(WRITE_LABELS);
    writeStringMap(w, value.labels);
  }
  if (!isEmptyMap(value.shelves)) {
    w.write(WRITE_SHELVES);
    writeIntToStringSetMap(w, value.shelves);
  }
  if (value.signature !== undefined && !sameBytes(value.signature, DEFAULT_SIGNATURE)) {
    w.write(WRITE_SIGNATURE);
    w.writeBytes(value.signature);
  }
  if (!isEmptyList(value.steps)) {
    w.write(WRITE_STEPS);
    writeStepList(w, value.steps);
  }
  if (value.position !== undefined && value.position !== null) {
    w.write(WRITE_POSITION);
    writePosition(w, value.position);
  }
  if (value.note !== undefined) {
    w.write(WRITE_NOTE);
    w.writeString(value.note);
  }
  if (!isEmptyList(value.problems)) {
    w.write(WRITE_PROBLEMS);
    writeValidationErrorPayloadList(w, value.problems);
  }
  if (value.extra !== undefined && value.extra !== null) {
    w.write(WRITE_EXTRA);
    w.writeAny(value.extra);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function isOrder(candidate: unknown): candidate is Order {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Order> = candidate;
  if (typeof value.id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isCanonicalUuid(value.id)) return false;
  if (!(typeof value.placed === "string" && isCanonicalDatetime(value.placed))) return false;
  if (!(typeof value.due === "string" && isCanonicalDate(value.due)) && value.due !== null) return false;
  if (!isStatus(value.status)) return false;
  if (!isLineList(value.lines)) return false;
  if (!isStringMap(value.labels)) return false;
  if (!isIntToStringSetMap(value.shelves)) return false;
  if (!isBytes(value.signature)) return false;
  if (!isStepList(value.steps)) return false;
  if (!isPosition(value.position) && value.position !== null) return false;
  if (value.note !== undefined && typeof value.note !== "string") return false;
  if (!isValidationErrorPayloadList(value.problems)) return false;
  if (!isAnyValue(value.extra)) return false;
  if (!orderRule1(value as Order)) return false;
  return true;
}

/** size(this.lines) > 0 */
export function orderRule1(self: Order): boolean {
  return self.lines.length > 0;
}

export function readPosition(r: JsonReader): Position {
  if (!r.beginList()) r.bail();
  const x = r.readFloat();
  if (!r.nextItem()) r.bail();
  const y = r.readFloat();
  let more = r.nextItem();
  let serial: bigint = 0n;
  if (more) serial = r.readInt64();
  more = more && r.nextItem();
  if (more) r.bail();
  return { x, y, serial };
}

export function writePosition(w: JsonValueWriter, value: Position): void {
  requirePlain(value, value.x);
  w.writeByte(OPEN_LIST);
  w.writeFloat(value.x);
  w.writeByte(COMMA);
  w.writeFloat(value.y);
  w.writeByte(COMMA);
  const serial = value.serial === undefined ? 0n : value.serial;
  w.writeBigInt(serial, "int64");
  w.writeByte(CLOSE_LIST);
}

export function isPosition(candidate: unknown): candidate is Position {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Position> = candidate;
  if (typeof value.x !== "number") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.y !== "number") return false;
  if (!isInt64(value.serial)) return false;
  for (const name in value) {
    switch (name) {
      case "x":
      case "y":
      case "serial":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function readWait(r: JsonReader): Wait {
  let took: string | undefined;
  r.beginTagged(READ_TYPE, READ_WAIT_TAG);
  do {
    if (r.atKey(READ_TOOK)) took = r.readDuration();
  } while (r.atTag(READ_TYPE, READ_WAIT_TAG) || r.moreFields());
  if (took === undefined) r.bail();
  return { type: "wait", took };
}

export function writeWait(w: JsonValueWriter, value: Wait): void {
  requirePlain(value, value.type);
  if (value.type !== "wait") w.wrong();
  w.write(OPEN_WAIT);
  w.writeDuration(value.took);
  w.writeByte(CLOSE_OBJECT);
}

export function isWait(candidate: unknown): candidate is Wait {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Wait> = candidate;
  if (value.type !== "wait") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.took === "string" && isCanonicalDuration(value.took))) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "took":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function readBoth(r: JsonReader): Both {
  r.enter();
  let steps: readonly Step[] | undefined;
  r.beginTagged(READ_TYPE, READ_BOTH_TAG);
  do {
    if (r.atKey(READ_STEPS)) steps = readStepList(r);
  } while (r.atTag(READ_TYPE, READ_BOTH_TAG) || r.moreFields());
  r.leave();
  if (steps === undefined) r.bail();
  return { type: "both", steps };
}

export function writeBoth(w: JsonValueWriter, value: Both): void {
  requirePlain(value, value.type);
  if (value.type !== "both") w.wrong();
  w.enter();
  w.write(OPEN_BOTH);
  writeStepList(w, value.steps);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function isBoth(candidate: unknown): candidate is Both {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Both> = candidate;
  if (value.type !== "both") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isStepList(value.steps)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "steps":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function readStep(r: JsonReader): Step {
  switch (r.peekTag(READ_STEP_TAGS)) {
    case 0:
      return readWait(r);
    case 1:
      return readBoth(r);
    default:
      return r.bail();
  }
}

export function writeStep(w: JsonValueWriter, value: Step): void {
  switch (value.type) {
    case "wait":
      return writeWait(w, value);
    case "both":
      return writeBoth(w, value);
    default:
      return w.wrong();
  }
}

export function isStep(candidate: unknown): candidate is Step {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Step> = candidate;
  switch (value.type) {
    case "wait":
      return isWait(value);
    case "both":
      return isBoth(value);
    default:
      return false;
  }
}

function readLineList(r: JsonReader): readonly Line[] {
  const list: Line[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readLine(r));
  return list;
}

function readStringMap(r: JsonReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readString();
  return map;
}

function readIntToStringSetMap(r: JsonReader): ReadonlyMap<number, ReadonlySet<string>> {
  const map = new Map<number, ReadonlySet<string>>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(intKey(r.readMapKey()), readStringSet(r));
  return map;
}

function readStringSet(r: JsonReader): ReadonlySet<string> {
  const set = new Set<string>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readString());
  return set;
}

function readStepList(r: JsonReader): readonly Step[] {
  const list: Step[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readStep(r));
  return list;
}

function readValidationErrorPayloadList(r: JsonReader): readonly ValidationErrorPayload[] {
  const list: ValidationErrorPayload[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readValidationErrorPayload(r));
  return list;
}

function writeLineList(w: JsonValueWriter, list: readonly Line[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as Line;
    writeLine(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function writeIntToStringSetMap(w: JsonValueWriter, map: ReadonlyMap<number, ReadonlySet<string>>): void {
  const entries = sortedMapEntries(map, intText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    writeStringSet(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeStringSet(w: JsonValueWriter, set: ReadonlySet<string>): void {
  const list = sortedSet(set);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStepList(w: JsonValueWriter, list: readonly Step[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as Step;
    writeStep(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeValidationErrorPayloadList(w: JsonValueWriter, list: readonly ValidationErrorPayload[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ValidationErrorPayload;
    writeValidationErrorPayload(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function isLineList(value: unknown): value is readonly Line[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isLine(item)) return false;
  }
  return true;
}

function isStringMap(value: unknown): value is { readonly [key: string]: string } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isIntToStringSetMap(value: unknown): value is ReadonlyMap<number, ReadonlySet<string>> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isSafeInt(key)) return false;
    if (!isStringSet(item)) return false;
  }
  return true;
}

function isStringSet(value: unknown): value is ReadonlySet<string> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (typeof item !== "string") return false;
  }
  return true;
}

function isStepList(value: unknown): value is readonly Step[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isStep(item)) return false;
  }
  return true;
}

function isValidationErrorPayloadList(value: unknown): value is readonly ValidationErrorPayload[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isValidationErrorPayload(item)) return false;
  }
  return true;
}
