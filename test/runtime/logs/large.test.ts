// Logs that are larger than the heap of who writes and reads them. `make soak` has one of 2 GB: LOG_MEGABYTES=2048.

import { spawn } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltProgram, buildProgram } from "../../built-program.js";
import { keptDirectory } from "../../temporary-directory.js";

const MEGABYTES = Number(process.env["LOG_MEGABYTES"] ?? 96);
const HEAP_MEGABYTES = 64;

let program: BuiltProgram;
let folder = "";
let file = "";
let lines = 0;

beforeAll(async () => {
  program = await buildProgram(fileURLToPath(new URL("large-child.ts", import.meta.url)));
  folder = keptDirectory();
  file = join(folder, "run.jsonl");
  lines = Number.parseInt(await saidBy("write", file, String(MEGABYTES)), 10);
  // A line that is none, and one that is longer than any that is read, and larger than the heap.
  appendFileSync(file, '{"event":"task_lost"}\n');
  for (let written = 0; written < 80; written++) appendFileSync(file, Buffer.alloc(2 ** 20, "x"));
  appendFileSync(file, "\n");
}, 600_000);

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What a process with a small heap says; an error if it ends otherwise than well. */
function saidBy(...words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, program.path, ...words]);
  let [out, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(out.trim());
      else reject(new Error(`it ended with ${code ?? signal}: ${errors.slice(-2000)}`));
    });
  });
}

test.each([
  ["read", (count: number) => `${count} good, 2 bad`],
  ["check", () => "code 1, 1 printed, 2 errors"],
  ["show", (count: number) => `code 0, ${count} printed, 2 errors`],
  ["tail", () => "code 0, 8 printed, 2 errors"],
])("is enough to %s a log", async (mode, said) => {
  expect(await saidBy(mode, file)).toBe(said(lines));
});
