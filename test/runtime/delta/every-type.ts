// A table with a column of every type that Delta has, which no contract stands behind.

import { type AnyRow, column, type DataType, schema, type Schema, tableOfSchema } from "tessera-contracts/arrow";
import type { DuckDBEngine } from "tessera-contracts/duckdb";
import { DeltaTable } from "tessera-contracts/delta";

const text: DataType = { type: "string" };
const long: DataType = { type: "i64" };
const item = (type: DataType): DataType => ({ type: "list", item: column("item", type) });

const price: DataType = { type: "decimal", precision: 12, scale: 2, bits: 128 };

/** A map; values may be null. */
const mapOf = (key: DataType, value: DataType = long): DataType => ({
  type: "map",
  keys_sorted: false,
  entries: column(
    "entries",
    { type: "struct", fields: [column("key", key, { nullable: false }), column("value", value)] },
    { nullable: false },
  ),
});

/** Columns with names that no field has among them. */
export const EVERY_TYPE: Schema = schema([
  column("id", { type: "i32" }, { nullable: false }),
  column("flag", { type: "bool" }),
  column("tiny", { type: "i8" }),
  column("short", { type: "i16" }),
  column("long", long),
  column("single", { type: "f32" }),
  column("double", { type: "f64" }),
  column("Display Name", text),
  column("data", { type: "binary" }),
  column("day", { type: "date32" }),
  column("moment", { type: "timestamp", unit: "us", tz: "UTC" }),
  column("clock", { type: "timestamp", unit: "us", tz: null }),
  column("price", price),
  column("class", text),
  column("2nd", long),
  column("tags", item(text)),
  column("counts", mapOf(text)),
  column("by_day", mapOf({ type: "date32" })),
  column("rates", item({ type: "f32" })),
  column("prices", mapOf({ type: "string" }, item({ type: "struct", fields: [column("net", price)] }))),
  column("scores", mapOf({ type: "i16" }, item({ type: "f32" }))),
  column("place", {
    type: "struct",
    fields: [column("row", long), column("with", item({ type: "struct", fields: [column("x y", text)] }))],
  }),
]);

/** Two rows: one with values, one with nulls alone. */
export const EVERY_ROW: readonly AnyRow[] = [
  {
    id: 1,
    flag: true,
    tiny: -128,
    short: 32767,
    long: 9223372036854775807n,
    single: 0.5,
    double: 0.1,
    "Display Name": "Ann Ü",
    data: new Uint8Array([0, 255]),
    day: "2026-01-31",
    moment: "2026-01-31T12:00:00.123456Z",
    clock: "2026-01-31T12:00:00",
    price: "1234567890.12",
    class: "a",
    "2nd": 2n,
    tags: ["x", null],
    counts: Object.assign(Object.create(null) as object, { a: 1n }),
    by_day: new Map([["2026-01-31", null]]),
    rates: [0.25, null],
    prices: Object.assign(Object.create(null) as object, { a: [{ net: "1.50" }], b: null }),
    scores: new Map([[1, [0.5]]]),
    place: { row: 1n, with: [{ "x y": "z" }] },
  },
  { ...Object.fromEntries(EVERY_TYPE.fields.map(({ name }) => [name, null])), id: 2 },
];

/** Creates a table of these columns with these rows, in one commit beside the one that creates it. */
export async function everyTypeTable(
  uri: string,
  engine: DuckDBEngine,
  { partitionBy = [] }: { readonly partitionBy?: readonly string[] } = {},
): Promise<void> {
  const table = await DeltaTable.create(uri, tableOfSchema(EVERY_TYPE, { name: "everything" }), {
    engine,
    durable: false,
    policy: { write_policy: { partition_by: [...partitionBy] } },
  });
  await table.append([...EVERY_ROW]);
}
