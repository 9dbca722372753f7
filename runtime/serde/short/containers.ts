// Lists, maps and structs of the short decoder.

import type { Entries, Items } from "../exact/cursors/interface.js";
import { ANY_VALUE, MAP_KEY } from "../exact/path.js";
import type { MapInfo, StructInfo, TypeInfo } from "../info/types.js";
import { textTypeOf } from "../scalars/known-texts.js";
import { INTEGER, integerOf, isIn64Bits } from "../scalars/number-text.js";
import { emptyObject } from "../values/empty-object.js";
import { membersOf, ofKind, type Reading, valuesOf } from "./reading.js";
import { checkLength, readKey } from "./scalars.js";

/** Reads the next value of a type. */
type ReadValue = (r: Reading, type: TypeInfo) => unknown;

const ANY: TypeInfo = { kind: "any" };

/** An array, of which the bracket was read. */
export function readArray(r: Reading, members: readonly TypeInfo[], read: ReadValue): unknown {
  const list = ofKind<"list" | "set">(members, "list") ?? ofKind<"list" | "set">(members, "set");
  const tuple = ofKind(members, "tuple");
  const structs = structsOf(members, true);
  const items = r.cursor.items();
  if (structs.length > 0) return readStructArray(r, structs, items, read);
  if (tuple !== undefined) return readTuple(r, tuple.items, items, read);
  const values: unknown[] = [];
  for (let at = 0; items.next(); at++) values.push(r.at(at, () => read(r, list?.item ?? ANY)));
  const value = list?.kind === "set" ? new Set(values.map(firstSpelling(list.item))) : values;
  if (list !== undefined) checkLength(r, list, value instanceof Set ? value.size : value.length);
  return value;
}

/** An object, of which the brace was read. */
export function readObject(r: Reading, members: readonly TypeInfo[], read: ReadValue): unknown {
  const structs = structsOf(members, false);
  const [struct] = structs;
  if (structs.length > 1) return readTagged(r, structs, read);
  if (struct !== undefined) return readStruct(r, struct, r.cursor.entries(), read);
  return readMap(r, ofKind(members, "map"), read);
}

/** Without a prototype where all keys are strings, so that `__proto__` is a key like any other. */
function readMap(r: Reading, info: MapInfo | undefined, read: ReadValue): unknown {
  const keyType = info?.key ?? ANY;
  const keys = membersOf(keyType);
  const first = firstSpelling(keyType);
  const map = new Map<unknown, unknown>();
  const entries = r.cursor.entries();
  while (entries.next()) {
    const key = first(r.at(MAP_KEY, () => readKey(r, keys, entries.name() ?? "")));
    entries.value();
    map.set(
      key,
      r.at(ANY_VALUE, () => read(r, info?.value ?? ANY)),
    );
  }
  if (info !== undefined) checkLength(r, info, map.size);
  const isObject = ofKind(keys, "any") ?? ofKind(keys, "str") ?? valuesOf(keys, "string");
  return isObject === undefined ? map : objectOf(map);
}

function objectOf(map: ReadonlyMap<unknown, unknown>): object {
  if (map.size === 0) return emptyObject();
  const object = Object.create(null) as { [key: string]: unknown };
  for (const [key, value] of map) object[String(key)] = value;
  return object;
}

/** Gives a key or item in the spelling in which it came first. */
function firstSpelling(type: TypeInfo): (value: unknown) => unknown {
  const meaning = membersOf(type)
    .map((member) => textTypeOf(member)?.meaning)
    .find((found) => found !== undefined);
  if (meaning === undefined) return (value) => value;
  const spellings = new Map<string, unknown>();
  return (value) => {
    const same = meaning(String(value));
    if (!spellings.has(same)) spellings.set(same, value);
    return spellings.get(same);
  };
}

function readTuple(r: Reading, types: readonly TypeInfo[], items: Items, read: ReadValue): unknown {
  const tuple = types.map((type, at) => (items.next() ? r.at(at, () => read(r, type)) : r.fail("wrong-length")));
  return items.next() ? r.fail("wrong-length") : tuple;
}

function structsOf(members: readonly TypeInfo[], arrayLike: boolean): readonly StructInfo[] {
  return members.filter((member) => member.kind === "struct").filter((struct) => struct.array_like === arrayLike);
}

