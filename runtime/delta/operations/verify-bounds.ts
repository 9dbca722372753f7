// Whether the values of a file are within the bounds that the log has for them.

import type { AddAction, FileStats } from "tessera-contracts/contracts/delta/log";
import type { FileEngine } from "tessera-contracts/engine";
import { columnText } from "../expression/to-duckdb.js";
import { fileStats } from "../log/file-stats.js";
import { fault, type LintFinding } from "../log/lint-commit.js";
import type { Snapshot } from "../log/snapshot.js";
import type { WalkContext } from "../log/walk.js";
import { scanOf } from "../scan/plan-scan.js";
import { compareWithBound } from "../scan/prune.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { isOrderable } from "../write/bounds.js";
import { leavesOf } from "../write/stats-columns.js";

/** A column that has bounds, nested ones too. */
interface BoundColumn {
  /** Names from the top to the leaf. */
  readonly path: readonly string[];
  readonly type: string;
  readonly min: unknown;
  readonly max: unknown;
  /** Null where it is not exact, or not said. */
  readonly nulls: number | null;
}

/** The values of a file that its bounds would rule out, and numbers of nulls that are others. */
export async function verifyBounds(
  file: AddAction,
  snapshot: Snapshot,
  { engine, ...context }: WalkContext & { readonly engine: FileEngine },
): Promise<LintFinding[]> {
  const stats = fileStats(file);
  const columns = stats === null ? [] : boundColumns(file, stats, snapshot);
  if (columns.length === 0) return [];
  const scan = await scanOf(context, snapshot, [file]);
  const name = `tessera_verify_${views++}`;
  await engine.register(name, engine.scan(scan));
  try {
    const wanted = columns
      .map(({ path }) => columnText(path))
      .map((one) => `min(${one}), max(${one}), count(*) - count(${one})`);
    const sql = `SELECT ${wanted.join(", ")} FROM ${columnText([name])}`;
    const [batch] = await (await engine.query({ sql, dialect: engine.dialect })).collect();
    const cell = (i: number): unknown => batch?.columns[i]?.at(0) ?? null;
    return columns.flatMap((column, i) => {
      const found = { min: cell(3 * i), max: cell(3 * i + 1), nulls: Number(cell(3 * i + 2)) };
      return faultsOf(column, found).map((message) => fault("bounds", message, file.path));
    });
  } finally {
    await engine.drop(name);
  }
}

let views = 0;

function boundColumns(file: AddAction, stats: FileStats, { schema, physicalStruct, place }: Snapshot): BoundColumn[] {
  const isTight = file.deletion_vector === null && stats.tight_bounds !== false;
  const physical = leavesOf(arrowSchemaOf(physicalStruct, place).fields);
  return leavesOf(schema.fields).flatMap(({ path, type }, i) => {
    const inFile = physical[i]?.path ?? path;
    const nulls = valueAt(stats.null_count, inFile);
    const column = {
      path,
      type: type.type,
      min: valueAt(stats.min_values, inFile),
      max: valueAt(stats.max_values, inFile),
      nulls: isTight && typeof nulls === "number" ? nulls : null,
    };
    const says = column.min !== undefined || column.max !== undefined || column.nulls !== null;
    return says && isOrderable(type) ? [column] : [];
  });
}

function valueAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, name) => {
    const isTree = typeof inside === "object" && inside !== null && Object.hasOwn(inside, name);
    return isTree ? (inside as { readonly [name: string]: unknown })[name] : undefined;
  }, tree);
}

function faultsOf(
  { path, type, min, max, nulls }: BoundColumn,
  found: { readonly min: unknown; readonly max: unknown; readonly nulls: number },
): string[] {
  const name = path.join(".");
  const isBelow = found.min !== null && (compareWithBound(found.min, min, type, "min") ?? 0) < 0;
  const isAbove = found.max !== null && (compareWithBound(found.max, max, type, "max") ?? 0) > 0;
  return [
    ...(isBelow ? [`${name} has the value ${shown(found.min)}, below the least one in the log, ${shown(min)}`] : []),
    ...(isAbove ? [`${name} has the value ${shown(found.max)}, above the greatest one in the log, ${shown(max)}`] : []),
    ...(nulls === null || nulls === found.nulls ? [] : [`${name} has ${found.nulls} nulls, and the log says ${nulls}`]),
  ];
}

function shown(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
