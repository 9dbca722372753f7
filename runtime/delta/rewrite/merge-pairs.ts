// Which rows of a merge meet, and which clause decides about each, as a table of the engine.

import { sameType, type Field, type Schema } from "tessera-contracts/arrow";
import { engineJson } from "../engine-json.js";
import { DeltaError } from "../errors.js";
import { columnText } from "../expression/to-duckdb.js";
import { storedType } from "../expression/types.js";
import type { Snapshot } from "../log/snapshot.js";
import type { Comparison } from "../scan/comparisons.js";
import type { Scratch } from "../scratch.js";
import { type Assignments, conditionPiece, type ExpressionScope, paramsOf } from "./assignments.js";
import { FILE, type RewritePlan, ROW } from "./plan.js";
import type { StoredNames } from "./stored-names.js";

/** What becomes of a row of the table. Expressions name columns as `source.x` and `target.x`. */
export type MergeAction<Row> =
  | {
      /** Condition beside the match; absent: every row. */
      readonly when?: string;
      /** `"all"`: every column that the source has. */
      readonly update: Assignments<Row> | "all";
    }
  | { readonly when?: string; readonly delete: true };

/** What becomes of a source row that matches no row of the table. */
export interface MergeInsert<Row> {
  readonly when?: string;
  /** `"all"`: every column that the source has. Columns without a value are null. */
  readonly insert: Assignments<Row> | "all";
}

/** What a merge does. Of the clauses of a list, the first whose condition is true decides; a row for which none is stays as it is. */
export interface MergeClauses<Row> {
  /** About rows of the table that a source row matches. */
  readonly matched?: readonly MergeAction<Row>[];
  readonly notMatched?: readonly MergeInsert<Row>[];
  /** About rows of the table that no source row matches. */
  readonly notMatchedBySource?: readonly MergeAction<Row>[];
}

/** The clauses in one list; a number in the table of pairs is a place in it. */
export function clausesOf<Row>({ matched = [], notMatched = [], notMatchedBySource = [] }: MergeClauses<Row>): {
  readonly on: "matched" | "notMatched" | "notMatchedBySource";
  readonly clause: MergeAction<Row> | MergeInsert<Row>;
}[] {
  return [
    ...matched.map((clause) => ({ on: "matched" as const, clause })),
    ...notMatched.map((clause) => ({ on: "notMatched" as const, clause })),
    ...notMatchedBySource.map((clause) => ({ on: "notMatchedBySource" as const, clause })),
  ];
}

/** A clause, and the list that it stands in. */
export type MergeClause<Row> = ReturnType<typeof clausesOf<Row>>[number];

/** By which rows match, with the names that columns have in the table. */
export function storedOn<Row>(on: MergeOn<Row>, names: StoredNames): MergeOn<Row> {
  if (typeof on === "string") return names.text(on, "target");
  return on.every((name) => names.of(name) === name) ? on : conditionText(on.map((name) => [name, names.of(name)]));
}

/** A clause with the names that columns have in the table. */
export function storedClause<Row>({ on, clause }: MergeClause<Row>, names: StoredNames): MergeClause<Row> {
  const { when } = clause;
  const more = when === undefined ? {} : { when: names.text(when, "target") };
  const valuesOf = (values: Assignments<Row> | "all"): Assignments<Row> | "all" =>
    values === "all" ? values : names.assignments(values, "target");
  if ("update" in clause) return { on, clause: { ...more, update: valuesOf(clause.update) } };
  return { on, clause: "insert" in clause ? { ...more, insert: valuesOf(clause.insert) } : { ...more, delete: true } };
}

/** The source rows, staged in the engine. */
export interface MergeSource {
  /** Name of their table, as SQL. */
  readonly name: string;
  readonly schema: Schema;
}

/** Number of a source row. */
export const SOURCE = "__tessera_source";

/** A condition, or the names of columns that are equal where rows match. */
export type MergeOn<Row> = string | readonly (keyof Row & string)[];

/** What expressions of a merge may name: `source.x` and `target.x`. */
export function mergeSchema(source: Schema, target: Schema): Schema {
  const side = (name: string, { fields }: Schema): Field => ({
    name,
    type: { type: "struct", fields },
    nullable: true,
    metadata: [],
  });
  return { fields: [side("source", source), side("target", target)], metadata: null };
}

/** The columns of a table that source rows have, and how these call them. */
export function sharedColumns(
  fields: readonly Field[],
  source: Schema,
  names: ReadonlyMap<string, string>,
): readonly (readonly [column: string, given: string])[] {
  return fields.flatMap(({ name }) => {
    const given = source.fields.find((one) => one.name === name || one.name === names.get(name));
    return given === undefined ? [] : [[name, given.name] as const];
  });
}

/**
 * The pairs about which a clause decides: `source` and `target` as structs, the place of the target, and the number of the `clause`.
 * @throws {DeltaError} `MERGE_AMBIGUOUS` if two source rows decide about one row of the table
 */
