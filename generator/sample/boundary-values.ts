// Valid values of a type that sit on its edges: every bound, every member of a union, every field unset, null and defaulted.

import { Ext } from "../../runtime/serde/ext.js";
import { Raw } from "../../runtime/serde/raw.js";
import type { FieldInfo, ListInfo, MapInfo, StructInfo, TupleInfo, TypeInfo } from "../../runtime/serde/type-info.js";
import { bytesSamples, floatSamples, intSamples, strSamples, textSamples } from "./scalar-samples.js";

export type Format = "json" | "msgpack";

/**
 * Values as a decoder of `format` returns them, the plainest first. A struct comes once with its plainest fields, then once for
 * every other value of every field. Types inside themselves are followed `depth` levels deep.
 */
export function boundaryValues(info: TypeInfo, format: Format, depth = 2): readonly unknown[] {
  return new Sampler(format).all(info, depth);
}

/** The plainest value of a type. */
export function plainestValue(info: TypeInfo, format: Format): unknown {
  const [first] = new Sampler(format).all(info, 0);
  return first;
}

class Sampler {
  private readonly format: Format;
  /** Structs whose plainest value is being made: a type that needs itself must take another way out. */
  private readonly open = new Set<StructInfo>();

  constructor(format: Format) {
    this.format = format;
  }

  all(info: TypeInfo, depth: number): readonly unknown[] {
    switch (info.kind) {
      case "null":
        return [null];
      case "bool":
        return [true, false];
      case "int":
        return intSamples(info);
      case "float":
        return floatSamples(info);
      case "str":
        return strSamples(info);
      case "bytes":
        return bytesSamples(info);
      case "any":
        return [null, true, 7, -1.5, "any", [1, "two"], plainObject([["key", [null]]])];
      case "raw":
        return [this.format === "json" ? Raw.json(new Uint8Array([49])) : Raw.msgpack(new Uint8Array([1]))];
      case "ext":
        return info.codec === undefined && this.format === "msgpack"
          ? [new Ext(info.code, new Uint8Array([1, 2, 3]))]
          : [];
      case "literal":
      case "enum":
        return info.values;
      case "list":
      case "set":
        return this.lists(info, depth);
      case "tuple":
        return this.tuples(info, depth);
      case "map":
        return this.maps(info, depth);
      case "union":
        return info.members.flatMap((member) => this.all(member, depth));
      case "struct":
        return this.structs(info, depth);
      default:
        return textSamples(info);
    }
  }

  private lists(info: ListInfo, depth: number): readonly unknown[] {
    const { min_length = 0, max_length = 3 } = info;
    const items = depth < 0 ? [] : this.all(info.item, depth - 1);
    const distinct = info.kind === "set" ? uniqueItems(items) : items;
    const lengths = [...new Set([min_length, Math.min(max_length, min_length + 1), Math.min(max_length, 3)])];
    const made = lengths.flatMap((length) =>
      take(distinct, length, info.kind) === null ? [] : [take(distinct, length, info.kind)],
    );
    const singles = min_length <= 1 && max_length >= 1 ? distinct.map((item) => [item]) : [];
    const lists = [...made, ...singles].filter((list) => list !== null);
    return info.kind === "set" ? lists.map((list) => new Set(list)) : lists;
  }

  private tuples(info: TupleInfo, depth: number): readonly unknown[] {
    const parts = info.items.map((item) => this.all(item, depth - 1));
    if (parts.some((part) => part.length === 0)) return [];
    const plain = parts.map((part) => part[0]);
    return [plain, ...parts.flatMap((part, i) => part.slice(1).map((value) => plain.with(i, value)))];
  }

  private maps(info: MapInfo, depth: number): readonly unknown[] {
    const { min_length = 0, max_length = 3 } = info;
    const keys = this.all(info.key, 0);
    const values = depth < 0 ? [] : this.all(info.value, depth - 1);
    const isObject = keys.every((key) => typeof key === "string") && isStringLike(info.key);
    const [plainKey] = keys;
    const [plainValue] = values;
    const fits = (entries: Entries): boolean => entries.length >= min_length && entries.length <= max_length;
    const wanted: Entries[] = [
      [],
      ...keys.map((key): Entries => [[key, plainValue]]),
      ...values.map((value): Entries => [[plainKey, value]]),
      keys.slice(0, Math.max(2, min_length)).map((key) => [key, plainValue] as const),
    ];
    const entries = wanted.filter((each) => fits(each) && (each.length === 0 || values.length > 0));
    return entries.map((each) => (isObject ? plainObject(each) : new Map(each)));
  }

  private structs(info: StructInfo, depth: number): readonly unknown[] {
    if (this.open.has(info)) return depth < 0 ? [] : this.structsOf(info, depth, true);
    this.open.add(info);
    const plain = depth <= 0 ? this.structsOf(info, depth, true) : [];
    const made = plain.length > 0 ? plain : this.structsOf(info, depth, false);
    this.open.delete(info);
    return made;
  }

  private structsOf(info: StructInfo, depth: number, plainOnly: boolean): readonly unknown[] {
    const fields = info.fields.filter((field) => field !== null);
    const samples = fields.map((field) => fieldSamples(field, this.all(field.type, depth - 1), plainOnly));
    if (samples.some((each) => each.length === 0)) return [];
    const plain = samples.map((each) => each[0]);
    const variants = samples.flatMap((each, i) => each.slice(1).map((value) => plain.with(i, value)));
    const made = [plain, ...variants].map((values) => structOf(info, fields, values));
    return made.filter((value) => info.rules.every((rule) => rule.holds(value as never)));
  }
}

type Entries = readonly (readonly [unknown, unknown])[];

const ABSENT = Symbol("absent");

/** What a field may hold: first what costs least, then the rest; with `plainOnly` only the first, unless the field is required. */
function fieldSamples(field: FieldInfo, values: readonly unknown[], plainOnly: boolean): readonly unknown[] {
  const rest = field.presence === "defaulted" ? [field.makeDefault?.(), ...values] : values;
  const all = field.presence === "unset" ? [ABSENT, ...rest] : rest;
  return plainOnly && field.presence !== "required" ? all.slice(0, 1) : all;
}

function structOf(info: StructInfo, fields: readonly FieldInfo[], values: readonly unknown[]): object {
  const made: { [name: string]: unknown } = {};
  if (info.tag_field !== null) made[info.tag_field] = info.tag;
  fields.forEach((field, i) => {
    if (values[i] !== ABSENT) made[field.name] = values[i];
  });
  return made;
}

function plainObject(entries: Entries): object {
  const made = Object.create(null) as { [key: string]: unknown };
  for (const [key, value] of entries) made[String(key)] = value;
  return made;
}

function isStringLike(key: TypeInfo): boolean {
  if (key.kind === "str") return true;
  return (key.kind === "enum" || key.kind === "literal") && typeof key.values[0] === "string";
}

/** `length` of the items, from the start again if there are not enough (a set cannot: null). */
function take(items: readonly unknown[], length: number, kind: "list" | "set"): readonly unknown[] | null {
  if (length === 0) return [];
  if (items.length === 0 || (kind === "set" && items.length < length)) return null;
  return Array.from({ length }, (_, i) => items[i % items.length]);
}

function uniqueItems(items: readonly unknown[]): readonly unknown[] {
  return [...new Set(items.map((item) => (Object.is(item, -0) ? 0 : item)))];
}
