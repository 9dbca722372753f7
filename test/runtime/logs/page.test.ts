// The JavaScript of the pages on logs and caches does what it says.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../../generator/cli/package.js";
import { testWithSqlite } from "../../sqlite.js";
import { temporaryDirectory } from "../../temporary-directory.js";

const RUN = resolve(packageRoot(), "test/run-typescript.mjs");

function expectToRun(page: string, printed: string): void {
  const text = readFileSync(resolve(packageRoot(), page), "utf8");
  const pieces = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, piece = ""]) => piece);
  const folder = temporaryDirectory({ "lines.ts": pieces.join("\n") });
  const { stdout, stderr, status } = spawnSync(process.execPath, [RUN, join(folder, "lines.ts")], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([stderr.replaceAll(/.*ExperimentalWarning.*\n.*\n/g, ""), status, stdout]).toEqual(["", 0, printed]);
  if (page === "docs/logs.md")
    expect(readFileSync(join(folder, "run.jsonl"), "utf8")).toMatch(/^\{"event":"run_started".*\}\n$/);
}

test("that of docs/logs.md", () => expectToRun("docs/logs.md", ""));

testWithSqlite("that of docs/caches.md", () => expectToRun("docs/caches.md", "7 7 1\n"));
