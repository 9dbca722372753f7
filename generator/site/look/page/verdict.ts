// What is said of a file in a few words.

import type { TableHead } from "./arrow-table.js";
import type { LinesProgress } from "./lines.js";
import type { OpenFile } from "./session.js";

/** A verdict, and whether it is good or bad news; empty if it is neither. */
export interface Verdict {
  readonly text: string;
  readonly state: "good" | "bad" | "";
}

/** The verdict of a file: whether it fits its contract, or how much is wrong. */
export function verdictOf({ contract, document, lines, table }: OpenFile): Verdict {
  if (table !== null) return { text: tableText(table), state: "" };
  if (lines !== null) return verdictOfLines(contract, lines);
  const count = document?.errorCount ?? 0;
  if (count > 0) return { text: counted(count, "error"), state: "bad" };
  return contract === null ? { text: "Can be read", state: "" } : { text: `Fits ${contract}`, state: "good" };
}

/** A number with what it counts: `1 error`, `2,000 errors`. */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : `${one}s`}`;
}

/** Which of how many are shown: `1 to 100 of 2,000`, where `from` counts from 0. */
export function rangeText(from: number, shown: number, count: number): string {
  if (shown === 0) return "none";
  return `${(from + 1).toLocaleString("en")} to ${(from + shown).toLocaleString("en")} of ${count.toLocaleString("en")}`;
}

function verdictOfLines(contract: string | null, { judged, lines, wrong }: LinesProgress): Verdict {
  const isOver = judged === lines;
  const rest = isOver ? "" : `, ${judged.toLocaleString("en")} of ${lines.toLocaleString("en")} lines looked at`;
  if (wrong > 0) return { text: `${counted(wrong, "wrong line")}${rest}`, state: "bad" };
  if (!isOver) return { text: `No wrong line yet${rest}`, state: "" };
  const kept = contract === null ? "can be read" : `${lines === 1 ? "fits" : "fit"} ${contract}`;
  return { text: `${counted(lines, "line")} ${kept}`, state: contract === null ? "" : "good" };
}

function tableText({ rowCount, columns, batchCount }: TableHead): string {
  const batches = `${batchCount.toLocaleString("en")} record ${batchCount === 1 ? "batch" : "batches"}`;
  return `${counted(rowCount, "row")}, ${counted(columns.length, "column")}, ${batches}`;
}
