// The exact encoder: one interpreter over a contract's TypeInfo. It writes what the generated encoders write, and where a value
// does not fit it says where and why; the generated encoders only notice that something is wrong.

import { MAX_DEPTH } from "../../depth.js";
import { EncodeError, type ErrorCode } from "../../errors.js";
import type { TypeInfo } from "../../info/types.js";
import type { EncodeOrder } from "../../options.js";
import { placeOf, type Step } from "../path.js";
import { reasonOf } from "../readable.js";
import type { Encoding } from "./encoding.js";
import type { Sink } from "./sink.js";
import { writeValue } from "./value.js";

/** How the exact encoder writes, and where in a larger whole. */
export interface ExactEncodeOptions {
  readonly order: EncodeOrder;
  /** Where the value stands: its line in JSON lines. */
  readonly steps?: readonly Step[];
}

/**
 * Writes `value` as `type` into `sink`.
 * @throws {EncodeError} when the value, or something inside it, does not fit or cannot be read
 */
export function encodeExact(type: TypeInfo, value: unknown, sink: Sink, options: ExactEncodeOptions): void {
  const encoder = new ExactEncoder(sink, options);
  try {
    encoder.write(type, value);
  } catch (cause) {
    throw cause instanceof EncodeError ? cause : encoder.unreadable(cause);
  }
}

class ExactEncoder implements Encoding {
  declare readonly sink: Sink;
  declare readonly order: EncodeOrder;
  /** Grows and shrinks with the value being written; after a throw it still says where that was. */
  declare private readonly steps: Step[];
  private depth = 0;

  constructor(sink: Sink, options: ExactEncodeOptions) {
    this.sink = sink;
    this.order = options.order;
    this.steps = [...(options.steps ?? [])];
  }

  write(type: TypeInfo, value: unknown): void {
    writeValue(this, type, value);
  }

  at<T>(step: Step, action: () => T): T {
    this.steps.push(step);
    const result = action();
    this.steps.pop();
    return result;
  }

  nested(action: () => void): void {
    this.depth++;
    if (this.depth > MAX_DEPTH) this.fail(`Nested more than ${MAX_DEPTH} levels deep`, "depth-exceeded");
    action();
    this.depth--;
  }

  fail(message: string, code?: ErrorCode): never {
    const { path, suffix } = placeOf(this.steps);
    throw new EncodeError(message + suffix, path, code);
  }

  /** The error for a getter, an iterator or a codec of the user's that threw. */
  unreadable(cause: unknown): EncodeError {
    const { path, suffix } = placeOf(this.steps);
    const error = new EncodeError(`The value cannot be read: ${reasonOf(cause)}${suffix}`, path);
    error.cause = cause;
    return error;
  }
}
