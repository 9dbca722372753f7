// Bits, least significant first: validity and booleans.

/** True if bit `i` is set. */
export function bitAt(bits: Uint8Array, i: number): boolean {
  return ((bits[i >>> 3] ?? 0) & (1 << (i & 7))) !== 0;
}

/** How many of the first `length` bits are set. */
export function countBits(bits: Uint8Array, length: number): number {
  const whole = length >>> 3;
  let count = 0;
  for (let i = 0; i < whole; i++) count += BITS_OF[bits[i] ?? 0] ?? 0;
  const rest = length & 7;
  return rest === 0 ? count : count + (BITS_OF[(bits[whole] ?? 0) & ((1 << rest) - 1)] ?? 0);
}

/** Bits `from` to `to` as a bitmap of their own that starts at a byte; the rest of its last byte is zero. */
export function sliceBits(bits: Uint8Array, from: number, to: number): Uint8Array {
  const shift = from & 7;
  const out = new Uint8Array((to - from + 7) >>> 3);
  const start = from >>> 3;
  for (let i = 0; i < out.length; i++) {
    out[i] = ((bits[start + i] ?? 0) >>> shift) | (shift === 0 ? 0 : (bits[start + i + 1] ?? 0) << (8 - shift));
  }
  maskTail(out, to - from);
  return out;
}

/** A bitmap with a bit for each of the values. */
export function bitmapOf(values: readonly boolean[]): Uint8Array {
  const bits = new Uint8Array((values.length + 7) >>> 3);
  values.forEach((value, i) => {
    if (value) bits[i >>> 3] = (bits[i >>> 3] ?? 0) | (1 << (i & 7));
  });
  return bits;
}

function maskTail(bits: Uint8Array, length: number): void {
  if ((length & 7) !== 0) bits[bits.length - 1] = (bits.at(-1) ?? 0) & ((1 << (length & 7)) - 1);
}

const BITS_OF = Uint8Array.from({ length: 256 }, (_, byte) => {
  let count = 0;
  for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
  return count;
});
