// The pipeline as a whole: what it reads, its views, and what it writes and how.

import type { Table } from "tessera-contracts/arrow";
import {
  CpgEdgeTable,
  CpgNodeTable,
  CpgPropTable,
  EdgesBySrcTable,
  PropertyBundleTable,
} from "tessera-contracts/contracts/cpg/rows.arrow";
import type { DatasetSpecInit } from "tessera-contracts/contracts/datasets/datasets";
import type { OutputSpecInit, PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { ViewGraphSpecInit } from "tessera-contracts/contracts/plan/views";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { hotColumns, lineageOf } from "tessera-contracts/plan";
import { TsCallTable, TsDeclTable, TsFileTable, TsImportTable } from "../generated/extracted.arrow.js";
import { QUESTIONS } from "./queries.js";
import { viewsFor } from "./views.js";

type AnyTable = Pick<Table<never>, "spec">;

/** What the extractor fills. */
export const INPUTS: readonly AnyTable[] = [TsFileTable, TsDeclTable, TsCallTable, TsImportTable];

/** Every table has a change data feed. */
export const FEED = { enable_features: ["changeDataFeed"] } as const;

/** What the pipeline writes: tables, what they are for, and the columns that their readers look rows up by. */
const OUTPUTS: readonly (readonly [table: AnyTable, kind: NonNullable<OutputSpecInit["kind"]>, by: string[]])[] = [
  [CpgNodeTable, "cpg_output", ["node_kind", "path"]],
  [CpgEdgeTable, "cpg_output", ["edge_kind", "src_node_id"]],
  [CpgPropTable, "cpg_output", ["entity_id"]],
  [EdgesBySrcTable, "accelerator", ["src_node_id"]],
  [PropertyBundleTable, "accelerator", ["entity_id"]],
];

const LINEAGES = QUESTIONS.map(({ rel }) => lineageOf(rel.spec, rel.registry));

/** Files have statistics of the columns that the questions look at, and of those that rows are looked up by. */
function written([{ spec }, , zorder_by]: (typeof OUTPUTS)[number]): DatasetSpecInit {
  const stats_columns = [...new Set([...hotColumns(LINEAGES, spec.name), ...zorder_by])];
  const write_policy = { zorder_by, stats_policy: "explicit", stats_columns, ...FEED } as const;
  return { table_spec: spec, policies: { delta: { cdf_policy: { required: true }, write_policy } } };
}

/** Everything but the extractor, for engines of a dialect: one view has SQL of its own for each. */
export function pipelineFor(dialect: SqlDialect): PipelineSpecInit & { readonly views: ViewGraphSpecInit } {
  return {
    name: "code_graph",
    datasets: [...INPUTS.map(({ spec }): DatasetSpecInit => ({ table_spec: spec })), ...OUTPUTS.map(written)],
    views: viewsFor(dialect),
    outputs: OUTPUTS.map(([{ spec }, kind]) => ({ view: spec.name, dataset: spec.name, kind })),
  };
}

/** The names of all tables, inputs first. */
export const DATASETS: readonly string[] = [...INPUTS, ...OUTPUTS.map(([table]) => table)].map(({ spec }) => spec.name);
