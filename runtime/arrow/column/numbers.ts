// Arrays of numbers over bytes.

import type { NumberKind } from "../type/types.js";

/** The array of a kind of numbers. */
export type Numbers =
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

const ARRAYS = {
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  i64: BigInt64Array,
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  u64: BigUint64Array,
  f32: Float32Array,
  f64: Float64Array,
} as const satisfies Record<NumberKind, unknown>;

/** Bytes of a number. */
export function bytesOf(kind: NumberKind): number {
  return ARRAYS[kind].BYTES_PER_ELEMENT;
}

/** The first `length` numbers that lie in `bytes`: a view of them, or of a copy where they are not aligned. */
export function numbersOf<K extends NumberKind>(
  kind: K,
  bytes: Uint8Array,
  length: number,
): InstanceType<(typeof ARRAYS)[K]> {
  const array = ARRAYS[kind];
  const size = length * array.BYTES_PER_ELEMENT;
  const aligned = bytes.byteOffset % array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice(0, size);
  return new array(aligned.buffer as ArrayBuffer, aligned.byteOffset, length) as InstanceType<(typeof ARRAYS)[K]>;
}

/** The bytes that numbers lie in. */
export function bytesIn(numbers: ArrayBufferView): Uint8Array {
  return new Uint8Array(numbers.buffer as ArrayBuffer, numbers.byteOffset, numbers.byteLength);
}

/** A number of 16 bits as the float that it is (IEEE 754 binary16). */
export function floatOfHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The 16 bits of the nearest float of that width, ties to even (IEEE 754 binary16). */
export function halfOf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size >= 65520) return sign | 0x7c00;
  if (size < 2 ** -14) return sign | roundedToEven(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  const bits = roundedToEven((size / 2 ** exponent - 1) * 1024);
  return sign | (((exponent + 15) << 10) + bits);
}

function roundedToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
