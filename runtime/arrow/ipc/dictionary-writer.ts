// Which dictionaries a writer has to write before a batch.

import type { Column } from "../column/index.js";
import { sameRows } from "../column/same-rows.js";
import type { Schema } from "../type/data-type.js";
import { childrenOf, storageOf } from "../type/types.js";
import { DictionaryIds } from "./schema-message.js";

/** A dictionary to be written. */
export interface Dictionary {
  readonly id: number;
  readonly isDelta: boolean;
  readonly values: Column;
}

/** Remembers the dictionaries that were written. One that grew is added to; another one comes in place of the first. */
export class DictionaryWriter {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #written = new Map<number, Column>();

  constructor(schema: Schema) {
    this.#ids = idsByPath(schema);
  }

  /** The dictionaries that columns refer to and that are not written yet, inner ones first. */
  take(columns: readonly Column[]): Dictionary[] {
    return columns.flatMap((column, i) => this.#in(column, String(i)));
  }

  #in(column: Column, path: string): Dictionary[] {
    const inside = column.parts().flatMap((part, i) => this.#in(part as Column, this.#pathOf(column, path, i)));
    if (column.layout !== "dictionary") return inside;
    const id = this.#ids.get(path);
    if (id === undefined) throw new Error(`no dictionary has the path ${path}`);
    return [...inside, ...this.#unwritten(id, column.dictionary)];
  }

  /** The dictionary of a column has its path; what is inside it has that of a child. */
  #pathOf(column: Column, path: string, i: number): string {
    if (column.layout === "dictionary") return path;
    return column.layout === "runs" ? `${path}.1` : `${path}.${i}`;
  }

  #unwritten(id: number, values: Column): Dictionary[] {
    const old = this.#written.get(id);
    if (old === values) return [];
    this.#written.set(id, values);
    if (old === undefined) return [{ id, isDelta: false, values }];
    const isPrefix = old.length <= values.length && sameRows(old, values, old.length);
    if (!isPrefix) return [{ id, isDelta: false, values }];
    if (old.length === values.length) return [];
    return [{ id, isDelta: true, values: values.slice(old.length, values.length) as Column }];
  }
}

/** The id of each dictionary by where it stands in the schema: `0.1` is the second child of the first column. */
function idsByPath(schema: Schema): Map<string, number> {
  const ids = new DictionaryIds(schema);
  const found = new Map<string, number>();
  const walk = (type: Parameters<DictionaryIds["of"]>[0], path: string): void => {
    const id = ids.of(type);
    if (id !== null) found.set(path, id);
    const storage = storageOf(type);
    if (storage.type === "dictionary" && storageOf(storage.value).type === "dictionary") {
      throw new TypeError("a dictionary of a dictionary cannot be written");
    }
    childrenOf(type).forEach((child, i) => walk(child.type, `${path}.${i}`));
  };
  schema.fields.forEach((field, i) => walk(field.type, String(i)));
  return found;
}
