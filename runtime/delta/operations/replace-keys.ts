// Rows in the place of those that have the same keys, from relations of an engine.

import { type AnyRow, type Schema, schemaOf, tableOfSchema, typeText } from "tessera-contracts/arrow";
import type { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Relation } from "tessera-contracts/engine";
import type { CommitPlan } from "../commit/commit.js";
import { columnText } from "../expression/to-duckdb.js";
import { type DeltaOptions, type Host, hostOf, writableRelation } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { changeRows, type Metrics } from "../rewrite/change-rows.js";
import { keyFacts, type KeyFacts } from "../rewrite/merge-pairs.js";
import { CHANGE, columnsText, FILE, planRewrite, requireRewritable, type RewritePlan, ROW } from "../rewrite/plan.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { deltaSchemaOf } from "../schema/contract-schema.js";
import { type Scratch, withScratch } from "../scratch.js";
import { named, told } from "../telling.js";
import { checkConditions } from "../write/conditions.js";
import { afterCommit } from "./after-commit.js";
import type { FromPrepared } from "./append-relation.js";
import { type NewRowOptions, planRows, reportOf } from "./append.js";
import { newRowsText, replacedMetrics } from "./overwrite.js";

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
export function replaceKeys(
  uri: string,
  rows: KeyedRows,
  options: DeltaOptions & NewRowOptions & FromPrepared,
): Promise<DeltaAppendReport> {
  return told(named(hostOf(uri, options), rows.schema.name), "MERGE", (host) => replaced(host, rows, options));
}

interface KeyedRows {
  readonly relation: Relation;
  readonly schema: TableSchemaSpec;
  readonly keys: ReplacedKeys;
}

async function replaced(
  host: Host,
  { relation, schema, keys }: KeyedRows,
  options: DeltaOptions & NewRowOptions & FromPrepared,
): Promise<DeltaAppendReport> {
  const started = host.now();
  const { signal, prepared } = options;
  const snapshot = prepared?.snapshot ?? (await snapshotOf(host, signal === undefined ? {} : { signal }));
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
    const coming = await newRowsText(rewrite, {
      table,
      input: { relation },
      options,
    });
    const { gone, fresh } = await differences(rewrite, coming, meant);
    await checkConditions(scratch, { conditions, rows: fresh, place: target.place });
    const done = await changeRows({ ...rewrite, lines }, { gone, fresh }, (metrics) => infoOf(keys, metrics));
    if (done.committed !== null) await afterCommit(host, target, done.committed);
    const report = reportOf(host, plan, { files: done.written, started, committed: done.committed });
    return { ...report, num_added_rows: done.numFreshRows, num_removed_files: done.numRemovedFiles };
  });
}

interface MeantKeys extends KeyFacts {
  /** The rows of the relation, to stand behind `FROM`. */
  readonly rows: string;
  readonly columns: readonly string[];
}

async function meantKeys(scratch: Scratch, { columns, relation }: ReplacedKeys, target: Schema): Promise<MeantKeys> {
  const rows = await scratch.rowsOf(relation);
  const { engine } = scratch;
  const schema = await engine.describe({ sql: `SELECT * FROM ${rows}`, dialect: engine.dialect });
  const { never, comparisons } = await keyFacts<AnyRow>(scratch, { name: rows, schema }, { on: columns, target });
  // Keys that may be null are compared by more than equality, and files of nulls have no bounds.
  return { rows, columns, never, comparisons: comparisons.filter(({ column }) => never.includes(column)) };
}

/** The rows that leave and those that come: what both have stays. */
async function differences(
  plan: RewritePlan,
  coming: string,
  { rows, columns, never }: MeantKeys,
): Promise<{ readonly gone: string; readonly fresh: string }> {
  const { snapshot, scratch, candidates } = plan;
  const isKey = columns.map((column) => {
    const own = columnText([column]);
    return never.includes(column) ? `k.${own} = c.${own}` : `k.${own} IS NOT DISTINCT FROM c.${own}`;
  });
  const all = columnsText(snapshot);
  const nth = `row_number() OVER (PARTITION BY ${identityOf(snapshot).join(", ")}) AS __tessera_nth`;
  // An inner join, since DuckDB skips rows of files by the ends of its keys, which it does not for EXISTS.
  const distinct = `(SELECT DISTINCT ${columns.map((column) => columnText([column])).join(", ")} FROM ${rows})`;
  const found = `SELECT ${FILE}, ${ROW}, ${columnsText(snapshot, "c.")} FROM ${candidates} AS c JOIN ${distinct} AS k ON ${isKey.join(" AND ")}`;
  const old = await scratch.table({ sql: `SELECT *, ${nth} FROM (${found})`, params: {} });
  const next = await scratch.table({ sql: `SELECT *, ${nth} FROM (${coming})`, params: {} });
  const [own, other] = [identityOf(snapshot, "a."), identityOf(snapshot, "b.")];
  const same = own.map((column, i) => `${column} IS NOT DISTINCT FROM ${other[i]} AND `).join("");
  const without = (some: string, others: string): string =>
    `FROM ${some} AS a WHERE NOT EXISTS (FROM ${others} AS b WHERE ${same}a.__tessera_nth = b.__tessera_nth)`;
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
