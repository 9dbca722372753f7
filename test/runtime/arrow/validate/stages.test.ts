// Each stage of a check: what it is called, which rows it names, and what it leaves to others.

import { describe, expect, test } from "vitest";
import { CpgNodeTable } from "../../../../generated/cpg/rows.arrow.js";
import type { ArrowValidationOptionsInit } from "../../../../generated/datasets/policies.js";
import { TableValidationReport } from "../../../../generated/diagnostics/table-validation.js";
import { TableSchemaSpec, type TableSchemaSpecInit } from "../../../../generated/schema/tables.js";
import {
  type CheckOptions,
  column,
  columnFrom,
  parseType,
  RecordBatch,
  validateTable,
  withOrdering,
} from "../../../../runtime/arrow/index.js";
import { tableNamed, tablesOf } from "./compiled-tables.js";

/** Columns by name: type as text, then cells. */
type Columns = readonly (readonly [name: string, type: string, ...cells: unknown[]])[];

function batchOf(...columns: Columns): RecordBatch {
  const typed = columns.map(([name, type, ...cells]) => ({ name, type: parseType(type), cells }));
  const schema = { fields: typed.map(({ name, type }) => column(name, type)), metadata: null };
  return new RecordBatch(
    schema,
    typed.map(({ type, cells }) => columnFrom(type, cells)),
  );
}

function spec(init: Partial<TableSchemaSpecInit>): TableSchemaSpec {
  const fields = [
    { name: "a", dtype: { type: "i64" } },
    { name: "b", dtype: { type: "string" } },
  ] as const;
  return TableSchemaSpec.create({ name: "made", fields, ...init });
}

const AB: Columns = [
  ["a", "i64", 1n, 2n],
  ["b", "string", "x", "y"],
];

interface Shown {
  readonly [failure: string]: readonly unknown[];
}

/** `column check`: the number of rows, then those named, then their values. */
function failuresIn(batches: readonly RecordBatch[], against: TableSchemaSpec, options: CheckOptions = {}): Shown {
  const { report } = validateTable(batches, against, options);
  expect(TableValidationReport.is(report)).toBe(true);
  return Object.fromEntries(
    report.failures.map((one) => [`${one.column} ${one.check}`, [one.failed_rows, one.sample_rows, one.sample_values]]),
  );
}

function found(columns: Columns, init: Partial<TableSchemaSpecInit> = {}, options?: ArrowValidationOptionsInit): Shown {
  return failuresIn([batchOf(...columns)], spec(init), options === undefined ? {} : { options });
}

describe("columns", () => {
  const more: Columns = [...AB, ["c", "bool", true, false]];

  test("a column too many fails only if strict is true, and is dropped only if it is filter", () => {
    expect(found(more, {}, { strict: true })).toEqual({ "c column_in_schema": [2, [], []] });
    expect(found(more, {}, { strict: false })).toEqual({});
    expect(found(more)).toEqual({});
    const names = (strict: boolean | "filter"): string[][] =>
      validateTable([batchOf(...more)], spec({}), { options: { strict } }).valid.map(({ schema }) =>
        schema.fields.map(({ name }) => name),
      );
    expect(names("filter")).toEqual([["a", "b"]]);
    expect(names(false)).toEqual([["a", "b", "c"]]);
    expect(names(true)).toEqual([]);
  });

  test("a column that is there twice fails always, and nothing is said of its values", () => {
    const twice: Columns = [...AB, ["a", "string", null, null]];
    expect(found(twice, { key_fields: ["a"] })).toEqual({ "a column_in_schema": [2, [], []] });
  });

  test("a column that is missing fails unless it has a default", () => {
    expect(found([["a", "i64", 1n]])).toEqual({ "b column_in_table": [1, [], []] });
    const withDefault = [
      { name: "a", dtype: { type: "i64" } },
      { name: "b", dtype: { type: "string" }, default_value: "'x'" },
    ] as const;
    expect(found([["a", "i64", 1n]], { fields: withDefault })).toEqual({});
  });

  test("columns out of order fail only if order is asked for; others do not count", () => {
    const [a, b] = AB as [Columns[0], Columns[0]];
    const other: Columns[0] = ["c", "bool", true, false];
    expect(found([b, a])).toEqual({});
    expect(found([b, a], {}, { ordered: true })).toEqual({
      "b column_ordered": [2, [], []],
      "a column_ordered": [2, [], []],
    });
    expect(found([other, a, other, b], {}, { ordered: true })).toEqual({});
  });

  test("a type of other values fails once, and its values are left out of what follows", () => {
    const columns: Columns = [
      ["a", "string", null, null],
      ["b", "large_string", "x", "y"],
    ];
    const init = { required_non_null: ["a"], key_fields: ["a"] };
    expect(found(columns, init)).toEqual({ "a dtype: i64, found string": [2, [], []] });
    expect(found(columns, init, { coerce: true })).toEqual({ "a dtype: i64, found string": [2, [], []] });
    expect(found([["a", "i32", 1], AB[1] as Columns[0]].slice(0, 1) as Columns, {})).toMatchObject({
      "a dtype: i64, found i32": [1, [], []],
    });
  });

  test("an extension type of another name fails, plain text does not", () => {
    const fields = [
      { name: "a", dtype: { type: "extension", name: "tessera.node_id", storage: { type: "string" } } },
    ] as const;
    expect(found([["a", "string", "n"]], { fields })).toEqual({});
    expect(found([["a", "dictionary[i8, string]", "n"]], { fields })).toEqual({});
    expect(Object.keys(found([["a", "extension[tessera.edge_id, string]", "n"]], { fields }))).toEqual([
      "a dtype: extension[tessera.node_id, string], found extension[tessera.edge_id, string]",
    ]);
  });
});

