// Rows for a server, under a name in its session while a change lasts.

import { column, type DataType, packIpc, schema } from "tessera-contracts/arrow";
import { broughtOver, type Relation, type Statement } from "tessera-contracts/engine";
import { DeltaError, type TablePlace } from "../errors.js";
import { engineJson } from "../engine-json.js";
import { classOf, sparkType, storedType } from "../expression/types.js";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { backticked } from "../rewrite/merge-pairs.js";

let names = 0;

/** What a change by a server works with. */
export interface ServerRows {
  /** Name of the rows in SQL. */
  readonly name: string;
  readonly statement: (sql: string) => Statement;
}

/** Gives a server rows for as long as the work lasts. What only the engine of this machine can read comes here first. */
export async function withServerRows<T>(
  { engine, tables }: Host,
  { relation, options }: { readonly relation: Relation; readonly options: OperationOptions },
  work: (rows: ServerRows) => Promise<T>,
): Promise<T> {
  if (tables === null) throw new Error("a server that changes tables is an engine");
  const name = `tessera_rows_${names++}`;
  const statement = (sql: string): Statement => ({ sql, dialect: tables.dialect });
  await tables.register(name, await broughtOver(relation, { from: engine, to: tables }, options), options);
  try {
    return await work({ name: backticked(name), statement });
  } finally {
    // What became of the change counts more than a name, which goes with the session.
    await tables.drop(name).catch(() => undefined);
  }
}

/** The rows with the types that their columns have in the table, where SQL has a name for these. */
export function castRows(
  { name, statement }: ServerRows,
  columns: readonly string[],
  { schema: own }: Snapshot,
): Relation {
  const cells = columns.map((column) => {
    const type = own.fields.find((field) => field.name === column)?.type;
    return castText(backticked(column), type === undefined ? null : storedType(type));
  });
  return { statement: statement(`SELECT ${cells.join(", ")} FROM ${name}`) };
}

function castText(column: string, type: DataType | null): string {
  return type === null || classOf(type) === null ? column : `CAST(${column} AS ${sparkType(type)}) AS ${column}`;
}

/** The rows of a request whose rows are those of a relation. */
export function noRows(): ReturnType<typeof packIpc> {
  return packIpc([], { schema: schema([column("none", { type: "null" })]) });
}

/** Rows that are told of those that break a condition. */
const SHOWN = 10;

/**
 * Holds rows against conditions that the table does not have, and so the server does not know.
 * @throws {DeltaError} `CONSTRAINT_VIOLATED` with the condition, how many rows break it, and the first of them
 */
export async function checkServerRows(
  { tables }: Host,
  { name, statement }: ServerRows,
  conditions: readonly { readonly name: string; readonly expr: string }[],
  place: TablePlace,
): Promise<void> {
  for (const { name: condition, expr } of conditions) {
    const text = `SELECT to_json(struct(*)), count(*) OVER () FROM ${name} WHERE (${expr}) IS NOT TRUE LIMIT ${SHOWN}`;
    const batches = (await (await tables?.query(statement(text)))?.collect()) ?? [];
    const found = batches.flatMap(({ columns: [rows, counts], rowCount }) =>
      Array.from({ length: rowCount }, (_, i) => [engineJson(String(rows?.at(i))), Number(counts?.at(i))] as const),
    );
    const [first] = found;
    if (first === undefined) continue;
    const message = `${first[1]} rows do not meet ${condition}: ${expr}. Nothing was written; the first is ${first[0]}`;
    const rows = found.map(([row]) => JSON.parse(row) as unknown);
    throw new DeltaError("CONSTRAINT_VIOLATED", message, place, { details: { condition, expression: expr, rows } });
  }
}
