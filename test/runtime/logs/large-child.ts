// A process with a small heap, at a log that is larger: `write FILE MEGABYTES`, or `read FILE`, or `check FILE`, `show FILE`, `tail FILE`, which
// are the commands. It prints one line of what it found; events that are shown are counted.

import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { logChunks, logFile, readLog } from "tessera-contracts/logs";
import { statSync } from "node:fs";
import type { CommandInput, CommandTools } from "../../../runtime/cli/command.js";
import { LOGS_COMMANDS } from "../../../runtime/cli/logs/commands.js";
import { failed, finished, started } from "./events.js";

const [mode = "", file = "", megabytes = "0"] = process.argv.slice(2);

function write(): string {
  const log = logFile(LogEvent, file, { level: "debug" });
  const bytes = Number(megabytes) * 2 ** 20;
  const inputs = Array.from({ length: 20 }, (_, i) => `dataset_${i}`);
  let lines = 0;
  for (; lines % 1000 !== 0 || lines === 0 || statSync(file).size < bytes; lines++) {
    log.write(lines % 1000 === 0 ? failed() : lines % 10 === 0 ? started(inputs) : finished(lines));
  }
  log.close();
  return `${lines} lines`;
}

async function read(): Promise<string> {
  const counts = { good: 0, bad: 0 };
  for await (const line of readLog(LogEvent, logChunks(file))) counts[line.ok ? "good" : "bad"]++;
  return `${counts.good} good, ${counts.bad} bad`;
}

async function command(name: string): Promise<string> {
  const counts = { out: 0, error: 0 };
  const terminal = {
    cwd: "/",
    colour: false,
    columns: 100,
    today: "2026-12-31",
    out: () => counts.out++,
    error: () => counts.error++,
    stopSignal: () => new AbortController().signal,
  };
  const input = { args: [file], option: () => null, flag: () => false, list: () => [], terminal };
  const found = LOGS_COMMANDS.find((one) => one.name === name);
  const code = await found?.run(input as unknown as CommandInput, {} as CommandTools);
  return `code ${code}, ${counts.out} printed, ${counts.error} errors`;
}

console.log(mode === "write" ? write() : mode === "read" ? await read() : await command(mode));