describe("coerce", () => {
  const LOST = "lost";
  test.each<[from: string, to: TableSchemaSpecInit["fields"][number]["dtype"], cell: unknown, becomes: unknown]>([
    ["i32", { type: "i64" }, -5, -5n],
    ["i64", { type: "i8" }, 127n, 127],
    ["i64", { type: "i8" }, 128n, LOST],
    ["i64", { type: "u64" }, -1n, LOST],
    ["i64", { type: "f64" }, 2n ** 53n, 2 ** 53],
    ["i64", { type: "f64" }, 2n ** 53n + 1n, LOST],
    ["f64", { type: "i64" }, 3, 3n],
    ["f64", { type: "i64" }, 1.5, LOST],
    ["f64", { type: "i64" }, NaN, LOST],
    ["f64", { type: "i64" }, 2 ** 63, LOST],
    ["f64", { type: "f32" }, 0.5, 0.5],
    ["f64", { type: "f32" }, 0.1, LOST],
    ["f64", { type: "f32" }, NaN, NaN],
    ["f32", { type: "f64" }, 0.25, 0.25],
    ["f16", { type: "f64" }, 1.5, 1.5],
    ["i64", { type: "decimal", precision: 5, scale: 2 }, 12n, 1200n],
    ["i64", { type: "decimal", precision: 3, scale: 2 }, 12n, LOST],
    ["decimal[9, 3]", { type: "decimal", precision: 9, scale: 1 }, 1500n, 15n],
    ["decimal[9, 3]", { type: "decimal", precision: 9, scale: 1 }, 1550n, LOST],
    ["decimal[9, 2]", { type: "i64" }, 700n, 7n],
    ["decimal[9, 2]", { type: "i64" }, 750n, LOST],
    ["timestamp[ms]", { type: "timestamp", unit: "us" }, 5n, 5000n],
    ["timestamp[us]", { type: "timestamp", unit: "ms" }, -5000n, -5n],
    ["timestamp[us]", { type: "timestamp", unit: "ms" }, 5001n, LOST],
    ["timestamp[s]", { type: "timestamp", unit: "ns" }, 2n ** 40n, LOST],
    ["timestamp[us, Europe/Rome]", { type: "timestamp", unit: "us", tz: "UTC" }, 7n, 7n],
    ["time[s]", { type: "time", unit: "us" }, 3, 3_000_000n],
    ["time[us]", { type: "time", unit: "ms" }, 4000n, 4],
    ["duration[ns]", { type: "duration", unit: "us" }, 1n, LOST],
    ["date64", { type: "date32" }, 86_400_000n, 1],
    ["date64", { type: "date32" }, 1n, LOST],
    ["date32", { type: "date64" }, -1, -86_400_000n],
    ["null", { type: "string" }, null, null],
    ["list[i32]", { type: "list", item: { type: "i64" } }, [1, null], [1n, null]],
    ["list[f64]", { type: "list", item: { type: "i64" } }, [1, 1.5], LOST],
    ["struct[x: i32]", { type: "struct", fields: [{ name: "x", dtype: { type: "i64" } }] }, { x: 1 }, { x: 1n }],
    ["map[string, i32]", { type: "map", key: { type: "string" }, value: { type: "i64" } }, [["k", 1]], [["k", 1n]]],
  ])("%s to %o: %o", (from, dtype, cell, becomes) => {
    const against = spec({ fields: [{ name: "a", dtype }] });
    const before = batchOf(["a", from, null, cell]);
    const { report, valid, invalid } = validateTable([before], against, { options: { coerce: true } });
    const cells = valid.flatMap((one) => one.column("a")?.toArray() ?? []);
    if (becomes === LOST) {
      expect(report.failures.map(({ check, sample_rows }) => [check.split(":")[0], sample_rows])).toEqual([
        ["coerce", [1]],
      ]);
      expect(cells).toEqual([null]);
      expect(invalid?.flatMap((one) => one.column("a")?.toArray() ?? [])).toEqual([cell]);
    } else {
      expect(report.failures).toEqual([]);
      expect(cells).toEqual([null, becomes]);
    }
  });

  test.each<[from: string, to: TableSchemaSpecInit["fields"][number]["dtype"], cell: unknown]>([
    ["string", { type: "i64" }, "1"],
    ["i64", { type: "string" }, 1n],
    ["bool", { type: "i64" }, true],
    ["timestamp[us]", { type: "timestamp", unit: "us", tz: "UTC" }, 1n],
    ["list[string]", { type: "list", item: { type: "i64" } }, ["1"]],
    ["struct[x: i32, y: i32]", { type: "struct", fields: [{ name: "x", dtype: { type: "i64" } }] }, { x: 1, y: 1 }],
  ])("never makes %s %o", (from, dtype, cell) => {
    const against = spec({ fields: [{ name: "a", dtype }] });
    const { report } = validateTable([batchOf(["a", from, cell])], against, { options: { coerce: true } });
    expect(report.failures.map(({ check }) => check.split(":")[0])).toEqual(["dtype"]);
  });

  test("looks at all rows, and says of a cell that is lost nothing more", () => {
    const options: CheckOptions = { options: { coerce: true }, policy: { head: 1 } };
    const batch = batchOf(["a", "f64", 1, 2, 2.5, 2.5], ["b", "string", "", "", "", ""]);
    expect(failuresIn([batch], spec({ required_non_null: ["a"], key_fields: ["a"] }), options)).toEqual({
      "a coerce: i64": [2, [2, 3], [2.5, 2.5]],
    });
  });
});

