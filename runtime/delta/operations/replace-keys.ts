// Rows in the place of those that have the same keys, from relations of an engine.

import { type AnyRow, schemaOf, tableOfSchema, typeText } from "tessera-contracts/arrow";
import type { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Relation } from "tessera-contracts/engine";
import type { CommitPlan } from "../commit/commit.js";
import { columnText } from "../expression/to-duckdb.js";
import { type DeltaOptions, hostOf, writableRelation } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { changeRows, type Metrics } from "../rewrite/change-rows.js";
import { keyBounds } from "../rewrite/merge-pairs.js";
import { CHANGE, columnsText, FILE, planRewrite, requireRewritable, type RewritePlan, ROW } from "../rewrite/plan.js";
import type { Comparison } from "../scan/comparisons.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { deltaSchemaOf } from "../schema/contract-schema.js";
import { type Scratch, withScratch } from "../scratch.js";
import { checkConditions } from "../write/conditions.js";
import { afterCommit } from "./after-commit.js";
import { type NewRowOptions, planRows, reportOf } from "./append.js";
import { replacedMetrics, stagedRows } from "./overwrite.js";

/** Keys whose rows are replaced. */
export interface ReplacedKeys {
  /** Columns of the table; they need not tell all rows apart. */
  readonly columns: readonly string[];
  /** Has these columns, each combination once. Null equals null. */
  readonly relation: Relation;
}

/**
 * Puts the rows of a relation in the place of all rows that a table has for some keys, in one commit. Rows that are there already, each as
 * often, stay where they are: if nothing differs, nothing is committed, and the report says that it was skipped, as it does if the
 * application of the write has committed before.
 * @throws {DeltaError} as `DeltaTable.overwrite`
 */
export async function replaceKeys(
  uri: string,
  {
    relation,
    schema,
    keys,
  }: { readonly relation: Relation; readonly schema: TableSchemaSpec; readonly keys: ReplacedKeys },
  options: DeltaOptions & NewRowOptions,
): Promise<DeltaAppendReport> {
  const host = hostOf(uri, options);
  const started = host.now();
  const { signal } = options;
  const snapshot = await snapshotOf(host, signal === undefined ? {} : { signal });
  requireRewritable(snapshot);
  const struct = deltaSchemaOf({ schema: schemaOf(schema) });
  const table = tableOfSchema(arrowSchemaOf(struct, snapshot.place), { name: schema.name });
  const plan = await planRows(host, snapshot, { ...options, table, replaces: "some" });
  if (plan.isDone) return reportOf(host, plan, { files: [], started, committed: null });
  return withScratch(host, options, async (scratch) => {
    const { target, conditions, lines } = plan;
    const wanted = { ...keys, relation: await writableRelation(host, keys.relation, options) };
    const meant = await meantKeys(scratch, wanted, target.schema);
    const rewrite = await planRewrite(host, target, { scratch, comparisons: meant.comparisons, options });
    const staged = await stagedRows(rewrite, {
      table,
      input: { relation },
      options,
    });
    const { gone, fresh } = await differences(rewrite, staged, meant);
    await checkConditions(scratch, { conditions, rows: fresh, place: target.place });
    const done = await changeRows({ ...rewrite, lines }, { gone, fresh }, (metrics) => infoOf(keys, metrics));
    if (done.committed !== null) await afterCommit(host, target, done.committed);
    const report = reportOf(host, plan, { files: done.written, started, committed: done.committed });
    return { ...report, num_added_rows: done.numFreshRows, num_removed_files: done.numRemovedFiles };
  });
}

interface MeantKeys {
  /** Name of the relation, as SQL. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Those that are null in no key: equality says the same of them, and by its ends files are ruled out. */
  readonly never: readonly string[];
  readonly comparisons: readonly Comparison[];
}

