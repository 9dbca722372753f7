// The conditions of a table that new rows must meet: CHECK constraints and invariants. A row meets one only where it is true.

import type { FileScan, WrittenFile } from "tessera-contracts/engine";
import { DeltaError, type TablePlace } from "../errors.js";
import { atTable } from "../expression/errors.js";
import { parse } from "../expression/parse.js";
import { resolveCondition } from "../expression/resolve.js";
import { columnText, type SqlPiece, toDuckDB } from "../expression/to-duckdb.js";
import { CONSTRAINT_PREFIX } from "../protocol/properties.js";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { scanColumns } from "../scan/plan-scan.js";
import { physicalNameOf } from "../schema/column-mapping.js";

/** A condition of a table. */
export interface TableCondition extends SqlPiece {
  /** Name of the constraint, or of the column. */
  readonly name: string;
  readonly expression: string;
}

/**
 * The conditions that rows must meet.
 * @throws {DeltaError} `EXPRESSION_UNSUPPORTED` if one cannot be judged here, so that nothing is written
 */
export function conditionsOf({ properties, struct, schema, place }: Snapshot): readonly TableCondition[] {
  const generated = struct.fields.find(({ metadata }) => metadata["delta.generationExpression"] != null);
  if (generated !== undefined) {
    const message = `the column ${generated.name} is generated, and generated columns are not written yet`;
    throw new DeltaError("EXPRESSION_UNSUPPORTED", message, place, { details: { column: generated.name } });
  }
  const checks = Object.entries(properties).flatMap(([key, expression]) =>
    key.startsWith(CONSTRAINT_PREFIX) ? [{ name: key.slice(CONSTRAINT_PREFIX.length), expression }] : [],
  );
  const invariants = struct.fields.flatMap(({ name, metadata }) => {
    const expression = invariantOf(metadata["delta.invariants"], place);
    return expression === null ? [] : [{ name, expression }];
  });
  return [...checks, ...invariants].map((one) => ({
    ...one,
    ...atTable(place, () => toDuckDB(resolveCondition(parse(one.expression), schema))),
  }));
}

/** `{"expression":{"expression":"x > 3"}}`, as text; null if there is none. One that cannot be read is no reason to write without it. */
function invariantOf(value: unknown, place: TablePlace): string | null {
  if (value === undefined || value === null) return null;
  const expression = typeof value === "string" ? expressionIn(value) : undefined;
  if (typeof expression === "string") return expression;
  throw new DeltaError("EXPRESSION_UNSUPPORTED", `the invariant ${JSON.stringify(value)} cannot be read`, place);
}

function expressionIn(json: string): unknown {
  try {
    const invariant = JSON.parse(json) as { readonly expression?: { readonly expression?: unknown } } | null;
    return invariant?.expression?.expression;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Rows that are told of those that break a condition. */
const SHOWN = 10;

let views = 0;

/**
 * Holds rows that were written, and that no commit knows yet, against the conditions. Where one is broken the files are deleted.
 * @throws {DeltaError} `CONSTRAINT_VIOLATED` with the condition, how many rows break it, and the first of them
 */
export async function checkConditions(
  { host, snapshot, options }: { readonly host: Host; readonly snapshot: Snapshot; readonly options: OperationOptions },
  conditions: readonly TableCondition[],
  files: readonly WrittenFile[],
): Promise<void> {
  if (conditions.length === 0 || files.length === 0) return;
  const { engine, storage } = host;
  const name = `tessera_written_${views++}`;
  await engine.register(name, engine.scan(scanOf(host, snapshot, files)), options);
  try {
    for (const condition of conditions) {
      const broken = await findBroken(host, name, { condition, options });
      if (broken === null) continue;
      await storage.delete(files.map(({ path }) => path));
      throw violated(condition, broken, snapshot.place);
    }
  } finally {
    await engine.drop(name);
  }
}

/** Rows that break a condition. */
export interface BrokenRows {
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly unknown[];
}

/** The rows of a registered relation that break a condition; null if all meet it. */
export async function findBroken(
  { engine }: Host,
  relation: string,
  { condition, options }: { readonly condition: TableCondition; readonly options: OperationOptions },
): Promise<BrokenRows | null> {
  const { sql, params } = condition;
  const broken = `FROM ${columnText([relation])} AS written WHERE (${sql}) IS NOT TRUE`;
  const text = `SELECT to_json(written)::VARCHAR, count(*) OVER () ${broken} LIMIT ${SHOWN}`;
  const [batch] = await (await engine.query({ sql: text, dialect: engine.dialect, params }, options)).collect();
  if (batch === undefined || batch.rowCount === 0) return null;
  const [rows = [], counts = []] = batch.columns.map((column) => column.toArray());
  return { count: Number(counts[0]), rows: rows.map((row) => JSON.parse(String(row)) as unknown) };
}

/** What is said of rows that break a condition. */
export function violated(
  { name, expression }: TableCondition,
  { count, rows }: BrokenRows,
  place: TablePlace,
): DeltaError {
  const message = `${count} rows do not meet ${name}: ${expression}. Nothing was written; the first is ${JSON.stringify(rows[0])}`;
  return new DeltaError("CONSTRAINT_VIOLATED", message, place, { details: { condition: name, expression, rows } });
}

function scanOf({ storage }: Host, snapshot: Snapshot, files: readonly WrittenFile[]): FileScan {
  const { struct, mapping, partitionColumns } = snapshot;
  const partition = struct.fields.filter((field) => partitionColumns.includes(field.name));
  return {
    columns: scanColumns(snapshot),
    files: files.map(({ path, partitionValues }) => ({
      path: storage.localPath(path) ?? path,
      partitionValues: Object.fromEntries(
        partition.map((field) => [field.name, partitionValues[physicalNameOf(field, mapping)] ?? null]),
      ),
    })),
  };
}
