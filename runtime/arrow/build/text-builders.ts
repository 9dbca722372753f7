// Builders of text and bytes of any length.

import { allocateBytes, hasLoneSurrogate, type TextBytes, wrong } from "tessera-contracts/serde/codegen";
import { BytesColumn } from "../column/bytes.js";
import type { Column } from "../column/index.js";
import { DictionaryColumn } from "../column/indirect.js";
import { Offsets } from "../column/offsets.js";
import { FixedBytesColumn, FixedColumn } from "../column/scalars.js";
import type { DataType, DictionaryType } from "../type/data-type.js";
import { isLarge, storageOf, widthOf } from "../type/types.js";
import { ColumnBuilder } from "./column-builder.js";
import { doubled } from "./number-builders.js";
import { utf8Length } from "./text-values.js";

/** Texts that are written at once: writing one by one takes twice as long. */
const MOST_PENDING = 1024;
const MOST_PENDING_UNITS = 2 ** 18;
const FIRST_BYTES = 4096;

/** Bytes behind each other, and where each value ends. */
abstract class VariableBuilder extends ColumnBuilder {
  protected data: TextBytes = allocateBytes(FIRST_BYTES);
  protected ends: Float64Array = new Float64Array(256);
  /** Values whose bytes are in `data`. */
  protected written = 0;

  /** Makes room for bytes behind those of the values that are written; returns where they begin. */
  protected room(size: number): number {
    const from = this.startOf(this.written);
    if (from + size > this.data.length) {
      const more = allocateBytes(Math.max(2 * this.data.length, from + size));
      more.set(this.data.subarray(0, from));
      this.data = more;
    }
    return from;
  }

  protected startOf(i: number): number {
    return i === 0 ? 0 : (this.ends[i - 1] ?? 0);
  }

  protected end(at: number): void {
    if (this.written === this.ends.length) this.ends = doubled(this.ends);
    this.ends[this.written++] = at;
  }

  override truncate(length: number): void {
    super.truncate(length);
    this.written = Math.min(this.written, length);
  }

  get sizeBytes(): number {
    return this.startOf(this.written) + 4 * this.length;
  }

  finish(type: DataType): Column {
    const end = this.startOf(this.written);
    if (!isLarge(type) && end > 2 ** 31 - 1) wrong();
    const offsets = isLarge(type) ? new BigInt64Array(this.length + 1) : new Int32Array(this.length + 1);
    for (let i = 0; i < this.length; i++)
      offsets[i + 1] = isLarge(type) ? (BigInt(this.ends[i] ?? 0) as never) : (this.ends[i] as never);
    return new BytesColumn(this.base(type), new Offsets(offsets), this.data.subarray(0, end));
  }
}

/** Text. */
export class TextBuilder extends VariableBuilder {
  #pending: string[] = [];
  #pendingUnits = 0;

  /** Adds a text. WRONG if it is none, or has half of a surrogate pair. */
  append(value: string): void {
    if (typeof value !== "string" || hasLoneSurrogate(value)) wrong();
    this.#pending.push(value);
    this.#pendingUnits += value.length;
    this.length++;
    if (this.#pending.length === MOST_PENDING || this.#pendingUnits > MOST_PENDING_UNITS) this.#flush();
  }

  skip(): void {
    this.append("");
  }

  override truncate(length: number): void {
    this.#flush();
    super.truncate(length);
  }

  override get sizeBytes(): number {
    return super.sizeBytes + this.#pendingUnits;
  }

  override finish(type: DataType): Column {
    this.#flush();
    return super.finish(type);
  }

  /** All at once. If that shows that not all is ASCII, the length of each is counted. */
  #flush(): void {
    const pending = this.#pending;
    if (pending.length === 0) return;
    const joined = pending.join("");
    const from = this.room(3 * joined.length);
    const size = this.data.utf8Write(joined, from);
    let at = from;
    for (const text of pending) {
      at += size === joined.length ? text.length : utf8Length(text);
      this.end(at);
    }
    this.#pending = [];
    this.#pendingUnits = 0;
  }
}

