// Conditions on columns, as objects: which rows an engine keeps.

import type { DataType, Schema } from "tessera-contracts/arrow";
import type { TypedLiteral } from "tessera-contracts/engine";
import { DeltaError, type TablePlace } from "../errors.js";
import { atTable } from "../expression/errors.js";
import { parse } from "../expression/parse.js";
import { resolveCondition } from "../expression/resolve.js";
import { columnText, type SqlPiece, toDuckDB } from "../expression/to-duckdb.js";
import { cellOfText } from "../schema/partition-values.js";
import { columnsIn, type Comparator, type Comparison, comparisonsIn } from "./comparisons.js";

/** What one column of the wanted rows is like: a value, null for no value, or all of these. */
export type ColumnPredicate<T> =
  | T
  | null
  | {
      readonly eq?: T;
      readonly ne?: T;
      readonly lt?: T;
      readonly le?: T;
      readonly gt?: T;
      readonly ge?: T;
      readonly in?: readonly T[];
      /** Both ends included. */
      readonly between?: readonly [T, T];
    };

/**
 * Which rows are wanted: those for which the conditions on all these columns hold, where a comparison with a null value never does. Or a
 * condition as text, in a small part of Spark's SQL: `bstart >= 100 AND path LIKE 'src/%'`.
 */
export type Predicate<Row> = string | { readonly [K in keyof Row]?: ColumnPredicate<NonNullable<Row[K]>> };

/** A predicate as an engine takes it. */
export interface Condition extends SqlPiece {
  /** What files are ruled out by. */
  readonly comparisons: readonly Comparison[];
  /** Names of the columns that it looks at. */
  readonly columns: ReadonlySet<string>;
}

/** A predicate over the columns of a schema. @throws {DeltaError} `PREDICATE_INVALID`, `EXPRESSION_UNSUPPORTED` */
export function conditionOf<Row>(predicate: Predicate<Row>, schema: Schema, place: TablePlace): Condition {
  if (typeof predicate !== "string") {
    const comparisons = comparisonsOf(predicate, schema, place);
    return { comparisons, columns: new Set(comparisons.map(({ column }) => column)), ...conditionText(comparisons) };
  }
  return atTable(place, () => {
    const condition = resolveCondition(parse(predicate), schema);
    return { comparisons: comparisonsIn(condition), columns: columnsIn(condition), ...toDuckDB(condition) };
  });
}

/** Comparisons as SQL. */
export const OPERATORS: { readonly [Name in Comparator]: (column: string, values: readonly string[]) => string } = {
  eq: (column, [value]) => `${column} = ${value}`,
  ne: (column, [value]) => `${column} <> ${value}`,
  lt: (column, [value]) => `${column} < ${value}`,
  le: (column, [value]) => `${column} <= ${value}`,
  gt: (column, [value]) => `${column} > ${value}`,
  ge: (column, [value]) => `${column} >= ${value}`,
  in: (column, values) => (values.length === 0 ? "false" : `${column} IN (${values.join(", ")})`),
  between: (column, [low, high]) => `${column} BETWEEN ${low} AND ${high}`,
  null: (column) => `${column} IS NULL`,
};

/** The comparisons of a predicate, all of which must hold. @throws {DeltaError} `PREDICATE_INVALID` */
export function comparisonsOf(predicate: object, schema: Schema, place: TablePlace): Comparison[] {
  return Object.entries<unknown>(predicate as { readonly [column: string]: unknown }).flatMap(([column, wanted]) => {
    if (wanted === undefined) return [];
    const field = schema.fields.find(({ name }) => name === column);
    if (field === undefined) {
      const names = schema.fields.map(({ name }) => name).join(", ");
      throw invalid(`there is no column ${column} to compare; there are ${names}`, place);
    }
    return partsOf(wanted).map(([operator, values]) => {
      if (!Object.hasOwn(OPERATORS, operator)) {
        throw invalid(
          `${column} cannot be compared by ${operator}; there are ${Object.keys(OPERATORS).join(", ")}`,
          place,
        );
      }
      const type = field.type.type === "extension" ? field.type.storage : field.type;
      const cells = values.map((value) => cellOf(value, type) ?? refuse({ column, value, type }, place));
      return { column, type, operator: operator as Comparator, values: cells };
    });
  });
}

/** All comparisons as SQL; none: everything is wanted. */
function conditionText(comparisons: readonly Comparison[]): SqlPiece {
  const params: Record<string, TypedLiteral> = {};
  const parts = comparisons.map(({ column, type, operator, values }) => {
    const names = values.map((value) => {
      const name = `p${Object.keys(params).length}`;
      params[name] = { type, value };
      return `$${name}`;
    });
    return OPERATORS[operator](columnText([column]), names);
  });
  return { sql: parts.length === 0 ? "true" : parts.join(" AND "), params };
}

function partsOf(wanted: unknown): [string, readonly unknown[]][] {
  if (wanted === null) return [["null", []]];
  if (typeof wanted !== "object" || wanted instanceof Uint8Array) return [["eq", [wanted]]];
  return Object.entries(wanted).map(([operator, value]) => [operator, Array.isArray(value) ? value : [value]]);
}

/** The cell of a column for a value as contracts have it; undefined if it is none. */
export function cellOf(value: unknown, type: DataType): unknown {
  switch (type.type) {
    case "i8":
    case "i16":
    case "i32":
      return typeof value === "number" && Number.isInteger(value) ? value : undefined;
    case "i64":
      return typeof value === "bigint" ? value : Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
    case "f32":
    case "f64":
      return typeof value === "number" ? value : undefined;
    case "string":
      return typeof value === "string" ? value : undefined;
    case "bool":
      return typeof value === "boolean" ? value : undefined;
    case "binary":
      return value instanceof Uint8Array ? value : undefined;
    case "date32":
      return typeof value === "string" ? cellOfText(value, type) : undefined;
    case "timestamp": {
      // A moment has a zone, the time of a clock has none.
      const isOne = typeof value === "string" && /\d(?:Z|[+-]\d\d:\d\d)$/.test(value) === (type.tz !== null);
      return isOne && value.includes("T") ? cellOfText(value, type) : undefined;
    }
    default:
      return undefined;
  }
}

function refuse({ column, value, type }: { column: string; value: unknown; type: DataType }, place: TablePlace): never {
  throw invalid(
    `${column} is ${type.type}, and is compared with ${typeof value} ${String(value)}; give a value as the contract has it`,
    place,
  );
}

function invalid(message: string, place: TablePlace): DeltaError {
  return new DeltaError("PREDICATE_INVALID", message, place);
}
