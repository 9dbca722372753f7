// A code property graph of TypeScript sources: extracted by the compiler, made into nodes and edges by a pipeline of views, kept in Delta
// tables with a manifest of the run, and queried. README.md tells more.
//
//   npm install @duckdb/node-api ts-morph
//   npx tsc -p examples && node dist/examples/code-graph/main.js [--root DIR] [--src FOLDER]... [--lake DIR] [--callers FUNCTION] [--reproduce]
//     [--engine sc://HOST:PORT]

import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { parseType, type Table } from "tessera-contracts/arrow";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import type { FileEngine } from "tessera-contracts/engine";
import { directoryStore, reproduceRun, type Session, session, startRun } from "tessera-contracts/run";
import { spark } from "tessera-contracts/spark";
import { extract, type ExtractFrom } from "./extract/extract.js";
import { TsCallTable, TsDeclTable, TsFileTable, TsImportTable } from "./generated/extracted.arrow.js";
import { DATASETS, FEED, pipelineFor } from "./graph/pipeline.js";
import { type Question, QUESTIONS } from "./graph/queries.js";

/** What the graph is made of, and where it goes. */
export interface CodeGraphOptions extends ExtractFrom {
  /** A folder for the tables, and for what is kept of runs. */
  readonly lake: string;
  readonly runId: string;
  /** The function whose callers are asked for, by its qualified name. */
  readonly callers: string;
  /** Whether the run is done again elsewhere, on the inputs of its manifest, and its rows compared. */
  readonly isReproduced: boolean;
  /** The Spark Connect server that computes; null: DuckDB does. */
  readonly server: string | null;
}

/** Makes the graph and asks the questions. Returns what the example prints. */
export async function codeGraph(options: CodeGraphOptions): Promise<string> {
  const files = await duckdb();
  const engine = options.server === null ? files : await spark(options.server, { files });
  try {
    // A server has no folder that a path could begin from.
    const places = Object.fromEntries(DATASETS.map((name) => [name, resolve(options.lake, name)]));
    const extracted = await extractInto(places, files, options);
    const writing = await session({ engine, datasets: places });
    const run = await runPipeline(writing, options);
    await writing.close();
    const reading = await session({ engine, datasets: places });
    const ours = await session({ engine: files, datasets: places });
    const answers = await answersOf({ reading, ours }, options);
    await ours.close();
    await reading.close();
    return `${[extracted, ...run, ...answers].join("\n")}\n`;
  } finally {
    await engine.close();
    await files.close();
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
  const pipeline = pipelineFor(within.engine.dialect);
  const run = await startRun({ pipeline, session: within, store, runId });
  const kept = pipeline.views.nodes.filter(({ cache_policy }) => cache_policy === "memory").length;
  const planned = `views     ${run.graph.views.length} planned, signature ${run.graph.signature.slice(0, 8)}…; ${kept} in memory`;
  const manifest = await run.execute();
  const lines = [planned, ...summary(manifest)];
  if (!isReproduced) return lines;
  const [into, again] = [join(lake, "_again", runId), `${runId}-again`];
  const { isSame } = await reproduceRun(manifest, { pipeline, session: within, store, runId: again, into });
  return [...lines, `check     reproduced: ${isSame ? "all rows are equal" : "rows differ"}`];
}

function summary({ run_id, status, outputs, artifact_ids }: RunManifest): readonly string[] {
  const written = outputs.map(({ dataset_name, version, rows }) => `${dataset_name} v${version} +${rows}`);
  const artifacts = Object.keys(artifact_ids ?? {}).length;
  return [`write     ${written.join("   ")}`, `manifest  ${run_id} ${status}, ${artifacts} artifacts`];
}

/** Where questions are asked: as plans of the engine that computes, and as SQL of DuckDB. */
interface Asked {
  readonly reading: Session;
  readonly ours: Session;
}

/** Answers to all questions. SQL reads the tables by their names, at the versions of the session. */
async function answersOf(asked: Asked, options: CodeGraphOptions): Promise<readonly string[]> {
  const { ours } = asked;
  const tables = ["cpg_nodes", "cpg_edges", "cpg_props"];
  for (const name of tables) await ours.engine.register(name, await ours.relation(table(name)));
  const answers: string[] = [];
  for (const question of QUESTIONS) answers.push(...(await answer(asked, question, options)));
  for (const name of tables) await ours.engine.drop(name);
  return answers;
}

const table = (dataset: string): RelSpec => ({ rel: "scan", dataset, columns: [], version: null });

const SHOWN = 5;

/** Asks in both ways. @throws {Error} if the answers differ */
async function answer(
  { reading, ours }: Asked,
  { title, rel, sql }: Question,
  { callers }: CodeGraphOptions,
): Promise<string[]> {
  const isAsked = sql.includes("$function");
  const rows = (await reading.rows(rel, isAsked ? { function: callers } : {})).map((row) => Object.values(row));
  const params = isAsked ? { function: { type: parseType("string"), value: callers } } : {};
  const bySql: unknown[][] = [];
  for await (const { columns, rowCount } of await ours.engine.query({ sql, dialect: "duckdb", params })) {
    for (let i = 0; i < rowCount; i++) bySql.push(columns.map((column) => column.at(i)));
  }
  if (!isDeepStrictEqual(rows, bySql)) throw new Error(`${title}: the query and its SQL give different rows`);
  const shown = rows.slice(0, SHOWN).map((row) => `          ${row.join("  ")}`);
  const more = rows.length > SHOWN ? [`          and ${rows.length - SHOWN} more`] : [];
  return [`${title}${isAsked ? ` of ${callers}` : ""}: ${rows.length}`, ...shown, ...more];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: process.cwd() },
      src: { type: "string", multiple: true, default: ["runtime"] },
      lake: { type: "string", default: "lake" },
      callers: { type: "string", default: "canonicalSql" },
      reproduce: { type: "boolean", default: false },
      engine: { type: "string" },
    },
  });
  const started = performance.now();
  const { root, src, lake, callers, reproduce: isReproduced, engine: server = null } = values;
  const runId = `code-graph-${Date.now()}`;
  process.stdout.write(await codeGraph({ root, src, lake, callers, runId, isReproduced, server }));
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
