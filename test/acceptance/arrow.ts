// One case of the Arrow project's integration files: `x.json.gz` says what `x.stream` and `x.arrow_file` hold.

import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { gunzipSync } from "node:zlib";
import { decompress } from "fzstd";
import {
  type ArrowTable,
  openFile,
  readBatches,
  readTable,
  type RecordBatch,
  schemaEquals,
  writeFile,
  writeStream,
} from "tessera-contracts/arrow";
import { any, contract } from "tessera-contracts/serde/codegen";
import { type ArrowJson, schemaOfJson, valuesOfJson } from "./arrow-json.js";

const Anything = contract({ name: "Anything", module: "acceptance", info: () => any() });

const OPTIONS = { verify: "full", codecs: { zstd: { decompress: (bytes: Uint8Array) => decompress(bytes) } } } as const;

/** What is wrong with how we read a case, and with what comes of it when we write it and read it again. */
export async function checkArrowFile(path: string): Promise<readonly string[]> {
  const base = path.slice(0, -".json.gz".length);
  const json = Anything.decodeJson(gunzipSync(readFileSync(path))) as ArrowJson;
  const present = [".stream", ".arrow_file"].filter((ending) => existsSync(base + ending));
  if (present.length === 0) return ["there is neither a .stream nor an .arrow_file beside it"];
  const complaints: string[] = [];
  for (const ending of present) {
    const bytes = new Uint8Array(readFileSync(base + ending));
    for (const [way, read] of WAYS) {
      const complaint = await tried(async () => difference(await read(bytes), json));
      if (complaint !== null) complaints.push(`${ending}, ${way}: ${complaint}`);
    }
  }
  return complaints;
}

type Tables = Pick<ArrowTable, "schema" | "batches">;

/** The ways to the same values. */
const WAYS: readonly (readonly [way: string, read: (bytes: Uint8Array) => Promise<Tables> | Tables])[] = [
  ["read", (bytes) => readTable(bytes, OPTIONS)],
  ["read in chunks", readInChunks],
  ["opened as a file", readByNumber],
  ["written as a stream", (bytes) => rewritten(bytes, writeStream)],
  ["written as a file", (bytes) => rewritten(bytes, writeFile)],
];

function rewritten(bytes: Uint8Array, write: typeof writeStream): ArrowTable {
  const { schema, batches } = readTable(bytes, OPTIONS);
  return readTable(write(batches, { schema }), OPTIONS);
}

/** In chunks that end in the middle of everything. Files from before 0.15 do not say where they end but in their footer. */
async function readInChunks(bytes: Uint8Array): Promise<Tables> {
  const isFile = bytes[0] === "A".charCodeAt(0);
  if (isFile) return readTable(bytes, OPTIONS);
  const stream = readBatches(inChunks(bytes, 997), OPTIONS);
  const batches: RecordBatch[] = [];
  for await (const batch of stream) batches.push(batch);
  return { schema: await stream.schema, batches };
}

function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** From the last batch to the first, if it is a file. */
async function readByNumber(bytes: Uint8Array): Promise<Tables> {
  if (bytes[0] !== "A".charCodeAt(0)) return readTable(bytes, OPTIONS);
  const file = await openFile(bytes, OPTIONS);
  const batches: RecordBatch[] = [];
  for (let i = file.batchCount - 1; i >= 0; i--) batches.unshift(await file.batch(i));
  return { schema: file.schema, batches };
}

function difference({ schema, batches }: Tables, json: ArrowJson): string | null {
  if (!schemaEquals(schema, schemaOfJson(json), { metadata: true })) return "another schema";
  if (batches.length !== json.batches.length) return `${batches.length} batches instead of ${json.batches.length}`;
  for (const [i, batch] of batches.entries()) {
    const values = valuesOfJson(json, i);
    for (const [k, column] of batch.columns.entries()) {
      const found = column.toArray();
      const wanted = values[k] ?? [];
      if (isDeepStrictEqual(found, wanted)) continue;
      const row = wanted.findIndex((value, r) => !isDeepStrictEqual(value, found[r]));
      const where = `batch ${i}, column ${schema.fields[k]?.name}, row ${row}`;
      return `${where}: ${String(found[row])} instead of ${String(wanted[row])}`;
    }
  }
  return null;
}

async function tried(compare: () => Promise<string | null>): Promise<string | null> {
  try {
    return await compare();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
