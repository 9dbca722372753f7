// Rules over several fields. Whether one allows all that another does is not decided.

import type { Rule } from "../../model/model.js";
import { struct } from "../example.js";
import { type FieldPair, isPositional, type StructPair } from "../field-pairs.js";
import { structPlace } from "../pairs.js";
import { inside, type Place } from "../place.js";
import { breakIf } from "../effects.js";
import { alwaysKeeps } from "../rule-outcome.js";
import type { EvolutionRule } from "../rule.js";
import { newReaders, oldReaders } from "../words.js";
import { onStructs } from "../subjects.js";

const LOW = ["rules:", "  - expr: this.low <= this.high", "    message: low must not be above high"];
const BELOW = ["rules:", "  - expr: this.low < this.high", "    message: low must not be above high"];
const FIELDS = ["low: int", "high: int"];

const added: EvolutionRule = {
  id: "RULE_ADDED",
  purpose: "A rule over several fields was added to a struct.",
  groups: ["cross-field rules"],
  provable: false,
  explain: {
    breaks: "New readers refuse old documents that break the rule. TypeScript does not see rules.",
    before: struct([], ...FIELDS),
    after: struct(LOW, ...FIELDS),
    fix: "check it in the program until no document is left that breaks it",
  },
  check: onStructs((pair) =>
    ruleChanges(pair).added.map(({ rule, index }) => {
      const isKept = keepsOld(rule, pair);
      return {
        at: placeOfRule(pair, rule, index),
        backward: breakIf(!isKept),
        message: `new rule: ${rule.message}`,
        why: isKept
          ? `documents written before cannot break it, because they have none of the fields that decide it: ${rule.expr}`
          : `${newReaders(pair)} refuse documents written before for which ${rule.expr} is not true`,
      };
    }),
  ),
};

const removed: EvolutionRule = {
  id: "RULE_REMOVED",
  purpose: "A rule over several fields was removed from a struct.",
  groups: ["cross-field rules"],
  provable: false,
  explain: {
    breaks: "Old readers still enforce the rule and refuse new documents that break it.",
    before: struct(LOW, ...FIELDS),
    after: struct([], ...FIELDS),
    fix: "release readers before writers",
  },
  check: onStructs((pair) =>
    ruleChanges(pair).removed.map(({ rule, index }) => {
      const isKept = keepsNew(rule, pair);
      return {
        at: placeOfRule(pair, rule, index),
        forward: breakIf(!isKept),
        message: `rule is gone: ${rule.message}`,
        why: isKept
          ? `documents written now cannot break it, because they have none of the fields that decide it: ${rule.expr}`
          : `${oldReaders(pair)} refuse documents written now for which ${rule.expr} is not true`,
      };
    }),
  ),
};

const changed: EvolutionRule = {
  id: "RULE_CHANGED",
  purpose: "A rule over several fields was changed and kept its message.",
  groups: ["cross-field rules"],
  provable: false,
  explain: {
    breaks:
      "Whether one rule allows all that the other does is not decided: each side may refuse documents of the other.",
    before: struct(LOW, ...FIELDS),
    after: struct(BELOW, ...FIELDS),
    fix: "accept the finding with a reason if the new rule allows all that the old one did",
  },
  check: onStructs((pair) =>
    ruleChanges(pair).changed.map(({ before, rule, index }) => ({
      at: placeOfRule(pair, rule, index),
      backward: breakIf(!keepsOld(rule, pair)),
      forward: breakIf(!keepsNew(before, pair)),
      message:
        rule.expr === before.expr
          ? `rule ${rule.expr} is about other values: what it reads has other names or keys`
          : `rule is ${rule.expr}, it was ${before.expr}`,
      why: "each side may refuse documents that its own rule does not allow",
    })),
  ),
};

/** The rules about rules over several fields. */
export const CROSS_FIELD_RULES: readonly EvolutionRule[] = [added, removed, changed];

/** Whether every document written before keeps a rule of the new contracts. */
function keepsOld({ test }: Rule, { before, after, added: lone }: StructPair): boolean {
  return alwaysKeeps(test, lone, { reader: after, writer: before });
}

/** Whether every document written now keeps a rule of the old contracts. */
function keepsNew({ test }: Rule, { before, after, removed: lone }: StructPair): boolean {
  return alwaysKeeps(test, lone, { reader: before, writer: after });
}

interface Indexed {
  readonly rule: Rule;
  readonly index: number;
}

interface RuleChanges {
  readonly added: readonly Indexed[];
  readonly removed: readonly Indexed[];
  readonly changed: readonly (Indexed & { readonly before: Rule })[];
}

/** Rules are the same by what they say, of the same values; of the others, those with one message are one rule that changed. */
function ruleChanges(pair: StructPair): RuleChanges {
  const { before, after } = pair;
  const fresh = withoutEqual(after.rules, before.rules, pair);
  const gone = withoutEqual(before.rules, after.rules, pair);
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

function withoutEqual(rules: readonly Rule[], others: readonly Rule[], pair: StructPair): Indexed[] {
  const indexed = rules.map((rule, index) => ({ rule, index }));
  return indexed.filter(({ rule }) => others.every(({ expr }) => expr !== rule.expr) || !readsTheSame(rule, pair));
}

/** Whether a rule of both versions is about the same values of a document: each field that it names is one field, under one key. */
function readsTheSame({ expr }: Rule, { before, after, fields }: StructPair): boolean {
  const names = new Set([...expr.matchAll(/\bthis\s*\.\s*(\w+)/g)].map(([, name]) => name));
  return [...names].every((name) => {
    const [old, now] = [before, after].map((struct) => struct.fields.find((field) => field.name === name));
    if (old === undefined || now === undefined) return true;
    return fields.some((one) => one.before === old && one.after === now && !isLost(one));
  });
}

/** Whether compat readers take a field for absent, since they do not know its key. Strict ones refuse the key itself. */
function isLost({ before, after, struct }: FieldPair): boolean {
  if (before.wire === after.wire || isPositional(struct)) return false;
  const isCompat = struct.before.mode === "compat" || struct.after.mode === "compat";
  return isCompat && !(after.accept.includes(before.wire) && before.accept.includes(after.wire));
}

function placeOfRule(pair: StructPair, rule: Rule, index: number): Place {
  return inside(structPlace(pair), `.rules[${index}]`, { owner: rule.declared_in });
}
