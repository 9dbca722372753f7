// A table whose commits are made by hand, so that they may be as those of other writers are.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { column, columnFrom, RecordBatch, type Schema, schema } from "tessera-contracts/arrow";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { DeletionVectorDescriptor } from "tessera-contracts/contracts/delta/log";
import { type Change, type Changes, type DeltaOptions, DeltaTable } from "tessera-contracts/delta";
import type { DuckDBEngine } from "tessera-contracts/duckdb";
import { makeVectorFile } from "../../../../runtime/delta/vectors/vector-file.js";

export function node(i: number, bend = i + 1): CpgNode {
  const kinds = ["FUNCTION", "CALL"];
  return CpgNodeTable.contract.create({
    node_id: `n${i}`,
    node_kind: kinds[i % 2] ?? "",
    path: i % 3 === 0 ? null : "a b/main.py",
    bstart: i,
    bend,
    file_id: null,
  });
}

/** A data file, or one of changes, as the log names it. */
export interface HandFile {
  readonly path: string;
  readonly partitionValues: { readonly [name: string]: string | null };
  readonly size: number;
  readonly rows: readonly CpgNode[];
}

/** A row with what happened to it. */
export type HandChange = readonly [kind: string | null, row: CpgNode];

const TYPE = "_change_type";

export class HandTable {
  readonly folder: string;
  readonly engine: DuckDBEngine;
  readonly partitionBy: readonly string[];
  #files = 0;

  private constructor(folder: string, engine: DuckDBEngine, partitionBy: readonly string[]) {
    this.folder = folder;
    this.engine = engine;
    this.partitionBy = partitionBy;
  }

  /** Version 0, with a change data feed. */
  static async create(
    folder: string,
    engine: DuckDBEngine,
    {
      partitionBy = [],
      ...more
    }: Partial<DeltaOptions> & { partitionBy?: string[]; properties?: Record<string, string> } = {},
  ): Promise<HandTable> {
    const enable_features = ["changeDataFeed" as const, "deletionVectors" as const];
    const policy = { write_policy: { partition_by: partitionBy, enable_features } };
    await DeltaTable.create(folder, CpgNodeTable, { policy, engine, durable: false, ...more });
    return new HandTable(folder, engine, partitionBy);
  }

  open(more: Partial<DeltaOptions> = {}): Promise<DeltaTable<CpgNode, CpgNodeInit>> {
    return DeltaTable.open(this.folder, CpgNodeTable, { engine: this.engine, durable: false, ...more });
  }

  logPath(version: number): string {
    return join(this.folder, "_delta_log", `${String(version).padStart(20, "0")}.json`);
  }

  get version(): number {
    return readdirSync(join(this.folder, "_delta_log")).filter((name) => /^\d{20}\.json$/.test(name)).length - 1;
  }

  /** Makes the next version of lines of the log. */
  commit(lines: readonly object[]): number {
    const version = this.version + 1;
    const texts = [{ commitInfo: { timestamp: 1 } }, ...lines].map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(this.logPath(version), texts.join(""));
    return version;
  }

  async data(rows: readonly CpgNode[]): Promise<HandFile[]> {
    return this.#write(CpgNodeTable.batch(rows), rows, "");
  }

  async cdc(changes: readonly HandChange[]): Promise<object[]> {
    const rows = changes.map(([, row]) => row);
    const { schema: own, columns } = CpgNodeTable.batch(rows);
    const kinds = columnFrom(
      { type: "string" },
      changes.map(([kind]) => kind),
    );
    const withKinds = schema([...own.fields, column(TYPE, { type: "string" })]);
    const files = await this.#write(new RecordBatch(withKinds, [...columns, kinds]), rows, "_change_data");
    return files.map(({ path, partitionValues, size }) => ({
      cdc: { path, partitionValues, size, dataChange: false },
    }));
  }

  async #write(batch: RecordBatch, rows: readonly CpgNode[], below: string): Promise<HandFile[]> {
    const directory = join(this.folder, below);
    if (!existsSync(directory)) mkdirSync(directory);
    const plain: Schema = schema(batch.schema.fields.map(({ name, type }) => column(name, type)));
    const written = await this.engine.writeParquet(
      { schema: batch.schema, batches: [batch] },
      {
        directory,
        schema: plain,
        partitionBy: this.partitionBy,
        sortBy: [],
        compression: "snappy",
        nextFileName: () => `file ${this.#files++}.parquet`,
      },
    );
    return written.map(({ path, bytes, partitionValues }) => ({
      path: encodeURI(join(below, path)),
      size: bytes,
      partitionValues,
      rows: rows.filter((row) =>
        Object.entries(partitionValues).every(([name, value]) => row[name as keyof CpgNode] === value),
      ),
    }));
  }

  /** The descriptor of a vector of its own, as the log has it; null for no rows. */
  vector(rows: readonly number[]): object | null {
    if (rows.length === 0) return null;
    const { path, bytes, descriptors } = makeVectorFile([rows], crypto.randomUUID());
    writeFileSync(join(this.folder, path), bytes);
    const [{ storage_type, path_or_inline_dv, offset, size_in_bytes, cardinality }] = descriptors as [
      DeletionVectorDescriptor,
    ];
    return {
      storageType: storage_type,
      pathOrInlineDv: path_or_inline_dv,
      offset,
      sizeInBytes: size_in_bytes,
      cardinality,
    };
  }
}

export function addLine({ path, partitionValues, size, rows }: HandFile, more: object = {}): object {
  const stats = JSON.stringify({ numRecords: rows.length });
  return { add: { path, partitionValues, size, modificationTime: 1, dataChange: true, stats, ...more } };
}

export function removeLine({ path, partitionValues, size }: HandFile, more: object = {}): object {
  const remove = { path, deletionTimestamp: 1, dataChange: true, extendedFileMetadata: true, partitionValues, size };
  return { remove: { ...remove, ...more } };
}

export async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The changes of nodes, which are the same read as rows and as batches. */
export async function nodeChanges(changes: Changes<CpgNode>): Promise<Change<CpgNode>[]> {
  const rows = await allOf(changes);
  const batches = await allOf(changes.batches());
  const found = batches.flatMap((batch) => {
    const [kinds, versions, moments] = ["_change_type", "_commit_version", "_commit_timestamp"].map((name) =>
      batch.column(name)?.toArray(),
    );
    return CpgNodeTable.rows(batch, { extra: "ignore" }).map((row, i) => ({
      kind: kinds?.[i],
      version: Number(versions?.[i]),
      timestamp: Number(moments?.[i]) / 1000,
      row,
    }));
  });
  expect(found).toEqual(rows);
  return rows;
}
