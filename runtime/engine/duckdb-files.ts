// The files that a `COPY` of DuckDB wrote.

import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { DuckDBMapValue, DuckDBMaterializedResult, DuckDBValue } from "@duckdb/node-api";
import type { Schema } from "tessera-contracts/arrow";
import { statisticsOf } from "./duckdb-sql.js";
import type { ParquetWrite, WrittenFile } from "./engine.js";

type Returned = Awaited<ReturnType<DuckDBMaterializedResult["getRowObjects"]>>[number];

/** Gives the files of a `COPY` their names, each in the folder of its partition, and tells of them. Files without rows stay where they are. */
export async function placed(
  returned: readonly Returned[],
  folder: string,
  write: ParquetWrite,
): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  try {
    for (const row of returned) files.push(...(await placedFile(row, folder, write)));
    return files;
  } catch (error) {
    for (const { path } of files) await rm(join(write.directory, path), { force: true });
    throw error;
  }
}

async function placedFile(row: Returned, folder: string, write: ParquetWrite): Promise<WrittenFile[]> {
  const from = String(row["filename"]);
  if (Number(row["count"]) === 0) return [];
  const partition = dirname(relative(folder, from));
  const path = join(partition, write.nextFileName());
  if (partition !== ".") await mkdir(join(write.directory, partition), { recursive: true });
  await rename(from, join(write.directory, path));
  return [
    {
      path: path.split(sep).join("/"),
      rows: Number(row["count"]),
      bytes: Number(row["file_size_bytes"]),
      partitionValues: partitionOf(row["partition_keys"]),
      statistics: statisticsOf(
        entriesOf(row["column_statistics"]).map(([key, values]) => ({ key: String(key), values: textsOf(values) })),
        isColumn(write.schema),
      ),
    },
  ];
}

function partitionOf(keys: DuckDBValue | undefined): WrittenFile["partitionValues"] {
  const values = entriesOf(keys).map(([name, text]) => [String(name), text === null ? null : String(text)] as const);
  return Object.fromEntries(values);
}

function entriesOf(value: DuckDBValue | undefined): [DuckDBValue, DuckDBValue][] {
  if (typeof value !== "object" || value === null || !("entries" in value)) return [];
  return (value as DuckDBMapValue).entries.map(({ key, value: one }) => [key, one]);
}

function textsOf(value: DuckDBValue): ReadonlyMap<string, string> {
  return new Map(entriesOf(value).map(([key, one]) => [String(key), String(one)]));
}

/** Whether a path leads through structs alone. */
function isColumn({ fields }: Schema): (path: readonly string[]) => boolean {
  return (path) => {
    let inside = fields;
    for (const [i, name] of path.entries()) {
      const type = inside.find((one) => one.name === name)?.type;
      if (type === undefined) return false;
      if (i === path.length - 1) return type.type !== "struct";
      if (type.type !== "struct") return false;
      inside = type.fields;
    }
    return false;
  };
}
