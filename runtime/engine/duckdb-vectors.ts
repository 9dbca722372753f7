// Columns as vectors of DuckDB: whole buffers are copied, and no value becomes an object.
//
// A vector has a number, a struct of numbers or a reference for each row, and a bit of validity, as Arrow has them. Text is 16 bytes a row:
//
//     up to 12 bytes:  u32 length, the bytes, zeros
//     more:            u32 length, the first four bytes, u64 address
//
// Source: `duckdb_string_t` and `duckdb_list_entry` in duckdb.h.

import type * as bindings from "@duckdb/node-bindings";
import type { Column, DataType } from "tessera-contracts/arrow";

/** The functions of DuckDB's C interface, below the package. */
export type Bindings = typeof bindings;

/** Copies the rows of a column to a vector; false if that has to be done value by value: what the vector holds then means nothing. */
export function fillVector(api: Bindings, vector: Vector, column: Column): boolean {
  return filled({ api, vector }, column, column.validity);
}

/** A column of a chunk of DuckDB. */
export type Vector = bindings.Vector;

interface Target {
  readonly api: Bindings;
  readonly vector: Vector;
}

/** A bit for each row that has a value; null: all have. */
type Valid = Uint8Array | null;

/** @param valid those rows that have a value, and that no null stands around */
function filled(to: Target, column: Column, valid: Valid): boolean {
  column.check();
  const type = storedType(column.type);
  if (type === null || !hasFilled(to, column, { valid, type })) return false;
  setValidity(to, valid, column.length);
  return true;
}

/** Null for a type that DuckDB stores in its own way. */
function storedType(type: DataType): DataType | null {
  if (type.type !== "extension") return type;
  return type.name === "arrow.uuid" ? null : storedType(type.storage);
}

function hasFilled(to: Target, column: Column, { valid, type }: { valid: Valid; type: DataType }): boolean {
  switch (column.layout) {
    case "bits":
      return copied(to, bytesOfBits(column.bits, column.length));
    case "fixed":
      return isSame(type) && copied(to, column.values);
    case "fixed_bytes":
      if (type.type === "fixed_size_binary") return textFilled(to, spansOf(column), valid);
      return (
        type.type === "decimal" && type.bits === 128 && decimalFilled(to, column, { valid, precision: type.precision })
      );
    case "bytes":
    case "views":
      return isBytes(type) && textFilled(to, spansOf(column), valid);
    case "dictionary":
      return type.type === "dictionary" && isBytes(type.value) && dictionaryFilled(to, column);
    case "struct":
      return column.children.every((child, i) => {
        const vector = to.api.struct_vector_get_child(to.vector, i);
        return filled({ ...to, vector }, child, both(valid, child.validity, column.length));
      });
    case "list":
      return listFilled(to, column, valid);
    default:
      return false;
  }
}

/** Types whose numbers DuckDB stores as Arrow does. */
const SAME: ReadonlySet<string> = new Set("i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 date32".split(" "));

function isSame(type: DataType): boolean {
  if (type.type === "timestamp") return type.tz === null || type.unit === "us";
  return SAME.has(type.type) || (type.type === "time" && type.unit === "us");
}

const BYTES: ReadonlySet<string> = new Set(
  "string large_string string_view binary large_binary binary_view".split(" "),
);

function isBytes(type: DataType): boolean {
  return BYTES.has(type.type);
}

function copied({ api, vector }: Target, values: ArrayBufferView): boolean {
  api.copy_data_to_vector(vector, 0, values.buffer as ArrayBuffer, values.byteOffset, values.byteLength);
  return true;
}

function bytesOfBits(bits: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = isValid(bits, i) ? 1 : 0;
  return bytes;
}

function setValidity({ api, vector }: Target, valid: Valid, length: number): void {
  api.vector_ensure_validity_writable(vector);
  const words = new Uint8Array(((length + 63) >>> 6) * 8).fill(0xff);
  if (valid !== null) words.set(valid.subarray(0, (length + 7) >>> 3));
  api.copy_data_to_vector_validity(vector, 0, words.buffer, 0, words.byteLength);
}

function isValid(valid: Valid, i: number): boolean {
  return valid === null || ((valid[i >>> 3] ?? 0) & (1 << (i & 7))) !== 0;
}

/** Rows that have a value in both. */
function both(one: Valid, other: Valid, length: number): Valid {
  if (one === null || other === null) return one ?? other;
  return Uint8Array.from({ length: (length + 7) >>> 3 }, (_, i) => (one[i] ?? 0) & (other[i] ?? 0));
}

const NARROW = [
  [4, Int16Array],
  [9, Int32Array],
  [18, BigInt64Array],
] as const;

