// Which keys a table has had so far: 16 bytes a key, in a table of hashes.

import type { BytesColumn } from "../column/bytes.js";
import type { Column } from "../column/index.js";
import { isText } from "../type/types.js";

/** Whether keys of equal hash are looked at again, for which the columns that they came from are kept. */
export type KeyMemory = "columns" | "hashes";

/** Four words for the bytes `from` to `to`, the first of them not 0: whoever asks copies them. */
export type KeyHash = (bytes: Uint8Array, from: number, to: number) => Uint32Array;

/** The keys of the rows so far, by hashes of 128 bits. Two different keys of one hash are told apart if the columns are kept. */
export class SeenKeys {
  readonly #memory: KeyMemory;
  readonly #hashOf: KeyHash;
  readonly #kept: { readonly firstRow: number; readonly columns: readonly Column[] }[] = [];
  #columns: readonly Column[] = [];
  /** The one column of text whose bytes are the keys; null: keys are made as texts. */
  #texts: BytesColumn | null = null;
  #firstRow = 0;
  #count = 0;
  /** Four words a slot, the first of them 0 where there is no key. A power of two of slots. */
  #hashes = new Uint32Array(4 * 1_024);
  /** The row of each slot, if columns are kept. */
  #rows: Float64Array;

  /** Another hash than the usual one is for tests. */
  constructor(memory: KeyMemory, hash: KeyHash = hashOf) {
    this.#memory = memory;
    this.#hashOf = hash;
    this.#rows = new Float64Array(memory === "columns" ? 1_024 : 0);
  }

