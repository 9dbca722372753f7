// A dataset that is files of another format than Delta, known by their bytes.

import { type RecordBatch, readTable, schemaOf, specOf, tableOfSchema } from "tessera-contracts/arrow";
import type { DatasetFormat } from "tessera-contracts/contracts/datasets/datasets";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { textRows } from "tessera-contracts/delta";
import { type FileEngine, isTableEngine, type Relation } from "tessera-contracts/engine";
import type { ResolvedDataset } from "../datasets/registry.js";
import { RunError } from "../errors.js";
import { demandFiles, filesHash, findFiles, type InputFiles } from "./input-files.js";
import type { PinHost, PinnedDataset } from "./pinned.js";
import { behindBoundary, placeOf } from "./table-pin.js";

/**
 * The rows of files. They are read into the engine when they are first asked for, and the files are looked at again then, so that the
 * rows are those of the bytes that were pinned.
 * @throws {RunError} `DATASET_FORMAT` if its files cannot be read, `DATASET_EMPTY` if there are none, `RUN_INPUT_GONE` if they are not those
 * of a pin; {DeltaError} `SOURCE_INVALID` at a row that does not fit; {ArrowDecodeError}, {EngineError}, {StorageError}
 */
export async function pinnedFiles(host: PinHost, dataset: ResolvedDataset): Promise<PinnedDataset> {
  const { name, version } = dataset;
  const location = placeOf(dataset);
  if (version !== null) {
    throw new RunError("DATASET_FORMAT", `the dataset ${name} is ${location.format} and has no version ${version}`);
  }
  const expected = host.files.get(name);
  const files =
    expected === undefined
      ? await findFiles(host.storage, location)
      : await demandFiles(host.storage, location, expected);
  const { schema, relation } = await FORMATS[location.format](host, dataset, files);
  const register = async (): Promise<string> => {
    const read = await keptIn(host, relation);
    await demandFiles(host.storage, location, files.pin);
    return read;
  };
  const tableId = filesHash(files.pin);
  return {
    ...behindBoundary(host, dataset, { schema, register }),
    pin: null,
    files: files.pin,
    tableId,
    writtenBy: async () => null,
  };
}

/** Computes what a statement says once: files may change while a session is open. */
async function keptIn({ engine, names }: PinHost, relation: Relation): Promise<string> {
  if (!("statement" in relation)) return names.register(relation);
  return isTableEngine(engine) ? names.register(relation) : names.materialise(relation.statement);
}

interface FileRows {
  /** The columns of the files. */
  readonly schema: TableSchemaSpec;
  readonly relation: Relation;
}

type Read = (host: PinHost, dataset: ResolvedDataset, files: InputFiles) => Promise<FileRows>;

/** How files of each format are read. */
const FORMATS: { readonly [Format in DatasetFormat]: Read } = {
  parquet: parquetFiles,
  csv: (_, dataset, files) => textFiles("csv", dataset, files),
  json: (_, dataset, files) => textFiles("json", dataset, files),
  arrow_ipc: (_, dataset, files) => arrowFiles(dataset, files),
  delta: () => Promise.reject(new Error("a Delta table is no list of files")),
};

async function parquetFiles({ engine }: PinHost, { name }: ResolvedDataset, files: InputFiles): Promise<FileRows> {
  const reader: FileEngine | null = isTableEngine(engine) ? engine.files : engine;
  if (reader === null) throw unreadable(name, "parquet", "the engine has none beside it that reads files");
  const { storage, pin } = files;
  const paths = pin.files.map(({ path }) => path);
  await storage.download?.(paths);
  const local = paths.flatMap((path) => storage.localPath(path) ?? []);
  if (local.length < paths.length) throw unreadable(name, "parquet", "it lies where the engine cannot read it");
  const statement = { sql: `SELECT * FROM ${reader.parquetRows(local)}`, dialect: reader.dialect };
  const schema = specOf(await reader.describe(statement), { name, onLossy: "report" }).value;
  return { schema, relation: { statement } };
}

/** Text says no types: they are those of the dataset. */
async function textFiles(format: "csv" | "json", dataset: ResolvedDataset, files: InputFiles): Promise<FileRows> {
  const { name, table_spec: schema } = dataset;
  if (schema === null) throw unreadable(name, format, "its columns are not known; give it a table_spec");
  const columns = schemaOf(schema);
  const table = tableOfSchema(columns, { name });
  const { storage, pin } = files;
  const rows = async function* (): AsyncGenerator<RecordBatch, void, undefined> {
    for (const { path } of pin.files) yield* textRows(table, { storage, path, format });
  };
  return Promise.resolve({ schema, relation: { schema: table.schema, batches: rows() } });
}

async function arrowFiles({ name }: ResolvedDataset, { storage, pin }: InputFiles): Promise<FileRows> {
  const tables = [];
  for (const { path } of pin.files) tables.push(readTable(await storage.read(path)));
  const [first] = tables;
  if (first === undefined) throw new Error("a pin has files");
  const schema = specOf({ ...first.schema, metadata: null }, { name, onLossy: "report" }).value;
  for (const [i, table] of tables.entries()) {
    const other = specOf({ ...table.schema, metadata: null }, { name, onLossy: "report" }).value;
    if (JSON.stringify(other) === JSON.stringify(schema)) continue;
    throw unreadable(name, "arrow_ipc", `${pin.files[i]?.path} has other columns than ${pin.files[0]?.path}`);
  }
  return { schema, relation: { schema: first.schema, batches: tables.flatMap(({ batches }) => batches) } };
}

function unreadable(name: string, format: DatasetFormat, problem: string): RunError {
  return new RunError("DATASET_FORMAT", `the dataset ${name} is ${format}, and cannot be read: ${problem}`);
}
