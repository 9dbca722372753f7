// JSON text, held against prettier, which has the last word on layout, and against JSON.parse.

import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { type Json, type JsonObject, jsonText } from "../../../generator/text/json.js";

const OPTIONS = { parser: "json", printWidth: 120 } as const;

const LONG = "a long text that takes up forty columns..";

const CASES: readonly (readonly [string, JsonObject])[] = [
  ["an empty object", {}],
  ["plain members", { a: 1, b: null, c: true, d: "x" }],
  ["an object in an object", { a: { b: 1 }, c: { d: { e: 2 } }, f: {} }],
  ["lists of plain values", { a: [], b: [1, "x"], c: [[]], d: [{}] }],
  [
    "lists of objects",
    {
      a: [{ b: 1 }],
      c: [{ d: 1 }, { d: 2 }],
      e: [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    },
  ],
  [
    "lists of lists",
    {
      a: [
        [1, 2],
        [3, 4],
      ],
      b: [[1], [2]],
      c: [[1, 2], { a: 1, b: 2 }],
      d: [[{ a: { b: 1 } }]],
    },
  ],
  ["lists that do not fit", { a: [LONG, LONG, LONG], b: [[LONG, LONG], [LONG]], c: { d: LONG, e: LONG, f: LONG } }],
  [
    "many numbers",
    { a: Array.from({ length: 60 }, (_, i) => i * 12345), b: [...Array.from({ length: 40 }, () => 1234567), "x"] },
  ],
  ["one long number", { a: [10n ** 130n] }],
  ["odd keys and texts", { 'a"b': "c\\d\n", é: "東京", "": "" }],
];

describe("jsonText", () => {
  it.each(CASES)("lays out as prettier does: %s", async (_, value) => {
    expect(jsonText(value)).toBe(await format(jsonText(value), OPTIONS));
  });

  it("lays out as prettier does, whatever the data", async () => {
    const text = fc.string({ maxLength: 30, unit: fc.constantFrom("a", '"', " ", "é", "\\") });
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { depthSize: "medium", withCrossShrink: true },
        text,
        fc.constantFrom<Json>(null, true, 0, -7, 1e21, 5e-324, 0.25, -1e-9, 2n ** 64n),
        fc.array(tie("value"), { maxLength: 12 }),
        fc.dictionary(text, tie("value"), { maxKeys: 6 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (data) => {
        const written = jsonText({ data });
        expect(await format(written, OPTIONS)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  it("says what the data says", () => {
    const data = { a: [1, { b: "x" }], c: undefined, d: { e: -0, f: 1e21 }, g: 5n };
    expect(JSON.parse(jsonText(data))).toEqual({ a: [1, { b: "x" }], d: { e: -0, f: 1e21 }, g: 5 });
  });

  it("leaves members in their order and puts objects of plain values on one line", () => {
    expect(jsonText({ b: { d: 1, c: [2] }, a: { x: { y: 1 } } })).toBe(
      '{\n  "b": { "d": 1, "c": [2] },\n  "a": {\n    "x": { "y": 1 }\n  }\n}\n',
    );
  });

  it("refuses numbers that JSON has not", () => {
    expect(() => jsonText({ a: Number.NaN })).toThrow("no JSON for NaN");
  });
});
