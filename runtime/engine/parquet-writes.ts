// Which writer makes the files of a write: DuckDB's `COPY`, unless it cannot be told what is asked for, or there are but few rows.

import { type DataType, type RecordBatch, sameType } from "tessera-contracts/arrow";
import { Watched } from "./duckdb-batches.js";
import { quoted, shapedText } from "./duckdb-sql.js";
import type { Engine, ExecuteOptions, ParquetWrite, Relation, WrittenFile } from "./engine.js";
import { EngineError } from "./errors.js";
import { plainType } from "./file-statistics.js";
import { type Hyparquet, hyparquet, ParquetFile } from "./hyparquet.js";
import { type Batches, fileSchema, removeFiles, writeBatches } from "./hyparquet-files.js";

/** Rows that are written without the engine, if nothing else needs it: it would take longer to have them. */
const FEW_ROWS = 10_000;

/** DuckDB's row groups are made of chunks of so many rows. */
const CHUNK_ROWS = 2_048;

/** What `COPY` cannot be told. */
function isBeyondCopy({ columns, pageBytes, statisticsBytes, rowGroupRows, ...write }: ParquetWrite): boolean {
  const hasLevel = write.compressionLevel !== undefined && write.compression !== "zstd";
  const isUneven = rowGroupRows !== undefined && rowGroupRows % CHUNK_ROWS !== 0;
  return columns !== undefined || pageBytes !== undefined || statisticsBytes !== undefined || isUneven || hasLevel;
}

/** The files, if they were written without `COPY`; else the relation that it is to write. */
export async function writtenWithoutCopy(
  engine: Engine,
  relation: Relation,
  write: ParquetWrite,
  options: ExecuteOptions,
): Promise<readonly WrittenFile[] | Relation> {
  const api = await hyparquet();
  if (isBeyondCopy(write)) return writeShaped(engine, relation, write, { api: required(api), options });
  if (api === null || !isFlat(relation, write)) return relation;
  const few = await fewBatches(relation, options);
  if (few.rest !== null) return { schema: relation.schema, batches: few.rest };
  return collected(write, async (files) => {
    const batches = few.batches.map((batch) => inOrder(batch, write));
    await writeBatches(api, batches, { write, partition: WHOLE, files, options });
  });
}

const WHOLE: Batches["partition"] = { folder: "", values: {} };

function required(api: Hyparquet | null): Hyparquet {
  if (api !== null) return api;
  const message =
    "DuckDB cannot write Parquet files as the options ask, and hyparquet-writer, which can, is not installed: npm install hyparquet-writer";
  throw new EngineError("NOT_INSTALLED", message);
}

type InMemory = Extract<Relation, { schema: unknown }>;

/** Whether rows in memory need no engine on their way to a file: they have its types, and neither an order nor partitions are asked for. */
function isFlat(relation: Relation, write: ParquetWrite): relation is InMemory {
  if (!("batches" in relation) || write.partitionBy.length > 0 || write.sortBy.length > 0) return false;
  if (write.compression !== "snappy" && write.compression !== "uncompressed") return false;
  return write.schema.fields.every(({ name, type }) => {
    const found = relation.schema.fields.find((one) => one.name === (write.source?.[name] ?? name));
    return found !== undefined && SIMPLE.has(plainType(type).type) && isStoredAs(found.type, type);
  });
}

const SIMPLE: ReadonlySet<string> = new Set(
  "bool i8 i16 i32 i64 f32 f64 string binary date32 timestamp decimal".split(" "),
);

function isStoredAs(own: DataType, type: DataType): boolean {
  const [found, asked] = [plainType(own), plainType(type)];
  return sameType(found, asked);
}

/** The columns of files, as they stand in them. */
function inOrder(batch: RecordBatch, { schema: own, source }: ParquetWrite): RecordBatch {
  return batch.select(own.fields.map(({ name }) => source?.[name] ?? name));
}

