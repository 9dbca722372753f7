// node test/run-typescript.mjs test/bench/delta.mjs [--files N] [--rounds N] [--only TEXT] [--gates]: Delta tables against delta-rs and
// against the bare engine. Rounds are interleaved, each line has the minimum, and what part of the other's time ours takes. With --gates
// it fails above a gate. DuckDB's own extension for Delta is not among the others: it has to be downloaded by a running DuckDB.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { askFresh, deltaRs, ownProcess } from "./delta/peers.mjs";
import { makeLargeCheckpoint, makeLongLog, nodeBatches, nodeOf } from "./delta/tables.mjs";

const FILES = Number(option("--files") ?? 1_000_000);
const ROUNDS = Number(option("--rounds") ?? 3);
const ROWS = 1_000_000;
const COMMITS = 10_000;
const APPENDS = 30;

const root = mkdtempSync(join(tmpdir(), "tessera-bench-"));
const engine = await duckdb({ threads: 2 });
const [rs, own] = [deltaRs(), ownProcess()];
let copies = 0;
const fresh = () => join(root, `table-${copies++}`);
let short = 0;

/** What is timed: each way gives milliseconds, or an object with them and what memory it took. The first way is ours. */
const COMPARISONS = {
  "open and list 10,000 commits": async () => {
    const table = fresh();
    await makeLongLog(table, engine, COMMITS);
    return [
      () => own.ask({ op: "list", table }),
      { name: "delta-rs", gate: 0.2, run: () => rs.ask({ op: "list", table }) },
    ];
  },
  [`plan a hundredth of ${FILES.toLocaleString("en")} files of a checkpoint`]: async () => {
    const table = fresh();
    await makeLargeCheckpoint(table, engine, FILES);
    const request = { op: "plan", table, key: "k17" };
    return [
      () => askFresh(ownProcess, request),
      { name: "delta-rs", gate: 0.25, memoryGate: 0.5, run: () => askFresh(deltaRs, request) },
    ];
  },
  "append a batch of 1,000 rows, the middle of 30": () => appends(nodeBatches(1000), { gate: 0.6 }),
  "append it durably": () => appends(nodeBatches(1000), { durable: true, gate: 1 }),
  "append it as 1,000 objects": () => appends(Array.from({ length: 1000 }, (_, i) => nodeOf(i))),
  "write 1,000,000 rows": async () => {
    const batches = nodeBatches(ROWS);
    await engine.register("nodes", { schema: CpgNodeTable.schema, batches });
    const file = join(root, "nodes.parquet");
    const copy = { dialect: "duckdb", sql: `COPY nodes TO '${file}' (FORMAT parquet)` };
    return [
      async () => {
        const table = await DeltaTable.create(fresh(), CpgNodeTable, { engine, durable: false });
        return timed(() => table.append(batches));
      },
      { name: "COPY of a table of the engine", goal: 1.15, run: () => timed(() => engine.query(copy)) },
      {
        name: "loading the batches and COPY, unchecked",
        run: () =>
          timed(async () => {
            await engine.register("again", { schema: CpgNodeTable.schema, batches });
            await engine.query({ ...copy, sql: copy.sql.replace("nodes", "again") });
            await engine.drop("again");
          }),
      },
    ];
  },
  "scan 1,000,000 rows": async () => {
    const folder = await millionRows();
    const table = await DeltaTable.open(folder, CpgNodeTable, { engine });
    const sql = `SELECT * FROM read_parquet('${folder}/*.parquet')`;
    return [
      () => timed(() => drained(table.batches())),
      {
        name: "read_parquet",
        goal: 1.15,
        run: () => timed(async () => drained(await engine.query({ dialect: "duckdb", sql }))),
      },
    ];
  },
  "delete 1 % of 1,000,000 rows": async () => deletes(await millionRows()),
  // delta-rs writes the rest of the files again there too.
  "delete 1 % with deletion vectors": async () => deletes(await millionRows({ enable_features: ["deletionVectors"] })),
  "merge 10,000 rows into 1,000,000, half of them new": async () => {
    const folder = await millionRows();
    const numbers = Array.from({ length: 10_000 }, (_, i) => ROWS - 500_000 + 100 * i);
    const source = [CpgNodeTable.batch(numbers.map((i) => ({ ...nodeOf(i), node_kind: "MERGED" })))];
    const clauses = { matched: [{ update: "all" }], notMatched: [{ insert: "all" }] };
    return [
      async () => {
        const table = await DeltaTable.open(copyOf(folder), CpgNodeTable, { engine, durable: false });
        return timed(() => table.merge(source, ["node_id"], clauses));
      },
      { name: "delta-rs", goal: 1, run: () => rs.ask({ op: "merge", table: copyOf(folder), numbers }) },
    ];
  },
  "read the changes of 100 versions as batches": () =>
    changes(async (table) => {
      let rows = 0;
      for await (const { rowCount } of table.changes({ from: 1 }).batches()) rows += rowCount;
      return rows;
    }),
  // delta-rs gives batches there too.
  "read them as rows of the contract": () =>
    changes(async (table) => {
      let rows = 0;
      for await (const _ of table.changes({ from: 1 })) rows++;
      return rows;
    }),
};

