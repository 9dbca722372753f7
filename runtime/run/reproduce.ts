// A run once more, on the versions that it read, and its rows held against what it wrote.

import type { RunManifest, RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import { PipelineSpec } from "tessera-contracts/contracts/plan/pipeline";
import { changeFeed, DeltaError, type PinnedTable, pinTable } from "tessera-contracts/delta";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { quotedFor, typeName } from "tessera-contracts/plan";
import { outputLog, tableOptions } from "./commit-metadata.js";
import { DatasetRegistry } from "./datasets/registry.js";
import { diffRuns } from "./diff.js";
import { RunError } from "./errors.js";
import type { ExecuteRunOptions, RunOptions } from "./options.js";
import { demandFiles } from "./session/input-files.js";
import { EngineNames } from "./session/names.js";
import { type Session, session as startSession } from "./session/session.js";
import { startRun } from "./start.js";

/** How a run is done again. */
export interface ReproduceOptions
  extends
    ExecuteRunOptions,
    Pick<RunOptions, "pipeline" | "session" | "parameters" | "every" | "cachePath" | "runId" | "repro"> {
  /** Where its outputs are written, each in a folder of its name: an address below which there is nothing yet. */
  readonly into: string;
  /** Where what the new run leaves is kept. */
  readonly store: RunOptions["store"];
}

/** An output of both runs. */
export interface OutputComparison {
  readonly dataset: string;
  /** Columns whose names or types differ, as `name: type`; empty if the schemas are equal. */
  readonly columns: readonly string[];
  /** Rows that the first run alone has, equal ones counted; null if the columns differ. */
  readonly missing: number | null;
  /** Rows that the new run alone has; null if the columns differ. */
  readonly added: number | null;
  /** Whether the files have the same bytes; null if the first run did not keep their hashes, or wrote only some of the rows. */
  readonly sameBytes: boolean | null;
}

/** What doing a run again came to. */
export interface Reproduction {
  /** The manifest of the new run. */
  readonly manifest: RunManifest;
  /** In the order of the first one's outputs. */
  readonly outputs: readonly OutputComparison[];
  /** Whether all rows are equal. */
  readonly isSame: boolean;
}

/**
 * Executes a run again with the inputs, plans and parameters of its manifest, writes into an empty place, and compares the rows exactly.
 * @throws {RunError} `RUN_INPUT_GONE` before anything runs, if files of a version that is needed are gone; `RUN_CONFLICT` if the pipeline is
 * not that of the run; `RUN_LINK` if what it wrote cannot be read any more; `OPTION_INVALID` if the place is not empty; and as `startRun` and `Run.execute`
 */
export async function reproduceRun(manifest: RunManifest, options: ReproduceOptions): Promise<Reproduction> {
  const { into, session, store, runId, ...rest } = options;
  const whole = PipelineSpec.create(options.pipeline);
  const places = new Map(manifest.outputs.map(({ dataset_name }) => [dataset_name, `${into}/${dataset_name}`]));
  // An output that the run did not have would go to its own table.
  const pipeline = { ...whole, outputs: whole.outputs.filter(({ dataset }) => places.has(dataset)) };
  for (const input of manifest.delta_inputs) {
    await demandThere(session, input, { code: "RUN_INPUT_GONE", options: rest });
  }
  for (const { dataset_name: name, uri, format, files } of manifest.file_inputs) {
    const location = DatasetLocation.create({ name, uri, format });
    await demandFiles(session.storage, location, { dataset_name: name, uri, format, files }, rest);
  }
  for (const output of manifest.outputs) await demandThere(session, output, { code: "RUN_LINK", options: rest });
  for (const [name, uri] of places) await demandEmpty(session, { name, uri });
  const elsewhere = await movedSession(session, pipeline, places);
  const { delta_inputs: pins, file_inputs: files } = manifest;
  const hashFiles = manifest.outputs.some(({ file_hashes }) => file_hashes !== null);
  const run = await startRun({ ...rest, pipeline, session: elsewhere, store, runId, pins, files, hashFiles });
  demandSamePlans(manifest, run.manifest);
  const again = await run.execute(rest);
  const wholeOutputs = new Set(pipeline.outputs.flatMap((one) => (one.materialize === "full" ? [one.dataset] : [])));
  const outputs: OutputComparison[] = [];
  for (const first of manifest.outputs) {
    const second = again.outputs.find(({ dataset_name }) => dataset_name === first.dataset_name);
    const isWhole = first.full_reason !== null || wholeOutputs.has(first.dataset_name);
    if (second !== undefined) outputs.push(await compared(session, { first, second, isWhole }, rest));
  }
  const isSame = outputs.every(({ columns, missing, added }) => columns.length === 0 && missing === 0 && added === 0);
  return { manifest: again, outputs, isSame: isSame && outputs.length === manifest.outputs.length };
}

type Version = Pick<RunOutput, "dataset_name" | "table_uri" | "version"> & {
  /** First version whose changes were read; null or absent if the rows were. */
  readonly from_version?: number | null;
};

/** A session like another one, whose outputs lie elsewhere. */
async function movedSession(
  { engine, datasets, functions, storage, now, uuid, diagnostics, captureSql }: Session,
  { locations }: PipelineSpec,
  places: ReadonlyMap<string, string>,
): Promise<Session> {
  const all = new Map([...locations, ...datasets.locations].map((one) => [one.name, one]));
  for (const [name, uri] of places) all.set(name, DatasetLocation.create({ ...all.get(name), name, uri }));
  return startSession({
    engine,
    functions,
    now,
    uuid,
    diagnostics,
    captureSql,
    datasets: DatasetRegistry.of(datasets.specs, [...all.values()]),
    ...(storage && { storage }),
  });
}

/** Every file of a version must be there, before anything runs. */
async function demandThere(
  session: Session,
  version: Version,
  { code, options }: { readonly code: "RUN_INPUT_GONE" | "RUN_LINK"; readonly options: Pick<ExecuteOptions, "signal"> },
): Promise<void> {
  const { dataset_name, table_uri, version: number } = version;
  const what = `version ${number} of ${dataset_name} in ${table_uri}`;
  try {
    const [first, ...others] = await (await readableOf(session, version, options)).missingFiles(options);
    if (first === undefined) return;
    const rest = others.length === 0 ? "" : `, and ${others.length} more of its files`;
    throw new RunError(code, `${what} cannot be read any more: ${first}${rest} is gone; a vacuum deletes such files`);
  } catch (error) {
    if (!(error instanceof DeltaError) || !GONE.has(error.code)) throw error;
    throw new RunError(code, `${what} cannot be read any more: ${error.message}`, error);
  }
}

const GONE: ReadonlySet<string> = new Set(["NOT_A_TABLE", "VERSION_NOT_FOUND"]);

/** The table at a version, or its changes up to it. */
function readableOf(
  session: Session,
  version: Version,
  options: Pick<ExecuteOptions, "signal">,
): Promise<Pick<PinnedTable, "missingFiles">> {
  const { dataset_name: name, table_uri: uri, version: to, from_version: from = null } = version;
  if (from === null || to === null) return pinned(session, version, options);
  const table = tableOptions(session, DatasetLocation.create({ name, uri }));
  return changeFeed(uri, { ...table, ...(options.signal && { signal: options.signal }), from, to });
}

function pinned(
  session: Session,
  { dataset_name, table_uri, version }: Version,
  { signal }: Pick<ExecuteOptions, "signal">,
): Promise<PinnedTable> {
  const location = DatasetLocation.create({ name: dataset_name, uri: table_uri });
  return pinTable(table_uri, {
    ...tableOptions(session, location),
    ...(version !== null && { at: { version } }),
    ...(signal && { signal }),
  });
}

async function demandEmpty(
  session: Session,
  { name, uri }: { readonly name: string; readonly uri: string },
): Promise<void> {
  const location = DatasetLocation.create({ name, uri });
  const { version } = await outputLog(session, { application: "", location });
  if (version < 0) return;
  throw new RunError("OPTION_INVALID", `there is a table in ${uri}; let the run be written to an empty place`);
}

function demandSamePlans(first: RunManifest, second: RunManifest): void {
  const differences = diffRuns(first, second).filter(({ reason }) => SAME.has(reason));
  // Plans differ by the functions that they call.
  const difference = differences.find(({ reason }) => reason === "functions") ?? differences[0];
  if (difference === undefined) return;
  const { reason, name, left, right } = difference;
  const message = `the pipeline is not that of the run ${first.run_id}: its ${reason} differ, ${name}: ${left} and ${right}`;
  throw new RunError("RUN_CONFLICT", `${message}; give the pipeline and the parameters of then`);
}

/** What has to be equal, else it is another run. */
const SAME: ReadonlySet<string> = new Set(["plans", "functions", "parameters", "inputs"]);

async function compared(
  session: Session,
  { first, second, isWhole }: { readonly first: RunOutput; readonly second: RunOutput; readonly isWhole: boolean },
  options: Pick<ExecuteOptions, "signal">,
): Promise<OutputComparison> {
  const [ours, theirs] = await Promise.all([pinned(session, first, options), pinned(session, second, options)]);
  const dataset = first.dataset_name;
  const columns = differentColumns(ours, theirs);
  const hashes = isWhole ? first.file_hashes : null;
  const sameBytes = hashes && String(hashes) === String(second.file_hashes);
  if (columns.length > 0) return { dataset, columns, missing: null, added: null, sameBytes };
  const names = new EngineNames(session.engine);
  const { dialect } = session.engine;
  try {
    const [a, b] = [
      await names.register(await ours.relation(options), options),
      await names.register(await theirs.relation(options), options),
    ].map((name) => quotedFor(name, dialect));
    const without = (one: string, other: string): string =>
      `(SELECT count(*) FROM (SELECT * FROM ${one} EXCEPT ALL SELECT * FROM ${other}))`;
    const sql = `SELECT ${without(a ?? "", b ?? "")}, ${without(b ?? "", a ?? "")}`;
    const [batch] = await (await session.engine.query({ sql, dialect }, options)).collect();
    const [missing, added] = [0, 1].map((column) => Number(batch?.columns[column]?.at(0)));
    return { dataset, columns, missing: missing ?? null, added: added ?? null, sameBytes };
  } finally {
    await names.dropAll();
  }
}

/** Columns of either table that the other one does not have in the same place with the same type. */
function differentColumns(one: PinnedTable, other: PinnedTable): readonly string[] {
  const [ours, theirs] = [one, other].map(({ schema }) =>
    schema.fields.map(({ name, dtype, nullable }) => `${name}: ${typeName(dtype)}${nullable ? "" : " not null"}`),
  );
  const different = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] =>
    a.filter((text, i) => text !== b[i]);
  return [...new Set([...different(ours, theirs), ...different(theirs, ours)])];
}
