// Keys that are read beside a field's own.

import { fields } from "../example.js";
import { type FieldPair, isPositional } from "../field-pairs.js";
import { keyPlace } from "../pairs.js";
import { breakIf, type EvolutionRule } from "../rule.js";
import { list, newReaders } from "../words.js";

const added: EvolutionRule = {
  id: "FIELD_ALIAS_ADDED",
  purpose: "A field is also read under another key.",
  groups: ["fields"],
  provable: false,
  explain: {
    breaks: "Nobody: readers take more. It is the way to rename: write the new key, read both.",
    before: fields("note: str"),
    after: fields("note:", "  type: str", "  accept: [remark]"),
    fix: "nothing to do",
  },
  check: ({ fields: all }) =>
    all
      .filter((pair) => newKeys(pair).length > 0)
      .map((pair) => ({
        at: keyPlace(pair),
        message: `${pair.after.name} is also read from ${list(newKeys(pair))}`,
        why: `${newReaders(pair.struct)} take both keys, and write ${pair.after.wire}`,
      })),
};

const removed: EvolutionRule = {
  id: "FIELD_ALIAS_REMOVED",
  purpose: "A field is read under another key no more.",
  groups: ["fields"],
  provable: false,
  explain: {
    breaks:
      "Documents from before the rename have the old key: strict readers refuse it, compat ones skip it and lose the value.",
    before: fields("note:", "  type: str", "  accept: [remark]"),
    after: fields("note: str"),
    fix: "keep the old key under `accept:` as long as there are documents that have it",
  },
  check: ({ fields: all }) =>
    all
      .filter((pair) => lostKeys(pair).length > 0)
      .map((pair) => {
        const isStrict = pair.struct.after.mode === "strict";
        return {
          at: keyPlace(pair),
          backward: breakIf(isStrict),
          otherwise: "risky",
          message: `${pair.after.name} is read from ${list(lostKeys(pair))} no more`,
          why: isStrict
            ? `${newReaders(pair.struct)} refuse documents that have ${list(lostKeys(pair))}`
            : `${newReaders(pair.struct)} skip ${list(lostKeys(pair))} and lose the value`,
        };
      }),
};

/** The rules about keys that are read beside a field's own. */
export const ALIAS_RULES: readonly EvolutionRule[] = [added, removed];

function newKeys({ before, after }: FieldPair): string[] {
  return after.accept.filter((key) => !before.accept.includes(key));
}

function lostKeys(pair: FieldPair): string[] {
  const { before, after } = pair;
  if (isPositional(pair.struct)) return [];
  return before.accept.filter((key) => !after.accept.includes(key) && key !== after.wire);
}
