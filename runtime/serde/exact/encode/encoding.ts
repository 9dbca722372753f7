import type { ErrorCode } from "../../errors.js";
import type { TypeInfo } from "../../info/types.js";
import type { EncodeOrder } from "../../options.js";
import type { Step } from "../path.js";
import type { Sink } from "./sink.js";

/** One run of the exact encoder, as its parts see it. */
export interface Encoding {
  readonly sink: Sink;
  readonly order: EncodeOrder;
  /** Writes `value` as `type`. */
  write(type: TypeInfo, value: unknown): void;
  /** Runs `action` on what stands at `step` of the value being written, so that errors say where. */
  at<T>(step: Step, action: () => T): T;
  /** Runs `action` inside one more list, map or struct; refuses more than `MAX_DEPTH` of them, so that a cycle ends. */
  nested(action: () => void): void;
  /** @throws {EncodeError} with the path of the value being written, always */
  fail(message: string, code?: ErrorCode): never;
}
