import { type Impact, impactOf, type Origin, type ViewLineage, viewLineage } from "tessera-contracts/plan";
import { CallError, type CommandInput, EXIT, guarded, type Layout, type RuntimeCommand, widthOf } from "../command.js";
import { FUNCTIONS_OPTION } from "./functions.js";
import { AT_OPTION, type CalledPipeline, graphOf, pipelineOf, viewIn } from "./pipeline.js";

/** `tessera run lineage`. */
export const lineageCommand: RuntimeCommand = guarded({
  name: "lineage",
  summary: "Show what a view or a column is made of, or which views depend on it",
  args: ["FILE", "VIEW[.COLUMN]"],
  options: [
    { name: "up", value: null, doc: "what it is made of, down to columns of datasets (default)" },
    { name: "down", value: null, doc: "what depends on it; VIEW may be a dataset" },
    AT_OPTION,
    FUNCTIONS_OPTION,
  ],
  examples: [
    "tessera run lineage pipeline.yaml late_nodes.start",
    "tessera run lineage pipeline.yaml cpg_nodes.bstart --down",
  ],
  run: async (input, tools) => {
    if (input.flag("up") && input.flag("down")) throw new CallError("--up and --down exclude each other; give one");
    const called = await pipelineOf(input, tools);
    const graph = await lineagesOf(called);
    const layout = { textTable: tools.textTable, width: widthOf(input.terminal) };
    const [name, column] = splitName(input);
    const lines = input.flag("down") ? downLines(graph, { name, column }, layout) : upLines(graph, { name, column });
    input.terminal.out(lines.join("\n"));
    return EXIT.ok;
  },
});

/** `copied from cpg_nodes.path`: a word for the way, and the columns. */
export function originText({ kind, sources }: Origin): string {
  if (sources.length === 0) return "no column";
  return `${WAYS[kind]}${sources.map(({ dataset, column }) => `${dataset}.${column}`).join(", ")}`;
}

const WAYS: { readonly [kind in Origin["kind"]]: string } = {
  copied: "",
  computed: "computed from ",
  aggregated: "aggregated from ",
};

function splitName({ args: [, text = ""] }: CommandInput): readonly [string, string | null] {
  const dot = text.indexOf(".");
  return dot === -1 ? [text, null] : [text.slice(0, dot), text.slice(dot + 1)];
}

interface Lineages {
  readonly called: CalledPipeline;
  /** The views, and the datasets that some of them are written to as views of these. */
  readonly all: readonly ViewLineage[];
  /** The columns of datasets that views read, by their names. */
  readonly datasets: ReadonlyMap<string, readonly string[]>;
}

/** The views of a pipeline that could be planned. @throws {CallError} if one could not */
async function lineagesOf(called: CalledPipeline): Promise<Lineages> {
  const planned = await graphOf(called);
  for (const { name } of called.pipeline.views.nodes) viewIn(planned, name, called);
  const { graph, registry } = planned;
  const all = graph.views.flatMap(({ name, rel, sql }) => [
    ...(rel === null ? [] : [viewLineage(name, rel, registry)]),
    ...(sql === null ? [] : [sql.lineage]),
    ...called.pipeline.outputs
      .filter(({ view, dataset }) => view === name && dataset !== name)
      .map(({ dataset }) => viewLineage(dataset, { rel: "view", view: name }, registry)),
  ]);
  const read = Object.entries(registry.datasets).map(
    ([name, { fields }]) => [name, fields.map((field) => field.name)] as const,
  );
  return { called, all, datasets: new Map(read) };
}

interface Asked {
  readonly name: string;
  readonly column: string | null;
}

/** The columns of what is asked for. @throws {CallError} if there is no such view, dataset or column */
function columnsOf({ all, datasets }: Lineages, { name, column }: Asked): readonly string[] {
  const view = all.find((one) => one.name === name);
  const columns = view === undefined ? datasets.get(name) : [...view.outputs.keys()];
  if (columns === undefined) {
    const names = [...new Set([...all.map((one) => one.name), ...datasets.keys()])].sort();
    throw new CallError(`there is no view or dataset ${name}; there are ${names.join(", ")}`);
  }
  if (column === null) return columns;
  if (columns.includes(column)) return [column];
  throw new CallError(`${name} has no column ${column}; it has ${columns.join(", ")}`);
}

/** A tree for each column: below each, what it is made of. */
function upLines(graph: Lineages, asked: Asked): readonly string[] {
  return columnsOf(graph, asked).flatMap((column) => treeLines(graph, { ...asked, column }, ""));
}

function treeLines(graph: Lineages, { name, column }: { name: string; column: string }, indent: string): string[] {
  const origin = graph.all.find((one) => one.name === name)?.outputs.get(column);
  if (origin === undefined) return [`${indent}${name}.${column}`];
  const way =
    origin.sources.length === 0 ? ", from no column" : origin.kind === "copied" ? "" : `, ${origin.kind} from`;
  return [
    `${indent}${name}.${column}${way}`,
    ...origin.sources.flatMap((one) => treeLines(graph, { name: one.dataset, column: one.column }, `${indent}  `)),
  ];
}

/** The views that depend on the columns, a line each. */
function downLines(graph: Lineages, asked: Asked, { textTable, width }: Layout): readonly string[] {
  const impacts = merged(columnsOf(graph, asked).map((column) => impactOf(graph.all, `${asked.name}.${column}`)));
  if (impacts.length === 0)
    return [`nothing depends on ${asked.name}${asked.column === null ? "" : `.${asked.column}`}`];
  const rows = impacts.map(({ view, reads, columns, rows: decides }) => [
    view,
    decides ? "rows and columns" : "columns",
    columns.join(", ") || "none",
    reads.join(", "),
  ]);
  const limits = [0.25, 0.16, 0.3].map((part) => Math.floor(part * width));
  return textTable([["VIEW OR DATASET", "CHANGES", "COLUMNS", "READS"], ...rows], limits, width);
}

/** What depends on any of several columns. */
function merged(all: readonly (readonly Impact[])[]): readonly Impact[] {
  const found = new Map<string, Impact>();
  for (const impact of all.flat()) {
    const other = found.get(impact.view);
    found.set(impact.view, {
      view: impact.view,
      reads: [...new Set([...(other?.reads ?? []), ...impact.reads])].sort(),
      columns: [...new Set([...(other?.columns ?? []), ...impact.columns])],
      rows: impact.rows || other?.rows === true,
    });
  }
  return [...found.values()];
}
