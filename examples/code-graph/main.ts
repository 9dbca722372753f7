// A code property graph of TypeScript sources: extracted by the compiler, made into nodes and edges by a pipeline of views, kept in Delta
// tables with a manifest of the run, and queried. README.md tells more.
//
//   npm install @duckdb/node-api ts-morph yaml toml-eslint-parser
//   npx tsc -p examples && node dist/examples/code-graph/main.js [--config FILE] [--root DIR] [--src FOLDER]... [--lake DIR]
//     [--callers FUNCTION] [--reproduce] [--touch FILE] [--engine sc://HOST:PORT]

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { CacheOfKind } from "tessera-contracts/cache";
import type { DeltaEngine } from "tessera-contracts/delta";
import type { Diagnostics } from "tessera-contracts/diagnostics";
import { duckdb } from "tessera-contracts/duckdb";
import type { FileEngine } from "tessera-contracts/engine";
import {
  type ArtifactStore,
  directoryStore,
  type Parameters,
  planViews,
  reproduceRun,
  runGraph,
  type Session,
  session,
  startRun,
} from "tessera-contracts/run";
import { spark } from "tessera-contracts/spark";
import { extractCached } from "./extract/cached.js";
import { CodeBase, type Extracted, type ExtractFrom } from "./extract/extract.js";
import { DATASETS, KEYS, pipelineFor, pipelineText } from "./graph/pipeline.js";
import { ASKED, QUESTIONS } from "./graph/queries.js";
import { type KeptTree, tablesIn, treeOf } from "./graph/trees.js";
import { extractCache, settingsOf, tellingOf } from "./settings.js";
import { changeText, pathsThere, type Places, storageOf, writeExtracted } from "./tables.js";

/** What the graph is made of, and where it goes. */
export interface CodeGraphOptions extends ExtractFrom {
  /** A folder for the tables, and for what is kept of runs; or a place in a bucket, such as `s3://lake/code`. */
  readonly lake: string;
  readonly runId: string;
  /** The function whose callers are asked for, by its qualified name. */
  readonly callers: string;
  /** Whether the run is done again elsewhere, on the inputs of its manifest, and its rows compared. */
  readonly isReproduced: boolean;
  /** A file that changes after the run, as the compiler sees it, so that there is a second run. Null if none does. */
  readonly touch: string | null;
  /** The Spark Connect server that computes; null: DuckDB does. */
  readonly server: string | null;
  /** Where runs tell what they do. Default: nowhere. */
  readonly diagnostics?: Diagnostics;
  /** Where what was extracted is kept between runs. Default: nowhere. */
  readonly extracts?: CacheOfKind | null;
}

/** Makes the graph and asks the questions. Returns what the example prints. */
export async function codeGraph(options: CodeGraphOptions): Promise<string> {
  const engine = await duckdb();
  const computing = options.server === null ? engine : await spark(options.server, { files: engine });
  try {
    const { runId } = options;
    // A server has no folder that a path could begin from.
    const lake = options.lake.includes("://") ? options.lake : resolve(options.lake);
    const places = Object.fromEntries(DATASETS.map((name) => [name, `${lake}/${name}`]));
    const store = directoryStore(storageOf(`${lake}/_runs`));
    const work: Work = { ...options, lake, engine, computing, places, store };
    const code = new CodeBase(options);
    const all = await extractCached(code, options.extracts ?? null);
    const paths = new Set([...(await pathsThere(places, engine)), ...all.files.map(({ path }) => path)]);
    await writeExtracted(places, all, { paths, engine });
    await storageOf(lake).put("pipeline.yaml", new TextEncoder().encode(pipelineText()));
    const first = await runPipeline(work, runId);
    const second = options.touch === null ? [] : await runAgain(code, options.touch, work);
    const reading = await session({ engine: computing, datasets: places, storage: storageOf });
    const ours = await session({ engine, datasets: places, storage: storageOf });
    const answers = await answersOf({ reading, ours }, options);
    const trees = await treesText(`${lake}/_trees`, engine);
    await ours.close();
    await reading.close();
    return `${[extractText(all), ...first, ...second, trees, ...answers].join("\n")}\n`;
  } finally {
    await computing.close();
    await engine.close();
  }
}

