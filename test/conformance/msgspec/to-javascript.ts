// Tagged values of the mini-format as JavaScript values of the SDK.

import { Ext, microsToDuration, Raw } from "../../../runtime/serde/index.js";
import { hasStandIn, taggedDefault } from "./defaults.js";
import { needsBigints, propertyName, wireNameOf } from "./contract-text.js";
import {
  type Case,
  type CaseDefinition,
  type CaseSchema,
  type CaseType,
  compound,
  flatFields,
  flatFlags,
  structTag,
} from "./mini-format.js";

/** What the SDK has no value for: an instance of a Python class where no type says what it is. */
export class NoSuchValue extends Error {}

type Tagged = { readonly [tag: string]: unknown };

/** The value to encode: rich values follow the type of the case. */
export function typedValue(tagged: unknown, type: CaseType, testCase: Case): unknown {
  return new Typed(testCase).value(tagged, type);
}

/** The value to convert. The keys of a JavaScript object are text whatever they stand for; those of a Map are what they are, as in Python. */
export function builtinValue(tagged: unknown, testCase: Case): unknown {
  return new Typed(testCase).value(tagged, testCase.schema.type);
}

class Typed {
  private readonly schema: CaseSchema;
  private readonly format: "json" | "msgpack";

  /** Whether `int` of the case is a `bigint` here. */
  private readonly wideInts: boolean;

  constructor(testCase: Case) {
    this.schema = testCase.schema;
    this.format = testCase.op.endsWith("json") ? "json" : "msgpack";
    this.wideInts = needsBigints(testCase);
  }

  value(tagged: unknown, type: CaseType): unknown {
    if (Array.isArray(tagged)) return tagged.map((item, at) => this.value(item, this.typeAt(type, at)));
    if (typeof tagged === "number" && this.wideInts && wantsInt(type)) return BigInt(tagged);
    if (typeof tagged !== "object" || tagged === null) return tagged;
    const [tag, inner] = single(tagged as Tagged);
    return this.tagged(tag, inner, { tagged: tagged as Tagged, type });
  }

  private tagged(tag: string, inner: unknown, context: { tagged: Tagged; type: CaseType }): unknown {
    switch (tag) {
      case "$int":
        return BigInt(String(inner));
      case "$f":
        return floatOf(String(inner));
      case "$bytes":
      case "$bytearray":
        return bytesOf(inner);
      case "$tuple":
        return (inner as readonly unknown[]).map((item, at) => this.value(item, this.typeAt(context.type, at)));
      case "$set":
      case "$frozenset":
        return new Set((inner as readonly unknown[]).map((item) => this.value(item, itemType(context.type))));
      case "$dict":
        return this.dict(inner as readonly (readonly [unknown, unknown])[], context.type);
      case "$raw":
        return this.format === "json" ? Raw.json(bytesOf(inner)) : Raw.msgpack(bytesOf(inner));
      case "$ext": {
        const [code, data] = inner as readonly [number, string];
        return new Ext(code, bytesOf(data));
      }
      case "$repeat":
        return repeat(inner as readonly [unknown, number], (item) => this.value(item, itemType(context.type)));
      case "$intkeys":
        return new Map(Array.from({ length: Number(inner) }, (_, i) => [i, i]));
      default:
        return this.rich(tag, inner, context);
    }
  }

  private rich(tag: string, inner: unknown, { tagged, type }: { tagged: Tagged; type: CaseType }): unknown {
    if (compound(type).t === "any") throw new NoSuchValue(tag);
    switch (tag) {
      case "$datetime":
      case "$time":
        return String(inner).replace(/\+00:00$/, "Z");
      case "$date":
      case "$uuid":
      case "$decimal":
        return inner;
      case "$timedelta": {
        const [days = 0, seconds = 0, micros = 0] = inner as readonly number[];
        return microsToDuration((BigInt(days) * 86400n + BigInt(seconds)) * 1000000n + BigInt(micros));
      }
      case "$enum":
        return enumValue(this.schema.types?.[String(inner)], tagged["name"]);
      case "$struct":
        return this.struct(String(inner), tagged["fields"] as Tagged);
      default:
        throw new NoSuchValue(tag);
    }
  }

