// Schemas that apply to the same value only sometimes: alternatives, conditions, dependencies.

import { below, keyOf, nameWithin, type Place, said, schemasBelow, schemasIn } from "./place.js";
import { partsOf } from "./parts.js";
import type { SchemaFiles } from "./schema-files.js";

/** Everything that may apply besides the parts themselves, with what it leads to. */
export function evaluatedBesides(parts: readonly Place[], files: SchemaFiles): readonly Place[] {
  const found: Place[] = [];
  const seen = new Set(parts.map(keyOf));
  for (const todo = [...parts]; ;) {
    const here = todo.pop();
    if (here === undefined) return found;
    for (const part of partsOf(branchesOf(here), files)) {
      if (seen.has(keyOf(part))) continue;
      seen.add(keyOf(part));
      found.push(part);
      todo.push(part);
    }
  }
}

function branchesOf(place: Place): readonly Place[] {
  const single = ["if", "then", "else"].filter((keyword) => said(place, keyword) !== undefined);
  return [
    ...schemasIn(place, "oneOf"),
    ...schemasIn(place, "anyOf"),
    ...single.map((keyword) => below(place, [keyword], nameWithin(place, keyword))),
    ...schemasBelow(place, "dependentSchemas").values(),
    ...schemasBelow(place, "dependencies").values(),
  ];
}
