// The examples of the functions of the registry, each over a table of its own, and operators over values that engines take differently.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import {
  duckdbSql,
  type FunctionExample,
  FUNCTIONS,
  type PlanFunction,
  type PlanRegistry,
  schemaOfPlan,
} from "tessera-contracts/plan";

/** A plan over Parquet files, and the SQL that makes the rows of these. */
export interface Case {
  readonly name: string;
  readonly rel: RelSpec;
  readonly registry: PlanRegistry;
  readonly tables: { readonly [name: string]: string };
  /** Whether the result must have a row, so that it says something. */
  readonly hasRows: boolean;
}

const ONE_ROW: RelSpecInit = {
  rel: "values",
  fields: [{ name: "one", dtype: { type: "i64" } }],
  rows: [[{ value: 1, dtype: { type: "i64" } }]],
};
const NOTHING = { datasets: {} };
const ORDER = [{ column: "at" }];

/** The rows of an example, numbered by `at`. */
function rowsOf({ rows }: FunctionExample): RelSpec {
  const inputs = rows.map((row, i): RelSpecInit => {
    const at = { op: "literal", value: i, dtype: { type: "i64" } } as const;
    const columns = [at, ...row].map((cell, k) => {
      if (cell.op === "list") throw new Error("no function of lists is exported");
      return { name: k === 0 ? "at" : `a${k - 1}`, expr: cell };
    });
    return { rel: "project", input: ONE_ROW, columns };
  });
  return RelSpec.create(inputs.length === 1 ? (inputs[0] ?? ONE_ROW) : { rel: "union", inputs });
}

/** The call, whose distance to another row is a literal: DataFusion takes no other. */
function callOf(fn: PlanFunction, example: FunctionExample, input: RelSpecInit): RelSpec {
  const args = (example.rows[0] ?? []).map((cell, i): ExprSpec =>
    cell.op === "literal" && (i in fn.choices || fn.args[i] === "pattern" || (fn.kind === "window" && i > 0))
      ? cell
      : { op: "column", name: `a${i}`, input: 0 },
  );
  const order_by = fn.needsOrder ? ORDER : [];
  const { name } = fn;
  switch (fn.kind) {
    case "scalar":
      return RelSpec.create({ rel: "project", input, columns: [{ name: "x", expr: { op: "call", fn: name, args } }] });
    case "aggregate":
      return RelSpec.create({ rel: "aggregate", input, aggregates: [{ name: "x", fn: name, args, order_by }] });
    case "window":
      return RelSpec.create({ rel: "window", input, order_by, columns: [{ name: "x", fn: name, args }] });
  }
}

/** A case over the rows of a plan, in a file. */
function over(name: string, rows: RelSpec, plan: (input: RelSpecInit) => RelSpec): Case {
  const dataset = name.replaceAll(/\W+/g, "_");
  const schema = TableSchemaSpec.create({ name: dataset, fields: schemaOfPlan(rows, NOTHING) });
  const rel = plan({ rel: "scan", dataset });
  const registry = { datasets: { [dataset]: schema } };
  return { name, rel, registry, tables: { [dataset]: duckdbSql(rows, NOTHING) }, hasRows: true };
}

/** A case for each example of each function that is exported. */
export function exampleCases(): readonly Case[] {
  return FUNCTIONS.filter(({ substrait }) => substrait !== null).flatMap((fn) =>
    fn.examples.map((example, i) => over(`${fn.name} ${i}`, rowsOf(example), (input) => callOf(fn, example, input))),
  );
}
