// Every example runs, and prints what test/golden/examples keeps of it.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { arrowQuickstart } from "../examples/arrow-quickstart/main.js";
import { codeGraph } from "../examples/code-graph/main.js";
import { actionTable } from "../examples/delta-log/main.js";
import { deltaQuickstart } from "../examples/delta-quickstart/main.js";
import { incremental } from "../examples/incremental/main.js";
import { quickstart } from "../examples/quickstart/main.js";
import { telemetry } from "../examples/telemetry/main.js";
import { validateEdges } from "../examples/validate-table/main.js";
import { SMALL_CODE } from "./examples/small-code.js";
import { temporaryDirectory } from "./temporary-directory.js";

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));
const GOLDEN = fileURLToPath(new URL("./golden/examples/", import.meta.url));

/** How to run each example, by its folder. */
const RUNS: { readonly [folder: string]: () => string | Promise<string> } = {
  "arrow-quickstart": arrowQuickstart,
  "code-graph": () =>
    codeGraph({
      root: temporaryDirectory(SMALL_CODE),
      src: ["src"],
      lake: join(temporaryDirectory(), "lake"),
      runId: "code-graph-1",
      callers: "label",
      isReproduced: true,
      touch: "src/label.ts",
      server: null,
    }),
  "delta-log": () => actionTable(`${EXAMPLES}delta-log/table`),
  "delta-quickstart": () => deltaQuickstart(join(temporaryDirectory(), "nodes")),
  incremental: () => incremental(temporaryDirectory()),
  quickstart,
  telemetry: () => telemetry(100_000),
  "validate-table": () => validateEdges(1_000_000),
};

test("every folder of examples is run here", () => {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).toSorted()).toEqual(Object.keys(RUNS));
});

test.each(Object.entries(RUNS))("%s prints what it always did", { timeout: 60_000 }, async (folder, run) => {
  await expect(await run()).toMatchFileSnapshot(`${GOLDEN}${folder}.txt`);
});

test("the Delta log is read to its last version, with every kind of action it holds", () => {
  const table = actionTable(`${EXAMPLES}delta-log/table`);
  const rows = table.trim().split("\n").slice(1);
  const lines = readdirSync(`${EXAMPLES}delta-log/table/_delta_log`).filter((name) => /^\d{20}\.json$/.test(name));
  expect(new Set(rows.map((row) => row.split(" ")[0])).size).toBe(lines.length);
  for (const action of ["add", "remove", "metaData", "protocol", "commitInfo"]) expect(table).toMatch(` ${action} `);
});
