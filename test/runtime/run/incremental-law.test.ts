import { afterAll, beforeAll, expect, test } from "vitest";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { schemaOfPlan } from "tessera-contracts/plan";
import { keptDirectory } from "../../temporary-directory.js";
import { SMALL } from "../plan/random-plans.js";
import { type Change, type Changing, changing, sequences } from "./changing.js";
import { PLANS } from "./changing-plans.js";

/** `make interop` has 200. */
const SEQUENCES = Number(process.env["TESSERA_SEQUENCES"] ?? 60);

let engine: DuckDBEngine;
let folder: string;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  folder = keptDirectory();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

/** What became of a sequence of changes. */
interface Outcome {
  readonly changes: readonly Change[];
  readonly rel: RelSpec;
  readonly isEqual: boolean;
  readonly reason: string | null;
  /** Rows of tables that the run read. */
  readonly read: number;
  /** Rows of tables that there are. */
  readonly all: number;
}

async function outcomeOf(one: Changing, rel: RelSpec, changes: readonly Change[]): Promise<Outcome> {
  await one.change(changes);
  const { full_reason: reason, read } = await one.run();
  const isEqual = JSON.stringify(await one.written()) === JSON.stringify(await one.computed());
  return { changes, rel, isEqual, reason, read, all: await one.all() };
}

test(
  `${SEQUENCES} random sequences of changes bring outputs to what computing all of them gives, and most read less`,
  { timeout: 600_000 },
  async () => {
    const found: Outcome[] = [];
    for (const [i, rel] of PLANS.entries()) {
      // Structs have no order, and are no keys.
      const keys = schemaOfPlan(rel, SMALL).flatMap(({ name, dtype }) => (dtype.type === "struct" ? [] : [name]));
      const one = await changing(engine, join(folder, `plan-${i}`), { rel, keys });
      await one.run();
      for (const changes of sequences(SEQUENCES / PLANS.length, i)) found.push(await outcomeOf(one, rel, changes));
    }
    expect(found).toHaveLength(SEQUENCES);
    const wrong = found.filter(({ isEqual }) => !isEqual);
    expect(wrong.map(({ changes, rel }) => JSON.stringify({ changes, rel }))).toEqual([]);
    const reasons = found.flatMap(({ reason }) => reason ?? []);
    expect(reasons.filter((one) => !/^the changes of (?:left|right) cannot be read: /.test(one))).toEqual([]);
    expect(reasons.length).toBeLessThan(SEQUENCES / 10);
    // Of a table that was overwritten all rows have changed.
    const some = found.filter(({ reason, changes }) => reason === null && changes.every(isOfSomeRows));
    expect(some.length).toBeGreaterThan(SEQUENCES * 0.8);
    const less = some.filter(({ read, all }) => read < all);
    expect(less.length / some.length).toBeGreaterThanOrEqual(0.8);
  },
);

const isOfSomeRows = ({ kind }: Change): boolean => kind !== "overwrite";
