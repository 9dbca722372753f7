// Encoders check JavaScript types, so their messages speak of those: "Expected `bigint`, got `number`".

import type { TypeInfo } from "../info/types.js";
import { Ext } from "./ext.js";
import { Raw } from "./raw.js";

/** Something with properties: a struct, or a map with string keys. */
export type Properties = { readonly [name: string]: unknown };

/** True for objects that are not one of the collections and values the language has a type of its own for. */
export function hasProperties(value: unknown): value is Properties {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !(
    value instanceof Map ||
    value instanceof Set ||
    value instanceof Uint8Array ||
    value instanceof Raw ||
    value instanceof Ext
  );
}

/** The property, or undefined if there is none; what every object inherits does not count. */
export function propertyOf(value: Properties, name: string): unknown {
  const property = value[name];
  return property === (Object.prototype as unknown as Properties)[name] ? undefined : property;
}

/** The names of the properties that are not undefined. */
export function presentKeys(value: Properties): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}

/** True if the keys of the map are strings, so that it is an object in JavaScript and not a `Map`. */
export function hasStringKeys(key: TypeInfo): boolean {
  if (key.kind === "literal" || key.kind === "enum") return typeof key.values[0] === "string";
  return key.kind === "str";
}

/** The JavaScript type of values of `type`, for messages. */
export function javascriptTypeOf(type: TypeInfo): string {
  switch (type.kind) {
    case "null":
      return "null";
    case "bool":
      return "boolean";
    case "int":
      return type.width === "safe" ? "number" : "bigint";
    case "float":
      return "number";
    case "bytes":
      return "Uint8Array";
    case "any":
      return "AnyValue";
    case "raw":
      return "Raw";
    case "ext":
      return type.codec === undefined ? "Ext" : type.name;
    case "literal":
    case "enum":
      return typeof type.values[0];
    case "list":
    case "tuple":
      return "Array";
    case "set":
      return "Set";
    case "map":
      return hasStringKeys(type.key) ? "object" : "Map";
    case "struct":
      return "object";
    case "union":
      return [...new Set(type.members.map(javascriptTypeOf))].join(" | ");
    default:
      return "string";
  }
}

/** What kind of value this is, for messages: `undefined`, `bigint`, `Array`, `Date` … */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (Array.isArray(value)) return "Array";
  const { constructor } = value;
  return typeof constructor === "function" && constructor !== Object && constructor.name !== ""
    ? constructor.name
    : "object";
}
