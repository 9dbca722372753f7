// Decodes LZ4 frames (LZ4 Frame Format 1.6.3). Checksums of the content are not compared: Arrow writers leave them out.

import { ArrowDecodeError } from "./errors.js";

const MAGIC = 0x184d2204;
const SKIPPABLE = 0x184d2a50;
const UNCOMPRESSED = 0x80000000;

const FLAGS = { version: 0xc0, blockChecksum: 0x10, contentSize: 0x08, contentChecksum: 0x04, dictionary: 0x01 };
const MIN_MATCH = 4;

/**
 * Returns the `size` bytes that a frame holds.
 *
 *     frame: u32 magic, u8 flags, u8 block size, [u64 content size], [u32 dictionary], u8 header checksum, blocks, u32 0, [u32 checksum]
 *     block: u32 length (top bit: stored as it is), data, [u32 checksum]
 *
 * @throws {ArrowDecodeError} if the frame is malformed or holds another number of bytes
 */
export function decompressLz4(input: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  const output = new Uint8Array(size);
  let from = 0;
  let to = 0;
  while (from < input.length) {
    const magic = uint32(view, from);
    if (magic >>> 4 === SKIPPABLE >>> 4) {
      from += 8 + uint32(view, from + 4);
      continue;
    }
    if (magic !== MAGIC) throw malformed("it does not begin with the magic number");
    const flags = byteAt(input, from + 4);
    if ((flags & FLAGS.version) !== 0x40) throw malformed("its version is not 1");
    if ((flags & FLAGS.dictionary) !== 0) throw malformed("it needs a dictionary");
    from += 7 + (flags & FLAGS.contentSize ? 8 : 0);
    const checksum = flags & FLAGS.blockChecksum ? 4 : 0;
    for (;;) {
      const word = uint32(view, from);
      from += 4;
      if (word === 0) break;
      const length = word & ~UNCOMPRESSED;
      if (from + length > input.length) throw malformed("a block is cut");
      to =
        word >>> 0 >= UNCOMPRESSED
          ? store(input, from, length, output, to)
          : unpack(input, from, from + length, output, to);
      from += length + checksum;
    }
    from += flags & FLAGS.contentChecksum ? 4 : 0;
  }
  if (to !== size) throw malformed(`it holds ${to} bytes where ${size} were said`);
  return output;
}

/** Copies a block that is stored as it is; returns where the output ends. */
// oxlint-disable-next-line max-params -- from where to where
function store(input: Uint8Array, from: number, length: number, output: Uint8Array, to: number): number {
  if (to + length > output.length) throw malformed("it holds more bytes than were said");
  output.set(input.subarray(from, from + length), to);
  return to + length;
}

/**
 * Decodes a block; returns where the output ends. Matches may reach back into earlier blocks.
 *
 *     sequence: u8 token (literals << 4 | match - 4), [more literals], literals, u16 distance back, [more match]; 15 means that more follows
 */
// oxlint-disable-next-line max-params -- from where to where
function unpack(input: Uint8Array, from: number, end: number, output: Uint8Array, to: number): number {
  let at = from;
  let out = to;
  while (at < end) {
    const token = input[at++] ?? 0;
    let literals = token >>> 4;
    if (literals === 15) [literals, at] = longer(input, at, end, literals);
    if (at + literals > end) throw malformed("literals are cut");
    if (out + literals > output.length) throw malformed("it holds more bytes than were said");
    for (let i = 0; i < literals; i++) output[out++] = input[at++] ?? 0;
    if (at === end) break;
    if (at + 2 > end) throw malformed("a match is cut");
    const distance = (input[at] ?? 0) | ((input[at + 1] ?? 0) << 8);
    at += 2;
    let length = token & 15;
    if (length === 15) [length, at] = longer(input, at, end, length);
    length += MIN_MATCH;
    if (distance === 0 || distance > out) throw malformed("a match reaches back before the beginning");
    if (out + length > output.length) throw malformed("it holds more bytes than were said");
    for (let i = 0; i < length; i++, out++) output[out] = output[out - distance] ?? 0;
  }
  return out;
}

/** Adds bytes to a length until one is not 255; returns it and where to go on. */
function longer(input: Uint8Array, from: number, end: number, length: number): [length: number, at: number] {
  let at = from;
  let sum = length;
  for (;;) {
    if (at >= end) throw malformed("a length is cut");
    const byte = input[at++] ?? 0;
    sum += byte;
    if (byte !== 255) return [sum, at];
  }
}

function byteAt(input: Uint8Array, at: number): number {
  const byte = input[at];
  if (byte === undefined) throw malformed("it is cut");
  return byte;
}

function uint32(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw malformed("it is cut");
  return view.getUint32(at, true);
}

function malformed(what: string): ArrowDecodeError {
  return new ArrowDecodeError(`the LZ4 frame is malformed: ${what}`, "malformed");
}
