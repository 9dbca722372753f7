// Reads tables of flatbuffers. Every read stays inside the message, whatever its bytes say.

import { ArrowDecodeError } from "../ipc/errors.js";

/**
 * A table of a message, whose fields are asked for by their slot: 0, 1, 2 … in the order of the schema.
 *
 *     table:   i32 distance back to the vtable, then the fields
 *     vtable:  u16 bytes of the vtable, u16 bytes of the table, then for each slot a u16: where in the table, 0 if absent
 *     string, vector: u32 length, then the bytes or elements; u32 offsets point forward from where they stand
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;
  readonly #vtable: number;
  readonly #vtableBytes: number;

  private constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
    this.#vtable = at - int32(view, at);
    this.#vtableBytes = uint16(view, this.#vtable);
  }

  /** The root table of a message. @throws {ArrowDecodeError} */
  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, uint32(view, 0));
  }

  /** A table in a slot; null if absent. */
  table(slot: number): FlatTable | null {
    const at = this.#find(slot);
    return at === 0 ? null : new FlatTable(this.#view, follow(this.#view, at));
  }

  /** A table that has to be there. @throws {ArrowDecodeError} if it is not */
  required(slot: number, name: string): FlatTable {
    const table = this.table(slot);
    if (table === null) throw malformed(`the message has no ${name}`);
    return table;
  }

  bool(slot: number): boolean {
    const at = this.#find(slot);
    return at !== 0 && uint8(this.#view, at) !== 0;
  }

  uint8(slot: number, absent = 0): number {
    const at = this.#find(slot);
    return at === 0 ? absent : uint8(this.#view, at);
  }

  int16(slot: number, absent = 0): number {
    const at = this.#find(slot);
    return at === 0 ? absent : (uint16(this.#view, at) << 16) >> 16;
  }

  int32(slot: number, absent = 0): number {
    const at = this.#find(slot);
    return at === 0 ? absent : int32(this.#view, at);
  }

  /** @throws {ArrowDecodeError} beyond ±(2^53−1), which no length or number of ours reaches */
  int64(slot: number): number {
    const at = this.#find(slot);
    return at === 0 ? 0 : int64(this.#view, at);
  }

  /** The bytes of a string; null if absent. */
  bytes(slot: number): Uint8Array | null {
    const at = this.#find(slot);
    if (at === 0) return null;
    const start = follow(this.#view, at);
    const length = uint32(this.#view, start);
    demand(this.#view, start + 4, length);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start + 4, length);
  }

  /** The elements of a vector of structs or numbers of `size` bytes; null if absent. */
  vector(slot: number, size: number): FlatVector | null {
    const at = this.#find(slot);
    if (at === 0) return null;
    const start = follow(this.#view, at);
    const length = uint32(this.#view, start);
    demand(this.#view, start + 4, length * size);
    return new FlatVector(this.#view, start + 4, length, size);
  }

  /** The tables of a vector; null if the vector is absent. */
  tables(slot: number): FlatTable[] | null {
    const vector = this.vector(slot, 4);
    if (vector === null) return null;
    return Array.from({ length: vector.length }, (_, i) => new FlatTable(this.#view, vector.follow(i)));
  }

  /** Where the value of a slot stands; 0 if it has none. */
  #find(slot: number): number {
    const entry = 4 + 2 * slot;
    if (entry + 2 > this.#vtableBytes) return 0;
    const offset = uint16(this.#view, this.#vtable + entry);
    return offset === 0 ? 0 : this.#at + offset;
  }
}

/** A vector of structs or numbers. */
export class FlatVector {
  readonly length: number;
  readonly #view: DataView;
  readonly #at: number;
  readonly #size: number;

  constructor(view: DataView, at: number, length: number, size: number) {
    this.#view = view;
    this.#at = at;
    this.length = length;
    this.#size = size;
  }

  /** A 64-bit integer at a byte of element `i`. */
  int64(i: number, byte = 0): number {
    return int64(this.#view, this.#at + i * this.#size + byte);
  }

  /** A 32-bit integer at a byte of element `i`. */
  int32(i: number, byte = 0): number {
    return int32(this.#view, this.#at + i * this.#size + byte);
  }

  /** Where the table stands that element `i` points to. */
  follow(i: number): number {
    return follow(this.#view, this.#at + i * this.#size);
  }
}

function follow(view: DataView, at: number): number {
  return at + uint32(view, at);
}

function uint8(view: DataView, at: number): number {
  demand(view, at, 1);
  return view.getUint8(at);
}

function uint16(view: DataView, at: number): number {
  demand(view, at, 2);
  return view.getUint16(at, true);
}

function int32(view: DataView, at: number): number {
  demand(view, at, 4);
  return view.getInt32(at, true);
}

function uint32(view: DataView, at: number): number {
  demand(view, at, 4);
  return view.getUint32(at, true);
}

function int64(view: DataView, at: number): number {
  demand(view, at, 8);
  const value = view.getInt32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw malformed("a number is beyond 2^53");
  return value;
}

function demand(view: DataView, at: number, length: number): void {
  if (at < 0 || at + length > view.byteLength) throw malformed("a reference leads out of the message");
}

function malformed(message: string): ArrowDecodeError {
  return new ArrowDecodeError(message, "malformed");
}
