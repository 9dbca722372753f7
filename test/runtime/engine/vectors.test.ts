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

describe("batches that DuckDB gives", () => {
  const cellsOf = async (sql: string): Promise<unknown[]> => {
    const found = await (await engine.query({ dialect: "duckdb", sql })).collect();
    for (const batch of found) for (const one of batch.columns) one.checkAll();
    return found.flatMap((batch) => batch.columns[0]?.toArray() ?? []);
  };
  const own = (type: DataType): ReturnType<typeof schema> => schema([column("i", { type: "i32" }), column("x", type)]);

  test.each(Object.entries(LAYOUTS))("have values wherever their vectors keep them: %s", async (_, [type, values]) => {
    const property = fc.asyncProperty(fc.array(some(values), { minLength: 1, maxLength: 40 }), async (drawn) => {
      // Of more than a chunk, so that some are filtered, and some are repeated.
      const cells = Array.from({ length: 2500 }, (__, i) => drawn[(7 * i) % drawn.length] ?? null);
      const columns = [
        columnFrom(
          { type: "i32" },
          cells.map((__, i) => i),
        ),
        columnFrom(type, cells),
      ];
      await engine.register("t", { schema: own(type), batches: [new RecordBatch(own(type), columns)] });
      const picked = cells.filter((__, i) => i % 3 !== 1);
      expect(await cellsOf("SELECT x FROM t WHERE i % 3 <> 1")).toEqual(picked);
      expect(await cellsOf("SELECT x FROM t ORDER BY i DESC")).toEqual(cells.toReversed());
      expect(await cellsOf("SELECT CASE WHEN i % 3 <> 1 THEN {a: [x, x]} END FROM t WHERE i > 1")).toEqual(
        cells.flatMap((cell, i) => (i < 2 ? [] : [i % 3 === 1 ? null : { a: [cell, cell] }])),
      );
      const lists = await cellsOf(
        "SELECT list_reverse(list(x ORDER BY i)) FROM t WHERE i < 90 GROUP BY i // 9 ORDER BY i // 9",
      );
      const nine = (at: number): unknown[] => cells.slice(9 * at, 9 * at + 9).toReversed();
      expect(lists).toEqual(Array.from({ length: 10 }, (__, at) => nine(at)));
      const arrays = await cellsOf("SELECT array_value(x, x) FROM t WHERE i % 5 > 1 AND i < 100");
      const few = cells.slice(0, 100).filter((__, i) => i % 5 > 1);
      expect(arrays).toEqual(few.map((cell) => [cell, cell]));
    });
    await fc.assert(property, { numRuns: 4 });
  });

  test("may share the items of their lists", async () => {
    const texts = ["short", null, "of more than twelve bytes"];
    const rows = (value: unknown): unknown[] => Array.from({ length: 3000 }, () => value);
    const sql = "['short', NULL, 'of more than twelve bytes']";
    expect(await cellsOf(`SELECT ${sql} FROM range(3000)`)).toEqual(rows(texts));
    expect(await cellsOf(`SELECT [${sql}, NULL, []] FROM range(3000)`)).toEqual(rows([texts, null, []]));
    expect(await cellsOf(`SELECT [{a: ${sql}, b: true}] FROM range(3000)`)).toEqual(rows([{ a: texts, b: true }]));
    expect(await cellsOf(`SELECT MAP {'k': 1.5::DECIMAL(18, 1)} FROM range(3000)`)).toEqual(rows([["k", 15n]]));
    expect(await cellsOf(`SELECT [[7, 8]::BIGINT[2], NULL] FROM range(3000)`)).toEqual(rows([[7n, 8n], null]));
  });

  test("have texts of any length in turn, with nulls between them", async () => {
    const text = "CASE i % 5 WHEN 1 THEN NULL WHEN 2 THEN 's' || i ELSE 'of more than twelve bytes ' || i END";
    const found = await cellsOf(`SELECT ${text} FROM range(5000) AS t(i)`);
    const long = (i: number): string => `of more than twelve bytes ${i}`;
    const expected = Array.from({ length: 5000 }, (_, i) => (i % 5 === 1 ? null : i % 5 === 2 ? `s${i}` : long(i)));
    expect(found).toEqual(expected);
  });

  test("have the types that only DuckDB has", async () => {
    const words = Array.from({ length: 256 }, (_, i) => `'w${i}'`).join(", ");
    expect(await cellsOf(`SELECT CAST('w' || i AS ENUM(${words})) FROM unnest([0, 255, NULL]) AS t(i)`)).toEqual([
      "w0",
      "w255",
      null,
    ]);
    expect(await cellsOf("SELECT CAST('b' AS ENUM('a', 'b')) WHERE false")).toEqual([]);
    const bytes = [0xf0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    const text = "'f0010203-0405-0607-0809-0a0b0c0d0e0f'::UUID";
    expect(await cellsOf(`SELECT ${text} UNION ALL SELECT NULL::UUID`)).toEqual([Uint8Array.from(bytes), null]);
    expect(await cellsOf("SELECT -(2::HUGEINT ** 100)::HUGEINT")).toEqual([-(2n ** 100n)]);
    expect(await cellsOf("SELECT 18446744073709551616::UHUGEINT")).toEqual([2n ** 64n]);
    await expect(cellsOf("SELECT 340282366920938463463374607431768211455::UHUGEINT")).rejects.toThrow("127 bits");
    await expect(cellsOf("SELECT INTERVAL 1 DAY")).rejects.toMatchObject({ code: "UNSUPPORTED" });
    expect(await cellsOf("SELECT '00:00:01.000000002'::TIME_NS")).toEqual([1_000_000_002n]);
    expect(await cellsOf("SELECT unnest([[1, 2]::INTEGER[2], NULL, [NULL, 3]])")).toEqual([[1, 2], null, [null, 3]]);
    expect(await cellsOf("SELECT ['a', NULL, 'of more than twelve bytes']::VARCHAR[3] FROM range(2)")).toEqual(
      Array.from({ length: 2 }, () => ["a", null, "of more than twelve bytes"]),
    );
  });
});
