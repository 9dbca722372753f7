import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { EFFORTS } from "../measure.mjs";
import { barChart } from "./chart.mjs";
import { machineRows } from "./machine.mjs";
import { duration, ratio, goals, verdict } from "./table.mjs";

const DOCS = new URL("../../../docs/", import.meta.url);

const TITLES = {
  validation: "Validation of plain objects",
  moltar: "moltar's four operations",
  json: "JSON",
  msgpack: "MessagePack",
  columns: "Telemetry rows as columns",
  binary: "Our MessagePack and other binary formats with a schema",
  cold: "Cold start",
  streams: "Streams",
  mixed: "A process with many contracts",
  msgspec: "msgspec in Python",
};

const COMMANDS = { full: "make bench", quick: "npm run --silent bench -- --quick --write" };

/** Writes docs/benchmarks.md and its charts: the template filled with what a run of that effort has measured, or several have. */
export async function writePage(rows, { effort, runs }) {
  const template = readFileSync(new URL("template.md", import.meta.url), "utf8");
  const parts = {
    machine: markdownTable(["", "version"], machineRows()),
    command: COMMANDS[effort],
    runs: runs === 1 ? "the numbers are those of that run" : `the numbers are the medians of ${runs} runs`,
    rounds: String(EFFORTS[effort].rounds),
    losses: losses(rows),
    results: results(rows),
  };
  const text = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
  writeFileSync(new URL("benchmarks.md", DOCS), await format(text, { parser: "markdown" }));
  for (const [group, ofGroup] of groupsOf(rows)) {
    const gated = ofGroup.filter((row) => row.gate !== undefined);
    if (gated.length > 0) writeFileSync(new URL(chartOf(group), DOCS), barChart(TITLES[group], gated));
  }
}

function groupsOf(rows) {
  const groups = [...new Set(rows.map((row) => row.group))];
  return groups.map((group) => [group, rows.filter((row) => row.group === group)]);
}

function chartOf(group) {
  return `benchmarks-${group}.svg`;
}

function losses(rows) {
  const slower = rows.filter((row) => row.ratio < 1).toSorted((a, b) => a.ratio - b.ratio);
  return `In ${slower.length} of ${rows.length} rows the ratio is below 1:\n\n${rowTable(["group", ...HEAD], slower, (row) => [row.group])}`;
}

function results(rows) {
  return groupsOf(rows)
    .map(([group, ofGroup]) => {
      const chart = ofGroup.some((row) => row.gate !== undefined) ? `![${TITLES[group]}](${chartOf(group)})\n\n` : "";
      return `### ${TITLES[group]}\n\n${chart}${rowTable(HEAD, ofGroup)}`;
    })
    .join("\n\n");
}

const HEAD = ["operation", "workload", "peer", "ours", "theirs", "ratio", "fastest round", "gate / aim"];

function rowTable(head, rows, lead = () => []) {
  const lines = rows.map((row) => [
    ...lead(row),
    row.op,
    row.workload,
    row.peer,
    duration(row.ours_ns),
    duration(row.peer_ns),
    ratio(row.ratio),
    ratio(row.best_ratio),
    row.gate === undefined ? "" : `${goals(row)}, ${verdict(row)}`,
  ]);
  return markdownTable(head, lines);
}

function markdownTable(head, lines) {
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
