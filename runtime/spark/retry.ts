// When a call is made again whose connection broke, and after how long.

import { RetrySpec } from "tessera-contracts/contracts/config/spark";

/** Why a try failed, as far as it decides whether there is another. */
export interface Breakage {
  /** Of gRPC; null if the connection ended without one. */
  readonly status: number | null;
  /** Whether we ended the stream ourselves. A line that is cut looks the same on the wire. */
  readonly isOurs: boolean;
  /** The error's name in Spark's list, such as `INVALID_CURSOR.DISCONNECTED`; null if the server gave none. */
  readonly errorClass: string | null;
  /** What the server asks to wait, in milliseconds; null if it does not. */
  readonly serverDelayMs: number | null;
  /** Whether it came from the line and not from the server: a reset, a GOAWAY, a refused stream. */
  readonly isOfTheLine: boolean;
  /** Whether this client has seen itself that another try is of no use: what came is not of the protocol, or too large. */
  readonly isFinal: boolean;
}

const CANCELLED = 1;
const ABORTED = 10;
const UNAVAILABLE = 14;

/** How often a server is asked whether it has stopped an operation. Its request may be some way behind. */
export const ABANDONING: RetrySpec = RetrySpec.create({ max_retries: 5, initial_ms: 100, multiplier: 2 });

/** Milliseconds after which a server that was never reached is not tried again. */
export const OPENING_MS = 10_000;

/** The policy for a server that was never reached: a wrong address, or one that is not up, is told of within seconds. */
export function openingPolicy(policy: RetrySpec): RetrySpec {
  return { ...policy, max_retries: Math.min(policy.max_retries, 3), max_ms: Math.min(policy.max_ms, 2000) };
}

/** Whether the same call may go well on another try. */
export function isBroken({ status, isOurs, errorClass, serverDelayMs, isOfTheLine, isFinal }: Breakage): boolean {
  if (isOurs || isFinal) return false;
  if (serverDelayMs !== null || isOfTheLine || status === null) return true;
  if (status === CANCELLED || status === ABORTED || status === UNAVAILABLE) return true;
  return errorClass === "INVALID_CURSOR.DISCONNECTED";
}

/**
 * Milliseconds to wait after so many tries have failed, the first counting as 1; null if there is none any more.
 * @param random from 0 up to 1
 */
export function retryDelay(
  policy: RetrySpec,
  tries: number,
  { serverDelayMs, random }: { readonly serverDelayMs: number | null; readonly random: number },
): number | null {
  if (tries > policy.max_retries) return null;
  const own = Math.min(policy.max_ms, policy.initial_ms * policy.multiplier ** (tries - 1));
  const jitter = own < policy.jitter_from_ms ? 0 : random * policy.jitter_ms;
  const asked = Math.min(policy.max_server_delay_ms, serverDelayMs ?? 0);
  return Math.max(own + jitter, asked);
}
