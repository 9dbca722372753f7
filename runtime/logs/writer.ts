// Writes events as lines. There is no queue: lines wait in one buffer of bounded size, and whoever writes more than the disk takes is
// slowed down.

import type { LogDurability, LogLevel } from "tessera-contracts/contracts/types";
import { kindsOf, type Subscriber } from "tessera-contracts/diagnostics";
import { LogError } from "./errors.js";
import { type EventContract, eventsOf, isAtLeast } from "./level.js";
import { PendingLines } from "./pending.js";
import type { LogSink } from "./sink.js";

/** How a log is written. */
export interface WriterOptions {
  /** Lines below this level are not written. Default: `info`. */
  readonly level?: LogLevel;
  /** When a line has to be safe. Default: `buffered`. */
  readonly durability?: LogDurability;
  /** Buffered lines are written after so many milliseconds. Default: 200. */
  readonly flushMs?: number;
  /** Buffered lines are written when they are so many bytes. Default: 64 KiB. */
  readonly bufferBytes?: number;
  /** Longest line, in bytes. Default: 1 MiB. */
  readonly maxLineBytes?: number;
}

/** What became of the lines of a log. */
export interface LogFigures {
  /** Lines that were taken: they are in the file, or in the buffer. */
  readonly lines: number;
  /** Lines that were lost because they could not be written and the buffer was full. */
  readonly dropped: number;
  /** How often writing failed. */
  readonly failures: number;
}

/** A log that is open. */
export interface Log<T> extends AsyncDisposableLog {
  /**
   * Writes an event as a line, unless it is below the level of the log; `level` takes the place of that of its contract.
   * @throws {EncodeError} if the event does not fit its contract; {LogError} `LOG_LINE_TOO_LONG`; `LOG_WRITE_FAILED` with the first write that
   * fails: the line is kept and written later, as are others while there is room; `LOG_CLOSED`
   */
  write(event: T, options?: { readonly level?: LogLevel }): void;
  /** Returns what to subscribe to a sink: it writes the events of the contract, or of members of its union. */
  subscriber(): Subscriber;
  /** Writes what waits. @throws {LogError} `LOG_WRITE_FAILED` */
  flush(): void;
  /** Writes what waits, and closes the file. Once more does nothing. @throws {LogError} `LOG_WRITE_FAILED`; the file is closed then too */
  close(): void;
  readonly figures: LogFigures;
}

/** Closes with `await using`. */
interface AsyncDisposableLog {
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a writer asks of its surroundings. */
export interface WriterHost {
  /** Calls `work` in `ms` milliseconds, unless the returned function is called before. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** Called when the log is closed. */
  readonly onClose: (log: Flushable) => void;
}

/** What has to be written before a process ends. */
export interface Flushable {
  flush(): void;
}

const KIB = 1024;
const DEFAULTS = {
  level: "info",
  durability: "buffered",
  flushMs: 200,
  bufferBytes: 64 * KIB,
  maxLineBytes: KIB * KIB,
} as const satisfies WriterOptions;

/** Writes the events of one contract. */
export class LogWriter<T> implements Log<T> {
  private readonly contract: EventContract<T>;
  private readonly sink: LogSink;
  private readonly host: WriterHost;
  private readonly options: Required<WriterOptions>;
  private readonly kindOf: ReturnType<typeof kindsOf<T>>;
  private readonly pending: PendingLines<T>;
  private cancelTimer: (() => void) | null = null;
  /** What could not be told to the caller when it happened. */
  private untold: LogError | null = null;
  private isFailing = false;
  private isClosed = false;
  private lines = 0;
  private dropped = 0;
  private failures = 0;

  constructor(contract: EventContract<T>, sink: LogSink, host: WriterHost, options: WriterOptions) {
    this.contract = contract;
    this.sink = sink;
    this.host = host;
    this.options = { ...DEFAULTS, ...options };
    this.pending = new PendingLines(contract, this.options.maxLineBytes);
    this.kindOf = kindsOf(contract);
  }

  get figures(): LogFigures {
    const { lines, dropped, failures } = this;
    return { lines, dropped, failures };
  }

  write(event: T, { level = this.kindOf(event).level }: { readonly level?: LogLevel } = {}): void {
    if (this.isClosed) throw new LogError("LOG_CLOSED", "the log is closed: write before close(), or open it again");
    if (isAtLeast(level, this.options.level)) this.take(event, level);
    this.tell();
  }

  subscriber(): Subscriber {
    const find = eventsOf(this.contract);
    return (notice) => {
      const event = find(notice);
      if (event !== null) this.write(event);
    };
  }

  flush(): void {
    this.flushNow();
    this.tell();
    if (this.isFailing) throw new LogError("LOG_WRITE_FAILED", "the log still cannot be written; its lines wait");
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.host.onClose(this);
    try {
      this.flush();
      if (this.options.durability === "fsync") this.sink.sync();
    } finally {
      this.sink.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  /** Adds a line, and writes it now or later. */
  private take(event: T, level: LogLevel): void {
    const { durability, bufferBytes } = this.options;
    // Before a line is dropped for want of room, what waits is tried again.
    if (this.isFailing && this.pending.size > bufferBytes / 2) this.flushNow();
    if (!this.append(event)) return;
    if (durability !== "buffered" || level === "error" || this.pending.size >= bufferBytes) this.flushNow();
    else this.startTimer();
  }

  /** Adds a line; false if there is no room for it since writing fails. */
  private append(event: T): boolean {
    const { pending } = this;
    const before = pending.size;
    pending.append(event);
    if (this.isFailing && before > 0 && pending.size > this.options.bufferBytes) {
      pending.takeBack(before);
      this.dropped++;
      return false;
    }
    this.lines++;
    return true;
  }

  private startTimer(): void {
    this.cancelTimer ??= this.host.after(this.options.flushMs, () => this.flushLater());
  }

  private flushLater(): void {
    this.cancelTimer = null;
    try {
      this.flushNow();
    } catch (error) {
      // Nobody called: the next call is told.
      if (!(error instanceof LogError)) throw error;
      this.untold = error;
    }
  }

  /** Throws what a timer could not, when all else is done: what waits is written, and no line is left out for it. */
  private tell(): void {
    const { untold } = this;
    this.untold = null;
    if (untold !== null) throw untold;
  }

  /** @throws {LogError} `LOG_WRITE_FAILED` the first time, until a write has worked again */
  private flushNow(): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
    if (this.pending.size === 0 && !this.isFailing) return;
    try {
      this.pending.writeTo(this.sink);
      if (this.options.durability === "fsync") this.sink.sync();
      this.sink.rotate();
      this.isFailing = false;
    } catch (error) {
      this.failures++;
      if (!this.isClosed) this.startTimer();
      if (this.isFailing) return;
      this.isFailing = true;
      throw writeFailed(error);
    }
  }
}

function writeFailed(error: unknown): LogError {
  const says = error instanceof Error ? error.message : String(error);
  const message = `the log cannot be written: ${says}. Lines are kept as long as there is room, and written when that works again`;
  return new LogError("LOG_WRITE_FAILED", message, error);
}