interface Work extends CodeGraphOptions {
  /** Reads and writes files. */
  readonly engine: FileEngine;
  /** Executes plans: the same, or a server. */
  readonly computing: DeltaEngine;
  readonly places: Places;
  readonly store: ArtifactStore;
}

function extractText({ files, decls, calls }: Extracted): string {
  const resolved = calls.filter(({ is_resolved }) => is_resolved).length;
  return `extract   ${files.length} files, ${decls.length} declarations, ${calls.length} calls (${resolved} resolved)`;
}

/** Runs the pipeline: all of it is planned before anything is written. */
async function runPipeline(work: Work, runId: string): Promise<readonly string[]> {
  const { engine, computing, places, store, isReproduced, diagnostics } = work;
  const within = await session({
    engine: computing,
    datasets: places,
    storage: storageOf,
    ...(diagnostics && { diagnostics }),
  });
  const pipeline = pipelineFor(computing.dialect);
  const run = await startRun({ pipeline, session: within, store, runId });
  const kept = pipeline.views.nodes.filter(({ cache_policy }) => cache_policy === "memory").length;
  const planned = `views     ${run.graph.views.length} planned, signature ${run.graph.signature.slice(0, 8)}…; ${kept} in memory`;
  const manifest = await run.execute();
  const { status, artifact_ids } = manifest;
  const lines = [planned, `write     ${await writtenText(manifest, engine)}`];
  lines.push(`manifest  ${runId} ${status}, ${Object.keys(artifact_ids ?? {}).length} artifacts`);
  if (isReproduced) lines.push(`check     ${await reproducedText(manifest, work)}`);
  return lines;
}

/** A file changes, and what depends on it is brought up to date: rows by the extractor, tables by what changed in these rows. */
async function runAgain(code: CodeBase, path: string, work: Work): Promise<readonly string[]> {
  code.append(path, TOUCH);
  const paths = code.importersOf(path);
  await writeExtracted(work.places, await extractCached(code, work.extracts ?? null, paths), {
    paths,
    engine: work.engine,
  });
  const again = `again     1 file changed, ${paths.size} extracted again`;
  return [again, ...(await runPipeline(work, `${work.runId}-touched`))];
}

/** What a touched file has at its end. */
const TOUCH = "\nexport function touchedFirst(): void {}\nexport const touchedThen = (): void => touchedFirst();\n";

/** What a run wrote, and how many outputs have nothing new. */
async function writtenText({ outputs }: RunManifest, engine: FileEngine): Promise<string> {
  const changed = outputs.filter(({ version }) => version !== null);
  const texts = changed.map((output) => changeText(output, { net: KEYS[output.dataset_name] ?? [], engine }));
  const same = outputs.length - changed.length;
  const unchanged = same === 0 ? [] : [`${same} ${same === 1 ? "output" : "outputs"} unchanged`];
  return [...(await Promise.all(texts)), ...unchanged].join("   ");
}

/** The run once more, on the inputs of its manifest, into an empty place: there every output is computed in full. */
async function reproducedText(manifest: RunManifest, { computing, places, store, lake }: Work): Promise<string> {
  const within = await session({ engine: computing, datasets: places, storage: storageOf });
  const pipeline = pipelineFor(computing.dialect);
  const [into, runId] = [`${lake}/_again/${manifest.run_id}`, `${manifest.run_id}-again`];
  const { isSame } = await reproduceRun(manifest, { pipeline, session: within, store, runId, into });
  await within.close();
  return `computed again in full: ${isSame ? "all rows are equal" : "rows differ"}`;
}

