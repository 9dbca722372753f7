import { expect, test } from "vitest";
import type { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { recordedLineage, type ViewLineage, viewLineage } from "tessera-contracts/plan";
import { randomPlans, SMALL } from "./random-plans.js";

/** What a run records of a plan, as far as lineage is concerned. */
function bundleOf(rel: RelSpec, { lineage }: ViewLineage): PlanBundle {
  const logical = RelSpec.toBuiltins(rel) as PlanBundle["logical"];
  return { view_name: "v", logical, lineage } as PlanBundle;
}

/** In an order of its own: a plan that is recorded has no order of the columns that it hands on. */
function sorted({ outputs, rows, lineage }: ViewLineage): object {
  const texts = (all: readonly object[]): readonly string[] =>
    [...new Set(all.map((one) => JSON.stringify(one)))].sort();
  const columns = [...outputs].map(([name, { kind, sources }]) => ({ name, kind, sources: texts(sources) }));
  return { columns: texts(columns), rows: texts(rows), lineage };
}

test("a recorded plan says the same as the plan with its tables at hand", () => {
  const plans = randomPlans(300);
  for (const rel of plans) {
    const known = viewLineage("v", rel, SMALL);
    const found = recordedLineage(bundleOf(rel, known));
    if (found === null) expect.fail("a plan of operators has a lineage");
    expect(sorted(found), JSON.stringify(rel)).toEqual(sorted(known));
  }
});

test("of a view in SQL only what it reads is known", () => {
  const lineage = { required_columns: { left: ["a"] }, filter_columns: {}, join_keys: [], scans: [] };
  expect(
    recordedLineage({ view_name: "v", logical: "SELECT a FROM left", lineage } as unknown as PlanBundle),
  ).toBeNull();
});
