import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaOf } from "tessera-contracts/arrow";
import type { FieldSpecInit } from "tessera-contracts/contracts/arrow/types";
import type { ResolvedProjection } from "tessera-contracts/contracts/datasets/datasets";
import { DatasetPolicies, type DatasetPoliciesInit } from "tessera-contracts/contracts/datasets/policies";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import {
  boundaryOf,
  boundaryRel,
  type BoundarySpec,
  boundaryText,
  duckdbSql,
  parseBoundaryExpression,
  PlanError,
  resolveProjection,
} from "tessera-contracts/plan";

const tableOf = (fields: readonly FieldSpecInit[]): TableSchemaSpec => TableSchemaSpec.create({ name: "t", fields });
const specOf = (fields: readonly FieldSpecInit[] | null, policies: DatasetPoliciesInit = {}): BoundarySpec => ({
  name: "nodes",
  table_spec: fields && tableOf(fields),
  policies: DatasetPolicies.create(policies),
});
const scanBy = (...projection_exprs: string[]): DatasetPoliciesInit => ({ datafusion_scan: { projection_exprs } });

const PHYSICAL = tableOf([
  { name: "id", dtype: { type: "i64" } },
  { name: "label", dtype: { type: "string" } },
  { name: "Size", dtype: { type: "i32" } },
  { name: "price", dtype: { type: "decimal", precision: 10, scale: 2 } },
]);
const i64 = { type: "i64" } as const;
const text = { type: "string" } as const;

describe("a boundary", () => {
  test.each<[string, BoundarySpec, readonly (readonly [string, string])[], Partial<ResolvedProjection>]>([
    ["takes a column of its type as it is", specOf([{ name: "id", dtype: i64 }]), [["id", "id"]], {}],
    [
      "takes other layouts of the same values as they are",
      specOf([{ name: "label", dtype: { type: "dictionary", index: { type: "i32" }, value: text } }]),
      [["label", "label"]],
      {},
    ],
    [
      "casts a column of another type",
      specOf([{ name: "id", dtype: { type: "u16" } }]),
      [["id", "CAST(id AS USMALLINT)"]],
      { casts: ["id"] },
    ],
    [
      "gives a missing column its default, of its own type",
      specOf([
        { name: "origin", dtype: text, default_value: "''" },
        { name: "day", dtype: { type: "date32" }, default_value: "'2024-02-29'" },
        { name: "cost", dtype: { type: "decimal", precision: 4, scale: 2 }, default_value: "1.5" },
      ]),
      [
        ["origin", "''"],
        ["day", "CAST('2024-02-29' AS DATE)"],
        ["cost", "CAST('1.5' AS DECIMAL(4,2))"],
      ],
      { added_defaults: ["origin", "day", "cost"] },
    ],
    [
      "gives a missing column null",
      specOf([{ name: "x", dtype: i64 }]),
      [["x", "CAST(NULL AS BIGINT)"]],
      { added_defaults: ["x"] },
    ],
    [
      "has the columns of its table where it has none of its own",
      specOf(null),
      [
        ["id", "id"],
        ["label", "label"],
        ["Size", "Size"],
        ["price", "price"],
      ],
      {},
    ],
    [
      "keeps further columns if it is told to",
      specOf(
        [
          { name: "id", dtype: i64 },
          { name: "Size", dtype: { type: "i32" } },
        ],
        { validation: { strict: false } },
      ),
      [
        ["id", "id"],
        ["Size", "Size"],
        ["label", "label"],
        ["price", "price"],
      ],
      {},
    ],
    [
      "takes expressions in place of columns, and casts what they give",
      specOf(
        [
          { name: "key", dtype: i64 },
          { name: "name", dtype: text },
        ],
        scanBy("coalesce(label, 'none') AS name", "Size AS key"),
      ),
      [
        ["key", "CAST(Size AS BIGINT)"],
        ["name", "coalesce(label, 'none')"],
      ],
      { casts: ["key"] },
    ],
  ])("%s", (_, spec, columns, more) => {
    const expected = { dataset_name: "nodes", columns, added_defaults: [], casts: [], ...more };
    expect(resolveProjection(spec, PHYSICAL)).toEqual(expected);
  });

  test.each<[string, BoundarySpec, string, string]>([
    [
      "a missing column without nulls",
      specOf([{ name: "x", dtype: i64, nullable: false }]),
      "BOUNDARY_MISSING_COLUMN",
      "neither nulls nor a default",
    ],
    [
      "a missing column that the dataset requires",
      { ...specOf(null), table_spec: { ...tableOf([{ name: "x", dtype: i64 }]), required_non_null: ["x"] } },
      "BOUNDARY_MISSING_COLUMN",
      "neither nulls nor a default",
    ],
    [
      "a column of another case",
      specOf([{ name: "size", dtype: i64 }]),
      "BOUNDARY_MISSING_COLUMN",
      "no column size, but Size",
    ],
    [
      "a type without a cast",
      specOf([{ name: "label", dtype: { type: "bool" } }]),
      "BOUNDARY_TYPE",
      "is string in the table and bool in the dataset",
    ],
    [
      "further columns, if told to",
      specOf([{ name: "id", dtype: i64 }], { validation: { strict: true } }),
      "BOUNDARY_EXTRA_COLUMN",
      "label, Size, price",
    ],
    [
      "an expression that is none",
      specOf(null, scanBy("id +")),
      "BOUNDARY_EXPRESSION",
      "expected a name, a value, a parenthesis or a comma at character 4",
    ],
    ["an expression without a name", specOf(null, scanBy("coalesce(id, 1)")), "BOUNDARY_EXPRESSION", "has no name"],
    [
      "a name given twice",
      specOf(null, scanBy("id", "Size AS id")),
      "BOUNDARY_EXPRESSION",
      "the column id is given twice",
    ],
    ["an unknown column", specOf(null, scanBy("nothing")), "BOUNDARY_EXPRESSION", "there is no column nothing"],
    [
      "an unknown function",
      specOf(null, scanBy("shout(label) AS l")),
      "BOUNDARY_EXPRESSION",
      "there is no function shout",
    ],
    [
      "a column that no expression gives",
      specOf(
        [
          { name: "id", dtype: i64 },
          { name: "label", dtype: text },
        ],
        scanBy("id"),
      ),
      "BOUNDARY_EXPRESSION",
      "no expression gives the column label",
    ],
    [
      "an expression for what is no column",
      specOf([{ name: "id", dtype: i64 }], scanBy("id", "label")),
      "BOUNDARY_EXPRESSION",
      "the dataset has no column label",
    ],
    [
      "a default that is no expression",
      specOf([{ name: "x", dtype: text, default_value: "'open" }]),
      "BOUNDARY_EXPRESSION",
      "at character 1",
    ],
  ])("refuses %s", (_, spec, code, message) => {
    const refused = (): unknown => resolveProjection(spec, PHYSICAL);
    expect(refused).toThrow(PlanError);
    expect(refused).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) as string }));
  });

  test("names all mistakes at once", () => {
    const spec = specOf([
      { name: "x", dtype: i64, nullable: false },
      { name: "label", dtype: { type: "bool" } },
    ]);
    expect(() => resolveProjection(spec, PHYSICAL)).toThrow("(and 1 more in `mistakes`)");
  });

  test("refuses a table with columns that SQL takes for one", () => {
    const physical = tableOf([
      { name: "id", dtype: i64 },
      { name: "ID", dtype: i64 },
    ]);
    expect(() => resolveProjection(specOf(null), physical)).toThrow(expect.objectContaining({ code: "BOUNDARY_NAME" }));
  });
});

