// The dictionaries of a stream as they stand: what columns refer to by id.

import { concat } from "../column/concat.js";
import type { Column } from "../column/index.js";
import type { DataType, DictionaryType, Field, Schema } from "../type/data-type.js";
import { childrenOf } from "../type/types.js";
import { ArrowDecodeError } from "./errors.js";
import type { Message } from "./message.js";
import { type LoadContext, readColumns } from "./read-body.js";

const BATCH = { id: 0, data: 1, isDelta: 2 } as const;

/** Dictionaries by id. A batch keeps those that stood when it was read. */
export class Dictionaries {
  readonly #columns = new Map<number, Column>();
  readonly #values: ReadonlyMap<number, Field>;

  constructor(schema: Schema) {
    this.#values = new Map(schema.fields.flatMap((field) => dictionariesIn(field, field.name)));
  }

  /** The dictionary of an id. @throws {ArrowDecodeError} if no message has brought it */
  get(id: number): Column {
    const column = this.#columns.get(id);
    if (column !== undefined) return column;
    throw new ArrowDecodeError(`the dictionary ${id} is missing`, "dictionary-missing");
  }

  /** True if a message has brought the dictionary. */
  has(id: number): boolean {
    return this.#columns.has(id);
  }

  /** Takes up a message: a new dictionary, one in place of another, or more values of one. @throws {ArrowDecodeError} */
  take(message: Message, context: LoadContext): { readonly id: number; readonly isDelta: boolean } {
    const { header } = message;
    const id = header.int64(BATCH.id);
    const isDelta = header.bool(BATCH.isDelta);
    const field = this.#values.get(id);
    if (field === undefined) {
      throw new ArrowDecodeError(`no column has the dictionary ${id}`, "malformed");
    }
    const { columns } = readColumns([field], header.required(BATCH.data, "data"), message, context);
    const [column] = columns;
    if (column === undefined) throw new Error("one field has one column");
    const old = this.#columns.get(id);
    if (old !== undefined && !isDelta && context.isFile === true) {
      throw new ArrowDecodeError(`the dictionary ${id} is replaced, which a file cannot say`, "dictionary-replaced");
    }
    this.#columns.set(id, isDelta && old !== undefined ? concat(old, column) : column);
    return { id, isDelta };
  }
}

/** The values of each dictionary in a field as a field, by id. */
export function dictionariesIn({ type }: Pick<Field, "type">, path: string): [id: number, values: Field][] {
  const own = dictionaryOf(type);
  const inside = childrenOf(type).flatMap((child) => dictionariesIn(child, `${path}.${child.name}`));
  if (own === null) return inside;
  const values: Field = { name: path, type: own.value, nullable: true, metadata: [] };
  return [[own.id ?? 0, values], ...inside, ...dictionariesIn({ type: own.value }, path)];
}

function dictionaryOf(type: DataType): DictionaryType | null {
  if (type.type === "extension") return dictionaryOf(type.storage);
  return type.type === "dictionary" ? type : null;
}
