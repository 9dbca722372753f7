import type { ViewCacheArtifact } from "tessera-contracts/contracts/artifacts/decisions";
import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { RunId } from "tessera-contracts/contracts/types";
import { TesseraError } from "tessera-contracts/diagnostics";
import { nodesOf } from "tessera-contracts/plan";
import {
  cacheDecisions,
  type Parameters,
  type Run,
  RunError,
  type RunOptions,
  type Session,
  session as startSession,
  startRun,
} from "tessera-contracts/run";
import { CallError, type CommandInput, type CommandTools, type Layout, type ReportCommand } from "../command.js";
import { storageOf, wholeNumber } from "../table/target.js";
import { CACHE } from "./cache.js";
import { ENGINE_OPTION, withComputing } from "./engine.js";
import { AT_OPTION, type CalledPipeline, pipelineOf } from "./pipeline.js";
import { FUNCTIONS_OPTION } from "./functions.js";
import { runProgress } from "./progress.js";
import { manifestLines, STORE_OPTION, storeOf } from "./store.js";

/** What came of a call. */
interface Started {
  readonly manifest: RunManifest;
  /** The run that was planned and not executed, and which results are staged; null if it was executed. */
  readonly planned: { readonly run: Run; readonly caches: readonly ViewCacheArtifact[] } | null;
}

/** `tessera run start`. */
export const startCommand: ReportCommand<Started> = {
  name: "start",
  summary: "Run a pipeline: plan its views, write its outputs and keep what was done",
  args: ["FILE"],
  options: [
    { name: "only", value: "VIEW", doc: "write only the outputs of a view; may come several times" },
    { name: "param", value: "NAME=VALUE", doc: "the value of a parameter; one for each" },
    { name: "dry-run", value: null, doc: "plan everything, say what would be written, and do nothing" },
    {
      name: "run-id",
      value: "ID",
      doc: "its id; the id of a run that ended early goes on with it (default: a new one)",
    },
    {
      name: "hash-files",
      value: null,
      doc: "keep the hashes of the files that are written, so that they can be compared",
    },
    STORE_OPTION,
    { name: "cache", value: "DIR", doc: `where views of the policy delta_staging are kept (default: ${CACHE})` },
    {
      name: "cache-limit",
      value: "BYTES",
      doc: "how much may be kept there: results that were used least recently are deleted after the run (default: all stay)",
    },
    AT_OPTION,
    FUNCTIONS_OPTION,
    ENGINE_OPTION,
  ],
  examples: [
    "tessera run start pipeline.yaml --param since=100",
    "tessera run start pipeline.yaml --only late_nodes --param since=100 --dry-run",
  ],
  contract: { encodeJson: ({ manifest }, options) => RunManifest.encodeJson(manifest, options) },
  report: start,
  text: ({ manifest, planned }, layout) => [
    ...(planned === null ? [] : [...viewLines(planned, layout), ""]),
    ...manifestLines(manifest, layout),
  ],
  found: ({ manifest, planned }) => planned === null && manifest.status !== "succeeded",
};

async function start(input: CommandInput, tools: CommandTools): Promise<Started | null> {
  const called = await pipelineOf(input, tools);
  const pipeline = { ...called.pipeline, outputs: outputsOf(called, input) };
  const parameters = parametersOf(called, input);
  const cache = cacheOf(input);
  const store = storeOf(input);
  return withComputing(input, tools, async (engine) => {
    const session = await startSession({ engine, ...called });
    const runId = runIdOf(input, pipeline.name, session);
    const repro = tools.codeState();
    const hashFiles = input.flag("hash-files");
    const run = await startRun({ pipeline, session, store, parameters, runId, repro, hashFiles, ...cache });
    if (input.flag("dry-run")) {
      const caches = await cacheDecisions(run.session, run.graph, { parameters, ...cache });
      await run.session.close();
      return { manifest: run.manifest, planned: { run, caches } };
    }
    try {
      return { manifest: await executed(run, input), planned: null };
    } catch (error) {
      if (!(error instanceof TesseraError) || isConflict(error)) throw error;
      input.terminal.error(`tessera: ${error.message}`);
      const manifest = await store.manifest(runId);
      return manifest === null ? null : { manifest, planned: null };
    }
  });
}

