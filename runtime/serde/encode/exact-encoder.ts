// The exact encoder: one interpreter over a contract's TypeInfo. It writes what the generated encoders write, and where a value
// does not fit it says where and why; the generated encoders only notice that something is wrong.

import { EncodeError, type ErrorCode } from "../errors.js";
import { pathSuffix, pathText, type Step } from "../exact/path.js";
import { reasonOf } from "../exact/readable.js";
import type { TypeInfo } from "../type-info.js";
import type { Encoding, EncodeOrder } from "./encoding.js";
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

const DEPTH_LIMIT = 512;

class ExactEncoder implements Encoding {
  readonly sink: Sink;
  readonly order: EncodeOrder;
  /** Grows and shrinks with the value being written; after a throw it still says where that was. */
  private readonly steps: Step[];
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
    if (this.depth > DEPTH_LIMIT) this.fail(`Nested more than ${DEPTH_LIMIT} levels deep`, "depth-exceeded");
    action();
    this.depth--;
  }

  fail(message: string, code?: ErrorCode): never {
    throw new EncodeError(message + pathSuffix(this.steps), pathText(this.steps), code);
  }

  /** The error for a getter, an iterator or a codec of the user's that threw. */
  unreadable(cause: unknown): EncodeError {
    const error = new EncodeError(
      `The value cannot be read: ${reasonOf(cause)}${pathSuffix(this.steps)}`,
      pathText(this.steps),
    );
    error.cause = cause;
    return error;
  }
}