export async function pairsOf<Row>(
  { scratch, snapshot, candidates }: RewritePlan,
  merge: { source: MergeSource; on: MergeOn<Row>; clauses: readonly MergeClause<Row>[]; scope: ExpressionScope },
): Promise<string> {
  const { source, on, clauses, scope } = merge;
  const join = conditionPiece(onText(on, snapshot), scope, sideText);
  const conditions = clauses.map(({ clause: { when } }) =>
    when === undefined ? { sql: "true", params: {} } : conditionPiece(when, scope),
  );
  const chosen = (group: MergeClause<Row>["on"]): string => {
    const cases = clauses.flatMap((one, i) => (one.on === group ? [`WHEN ${conditions[i]?.sql} THEN ${i}`] : []));
    return cases.length === 0 ? "NULL" : `(CASE ${cases.join(" ")} END)`;
  };
  const has = (group: MergeClause<Row>["on"]): boolean => clauses.some((one) => one.on === group);
  const kind = `${has("notMatchedBySource") ? (has("notMatched") ? "FULL" : "RIGHT") : has("notMatched") ? "LEFT" : "INNER"} JOIN`;
  const met =
    `SELECT __s AS source, __t AS target, __s.${SOURCE} AS ${SOURCE}, __t.${FILE} AS ${FILE}, __t.${ROW} AS ${ROW} ` +
    `FROM ${source.name} AS __s ${kind} ${candidates} AS __t ON ${join.sql}`;
  const decided =
    `SELECT *, CASE WHEN ${FILE} IS NULL THEN ${chosen("notMatched")} WHEN ${SOURCE} IS NULL THEN ${chosen("notMatchedBySource")} ` +
    `ELSE ${chosen("matched")} END AS clause FROM (${met}) AS met`;
  const pairs = await scratch.table({
    sql: `SELECT * FROM (${decided}) AS decided WHERE clause IS NOT NULL`,
    params: paramsOf([join, ...conditions]),
  });
  await requireUnambiguous(scratch, pairs, snapshot);
  return pairs;
}

async function requireUnambiguous(scratch: Scratch, pairs: string, { place }: Snapshot): Promise<void> {
  const twice = `FROM ${pairs} WHERE ${FILE} IS NOT NULL GROUP BY ${FILE}, ${ROW} HAVING count(*) > 1`;
  const [found] = await scratch.rows(`SELECT count(*) OVER (), any_value(to_json(target))::VARCHAR ${twice} LIMIT 1`);
  if (found === undefined) return;
  const {
    [FILE]: _,
    [ROW]: __,
    ...row
  } = JSON.parse(engineJson(String(found[1]))) as { readonly [column: string]: unknown };
  const message =
    `${Number(found[0])} rows of the table are matched by more than one source row, so it is not clear what becomes of them. ` +
    `Nothing was written; the first is ${JSON.stringify(row)}. Leave one source row for each`;
  throw new DeltaError("MERGE_AMBIGUOUS", message, place, { details: { rows: Number(found[0]), row } });
}

/** When rows match, as a condition. @throws {DeltaError} `OPTION_INVALID` if no column is named */
export function onText<Row>(on: MergeOn<Row>, { place }: Snapshot): string {
  if (typeof on === "string") return on;
  if (on.length === 0) {
    throw new DeltaError(
      "OPTION_INVALID",
      "no column is named by which rows match; name a key, or write a condition",
      place,
    );
  }
  return conditionText(on.map((name) => [name, name]));
}

function conditionText(keys: readonly (readonly [source: string, target: string])[]): string {
  return keys.map(([own, other]) => `source.${backticked(own)} = target.${backticked(other)}`).join(" AND ");
}

/** A name as Spark quotes it. */
export function backticked(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/** A column while rows are joined: a column of either side rather than a field of a struct, so that the join can hash it. */
function sideText([side = "", name = "", ...inner]: readonly string[]): string {
  const column = `${side === "source" ? "__s" : "__t"}.${columnText([name])}`;
  return inner.reduce((all, one) => `(${all}).${columnText([one])}`, column);
}

const BOUNDED: ReadonlySet<string> = new Set(["i8", "i16", "i32", "i64", "string", "date32"]);

/** What is known of the keys of source rows. */
export interface KeyFacts {
  /** What rows that have one of the keys are between, where these are not null: it rules out files. */
  readonly comparisons: readonly Comparison[];
  /** The columns that are null in no source row. */
  readonly never: readonly string[];
}

/** Asks the source rows for their keys. Nothing is known of those of a condition. */
export async function keyFacts<Row>(
  scratch: Scratch,
  { name, schema }: MergeSource,
  { on, target }: { readonly on: MergeOn<Row>; readonly target: Schema },
): Promise<KeyFacts> {
  if (typeof on === "string" || on.length === 0) return { comparisons: [], never: [] };
  const columns = on.map((column) => ({ column, type: boundedType(column, schema, target) }));
  const asked = columns.flatMap(({ column, type }) => {
    const own = columnText([column]);
    return [`count(*) - count(${own})`, ...(type === null ? ["NULL", "NULL"] : [`min(${own})`, `max(${own})`])];
  });
  const [row = []] = await scratch.rows(`SELECT ${asked.join(", ")} FROM ${name}`);
  return {
    never: columns.flatMap(({ column }, i) => (Number(row[3 * i]) === 0 ? [column] : [])),
    comparisons: columns.flatMap(({ column, type }, i) => {
      const values = row.slice(3 * i + 1, 3 * i + 3);
      const isKnown = type !== null && values.every((value) => value != null);
      return isKnown ? [{ column, type, operator: "between" as const, values }] : [];
    }),
  };
}

/** The type of a key whose bounds can be asked for; null if that is not so, or it has another one in the source. */
function boundedType(key: string, schema: Schema, target: Schema): Field["type"] | null {
  const [own, other] = [schema, target].map(({ fields }) => fields.find((field) => field.name === key)?.type);
  if (own === undefined || other === undefined || !sameType(storedType(own), storedType(other))) return null;
  return BOUNDED.has(storedType(other).type) ? storedType(other) : null;
}