/** Where results are staged, and how much of them. @throws {CallError} */
function cacheOf(
  input: CommandInput,
): Pick<RunOptions, "cachePath" | "cacheLimitBytes"> & { readonly cachePath: string } {
  const cachePath = storageOf(input.option("cache") ?? CACHE, input).uri;
  const cacheLimitBytes = wholeNumber("cache-limit", input);
  return { cachePath, ...(cacheLimitBytes !== undefined && { cacheLimitBytes }) };
}

/** Whoever has the run now says how it ends. */
function isConflict(error: unknown): boolean {
  return error instanceof RunError && error.code === "RUN_CONFLICT";
}

async function executed(run: Run, { terminal }: CommandInput): Promise<RunManifest> {
  const progress = runProgress(terminal);
  try {
    return await run.execute({ signal: terminal.stopSignal(), ...progress.options });
  } finally {
    progress.end();
  }
}

/** An id that no other run has, which starts with the name of the pipeline and the moment. */
export function newRunId(pipeline: string, { now, uuid }: Pick<Session, "now" | "uuid">): string {
  const time = new Date(now()).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `${pipeline}-${time}-${uuid().slice(0, 4)}`;
}

/** The id that a call says, or a new one. @throws {CallError} if it is no id */
function runIdOf(input: CommandInput, pipeline: string, session: Session): string {
  const id = input.option("run-id") ?? newRunId(pipeline, session);
  const [mistake] = RunId.validate(id);
  if (mistake === undefined) return id;
  throw new CallError(`--run-id takes the id of a run, found ${JSON.stringify(id)}: ${mistake.summary}`);
}

/** The outputs that a call asks for. @throws {CallError} if a view of it is written to nothing */
function outputsOf(
  { pipeline: { outputs } }: CalledPipeline,
  input: CommandInput,
): CalledPipeline["pipeline"]["outputs"] {
  const only = input.list("only");
  const unknown = only.find((view) => !outputs.some((one) => one.view === view));
  if (unknown !== undefined) {
    const views = [...new Set(outputs.map(({ view }) => view))].join(", ");
    throw new CallError(`--only takes a view that is written to a dataset, found ${unknown}; there are ${views}`);
  }
  return only.length === 0 ? outputs : outputs.filter(({ view }) => only.includes(view));
}

/** The values of a call, each as the type of its parameter has it. @throws {CallError} */
function parametersOf({ pipeline: { views } }: CalledPipeline, input: CommandInput): Parameters {
  const nodes = views.nodes.flatMap(({ rel }) => (rel === null ? [] : [...nodesOf(rel)]));
  const types = new Map(
    nodes.flatMap((one) => ("op" in one && one.op === "param" ? [[one.name, one.dtype.type]] : [])),
  );
  const values = new Map<string, Parameters[string]>();
  for (const text of input.list("param")) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === "") throw new CallError(`--param takes NAME=VALUE, such as since=100, found ${text}`);
    if (values.has(name)) throw new CallError(`--param gives ${name} twice; keep one`);
    values.set(name, valueOf(value, types.get(name)));
  }
  return Object.fromEntries(values);
}

/** Numbers and truth values in the words of JSON; what is neither stays a text, and the plan says what is wrong with it. */
function valueOf(text: string, type: string = ""): Parameters[string] {
  if (type === "bool" && (text === "true" || text === "false")) return text === "true";
  if (/^f\d+$/.test(type) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[iu]\d+$/.test(type) && /^-?\d+$/.test(text)) {
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  }
  return text;
}

function viewLines(
  { run: { graph }, caches }: NonNullable<Started["planned"]>,
  { textTable, width }: Layout,
): readonly string[] {
  const rows = graph.views.map(({ name, node, deps, datasets, fingerprint }) => {
    const cache = caches.find(({ view_name }) => view_name === name);
    const staged = cache?.hit === true ? "found staged" : cache?.hit === false ? "staged anew" : "may be staged";
    const result = node.cache_policy === "delta_staging" ? staged : RESULTS[node.cache_policy];
    return [name, result, fingerprint.slice(0, 12), [...deps, ...datasets].join(", ") || "nothing"];
  });
  return textTable([["VIEW", "RESULT", "FINGERPRINT", "READS"], ...rows], [30, 15, 12], width);
}

/** What becomes of results that are not staged. */
const RESULTS = { none: "for each reader", memory: "computed once" };
