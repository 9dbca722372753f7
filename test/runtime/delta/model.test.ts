import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { keptDirectory } from "../../temporary-directory.js";
import { OPERATIONS, type Step } from "./model/operations.js";
import { World } from "./model/world.js";

/** Histories; `make soak` tries more of them. */
const RUNS = Number(process.env["DELTA_HISTORIES"] ?? 24);
const SEED = Number(process.env["SEED"] ?? 1);

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    operation: fc.constantFrom(...Object.keys(OPERATIONS)),
    writer: fc.nat(2),
    first: fc.nat(20),
    second: fc.nat(20),
  }),
  { minLength: 3, maxLength: 12 },
);

async function live(history: readonly Step[], seed: number | null, partitionBy: readonly string[]): Promise<void> {
  const folder = keptDirectory();
  try {
    const world = await World.begin({ folder, engine, seed, partitionBy });
    for (const step of history) {
      const table = world.writers[step.writer];
      if (table !== undefined) await OPERATIONS[step.operation]?.(world, table, step);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("a table with three writers", () => {
  const partitions = fc.constantFrom([], ["prop_key"]);

  test("holds what was written, at each version", async () => {
    const law = fc.asyncProperty(steps, partitions, (history, partitionBy) => live(history, null, partitionBy));
    await fc.assert(law, { numRuns: Math.ceil(RUNS / 3), seed: SEED });
  });

  test("holds what it says to hold where storage fails: a write throws, or its rows are there once", async () => {
    const law = fc.asyncProperty(steps, fc.nat(), partitions, live);
    await fc.assert(law, { numRuns: Math.ceil((RUNS * 2) / 3), seed: SEED });
  });
});
