// test/golden/contracts is what the shipped contracts do today: example values, their bytes, and the errors of typical mistakes.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { goldenTexts } from "./golden-text.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const goldens = filesIn(join(ROOT, "test/golden/contracts"));
const texts = goldenTexts();

test("every shipped contract has a golden, and every golden a contract", () => {
  expect(Object.keys(goldens)).toEqual(Object.keys(texts).toSorted());
});

test.each(Object.entries(texts))("%s is what its golden says", (path, text) => {
  expect(text).toBe(goldens[path]);
});

describe("make goldens", () => {
  const run = (environment: NodeJS.ProcessEnv, directory: string): ReturnType<typeof spawnSync> => {
    const program = ["test/run-typescript.mjs", "test/contracts/golden/write-goldens.ts", directory];
    return spawnSync(process.execPath, program, { cwd: ROOT, env: environment, encoding: "utf8" });
  };
  const { CI: _, ...elsewhere } = process.env;

  it("writes them, and leaves none of a contract that is gone", { timeout: 60_000 }, () => {
    const directory = temporaryDirectory({ "old/Gone.txt": "# Gone\n" });
    const { status, stderr } = run(elsewhere, directory);
    expect(status, String(stderr)).toBe(0);
    expect(filesIn(directory)).toEqual(goldens);
  });

  it("refuses in CI", { timeout: 60_000 }, () => {
    const directory = temporaryDirectory({ "old/Gone.txt": "# Gone\n" });
    const { status, stderr } = run({ ...elsewhere, CI: "true" }, directory);
    expect(status).toBe(1);
    expect(stderr).toContain("goldens change on purpose only, not in CI");
    expect(Object.keys(filesIn(directory))).toEqual(["old/Gone.txt"]);
  });
});
