// Lines that are still to be written.

import { ByteBuffer } from "tessera-contracts/serde";
import type { EventContract } from "./level.js";
import { LogError } from "./errors.js";
import type { LogSink } from "./sink.js";

const LINE_FEED = 0x0a;
const END = Uint8Array.of(LINE_FEED);
const putEnd = (memory: Uint8Array, at: number): void => {
  memory[at] = LINE_FEED;
};

/** Lines of events of one contract, in memory that is used again and again. */
export class PendingLines<T> {
  private readonly contract: EventContract<T>;
  private readonly maxLineBytes: number;
  private readonly buffer = new ByteBuffer();
  /** How much of the first line is in the file, without its end; 0 if nothing of it is. */
  private torn = 0;

  constructor(contract: EventContract<T>, maxLineBytes: number) {
    this.contract = contract;
    this.maxLineBytes = maxLineBytes;
  }

  get size(): number {
    return this.buffer.length;
  }

  /** Adds the line of an event. @throws {EncodeError}; {LogError} `LOG_LINE_TOO_LONG`; nothing is added then */
  append(event: T): void {
    const { buffer, maxLineBytes } = this;
    const start = buffer.length;
    try {
      const size = this.contract.encodeJsonInto(event, buffer, start);
      if (size >= maxLineBytes) {
        const message = `a line of ${size} bytes is not written: expected less than ${maxLineBytes} (maxLineBytes)`;
        throw new LogError("LOG_LINE_TOO_LONG", message);
      }
    } catch (error) {
      buffer.length = start;
      throw error;
    }
    buffer.writeAt(buffer.length, 1, putEnd);
  }

  /** Takes back what was added when there were so many bytes. */
  takeBack(size: number): void {
    this.buffer.length = size;
  }

  /** Writes all lines; those that were written whole are gone, also if an error is thrown. @throws what the system says */
  writeTo(sink: LogSink): void {
    if (this.torn > 0) this.mend(sink);
    const { bytes } = this.buffer;
    const { count, error } = sink.write(bytes);
    const whole = bytes.subarray(0, count).lastIndexOf(LINE_FEED) + 1;
    this.torn = count - whole;
    this.drop(whole);
    if (error !== undefined) throw error;
  }

  /** A line that was torn gets its end and is written again, for another process may have written behind it, unless its end was all it lacked. */
  private mend(sink: LogSink): void {
    const { error } = sink.write(END);
    if (error !== undefined) throw error;
    if (this.buffer.bytes[this.torn] === LINE_FEED) this.drop(this.torn + 1);
    this.torn = 0;
  }

  private drop(count: number): void {
    const { bytes } = this.buffer;
    bytes.copyWithin(0, count);
    this.buffer.length = bytes.length - count;
  }
}
