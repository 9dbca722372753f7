// Constant bytes of generated encoders: `{"job_id":`, a packed name.

import { encodeUtf8 } from "../../bytes/text.js";
import { wordAt, wordsOf } from "../../bytes/words.js";
import { packedText } from "../msgpack/names.js";

/** Constant bytes as whole words: writing a little too much is harmless, the next write goes over it. Declared as `WireName` is. */
export class Chunk {
  declare readonly length: number;
  declare readonly first: number;
  declare readonly second: number;
  declare readonly third: number;
  declare readonly fourth: number;
  /** All of the words, if there are more than four. */
  declare readonly words: Int32Array;

  constructor(wire: Uint8Array) {
    const { length } = wire;
    this.length = length;
    this.first = wordAt(wire, 0);
    this.second = wordAt(wire, 4);
    this.third = wordAt(wire, 8);
    this.fourth = wordAt(wire, 12);
    this.words = wordsOf(wire, length > 16 ? (length + 3) >> 2 : 0);
  }
}

/** The UTF-8 of a piece of JSON. */
export function jsonChunk(text: string): Chunk {
  return new Chunk(encodeUtf8(text));
}

/** Strings and integers packed one after the other. */
export function packedChunk(...values: readonly (string | number)[]): Chunk {
  return new Chunk(Uint8Array.from(packed(values)));
}

/** The header of a struct with so many fields, less than 16, all of which are always written, and values that always follow it. */
export function packedHead(size: number, ...values: readonly (string | number)[]): Chunk {
  return new Chunk(Uint8Array.of(0x80 | size, ...packed(values)));
}

function packed(values: readonly (string | number)[]): number[] {
  return values.flatMap((value) => (typeof value === "string" ? [...packedText(value)] : packedInt(value)));
}

/** An integer as MessagePack, in the shortest form. */
function packedInt(value: number): number[] {
  if (value >= -32 && value < 128) return [value & 0xff];
  const sizes = value < 0 ? SIGNED : UNSIGNED;
  const size = sizes.find(([, least, most]) => value >= least && value <= most);
  if (size === undefined) throw new RangeError(`${value} is not an integer of 64 bits`);
  const bytes = new Uint8Array(9);
  new DataView(bytes.buffer).setBigInt64(1, BigInt(value));
  const [header] = size;
  const width = 1 << (header & 3);
  return [header, ...bytes.subarray(9 - width)];
}

// Header, least and greatest value. The width of the payload is in the header's last two bits.
const UNSIGNED = [
  [0xcc, 0, 0xff],
  [0xcd, 0, 0xffff],
  [0xce, 0, 0xffff_ffff],
  [0xcf, 0, Number.MAX_SAFE_INTEGER],
] as const;
const SIGNED = [
  [0xd0, -0x80, -1],
  [0xd1, -0x8000, -1],
  [0xd2, -0x8000_0000, -1],
  [0xd3, Number.MIN_SAFE_INTEGER, -1],
] as const;
