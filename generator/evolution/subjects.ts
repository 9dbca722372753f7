// What rules look at. A rule names a kind of thing and is given the things of it in two versions, one after the other.

import { addedFields, type Pairs, removedFields } from "./pairs.js";
import type { EvolutionRule, Found } from "./rule.js";

/** What a rule makes of one thing; null: it has nothing to say. */
type Finder<T> = (one: T, pairs: Pairs) => Found | readonly Found[] | null;

/** Makes the check of a rule that looks at one thing after the other. */
type Subject<T> = (find: Finder<T>) => EvolutionRule["check"];

/** The check of a rule that looks at each of the things that `list` finds. */
export function onEach<T>(list: (pairs: Pairs) => readonly T[]): Subject<T> {
  // Several rules look at the same things.
  const known = new WeakMap<Pairs, readonly T[]>();
  const listIn = (pairs: Pairs): readonly T[] => {
    const things = known.get(pairs) ?? list(pairs);
    known.set(pairs, things);
    return things;
  };
  return (find) => (pairs) => listIn(pairs).flatMap((one) => find(one, pairs) ?? []);
}

/** Types that are in both versions. */
export const onTypes = onEach(({ definitions }) => definitions.both);

/** Types that only the new version has. */
export const onAddedTypes = onEach(({ definitions }) => definitions.added);

/** Types that only the old version has. */
export const onRemovedTypes = onEach(({ definitions }) => definitions.removed);

/** Structs that are structs in both versions. */
export const onStructs = onEach(({ structs }) => structs);

/** Fields that are in both versions. */
export const onFields = onEach(({ fields }) => fields);

/** Fields that only the new version of a struct has. */
export const onAddedFields = onEach(addedFields);

/** Fields that only the old version of a struct has. */
export const onRemovedFields = onEach(removedFields);

/** Values of fields and named types, and of what is in them, where the two versions differ. */
export const onValues = onEach(({ values }) => values);
