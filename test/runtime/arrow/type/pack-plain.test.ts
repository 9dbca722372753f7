import fc from "fast-check";
import { expect, test } from "vitest";
import { Writer } from "tessera-contracts/serde/codegen";
import { packPlain, type Plain } from "../../../../runtime/arrow/type/pack-plain.js";

function packed(value: Plain): Uint8Array {
  const writer = new Writer();
  writer.begin();
  writer.packAny(ordered(value));
  return writer.finish();
}

function ordered(value: Plain): unknown {
  if (Array.isArray(value)) return value.map((item: Plain) => ordered(item));
  if (typeof value !== "object" || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, ordered(item as Plain)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const plain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.constantFrom(
      0,
      127,
      128,
      255,
      256,
      65535,
      65536,
      2 ** 32 - 1,
      -1,
      -32,
      -33,
      -128,
      -129,
      -32768,
      -32769,
      -(2 ** 31),
    ),
    fc.boolean(),
    fc.string({ maxLength: 40 }),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie("value"), { maxLength: 20 }),
    fc.dictionary(
      fc.string({ minLength: 1, maxLength: 4 }).filter((key) => !/^\d+$|^__proto__$/.test(key)),
      tie("value"),
      {
        maxKeys: 20,
      },
    ),
  ),
})).value;

test("plain data has the bytes that contracts write", () => {
  fc.assert(
    fc.property(plain, (value) => Buffer.from(packPlain(value)).equals(Buffer.from(packed(value)))),
    { numRuns: 1000 },
  );
});

test.each([31, 32, 255, 256, 65_535, 65_536])("texts, bytes and lists of %i parts too", (count) => {
  for (const value of ["x".repeat(count), new Uint8Array(count), Array.from({ length: count }, () => 1)]) {
    expect(Buffer.from(packPlain(value)).equals(Buffer.from(packed(value)))).toBe(true);
  }
});

test.each([0.5, 2 ** 32, Number.NaN])("%d is no integer of 32 bits", (value) => {
  expect(() => packPlain(value)).toThrow(RangeError);
});
