// The columns of a batch by the names that a contract has for them, whatever order they came in.

import type { StructInfo } from "tessera-contracts/serde";
import { bail } from "tessera-contracts/serde/codegen";
import type { Column } from "../column/index.js";
import type { Reader } from "./readers.js";

interface Bound {
  readonly info: StructInfo;
  /** By the names on the wire; those that are not there are missing. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly rowCount: number;
  /** The names of the only columns that are asked for; nothing is read of others. All, unless said. */
  readonly only?: ReadonlySet<string>;
  /** Of a struct within a table: the column of the struct itself, where nobody looks at the parts of a null. */
  readonly around?: Column;
}

/** The columns of one batch, ready to be read as rows. */
export class BoundBatch {
  readonly info: StructInfo;
  readonly columns: ReadonlyMap<string, Column>;
  readonly rowCount: number;
  readonly #around: Column | null;
  readonly #only: ReadonlySet<string> | null;

  constructor({ info, columns, rowCount, around, only }: Bound) {
    this.info = info;
    this.columns = columns;
    this.rowCount = rowCount;
    this.#around = around ?? null;
    this.#only = only ?? null;
  }

  /** The values of a column, none of which may be null; defaults if there is no such column. */
  required<T>(name: string, reader: Reader<T>): T[] {
    if (this.#only?.has(name) === false) return [];
    const column = this.columns.get(name);
    if (column === undefined) return this.defaults(name) as T[];
    if (column.nullCount === 0) return reader.read(column);
    const values = reader.readOrNull(column);
    const around = this.#around;
    for (let i = 0; i < values.length; i++) if (values[i] === null && around?.isNull(i) !== true) bail();
    return values as T[];
  }

  /** The values of a column, null where there is none; defaults if there is no such column. */
  nullable<T>(name: string, reader: Reader<T>): (T | null)[] {
    if (this.#only?.has(name) === false) return [];
    const column = this.columns.get(name);
    return column === undefined ? (this.defaults(name) as (T | null)[]) : reader.readOrNull(column);
  }

  /** A fresh default of a field for each row; null for one that is unset. It bails out if the field has neither. */
  defaults(name: string): unknown[] {
    if (this.#only?.has(name) === false) return [];
    const field = this.info.fields.find((one) => one?.wire === name);
    if (field == null || field.presence === "required") return bail();
    return Array.from({ length: this.rowCount }, () => field.makeDefault?.() ?? null);
  }
}
