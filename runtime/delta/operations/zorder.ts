// Rows in the order of a curve that goes through several columns at once, so that a file has a small range of each.

import type { DataType } from "tessera-contracts/arrow";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import type { WrittenFile } from "tessera-contracts/engine";
import { Cancelled } from "tessera-contracts/diagnostics";
import { DeltaError } from "../errors.js";
import { columnText } from "../expression/to-duckdb.js";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { withScratch } from "../scratch.js";
import { scanOf } from "../scan/plan-scan.js";
import type { WriteSettings } from "../write/settings.js";
import { writeFiles } from "../write/write-files.js";

/** Columns that rows can be clustered by at once: with more, each has too few bits. */
const MOST_COLUMNS = 8;
/** Bits of a rank: 1,024 ranks. */
const RANK_BITS = 10;
/** Bits of a key, a whole number of the engine that is not negative. */
const KEY_BITS = 63;

/** Checks columns that rows are to be clustered by. @throws {DeltaError} `OPTION_INVALID` */
export function requireOrderable({ schema, partitionColumns, place }: Snapshot, columns: readonly string[]): void {
  const complaint = complaintOf(columns, { schema, partitionColumns });
  if (complaint === null) return;
  throw new DeltaError("OPTION_INVALID", `rows cannot be clustered by ${columns.join(", ")}: ${complaint}`, place);
}

function complaintOf(
  columns: readonly string[],
  { schema, partitionColumns }: Pick<Snapshot, "schema" | "partitionColumns">,
): string | null {
  if (columns.length > MOST_COLUMNS) return `they are ${columns.length}, and ${MOST_COLUMNS} are the most`;
  const repeated = columns.find((name, i) => columns.indexOf(name) < i);
  if (repeated !== undefined) return `${repeated} is there twice`;
  for (const name of columns) {
    const type = schema.fields.find((one) => one.name === name)?.type;
    if (type === undefined)
      return `there is no column ${name}; there are ${schema.fields.map((one) => one.name).join(", ")}`;
    if (partitionColumns.includes(name)) return `all rows of a partition have the same ${name}; leave it out`;
    if (isNested(type)) return `${name} is a ${type.type}, whose values have no order`;
  }
  return null;
}

function isNested(type: DataType): boolean {
  return type.type === "extension" ? isNested(type.storage) : ["struct", "list", "map"].includes(type.type);
}

/** What is clustered, and how. */
export interface ClusterRequest extends OperationOptions {
  /** Of one partition. */
  readonly files: readonly AddAction[];
  readonly columns: readonly string[];
  readonly settings: WriteSettings;
  /** Bytes that a new file should have. */
  readonly target: number;
}

const KEY = "__tessera_key";
const PIECE = "__tessera_piece";

/** Writes the rows of a partition to new files, each a stretch of the curve. The engine holds the partition in memory, or on its disk. */
export async function writeClustered(
  host: Host,
  snapshot: Snapshot,
  { files, columns, settings, target, signal }: ClusterRequest,
): Promise<readonly WrittenFile[]> {
  const options = signal === undefined ? {} : { signal };
  const own = snapshot.struct.fields.map(({ name }) => name);
  const pieces = Math.max(1, Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / target));
  return withScratch(host, options, async (scratch) => {
    const source = await scratch.relation(host.engine.scan(await scanOf(host, snapshot, files, options)));
    const sorted = await scratch.table({
      sql: curveText(source, { own, keys: keysOf(snapshot, columns), pieces }),
      params: {},
    });
    const written: WrittenFile[] = [];
    for (let piece = 1; piece <= pieces; piece++) {
      if (signal?.aborted === true) throw new Cancelled("the optimize", signal.reason);
      const sql = `SELECT ${columnsText(own)} FROM ${sorted} WHERE ${PIECE} = ${piece} ORDER BY ${KEY}`;
      const relation = { statement: { sql, dialect: host.engine.dialect } };
      const whole = { ...settings, sortBy: [], targetFileBytes: null };
      written.push(...(await writeFiles(host, snapshot, { ...options, relation, columns: own, settings: whole })));
    }
    return written;
  });
}

function columnsText(names: readonly string[]): string {
  return names.map((name) => columnText([name])).join(", ");
}

/**
 * What rows are ranked by, as SQL. A window of DuckDB gives zeros a plus sign in a column that it puts rows in order by, and none in one
 * that it only computes its key from.
 */
function keysOf({ schema }: Snapshot, columns: readonly string[]): readonly string[] {
  return columns.map((name) => {
    const type = schema.fields.find((field) => field.name === name)?.type.type;
    return type === "f64" || type === "f32" ? `${columnText([name])} + 0` : columnText([name]);
  });
}

interface Curve {
  readonly own: readonly string[];
  readonly keys: readonly string[];
  readonly pieces: number;
}

/** The rows with their key, which has the bits of the ranks in turn, and the piece that they belong to. Equal values have equal ranks. */
function curveText(source: string, { own, keys, pieces }: Curve): string {
  const bits = Math.min(RANK_BITS, Math.floor(KEY_BITS / keys.length));
  const all = columnsText(own);
  const ranks = keys.map(
    (key, i) => `CAST(floor(percent_rank() OVER (ORDER BY ${key}) * ${2 ** bits - 1}) AS BIGINT) AS ${rankName(i)}`,
  );
  const turns = Array.from({ length: bits }, (_, bit) =>
    keys.map((_key, i) => `(((${rankName(i)} >> ${bit}) & 1) << ${bit * keys.length + i})`),
  );
  const keyed = `SELECT ${all}, ${turns.flat().join(" | ")} AS ${KEY} FROM (SELECT ${all}, ${ranks.join(", ")} FROM ${source})`;
  return `SELECT *, ntile(${pieces}) OVER (ORDER BY ${KEY}) AS ${PIECE} FROM (${keyed})`;
}

function rankName(i: number): string {
  return `__tessera_rank_${i}`;
}
