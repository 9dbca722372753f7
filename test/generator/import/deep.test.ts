// Schemas that are long, wide or deep are imported, or refused in one line; they are never an internal error.

import { describe, expect, test } from "vitest";
import { ImportError } from "../../../generator/import/imported.js";
import { importJsonSchema } from "../../../generator/import/json-schema/index.js";
import { importedText } from "../../../generator/import/repair.js";
import type { Schema } from "./law/documents.js";

const text = (schema: unknown): string => importedText(importJsonSchema(new Map([["deep.json", schema]]))).text;

describe("schemas that refer to one another", () => {
  const ring = (count: number, define: (next: Schema) => Schema): Schema => {
    const names = Array.from({ length: count }, (_, i) => `D${i}`);
    return {
      $defs: Object.fromEntries(names.map((name, i) => [name, define({ $ref: `#/$defs/D${(i + 1) % count}` })])),
    };
  };

  test("in a ring of 3,000 objects", { timeout: 120_000 }, () => {
    const objects = ring(3000, (next) => ({ type: "object", properties: { next } }));
    expect(text(objects)).toMatch(/ {2}D2999:\n {4}mode: compat\n {4}fields:\n {6}next\?: D0\n$/);
  });

  test.each<[what: string, define: (next: Schema) => Schema]>([
    ["names for names", (next) => next],
    ["null or the next", (next) => ({ anyOf: [next, { type: "null" }] })],
    ["lists of lists", (next) => ({ type: "array", items: next })],
    ["one or the other", (next) => ({ minLength: 1, anyOf: [next, { type: "string" }] })],
    ["what all of them say", (next) => ({ allOf: [next, { description: "Words." }] })],
  ])("in a ring of 800: %s", { timeout: 120_000 }, (_, define) => {
    expect(text(ring(800, define))).toMatch(/^ {2}D799: .+$/m);
  });

  test("each of them to all others", () => {
    const names = Array.from({ length: 20 }, (_, i) => `U${i}`);
    const all = [...names.map((name) => ({ $ref: `#/$defs/${name}` })), { type: "string" }];
    const schema = { $defs: Object.fromEntries(names.map((name) => [name, { oneOf: all }])) };
    expect(text(schema)).toContain("U19");
  });
});

describe("schemas within each other, 1,500 levels deep", () => {
  const within = (outer: (inner: unknown) => unknown): unknown => {
    let schema: unknown = { type: "string" };
    for (let i = 0; i < 1500; i++) schema = outer(schema);
    return schema;
  };

  test.each<[what: string, outer: (inner: unknown) => unknown]>([
    ["items", (items) => ({ type: "array", items })],
    ["members", (a) => ({ type: "object", properties: { a } })],
    ["members of any name", (additionalProperties) => ({ type: "object", additionalProperties })],
    ["alternatives", (inner) => ({ anyOf: [{ type: "null" }, inner] })],
    ["allOf", (inner) => ({ allOf: [inner] })],
    ["allOf of a type", (inner) => ({ type: ["object", "string"], allOf: [inner] })],
    ["not", (not) => ({ not })],
    ["then", (then) => ({ type: "object", properties: { a: {} }, if: { required: ["a"] }, then })],
  ])("%s", { timeout: 120_000 }, (_, outer) => {
    expect(text(within(outer))).toMatch(/^types:\n {2}Deep:/);
  });

  test.each(["default", "const", "x-a", "example"])("a value under %s", (keyword) => {
    const value = JSON.parse("[".repeat(1500) + "]".repeat(1500)) as unknown;
    const deep = { [keyword]: value, enum: [value, "a"], examples: [value] };
    expect(text({ title: "Deep", type: "object", properties: { deep } })).toMatch(/deep\?:? ?/);
  });
});

test("20 choices at once are not multiplied", () => {
  const choice = (i: number): Schema => ({ anyOf: [{ type: "string" }, { type: "integer" }, { minLength: i }] });
  expect(text({ allOf: Array.from({ length: 20 }, (_, i) => choice(i)) })).toBe("types:\n  Deep: any\n");
});

test("contracts that are more than a file may hold are refused in one line", () => {
  const words = "words ".repeat(2000);
  const definitions = Array.from({ length: 400 }, (_, i) => [`D${i}`, { type: "string", description: words }]);
  expect(() => text({ $defs: Object.fromEntries(definitions) as Schema })).toThrow(ImportError);
});
