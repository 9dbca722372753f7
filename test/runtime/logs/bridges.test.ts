// Events in the loggers that a program has already.

import { PassThrough } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { diagnostics, type Diagnostics, type Subscriber } from "tessera-contracts/diagnostics";
import { consoleSink, pinoSink, toStream, winstonSink } from "tessera-contracts/logs";
import { failed, finished, lineOf, started } from "./events.js";

function sinkTo(subscriber: Subscriber): Diagnostics {
  return diagnostics({ now: () => 0, uuid: () => "u" }, subscriber);
}

const levels = () => ({ debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() });

test("the console prints lines of JSON, by the method of their level", () => {
  const console = levels();
  const hub = sinkTo(consoleSink(console, LogEvent, { level: "info" }));
  for (const event of [started(), finished(1), failed()]) hub.emit(LogEvent, event);
  expect(console.info.mock.calls).toEqual([[lineOf(started()).trimEnd()]]);
  expect(console.error.mock.calls).toEqual([[lineOf(failed()).trimEnd()]]);
  expect(console.debug.mock.calls).toEqual([]);
});

test("pino gets the event to merge, and what happened as the message", () => {
  const logger = levels();
  sinkTo(pinoSink(logger, LogEvent)).emit(LogEvent, finished(1));
  expect(logger.debug.mock.calls).toEqual([[finished(1), "task_finished"]]);
});

test("winston gets an entry", () => {
  const log = vi.fn();
  sinkTo(winstonSink({ log }, LogEvent)).emit(LogEvent, finished(1));
  expect(log.mock.calls).toEqual([[{ ...finished(1), level: "debug", message: "task_finished" }]]);
});

test("a stream gets every line, however small its buffer", async () => {
  const stream = new PassThrough({ highWaterMark: 10 });
  const hub = sinkTo(toStream(stream, LogEvent, { level: "debug" }));
  for (let rows = 0; rows < 20; rows++) hub.emit(LogEvent, finished(rows));
  let text = "";
  stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  for (let i = 0; i < 100; i++) await turn();
  expect(text).toBe(Array.from({ length: 20 }, (_, rows) => lineOf(finished(rows))).join(""));
});

test("a stream that takes nothing has the newest dropped, but for errors, and says how many", async () => {
  const stream = new PassThrough({ highWaterMark: 10 });
  const onDropped = vi.fn();
  const maxQueuedBytes = 3 * lineOf(finished(1)).length;
  const hub = sinkTo(toStream(stream, LogEvent, { level: "debug", maxQueuedBytes, onDropped }));
  for (let rows = 0; rows < 9; rows++) hub.emit(LogEvent, finished(rows));
  hub.emit(LogEvent, failed());
  let text = "";
  stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  for (let i = 0; i < 100; i++) await turn();
  expect(text).toBe([0, 1, 2, 3].map((rows) => lineOf(finished(rows))).join("") + lineOf(failed()));
  expect(onDropped.mock.calls).toEqual([[5]]);
});
