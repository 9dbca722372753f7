// Logs and on-disk caches against what is left without contracts. Run it with `make bench-logs`; `--gates` fails above a limit.
//   node test/run-typescript.mjs test/bench/logs.mjs [--gates] [--rounds 9]

import { mkdtempSync, openSync, rmSync, statSync, truncateSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openCache } from "tessera-contracts/cache";
import { LogEvent, TaskFinished } from "tessera-contracts/contracts/logs/events";
import { DiskCacheProfile } from "tessera-contracts/contracts/config/cache";
import { logFile, readLog } from "tessera-contracts/logs";
import { loadSqlite } from "../../runtime/cache/sqlite.js";
import { compareRatios } from "./ratios.mjs";

const { values } = parseArgs({ options: { gates: { type: "boolean" }, rounds: { type: "string", default: "9" } } });
// pino is in the folder of the bench alone.
const { pino } = createRequire(process.argv[1])("pino");
const directory = mkdtempSync(join(tmpdir(), "tessera-bench-"));
const COUNT = 100_000;
const events = Array.from({ length: COUNT }, (_, rows) => ({
  event: "task_finished",
  run_id: "run-2026-01-01-7f3a",
  plan_signature: "9f86d081884c7d65",
  timestamp_ms: 1_767_225_600_000 + rows,
  task: "normalize",
  rows,
}));

const ourFile = join(directory, "ours.jsonl");
const pinoFile = join(directory, "pino.jsonl");

function writeOurs(durability) {
  const log = logFile(LogEvent, ourFile, { level: "debug", durability });
  for (const event of events) log.write(event);
  log.close();
  truncateSync(ourFile);
}

function writePino() {
  const destination = pino.destination({ dest: openSync(pinoFile, "a"), sync: true, minLength: 16 * 1024 - 1 });
  const logger = pino(destination);
  for (const event of events) logger.info(event);
  destination.flushSync();
  destination.end();
  truncateSync(pinoFile);
}

const lines = LogEvent.encodeJsonLines(events);
const CHUNK_BYTES = 64 * 1024;
const chunksOf = (bytes) =>
  Array.from({ length: Math.ceil(bytes.length / CHUNK_BYTES) }, (_, i) =>
    bytes.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES),
  );
const good = chunksOf(lines);
const text = new TextDecoder().decode(lines).split("\n");
const bad = chunksOf(
  new TextEncoder().encode(text.map((line, i) => (i % 100 === 0 ? line.slice(0, -3) : line)).join("\n")),
);

async function readOurs(chunks) {
  let count = 0;
  for await (const line of readLog(LogEvent, chunks)) if (line.ok) count++;
  return count;
}

async function readAll() {
  let count = 0;
  for await (const _ of LogEvent.readJsonLines(good)) count++;
  return count;
}

const GETS = 2000;
const KEYS = 100;
const value = TaskFinished.create({ ...events[0], task: "x".repeat(2000) });
const profile = { root: join(directory, "cache"), base_settings: { size_limit_bytes: 100_000_000 } };
const cache = await openCache(DiskCacheProfile.create(profile), { now: Date.now });
const plans = cache.kind("plan");
for (let i = 0; i < KEYS; i++) plans.set(TaskFinished, `key-${i}`, value);
const database = (await loadSqlite())(join(directory, "bare.db"));
database.exec("PRAGMA journal_mode = WAL; CREATE TABLE entries (key TEXT PRIMARY KEY, value BLOB)");
const packed = TaskFinished.encodeMsgpack(value);
for (let i = 0; i < KEYS; i++) database.run("INSERT INTO entries VALUES (?, ?)", `key-${i}`, packed);

function repeated(work) {
  return () => {
    for (let i = 0; i < GETS; i++) work(`key-${i % KEYS}`);
  };
}

const ROWS = [
  {
    name: `${COUNT} events, buffered / pino, sync, 16 KiB`,
    most: 1 / 4,
    ours: () => writeOurs("buffered"),
    other: writePino,
  },
  {
    name: `${COUNT} events, durability line / pino, sync, 16 KiB`,
    most: 1 / 1.5,
    ours: () => writeOurs("line"),
    other: writePino,
  },
  { name: `readLog of ${COUNT} good lines / readJsonLines`, most: 1 / 0.8, ours: () => readOurs(good), other: readAll },
  {
    name: "readLog, one bad line in 100 / readJsonLines of good ones",
    most: 1 / 0.5,
    ours: () => readOurs(bad),
    other: readAll,
  },
  {
    name: `${GETS} times get of 2 kB / the bare statement`,
    most: 2,
    ours: repeated((key) => plans.get(TaskFinished, key)),
    other: repeated((key) => database.all("SELECT value FROM entries WHERE key = ?", key)),
  },
  {
    name: `${GETS} times set of 2 kB / the bare statement`,
    most: null,
    ours: repeated((key) => plans.set(TaskFinished, key, value)),
    other: repeated((key) => database.run("INSERT OR REPLACE INTO entries VALUES (?, ?)", key, packed)),
  },
];

await compareRatios(ROWS, { rounds: Number(values.rounds), isGated: values.gates === true, warmUps: 2 });
cache.close();
database.close();
if (statSync(ourFile).size > 0) throw new Error("the log was not emptied");
rmSync(directory, { recursive: true });
