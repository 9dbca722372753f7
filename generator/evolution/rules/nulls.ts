// Values that may be null.

import { neverWrites } from "../field-effects.js";
import { fields } from "../example.js";
import { membersOf } from "../members.js";
import type { Pairs } from "../pairs.js";
import { breakIf } from "../effects.js";
import type { EvolutionRule, Found, RuleText } from "../rule.js";
import type { ValuePair } from "../value-pairs.js";
import { placeWord } from "../words.js";
import { isNullToUnset } from "./presence.js";
import { onValues } from "../subjects.js";

const gains: RuleText = {
  id: "FIELD_BECAME_NULLABLE",
  purpose: "A value may now be null.",
  groups: ["presence", "value types"],
  provable: true,
  explain: {
    breaks: "Old readers refuse null. Code that reads the value must be ready for null.",
    before: fields("note: str"),
    after: fields("note: str | null"),
    fix: "release readers before writers, or add a new field that may be null",
  },
};

const loses: RuleText = {
  id: "FIELD_BECAME_NON_NULLABLE",
  purpose: "A value may no longer be null.",
  groups: ["presence", "value types"],
  provable: true,
  explain: {
    breaks:
      "New readers refuse old documents that have null, unless null was the default and left out. Code that gives null does not compile.",
    before: fields("note: str | null"),
    after: fields("note: str"),
    fix: "keep null in the type, and let the program refuse it",
  },
};

const itemGains: RuleText = {
  id: "ITEM_BECAME_NULLABLE",
  purpose: "An item of a collection may now be null.",
  groups: ["presence", "value types"],
  provable: true,
  explain: {
    breaks: "Old readers refuse null among the items. Code that reads them must be ready for null.",
    before: fields("notes: list[str]"),
    after: fields("notes: list[str | null]"),
    fix: "release readers before writers, or leave out what is null",
  },
};

const itemLoses: RuleText = {
  id: "ITEM_BECAME_NON_NULLABLE",
  purpose: "An item of a collection may no longer be null.",
  groups: ["presence", "value types"],
  provable: true,
  explain: {
    breaks: "New readers refuse old documents that have null among the items. Code that gives null does not compile.",
    before: fields("notes: list[str | null]"),
    after: fields("notes: list[str]"),
    fix: "keep null in the type, and let the program refuse it",
  },
};

/** The rules about null. */
export const NULL_RULES: readonly EvolutionRule[] = [
  { ...gains, check: onValues((pair, pairs) => (takesNull(pair, "whole", pairs) === true ? gained(pair) : null)) },
  { ...loses, check: onValues((pair, pairs) => (takesNull(pair, "whole", pairs) === false ? lost(pair) : null)) },
  { ...itemGains, check: onValues((pair, pairs) => (takesNull(pair, "item", pairs) === true ? gained(pair) : null)) },
  { ...itemLoses, check: onValues((pair, pairs) => (takesNull(pair, "item", pairs) === false ? lost(pair) : null)) },
];

/** Whether a value that did not take null does now, or the other way round; null: neither, or it is no such part. */
function takesNull(pair: ValuePair, part: ValuePair["part"], { after }: Pairs): boolean | null {
  if (pair.about !== "null" || pair.part !== part) return null;
  if (pair.field !== undefined && isNullToUnset(pair.field)) return null;
  return membersOf(pair.after, after).some(({ kind }) => kind === "null");
}

function gained({ at, field }: ValuePair): Found {
  const isSilent = field !== undefined && neverWrites(null, field.after, field.struct.after);
  return {
    at,
    forward: breakIf(!isSilent),
    read: "break",
    message: `${placeWord(at)} may be null`,
    why: isSilent
      ? "new writers leave null out, since it is the default; code that reads it must be ready for null"
      : `old readers of ${at.contract} refuse null; code that reads it must be ready for null`,
  };
}

function lost({ at, field }: ValuePair): Found {
  const isSilent = field !== undefined && neverWrites(null, field.before, field.struct.before);
  return {
    at,
    backward: breakIf(!isSilent),
    construct: "break",
    otherwise: "risky",
    message: `${placeWord(at)} may no longer be null`,
    why: isSilent
      ? "old writers left null out, since it was the default; code that gives null does not compile"
      : `new readers of ${at.contract} refuse null in documents written before; code that gives null does not compile`,
  };
}
