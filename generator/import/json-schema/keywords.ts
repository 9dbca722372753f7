// What keywords demand: which refuse values, and which of those a contract does not.

import { isObject, member, type Place } from "./place.js";

/** The keywords of a schema that refuse some value; `false` for a schema that refuses all. */
export function demandsOf({ schema }: Place): readonly string[] {
  if (schema === false) return ["false"];
  if (schema === true) return [];
  return Object.keys(schema).filter((keyword) => {
    const asks = DEMANDS.get(keyword);
    return asks !== undefined && asks(schema[keyword], schema);
  });
}

/** Whether a keyword refuses anything, by its value and what stands beside it. */
type Asks = (value: unknown, schema: { readonly [keyword: string]: unknown }) => boolean;

const always: Asks = () => true;
const isGiven: Asks = (value) => asksSomething(value);
const isFilled: Asks = (value) =>
  Array.isArray(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0;
const isAboveZero: Asks = (value) => typeof value === "number" && value > 0;
const isTrue: Asks = (value) => value === true;

const DEMANDS: ReadonlyMap<string, Asks> = new Map<string, Asks>([
  ...words(
    "type enum const $ref $dynamicRef $recursiveRef not minimum maximum exclusiveMinimum exclusiveMaximum",
    always,
  ),
  ...words("multipleOf pattern maxLength maxItems maxProperties format contentEncoding contentMediaType", always),
  ...words("minLength minItems minProperties", isAboveZero),
  ...words("uniqueItems", isTrue),
  ...words(
    "properties patternProperties required dependentRequired dependentSchemas dependencies prefixItems",
    isFilled,
  ),
  ...words("additionalProperties unevaluatedProperties unevaluatedItems", isGiven),
  ["items", (value) => (Array.isArray(value) ? value.length > 0 : asksSomething(value))],
  ["additionalItems", (value, schema) => Array.isArray(schema["items"]) && asksSomething(value)],
  ["propertyNames", (value) => asksSomething(value) && !saysOnlyString(value)],
  ["contains", always],
  ["allOf", (value) => Array.isArray(value) && value.some(asksSomething)],
  ["anyOf", (value) => Array.isArray(value) && value.every(asksSomething)],
  ["oneOf", (value) => Array.isArray(value) && value.length > 0],
  ["if", (_, schema) => asksSomething(schema["then"] ?? true) || asksSomething(schema["else"] ?? true)],
]);

function words(text: string, asks: Asks): readonly (readonly [string, Asks])[] {
  return text.split(" ").map((keyword) => [keyword, asks] as const);
}

/** False for `true`, `{}` and schemas that only talk; deep ones count as asking. */
function asksSomething(value: unknown): boolean {
  if (!isObject(value)) return value === false;
  return Object.keys(value).some((keyword) => DEMANDS.has(keyword));
}

function saysOnlyString(value: unknown): boolean {
  return (
    isObject(value) &&
    member(value, "type") === "string" &&
    Object.keys(value).filter((key) => DEMANDS.has(key)).length === 1
  );
}
