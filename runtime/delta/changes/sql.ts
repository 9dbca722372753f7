// The statements that bring changes in order, or down to one a key.

import { columnText } from "../expression/to-duckdb.js";
import type { ChangeKind } from "./options.js";

/** The kinds of changes by the numbers that the statement gives for them: few bytes a row, where texts would be many. */
export const KINDS: readonly ChangeKind[] = ["insert", "delete", "update_preimage", "update_postimage"];

// Columns of the result beside those of the table.

/** The number of the kind; null if there is no such kind. */
export const KIND_NUMBER = "__tessera_kind_number";
/** What there is in place of a kind; null for others. */
export const NO_KIND = "__tessera_no_kind";
/** The number of the file that has it: of the scan too. */
export const FILE = "__tessera_file";

// Columns of the scan beside those of the table.

/** The kind of the change. */
export const KIND = "__tessera_kind";
/** Its version, int64. */
export const VERSION = "__tessera_version";
/** The number of its row in the file, int64. */
export const ROW = "__tessera_row";
/** Whether only rows of the file are meant that a second relation has by `FILE` and `ROW`; else null. */
export const PICKED = "__tessera_picked";
/** The kind of the change, as files of changes themselves have it. */
export const CHANGE_TYPE = "__tessera_change_type";

/** Which statement is made. */
export interface ChangeQuery {
  /** Name of the relation of all rows of the files. */
  readonly scan: string;
  /** Name of the relation of the picked rows; null if none of the files has any. */
  readonly picked: string | null;
  /** Columns of the table that are wanted. */
  readonly columns: readonly string[];
  /** Columns of the key that has one change at most; null: all changes are wanted. */
  readonly net: readonly string[] | null;
}

/** The changes by version; of one version, what went comes before what came. */
export function changesText({ scan, picked, columns, net }: ChangeQuery): string {
  const all = kindsText(scan, picked);
  const numbers = KINDS.map((kind, number) => `WHEN '${kind}' THEN ${number}`).join(" ");
  const wanted = [
    ...columns.map((name) => columnText([name])),
    `CAST(CASE ${KIND} ${numbers} END AS TINYINT) AS ${KIND_NUMBER}`,
    `CASE WHEN ${IS_ODD} THEN ${KIND} END AS ${NO_KIND}`,
    `CAST(${FILE} AS INTEGER) AS ${FILE}`,
  ];
  return `SELECT ${wanted.join(", ")} FROM (${net === null ? all : netText(all, net)}) ORDER BY ${orderOf("ASC")}`;
}

function kindsText(scan: string, picked: string | null): string {
  const all = `SELECT * REPLACE (coalesce(${KIND}, ${CHANGE_TYPE}) AS ${KIND}) FROM ${scan} AS s`;
  if (picked === null) return all;
  const isThere = `EXISTS (FROM ${picked} AS p WHERE p.${FILE} = s.${FILE} AND p.${ROW} = s.${ROW})`;
  return `${all} WHERE ${PICKED} IS NULL OR ${isThere}`;
}

const CAME = `${KIND} IN ('insert', 'update_postimage')`;
const WENT = `${KIND} IN ('delete', 'update_preimage')`;
const IS_ODD = `(${CAME} OR ${WENT}) IS NOT TRUE`;

function orderOf(direction: "ASC" | "DESC"): string {
  return [VERSION, CAME, FILE, ROW].map((one) => `${one} ${direction}`).join(", ");
}

/**
 * Of the changes of each key the last one, if the row was not there before the first and is there after it, or the other way round, or both.
 * What is no change at all is left in, for whoever reads to complain about.
 */
function netText(changes: string, key: readonly string[]): string {
  const partition = `PARTITION BY ${listOf(key)} ORDER BY`;
  const first = `first_value(${CAME}) OVER (${partition} ${orderOf("ASC")})`;
  const fromTheEnd = `row_number() OVER (${partition} ${orderOf("DESC")})`;
  const ranked = `SELECT *, ${first} AS __tessera_new, ${fromTheEnd} AS __tessera_last FROM (${changes})`;
  const kind = `CASE WHEN ${IS_ODD} THEN ${KIND} WHEN ${WENT} THEN 'delete' WHEN __tessera_new THEN 'insert' ELSE 'update_postimage' END`;
  const isNet = `__tessera_last = 1 AND NOT (__tessera_new AND ${WENT})`;
  return `SELECT * REPLACE (${kind} AS ${KIND}) FROM (${ranked}) WHERE ${isNet} OR ${IS_ODD}`;
}

function listOf(names: readonly string[]): string {
  return names.map((name) => columnText([name])).join(", ");
}
