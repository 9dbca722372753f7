// The page of a run: what `tessera run show --html` writes.

import { countText, elapsedText, numberText } from "../../../runtime/text/index.js";
import { REPORT_STYLE, RUN_SCRIPT } from "../assets.generated.js";
import { Html } from "../html.js";
import { inlinePage } from "../page.js";
import { renderTemplate } from "../template.js";
import { numberColumns } from "./columns.js";
import type { NodeFacts, RunFacts, TaskFacts } from "./facts.js";
import { type DrawnNode, runGraph } from "./run-graph.js";
import { timeline } from "./timeline.js";
import { RUN_PAGE } from "./run-template.js";

/** The page of a run, with everything inside. */
export function runPage(facts: RunFacts): string {
  const body = renderTemplate(RUN_PAGE, viewOf(facts));
  return inlinePage({ title: `${facts.run_id}: run`, body, style: REPORT_STYLE, script: RUN_SCRIPT });
}

function viewOf(facts: RunFacts): object {
  const { nodes, tasks, status, time_ms } = facts;
  const numbered = numberColumns(nodes);
  const drawn = nodes.map((node) => drawnNode(node, tasks));
  const firsts = new Map(nodes.map(({ id }, i) => [id, numbered.firsts[i] ?? 0]));
  return {
    ...facts,
    status: time_ms === null ? "planned" : status,
    mark: MARKS.get(status) ?? "warn",
    figures: figuresOf(facts),
    graph: nodes.length === 0 ? null : runGraph(drawn, numbered),
    lineage: JSON.stringify({ columns: numbered.columns, rows: numbered.rows }),
    choices: nodes.toReversed().map(({ id, name, kind, columns }) => ({
      label: `${kind} ${name}`,
      columns: columns.map((column, i) => ({ number: (firsts.get(id) ?? 0) + i, name: column.name })),
    })),
    timeline: timeline(facts),
    tasks: tasks.map(taskRow),
    inputs: drawn.filter(({ kind }) => kind === "input").map(inputRow),
    views: drawn.filter(({ view }) => view !== null).map(viewRow),
  };
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ["succeeded", "good"],
  ["failed", "bad"],
]);

function figuresOf({ tasks, nodes, started_ms, ended_ms }: RunFacts): readonly object[] {
  const done = tasks.filter(({ state }) => state === "written" || state === "unchanged").length;
  const rows = tasks.flatMap(({ rows: count }) => count ?? []);
  const asked = nodes.flatMap(({ cache }) => (cache === null || cache.hit === null ? [] : [cache.hit]));
  const figures = [
    { name: "outputs done", value: `${done} of ${tasks.length}` },
    { name: "rows written", value: numberText(rows.reduce((sum, count) => sum + count, 0)) },
    { name: "views", value: numberText(nodes.filter(({ view }) => view !== null).length) },
    { name: "inputs", value: numberText(nodes.filter(({ kind }) => kind === "input").length) },
  ];
  if (asked.length > 0) {
    figures.push({ name: "found in the cache", value: `${asked.filter(Boolean).length} of ${asked.length}` });
  }
  if (started_ms !== null && ended_ms !== null) {
    figures.push({ name: "took", value: elapsedText(Math.max(0, ended_ms - started_ms)) });
  }
  return figures;
}

function drawnNode(node: NodeFacts, tasks: readonly TaskFacts[]): DrawnNode {
  const { kind, name, view, cache, facts } = node;
  const isFound = cache?.hit === true;
  if (kind === "input") return { ...node, says: facts[0]?.[1] ?? "", mark: "plain" };
  if (kind === "view") return { ...node, says: cacheText(node), mark: isFound ? "found" : "plain" };
  const task = tasks.find(({ dataset }) => dataset === name);
  const { state = "not written", version = null, rows = null } = task ?? {};
  const said = [
    ...(isFound ? ["found in the cache"] : []),
    version === null ? state : `version ${version}`,
    ...(rows === null ? [] : [countText(rows, "row")]),
    ...(view === null || view === name ? [] : [`of ${view}`]),
  ];
  const isBad = state === "failed" || state === "not written";
  return { ...node, says: said.join(", "), mark: isBad ? "bad" : isFound ? "found" : "plain" };
}

function cacheText({ cache }: Pick<NodeFacts, "cache">): string {
  if (cache === null) return "computed for each reader";
  if (cache.hit === null) return "not read";
  return cache.hit ? "found in the cache" : "computed, and kept";
}

function taskRow(task: TaskFacts): object {
  const { state, version, rows, files, started_ms: start, ended_ms: end } = task;
  const amount = (count: number | null): string => (count === null ? "" : numberText(count));
  const marks: { readonly [one in TaskFacts["state"]]: string } = {
    written: "good",
    unchanged: "good",
    failed: "bad",
    "not written": "warn",
    planned: "",
  };
  return {
    ...task,
    mark: marks[state],
    version: amount(version),
    rows: amount(rows),
    files: amount(files),
    took: start === null || end === null ? "" : elapsedText(end - start),
  };
}

function inputRow({ name, says, facts, columns }: DrawnNode): object {
  return { name, says, facts: facts.slice(1), columns: columns.map((column) => column.name).join(", ") };
}

function viewRow({ name, view, cache, facts, plan, notes }: DrawnNode): object {
  return {
    name: view ?? name,
    says: cacheText({ cache }),
    facts,
    plan,
    notes,
    reason: cache?.reason ?? null,
    mark: new Html(cache?.hit === true ? " good" : ""),
  };
}
