// Integers in columns: of the width that the type's name says, or of another one that holds every value.

import type { DataType, IntType as ArrowInt, TimeUnit } from "../../../runtime/arrow/type/data-type.js";
import { intRange, type IntRange } from "../int-bounds.js";
import type { IntType, SizedInt } from "../model.js";
import { isText } from "../../../runtime/arrow/type/types.js";
import { misfit, type KindRow } from "./kind-row.js";

const SIZED: { readonly [name in SizedInt]: ArrowInt["type"] } = {
  int8: "i8",
  int16: "i16",
  int32: "i32",
  uint8: "u8",
  uint16: "u16",
  uint32: "u32",
};

/** Integers of JavaScript, as number or bigint. */
export const INT: KindRow<IntType> = {
  usual: (type) => {
    if (type.width !== "any") return { as: "int", arrow: { type: usualOf(type) } };
    return misfit("a bigint may be larger than any Arrow integer", "write `arrow: string` or `arrow: decimal[38, 0]`");
  },
  fit: (type, wanted) => (holds(wanted, type) ? { as: "int", arrow: wanted } : null),
  would: (type) => {
    const range = intRange(type);
    const integers = Object.keys(RANGES).filter((name) => isWithin(range, RANGES[name as ArrowInt["type"]]));
    const times = isWithin(range, RANGES.i64) ? ["timestamp[ms, UTC]", "duration[ms]"] : [];
    return [...integers, ...times, ...(type.width === "any" ? ["string", "decimal[38, 0]"] : [])];
  },
};

/** True if every one of some integers is a value of the type. */
export function holdsIntegers(wanted: DataType, values: readonly number[]): boolean {
  const range = { min: BigInt(Math.min(...values)), max: BigInt(Math.max(...values)) };
  return wanted.type in RANGES && isWithin(range, RANGES[wanted.type as ArrowInt["type"]]);
}

/** The integer types that hold every one of some integers. */
export function integersFor(values: readonly number[]): readonly string[] {
  return Object.keys(RANGES).filter((type) => holdsIntegers({ type } as ArrowInt, values));
}

function usualOf({ width, sized }: IntType): ArrowInt["type"] {
  if (sized !== undefined) return SIZED[sized];
  return width === "uint64" ? "u64" : "i64";
}

interface Closed {
  readonly min: bigint;
  readonly max: bigint;
}

const RANGES: { readonly [name in ArrowInt["type"]]: Closed } = {
  i8: signed(8n),
  i16: signed(16n),
  i32: signed(32n),
  i64: signed(64n),
  u8: unsigned(8n),
  u16: unsigned(16n),
  u32: unsigned(32n),
  u64: unsigned(64n),
};

const PER_DAY: { readonly [U in TimeUnit]: bigint } = {
  s: 86_400n,
  ms: 86_400_000n,
  us: 86_400_000_000n,
  ns: 86_400_000_000_000n,
};

/** In a column of times the number counts the unit. */
function holds(wanted: DataType, type: IntType): boolean {
  const range = intRange(type);
  switch (wanted.type) {
    case "timestamp":
    case "duration":
      return isWithin(range, RANGES.i64);
    case "date32":
      return isWithin(range, RANGES.i32);
    case "time":
      return isWithin(range, { min: 0n, max: PER_DAY[wanted.unit] - 1n });
    case "decimal":
      return type.width === "any" && wanted.precision === 38 && wanted.scale === 0;
    default:
      if (type.width === "any" && isText(wanted)) return true;
      return wanted.type in RANGES && isWithin(range, RANGES[wanted.type as ArrowInt["type"]]);
  }
}

function isWithin({ min, max }: IntRange, range: Closed): boolean {
  return min !== null && max !== null && min >= range.min && max <= range.max;
}

function signed(bits: bigint): Closed {
  return { min: -(2n ** (bits - 1n)), max: 2n ** (bits - 1n) - 1n };
}

function unsigned(bits: bigint): Closed {
  return { min: 0n, max: 2n ** bits - 1n };
}
