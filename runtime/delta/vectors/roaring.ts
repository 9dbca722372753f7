// Sets of row numbers as roaring bitmaps of 64 bits, in the portable format (https://github.com/RoaringBitmap/RoaringFormatSpec).
// All numbers are little-endian:
//
//   number of bitmaps        u64
//   for each: upper half     u32, rising, and a bitmap of 32 bits:
//     cookie                 u32: 12346 and the number of containers (u32); or 12347, the number less 1 in its upper half, and
//                            a bit a container that says whether it has runs
//     for each container     u16 key, u16 number of values less 1
//     for each container     u32 offset from the cookie on; not if there are runs and fewer than 4 containers
//     for each container     up to 4,096 values: u16 each; more: 65,536 bits; runs: u16 count, and u16 start, u16 length less 1 each

/** Row numbers, rising. */
export type RowNumbers = Uint32Array | BigUint64Array;

/** What a bitmap is read with. */
export interface RoaringLimit {
  /** How many values there are. */
  readonly cardinality: number;
}

const PLAIN = 12346;
const WITH_RUNS = 12347;
const OFFSETS_FROM = 4;
const ARRAY_MAX = 4096;
const BITMAP_BYTES = 8192;

/** The values of a bitmap; a text that says what is wrong with it if it is none, or has another number of values. */
export function decodeRoaring(bytes: Uint8Array, { cardinality }: RoaringLimit): RowNumbers | string {
  // A container has at least 10 bytes: nothing is allocated for values that cannot be there.
  if (cardinality > (bytes.length / 10) * 65_536) return `it is too short for ${cardinality} values`;
  try {
    return new RoaringReader(bytes, cardinality).read();
  } catch (error) {
    if (error instanceof RangeError) return "it ends too early";
    if (error instanceof Malformed) return error.message;
    throw error;
  }
}

class Malformed extends Error {}

class RoaringReader {
  readonly #view: DataView;
  readonly #values: Float64Array;
  #at = 0;
  #count = 0;
  #last = -1;

  constructor(bytes: Uint8Array, cardinality: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#values = new Float64Array(cardinality);
  }

  read(): RowNumbers {
    const bitmaps = this.#view.getBigUint64(0, true);
    this.#at = 8;
    let highest = 0;
    for (let i = 0n; i < bitmaps; i++) {
      highest = this.#u32();
      this.#bitmap(highest * 2 ** 32);
    }
    if (this.#at !== this.#view.byteLength)
      throw new Malformed(`it ends at byte ${this.#at} of ${this.#view.byteLength}`);
    if (this.#count !== this.#values.length)
      throw new Malformed(`it has ${this.#count} values and should have ${this.#values.length}`);
    return highest === 0 ? Uint32Array.from(this.#values) : BigUint64Array.from(this.#values, BigInt);
  }

  #bitmap(base: number): void {
    const cookie = this.#u32();
    const hasRuns = (cookie & 0xffff) === WITH_RUNS;
    if (!hasRuns && cookie !== PLAIN) throw new Malformed(`it has the cookie ${cookie}`);
    const size = hasRuns ? (cookie >>> 16) + 1 : this.#u32();
    if (size > 65_536) throw new Malformed(`it has ${size} containers`);
    const flagsAt = this.#at;
    if (hasRuns) this.#at += Math.ceil(size / 8);
    const headersAt = this.#at;
    this.#at += 4 * size * (hasRuns && size < OFFSETS_FROM ? 1 : 2);
    for (let i = 0; i < size; i++) {
      const key = this.#view.getUint16(headersAt + 4 * i, true);
      const count = this.#view.getUint16(headersAt + 4 * i + 2, true) + 1;
      const isRuns = hasRuns && ((this.#view.getUint8(flagsAt + (i >> 3)) >> (i & 7)) & 1) === 1;
      this.#container(base + key * 65_536, count, isRuns);
    }
  }

  #container(base: number, count: number, isRuns: boolean): void {
    const before = this.#count;
    if (isRuns) this.#runs(base);
    else if (count > ARRAY_MAX) this.#bits(base);
    else for (let i = 0; i < count; i++) this.#add(base + this.#u16());
    if (this.#count - before !== count)
      throw new Malformed(`a container has ${this.#count - before} values and claims ${count}`);
  }

  #runs(base: number): void {
    for (let left = this.#u16(); left > 0; left--) {
      const start = this.#u16();
      const last = start + this.#u16();
      if (last > 0xffff) throw new Malformed("a run goes beyond its container");
      for (let value = start; value <= last; value++) this.#add(base + value);
    }
  }

  #bits(base: number): void {
    for (let word = 0; word < BITMAP_BYTES / 4; word++) {
      let bits = this.#u32();
      while (bits !== 0) {
        const bit = 31 - Math.clz32(bits & -bits);
        this.#add(base + 32 * word + bit);
        bits &= bits - 1;
      }
    }
  }

  #add(value: number): void {
    if (value <= this.#last) throw new Malformed("its values do not rise");
    if (this.#count === this.#values.length)
      throw new Malformed(`it has more values than the ${this.#values.length} that it should have`);
    this.#values[this.#count++] = value;
    this.#last = value;
  }

  #u16(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  #u32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }
}

/** The bitmap of row numbers below 2^53, which rise. */
export function encodeRoaring(rows: Iterable<number>): Uint8Array {
  const bitmaps = new Map<number, Map<number, number[]>>();
  for (const row of rows) {
    const containers = getOrAdd(bitmaps, Math.floor(row / 2 ** 32), () => new Map<number, number[]>());
    getOrAdd(containers, Math.floor((row % 2 ** 32) / 65_536), () => []).push(row % 65_536);
  }
  const bytes = new Uint8Array([...bitmaps.values()].reduce((sum, one) => sum + 4 + sizeOf(one), 8));
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(bitmaps.size), true);
  let at = 8;
  for (const [high, containers] of bitmaps) {
    view.setUint32(at, high, true);
    at = writeBitmap(view, at + 4, containers);
  }
  return bytes;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function bodySize({ length }: readonly number[]): number {
  return length > ARRAY_MAX ? BITMAP_BYTES : 2 * length;
}

function sizeOf(containers: ReadonlyMap<number, readonly number[]>): number {
  return [...containers.values()].reduce((sum, values) => sum + 8 + bodySize(values), 8);
}

function writeBitmap(view: DataView, start: number, containers: ReadonlyMap<number, readonly number[]>): number {
  view.setUint32(start, PLAIN, true);
  view.setUint32(start + 4, containers.size, true);
  let header = start + 8;
  let body = header + 8 * containers.size;
  for (const [key, values] of containers) {
    view.setUint16(header, key, true);
    view.setUint16(header + 2, values.length - 1, true);
    view.setUint32(start + 8 + 4 * containers.size + (header - start - 8), body - start, true);
    writeContainer(view, body, values);
    header += 4;
    body += bodySize(values);
  }
  return body;
}

function writeContainer(view: DataView, at: number, values: readonly number[]): void {
  if (values.length <= ARRAY_MAX) values.forEach((value, i) => view.setUint16(at + 2 * i, value, true));
  else
    for (const value of values) {
      const byte = at + (value >> 3);
      view.setUint8(byte, view.getUint8(byte) | (1 << (value & 7)));
    }
}
