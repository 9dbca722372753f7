// Plans as DuckDB runs their SQL, and as DataFusion runs their Substrait: the rows have to be the same.
// node test/run-typescript.mjs test/interop/plan/check-substrait.ts PYTHON DIRECTORY: writes Parquet files into the directory

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { duckdb } from "tessera-contracts/duckdb";
import { duckdbSql, schemaOfPlan } from "tessera-contracts/plan";
import { substraitOf } from "tessera-contracts/substrait";
import { arrowTypes, type Cell, difference, rowsOf } from "./compare.js";
import { type Case, exampleCases } from "./examples.js";
import { operatorCases } from "./operators.js";
import { FIRST } from "./tpch/queries-1-11.js";
import { REST } from "./tpch/queries-12-22.js";
import { TABLES } from "./tpch/tables.js";

interface Answer {
  readonly name: string;
  readonly error?: string;
  readonly names?: readonly string[];
  readonly types?: readonly string[];
  readonly rows?: readonly (readonly Cell[])[];
}

const [python = "python3", directory = "."] = process.argv.slice(2);
const engine = await duckdb({ threads: 2 });
const failures: string[] = [];
let passed = 0;

const paths: { [name: string]: string } = {};

/** Writes the files that are not there yet. */
async function written(tables: Case["tables"]): Promise<{ readonly [name: string]: string | undefined }> {
  for (const [name, sql] of Object.entries(tables)) {
    if (name in paths) continue;
    const path = join(directory, `${name}.parquet`);
    await engine.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
    await engine.run(`CREATE OR REPLACE VIEW "${name}" AS SELECT * FROM read_parquet('${path}')`);
    paths[name] = path;
  }
  return Object.fromEntries(Object.keys(tables).map((name) => [name, paths[name]]));
}

function tpchCases(): readonly Case[] {
  const tables = Object.fromEntries(Object.entries(TABLES).map(([name, { sql }]) => [name, sql]));
  return Object.entries({ ...FIRST, ...REST }).map(([name, { spec, registry }]) => ({
    name: `tpch ${name}`,
    rel: spec,
    registry,
    tables,
    hasRows: true,
  }));
}

async function check({ name, rel, registry, hasRows }: Case, answer: Answer | undefined): Promise<string | null> {
  if (answer === undefined) return "there is no answer";
  if (answer.error !== undefined) return answer.error;
  const result = await (await engine.query({ sql: duckdbSql(rel, registry), dialect: "duckdb" })).collect();
  const ours = rowsOf(result);
  if (hasRows && ours.length === 0) return `${name} has no rows, which says nothing`;
  const columns = schemaOfPlan(rel, registry);
  const names = columns.map((column) => column.name);
  if (names.join() !== answer.names?.join())
    return `the columns are ${names.join()} of ours, ${answer.names?.join()} of theirs`;
  const types = arrowTypes(columns);
  if (types.join() !== answer.types?.join())
    return `the types are ${types.join()} of ours, ${answer.types?.join()} of theirs`;
  return difference(ours, answer.rows ?? []);
}

function answersOf(lines: readonly string[]): ReadonlyMap<string, Answer> {
  const { stdout, stderr, status } = spawnSync(python, ["test/interop/plan/run-substrait.py"], {
    input: lines.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`run-substrait.py ended with ${status}: ${stderr}`);
  const answers = stdout.split("\n").filter((line) => line !== "");
  return new Map(answers.map((line) => JSON.parse(line) as Answer).map((one) => [one.name, one]));
}

/** Examples that are not exported, though their functions are. */
const REFUSED: ReadonlySet<string> = new Set(["round 3", "round 4", "round 5"]);

const cases = [...tpchCases(), ...exampleCases(), ...operatorCases()];
const lines: string[] = [];
const asked = new Set<string>();
for (const one of cases) {
  const { bytes, errors } = substraitOf(one.rel, one.registry);
  if (REFUSED.has(one.name) !== (bytes === null)) {
    failures.push(`${one.name}: ${errors.map(({ summary }) => summary).join("; ")}`);
  } else if (bytes === null) passed++;
  else {
    asked.add(one.name);
    const plan = Buffer.from(bytes).toString("base64");
    lines.push(JSON.stringify({ name: one.name, plan, tables: await written(one.tables) }));
  }
}

const answers = answersOf(lines);
for (const one of cases.filter(({ name }) => asked.has(name))) {
  const wrong = await check(one, answers.get(one.name)).catch((error: unknown) => String(error));
  if (wrong === null) passed++;
  else failures.push(`${one.name}: ${wrong}`);
}
await engine.close();
for (const failure of failures) console.log(failure.slice(0, 1000));
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
