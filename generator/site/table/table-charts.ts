// The charts of the page of a table.

import { countText, numberText, sizeText, momentText } from "../../../runtime/text/index.js";
import { barChart } from "../chart/bars.js";
import { timeBins } from "../chart/time-bins.js";
import type { Html } from "../html.js";
import type { BinFacts, CommitFacts, TableFacts } from "./facts.js";

/** How many files there are of which size. */
export function sizeChart({ bins, num_files, size_bytes }: TableFacts): Html {
  return barChart({
    title: `${countText(num_files, "file")} by size, ${sizeText(size_bytes)} together`,
    valueText: numberText,
    bars: bins.map((bin, i) => ({
      label: binName(bin, bins[i - 1]),
      title: `${binName(bin, bins[i - 1])}: ${countText(bin.files, "file")}, ${sizeText(bin.size_bytes)} together`,
      parts: [{ value: bin.files, kind: "plain" }],
      says: bin.files === 0 ? "" : numberText(bin.files),
    })),
  });
}

function binName({ below_bytes: end }: BinFacts, before: BinFacts | undefined): string {
  return end === null ? `${sizeText(before?.below_bytes ?? 0)} and more` : `below ${sizeText(end)}`;
}

/** How many commits there were when; null if none says when it was. */
export function timeChart(commits: readonly CommitFacts[]): Html | null {
  const timed = commits.flatMap(({ time_ms, operation, version }) =>
    time_ms === null ? [] : [{ time_ms, operation, version }],
  );
  const bins = timeBins(timed, ({ time_ms }) => time_ms);
  if (bins.length === 0) return null;
  return barChart({
    title: `${countText(timed.length, "commit")} over time`,
    valueText: numberText,
    bars: bins.map(({ label, start_ms, items }) => ({
      label,
      title: `from ${momentText(start_ms)}: ${countText(items.length, "commit")}${namesOf(items)}`,
      parts: [{ value: items.length, kind: "plain" }],
    })),
  });
}

function namesOf(items: readonly Pick<CommitFacts, "operation" | "version">[]): string {
  if (items.length === 0) return "";
  const counts = new Map<string, number>();
  for (const { operation } of items) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  return ` (${[...counts].map(([name, count]) => `${name || "without a name"} ${count}`).join(", ")})`;
}

/** So many versions fit beside each other. */
const MOST_VERSIONS = 90;

/** How many rows each version brought, changed and took away, the last ones if there are many; null if none says it. */
export function changeChart(commits: readonly CommitFacts[]): Html | null {
  const last = commits.slice(-MOST_VERSIONS);
  if (last.every(({ rows }) => sumOf(rows) === 0)) return null;
  return barChart({
    title: `Rows that came, changed and went, by version ${last[0]?.version ?? 0} to ${last.at(-1)?.version ?? 0}`,
    valueText: numberText,
    bars: last.map(({ version, operation, rows }) => ({
      label: `v${version}`,
      title: `version ${version}, ${operation}: ${changeText(rows)}`,
      parts: [
        { value: rows.inserted ?? 0, kind: "inserted" },
        { value: rows.updated ?? 0, kind: "updated" },
        { value: rows.deleted ?? 0, kind: "deleted" },
      ],
    })),
  });
}

function sumOf({ inserted, updated, deleted }: CommitFacts["rows"]): number {
  return (inserted ?? 0) + (updated ?? 0) + (deleted ?? 0);
}

function changeText({ inserted, updated, deleted }: CommitFacts["rows"]): string {
  const words = [
    [inserted, "inserted"],
    [updated, "updated"],
    [deleted, "deleted"],
  ] as const;
  const said = words.flatMap(([count, word]) => (count === null ? [] : [`${numberText(count)} ${word}`]));
  return said.join(", ") || "it does not say how many rows";
}
