import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WRONG } from "../../../../runtime/serde/fast/bail.js";
import {
  compareUtf8,
  sortedKeys,
  sortedMapEntries,
  sortedSet,
  sortUtf8,
} from "../../../../runtime/serde/values/order.js";
import { intText, datetimeText } from "../../../../runtime/serde/fast/write/scalar-text.js";

const byBytes = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));
const refused = (run: () => unknown): void => expect(run).toThrow(WRONG);

describe("sortUtf8", () => {
  it.each([
    [
      ["b", "a"],
      ["a", "b"],
    ],
    [
      ["a", "aa", ""],
      ["", "a", "aa"],
    ],
    [
      ["\uffff", "😀"],
      ["\uffff", "😀"],
    ],
    [
      ["😀", "\uffff"],
      ["\uffff", "😀"],
    ],
    [
      ["\ue000", "\ud7ff", "😀"],
      ["\ud7ff", "\ue000", "😀"],
    ],
  ])("%j -> %j", (texts, sorted) => {
    expect(sortUtf8([...texts])).toEqual(sorted);
  });
  it("sorts as the bytes do", () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: "binary", maxLength: 4 }), fc.constantFrom("\uffff", "\ue000", "😀")),
    );
    fc.assert(
      fc.property(texts, (unsorted) => {
        const sorted = sortUtf8([...unsorted]);
        expect(sorted).toEqual([...unsorted].sort(byBytes));
        expect([...unsorted].sort(compareUtf8)).toEqual(sorted);
      }),
    );
  });
});

describe("sortedKeys", () => {
  it("gives the own keys of plain objects and of objects without prototype", () => {
    expect(sortedKeys({ b: 1, a: 2, 1: 3 })).toEqual(["1", "a", "b"]);
    expect(sortedKeys(Object.assign(Object.create(null), { b: 1, __proto__: null, a: 2 }) as object)).toEqual([
      "a",
      "b",
    ]);
  });
  it.each([
    [[]],
    [new Map()],
    [new Set()],
    [new Uint8Array(1)],
    [new Date(0)],
    [Object.create({ inherited: 1 })],
    [null],
    [1],
    ["a"],
  ])("refuses %s", (value) => {
    refused(() => sortedKeys(value as object));
  });
});

describe("sortedMapEntries", () => {
  it("sorts by the text of the keys", () => {
    const map = new Map([
      [10, "a"],
      [9, "b"],
      [-1, "c"],
    ]);
    expect(sortedMapEntries(map, intText).map(({ text, key, value }) => [text, key, value])).toEqual([
      ["-1", -1, "c"],
      ["10", 10, "a"],
      ["9", 9, "b"],
    ]);
  });
  it("refuses two keys of the same text, keys of another type and other values", () => {
    refused(() =>
      sortedMapEntries(
        new Map([
          ["2024-01-01T00:00:00Z", 1],
          ["2024-01-01T00:00:00+00:00", 2],
        ]),
        datetimeText,
      ),
    );
    refused(() => sortedMapEntries(new Map([[1.5, 1]]), intText));
    refused(() => sortedMapEntries({} as never, intText));
  });
});

describe("sortedSet", () => {
  it("sorts as Python does", () => {
    expect(sortedSet(new Set([10, 9, -1, 1.5]))).toEqual([-1, 1.5, 9, 10]);
    expect(sortedSet(new Set([10n, 9n]))).toEqual([9n, 10n]);
    expect(sortedSet(new Set(["b", "😀", "\uffff"]))).toEqual(["b", "\uffff", "😀"]);
    expect(sortedSet(new Set([true, false]))).toEqual([false, true]);
    expect(sortedSet(new Set())).toEqual([]);
    expect(sortedSet(new Set(["P1D"]), "duration")).toEqual(["P1D"]);
  });
  it("refuses what cannot be compared here", () => {
    refused(() => sortedSet(new Set<unknown>([1, "a"])));
    refused(() => sortedSet(new Set<unknown>([1, 1n])));
    refused(() => sortedSet(new Set([NaN, 1])));
    refused(() => sortedSet(new Set([{}, []])));
    refused(() => sortedSet(new Set(["P2D", "P1D"]), "duration"));
    refused(() => sortedSet([] as never));
  });
});
