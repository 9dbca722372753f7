import { describe, expect, test } from "vitest";
import { column, columnFrom, columnOf, type ColumnBuffers, type DataType } from "tessera-contracts/arrow";

const item = column("item", { type: "i32" });
const numbers = columnFrom({ type: "i32" }, [1, 2, 3]);
const bytes = new TextEncoder().encode("abc");

/** Types with buffers, and the values that lie in them. */
const LAYOUTS: readonly [DataType, ColumnBuffers, readonly unknown[]][] = [
  [{ type: "bool" }, { length: 3, validity: null, values: Uint8Array.of(0b101) }, [true, false, true]],
  [{ type: "i64" }, { length: 2, validity: Uint8Array.of(0b10), values: BigInt64Array.of(1n, 2n) }, [null, 2n]],
  [{ type: "fixed_size_binary", width: 1 }, { length: 1, validity: null, values: bytes }, [bytes.slice(0, 1)]],
  [{ type: "string" }, { length: 2, validity: null, values: bytes, offsets: Int32Array.of(0, 1, 3) }, ["a", "bc"]],
  [
    { type: "list", item },
    { length: 2, validity: null, offsets: Int32Array.of(0, 0, 3), children: [numbers] },
    [[], [1, 2, 3]],
  ],
  [{ type: "fixed_size_list", item, size: 3 }, { length: 1, validity: null, children: [numbers] }, [[1, 2, 3]]],
  [
    { type: "struct", fields: [column("a", { type: "i32" })] },
    { length: 3, validity: Uint8Array.of(0b011), children: [numbers] },
    [{ a: 1 }, { a: 2 }, null],
  ],
  [
    { type: "dictionary", id: null, index: { type: "i8" }, value: { type: "i32" }, ordered: false },
    { length: 2, validity: null, values: Int8Array.of(2, 0), children: [numbers] },
    [3, 1],
  ],
];

describe("a column over buffers", () => {
  test.each(LAYOUTS)("has the values that lie in them: %j", (type, buffers, values) => {
    expect(columnOf(type, buffers).toArray()).toEqual(values);
  });

  test.each<[string, DataType, Partial<ColumnBuffers>]>([
    ["values of 4 bytes where 8 are needed", { type: "i32" }, { values: Int32Array.of(1) }],
    ["values of 0 bytes where 8 are needed", { type: "i32" }, {}],
    ["2 offsets of 2 values", { type: "string" }, { values: bytes, offsets: Int32Array.of(0, 1) }],
    ["has 0 values where 6 are needed", { type: "fixed_size_list", item, size: 3 }, {}],
    ["columns of the type string_view are not made of such buffers", { type: "string_view" }, { values: bytes }],
  ])("is refused where %s", (message, type, buffers) => {
    expect(() => columnOf(type, { length: 2, validity: null, ...buffers })).toThrow(message);
  });

  test("of structs has a column for each field", () => {
    const type: DataType = { type: "struct", fields: [column("a", { type: "i32" })] };
    expect(() => columnOf(type, { length: 3, validity: null, children: [] })).toThrow("has 0 values");
  });
});
