// What several schemas say together: `allOf`, `$ref` and what stands beside it as one list of schemas without either.

import { keyOf, type Place, said, schemasIn, withoutKeywords } from "./place.js";
import type { SchemaFiles } from "./schema-files.js";
import { demandsOf } from "./keywords.js";
import { kindsSaid, type Kind } from "./kinds.js";

/** The values that all of some schemas accept, of one kind if it says so. */
export interface Meaning {
  readonly places: readonly Place[];
  /** What a contract of it would be called. */
  readonly name: string;
  readonly kind?: Kind;
  /** The places whose annotations nothing else has; all, unless it says so. */
  readonly own?: readonly Place[];
}

/** What no other meaning has. */
export function keyOfMeaning({ places, kind }: Meaning): string {
  return [...places.map(keyOf).toSorted(), ...(kind === undefined ? [] : [kind])].join(" & ");
}

/** The schemas that all apply, none of which has `$ref` or `allOf`; those that demand nothing are left out. `most` ends a long search. */
export function partsOf(places: readonly Place[], files: SchemaFiles, most = Infinity): readonly Place[] {
  const parts: Place[] = [];
  const seen = new Set<string>();
  for (const todo = places.toReversed(); ;) {
    const here = todo.pop();
    if (here === undefined || seen.size > most) return parts;
    if (seen.has(keyOf(here))) continue;
    seen.add(keyOf(here));
    const target = files.target(here);
    const isAlone = target !== null && files.isOld(here);
    const own = withoutKeywords(here, files.isOld(here) ? [...PUT_TOGETHER, ...LATER] : PUT_TOGETHER);
    if (!isAlone && (demandsOf(own).length > 0 || said(own, "additionalProperties") !== undefined)) parts.push(own);
    todo.push(...(isAlone ? [] : schemasIn(here, "allOf").toReversed()), ...(target === null ? [] : [target]));
  }
}

/** The keywords that refer to other schemas. */
export const REFERENCES: readonly string[] = ["$ref", "$dynamicRef", "$recursiveRef"];

const PUT_TOGETHER: readonly string[] = [...REFERENCES, "allOf"];

/** Keywords that drafts until 7 do not have, and skip. */
export const LATER: readonly string[] = [
  "unevaluatedProperties",
  "unevaluatedItems",
  "prefixItems",
  "dependentRequired",
  "dependentSchemas",
];

/** Where a schema leads that says nothing of its own. */
export interface Peeled {
  readonly place: Place;
  /** True if the schema is that of a reference, and so has a name. */
  readonly isNamed: boolean;
  /** True if null is accepted besides. */
  readonly isNullable: boolean;
}

/** Follows a reference, or the one schema of `allOf`, as long as nothing that counts stands beside it; as far as the first reference. */
function peel(place: Place, files: SchemaFiles): Peeled {
  let here = place;
  let isNullable = false;
  for (const seen = new Set<string>(); !seen.has(keyOf(here));) {
    seen.add(keyOf(here));
    const target = files.target(here);
    const next = target ?? onlyPart(here);
    if (next === null || (target !== null && said(here, "allOf") !== undefined)) break;
    if (!isImplied(withoutKeywords(here, PUT_TOGETHER), next, files)) {
      if (target === null || !files.isOld(here)) break;
    }
    isNullable ||= isNullableHere(here);
    if (target !== null) return { place: next, isNamed: true, isNullable };
    here = next;
  }
  if (!isNullableHere(here) || said(here, "type") !== undefined) return { place: here, isNamed: false, isNullable };
  return { place: withoutKeywords(here, NULLABLE), isNamed: false, isNullable: true };
}

/** A meaning by the places that really say it. */
export interface Settled {
  readonly meaning: Meaning;
  /** The schema of a reference, if that says all. */
  readonly named: Place | null;
  readonly isNullable: boolean;
}

/** Leaves out of a meaning what says nothing, and follows what only refers. */
export function settle(meaning: Meaning, files: SchemaFiles): Settled {
  const peeled = meaning.places.map((place) => peel(place, files));
  const isNullable = peeled.some((one) => one.isNullable);
  const [only, ...more] = peeled;
  if (only !== undefined && more.length === 0) {
    return { meaning: { ...meaning, places: [only.place] }, named: only.isNamed ? only.place : null, isNullable };
  }
  const keys = peeled.map((one) => new Set(partsOf([one.place], files).map(keyOf)));
  const saying = peeled.filter((_, i) => {
    const own = [...(keys[i] ?? [])];
    const isTwice = (other: ReadonlySet<string>, j: number): boolean =>
      i !== j && own.every((key) => other.has(key)) && (own.length < other.size || j < i);
    return own.length > 0 && !keys.some(isTwice);
  });
  const [first, ...others] = saying;
  const named = first?.isNamed === true && others.length === 0 ? first.place : null;
  return { meaning: { ...meaning, places: saying.map((one) => one.place) }, named, isNullable };
}

/** True if a schema says that null is accepted besides, as OpenAPI 3.0 and Swagger 2 do. */
export function isNullableHere(place: Place): boolean {
  return NULLABLE.some((keyword) => said(place, keyword) === true);
}

const NULLABLE = ["nullable", "x-nullable"];

function onlyPart(place: Place): Place | null {
  const demanding = schemasIn(place, "allOf").filter((one) => one.schema === false || demandsOf(one).length > 0);
  const [only, ...more] = demanding;
  return only === undefined || more.length > 0 ? null : { ...only, name: place.name };
}

/** How many schemas are looked at for the kind of a reference. */
const NEARBY = 20;

/** True if a schema says no more than `next` does: nothing, or the kind that all values of `next` are of. */
function isImplied(own: Place, next: Place, files: SchemaFiles): boolean {
  const demands = demandsOf(own).filter((keyword) => keyword !== "type");
  if (demands.length > 0) return false;
  const kinds = kindsSaid([own]);
  if (kinds === null) return true;
  const others = kindsSaid(partsOf([next], files, NEARBY));
  return others !== null && others.every((kind) => kinds.includes(kind));
}
