// An engine that seems to change tables by a server of its own: what it is asked for is carried out by requests on another engine.

import { type RecordBatch, type Schema, packIpc, schema, column } from "tessera-contracts/arrow";
import type { DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import { execute } from "tessera-contracts/delta";
import type {
  FileEngine,
  Relation,
  Statement,
  TableChanged,
  TableChangeKind,
  TableChanges,
  TableEngine,
} from "tessera-contracts/engine";

/** What the server was asked for. */
export interface AskedChange {
  readonly kind: TableChangeKind;
  readonly request: { readonly [field: string]: unknown };
  /** The statement of the rows; null if none came. */
  readonly source: string | null;
}

/** The engine, and what it is asked for. */
export interface PretendServer extends TableEngine {
  readonly asked: AskedChange[];
  /** Names of relations that it has now. */
  readonly names: ReadonlyMap<string, unknown>;
}

const ALL: readonly TableChangeKind[] = [
  "write",
  "delete_rows",
  "update",
  "merge",
  "optimize",
  "vacuum",
  "restore",
  "add_constraints",
];

interface Rows {
  readonly schema: Schema;
  readonly batches: readonly RecordBatch[];
}

/** Makes one. @param kinds what it changes by itself; none: nothing, as Sail */
export function pretendServer(files: FileEngine, kinds: readonly TableChangeKind[] = ALL): PretendServer {
  const names = new Map<string, Rows>();
  const asked: AskedChange[] = [];
  const rowsIn = (sql: string): Rows => {
    const found = names.get(/tessera_rows_\d+/.exec(sql)?.[0] ?? "");
    if (found === undefined) throw new Error(`there are no rows for ${sql}`);
    return found;
  };
  const change = async (kind: TableChangeKind, request: object, source: Relation | null): Promise<TableChanged> => {
    const sql = source !== null && "statement" in source ? source.statement.sql : null;
    asked.push({ kind, request: { ...request }, source: sql });
    const data = sql === null ? {} : { [kind === "merge" ? "source_ipc" : "data_ipc"]: ipcOf(rowsIn(sql)) };
    const asks = { [kind]: { ...request, ...data } } as unknown as DeltaRequestInit;
    const before = await versionOf(request, files);
    const report = (await execute(asks, { engine: files })) as TableChanged["report"];
    const after = await versionOf(request, files);
    return { report, version: after > before ? after : null };
  };
  const changes: TableChanges = {
    kinds: new Set(kinds),
    change: async (kind, request, { source } = {}) => (await change(kind, request, source ?? null)) as never,
  };
  const nothing = (): never => {
    throw new Error("nobody asks for it");
  };
  return {
    ...{ id: "pretend", version: "1", dialect: "spark", files, asked, names },
    changes: kinds.length === 0 ? null : changes,
    tableRows: (uri, version): Statement => ({ sql: `${uri} ${version}`, dialect: "spark" }),
    // Of what is asked besides, the answer is: no row breaks a condition.
    query: async () => await files.query({ sql: "SELECT 1 WHERE false", dialect: "duckdb" }),
    describe: async ({ sql }) => rowsIn(sql).schema,
    register: async (name, relation) => void names.set(name, await rowsOf(relation)),
    drop: async (name) => void names.delete(name),
    materialise: nothing,
    explain: nothing,
    close: async () => undefined,
  };
}

async function versionOf(request: object, engine: FileEngine): Promise<number> {
  const { table } = request as { readonly table: { readonly table_uri: string } };
  const { protocol: _, version } = (await execute({ snapshot: { table } }, { engine })) as unknown as {
    readonly protocol: unknown;
    readonly version: number;
  };
  return version;
}

async function rowsOf(relation: Relation): Promise<Rows> {
  if (!("batches" in relation)) throw new Error("rows come from here");
  const batches: RecordBatch[] = [];
  for await (const batch of relation.batches) batches.push(batch);
  return { schema: relation.schema, batches };
}

function ipcOf({ schema: own, batches }: Rows): ReturnType<typeof packIpc> {
  return packIpc(batches, { schema: own.fields.length > 0 ? own : schema([column("none", { type: "null" })]) });
}
