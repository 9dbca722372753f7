import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { brokenLaw } from "./laws.js";
import { parseCase } from "./mini-format.js";
import { type Result, runCase } from "./run-case.js";

/** `make interop` runs every case. */
const EVERY = 8;

const cases = gunzipSync(readFileSync(new URL("./vectors.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .trimEnd()
  .split("\n")
  .filter((_, at) => at % EVERY === 0)
  .map((line) => parseCase(line));

const results = cases.map((testCase): Result => runCase(testCase));

test("what msgspec did with one vector in eight, this library does", () => {
  expect(results.length).toBeGreaterThan(4000);
  expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
});

test("few vectors deviate, each by a number of the documented list", () => {
  const deviating = results.filter(({ outcome }) => outcome === "deviating");
  expect(deviating.length / results.length).toBeLessThan(0.025);
  expect(deviating.filter(({ deviation }) => deviation === undefined)).toEqual([]);
});

test("the fast paths do with them what the exact ones do, and give up on none that an encoder wrote", () => {
  const counts = { compared: 0, bailOuts: 0 };
  const encoded = new Set(results.filter(({ got }) => "hex" in got).map(({ id }) => id));
  const broken = cases
    .filter(({ id, op }) => encoded.has(id) || op.startsWith("decode"))
    .map((testCase) => ({ id: testCase.id, broken: brokenLaw(testCase, counts) }))
    .filter((one) => one.broken !== null);
  expect(broken).toEqual([]);
  expect(counts.bailOuts).toBe(0);
  expect(counts.compared).toBeGreaterThan(3000);
});
