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
import { type OutputSpecInit, PipelineSpec, type PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { ViewGraphSpecInit } from "tessera-contracts/contracts/plan/views";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { hotColumns, lineageOf } from "tessera-contracts/plan";
import { stringify } from "yaml";
import { TsCallTable, TsDeclTable, TsFileTable, TsImportTable } from "../generated/extracted.arrow.js";
import { QUESTIONS } from "./queries.js";
import { callPairs, declIds } from "./rows.js";
import { viewsFor } from "./views.js";

type AnyTable = Pick<Table<never>, "spec">;

/** What the extractor fills. */
export const INPUTS: readonly AnyTable[] = [TsFileTable, TsDeclTable, TsCallTable, TsImportTable];

/** Every table has a change data feed. */
export const FEED = { enable_features: ["changeDataFeed"] } as const;

/** An output. */
interface Output {
  readonly spec: TableSchemaSpec;
  readonly kind: NonNullable<OutputSpecInit["kind"]>;
  /** The columns by which its rows are brought up to date, all of a value together. Readers look rows up by the others. */
  readonly keys: readonly string[];
  readonly by: readonly string[];
}

const OUTPUTS: readonly Output[] = [
  {
    spec: { ...declIds.schema, name: "decl_ids", key_fields: ["node_id"] },
    kind: "intermediate",
    keys: ["path"],
    by: [],
  },
  {
    spec: { ...callPairs.schema, name: "call_pairs", key_fields: ["edge_id"] },
    kind: "intermediate",
    keys: ["path"],
    by: [],
  },
  { spec: CpgNodeTable.spec, kind: "cpg_output", keys: ["node_id"], by: ["node_kind", "path"] },
  { spec: CpgEdgeTable.spec, kind: "cpg_output", keys: ["src_node_id"], by: ["edge_kind"] },
  { spec: CpgPropTable.spec, kind: "cpg_output", keys: ["entity_id"], by: [] },
  { spec: EdgesBySrcTable.spec, kind: "accelerator", keys: ["src_node_id"], by: [] },
  { spec: PropertyBundleTable.spec, kind: "accelerator", keys: ["entity_id"], by: [] },
];

const LINEAGES = QUESTIONS.map(({ rel }) => lineageOf(rel.spec, rel.registry));

/** Files have statistics of the columns that the questions look at, and of those that rows are looked up by. */
function written({ spec, keys, by }: Output): DatasetSpecInit {
  const zorder_by = [...by, ...keys];
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
    outputs: OUTPUTS.map(({ spec: { name }, kind, keys }) => {
      return { view: name, dataset: name, kind, materialize: "incremental", keys: [...keys] };
    }),
  };
}

/** The names of all tables, inputs first. */
export const DATASETS: readonly string[] = [...INPUTS, ...OUTPUTS].map(({ spec }) => spec.name);

/** The columns that tell the rows of outputs apart, by the names of these. */
export const KEYS: { readonly [dataset: string]: readonly string[] } = Object.fromEntries(
  OUTPUTS.map(({ spec: { name, key_fields } }) => [name, key_fields]),
);

/** The pipeline as the text of a file that `tessera run` takes. The tables lie beside it. */
export function pipelineText(): string {
  const locations = DATASETS.map((name) => ({ name, uri: name }));
  const pipeline = PipelineSpec.toBuiltins(PipelineSpec.create({ ...pipelineFor("duckdb"), locations }));
  return stringify(pipeline, { aliasDuplicateObjects: false });
}
