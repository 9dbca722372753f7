import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../../generator/cli/package.js";
import { temporaryDirectory } from "../../temporary-directory.js";

test("the JavaScript of docs/runs.md does what it says, one piece after the other", () => {
  const page = readFileSync(resolve(packageRoot(), "docs/runs.md"), "utf8");
  const pieces = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, piece]) => piece);
  const folder = temporaryDirectory({ "lines.ts": pieces.join("\n") });
  const run = resolve(packageRoot(), "test/run-typescript.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [run, join(folder, "lines.ts")], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([stderr, stdout.split("\n")]).toEqual([
    "",
    ["2", "cst_node:1 main.py", "call", "[ 'long', 'kinds' ]", "kinds 2 1", ""],
  ]);
});
