// The pipeline of a call: a file, with its datasets where the file or the call says.

import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { tableSchema } from "tessera-contracts/delta";
import {
  lowerQuery,
  PlanError,
  type PlannedGraph,
  type PlannedView,
  planGraph,
  type PlanRegistry,
  schemaOfPlan,
  type SqlEngine,
} from "tessera-contracts/plan";
import {
  DatasetRegistry,
  declaredCatalog,
  type PipelineFile,
  planMistakes,
  readPipeline,
  type UserFunction,
  wholeGraph,
} from "tessera-contracts/run";
import type { Storage } from "tessera-contracts/storage";
import { CallError, type CommandInput, type CommandOption, type CommandTools } from "../command.js";
import { withEngine } from "../table/engine.js";
import { fileOf, namedTables, storageIn } from "../table/target.js";
import { functionsOf } from "./functions.js";

/** The option that says where datasets lie. */
export const AT_OPTION: CommandOption = {
  name: "at",
  value: "NAME=URI",
  doc: "where a dataset lies, instead of what FILE says; one for each dataset",
};

/** The pipeline of the file that a call names first. */
export interface CalledPipeline extends PipelineFile {
  /** Those of the module that the call names. */
  readonly functions: readonly UserFunction[];
  readonly datasets: DatasetRegistry;
  /** The storage of an address, which is relative to the folder of the file. */
  readonly storage: (uri: string) => Storage;
}

/**
 * Reads the pipeline of a call. Places in the file are relative to its folder, those of the call to the working directory.
 * @throws {CallError}; {RunError} `PIPELINE_INVALID`, `FUNCTION_INVALID`; {StorageError}
 */
export async function pipelineOf(input: CommandInput, tools: CommandTools): Promise<CalledPipeline> {
  const name = input.args[0] ?? "";
  const { storage, path } = fileOf(name, input);
  const file = await readPipeline(new TextDecoder().decode(await storage.read(path)), name);
  const places = new Map(
    file.pipeline.locations.map((one) => [one.name, { ...one, uri: storageIn(storage.uri, one.uri).uri }]),
  );
  const specs = file.pipeline.datasets.map(({ table_spec }) => table_spec.name);
  for (const [dataset, uri] of namedTables("at", input)) {
    const known = [...new Set([...specs, ...places.keys()])].sort();
    if (!known.includes(dataset)) {
      throw new CallError(`--at names ${dataset}, which is no dataset of ${name}; there are ${known.join(", ")}`);
    }
    const place = { storage_options: {}, format: "delta", version: null, timestamp: null, overrides: null } as const;
    const at = storageIn(input.terminal.cwd, uri).uri;
    places.set(dataset, { ...place, ...places.get(dataset), name: dataset, uri: at });
  }
  const pipeline = { ...file.pipeline, locations: [...places.values()] };
  return {
    ...file,
    pipeline,
    functions: await functionsOf(input, tools),
    datasets: DatasetRegistry.of(pipeline.datasets, pipeline.locations),
    storage: (uri) => storageIn(storage.uri, uri),
  };
}

/** The views of a pipeline as plans, and what they were planned with. */
export interface CalledGraph {
  readonly graph: PlannedGraph;
  readonly registry: PlanRegistry;
}

/**
 * Plans the views of a pipeline, with an engine only if some are in SQL: datasets have the columns that the file says, else those of their
 * tables. Views that could not be planned are among those that failed.
 * @throws {CallError} with all that is wrong with the graph itself, a line each with its place; {RunError} `FUNCTION_MISSING`; {DeltaError}; {EngineError} `NOT_INSTALLED`
 */
export async function graphOf(called: CalledPipeline): Promise<CalledGraph> {
  const { views, datasets } = called.pipeline;
  const isSql = [...views.nodes, ...datasets.flatMap(({ view_specs }) => view_specs)].some(({ sql }) => sql !== null);
  return isSql ? withEngine((engine) => graphWith(called, engine)) : graphWith(called, null);
}

async function graphWith(called: CalledPipeline, engine: SqlEngine | null): Promise<CalledGraph> {
  const { views, outputs, udfs: declared } = called.pipeline;
  const udfs = declaredCatalog(called.functions, declared);
  const { sql, scans, lowered } = await wholeGraph(views, { datasets: called.datasets, engine });
  const schemas = new Map<string, TableSchemaSpec>();
  for (const { dataset } of scans) schemas.set(dataset, schemas.get(dataset) ?? (await columnsOf(dataset, called)));
  const datasets = Object.fromEntries(schemas);
  try {
    const graph = await planGraph(lowered(schemas), { datasets, outputs, udfs, ...(sql && { sql }) });
    return {
      graph,
      registry: { datasets, udfs, views: Object.fromEntries(graph.views.map((view) => [view.name, view])) },
    };
  } catch (error) {
    throw error instanceof PlanError ? mistaken(planMistakes(called, null, error.mistakes)) : error;
  }
}

/** A view of a graph. @throws {CallError} if there is none of the name, or it could not be planned: then with all that is wrong */
export function viewIn({ graph }: CalledGraph, name: string, called: CalledPipeline): PlannedView {
  const found = graph.views.find((view) => view.name === name);
  if (found !== undefined) return found;
  if (graph.failed.some((view) => view.name === name)) {
    throw mistaken(graph.failed.flatMap((view) => planMistakes(called, view.name, view.mistakes)));
  }
  throw new CallError(`there is no view ${name}; there are ${graph.views.map((view) => view.name).join(", ")}`);
}

function mistaken(lines: readonly string[]): CallError {
  const count = lines.length === 1 ? "there is a mistake" : `there are ${lines.length} mistakes`;
  return new CallError(`${count} in the views:\n${lines.map((line) => `  ${line}`).join("\n")}`);
}

async function columnsOf(name: string, { datasets, storage }: CalledPipeline): Promise<TableSchemaSpec> {
  const { table_spec, spec, location, version, timestamp } = datasets.resolve(name);
  const at = { version: version ?? undefined, timestamp: timestamp ?? undefined };
  const stored = table_spec ?? (await tableSchema({ storage: storage(location?.uri ?? ""), ...at }));
  if (spec?.query_spec == null) return stored;
  const query = lowerQuery(spec.query_spec, stored);
  const fields = schemaOfPlan(query, { datasets: { [stored.name]: stored } });
  return { ...stored, fields: [...fields], key_fields: [], required_non_null: [] };
}
