// Events for a stream, which may be slower than they come: this one queues, up to a limit.

import type { LogLevel } from "tessera-contracts/contracts/types";
import type { Subscriber } from "tessera-contracts/diagnostics";
import { type EventContract, isAtLeast, levelledEventsOf } from "../level.js";

/** A stream of Node, or what looks like it. */
export interface WritableLike {
  /** False if the stream has had enough until `drain`. */
  write(bytes: Uint8Array): boolean;
  on(event: "drain", listener: () => void): unknown;
}

/** How a stream is written to. */
export interface StreamOptions {
  /** Events below this level are left out. Default: `info`. */
  readonly level?: LogLevel;
  /** How much may wait for the stream, in bytes. Beyond it, the newest events below `error` are dropped. Default: 8 MiB. */
  readonly maxQueuedBytes?: number;
  /** Told, when the stream takes more again, how many events were dropped since it had enough. Default: says so on standard error. */
  readonly onDropped?: (count: number) => void;
}

const MAX_QUEUED_BYTES = 8 * 1024 * 1024;

/** Writes each event to a stream as a line of JSON. What the stream does not take waits here; errors wait whatever their number. */
export function toStream<T>(stream: WritableLike, contract: EventContract<T>, options: StreamOptions = {}): Subscriber {
  const { level = "info", maxQueuedBytes = MAX_QUEUED_BYTES, onDropped = printDropped } = options;
  const find = levelledEventsOf(contract, level);
  const queue = new Queue(stream, maxQueuedBytes, onDropped);
  stream.on("drain", () => queue.drain());
  return (notice) => {
    const levelled = find(notice);
    if (levelled === null) return;
    queue.push(contract.encodeJsonLines([levelled.event]), isAtLeast(levelled.level, "error"));
  };
}

function printDropped(count: number): void {
  console.error(`tessera: ${count} events were dropped, since the stream that they go to is too slow`);
}

class Queue {
  private waiting: Uint8Array[] = [];
  private size = 0;
  private isFull = false;
  private dropped = 0;
  private readonly stream: WritableLike;
  private readonly maxBytes: number;
  private readonly onDropped: (count: number) => void;

  constructor(stream: WritableLike, maxBytes: number, onDropped: (count: number) => void) {
    this.stream = stream;
    this.maxBytes = maxBytes;
    this.onDropped = onDropped;
  }

  push(line: Uint8Array, isKept: boolean): void {
    if (!this.isFull) this.isFull = !this.stream.write(line);
    else if (isKept || this.size + line.length <= this.maxBytes) {
      this.waiting.push(line);
      this.size += line.length;
    } else this.dropped++;
  }

  drain(): void {
    const { waiting, dropped } = this;
    this.waiting = [];
    this.size = 0;
    this.isFull = false;
    this.dropped = 0;
    for (const line of waiting) this.push(line, true);
    if (dropped > 0) this.onDropped(dropped);
  }
}
