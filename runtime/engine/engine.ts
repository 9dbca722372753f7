// What executes: the interface of every engine, and what `delta` asks of one that reads and writes Parquet files.

import type { DataType, RecordBatch, Schema, Signal, Table } from "tessera-contracts/arrow";
import type { DialectId, Statement } from "./statement.js";

export type { DialectId, Statement, TextPlace, TypedLiteral } from "./statement.js";

/** How far a statement is. */
export interface EngineProgress {
  /** What is being done, such as `scan` or `write`. */
  readonly phase: string;
  readonly done: number;
  /** Null if it is not known. */
  readonly total: number | null;
  readonly unit: "rows" | "files" | "bytes" | "percent" | "tasks";
}

/** How a statement is executed. */
export interface ExecuteOptions {
  /** Ends the statement in the engine too; the call throws `Cancelled`. */
  readonly signal?: Signal;
  /** Is told how many rows of a relation in memory the engine has taken. */
  readonly onProgress?: (progress: EngineProgress) => void;
  /** More rows than these are an error, not a shorter result. */
  readonly maxRows?: number;
  /** By which a server tells whose statement it is, such as the id of a run. Engines of this process have no use for them. */
  readonly tags?: readonly string[];
}

/** Rows of a statement. Reading them ends in one of two ways: every row was delivered, or it throws. They can be read once. */
export interface QueryResult extends AsyncIterable<RecordBatch> {
  readonly schema: Schema;
  /** The rows as values of a contract, checked. */
  rows<T>(table: Table<T>): AsyncIterable<T>;
  collect(): Promise<RecordBatch[]>;
}

/** Rows that an engine can read: in memory, in files, or what a statement gives. */
export type Relation =
  | { readonly schema: Schema; readonly batches: AsyncIterable<RecordBatch> | readonly RecordBatch[] }
  | { readonly files: FileScan }
  | { readonly statement: Statement };

/** A function in JavaScript that gives a value for each row. Arguments and results are cells as `Column.at` has them. */
export interface RowFunction {
  /** In messages. */
  readonly name: string;
  readonly args: readonly DataType[];
  readonly result: DataType;
  /** Whether equal arguments may give other results. */
  readonly isVolatile: boolean;
  /** Never called with a null: where an argument is null, so is the result. It may give null itself, and may be called for rows that nobody asks for. */
  readonly call: (...cells: readonly unknown[]) => unknown;
}

/** What executes relations. */
export interface Engine {
  readonly id: string;
  readonly version: string;
  readonly dialect: DialectId;
  /** @throws {EngineError} with the engine's own words as its cause */
  query(statement: Statement, options?: ExecuteOptions): Promise<QueryResult>;
  /** The columns of the result, without executing. */
  describe(statement: Statement): Promise<Schema>;
  /** Gives a relation a name that statements can use, until it is dropped. Batches that stream are copied. */
  register(name: string, relation: Relation, options?: ExecuteOptions): Promise<void>;
  /** Computes a statement once and keeps its rows by a name. */
  materialise(name: string, statement: Statement, options?: ExecuteOptions): Promise<void>;
  drop(name: string): Promise<void>;
  /**
   * The words of a text of its SQL as trees, in the engine's own words: one for each statement. Nothing is looked up. Engines that cannot
   * say it lack this.
   * @throws {EngineError} if the text is no SQL that reads
   */
  parsedSql?(sql: string): Promise<readonly unknown[]>;
  /**
   * What the engine makes of a text of its SQL over empty tables, without optimising. Nothing is executed. Engines that cannot say it lack
   * this.
   * @throws {EngineError} if the text is no SQL over these tables alone
   */
  boundPlan?(sql: string, tables: { readonly [name: string]: Schema }): Promise<BoundSql>;
  /**
   * Gives a function a name that statements can use until the engine is closed, which is returned: one for each function. Where the function throws, or
   * gives no value of its type, the statement fails with a `FunctionError`. Engines that run no JavaScript lack this.
   */
  registerFunction?(fn: RowFunction): Promise<string>;
  /** How the engine goes about a statement, in its own words; `analyze` executes it to measure, if the engine can. */
  explain(statement: Statement, options?: ExecuteOptions & { readonly analyze?: boolean }): Promise<string>;
  close(): Promise<void>;
}

/** What an engine makes of a text of its SQL. */
export interface BoundSql {
  /** A tree for each statement, in the engine's own words, of which columns can be followed to their tables. */
  readonly plans: readonly unknown[];
  /** The columns of the result; none unless there is exactly one statement. */
  readonly columns: readonly BoundColumn[];
}

/** A column of the result of a text of SQL. */
export interface BoundColumn {
  readonly name: string;
  /** Its type in the engine's words. */
  readonly text: string;
  /** A type that holds each value of that type; null if there is none. */
  readonly type: DataType | null;
}

/** A column of a scan. */
export interface ScanColumn {
  /** As the result has it. */
  readonly name: string;
  readonly type: DataType;
  /** Name in the files; null for a partition column, whose values stand beside the files. */
  readonly source: string | null;
  /** The type as the files have it, where names within structs differ: they go by position. Absent: the same names. */
  readonly sourceType?: DataType;
  /** `field_id` in the files, where columns are found by it. */
  readonly fieldId?: number;
}