/** What the questions in SQL read, by their syntax trees, which are parsed once. */
async function treesText(folder: string, engine: FileEngine): Promise<string> {
  const store = storageOf(folder);
  const trees: KeptTree[] = [];
  for (const { view } of QUESTIONS) trees.push(await treeOf(view.sql, store, engine));
  const found = trees.filter(({ isFound }) => isFound).length;
  const tables = [...new Set(trees.flatMap(({ artifact }) => tablesIn(artifact)))].sort();
  return `trees     ${trees.length - found} parsed and kept, ${found} found; they read ${tables.join(", ")}`;
}

/** Where questions are asked: as plans of the engine that computes, and as SQL of DuckDB. */
interface Asked {
  readonly reading: Session;
  readonly ours: Session;
}

/** Answers to all questions, asked in both ways. @throws {Error} if these answers differ */
async function answersOf({ reading, ours }: Asked, { callers }: CodeGraphOptions): Promise<readonly string[]> {
  const parameters = { function: callers };
  const bySql = await rowsOfViews(ours, parameters);
  const answers: string[] = [];
  for (const { title, rel, view } of QUESTIONS) {
    const isAsked = view.deps?.includes("asked") === true;
    const rows = (await reading.rows(rel, isAsked ? parameters : {})).map((row) => Object.values(row));
    if (!isDeepStrictEqual(rows, bySql.get(view.name))) {
      throw new Error(`${title}: the query and its SQL give different rows`);
    }
    const shown = rows.slice(0, SHOWN).map((row) => `          ${row.join("  ")}`);
    const more = rows.length > SHOWN ? [`          and ${rows.length - SHOWN} more`] : [];
    answers.push(`${title}${isAsked ? ` of ${callers}` : ""}: ${rows.length}`, ...shown, ...more);
  }
  return answers;
}

const SHOWN = 5;

/** The rows of the views in SQL, in the order of their columns. They run in a graph, at the versions of the session. */
async function rowsOfViews(within: Session, parameters: Parameters): Promise<ReadonlyMap<string, unknown[][]>> {
  const graph = await planViews(within, { nodes: [ASKED, ...QUESTIONS.map(({ view }) => view)] });
  const found = new Map<string, unknown[][]>();
  await runGraph(within, graph, {
    outputs: QUESTIONS.map(({ view }) => view.name),
    parameters,
    onOutput: async ({ view, relation: { statement } }) => {
      const rows: unknown[][] = [];
      const sql = `${statement.sql} ORDER BY ALL`;
      for await (const { columns, rowCount } of await within.engine.query({ ...statement, sql })) {
        for (let i = 0; i < rowCount; i++) rows.push(columns.map((column) => column.at(i)));
      }
      found.set(view.name, rows);
    },
  });
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: process.cwd() },
      src: { type: "string", multiple: true, default: ["runtime"] },
      config: { type: "string", default: "tessera.toml" },
      lake: { type: "string" },
      callers: { type: "string", default: "canonicalSql" },
      reproduce: { type: "boolean", default: false },
      touch: { type: "string" },
      engine: { type: "string" },
    },
  });
  const started = performance.now();
  const { root, src, callers, reproduce: isReproduced, touch = null, engine: server = null } = values;
  const settings = await settingsOf(values.config, process.env);
  const lake = values.lake ?? settings.delta.table_root ?? "lake";
  const { max_bytes } = settings.extract;
  const runId = `code-graph-${Date.now()}`;
  const asked = { root, src, max_bytes, lake, callers, runId, isReproduced, touch, server };
  const telling = await tellingOf(settings);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const cache = await extractCache(settings, { sink: telling.sink, say });
  try {
    const own = { diagnostics: telling.sink, extracts: cache?.extracts ?? null };
    process.stdout.write(await codeGraph({ ...asked, ...own }));
  } finally {
    cache?.close();
    await telling.close();
  }
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
