// One commit to a Delta table by a server: what it carries, and how it is known afterwards whether it was made.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { CommitProperties } from "tessera-contracts/contracts/delta/commit";
import type { DeltaTableRef } from "tessera-contracts/contracts/delta/requests";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { Relation } from "tessera-contracts/engine";
import { SparkError } from "../errors.js";
import type { Plan, Relation as WireRelation } from "../protocol/connect.generated.js";
import { requireReachable } from "../table-uri.js";
import { quotedName } from "../values.js";
import { type Commit, commitsOf } from "./history.js";

/** What commands are carried out with. */
export interface Server {
  readonly host: string;
  /** Carries out a command once, and returns what it gives: it is not begun again if it is not known whether it was begun. */
  readonly run: (plan: Plan) => Promise<readonly RecordBatch[]>;
  readonly rows: (sql: string) => Promise<readonly RecordBatch[]>;
  readonly relation: (relation: Relation) => Promise<WireRelation>;
  readonly set: (key: string, value: string | null) => Promise<void>;
  readonly uuid: () => string;
  readonly now: () => number;
}

/** What a request says besides what is done. */
export interface Asked {
  readonly table: DeltaTableRef;
  readonly commit: CommitProperties | null;
}

/** A change that was made, or that there was no need to make. */
export interface Changed {
  readonly version: number;
  /** Null if nothing was committed, since the transaction of the application was there, or no row was meant. */
  readonly commit: Commit | null;
  /** What the command gave; nothing if its answer was lost. */
  readonly rows: readonly RecordBatch[];
  readonly ms: number;
  readonly retries: number;
}

/** A metric of a commit; 0 if it has none of the name, or there is no commit. */
export function metricOf({ commit }: Pick<Changed, "commit">, name: string): number {
  return commit?.metrics.get(name) ?? 0;
}

/** The version that a change made; null if there was no need to make one. */
export function versionOf({ commit }: Pick<Changed, "commit">): number | null {
  return commit?.version ?? null;
}

/** The table as SQL has it. */
export function tableText({ table_uri }: DeltaTableRef): string {
  return `delta.${quotedName(table_uri)}`;
}

/** The error of a field of a request that a server cannot honour. */
export function refused(field: string, advice: string): SparkError {
  return new SparkError("UNSUPPORTED", `a server cannot honour ${field} of a request: ${advice}`);
}

const USER_METADATA = "spark.databricks.delta.commitInfo.userMetadata";
const TXN_APP = "spark.databricks.delta.write.txnAppId";
const TXN_VERSION = "spark.databricks.delta.write.txnVersion";

/**
 * Makes a change in one commit. Settings of the session are shared by all statements, so that changes have to be made one at a time.
 * @param more settings of the session that hold for this change alone
 * @throws {SparkError} `CONFLICT` after too many tries; with `committed` where the answer of the server was lost
 */
export async function change(
  server: Server,
  asked: Asked,
  plan: Plan,
  more: { readonly [key: string]: string } = {},
): Promise<Changed> {
  requireHonoured(server, asked);
  const started = server.now();
  const id = server.uuid();
  const settings = new Map([...Object.entries(more), ...settingsOf(asked.commit, id)]);
  try {
    for (const [key, value] of settings) await server.set(key, value);
    const found = await tried(server, asked, { plan, id });
    await putBack(server, settings.keys());
    return { ...found, ms: Math.max(0, Math.round(server.now() - started)) };
  } catch (error) {
    // What became of the change counts more than that the session cannot be put in order any more.
    await putBack(server, settings.keys()).catch((second: unknown) => {
      throw withSecond(error, second);
    });
    throw error;
  }
}

/** What one change sets is not for the next one, which a transaction of another would make vain. */
async function putBack(server: Server, keys: Iterable<string>): Promise<void> {
  for (const key of keys) await server.set(key, null);
}

function withSecond(error: unknown, second: unknown): unknown {
  const cause = new AggregateError([error, second], "the change, and the settings of the session");
  if (!(error instanceof SparkError)) return cause;
  const message = `${error.message}; settings of the session could not be put back, so connect anew`;
  const { code, payload: said, committed, writeId } = error;
  const fate = committed === null ? {} : { committed, ...(writeId !== null && { writeId }) };
  return new SparkError(code, message, { cause, said, ...fate });
}

interface Attempt {
  readonly plan: Plan;
  readonly id: string;
}

async function tried(server: Server, asked: Asked, { plan, id }: Attempt): Promise<Omit<Changed, "ms">> {
  const most = asked.commit?.max_commit_retries ?? 15;
  for (let retries = 0; ; retries++) {
    let rows: readonly RecordBatch[];
    try {
      rows = await server.run(plan);
    } catch (error) {
      if (error instanceof SparkError && error.code === "CONFLICT" && retries < most) continue;
      return { ...(await afterLoss(server, asked, { id, error })), rows: [], retries };
    }
    return { ...(await madeForSure(server, asked, id)), rows, retries };
  }
}

