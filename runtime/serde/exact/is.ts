// `is` for contracts without a generated one: could a decoder have returned this value?

import { MAX_DEPTH } from "../depth.js";
import type {
  DatetimeInfo,
  FloatInfo,
  IntInfo,
  ListInfo,
  MapInfo,
  StrInfo,
  StructInfo,
  TextInfo,
  TypeInfo,
} from "../info/types.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../scalars/canonical.js";
import { hasDistinctKeys, isSpelled, type Keyed } from "../scalars/spellings.js";
import { hasMaxLength, hasMinLength, isAnyWithin, isExt, isInt64, isPlainObject, isUint64 } from "../values/is.js";
import { hasStringKeys, presentKeys, propertyOf } from "../values/javascript-type.js";
import { Raw } from "../values/raw.js";
import { matches } from "../values/rule.js";

/**
 * True if `value` is one that a decoder of `type` could return: types, constraints and rules hold, text is canonical, and no more
 * containers stand inside each other than decoders take unless told otherwise.
 */
export function isExact(type: TypeInfo, value: unknown): boolean {
  return isWithin(type, value, MAX_DEPTH);
}

/** `depth` is how many more containers may stand inside each other. */
function isWithin(type: TypeInfo, value: unknown, depth: number): boolean {
  switch (type.kind) {
    case "any":
      return isAnyWithin(value, depth);
    case "union":
      return type.members.some((member) => isWithin(member, value, depth));
    case "list":
    case "set":
    case "tuple":
    case "map":
    case "struct":
      return depth > 0 && isContainer(type, value, depth - 1);
    default:
      return isScalar(type, value);
  }
}

type Container = Extract<TypeInfo, { readonly kind: "list" | "set" | "tuple" | "map" | "struct" }>;

/** `depth` is what is left for the values inside. */
function isContainer(type: Container, value: unknown, depth: number): boolean {
  switch (type.kind) {
    case "list":
      return Array.isArray(value) && hasSize(type, value.length) && isEvery(value, type.item, depth);
    case "set":
      return value instanceof Set && isSet(type, value as Set<unknown>, depth);
    case "tuple":
      return isTuple(type.items, value, depth);
    case "map":
      return isMap(type, value, depth);
    case "struct":
      return isStruct(type, value, depth);
  }
}

type Scalar = Exclude<TypeInfo, Container | { readonly kind: "union" | "any" }>;

function isScalar(type: Scalar, value: unknown): boolean {
  switch (type.kind) {
    case "null":
      return value === null;
    case "bool":
      return typeof value === "boolean";
    case "int":
      return isInt(type, value);
    case "float":
      return isFloat(type, value);
    case "str":
      return typeof value === "string" && isStr(type, value);
    case "bytes":
      return value instanceof Uint8Array && hasSize(type, value.length);
    case "raw":
      return value instanceof Raw;
    case "ext":
      return type.codec === undefined ? isExt(value, type.code) : type.codec.is(value);
    case "literal":
    case "enum":
      return type.values.some((member) => member === value);
    default:
      return typeof value === "string" && isText(type, value);
  }
}

function isText(type: DatetimeInfo | TextInfo, text: string): boolean {
  switch (type.kind) {
    case "datetime":
      return isCanonicalDatetime(text, type.tz);
    case "time":
      return isCanonicalTime(text, type.tz);
    case "date":
      return isCanonicalDate(text);
    case "duration":
      return isCanonicalDuration(text);
    case "uuid":
      return isCanonicalUuid(text);
    case "decimal":
      return isCanonicalDecimal(text);
  }
}

/** True if the value is an integer of this width within its constraints. */
export function isInt({ width, ge, le, multiple_of }: IntInfo, value: unknown): boolean {
  if (width === "safe" ? !Number.isSafeInteger(value) : typeof value !== "bigint") return false;
  if ((width === "int64" && !isInt64(value)) || (width === "uint64" && !isUint64(value))) return false;
  const integer = value as number | bigint;
  if ((ge !== undefined && integer < ge) || (le !== undefined && integer > le)) return false;
  return multiple_of === undefined || BigInt(integer) % BigInt(multiple_of) === 0n;
}

