// Logs of processes that are killed, that end, and that write to one file together. `make soak` has more of each: LOG_KILLS=50, LOG_LINES=100000.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { logFile, type LogFileOptions, readLog } from "tessera-contracts/logs";
import { type BuiltProgram, buildProgram } from "../../built-program.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { finished, lineOf } from "./events.js";

const KILLS = Number(process.env["LOG_KILLS"] ?? 2);
const LINES = Number(process.env["LOG_LINES"] ?? 2000);
const BUFFER_BYTES = 64 * 1024;

let program: BuiltProgram;

beforeAll(async () => {
  program = await buildProgram(fileURLToPath(new URL("writing-child.ts", import.meta.url)));
});

afterAll(() => program.remove());

interface Work extends LogFileOptions {
  readonly name?: string;
  readonly count: number;
  readonly tells?: boolean;
}

function start(file: string, { name = "a", count, ...options }: Work): ChildProcess {
  const words = [program.path, file, name, String(count), JSON.stringify(options)];
  return spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
}

/** The tasks and rows of the events of a file, and how many lines are none. */
async function contentOf(file: string): Promise<{ readonly events: readonly string[]; readonly bad: number }> {
  const events: string[] = [];
  let bad = 0;
  for await (const line of readLog(LogEvent, createReadStream(file) as AsyncIterable<Uint8Array>)) {
    if (!line.ok) bad++;
    else if (line.value.event === "task_finished") events.push(`${line.value.task} ${line.value.rows}`);
  }
  return { events, bad };
}

const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, rows) => `${name} ${rows}`);

describe("a process that is killed", () => {
  /** Kills a writer when it has said that so many lines are written, and returns how many it said by then. */
  async function killedAfter(file: string, lines: number, work: Omit<Work, "count">): Promise<number> {
    const child = start(file, { ...work, count: 10_000_000, tells: true });
    let said = "";
    let count = 0;
    child.stdout?.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-100);
      count = Number(said.slice(0, said.lastIndexOf("\n")).split("\n").at(-1));
      if (count >= lines) child.kill("SIGKILL");
    });
    await once(child, "close");
    return count;
  }

  test.each(["line", "fsync"] as const)("loses none of the lines that were written: %s", async (durability) => {
    for (let kill = 0; kill < KILLS; kill++) {
      const file = join(temporaryDirectory(), "run.jsonl");
      const written = await killedAfter(file, 1 + kill * 37, { durability });
      expect(written).toBeGreaterThan(kill * 37);
      const { events, bad } = await contentOf(file);
      // The line that it was killed in may be there too, whole or not.
      expect(events.length).toBeGreaterThanOrEqual(written);
      expect(events).toEqual(numbered("a", events.length));
      expect(bad).toBeLessThanOrEqual(1);
      await goesOn(file, events.length, bad);
    }
  });

  test("loses at most what was in its buffer: buffered", async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const file = join(temporaryDirectory(), "run.jsonl");
      const written = await killedAfter(file, 1 + kill * 997, { durability: "buffered" });
      const { events, bad } = await contentOf(file);
      expect(events).toEqual(numbered("a", events.length));
      expect(bad).toBeLessThanOrEqual(1);
      const lost = numbered("a", written).slice(events.length);
      const bytes = lost.reduce((sum, _, i) => sum + lineOf(finished(events.length + i, "a")).length, 0);
      expect(bytes).toBeLessThanOrEqual(BUFFER_BYTES + 200);
      await goesOn(file, events.length, bad);
    }
  });

  /** The next process writes whole lines behind what is there. */
  async function goesOn(file: string, events: number, bad: number): Promise<void> {
    const log = logFile(LogEvent, file, { level: "debug" });
    log.write(finished(7, "next"));
    log.close();
    const after = await contentOf(file);
    expect([after.events.length, after.events.at(-1), after.bad]).toEqual([events + 1, "next 7", bad]);
  }
});

test("a process that ends has written all of its lines, also by process.exit", async () => {
  const file = join(temporaryDirectory(), "run.jsonl");
  const child = start(file, { count: 100, flushMs: 60_000 });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(await contentOf(file)).toEqual({ events: numbered("a", 100), bad: 0 });
});

test("four processes that write to one file, which is put aside when it is full, write each line once", async () => {
  const folder = temporaryDirectory();
  const file = join(folder, "run.jsonl");
  const rotateBytes = Math.max(BUFFER_BYTES, LINES * 10);
  const names = ["a", "b", "c", "d"];
  const ends = names.map(async (name, i) => {
    const durability = (["buffered", "line"] as const)[i % 2] ?? "line";
    return once(start(file, { name, count: LINES, durability, rotateBytes, keepFiles: 1000 }), "close");
  });
  for (const end of await Promise.all(ends)) expect(end).toEqual([0, null]);
  const files = readdirSync(folder);
  expect(files.filter((name) => name.includes("lock"))).toEqual([]);
  expect(files.length).toBeGreaterThan(4);
  const contents = await Promise.all(files.map((name) => contentOf(join(folder, name))));
  expect(contents.filter(({ bad }) => bad > 0)).toEqual([]);
  const events = contents.flatMap((one) => one.events).toSorted();
  expect(events.length).toBe(4 * LINES);
  expect(events).toEqual(names.flatMap((name) => numbered(name, LINES)).toSorted());
  for (const name of files)
    expect(readFileSync(join(folder, name), "latin1").endsWith("\n") || name === "run.jsonl").toBe(true);
}, 600_000);
