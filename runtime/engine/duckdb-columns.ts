// Vectors of DuckDB as columns: whole buffers are copied, and no value becomes an object. `duckdb-vectors.ts` says how vectors lie in memory,
// and goes the other way.

import { type Column, columnFrom, columnOf, type DataType } from "tessera-contracts/arrow";
import {
  bitsOf,
  dataOf,
  decimalsOf,
  isSet,
  type NumberArray,
  numbersOf,
  unsignedOf,
  uuidsOf,
  validityOf,
  type VectorRows,
  type Vectors,
} from "./duckdb-flat.js";
import { textsOf } from "./duckdb-texts.js";
import { EngineError } from "./errors.js";

/**
 * The rows of vectors as a column, whose type is what `schemaFrom` makes of theirs. The column keeps nothing of DuckDB's memory.
 * @throws {EngineError} `UNSUPPORTED` for intervals, for numbers of more than 127 bits, and for more than 2 GiB of text
 */
export function columnOfVectors(type: DataType, vectors: Vectors): Column {
  const { length } = vectors;
  const validity = validityOf(vectors);
  const own = { ...vectors, valid: validity };
  const base = { length, validity };
  const stored = storedType(type);
  switch (stored.type) {
    case "bool":
      return columnOf(type, { ...base, values: bitsOf(numbersOf(own, Uint8Array)) });
    case "decimal":
      return columnOf(type, { ...base, values: isUnsigned(own) ? unsignedOf(own) : decimalsOf(own, stored.precision) });
    case "fixed_size_binary":
      return columnOf(type, { ...base, values: uuidsOf(own) });
    case "string":
    case "binary":
      return columnOf(type, { ...base, ...textsOf(own) });
    case "list":
      return columnOf(type, { ...base, ...listsOf(own, stored.item.type) });
    case "map":
      return columnOf(type, { ...base, ...listsOf(own, stored.entries.type) });
    case "fixed_size_list":
      return columnOf(type, { ...base, children: [columnOfVectors(stored.item.type, itemsOf(own, stored.size))] });
    case "struct":
      return columnOf(type, {
        ...base,
        children: stored.fields.map((field, i) => columnOfVectors(field.type, fieldOf(own, i))),
      });
    case "dictionary":
      return columnOf(type, { ...base, ...enumOf(own, stored) });
    default:
      return columnOf(type, { ...base, values: numbersOf(own, arrayOf(stored)) });
  }
}

type Stored = Exclude<DataType, { readonly type: "extension" }>;

function storedType(type: DataType): Stored {
  return type.type === "extension" ? storedType(type.storage) : type;
}

function isUnsigned({ api, parts: [first] }: Vectors): boolean {
  return first !== undefined && api.get_type_id(api.vector_get_column_type(first.vector)) === api.Type.UHUGEINT;
}

const ARRAYS: ReadonlyMap<string, NumberArray> = new Map<string, NumberArray>([
  ["i8", Int8Array],
  ["i16", Int16Array],
  ["i32", Int32Array],
  ["i64", BigInt64Array],
  ["u8", Uint8Array],
  ["u16", Uint16Array],
  ["u32", Uint32Array],
  ["u64", BigUint64Array],
  ["f32", Float32Array],
  ["f64", Float64Array],
  ["date32", Int32Array],
  ["time", BigInt64Array],
  ["timestamp", BigInt64Array],
]);

function arrayOf({ type }: Stored): NumberArray {
  const found = ARRAYS.get(type);
  if (found !== undefined) return found;
  throw new EngineError("UNSUPPORTED", `values of the type ${type} are not read from DuckDB; cast the column`);
}

/** The vectors of the fields of structs, whose rows are those of the structs. */
function fieldOf({ api, parts, ...rows }: Vectors, field: number): Vectors {
  const children = parts.map((part) => ({ ...part, vector: api.struct_vector_get_child(part.vector, field) }));
  return { ...rows, api, parts: children };
}