/** A Parquet file of a scan. */
export interface ScanFile {
  /** Path on this machine. */
  readonly path: string;
  /** Text of each partition column by the column's name, as the protocol writes it; null is a null value. */
  readonly partitionValues: { readonly [name: string]: string | null };
  /** Numbers of the rows that are deleted, rising; absent if none is. */
  readonly deletedRows?: readonly number[] | BigUint64Array | Uint32Array;
}

/** Rows of Parquet files: a column that a file lacks is null there. */
export interface FileScan {
  readonly columns: readonly ScanColumn[];
  readonly files: readonly ScanFile[];
  /** Adds these columns: number of the file in `files` (int64), and of the row in its file before deletions (int64). */
  readonly positions?: { readonly file: string; readonly row: string };
}

/** How one column of Parquet files is written. What is absent is as the engine likes it. */
export interface ParquetColumnWrite {
  /** How values are laid out; no dictionary is made then. */
  readonly encoding?:
    "PLAIN" | "RLE" | "DELTA_BINARY_PACKED" | "DELTA_LENGTH_BYTE_ARRAY" | "DELTA_BYTE_ARRAY" | "BYTE_STREAM_SPLIT";
  /** True: always by a dictionary; false: never. */
  readonly dictionary?: boolean;
  /** For none, for each column chunk, or for each page as well. */
  readonly statistics?: "NONE" | "CHUNK" | "PAGE";
  /** Absent: none is asked for. `fpp` is the share of absent values that may seem present. */
  readonly bloomFilter?: { readonly fpp?: number };
}

/** The `field_id` of a column in a file. */
export interface FieldId {
  /** Names in the file from the top on; items of lists are `element`, entries of maps `key` and `value`. */
  readonly path: readonly string[];
  readonly id: number;
}

/** How rows become Parquet files. */
export interface ParquetWrite {
  /** Folder on this machine, which is there. */
  readonly directory: string;
  /** The columns as the files have them (physical names). Partition columns are among them, but not in the files. */
  readonly schema: Schema;
  /** Names in the relation by names in `schema`, where they differ. */
  readonly source?: { readonly [name: string]: string };
  /** Types in the relation by names in `schema`, where names within structs differ: they go by position. */
  readonly sourceTypes?: { readonly [name: string]: DataType };
  /** Names in `schema`. */
  readonly partitionBy: readonly string[];
  /** Columns by which the rows of a file are sorted; empty: as they come. */
  readonly sortBy: readonly string[];
  /** The columns in files that have a `field_id`; absent: none has. */
  readonly fieldIds?: readonly FieldId[];
  readonly compression: "uncompressed" | "snappy" | "gzip" | "brotli" | "zstd" | "lz4";
  /** True: columns of a row group that are small may stay as they are. Default: false. */
  readonly leavesSmall?: boolean;
  readonly compressionLevel?: number;
  /** Rows of a row group, but for the last one of a file. */
  readonly rowGroupRows?: number;
  /** Bytes that a data page is kept near, before compression. */
  readonly pageBytes?: number;
  /** Most bytes of a least or greatest text that the file itself says. */
  readonly statisticsBytes?: number;
  /** How single columns are written, by names in `schema`. */
  readonly columns?: { readonly [name: string]: ParquetColumnWrite };
  /** A new file is begun at about this size; absent: one file a partition. */
  readonly targetFileBytes?: number;
  /** Name of the next file, without a folder. */
  readonly nextFileName: () => string;
}

/** Least and greatest value of a column in a file, as the engine's text has them; null where it has none. */
export interface ColumnStatistics {
  /** Path of the leaf below the file, such as `["st", "a"]`. */
  readonly path: readonly string[];
  readonly min: string | null;
  readonly max: string | null;
  readonly nullCount: number;
  /** Whether a floating-point column has NaN; null for others. */
  readonly hasNaN: boolean | null;
}

/** A file that `writeParquet` wrote. */
export interface WrittenFile {
  /** Path below the directory. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** Text of each partition column, as the engine casts its value; null is a null value. Empty if there are none. */
  readonly partitionValues: { readonly [name: string]: string | null };
  readonly statistics: readonly ColumnStatistics[];
}

/** What the end of a Parquet file says. */
export interface ParquetFooter {
  readonly path: string;
  readonly rows: number;
  readonly rowGroups: number;
}

/** An engine of this machine that reads and writes Parquet files. */
export interface FileEngine extends Engine {
  /** The rows of files as something that can be queried or registered. */
  scan(scan: FileScan): Relation;
  /**
   * Writes rows to new files. If it throws, none of them is left.
   * @throws {EngineError} `PARQUET_UNSUPPORTED` before anything is written, if files cannot be written that way; `NOT_INSTALLED` if that
   * needs a package that is not there
   */
  writeParquet(relation: Relation, write: ParquetWrite, options?: ExecuteOptions): Promise<readonly WrittenFile[]>;
  /** The rows of Parquet files of this machine as SQL, to stand after `FROM`. A column that a file lacks is null there. */
  parquetRows(paths: readonly string[]): string;
  /** The first column of the rows of a statement, which is text without nulls, some rows at a time. */
  texts(statement: Statement, options?: ExecuteOptions): AsyncIterable<readonly string[]>;
  footers(paths: readonly string[]): Promise<readonly ParquetFooter[]>;
}
