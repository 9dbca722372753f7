// Which files cannot hold rows that are wanted, by what the log says of them. What is odd or missing keeps the file.

import type { AddAction } from "tessera-contracts/contracts/delta/log";
import type { AddColumns, FileFilter } from "../log/older-files.js";
import type { Snapshot } from "../log/snapshot.js";
import { physicalNameOf } from "../schema/column-mapping.js";
import { cellOfText } from "../schema/partition-values.js";
import type { Comparison } from "./comparisons.js";
import { narrowingOf } from "./prune-sql.js";

/** What a file says of one column. */
interface ColumnBounds {
  readonly min: unknown;
  readonly max: unknown;
  /** Undefined if nobody says. */
  readonly nullCount: number | undefined;
  readonly rows: number | undefined;
}

/** Says of files whether they may hold rows for which all comparisons hold. */
export function prunerOf(
  { struct, mapping, partitionColumns }: Pick<Snapshot, "struct" | "mapping" | "partitionColumns">,
  comparisons: readonly Comparison[],
): FileFilter {
  const physical = new Map(struct.fields.map((field) => [field.name, physicalNameOf(field, mapping)]));
  const physicalName = (name: string): string => physical.get(name) ?? name;
  const checks = comparisons.map((one) => ({
    one,
    name: physicalName(one.column),
    isPartition: partitionColumns.includes(one.column),
  }));
  const mayMatchAll = (file: AddAction): boolean => {
    let stats: Stats | null | undefined;
    return checks.every(({ one, name, isPartition }) => {
      if (isPartition) return matchesPartition(one, file.partition_values[name] ?? null);
      stats ??= statsOf(file);
      return stats === null || mayMatch(one, boundsOf(stats, name, file));
    });
  };
  return Object.assign(mayMatchAll, { narrow: (add: AddColumns) => narrowingOf(checks, add) });
}

function matchesPartition(comparison: Comparison, text: string | null): boolean {
  const { operator, values, type } = comparison;
  if (operator === "null") return text === null || text === "";
  if (text === null || text === "") return false;
  const cell = cellOfText(text, type);
  // A text that is no value keeps its file: whoever reads it says what is wrong.
  if (cell === undefined || !EXACT.has(type.type)) return true;
  const order = (value: unknown): number => orderOf(cell, value);
  return HOLDS[operator](order, values);
}

/** Types whose cells JavaScript orders as the engine does. */
const EXACT: ReadonlySet<string> = new Set(["bool", "i8", "i16", "i32", "i64", "string", "date32", "timestamp"]);

function orderOf(one: unknown, other: unknown): number {
  if (typeof one === "string" && typeof other === "string") return texts(one, other, 0) ?? 0;
  const [first, second] = [one as number, other as number];
  return first < second ? -1 : Number(first > second);
}

const HOLDS: {
  readonly [Operator in Exclude<Comparison["operator"], "null">]: (
    order: (value: unknown) => number,
    values: readonly unknown[],
  ) => boolean;
} = {
  eq: (order, [value]) => order(value) === 0,
  ne: (order, [value]) => order(value) !== 0,
  lt: (order, [value]) => order(value) < 0,
  le: (order, [value]) => order(value) <= 0,
  gt: (order, [value]) => order(value) > 0,
  ge: (order, [value]) => order(value) >= 0,
  in: (order, values) => values.some((value) => order(value) === 0),
  between: (order, [low, high]) => order(low) >= 0 && order(high) <= 0,
};

interface Stats {
  readonly numRecords?: unknown;
  readonly minValues?: { readonly [name: string]: unknown };
  readonly maxValues?: { readonly [name: string]: unknown };
  readonly nullCount?: { readonly [name: string]: unknown };
}

/** Null if there are none, or no JSON. Integers that a double does not hold are made odd below. */
function statsOf({ stats }: AddAction): Stats | null {
  if (stats === null) return null;
  try {
    const value: unknown = JSON.parse(stats);
    return typeof value === "object" ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function boundsOf({ minValues, maxValues, nullCount, numRecords }: Stats, name: string, file: AddAction): ColumnBounds {
  const nulls = nullCount?.[name];
  const isTight = file.deletion_vector === null;
  return {
    min: minValues?.[name],
    max: maxValues?.[name],
    nullCount: typeof nulls === "number" && isTight ? nulls : undefined,
    rows: typeof numRecords === "number" ? numRecords : undefined,
  };
}

function mayMatch({ operator, values, type }: Comparison, { min, max, nullCount, rows }: ColumnBounds): boolean {
  if (operator === "null") return nullCount !== 0;
  if (rows !== undefined && nullCount === rows) return false;
  const compare = COMPARERS[type.type];
  if (compare === undefined) return true;
  const belowMax = (value: unknown): boolean => (compare(value, max, 1) ?? 0) <= 0;
  const aboveMin = (value: unknown): boolean => (compare(value, min, 0) ?? 0) >= 0;
  const [first, second] = values;
  switch (operator) {
    case "eq":
    case "in":
      return values.some((value) => belowMax(value) && aboveMin(value));
    case "between":
      return belowMax(first) && aboveMin(second);
    case "lt":
    case "le":
      return aboveMin(first);
    case "gt":
    case "ge":
      // NaN is greater than all others, and few writers count it.
      return type.type === "f32" || type.type === "f64" || belowMax(first);
    default:
      return true;
  }
}

/** Compares a cell with a bound: below 0, 0, above 0; null if they cannot be compared. `slack` is a unit of the bound that it may lack. */
type Comparer = (cell: unknown, bound: unknown, slack: number) => number | null;

const integers: Comparer = (cell, bound) =>
  Number.isSafeInteger(bound) || typeof bound === "bigint"
    ? Number(BigInt(cell as bigint) > BigInt(bound as number)) -
      Number(BigInt(cell as bigint) < BigInt(bound as number))
    : null;

const floats: Comparer = (cell, bound) =>
  typeof bound === "number" && typeof cell === "number" && !Number.isNaN(cell) ? cell - bound : null;

/** By code points, as the bounds are. */
const texts: Comparer = (cell, bound) => {
  if (typeof bound !== "string" || typeof cell !== "string") return null;
  const [one, other] = [Array.from(cell), Array.from(bound)];
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const difference = (one[i]?.codePointAt(0) ?? 0) - (other[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

/** Bounds of moments are in whole milliseconds, and some writers cut the greatest one. */
const moments: Comparer = (cell, bound, slack) => {
  const ms = typeof bound === "string" ? Date.parse(/Z|[+-]\d\d:\d\d$/.test(bound) ? bound : `${bound}Z`) : NaN;
  return Number.isNaN(ms) ? null : Number((cell as bigint) - BigInt(ms + slack) * 1000n);
};

const days: Comparer = (cell, bound) => {
  const ms = typeof bound === "string" ? Date.parse(`${bound}T00:00:00Z`) : NaN;
  return Number.isNaN(ms) ? null : (cell as number) - ms / 86_400_000;
};

/**
 * Compares a cell of a column with a bound of the log, as files are ruled out: below 0 if the cell is before it, above 0 if it is after.
 * Null if nobody can say, and so nothing is ruled out.
 */
export function compareWithBound(cell: unknown, bound: unknown, type: string, side: "min" | "max"): number | null {
  return COMPARERS[type]?.(cell, bound, side === "max" ? 1 : 0) ?? null;
}

const COMPARERS: { readonly [type: string]: Comparer } = {
  i8: integers,
  i16: integers,
  i32: integers,
  i64: integers,
  f32: floats,
  f64: floats,
  string: texts,
  date32: days,
  timestamp: moments,
};
