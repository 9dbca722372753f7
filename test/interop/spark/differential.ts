// The same plans on DuckDB and on a Spark Connect server: the rows have to be the same.
// node test/run-typescript.mjs test/interop/spark/differential.ts sc://127.0.0.1:15002 [MATCHING]

import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { duckdb } from "tessera-contracts/duckdb";
import { broughtOver, type Engine } from "tessera-contracts/engine";
import {
  type ExampleValue,
  type FunctionExample,
  FUNCTIONS,
  type PlanFunction,
  planStatement,
} from "tessera-contracts/plan";
import { spark } from "tessera-contracts/spark";
import type { Case } from "../plan/examples.js";
import { operatorCases } from "../plan/operators.js";
import { FIRST } from "../plan/tpch/queries-1-11.js";
import { REST } from "../plan/tpch/queries-12-22.js";
import { TABLES } from "../plan/tpch/tables.js";
import { KNOWN_DIFFERENCES } from "./known-differences.js";
import { type Cells, differenceOf } from "./same-rows.js";

const [url = "sc://127.0.0.1:15002", matching = ""] = process.argv.slice(2);
const ours = await duckdb({ threads: 2 });
const theirs = await spark(url);
const NOTHING = { datasets: {} };

/** What differs, by the name of its case. */
const differences = new Map<string, string>();
let count = 0;

const ONE_ROW: RelSpecInit = {
  rel: "values",
  fields: [{ name: "one", dtype: { type: "i64" } }],
  rows: [[{ value: 1, dtype: { type: "i64" } }]],
};

function expressionOf(cell: ExampleValue, dialect: SqlDialect): ExprSpecInit {
  if (cell.op !== "list") return cell;
  const items = cell.items.map(({ value }) => (typeof value === "string" ? `'${value}'` : String(value))).join(", ");
  const sql = dialect === "duckdb" ? `[${items}]` : `array(${items})`;
  return { op: "cast", expr: { op: "sql", sql, dialect }, dtype: cell.dtype };
}

async function cellsOf(engine: Engine, rel: RelSpec, registry: Case["registry"] = NOTHING): Promise<Cells> {
  const result = await engine.query(planStatement(rel, registry, engine.dialect));
  const batches = await result.collect();
  return batches.flatMap(({ columns, rowCount }) =>
    Array.from({ length: rowCount }, (_, row) => columns.map((column): unknown => column.at(row))),
  );
}

/** One case as both engines execute it. What fails on both is the same. */
async function compare(
  name: string,
  plan: (dialect: SqlDialect) => RelSpec,
  registry?: Case["registry"],
): Promise<void> {
  if (!name.includes(matching)) return;
  count++;
  const [one, other] = await Promise.all(
    [ours, theirs].map((engine) =>
      cellsOf(engine, plan(engine.dialect), registry).catch((error: unknown) => String(error)),
    ),
  );
  if (typeof one === "string" && typeof other === "string") return;
  const found =
    typeof one === "string" || typeof other === "string"
      ? `${shown(one)} of ours, ${shown(other)} of theirs`
      : differenceOf(one ?? [], other ?? []);
  if (found !== null) differences.set(name, found);
}

function shown(result: Cells | string | undefined): string {
  return typeof result === "string" ? result.slice(0, 300) : `${result?.length} rows`;
}

interface Scalar {
  readonly name: string;
  readonly expr: (dialect: SqlDialect) => ExprSpecInit;
}

/** All scalar examples in one SELECT; one by one, in halves, only where that differs. */
async function compareScalars(all: readonly Scalar[]): Promise<void> {
  if (all.length === 0) return;
  const plan = (dialect: SqlDialect): RelSpec => {
    const columns = all.map(({ expr }, i) => ({ name: `c${i}`, expr: expr(dialect) }));
    return RelSpec.create({ rel: "project", input: ONE_ROW, columns });
  };
  if (all.length === 1) return compare(all[0]?.name ?? "", plan);
  const [one, other] = await Promise.all(
    [ours, theirs].map((engine) => cellsOf(engine, plan(engine.dialect)).catch(() => null)),
  );
  if (one != null && other != null && differenceOf(one, other) === null) {
    count += all.length;
    return;
  }
  const half = Math.ceil(all.length / 2);
  await compareScalars(all.slice(0, half));
  await compareScalars(all.slice(half));
}

