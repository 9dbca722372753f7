// @generated from test/golden/codec/tagged-unions.yaml. Do not edit.

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_INT,
  KIND_LIST,
  KIND_OBJECT,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writable,
  type Writer,
  asInt,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
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
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  packedTags,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { AlsoNumbered, Event, Holder, Numbered, Numbers, Plan, Scan, Stop } from "./tagged-unions.js";

const READ_KIND_OF = /* @__PURE__ */ jsonKey("kind-of");
const READ_ID = /* @__PURE__ */ jsonKey("id");
const READ_NOTE = /* @__PURE__ */ jsonKey("note");
const READ_ROWS = /* @__PURE__ */ jsonKey("rows");
const READ_T = /* @__PURE__ */ jsonKey("t");
const READ_A = /* @__PURE__ */ jsonKey("a");
const READ_EVENT = /* @__PURE__ */ jsonKey("event");
const READ_MAYBE = /* @__PURE__ */ jsonKey("maybe");
const READ_EITHER = /* @__PURE__ */ jsonKey("either");
const READ_MIXED = /* @__PURE__ */ jsonKey("mixed");
const READ_SINGLE = /* @__PURE__ */ jsonKey("single");

const UNPACK_KIND_OF = /* @__PURE__ */ packedKey("kind-of");
const UNPACK_ID = /* @__PURE__ */ packedKey("id");
const UNPACK_NOTE = /* @__PURE__ */ packedKey("note");
const UNPACK_ROWS = /* @__PURE__ */ packedKey("rows");
const UNPACK_T = /* @__PURE__ */ packedKey("t");
const UNPACK_A = /* @__PURE__ */ packedKey("a");
const UNPACK_EVENT = /* @__PURE__ */ packedKey("event");
const UNPACK_MAYBE = /* @__PURE__ */ packedKey("maybe");
const UNPACK_EITHER = /* @__PURE__ */ packedKey("either");
const UNPACK_MIXED = /* @__PURE__ */ packedKey("mixed");
const UNPACK_SINGLE = /* @__PURE__ */ packedKey("single");

const READ_PLAN_TAG = /* @__PURE__ */ jsonLiterals("plan");
const UNPACK_PLAN_TAG = /* @__PURE__ */ packedLiterals("plan");
const READ_SCAN_TAG = /* @__PURE__ */ jsonLiterals("scan");
const UNPACK_SCAN_TAG = /* @__PURE__ */ packedLiterals("scan");
const READ_STOP_TAG = /* @__PURE__ */ jsonLiterals("stop");
const UNPACK_STOP_TAG = /* @__PURE__ */ packedLiterals("stop");
const READ_EVENT_TAGS = /* @__PURE__ */ jsonTags("kind-of", ["plan", "scan", "stop"]);
const UNPACK_EVENT_TAGS = /* @__PURE__ */ packedTags("kind-of", ["plan", "scan", "stop"]);
const READ_NUMBERED_TAG = /* @__PURE__ */ jsonLiterals(1);
const UNPACK_NUMBERED_TAG = /* @__PURE__ */ packedLiterals(1);
const READ_ALSO_NUMBERED_TAG = /* @__PURE__ */ jsonLiterals(-200);
const UNPACK_ALSO_NUMBERED_TAG = /* @__PURE__ */ packedLiterals(-200);
const READ_NUMBERS_TAGS = /* @__PURE__ */ jsonTags("t", [1, -200]);
const UNPACK_NUMBERS_TAGS = /* @__PURE__ */ packedTags("t", [1, -200]);
const READ_PLAN_OR_SCAN_TAGS = /* @__PURE__ */ jsonTags("kind-of", ["plan", "scan"]);
const UNPACK_PLAN_OR_SCAN_TAGS = /* @__PURE__ */ packedTags("kind-of", ["plan", "scan"]);

