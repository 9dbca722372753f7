// What a check gives back: which rows are looked at, where it stops, and what comes of rows that pass and rows that fail.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CpgNode, type CpgNodeInit } from "../../../../generated/cpg/rows.js";
import { CpgEdgeTable, CpgNodeTable } from "../../../../generated/cpg/rows.arrow.js";
import { ValidationPolicySpec } from "../../../../generated/config/semantics.js";
import { TableValidationErrorRowTable } from "../../../../generated/diagnostics/table-validation.arrow.js";
import {
  checkStream,
  readTable,
  type RecordBatch,
  TableValidationError,
  validateTable,
  withTableContracts,
  writeStream,
} from "../../../../runtime/arrow/index.js";
import { pickRows } from "../../../../runtime/arrow/validate/pick-rows.js";

/** Rows that are as they should be, but for those of which something else is said. */
function nodes(count: number, odd: { readonly [row: number]: Partial<CpgNodeInit> } = {}): CpgNode[] {
  return Array.from({ length: count }, (_, i) => {
    const node = { node_id: `n${i}`, node_kind: "FUNCTION", path: null, bstart: i, bend: i, file_id: null };
    return { ...node, ...odd[i] } as CpgNode;
  });
}

/** The rows in batches that end at these rows. */
function cut(rows: readonly CpgNode[], ...ends: readonly number[]): RecordBatch[] {
  const bounds = [0, ...ends, rows.length];
  return bounds.slice(1).map((to, i) => CpgNodeTable.batch(rows.slice(bounds[i], to)));
}

const idsIn = (batches: readonly RecordBatch[]): unknown[] =>
  batches.flatMap((batch) => batch.column("node_id")?.toArray() ?? []);

const ODD = nodes(20, {
  3: { node_id: "" },
  4: { bstart: -1, node_id: "" },
  11: { bend: null },
  17: { node_id: "n2" },
});

test("rows that pass and rows that fail are told apart, whatever batches they come in", () => {
  const whole = validateTable(cut(ODD), CpgNodeTable);
  expect(idsIn(whole.valid)).toEqual(idsIn(cut(ODD.filter((_, i) => ![3, 4, 11, 17].includes(i)))));
  expect(idsIn(whole.invalid ?? [])).toEqual(["", "", "n11", "n2"]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 19 })), (ends) => {
      const parts = validateTable(cut(ODD, ...ends.sort((a, b) => a - b)), CpgNodeTable);
      expect(parts.report).toEqual(whole.report);
      expect(idsIn(parts.valid)).toEqual(idsIn(whole.valid));
      expect(idsIn(parts.invalid ?? [])).toEqual(idsIn(whole.invalid ?? []));
      expect(parts.errors?.map((batch) => TableValidationErrorRowTable.rows(batch))).toEqual(
        whole.errors?.map((batch) => TableValidationErrorRowTable.rows(batch)),
      );
    }),
    { numRuns: 20 },
  );
});

test("the table of errors has a row for each value that fails, and is the table of its contract", () => {
  const [errors] = validateTable(cut(ODD), CpgNodeTable).errors ?? [];
  expect(errors?.schema).toEqual(TableValidationErrorRowTable.schema);
  expect(errors === undefined ? [] : TableValidationErrorRowTable.rows(errors)).toEqual([
    { row: 3, column: "node_id", check: "min_length=1", value_json: '""' },
    { row: 4, column: "node_id", check: "min_length=1", value_json: '""' },
    { row: 4, column: "bstart", check: "ge=0", value_json: "-1" },
    { row: 4, column: "node_id", check: "unique", value_json: '""' },
    { row: 11, column: "*", check: "bstart and bend go together", value_json: null },
    { row: 17, column: "node_id", check: "unique", value_json: '"n2"' },
  ]);
});

