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

/** The number of the kind of the change, as a small integer; null: the file itself says it of each row, by `CHANGE_TYPE`. */
export const KIND = "__tessera_kind";
/** Its version, a 64-bit integer. */
export const VERSION = "__tessera_version";
/** The number of its row in the file, a 64-bit integer. */
export const ROW = "__tessera_row";
/** Whether only rows of the file are meant that a second relation has by `FILE` and `ROW`; else null. */
export const PICKED = "__tessera_picked";
/** The kind of the change as files of changes have it, by its name. */
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
  const wanted = [
    ...columns.map((name) => columnText([name])),
    `${KIND} AS ${KIND_NUMBER}`,
    `CASE WHEN ${KIND} IS NULL THEN ${CHANGE_TYPE} END AS ${NO_KIND}`,
    `CAST(${FILE} AS INTEGER) AS ${FILE}`,
  ];
  return `SELECT ${wanted.join(", ")} FROM (${net === null ? all : netText(all, net)}) ORDER BY ${orderOf("ASC")}`;
}

function kindsText(scan: string, picked: string | null): string {
  const numbers = KINDS.map((kind, number) => `WHEN '${kind}' THEN ${number}`).join(" ");
  const said = `CAST(CASE ${CHANGE_TYPE} ${numbers} END AS TINYINT)`;
  const all = `SELECT * REPLACE (coalesce(${KIND}, ${said}) AS ${KIND}) FROM ${scan} AS s`;
  if (picked === null) return all;
  const isThere = `EXISTS (FROM ${picked} AS p WHERE p.${FILE} = s.${FILE} AND p.${ROW} = s.${ROW})`;
  return `${all} WHERE ${PICKED} IS NULL OR ${isThere}`;
}

const CAME = `${KIND} IN (${numberOf("insert")}, ${numberOf("update_postimage")})`;
const WENT = `${KIND} IN (${numberOf("delete")}, ${numberOf("update_preimage")})`;

/** The number by which the statement gives a kind. */
export function numberOf(kind: ChangeKind): number {
  return KINDS.indexOf(kind);
}

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
  const cases = `WHEN ${WENT} THEN ${numberOf("delete")} WHEN __tessera_new THEN ${numberOf("insert")}`;
  const kind = `CAST(CASE WHEN ${KIND} IS NULL THEN NULL ${cases} ELSE ${numberOf("update_postimage")} END AS TINYINT)`;
  const isNet = `__tessera_last = 1 AND NOT (__tessera_new AND ${WENT})`;
  return `SELECT * REPLACE (${kind} AS ${KIND}) FROM (${ranked}) WHERE ${isNet} OR ${KIND} IS NULL`;
}

function listOf(names: readonly string[]): string {
  return names.map((name) => columnText([name])).join(", ");
}
