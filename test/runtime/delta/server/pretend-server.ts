// An engine that seems to change tables by a server of its own: what it is asked for is carried out by requests on DuckDB.

import { packIpc } from "tessera-contracts/arrow";
import type { DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import type { DeltaSnapshotBundle } from "tessera-contracts/contracts/delta/reports";
import { execute } from "tessera-contracts/delta";
import { TesseraError } from "tessera-contracts/diagnostics";
import type {
  FileEngine,
  Relation,
  Statement,
  TableChanged,
  TableChangeFailure,
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
  /** Names of relations that changes left. */
  readonly names: ReadonlySet<string>;
  /** What becomes of the next change: its error, and whether it is made all the same; null: it is made, and said so. */
  fault: { readonly code: Uppercase<string>; readonly made: boolean; readonly committed: false | "unknown" } | null;
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

/** As its server would say it. */
class PretendError extends TesseraError implements TableChangeFailure {
  readonly committed: false | "unknown";
  readonly writeId: string;

  constructor(code: Uppercase<string>, committed: false | "unknown", writeId: string) {
    super(`the server said ${code}`, { code, retriable: false });
    this.committed = committed;
    this.writeId = writeId;
  }
}

/** Makes one. @param kinds what it changes by itself; none: nothing, as Sail */
export function pretendServer(files: FileEngine, kinds: readonly TableChangeKind[] = ALL): PretendServer {
  const names = new Set<string>();
  const asked: AskedChange[] = [];
  let changed = 0;
  const change = async (kind: TableChangeKind, request: Body, source: Relation | null): Promise<TableChanged> => {
    const sql = source !== null && "statement" in source ? source.statement.sql : null;
    asked.push({ kind, request: { ...request }, source: sql });
    const { fault } = server;
    server.fault = null;
    const writeId = `write-${changed++}`;
    if (fault?.made === false) throw new PretendError(fault.code, fault.committed, writeId);
    const rows = sql === null ? {} : { [kind === "merge" ? "source_ipc" : "data_ipc"]: await ipcOf(sql, files) };
    const commit =
      kind === "vacuum" ? {} : { commit: { ...request.commit, custom_metadata: metadataOf(request, writeId) } };
    const before = await versionOf(request, files);
    const asks = { [kind]: { ...request, ...commit, ...rows } } as unknown as DeltaRequestInit;
    const report = (await execute(asks, { engine: files })) as TableChanged["report"];
    if (fault !== null) throw new PretendError(fault.code, fault.committed, writeId);
    const after = await versionOf(request, files);
    return { report, version: after > before ? after : null };
  };
  const changes: TableChanges = {
    kinds: new Set(kinds),
    change: async (kind, request, { source } = {}) => (await change(kind, request as Body, source ?? null)) as never,
  };
  const server: PretendServer = {
    id: "pretend",
    version: "1",
    dialect: "duckdb",
    files,
    asked,
    names,
    fault: null,
    changes: kinds.length === 0 ? null : changes,
    feedRows: null,
    // The tables of these tests lose no file.
    tableRows: (uri) => ({ sql: `SELECT * FROM read_parquet('${uri}/*.parquet')`, dialect: "duckdb" }),
    query: (statement, options) => files.query(inDuckDB(statement), options),
    describe: (statement) => files.describe(inDuckDB(statement)),
    register: async (name, relation, options) => {
      await files.register(name, relation, options);
      if (name.startsWith("tessera_rows")) names.add(name);
    },
    drop: async (name) => {
      names.delete(name);
      await files.drop(name);
    },
    materialise: (...given) => files.materialise(...given),
    explain: (...given) => files.explain(...given),
    close: async () => undefined,
  };
  return server;
}

interface Body {
  readonly table: { readonly table_uri: string };
  readonly commit?: { readonly custom_metadata?: { readonly [key: string]: string } } | null;
}

/** Servers have all metadata in one text, where ours find their own. */
function metadataOf({ commit }: Body, write_id: string): { readonly [key: string]: string } {
  const own = Object.entries(commit?.custom_metadata ?? {}).map(([key, value]) => [key.replace("tessera.", ""), value]);
  return { ...commit?.custom_metadata, userMetadata: JSON.stringify({ ...Object.fromEntries(own), write_id }) };
}

function inDuckDB({ sql, ...rest }: Statement): Statement {
  const text = sql.replaceAll("`", '"').replace("to_json(struct(*))", `'{"row":1}'`);
  return { ...rest, sql: text };
}

async function versionOf({ table }: Body, engine: FileEngine): Promise<number> {
  const { version } = (await execute({ snapshot: { table } }, { engine })) as unknown as DeltaSnapshotBundle;
  return version;
}

async function ipcOf(sql: string, files: FileEngine): Promise<ReturnType<typeof packIpc>> {
  const rows = await files.query(inDuckDB({ sql, dialect: "duckdb" }));
  return packIpc(await rows.collect(), { schema: rows.schema });
}
