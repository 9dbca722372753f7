// Tables of structs whose rows are arrays on the wire: columns become the batch that rows become, and come out again.

import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { ScanTelemetryTable, ScanTelemetryV2Table } from "../../../generated/diagnostics/telemetry.arrow.js";
import { ScanTelemetry, type ScanTelemetryColumns, ScanTelemetryV2 } from "../../../generated/diagnostics/telemetry.js";
import { columnTable, fallbacksOf } from "../../../runtime/arrow/codegen.js";
import { type ColumnTable, type RecordBatch, writeStream } from "../../../runtime/arrow/index.js";
import { fieldText } from "../../../runtime/arrow/type/type-text.js";
import { EncodeError, type RowContract, ValidationError } from "../../../runtime/serde/index.js";
import { tableNamed, tablesOf } from "./validate/compiled-tables.js";

const count = fc.nat({ max: 2 ** 40 });
const first = fc.record({
  fragment_count: count,
  row_group_count: count,
  count_rows: fc.option(count),
});
const second = fc.record({
  fragment_count: count,
  row_group_count: count,
  count_rows: fc.option(count),
  estimated_rows: fc.option(count),
  file_hints: fc.array(fc.string({ unit: "grapheme" })),
  bytes_scanned: count,
});

const MIXED = `
types:
  Mixed:
    array_like: true
    table: true
    fields:
      flag: bool
      maybe: bool | null
      large: int64 | null
      larger: uint64
      small: int8
      wide: int32 | null
      part: float | null
      text: str
      note: str | null
`;

const nullable = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values);
const mixed = fc.record({
  flag: fc.boolean(),
  maybe: nullable(fc.boolean()),
  large: nullable(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
  larger: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  small: fc.integer({ min: -128, max: 127 }),
  wide: nullable(fc.integer()),
  part: nullable(fc.double({ noNaN: true, noDefaultInfinity: true })),
  text: fc.string({ unit: "grapheme" }),
  note: nullable(fc.string()),
});
const mixedTable = tableNamed(tablesOf(MIXED), "Mixed");

type AnyTable = ColumnTable<unknown, unknown, unknown>;
type AnyRows = RowContract<unknown, unknown, unknown>;

describe.each([
  ["ScanTelemetry", ScanTelemetryTable, ScanTelemetry, first],
  ["ScanTelemetryV2", ScanTelemetryV2Table, ScanTelemetryV2, second],
  ["a row of every kind of column", mixedTable, mixedTable.contract, mixed],
] as unknown as [string, AnyTable, AnyRows, fc.Arbitrary<unknown>][])("%s", (_, own, contract, row) => {
  const { name, key, schema } = own;
  const slow = columnTable({ contract, name, key, columns: schema.fields.map(fieldText) });
  const rowsOf = (columns: unknown): unknown =>
    JSON.parse(new TextDecoder().decode(contract.columns.encodeJson(columns)));

  test("columns become the batch that rows become, with and without generated code", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const columns = contract.columns.decodeMsgpack(messageOf(contract, rows));
        const bytes = writeStream([own.batch(rows)]);
        expect(writeStream([own.fromColumns(columns)])).toEqual(bytes);
        expect(writeStream([slow.fromColumns(columns)])).toEqual(bytes);
      }),
    );
    expect(fallbacksOf(own).toBatch).toBe(0);
  });

  test("columns come out of a batch as they went in", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const columns = contract.columns.decodeMsgpack(messageOf(contract, rows));
        expect(own.toColumns(own.fromColumns(columns))).toEqual(columns);
        expect(rowsOf(own.toColumns(own.batch(rows)))).toEqual(rowsOf(columns));
      }),
    );
  });
});

/** A list of rows as MessagePack, made of the messages of the rows: an array of up to 2^16 of them. */
function messageOf(contract: AnyRows, rows: readonly unknown[]): Uint8Array {
  const parts = rows.map((row) => contract.encodeMsgpack(row));
  return Uint8Array.from([0xdc, rows.length >>> 8, rows.length & 0xff, ...parts.flatMap((part) => [...part])]);
}

const COLUMNS: ScanTelemetryColumns = {
  length: 2,
  values: {
    fragment_count: Float64Array.of(1, 2),
    row_group_count: Float64Array.of(3, 4),
    count_rows: Float64Array.of(5, 0),
  },
  validity: { count_rows: Uint8Array.of(1, 0) },
};

test("the types are those of the contract's columns", () => {
  expectTypeOf<typeof ScanTelemetryTable>()
    .toHaveProperty("fromColumns")
    .parameters.toEqualTypeOf<[ScanTelemetryColumns]>();
  expectTypeOf<typeof ScanTelemetryTable>().toHaveProperty("fromColumns").returns.toEqualTypeOf<RecordBatch>();
  expectTypeOf<typeof ScanTelemetryTable>().toHaveProperty("toColumns").returns.toEqualTypeOf<ScanTelemetryColumns>();
  expect(ScanTelemetryTable.rows(ScanTelemetryTable.fromColumns(COLUMNS))[1]).toEqual({
    fragment_count: 2,
    row_group_count: 4,
    count_rows: null,
  });
});

test("an odd value has its place", () => {
  const values = { ...COLUMNS.values, row_group_count: Float64Array.of(3, 0.5) };
  expect(() => ScanTelemetryTable.fromColumns({ ...COLUMNS, values })).toThrow(
    "Expected an integer, got 0.5 - at `$[1].row_group_count`",
  );
});

test("a column of another length has its place", () => {
  const values = { ...COLUMNS.values, row_group_count: Float64Array.of(3) };
  expect(() => ScanTelemetryTable.fromColumns({ ...COLUMNS, values })).toThrow("`Float64Array` of length 2");
});

test("what comes out is checked, unless it was made here", () => {
  const values = { ...COLUMNS.values, row_group_count: Float64Array.of(3, -1) };
  const batch = ScanTelemetryTable.fromColumns({ ...COLUMNS, values });
  expect(() => ScanTelemetryTable.toColumns(batch)).toThrow(ValidationError);
  expect(ScanTelemetryTable.toColumns(batch, { unchecked: true }).values).toEqual(values);
});

test("a null where none may be is refused", () => {
  const columns = mixedColumns();
  const values = { ...columns.values, text: [null] };
  expect(() => columnsOf(mixedTable).fromColumns({ ...columns, values })).toThrow(EncodeError);
});

/** The columns of one row. */
function mixedColumns(): { readonly values: object } {
  const [row] = fc.sample(mixed, 1);
  return columnsOf(mixedTable).toColumns(mixedTable.batch([row])) as { readonly values: object };
}

function columnsOf(own: unknown): AnyTable {
  return own as AnyTable;
}
