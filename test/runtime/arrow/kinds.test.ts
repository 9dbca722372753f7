// Tables for every way in which a value lies in a column: what is generated does what reflection does.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ARROW_VALUES } from "../../../generator/emit/arrow/names.js";
import { boundaryValues } from "../../../generator/sample/boundary-values.js";
import * as codegen from "../../../runtime/arrow/codegen.js";
import { fallbacksOf, table } from "../../../runtime/arrow/codegen.js";
import { readTable, type RecordBatch, writeStream } from "../../../runtime/arrow/index.js";
import { fieldText } from "../../../runtime/arrow/type/type-text.js";
import { EncodeError } from "../../../runtime/serde/index.js";
import { type AnyTable, tablesOf } from "./validate/compiled-tables.js";

const TABLES = [...tablesOf(readFileSync(join(import.meta.dirname, "kinds.yaml"), "utf8"))];

const KINDS = ["Numbers", "Texts", "Scalars", "Nested", "Json", "Absent", "Odd"];

function rowsOf({ contract }: AnyTable): unknown[] {
  return boundaryValues(contract.info, "json").filter((row) => contract.is(row));
}

function isWritable(write: () => unknown): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof EncodeError) return false;
    throw error;
  }
}

function valuesOf(batch: RecordBatch): unknown[] {
  return batch.columns.map((column) => column.toArray());
}

test("what generated code calls is what the entry exports", () => {
  expect(ARROW_VALUES.filter((name) => !(name in codegen))).toEqual([]);
});

test("there is a table of each kind", () => {
  expect(TABLES.map(([name]) => name)).toEqual(KINDS);
});

describe.each(TABLES)("%s", (_, own) => {
  const slow = table({
    contract: own.contract,
    name: own.name,
    key: own.key,
    columns: own.schema.fields.map(fieldText),
  });
  const rows = rowsOf(own);

  test("generated code and reflection agree, row by row", () => {
    const different: unknown[] = [];
    for (const row of rows) {
      const exact = resultOf(() => valuesOf(slow.batch([row])));
      const fast = resultOf(() => valuesOf(own.batch([row])));
      if (shown(exact) !== shown(fast)) different.push({ row, exact, fast });
    }
    expect(different).toEqual([]);
  });

  test("rows come back through the bytes of a stream", () => {
    const good = rows.filter((row) => isWritable(() => slow.batch([row])));
    expect(good.length).toBeGreaterThan(rows.length / 2);
    const [read] = readTable(writeStream([own.batch(good)])).batches;
    if (read === undefined) throw new Error("no batch");
    const back = own.rows(read);
    expect(slow.rows(read)).toEqual(back);
    expect(shown(valuesOf(own.batch(back)))).toBe(shown(valuesOf(read)));
  });

  test("generated code gives up on nothing that a column holds", () => {
    const good = rows.filter((row) => isWritable(() => slow.batch([row])));
    const odd = good.filter((row) => {
      const before = shown(fallbacksOf(own));
      own.rows(own.batch([row]));
      return shown(fallbacksOf(own)) !== before;
    });
    expect(odd).toEqual([]);
  });
});

function resultOf<T>(make: () => T): unknown {
  try {
    return make();
  } catch (error) {
    if (error instanceof EncodeError) return String(error);
    throw error;
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value, plainly);
}

/** What `JSON.stringify` makes of a Buffer before a replacer sees it. */
function isBuffer(value: unknown): value is { readonly data: unknown } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Buffer";
}

function plainly(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (isBuffer(value)) return value.data;
  if (value instanceof Uint8Array) return [...value];
  return Object.is(value, -0) ? "-0" : value;
}