/** What was made by a change that the server says it has carried out. */
async function madeForSure(server: Server, asked: Asked, id: string): Promise<Pick<Changed, "version" | "commit">> {
  return made(server, asked, id).catch((error: unknown) => {
    if (!(error instanceof SparkError)) throw error;
    const message = `the server carried out the change, but its version cannot be read: ${error.message}`;
    throw new SparkError(error.code, message, { cause: error, said: error.payload, committed: "unknown", writeId: id });
  });
}

function requireHonoured({ host }: Server, { table, commit }: Asked): void {
  requireReachable(table.table_uri, host);
  if (table.storage_options !== null) throw refused("table.storage_options", "the server has settings of its own");
  if (table.version !== null || table.timestamp !== null) {
    throw refused("table.version", "the server changes the latest version; leave it out");
  }
  if (commit !== null && commit.isolation_level !== null) {
    throw refused("commit.isolation_level", "the property delta.isolationLevel of the table decides");
  }
  if ((commit?.app_transactions.length ?? 0) > 1) throw refused("commit.app_transactions", "a commit of it has one");
}

function settingsOf(commit: CommitProperties | null, id: string): ReadonlyMap<string, string> {
  const settings = new Map([[USER_METADATA, metadataText(commit?.custom_metadata ?? {}, id)]]);
  const [transaction] = commit?.app_transactions ?? [];
  if (transaction !== undefined) {
    settings.set(TXN_APP, transaction.app_id).set(TXN_VERSION, String(transaction.version));
  }
  return settings;
}

/** The JSON of a CommitMetadata, whose keys stand among those of others with `tessera.` before them; and by what we find it again. */
function metadataText(custom: { readonly [key: string]: string }, write_id: string): string {
  const fields = Object.entries(custom).map(([key, value]) => [key.replace(/^tessera\./, ""), value] as const);
  return JSON.stringify({ ...Object.fromEntries(fields), write_id });
}

/** The version is that of our own commit: the newest may be another's. */
async function made(server: Server, { table }: Asked, id: string): Promise<Pick<Changed, "version" | "commit">> {
  const commits = await commitsOf(server, tableText(table));
  const commit = commits.find(({ writeId }) => writeId === id) ?? null;
  return { version: commit?.version ?? commits[0]?.version ?? 0, commit };
}

/** What may have been carried out although the server did not say so; what is certain to have ended, one way or the other. */
const LOST: { readonly [code: string]: "ended" | "perhaps running" } = {
  RESULT_LOST: "ended",
  SESSION_LOST: "ended",
  SESSION_EXPIRED: "perhaps running",
  TIMEOUT: "perhaps running",
  UNREACHABLE: "perhaps running",
};

async function afterLoss(
  server: Server,
  asked: Asked,
  { id, error }: { readonly id: string; readonly error: unknown },
): Promise<Pick<Changed, "version" | "commit">> {
  if (error instanceof Cancelled) return afterCancel(server, asked, { id, error });
  if (!(error instanceof SparkError)) throw error;
  const fate = LOST[error.code];
  if (fate === undefined) throw told(error, false, id);
  let found: Pick<Changed, "version" | "commit">;
  try {
    found = await made(server, asked, id);
  } catch (cause) {
    // Neither the answer nor the history can be had: it is for who comes later to look.
    if (!(cause instanceof SparkError)) throw cause;
    throw told(error, "unknown", id);
  }
  // What is running still may commit after we have looked.
  if (found.commit === null) throw told(error, fate === "ended" ? false : "unknown", id);
  return found;
}

/** A change that was committed before it could be stopped has succeeded. Of another one nothing is known: the server is told and not waited for. */
async function afterCancel(
  server: Server,
  asked: Asked,
  { id, error }: { readonly id: string; readonly error: Cancelled },
): Promise<Pick<Changed, "version" | "commit">> {
  const what = "a change, of which it is not known whether it was committed,";
  const found = await made(server, asked, id).catch((cause: unknown) => {
    throw new Cancelled(what, cause);
  });
  if (found.commit === null) throw new Cancelled(what, error.cause);
  return found;
}

function told(error: SparkError, committed: false | "unknown", writeId: string): SparkError {
  const said = committed === "unknown" ? "; it is not known whether it was committed" : "; nothing was committed";
  return new SparkError(error.code, `${error.message}${said}`, {
    cause: error,
    said: error.payload,
    committed,
    writeId,
  });
}
