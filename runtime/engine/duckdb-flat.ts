// Vectors of DuckDB that have a number or a few bytes a row, as buffers of Arrow.

import type { Bindings, Vector } from "./duckdb-vectors.js";
import { EngineError } from "./errors.js";

/** Rows of a vector. */
export interface VectorRows {
  readonly vector: Vector;
  /** How many rows the vector has. */
  readonly size: number;
  /** Numbers of the rows that are meant, in their order; null: the first ones. */
  readonly picked: Int32Array | null;
  /** How many rows are meant. */
  readonly length: number;
}

/** Rows of vectors of one type, one after the other. */
export interface Vectors {
  readonly api: Bindings;
  readonly parts: readonly VectorRows[];
  /** Of all parts together. */
  readonly length: number;
  /** A bit for each row that has a value, as far as is known; null: all. What the others hold means nothing. */
  readonly valid: Uint8Array | null;
}

/** A bit for each row that has a value, by what is known and by the vectors themselves; null: all. */
export function validityOf({ api, parts, length, valid }: Vectors): Uint8Array | null {
  let bits: Uint8Array | null = null;
  let base = 0;
  for (const { vector, size, picked, length: count } of parts) {
    const words = count === 0 ? null : (api.vector_get_validity(vector, ((size + 63) >>> 6) * 8) as Uint8Array | null);
    if (words !== null) {
      bits ??= valid?.slice() ?? new Uint8Array((length + 7) >>> 3).fill(0xff);
      for (let i = 0; i < count; i++) {
        const at = base + i;
        if (!isSet(words, picked?.[i] ?? i)) bits[at >>> 3] = (bits[at >>> 3] ?? 0) & ~(1 << (at & 7));
      }
    }
    base += count;
  }
  return bits ?? valid;
}

/** Whether a row has a value. */
export function isSet(bits: Uint8Array | null, i: number): boolean {
  return bits === null || ((bits[i >>> 3] ?? 0) & (1 << (i & 7))) !== 0;
}

/** Arrays of numbers of one width. */
export type NumberArray =
  | typeof Int8Array
  | typeof Uint8Array
  | typeof Int16Array
  | typeof Uint16Array
  | typeof Int32Array
  | typeof Uint32Array
  | typeof Float32Array
  | typeof Float64Array
  | typeof BigInt64Array
  | typeof BigUint64Array;

/** The rows of a vector as they lie there, `words` numbers each. They are DuckDB's: what is kept is copied. */
export function dataOf<A extends NumberArray>(
  api: Bindings,
  { vector, size }: VectorRows,
  kind: A,
  words = 1,
): InstanceType<A> {
  const data = api.vector_get_data(vector, size * words * kind.BYTES_PER_ELEMENT);
  return new kind(data.buffer as ArrayBuffer, data.byteOffset, size * words) as InstanceType<A>;
}

/** Numbers as they are. */
export function numbersOf<A extends NumberArray>({ api, parts, length }: Vectors, kind: A): InstanceType<A> {
  const numbers = new kind(length);
  let base = 0;
  for (const part of parts) {
    if (part.length === 0) continue;
    const found = dataOf(api, part, kind);
    const { picked } = part;
    if (picked === null) numbers.set(found.subarray(0, part.length) as never, base);
    else for (let i = 0; i < part.length; i++) numbers[base + i] = found[picked[i] ?? 0] as never;
    base += part.length;
  }
  return numbers as InstanceType<A>;
}

/** Bits of bytes that are 0 or 1, or anything where there is no value. */
export function bitsOf(bytes: Uint8Array): Uint8Array {
  const bits = new Uint8Array((bytes.length + 7) >>> 3);
  for (let i = 0; i < bytes.length; i++) bits[i >>> 3] = (bits[i >>> 3] ?? 0) | (((bytes[i] ?? 0) & 1) << (i & 7));
  return bits;
}

/** Decimals of 128 bits. DuckDB stores one in as few bytes as its precision needs. */
export function decimalsOf(vectors: Vectors, precision: number): Int32Array {
  if (precision > 18) return wordsOf(vectors, 4);
  const words = new Int32Array(4 * vectors.length);
  const isLong = precision > 9;
  const numbers = isLong ? wordsOf(vectors, 2) : numbersOf(vectors, precision > 4 ? Int32Array : Int16Array);
  for (let i = 0; i < vectors.length; i++) {
    const high = (isLong ? numbers[2 * i + 1] : numbers[i]) ?? 0;
    words[4 * i] = (isLong ? numbers[2 * i] : high) ?? 0;
    words[4 * i + 1] = isLong ? high : high >> 31;
    words[4 * i + 2] = words[4 * i + 3] = high >> 31;
  }
  return words;
}

/** Values of several words of 32 bits. */
function wordsOf({ api, parts, length }: Vectors, width: number): Int32Array {
  const words = new Int32Array(width * length);
  let base = 0;
  for (const part of parts) {
    if (part.length === 0) continue;
    const found = dataOf(api, part, Int32Array, width);
    if (part.picked === null) words.set(found.subarray(0, width * part.length), width * base);
    else part.picked.forEach((at, i) => words.set(found.subarray(width * at, width * (at + 1)), width * (base + i)));
    base += part.length;
  }
  return words;
}

/** Numbers of 128 bits without a sign. @throws {EngineError} `UNSUPPORTED` where one does not fit into 127 bits, as decimals have */
export function unsignedOf(vectors: Vectors): Int32Array {
  const words = wordsOf(vectors, 4);
  for (let i = 0; i < vectors.length; i++) {
    if ((words[4 * i + 3] ?? 0) >= 0 || !isSet(vectors.valid, i)) continue;
    throw new EngineError("UNSUPPORTED", "a UHUGEINT of the result has more than 127 bits; cast the column to text");
  }
  return words;
}

/** UUIDs, which DuckDB stores as numbers of 128 bits, with the highest bit flipped so that they sort. */
export function uuidsOf(vectors: Vectors): Uint8Array {
  const bytes = new Uint8Array(wordsOf(vectors, 4).buffer);
  for (let from = 0; from < bytes.length; from += 16) {
    bytes.subarray(from, from + 16).reverse();
    bytes[from] = (bytes[from] ?? 0) ^ 0x80;
  }
  return bytes;
}
