// Rows that are collected one by one, in batches as large as wanted.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgesBySrcTable } from "../../../generated/cpg/rows.arrow.js";
import { EdgeTarget, type EdgesBySrc } from "../../../generated/cpg/rows.js";
import { table, TextBuilder } from "../../../runtime/arrow/codegen.js";
import type { RecordBatch } from "../../../runtime/arrow/index.js";
import { wrong } from "../../../runtime/serde/codegen.js";

/** A row with as many edges as its number says. */
function row(number: number): EdgesBySrc {
  return {
    src_node_id: `n${number}`,
    edges: Array.from({ length: number }, (_, i) => ({ dst: `d${number}.${i}`, kind: "CALLS" })),
  };
}

const WRONG = {
  src_node_id: "n9",
  edges: [
    { dst: "d", kind: "CALLS" },
    { dst: 7, kind: "CALLS" },
  ],
} as unknown as EdgesBySrc;

async function all(batches: AsyncIterable<RecordBatch>): Promise<RecordBatch[]> {
  const found: RecordBatch[] = [];
  for await (const batch of batches) found.push(batch);
  return found;
}

describe("a builder", () => {
  test("makes a batch of the rows so far, then goes on with none", () => {
    const builder = EdgesBySrcTable.builder();
    for (const number of [2, 0, 3]) builder.append(row(number));
    expect(builder.rowCount).toBe(3);
    expect(EdgesBySrcTable.rows(builder.finish())).toEqual([row(2), row(0), row(3)]);
    expect([builder.rowCount, builder.sizeBytes]).toEqual([0, 0]);
    builder.append(row(1));
    expect(EdgesBySrcTable.rows(builder.finish())).toEqual([row(1)]);
  });

  test("keeps the rows before one that it refuses, lists and all", () => {
    const builder = EdgesBySrcTable.builder();
    builder.append(row(5));
    builder.append(row(4));
    expect(() => builder.append(WRONG)).toThrow("Expected `string`, got `number` - at `$[2].edges[1].dst`");
    builder.append(row(3));
    expect(EdgesBySrcTable.rows(builder.finish())).toEqual([row(5), row(4), row(3)]);
  });

  test("takes the slow way where a column turns out to hold no more", () => {
    const full = new TextBuilder();
    full.finish = () => wrong();
    const codec = { builders: () => ({ dst: full, kind: full }), append: () => {}, rows: () => [] };
    const columns = ["dst: string not null", "kind: string not null"];
    const builder = table({ contract: EdgeTarget, name: "targets", key: [], columns, codec }).builder();
    builder.append({ dst: "d1", kind: "CALLS" });
    expect(builder.finish().columns.map((column) => column.toArray())).toEqual([["d1"], ["CALLS"]]);
  });

  test("counts rows over all batches where it says which one is wrong", () => {
    const builder = EdgesBySrcTable.builder();
    builder.append(row(1));
    builder.finish();
    expect(() => builder.append(WRONG)).toThrow("at `$[1].edges[1].dst`");
  });

  test("knows about how many bytes its batch will have", () => {
    const builder = EdgesBySrcTable.builder();
    for (let i = 0; i < 1000; i++) builder.append(row(5));
    const bytes = builder.sizeBytes;
    // 1,000 times an id, an offset each for it and the edges, and 5 times 12 bytes of text with two offsets.
    const exact = 1000 * (2 + 4 + 4 + 5 * (4 + 5 + 2 * 4));
    expect(bytes / exact).toBeGreaterThan(0.9);
    expect(bytes / exact).toBeLessThan(1.1);
  });
});

describe("batches", () => {
  test("end after so many rows", async () => {
    const batches = await all(EdgesBySrcTable.batches([1, 2, 3, 4, 5].map(row), { batchRows: 2 }));
    expect(batches.map(({ rowCount }) => rowCount)).toEqual([2, 2, 1]);
    expect(batches.flatMap((batch) => EdgesBySrcTable.rows(batch))).toEqual([1, 2, 3, 4, 5].map(row));
  });

  test("end after so many bytes", async () => {
    const batches = await all(
      EdgesBySrcTable.batches(
        Array.from({ length: 100 }, () => row(5)),
        { batchBytes: 1000 },
      ),
    );
    expect(batches.length).toBeGreaterThan(5);
    expect(batches.length).toBeLessThan(15);
  });

  test("are none of no rows, and come of what comes in time", async () => {
    expect(await all(EdgesBySrcTable.batches([]))).toEqual([]);
    const [batch] = await all(EdgesBySrcTable.batches(later([1, 2].map(row))));
    expect(batch?.rowCount).toBe(2);
  });

  test("stop at a row that cannot be written, with its number", async () => {
    const rows = [row(1), row(2), row(3), WRONG];
    await expect(all(EdgesBySrcTable.batches(rows, { batchRows: 2 }))).rejects.toThrow("at `$[3].edges[1].dst`");
  });
});

async function* later<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  for (const item of items) yield await Promise.resolve(item);
}

test("text of any characters has the bytes that a TextEncoder makes of it", () => {
  const texts = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(texts, fc.array(fc.string({ unit: "binary" }), { minLength: 1 })), (values) => {
      const builder = new TextBuilder();
      for (const value of values) builder.append(value);
      const column = builder.finish({ type: "string" });
      if (column.layout !== "bytes") throw new Error(column.layout);
      const encoded = values.map((value) => [...new TextEncoder().encode(value)]);
      expect(values.map((_, i) => [...column.bytesAt(i)])).toEqual(encoded);
    }),
    { examples: [[["\u007f\u0080", "\u07ff", "\u0800", "\ud7ff\ue000\uffff", "\u{10000}\u{10ffff}", ""]]] },
  );
});
