import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../../generator/cli/package.js";
import { temporaryDirectory } from "../../temporary-directory.js";

test.each([
  ["docs/delta.md", "cst_node:1 main.py\nversion 1 has 1 rows\n"],
  ["README.md", "n1 main.py\ninsert n1\n"],
])("the first lines of JavaScript in %s do what they say", (page, output) => {
  const [, lines = ""] = /```js\n(.*?)```/s.exec(readFileSync(resolve(packageRoot(), page), "utf8")) ?? [];
  const folder = temporaryDirectory({ "lines.ts": lines });
  const run = resolve(packageRoot(), "test/run-typescript.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [run, join(folder, "lines.ts")], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([stderr, stdout]).toEqual(["", output]);
});
