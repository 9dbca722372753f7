// node streams.mjs EFFORT: how long reading a stream of log events takes, each reader in processes of its own, and prints the rows as JSON.
// node streams.mjs EFFORT READER: is such a process; prints nanoseconds by the clock.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { COMPARISONS } from "./comparisons.mjs";
import { rowOf, timesOf } from "./measure.mjs";
import { events } from "./workloads/events.mjs";
import { valuesOf } from "./workloads/index.mjs";

/** How much comes in, and how many processes of each reader take turns. */
const EFFORTS = { quick: { megabytes: 100, processes: 2 }, full: { megabytes: 500, processes: 3 } };
/** What a file is read in. */
const CHUNK_BYTES = 64 << 10;

/** A reader of each name: it counts the events of the chunks, all of whose fields are there. */
const READERS = {
  readJsonLines: async (LogEvent, chunks) => countOf(LogEvent.readJsonLines(chunks)),
  "split + JSON.parse": (_, chunks) => countOf(parsedLines(chunks)),
};

function rows(effort) {
  return COMPARISONS.filter(({ group }) => group === "streams").flatMap(
    ({ group, op, workloads: [workload], peers }) => {
      const [ours, ...theirs] = timesOfAll(effort, [op, ...peers]);
      return peers.map((peer, i) => rowOf({ group, workload, op, peer }, ours, theirs[i]));
    },
  );
}

function timesOfAll(effort, readers) {
  const times_ns = readers.map(() => []);
  for (let round = 0; round < EFFORTS[effort].processes; round++) {
    readers.forEach((reader, i) => times_ns[i].push(freshProcess(effort, reader)));
  }
  return times_ns.map(timesOf);
}

function freshProcess(...words) {
  const path = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stderr}`);
  return Number(stdout);
}

async function read(effort, reader) {
  const { LogEvent } = await import("./built/compat/events.js");
  const [{ events: values }] = valuesOf(events);
  const lines = Buffer.from(LogEvent.encodeJsonLines(values));
  const repeats = Math.ceil((EFFORTS[effort].megabytes * 1e6) / lines.length);
  const started = process.hrtime.bigint();
  const count = await READERS[reader](LogEvent, chunksOf(lines, repeats));
  const time_ns = Number(process.hrtime.bigint() - started);
  if (count !== repeats * values.length) throw new Error(`${reader}: ${count} events, not ${repeats * values.length}`);
  return time_ns;
}

/** The same lines again and again, in chunks that end anywhere, each in memory of its own as a file stream has it. */
async function* chunksOf(lines, repeats) {
  const chunks = Buffer.concat([lines, lines.subarray(0, CHUNK_BYTES)]);
  const total = lines.length * repeats;
  for (let at = 0; at < total; at += CHUNK_BYTES) {
    const start = at % lines.length;
    yield Buffer.from(chunks.subarray(start, start + Math.min(CHUNK_BYTES, total - at)));
  }
}

async function countOf(values) {
  let count = 0;
  for await (const value of values) if (value.event_id !== undefined) count++;
  return count;
}

/** As people write it: text by a decoder, split into lines, the rest kept for the next chunk. */
async function* parsedLines(chunks) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop();
    for (const line of lines) yield JSON.parse(line);
  }
  if (rest !== "") yield JSON.parse(rest);
}

const [effort, reader] = process.argv.slice(2);
console.log(reader === undefined ? JSON.stringify(rows(effort)) : await read(effort, reader));
