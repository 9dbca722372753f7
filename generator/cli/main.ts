#!/usr/bin/env node
import type { Terminal } from "./command.js";
import { run } from "./run.js";

const WIDTH_OF_A_PIPE = 100;
const { stdout, stderr } = process;

// `tessera show … | head` closes the pipe early: what is left to print has no reader, and that is no error.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const terminal: Terminal = {
  get cwd() {
    return process.cwd();
  },
  colour: stdout.isTTY && stderr.isTTY && !process.env["NO_COLOR"],
  columns: stdout.isTTY ? stdout.columns : WIDTH_OF_A_PIPE,
  isCi: process.env["CI"] === "true",
  today: new Date().toISOString().slice(0, "2026-12-31".length),
  out: (text) => stdout.write(`${text}\n`),
  error: (text) => stderr.write(`${text}\n`),
  stopSignal() {
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
    return stop.signal;
  },
};

process.exitCode = await run(process.argv.slice(2), terminal);
