// What a run says of itself in a log: it began, it ended, and what became of each of its outputs.

import type { RunManifest, RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { errorTypeOf } from "tessera-contracts/diagnostics";
import { ValidationError } from "tessera-contracts/serde";
import type { Session } from "./session/session.js";

/** A run as its log names it. */
export type LoggedRun = Pick<RunManifest, "run_id" | "plan_signature">;

/** Does the work of a run, and tells that it began and how it ended. @throws whatever the work throws */
export async function toldRun<R>(
  session: Pick<Session, "diagnostics" | "now">,
  manifest: LoggedRun & Pick<RunManifest, "delta_inputs">,
  work: () => Promise<R>,
): Promise<R> {
  const { diagnostics, now } = session;
  const started = now();
  const inputs = manifest.delta_inputs.map(({ dataset_name }) => dataset_name);
  diagnostics.emit(LogEvent, { event: "run_started", ...headOf(manifest, started), inputs });
  try {
    const result = await work();
    const ended = now();
    const duration_ms = Math.max(0, Math.round(ended - started));
    diagnostics.emit(LogEvent, { event: "run_finished", ...headOf(manifest, ended), duration_ms });
    return result;
  } catch (error) {
    diagnostics.emit(LogEvent, { event: "run_failed", ...headOf(manifest, now()), error: payloadOf(error) });
    throw error;
  }
}

/**
 * Writes an output, and tells that it began, what was committed and how many rows it has. Returns whether it was written: the work gives null
 * if it can only be once its view is made, and begins again then.
 * @throws whatever the work throws
 */
export async function toldOutput(
  { diagnostics, now }: Pick<Session, "diagnostics" | "now">,
  manifest: LoggedRun,
  task: string,
  work: () => Promise<RunOutput | null>,
): Promise<boolean> {
  diagnostics.emit(LogEvent, { event: "task_started", ...headOf(manifest, now()), task });
  const output = await work();
  if (output === null) return false;
  const { table_uri, version, rows } = output;
  const head = headOf(manifest, now());
  if (version !== null) {
    diagnostics.emit(LogEvent, { event: "delta_commit", ...head, table_uri, version, operation: "WRITE" });
  }
  diagnostics.emit(LogEvent, { event: "task_finished", ...head, task, rows });
  return true;
}

function headOf({ run_id, plan_signature }: LoggedRun, now: number): LoggedRun & { readonly timestamp_ms: number } {
  return { run_id, plan_signature, timestamp_ms: Math.trunc(now) };
}

function payloadOf(error: unknown): ValidationErrorPayload {
  if (error instanceof ValidationError) return error.payload;
  const summary = (error instanceof Error ? error.message : String(error)) || "no message";
  const nothing = { contract: null, expected: null, received: null, source: null };
  return { type: "validation", summary, path: "$", ...nothing, code: errorTypeOf(error) };
}
