// JavaScript values of the SDK as tagged values of the mini-format, by the type of the case.

import { durationToMicros, Ext, Raw } from "../../../runtime/serde/index.js";
import { reprFloat } from "../../../runtime/serde/scalars/float.js";
import { hasStandIn, taggedDefault } from "./defaults.js";
import { propertyName } from "./contract-text.js";
import { type CaseSchema, type CaseType, compound, flatFields, flatFlags, kindOf, structTag } from "./mini-format.js";

/** `value` in the mini-format; entries of dicts and sets are sorted, so that equal values have equal JSON. */
export function taggedValue(value: unknown, type: CaseType, schema: CaseSchema): unknown {
  const given = compound(type);
  switch (given.t) {
    case "any":
      return untyped(value);
    case "float":
      return float(Number(value));
    case "int":
      return integer(BigInt(value as bigint));
    case "datetime":
    case "time":
      return { [`$${given.t}`]: String(value).replace(/Z$/, "+00:00") };
    case "date":
    case "uuid":
    case "decimal":
      return { [`$${given.t}`]: value };
    case "timedelta":
      return { $timedelta: timedelta(durationToMicros(String(value))) };
    case "bytearray":
      return { $bytearray: hexOf(value as Uint8Array) };
    case "bytes":
    case "raw":
    case "ext":
      return untyped(value);
    case "union":
      return taggedValue(value, memberOf(value, given.of ?? [], schema), schema);
    case "ref":
      return named(value, given.name ?? "", schema);
    default:
      return container(value, type, schema);
  }
}

function container(value: unknown, type: CaseType, schema: CaseSchema): unknown {
  const given = compound(type);
  const items = (): unknown[] =>
    Array.from(value as Iterable<unknown>, (item) => taggedValue(item, given.item ?? "any", schema));
  switch (given.t) {
    case "list":
      return items();
    case "vartuple":
      return { $tuple: items() };
    case "set":
    case "frozenset":
      return { [`$${given.t}`]: sortedByText(items()) };
    case "tuple":
      return {
        $tuple: (value as readonly unknown[]).map((item, i) => taggedValue(item, given.items?.[i] ?? "any", schema)),
      };
    case "dict": {
      const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value as object);
      const tagged = entries.map(([k, v]) => [
        taggedValue(k, given.key ?? "any", schema),
        taggedValue(v, given.value ?? "any", schema),
      ]);
      return { $dict: sortedByText(tagged) };
    }
    default:
      return value;
  }
}

function named(value: unknown, name: string, schema: CaseSchema): unknown {
  const definition = schema.types?.[name];
  if (definition?.kind === "enum")
    return { $enum: name, name: definition.members.find(([, one]) => one === value)?.[0] };
  if (definition?.kind !== "struct") throw new Error(`no type ${name}`);
  const properties = new Map<string, unknown>(Object.entries(value as object));
  const fields = flatFields(definition, schema).map((field): readonly [string, unknown] => {
    const property = propertyName(field.name);
    if (properties.has(property)) return [field.name, taggedValue(properties.get(property), field.type, schema)];
    return [field.name, hasStandIn(field, schema) ? normalised(taggedDefault(field)) : { $unset: true }];
  });
  return { $struct: name, fields: Object.fromEntries<unknown>(fields) };
}

const KINDS: { readonly [javascript: string]: readonly string[] } = {
  null: ["null"],
  boolean: ["bool", "literal"],
  integer: ["int", "literal", "ref", "float"],
  number: ["float"],
  bigint: ["int", "float"],
  string: ["str", "literal", "ref", "datetime", "date", "time", "timedelta", "uuid", "decimal"],
  bytes: ["bytes", "bytearray"],
  array: ["list", "vartuple", "tuple"],
  set: ["set", "frozenset"],
  map: ["dict"],
  object: ["dict"],
  ext: ["ext"],
  raw: ["raw"],
};

