import { type HistoryEntry, HistoryReport } from "tessera-contracts/contracts/delta/reports";
import { tableHistory } from "tessera-contracts/delta";
import type { Layout, ReportCommand } from "../command.js";
import { timeText } from "./amounts.js";
import { LIMIT_OPTION, targetOf, VERSION_OPTIONS } from "./target.js";

/** `tessera table history`. */
export const historyCommand: ReportCommand<HistoryReport> = {
  name: "history",
  summary: "List the commits of a table, the latest first",
  args: ["URI"],
  options: [...VERSION_OPTIONS, LIMIT_OPTION],
  examples: ["tessera table history lake/cpg_nodes --limit 10"],
  contract: HistoryReport,
  report: (input) => tableHistory(targetOf(input)),
  text: ({ entries }, layout) => commitLines(entries, layout),
};

/** Commits, a line each or more. */
export function commitLines(entries: readonly HistoryEntry[], { textTable, width }: Layout): readonly string[] {
  const rows = entries.map((one) => [
    String(one.version),
    timeText(one.in_commit_timestamp ?? one.timestamp),
    one.operation ?? "",
    one.engine_info ?? "",
    one.run ?? "",
    metricsText(one),
  ]);
  const limits = [10, 20, 20, 24, 24];
  return textTable([["VERSION", "TIME", "OPERATION", "ENGINE", "RUN", "METRICS"], ...rows], limits, width);
}

/** What a commit changed, in its writer's own words; what is zero says nothing. */
export function metricsText({ operation_metrics: metrics }: Pick<HistoryEntry, "operation_metrics">): string {
  const said = Object.entries(metrics ?? {}).map(
    ([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)] as const,
  );
  return said
    .filter(([, text]) => text !== "0" && text !== "null")
    .map(([name, text]) => `${name}=${text}`)
    .join(" ");
}
