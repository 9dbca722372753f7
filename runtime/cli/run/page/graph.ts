// The graph of a run: what it read, its views and what it wrote, with what each column is made of.

import type { ViewCacheArtifact } from "tessera-contracts/contracts/artifacts/decisions";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { recordedLineage, type Source } from "tessera-contracts/plan";
import { inputText } from "tessera-contracts/run";
import { planLines } from "../plan-lines.js";
import type { ColumnFacts, ColumnRef, NodeFacts } from "./facts.js";

/** What was kept of a run. */
export interface KeptRun {
  readonly manifest: RunManifest;
  /** By the names of views. */
  readonly bundles: ReadonlyMap<string, PlanBundle>;
  readonly caches: ReadonlyMap<string, ViewCacheArtifact>;
  /** Names of the columns of views in SQL, by the tables that they were written to; absent for what could not be looked at. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** The nodes of the graph of a run: inputs by their names, views and outputs in the order of the manifest. */
export function graphOf(kept: KeptRun): readonly NodeFacts[] {
  const { manifest, bundles } = kept;
  const ids = idsOf(kept);
  const views = Object.keys(manifest.plan_fingerprints).map((name) => viewNode(name, kept, ids));
  const outputs = manifest.planned_outputs
    .filter(({ view, dataset_name }) => idOf(ids, view) !== `output:${dataset_name}`)
    .map((output) => outputNode(output, views, ids));
  const read = new Set([...bundles.values()].flatMap(({ lineage }) => lineage.scans.map((scan) => scan.dataset_name)));
  const states = statesOf(manifest);
  const inputs = [...new Set([...read, ...states.keys()])].sort().filter((name) => idOf(ids, name) === `input:${name}`);
  return [...inputs.map((name) => inputNode(name, bundles, states)), ...withAsked([...views, ...outputs])];
}

/** An output that is not the only one of its view. */
function outputNode(
  { view, dataset_name, table_uri }: RunManifest["planned_outputs"][number],
  views: readonly NodeFacts[],
  ids: Ids,
): NodeFacts {
  const node = idOf(ids, view);
  const columns = views.find(({ id }) => id === node)?.columns ?? [];
  return {
    ...nodeOf("output", dataset_name),
    reads: [node],
    columns: columns.map(({ name }) => ({ name, kind: "copied", sources: [{ node, column: name }] })),
    facts: [["table", table_uri]],
  };
}

/** A node of which nothing is known yet. */
function nodeOf(kind: NodeFacts["kind"], name: string): NodeFacts {
  const nothing = { view: null, reads: [], columns: [], rows: [], cache: null, facts: [], plan: null, notes: [] };
  return { id: `${kind}:${name}`, name, kind, ...nothing };
}

/** Ids by the names that plans have; a name that is nobody's is that of an input. */
type Ids = ReadonlyMap<string, string>;

function idsOf({ manifest: { planned_outputs, plan_fingerprints } }: KeptRun): Ids {
  return new Map([
    ...planned_outputs.map(({ dataset_name: name }) => [name, `output:${name}`] as const),
    ...Object.keys(plan_fingerprints).map((view) => {
      const [only, ...others] = planned_outputs.filter((one) => one.view === view);
      return [view, only === undefined || others.length > 0 ? `view:${view}` : `output:${only.dataset_name}`] as const;
    }),
  ]);
}

function idOf(ids: Ids, name: string): string {
  return ids.get(name) ?? `input:${name}`;
}

function statesOf({ delta_inputs, file_inputs }: RunManifest): ReadonlyMap<string, NodeFacts["facts"]> {
  return new Map([
    ...delta_inputs.map((pin): [string, NodeFacts["facts"]] => [
      pin.dataset_name,
      [
        ["read at", inputText(pin)],
        ["table", pin.table_uri],
      ],
    ]),
    ...file_inputs.map((pin): [string, NodeFacts["facts"]] => [
      pin.dataset_name,
      [
        ["read at", inputText(pin)],
        ["format", pin.format],
        ["files", pin.uri],
      ],
    ]),
  ]);
}

function inputNode(
  name: string,
  bundles: KeptRun["bundles"],
  states: ReadonlyMap<string, NodeFacts["facts"]>,
): NodeFacts {
  const columns = [...bundles.values()].flatMap(({ lineage }) => columnsIn(lineage.required_columns, name));
  return {
    ...nodeOf("input", name),
    columns: [...new Set(columns)].sort().map((column) => ({ name: column, kind: "copied", sources: [] })),
    facts: states.get(name) ?? [["read at", "not recorded"]],
  };
}

function columnsIn(columns: PlanBundle["lineage"]["required_columns"], name: string): readonly string[] {
  return Object.hasOwn(columns, name) ? (columns[name] ?? []) : [];
}

function viewNode(name: string, { manifest, bundles, caches, columns }: KeptRun, ids: Ids): NodeFacts {
  const fingerprint = manifest.plan_fingerprints[name] ?? "";
  const cache = caches.get(name);
  const [kind = "view", own = name] = /^(view|output):(.*)$/s.exec(idOf(ids, name))?.slice(1) ?? [];
  const node: NodeFacts = {
    ...nodeOf(kind === "output" ? kind : "view", own),
    view: name,
    cache: cache === undefined ? null : { policy: cache.cache_policy, hit: cache.hit, reason: cache.reason },
    facts: [
      ["fingerprint", fingerprint],
      ...(cache?.cache_path == null ? [] : [["kept in", cache.cache_path] as const]),
    ],
  };
  const bundle = bundles.get(name);
  if (bundle === undefined) return { ...node, notes: ["the run has kept no plan of this view"] };
  const { logical, lineage, errors } = bundle;
  return {
    ...node,
    ...columnsOf(bundle, columns.get(name) ?? [], ids),
    reads: [...new Set(lineage.scans.map((scan) => idOf(ids, scan.dataset_name)))].sort(),
    plan:
      typeof logical === "string" ? logical : logical === null ? null : planLines(RelSpec.convert(logical)).join("\n"),
    notes: errors.filter(({ path }) => path !== "$.substrait").map(({ summary }) => summary),
  };
}

function columnsOf(bundle: PlanBundle, written: readonly string[], ids: Ids): Pick<NodeFacts, "columns" | "rows"> {
  const refOf = ({ dataset, column }: Source): ColumnRef => ({ node: idOf(ids, dataset), column });
  const found = recordedLineage(bundle);
  if (found !== null) {
    const columns = [...found.outputs].map(([name, { kind, sources }]): ColumnFacts => ({
      name,
      kind,
      sources: sources.map(refOf),
    }));
    const rows = new Map(found.rows.map((source) => [JSON.stringify(source), refOf(source)]));
    return { columns, rows: [...rows.values()] };
  }
  // Of a view in SQL it is known what it reads: each column may be made of all that.
  const rows = Object.entries(bundle.lineage.required_columns).flatMap(([dataset, columns]) =>
    columns.map((column) => refOf({ dataset, column })),
  );
  return { columns: written.map((name) => ({ name, kind: "unknown", sources: rows })), rows };
}

/** The columns of views in SQL that were written nowhere, by what reads them. */
function withAsked(nodes: readonly NodeFacts[]): readonly NodeFacts[] {
  const asked = nodes.flatMap(({ columns, rows }) => [...columns.flatMap(({ sources }) => sources), ...rows]);
  return nodes.map((node) => {
    if (node.view === null || node.columns.length > 0) return node;
    const names = asked.filter(({ node: id }) => id === node.id).map(({ column }) => column);
    const columns = [...new Set(names)].sort();
    return { ...node, columns: columns.map((name) => ({ name, kind: "unknown", sources: node.rows })) };
  });
}