/** DuckDB stores a decimal in as few bytes as its precision needs. */
function decimalFilled(
  to: Target,
  { bytes, length }: Extract<Column, { layout: "fixed_bytes" }>,
  { precision, valid }: { precision: number; valid: Valid },
): boolean {
  const narrow = NARROW.find(([most]) => precision <= most)?.[1];
  if (narrow === undefined) return copied(to, bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new narrow(length);
  const bits = 8 * values.BYTES_PER_ELEMENT;
  for (let i = 0; i < length; i++) {
    const low = view.getBigInt64(16 * i, true);
    const value = BigInt.asIntN(bits, low);
    const fits = value === low && view.getBigInt64(16 * i + 8, true) === low >> 63n;
    if (!fits && isValid(valid, i)) return false;
    values[i] = values instanceof BigInt64Array ? value : Number(value);
  }
  return copied(to, values);
}

/** Where the text or the bytes of rows lie: row `i` from `offsets[i]` to `offsets[i + 1]`. */
interface Spans {
  readonly data: Uint8Array;
  readonly offsets: Int32Array;
  readonly isText: boolean;
}

type Bytes = Extract<Column, { layout: "bytes" | "views" | "fixed_bytes" }>;

function spansOf(column: Bytes): Spans {
  const { length } = column;
  const isText = storedType(column.type)?.type.includes("string") ?? false;
  const offsets = new Int32Array(length + 1);
  if (column.layout === "fixed_bytes")
    return { data: column.bytes, offsets: offsets.map((_, i) => i * column.width), isText };
  if (column.layout === "bytes") {
    const first = column.offsets.at(0);
    for (let i = 0; i <= length; i++) offsets[i] = column.offsets.at(i) - first;
    return { data: column.data.subarray(first, first + (offsets[length] ?? 0)), offsets, isText };
  }
  const parts = Array.from({ length }, (_, i) => (column.isNull(i) ? NOTHING : column.bytesAt(i)));
  parts.forEach((part, i) => (offsets[i + 1] = (offsets[i] ?? 0) + part.length));
  const data = new Uint8Array(offsets[length] ?? 0);
  parts.forEach((part, i) => data.set(part, offsets[i]));
  return { data, offsets, isText };
}

const NOTHING = new Uint8Array(0);

function textFilled(to: Target, spans: Spans, valid: Valid): boolean {
  const references = referencesTo(to, spans, valid);
  return references !== null && copied(to, references);
}

/** Most values of a dictionary that are copied for the rows of one chunk. */
const MOST_VALUES = 8_192;

function dictionaryFilled(
  to: Target,
  { indices, dictionary, length }: Extract<Column, { layout: "dictionary" }>,
): boolean {
  if (dictionary.layout !== "bytes" || dictionary.nullCount > 0 || dictionary.length > MOST_VALUES) return false;
  dictionary.check();
  const values = referencesTo(to, spansOf(dictionary), null);
  if (values === null) return false;
  const references = new Uint32Array(4 * length);
  for (let i = 0; i < length; i++) {
    const at = 4 * Number(indices.values[i]);
    for (let word = 0; word < 4; word++) references[4 * i + word] = values[at + word] ?? 0;
  }
  return copied(to, references);
}

const INLINE = 12;

/**
 * What stands in a vector for each row of text. The vector gets the text of all rows as one value, of which it keeps a copy as long as it
 * lives: rows refer to parts of it. Null if it is not UTF-8.
 */
function referencesTo({ api, vector }: Target, { data, offsets, isText }: Spans, valid: Valid): Uint32Array | null {
  const length = offsets.length - 1;
  const references = new Uint32Array(4 * length);
  if (data.length === 0) return references;
  api.vector_assign_string_element_len(vector, 0, data);
  // DuckDB makes text that is not UTF-8 a null.
  const validity = api.vector_get_validity(vector, 8) as Uint8Array | null;
  if (validity !== null && !isValid(validity, 0)) return null;
  const whole = api.vector_get_data(vector, 16);
  // An address has 57 bits at most, of which a process gets the lower half: a number holds it.
  const words = new DataView(whole.buffer, whole.byteOffset);
  const address = words.getUint32(8, true) + words.getUint32(12, true) * 2 ** 32;
  const bytes = new Uint8Array(references.buffer);
  for (let i = 0; i < length; i++) {
    const from = offsets[i] ?? 0;
    const size = (offsets[i + 1] ?? 0) - from;
    if (size === 0 || !isValid(valid, i)) continue;
    // It would begin within a character.
    if (isText && ((data[from] ?? 0) & 0xc0) === 0x80) return null;
    references[4 * i] = size;
    const shown = size <= INLINE ? size : 4;
    for (let at = 0; at < shown; at++) bytes[16 * i + 4 + at] = data[from + at] ?? 0;
    if (size <= INLINE) continue;
    const place = address + from;
    references[4 * i + 2] = place;
    references[4 * i + 3] = place / 2 ** 32;
  }
  return references;
}

function listFilled(to: Target, column: Extract<Column, { layout: "list" }>, valid: Valid): boolean {
  const { api, vector } = to;
  const { offsets, length } = column;
  const first = offsets.at(0);
  const items = column.items.slice(first, offsets.at(length)) as Column;
  const entries = new Uint32Array(4 * length);
  for (let i = 0; i < length; i++) {
    if (!isValid(valid, i)) continue;
    entries[4 * i] = offsets.at(i) - first;
    entries[4 * i + 2] = offsets.at(i + 1) - offsets.at(i);
  }
  api.list_vector_reserve(vector, items.length);
  api.list_vector_set_size(vector, items.length);
  copied(to, entries);
  return items.length === 0 || filled({ api, vector: api.list_vector_get_child(vector) }, items, items.validity);
}
