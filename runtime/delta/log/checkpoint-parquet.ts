// Reads Parquet files of checkpoints with hyparquet, without an engine.

import type { AsyncBuffer, FileMetaData, ParquetParsers, ParquetReadOptions, SchemaTree } from "hyparquet";
import { LogLine } from "tessera-contracts/contracts/delta/log";
import { ValidationError } from "tessera-contracts/serde";
import { StorageError } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import { checkLimit } from "../limits.js";
import type { CheckpointContext, CheckpointReader } from "./checkpoint-read.js";
import { jsonOf, type ParquetColumn } from "./parsed-stats.js";

/** What files are read from, and what is said of them. */
export type ParquetContext = Omit<CheckpointContext, "readParquet">;

/** A reader of checkpoints over hyparquet, which is loaded when it is first called. */
export function parquetCheckpoints(context: ParquetContext): CheckpointReader {
  return async function* readFiles(files) {
    const library = await loadLibrary(context);
    for (const file of files) yield* readFile(file, library, context);
  };
}

interface Library {
  readonly metadata: (file: AsyncBuffer) => Promise<FileMetaData>;
  readonly tree: (metadata: FileMetaData) => SchemaTree;
  readonly rows: (options: Omit<ParquetReadOptions, "onComplete">) => Promise<Record<string, unknown>[]>;
}

async function loadLibrary({ place }: ParquetContext): Promise<Library> {
  try {
    const [parquet, { compressors }] = await Promise.all([import("hyparquet"), import("hyparquet-compressors")]);
    return {
      metadata: (file) => parquet.parquetMetadataAsync(file, { parsers: EXACT }),
      tree: (metadata) => parquet.parquetSchema(metadata),
      rows: (options) => parquet.parquetReadObjects({ ...options, compressors, parsers: EXACT, utf8: false }),
    };
  } catch (cause) {
    const message =
      "checkpoints are Parquet files, and without an engine they need a package that is not there: npm install hyparquet hyparquet-compressors";
    throw new DeltaError("OPTION_INVALID", message, place, { cause });
  }
}

/** The library's own ones make dates, which lose microseconds. */
const EXACT: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (millis) => millis,
  timestampFromMicroseconds: (micros) => micros,
  timestampFromNanoseconds: (nanos) => nanos,
  dateFromDays: (days) => days,
};

async function* readFile(
  path: string,
  library: Library,
  context: ParquetContext,
): AsyncGenerator<LogLine, void, undefined> {
  const file = await openFile(path, context);
  const metadata = await library.metadata(file);
  checkLimit("actions", Number(metadata.num_rows), `the number of actions that ${path} claims`, context);
  const plain = only(metadata, library.tree(metadata), isPlain);
  let rowStart = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count);
    const rows = await library.rows({ file, metadata: plain, rowStart, rowEnd });
    const stats = rows.some(lacksStats) ? await readStats({ file, metadata, rowStart, rowEnd }, library) : [];
    for (let i = 0; i < rows.length; i++) yield toAction(rows[i] ?? {}, stats[i] ?? null, { path, context });
    rowStart = rowEnd;
  }
}

async function openFile(path: string, { storage, signal }: ParquetContext): Promise<AsyncBuffer> {
  const options = signal && { signal };
  const head = await storage.head(path, options);
  if (head === null) throw new StorageError("MISSING", `there is no file ${path} in ${storage.uri}`, { path });
  const slice = async (start: number, end: number = head.sizeBytes): Promise<ArrayBuffer> => {
    const bytes = await storage.read(path, { ...options, range: { start, end } });
    return new Uint8Array(bytes).buffer;
  };
  return { byteLength: head.sizeBytes, slice };
}

const ACTIONS = [
  "txn",
  "add",
  "remove",
  "metaData",
  "protocol",
  "domainMetadata",
  "checkpointMetadata",
  "sidecar",
] as const;

/** Statistics and partition values are there twice, as text and as columns; columns may be thousands. */
function isPlain(path: readonly string[]): boolean {
  const [action, field] = path;
  return ACTIONS.some((name) => name === action) && field !== "stats_parsed" && field !== "partitionValues_parsed";
}

function isStats([action, field]: readonly string[]): boolean {
  return action === "add" && (field === undefined || field === "stats_parsed");
}

/** The metadata of a file as if it had no other columns than those of these paths. */
function only(metadata: FileMetaData, root: SchemaTree, keeps: (path: readonly string[]) => boolean): FileMetaData {
  const kept = (one: SchemaTree): SchemaTree[] => one.children.filter((child) => keeps(child.path));
  const elements = (one: SchemaTree): FileMetaData["schema"] => [
    one.children.length === 0 ? one.element : { ...one.element, num_children: kept(one).length },
    ...kept(one).flatMap(elements),
  ];
  return {
    ...metadata,
    schema: elements(root),
    row_groups: metadata.row_groups.map((group) => ({
      ...group,
      columns: group.columns.filter(({ meta_data: about }) => keeps(about?.path_in_schema ?? [])),
    })),
  };
}

function lacksStats({ add }: Record<string, unknown>): boolean {
  return typeof add === "object" && add !== null && ((add as { readonly stats?: unknown }).stats ?? null) === null;
}

interface RowRange {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** The statistics of rows that have them as columns, as text; null where there are none. */
async function readStats({ file, metadata, ...range }: RowRange, library: Library): Promise<(string | null)[]> {
  const tree = library.tree(metadata);
  const column = tree.children
    .find(({ element }) => element.name === "add")
    ?.children.find(({ path }) => path[1] === "stats_parsed");
  if (column === undefined) return [];
  const raw = withoutDecimals(only(metadata, tree, isStats));
  const rows = await library.rows({ file, metadata: raw, ...range });
  return rows.map(({ add }) =>
    jsonOf((add as Record<string, unknown> | null)?.["stats_parsed"], column as ParquetColumn),
  );
}

/** The library makes doubles of decimals; without the annotation it gives what is stored. */
function withoutDecimals(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map((element) => {
    if (element.converted_type !== "DECIMAL" && element.logical_type?.type !== "DECIMAL") return element;
    const { converted_type: _, logical_type: __, ...stored } = element;
    return stored;
  });
  return { ...metadata, schema };
}

interface RowPlace {
  readonly path: string;
  readonly context: ParquetContext;
}

function toAction(row: Record<string, unknown>, stats: string | null, { path, context }: RowPlace): LogLine {
  const name = ACTIONS.find((one) => (row[one] ?? null) !== null);
  const action = name === undefined ? null : row[name];
  const value = name === "add" && stats !== null ? { ...(action as object), stats } : action;
  try {
    return LogLine.convert(name === undefined ? {} : { [name]: value });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw new DeltaError("LOG_CORRUPT", `${path}: ${error.message}`, context.place, {
      details: { file: path },
      cause: error,
    });
  }
}
