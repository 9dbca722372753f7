// Streams and files that pyarrow wrote (test/interop/arrow/make_vectors.py) hold what pyarrow says that they hold.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decompress } from "fzstd";
import { expect, test } from "vitest";
import { type DataType, readTable, type RecordBatch, writeFile, writeStream } from "../../../runtime/arrow/index.js";
import { storageOf } from "../../../runtime/arrow/type/types.js";

const VECTORS = join(import.meta.dirname, "../../vectors/arrow");
const OPTIONS = { verify: "full", codecs: { zstd: { decompress: (bytes: Uint8Array) => decompress(bytes) } } } as const;

interface Expected {
  readonly columns: readonly { readonly name: string; readonly values: readonly unknown[][] }[];
}

const cases = readdirSync(VECTORS).filter((name) => /\.arrows?$/.test(name));

test("there are cases", () => expect(cases.length).toBeGreaterThan(60));

test.each(cases)("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(join(VECTORS, name)));
  const { columns } = JSON.parse(readFileSync(join(VECTORS, name.replace(/\.arrows?$/, ".json")), "utf8")) as Expected;
  const { schema, batches } = readTable(bytes, OPTIONS);
  expect(schema.fields.map((field) => field.name)).toEqual(columns.map((column) => column.name));
  expect(textsOf(batches)).toEqual(columns.map((column) => column.values));
  for (const write of [writeStream, writeFile]) {
    expect(textsOf(readTable(write(batches, { schema }), OPTIONS).batches)).toEqual(
      columns.map((column) => column.values),
    );
  }
});

/** The values of each column in each batch, in the form of the JSON. */
function textsOf(batches: readonly RecordBatch[]): unknown[][] {
  const [first] = batches;
  return (first?.columns ?? []).map((_, i) =>
    batches.map((batch) =>
      batch.columns[i]?.toArray().map((value) => textOf(value, (batch.columns[i] as { type: DataType }).type)),
    ),
  );
}

function textOf(value: unknown, type: DataType): unknown {
  const storage = storageOf(type);
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (storage.type === "struct" && !Array.isArray(value)) {
    return Object.entries(value as object).map(([name, one], i) => [
      name,
      textOf(one, storage.fields[i]?.type ?? type),
    ]);
  }
  if (storage.type === "dictionary") return textOf(value, storage.value);
  if (storage.type === "run_end_encoded") return textOf(value, storage.values.type);
  if (Array.isArray(value)) return value.map((item, k) => textOf(item, itemType(storage, k)));
  if (typeof value === "object") return Object.values(value as object).map(String);
  return /^f\d/.test(storage.type) ? pythonFloat(Number(value)) : String(value as number | bigint);
}

function itemType(type: DataType, k: number): DataType {
  if (type.type === "map") return { type: "struct", fields: [] };
  if (type.type === "struct") return { type: k === 0 ? "string" : "i32" };
  return "item" in type ? type.item.type : type;
}

/** A float as Python's `repr` has it. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0.0" : Number.isInteger(value) ? `${value}.0` : String(value);
}
