// A contract as a table: rows to record batches and back.

import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { Contract, ValidationError } from "tessera-contracts/serde";
import { BAIL, WRONG } from "tessera-contracts/serde/codegen";
import type { Column } from "../column/index.js";
import type { RecordBatch } from "../column/record-batch.js";
import type { Field, Schema } from "../type/data-type.js";
import { parseField } from "../type/parse-type.js";
import { specOf } from "../spec/from-schema.js";
import { reportOf } from "../validate/validate-table.js";
import { areRows } from "./are-rows.js";
import { BoundBatch } from "./bound-batch.js";
import { batchOf, type Builders, type TableCodec } from "./codec.js";
import { type Fit, fitColumns, type TableMisfit, wantedColumns } from "./fit.js";
import { misfit } from "./from-cells.js";
import { batchByReflection, rowsByReflection, structOf } from "./reflection.js";
import {
  type BatchesOptions,
  type CheckOptions,
  CONTRACT_KEY,
  type FieldsOptions,
  type RowsOptions,
  type Table,
  type TableBatches,
} from "./interface.js";
import { partialRows } from "./partial-rows.js";
import { RowBuilder } from "./row-builder.js";

/** What generated code knows of one table. */
export interface TableParts<Row, Init, B extends Builders = Builders> {
  readonly contract: Contract<Row, Init>;
  readonly name: string;
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  /** In order, as text: `node_id: string not null`. */
  readonly columns: readonly string[];
  /** The fast way; without it, everything is done by reflection. */
  readonly codec?: TableCodec<Row, B>;
  /** The hash of the contract, and what loads its definition; without them, the table does not know where it came from. */
  readonly fingerprint?: string;
  readonly definition?: () => Promise<string>;
}

/** The table of a contract. @throws {Error} if the contract is no struct */
export function table<Row, Init, B extends Builders>(parts: TableParts<Row, Init, B>): Table<Row, Init> {
  // What a codec appends to are its own builders.
  return new ContractTable(parts as unknown as TableParts<Row, Init>);
}

/** How often the generated code of a table gave up, so that reflection had to find out what was odd. */
export interface Fallbacks {
  readonly toBatch: number;
  readonly toRows: number;
}

/** For tests and benchmarks: a table whose generated code often gives up is slow. */
export function fallbacksOf<Row, Init>(own: Table<Row, Init>): Fallbacks {
  if (!(own instanceof ContractTable)) throw new TypeError("not a table of this library");
  return { ...own.fallbacks };
}

class ContractTable<Row, Init> implements Table<Row, Init> {
  readonly contract: Contract<Row, Init>;
  readonly name: string;
  readonly key: readonly string[];
  readonly fingerprint: string | null;
  readonly #definition: (() => Promise<string>) | undefined;
  readonly #columns: readonly string[];
  readonly #codec: TableCodec<Row> | undefined;
  readonly #fits = new WeakMap<Schema, { readonly error: Fit; readonly ignore: Fit }>();
  readonly fallbacks: { toBatch: number; toRows: number } = { toBatch: 0, toRows: 0 };
  #schema: Schema | undefined;
  #spec: TableSchemaSpec | undefined;

  constructor({ contract, name, key, columns, codec, fingerprint, definition }: TableParts<Row, Init>) {
    this.contract = contract;
    this.name = name;
    this.key = key;
    this.fingerprint = fingerprint ?? null;
    this.#definition = definition;
    this.#columns = columns;
    this.#codec = codec;
  }

  async definition(): Promise<string | null> {
    return this.#definition === undefined ? null : this.#definition();
  }

