import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { holdsWhatWasWritten } from "./model/histories.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

// `make soak` tries more of them.
describe("a table with three writers", () => {
  test("holds what was written, at each version", async () => {
    await fc.assert(holdsWhatWasWritten(engine, { faults: false }), { numRuns: 6, seed: 1, endOnFailure: true });
  });

  test("holds what it says to hold where storage fails: a write throws, or its rows are there once", async () => {
    await fc.assert(holdsWhatWasWritten(engine, { faults: true }), { numRuns: 14, seed: 1, endOnFailure: true });
  });
});
