import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnFrom, RecordBatch, sameType, schema, column } from "tessera-contracts/arrow";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { EngineError } from "tessera-contracts/engine";
import type { TypedExpression } from "../../../../runtime/delta/expression/ast.js";
import { ExpressionError } from "../../../../runtime/delta/expression/errors.js";
import { parse } from "../../../../runtime/delta/expression/parse.js";
import { print } from "../../../../runtime/delta/expression/print.js";
import { resolve } from "../../../../runtime/delta/expression/resolve.js";
import { toDuckDB } from "../../../../runtime/delta/expression/to-duckdb.js";
import { expressionsOverRows, rows, SCHEMA } from "./random-rows.js";
import { ERROR, evaluate, hasError, type Row } from "./reference.js";

const ROWS = fc.sample(rows, { seed: 7, numRuns: 40 });
let engine: DuckDBEngine;

beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  const numbered = schema([column("row", { type: "i32" }), ...SCHEMA.fields]);
  const columns = numbered.fields.map(({ name, type }) =>
    columnFrom(
      type,
      ROWS.map((row, i) => (name === "row" ? i : row[name])),
    ),
  );
  await engine.register("t", { schema: numbered, batches: [new RecordBatch(numbered, columns)] });
});
afterAll(() => engine.close());

let lastFailure = "";

/** What DuckDB makes of it for each row; null if the statement failed. */
async function computed(expression: TypedExpression, where = "true"): Promise<unknown[] | null> {
  const { sql, params } = toDuckDB(expression);
  try {
    const result = await engine.query({
      sql: `SELECT ${sql} AS c FROM t WHERE ${where} ORDER BY "row"`,
      dialect: "duckdb",
      params,
    });
    const type = result.schema.fields[0]?.type ?? { type: "null" };
    if (expression.type.type !== "null") expect([type, sameType(type, expression.type)]).toEqual([type, true]);
    const batches = await result.collect();
    return batches.flatMap((batch) => batch.columns[0]?.toArray() ?? []);
  } catch (error) {
    if (!(error instanceof EngineError && error.code === "EXECUTION_FAILED")) throw error;
    lastFailure = error.message;
    return null;
  }
}

function hasNull(expression: TypedExpression): boolean {
  switch (expression.kind) {
    case "literal":
      return expression.value === null;
    case "column":
      return false;
    case "cast":
      return hasNull(expression.operand);
    case "call":
      return expression.args.some(hasNull);
  }
}

async function checkAgainstReference(expression: TypedExpression): Promise<void> {
  const found = await computed(expression);
  for (const [i, row] of ROWS.entries()) {
    const cells = found === null ? await computed(expression, `"row" = ${i}`) : [found[i]];
    // A null in the text makes null of what it is computed with, before anybody looks whether the rest is an error.
    if (cells?.[0] === null && hasNull(expression) && hasError(expression, row)) continue;
    if (cells === null) expect([i, lastFailure, hasError(expression, row)]).toEqual([i, lastFailure, true]);
    else expect([i, canonical(cells[0])]).toEqual([i, canonical(evaluate(expression, row))]);
  }
}

/** No zero has a sign here, because no operator shows it. */
function canonical(cell: unknown): unknown {
  return cell === 0 ? 0 : cell;
}

function typed(text: string): TypedExpression {
  return resolve(parse(text), SCHEMA);
}

describe("an expression in DuckDB", () => {
  test("gives what Spark's documentation says, for random rows", async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(expressionsOverRows, async (expression) => {
        const own = resolvedOrNull(expression);
        if (own === null) return;
        checked++;
        await checkAgainstReference(own);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(checked).toBeGreaterThan(200);
  });

  test.each([
    ["i64 % -1", "j64 % i8", "i8 % i8"],
    ["substring(text, -5, 3)", "substring(text, 0, 2)", "substring(text, i32, i32)"],
    ["f64 = g64 or f64 > g64", "f64 / g64", "f64 % g64", "i8 / i16"],
    [
      "d10 + d20",
      "d10 * d10",
      "d10 - 1",
      "d10 % 3",
      "d38 % d10",
      "abs(d20)",
      "-d10",
      "-(d10 + null)",
      "abs(null - d10)",
    ],
    ["f32 > 0.1", "f32 = 0.5", "i32 > 1.5", "i64 > 1e3", "d10 = 1", "d10 > 0.001"],
    ["cast(f64 as int)", "cast(d10 as tinyint)", "cast(d38 as decimal(38, 2))", "cast(d20 as float)"],
    ["cast(text as int)", "cast(text as boolean)", "cast(text as timestamp)", "cast(text as decimal(5, 1))"],
    ["upper(text) = lower(other)", "text like '%\\\\%%'", "trim(text)", "length(text) + length(bytes)"],
    ["year(at) = year(date)", "date_trunc('WEEK', at)", "date_trunc('mm', date)", "month(clock) + day(clock)"],
    ["date < '2024-01-01'", "at >= '2024-01-01 00:00:00'", "clock < DATE '2024-01-01'", "at > date"],
    ["case when i8 > 0 then 1 when i8 < 0 then -1.5 end", "coalesce(i8, i64, 5)", "coalesce(null, f64)"],
    ["st.N + 1", "ST.`deep ER` = 'a'", "text in ('a', null)", "not flag or flag <=> null", "null + null is null"],
  ])("%s and the like give what they must", async (...texts) => {
    for (const text of texts) await checkAgainstReference(typed(text));
  });

  test("has its values beside the text", () => {
    const { sql, params } = toDuckDB(typed(`text = 'it''s' and i8 in (1, -2)`), undefined, "where_");
    expect(sql).toBe(
      `(("text" = CAST($where_0 AS VARCHAR)) AND ("i8" IN (CAST($where_1 AS TINYINT), CAST($where_2 AS TINYINT))))`,
    );
    expect(params).toEqual({
      where_0: { type: { type: "string" }, value: "it's" },
      where_1: { type: { type: "i8" }, value: 1 },
      where_2: { type: { type: "i8" }, value: -2 },
    });
  });

  test("may be long", async () => {
    const list = Array.from({ length: 5000 }, (_, i) => i).join(", ");
    expect(await computed(typed(`i64 in (${list})`))).toHaveLength(ROWS.length);
    const chain = Array.from({ length: 3000 }, (_, i) => `i64 = ${i}`).join(" or ");
    expect(await computed(typed(chain))).toHaveLength(ROWS.length);
    const nested = `${"lower(".repeat(40)}text${")".repeat(40)}`;
    expect(() => toDuckDB(typed(nested))).toThrow(expect.objectContaining({ code: "LIMIT_EXCEEDED" }));
  });
});

function resolvedOrNull(expression: Parameters<typeof resolve>[0]): TypedExpression | null {
  try {
    return resolve(expression, SCHEMA);
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

test("the reference has errors, nulls and values", () => {
  const row: Row = { i8: 127, text: null };
  expect(evaluate(typed("i8 + cast(1 as tinyint)"), row)).toBe(ERROR);
  expect(evaluate(typed("text = 'a'"), row)).toBe(null);
  expect(print(typed("i8 > 0"))).toBe("i8 > 0Y");
});
