// node test/run-typescript.mjs test/hostile/arrow.ts [FILES] [SEED]
// Cuts small Arrow streams and files at every byte, and changes every byte. What comes of it is a value or an ArrowDecodeError,
// within a second, and the batches before the change are as they were.

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import {
  ArrowDecodeError,
  type Column,
  readTable,
  readBatches,
  RecordBatch,
  writeFile,
  writeStream,
} from "tessera-contracts/arrow";
import { columnOf, fieldOf } from "../runtime/arrow/random-columns.js";

const FILES = Number(process.argv[2] ?? 30);
const SEED = Number(process.argv[3] ?? 1);
const CHANGES = [0xff, 0x01, 0x80];
const SLOW_MS = 1000;
/** A column may say that it has two thousand million nulls: it has, and nobody lists them. */
const LISTED = 10_000;

let passed = 0;
const faults: string[] = [];

for (let number = 0; number < FILES; number++) {
  const batches = batchesOf(SEED * 1000 + number);
  const isFile = number % 2 === 1;
  const bytes = isFile ? writeFile(batches) : writeStream(batches);
  for (let at = 0; at < bytes.length; at++) {
    await tryOne(`file ${number} cut at byte ${at}`, bytes.subarray(0, at), at, batches);
    for (const change of CHANGES) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ change;
      await tryOne(`file ${number}, byte ${at} ^ ${change}`, changed, at, batches);
    }
  }
}
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 && passed > 0 ? 0 : 1;

/** Two batches of some columns. */
function batchesOf(seed: number): RecordBatch[] {
  const [fields = []] = fc.sample(fc.array(fieldOf(2), { minLength: 1, maxLength: 3 }), { seed, numRuns: 1 });
  const usable = fields.filter((field) => !JSON.stringify(field).includes('"type_ids":[]'));
  const schema = { fields: usable, metadata: null };
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  return [3, 4].map((rowCount) => {
    const columns = usable.map((field) => columnOf(field, rowCount, random));
    return new RecordBatch(schema, columns, { rowCount });
  });
}

async function tryOne(name: string, bytes: Uint8Array, at: number, original: readonly RecordBatch[]): Promise<void> {
  const start = process.cpuUsage();
  try {
    const table = readTable(bytes);
    for (const batch of table.batches) batch.columns.forEach(list);
  } catch (error) {
    if (!(error instanceof ArrowDecodeError))
      faults.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const fault = await earlierBatches(bytes, at, original);
  if (fault !== null) faults.push(`${name}: ${fault}`);
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > SLOW_MS) faults.push(`${name}: it took ${(user + system) / 1000} ms`);
  passed++;
}

/** What is wrong with the batches that come whole before byte `at` in a stream. */
async function earlierBatches(bytes: Uint8Array, at: number, original: readonly RecordBatch[]): Promise<string | null> {
  const whole = original.map((_, i) => writeStream(original.slice(0, i + 1)).length - 8);
  let number = 0;
  try {
    for await (const batch of readBatches([bytes])) {
      const before = original[number];
      if (before !== undefined && (whole[number] ?? Infinity) <= at && bytes[0] === 255) {
        if (!isDeepStrictEqual(batch.columns.map(list), before.columns.map(list)))
          return `batch ${number} is another one`;
      }
      number++;
    }
  } catch (error) {
    if (!(error instanceof ArrowDecodeError))
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (bytes[0] !== 255) return null;
  const lost = whole.filter((end) => end <= at).length - number;
  return lost > 0 ? `${lost} batches before it are lost` : null;
}

function list(column: Column): unknown {
  return column.length > LISTED ? column.length : column.toArray();
}
