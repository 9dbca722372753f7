import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Case } from "./mini-format.js";
import { type Result, runCase } from "./run-case.js";

/** `make interop` runs every case. */
const EVERY = 8;

const lines = gunzipSync(readFileSync(new URL("./vectors.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .trimEnd()
  .split("\n");

const results = lines.filter((_, at) => at % EVERY === 0).map((line): Result => runCase(JSON.parse(line) as Case));

test("what msgspec did with one vector in eight, this library does", () => {
  expect(results.length).toBeGreaterThan(4_000);
  expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
});

test("few vectors deviate, each by a number of the documented list", () => {
  const deviating = results.filter(({ outcome }) => outcome === "deviating");
  expect(deviating.length / results.length).toBeLessThan(0.025);
  expect(deviating.filter(({ deviation }) => deviation === undefined)).toEqual([]);
});
