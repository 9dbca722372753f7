// A code property graph of TypeScript sources: extracted by the compiler, made into nodes and edges by a pipeline of views, kept in Delta
// tables with a manifest of the run, and queried. README.md tells more.
//
//   npm install @duckdb/node-api ts-morph
//   npx tsc -p examples && node dist/examples/code-graph/main.js [--root DIR] [--src FOLDER]... [--lake DIR] [--callers FUNCTION] [--reproduce]

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import type { Table } from "tessera-contracts/arrow";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import type { FileEngine } from "tessera-contracts/engine";
import {
  directoryStore,
  type Parameters,
  planViews,
  reproduceRun,
  runGraph,
  type Session,
  session,
  startRun,
} from "tessera-contracts/run";
import { extract, type ExtractFrom } from "./extract/extract.js";
import { TsCallTable, TsDeclTable, TsFileTable, TsImportTable } from "./generated/extracted.arrow.js";
import { CODE_GRAPH, DATASETS, FEED } from "./graph/pipeline.js";
import { ASKED, QUESTIONS } from "./graph/queries.js";

/** What the graph is made of, and where it goes. */
export interface CodeGraphOptions extends ExtractFrom {
  /** A folder for the tables, and for what is kept of runs. */
  readonly lake: string;
  readonly runId: string;
  /** The function whose callers are asked for, by its qualified name. */
  readonly callers: string;
  /** Whether the run is done again elsewhere, on the inputs of its manifest, and its rows compared. */
  readonly isReproduced: boolean;
}

/** Makes the graph and asks the questions. Returns what the example prints. */
export async function codeGraph(options: CodeGraphOptions): Promise<string> {
  const engine = await duckdb();
  try {
    const places = Object.fromEntries(DATASETS.map((name) => [name, join(options.lake, name)]));
    const extracted = await extractInto(places, engine, options);
    const writing = await session({ engine, datasets: places });
    const run = await runPipeline(writing, options);
    await writing.close();
    const reading = await session({ engine, datasets: places });
    const answers = await answersOf(reading, options);
    await reading.close();
    return `${[extracted, ...run, ...answers].join("\n")}\n`;
  } finally {
    await engine.close();
  }
}

/** Extracts rows and writes them where the pipeline reads them, checked by their contracts. */
async function extractInto(places: Places, engine: FileEngine, from: ExtractFrom): Promise<string> {
  const { files, decls, calls, imports } = extract(from);
  const fill = async <Row, Init>(of: Table<Row, Init>, rows: readonly Init[]): Promise<void> => {
    const delta = await DeltaTable.openOrCreate(places[of.name] ?? "", of, { engine, policy: { write_policy: FEED } });
    await delta.overwrite(rows);
  };
  await fill(TsFileTable, files);
  await fill(TsDeclTable, decls);
  await fill(TsCallTable, calls);
  await fill(TsImportTable, imports);
  const resolved = calls.filter(({ is_resolved }) => is_resolved).length;
  return `extract   ${files.length} files, ${decls.length} declarations, ${calls.length} calls (${resolved} resolved)`;
}

interface Places {
  readonly [dataset: string]: string;
}

/** Runs the pipeline: all of it is planned before anything is written. */
async function runPipeline(
  within: Session,
  { lake, runId, isReproduced }: CodeGraphOptions,
): Promise<readonly string[]> {
  const store = directoryStore(join(lake, "_runs"));
  const run = await startRun({ pipeline: CODE_GRAPH, session: within, store, runId });
  const kept = CODE_GRAPH.views.nodes.filter(({ cache_policy }) => cache_policy === "memory").length;
  const planned = `views     ${run.graph.views.length} planned, signature ${run.graph.signature.slice(0, 8)}…; ${kept} in memory`;
  const manifest = await run.execute();
  const lines = [planned, ...summary(manifest)];
  if (!isReproduced) return lines;
  const [into, again] = [join(lake, "_again", runId), `${runId}-again`];
  const { isSame } = await reproduceRun(manifest, { pipeline: CODE_GRAPH, session: within, store, runId: again, into });
  return [...lines, `check     reproduced: ${isSame ? "all rows are equal" : "rows differ"}`];
}

function summary({ run_id, status, outputs, artifact_ids }: RunManifest): readonly string[] {
  const written = outputs.map(({ dataset_name, version, rows }) => `${dataset_name} v${version} +${rows}`);
  const artifacts = Object.keys(artifact_ids ?? {}).length;
  return [`write     ${written.join("   ")}`, `manifest  ${run_id} ${status}, ${artifacts} artifacts`];
}

/** Answers to all questions, asked in both ways. @throws {Error} if these answers differ */
async function answersOf(within: Session, { callers }: CodeGraphOptions): Promise<readonly string[]> {
  const parameters = { function: callers };
  const bySql = await rowsOfViews(within, parameters);
  const answers: string[] = [];
  for (const { title, rel, view } of QUESTIONS) {
    const isAsked = view.deps?.includes("asked") === true;
    const rows = (await within.rows(rel, isAsked ? parameters : {})).map((row) => Object.values(row));
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
      lake: { type: "string", default: "lake" },
      callers: { type: "string", default: "canonicalSql" },
      reproduce: { type: "boolean", default: false },
    },
  });
  const started = performance.now();
  const { root, src, lake, callers, reproduce: isReproduced } = values;
  const runId = `code-graph-${Date.now()}`;
  process.stdout.write(await codeGraph({ root, src, lake, callers, runId, isReproduced }));
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
