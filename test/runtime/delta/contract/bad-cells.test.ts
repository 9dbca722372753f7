import { readdirSync } from "node:fs";
import { TableValidationError } from "tessera-contracts/arrow";
import type { CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { errorOf, node, options, tableOf, useEngine } from "../evolve/tables.js";

useEngine();

const ROWS = 100_000;
/** Every 100th row is bad, in one of three ways. */
const BAD: readonly Partial<CpgNodeInit>[] = [{ node_kind: "" }, { bstart: -1 }, { bend: 0, bstart: 5 }];

function* rows(): Generator<CpgNodeInit> {
  for (let i = 0; i < ROWS; i++) yield { ...node(i), ...(i % 100 === 50 ? BAD[Math.floor(i / 100) % 3] : {}) };
}

/** The same rows as batches, some of which have more than one bad row. */
function* batches() {
  let held: CpgNodeInit[] = [];
  for (const row of rows()) {
    held.push(row);
    if (held.length < 10_000) continue;
    yield CpgNodeTable.batch(held as never);
    held = [];
  }
}

test.each([
  ["rows", rows],
  ["batches", batches],
])("of 100,000 rows that come as %s all bad ones are counted, and nothing is written", async (_, input) => {
  const folder = temporaryDirectory();
  const table = await DeltaTable.create(folder, CpgNodeTable, options());
  const error = await errorOf(table.append(input() as Iterable<CpgNodeInit>));
  if (!(error instanceof TableValidationError)) throw error;
  const { checked_rows, failures, passed, complete } = error.report;
  expect({ checked_rows, passed, complete }).toEqual({ checked_rows: ROWS, passed: false, complete: true });
  expect(failures.reduce((sum, { failed_rows }) => sum + failed_rows, 0)).toBe(1000);
  for (const { sample_rows, failed_rows } of failures) {
    expect(failed_rows).toBeGreaterThan(300);
    expect(sample_rows.length).toBeLessThanOrEqual(10);
    for (const row of sample_rows) expect(row % 100).toBe(50);
  }
  expect(readdirSync(folder).filter((name) => name !== "_delta_log")).toEqual([]);
  expect(readdirSync(`${folder}/_delta_log`)).toHaveLength(1);
  expect((await table.refresh()).version).toBe(0);
});

test("failures that all say something else are counted too, with the first of them told one by one", async () => {
  const kinds = tableOf(["id: int", "kind: enum[a, b]"]);
  const table = await DeltaTable.create(temporaryDirectory(), kinds, options());
  const bad = Array.from({ length: 2000 }, (_, id) => ({ id, kind: id % 2 === 0 ? "a" : `other ${id}` }));
  const error = await errorOf(table.append(bad));
  if (!(error instanceof TableValidationError)) throw error;
  const { failures, checked_rows } = error.report;
  expect(checked_rows).toBe(2000);
  expect(failures.reduce((sum, { failed_rows }) => sum + failed_rows, 0)).toBe(1000);
  expect(failures.length).toBeLessThanOrEqual(101);
  expect(failures.at(-1)).toMatchObject({ column: "kind", failed_rows: 900 });
});
