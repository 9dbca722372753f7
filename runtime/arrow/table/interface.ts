// What a table can do.

import type { ValidationPolicySpecInit } from "tessera-contracts/contracts/config/semantics";
import type { ArrowValidationOptionsInit } from "tessera-contracts/contracts/datasets/policies";
import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Contract } from "tessera-contracts/serde";
import type { Column } from "../column/index.js";
import type { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import type { TableMisfit } from "./fit.js";
import type { RowBuilder } from "./row-builder.js";

/** The key of schema metadata under which the name of the contract stands, such as `cpg/rows.CpgNode`. */
export const CONTRACT_KEY = "tessera.contract";

/** How `rows` reads. */
export interface RowsOptions {
  /** True: constraints and rules are not checked. For batches that were made here. */
  readonly unchecked?: boolean;
  /** What columns do that the table does not have. Default: an error if the contract is strict. */
  readonly extra?: "error" | "ignore";
}

/** Which fields `rows` reads. */
export interface FieldsOptions<K extends string> {
  readonly columns: readonly K[];
}

/** How large batches become. */
export interface BatchesOptions {
  /** Rows at most. Default: 65,536. */
  readonly batchRows?: number;
  /** Bytes at most, or a row more. Default: 64 MiB. */
  readonly batchBytes?: number;
}

/** A table in memory. Where it has no batches, only its schema tells what its columns are: so `readTable` gives both. */
export type TableBatches =
  readonly RecordBatch[] | { readonly schema: Schema; readonly batches: readonly RecordBatch[] };

/** How a table is checked. What is not said has the defaults of the contracts. */
export interface CheckOptions {
  /** Which rows are looked at, and whether to stop at the first failure. */
  readonly policy?: ValidationPolicySpecInit;
  /** What is done with columns that are too many or of other types, and what comes of the rows that fail. */
  readonly options?: ArrowValidationOptionsInit;
  /** What `policy.sample` depends on. Default: 0. */
  readonly seed?: number;
}

/** A contract as a table. */
export interface Table<Row, Init = Row> {
  readonly contract: Contract<Row, Init>;
  /** Name of the table. */
  readonly name: string;
  /** Names of the columns that tell rows apart; empty if nobody said. */
  readonly key: readonly string[];
  /** The wire hash of the contract, as the contract index has it; null if the table was made without the compiler. */
  readonly fingerprint: string | null;
  /**
   * The contract with all that it reaches, as JSON that can be kept beside rows: `ContractIndex`, but for the places of contracts. It is
   * loaded when it is asked for. Null if the table was made without the compiler.
   */
  definition(): Promise<string | null>;
  /** The columns as they are written; its metadata names the contract. */
  readonly schema: Schema;
  /** The same as a contract says it. */
  readonly spec: TableSchemaSpec;
  /**
   * The rows as one batch. Constraints and rules are not checked.
   * @throws {EncodeError} at a value that the codec or the column does not hold: `$[17].bstart`
   */
  batch(rows: readonly Row[]): RecordBatch;
  /** Rows as they come, in batches. @throws {EncodeError} as `batch`; rows are counted over all batches */
  batches(
    rows: Iterable<Row> | AsyncIterable<Row>,
    options?: BatchesOptions,
  ): AsyncGenerator<RecordBatch, void, undefined>;
  /** Collects rows one by one. */
  builder(): RowBuilder<Row>;
  /**
   * The rows of a batch, checked. Its columns may stand in any order and layout; one that is missing gives the default.
   * @throws {ValidationError} at `$[17].bstart` if a value does not fit, at `$.bstart` if a column does not
   */
  rows(batch: RecordBatch, options?: RowsOptions): Row[];
  /**
   * Of each row only these fields, checked one by one: rules are left out. The batch need not have other columns.
   * @throws {ValidationError} as above; @throws {RangeError} if there is no such field
   */
  rows<K extends keyof Row & string>(batch: RecordBatch, options: FieldsOptions<K>): Pick<Row, K>[];
  /** The columns of a batch by their names, as they lie there. @throws {ValidationError} if one does not fit */
  columns(batch: RecordBatch): { readonly [name: string]: Column };
  /** What keeps batches of this schema from being read; empty if nothing does. */
  fit(schema: Schema): TableMisfit[];
  /** What is wrong with batches, as `validateTable` finds it: the report alone. */
  check(batches: TableBatches, options?: CheckOptions): TableValidationReport;
}