  /** The rows that are added next are those of these columns, the first of them of this number; there is room for them at once. */
  begin(columns: readonly Column[], firstRow: number): void {
    this.#reserve(this.#count + (columns[0]?.length ?? 0));
    if (this.#memory === "columns") this.#kept.push({ firstRow, columns });
    this.#columns = columns;
    this.#texts = textsOf(columns);
    this.#firstRow = firstRow;
  }

  /** Takes down the key of a row, counted from the first of the columns. False if there was the same before; true where a part is null. */
  add(row: number): boolean {
    const texts = this.#texts;
    if (texts !== null) {
      const { data, offsets } = texts;
      return texts.isNull(row) || this.#addBytes(row, this.#hashOf(data, offsets.at(row), offsets.at(row + 1)));
    }
    const key = keyOf(this.#columns, row);
    if (key === null) return true;
    const bytes = ENCODER.encode(key);
    return this.#addBytes(row, this.#hashOf(bytes, 0, bytes.length));
  }

  #addBytes(row: number, hash: Uint32Array): boolean {
    this.#reserve(this.#count + 1);
    const hashes = this.#hashes;
    const [a = 0, b = 0, c = 0, d = 0] = hash;
    const last = hashes.length - 4;
    for (let at = (4 * a) & last; ; at = (at + 4) & last) {
      const there = hashes[at] ?? 0;
      if (there === 0) {
        this.#put(at / 4, hash, this.#firstRow + row);
        this.#count++;
        return true;
      }
      const isAt = there === a && hashes[at + 1] === b && hashes[at + 2] === c && hashes[at + 3] === d;
      if (isAt && this.#isSame(at / 4, row)) return false;
    }
  }

  #put(slot: number, hash: Uint32Array, row: number): void {
    for (let i = 0; i < 4; i++) this.#hashes[4 * slot + i] = hash[i] ?? 0;
    if (this.#memory === "columns") this.#rows[slot] = row;
  }

  #isSame(slot: number, own: number): boolean {
    if (this.#memory === "hashes") return true;
    const row = this.#rows[slot] ?? 0;
    const batch = this.#kept.findLast(({ firstRow }) => firstRow <= row);
    return batch !== undefined && keyOf(batch.columns, row - batch.firstRow) === keyOf(this.#columns, own);
  }

  /** Makes room for so many keys, of which two thirds of the slots hold one at most. */
  #reserve(count: number): void {
    let slots = this.#hashes.length / 4;
    while (3 * count > 2 * slots) slots *= 2;
    if (4 * slots > this.#hashes.length) this.#grow(slots);
  }

  #grow(slots: number): void {
    const [before, rows] = [this.#hashes, this.#rows];
    const hashes = new Uint32Array(4 * slots);
    this.#hashes = hashes;
    this.#rows = new Float64Array(this.#memory === "columns" ? slots : 0);
    const last = hashes.length - 4;
    for (let from = 0; from < before.length; from += 4) {
      const word = before[from] ?? 0;
      if (word === 0) continue;
      let at = (4 * word) & last;
      while (hashes[at] !== 0) at = (at + 4) & last;
      for (let i = 0; i < 4; i++) hashes[at + i] = before[from + i] ?? 0;
      if (this.#memory === "columns") this.#rows[at / 4] = rows[from / 4] ?? 0;
    }
  }
}

const ENCODER = new TextEncoder();

/** A text has one key in a column of any layout: its bytes. */
function textsOf([only, ...more]: readonly Column[]): BytesColumn | null {
  if (only?.layout !== "bytes" || more.length > 0 || !isText(only.type)) return null;
  only.check();
  return only;
}

/** The key of a row as text, the same for equal values in columns of any layout. Null if a part of it is. */
export function keyOf(columns: readonly Column[], row: number): string | null {
  let key = "";
  for (const column of columns) {
    const part = partAt(column, row);
    if (part === null) return null;
    key += columns.length === 1 ? part : `${part.length}:${part}`;
  }
  return key;
}

/** A cell of a key as text; null if it is null. An integer of 64 bits that a double holds has the same text as a number, much sooner. */
function partAt(column: Column, row: number): string | null {
  if (column.layout === "fixed" && column.values instanceof BigInt64Array && column.type.type !== "decimal") {
    if (column.isNull(row)) return null;
    const value = Number(column.values[row]);
    if (Number.isSafeInteger(value)) return String(value);
  }
  const cell = column.at(row);
  return cell === null ? null : partOf(cell);
}

/** NaN is NaN, and −0 is 0. */
function partOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "object" || cell === null) return String(cell);
  if (cell instanceof Uint8Array) return Array.from(cell, (byte) => String.fromCharCode(byte)).join("");
  return Object.entries(cell)
    .map(([name, value]) => [name, value === null ? "0" : `1${partOf(value)}`])
    .flat()
    .map((text) => `${text.length}:${text}`)
    .join("");
}

/** The words of the last key, which whoever asks copies: an array a key would cost more than the hash. */
const words = /* @__PURE__ */ new Uint32Array(4);

/** 128 bits: four words, each stirred by every four bytes, and at last by each other. */
function hashOf(bytes: Uint8Array, from: number, to: number): Uint32Array {
  let [a, b, c, d] = [0x2434_07f1, 0x5c1f_91ab, 0x1b87_3593, to - from];
  for (let at = from; at < to; at += 4) {
    const unit = at + 4 <= to ? wordAt(bytes, at) : lastWord(bytes, at, to);
    a = b ^ Math.imul(a ^ unit, 0x85eb_ca6b);
    b = c ^ Math.imul((b << 13) | (b >>> 19), 0xc2b2_ae35) ^ unit;
    c = d ^ Math.imul(c + unit, 0x27d4_eb2f);
    d = a ^ Math.imul((d << 17) | (d >>> 15), 0x1656_67b1);
  }
  for (let round = 0; round < 2; round++) {
    a = mixed(a ^ b);
    b = mixed(b ^ c);
    c = mixed(c ^ d);
    d = mixed(d ^ a);
  }
  words[0] = a === 0 ? 1 : a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
  return words;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const [low, high] = [
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8),
    (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8),
  ];
  return low | (high << 16);
}

/** Up to three bytes; their number is in the length, from which the hash begins. */
function lastWord(bytes: Uint8Array, at: number, to: number): number {
  let word = 0;
  for (let i = at; i < to; i++) word |= (bytes[i] ?? 0) << (8 * (i - at));
  return word;
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35);
  return twice ^ (twice >>> 16);
}
