// Structs, lists and maps that a table has in another form than its dataset: put together anew by names, where nothing is lost.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArrowTypeSpec, type ArrowTypeSpecInit, type FieldSpecInit } from "tessera-contracts/contracts/arrow/types";
import { DatasetPolicies } from "tessera-contracts/contracts/datasets/policies";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { boundaryOf, boundaryRel, duckdbSql, PlanError, sparkSql } from "tessera-contracts/plan";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const I32 = { type: "i32" } as const;
const I64 = { type: "i64" } as const;
const TEXT = { type: "string" } as const;
const struct = (...fields: readonly FieldSpecInit[]): ArrowTypeSpecInit => ({ type: "struct", fields });
const list = (item: ArrowTypeSpecInit): ArrowTypeSpecInit => ({ type: "list", item });
const map = (value: ArrowTypeSpecInit): ArrowTypeSpecInit => ({ type: "map", key: TEXT, value });
const tableOf = (dtype: ArrowTypeSpecInit): TableSchemaSpec =>
  TableSchemaSpec.create({ name: "t", fields: [{ name: "v", dtype }] });
const boundary = (from: ArrowTypeSpecInit, to: ArrowTypeSpecInit): ReturnType<typeof boundaryOf> =>
  boundaryOf({ name: "v", table_spec: tableOf(to), policies: DatasetPolicies.create({}) }, tableOf(from));

/** The values of the table as the dataset has them, as texts. */
async function read(value: string, from: ArrowTypeSpecInit, to: ArrowTypeSpecInit): Promise<readonly string[]> {
  const sql = duckdbSql(boundaryRel(boundary(from, to), "t"), { datasets: { t: tableOf(from) } });
  const text = `WITH t AS (SELECT ${value} AS v) SELECT CAST(v AS VARCHAR), typeof(v) FROM (${sql})`;
  const [batch] = await (await engine.query({ sql: text, dialect: "duckdb" })).collect();
  return (batch?.columns ?? []).map((column) => String(column.at(0)));
}

const WANTED = struct({ name: "a", dtype: I64 }, { name: "b", dtype: TEXT }, { name: "c", dtype: list(TEXT) });
const OTHER = struct({ name: "b", dtype: TEXT }, { name: "z", dtype: I64 }, { name: "a", dtype: I32 });
const VALUE = "{'b': 'x', 'z': 9::BIGINT, 'a': 3::INTEGER}";
const TYPE = "STRUCT(a BIGINT, b VARCHAR, c VARCHAR[])";

describe("a column of nested values", () => {
  test.each<[string, string, ArrowTypeSpecInit, ArrowTypeSpecInit, readonly string[]]>([
    ["a struct", VALUE, OTHER, WANTED, ["{'a': 3, 'b': x, 'c': NULL}", TYPE]],
    [
      "a list of structs",
      `[${VALUE}, NULL]`,
      list(OTHER),
      list(WANTED),
      ["[{'a': 3, 'b': x, 'c': NULL}, NULL]", `${TYPE}[]`],
    ],
    [
      "a list in a list",
      `[[${VALUE}], []]`,
      list(list(OTHER)),
      list(list(WANTED)),
      ["[[{'a': 3, 'b': x, 'c': NULL}], []]", `${TYPE}[][]`],
    ],
    [
      "values of a map",
      `MAP {'k': ${VALUE}}`,
      map(OTHER),
      map(WANTED),
      ["{k={'a': 3, 'b': x, 'c': NULL}}", `MAP(VARCHAR, ${TYPE})`],
    ],
    [
      "a struct in a struct",
      `{'s': ${VALUE}}`,
      struct({ name: "s", dtype: OTHER }),
      struct({ name: "k", dtype: I64 }, { name: "s", dtype: WANTED }),
      ["{'k': NULL, 's': {'a': 3, 'b': x, 'c': NULL}}", `STRUCT(k BIGINT, s ${TYPE})`],
    ],
    ["a list of wider numbers", "[1::INTEGER, NULL]", list(I32), list(I64), ["[1, NULL]", "BIGINT[]"]],
  ])("is put together by names: %s", async (...[, value, from, to, wanted]) => {
    expect((await read(value, from, to)).map((text) => text.replaceAll('"', ""))).toEqual(wanted);
    expect(boundary(from, to).projection.casts).toEqual(["v"]);
    expect(await read(`CASE WHEN false THEN ${value} END`, from, to)).toEqual([
      expect.stringMatching(/null/i),
      expect.anything(),
    ]);
  });

  test.each<[string, ArrowTypeSpecInit, ArrowTypeSpecInit]>([
    [
      "a field that must not be null is missing",
      struct({ name: "b", dtype: TEXT }),
      struct({ name: "a", dtype: I64, nullable: false }, { name: "b", dtype: TEXT }),
    ],
    [
      "a field that must not be null may be",
      struct({ name: "a", dtype: I64 }),
      struct({ name: "a", dtype: I64, nullable: false }, { name: "b", dtype: TEXT }),
    ],
    ["a field is narrower", struct({ name: "a", dtype: I64 }), struct({ name: "a", dtype: I32 })],
    ["a field is another thing", struct({ name: "a", dtype: TEXT }), struct({ name: "a", dtype: I64 })],
    ["no field is shared", struct({ name: "a", dtype: I64 }), struct({ name: "b", dtype: I64 })],
    [
      "a field differs in case",
      struct({ name: "A", dtype: I64 }, { name: "b", dtype: TEXT }),
      struct({ name: "a", dtype: I64 }, { name: "b", dtype: TEXT }),
    ],
    ["a list is none", list(TEXT), TEXT],
  ])("is refused where %s", (_, from, to) => {
    const wanted = expect.objectContaining({ name: "PlanError", code: "BOUNDARY_TYPE" }) as unknown;
    expect(errorOf(() => boundary(from, to))).toEqual(wanted);
  });

  test("is not cast in SQL that goes by the places of fields", () => {
    const rel = boundaryRel(boundary(OTHER, WANTED), "t");
    const failure = errorOf(() => sparkSql(rel, { datasets: { t: tableOf(OTHER) } }));
    expect(failure).toMatchObject({ code: "PLAN_DIALECT", message: expect.stringContaining("places") as unknown });
  });

  test("comes back as it was when its fields are turned around and back", async () => {
    const names = ["a", "b", "c", "d"];
    const shuffled = fc.shuffledSubarray(names, { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.shuffledSubarray(names, { minLength: 4 }), async (some, all) => {
        const of = (order: readonly string[]): ArrowTypeSpecInit =>
          list(struct(...order.map((name) => ({ name, dtype: TEXT }))));
        const cells = (order: readonly string[]): string =>
          order.map((name) => `'${name}': ${some.includes(name) ? name : "NULL"}`).join(", ");
        const value = `[{${some.map((name) => `'${name}': '${name}'`).join(", ")}}]`;
        fc.pre(
          ArrowTypeSpec.fingerprint(ArrowTypeSpec.create(of(some))) !==
            ArrowTypeSpec.fingerprint(ArrowTypeSpec.create(of(all))),
        );
        expect((await read(value, of(some), of(all)))[0]).toBe(`[{${cells(all)}}]`);
      }),
      { numRuns: 20 },
    );
  });
});

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}
