import type { Metadata, Schema } from "../type/data-type.js";
import type { Column } from "./index.js";

/** Some rows of a table: a column for each field of the schema, all of one length. */
export class RecordBatch {
  readonly schema: Schema;
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** What the batch's own message says besides; null if nothing. */
  readonly metadata: Metadata | null;

  /** @throws {RangeError} if the columns do not fit the schema or have other lengths */
  constructor(schema: Schema, columns: readonly Column[], { rowCount, metadata = null }: BatchOptions = {}) {
    const count = rowCount ?? columns[0]?.length ?? 0;
    if (columns.length !== schema.fields.length) {
      throw new RangeError(`${columns.length} columns for a schema of ${schema.fields.length} fields`);
    }
    columns.forEach(({ length }, i) => {
      if (length !== count) throw new RangeError(`column ${i} has ${length} rows where the batch has ${count}`);
    });
    this.schema = schema;
    this.columns = columns;
    this.rowCount = count;
    this.metadata = metadata;
  }

  /** The column at a place, or the first of a name; null if there is none. */
  column(which: string | number): Column | null {
    const place = typeof which === "number" ? which : this.schema.fields.findIndex(({ name }) => name === which);
    return this.columns[place] ?? null;
  }

  /** Rows `from` to `to`, without copying them. */
  slice(from: number, to: number): RecordBatch {
    const columns = this.columns.map((column) => column.slice(from, to));
    return new RecordBatch(this.schema, columns, { rowCount: to - from, metadata: this.metadata });
  }

  /** The columns of these names, in this order. @throws {RangeError} if there is no such column */
  select(names: readonly string[]): RecordBatch {
    const places = names.map((name) => {
      const place = this.schema.fields.findIndex((field) => field.name === name);
      if (place < 0)
        throw new RangeError(`no column ${name}; there are ${this.schema.fields.map((one) => one.name).join(", ")}`);
      return place;
    });
    const schema = { ...this.schema, fields: places.flatMap((place) => this.schema.fields[place] ?? []) };
    const columns = places.flatMap((place) => this.columns[place] ?? []);
    return new RecordBatch(schema, columns, { rowCount: this.rowCount, metadata: this.metadata });
  }
}

interface BatchOptions {
  /** Needed where there are no columns. Default: the length of the first. */
  readonly rowCount?: number;
  readonly metadata?: Metadata | null;
}
