// Fields that were removed from positional structs.

import type { Field } from "../../model/model.js";
import { struct } from "../example.js";
import type { StructPair } from "../field-pairs.js";
import { breakIf } from "../effects.js";
import { effectsOfRemoving } from "../field-effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import type { Pairs } from "../pairs.js";
import { areArraysShown } from "../position-reading.js";
import { onSlots, type Slot } from "../slots.js";
import { clauses, newReaders, oldReaders } from "../words.js";

const ARRAY = ["array_like: true"];
const FILL = "let the field be null for a version first: old readers then take the null of the hole";

const removed: EvolutionRule = {
  id: "ARRAY_FIELD_REMOVED",
  purpose: "A field was removed from a positional struct.",
  groups: ["positions"],
  provable: true,
  explain: {
    breaks:
      "From the end: new readers that are strict refuse arrays that are too long, old readers refuse those that are too short unless it had a default. From the middle: all values after it move by one position. Replaced by a reserved position: old readers find null there.",
    before: struct(ARRAY, "rows: int", "name: str"),
    after: struct(ARRAY, "rows: int"),
    fix: "reserve its position, as in `reserved: [1]`, so that it stays as a hole",
  },
  check: onSlots((slot, pairs) => (slot.kind in REMOVED ? removal(slot, pairs) : null)),
};

/** The rules about fields gone from positional structs. */
export const POSITION_REMOVAL_RULES: readonly EvolutionRule[] = [removed];

const REMOVED = { dropped: "from the end", hollowed: "and leaves a hole", cut: "from the middle" };

function removal(slot: Slot, pairs: Pairs): Found {
  const { at, field, struct: pair, kind, position } = slot;
  const { backward, forward, why } = AFTER_REMOVAL[kind as keyof typeof REMOVED](field, pair);
  const { construct = "ok", read = "ok" } = effectsOfRemoving(slot, pairs);
  const isSource = construct === "break" || read === "break";
  return {
    at,
    backward: breakIf(backward),
    forward: breakIf(forward),
    provable: areArraysShown(pair, pairs),
    construct,
    read,
    otherwise: "risky",
    ...(kind === "hollowed" ? { fix: FILL } : {}),
    message: `field ${field.name} at position ${position} is gone ${REMOVED[kind as keyof typeof REMOVED]}`,
    why: clauses(why, isSource && `code that builds or reads ${field.name} does not compile`),
  };
}

interface Removal {
  readonly backward: boolean;
  readonly forward: boolean;
  readonly why: string;
}

const AFTER_REMOVAL: { readonly [K in keyof typeof REMOVED]: (field: Field, pair: StructPair) => Removal } = {
  dropped: (field, pair) => {
    const isStrict = pair.after.mode === "strict";
    const isRequired = field.presence === "required";
    const why = clauses(
      `${newReaders(pair)} ${isStrict ? "refuse arrays that are too long" : "skip the rest"}`,
      `${oldReaders(pair)} ${isRequired ? "refuse arrays that are too short" : "take the default"}`,
    );
    return { backward: isStrict, forward: isRequired, why };
  },
  hollowed: (field, pair) => {
    const takesNull = field.type.kind === "any" || field.type.kind === "raw" || isNullable(field);
    const why = clauses(
      "new readers skip what documents have there",
      `${oldReaders(pair)} ${takesNull ? "take" : "refuse"} the null that new writers put there`,
    );
    return { backward: false, forward: !takesNull, why };
  },
  cut: () => ({
    backward: true,
    forward: true,
    why: "all values after it move by one position, and readers on either side take one field for another",
  }),
};

function isNullable({ type }: Field): boolean {
  return type.kind === "null" || (type.kind === "union" && type.members.some(({ kind }) => kind === "null"));
}
