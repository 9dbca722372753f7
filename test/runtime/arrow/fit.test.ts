// Which columns are read as those of a table: other layouts, widths and units of the same values are, all else is refused by name.

import { describe, expect, test } from "vitest";
import { fallbacksOf } from "../../../runtime/arrow/codegen.js";
import { column, columnFrom, parseType, RecordBatch, schema } from "../../../runtime/arrow/index.js";
import { tableNamed, tablesOf } from "./validate/compiled-tables.js";

const FIELDS = {
  text: "str",
  number: "int",
  small: "int8",
  ratio: "float",
  moment: "datetime(tz=true)",
  local: "datetime(tz=false)",
  day: "date",
  clock: "time(tz=false)",
  span: "duration",
  list: "list[int]",
  set: "set[str]",
  map: "map[str, int]",
  byNumber: "map[int, int]",
  counted: "int\n        arrow: timestamp[ms, UTC]",
  spans: "list[int]\n        arrow: list[duration[s]]",
};

function typeName(name: string): string {
  return `Of${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const tables = tablesOf(
  `types:${Object.entries(FIELDS)
    .map(
      ([name, type]) => `\n  ${typeName(name)}:\n    table: true\n    fields:\n      value:\n        type: ${type}\n`,
    )
    .join("")}`,
);

function tableOf(name: keyof typeof FIELDS): ReturnType<typeof tableNamed> {
  return tableNamed(tables, typeName(name));
}

function batchOf(type: string, cells: readonly unknown[]): RecordBatch {
  const found = parseType(type);
  return new RecordBatch(schema([column("value", found)]), [columnFrom(found, cells)]);
}

const NANOS = 1_700_000_000_123_456_000n;

describe("reads", () => {
  test.each<[keyof typeof FIELDS, string, readonly unknown[], readonly unknown[]]>([
    ["text", "large_string", ["a", "grün", ""], ["a", "grün", ""]],
    ["text", "string_view", ["a", "a text of more than twelve bytes"], ["a", "a text of more than twelve bytes"]],
    ["text", "dictionary[i32, large_string]", ["a", "b", "a"], ["a", "b", "a"]],
    ["text", "run_end_encoded[i32, string]", ["a", "a", "b"], ["a", "a", "b"]],
    ["number", "u8", [0, 255], [0, 255]],
    ["number", "u64", [0n, 2n ** 53n - 1n], [0, 2 ** 53 - 1]],
    ["small", "i64", [-128n, 127n], [-128, 127]],
    ["ratio", "f32", [0.5, -1], [0.5, -1]],
    ["moment", "timestamp[s, UTC]", [1n], ["1970-01-01T00:00:01Z"]],
    ["moment", "timestamp[ns, UTC]", [NANOS, -1000n], ["2023-11-14T22:13:20.123456Z", "1969-12-31T23:59:59.999999Z"]],
    ["moment", "timestamp[ms, Europe/Berlin]", [-1n], ["1969-12-31T23:59:59.999000Z"]],
    ["local", "timestamp[ns]", [NANOS], ["2023-11-14T22:13:20.123456"]],
    ["day", "date64", [86_400_000n], ["1970-01-02"]],
    ["clock", "time[s]", [3661], ["01:01:01"]],
    ["span", "duration[ms]", [1500n], ["PT1.5S"]],
    ["list", "large_list[i32]", [[1, 2], []], [[1, 2], []]],
    ["list", "list_view[i64]", [[1n], [2n]], [[1], [2]]],
    [
      "list",
      "fixed_size_list[u16, 2]",
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["counted", "timestamp[ms, UTC]", [1500n], [1500]],
    ["spans", "large_list[duration[s]]", [[3n]], [[3]]],
  ])("%s out of %s", (name, type, cells, values) => {
    const table = tableOf(name);
    const before = fallbacksOf(table);
    expect(table.fit(batchOf(type, cells).schema)).toEqual([]);
    expect(table.rows(batchOf(type, cells))).toEqual(values.map((value) => ({ value })));
    expect(fallbacksOf(table)).toEqual(before);
  });
});

describe("refuses", () => {
  test.each<[keyof typeof FIELDS, string, unknown, string]>([
    ["text", "i64", 1n, "expected string, found i64"],
    ["number", "f64", 1, "expected i64, found f64"],
    ["moment", "timestamp[us]", 1n, "expected timestamp[us, UTC], found timestamp[us]"],
    ["map", "list[i64]", [1n], "expected map[string, value: i64 not null], found list[i64]"],
    // These numbers count the unit of their column: others would be other moments.
    ["counted", "timestamp[us, UTC]", 1_500_000n, "expected timestamp[ms, UTC], found timestamp[us, UTC]"],
    ["spans", "list[duration[ms]]", [3000n], "found list[duration[ms]]"],
  ])("%s out of %s", (name, type, cell, message) => {
    expect(() => tableOf(name).rows(batchOf(type, [cell]))).toThrow(message);
    expect(() => tableOf(name).rows(batchOf(type, [cell]), { columns: ["value" as never] })).toThrow(message);
  });

  test.each<[keyof typeof FIELDS, string, unknown, string]>([
    ["number", "u64", 2n ** 53n, "Integer value out of range"],
    ["small", "i64", 128n, "Expected `int` <= 127"],
    ["moment", "timestamp[ns, UTC]", 1n, "Invalid datetime"],
    ["moment", "timestamp[s, UTC]", 253_402_300_800n, "Invalid datetime"],
    ["day", "date64", 1n, "Invalid date"],
    ["set", "list[string]", ["a", "b", "a"], "a"],
    [
      "map",
      "map[string, i64]",
      [
        ["a", 1n],
        ["a", 2n],
      ],
      "Duplicate key",
    ],
    [
      "byNumber",
      "map[i64, i64]",
      [
        [1n, 1n],
        [1n, 2n],
      ],
      "Duplicate key",
    ],
    ["text", "string", null, "Expected `str`, got `null`"],
  ])("%s out of %s for the cell", (name, type, cell, message) => {
    expect(() => tableOf(name).rows(batchOf(type, [cell]))).toThrow(`${message}`);
    expect(() => tableOf(name).rows(batchOf(type, [cell]))).toThrow("$[0].value");
  });
});
