import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../../generator/cli/package.js";
import { temporaryDirectory } from "../../temporary-directory.js";

const page = readFileSync(resolve(packageRoot(), "docs/runs.md"), "utf8");
const pieces = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, piece = ""]) => piece);
/** A piece that starts an engine starts a program. */
const programs = pieces.reduce<string[]>((all, piece) => {
  if (piece.includes("await duckdb()")) return [...all, piece];
  return [...all.slice(0, -1), `${all.at(-1) ?? ""}\n${piece}`];
}, []);

const EXPECTED = [
  [
    "succeeded 1 2",
    "[ 'cpg_nodes 1' ]",
    "run-1 true",
    "[ 'node_kind' ]",
    "inputs cpg_nodes version 1 -> version 2",
    "rows kinds 2 rows -> 3 rows",
    "true 0 0",
    "",
  ],
  [
    "2",
    "cst_node:1 main.py",
    "[ { m: 20n }, { m: 16n } ]",
    "call",
    "insert 9n",
    "update_preimage 9n",
    "update_postimage 12n",
    "[ { path: 'main.py', team: 'core' } ]",
    "teams.csv 23",
    "[ 'long', 'kinds' ]",
    "kinds 2 1",
    "pipeline.yaml has 3 mistakes:",
    "  pipeline.yaml:1:1: Object missing required field `datasets`",
    "  pipeline.yaml:1:7: Expected `str`, got `int` - at `$.name`",
    "  pipeline.yaml:3:10: Expected `array` of length >= 1 - at `$.outputs`",
    "",
  ],
];

test.each(programs.map((text, i) => [i, text] as const))(
  "the JavaScript of docs/runs.md does what it says: %i",
  (i, text) => {
    const folder = temporaryDirectory({ "lines.ts": text });
    const run = resolve(packageRoot(), "test/run-typescript.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, [run, join(folder, "lines.ts")], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([stderr, stdout.split("\n")]).toEqual(["", EXPECTED[i]]);
  },
);
