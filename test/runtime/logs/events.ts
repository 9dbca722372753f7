// Events to log.

import { LogEvent } from "tessera-contracts/contracts/logs/events";

const head = { run_id: "run-7", plan_signature: "abc" };

/** Debug. */
export function finished(rows: number, task = "normalize"): LogEvent {
  return { event: "task_finished", ...head, timestamp_ms: 1_767_225_600_000, task, rows };
}

/** Info. */
export function started(inputs: readonly string[] = ["files"]): LogEvent {
  return { event: "run_started", ...head, timestamp_ms: 1_767_225_600_000, inputs: [...inputs] };
}

/** Error. */
export function failed(): LogEvent {
  const error = { type: "decode", summary: "no", path: "$", contract: null, expected: null, received: null } as const;
  const payload = { ...error, code: "malformed", source: null };
  return { event: "run_failed", ...head, timestamp_ms: 1_767_225_600_000, error: payload };
}

/** The line of an event, with its new line. */
export function lineOf(event: LogEvent): string {
  return `${new TextDecoder().decode(LogEvent.encodeJson(event))}\n`;
}