test("rows that fail and errors are kept only where they are asked for", () => {
  const options = { emit_invalid_rows: false, emit_error_table: false };
  const { valid, invalid, errors } = validateTable(cut(ODD), CpgNodeTable, { options });
  expect([idsIn(valid).length, invalid, errors]).toEqual([16, null, null]);
  const fine = validateTable(cut(nodes(3), 1), CpgNodeTable);
  expect([fine.report.passed, fine.invalid, fine.errors]).toEqual([true, [], []]);
});

test("a table that passes is given back as it came, without copies", () => {
  const batches = cut(nodes(5), 2);
  const { valid } = validateTable(batches, CpgNodeTable);
  expect(valid.flatMap(({ columns }) => columns)).toEqual(batches.flatMap(({ columns }) => columns));
  expect(validateTable([], CpgNodeTable).report).toMatchObject({ passed: true, checked_rows: 0 });
});

test("a table without batches is checked by the schema it came with", () => {
  const read = readTable(writeStream([], { schema: CpgNodeTable.schema }));
  expect(read.batches).toEqual([]);
  expect(validateTable(read, CpgNodeTable)).toMatchObject({ report: { passed: true }, valid: [], invalid: [] });
  expect(CpgEdgeTable.check(read).failures[0]).toMatchObject({ column: "edge_id", check: "column_in_table" });
});

test("orThrow throws what failed, unless nothing did", () => {
  expect(validateTable(cut(nodes(2)), CpgNodeTable).orThrow()).toHaveLength(1);
  const failed = validateTable(cut(ODD), CpgNodeTable);
  expect(() => failed.orThrow()).toThrow(TableValidationError);
  expect(() => failed.orThrow()).toThrowErrorMatchingInlineSnapshot(`
    [TableValidationError: the table cpg_nodes does not pass its checks
      node_id  min_length=1  (2 rows: 3, 4)
      bstart  ge=0  (1 row: 4)
      *  bstart and bend go together  (1 row: 11)
      node_id  unique  (2 rows: 4, 17)]
  `);
});

