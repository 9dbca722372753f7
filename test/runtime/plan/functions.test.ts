// Every example of every function of the registry, as DuckDB executes it.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecordBatch, schemaOf } from "tessera-contracts/arrow";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import {
  duckdbSql,
  type ExampleValue,
  type FunctionExample,
  FUNCTIONS,
  type PlanFunction,
  schemaOfPlan,
  sparkSql,
} from "tessera-contracts/plan";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const NOTHING = { datasets: {} };
const ORDER = [{ column: "at" }];

/** The rows of values, numbered by `at`. Casts stay out: they stand where they are called. */
function rowsOf(rows: FunctionExample["rows"], dialect: SqlDialect = "duckdb"): RelSpecInit {
  const inputs = rows.map((row, i): RelSpecInit => {
    const at = { op: "literal", value: i, dtype: { type: "i64" } } as const;
    const columns = [at, ...row].map((cell, k) => ({
      name: k === 0 ? "at" : `a${k - 1}`,
      expr: expressionOf(cell, dialect),
    }));
    return { rel: "project", input: ONE_ROW, columns };
  });
  return inputs.length === 1 ? (inputs[0] ?? ONE_ROW) : { rel: "union", inputs };
}

const ONE_ROW: RelSpecInit = {
  rel: "values",
  fields: [{ name: "one", dtype: { type: "i64" } }],
  rows: [[{ value: 1, dtype: { type: "i64" } }]],
};

function expressionOf(cell: ExampleValue, dialect: SqlDialect): ExprSpec {
  if (cell.op !== "list") return cell;
  const items = cell.items.map(({ value }) => (typeof value === "string" ? `'${value}'` : String(value))).join(", ");
  const sql = dialect === "duckdb" ? `[${items}]` : `array(${items})`;
  return { op: "cast", expr: { op: "sql", sql, dialect }, dtype: cell.dtype };
}

/** Whether an argument stands in the call as it is. */
function isForm({ args, choices }: PlanFunction, at: number): boolean {
  return at in choices || args[at] === "cast" || args[at] === "pattern";
}

/** The call of a function over the rows of an example, with its result as `x`. */
function callOf(fn: PlanFunction, example: FunctionExample, dialect: SqlDialect = "duckdb"): RelSpec {
  const input = rowsOf(example.rows, dialect);
  const args = (example.rows[0] ?? []).map((cell, i): ExprSpec =>
    isForm(fn, i) ? expressionOf(cell, dialect) : { op: "column", name: `a${i}`, input: 0 },
  );
  const order_by = fn.needsOrder ? ORDER : [];
  switch (fn.kind) {
    case "scalar":
      return RelSpec.create({
        rel: "project",
        input,
        columns: [{ name: "x", expr: { op: "call", fn: fn.name, args } }],
      });
    case "aggregate":
      return RelSpec.create({ rel: "aggregate", input, aggregates: [{ name: "x", fn: fn.name, args, order_by }] });
    case "window": {
      const columns = [{ name: "x", fn: fn.name, args }];
      const window: RelSpecInit = { rel: "window", input, order_by, columns };
      return RelSpec.create({
        rel: "project",
        input: { rel: "sort", input: window, keys: ORDER },
        columns: [{ name: "x", expr: { op: "column", name: "x" } }],
      });
    }
  }
}

async function batchesOf(rel: RelSpec): Promise<{ readonly sql: string; readonly batches: readonly RecordBatch[] }> {
  const sql = duckdbSql(rel, NOTHING);
  const result = await engine.query({ sql, dialect: "duckdb" });
  return { sql, batches: await result.collect() };
}

const cellsOf = (batches: readonly RecordBatch[]): unknown[] =>
  batches.flatMap(({ columns }) => [...(columns[0]?.toArray() ?? [])]);

describe.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))("%s", (_, fn) => {
  test.each(fn.examples.map((example, i) => [i, example] as const))(
    "gives what example %i says",
    async (__, example) => {
      const call = callOf(fn, example);
      const { sql, batches } = await batchesOf(call);
      const expected = await batchesOf(
        RelSpec.create({
          rel: "project",
          input: { rel: "sort", input: rowsOf(example.gives.map((one) => [one])), keys: ORDER },
          columns: [{ name: "x", expr: { op: "column", name: "a0" } }],
        }),
      );
      expect(cellsOf(batches), sql).toEqual(cellsOf(expected.batches));
      const [column] = schemaOfPlan(call, NOTHING);
      if (column === undefined) throw new Error("there is a column x");
      const spec = { name: "t", fields: [column], key_fields: [], required_non_null: [], metadata: {} };
      const described = await engine.describe({ sql, dialect: "duckdb" });
      expect(described.fields[0]?.type, sql).toEqual(schemaOf(spec).fields[0]?.type);
      expect(column.nullable || example.gives.every((one) => one.op === "list" || one.value !== null)).toBe(true);
    },
  );
});

test("every function has a name of its own, a sentence and an example", () => {
  expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
  expect(FUNCTIONS.filter(({ doc, examples }) => !doc.endsWith(".") || examples.length === 0)).toEqual([]);
});

test.each([
  ["duckdb", duckdbSql],
  ["spark", sparkSql],
] as const)("every function has the text in the SQL of %s that is written down", async (dialect, sqlOf) => {
  const texts = FUNCTIONS.flatMap((fn) =>
    fn.examples.slice(0, 1).map((example) => {
      const [first = "", second = ""] = sqlOf(callOf(fn, example, dialect), NOTHING).split("\nFROM");
      return `-- ${fn.name}\n${
        fn.kind === "window"
          ? second
              .split("\n")
              .find((line) => line.includes(" OVER "))
              ?.trim()
          : first
      }\n`;
    }),
  );
  await expect(texts.join("")).toMatchFileSnapshot(
    join(import.meta.dirname, `../../golden/plan-functions/${dialect}.sql`),
  );
});