  get schema(): Schema {
    const { module, name } = this.contract;
    return (this.#schema ??= {
      fields: this.#columns.map(parseField),
      metadata: [[CONTRACT_KEY, `${module}.${name}`]],
    });
  }

  get spec(): TableSchemaSpec {
    return (this.#spec ??= { ...specOf(this.schema, { name: this.name }).value, key_fields: this.key });
  }

  batch(rows: readonly Row[]): RecordBatch {
    return this.#batchFrom(rows, 0);
  }

  async *batches(
    rows: Iterable<Row> | AsyncIterable<Row>,
    { batchRows = 65_536, batchBytes = 2 ** 26 }: BatchesOptions = {},
  ): AsyncGenerator<RecordBatch, void, undefined> {
    const builder = this.builder();
    for await (const row of rows) {
      builder.append(row);
      if (builder.rowCount >= batchRows || builder.sizeBytes >= batchBytes) yield builder.finish();
    }
    if (builder.rowCount > 0) yield builder.finish();
  }

  builder(): RowBuilder<Row> {
    return new RowBuilder(this.#codec, this.schema, (rows, first) => this.#batchFrom(rows, first));
  }

  rows(batch: RecordBatch, options?: RowsOptions): Row[];
  rows<K extends keyof Row & string>(batch: RecordBatch, options: FieldsOptions<K>): Pick<Row, K>[];
  rows(batch: RecordBatch, options: RowsOptions | FieldsOptions<string> = {}): unknown[] {
    return "columns" in options ? this.#partialRows(batch, options.columns) : this.#wholeRows(batch, options);
  }

  #wholeRows(batch: RecordBatch, { unchecked = false, extra }: RowsOptions): Row[] {
    const bound = this.#bind(batch, extra);
    if (this.#codec !== undefined) {
      try {
        const rows = this.#codec.rows(bound);
        if (unchecked || areRows(structOf(this.contract), bound, rows)) return rows;
      } catch (error) {
        if (error !== BAIL) throw error;
      }
      this.fallbacks.toRows++;
    }
    return rowsByReflection(this.contract, bound);
  }

  #partialRows(batch: RecordBatch, names: readonly string[]): unknown[] {
    const info = structOf(this.contract);
    const fields = names.map((name) => {
      const field = info.fields.find((one) => one?.name === name);
      if (field == null) throw new RangeError(`${info.name} has no field ${name}`);
      return field;
    });
    const only = new Set(fields.map(({ wire }) => wire));
    const wanted = this.schema.fields.filter(({ name }) => only.has(name));
    const fit = fitColumns(wantedColumns(info, wanted), batch.schema, "ignore");
    this.#refuse(fit.misfits);
    const columns = columnsAt(batch, fit.places, wanted);
    return partialRows(new BoundBatch({ info, columns, rowCount: batch.rowCount, only }), fields, this.#codec);
  }

  columns(batch: RecordBatch): { readonly [name: string]: Column } {
    return Object.fromEntries(this.#bind(batch, undefined).columns);
  }

  fit(schema: Schema): TableMisfit[] {
    return [...this.#fit(schema, undefined).misfits];
  }

  check(batches: TableBatches, options?: CheckOptions): TableValidationReport {
    return reportOf(batches, this, options);
  }

  #batchFrom(rows: readonly Row[], first: number): RecordBatch {
    const { schema } = this;
    if (this.#codec !== undefined) {
      try {
        const builders = this.#codec.builders();
        this.#codec.append(builders, rows);
        return batchOf(schema, builders, rows.length);
      } catch (error) {
        if (error !== WRONG) throw error;
      }
      this.fallbacks.toBatch++;
    }
    return batchByReflection(this.contract, schema, rows, first);
  }

  #bind(batch: RecordBatch, extra: RowsOptions["extra"]): BoundBatch {
    const { places, misfits } = this.#fit(batch.schema, extra);
    this.#refuse(misfits);
    const columns = columnsAt(batch, places, this.schema.fields);
    return new BoundBatch({ info: structOf(this.contract), columns, rowCount: batch.rowCount });
  }

  #refuse(misfits: readonly TableMisfit[]): void {
    const [first] = misfits;
    if (first !== undefined) throw misfitError(this.contract.name, first, misfits.length);
  }

  #fit(schema: Schema, extra: RowsOptions["extra"]): Fit {
    const info = structOf(this.contract);
    let known = this.#fits.get(schema);
    if (known === undefined) {
      const wanted = wantedColumns(info, this.schema.fields);
      known = { error: fitColumns(wanted, schema, "error"), ignore: fitColumns(wanted, schema, "ignore") };
      this.#fits.set(schema, known);
    }
    return known[extra ?? (info.mode === "strict" ? "error" : "ignore")];
  }
}

/** Columns by the names that the table has for them; those at place -1 are not there. */
function columnsAt({ columns }: RecordBatch, places: readonly number[], fields: readonly Field[]): Map<string, Column> {
  return new Map(
    fields.flatMap(({ name }, i) => {
      const column = columns[places[i] ?? -1];
      return column === undefined ? [] : [[name, column]];
    }),
  );
}

const CODES = {
  missing: "missing-field",
  extra: "unknown-field",
  repeated: "duplicate-key",
  type: "wrong-type",
} as const;

function misfitError(contract: string, { column, problem, message }: TableMisfit, count: number): ValidationError {
  const more = count > 1 ? ` (and ${count - 1} more)` : "";
  return misfit(`${contract}: ${message}${more}`, CODES[problem], `$.${column}`);
}