describe("the language of boundaries", () => {
  const name = fc.constantFrom("id", "Size", "cast", "two words", 'a"b', "größe", "null");
  const quoted = name.map((one) => `"${one.replaceAll('"', '""')}"`);
  const value = fc.oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((one) => (/^-?\d+$/.test(String(one)) ? `${one}.0` : String(one))),
    fc.string({ unit: "grapheme" }).map((one) => `'${one.replaceAll("'", "''")}'`),
    fc.constantFrom("true", "FALSE", "NULL"),
  );
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 3 },
      quoted,
      value,
      fc
        .tuple(tie("expression"), fc.constantFrom("BIGINT", "DECIMAL(10, 2)", "VARCHAR[]", 'STRUCT("a" INTEGER)'))
        .map(([one, type]) => `CAST(${one} as ${type})`),
      fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map((all) => `coalesce( ${all.join(" ,")})`),
      fc.array(tie("expression"), { maxLength: 3 }).map((all) => `lower(${all.join(",")})`),
    ),
  }));

  test("says again what it has read", () => {
    fc.assert(
      fc.property(expression, (written) => {
        const { expr } = parseBoundaryExpression(written);
        expect(parseBoundaryExpression(boundaryText(expr)).expr).toEqual(expr);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["", "expected a column, a value or a function at character 1"],
    ["id AS", "expected the name of a column at character 6"],
    ["id other", "expected AS and a name, or the end at character 4"],
    ["coalesce()", "expected an argument of coalesce at character 10"],
    ["CAST(id AS NOTHING)", "expected a type such as BIGINT or DECIMAL(10, 2) at character 12"],
    ["CAST(id)", "expected AS and a type at character 8"],
    ["lower(id", "expected , or ) at character 9"],
    ["id; drop", "expected a name, a value, a parenthesis or a comma at character 3"],
    [`${"lower(".repeat(200)}id`, "expected at most 100 parentheses within each other"],
  ])("refuses %j", (written, message) => {
    expect(() => parseBoundaryExpression(written)).toThrow(message);
  });
});

describe("the rows behind a boundary", () => {
  let engine: DuckDBEngine;
  beforeAll(async () => {
    engine = await duckdb({ threads: 1 });
    const sql =
      "SELECT 1::BIGINT AS id, 'one' AS label, 5::INTEGER AS \"Size\", 1.50::DECIMAL(10, 2) AS price UNION ALL SELECT 70000, null, 7, 2.25";
    await engine.materialise("physical", { sql, dialect: "duckdb" });
  });
  afterAll(() => engine.close());

  const rowsOf = async (spec: BoundarySpec): Promise<unknown[][]> => {
    const rel = boundaryRel(boundaryOf(spec, PHYSICAL), "physical");
    const sql = `${duckdbSql(rel, { datasets: { physical: PHYSICAL } })} ORDER BY ALL`;
    const batches = await (await engine.query({ sql, dialect: "duckdb" })).collect();
    return batches.flatMap((batch) =>
      Array.from({ length: batch.rowCount }, (_, row) => batch.columns.map((column) => column.at(row))),
    );
  };

  test("are of the schema", async () => {
    const spec = specOf([
      { name: "id", dtype: { type: "u32" } },
      { name: "price", dtype: { type: "f64" } },
      { name: "origin", dtype: text, default_value: "'here'" },
    ]);
    expect(await rowsOf(spec)).toEqual([
      [1, 1.5, "here"],
      [70000, 2.25, "here"],
    ]);
    const { schema } = boundaryOf(spec, PHYSICAL);
    expect(schemaOf(schema).fields.map(({ name }) => name)).toEqual(["id", "price", "origin"]);
  });

  test("are an error where a value does not fit", async () => {
    await expect(rowsOf(specOf([{ name: "id", dtype: { type: "u16" } }]))).rejects.toThrow("70000");
  });
});
