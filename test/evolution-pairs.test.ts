// The verdicts of the check on pairs that real msgspec and the TypeScript compiler have judged: none may differ, and no document of
// the proof may speak against one.

import { describe, expect, test } from "vitest";
import { comparisonOf, discover } from "../generator/evolution/compare.js";
import { contradictionText } from "../generator/prove/contradiction.js";
import { proveDocuments } from "../generator/prove/prove.js";
import { foreignPairs, neighbourPairs } from "./evolution-pairs.js";
import { modelOf } from "./model-of.js";

describe.each([
  ["pairs of others", foreignPairs(), 258],
  ["neighbours", neighbourPairs(), 226],
] as const)("%s", (_, pairs, count) => {
  test("all are there, each with a name of its own", () => {
    expect(pairs).toHaveLength(count);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(count);
  });

  test.each(pairs)("$id", ({ before, after, expect: meant, tolerate = [], why }) => {
    const discovery = discover(modelOf(before), modelOf(after));
    const { verdict } = comparisonOf(discovery);
    const tolerated = Object.fromEntries(tolerate.map((side) => [side, verdict[side]]));
    expect(verdict, why).toEqual({ ...meant, ...tolerated });
    expect(proveDocuments(discovery, { documents: 80 }).contradictions.map(contradictionText)).toEqual([]);
  });
});
