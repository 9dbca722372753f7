// What is checked is what is read: a row passes if and only if `rows` reads it. For every way in which values lie in columns.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundaryValues } from "../../../../generator/sample/boundary-values.js";
import { ValidationError } from "../../../../runtime/serde/index.js";
import { RecordBatch } from "../../../../runtime/arrow/index.js";
import { columnOf } from "../random-columns.js";
import { type AnyTable, tablesOf } from "./compiled-tables.js";

const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");
const LOOSE = [...tablesOf(textOf("checked.yaml"))].filter(([name]) => name === "Loose");
const TABLES = [...tablesOf(textOf("../kinds.yaml")), ...LOOSE];

/** Null if something else than a value is wrong: text that is no UTF-8, for one. */
function reads(own: AnyTable, batch: RecordBatch): boolean | null {
  try {
    own.rows(batch);
    return true;
  } catch (error) {
    return error instanceof ValidationError ? false : null;
  }
}

/** The same by the contract alone, which knows nothing of columns. */
function isRow(own: AnyTable, batch: RecordBatch): boolean {
  return own.rows(batch, { unchecked: true }).every((row) => own.contract.is(row));
}

const rowsOf = (batch: RecordBatch): RecordBatch[] =>
  Array.from({ length: batch.rowCount }, (_, i) => batch.slice(i, i + 1));

/** What is said of each row that is read but fails, or passes but is not read. */
function disagreements(own: AnyTable, batch: RecordBatch): unknown[] {
  return rowsOf(batch).flatMap((row) => {
    const isRead = reads(own, row);
    if (isRead === null) return [];
    const { passed, failures } = own.check([row]);
    const agree = passed === isRead && (!isRead || isRow(own, row));
    return agree ? [] : [{ isRead, failures, cells: row.columns.map((column) => column.at(0)) }];
  });
}

/** A batch with whatever the columns can hold. */
function randomBatch({ schema }: AnyTable, rowCount: number, random: (below: number) => number): RecordBatch {
  const fields = schema.fields.map((field) => ({ ...field, nullable: true }));
  return new RecordBatch(
    { ...schema, fields },
    fields.map((field) => columnOf(field, rowCount, random)),
    { rowCount },
  );
}

describe.each(TABLES)("%s", (_, own) => {
  test("rows at the limits of their types pass if they are read", () => {
    const rows = boundaryValues(own.contract.info, "json").filter((row) => own.contract.is(row));
    for (const row of rows) {
      let batch: RecordBatch;
      try {
        batch = own.batch([row]);
      } catch {
        continue; // a column that is narrower than its type
      }
      expect(disagreements(own, batch)).toEqual([]);
    }
  });

  test("one column of anything, the others as they should be", () => {
    const [good] = boundaryValues(own.contract.info, "json").filter((row) => own.contract.is(row) && fits(own, row));
    if (good === undefined) throw new Error("no row to begin with");
    const property = fc.property(fc.infiniteStream(fc.nat(2 ** 31 - 1)), fc.nat(99), (numbers, which) => {
      const random = (below: number): number => (numbers.next().value ?? 0) % below;
      const usual = own.batch(Array.from({ length: 3 }, () => good));
      const odd = randomBatch(own, 3, random);
      const place = which % usual.columns.length;
      const columns = usual.columns.map((column, i) => (i === place ? (odd.columns[i] ?? column) : column));
      expect(disagreements(own, new RecordBatch(odd.schema, columns))).toEqual([]);
    });
    fc.assert(property, { seed: 5, numRuns: Number(process.env["ROWS"] ?? 0) / 100 + 40 });
  }, 600_000);
});

function fits(own: AnyTable, row: unknown): boolean {
  try {
    own.rows(own.batch([row]));
    return true;
  } catch {
    return false;
  }
}
