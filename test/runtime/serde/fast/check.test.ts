import { describe, expect, it } from "vitest";
import { BAIL } from "../../../../runtime/serde/fast/bail.js";
import * as check from "../../../../runtime/serde/fast/check.js";

const table: readonly (readonly [
  name: string,
  run: (value: never) => unknown,
  valid: readonly unknown[],
  wrong: readonly unknown[],
])[] = [
  ["atLeast 2", (v: number) => check.atLeast(v, 2), [2, 3.5, Infinity], [1, NaN]],
  ["atMost 2", (v: number) => check.atMost(v, 2), [2, -Infinity], [2.5, NaN]],
  ["above 2", (v: number) => check.above(v, 2), [2.1], [2, NaN]],
  ["below 2", (v: number) => check.below(v, 2), [1.9], [2, NaN]],
  ["multipleOf 3", (v: number) => check.multipleOf(v, 3), [0, -0, 3, -6], [1, -2, NaN, Infinity]],
  ["multipleOf 0.5", (v: number) => check.multipleOf(v, 0.5), [0, 1.5], [0.75]],
  ["bigAtLeast 2n", (v: bigint) => check.bigAtLeast(v, 2n), [2n, 2n ** 70n], [1n]],
  ["bigAtMost 2n", (v: bigint) => check.bigAtMost(v, 2n), [2n], [3n]],
  ["bigMultipleOf 3n", (v: bigint) => check.bigMultipleOf(v, 3n), [0n, -3n], [4n]],
  ["minLength 2", (v: string) => check.minLength(v, 2), ["ab", "😀😀", "a😀"], ["", "a", "😀"]],
  ["minLength 0", (v: string) => check.minLength(v, 0), ["", "a"], []],
  ["maxLength 2", (v: string) => check.maxLength(v, 2), ["", "ab", "😀😀"], ["abc", "😀😀a", "abcde"]],
  ["minItems 1", (v: unknown[]) => check.minItems(v, 1), [[1]], [[]]],
  ["maxItems 1", (v: unknown[]) => check.maxItems(v, 1), [[], [1]], [[1, 2]]],
  ["minSize 1", (v: Set<number>) => check.minSize(v, 1), [new Set([1]), new Map([[1, 1]])], [new Set(), new Map()]],
  ["maxSize 0", (v: Set<number>) => check.maxSize(v, 0), [new Set()], [new Set([1])]],
  ["minBytes 1", (v: Uint8Array) => check.minBytes(v, 1), [new Uint8Array(1)], [new Uint8Array(0)]],
  ["maxBytes 1", (v: Uint8Array) => check.maxBytes(v, 1), [new Uint8Array(1)], [new Uint8Array(2)]],
  ["minKeys 1", (v: object) => check.minKeys(v, 1), [{ a: 1 }], [{}]],
  ["maxKeys 1", (v: object) => check.maxKeys(v, 1), [{ a: 1 }], [{ a: 1, b: 2 }]],
  ["matching /^a/", (v: string) => check.matching(v, /^a/u), ["ab"], ["ba"]],
  ["oneOf [1, 2]", (v: number) => check.oneOf(v, [1, 2]), [1, 2], [3, NaN]],
  ["oneOf [true]", (v: boolean) => check.oneOf(v, [true]), [true], [false]],
  [
    "withZone",
    (v: string) => check.withZone(v),
    ["2024-01-02T03:04:05Z", "03:04:05-01:00"],
    ["2024-01-02T03:04:05", "03:04:05"],
  ],
  ["withoutZone", (v: string) => check.withoutZone(v), ["2024-01-02T03:04:05", "03:04:05.123456"], ["03:04:05+01:00"]],
];

describe.each(table)("%s", (_, run, valid, wrong) => {
  it.each(valid.map((value) => [value]))("returns %s", (value) => {
    expect(run(value as never)).toBe(value);
  });
  if (wrong.length > 0) {
    it.each(wrong.map((value) => [value]))("bails at %s", (value) => {
      expect(() => run(value as never)).toThrow(BAIL);
    });
  }
});
