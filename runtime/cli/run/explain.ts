import { schemaOf, typeText } from "tessera-contracts/arrow";
import { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import {
  buildPlanBundle,
  determinismOf,
  duckdbSql,
  nodesOf,
  type Origin,
  type Origins,
  outputLineage,
  type PlannedView,
  sparkSql,
  treesOf,
  typeName,
} from "tessera-contracts/plan";
import { CallError, type CommandInput, type CommandTools, type Layout, type ReportCommand } from "../command.js";
import { FUNCTIONS_OPTION } from "./functions.js";
import { originText } from "./lineage.js";
import { AT_OPTION, type CalledGraph, type CalledPipeline, graphOf, pipelineOf, viewIn } from "./pipeline.js";
import { planLines } from "./plan-lines.js";

/** The dialects that a plan is said in: a row each. */
const DIALECTS = { duckdb: duckdbSql, spark: sparkSql };

/** What is said of a view. */
interface Explained {
  readonly called: CalledPipeline;
  readonly planned: CalledGraph;
  readonly view: PlannedView;
  readonly bundle: PlanBundle;
  readonly dialect: keyof typeof DIALECTS;
}

/** `tessera run explain`. */
export const explainCommand: ReportCommand<Explained> = {
  name: "explain",
  summary: "Show the plan of a view: its columns, what they are made of, its fingerprint and its SQL",
  args: ["FILE", "VIEW"],
  options: [
    AT_OPTION,
    FUNCTIONS_OPTION,
    { name: "dialect", value: "duckdb|spark", doc: "whose SQL is shown (default: duckdb)" },
  ],
  examples: [
    "tessera run explain pipeline.yaml late_nodes",
    "tessera run explain pipeline.yaml late_nodes --dialect spark",
  ],
  contract: { encodeJson: ({ bundle }, options) => PlanBundle.encodeJson(bundle, options) },
  report: explained,
  text: (report, layout) => [
    ...facts(report, layout),
    "",
    ...columnLines(report, layout),
    "",
    "PLAN",
    ...(report.view.rel === null
      ? ["sql", ...treesOf(report.view).flatMap((one) => planLines(one, "  "))]
      : planLines(report.view.rel)),
    "",
    `SQL OF ${report.dialect.toUpperCase()}`,
    sqlOf(report),
  ],
};

async function explained(input: CommandInput, tools: CommandTools): Promise<Explained> {
  const dialect = input.option("dialect") ?? "duckdb";
  if (!isDialect(dialect)) {
    throw new CallError(`unknown dialect ${dialect}; expected ${Object.keys(DIALECTS).join(" or ")}`);
  }
  const called = await pipelineOf(input, tools);
  const planned = await graphOf(called);
  const view = viewIn(planned, input.args[1] ?? "", called);
  return { called, planned, view, dialect, bundle: buildPlanBundle(view, {}, planned.graph.signature) };
}

/** A view in SQL is shown as it is. @throws {CallError} if it is in another dialect */
function sqlOf({ view: { name, rel, sql, node }, dialect, planned }: Explained): string {
  if (rel !== null) return DIALECTS[dialect](rel, planned.registry);
  if (node.dialect === dialect) return sql?.text ?? "";
  throw new CallError(`the view ${name} is in the SQL of ${node.dialect}, which is not said in that of ${dialect}`);
}

function isDialect(name: string): name is keyof typeof DIALECTS {
  return Object.hasOwn(DIALECTS, name);
}

const AGREEMENT = {
  canonical: "the same bytes",
  stable_set: "the same rows, in any order",
  best_effort: "nothing that is certain",
};

function facts({ called, planned, view, bundle }: Explained, { textTable, width }: Layout): readonly string[] {
  const outputs = called.pipeline.outputs.filter((one) => one.view === view.name).map(({ dataset }) => dataset);
  const { join_keys, filter_columns } = view.lineage;
  const filters = Object.entries(filter_columns).flatMap(([from, names]) => names.map((name) => `${from}.${name}`));
  const rows = [
    ["view", view.name],
    ["fingerprint", bundle.plan_fingerprint],
    ["reads", [...view.deps, ...scansOf(view)].join(", ") || "nothing"],
    ["written to", outputs.join(", ") || "nothing"],
    ["kept in", view.node.cache_policy],
    ["parameters", parametersOf(view) || "none"],
    ["filters by", filters.join(", ") || "nothing"],
    ["joins on", join_keys.map((sides) => sides.join(" = ")).join(", ") || "nothing"],
    ["two runs give", AGREEMENT[view.rel === null ? "best_effort" : determinismOf(view.rel, planned.registry)]],
  ];
  return textTable(rows, [14], width);
}

function scansOf(view: PlannedView): readonly string[] {
  const nodes = treesOf(view).flatMap((rel) => [...nodesOf(rel)]);
  return [...new Set(nodes.flatMap((one) => ("rel" in one && one.rel === "scan" ? [one.dataset] : [])))].sort();
}

function parametersOf(view: PlannedView): string {
  const nodes = treesOf(view).flatMap((rel) => [...nodesOf(rel)]);
  const found = nodes.flatMap((one) =>
    "op" in one && one.op === "param" ? [`${one.name} (${typeName(one.dtype)})`] : [],
  );
  return [...new Set(found)].sort().join(", ");
}

function columnLines({ planned, view }: Explained, { textTable, width }: Layout): readonly string[] {
  const { rel, sql } = view;
  const origins: Origins = rel === null ? (sql?.lineage.outputs ?? new Map()) : outputLineage(rel, planned.registry);
  const unknown: Origin = { kind: "computed", sources: [] };
  const rows = schemaOf(view.schema).fields.map(({ name, type, nullable }) => [
    name,
    typeText(type),
    nullable ? "nullable" : "not null",
    originText(origins.get(name) ?? unknown),
  ]);
  const limits = [0.25, 0.3, 0.1].map((part) => Math.floor(part * width));
  return textTable([["COLUMN", "TYPE", "NULLS", "MADE OF"], ...rows], limits, width);
}
