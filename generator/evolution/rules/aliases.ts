// Keys that are read beside a field's own.

import { fields } from "../example.js";
import { type FieldPair, isPositional } from "../field-pairs.js";
import { keyPlace } from "../pairs.js";
import { breakIf } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { list, newReaders } from "../words.js";
import { onFields } from "../subjects.js";

const added: EvolutionRule = {
  id: "FIELD_ALIAS_ADDED",
  purpose: "A field is now read under a second key as well.",
  groups: ["fields"],
  provable: false,
  explain: {
    breaks: "Nobody: readers take more. It is the way to rename: write the new key, read both.",
    before: fields("note: str"),
    after: fields("note:", "  type: str", "  accept: [remark]"),
    fix: "nothing to do",
  },
  check: onFields((pair) => (newKeys(pair).length > 0 ? moreKeys(pair) : null)),
};

const removed: EvolutionRule = {
  id: "FIELD_ALIAS_REMOVED",
  purpose: "A field is no longer read under a second key.",
  groups: ["fields"],
  provable: false,
  explain: {
    breaks:
      "Documents from before the rename have the old key: strict readers refuse it, compat ones skip it and lose the value.",
    before: fields("note:", "  type: str", "  accept: [remark]"),
    after: fields("note: str"),
    fix: "keep the old key under `accept:` as long as there are documents that have it",
  },
  check: onFields((pair) => (lostKeys(pair).length > 0 ? fewerKeys(pair) : null)),
};

/** The rules about keys that are read beside a field's own. */
export const ALIAS_RULES: readonly EvolutionRule[] = [added, removed];

function moreKeys(pair: FieldPair): Found {
  return {
    at: keyPlace(pair),
    message: `${pair.after.name} is also read from ${list(newKeys(pair))}`,
    why: `${newReaders(pair.struct)} take both keys, and write ${pair.after.wire}`,
  };
}

function fewerKeys(pair: FieldPair): Found {
  const isStrict = pair.struct.after.mode === "strict";
  const keys = list(lostKeys(pair));
  return {
    at: keyPlace(pair),
    backward: breakIf(isStrict),
    otherwise: "risky",
    message: `${pair.after.name} is no longer read from ${keys}`,
    why: isStrict
      ? `${newReaders(pair.struct)} refuse documents that have ${keys}`
      : `${newReaders(pair.struct)} skip ${keys} and lose the value`,
  };
}

function newKeys({ before, after }: FieldPair): string[] {
  return after.accept.filter((key) => !before.accept.includes(key));
}

function lostKeys(pair: FieldPair): string[] {
  const { before, after } = pair;
  if (isPositional(pair.struct)) return [];
  return before.accept.filter((key) => !after.accept.includes(key) && key !== after.wire);
}
