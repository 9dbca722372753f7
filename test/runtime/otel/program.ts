// Programs that tell of their work: in this process, and in one of its own.

import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { OtelConfigRuntime, type OtelConfigRuntimeInit } from "tessera-contracts/contracts/config/otel";
import { WriteEvent } from "tessera-contracts/contracts/diagnostics/events";
import { diagnostics } from "tessera-contracts/diagnostics";
import { type OtelOptions, type RunningOtel, startOtel } from "tessera-contracts/otel";
import { packageRoot } from "../../../generator/cli/package.js";

/** Starts an SDK of traces and what else is asked for; its end is put on a list. */
export async function started(
  ends: (() => Promise<unknown>)[],
  settings: Partial<OtelConfigRuntimeInit>,
  options: OtelOptions = {},
): Promise<RunningOtel> {
  const otel = await startOtel(
    OtelConfigRuntime.create({ enable_traces: true, enable_metrics: false, sampler: "always_on", ...settings }),
    { random: () => 0, ...options },
  );
  ends.push(() => otel.shutdown());
  return otel;
}

/** Tells a run with a count and an event. */
export function work({ subscriber }: RunningOtel): void {
  const sink = diagnostics({ now: Date.now, uuid: () => crypto.randomUUID() }, subscriber);
  sink.span("tessera.run", { "tessera.pipeline": "nightly" }, (run) => {
    run.count("tessera.rows", 3, { "tessera.direction": "written" });
    run.emit(WriteEvent, WriteEvent.create({ ...WRITE }));
  });
}
const WRITE = { dataset_name: "n", table_uri: "s3://n", mode: "append", version: 1, rows: 3, duration_ms: 1 } as const;

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs `child.ts`, which would wait for ten minutes, were it not for the limit of its end. */
export function runChild(...args: readonly string[]): Promise<Ended> {
  const program = [resolve(packageRoot(), "test/run-typescript.mjs"), resolve(import.meta.dirname, "child.ts")];
  const child = spawn(process.execPath, [...program, ...args], { timeout: 50_000 });
  let [out, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((end) => child.on("close", (code) => end({ code, out, errors })));
}
