// Opens logs.

import type { LoggingConfig } from "tessera-contracts/contracts/config/root";
import { TesseraError } from "tessera-contracts/diagnostics";
import { displayText } from "tessera-contracts/text";
import type { EventContract } from "./level.js";
import type { LogDisk } from "./disk.js";
import { LogError } from "./errors.js";
import { machine } from "./file.js";
import { FileSink, HandleSink } from "./sink.js";
import { type Flushable, type Log, LogWriter, type WriterHost, type WriterOptions } from "./writer.js";

/** How a log file is written. */
export interface LogFileOptions extends WriterOptions {
  /** Size from which on the file is put aside. Null, which is the default, lets it grow. */
  readonly rotateBytes?: number | null;
  /** How many files that were put aside are kept. Default: 5. */
  readonly keepFiles?: number;
}

/**
 * Opens a file that events of a contract are appended to, a line of JSON each. What waits in its buffer is written when the process exits, but
 * not when it is killed. The last line of a process that died gets its end.
 * @throws {LogError} `LOG_OPTION`; `LOG_UNREADABLE` if the file cannot be opened
 */
export function logFile<T>(contract: EventContract<T>, path: string, options: LogFileOptions = {}): Log<T> {
  return logOn(machine, contract, path, options);
}

/** The same over another disk. @internal for tests that put faults in its place */
export function logOn<T>(disk: LogDisk, contract: EventContract<T>, path: string, options: LogFileOptions): Log<T> {
  const { rotateBytes = null, keepFiles = 5 } = options;
  demandPositive({
    rotateBytes,
    keepFiles,
    flushMs: options.flushMs,
    bufferBytes: options.bufferBytes,
    maxLineBytes: options.maxLineBytes,
  });
  try {
    const sink = new FileSink(disk, path, rotateBytes === null ? null : { rotateBytes, keepFiles });
    return opened(disk, (host) => new LogWriter(contract, sink, host, options));
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TesseraError || !("code" in error)) throw error;
    throw new LogError("LOG_UNREADABLE", `${displayText(path)}: it cannot be opened (${String(error.code)})`, error);
  }
}

/** Writes events to a descriptor that is open, such as 2, which is standard error. It is not closed with the log. */
export function logDescriptor<T>(contract: EventContract<T>, descriptor: number, options: WriterOptions = {}): Log<T> {
  const sink = new HandleSink(machine, machine.opened(descriptor));
  return opened(machine, (host) => new LogWriter(contract, sink, host, options));
}

/**
 * Opens the log that settings ask for: a file, or standard error.
 * @throws {LogError} as `logFile`
 */
export function openLog<T>(contract: EventContract<T>, settings: LoggingConfig): Log<T> {
  const { level, durability, jsonl_path, rotate_bytes, keep_files } = settings;
  if (jsonl_path === null) return logDescriptor(contract, STANDARD_ERROR, { level, durability });
  const rotation = { rotateBytes: rotate_bytes, keepFiles: keep_files };
  return logFile(contract, jsonl_path, { level, durability, ...rotation });
}

const STANDARD_ERROR = 2;

/** The logs over a disk that are written when the process ends, and what stops that. */
const OPEN = new Map<LogDisk, { readonly logs: Set<Flushable>; readonly stop: () => void }>();

function opened<T>(disk: LogDisk, make: (host: WriterHost) => LogWriter<T>): Log<T> {
  const log = make({ after: (ms, work) => disk.after(ms, work), onClose: (closed) => forget(disk, closed) });
  const logs = OPEN.get(disk)?.logs ?? new Set();
  if (logs.size === 0) OPEN.set(disk, { logs, stop: disk.atExit(() => flushAll(logs)) });
  logs.add(log);
  return log;
}

function forget(disk: LogDisk, log: Flushable): void {
  const open = OPEN.get(disk);
  open?.logs.delete(log);
  if (open?.logs.size !== 0) return;
  open.stop();
  OPEN.delete(disk);
}

/** Nobody is left to tell but who reads standard error. */
function flushAll(logs: ReadonlySet<Flushable>): void {
  for (const log of logs) {
    try {
      log.flush();
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      console.error(`tessera: ${error.message}`);
    }
  }
}

function demandPositive(numbers: { readonly [name: string]: number | null | undefined }): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (value == null || (Number.isSafeInteger(value) && value > 0)) continue;
    throw new LogError("LOG_OPTION", `expected ${name} to be a whole number above 0, got ${value}`);
  }
}
