// A run is killed at each of its moments. `make soak` does that ten times each: TESSERA_RUN_KILLS=10.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../../../generator/cli/package.js";
import { SOURCE_ALIASES } from "../../source-aliases.mjs";
import { temporaryDirectory } from "../../temporary-directory.js";
import { type Doomed, faultsAfter, kill } from "./crash/doomed.js";
import { MOMENTS } from "./crash/moments.js";
import { type Lake, lake } from "./lake.js";

let place: Lake;
let program = "";
beforeAll(async () => {
  place = await lake();
  // Within the project, so that the process finds the engine.
  program = join(packageRoot(), "node_modules/.cache/tessera", `doomed-run-${process.pid}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, "crash/doomed-run.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["tessera-source"],
    packages: "external",
    alias: SOURCE_ALIASES,
    outfile: program,
  });
});
afterAll(async () => {
  rmSync(program, { force: true });
  await place.close();
});

const KILLS = Number(process.env["TESSERA_RUN_KILLS"] ?? 1);

/** Kills at all moments, of first and of later runs, and when the run comes there for the first time or again. */
const DOOMED = MOMENTS.flatMap(({ name, often }, i) =>
  Array.from({ length: KILLS }, (_, kill): Omit<Doomed, "folder"> => {
    const earlier = (i + kill) % 2;
    const nth = 1 + (Math.floor((i + kill) / 2) % (often[earlier] ?? 1));
    return { moment: name, nth, earlier };
  }),
);

test.each(DOOMED)("a run killed $moment, time $nth, after $earlier others, is repaired and goes on", async (one) => {
  const doomed = { ...one, folder: join(temporaryDirectory(), "lake") };
  expect(await kill(program, doomed)).toBe("SIGKILL");
  expect(await faultsAfter(doomed, place.engine)).toEqual([]);
});