/** The member of a union that a value belongs to. */
function memberOf(value: unknown, members: readonly CaseType[], schema: CaseSchema): CaseType {
  const flat = members.flatMap((member) => (kindOf(member) === "union" ? (compound(member).of ?? []) : [member]));
  const shape = shapeOf(value);
  const struct = shape === "object" ? flat.find((member) => isStructOf(value as object, member, schema)) : undefined;
  if (struct !== undefined) return struct;
  const kinds = KINDS[shape] ?? [];
  const fitting = kinds.flatMap((kind) =>
    flat.filter((member) => kindOf(member) === kind && fits(value, member, schema)),
  );
  return fitting[0] ?? "any";
}

function fits(value: unknown, member: CaseType, schema: CaseSchema): boolean {
  const { t, values, name } = compound(member);
  if (t === "literal") return values?.includes(value as string) === true;
  if (t !== "ref") return true;
  const definition = schema.types?.[name ?? ""];
  return definition?.kind === "enum" && definition.members.some(([, one]) => one === value);
}

function isStructOf(value: object, member: CaseType, schema: CaseSchema): boolean {
  const name = compound(member).name ?? "";
  const definition = kindOf(member) === "ref" ? schema.types?.[name] : undefined;
  if (definition?.kind !== "struct" || Object.getPrototypeOf(value) === null) return false;
  const flags = flatFlags(definition, schema);
  const tag = structTag(name, flags);
  return tag === null || new Map<string, unknown>(Object.entries(value)).get(tag.field) === tag.tag;
}

function shapeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Set) return "set";
  if (value instanceof Map) return "map";
  if (value instanceof Ext) return "ext";
  if (value instanceof Raw) return "raw";
  if (typeof value === "number") return Number.isSafeInteger(value) && !Object.is(value, -0) ? "integer" : "number";
  return typeof value;
}

function untyped(value: unknown): unknown {
  switch (shapeOf(value)) {
    case "integer":
      return value;
    case "number":
      return float(Number(value));
    case "bigint":
      return integer(value as bigint);
    case "bytes":
      return { $bytes: hexOf(value as Uint8Array) };
    case "raw":
      return { $raw: hexOf((value as Raw).bytes) };
    case "ext":
      return { $ext: [(value as Ext).code, hexOf((value as Ext).data)] };
    case "array":
      return (value as readonly unknown[]).map(untyped);
    case "set":
      return { $set: sortedByText([...(value as Set<unknown>)].map(untyped)) };
    case "map":
      return {
        $dict: sortedByText([...(value as Map<unknown, unknown>)].map(([k, v]) => [untypedKey(k), untyped(v)])),
      };
    case "object":
      return { $dict: sortedByText(Object.entries(value as object).map(([k, v]) => [k, untyped(v)])) };
    default:
      return value;
  }
}

/** In Python an array that is a key is a tuple. */
function untypedKey(key: unknown): unknown {
  return Array.isArray(key) ? { $tuple: key.map(untypedKey) } : untyped(key);
}

function integer(value: bigint): unknown {
  return value > -(2n ** 53n) && value < 2n ** 53n ? Number(value) : { $int: String(value) };
}

function float(value: number): unknown {
  if (Number.isNaN(value)) return { $f: "NaN" };
  if (!Number.isFinite(value)) return { $f: value > 0 ? "Infinity" : "-Infinity" };
  return { $f: reprFloat(value) };
}

/** Days, seconds and microseconds as Python keeps them: only days are negative. */
function timedelta(micros: bigint): readonly number[] {
  const day = 86_400_000_000n;
  const days = micros / day - (micros % day < 0n ? 1n : 0n);
  const rest = micros - days * day;
  return [Number(days), Number(rest / 1_000_000n), Number(rest % 1_000_000n)];
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function sortedByText(values: readonly unknown[]): unknown[] {
  return values
    .map((value) => [JSON.stringify(value), value] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}

/** An expected value with its dicts and sets sorted, as `taggedValue` sorts them. */
export function normalised(tagged: unknown): unknown {
  if (Array.isArray(tagged)) return tagged.map(normalised);
  if (typeof tagged === "bigint") return integer(tagged);
  if (typeof tagged !== "object" || tagged === null) return tagged;
  return Object.fromEntries(
    Object.entries(tagged).map(([key, inner]) => {
      const value = normalised(inner);
      const unordered = key === "$dict" || key === "$set" || key === "$frozenset";
      return [key, unordered && Array.isArray(value) ? sortedByText(value) : value];
    }),
  );
}