/** The vectors of the items of arrays of one size. */
function itemsOf({ api, parts, length, valid }: Vectors, size: number): Vectors {
  const items = parts.map(({ vector, picked, ...rows }): VectorRows => {
    const own =
      picked === null ? null : Int32Array.from({ length: picked.length * size }, (_, i) => itemAt(picked, size, i));
    const count = { size: rows.size * size, length: rows.length * size };
    return { vector: api.array_vector_get_child(vector), picked: own, ...count };
  });
  const within =
    valid === null
      ? null
      : bitsOf(Uint8Array.from({ length: length * size }, (_, i) => (isSet(valid, Math.floor(i / size)) ? 1 : 0)));
  return { api, parts: items, length: length * size, valid: within };
}

function itemAt(picked: Int32Array, size: number, i: number): number {
  return (picked[Math.floor(i / size)] ?? 0) * size + (i % size);
}

/** Lists lie anywhere among the items of their vector, and may share some. */
function listsOf(
  { api, parts, length, valid }: Vectors,
  item: DataType,
): { readonly offsets: Int32Array; readonly children: readonly Column[] } {
  const offsets = new Int32Array(length + 1);
  const items: VectorRows[] = [];
  let base = 0;
  for (const part of parts) {
    if (part.length === 0) continue;
    // Where each begins and how many items it has, two words each.
    const entries = dataOf(api, part, Uint32Array, 4);
    const first = offsets[base] ?? 0;
    let isInOrder = true;
    for (let i = 0; i < part.length; i++, base++) {
      const at = 4 * (part.picked?.[i] ?? i);
      const [begin, count] = isSet(valid, base) ? [entries[at] ?? 0, entries[at + 2] ?? 0] : [0, 0];
      const end = offsets[base] ?? 0;
      isInOrder &&= count === 0 || begin === end - first;
      offsets[base + 1] = end + count;
    }
    const within = offsets.subarray(base - part.length, base + 1);
    const picked = isInOrder ? null : pickedItems(entries, part.picked, within);
    const [vector, size] = [api.list_vector_get_child(part.vector), api.list_vector_get_size(part.vector)];
    items.push({ vector, size, picked, length: (offsets[base] ?? 0) - first });
  }
  const all = { api, parts: items, length: offsets[length] ?? 0, valid: null };
  return { offsets, children: [columnOfVectors(item, all)] };
}

function pickedItems(entries: Uint32Array, lists: Int32Array | null, offsets: Int32Array): Int32Array {
  const first = offsets[0] ?? 0;
  const picked = new Int32Array((offsets.at(-1) ?? 0) - first);
  for (let i = 0; i + 1 < offsets.length; i++) {
    const begin = entries[4 * (lists?.[i] ?? i)] ?? 0;
    const start = (offsets[i] ?? 0) - first;
    const end = (offsets[i + 1] ?? 0) - first;
    for (let to = start; to < end; to++) picked[to] = begin + to - start;
  }
  return picked;
}

/** Of 256 values DuckDB's numbers have 16 bits, where Arrow's indices have 8. */
function enumOf(
  vectors: Vectors,
  { index, value }: Extract<Stored, { type: "dictionary" }>,
): { readonly values: ArrayBufferView; readonly children: readonly Column[] } {
  const {
    api,
    parts: [first],
  } = vectors;
  if (first === undefined) return { values: new Uint8Array(0), children: [columnFrom(value, [])] };
  const own = api.vector_get_column_type(first.vector);
  const texts = Array.from({ length: api.enum_dictionary_size(own) }, (_, i) => api.enum_dictionary_value(own, i));
  const isWide = index.type === "u8" && api.enum_internal_type(own) !== api.Type.UTINYINT;
  const values = isWide ? Uint8Array.from(numbersOf(vectors, Uint16Array)) : numbersOf(vectors, arrayOf(index));
  return { values, children: [columnFrom(value, texts)] };
}