function scalarsOf(fn: PlanFunction): Scalar[] {
  return fn.examples
    .map((example, i) => ({
      name: `${fn.name} ${i}`,
      expr: (dialect: SqlDialect): ExprSpecInit => {
        const args = (example.rows[0] ?? []).map((cell) => expressionOf(cell, dialect));
        return { op: "call", fn: fn.name, args };
      },
    }))
    .filter(({ name }) => name.includes(matching));
}

/** The call over the rows of an example. */
function callOf(fn: PlanFunction, { rows }: FunctionExample, dialect: SqlDialect): RelSpec {
  const inputs = rows.map((row, i): RelSpecInit => {
    const at = { op: "literal", value: i, dtype: { type: "i64" } } as const;
    const cells = [at, ...row].map((cell, k) => ({
      name: k === 0 ? "at" : `a${k - 1}`,
      expr: expressionOf(cell, dialect),
    }));
    return { rel: "project", input: ONE_ROW, columns: cells };
  });
  const input: RelSpecInit = inputs.length === 1 ? (inputs[0] ?? ONE_ROW) : { rel: "union", inputs };
  const args = (rows[0] ?? []).map((cell, i): ExprSpecInit => {
    const isForm =
      i in fn.choices || fn.args[i] === "cast" || fn.args[i] === "pattern" || (fn.kind === "window" && i > 0);
    return isForm ? expressionOf(cell, dialect) : { op: "column", name: `a${i}` };
  });
  const order_by = fn.needsOrder ? [{ column: "at" }] : [];
  const { name } = fn;
  if (fn.kind === "aggregate") {
    return RelSpec.create({ rel: "aggregate", input, aggregates: [{ name: "x", fn: name, args, order_by }] });
  }
  const window: RelSpecInit = { rel: "window", input, order_by, columns: [{ name: "x", fn: name, args }] };
  const columns = ["at", "x"].map((one) => ({ name: one, expr: { op: "column" as const, name: one } }));
  return RelSpec.create({ rel: "project", input: window, columns });
}

async function tables(all: Case["tables"]): Promise<void> {
  for (const [name, sql] of Object.entries(all)) {
    const statement = { sql, dialect: "duckdb" } as const;
    await ours.register(name, { statement });
    await theirs.register(name, await broughtOver({ statement }, { from: ours, to: theirs }));
  }
}

try {
  await compareScalars(FUNCTIONS.filter(({ kind }) => kind === "scalar").flatMap(scalarsOf));
  for (const fn of FUNCTIONS.filter(({ kind }) => kind !== "scalar")) {
    for (const [i, example] of fn.examples.entries()) {
      await compare(`${fn.name} ${i}`, (dialect) => callOf(fn, example, dialect));
    }
  }
  const known = new Set<string>();
  for (const { name, rel, registry, tables: needed } of operatorCases()) {
    if (!name.includes(matching)) continue;
    const fresh = Object.entries(needed).filter(([table]) => !known.has(table));
    for (const [table] of fresh) known.add(table);
    await tables(Object.fromEntries(fresh));
    await compare(name, () => rel, registry);
  }
  await tables(Object.fromEntries(Object.entries(TABLES).map(([name, { sql }]) => [name, sql])));
  for (const [name, { spec, registry }] of Object.entries({ ...FIRST, ...REST })) {
    await compare(`tpch ${name}`, () => spec, registry);
  }
} finally {
  await theirs.close();
  await ours.close();
}

const { family } = theirs.capabilities;
const known = new Set(KNOWN_DIFFERENCES.filter((one) => one.family === family).map(({ name }) => name));
const unknown = [...differences].filter(([name]) => !known.has(name));
const vanished = matching === "" ? [...known].filter((name) => !differences.has(name)) : [];
for (const [name, found] of unknown) process.stdout.write(`${name}: ${found}\n`);
for (const name of vanished) process.stdout.write(`${name}: is the same now; take it out of known-differences.ts\n`);
process.stdout.write(
  `${count} cases on DuckDB and ${theirs.version}, ${differences.size - unknown.length} known differences\n`,
);
process.exitCode = unknown.length + vanished.length === 0 ? 0 : 1;
