// What the page of a run shows, read from where runs are kept, from its log and from the tables that it wrote.

import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { tableHistory, tableSchema } from "tessera-contracts/delta";
import { TesseraError } from "tessera-contracts/diagnostics";
import { logChunks } from "tessera-contracts/logs";
import type { ArtifactStore } from "tessera-contracts/run";
import type { CommandInput, CommandOption } from "../../command.js";
import { pathOf } from "../../config/settings.js";
import { eventsIn } from "../../logs/lines.js";
import type { CommandPage } from "../../page.js";
import { storageOf } from "../../table/target.js";
import { manifestFacts, manifestIn, storeOf } from "../store.js";
import type { RunFacts } from "./facts.js";
import { graphOf, type KeptRun } from "./graph.js";
import { type CommitTime, errorsOf, spanOf, tasksOf, type TaskSources } from "./tasks.js";

const LOG_OPTION: CommandOption = {
  name: "log",
  value: "FILE",
  doc: "with --html: a log of the run, which says when its tasks began and ended, and what it failed with",
};

/** The page of a run. */
export const RUN_PAGE: CommandPage = {
  kind: "run",
  without: ["plan"],
  options: [LOG_OPTION],
  facts: async (input) => {
    const store = storeOf(input);
    const manifest = await manifestIn(store, input.args[0] ?? "");
    return { name: manifest.run_id, facts: await runFacts(store, manifest, input) };
  },
};

async function runFacts(store: ArtifactStore, manifest: RunManifest, input: CommandInput): Promise<RunFacts> {
  const { kept, reports } = await keptOf(store, manifest);
  const columns = await sqlColumns(kept, input);
  const [events, commits] = [await eventsOf(manifest, input), await commitsOf(manifest, input)];
  const sources = { manifest, events, commits, reports };
  return {
    run_id: manifest.run_id,
    status: manifest.status,
    time_ms: manifest.event_time_unix_ms ?? null,
    ...spanOf(events),
    facts: [...pipelineFacts(manifest), ...manifestFacts(manifest)],
    parameters: Object.entries(manifest.parameters),
    nodes: graphOf({ ...kept, columns }),
    tasks: tasksOf(sources),
    errors: errorsOf(sources),
  };
}

function pipelineFacts({ pipeline, sequence }: RunManifest): RunFacts["facts"] {
  if (pipeline === null) return [];
  return [["pipeline", sequence === null ? pipeline : `${pipeline}, run number ${sequence}`]];
}

/** @throws {RunError} `ARTIFACT_MISSING`, `ARTIFACT_CORRUPT`, `ARTIFACT_UNKNOWN` */
async function keptOf(
  store: ArtifactStore,
  manifest: RunManifest,
): Promise<{ readonly kept: Omit<KeptRun, "columns"> } & Pick<TaskSources, "reports">> {
  const artifacts: ArtifactEnvelope[] = [];
  for (const [name, id] of Object.entries(manifest.artifact_ids ?? {})) {
    if (SHOWN.has(name.split("/")[0] ?? "")) artifacts.push(await store.open(id));
  }
  const bundles = artifacts.flatMap((one) => (one.kind === "plan_artifact" ? [one.payload] : []));
  const caches = artifacts.flatMap((one) => (one.kind === "view_cache_artifact" ? [one.payload] : []));
  const kept = {
    manifest,
    bundles: new Map(bundles.map((one) => [one.view_name, one])),
    caches: new Map(caches.map((one) => [one.view_name, one])),
  };
  return { kept, reports: artifacts.flatMap((one) => (one.kind === "table_validation" ? [one.payload] : [])) };
}

const SHOWN: ReadonlySet<string> = new Set(["plan_artifact", "view_cache_artifact", "table_validation"]);

/** The events of the run in the log that a call names; lines that are none are told as errors. */
async function eventsOf({ run_id }: RunManifest, input: CommandInput): Promise<readonly LogEvent[]> {
  const name = input.option(LOG_OPTION.name);
  if (name === null) return [];
  const chunks = logChunks(pathOf(name, input.terminal), { signal: input.terminal.stopSignal() });
  const events: LogEvent[] = [];
  for await (const event of eventsIn({ name, chunks, isWhole: true }, LogEvent, input)) {
    if (event.run_id === run_id) events.push(event);
  }
  return events;
}

/** When the outputs were committed. Their tables may be gone or out of reach, which the page says. */
async function commitsOf({ outputs }: RunManifest, input: CommandInput): Promise<TaskSources["commits"]> {
  const commits = new Map<string, CommitTime>();
  for (const { dataset_name, table_uri, version } of outputs) {
    if (version !== null) commits.set(dataset_name, await commitTime(table_uri, version, input));
  }
  return commits;
}

/** The columns of views in SQL, which their plans do not say, by the tables that they were written to. */
async function sqlColumns(
  { manifest, bundles }: Omit<KeptRun, "columns">,
  input: CommandInput,
): Promise<KeptRun["columns"]> {
  const columns = new Map<string, readonly string[]>();
  for (const { view, dataset_name } of manifest.planned_outputs) {
    const output = manifest.outputs.find((one) => one.dataset_name === dataset_name);
    if (output == null || output.version === null || typeof bundles.get(view)?.logical !== "string") continue;
    const { table_uri, version } = output;
    const schema = await readable(() => tableSchema({ storage: storageOf(table_uri, input), version }));
    if (!("problem" in schema))
      columns.set(
        view,
        schema.fields.map(({ name }) => name),
      );
  }
  return columns;
}

function commitTime(uri: string, version: number, input: CommandInput): Promise<CommitTime> {
  return readable(async () => {
    const signal = input.terminal.stopSignal();
    const { entries } = await tableHistory({ storage: storageOf(uri, input), version, limit: 1, signal });
    const commit = entries.find((one) => one.version === version);
    return { ms: commit?.in_commit_timestamp ?? commit?.timestamp ?? null };
  });
}

/** What a table says, or why it cannot be read: it may be gone, or out of reach, which is no mistake of the run. */
async function readable<T extends object>(read: () => Promise<T>): Promise<T | { readonly problem: string }> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TesseraError)) throw error;
    return { problem: error.message };
  }
}
