// What is read is what was written, for every type, way of writing and cutting into chunks.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DataType,
  decodeSchema,
  encodeSchema,
  type Field,
  openFile,
  parseType,
  readBatches,
  readTable,
  RecordBatch,
  sameType,
  schemaEquals,
  streamChunks,
  typeText,
  writeFile,
  writeStream,
} from "../../../runtime/arrow/index.js";
import { columnFrom } from "../../../runtime/arrow/build/column-from.js";
import { concat } from "../../../runtime/arrow/column/concat.js";
import { floatOfHalf, halfOf } from "../../../runtime/arrow/column/numbers.js";
import { childrenOf } from "../../../runtime/arrow/type/types.js";
import { columnOf, dataType, fieldOf, metadata } from "./random-columns.js";

const RUNS = Number(process.env["ARROW_RUNS"] ?? 150);

/** Batches of one schema, made of a seed. Fields that cannot have rows (a union of nothing) leave the batch without any. */
const tables = fc
  .tuple(fc.array(fieldOf(2), { maxLength: 4 }), fc.option(metadata), fc.array(fc.nat(9), { maxLength: 3 }), fc.nat())
  .map(([fields, about, counts, seed]) => {
    const schema = { fields, metadata: about };
    const random = randomOf(seed);
    return { schema, batches: counts.map((count) => batchOf(fields, schema, hasNoValues(fields) ? 0 : count, random)) };
  });

function hasNoValues(fields: readonly Field[]): boolean {
  return JSON.stringify(fields).includes('"type_ids":[]');
}

function batchOf(
  fields: readonly Field[],
  schema: RecordBatch["schema"],
  rowCount: number,
  random: (below: number) => number,
): RecordBatch {
  return new RecordBatch(
    schema,
    fields.map((field) => columnOf(field, rowCount, random)),
    { rowCount },
  );
}

/** A small generator of numbers (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function valuesOf(batches: readonly RecordBatch[]): unknown {
  return batches.map((batch) => ({ rows: batch.rowCount, columns: batch.columns.map((column) => column.toArray()) }));
}

const alignments = fc.constantFrom<8 | 64>(8, 64);

describe("what is written is read again", () => {
  test("from a stream", () => {
    fc.assert(
      fc.property(tables, alignments, ({ schema, batches }, alignment) => {
        const read = readTable(writeStream(batches, { schema, alignment }), { verify: "full" });
        expect(schemaEquals(read.schema, schema, { metadata: true })).toBe(true);
        expect(valuesOf(read.batches)).toEqual(valuesOf(batches));
      }),
      { numRuns: RUNS },
    );
  });

  test("from a file, whose dictionaries were made one, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(tables, alignments, async ({ schema, batches }, alignment) => {
        const bytes = writeFile(batches, { schema, alignment });
        expect(valuesOf(readTable(bytes, { verify: "full" }).batches)).toEqual(valuesOf(batches));
        const file = await openFile(bytes);
        for (let i = file.batchCount - 1; i >= 0; i--) {
          expect(valuesOf([await file.batch(i)])).toEqual(valuesOf(batches.slice(i, i + 1)));
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("in chunks of any sizes", async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
        async ({ schema, batches }, sizes) => {
          const bytes = writeStream(batches, { schema });
          const read: RecordBatch[] = [];
          for await (const batch of readBatches(cut(bytes, sizes))) read.push(batch);
          expect(valuesOf(read)).toEqual(valuesOf(batches));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("from slices, as if there had never been more rows", () => {
    fc.assert(
      fc.property(tables, fc.nat(9), fc.nat(9), ({ schema, batches }, a, b) => {
        const slices = batches.map((batch) => {
          const [from = 0, to = 0] = [Math.min(a, batch.rowCount), Math.min(b, batch.rowCount)].toSorted(
            (x, y) => x - y,
          );
          return {
            slice: batch.slice(from, to),
            values: batch.columns.map((column) => column.toArray().slice(from, to)),
          };
        });
        const read = readTable(
          writeStream(
            slices.map(({ slice }) => slice),
            { schema },
          ),
          { verify: "full" },
        );
        expect(read.batches.map((batch) => batch.columns.map((column) => column.toArray()))).toEqual(
          slices.map(({ values }) => values),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test("a chunked stream has the bytes of the whole one", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ schema, batches }) => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of streamChunks(batches, { schema })) chunks.push(chunk);
        expect(Buffer.concat(chunks)).toEqual(Buffer.from(writeStream(batches, { schema })));
      }),
      { numRuns: RUNS },
    );
  });
});

test("one column behind another has the values of both", () => {
  fc.assert(
    fc.property(dataType(2), fc.nat(9), fc.nat(9), fc.nat(), (type, a, b, seed) => {
      fc.pre(!JSON.stringify(type).includes('"dictionary"') && !JSON.stringify(type).includes('"type_ids":[]'));
      const random = randomOf(seed);
      const [first, second] = [
        columnOf({ type, nullable: true }, a, random),
        columnOf({ type, nullable: true }, b, random),
      ];
      expect(concat(first, second).toArray()).toEqual([...first.toArray(), ...second.toArray()]);
    }),
    { numRuns: RUNS },
  );
});

test("schemas go to bytes and back", () => {
  fc.assert(
    fc.property(fc.array(fieldOf(3), { maxLength: 5 }), fc.option(metadata), (fields, about) => {
      const schema = { fields, metadata: about };
      const read = decodeSchema(encodeSchema(schema));
      expect(schemaEquals(read, schema, { metadata: true })).toBe(true);
      expect(encodeSchema(read)).toEqual(encodeSchema(schema));
    }),
    { numRuns: RUNS },
  );
});

test("types go to text and back", () => {
  fc.assert(
    fc.property(dataType(3), (type) => {
      const text = typeText(type);
      expect(sameType(parseType(text), type)).toBe(true);
      expect(typeText(parseType(text))).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test("the values of a column make a column of the same values", () => {
  fc.assert(
    fc.property(dataType(2), fc.nat(9), fc.nat(), (type, length, seed) => {
      fc.pre(!/"union"/.test(JSON.stringify(type)) && !repeatsNames(type));
      const values = columnOf({ type, nullable: true }, length, randomOf(seed)).toArray();
      expect(columnFrom(type, values).toArray()).toEqual(values);
    }),
    { numRuns: RUNS },
  );
});

/** Two fields of a struct cannot be told apart by their names. */
function repeatsNames(type: DataType): boolean {
  const fields = childrenOf(type);
  const isStruct = type.type === "struct" && new Set(fields.map((one) => one.name)).size < fields.length;
  return (
    isStruct ||
    fields.some((one) =>
      type.type === "map" ? childrenOf(one.type).some((half) => repeatsNames(half.type)) : repeatsNames(one.type),
    )
  );
}

test("floats of 16 bits go to numbers and back", () => {
  const halves = Array.from({ length: 0x10000 }, (_, half) => half);
  const isSame = (half: number): boolean => {
    const value = floatOfHalf(half);
    return halfOf(value) === (Number.isNaN(value) ? 0x7e00 : half);
  };
  expect(halves.filter((half) => !isSame(half))).toEqual([]);
});
