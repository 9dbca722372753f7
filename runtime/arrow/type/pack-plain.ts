// The MessagePack of plain data, in its shortest form and with the keys of maps in order: equal data has equal bytes. It is small, where
// the encoder of contracts brings all of theirs along.

/** Data as it is hashed. Numbers are integers of up to 32 bits. */
export type Plain = string | number | boolean | Uint8Array | readonly Plain[] | { readonly [key: string]: Plain };

/** The bytes of a value. @throws {RangeError} at a number that is no integer of 32 bits */
export function packPlain(value: Plain): Uint8Array {
  const bytes: number[] = [];
  put(value, bytes);
  return Uint8Array.from(bytes);
}

/** The first byte where the count stands in its last bits, and how many such counts there are; then where 1, 2 or 4 bytes follow. */
interface Heads {
  readonly fixed: readonly [mark: number, counts: number];
  readonly marks: readonly (readonly [mark: number, width: 1 | 2 | 4])[];
}

const INTEGER: Heads = {
  fixed: [0x00, 128],
  marks: [
    [0xcc, 1],
    [0xcd, 2],
    [0xce, 4],
  ],
};
const TEXT: Heads = {
  fixed: [0xa0, 32],
  marks: [
    [0xd9, 1],
    [0xda, 2],
    [0xdb, 4],
  ],
};
const BYTES: Heads = {
  fixed: [0, 0],
  marks: [
    [0xc4, 1],
    [0xc5, 2],
    [0xc6, 4],
  ],
};
const LIST: Heads = {
  fixed: [0x90, 16],
  marks: [
    [0xdc, 2],
    [0xdd, 4],
  ],
};
const MAP: Heads = {
  fixed: [0x80, 16],
  marks: [
    [0xde, 2],
    [0xdf, 4],
  ],
};

function put(value: Plain, bytes: number[]): void {
  if (typeof value === "boolean") bytes.push(value ? 0xc3 : 0xc2);
  else if (typeof value === "number") putInteger(value, bytes);
  else if (typeof value === "string") putBytes(TEXT, new TextEncoder().encode(value), bytes);
  else if (value instanceof Uint8Array) putBytes(BYTES, value, bytes);
  else if (isList(value)) {
    putHead(LIST, value.length, bytes);
    for (const item of value) put(item, bytes);
  } else putMap(value, bytes);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function putMap(map: { readonly [key: string]: Plain }, bytes: number[]): void {
  const entries = Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
  putHead(MAP, entries.length, bytes);
  for (const [key, value] of entries) {
    put(key, bytes);
    put(value, bytes);
  }
}

function putInteger(value: number, bytes: number[]): void {
  if (!Number.isInteger(value) || value < -(2 ** 31) || value >= 2 ** 32) {
    throw new RangeError(`${value} is no integer of 32 bits`);
  }
  if (value >= 0) return putHead(INTEGER, value, bytes);
  if (value >= -32) bytes.push(value & 0xff);
  else if (value >= -(2 ** 7)) bytes.push(0xd0, value & 0xff);
  else if (value >= -(2 ** 15)) bytes.push(0xd1, (value >> 8) & 0xff, value & 0xff);
  else putHead({ fixed: [0, 0], marks: [[0xd2, 4]] }, value >>> 0, bytes);
}

function putBytes(heads: Heads, data: Uint8Array, bytes: number[]): void {
  putHead(heads, data.length, bytes);
  for (const byte of data) bytes.push(byte);
}

function putHead({ fixed: [mark, counts], marks }: Heads, count: number, bytes: number[]): void {
  if (count < counts) return void bytes.push(mark | count);
  const found = marks.find(([, size]) => count < 2 ** (8 * size));
  if (found === undefined) throw new RangeError(`${count} parts are too many`);
  const [first, width] = found;
  bytes.push(first);
  for (let shift = 8 * (width - 1); shift >= 0; shift -= 8) bytes.push((count >>> shift) & 0xff);
}