/** The batches, if they have few rows; else all of them as a stream. */
async function fewBatches(
  { schema: own, batches: source }: InMemory,
  { onProgress }: ExecuteOptions,
): Promise<{ readonly batches: readonly RecordBatch[]; readonly rest: AsyncIterable<RecordBatch> | null }> {
  const batches: RecordBatch[] = [];
  const all = new Watched(own, source)[Symbol.asyncIterator]();
  let rows = 0;
  for (let next = await all.next(); next.done !== true; next = await all.next()) {
    batches.push(next.value);
    rows += next.value.rowCount;
    if (rows > FEW_ROWS) return { batches, rest: resumed(batches, all) };
    onProgress?.({ phase: "load", done: rows, total: null, unit: "rows" });
  }
  return { batches, rest: null };
}

async function* resumed(
  first: readonly RecordBatch[],
  rest: AsyncIterator<RecordBatch>,
): AsyncGenerator<RecordBatch, void, undefined> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function collected(
  write: ParquetWrite,
  work: (files: Batches["files"]) => Promise<void>,
): Promise<readonly WrittenFile[]> {
  const files: Batches["files"] = new Map();
  try {
    await work(files);
    return [...files.values()];
  } catch (error) {
    await removeFiles(write, files);
    throw error;
  }
}

let names = 0;

/** Writes rows that the engine has brought into shape: their types, their order and their partitions. */
async function writeShaped(
  engine: Engine,
  relation: Relation,
  write: ParquetWrite,
  { api, options }: { api: Hyparquet; options: ExecuteOptions },
): Promise<readonly WrittenFile[]> {
  // Throws here, before anything is written, if that cannot be.
  void new ParquetFile(api, { ...write, schema: fileSchema(write) });
  const [source, shaped] = [`tessera_rows_${names}`, `tessera_shaped_${names++}`];
  try {
    await engine.register(source, relation, options);
    await engine.materialise(shaped, { dialect: engine.dialect, sql: shapedText(source, write) }, options);
    return await collected(write, async (files) => {
      for (const partition of await partitionsOf(engine, shaped, write)) {
        const batches = await engine.query(partRows(engine, shaped, { write, partition }), options);
        await writeBatches(api, batches, { write, partition, files, options });
      }
    });
  } finally {
    await engine.drop(shaped);
    await engine.drop(source);
  }
}

async function partitionsOf(engine: Engine, shaped: string, write: ParquetWrite): Promise<Batches["partition"][]> {
  const { partitionBy } = write;
  if (partitionBy.length === 0) return [WHOLE];
  const texts = partitionBy.map((name) => `CAST(${quoted(name)} AS VARCHAR)`).join(", ");
  const found: Batches["partition"][] = [];
  for await (const batch of await engine.query({
    dialect: engine.dialect,
    sql: `SELECT DISTINCT ${texts} FROM ${quoted(shaped)} ORDER BY ALL`,
  })) {
    for (let row = 0; row < batch.rowCount; row++) {
      const values = partitionBy.map((name, i) => [name, batch.columns[i]?.at(row) as string | null] as const);
      found.push({ folder: values.map(folderOf).join("/"), values: Object.fromEntries(values) });
    }
  }
  return found;
}

/** As Hive names folders; readers go by the log. */
function folderOf([name, value]: readonly [string, string | null]): string {
  const text = value === null || value === "" ? "__HIVE_DEFAULT_PARTITION__" : encodeURIComponent(value);
  return `${encodeURIComponent(name)}=${text}`;
}

function partRows(
  { dialect }: Engine,
  shaped: string,
  { write, partition }: Pick<Batches, "write" | "partition">,
): Parameters<Engine["query"]>[0] {
  const columns = fileSchema(write).fields.map(({ name }) => quoted(name));
  const tests = write.partitionBy.map((name, i) => `CAST(${quoted(name)} AS VARCHAR) IS NOT DISTINCT FROM $p${i}`);
  const params = Object.fromEntries(
    write.partitionBy.map((name, i) => [
      `p${i}`,
      { type: { type: "string" } as const, value: partition.values[name] ?? null },
    ]),
  );
  const where = tests.length === 0 ? "" : ` WHERE ${tests.join(" AND ")}`;
  return { dialect, sql: `SELECT ${columns.join(", ")} FROM ${quoted(shaped)}${where} ORDER BY rowid`, params };
}
