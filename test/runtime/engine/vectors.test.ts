import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, columnFrom, type DataType, RecordBatch, schema } from "tessera-contracts/arrow";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("", "\0", "exactly12byt", "\u{1F600}"),
);
const longs = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const some = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values);

const ENTRY: readonly DataType[] = [{ type: "string" }, { type: "decimal", precision: 12, scale: 2, bits: 128 }];
const [KEY, VALUE] = ENTRY as [DataType, DataType];
const ENTRIES = column(
  "entries",
  { type: "struct", fields: [column("key", KEY, { nullable: false }), column("value", VALUE)] },
  { nullable: false },
);
const list = (item: DataType): DataType => ({ type: "list", item: column("item", item) });
const struct = (...fields: DataType[]): DataType => ({
  type: "struct",
  fields: fields.map((one, i) => column(`f${i}`, one)),
});
const dictionary = (value: DataType): DataType => ({
  type: "dictionary",
  id: null,
  index: { type: "i16" },
  value,
  ordered: false,
});
const decimal = (precision: number): DataType => ({ type: "decimal", precision, scale: 1, bits: 128 });
const unscaled = (precision: number): fc.Arbitrary<bigint> =>
  fc.bigInt({ min: 1n - 10n ** BigInt(precision), max: 10n ** BigInt(precision) - 1n });

/** Types by how their columns lie in memory, with values. */
const LAYOUTS: { readonly [name: string]: readonly [DataType, fc.Arbitrary<unknown>] } = {
  bits: [{ type: "bool" }, fc.boolean()],
  "numbers of 8 bits": [{ type: "u8" }, fc.nat(255)],
  "numbers of 16 bits": [{ type: "i16" }, fc.integer({ min: -32_768, max: 32_767 })],
  "numbers of 64 bits": [{ type: "i64" }, longs],
  floats: [{ type: "f64" }, fc.oneof(fc.double(), fc.constantFrom(-0, NaN, Infinity))],
  text: [{ type: "string" }, texts],
  "long text": [{ type: "large_string" }, texts],
  "views of text": [{ type: "string_view" }, texts],
  "views of bytes": [{ type: "binary_view" }, fc.uint8Array({ maxLength: 30 })],
  "bytes of one width": [{ type: "fixed_size_binary", width: 5 }, fc.uint8Array({ minLength: 5, maxLength: 5 })],
  "dictionaries of text": [dictionary({ type: "string" }), fc.constantFrom("a", "b", "longer than twelve bytes")],
  "dictionaries of numbers": [dictionary({ type: "i64" }), fc.constantFrom(1n, -1n, 2n ** 62n)],
  extensions: [{ type: "extension", name: "x.y", storage: { type: "string" }, metadata: null }, texts],
  "decimals of 4 digits": [decimal(4), unscaled(4)],
  "decimals of 9 digits": [decimal(9), unscaled(9)],
  "decimals of 18 digits": [decimal(18), unscaled(18)],
  "decimals of 38 digits": [decimal(38), unscaled(38)],
  times: [{ type: "time", unit: "us" }, fc.bigInt({ min: 0n, max: 86_399_999_999n })],
  moments: [{ type: "timestamp", unit: "ms", tz: null }, fc.bigInt({ min: -(2n ** 44n), max: 2n ** 44n })],
  "lists of lists": [
    list(list({ type: "string" })),
    fc.array(some(fc.array(some(texts), { maxLength: 3 })), { maxLength: 3 }),
  ],
  "structs of structs": [
    struct({ type: "string" }, struct({ type: "i64" }, list({ type: "bool" }))),
    fc.record({
      f0: some(texts),
      f1: some(fc.record({ f0: some(longs), f1: some(fc.array(some(fc.boolean()), { maxLength: 3 })) })),
    }),
  ],
  "lists of structs": [
    list(struct({ type: "f32" })),
    fc.array(some(fc.record({ f0: some(fc.float()) })), { maxLength: 3 }),
  ],
  maps: [
    { type: "map", entries: ENTRIES, keys_sorted: false },
    fc.uniqueArray(fc.tuple(texts, some(unscaled(12))), { selector: ([key]) => key, maxLength: 3 }),
  ],
};

describe("batches that DuckDB takes", () => {
  test.each(Object.entries(LAYOUTS))("have the same values afterwards: %s", async (_, [type, values]) => {
    const own = schema([column("x", type)]);
    const nullsOrNot = fc.oneof(fc.array(some(values), { maxLength: 90 }), fc.array(values, { maxLength: 90 }));
    const property = fc.asyncProperty(nullsOrNot, fc.nat(70), async (cells, skipped) => {
      const whole = new RecordBatch(own, [columnFrom(type, cells)]);
      const [from, to] = [Math.min(skipped, whole.rowCount), whole.rowCount];
      const batches = [whole.slice(from, to), whole];
      await engine.register("t", { schema: own, batches });
      const found = await (await engine.query({ dialect: "duckdb", sql: "FROM t" })).collect();
      const expected = batches.flatMap((batch) => batch.columns[0]?.toArray() ?? []);
      expect(found.flatMap((batch) => batch.columns[0]?.toArray() ?? [])).toEqual(expected);
      const sql = "SELECT count(*) FILTER (WHERE x IS NULL) AS n FROM t";
      const [counts] = await (await engine.query({ dialect: "duckdb", sql })).collect();
      expect(counts?.columns[0]?.at(0)).toBe(BigInt(expected.filter((cell) => cell === null).length));
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test("may be of more rows than one of its chunks, with long texts in lists", async () => {
    const type = list({ type: "string" });
    const own = schema([column("x", type)]);
    const cells = Array.from({ length: 5000 }, (_, i) =>
      i % 7 === 0 ? null : [`${"long ".repeat(5)}${i}`, null, `${i}`],
    );
    await engine.register("t", { schema: own, batches: [new RecordBatch(own, [columnFrom(type, cells)])] });
    const found = await (await engine.query({ dialect: "duckdb", sql: "FROM t" })).collect();
    expect(found.flatMap((batch) => batch.columns[0]?.toArray() ?? [])).toEqual(cells);
  });

  test("are refused if their text is not UTF-8, as a whole or where it is cut", async () => {
    const type: DataType = { type: "string" };
    const own = schema([column("x", type)]);
    const good = new RecordBatch(own, [columnFrom(type, ["é", "a text of more than twelve bytes"])]);
    const [text] = good.columns;
    if (text?.layout !== "bytes") throw new Error("expected a column of bytes");
    text.offsets.numbers[1] = 1;
    const cut = engine.register("t", { schema: own, batches: [good] });
    await expect(cut).rejects.toThrow("text is not UTF-8");
    text.offsets.numbers[1] = 2;
    text.data[0] = 0xff;
    await expect(engine.register("t", { schema: own, batches: [good] })).rejects.toThrow("text is not UTF-8");
  });
});
