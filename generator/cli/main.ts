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

// What could not be printed is missing, whatever the command itself came to; but `tessera show … | head` has all that it wants.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.exitCode = EXIT.usage;
  terminal.error(`tessera: ${toWriteError("standard output", error).message}`);
});
stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exitCode = EXIT.usage;
});

const code = await run(process.argv.slice(2), terminal);
process.exitCode ??= code;
