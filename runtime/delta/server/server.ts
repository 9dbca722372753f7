// Who makes a change of a table: the server that executes for it, if that does changes of the kind; else we do, by commits of our own
// over files.

import type { TableChanged, TableChangeKind, TableChanges } from "tessera-contracts/engine";
import type { Committed } from "../commit/commit.js";
import type { Host } from "../host.js";
import { readCommit } from "../log/read-commit.js";

/** The server that makes changes of a kind; null: we make them. */
export function serverOf({ changes }: Pick<Host, "changes">, kind: TableChangeKind): TableChanges | null {
  return changes?.kinds.has(kind) === true ? changes : null;
}

/** The table, as a server is told of it. */
export function refOf({ address }: Host): { readonly table_uri: string } {
  return { table_uri: address };
}

/** The commit that a server made, as one of ours; null if it made none. */
export async function committedBy(
  { storage, limits }: Host,
  { version }: Pick<TableChanged, "version">,
): Promise<Committed | null> {
  if (version === null) return null;
  // The commit stands. That its log cannot be read is told by who moves on to it.
  const actions = await readCommit(version, { storage, limits }).catch(() => []);
  return { version, actions, retries: 0, winners: [], by: "server" };
}