describe("policies", () => {
  const picked = (total: number, policy: Parameters<typeof ValidationPolicySpec.create>[0], seed = 0): number[] => {
    const rows = pickRows(ValidationPolicySpec.create(policy), total, seed).within(0, total);
    return rows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  };

  test("head, tail and sample are joined, each row once; too many are all", () => {
    expect(picked(10, { head: 2, tail: 3 })).toEqual([0, 1, 7, 8, 9]);
    expect(picked(4, { head: 3, tail: 3 })).toEqual([0, 1, 2, 3]);
    expect(picked(4, { sample: 9 })).toEqual([0, 1, 2, 3]);
    expect(picked(4, {})).toEqual([0, 1, 2, 3]);
    expect(picked(0, { head: 1 })).toEqual([]);
    expect(pickRows(ValidationPolicySpec.create({ head: 2, tail: 2 }), 4, 0).isAll).toBe(true);
  });

  test("a sample depends on the seed and nothing else, and is fair", () => {
    expect(picked(1_000, { sample: 5 })).toMatchInlineSnapshot(`
      [
        390,
        524,
        682,
        765,
        930,
      ]
    `);
    expect(picked(2 ** 40, { sample: 3 }, 7)).toMatchInlineSnapshot(`
      [
        205175057479,
        418224487255,
        982628769629,
      ]
    `);
    const counts = new Map<number, number>();
    for (let seed = 0; seed < 2_000; seed++) {
      const rows = picked(10, { sample: 3 }, seed);
      expect(new Set(rows).size).toBe(3);
      for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    for (let row = 0; row < 10; row++) expect(Math.abs((counts.get(row) ?? 0) - 600)).toBeLessThan(90);
  });

  test("only picked rows are looked at, and then nobody knows which others are valid", () => {
    const batches = cut(ODD, 5, 12);
    const head = validateTable(batches, CpgNodeTable, { policy: { head: 3 } });
    expect(head.report).toMatchObject({
      checked_rows: 3,
      failures: [{ column: "node_id", check: "unique", sample_rows: [4, 17] }],
    });
    expect([head.valid, head.invalid, head.errors]).toEqual([[], null, null]);
    const fine = validateTable(cut(nodes(9), 4), CpgNodeTable, { policy: { head: 1, tail: 1, sample: 1 } });
    expect([fine.report.passed, idsIn(fine.valid).length, fine.invalid, fine.errors]).toEqual([true, 9, null, null]);
    const rows = validateTable(batches, CpgNodeTable, { policy: { head: 4, tail: 9 } }).report;
    expect(rows.checked_rows).toBe(13);
    expect(rows.failures.map(({ check }) => check)).toEqual(["min_length=1", "bstart and bend go together", "unique"]);
  });

  test("the check stops at the first failure if it is not lazy, and after as many errors as are wanted", () => {
    const first = validateTable(cut(ODD, 2), CpgNodeTable, { policy: { lazy: false } });
    expect(first.report).toMatchObject({
      checked_rows: 4,
      complete: false,
      failures: [{ column: "node_id", check: "min_length=1", failed_rows: 1, sample_rows: [3] }],
    });
    expect([idsIn(first.valid), idsIn(first.invalid ?? [])]).toEqual([["n0", "n1", "n2"], [""]]);
    const three = validateTable(cut(ODD, 2, 7, 15), CpgNodeTable, { options: { max_errors: 5 } }).report;
    expect([three.checked_rows, three.complete]).toEqual([12, false]);
    expect(three.failures.map(({ failed_rows }) => failed_rows)).toEqual([2, 1, 1, 1]);
    const all = validateTable(cut(ODD), CpgNodeTable, { options: { max_errors: 7 } }).report;
    expect([all.checked_rows, all.complete]).toEqual([20, true]);
    const wrong = validateTable(cut(ODD), CpgEdgeTable, { policy: { lazy: false } });
    expect(wrong.report).toMatchObject({ checked_rows: 0, complete: false, failures: [{ check: "column_in_table" }] });
    expect([wrong.valid, wrong.invalid]).toEqual([[], []]);
  });

  test("a policy that is switched off looks at nothing", () => {
    const { report, valid } = validateTable(cut(ODD), CpgNodeTable, { policy: { enabled: false } });
    expect(report).toMatchObject({ checked_rows: 0, passed: true });
    expect(idsIn(valid)).toHaveLength(20);
  });

  test("a policy that its contract does not take is refused", () => {
    expect(() => validateTable([], CpgNodeTable, { policy: { head: 0 } })).toThrow("Expected `int` >= 1");
  });
});

test("the first ten rows of a failure are named, all of them are counted", () => {
  const odd = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [2 * i, { bstart: -1 - i }]));
  const [failure] = CpgNodeTable.check(cut(nodes(60, odd), 13)).failures;
  expect(failure?.failed_rows).toBe(30);
  expect(failure?.sample_rows).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  expect(failure?.sample_values).toEqual([-1, -2, -3, -4, -5, -6, -7, -8, -9, -10]);
});

