// Rows as Parquet files by hyparquet-writer.

import * as fs from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { Column, DataType, RecordBatch } from "tessera-contracts/arrow";
import { isAborted } from "./duckdb-append.js";
import type { ExecuteOptions, ParquetWrite, WrittenFile } from "./engine.js";
import { FileStatistics, plainType } from "./file-statistics.js";
import { type Hyparquet, ParquetFile } from "./hyparquet.js";
import { plainPages } from "./plain-pages.js";

/** What a row group has where nobody says, which is what DuckDB's have. */
const GROUP_ROWS = 122_880;

/** Rows that one page holds. */
const PAGE_ROWS = 20_000;

/** A partition of the rows: the folder of its files, and what it is said to be. */
export interface Partition {
  /** Below the directory; empty: none. */
  readonly folder: string;
  readonly values: WrittenFile["partitionValues"];
}

/**
 * Writes batches, which have the columns of `write.schema` that stand in files, to new files; none if there are no rows.
 * Those that were written are left if it throws: they are in `files`.
 */
export async function writeBatches(
  api: Hyparquet,
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  { write, partition, files, options }: Batches,
): Promise<void> {
  const settings = { ...write, schema: fileSchema(write) };
  let file: OpenFile | null = null;
  try {
    for await (const group of groupsOf(batches, write.rowGroupRows ?? GROUP_ROWS, options)) {
      file ??= OpenFile.create(new ParquetFile(api, settings), { write, partition, files });
      await file.add(group);
      if (file.size < (write.targetFileBytes ?? Infinity)) continue;
      await file.finish();
      file = null;
    }
    await file?.finish();
  } catch (error) {
    await file?.discard();
    throw error;
  }
}

/** The same rows, as many in each group. */
async function* groupsOf(
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  most: number,
  { signal }: ExecuteOptions,
): AsyncGenerator<readonly RecordBatch[], void, undefined> {
  let group: RecordBatch[] = [];
  let room = most;
  for await (const batch of batches) {
    if (isAborted(signal)) throw new Cancelled("writing files", signal?.reason);
    for (let from = 0; from < batch.rowCount;) {
      const to = Math.min(from + room, batch.rowCount);
      group.push(from === 0 && to === batch.rowCount ? batch : batch.slice(from, to));
      room -= to - from;
      from = to;
      if (room > 0) continue;
      yield group;
      [group, room] = [[], most];
    }
  }
  if (group.length > 0) yield group;
}

/** Where batches go. */
export interface Batches {
  readonly write: ParquetWrite;
  readonly partition: Partition;
  /** Gets each file when it is begun, and again, whole, when it is finished. */
  readonly files: Map<string, WrittenFile>;
  readonly options: ExecuteOptions;
}

/** Deletes what was written. */
export async function removeFiles(write: ParquetWrite, files: Batches["files"]): Promise<void> {
  for (const path of files.keys()) await rm(join(write.directory, path), { force: true });
}

/** The columns that stand in files: those that rows are split by do not. */
export function fileSchema({ schema, partitionBy }: ParquetWrite): ParquetWrite["schema"] {
  return { ...schema, fields: schema.fields.filter(({ name }) => !partitionBy.includes(name)) };
}

// Bytes may take long, and are waited for. Names are quick, and would take longer by way of another thread.
const writeBytes = promisify(fs.write);

type Target = Pick<Batches, "write" | "partition" | "files">;

interface Begun {
  readonly path: string;
  readonly temporary: string;
  /** The number of the open file. */
  readonly open: number;
}

class OpenFile {
  readonly #parquet: ParquetFile;
  readonly #path: string;
  readonly #temporary: string;
  /** Null once it is closed: its number may be that of another file then. */
  #open: number | null;
  readonly #to: Target;
  readonly #statistics: FileStatistics;
  #rows = 0;

  private constructor(parquet: ParquetFile, file: Begun, to: Target) {
    this.#parquet = parquet;
    this.#path = file.path;
    this.#temporary = file.temporary;
    this.#open = file.open;
    this.#to = to;
    this.#statistics = new FileStatistics(fileSchema(to.write));
  }