const OPEN_PLAN = /* @__PURE__ */ jsonChunk('{"kind-of":"plan","id":');
const WRITE_NOTE = /* @__PURE__ */ jsonChunk(',"note":');
const OPEN_SCAN = /* @__PURE__ */ jsonChunk('{"kind-of":"scan"');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const OPEN_STOP = /* @__PURE__ */ jsonChunk('{"kind-of":"stop"');
const OPEN_NUMBERED = /* @__PURE__ */ jsonChunk('{"t":1,"a":');
const OPEN_ALSO_NUMBERED = /* @__PURE__ */ jsonChunk('{"t":-200,"a":');
const OPEN_HOLDER = /* @__PURE__ */ jsonChunk('{"event":');
const WRITE_MAYBE = /* @__PURE__ */ jsonChunk(',"maybe":');
const WRITE_EITHER = /* @__PURE__ */ jsonChunk(',"either":');
const WRITE_MIXED = /* @__PURE__ */ jsonChunk(',"mixed":');
const WRITE_SINGLE = /* @__PURE__ */ jsonChunk(',"single":');

const HEAD_PLAN = /* @__PURE__ */ packedChunk("kind-of", "plan", "id");
const PACK_NOTE = /* @__PURE__ */ packedChunk("note");
const HEAD_SCAN = /* @__PURE__ */ packedChunk("kind-of", "scan");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const HEAD_STOP = /* @__PURE__ */ packedHead(1, "kind-of", "stop");
const HEAD_NUMBERED = /* @__PURE__ */ packedHead(2, "t", 1, "a");
const HEAD_ALSO_NUMBERED = /* @__PURE__ */ packedHead(2, "t", -200, "a");
const HEAD_HOLDER = /* @__PURE__ */ packedChunk("event");
const PACK_MAYBE = /* @__PURE__ */ packedChunk("maybe");
const PACK_EITHER = /* @__PURE__ */ packedChunk("either");
const PACK_MIXED = /* @__PURE__ */ packedChunk("mixed");
const PACK_SINGLE = /* @__PURE__ */ packedChunk("single");

export function readPlan(r: JsonReader): Plan {
  let id: string | undefined;
  let note: string | undefined;
  r.beginTagged(READ_KIND_OF, READ_PLAN_TAG);
  do {
    if (r.atKey(READ_ID)) id = r.readString();
    if (r.atKey(READ_NOTE)) note = r.readString();
  } while (r.atTag(READ_KIND_OF, READ_PLAN_TAG) || r.moreFieldsOrSkip());
  if (id === undefined) r.bail();
  const value = { "kind-of": "plan", id } as Writable<Plan>;
  if (note !== undefined) value.note = note;
  return value;
}

export function unpackPlan(r: PackReader): Plan {
  let id: string | undefined;
  let note: string | undefined;
  const outer = r.beginTagged(UNPACK_KIND_OF, UNPACK_PLAN_TAG);
  do {
    if (r.atKey(UNPACK_ID)) id = r.readString();
    if (r.atKey(UNPACK_NOTE)) note = r.readString();
  } while (r.atTag(UNPACK_KIND_OF, UNPACK_PLAN_TAG) || r.moreFieldsOrSkip(outer));
  if (id === undefined) r.bail();
  const value = { "kind-of": "plan", id } as Writable<Plan>;
  if (note !== undefined) value.note = note;
  return value;
}

export function writePlan(w: JsonValueWriter, value: Plan): void {
  requirePlain(value, value["kind-of"]);
  if (value["kind-of"] !== "plan") w.wrong();
  w.write(OPEN_PLAN);
  w.writeString(value.id);
  if (value.note !== undefined) {
    w.write(WRITE_NOTE);
    w.writeString(value.note);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPlan(w: Writer, value: Plan): void {
  requirePlain(value, value["kind-of"]);
  if (value["kind-of"] !== "plan") w.wrong();
  let fields = 2;
  if (value.note !== undefined) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_PLAN);
  w.packString(value.id);
  if (value.note !== undefined) {
    w.write(PACK_NOTE);
    w.packString(value.note);
  }
}

export function isPlan(candidate: unknown): candidate is Plan {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Plan> = candidate;
  if (value["kind-of"] !== "plan") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.id !== "string") return false;
  if (value.note !== undefined && typeof value.note !== "string") return false;
  return true;
}