describe("streams", () => {
  async function* later(batches: readonly RecordBatch[]): AsyncGenerator<RecordBatch> {
    for (const batch of batches) yield await Promise.resolve(batch);
  }

  async function collect(stream: AsyncIterable<RecordBatch>): Promise<RecordBatch[]> {
    const batches: RecordBatch[] = [];
    for await (const batch of stream) batches.push(batch);
    return batches;
  }

  async function untilThrown(
    stream: AsyncIterable<RecordBatch>,
  ): Promise<{ readonly batches: RecordBatch[]; readonly error: unknown }> {
    const batches: RecordBatch[] = [];
    try {
      for await (const batch of stream) batches.push(batch);
    } catch (error) {
      return { batches, error };
    }
    throw new Error("the stream ended as if that were all");
  }

  test("what is valid is passed on, and the report is that of the whole table", async () => {
    const whole = validateTable(cut(ODD), CpgNodeTable);
    const stream = checkStream(later(cut(ODD, 4, 9)), CpgNodeTable);
    expect(idsIn(await collect(stream))).toEqual(idsIn(whole.valid));
    expect(stream.report).toEqual(whole.report);
  });

  test("a stream throws where the check stops, so that nobody takes it for the whole table", async () => {
    const stream = checkStream(later(cut(ODD, 4, 9)), CpgNodeTable, { policy: { lazy: false } });
    const { batches, error } = await untilThrown(stream);
    expect(idsIn(batches)).toEqual(["n0", "n1", "n2"]);
    expect(error).toBeInstanceOf(TableValidationError);
    expect(stream.report).toMatchObject({ complete: false, passed: false });
  });

  test("a stream throws after as many failures as are wanted", async () => {
    const stream = checkStream(later(cut(ODD, 4, 9)), CpgNodeTable, { options: { max_errors: 2 } });
    expect((await untilThrown(stream)).error).toBeInstanceOf(TableValidationError);
    expect(stream.report.complete).toBe(false);
  });

  test("of a head with a failure nothing is passed on, nor of what comes behind it", async () => {
    const batches = cut(nodes(20, { 5: { node_id: "" }, 12: { node_id: "" } }), 4, 9);
    const stream = checkStream(later(batches), CpgNodeTable, { policy: { head: 6 } });
    const { batches: passed, error } = await untilThrown(stream);
    expect(idsIn(passed)).toEqual(["n0", "n1", "n2", "n3"]);
    expect(error).toBeInstanceOf(TableValidationError);
    const fine = checkStream(later(cut(nodes(20), 4, 9)), CpgNodeTable, { policy: { head: 6 } });
    expect(idsIn(await collect(fine))).toHaveLength(20);
    expect(fine.report).toMatchObject({ passed: true, checked_rows: 6 });
  });

  test("rows of the tail and by lot cannot be asked for", () => {
    for (const policy of [{ tail: 1 }, { sample: 1 }]) {
      expect(() => checkStream(later([]), CpgNodeTable, { policy })).toThrow("use validateTable for sample and tail");
    }
  });
});

describe("functions", () => {
  const half = (batches: readonly RecordBatch[], by: number): RecordBatch[] =>
    batches.map((batch) => batch.slice(0, batch.rowCount / by));

  test("what goes in and what comes out are checked, and told of", () => {
    const told: string[] = [];
    const checked = withTableContracts(
      {
        input: CpgNodeTable,
        output: CpgNodeTable,
        onReport: ({ checked_rows, passed }, side) => told.push(`${side} ${checked_rows} ${passed}`),
      },
      half,
    );
    expect(idsIn(checked(cut(nodes(4)), 2))).toEqual(["n0", "n1"]);
    expect(() => checked(cut(ODD), 2)).toThrow(TableValidationError);
    expect(told).toEqual(["input 4 true", "output 2 true", "input 20 false"]);
  });

  test("a result of the wrong kind is refused, at once or later", async () => {
    const now = withTableContracts({ output: CpgEdgeTable }, half);
    expect(() => now(cut(nodes(2)), 1)).toThrow("edge_id  column_in_table");
    const later = withTableContracts({ output: CpgEdgeTable }, (batches) => Promise.resolve(half(batches, 1)));
    const result: Promise<RecordBatch[]> = later(cut(nodes(2)));
    await expect(result).rejects.toThrow("edge_id  column_in_table");
    const fine = withTableContracts({ output: CpgNodeTable }, (batches) => Promise.resolve(half(batches, 1)));
    expect(idsIn(await fine(cut(nodes(2))))).toEqual(["n0", "n1"]);
  });
});

test("rows of contracts pass", () => {
  expect(nodes(3).every((row) => CpgNode.is(row))).toBe(true);
});
