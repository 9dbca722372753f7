// Writes flatbuffers as the C++ library does, byte for byte: backwards, from the end of the buffer, with each vtable written once.

const FIRST_SIZE = 1024;
const ENCODER = /* @__PURE__ */ new TextEncoder();

/** A place in a buffer, counted from its end. */
export type Offset = number & { readonly offset: unique symbol };

/** One field of a table; the order of the list is the order of writing. */
export type Slot =
  | { readonly slot: number; readonly kind: "offset"; readonly value: Offset | null }
  | {
      readonly slot: number;
      readonly kind: "u8" | "i16" | "i32" | "i64";
      readonly value: number;
      readonly absent?: number;
    };

const SIZES = { offset: 4, u8: 1, i16: 2, i32: 4, i64: 8 } as const;

/** Builds one message. What is referred to is written before what refers to it. */
export class FlatBuilder {
  #bytes = new Uint8Array(FIRST_SIZE);
  #view = new DataView(this.#bytes.buffer);
  /** Bytes from here to the end are written. */
  #head = FIRST_SIZE;
  #alignment = 1;
  readonly #vtables: Offset[] = [];

  /** Writes UTF-8 text or bytes, with the zero that C wants at the end. */
  string(text: string | Uint8Array): Offset {
    const bytes = typeof text === "string" ? ENCODER.encode(text) : text;
    this.#pad(4, bytes.length + 1);
    this.#reserve(bytes.length + 1);
    this.#head -= bytes.length + 1;
    this.#bytes.set(bytes, this.#head);
    this.#bytes[this.#head + bytes.length] = 0;
    this.#int32(bytes.length);
    return this.#offset();
  }

  /** Writes a vector of references. */
  offsets(items: readonly Offset[]): Offset {
    this.#startVector(4, items.length, 4);
    for (const item of items.toReversed()) this.#reference(item);
    this.#int32(items.length);
    return this.#offset();
  }

  /** Writes a vector of 32-bit integers. */
  int32s(items: readonly number[]): Offset {
    this.#startVector(4, items.length, 4);
    for (const item of items.toReversed()) this.#int32(item);
    this.#int32(items.length);
    return this.#offset();
  }

  /** Writes a vector of structs made of 64-bit words: `[offset, length]` for a buffer. */
  structs(items: readonly (readonly number[])[], words: number): Offset {
    this.#startVector(8, items.length, 8 * words);
    for (const item of items.toReversed()) for (const word of item.toReversed()) this.#int64(word);
    this.#int32(items.length);
    return this.#offset();
  }

  /** Writes a table; fields whose value is that of an absent one are left out. */
  table(slots: readonly Slot[]): Offset {
    const end = this.#size();
    const places: { readonly slot: number; readonly at: number }[] = [];
    for (const field of slots) {
      if (field.value === null || field.value === (field.kind === "offset" ? 0 : (field.absent ?? 0))) continue;
      this.#align(SIZES[field.kind]);
      if (field.kind === "offset") this.#reference(field.value as Offset);
      else this.#number(field.kind, field.value);
      places.push({ slot: field.slot, at: this.#size() });
    }
    this.#align(4);
    this.#int32(0);
    const table = this.#offset();
    this.#vtable(table, end, places);
    return table;
  }

  /** Ends the message with a reference to its root, and returns its bytes. */
  finish(root: Offset): Uint8Array {
    this.#pad(this.#alignment, 4);
    this.#reference(root);
    return this.#bytes.slice(this.#head);
  }

  /** Writes the vtable of the table that was just written, or finds an equal one, and lets the table refer to it. */
  #vtable(table: Offset, end: number, places: readonly { readonly slot: number; readonly at: number }[]): void {
    const slots = Math.max(-1, ...places.map(({ slot }) => slot)) + 1;
    const words = new Uint16Array(2 + slots);
    words[0] = 2 * words.length;
    words[1] = table - end;
    for (const { slot, at } of places) words[2 + slot] = table - at;
    const known = this.#vtables.find((one) => this.#isVtable(one, words));
    const vtable = known ?? this.#writeVtable(words);
    this.#view.setInt32(this.#bytes.length - table, vtable - table, true);
  }

  #writeVtable(words: Uint16Array): Offset {
    this.#reserve(2 * words.length);
    for (const word of words.toReversed()) {
      this.#head -= 2;
      this.#view.setUint16(this.#head, word, true);
    }
    const vtable = this.#offset();
    this.#vtables.push(vtable);
    return vtable;
  }

  #isVtable(at: Offset, words: Uint16Array): boolean {
    const start = this.#bytes.length - at;
    return words.every((word, i) => this.#view.getUint16(start + 2 * i, true) === word);
  }

  #startVector(length: number, count: number, size: number): void {
    this.#pad(4, count * size);
    this.#pad(length, count * size);
  }

  #reference(to: Offset): void {
    this.#align(4);
    this.#int32(this.#size() + 4 - to);
  }

  #number(kind: "u8" | "i16" | "i32" | "i64", value: number): void {
    if (kind === "i64") this.#int64(value);
    else if (kind === "i32") this.#int32(value);
    else {
      this.#reserve(2);
      this.#head -= SIZES[kind];
      if (kind === "i16") this.#view.setInt16(this.#head, value, true);
      else this.#view.setUint8(this.#head, value);
    }
  }

  #int32(value: number): void {
    this.#reserve(4);
    this.#head -= 4;
    this.#view.setInt32(this.#head, value, true);
  }

  #int64(value: number): void {
    this.#int32(Math.floor(value / 2 ** 32));
    this.#int32(value | 0);
  }

  #align(size: number): void {
    this.#pad(size, 0);
  }

  /** Zeros, until `more` bytes from here on would end at a multiple of `size`. */
  #pad(size: number, more: number): void {
    this.#alignment = Math.max(this.#alignment, size);
    const zeros = -(this.#size() + more) & (size - 1);
    this.#reserve(zeros);
    this.#bytes.fill(0, this.#head - zeros, this.#head);
    this.#head -= zeros;
  }

  #size(): number {
    return this.#bytes.length - this.#head;
  }

  #offset(): Offset {
    return this.#size() as Offset;
  }

  #reserve(count: number): void {
    if (this.#head >= count) return;
    const old = this.#bytes;
    const used = old.length - this.#head;
    const size = Math.max(2 * old.length, old.length + count);
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
    this.#head = size - used;
    this.#bytes.set(old.subarray(old.length - used), this.#head);
  }
}
