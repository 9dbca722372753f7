#!/usr/bin/env node
import * as nodeModule from "node:module";
import { toWriteError } from "../write/write-error.js";
import { EXIT, type Terminal } from "./command.js";

// Node 22.1 and later keep what V8 compiled for the next call, of everything that is loaded from here on.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();
const { run } = await import("./run.js");

const WIDTH_OF_A_PIPE = 100;
const { stdout, stderr } = process;
const [stop, unread] = [new AbortController(), new AbortController()];
let isListening = false;

const terminal: Terminal = {
  get cwd() {
    return process.cwd();
  },
  colour: stdout.isTTY && stderr.isTTY && !process.env["NO_COLOR"],
  columns: stdout.isTTY ? stdout.columns : WIDTH_OF_A_PIPE,
  variables: process.env,
  isCi: process.env["CI"] === "true",
  today: new Date().toISOString().slice(0, "2026-12-31".length),
  out: (text) => stdout.write(`${text}\n`),
  error: (text) => stderr.write(`${text}\n`),
  ...(stderr.isTTY && process.env["CI"] !== "true" ? { status: statusLine() } : {}),
  stopSignal() {
    if (!isListening) for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
    isListening = true;
    return stop.signal;
  },
  unread: unread.signal,
};

/** Writes at most ten lines a second, and the empty one always. */
function statusLine(): (text: string) => void {
  let last = 0;
  return (text) => {
    const now = performance.now();
    if (text !== "" && now - last < 100) return;
    last = now;
    stderr.write(`\r\u001b[K${text.slice(0, stderr.columns - 1)}`);
  };
}

// What could not be printed is missing, whatever the command itself came to; but `tessera show … | head` has all that it wants.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  unread.abort();
  if (error.code === "EPIPE") return;
  process.exitCode = EXIT.usage;
  terminal.error(`tessera: ${toWriteError("standard output", error).message}`);
});
stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exitCode = EXIT.usage;
});

const code = await run(process.argv.slice(2), terminal);
process.exitCode ??= code;