async function meantKeys(
  scratch: Scratch,
  { columns, relation }: ReplacedKeys,
  target: Parameters<typeof keyBounds>[2]["target"],
): Promise<MeantKeys> {
  const name = await scratch.relation(relation);
  const { engine } = scratch;
  const schema = await engine.describe({ sql: `SELECT * FROM ${name}`, dialect: engine.dialect });
  const nulls = columns.map((column) => `count(*) - count(${columnText([column])})`);
  const [counts = []] = await scratch.rows(`SELECT ${nulls.join(", ")} FROM ${name}`);
  const never = columns.filter((_, i) => Number(counts[i]) === 0);
  return {
    name,
    columns,
    never,
    comparisons: await keyBounds<AnyRow>(scratch, { name, schema }, { on: never, target }),
  };
}

/** The rows that leave and those that come: what both have stays. */
async function differences(
  plan: RewritePlan,
  staged: string,
  { name, columns, never }: MeantKeys,
): Promise<{ readonly gone: string; readonly fresh: string }> {
  const { snapshot, scratch, candidates } = plan;
  const isKey = columns.map((column) => {
    const own = columnText([column]);
    return never.includes(column) ? `k.${own} = c.${own}` : `k.${own} IS NOT DISTINCT FROM c.${own}`;
  });
  const all = columnsText(snapshot);
  const nth = `row_number() OVER (PARTITION BY ${identityOf(snapshot).join(", ")}) AS __tessera_nth`;
  // An inner join, since DuckDB skips rows of files by the ends of its keys, which it does not for EXISTS.
  const distinct = `(SELECT DISTINCT ${columns.map((column) => columnText([column])).join(", ")} FROM ${name})`;
  const found = `SELECT ${FILE}, ${ROW}, ${columnsText(snapshot, "c.")} FROM ${candidates} AS c JOIN ${distinct} AS k ON ${isKey.join(" AND ")}`;
  const old = await scratch.table({ sql: `SELECT *, ${nth} FROM (${found})`, params: {} });
  const next = await scratch.table({ sql: `SELECT *, ${nth} FROM ${staged}`, params: {} });
  const [own, other] = [identityOf(snapshot, "a."), identityOf(snapshot, "b.")];
  const same = own.map((column, i) => `${column} IS NOT DISTINCT FROM ${other[i]} AND `).join("");
  const without = (rows: string, others: string): string =>
    `FROM ${rows} AS a WHERE NOT EXISTS (FROM ${others} AS b WHERE ${same}a.__tessera_nth = b.__tessera_nth)`;
  const gone = await scratch.table({
    sql: `SELECT ${FILE}, ${ROW}, ${all}, 'delete' AS ${CHANGE} ${without(old, next)}`,
    params: {},
  });
  const fresh = await scratch.table({ sql: `SELECT ${all}, 'insert' AS ${CHANGE} ${without(next, old)}`, params: {} });
  return { gone, fresh };
}

/**
 * What two rows have in common that are the same, as SQL. Zeros of either sign are equal and not the same, which the text of a number
 * tells, and the JSON of what has numbers inside; windows of DuckDB give a zero its plus sign in a column that they are partitioned by,
 * so this is never the column itself.
 */
function identityOf({ schema: { fields } }: Snapshot, of = ""): readonly string[] {
  return fields.map(({ name, type }) => {
    const own = `${of}${columnText([name])}`;
    if (!HAS_FLOAT.test(typeText(type))) return own;
    return type.type === "f64" || type.type === "f32" ? `CAST(${own} AS VARCHAR)` : `CAST(to_json(${own}) AS VARCHAR)`;
  });
}

const HAS_FLOAT = /\bf(?:32|64)\b/;

function infoOf({ columns }: ReplacedKeys, metrics: Metrics): CommitPlan["info"] {
  return {
    operation: "MERGE",
    operation_parameters: { predicate: JSON.stringify([columns.join(", ")]) },
    operation_metrics: {
      ...replacedMetrics(metrics),
      numTargetRowsInserted: String(metrics.numFreshRows),
      numTargetRowsDeleted: String(metrics.numGoneRows),
    },
  };
}
