import { mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Cache, NOTHING_KNOWN } from "../../../generator/cache/cache.js";
import { cacheFile, loadCache, saveCache } from "../../../generator/cache/store.js";
import { temporaryDirectory } from "../../temporary-directory.js";

const CACHE: Cache = {
  run: { key: "k", usesLibrary: false, diagnostics: [], out: "/out", files: [{ path: "a.ts", digest: "d" }] },
  files: new Map([
    ["text", { yaml: new Uint8Array([1, 2, 3]), outline: { use: [], names: ["A"], members: [], tables: [] } }],
  ]),
  outputs: new Map([["module", [{ path: "a.ts", digest: "d" }]]]),
};

test("what was saved is loaded again", () => {
  const file = saved();
  expect(loadCache(file, "tool")).toEqual(CACHE);
  expect(readdirSync(dirname(file))).toHaveLength(1);
});

describe("nothing is known", () => {
  test("where there is no file", () => {
    expect(loadCache(join(temporaryDirectory(), "none.bin"), "tool")).toBe(NOTHING_KNOWN);
  });

  test("from another tool", () => {
    expect(loadCache(saved(), "a newer tool")).toBe(NOTHING_KNOWN);
  });

  test("where a directory is in its place", () => {
    expect(loadCache(temporaryDirectory(), "tool")).toBe(NOTHING_KNOWN);
  });

  test("from a file that is cut anywhere", () => {
    const file = saved();
    for (let size = readFileSync(file).length - 1; size >= 0; size--) {
      truncateSync(file, size);
      expect(loadCache(file, "tool")).toBe(NOTHING_KNOWN);
    }
  });

  test("from a file with any byte changed", () => {
    const file = saved();
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at++) {
      const broken = Uint8Array.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(file, broken);
      expect(loadCache(file, "tool")).toBe(NOTHING_KNOWN);
    }
  });
});

test("what cannot be saved is not saved, and that is all", () => {
  const directory = temporaryDirectory({ "a file": "" });
  saveCache(join(directory, "a file", "cache.bin"), "tool", CACHE);
  expect(readdirSync(directory)).toEqual(["a file"]);
});

test("the oldest files go when there are many", () => {
  const directory = temporaryDirectory();
  for (let n = 0; n < 20; n++) {
    const file = join(directory, `${n}.bin`);
    saveCache(file, "tool", CACHE);
    utimesSync(file, n, n);
  }
  const kept = readdirSync(directory);
  expect(kept.length).toBeLessThanOrEqual(17);
  expect(kept).toContain("19.bin");
  expect(kept).not.toContain("0.bin");
});

describe("the place of a cache", () => {
  test("is in the nearest node_modules above the contracts, and another one for other contracts", () => {
    const directory = temporaryDirectory();
    for (const path of ["node_modules", "inner/contracts", "inner/node_modules", "contracts"]) {
      mkdirSync(join(directory, path), { recursive: true });
    }
    const outer = cacheFile(join(directory, "contracts"));
    const other = cacheFile(join(directory, "schemas"));
    const inner = cacheFile(join(directory, "inner/contracts"));
    expect(outer).toMatch(/node_modules[/\\]\.cache[/\\]tessera[/\\]compile[/\\]\w+\.bin$/);
    expect(dirname(outer ?? "")).toBe(dirname(other ?? ""));
    expect(other).not.toBe(outer);
    expect(inner?.startsWith(join(directory, "inner"))).toBe(true);
  });

  test("is none without a node_modules", () => {
    expect(cacheFile(join(temporaryDirectory(), "contracts"))).toBeNull();
  });
});

function saved(): string {
  const file = join(temporaryDirectory(), "made", "cache.bin");
  saveCache(file, "tool", CACHE);
  return file;
}