  private dict(entries: readonly (readonly [unknown, unknown])[], type: CaseType): unknown {
    const { key = "any", value } = dictType(type);
    const fields = this.wireTypes(type);
    const made = entries.map(([k, v]) => [this.value(k, key), this.value(v, value ?? fields.get(k) ?? "any")] as const);
    if (!made.every(([k]) => typeof k === "string") || !isStringKey(key, this.schema)) return new Map(made);
    const object = Object.create(null) as { [key: string]: unknown };
    for (const [k, v] of made) object[String(k)] = v;
    return object;
  }

  /** The type of the item at a position of a list, tuple or array-like struct. */
  private typeAt(type: CaseType, at: number): CaseType {
    const { items, name, of } = compound(type);
    const definition = this.schema.types?.[name ?? ""];
    if (of !== undefined) return of.map((member) => this.typeAt(member, at)).find((found) => found !== "any") ?? "any";
    if (definition?.kind !== "struct") return items?.[at] ?? itemType(type);
    const fields = flatFields(definition, this.schema);
    const hasTag = flatFlags(definition, this.schema)["tag"] !== undefined;
    return fields[hasTag ? at - 1 : at]?.type ?? "any";
  }

  /** The types of a struct's fields, by wire name. */
  private wireTypes(type: CaseType): ReadonlyMap<unknown, CaseType> {
    const definition = this.schema.types?.[compound(type).name ?? ""];
    if (definition?.kind !== "struct") return new Map();
    const { rename } = flatFlags(definition, this.schema);
    return new Map(flatFields(definition, this.schema).map((field) => [wireNameOf(field, rename), field.type]));
  }

  private struct(name: string, fields: Tagged): unknown {
    const definition = this.schema.types?.[name];
    if (definition?.kind !== "struct") throw new NoSuchValue(`struct ${name}`);
    const flags = flatFlags(definition, this.schema);
    const made: { [property: string]: unknown } = {};
    const tag = structTag(name, flags);
    if (tag !== null) made[tag.field] = tag.tag;
    for (const field of flatFields(definition, this.schema)) {
      const value = field.name in fields || !hasStandIn(field, this.schema) ? fields[field.name] : taggedDefault(field);
      if (value === undefined || isUnset(value)) continue;
      made[propertyName(field.name)] = this.value(value, field.type);
    }
    return made;
  }
}

function isUnset(value: unknown): boolean {
  return typeof value === "object" && value !== null && "$unset" in value;
}

function single(tagged: Tagged): readonly [string, unknown] {
  const [[tag, inner] = ["", undefined]] = Object.entries(tagged);
  return [tag, inner];
}

function itemType(type: CaseType): CaseType {
  const given = compound(type);
  if (given.item !== undefined) return given.item;
  return (given.of ?? []).map(itemType).find((item) => item !== "any") ?? "any";
}

function dictType(type: CaseType): { readonly key?: CaseType; readonly value?: CaseType } {
  const given = compound(type);
  if (given.t === "dict") return { key: given.key ?? "any", value: given.value ?? "any" };
  return (given.of ?? []).map(dictType).find((one) => one.key !== undefined) ?? {};
}

function isStringKey(key: CaseType, schema: CaseSchema): boolean {
  const { t, values, name } = compound(key);
  if (t === "any" || t === "str") return true;
  if (t === "literal") return typeof values?.[0] === "string";
  const definition = t === "ref" && name !== undefined ? schema.types?.[name] : undefined;
  return definition?.kind === "enum" && typeof definition.members[0]?.[1] === "string";
}

function wantsInt(type: CaseType): boolean {
  return compound(type).t === "int" || (compound(type).of ?? []).some(wantsInt);
}

function enumValue(definition: CaseDefinition | undefined, member: unknown): unknown {
  if (definition?.kind !== "enum") throw new NoSuchValue("enum");
  return definition.members.find(([name]) => name === member)?.[1];
}

/** A number from Python's spelling. */
export function floatOf(text: string): number {
  if (text === "Infinity" || text === "inf") return Infinity;
  return text === "-inf" ? -Infinity : Number(text);
}

function bytesOf(hex: unknown): Uint8Array {
  return Uint8Array.from(Buffer.from(String(hex), "hex"));
}

function repeat([item, times]: readonly [unknown, number], make: (item: unknown) => unknown): unknown {
  if (typeof item === "string") return item.repeat(times);
  if (typeof item === "object" && item !== null && "$bytes" in item)
    return Uint8Array.from(Buffer.from(String(item.$bytes).repeat(times), "hex"));
  return Array.from({ length: times }, () => make(item));
}
