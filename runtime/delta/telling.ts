// What diagnostics are told of the operations on a table: a span each, and what it counts.

import { type AttributesOf, silent } from "tessera-contracts/diagnostics";
import type { Committed } from "./commit/commit.js";
import { collectionOf, type Host } from "./host.js";

/** What an operation does, in the words of `commitInfo`; the last five make no commit. */
export type OperationName =
  | "CREATE TABLE"
  | "WRITE"
  | "DELETE"
  | "UPDATE"
  | "MERGE"
  | "OPTIMIZE"
  | "RESTORE"
  | "SET TBLPROPERTIES"
  | "ADD FEATURE"
  | "ADD CONSTRAINT"
  | "DROP CONSTRAINT"
  | "EVOLVE"
  | "VACUUM"
  | "CHECKPOINT"
  | "CLEAN LOG"
  | "SCAN"
  | "CHANGES"
  | "DESCRIBE";

/** The host with a name for its table. */
export function named(host: Host, collection: string): Host {
  return { ...host, collection };
}

/** Does an operation in a span. The host that `work` is given tells everything as part of it; where nobody listens, it is the same host. */
export async function told<R>(host: Host, name: OperationName, work: (host: Host) => Promise<R>): Promise<R> {
  const { diagnostics } = host;
  if (diagnostics === silent) return work(host);
  return diagnostics.span("delta.operation", attributesOf(host, name), (span) =>
    work({ ...host, diagnostics: span, span }),
  );
}

/** As `told`, for what comes piece by piece; whoever leaves early ends the operation too. */
export async function* toldStream<T>(
  host: Host,
  name: OperationName,
  work: (host: Host) => AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  const { diagnostics } = host;
  if (diagnostics === silent) {
    yield* work(host);
    return;
  }
  const span = diagnostics.start("delta.operation", attributesOf(host, name));
  try {
    yield* work({ ...host, diagnostics: span, span });
  } catch (error) {
    span.fail(error);
    throw error;
  } finally {
    span.end();
  }
}

/** Notes in the span of an operation which commit it made, and counts the rows that came to the table. */
export function noteCommit(host: Host, { version, retries, actions }: Committed): void {
  host.span?.set({ "tessera.delta.version": version, "tessera.delta.attempts": retries + 1 });
  const metrics = actions.find((one) => one.commit_info !== undefined)?.commit_info?.operation_metrics ?? {};
  const rows = ROW_METRICS.reduce((sum, name) => sum + Number(metrics[name] ?? 0), 0);
  if (rows > 0) host.diagnostics.count("tessera.rows", rows, { ...collectionOf(host), "tessera.direction": "written" });
}

/** Notes in the span of a read which version it was of and how many rows it brought, null if nobody knows, and counts them. */
export function noteRead(host: Host, version: number, rows: number | null): void {
  host.span?.set({ "tessera.delta.version": version, ...(rows !== null && { "db.response.returned_rows": rows }) });
  if (rows === null) return;
  if (rows > 0) host.diagnostics.count("tessera.rows", rows, { ...collectionOf(host), "tessera.direction": "read" });
}

/** The metrics of commits that say how many new rows there are; an operation has those of its kind. */
const ROW_METRICS = ["numOutputRows", "numTargetRowsInserted", "numTargetRowsUpdated", "numUpdatedRows"] as const;

function attributesOf(host: Host, name: OperationName): AttributesOf<"delta.operation"> {
  return { "db.system.name": "delta", "db.operation.name": name, ...collectionOf(host) };
}
