// The table of hashes that tells which keys were there before.

import { expect, test } from "vitest";
import { columnFrom } from "../../../../runtime/arrow/index.js";
import { keyOf, SeenKeys } from "../../../../runtime/arrow/validate/seen-keys.js";

/** Which of the keys are new, taken down in batches of two. */
function isNew(seen: SeenKeys, keys: readonly string[]): boolean[] {
  return keys.map((_, i) => {
    const row = i % 2;
    if (row === 0) seen.begin([columnFrom({ type: "string" }, keys.slice(i, i + 2))], i);
    return seen.add(row);
  });
}

const same = (): Uint32Array => Uint32Array.of(1, 2, 3, 4);

test("keys of one hash are told apart by the columns they came from, if these are kept", () => {
  const keys = ["a", "b", "a", "c", "b", "d", "d"];
  const right = [true, true, false, true, false, true, false];
  expect(isNew(new SeenKeys("columns"), keys)).toEqual(right);
  expect(isNew(new SeenKeys("hashes"), keys)).toEqual(right);
  expect(isNew(new SeenKeys("columns", same), keys)).toEqual(right);
  expect(isNew(new SeenKeys("hashes", same), keys)).toEqual([true, false, false, false, false, false, false]);
});

test("as many keys as come are remembered, in either way", () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `key ${i}`);
  for (const memory of ["columns", "hashes"] as const) {
    const seen = new SeenKeys(memory);
    seen.begin([columnFrom({ type: "string" }, keys)], 0);
    expect(keys.filter((_, i) => !seen.add(i))).toEqual([]);
    expect(keys.filter((_, i) => seen.add(i))).toEqual([]);
  }
});

test("texts that differ in one letter, in length or in the order of letters have hashes of their own", () => {
  const letters = ["", "a", "b", "\u0000", "\u{1f600}"];
  const texts = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  );
  const different = [...new Set(texts)];
  expect(isNew(new SeenKeys("hashes"), different).every(Boolean)).toBe(true);
});

test("a text is one key in columns of any layout, alone and beside others", () => {
  const dictionary = {
    type: "dictionary",
    id: null,
    index: { type: "i8" },
    value: { type: "string" },
    ordered: false,
  } as const;
  const types = [{ type: "string" }, { type: "large_string" }, { type: "string_view" }, dictionary] as const;
  for (const texts of [
    ["é", "a", "of more than twelve bytes", ""],
    ["abcd", "abc", "ab", "abcde"],
  ]) {
    for (const memory of ["columns", "hashes"] as const) {
      const seen = new SeenKeys(memory);
      const news = types.map((type, i) => {
        const whole = columnFrom(type, [null, ...texts]);
        seen.begin([whole.slice(1, whole.length) as typeof whole], 4 * i);
        return texts.filter((_, row) => seen.add(row)).length;
      });
      expect(news).toEqual([4, 0, 0, 0]);
    }
  }
  const seen = new SeenKeys("hashes");
  seen.begin([columnFrom({ type: "string" }, [null, "a", null, "a"])], 0);
  expect([0, 1, 2, 3].map((row) => seen.add(row))).toEqual([true, true, true, false]);
});

test("values inside each other are one key only if they are the same", () => {
  const cells = [["a", "b"], ["ab", ""], ["a", "b", null], ["a", "b", "0"], [null], [], ["a", "b"]];
  const column = columnFrom(
    { type: "list", item: { name: "item", type: { type: "string" }, nullable: true, metadata: [] } },
    cells,
  );
  const keys = cells.map((_, row) => keyOf([column], row));
  expect(new Set(keys).size).toBe(cells.length - 1);
  expect(keys[0]).toBe(keys[6]);
});
