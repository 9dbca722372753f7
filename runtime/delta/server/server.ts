// Who makes a change of a table: the server that executes for it, if that does changes of the kind; else we do, by commits of our own
// over files.

import type { DeltaErrorCode } from "tessera-contracts/contracts/delta/protocol";
import type { DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import { TesseraError } from "tessera-contracts/diagnostics";
import type {
  Relation,
  TableChanged,
  TableChangeFailure,
  TableChangeKind,
  TableChanges,
} from "tessera-contracts/engine";
import type { Committed } from "../commit/commit.js";
import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import { readCommit } from "../log/read-commit.js";
import type { Snapshot } from "../log/snapshot.js";

/** The server that makes changes of a kind; null: we make them. */
export function serverOf({ changes }: Pick<Host, "changes">, kind: TableChangeKind): TableChanges | null {
  return changes?.kinds.has(kind) === true ? changes : null;
}

/** What a change is made with. */
export interface ServerWork {
  readonly server: TableChanges;
  readonly host: Host;
  /** What it was planned on. */
  readonly snapshot: Snapshot;
}

/** How it is made. */
export type ServerOptions = Pick<OperationOptions, "signal"> & { readonly source?: Relation };

/**
 * Has a server make a change.
 * @throws {DeltaError} `COMMIT_CONFLICT`, `COMMIT_UNKNOWN`, `CONSTRAINT_VIOLATED`, `SCHEMA_MISMATCH`, as of a commit of our own; and other
 * errors of the server as they are
 */
export async function changeBy<Kind extends TableChangeKind>(
  { server, host, snapshot }: ServerWork,
  kind: Kind,
  request: Omit<NonNullable<DeltaRequestInit[Kind]>, "table">,
  { signal, source }: ServerOptions,
): Promise<TableChanged<Kind> & { readonly commit: Committed | null }> {
  const asked = { ...request, table: { table_uri: host.address } } as NonNullable<DeltaRequestInit[Kind]>;
  const changed = await server
    .change(kind, asked, { ...(signal && { signal }), ...(source && { source }) })
    .catch((error: unknown) => {
      throw error instanceof TesseraError ? asOurs(error, snapshot) : error;
    });
  return { ...changed, commit: await committedBy(host, changed) };
}

const OURS: { readonly [code: string]: DeltaErrorCode } = {
  CONFLICT: "COMMIT_CONFLICT",
  CONSTRAINT: "CONSTRAINT_VIOLATED",
  SCHEMA_MISMATCH: "SCHEMA_MISMATCH",
};

function asOurs(
  error: TesseraError & Partial<TableChangeFailure>,
  { place: { uri }, version }: Snapshot,
): TesseraError {
  const { committed = null, writeId = null, message, code } = error;
  const place = { uri, version: null };
  if (committed === "unknown") {
    const advice = `Once the log can be read again, resolve(error) of the table finds out: the commit has the write_id ${writeId}`;
    const details = { write_id: writeId, after_version: version };
    return new DeltaError("COMMIT_UNKNOWN", `${message}. ${advice}`, place, { details, cause: error });
  }
  const own = OURS[code];
  // The server has tried again itself.
  const details = own === "COMMIT_CONFLICT" ? { reason: "lost_too_often" } : {};
  return own === undefined ? error : new DeltaError(own, message, place, { details, cause: error });
}

/** The commit that a server made, as one of ours; null if it made none. */
async function committedBy(
  { storage, limits }: Host,
  { version }: Pick<TableChanged, "version">,
): Promise<Committed | null> {
  if (version === null) return null;
  // The commit stands. That its log cannot be read is told by who moves on to it.
  const actions = await readCommit(version, { storage, limits }).catch(() => []);
  return { version, actions, retries: 0, winners: [], by: "server" };
}
