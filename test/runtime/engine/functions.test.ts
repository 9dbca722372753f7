// Functions in JavaScript that DuckDB calls.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, columnFrom, type DataType, RecordBatch, schema } from "tessera-contracts/arrow";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { EngineError, FunctionError, type RowFunction } from "tessera-contracts/engine";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const I64: DataType = { type: "i64" };
const TEXT: DataType = { type: "string" };
const functionOf = (call: RowFunction["call"], more: Partial<RowFunction> = {}): RowFunction => ({
  name: "f",
  args: [I64],
  result: I64,
  isVolatile: false,
  call,
  ...more,
});
async function valuesOf(sql: string): Promise<unknown[]> {
  const batches = await (await engine.query({ sql, dialect: "duckdb" })).collect();
  return batches.flatMap((batch) => batch.columns[0]?.toArray() ?? []);
}
const failureOf = async (fn: RowFunction, sql: (name: string) => string): Promise<unknown> =>
  valuesOf(sql(await engine.registerFunction(fn))).then(
    () => null,
    (error: unknown) => error,
  );

const DECIMAL: DataType = { type: "decimal", precision: 4, scale: 2, bits: 128 };
const SAMPLES: readonly [DataType, fc.Arbitrary<unknown>][] = [
  [{ type: "bool" }, fc.boolean()],
  [{ type: "i32" }, fc.integer()],
  [{ type: "u64" }, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })],
  [I64, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })],
  [{ type: "f64" }, fc.double()],
  [TEXT, fc.string({ unit: "binary", maxLength: 30 })],
  [{ type: "binary" }, fc.uint8Array({ maxLength: 20 })],
  [{ type: "date32" }, fc.integer({ min: -700_000, max: 2_900_000 })],
  [{ type: "timestamp", unit: "us", tz: "UTC" }, fc.bigInt({ min: -(2n ** 55n), max: 2n ** 55n })],
  [DECIMAL, fc.bigInt({ min: -9999n, max: 9999n })],
  [{ type: "list", item: column("item", TEXT) }, fc.array(fc.option(fc.string({ unit: "binary" })), { maxLength: 4 })],
  [
    { type: "struct", fields: [column("a", TEXT), column("b", I64)] },
    fc.record({ a: fc.string(), b: fc.constant(1n) }),
  ],
];

describe("a function in JavaScript", () => {
  test.each(SAMPLES)("takes and gives cells of %j as they are, and is not called for nulls", async (type, cells) => {
    const seen: unknown[] = [];
    const fn = functionOf((cell) => (seen.push(cell), cell), { args: [type], result: type });
    const name = await engine.registerFunction(fn);
    const rows = fc.sample(fc.option(cells), { seed: 7, numRuns: 3000 });
    const own = schema([column("c", type)]);
    await engine.register("cells", { schema: own, batches: [new RecordBatch(own, [columnFrom(type, rows)])] });
    const found = await valuesOf(`SELECT ${name}(c) FROM cells`);
    expect(found).toEqual(rows);
    expect(seen).not.toContain(null);
    expect(seen.length).toBeGreaterThanOrEqual(rows.filter((row) => row !== null).length);
    await engine.drop("cells");
  });

  test("gives null where an argument is null, in a column or by itself", async () => {
    const name = await engine.registerFunction(
      functionOf((one, two) => `${String(one)}${String(two)}`, { args: [I64, TEXT], result: TEXT }),
    );
    expect(await valuesOf(`SELECT ${name}(i, 'x') FROM (VALUES (1), (NULL)) AS t(i)`)).toEqual(["1x", null]);
    expect(await valuesOf(`SELECT ${name}(1, NULL)`)).toEqual([null]);
  });

  test("has one name, however often it is registered, and can be called in views and by several connections", async () => {
    const fn = functionOf((one) => 2n * (one as bigint));
    const name = await engine.registerFunction(fn);
    expect(await engine.registerFunction(fn)).toBe(name);
    expect(await engine.registerFunction(functionOf(fn.call))).not.toBe(name);
    await engine.register("doubles", {
      statement: { sql: `SELECT ${name}(range) AS x FROM range(5000)`, dialect: "duckdb" },
    });
    const sums = await Promise.all([1, 2, 3].map(() => valuesOf("SELECT CAST(sum(x) AS BIGINT) FROM doubles")));
    expect(sums).toEqual([[24995000n], [24995000n], [24995000n]]);
    await engine.drop("doubles");
  });

  test("is called for each row if it is volatile", async () => {
    let count = 0n;
    const name = await engine.registerFunction(functionOf(() => count++, { isVolatile: true, args: [] }));
    expect(new Set(await valuesOf(`SELECT ${name}() FROM range(100)`)).size).toBe(100);
  });

  test("that throws fails the statement with its own error, at the arguments", async () => {
    const own = new Error("13 is bad");
    const fn = functionOf(
      (one, text) => {
        if (one === 13n) throw own;
        return text;
      },
      { name: "picky", args: [I64, TEXT], result: TEXT },
    );
    const error = await failureOf(fn, (name) => `SELECT ${name}(range, 'it''s "x"') FROM range(5000)`);
    expect(error).toBeInstanceOf(FunctionError);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({
      code: "FUNCTION_FAILED",
      functionName: "picky",
      message: `the function picky failed at (13, "it's \\"x\\""): 13 is bad`,
      cause: own,
    });
    // The next statement knows nothing of it.
    expect(await valuesOf(`SELECT ${await engine.registerFunction(fn)}(range, 'y') FROM range(2)`)).toEqual(["y", "y"]);
  });

  test.each<[string, DataType, unknown, string]>([
    ["text for a number", I64, "1", "Expected a value of the Arrow type i64, got string"],
    ["a number for a bigint", I64, 1, "Expected a value of the Arrow type i64, got 1"],
    ["a number beyond the type", { type: "i8" }, 128, "Expected a value of the Arrow type i8, got 128"],
    ["more digits than the type has", DECIMAL, 10_000n, "Expected a value of the Arrow type decimal[4, 2], got 10000"],
    [
      "half a surrogate pair",
      TEXT,
      "\ud800",
      "Expected a value of the Arrow type string, got a text with half of a surrogate pair",
    ],
    ["nothing at all", TEXT, undefined, "Expected a value of the Arrow type string, got undefined"],
    ["a promise", TEXT, Promise.resolve("x"), "Expected a value of the Arrow type string, got object"],
  ])("that gives %s fails the statement", async (_, result, value, message) => {
    const fn = functionOf((one) => (one === 2n ? value : null), { name: "odd", result });
    const error = await failureOf(fn, (name) => `SELECT ${name}(range) FROM range(5)`);
    expect(error).toBeInstanceOf(FunctionError);
    expect(error).toMatchObject({ message: `the function odd gave no value of its type at (2): ${message}` });
  });

  test("that fails where nobody asks for its value fails nothing", async () => {
    const name = await engine.registerFunction(
      functionOf(() => {
        throw new Error("never");
      }),
    );
    expect(await valuesOf(`SELECT CASE WHEN range < 0 THEN ${name}(7) ELSE 1 END FROM range(2)`)).toEqual([1n, 1n]);
  });
});