describe("values", () => {
  test("a null fails where the field, the spec or the key allows none, within lists and structs too", () => {
    const columns: Columns = [
      ["a", "i64", 1n, null, 3n],
      ["b", "string", null, "y", null],
    ];
    expect(found(columns)).toEqual({});
    expect(found(columns, { required_non_null: ["a"] })).toEqual({ "a not_null": [1, [1], [null]] });
    expect(found(columns, { key_fields: ["b"] })).toEqual({ "b not_null": [2, [0, 2], [null, null]] });
    const fields = [
      { name: "a", dtype: { type: "list", item: { type: "i64" }, item_nullable: false } },
      { name: "b", dtype: { type: "struct", fields: [{ name: "x", dtype: { type: "i64" }, nullable: false }] } },
    ] as const;
    const nested: Columns = [
      ["a", "list[i64]", [1n], [null, null], null],
      ["b", "struct[x: i64]", { x: null }, { x: 1n }, null],
    ];
    expect(found(nested, { fields })).toEqual({
      "b.x not_null": [1, [0], [null]],
      "a.item not_null": [1, [1], [null]],
    });
  });

  test("constraints are called as contracts spell them, and rules by their messages", () => {
    const node = { node_id: "n", node_kind: "FUNCTION", path: null, file_id: null };
    const rows = [
      { ...node, bstart: 1, bend: 2 },
      { ...node, node_id: "", bstart: -5, bend: 2 },
      { ...node, node_id: "m", bstart: 3, bend: null },
    ];
    const report = CpgNodeTable.check([CpgNodeTable.batch(rows)]);
    expect(report.failures).toEqual([
      { column: "node_id", check: "min_length=1", failed_rows: 1, sample_rows: [1], sample_values: [""] },
      { column: "bstart", check: "ge=0", failed_rows: 1, sample_rows: [1], sample_values: [-5] },
      {
        column: "*",
        check: "bstart and bend go together",
        failed_rows: 1,
        sample_rows: [2],
        sample_values: [],
      },
    ]);
    expect(report).toMatchObject({ dataset_name: "cpg_nodes", checked_rows: 3, passed: false, complete: true });
  });

  test("rules that read a column which is missing are not asked, the others are", () => {
    const Ruled = tableNamed(
      tablesOf(`
types:
  Ruled:
    kind: row
    fields:
      a: int
      b: int
      c: int = 5
    rules:
      - expr: this.a < this.b
        message: a is below b
      - expr: this.a < this.c
        message: a is below c
`),
      "Ruled",
    );
    const failures = Ruled.check([batchOf(["a", "i64", 1n, 7n])]).failures;
    expect(failures.map(({ column: name, check, sample_rows }) => [name, check, sample_rows])).toEqual([
      ["b", "column_in_table", []],
      ["*", "a is below c", [1]],
    ]);
  });

  test("values that cannot be read are failures too, not errors", () => {
    const Read = tableNamed(
      tablesOf(`
types:
  Doc:
    kind: row
    fields:
      big: int
      moment: datetime(tz=true)
      anything: any
      keys: map[str, int]
      set: set[int]
`),
      "Doc",
    );
    const json = "extension[arrow.json, string]";
    const batch = batchOf(
      ["big", "i64", 1n, 2n ** 60n],
      ["moment", "timestamp[us, UTC]", 0n, 2n ** 62n],
      ["anything", json, "{}", "{"],
      [
        "keys",
        "map[string, i64]",
        [["a", 1n]],
        [
          ["a", 1n],
          ["a", 2n],
        ],
      ],
      ["set", "list[i64]", [1n], [1n, 1n]],
    );
    const { failures } = Read.check([batch]);
    expect(failures.map(({ column: name, check, sample_rows }) => [name, check, sample_rows])).toEqual([
      ["big", "out-of-range", [1]],
      ["moment", "invalid-text", [1]],
      ["anything", "truncated", [1]],
      ["keys", "duplicate-key", [1]],
      ["set", "duplicate-key", [1]],
    ]);
  });
});