console.log(`node ${process.version}, DuckDB ${engine.version}, deltalake 1.6.6, the minimum of ${ROUNDS} rounds`);
try {
  for (const [name, prepare] of Object.entries(COMPARISONS)) {
    if (name.includes(option("--only") ?? "")) await compare(name, await prepare());
  }
} finally {
  rs.end();
  own.end();
  await engine.close();
  rmSync(root, { recursive: true, force: true });
}
if (process.argv.includes("--gates") && short > 0) process.exit(1);

/** Times all ways in turn, and prints the best of each. */
async function compare(name, [ours, ...others]) {
  const ways = [ours, ...others.map(({ run }) => run)];
  const best = ways.map(() => ({ time_ms: Infinity, rss_bytes: Infinity }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, way] of ways.entries()) {
      const found = await way();
      const { time_ms, rss_bytes = Infinity } = typeof found === "number" ? { time_ms: found } : found;
      best[i] = { time_ms: Math.min(best[i].time_ms, time_ms), rss_bytes: Math.min(best[i].rss_bytes, rss_bytes) };
    }
  }
  const [{ time_ms, rss_bytes }, ...rest] = best;
  console.log(`${name}: ${time_ms.toFixed(1)} ms`);
  others.forEach((other, i) => {
    const ratio = time_ms / rest[i].time_ms;
    console.log(`  ${ratio.toFixed(2)} of ${other.name}, ${rest[i].time_ms.toFixed(1)} ms${judged(ratio, other)}`);
    if (other.memoryGate === undefined) return;
    const [mine, theirs] = [rss_bytes, rest[i].rss_bytes];
    const memory = `${(mine / 1e6).toFixed(0)} MB, ${(mine / theirs).toFixed(2)} of its ${(theirs / 1e6).toFixed(0)} MB`;
    console.log(`  ${memory}${judged(mine / theirs, { gate: other.memoryGate })}`);
  });
}

function judged(ratio, { gate, goal }) {
  const limit = gate ?? goal;
  if (limit === undefined) return "";
  const isShort = ratio > limit;
  if (isShort && gate !== undefined) short++;
  return ` (${gate === undefined ? "goal" : "gate"} ${limit}${isShort ? ", short" : ""})`;
}

function appends(rows, { durable = false, gate } = {}) {
  return [
    async () => {
      const table = await DeltaTable.create(fresh(), CpgNodeTable, { engine, durable });
      const mine = [];
      for (let i = 0; i < APPENDS; i++) mine.push(await timed(() => table.append(rows)));
      return middleOf(mine);
    },
    {
      name: "delta-rs",
      gate,
      run: async () => {
        const table = fresh();
        const times = [];
        for (let i = 0; i < APPENDS; i++) times.push((await rs.ask({ op: "append", table })).time_ms);
        return middleOf(times);
      },
    },
  ];
}

function middleOf(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

function deletes(folder) {
  const where = "bstart % 100 = 7";
  return [
    async () => {
      const table = await DeltaTable.open(copyOf(folder), CpgNodeTable, { engine, durable: false });
      return timed(() => table.delete(where));
    },
    { name: "delta-rs", goal: 0.3, run: () => rs.ask({ op: "delete", table: copyOf(folder), where }) },
  ];
}

/** A table of 50 appends and 50 deletes, whose changes `read` counts. */
async function changes(read) {
  const folder = fresh();
  const write = { enable_features: ["changeDataFeed"] };
  const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, write });
  for (let i = 0; i < 50; i++) {
    await table.append(nodeBatches(2000));
    await table.delete(`bstart % 50 = ${i}`);
  }
  const expected = 50 * 2000 + Array.from({ length: 50 }, (_, i) => 40 * (i + 1)).reduce((sum, one) => sum + one, 0);
  return [
    () =>
      timed(async () => {
        const rows = await read(table);
        if (rows !== expected) throw new Error(`expected ${expected} changes, got ${rows}`);
      }),
    { name: "delta-rs", goal: 0.5, run: () => rs.ask({ op: "changes", table: folder, starting_version: 1 }) },
  ];
}

function copyOf(folder) {
  const copy = fresh();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** A table of a million rows in files of an eighth each. */
async function millionRows(write = {}) {
  const folder = fresh();
  const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, write });
  const batches = nodeBatches(ROWS);
  for (let i = 0; i < batches.length; i += 2) await table.append(batches.slice(i, i + 2));
  return folder;
}

async function timed(run) {
  const started_ms = performance.now();
  await run();
  return performance.now() - started_ms;
}

async function drained(batches) {
  let rows = 0;
  for await (const { rowCount } of batches) rows += rowCount;
  if (rows !== ROWS) throw new Error(`expected ${ROWS} rows, got ${rows}`);
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
