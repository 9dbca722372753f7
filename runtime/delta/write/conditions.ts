// The conditions of a table that new rows must meet: CHECK constraints, invariants and the values of generated columns. A row meets one
// only where it is true.

import type { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import type { FileScan, WrittenFile } from "tessera-contracts/engine";
import { engineJson } from "../engine-json.js";
import { DeltaError, type TablePlace } from "../errors.js";
import { atTable } from "../expression/errors.js";
import { parse } from "../expression/parse.js";
import { resolveCondition } from "../expression/resolve.js";
import { columnText, type SqlPiece, toDuckDB } from "../expression/to-duckdb.js";
import { CONSTRAINT_PREFIX } from "../protocol/properties.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { scanColumns } from "../scan/plan-scan.js";
import { physicalNameOf } from "../schema/column-mapping.js";
import type { Scratch } from "../scratch.js";

/** A condition of a table. */
export interface TableCondition extends SqlPiece {
  /** Name of the constraint, or of the column. */
  readonly name: string;
  readonly expression: string;
}

/**
 * The conditions that rows must meet: those of the table, and `more`. The parameters of each have names of their own.
 * @throws {DeltaError} `EXPRESSION_UNSUPPORTED` if one cannot be judged here, so that nothing is written
 */
export function conditionsOf(
  { properties, struct, schema, place }: Pick<Snapshot, "properties" | "struct" | "schema" | "place">,
  more: readonly DeltaConstraint[] = [],
): readonly TableCondition[] {
  const asked = more.map(({ name, expr }) => ({ name, expression: expr }));
  const checks = Object.entries(properties).flatMap(([key, expression]) =>
    key.startsWith(CONSTRAINT_PREFIX) ? [{ name: key.slice(CONSTRAINT_PREFIX.length), expression }] : [],
  );
  const invariants = struct.fields.flatMap(({ name, metadata }) => {
    const expression = invariantOf(metadata["delta.invariants"], place);
    return expression === null ? [] : [{ name, expression }];
  });
  const generated = struct.fields.flatMap(({ name, metadata }) => {
    const expression = metadata["delta.generationExpression"];
    if (typeof expression !== "string") return [];
    const column = `\`${name.replaceAll("`", "``")}\``;
    return [{ name: `the generated column ${name}`, expression: `${column} <=> (${expression})` }];
  });
  return [...checks, ...invariants, ...generated, ...asked].map((one, i) => ({
    ...one,
    ...atTable(place, () => toDuckDB(resolveCondition(parse(one.expression), schema), columnText, `c${i}_`)),
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

/**
 * Holds rows against the conditions.
 * @param rows name of a relation with the columns of the table, as SQL
 * @throws {DeltaError} `CONSTRAINT_VIOLATED` with the condition, how many rows break it, and the first of them
 */
export async function checkConditions(
  scratch: Scratch,
  { conditions, rows, place }: { conditions: readonly TableCondition[]; rows: string; place: TablePlace },
): Promise<void> {
  for (const { name: condition, expression, sql, params } of conditions) {
    const broken = `FROM ${rows} AS written WHERE (${sql}) IS NOT TRUE`;
    const text = `SELECT to_json(written)::VARCHAR, count(*) OVER () ${broken} LIMIT ${SHOWN}`;
    const found = await scratch.rows(text, params);
    const shown = found.map(([row]) => engineJson(String(row)));
    if (shown.length === 0) continue;
    const message = `${Number(found[0]?.[1])} rows do not meet ${condition}: ${expression}. Nothing was written; the first is ${shown[0]}`;
    const details = { condition, expression, rows: shown.map((row) => JSON.parse(row) as unknown) };
    throw new DeltaError("CONSTRAINT_VIOLATED", message, place, { details });
  }
}

/** Files that were written, and that no commit knows yet, as something that can be scanned. */
export function scanOfWritten({ storage }: Host, snapshot: Snapshot, files: readonly WrittenFile[]): FileScan {
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