  static create(parquet: ParquetFile, to: Target): OpenFile {
    const { write, partition, files } = to;
    const name = write.nextFileName();
    const path = partition.folder === "" ? name : `${partition.folder}/${name}`;
    // Also the folder of a table that nobody has written to.
    fs.mkdirSync(join(write.directory, partition.folder), { recursive: true });
    // Under another name until it is whole: whoever finds it after a crash knows that nobody needs it.
    const temporary = join(write.directory, `.${crypto.randomUUID()}.tmp`);
    const open = fs.openSync(temporary, "wx");
    files.set(path, { path, rows: 0, bytes: 0, partitionValues: partition.values, statistics: [] });
    return new OpenFile(parquet, { path, temporary, open }, to);
  }

  get size(): number {
    return this.#parquet.size;
  }

  /** Adds the batches as a row group. */
  async add(batches: readonly RecordBatch[]): Promise<void> {
    for (const { columns, rowCount } of batches) {
      this.#statistics.add(columns);
      this.#rows += rowCount;
    }
    if (this.#addPages(batches)) return;
    const parts = batches.map(({ columns }) => columns.map(cellsOf));
    const cells = parts[0]?.map((first, i) => (parts.length === 1 ? first : parts.flatMap((part) => part[i] ?? [])));
    await this.#parquet.add(cells ?? []);
    await this.#save();
  }

  /** Adds few rows of simple types, if nothing is asked of their pages. */
  #addPages([batch, ...more]: readonly RecordBatch[]): boolean {
    const { columns, pageBytes, rowGroupRows } = this.#to.write;
    if (batch === undefined || batch.rowCount > PAGE_ROWS || batch.rowCount < this.#rows || more.length > 0)
      return false;
    if (columns !== undefined || pageBytes !== undefined || rowGroupRows !== undefined) return false;
    const pages = plainPages(batch);
    if (pages === null) return false;
    this.#parquet.addPages(pages, this.#statistics.edges(), batch.rowCount);
    return true;
  }

  async finish(): Promise<void> {
    await this.#parquet.finish();
    await this.#save();
    this.#close();
    fs.renameSync(this.#temporary, join(this.#to.write.directory, this.#path));
    this.#to.files.set(this.#path, {
      path: this.#path,
      rows: this.#rows,
      bytes: this.size,
      partitionValues: this.#to.partition.values,
      statistics: this.#statistics.result(),
    });
  }

  /** Gives the file up. */
  async discard(): Promise<void> {
    this.#close();
    await rm(this.#temporary, { force: true });
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open !== null) fs.closeSync(open);
  }

  async #save(): Promise<void> {
    const [bytes, open] = [this.#parquet.take(), this.#open];
    if (open === null) throw new Error("a file is written before it is closed");
    for (let at = 0; at < bytes.length;) at += (await writeBytes(open, bytes, at)).bytesWritten;
  }
}

/** The cells of a column as the package takes them. Text stays the bytes that it is. */
function cellsOf(column: Column): readonly unknown[] {
  if (column.layout === "bytes") {
    column.check();
    return Array.from({ length: column.length }, (_, i) => (column.isNull(i) ? null : column.bytesAt(i)));
  }
  const convert = cellOf(column.type);
  return convert === null ? column.toArray() : column.toArray().map(convert);
}

type Convert = (cell: unknown) => unknown;

/** How cells that have maps inside become those of the package; null if they have none. */
function cellOf(own: DataType): Convert | null {
  const type = plainType(own);
  const inside = type.type === "list" ? cellOf(type.item.type) : null;
  if (inside !== null) return orNull((cell) => (cell as unknown[]).map(inside));
  if (type.type === "struct") return structOf(type.fields.map(({ name, type: part }) => [name, cellOf(part)] as const));
  if (type.type !== "map" || type.entries.type.type !== "struct") return null;
  const [key, value] = type.entries.type.fields.map((part) => cellOf(part.type) ?? same);
  return orNull((cell) =>
    (cell as [unknown, unknown][]).map((pair) => ({ key: key?.(pair[0]), value: value?.(pair[1]) ?? null })),
  );
}

function structOf(parts: readonly (readonly [string, Convert | null])[]): Convert | null {
  if (parts.every(([, convert]) => convert === null)) return null;
  return orNull((cell) => {
    const struct = cell as { readonly [name: string]: unknown };
    return Object.fromEntries(parts.map(([name, convert]) => [name, (convert ?? same)(struct[name] ?? null)]));
  });
}

function same(cell: unknown): unknown {
  return cell;
}

function orNull(convert: Convert): Convert {
  return (cell) => (cell === null || cell === undefined ? null : convert(cell));
}