export function convertPlan(value: unknown): Plan {
  const fields = fieldsOf<keyof Plan>(value);
  bailUnlessPlain(fields, fields["kind-of"]);
  if (fields["kind-of"] !== undefined && fields["kind-of"] !== "plan") bail();
  const result = { "kind-of": "plan", id: asString(fields.id) } as Writable<Plan>;
  if (fields.note !== undefined) result.note = asString(fields.note);
  return result;
}

export function readScan(r: JsonReader): Scan {
  let rows: number = 0;
  r.beginTagged(READ_KIND_OF, READ_SCAN_TAG);
  do {
    if (r.atKey(READ_ROWS)) rows = r.readInt();
  } while (r.atTag(READ_KIND_OF, READ_SCAN_TAG) || r.moreFields());
  return { "kind-of": "scan", rows };
}

export function unpackScan(r: PackReader): Scan {
  let rows: number = 0;
  const outer = r.beginTagged(UNPACK_KIND_OF, UNPACK_SCAN_TAG);
  do {
    if (r.atKey(UNPACK_ROWS)) rows = r.readInt();
  } while (r.atTag(UNPACK_KIND_OF, UNPACK_SCAN_TAG) || r.moreFields(outer));
  return { "kind-of": "scan", rows };
}

export function writeScan(w: JsonValueWriter, value: Scan): void {
  requirePlain(value, value["kind-of"]);
  if (value["kind-of"] !== "scan") w.wrong();
  w.write(OPEN_SCAN);
  if (value.rows !== undefined && value.rows !== 0) {
    w.write(WRITE_ROWS);
    w.writeInt(value.rows);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packScan(w: Writer, value: Scan): void {
  requirePlain(value, value["kind-of"]);
  if (value["kind-of"] !== "scan") w.wrong();
  let fields = 1;
  if (value.rows !== undefined && value.rows !== 0) fields++;
  w.packStructHeader(fields, 2);
  w.write(HEAD_SCAN);
  if (value.rows !== undefined && value.rows !== 0) {
    w.write(PACK_ROWS);
    w.packInt(value.rows);
  }
}

export function isScan(candidate: unknown): candidate is Scan {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Scan> = candidate;
  if (value["kind-of"] !== "scan") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.rows)) return false;
  for (const name in value) {
    switch (name) {
      case "kind-of":
      case "rows":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertScan(value: unknown): Scan {
  const fields = fieldsOf<keyof Scan>(value);
  bailUnlessPlain(fields, fields["kind-of"]);
  if (fields["kind-of"] !== undefined && fields["kind-of"] !== "scan") bail();
  for (const name in fields) {
    switch (name) {
      case "kind-of":
      case "rows":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { "kind-of": "scan", rows: fields.rows === undefined ? 0 : asInt(fields.rows) };
}

export function readStop(r: JsonReader): Stop {
  r.beginTagged(READ_KIND_OF, READ_STOP_TAG);
  do {} while (r.atTag(READ_KIND_OF, READ_STOP_TAG) || r.moreFields());
  return { "kind-of": "stop" };
}

export function unpackStop(r: PackReader): Stop {
  const outer = r.beginTagged(UNPACK_KIND_OF, UNPACK_STOP_TAG);
  do {} while (r.atTag(UNPACK_KIND_OF, UNPACK_STOP_TAG) || r.moreFields(outer));
  return { "kind-of": "stop" };
}

export function writeStop(w: JsonValueWriter, value: Stop): void {
  requirePlain(value, value["kind-of"]);
  if (value["kind-of"] !== "stop") w.wrong();
  w.write(OPEN_STOP);
  w.writeByte(CLOSE_OBJECT);
}

export function packStop(w: Writer, value: Stop): void {
  requirePlain(value, value["kind-of"]);
  if (value["kind-of"] !== "stop") w.wrong();
  w.write(HEAD_STOP);
}

export function isStop(candidate: unknown): candidate is Stop {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Stop> = candidate;
  if (value["kind-of"] !== "stop") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "kind-of":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertStop(value: unknown): Stop {
  const fields = fieldsOf<keyof Stop>(value);
  bailUnlessPlain(fields, fields["kind-of"]);
  if (fields["kind-of"] !== undefined && fields["kind-of"] !== "stop") bail();
  for (const name in fields) {
    switch (name) {
      case "kind-of":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { "kind-of": "stop" };
}

export function readEvent(r: JsonReader): Event {
  switch (r.peekTag(READ_EVENT_TAGS)) {
    case 0:
      return readPlan(r);
    case 1:
      return readScan(r);
    case 2:
      return readStop(r);
    default:
      return r.bail();
  }
}

export function unpackEvent(r: PackReader): Event {
  switch (r.peekTag(UNPACK_EVENT_TAGS)) {
    case 0:
      return unpackPlan(r);
    case 1:
      return unpackScan(r);
    case 2:
      return unpackStop(r);
    default:
      return r.bail();
  }
}

export function writeEvent(w: JsonValueWriter, value: Event): void {
  switch (value["kind-of"]) {
    case "plan":
      return writePlan(w, value);
    case "scan":
      return writeScan(w, value);
    case "stop":
      return writeStop(w, value);
    default:
      return w.wrong();
  }
}

export function packEvent(w: Writer, value: Event): void {
  switch (value["kind-of"]) {
    case "plan":
      return packPlan(w, value);
    case "scan":
      return packScan(w, value);
    case "stop":
      return packStop(w, value);
    default:
      return w.wrong();
  }
}

export function isEvent(candidate: unknown): candidate is Event {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Event> = candidate;
  switch (value["kind-of"]) {
    case "plan":
      return isPlan(value);
    case "scan":
      return isScan(value);
    case "stop":
      return isStop(value);
    default:
      return false;
  }
}

export function convertEvent(value: unknown): Event {
  switch (fieldsOf<"kind-of">(value)["kind-of"]) {
    case "plan":
      return convertPlan(value);
    case "scan":
      return convertScan(value);
    case "stop":
      return convertStop(value);
    default:
      return bail();
  }
}

export function readNumbered(r: JsonReader): Numbered {
  let a: number | undefined;
  r.beginTagged(READ_T, READ_NUMBERED_TAG);
  do {
    if (r.atKey(READ_A)) a = r.readInt();
  } while (r.atTag(READ_T, READ_NUMBERED_TAG) || r.moreFields());
  if (a === undefined) r.bail();
  return { t: 1, a };
}

export function unpackNumbered(r: PackReader): Numbered {
  let a: number | undefined;
  const outer = r.beginTagged(UNPACK_T, UNPACK_NUMBERED_TAG);
  do {
    if (r.atKey(UNPACK_A)) a = r.readInt();
  } while (r.atTag(UNPACK_T, UNPACK_NUMBERED_TAG) || r.moreFields(outer));
  if (a === undefined) r.bail();
  return { t: 1, a };
}

export function writeNumbered(w: JsonValueWriter, value: Numbered): void {
  requirePlain(value, value.t);
  if (value.t !== 1) w.wrong();
  w.write(OPEN_NUMBERED);
  w.writeInt(value.a);
  w.writeByte(CLOSE_OBJECT);
}

export function packNumbered(w: Writer, value: Numbered): void {
  requirePlain(value, value.t);
  if (value.t !== 1) w.wrong();
  w.write(HEAD_NUMBERED);
  w.packInt(value.a);
}

export function isNumbered(candidate: unknown): candidate is Numbered {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Numbered> = candidate;
  if (value.t !== 1) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  for (const name in value) {
    switch (name) {
      case "t":
      case "a":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertNumbered(value: unknown): Numbered {
  const fields = fieldsOf<keyof Numbered>(value);
  bailUnlessPlain(fields, fields.t);
  if (fields.t !== undefined && fields.t !== 1) bail();
  for (const name in fields) {
    switch (name) {
      case "t":
      case "a":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { t: 1, a: asInt(fields.a) };
}

export function readAlsoNumbered(r: JsonReader): AlsoNumbered {
  let a: string | undefined;
  r.beginTagged(READ_T, READ_ALSO_NUMBERED_TAG);
  do {
    if (r.atKey(READ_A)) a = r.readString();
  } while (r.atTag(READ_T, READ_ALSO_NUMBERED_TAG) || r.moreFields());
  if (a === undefined) r.bail();
  return { t: -200, a };
}

export function unpackAlsoNumbered(r: PackReader): AlsoNumbered {
  let a: string | undefined;
  const outer = r.beginTagged(UNPACK_T, UNPACK_ALSO_NUMBERED_TAG);
  do {
    if (r.atKey(UNPACK_A)) a = r.readString();
  } while (r.atTag(UNPACK_T, UNPACK_ALSO_NUMBERED_TAG) || r.moreFields(outer));
  if (a === undefined) r.bail();
  return { t: -200, a };
}

export function writeAlsoNumbered(w: JsonValueWriter, value: AlsoNumbered): void {
  requirePlain(value, value.t);
  if (value.t !== -200) w.wrong();
  w.write(OPEN_ALSO_NUMBERED);
  w.writeString(value.a);
  w.writeByte(CLOSE_OBJECT);
}

export function packAlsoNumbered(w: Writer, value: AlsoNumbered): void {
  requirePlain(value, value.t);
  if (value.t !== -200) w.wrong();
  w.write(HEAD_ALSO_NUMBERED);
  w.packString(value.a);
}

export function isAlsoNumbered(candidate: unknown): candidate is AlsoNumbered {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<AlsoNumbered> = candidate;
  if (value.t !== -200) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.a !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "t":
      case "a":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertAlsoNumbered(value: unknown): AlsoNumbered {
  const fields = fieldsOf<keyof AlsoNumbered>(value);
  bailUnlessPlain(fields, fields.t);
  if (fields.t !== undefined && fields.t !== -200) bail();
  for (const name in fields) {
    switch (name) {
      case "t":
      case "a":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { t: -200, a: asString(fields.a) };
}

export function readNumbers(r: JsonReader): Numbers {
  switch (r.peekTag(READ_NUMBERS_TAGS)) {
    case 0:
      return readNumbered(r);
    case 1:
      return readAlsoNumbered(r);
    default:
      return r.bail();
  }
}

export function unpackNumbers(r: PackReader): Numbers {
  switch (r.peekTag(UNPACK_NUMBERS_TAGS)) {
    case 0:
      return unpackNumbered(r);
    case 1:
      return unpackAlsoNumbered(r);
    default:
      return r.bail();
  }
}

export function writeNumbers(w: JsonValueWriter, value: Numbers): void {
  switch (value.t) {
    case 1:
      return writeNumbered(w, value);
    case -200:
      return writeAlsoNumbered(w, value);
    default:
      return w.wrong();
  }
}

export function packNumbers(w: Writer, value: Numbers): void {
  switch (value.t) {
    case 1:
      return packNumbered(w, value);
    case -200:
      return packAlsoNumbered(w, value);
    default:
      return w.wrong();
  }
}

export function isNumbers(candidate: unknown): candidate is Numbers {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Numbers> = candidate;
  switch (value.t) {
    case 1:
      return isNumbered(value);
    case -200:
      return isAlsoNumbered(value);
    default:
      return false;
  }
}

export function convertNumbers(value: unknown): Numbers {
  switch (fieldsOf<"t">(value).t) {
    case 1:
      return convertNumbered(value);
    case -200:
      return convertAlsoNumbered(value);
    default:
      return bail();
  }
}

export function readHolder(r: JsonReader): Holder {
  let event: Event | undefined;
  let maybe: Event | null = null;
  let either: Plan | Scan | undefined;
  let mixed: Plan | Scan | number | readonly Event[] | null | undefined;
  let single: Plan | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_EVENT)) event = readEvent(r);
    if (r.atKey(READ_MAYBE)) maybe = r.atNull() ? null : readEvent(r);
    if (r.atKey(READ_EITHER)) either = readPlanOrScan(r);
    if (r.atKey(READ_MIXED)) mixed = r.atNull() ? null : readPlanOrScanOrIntOrEventList(r);
    if (r.atKey(READ_SINGLE)) single = readPlan(r);
  } while (r.moreFields());
  if (event === undefined || either === undefined || mixed === undefined || single === undefined) r.bail();
  return { event, maybe, either, mixed, single };
}

export function unpackHolder(r: PackReader): Holder {
  let event: Event | undefined;
  let maybe: Event | null = null;
  let either: Plan | Scan | undefined;
  let mixed: Plan | Scan | number | readonly Event[] | null | undefined;
  let single: Plan | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_EVENT)) event = unpackEvent(r);
    if (r.atKey(UNPACK_MAYBE)) maybe = r.atNull() ? null : unpackEvent(r);
    if (r.atKey(UNPACK_EITHER)) either = unpackPlanOrScan(r);
    if (r.atKey(UNPACK_MIXED)) mixed = r.atNull() ? null : unpackPlanOrScanOrIntOrEventList(r);
    if (r.atKey(UNPACK_SINGLE)) single = unpackPlan(r);
  } while (r.moreFields(outer));
  if (event === undefined || either === undefined || mixed === undefined || single === undefined) r.bail();
  return { event, maybe, either, mixed, single };
}

export function writeHolder(w: JsonValueWriter, value: Holder): void {
  requirePlain(value, value.event);
  w.write(OPEN_HOLDER);
  writeEvent(w, value.event);
  if (value.maybe !== undefined && value.maybe !== null) {
    w.write(WRITE_MAYBE);
    writeEvent(w, value.maybe);
  }
  w.write(WRITE_EITHER);
  writePlanOrScan(w, value.either);
  w.write(WRITE_MIXED);
  if (value.mixed === null) w.writeNull();
  else writePlanOrScanOrIntOrEventList(w, value.mixed);
  w.write(WRITE_SINGLE);
  writePlan(w, value.single);
  w.writeByte(CLOSE_OBJECT);
}

export function packHolder(w: Writer, value: Holder): void {
  requirePlain(value, value.event);
  let fields = 4;
  if (value.maybe !== undefined && value.maybe !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_HOLDER);
  packEvent(w, value.event);
  if (value.maybe !== undefined && value.maybe !== null) {
    w.write(PACK_MAYBE);
    packEvent(w, value.maybe);
  }
  w.write(PACK_EITHER);
  packPlanOrScan(w, value.either);
  w.write(PACK_MIXED);
  if (value.mixed === null) w.packNull();
  else packPlanOrScanOrIntOrEventList(w, value.mixed);
  w.write(PACK_SINGLE);
  packPlan(w, value.single);
}

export function isHolder(candidate: unknown): candidate is Holder {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Holder> = candidate;
  if (value.event === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isEvent(value.event)) return false;
  if (!isEvent(value.maybe) && value.maybe !== null) return false;
  if (!isPlan(value.either) && !isScan(value.either)) return false;
  if (
    !isPlan(value.mixed) &&
    !isScan(value.mixed) &&
    !isSafeInt(value.mixed) &&
    !isEventList(value.mixed) &&
    value.mixed !== null
  )
    return false;
  if (!isPlan(value.single)) return false;
  for (const name in value) {
    switch (name) {
      case "event":
      case "maybe":
      case "either":
      case "mixed":
      case "single":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertHolder(value: unknown): Holder {
  const fields = fieldsOf<keyof Holder>(value);
  bailUnlessPlain(fields, fields.event);
  for (const name in fields) {
    switch (name) {
      case "event":
      case "maybe":
      case "either":
      case "mixed":
      case "single":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    event: convertEvent(fields.event),
    maybe: fields.maybe == null ? null : convertEvent(fields.maybe),
    either: convertPlanOrScan(fields.either),
    mixed: fields.mixed === null ? null : convertPlanOrScanOrIntOrEventList(fields.mixed),
    single: convertPlan(fields.single),
  };
}

function readPlanOrScan(r: JsonReader): Plan | Scan {
  switch (r.peekTag(READ_PLAN_OR_SCAN_TAGS)) {
    case 0:
      return readPlan(r);
    case 1:
      return readScan(r);
    default:
      return r.bail();
  }
}

function readPlanOrScanOrIntOrEventList(r: JsonReader): Plan | Scan | number | readonly Event[] {
  switch (r.peek()) {
    case KIND_INT:
      return r.readInt();
    case KIND_LIST:
      return readEventList(r);
    case KIND_OBJECT:
      return readPlanOrScan(r);
    default:
      return r.bail();
  }
}

function readEventList(r: JsonReader): readonly Event[] {
  const list: Event[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readEvent(r));
  return list;
}

function unpackPlanOrScan(r: PackReader): Plan | Scan {
  switch (r.peekTag(UNPACK_PLAN_OR_SCAN_TAGS)) {
    case 0:
      return unpackPlan(r);
    case 1:
      return unpackScan(r);
    default:
      return r.bail();
  }
}

function unpackPlanOrScanOrIntOrEventList(r: PackReader): Plan | Scan | number | readonly Event[] {
  switch (r.peek()) {
    case KIND_INT:
      return r.readInt();
    case KIND_LIST:
      return unpackEventList(r);
    case KIND_OBJECT:
      return unpackPlanOrScan(r);
    default:
      return r.bail();
  }
}

function unpackEventList(r: PackReader): readonly Event[] {
  const list = new Array<Event>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackEvent(r);
  return list;
}

function writePlanOrScan(w: JsonValueWriter, value: Plan | Scan): void {
  switch (value["kind-of"]) {
    case "plan":
      return writePlan(w, value);
    case "scan":
      return writeScan(w, value);
    default:
      return w.wrong();
  }
}

function writePlanOrScanOrIntOrEventList(w: JsonValueWriter, value: Plan | Scan | number | readonly Event[]): void {
  if (typeof value === "number") w.writeInt(value);
  else if (isList(value)) writeEventList(w, value as readonly Event[]);
  else writePlanOrScan(w, value as Plan | Scan);
}

function writeEventList(w: JsonValueWriter, list: readonly Event[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as Event;
    writeEvent(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packPlanOrScan(w: Writer, value: Plan | Scan): void {
  switch (value["kind-of"]) {
    case "plan":
      return packPlan(w, value);
    case "scan":
      return packScan(w, value);
    default:
      return w.wrong();
  }
}

function packPlanOrScanOrIntOrEventList(w: Writer, value: Plan | Scan | number | readonly Event[]): void {
  if (typeof value === "number") w.packInt(value);
  else if (isList(value)) packEventList(w, value as readonly Event[]);
  else packPlanOrScan(w, value as Plan | Scan);
}

function packEventList(w: Writer, list: readonly Event[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as Event;
    packEvent(w, item);
  }
}

function convertPlanOrScan(value: unknown): Plan | Scan {
  switch (fieldsOf<"kind-of">(value)["kind-of"]) {
    case "plan":
      return convertPlan(value);
    case "scan":
      return convertScan(value);
    default:
      return bail();
  }
}

function convertPlanOrScanOrIntOrEventList(value: unknown): Plan | Scan | number | readonly Event[] {
  switch (kindOf(value)) {
    case KIND_INT:
      return asInt(value);
    case KIND_LIST:
      return convertEventList(value);
    case KIND_OBJECT:
      return convertPlanOrScan(value);
    default:
      return bail();
  }
}

function convertEventList(value: unknown): readonly Event[] {
  const items = itemsOf(value);
  const list: Event[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertEvent(items[i]));
  return list;
}

function isEventList(value: unknown): value is readonly Event[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isEvent(item)) return false;
  }
  return true;
}
