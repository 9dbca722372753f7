import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../temporary-directory.js";
import { crash, faultsAfter } from "./crash/crash.js";
import { type Death, DEATHS } from "./crash/dying-storage.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** The file that tells where the writer died, and when: the fourth commit, and the fourth write of files, are of a delete. */
const LEFT: { readonly [death in Death]: readonly [nth: number, file: RegExp] } = {
  "mid-parquet": [4, /^\.[^/]*\.tmp(?:\/file-|$)/],
  "after-parquet": [1, /^part-/],
  "mid-commit": [5, /^_delta_log\/\.[^/]*\.tmp$/],
  "after-commit": [2, /^_delta_log\/0*1\.json$/],
  "mid-checkpoint": [1, /^_delta_log\/\.[^/]*\.tmp\/file-/],
  "mid-last-checkpoint": [2, /^_delta_log\/\.[^/]*\.tmp$/],
};

describe("a writer that dies", () => {
  test.each(DEATHS)("%s leaves whole batches, and the next one goes on", async (death) => {
    const [nth, file] = LEFT[death];
    const one = { folder: join(temporaryDirectory(), "table"), death, nth, work: { batches: 4, rowsPerBatch: 3 } };
    const ending = await crash(one);
    expect(ending).toMatchObject({ code: null, signal: "SIGKILL" });
    expect(readdirSync(one.folder, { recursive: true })).toContainEqual(expect.stringMatching(file));
    expect(await faultsAfter(one, ending, engine)).toEqual([]);
  });
});
