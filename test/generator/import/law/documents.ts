// Documents that a schema is meant to accept. It knows nothing of the importer; whether a document is one, ajv says.

import { posix } from "node:path";
import type { Random } from "../../../../generator/sample/random.js";

/** A schema as it is written. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Makes documents of the schemas in some files, the addresses of which are their names. */
export class DocumentMaker {
  readonly #files: ReadonlyMap<string, unknown>;
  readonly #random: Random;
  readonly #anchors = new Map<string, Schema>();
  readonly #known = new Map<string, Schema | boolean>();
  readonly #heirs = new Map<string, string[]>();

  constructor(files: ReadonlyMap<string, unknown>, random: Random) {
    const ids = addressesIn(files);
    this.#files = new Map([...files].map(([file, value]) => [file, withAbsoluteReferences(value, file, ids)]));
    this.#random = random;
    for (const [file, value] of this.#files) this.#look(value, file, "");
  }

  /** A document of the schema at `file#/pointer`. */
  document(address: string): unknown {
    return this.#value({ $ref: address }, 0);
  }

  /** Notes anchors, and who inherits from whom. */
  #look(value: unknown, file: string, pointer: string): void {
    if (typeof value !== "object" || value === null) return;
    const schema = value as Schema;
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      if (typeof schema[keyword] === "string") this.#anchors.set(`${file}#${schema[keyword]}`, schema);
    }
    for (const part of listOf(schema["allOf"])) {
      const base = part["$ref"];
      if (typeof base === "string") this.#heirs.set(base, [...(this.#heirs.get(base) ?? []), `${file}#${pointer}`]);
    }
    for (const [key, one] of Object.entries(schema))
      this.#look(one, file, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }

  #at(address: string): Schema | boolean {
    const known = this.#known.get(address) ?? this.#anchors.get(address);
    if (known !== undefined) return known;
    const [file = "", pointer = ""] = address.split("#");
    let value = this.#files.get(file);
    for (const step of pointer.split("/").slice(1)) {
      const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
      value = (value as Schema | undefined)?.[key];
    }
    if (value === undefined && !this.#files.has(file)) return true; // of another house: ajv knows it, or refuses everything
    if (value === undefined) throw new Error(`there is nothing at ${address}`);
    this.#known.set(address, value as Schema | boolean);
    return value as Schema | boolean;
  }

