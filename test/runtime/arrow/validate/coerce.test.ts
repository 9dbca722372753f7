// The law of coercion: a number is kept as it is, or its cell fails; and it fails only if the type does not hold it.

import fc from "fast-check";
import { expect, test } from "vitest";
import { columnFrom, type DataType } from "../../../../runtime/arrow/index.js";
import { coerceColumn } from "../../../../runtime/arrow/validate/coerce.js";

const INTEGERS = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"] as const;
const FLOATS = ["f32", "f64"] as const;
const decimal = (scale: number): DataType => ({ type: "decimal", precision: 12, scale, bits: 128 });

const TYPES: readonly DataType[] = [
  ...[...INTEGERS, ...FLOATS].map((type): DataType => ({ type })),
  decimal(0),
  decimal(3),
];

/** The number that a cell means, in thousandths; null if it is finer than that, or no number. */
function thousandths(cell: unknown, type: DataType): bigint | null {
  if (type.type === "decimal") return (cell as bigint) * 10n ** BigInt(3 - type.scale);
  if (typeof cell === "bigint") return cell * 1000n;
  const number = cell as number;
  if (Number.isInteger(number)) return BigInt(number) * 1000n;
  return Number.isInteger(number * 8) ? (BigInt(number * 8) * 1000n) / 8n : null;
}

/** The cell of a type that means a number of thousandths; undefined if there is none. */
function cellOf(value: bigint, type: DataType): unknown {
  if (type.type === "decimal") {
    const power = 10n ** BigInt(3 - type.scale);
    const digits = value / power;
    return value % power === 0n && digits > -(10n ** 12n) && digits < 10n ** 12n ? digits : undefined;
  }
  const isFloat = type.type === "f32" || type.type === "f64";
  const number = Number(value) / 1000;
  if (isFloat) return holdsFloat(value, number, type.type === "f32" ? 24 : 53) ? number : undefined;
  if (value % 1000n !== 0n) return undefined;
  const whole = value / 1000n;
  const bits = Number(type.type.slice(1));
  const cut = type.type.startsWith("i") ? BigInt.asIntN(bits, whole) : BigInt.asUintN(bits, whole);
  return cut !== whole ? undefined : bits === 64 ? whole : Number(whole);
}

/** Eighths are what the cells here have; beyond 24 or 53 bits not every integer is a float, so none is made one. */
function holdsFloat(value: bigint, number: number, bits: number): boolean {
  return (value * 8n) % 1000n === 0n && Math.abs(number) <= 2 ** bits;
}

const value = fc.oneof(
  fc.bigInt(-300n, 300n).map((eighths) => eighths * 125n),
  fc.bigInt(-1000n, 1000n),
  fc
    .tuple(
      fc.constantFrom(7n, 8n, 15n, 16n, 24n, 31n, 32n, 53n, 63n, 64n),
      fc.bigInt(-2n, 2n),
      fc.constantFrom(1n, -1n),
    )
    .map(([bits, more, sign]) => sign * (2n ** bits + more) * 1000n),
);

test("numbers are kept, or their cells fail", () => {
  const property = fc.property(fc.constantFrom(...TYPES), fc.constantFrom(...TYPES), value, (from, to, number) => {
    const cell = cellOf(number, from);
    // From one kind of decimal or float to itself there is nothing to coerce.
    if (cell === undefined || from.type === to.type) return;
    const { column, lost } = coerceColumn(columnFrom(from, [cell]), to);
    const isHeld = cellOf(number, to) !== undefined || isExactFloat(from, to, cell);
    if (!isHeld || (number % 1000n !== 0n && isDecimalAndFloat(from, to))) {
      expect([column.at(0), [...lost]]).toEqual([null, [0]]);
    } else {
      expect(lost.size).toBe(0);
      expect(thousandths(column.at(0), to)).toBe(number);
    }
  });
  fc.assert(property, { seed: 3, numRuns: 5_000 });
});

/** Between decimals and floats go whole numbers alone: hardly any other is the same in both. */
function isDecimalAndFloat(from: DataType, to: DataType): boolean {
  const types = [from.type, to.type];
  return types.includes("decimal") && FLOATS.some((type) => types.includes(type));
}

/** From float to float what counts is the value, whatever its size. */
function isExactFloat(from: DataType, to: DataType, cell: unknown): boolean {
  const areFloats = [from, to].every(({ type }) => type === "f32" || type === "f64");
  return areFloats && (to.type === "f64" || Math.fround(Number(cell)) === cell);
}
