// Reading what happened to the rows of a table, version by version.

import type { Table } from "tessera-contracts/arrow";
import { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { readingView } from "../schema/reading-view.js";
import { fitOf, requireReadableBy } from "../schema/fit.js";
import { filesOf, groupsOf, stateOf } from "./groups.js";
import { type ChangeBounds, type Change, type ChangeKind, checkBounds, invalid } from "./options.js";
import { rangeOf } from "./range.js";
import { scanChanges, type VersionFile } from "./scan.js";
import { FILE, KIND_NUMBER, KINDS, NO_KIND } from "./sql.js";
import { type VersionChanges, versionsOf } from "./versions.js";

/** Which changes of which table are read. */
export interface ChangeRequest<Row, Init> extends ChangeBounds {
  readonly table: Table<Row, Init>;
  readonly columns?: readonly PropertyKey[];
  readonly net?: readonly PropertyKey[];
  readonly dataset?: string;
}

/**
 * The changes, by version; of one version, rows that went come before rows that came.
 * @param latest the table at the version that it is at
 * @throws {DeltaError} `OPTION_INVALID`; `VERSION_NOT_FOUND` naming what is kept; `CDF_DISABLED` naming the first version without a feed;
 * `CONTRACT_MISMATCH` if the schema changed so that rows do not fit it; `FILE_MISSING`; {ValidationError} at a row that the contract does
 * not take
 */
export async function* readChanges<Row, Init>(
  host: Host,
  latest: Snapshot,
  request: ChangeRequest<Row, Init>,
): AsyncGenerator<Change<Row>, void, undefined> {
  checkBounds(request, latest.place);
  const range = await rangeOf(host, latest, request);
  if (range === null) return;
  const { state } = range;
  requireReadableBy(request.table, fitOf(range.target.schema, request.table), range.target.place);
  const target = readingView(range.target, request.table);
  if (request.net !== undefined) requireKey(request.net, target);
  const versions = await versionsOf(host, range, request);
  const all = state === null ? versions : [await stateOf(state), ...versions];
  const counts = { insert: 0, delete: 0, update_preimage: 0, update_postimage: 0 };
  for (const group of request.net === undefined ? groupsOf(all) : [all]) {
    for await (const changes of readGroup(host, target, { ...request, versions: group })) {
      for (const change of changes) {
        counts[change.kind]++;
        yield change;
      }
    }
  }
  const dataset = request.dataset ?? request.since?.dataset_name ?? request.table.name;
  tell(host, all, { counts, dataset });
}

/** @throws {DeltaError} `OPTION_INVALID` if there is no such key */
function requireKey(net: readonly PropertyKey[], { schema, place }: Snapshot): void {
  const there = schema.fields.map(({ name }) => name);
  const missing = net.map(String).find((name) => !there.includes(name));
  if (net.length > 0 && missing === undefined) return;
  const found = missing === undefined ? "no column" : `the column ${missing}`;
  throw invalid(`\`net\` must name columns of the table, and names ${found}; there are ${there.join(", ")}`, place);
}

type GroupRequest<Row, Init> = ChangeRequest<Row, Init> & { readonly versions: readonly VersionChanges[] };

/** The changes of versions that are read at once, a batch at a time. */
async function* readGroup<Row, Init>(
  host: Host,
  target: Snapshot,
  request: GroupRequest<Row, Init>,
): AsyncGenerator<Change<Row>[], void, undefined> {
  const { columns, table, net } = request;
  const files = await filesOf(host, target, request);
  const names = target.schema.fields.map(({ name }) => name);
  const read = columns === undefined ? names : names.filter((name) => columns.includes(name));
  const scan = { ...request, files, columns: read, net: net?.map(String) ?? null };
  for await (const batch of scanChanges(host, target, scan)) {
    const stored = batch.select(read);
    const fields = columns as readonly (keyof Row & string)[] | undefined;
    const rows = fields === undefined ? table.rows(stored) : (table.rows(stored, { columns: fields }) as Row[]);
    const [kinds, at] = [batch.column(KIND_NUMBER), batch.column(FILE)];
    yield rows.map((row, i) => {
      const file = files[Number(at?.at(i))];
      const kind = KINDS[kinds?.at(i) as number];
      if (file === undefined || kind === undefined) throw noKind(batch.column(NO_KIND)?.at(i), file, target.place);
      return { kind, version: file.version, timestamp: file.timestamp, row };
    });
  }
}

function noKind(found: unknown, file: VersionFile | undefined, place: TablePlace): DeltaError {
  const { path = "", version = null } = file ?? {};
  const message = `the file of changes ${path} has the _change_type ${JSON.stringify(found)}; there are ${KINDS.join(", ")}`;
  return new DeltaError("LOG_CORRUPT", message, { ...place, version }, { details: { path } });
}

interface ReadFacts {
  readonly counts: { readonly [Kind in ChangeKind]: number };
  readonly dataset: string;
}

/** Tells diagnostics of a read that came to its end. */
function tell(host: Host, versions: readonly VersionChanges[], { counts, dataset }: ReadFacts): void {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return;
  host.diagnostics.emit(CdfReadRecord, {
    event_time_unix_ms: host.now(),
    dataset_name: dataset,
    table_uri: host.uri,
    from_version: first.version,
    to_version: last.version,
    inserts: counts.insert,
    updates: counts.update_postimage,
    deletes: counts.delete,
    run_id: null,
  });
}
