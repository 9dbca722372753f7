// When two types are the same, and when they hold the same values.

import type { DataType, Field, Metadata, Schema } from "./data-type.js";
import { storageOf } from "./types.js";

/** True if data of one type is data of the other as it lies there. Metadata, ids of dictionaries and names of items are not looked at. */
export function sameType(a: DataType, b: DataType): boolean {
  return a === b || compare(a, b, sameType);
}

/**
 * True if the types hold the same values, however they lie in memory: `string`, `large_string`, `string_view` and dictionaries of them
 * are one, and so are the kinds of lists, and runs and what repeats in them. Nullability is not looked at. The one to use at a border.
 */
export function sameValues(a: DataType, b: DataType): boolean {
  return compare(plain(a), plain(b), sameValues);
}

/** True if two schemas have the same columns. Metadata is looked at if asked for, layout unless told otherwise. */
export function schemaEquals(
  a: Schema,
  b: Schema,
  { metadata = false, layout = true }: { readonly metadata?: boolean; readonly layout?: boolean } = {},
): boolean {
  const same = layout ? sameType : sameValues;
  if (metadata && !sameMetadata(a.metadata ?? [], b.metadata ?? [])) return false;
  return everyPair(a.fields, b.fields, (one, other) => {
    if (one.name !== other.name || one.nullable !== other.nullable || !same(one.type, other.type)) return false;
    return !metadata || sameMetadata(one.metadata, other.metadata);
  });
}

type Same = (a: DataType, b: DataType) => boolean;

/** The names under which what is not a field stands in a type. */
const CHILDREN = new Set([
  "item",
  "entries",
  "fields",
  "index",
  "value",
  "storage",
  "run_ends",
  "values",
  "id",
  "metadata",
]);

function compare(a: DataType, b: DataType, same: Same): boolean {
  if (a.type !== b.type || !sameParameters(a, b)) return false;
  return same === sameType ? sameInside(a, b) : sameValuesInside(a, b);
}

function sameParameters(a: DataType, b: DataType): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.every(([key, value]) => {
    if (CHILDREN.has(key)) return true;
    return Array.isArray(value) ? String(value) === String(other.get(key)) : value === other.get(key);
  });
}

function sameInside(a: DataType, b: DataType): boolean {
  switch (a.type) {
    case "dictionary":
      return a.type === b.type && sameType(a.index, b.index) && sameType(a.value, b.value);
    case "extension":
      return (
        a.type === b.type && sameType(a.storage, b.storage) && String(a.metadata ?? "") === String(b.metadata ?? "")
      );
    case "struct":
    case "union":
      return (
        a.type === b.type &&
        everyPair(a.fields, b.fields, (one, other) => one.name === other.name && sameField(one, other))
      );
    default:
      return everyPair(itemsOf(a), itemsOf(b), sameField);
  }
}

function sameField(a: Field, b: Field): boolean {
  return a.nullable === b.nullable && sameType(a.type, b.type);
}

function sameValuesInside(a: DataType, b: DataType): boolean {
  if (a.type === "struct" || a.type === "union") {
    return (
      a.type === b.type &&
      everyPair(a.fields, b.fields, (one, other) => one.name === other.name && sameValues(one.type, other.type))
    );
  }
  return everyPair(itemsOf(a), itemsOf(b), (one, other) => sameValues(one.type, other.type));
}

/** The parts of a type that have no name of their own. */
function itemsOf(type: DataType): readonly Field[] {
  switch (type.type) {
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list":
      return [type.item];
    case "map":
      return type.entries.type.type === "struct" ? type.entries.type.fields : [];
    case "run_end_encoded":
      return [type.run_ends, type.values];
    default:
      return [];
  }
}

/** The type that stands for all that hold the same values. */
function plain(type: DataType): DataType {
  const storage = storageOf(type);
  switch (storage.type) {
    case "large_string":
    case "string_view":
      return { type: "string" };
    case "large_binary":
    case "binary_view":
      return { type: "binary" };
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list":
      return { type: "list", item: storage.item };
    case "dictionary":
      return plain(storage.value);
    case "run_end_encoded":
      return plain(storage.values.type);
    case "map":
      return { ...storage, keys_sorted: false };
    case "timestamp":
      return { ...storage, tz: zoneOf(storage.tz) };
    case "decimal":
      return { ...storage, bits: 256 };
    default:
      return storage;
  }
}

/** The names of UTC are one; `""` is a name too. */
function zoneOf(tz: string | null): string | null {
  return tz === "+00:00" || tz === "Etc/UTC" || tz === "Z" ? "UTC" : tz;
}

function everyPair<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => same(one, b[i] as T));
}

function sameMetadata(a: Metadata, b: Metadata): boolean {
  return everyPair(
    a,
    b,
    ([key, value], [otherKey, otherValue]) => sameText(key, otherKey) && sameText(value, otherValue),
  );
}

function sameText(a: string | Uint8Array, b: string | Uint8Array): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
