// The rows that changed, by an engine: files of many versions in one scan, whose rows come out in the order of what happened.

import { column, columnFrom, RecordBatch, schema, type Schema } from "tessera-contracts/arrow";
import type { FileScan, Relation, ScanColumn, ScanFile } from "tessera-contracts/engine";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { scanColumns, scanFile } from "../scan/plan-scan.js";
import { readVector } from "../vectors/vector-file.js";
import type { ChangeFile } from "./infer.js";
import { CHANGE_TYPE, type ChangeQuery, changesText, FILE, KIND, numberOf, PICKED, ROW, VERSION } from "./sql.js";

/** A file, and the version whose changes it has. */
export interface VersionFile extends ChangeFile {
  readonly version: number;
  /** Of the version, in milliseconds since 1970. */
  readonly timestamp: number;
  readonly partition_values: { readonly [name: string]: string | null };
}

/** Which files are read, and what of them. */
export interface ChangeScan extends OperationOptions, Pick<ChangeQuery, "columns" | "net"> {
  readonly files: readonly VersionFile[];
}

let views = 0;

/**
 * The changes that files hold, by version; of one version, what went comes before what came. Beside the columns of the table, batches
 * have `KIND_NUMBER`, `NO_KIND` and `FILE`.
 * @throws {DeltaError} `FILE_MISSING`, `DELETION_VECTOR_CORRUPT`, `PATH_OUTSIDE_TABLE`
 */
export async function* scanChanges(
  host: Host,
  target: Snapshot,
  request: ChangeScan,
): AsyncGenerator<RecordBatch, void, undefined> {
  const { engine } = host;
  const name = `tessera_changes_${views++}`;
  const isPicked = request.files.some(({ only }) => only !== null);
  const picked = isPicked ? `${name}_picked` : null;
  const release = host.storage.hold?.();
  try {
    const scan = await scanOf(host, target, request);
    await engine.register(name, engine.scan(scan), request);
    if (picked !== null) await engine.register(picked, await pickedRows(host, target, request), request);
    const sql = changesText({ ...request, scan: name, picked });
    yield* await engine.query({ sql, dialect: engine.dialect }, request);
  } finally {
    await engine.drop(name);
    if (picked !== null) await engine.drop(picked);
    release?.();
  }
}

/** What is said of a file, beside the columns of its partition. */
const SAID: readonly ScanColumn[] = [
  { name: VERSION, type: { type: "i64" }, source: null },
  { name: KIND, type: { type: "i8" }, source: null },
  { name: PICKED, type: { type: "bool" }, source: null },
  { name: CHANGE_TYPE, type: { type: "string" }, source: "_change_type" },
];

const IF_MISSING =
  'begin with a later version, because vacuum has removed what this one needs, or read all rows with from: "snapshot"';

async function scanOf(host: Host, target: Snapshot, { files, columns, net, signal }: ChangeScan): Promise<FileScan> {
  const scanned = files.map(async (file): Promise<ScanFile> => {
    const found = await scanFile(host, target, { file, ifMissing: IF_MISSING, ...(signal && { signal }) });
    const { version, kind, only } = file;
    const number = kind === null ? null : String(numberOf(kind));
    const said = { [VERSION]: String(version), [KIND]: number, [PICKED]: only === null ? null : "true" };
    return { ...found, partitionValues: { ...found.partitionValues, ...said } };
  });
  return {
    columns: [...scanColumns(target, [...columns, ...(net ?? [])]), ...SAID],
    files: await Promise.all(scanned),
    positions: { file: FILE, row: ROW },
  };
}

const PLACES: Schema = schema([FILE, ROW].map((name) => column(name, { type: "i64" })));

/** The rows of the files of which only some are meant. */
async function pickedRows(host: Host, { place }: Snapshot, { files, signal }: ChangeScan): Promise<Relation> {
  const { storage, limits } = host;
  const batches = files.map(async ({ only }, file) => {
    const rows = only === null ? [] : await readVector(only, { storage, place, limits, signal });
    const cells = Array.from(rows as ArrayLike<number | bigint>, BigInt);
    const columns = [cells.map(() => BigInt(file)), cells].map((one) => columnFrom({ type: "i64" }, one));
    return new RecordBatch(PLACES, columns);
  });
  return { schema: PLACES, batches: await Promise.all(batches) };
}
