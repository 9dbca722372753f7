// Reading rows: by the log to files, by the engine to rows, by the contract to values.

import type { RecordBatch, Table } from "tessera-contracts/arrow";
import type { Host, OperationOptions } from "../host.js";
import { columnText } from "../expression/to-duckdb.js";
import type { Snapshot } from "../log/snapshot.js";
import { conditionOf, type Predicate } from "./predicate.js";
import { planScan, tellScan } from "./plan-scan.js";
import { prunerOf } from "./prune.js";
import { Scratch } from "../scratch.js";
import { noteRead, toldStream } from "../telling.js";

/** Which rows are read, and what of them. */
export interface TableReadOptions<Row, K extends keyof Row = keyof Row> extends OperationOptions {
  readonly where?: Predicate<Row>;
  readonly columns?: readonly K[];
  /** `off`: constraints and rules of the contract are not checked, unless `columns` says which fields are read. */
  readonly validate?: "off";
}

/** Executes a statement over the wanted rows of a snapshot; `select` is given the name of the relation that has them. */
export function queryRows<Row>(
  host: Host,
  snapshot: Snapshot,
  options: TableReadOptions<Row> & RowsSelect,
): AsyncGenerator<RecordBatch, void, undefined> {
  return toldStream(host, "SCAN", (inside) => selected(inside, snapshot, options));
}

interface RowsSelect {
  readonly select?: string;
  readonly limit?: number | undefined;
}

async function* selected<Row>(
  host: Host,
  snapshot: Snapshot,
  options: TableReadOptions<Row> & RowsSelect,
): AsyncGenerator<RecordBatch, void, undefined> {
  const condition = conditionOf<Row>(options.where ?? {}, snapshot.schema, snapshot.place);
  const { comparisons, sql, params } = condition;
  const mayMatch = prunerOf(snapshot, comparisons);
  const read = options.columns?.map(String);
  const columns = read === undefined ? undefined : [...new Set([...read, ...condition.columns])];
  const select = options.select ?? (read === undefined ? "*" : read.map((one) => columnText([one])).join(", "));
  const scratch = new Scratch(host, options);
  try {
    const planned = await planScan(host, snapshot, { ...options, columns, mayMatch });
    const rows = await scratch.relation(host.engine.scan(planned.scan));
    const most = options.limit === undefined ? "" : ` LIMIT ${options.limit}`;
    let count: number | null = 0;
    try {
      for await (const batch of scratch.batches({ sql: `SELECT ${select} FROM ${rows} WHERE ${sql}${most}`, params })) {
        const before: number = count;
        count = null; // of a reader who leaves now, nobody knows what it took
        yield batch;
        count = before + batch.rowCount;
      }
    } finally {
      tellScan(host, snapshot, { planned, rows: count });
      noteRead(host, snapshot.version, count);
    }
  } finally {
    await scratch.drop();
  }
}

/** The wanted rows as values of the contract. @throws {ValidationError} if a row does not fit it */
export function readRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  options: TableReadOptions<Row> & { readonly table: Table<Row, Init> },
): AsyncGenerator<Row, void, undefined> {
  // A row that does not fit is part of the span too.
  return toldStream(host, "SCAN", (inside) => decodedRows(inside, snapshot, options));
}

async function* decodedRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  { table, ...options }: TableReadOptions<Row> & { readonly table: Table<Row, Init> },
): AsyncGenerator<Row, void, undefined> {
  const columns = options.columns as readonly (keyof Row & string)[] | undefined;
  const stored = columns === undefined ? {} : { columns: storedColumns(snapshot, table, columns) };
  for await (const batch of selected<Row>(host, snapshot, { ...options, ...stored })) {
    if (columns === undefined) yield* table.rows(batch, { unchecked: options.validate === "off" });
    else yield* table.rows(batch, { columns }) as Row[];
  }
}

/** The columns that have the values of fields. What the table lacks is not read; one column at least tells how many rows there are. */
function storedColumns<Row, Init>(
  { struct }: Snapshot,
  { contract: { info } }: Table<Row, Init>,
  names: readonly string[],
): (keyof Row)[] {
  const fields = info.kind === "struct" ? info.fields : [];
  const wires = names.map((name) => fields.find((field) => field?.name === name)?.wire ?? name);
  const there = struct.fields.filter(({ name }) => wires.includes(name));
  return (there.length === 0 ? struct.fields.slice(0, 1) : there).map(({ name }) => name as keyof Row);
}

/** How many rows are wanted. */
export async function countRows<Row>(host: Host, snapshot: Snapshot, options: TableReadOptions<Row>): Promise<number> {
  let count = 0;
  for await (const batch of queryRows(host, snapshot, { ...options, select: "count(*) AS n" })) {
    count += Number(batch.columns[0]?.at(0) ?? 0);
  }
  return count;
}
