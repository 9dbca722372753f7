// What happened to the rows of a table, a batch at a time.

import type { Column, RecordBatch, Table } from "tessera-contracts/arrow";
import { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { filesOf, groupsOf, stateOf } from "./groups.js";
import { type ChangeBounds, checkBounds, invalid } from "./options.js";
import { rangeOf } from "./range.js";
import { scanChanges, type VersionFile } from "./scan.js";
import { FILE, KIND_NUMBER, KINDS, NO_KIND, numberOf } from "./sql.js";
import { type VersionChanges, versionsOf } from "./versions.js";
import { noteRead, toldStream } from "../telling.js";

/** Which changes of which table are read. */
export interface ChangeRequest<Row, Init> extends ChangeBounds {
  readonly table: Table<Row, Init>;
  readonly columns?: readonly PropertyKey[];
  readonly net?: readonly PropertyKey[];
  readonly dataset?: string;
  readonly runId?: string;
}

/** Changes that were looked up in the log, and not read yet. */
export interface FoundChanges {
  /** The table at the last version, whose schema the rows have. */
  readonly target: Snapshot;
  readonly versions: readonly VersionChanges[];
}

/** Who is told of a read. */
export interface ChangeReader {
  /** Name of the dataset. */
  readonly dataset: string;
  /** The run that reads; null outside of one. */
  readonly runId: string | null;
  /** Is told when all was read. */
  readonly onRead?: (record: CdfReadRecord) => void;
}

/** Rows that changed, in the order of what happened. */
export interface ChangeBatch {
  /** The columns of the table that are wanted. */
  readonly stored: RecordBatch;
  /** For each row the place of its kind in `KINDS`. */
  readonly kinds: Int8Array;
  /** For each row the number of the file that says so, which is the same for many rows in turn. */
  readonly numbers: Int32Array;
  /** That file. */
  readonly fileOf: (row: number) => VersionFile;
}

type BatchRequest<Row, Init> = ChangeRequest<Row, Init> & {
  /** The table at the last version as it is to be read. */
  readonly seen: (target: Snapshot) => Snapshot;
};

/** The changes, by version; at their end diagnostics are told of the read. @throws {DeltaError} as `readChanges` */
export function readChangeBatches<Row, Init>(
  host: Host,
  latest: Snapshot,
  request: BatchRequest<Row, Init>,
): AsyncGenerator<ChangeBatch, void, undefined> {
  return toldStream(host, "CHANGES", (inside) => changeBatches(inside, latest, request));
}

async function* changeBatches<Row, Init>(
  host: Host,
  latest: Snapshot,
  request: BatchRequest<Row, Init>,
): AsyncGenerator<ChangeBatch, void, undefined> {
  checkBounds(request, latest.place);
  const found = await findChanges(host, latest, request);
  if (found === null) return;
  const target = request.seen(found.target);
  if (request.net !== undefined) requireKey(request.net, target);
  const dataset = request.dataset ?? request.since?.dataset_name ?? request.table.name;
  const reader = { dataset, runId: request.runId ?? null };
  yield* foundBatches(host, { ...found, target }, { ...request, reader });
}

/** The changes of a range, by the log alone; null if it has no versions. @throws {DeltaError} as `readChanges` */
export async function findChanges(host: Host, latest: Snapshot, bounds: ChangeBounds): Promise<FoundChanges | null> {
  const range = await rangeOf(host, latest, bounds);
  if (range === null) return null;
  const { state, target } = range;
  const versions = await versionsOf(host, range, bounds);
  return { target, versions: state === null ? versions : [await stateOf(state), ...versions] };
}

/** What of found changes is read. */
export interface FoundRequest extends OperationOptions {
  readonly columns?: readonly PropertyKey[];
  readonly net?: readonly PropertyKey[];
  readonly reader: ChangeReader;
}

/** Reads found changes; at their end diagnostics are told of it. @throws {DeltaError} as `readChanges` */
export async function* foundBatches(
  host: Host,
  { target, versions }: FoundChanges,
  request: FoundRequest,
): AsyncGenerator<ChangeBatch, void, undefined> {
  const counts = KINDS.map(() => 0);
  for (const group of request.net === undefined ? groupsOf(versions) : [versions]) {
    for await (const batch of readGroup(host, target, { ...request, versions: group })) {
      for (const kind of batch.kinds) counts[kind] = (counts[kind] ?? 0) + 1;
      yield batch;
    }
  }
  tell(host, versions, { counts, reader: request.reader });
}

/** @throws {DeltaError} `OPTION_INVALID` if there is no such key */
function requireKey(net: readonly PropertyKey[], { schema, place }: Snapshot): void {
  const there = schema.fields.map(({ name }) => name);
  const missing = net.map(String).find((name) => !there.includes(name));
  if (net.length > 0 && missing === undefined) return;
  const found = missing === undefined ? "no column" : `the column ${missing}`;
  throw invalid(`\`net\` must name columns of the table, and names ${found}; there are ${there.join(", ")}`, place);
}

type GroupRequest = FoundRequest & { readonly versions: readonly VersionChanges[] };

/** The changes of versions that are read at once. */
async function* readGroup(
  host: Host,
  target: Snapshot,
  request: GroupRequest,
): AsyncGenerator<ChangeBatch, void, undefined> {
  const { columns, net } = request;
  const files = await filesOf(host, target, request);
  const names = target.schema.fields.map(({ name }) => name);
  const read = columns === undefined ? names : names.filter((name) => columns.includes(name));
  const scan = { ...request, files, columns: read, net: net?.map(String) ?? null };
  for await (const batch of scanChanges(host, target, scan)) {
    const numbers = numbersIn(batch.column(FILE)) as Int32Array;
    const fileOf = (row: number): VersionFile => {
      const file = files[numbers[row] ?? -1];
      if (file === undefined) throw new Error("each change is of a file");
      return file;
    };
    const kinds = batch.column(KIND_NUMBER);
    const odd = kinds === null || kinds.nullCount === 0 ? -1 : kinds.toArray().indexOf(null);
    if (odd >= 0) throw noKind(batch.column(NO_KIND)?.at(odd), fileOf(odd), target.place);
    yield { stored: batch.select(read), kinds: numbersIn(kinds) as Int8Array, numbers, fileOf };
  }
}

function numbersIn(column: Column | null): ArrayBufferView {
  if (column?.layout === "fixed") return column.values;
  throw new Error("kinds and files are numbers");
}

function noKind(found: unknown, { path, version }: VersionFile, place: TablePlace): DeltaError {
  const message = `the file of changes ${path} has the _change_type ${JSON.stringify(found)}; there are ${KINDS.join(", ")}`;
  return new DeltaError("LOG_CORRUPT", message, { ...place, version }, { details: { path } });
}

/** What a read came to. */
export interface ReadFacts {
  /** Changes of each kind, as in `KINDS`. */
  readonly counts: readonly number[];
  readonly reader: ChangeReader;
}

/** Tells of a read that came to its end. */
export function tell(host: Host, versions: readonly VersionChanges[], { counts, reader }: ReadFacts): void {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return;
  noteRead(
    host,
    last.version,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const record = {
    event_time_unix_ms: host.now(),
    dataset_name: reader.dataset,
    table_uri: host.uri,
    from_version: first.version,
    to_version: last.version,
    inserts: counts[numberOf("insert")] ?? 0,
    updates: counts[numberOf("update_postimage")] ?? 0,
    deletes: counts[numberOf("delete")] ?? 0,
    run_id: reader.runId,
  };
  host.diagnostics.emit(CdfReadRecord, record);
  reader.onRead?.(record);
}
