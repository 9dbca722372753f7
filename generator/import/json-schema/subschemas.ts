// Where schemas stand within a schema.

import { below, isObject, nameWithin, type Place, said, schemasBelow, schemasIn } from "./place.js";

/** The schemas directly within a schema, in its own order of keywords. */
export function subschemas(place: Place): readonly Place[] {
  if (typeof place.schema === "boolean") return [];
  return Object.keys(place.schema).flatMap((keyword) => {
    const value = said(place, keyword);
    if (MAPS.has(keyword)) return [...schemasBelow(place, keyword).values()];
    if (LISTS.has(keyword) && Array.isArray(value)) return schemasIn(place, keyword);
    return SINGLE.has(keyword) && isObject(value) ? [below(place, [keyword], nameWithin(place, keyword))] : [];
  });
}

const SINGLE: ReadonlySet<string> = new Set(
  `additionalProperties unevaluatedProperties propertyNames items additionalItems unevaluatedItems contains not if then else
  contentSchema`.split(/\s+/),
);
const LISTS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems", "items"]);
const MAPS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependencies",
  "$defs",
  "definitions",
]);
