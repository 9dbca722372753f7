// Of which kinds the values of a schema are.

import { type Place, said } from "./place.js";

/** The kinds of JSON values; an integer is a number that has no fraction. */
export type Kind = (typeof KINDS)[number];

/** In the order in which they stand in a union. */
export const KINDS = ["string", "integer", "number", "boolean", "array", "object", "null"] as const;

/** The kinds that all parts accept, by their `type`; null if none has one. */
export function kindsSaid(parts: readonly Place[]): readonly Kind[] | null {
  let kinds: readonly Kind[] | null = null;
  for (const part of parts) {
    const own = kindsOfType(part);
    if (own !== null) kinds = kinds === null ? own : inBoth(kinds, own);
  }
  return kinds;
}

/** The kinds that keywords without `type` are about. */
export function kindsMeant(parts: readonly Place[]): readonly Kind[] {
  return KINDS.filter((kind) =>
    MEANT_BY[kind]?.some((keyword) => parts.some((part) => said(part, keyword) !== undefined)),
  );
}

/** The kind of a JSON value. */
export function kindOfValue(value: unknown): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" || typeof value === "bigint") return isInteger(value) ? "integer" : "number";
  return typeof value === "string" || typeof value === "boolean" ? (typeof value as "string" | "boolean") : "object";
}

/** True if one of the kinds has values of `kind`. */
export function hasKind(kinds: readonly Kind[], kind: Kind): boolean {
  return kinds.includes(kind) || (kind === "integer" && kinds.includes("number"));
}

function isInteger(value: number | bigint): boolean {
  return typeof value === "bigint" || Number.isInteger(value);
}

function kindsOfType(part: Place): readonly Kind[] | null {
  const type = said(part, "type");
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const kinds = KINDS.filter((kind) => types.includes(kind));
  if (kinds.length === 0) return null;
  const isNullable = said(part, "nullable") === true || said(part, "x-nullable") === true;
  const all: readonly Kind[] = isNullable && !kinds.includes("null") ? [...kinds, "null"] : kinds;
  return all.includes("number") ? all.filter((kind) => kind !== "integer") : all;
}

function inBoth(a: readonly Kind[], b: readonly Kind[]): readonly Kind[] {
  return KINDS.filter((kind) => hasKind(a, kind) && hasKind(b, kind)).filter(
    (kind, _, all) => kind !== "integer" || !all.includes("number"),
  );
}

const MEANT_BY: { readonly [K in Kind]?: readonly string[] } = {
  object: `properties additionalProperties patternProperties required propertyNames minProperties maxProperties
    unevaluatedProperties dependentRequired dependentSchemas`.split(/\s+/),
  array: ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "unevaluatedItems"],
  string: ["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};
