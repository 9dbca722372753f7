// Two small tables that change at random, and a plan over them whose result is an incremental output.

import { join } from "node:path";
import fc from "fast-check";
import { type AnyRow, schemaOf, tableOfSchema } from "tessera-contracts/arrow";
import type { RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { DeltaTable, overwriteRelation } from "tessera-contracts/delta";
import type { DuckDBEngine } from "tessera-contracts/duckdb";
import { nodesOf, schemaOfPlan } from "tessera-contracts/plan";
import { directoryStore, type Session, session, startRun } from "tessera-contracts/run";
import { localStorage, memoryStorage } from "tessera-contracts/storage";
import { SMALL, SMALL_TABLES } from "../plan/random-plans.js";

/** The tables that change. */
export const TABLES = ["left", "right"] as const;
export type TableName = (typeof TABLES)[number];

const SPECS: { readonly [name: string]: TableSchemaSpec } = Object.fromEntries(
  Object.entries(SMALL.datasets).map(([name, { fields }]) => [name, TableSchemaSpec.create({ name, fields })]),
);

/** One commit, or what is like one. */
export type Change = {
  readonly table: TableName;
  /** Rows are found by these. */
  readonly ids: readonly number[];
  /** Number of the row of the table that new values are those of. */
  readonly like: number;
} & (
  | { readonly kind: "insert" | "delete" | "merge" | "restore" | "nothing" | "overwrite" | "feed off" }
  /** Rows come to have another value in a column, or null. */
  | { readonly kind: "move"; readonly column: string; readonly isNull: boolean }
);

const COLUMNS = ["n", "x", "t", "flag", "d"] as const;

/** Values beside those of other rows. */
const ODD: readonly Partial<{ readonly [column: string]: unknown }>[] = [
  {},
  { n: null },
  { t: null, flag: null },
  { x: NaN },
  { x: -0 },
  { x: null, d: null },
];

const COMMIT: fc.Arbitrary<Change> = fc
  .record({
    table: fc.constantFrom(...TABLES),
    ids: fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 3 }),
    like: fc.nat(40),
    column: fc.constantFrom(...COLUMNS),
    isNull: fc.boolean(),
    kind: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom("move" as const) },
      { weight: 8, arbitrary: fc.constantFrom("insert" as const, "delete" as const) },
      { weight: 2, arbitrary: fc.constantFrom("merge" as const) },
      { weight: 2, arbitrary: fc.constantFrom("nothing" as const, "restore" as const) },
      { weight: 1, arbitrary: fc.constantFrom("overwrite" as const, "feed off" as const) },
    ),
  })
  .map((one) => one as Change);

/** Random sequences of commits, the same each time. */
export function sequences(count: number, seed: number): readonly (readonly Change[])[] {
  return fc.sample(fc.array(COMMIT, { minLength: 1, maxLength: 3 }), { numRuns: count, seed });
}

/** An incremental output, and the tables that it is computed from. */
export interface Changing {
  /** Makes commits to the tables. */
  readonly change: (changes: readonly Change[]) => Promise<void>;
  /** Runs the pipeline. `read`: rows of the tables that were read, those that the feeds say not counted. */
  readonly run: () => Promise<RunOutput & { readonly read: number }>;
  /** The rows of the output, as texts in order. */
  readonly written: () => Promise<readonly string[]>;
  /** The rows of the plan as they are computed anew, as texts in order. */
  readonly computed: () => Promise<readonly string[]>;
  /** How many rows of tables there are to read, those of a table that is read twice counted twice. */
  readonly all: () => Promise<number>;
}

/** An engine that counts the rows that a run reads of tables. */
class Counting {
  readonly engine: DuckDBEngine;
  #rows = 0;

  constructor(engine: DuckDBEngine) {
    this.engine = new Proxy(engine, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name, target);
        if (name === "materialise") return this.#materialise.bind(this, target);
        return typeof own === "function" ? (own.bind(target) as unknown) : own;
      },
    });
  }

  /** The rows since it was asked last. */
  taken(): number {
    const rows = this.#rows;
    this.#rows = 0;
    return rows;
  }

  async #materialise(
    engine: DuckDBEngine,
    ...[name, statement]: Parameters<DuckDBEngine["materialise"]>
  ): Promise<void> {
    // What Delta keeps for itself is of the output.
    if (!name.startsWith("tessera_run_")) return engine.materialise(name, statement);
    const sql = `EXPLAIN (ANALYZE, FORMAT json) CREATE TABLE "${name}" AS ${statement.sql}`;
    const [batch] = await (await engine.query({ ...statement, sql })).collect();
    this.#rows += rowsRead(JSON.parse(String(batch?.columns[1]?.at(0))) as Operator);
  }
}

/** An operator of an executed plan, as DuckDB tells it. */
interface Operator {
  readonly operator_name?: string;
  readonly operator_cardinality?: number;
  readonly children?: readonly Operator[];
}

/** How many rows came out of Parquet files. */
function rowsRead({ operator_name, operator_cardinality = 0, children = [] }: Operator): number {
  const own = operator_name?.trim() === "READ_PARQUET" ? operator_cardinality : 0;
  return children.reduce((sum, one) => sum + rowsRead(one), own);
}

/** How many rows a table has of which none is marked as deleted. */
async function rowsOfTable({ snapshot }: DeltaTable<AnyRow>): Promise<number> {
  let rows = 0;
  for await (const { stats } of snapshot.files())
    rows += (JSON.parse(stats ?? "{}") as { numRecords: number }).numRecords;
  return rows;
}

const FEED = "delta.enableChangeDataFeed";
const PROPERTIES = { [FEED]: "true", "delta.checkpointInterval": "100" };

