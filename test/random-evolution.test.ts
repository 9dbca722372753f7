// Random edits of contracts: what the rules say must be what documents show. `make evolution-fuzz` tries more of them.

import { describe, expect, test } from "vitest";
import { discover } from "../generator/evolution/compare.js";
import { readContracts } from "./random-evolution/contracts.js";
import { evolve } from "./random-evolution/evolve.js";
import { judge } from "./random-evolution/judge.js";

const EDITS = 150;

const contracts = readContracts();

test(`the verdicts on ${EDITS} random edits are those of documents`, { timeout: 120_000 }, () => {
  const judged = Array.from({ length: EDITS }, (_, i) => judge(evolve(contracts, `test/${i}`)));
  expect(judged.flatMap(({ faults }) => faults)).toEqual([]);
  expect(judged.filter(({ proved }) => proved > 0).length).toBeGreaterThan(EDITS / 2);
});

test("the same seed makes the same edits", () => {
  const [one, other] = [evolve(contracts, "again"), evolve(contracts, "again")];
  expect(other.edits).toEqual(one.edits);
  expect([...other.after.definitions.keys()]).toEqual([...one.after.definitions.keys()]);
});

describe("documents show that a rule is missing:", () => {
  // Those that have little else than tags, keys and containers.
  const kinds = contracts.filter(({ modules }) => modules.has("kinds"));
  const evolutions = Array.from({ length: 400 }, (_, i) => evolve(kinds, `kinds/${i}`)).map((evolution) => {
    return { evolution, discovery: discover(evolution.before, evolution.after) };
  });

  test.each([
    [["UNION_VARIANT_ADDED", "UNION_VARIANT_REMOVED"]],
    [["TYPE_REF_CHANGED"]],
    [["KEY_MEANING_CHANGED"]],
    [["TAG_FIELD_CHANGED"]],
    [["MAP_TO_STRUCT"]],
    [["STRUCT_TO_MAP"]],
    [["TYPE_NARROWED"]],
  ])("%j", (rules) => {
    const faults = evolutions
      .filter(({ discovery }) => discovery.found.some(({ rule }) => rules.includes(rule.id)))
      .flatMap(({ evolution, discovery: { pairs, found } }) => {
        const rest = found.filter(({ rule }) => !rules.includes(rule.id));
        return judge(evolution, { pairs, found: rest }).faults;
      });
    expect(faults.join("\n")).toContain("is said to be safe");
  });
});
