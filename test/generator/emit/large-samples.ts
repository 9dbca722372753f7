// Messages for the contracts of test/golden/codec/large.yaml.

const COUNT = 70;

type Fields = { readonly [name: string]: unknown };

/** `{"f0": …, "f1": …}` of `valueOf`; a field whose value is undefined is left out. */
function fields(prefix: string, valueOf: (number: number) => unknown, count = COUNT): Fields {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, valueOf(i)]));
}

const KINDS: readonly unknown[] = [3, "text", [1, 2], { b: 1, a: 2 }, 1.5, "AAE=", "mode_69", [2, 1]];
const kindOf = (number: number): unknown => KINDS[number % KINDS.length];
const required = (number: number): unknown => (number % KINDS.length === 0 ? number : undefined);

const LARGE = { type: "large", ...fields("f", kindOf), late: "mode_0", "a name": 1, last: [] };
const SPARSE = { ...fields("f", required), "other name": 1 };
const ROW = ["row", ...Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? `${i}` : i % 4 === 1 ? null : i))];
const WHOLE_ROW = [...ROW, 5, null, ...Array.from({ length: 9 }, (_, i) => i)];
const TUPLE = Array.from({ length: COUNT }, (_, i) => (i % 2 === 1 ? i : i % 4 === 0 ? null : "a"));
const VALUES = {
  by_mode: { mode_1: 1, mode_69: 2 },
  by_code: { 4: "mode_2", 4761: "mode_3" },
  choice: 4761,
  number: 49,
  inline: 69,
  words: "w7",
};

function texts(...values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value));
}

/** As in `codec-samples.ts`. */
export const LARGE_SAMPLES = [
  {
    type: "Large",
    valid: texts(
      LARGE,
      SPARSE,
      { ...LARGE, f6: null, late: undefined },
      Object.fromEntries(Object.entries(LARGE).toReversed()),
    ),
    invalid: texts(
      { ...LARGE, f0: undefined },
      { ...LARGE, f64: "1" },
      { ...LARGE, f0: 100 },
      { ...LARGE, more: 1 },
      { ...LARGE, type: "small" },
      { ...LARGE, late: null },
      { ...LARGE, f6: "mode_70" },
    ),
  },
  {
    type: "LargeCompat",
    valid: texts(
      {},
      { f69: 1, after: 4 },
      fields("f", (i) => i),
      { after: 3, more: [1] },
    ),
    invalid: texts({ f5: null }, { after: "" }),
  },
  {
    type: "LargeFlags",
    valid: texts(fields("f", (i) => -i)),
    invalid: texts(
      fields("f", (i) => i, 69),
      [],
      { ...fields("f", (i) => i), f70: 1 },
    ),
  },
  { type: "LargeOptions", valid: texts({}, fields("o", kindOf), { o65: "y" }), invalid: texts({ o2: {} }) },
  { type: "LargeHolder", valid: texts({ id: 1 }, { id: 1, options: { o0: 8 } }), invalid: texts({ options: {} }) },
  {
    type: "LargeRow",
    valid: texts(ROW, WHOLE_ROW, WHOLE_ROW.slice(0, 63)),
    invalid: texts(ROW.slice(0, 60), [...WHOLE_ROW, 1], ["column", ...ROW.slice(1)], ROW.slice(1)),
  },
  {
    type: "LargeRowCompat",
    valid: texts(
      [],
      [[1], [], [2]],
      Array.from({ length: 100 }, () => []),
    ),
    invalid: texts([1], {}),
  },
  { type: "LargeTuple", valid: texts(TUPLE), invalid: texts([...TUPLE, 1], TUPLE.slice(1), TUPLE.slice(0, 69)) },
  {
    type: "LargeTree",
    valid: texts({}, { f0: { f69: {} }, f68: {} }),
    invalid: texts({ f0: null }, { f70: {} }),
  },
  { type: "LargeMode", valid: texts("mode_0", "mode_69"), invalid: texts("mode_70", 1) },
  { type: "LargeCode", valid: texts(0, 4761), invalid: texts(2, "0", 4.5) },
  {
    type: "LargeValues",
    valid: texts(VALUES, { ...VALUES, choice: "a", number: 0.5, words: null }, { ...VALUES, number: 2.5 }),
    invalid: texts(
      { ...VALUES, inline: 70 },
      { ...VALUES, by_mode: { mode: 1 } },
      { ...VALUES, by_code: { 5: "mode_1" } },
    ),
  },
];
