// Results of views that are kept in Delta tables, each under the key of what decided its rows.

import { ArrowConversionError } from "tessera-contracts/arrow";
import { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import { appendRelation, type DeltaEngine, DeltaError, type PinnedTable, pinTable } from "tessera-contracts/delta";
import { type Boundary, boundaryRel, planStatement } from "tessera-contracts/plan";
import type { Storage } from "tessera-contracts/storage";
import type { ExecuteOptions } from "tessera-contracts/engine";
import type { Session } from "../session/session.js";
import { isStageable, stagedBoundary } from "./staged-columns.js";
import type { CacheRequest, KeptView } from "./kept-view.js";
import { missReason, noteUse, tablePath } from "./upkeep.js";

/** How many digits of the key name the table; the commit has all of them. */
const DIGITS = 16;

/** A table that cannot be used, and why. */
export interface Unstaged {
  readonly name: null;
  readonly reason: string;
}

/**
 * The staged result of a view: found, if a table has the commit of its whole key and its columns; else computed and staged. What makes
 * staging impossible is returned as a reason.
 */
export async function staged(request: CacheRequest): Promise<KeptView | Unstaged> {
  const { cachePath, view, resultKey } = request;
  if (cachePath === null) return { name: null, reason: NO_PLACE };
  if (!isStageable(view)) return { name: null, reason: NO_TYPES };
  const table = nameOf({ view, resultKey });
  const path = tablePath(cachePath, table);
  const folder = { session: request.session, cachePath, options: request.options };
  const before = await lookUp({ ...request, cachePath });
  if (!("reason" in before)) {
    if (request.isUseNoted) await noteUse(folder, table, request.key);
    return { ...(await registered(before, request)), stage: "found", path, reason: null };
  }
  if (!before.canWrite) return { name: null, reason: before.reason };
  const refused = await write(path, request);
  if (refused !== null) return { name: null, reason: refused };
  await noteUse(folder, table, request.key);
  const after = await lookUp({ ...request, cachePath });
  if ("reason" in after) return { name: null, reason: after.reason };
  return { ...(await registered(after, request)), stage: "computed", path, reason: before.reason };
}

/** Whether a result is staged, and where: `reason` says why it is not, and is null if it is. Nothing is computed. */
export async function lookedUp({
  cachePath,
  ...request
}: Omit<LookUp, "cachePath"> & Pick<CacheRequest, "cachePath">): Promise<Pick<KeptView, "path" | "reason">> {
  if (cachePath === null) return { path: null, reason: NO_PLACE };
  if (!isStageable(request.view)) return { path: null, reason: NO_TYPES };
  const found = await lookUp({ ...request, cachePath });
  return { path: tablePath(cachePath, nameOf(request)), reason: "reason" in found ? found.reason : null };
}

const NO_TYPES = "Delta has no types that hold the columns of the view without loss";
const NO_PLACE = "no cachePath says where results are staged";

/** The path of a table below the folder. */
function nameOf({ view, resultKey }: Pick<CacheRequest, "view" | "resultKey">): string {
  return `${view.name}/${resultKey.slice(0, DIGITS)}`;
}

/** What a result is looked up by. */
type LookUp = Pick<CacheRequest, "session" | "view" | "key" | "resultKey" | "options"> & { readonly cachePath: string };

interface Miss {
  readonly reason: string;
  /** Whether the result may be written to the table. */
  readonly canWrite: boolean;
}

interface Hit {
  readonly table: PinnedTable;
  readonly boundary: Boundary;
}

async function lookUp({ session, view, key, resultKey, options, cachePath }: LookUp): Promise<Hit | Miss> {
  const path = tablePath(cachePath, nameOf({ view, resultKey }));
  const table = await tableAt(path, session, options);
  if (table === null) {
    return { reason: await missReason({ session, cachePath, options }, view.name, key), canWrite: true };
  }
  const { snapshot, schema } = table;
  if (!snapshot.transactions.has(applicationOf(resultKey))) {
    if (snapshot.numFiles === 0) return { reason: "the staged table has no rows committed yet", canWrite: true };
    return { reason: `the table ${path} has rows of another key`, canWrite: false };
  }
  const boundary = stagedBoundary(view, schema);
  if (boundary !== null) return { table, boundary };
  return { reason: `the table ${path} has other columns than the view`, canWrite: false };
}

async function tableAt(path: string, session: Session, options: ExecuteOptions): Promise<PinnedTable | null> {
  try {
    return await pinTable(path, tableOptions(path, session, options));
  } catch (error) {
    if (error instanceof DeltaError && error.code === "NOT_A_TABLE") return null;
    throw error;
  }
}

function tableOptions(
  path: string,
  { engine, storage, now, uuid, diagnostics }: Session,
  { signal }: ExecuteOptions,
): {
  engine: DeltaEngine;
  storage?: Storage;
  now: () => number;
  uuid: () => string;
  diagnostics: Session["diagnostics"];
} & Pick<ExecuteOptions, "signal"> {
  const location = DatasetLocation.create({ name: "staged", uri: path });
  return {
    engine,
    now,
    uuid,
    diagnostics,
    ...(storage && { storage: storage(path, location) }),
    ...(signal && { signal }),
  };
}

async function registered(
  { table, boundary }: Hit,
  { names, options, session }: CacheRequest,
): Promise<Pick<KeptView, "name">> {
  const { signal } = options;
  const physical = await names.register(await table.relation(signal === undefined ? {} : { signal }), options);
  const registry = { datasets: { [physical]: table.schema } };
  const statement = planStatement(boundaryRel(boundary, physical), registry, session.engine.dialect);
  return { name: await names.register({ statement }, options) };
}

/** Computes the result and commits it; null if that went well, or somebody else did it meanwhile. */
async function write(
  path: string,
  { session, view, statement, resultKey, options }: CacheRequest,
): Promise<string | null> {
  const commit = {
    custom_metadata: { "tessera.result_key": resultKey, "tessera.plan_fingerprint": view.fingerprint },
    app_transactions: [{ app_id: applicationOf(resultKey), version: 0 }],
  };
  try {
    await appendRelation(
      path,
      { relation: { statement }, schema: view.schema },
      { ...tableOptions(path, session, options), write: { commit } },
    );
    return null;
  } catch (error) {
    // Two that stage one key: the first commit counts, and is looked up.
    if (error instanceof DeltaError && error.code === "COMMIT_CONFLICT") return null;
    if (error instanceof DeltaError && (error.code === "SCHEMA_MISMATCH" || error.code === "CONTRACT_MISMATCH"))
      return `the table ${path} has other columns than the view`;
    if (error instanceof ArrowConversionError) return NO_TYPES;
    throw error;
  }
}

/** The commit of a result has its whole key. */
function applicationOf(resultKey: string): string {
  return `tessera:staging:${resultKey}`;
}