/** Bytes. */
export class BytesBuilder extends VariableBuilder {
  /** Adds bytes. WRONG if they are none. */
  append(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) wrong();
    const from = this.room(value.length);
    this.data.set(value, from);
    this.end(from + value.length);
    this.length++;
  }

  skip(): void {
    this.append(NOTHING);
  }
}

const NOTHING = new Uint8Array(0);

/** Bytes of one width. */
export class FixedBytesBuilder extends ColumnBuilder {
  #bytes: Uint8Array = new Uint8Array(FIRST_BYTES);
  readonly #width: number;

  constructor(width: number) {
    super();
    this.#width = width;
  }

  /** Adds bytes. WRONG if they are not as many. */
  append(value: Uint8Array): void {
    if (!(value instanceof Uint8Array) || value.length !== this.#width) wrong();
    const at = this.length * this.#width;
    while (at + this.#width > this.#bytes.length) this.#bytes = doubled(this.#bytes as Uint8Array);
    this.#bytes.set(value, at);
    this.length++;
  }

  skip(): void {
    this.append(new Uint8Array(this.#width));
  }

  get sizeBytes(): number {
    return this.length * this.#width;
  }

  finish(type: DataType): Column {
    return new FixedBytesColumn(this.base(type), this.#bytes.subarray(0, this.length * widthOf(type)));
  }
}

/** Text of which much repeats, as numbers in a dictionary: of the values of an enum, or of those that come. */
export class DictionaryBuilder extends ColumnBuilder {
  readonly #numbers: Map<string, number>;
  readonly #isOpen: boolean;
  #indices = new Int32Array(256);

  /** With `values` those are the dictionary, in this order; without, it has the values in the order in which they first come. */
  constructor(values?: readonly string[]) {
    super();
    this.#isOpen = values === undefined;
    this.#numbers = new Map(values?.map((value, i) => [value, i]));
  }

  /** Adds a value. WRONG if it is none of the dictionary. */
  append(value: string): void {
    const at = this.length;
    if (at === this.#indices.length) this.#indices = doubled(this.#indices);
    this.#indices[at] = this.#numbers.get(value) ?? this.#added(value);
    this.length = at + 1;
  }

  skip(): void {
    if (this.length === this.#indices.length) this.#indices = doubled(this.#indices);
    this.#indices[this.length++] = 0;
  }

  get sizeBytes(): number {
    return 4 * this.length;
  }

  finish(type: DataType): Column {
    const { index, value } = storageOf(type) as DictionaryType;
    const words = new TextBuilder();
    for (const word of this.#numbers.keys()) words.append(word);
    const base = this.base(type);
    const narrow = narrowed(this.#indices.subarray(0, this.length), index.type, this.#numbers.size);
    return new DictionaryColumn(base, new FixedColumn({ ...base, type: index }, narrow), words.finish(value));
  }

  #added(value: string): number {
    if (!this.#isOpen || typeof value !== "string" || hasLoneSurrogate(value)) wrong();
    const number = this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }
}

const INDICES = {
  i8: [Int8Array, 2 ** 7],
  i16: [Int16Array, 2 ** 15],
  i32: [Int32Array, 2 ** 31],
  u8: [Uint8Array, 2 ** 8],
  u16: [Uint16Array, 2 ** 16],
  u32: [Uint32Array, 2 ** 32],
} as const;

/** Numbers of a dictionary in the width that its type says. WRONG if it has more values than that. */
function narrowed(
  numbers: Int32Array,
  type: string,
  size: number,
): Int8Array | Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array | BigInt64Array {
  if (type === "i64" || type === "u64") return BigInt64Array.from(numbers, BigInt);
  const [array, most] = INDICES[type as keyof typeof INDICES];
  return size > most ? wrong() : array.from(numbers);
}