describe("keys", () => {
  test("all but the first of equal keys fail, among all rows and batches", () => {
    const one = batchOf(["a", "i64", 1n, 2n, 1n], ["b", "string", "x", "x", "x"]);
    const two = batchOf(["a", "i64", 2n, 3n], ["b", "large_string", "x", "y"]);
    expect(failuresIn([one, two], spec({ key_fields: ["a"] }), { policy: { head: 1 } })).toEqual({
      "a unique": [2, [2, 3], [1, 2]],
    });
    expect(failuresIn([one, two], spec({ key_fields: ["b", "a"] }))).toEqual({
      "* unique: b, a": [2, [2, 3], []],
    });
  });

  test("parts of a key do not run into each other, NaN is NaN, and null is no key", () => {
    const fields = [
      { name: "a", dtype: { type: "string" } },
      { name: "b", dtype: { type: "f64" } },
    ] as const;
    const batch = batchOf(["a", "string", "1", "11", "n", "n", null, null], ["b", "f64", 11, 1, NaN, NaN, 0, 0]);
    expect(failuresIn([batch], spec({ fields, key_fields: ["a", "b"] }))).toEqual({
      "a not_null": [2, [4, 5], [null, null]],
      "* unique: a, b": [1, [3], []],
    });
  });

  test("a hundred thousand different keys are different", () => {
    const cells = Array.from({ length: 100_000 }, (_, i) => BigInt(i));
    const batch = batchOf(["a", "i64", ...cells, 99_999n]);
    const against = spec({ fields: [{ name: "a", dtype: { type: "i64" } }], key_fields: ["a"] });
    expect(failuresIn([batch], against)).toEqual({ "a unique": [1, [100_000], [99_999]] });
  });
});

describe("order", () => {
  const ordering = {
    level: "explicit",
    keys: [
      { column: "a", order: "descending" },
      { column: "b", order: "ascending" },
    ],
  } as const;
  const declared = withOrdering({ fields: [], metadata: null }, ordering).metadata ?? [];
  const metadata = Object.fromEntries(declared.map(([key, value]) => [String(key), String(value)]));
  const one = batchOf(["a", "i64", 3n, 3n, 2n, null], ["b", "string", "x", "\u{ff5e}", "b", ""]);
  const two = batchOf(["a", "i64", 1n, null, null], ["b", "string", "x", "y", "a"]);

  test("rows that come before the row in front of them fail; nulls come last", () => {
    expect(failuresIn([one, two], spec({ metadata }))).toEqual({ "* ordered_by: a, b": [2, [4, 6], []] });
  });

  test("only neighbours that are both picked are compared", () => {
    expect(failuresIn([one, two], spec({ metadata }), { policy: { head: 4, tail: 2 } })).toEqual({
      "* ordered_by: a, b": [1, [6], []],
    });
    expect(failuresIn([one, two], spec({ metadata }), { policy: { head: 4, tail: 1 } })).toEqual({});
  });

  test("what batches say of their own order is checked too, if the spec says nothing", () => {
    const claimed = (batch: RecordBatch): RecordBatch =>
      new RecordBatch(withOrdering(batch.schema, { level: "explicit", keys: [{ column: "b", order: "ascending" }] }), [
        ...batch.columns,
      ]);
    expect(failuresIn([claimed(one)], spec({}))).toEqual({ "b ordered_by: b": [2, [2, 3], ["b", ""]] });
    const implicit = { ...withOrdering({ fields: [], metadata: null }, { ...ordering, level: "implicit" }) };
    expect(implicit.metadata).not.toBeNull();
    expect(
      failuresIn([new RecordBatch({ ...one.schema, metadata: implicit.metadata }, one.columns)], spec({})),
    ).toEqual({});
  });
});
