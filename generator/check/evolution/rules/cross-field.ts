// Rules over several fields. Whether one allows all that another does is not decided.

import type { Rule } from "../../../model/model.js";
import { struct } from "../example.js";
import type { StructPair } from "../field-pairs.js";
import { structPlace } from "../pairs.js";
import { inside, type Place } from "../place.js";
import { BREAKS_WIRE, type EvolutionRule } from "../rule.js";
import { newReaders, oldReaders } from "../words.js";

const LOW = ["rules:", "  - expr: this.low <= this.high", "    message: low must not be above high"];
const BELOW = ["rules:", "  - expr: this.low < this.high", "    message: low must not be above high"];
const FIELDS = ["low: int", "high: int"];

const added: EvolutionRule = {
  id: "RULE_ADDED",
  purpose: "A struct has a rule over its fields that it did not have.",
  groups: ["cross-field rules"],
  provable: false,
  explain: {
    breaks: "New readers refuse old documents that break the rule. TypeScript does not see rules.",
    before: struct([], ...FIELDS),
    after: struct(LOW, ...FIELDS),
    fix: "check it in the program until no document is left that breaks it",
  },
  check: ({ structs }) =>
    structs.flatMap((pair) =>
      ruleChanges(pair).added.map(({ rule, index }) => ({
        at: placeOfRule(pair, rule, index),
        backward: "break",
        message: `new rule: ${rule.message}`,
        why: `${newReaders(pair)} refuse documents written before for which ${rule.expr} is not true`,
      })),
    ),
};

const removed: EvolutionRule = {
  id: "RULE_REMOVED",
  purpose: "A struct has a rule over its fields no more.",
  groups: ["cross-field rules"],
  provable: false,
  explain: {
    breaks: "Old readers still enforce the rule and refuse new documents that break it.",
    before: struct(LOW, ...FIELDS),
    after: struct([], ...FIELDS),
    fix: "release readers before writers",
  },
  check: ({ structs }) =>
    structs.flatMap((pair) =>
      ruleChanges(pair).removed.map(({ rule, index }) => ({
        at: placeOfRule(pair, rule, index),
        forward: "break",
        message: `rule is gone: ${rule.message}`,
        why: `${oldReaders(pair)} refuse documents written now for which ${rule.expr} is not true`,
      })),
    ),
};

const changed: EvolutionRule = {
  id: "RULE_CHANGED",
  purpose: "A rule over the fields of a struct is another one under the same message.",
  groups: ["cross-field rules"],
  provable: false,
  explain: {
    breaks:
      "Whether one rule allows all that the other does is not decided: each side may refuse documents of the other.",
    before: struct(LOW, ...FIELDS),
    after: struct(BELOW, ...FIELDS),
    fix: "accept the finding with a reason if the new rule allows all that the old one did",
  },
  check: ({ structs }) =>
    structs.flatMap((pair) =>
      ruleChanges(pair).changed.map(({ before, rule, index }) => ({
        at: placeOfRule(pair, rule, index),
        ...BREAKS_WIRE,
        message: `rule is ${rule.expr}, it was ${before.expr}`,
        why: "each side may refuse documents that its own rule does not allow",
      })),
    ),
};

/** The rules about rules over several fields. */
export const CROSS_FIELD_RULES: readonly EvolutionRule[] = [added, removed, changed];

interface Indexed {
  readonly rule: Rule;
  readonly index: number;
}

interface RuleChanges {
  readonly added: readonly Indexed[];
  readonly removed: readonly Indexed[];
  readonly changed: readonly (Indexed & { readonly before: Rule })[];
}

/** Rules are the same by what they say; of the others, those with one message are one rule that changed. */
function ruleChanges({ before, after }: StructPair): RuleChanges {
  const fresh = withoutEqual(after.rules, before.rules);
  const gone = withoutEqual(before.rules, after.rules);
  const formerOf = ({ rule }: Indexed): Indexed | undefined => gone.find((old) => old.rule.message === rule.message);
  return {
    added: fresh.filter((one) => formerOf(one) === undefined),
    removed: gone.filter(({ rule }) => fresh.every((one) => one.rule.message !== rule.message)),
    changed: fresh.flatMap((one) => {
      const former = formerOf(one);
      return former === undefined ? [] : [{ ...one, before: former.rule }];
    }),
  };
}

function withoutEqual(rules: readonly Rule[], others: readonly Rule[]): Indexed[] {
  const indexed = rules.map((rule, index) => ({ rule, index }));
  return indexed.filter(({ rule }) => others.every(({ expr }) => expr !== rule.expr));
}

function placeOfRule(pair: StructPair, rule: Rule, index: number): Place {
  return inside(structPlace(pair), `.rules[${index}]`, { owner: rule.declared_in });
}
