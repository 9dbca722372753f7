// The files of a snapshot as something that an engine scans.

import { type Signal, typeText } from "tessera-contracts/arrow";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { DeltaScanRecord } from "tessera-contracts/contracts/diagnostics/events";
import type { FileScan, ScanColumn, ScanFile } from "tessera-contracts/engine";
import { type Storage, StorageError } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import type { FileFilter } from "../log/older-files.js";
import type { Snapshot } from "../log/snapshot.js";
import { columnIdOf, physicalNameOf } from "../schema/column-mapping.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { resolvePath } from "../schema/paths.js";
import { readVector } from "../vectors/vector-file.js";

/** What is scanned, and what was ruled out before. */
export interface PlannedScan {
  readonly scan: FileScan;
  /** The files of the scan, in its order. */
  readonly files: readonly AddAction[];
  /** Files that the log alone ruled out. */
  readonly pruned: number;
}

/** Where the files of a scan are. */
export type ScanHost = Pick<Host, "storage" | "limits">;

/** Which files and columns are scanned. */
export interface ScanRequest extends OperationOptions {
  /** Names of columns; absent: all. */
  readonly columns?: readonly string[] | undefined;
  /** Whether a file may hold rows that are wanted; absent: every one may. */
  readonly mayMatch?: FileFilter;
  readonly positions?: FileScan["positions"];
}

/**
 * Plans a scan of a snapshot.
 * @throws {DeltaError} `FILE_MISSING`, `DELETION_VECTOR_CORRUPT`, `PATH_OUTSIDE_TABLE`
 */
export async function planScan(host: ScanHost, snapshot: Snapshot, request: ScanRequest = {}): Promise<PlannedScan> {
  const { mayMatch, signal } = request;
  const files: AddAction[] = [];
  for await (const file of snapshot.files(mayMatch, { signal })) files.push(file);
  return { scan: await scanOf(host, snapshot, files, request), files, pruned: snapshot.numFiles - files.length };
}

/** Tells diagnostics of a scan; `rows` is null if nobody counted those that came of it. */
export function tellScan(
  { diagnostics, uri, now }: Host,
  { version }: Snapshot,
  { planned, rows }: { readonly planned: PlannedScan; readonly rows: number | null },
): void {
  const { files, pruned } = planned;
  diagnostics.emit(DeltaScanRecord, {
    event_time_unix_ms: now(),
    table_uri: uri,
    version,
    files_considered: files.length + pruned,
    files_pruned: pruned,
    file_bytes: files.reduce((sum, { size }) => sum + size, 0),
    row_groups: null,
    bytes_read: null,
    rows,
  });
}

/**
 * A scan of some files of a snapshot, in their order.
 * @throws {DeltaError} as `planScan`
 */
export async function scanOf(
  host: ScanHost,
  snapshot: Snapshot,
  files: readonly AddAction[],
  request: Omit<ScanRequest, "mayMatch"> = {},
): Promise<FileScan> {
  return {
    columns: scanColumns(snapshot, request.columns),
    files: await inTurns(files, (file) => scanFile(host, snapshot, { file, ...request })),
    ...(request.positions === undefined ? {} : { positions: request.positions }),
  };
}

/** Files that are looked for at once. */
const AT_ONCE = 64;

/** What becomes of items, in their order, some at a time. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  }
  return results;
}

/** The columns of a snapshot as files have them; `names` says which, all unless said. */
export function scanColumns(snapshot: Snapshot, names?: readonly string[]): ScanColumn[] {
  const { struct, schema, mapping, partitionColumns, physicalStruct, place } = snapshot;
  const physical = arrowSchemaOf(physicalStruct, place);
  return struct.fields.flatMap((field, i) => {
    const { name } = field;
    const type = schema.fields[i]?.type;
    if (type === undefined || names?.includes(name) === false) return [];
    const source = partitionColumns.includes(name) ? null : physicalNameOf(field, mapping);
    const stored = mapping === "none" || !NESTED.has(type.type) ? undefined : physical.fields[i]?.type;
    const sourceType = stored === undefined || typeText(stored) === typeText(type) ? undefined : stored;
    const id = mapping === "id" ? columnIdOf(field, mapping) : null;
    return [{ name, type, source, ...(sourceType && { sourceType }), ...(id === null ? {} : { fieldId: id }) }];
  });
}

const NESTED: ReadonlySet<string> = new Set(["struct", "list", "map"]);

/** A file that is scanned. */
export interface FileToScan extends OperationOptions {
  readonly file: Pick<AddAction, "path" | "partition_values" | "deletion_vector">;
  /** What to do if the file is not there, as the end of a message. */
  readonly ifMissing?: string;
}

/**
 * A file that a log names as an engine scans it.
 * @throws {DeltaError} `FILE_MISSING`, `DELETION_VECTOR_CORRUPT`, `PATH_OUTSIDE_TABLE`
 */
export async function scanFile(
  host: ScanHost,
  snapshot: Snapshot,
  { file, signal, ifMissing = "restore it, or go back to a version whose files are" }: FileToScan,
): Promise<ScanFile> {
  const { storage, limits } = host;
  const { place, struct, mapping, partitionColumns } = snapshot;
  const partition = struct.fields.filter(({ name }) => partitionColumns.includes(name));
  const values = partition.map(
    (field) => [field.name, file.partition_values[physicalNameOf(field, mapping)] ?? null] as const,
  );
  const rows =
    file.deletion_vector === null ? null : await readVector(file.deletion_vector, { storage, place, limits, signal });
  return {
    path: await pathOnThisMachine(host, snapshot, { path: file.path, ifMissing, signal }),
    partitionValues: Object.fromEntries(values),
    ...(rows === null ? {} : { deletedRows: rows }),
  };
}

/** @throws {DeltaError} `FILE_MISSING` if it is not there, rather than fewer rows */
async function pathOnThisMachine(
  { storage, limits }: ScanHost,
  { place }: Snapshot,
  {
    path,
    ifMissing,
    signal,
  }: { readonly path: string; readonly ifMissing: string; readonly signal: Signal | undefined },
): Promise<string> {
  const found = resolvePath(path, { place, limits });
  if (found.kind === "outside") return found.uri;
  const local = storage.localPath(found.path);
  if (local === null) {
    const message = `the engine cannot read files of ${storage.uri} itself; use a folder of this machine`;
    throw new DeltaError("OPTION_INVALID", message, place);
  }
  if (await isHere(storage, found.path, signal)) return local;
  const message = `the data file ${found.path} is not there; ${ifMissing}`;
  throw new DeltaError("FILE_MISSING", message, place, { details: { path: found.path } });
}

/** Brings a file to this machine if it lives elsewhere. False: there is none. */
async function isHere(storage: Storage, path: string, signal: Signal | undefined): Promise<boolean> {
  const call = { ...(signal && { signal }) };
  if (storage.download === undefined) return (await storage.head(path, call)) !== null;
  try {
    await storage.download([path], call);
    return true;
  } catch (error) {
    if (error instanceof StorageError && error.code === "MISSING") return false;
    throw error;
  }
}
