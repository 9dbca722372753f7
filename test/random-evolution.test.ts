// Random edits of contracts: what the rules say must be what documents show. `make evolution-fuzz` tries more of them.

import { expect, test } from "vitest";
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
