import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomesOf, type Vector, type VectorFile } from "./vectors.js";

const path = join(import.meta.dirname, "../../runtime/plan/vectors/fingerprint-v1.json");
const FILE = JSON.parse(readFileSync(path, "utf8")) as VectorFile;

const failures = (file: VectorFile): readonly string[] =>
  outcomesOf(file).flatMap(({ name, failure }) => (failure === null ? [] : [name]));

test("all authored plans have the hashes of the file", () => {
  expect(outcomesOf(FILE).length).toBeGreaterThan(15);
  expect(failures(FILE)).toEqual([]);
});

const changed = (name: string, change: (vector: Vector) => Partial<Vector>): VectorFile => {
  const vector = FILE.vectors[name];
  if (vector === undefined) throw new Error(`there is no vector ${name}`);
  return { ...FILE, vectors: { ...FILE.vectors, [name]: { ...vector, ...change(vector) } } };
};

test.each<[string, VectorFile, number]>([
  ["another hash", changed("top_n", () => ({ sha256: "0".repeat(64) })), 1],
  ["other bytes", changed("top_n", () => ({ msgpack_hex: "80" })), 1],
  ["another literal", changed("commute", ({ plans }) => ({ plans: [another(plans[0]), plans[1]] })), 1],
  ["no plan", changed("union", () => ({ plans: [{}] })), 1],
])("%s is told", (_, file, count) => {
  expect(failures(file)).toHaveLength(count);
});

function another(plan: unknown): unknown {
  const text = JSON.stringify(plan);
  expect(text).toContain('"value":1');
  return JSON.parse(text.replace('"value":1', '"value":2'));
}