/** Rows and columns of the tables: some hundred rows, nulls in each column, equal rows. */
function rowsOf(name: TableName): string {
  return `SELECT t.* REPLACE (t.id + 10 * k AS id, t.n + 6 * k AS n, t.d + CAST(k AS INTEGER) AS d) FROM (${SMALL_TABLES[name]}) AS t, range(20) AS r(k)`;
}

/**
 * Two tables, and what runs the plan over them.
 * @param folder is empty
 * @param keys columns of the plan by which its rows are told apart
 */
export async function changing(
  engine: DuckDBEngine,
  folder: string,
  { rel, keys }: { readonly rel: RelSpec; readonly keys: readonly string[] },
): Promise<Changing> {
  const options = { engine, durable: false } as const;
  const counting = new Counting(engine);
  const tables = new Map<TableName, { readonly table: DeltaTable<AnyRow>; readonly rows: readonly AnyRow[] }>();
  for (const name of TABLES) tables.set(name, await created(name, join(folder, name), options));
  const store = directoryStore(memoryStorage());
  const out = { name: "out", fields: schemaOfPlan(rel, SMALL).map((field) => ({ ...field, nullable: true })) };
  let runs = 0;
  const pipeline = {
    name: "changing",
    datasets: [...Object.values(SPECS), out].map((table_spec) => ({ table_spec })),
    views: { nodes: [{ name: "rows", rel }] },
    outputs: [{ view: "rows", dataset: "out", materialize: "incremental" as const, keys: [...keys] }],
  };
  const over = (own: DuckDBEngine, ...names: readonly string[]): Promise<Session> =>
    session({
      engine: own,
      datasets: Object.fromEntries(names.map((name) => [name, join(folder, name)])),
      storage: (uri) => localStorage(uri, { durable: false }),
    });
  return {
    change: async (changes) => {
      for (const one of changes) {
        const found = tables.get(one.table);
        if (found !== undefined) await commit(found.table, one, found.rows);
      }
    },
    run: async () => {
      const own = await over(counting.engine, ...TABLES, "out");
      const run = await startRun({
        pipeline,
        session: own,
        store,
        runId: `run-${runs++}`,
        every: () => () => undefined,
      });
      const [output] = (await run.execute()).outputs;
      if (output === undefined) throw new Error("the pipeline has an output");
      return { ...output, read: counting.taken() };
    },
    written: async () => {
      const table = await DeltaTable.openAny(join(folder, "out"), options);
      const rows: AnyRow[] = [];
      for await (const row of table.read()) rows.push(row);
      return textsOf(rows);
    },
    all: async () => {
      const scans = [...nodesOf(rel)].flatMap((node) => ("rel" in node && node.rel === "scan" ? [node.dataset] : []));
      const counts = new Map<string, number>();
      for (const [name, { table }] of tables) counts.set(name, await rowsOfTable(table));
      return scans.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    },
    computed: async () => {
      const own = await over(engine, ...TABLES);
      const rows = await own.rows(rel, {}, { table: tableOfSchema(schemaOf(TableSchemaSpec.create(out)), out) });
      await own.close();
      return textsOf(rows);
    },
  };
}

async function created(
  name: TableName,
  uri: string,
  options: { readonly engine: DuckDBEngine; readonly durable: false },
): Promise<{ readonly table: DeltaTable<AnyRow>; readonly rows: readonly AnyRow[] }> {
  const schema = SPECS[name];
  if (schema === undefined) throw new Error("there is such a table");
  const relation = { statement: { sql: rowsOf(name), dialect: "duckdb" as const } };
  await overwriteRelation(uri, { relation, schema }, { ...options, properties: PROPERTIES });
  const table = await DeltaTable.open(uri, tableOfSchema(schemaOf(schema), { name }), options);
  const rows: AnyRow[] = [];
  for await (const row of table.read()) rows.push(row);
  return { table, rows };
}

/** Makes one change. @param rows as the table was at first, of which values are taken */
async function commit(table: DeltaTable<AnyRow>, change: Change, rows: readonly AnyRow[]): Promise<void> {
  const { kind, ids, like } = change;
  const where = `id in (${ids.join(", ")})`;
  const fresh = ids.map((id, i) => ({
    ...rows[(like + 7 * i) % rows.length],
    ...ODD[(like + i) % ODD.length],
    id: BigInt(id),
  }));
  switch (kind) {
    case "insert":
      return void (await table.append(fresh));
    case "delete":
      return void (await table.delete(where));
    case "move": {
      const value = change.isNull ? null : rows[like]?.[change.column];
      return void (await table.update(where, { [change.column]: value }));
    }
    case "merge":
      return void (await table.merge(fresh, ["id"], { matched: [{ update: "all" }], notMatched: [{ insert: "all" }] }));
    case "nothing":
      return void (like % 2 === 0 ? await table.optimize() : await table.setProperties({ note: String(like) }));
    case "restore":
      return void (await table.restore({ version: Math.max(1, table.version - 1) }));
    case "overwrite":
      return void (await table.overwrite([...rows.slice(like), ...fresh]));
    case "feed off":
      await table.setProperties({ [FEED]: "false" });
      await table.delete(where);
      return void (await table.addFeatures(["changeDataFeed"]));
  }
}

function textsOf(rows: readonly AnyRow[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row, (_, value: unknown) => textOf(value))).sort();
}

/** Values that JSON has no form for. Zeros of either sign are one: they are equal, and DuckDB keeps one of them in a dictionary of a file. */
function textOf(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return Number.isNaN(value) ? "NaN" : value === 0 ? 0 : value;
}
