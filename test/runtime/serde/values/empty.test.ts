import { describe, expect, it } from "vitest";
import {
  isEmptyList,
  isEmptyMap,
  isEmptyObject,
  isEmptySet,
  sameBytes,
} from "../../../../runtime/serde/values/empty.js";

describe("tests for empty collections", () => {
  it.each([isEmptyList, isEmptySet, isEmptyMap, isEmptyObject])(
    "%o counts what is absent as empty, but not null",
    (isEmpty) => {
      expect(isEmpty(undefined)).toBe(true);
      expect(isEmpty(null)).toBe(false);
    },
  );

  it.each([
    { isEmpty: isEmptyList, empty: [], full: [0] },
    { isEmpty: isEmptySet, empty: new Set(), full: new Set([0]) },
    { isEmpty: isEmptyMap, empty: new Map(), full: new Map([[0, 0]]) },
    { isEmpty: isEmptyObject, empty: {}, full: { a: null } },
  ])("$isEmpty tells empty from full and from other collections", ({ isEmpty, empty, full }) => {
    expect(isEmpty(empty)).toBe(true);
    expect(isEmpty(full)).toBe(false);
    const others = [[], new Set(), new Map(), {}].filter((other) => other.constructor !== empty.constructor);
    expect(others.map(isEmpty)).toEqual([false, false, false]);
  });

  it("does not count properties that are undefined", () => {
    expect(isEmptyObject({ a: undefined })).toBe(true);
  });

  it("compares bytes by content", () => {
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(sameBytes(Uint8Array.of(1, 3), Uint8Array.of(1, 2))).toBe(false);
    expect(sameBytes(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false);
    expect(sameBytes([1, 2], Uint8Array.of(1, 2))).toBe(false);
  });
});
