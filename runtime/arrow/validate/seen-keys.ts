// Which keys a table has had so far: 16 bytes a key, in a table of hashes.

import type { Column } from "../column/index.js";

/** Whether keys of equal hash are looked at again, for which the columns that they came from are kept. */
export type KeyMemory = "columns" | "hashes";

/** The keys of the rows so far, by hashes of 128 bits. Two different keys of one hash are told apart if the columns are kept. */
export class SeenKeys {
  readonly #memory: KeyMemory;
  readonly #hashOf: (key: string) => Uint32Array;
  readonly #kept: { readonly firstRow: number; readonly columns: readonly Column[] }[] = [];
  #firstRow = 0;
  #count = 0;
  /** Four words a slot, the first of them 0 where there is no key. A power of two of slots. */
  #hashes = new Uint32Array(4 * 1_024);
  /** The row of each slot, if columns are kept. */
  #rows: Float64Array;

  /** `hash` gives four words, the first of them not 0; another than the usual one is for tests. */
  constructor(memory: KeyMemory, hash: (key: string) => Uint32Array = hashOf) {
    this.#memory = memory;
    this.#hashOf = hash;
    this.#rows = new Float64Array(memory === "columns" ? 1_024 : 0);
  }

  /** The rows that are added next are those of these columns, the first of them of this number; there is room for them at once. */
  begin(columns: readonly Column[], firstRow: number): void {
    this.#reserve(this.#count + (columns[0]?.length ?? 0));
    if (this.#memory === "columns") this.#kept.push({ firstRow, columns });
    this.#firstRow = firstRow;
  }

  /** Takes down the key of a row, counted from the first of the columns. False if there was the same before. */
  add(key: string, row: number): boolean {
    this.#reserve(this.#count + 1);
    const hash = this.#hashOf(key);
    for (let slot = this.#slotOf(hash); ; slot = this.#next(slot)) {
      if (this.#isFree(slot)) {
        this.#put(slot, hash, this.#firstRow + row);
        this.#count++;
        return true;
      }
      if (this.#isAt(slot, hash) && this.#isSame(slot, key)) return false;
    }
  }

  #slotOf(hash: Uint32Array): number {
    return (hash[0] ?? 0) & (this.#hashes.length / 4 - 1);
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#hashes.length / 4 - 1);
  }

  #isFree(slot: number, hashes: Uint32Array = this.#hashes): boolean {
    return (hashes[4 * slot] ?? 0) === 0;
  }

  #isAt(slot: number, hash: Uint32Array): boolean {
    const hashes = this.#hashes;
    for (let i = 0; i < 4; i++) if (hashes[4 * slot + i] !== hash[i]) return false;
    return true;
  }

  #put(slot: number, hash: Uint32Array, row: number): void {
    for (let i = 0; i < 4; i++) this.#hashes[4 * slot + i] = hash[i] ?? 0;
    if (this.#memory === "columns") this.#rows[slot] = row;
  }

  #isSame(slot: number, key: string): boolean {
    if (this.#memory === "hashes") return true;
    const row = this.#rows[slot] ?? 0;
    const batch = this.#kept.findLast(({ firstRow }) => firstRow <= row);
    return batch !== undefined && keyOf(batch.columns, row - batch.firstRow) === key;
  }

  /** Makes room for so many keys, of which two thirds of the slots hold one at most. */
  #reserve(count: number): void {
    let slots = this.#hashes.length / 4;
    while (3 * count > 2 * slots) slots *= 2;
    if (4 * slots > this.#hashes.length) this.#grow(slots);
  }

  #grow(slots: number): void {
    const [hashes, rows] = [this.#hashes, this.#rows];
    this.#hashes = new Uint32Array(4 * slots);
    this.#rows = new Float64Array(this.#memory === "columns" ? slots : 0);
    const hash = new Uint32Array(4);
    for (let at = 0; at < hashes.length; at += 4) {
      for (let i = 0; i < 4; i++) hash[i] = hashes[at + i] ?? 0;
      if (this.#isFree(at / 4, hashes)) continue;
      let slot = this.#slotOf(hash);
      while (!this.#isFree(slot)) slot = this.#next(slot);
      this.#put(slot, hash, rows[at / 4] ?? 0);
    }
  }
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

/** The words of the last text, which whoever asks copies: an array a key would cost more than the hash. */
const words = /* @__PURE__ */ new Uint32Array(4);

/** 128 bits of a text: four words, each stirred by every code unit, and at last by each other. */
function hashOf(text: string): Uint32Array {
  let [a, b, c, d] = [0x2434_07f1, 0x5c1f_91ab, 0x1b87_3593, text.length];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ unit, 0x85eb_ca6b);
    b = c ^ Math.imul((b << 13) | (b >>> 19), 0xc2b2_ae35) ^ unit;
    c = d ^ Math.imul(c + unit, 0x27d4_eb2f);
    d = a ^ Math.imul((d << 17) | (d >>> 15), 0x1656_67b1);
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
  for (let round = 0; round < 8; round++) {
    const [at, other] = [round & 3, (round + 1) & 3];
    words[at] = mixed((words[at] ?? 0) ^ (words[other] ?? 0));
  }
  if (words[0] === 0) words[0] = 1;
  return words;
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35);
  return twice ^ (twice >>> 16);
}