  /** A schema without references and choices at its top. */
  #flat(schema: Schema | boolean, depth: number): Schema {
    if (typeof schema === "boolean" || depth > DEEPEST) return {};
    const { $ref, $dynamicRef, allOf, anyOf, oneOf, ...rest } = schema;
    let flat: Schema = rest;
    const address = $ref ?? $dynamicRef;
    if (typeof address === "string") flat = merge(flat, this.#referred(address, depth + 1));
    for (const part of listOf(allOf)) flat = merge(flat, this.#inherited(part, depth + 1));
    for (const [keyword, group] of Object.entries({ anyOf, oneOf })) {
      const choices = listOf(group);
      if (choices.length > 0) flat = merge(flat, this.#chosen(choices, flat, depth), keyword === "oneOf");
    }
    return this.#withCondition(flat, depth);
  }

  /** A base with a discriminator stands for one of those that inherit from it. */
  #referred(address: string, depth: number): Schema {
    const base = this.#at(address);
    const heirs = this.#heirs.get(address) ?? [];
    if (typeof base === "boolean") return {};
    const discriminator = discriminatorOf(base);
    if (discriminator === null || heirs.length === 0 || base["oneOf"] !== undefined) return this.#flat(base, depth);
    const mapped = Object.entries(discriminator.mapping);
    const [value, target] = mapped.length > 0 ? this.#random.pick(mapped) : [null, this.#random.pick(heirs)];
    const heir = this.#flat(this.#at(target), depth);
    return merge(heir, constant(discriminator.property, value ?? target.replace(/^.*\//, "")));
  }

  /** What is taken in by `allOf` is the base alone. */
  #inherited(part: Schema, depth: number): Schema {
    const address = part["$ref"];
    if (typeof address !== "string") return this.#flat(part, depth);
    const target = this.#at(address);
    return merge(this.#flat({ ...part, $ref: undefined }, depth), this.#flat(target, depth));
  }

  /** One of the alternatives; by a discriminator, with the value that it has there. */
  #chosen(choices: readonly Schema[], base: Schema, depth: number): Schema {
    const choice = this.#random.pick(depth > 4 ? plainest(choices) : choices);
    const flat = this.#flat(choice, depth + 1);
    const discriminator = discriminatorOf(base);
    const own = properties(flat);
    if (discriminator === null) return flat;
    const said = own[discriminator.property];
    if (said?.["const"] !== undefined || said?.["enum"] !== undefined) return flat;
    const address = textOf(choice["$ref"]);
    const value = Object.entries(discriminator.mapping).find(([, target]) => target === address)?.[0];
    return merge(flat, constant(discriminator.property, value ?? address.replace(/^.*\//, "")));
  }

  #withCondition(schema: Schema, depth: number): Schema {
    const { if: condition, then, else: otherwise, ...rest } = schema;
    if (condition === undefined) return schema;
    const isMet = this.#random.oneIn(2);
    const parts = isMet ? [condition, then] : [otherwise];
    return parts.reduce<Schema>((all, part) => merge(all, this.#flat((part ?? true) as Schema | boolean, depth)), rest);
  }

  #value(schema: Schema | boolean, depth: number): unknown {
    if (schema === false) return undefined;
    if (depth > MOST_NESTED) return null;
    const flat = this.#flat(schema, depth);
    if (flat["nullable"] === true && this.#random.oneIn(3)) return null;
    if ("const" in flat) return flat["const"];
    if (Array.isArray(flat["enum"]) && flat["enum"].length > 0) return this.#random.pick(flat["enum"]) as unknown;
    if (Array.isArray(flat["examples"]) && flat["examples"].length > 0 && this.#random.oneIn(2)) {
      return this.#random.pick(flat["examples"]) as unknown;
    }
    return this.#ofType(this.#typeOf(flat, depth), flat, depth);
  }

  #typeOf(schema: Schema, depth: number): string {
    const type = schema["type"];
    if (typeof type === "string") return type;
    if (Array.isArray(type)) return this.#random.pick(type as string[]);
    if (["properties", "additionalProperties", "required", "patternProperties"].some((key) => key in schema))
      return "object";
    if ("items" in schema || "prefixItems" in schema) return "array";
    if (["pattern", "minLength", "maxLength", "format"].some((key) => key in schema)) return "string";
    if (["minimum", "maximum", "multipleOf", "exclusiveMinimum"].some((key) => key in schema)) return "number";
    return this.#random.pick(depth > 3 ? SIMPLE : [...SIMPLE, "array", "object"]);
  }

  #ofType(type: string, schema: Schema, depth: number): unknown {
    switch (type) {
      case "null":
        return null;
      case "boolean":
        return this.#random.oneIn(2);
      case "integer":
      case "number":
        return this.#number(schema, type);
      case "string":
        return this.#text(schema);
      case "array":
        return this.#array(schema, depth);
      default:
        return this.#object(schema, depth);
    }
  }

  #number(schema: Schema, type: string): number {
    const bound = (key: string): number | undefined =>
      typeof schema[key] === "number" ? (schema[key] as number) : undefined;
    const low =
      bound("minimum") ??
      bound("exclusiveMinimum") ??
      Math.min(0, bound("maximum") ?? 0, bound("exclusiveMaximum") ?? 0) - 50;
    const high = Math.min(bound("maximum") ?? bound("exclusiveMaximum") ?? low + 100, low + 2 ** 40);
    const step = bound("multipleOf") ?? (type === "integer" || this.#random.oneIn(2) ? 1 : 0.25);
    const first = Math.ceil(low / step);
    const last = Math.max(first, Math.floor(high / step));
    return this.#random.pick([first, last, first + this.#random.below(Math.min(last - first + 1, 2 ** 31))]) * step + 0;
  }

  #text(schema: Schema): string {
    const format = FORMATS[String(schema["contentEncoding"] ?? schema["format"])];
    if (format !== undefined) return this.#random.pick(format);
    if (typeof schema["pattern"] === "string") return this.#random.pick(PATTERNS[schema["pattern"]] ?? TEXTS);
    const least = Number(schema["minLength"] ?? 0);
    const most = Number(schema["maxLength"] ?? Math.max(8, least));
    const text = this.#random.pick(TEXTS).padEnd(least, "é");
    return Array.from(text).slice(0, Math.max(least, most)).join("");
  }

  #array(schema: Schema, depth: number): readonly unknown[] {
    const isOld = Array.isArray(schema["items"]);
    const prefix = listOf(isOld ? schema["items"] : schema["prefixItems"]);
    const rest = (isOld ? schema["additionalItems"] : schema["items"]) as Schema | boolean | undefined;
    const least = Number(schema["minItems"] ?? 0);
    const most = Math.min(Number(schema["maxItems"] ?? Infinity), rest === false ? prefix.length : Infinity);
    const wanted = Math.max(least, this.#random.oneIn(3) ? 0 : prefix.length, depth > 3 ? 0 : this.#random.below(3));
    const items = Array.from({ length: Math.min(most, wanted) }, (_, i) =>
      this.#value(prefix[i] ?? rest ?? true, depth + 1),
    );
    if (schema["contains"] !== undefined) items.push(this.#value(schema["contains"] as Schema, depth + 1));
    if (schema["uniqueItems"] !== true) return items;
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()].toReversed();
  }

  #object(schema: Schema, depth: number): Schema {
    const object: { [key: string]: unknown } = {};
    const required = new Set(listOfTexts(schema["required"]));
    const put = (key: string, value: unknown): void => {
      if (value !== undefined)
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    };
    for (const [key, property] of Object.entries(properties(schema))) {
      if (required.has(key) || this.#random.below(10) < (depth > 2 ? 2 : 6)) put(key, this.#value(property, depth + 1));
    }
    for (const key of required)
      if (!Object.hasOwn(object, key)) put(key, this.#value(this.#otherOf(schema, key), depth + 1));
    const least = Math.max(
      Number(schema["minProperties"] ?? 0) - Object.keys(object).length,
      depth > 2 ? 0 : this.#random.below(3),
    );
    for (let i = 0; i < least; i++) {
      const key = this.#key(schema);
      if (key !== null && !Object.hasOwn(properties(schema), key))
        put(key, this.#value(this.#otherOf(schema, key), depth + 1));
    }
    return object;
  }

  /** The schema of a member that is not declared. */
  #otherOf(schema: Schema, key: string): Schema | boolean {
    const patterns = (schema["patternProperties"] ?? {}) as { readonly [pattern: string]: Schema };
    const fitting = Object.entries(patterns).find(([pattern]) => new RegExp(pattern, "u").test(key));
    return (
      fitting?.[1] ?? ((schema["additionalProperties"] ?? schema["unevaluatedProperties"] ?? true) as Schema | boolean)
    );
  }

  #key(schema: Schema): string | null {
    const patterns = Object.keys((schema["patternProperties"] ?? {}) as Schema);
    const isClosed = schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false;
    if (patterns.length > 0 && (isClosed || this.#random.oneIn(2))) {
      return this.#random.pick(PATTERNS[this.#random.pick(patterns)] ?? TEXTS);
    }
    if (isClosed) return null;
    const names = schema["propertyNames"] as Schema | undefined;
    return names === undefined ? this.#random.pick(KEYS) : String(this.#value({ ...names, type: "string" }, 9));
  }
}

/** Values that need themselves have no end. */
const MOST_NESTED = 10;

/** Schemas may lead back to themselves. */
const DEEPEST = 40;
const SIMPLE = ["null", "boolean", "integer", "number", "string"];
const KEYS = ["extra", "x-team", "zz", "Ünïcode", "with space", "0", "10", "a.b", "constructor"];
const TEXTS = ["", "a", "text", "two words", "ünï", "😀", "a\nb", "0", "null", 'q"q', "back\\slash"];

const FORMATS: { readonly [format: string]: readonly string[] | undefined } = {
  "date-time": [
    "2024-02-29T23:59:59Z",
    "2020-01-01T00:00:00.5+02:00",
    "1999-12-31t00:00:00.123456z",
    "2020-01-01T00:00:00-00:00",
  ],
  date: ["2024-02-29", "0001-01-01", "9999-12-31"],
  time: ["10:00:00Z", "23:59:59.25+01:30"],
  duration: ["P1D", "PT1H30M", "P1Y2M"],
  uuid: ["6f1c3c1e-0c1a-4e9f-8a57-2f6c0d1b9b3e", "6F1C3C1E-0C1A-4E9F-8A57-2F6C0D1B9B3E"],
  byte: ["", "AAEC", "/+8="],
  base64: ["", "AAEC", "/+8="],
  email: ["a@example.com"],
  uri: ["https://example.com/a?b=c#d", "urn:x:y"],
  "uri-reference": ["a/b", "#c"],
  hostname: ["example.com"],
  ipv4: ["127.0.0.1"],
};

/** Texts for the patterns that the schemas of this test have. */
export const PATTERNS: { readonly [pattern: string]: readonly string[] | undefined } = {
  "^x-": ["x-team", "x-", "x-a b"],
  "^[a-z]+$": ["a", "abc"],
  "^\\d+$": ["0", "42"],
  "^[A-Za-z_][A-Za-z0-9_]*$": ["a", "_b1", "Name"],
  "^[a-zA-Z0-9._-]+$": ["a", "a.b-c_1"],
  "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$": ["a", "pod-1"],
  "^\\S+$": ["a", "b-c", "ünï"],
  "^\\d{4}-\\d{2}$": ["2024-01"],
  "^v\\d+\\.\\d+\\.\\d+$": ["v3.1.0"],
  "^[0-9a-f]{8}$": ["0123abcd"],
  "^(in|ex)clude$": ["include", "exclude"],
  "^_": ["_", "_id"],
  "^urn:uuid:[0-9a-f-]{36}$": ["urn:uuid:6f1c3c1e-0c1a-4e9f-8a57-2f6c0d1b9b3e"],
};

/** The simplest alternatives, so that documents end. */
function plainest(choices: readonly Schema[]): readonly Schema[] {
  const plain = choices.filter(
    (choice) => choice["$ref"] === undefined && choice["properties"] === undefined && choice["items"] === undefined,
  );
  return plain.length > 0 ? plain : choices;
}

interface Discriminator {
  readonly property: string;
  readonly mapping: { readonly [value: string]: string };
}

function discriminatorOf(schema: Schema): Discriminator | null {
  const given = schema["discriminator"];
  if (typeof given === "string") return { property: given, mapping: {} };
  const { propertyName, mapping } = (given ?? {}) as {
    readonly propertyName?: string;
    readonly mapping?: Discriminator["mapping"];
  };
  return propertyName === undefined ? null : { property: propertyName, mapping: mapping ?? {} };
}

function constant(property: string, value: string): Schema {
  return { properties: { [property]: { const: value } }, required: [property] };
}

/** What both schemas say; the second has the last word where it cannot be both. */
function merge(a: Schema, b: Schema, isExclusive = false): Schema {
  const merged: { [keyword: string]: unknown } = { ...a, ...b };
  for (const keyword of ["properties", "patternProperties"]) {
    if (a[keyword] === undefined || b[keyword] === undefined) continue;
    const [one, other] = [a[keyword], b[keyword]] as [
      { [key: string]: Schema | boolean },
      { [key: string]: Schema | boolean },
    ];
    const both = Object.keys(other).map((key) => [
      key,
      one[key] === undefined ? other[key] : { allOf: [one[key], other[key]] },
    ]);
    merged[keyword] = { ...one, ...Object.fromEntries(both) };
  }
  if (a["required"] !== undefined && b["required"] !== undefined) {
    merged["required"] = [...listOfTexts(a["required"]), ...listOfTexts(b["required"])];
  }
  if (Array.isArray(a["enum"]) && Array.isArray(b["enum"]) && !isExclusive) {
    merged["enum"] = a["enum"].filter((value) => (b["enum"] as unknown[]).includes(value));
  }
  if (a["type"] !== undefined && Array.isArray(b["type"])) merged["type"] = a["type"];
  return merged;
}

function properties(schema: Schema): { readonly [key: string]: Schema } {
  return (schema["properties"] ?? {}) as { readonly [key: string]: Schema };
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function listOfTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

/** A file whose references name their files: `file#/pointer`. What is in none of the files stays as it is. */
function withAbsoluteReferences(value: unknown, file: string, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withAbsoluteReferences(item, file, ids));
  if (typeof value !== "object" || value === null) return value;
  const changed = Object.entries(value).map(([key, one]) => {
    const isReference = (key === "$ref" || key === "$dynamicRef") && typeof one === "string";
    if (isReference) return [key, absolute(one, file, ids)];
    if (key !== "discriminator") return [key, withAbsoluteReferences(one, file, ids)];
    return [key, withAbsoluteMapping(one, file, ids)];
  });
  return Object.fromEntries(changed) as unknown;
}

function withAbsoluteMapping(discriminator: unknown, file: string, ids: ReadonlyMap<string, string>): unknown {
  const { mapping, ...rest } = (typeof discriminator === "object" ? discriminator : {}) as Partial<Discriminator>;
  if (mapping === undefined) return discriminator;
  const targets = Object.entries(mapping).map(([tag, target]) => [tag, absolute(target, file, ids)] as const);
  return { ...rest, mapping: Object.fromEntries(targets) };
}

function absolute(reference: string, file: string, ids: ReadonlyMap<string, string>): string {
  const [address = "", fragment = ""] = reference.split("#");
  if (address === "") return `${file}#${fragment}`;
  const home = ids.get(address) ?? posix.normalize(posix.join(posix.dirname(file), address));
  return home.includes("#") ? `${home}${fragment}` : `${home}#${fragment}`;
}

/** Where the schemas stand that have an address of their own. */
function addressesIn(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const look = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    const id = (value as Schema)["$id"];
    if (typeof id === "string") ids.set(id.replace(/#$/, ""), at);
    for (const [key, one] of Object.entries(value)) {
      look(
        one,
        `${at}${at.includes("#") ? "" : "#"}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
      );
    }
  };
  for (const [file, value] of files) look(value, file);
  return ids;
}