/** NaN keeps no bound. */
function isFloat({ gt, ge, lt, le, multiple_of }: FloatInfo, value: unknown): boolean {
  if (typeof value !== "number") return false;
  if ((ge !== undefined && !(value >= ge)) || (gt !== undefined && !(value > gt))) return false;
  if ((le !== undefined && !(value <= le)) || (lt !== undefined && !(value < lt))) return false;
  return multiple_of === undefined || value % multiple_of === 0;
}

function isStr({ min_length = 0, max_length = Infinity, pattern }: StrInfo, text: string): boolean {
  if (!hasMinLength(text, min_length) || !hasMaxLength(text, max_length)) return false;
  return pattern === undefined || matches(text, pattern);
}

interface Lengths {
  readonly min_length?: number;
  readonly max_length?: number;
}

function hasSize({ min_length = 0, max_length = Infinity }: Lengths, size: number): boolean {
  return size >= min_length && size <= max_length;
}

/** A loop by index: `every` steps over the holes of an array. */
function isEvery(items: readonly unknown[], type: TypeInfo, depth: number): boolean {
  for (let i = 0; i < items.length; i++) if (!isWithin(type, items[i], depth)) return false;
  return true;
}

function isSet(type: ListInfo, set: ReadonlySet<unknown>, depth: number): boolean {
  return hasSize(type, set.size) && isEvery([...set], type.item, depth) && isDistinct(type.item, set);
}

/** Python takes two spellings of a value for one key or item. */
function isDistinct({ kind }: TypeInfo, collection: Keyed): boolean {
  return !isSpelled(kind) || hasDistinctKeys(collection, kind);
}

function isTuple(types: readonly TypeInfo[], value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || value.length !== types.length) return false;
  return types.every((type, index) => isWithin(type, value[index], depth));
}

function isMap(type: MapInfo, value: unknown, depth: number): boolean {
  if (!hasStringKeys(type.key)) {
    if (!(value instanceof Map)) return false;
    return isEntries(type, [...(value as Map<unknown, unknown>)], depth) && isDistinct(type.key, value);
  }
  if (!isPlainObject(value)) return false;
  const entries = presentKeys(value).map((key) => [key, value[key]] as const);
  return isEntries(type, entries, depth);
}

function isEntries(type: MapInfo, entries: readonly (readonly [unknown, unknown])[], depth: number): boolean {
  if (!hasSize(type, entries.length)) return false;
  return entries.every(([key, item]) => isWithin(type.key, key, depth) && isWithin(type.value, item, depth));
}

function isStruct(type: StructInfo, value: unknown, depth: number): boolean {
  if (!isPlainObject(value)) return false;
  if (type.tag_field !== null && value[type.tag_field] !== type.tag) return false;
  for (const field of type.fields) {
    const property = field === null ? undefined : propertyOf(value, field.name);
    if (field === null || (property === undefined && field.presence === "unset")) continue;
    if (!isWithin(field.type, property, depth)) return false;
  }
  if (type.mode === "strict" && !onlyKeys(value, namesOf(type))) return false;
  return type.rules.every((rule) => rule.holds(value as never));
}

/** True if every property that is not undefined has one of these names. */
function onlyKeys(value: { readonly [name: string]: unknown }, names: ReadonlySet<string>): boolean {
  for (const name in value) if (!names.has(name) && value[name] !== undefined) return false;
  return true;
}

function namesOf(type: StructInfo): ReadonlySet<string> {
  const names = type.fields.flatMap((field) => (field === null ? [] : [field.name]));
  return new Set(type.tag_field === null ? names : [type.tag_field, ...names]);
}
