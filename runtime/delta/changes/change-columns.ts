// The columns that say of each change what happened, and when. Their names are those of Spark and of the protocol.

import { type Column, column, columnOf, type DataType, type Field, RecordBatch } from "tessera-contracts/arrow";
import type { ChangeBatch } from "./change-batches.js";
import { KINDS } from "./sql.js";

const TEXT: DataType = { type: "string" };
const NUMBER: DataType = { type: "i64" };
const MOMENT: DataType = { type: "timestamp", unit: "us", tz: "UTC" };

/** These columns. */
export const CHANGE_COLUMNS: readonly Field[] = [
  column("_change_type", TEXT, { nullable: false }),
  column("_commit_version", NUMBER, { nullable: false }),
  column("_commit_timestamp", MOMENT, { nullable: false }),
];

/** The rows of the table with a column each for the kind of the change, its version, and when that was committed. */
export function withChangeColumns({ stored, kinds, numbers, fileOf }: ChangeBatch): RecordBatch {
  const { schema, rowCount } = stored;
  const versions = new BigInt64Array(rowCount);
  const moments = new BigInt64Array(rowCount);
  for (const { from, to } of runsOf(numbers)) {
    const { version, timestamp } = fileOf(from);
    versions.fill(BigInt(version), from, to);
    moments.fill(1000n * BigInt(timestamp), from, to);
  }
  const whole = { length: rowCount, validity: null };
  const more = [
    kindColumn(kinds),
    columnOf(NUMBER, { ...whole, values: versions }),
    columnOf(MOMENT, { ...whole, values: moments }),
  ];
  return new RecordBatch({ ...schema, fields: [...schema.fields, ...CHANGE_COLUMNS] }, [...stored.columns, ...more], {
    rowCount,
  });
}

/** Where numbers that are the same stand in turn. */
function* runsOf(
  numbers: Int8Array | Int32Array,
): Generator<{ readonly from: number; readonly to: number }, void, undefined> {
  for (let from = 0, to = 0; from < numbers.length; from = to) {
    while (to < numbers.length && numbers[to] === numbers[from]) to++;
    yield { from, to };
  }
}

const BYTES = KINDS.map((kind) => new TextEncoder().encode(kind));

function kindColumn(kinds: Int8Array): Column {
  const offsets = new Int32Array(kinds.length + 1);
  kinds.forEach((kind, i) => (offsets[i + 1] = (offsets[i] ?? 0) + (BYTES[kind]?.length ?? 0)));
  const values = new Uint8Array(offsets.at(-1) ?? 0);
  for (const { from, to } of runsOf(kinds)) {
    const [start, end] = [offsets[from] ?? 0, offsets[to] ?? 0];
    const bytes = BYTES[kinds[from] ?? 0] ?? values.subarray(0, 0);
    values.set(bytes, start);
    // What is written so far is written again behind it, twice as much each time.
    for (let done = start + bytes.length; done < end; done = Math.min(end, 2 * done - start)) {
      values.copyWithin(done, start, Math.min(done, start + end - done));
    }
  }
  return columnOf(TEXT, { length: kinds.length, validity: null, values, offsets });
}