function readStructArray(r: Reading, structs: readonly StructInfo[], items: Items, read: ReadValue): unknown {
  const [first] = structs;
  const isTagged = structs.length > 1 || first?.tag !== null;
  if (isTagged && !items.next()) r.fail("wrong-length");
  const struct = isTagged ? r.at(0, () => structOfTag(r, structs)) : first;
  const { fields, mode } = struct as StructInfo;
  const values: unknown[] = [];
  while (items.next()) {
    const place = values.length;
    if (place < fields.length) values.push(r.at(place + (isTagged ? 1 : 0), () => read(r, fields[place]?.type ?? ANY)));
    else if (mode === "strict") r.fail("wrong-length");
    else r.cursor.skip();
  }
  const least = fields.findLastIndex((field) => field?.presence === "required") + 1;
  return values.length < least ? r.fail("wrong-length") : structOf(r, struct as StructInfo, values);
}

/** msgspec looks for the tag first, and starts over if other fields come before it. */
function readTagged(r: Reading, structs: readonly StructInfo[], read: ReadValue): unknown {
  const { cursor } = r;
  const field = structs[0]?.tag_field ?? "type";
  const start = cursor.mark();
  const entries = cursor.entries();
  for (let isFirst = true; entries.next(); isFirst = false) {
    const name = entries.name();
    entries.value();
    if (name !== field) {
      cursor.skip();
      continue;
    }
    const struct = r.at(field, () => structOfTag(r, structs));
    if (isFirst) return readStruct(r, struct, entries, read);
    cursor.reset(start);
    return readStruct(r, struct, cursor.entries(), read);
  }
  return r.fail("missing-field");
}

/** A struct; its tag, if it has one, may stand anywhere or be missing. */
function readStruct(r: Reading, struct: StructInfo, entries: Entries, read: ReadValue): unknown {
  const { fields, tag_field, mode } = struct;
  const values: unknown[] = [];
  while (entries.next()) {
    const name = entries.name() ?? "";
    entries.value();
    const place = placeOf(struct, name);
    const field = fields[place];
    if (field) values[place] = r.at(field.wire, () => read(r, field.type));
    else if (name === tag_field) r.at(name, () => structOfTag(r, [struct]));
    else if (mode === "strict") r.fail("unknown-field");
    else r.cursor.skip();
  }
  if (fields.some((field, place) => field?.presence === "required" && !(place in values))) r.fail("missing-field");
  return structOf(r, struct, values);
}

const places = /* @__PURE__ */ new WeakMap<StructInfo, ReadonlyMap<string, number>>();

/** Which field has this name on the wire; -1 if none has. */
function placeOf(struct: StructInfo, name: string): number {
  let known = places.get(struct);
  if (known === undefined) {
    const names = struct.fields.map((field) => (field === null ? [] : [field.wire, ...(field.accept ?? [])]));
    known = new Map(names.flatMap((all, place) => all.map((one) => [one, place] as const)));
    places.set(struct, known);
  }
  return known.get(name) ?? -1;
}

/** The tag first, then the fields in contract order, defaults filled in; `values` are by place, with holes. */
function structOf(r: Reading, { fields, tag_field, tag, rules }: StructInfo, values: readonly unknown[]): object {
  const value: { [name: string]: unknown } = {};
  if (tag_field !== null) value[tag_field] = tag;
  for (const [place, field] of fields.entries()) {
    if (field === null) continue;
    if (place in values) value[field.name] = values[place];
    else if (field.makeDefault !== undefined) value[field.name] = field.makeDefault();
  }
  for (const rule of rules) if (!rule.holds(value as never)) r.fail("rule");
  return value;
}

/** The struct whose tag stands here. A tag of the wrong type is stepped over first, so that bad syntax comes to light. */
function structOfTag(r: Reading, structs: readonly StructInfo[]): StructInfo {
  const { cursor } = r;
  const isNumber = typeof structs[0]?.tag === "number";
  const mark = cursor.mark();
  if (cursor.peek() !== (isNumber ? "number" : "str")) {
    cursor.skip();
    r.fail("wrong-type");
  }
  if (isNumber) {
    cursor.skip();
    cursor.reset(mark);
  }
  cursor.next();
  const integer = isNumber && INTEGER.test(cursor.text) ? integerOf(cursor.text) : null;
  if (isNumber && (integer === null || !isIn64Bits(integer))) r.fail("wrong-type");
  const tag = isNumber ? integer : cursor.text;
  return structs.find((struct) => (struct.tag ?? struct.name) === tag) ?? r.fail("invalid-tag");
}
