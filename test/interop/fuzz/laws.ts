// What must hold for every case, whatever msgspec says: the fast paths and the exact ones agree, and what was decoded can be used.

import type { Contract, DecodeOptions } from "../../../runtime/serde/index.js";
import { DecodeError, ValidationError } from "../../../runtime/serde/errors.js";
import { decodeWith, type FastReader, type FormatDecoder } from "../../../runtime/serde/decode-with.js";
import { encodeWith, type FormatEncoder } from "../../../runtime/serde/encode-with.js";
import { FastPath } from "../../../runtime/serde/fast-path.js";
import type { Formats } from "../../../runtime/serde/formats.js";
import { isSameBytes, isSameValue } from "../../contracts/same-value.js";

/** A law that a case breaks, in words; null if it breaks none. */
export type Verdict = string | null;

/** How many messages with canonical spelling the fast decoders and encoders gave up on. */
export interface BailOuts {
  count: number;
}

/** A message to decode. */
export interface Message {
  readonly contract: Contract<unknown, unknown>;
  readonly bytes: Uint8Array;
  readonly format: "json" | "msgpack";
  /** What an encoder wrote, so that no fast decoder may give up on it. */
  readonly isCanonical: boolean;
}

/** Fast and exact decoder agree; all errors begin with the one error; a value passes `is` and comes back from its bytes. */
export function decodingLaws(message: Message, bailOuts: BailOuts): Verdict {
  const formats = formatsOf(message.contract);
  return message.format === "json"
    ? decoderLaws(formats.fromJson, formats.toJson, message, bailOuts)
    : decoderLaws(formats.fromMsgpack, formats.toMsgpack, message, bailOuts);
}

/** Fast and exact encoder write the same. */
export function encodingLaws(
  contract: Contract<unknown, unknown>,
  value: unknown,
  format: "json" | "msgpack",
): Verdict {
  const formats = formatsOf(contract);
  return encoderLaws(format === "json" ? formats.toJson : formats.toMsgpack, value);
}

function decoderLaws<R extends FastReader>(
  decoder: FormatDecoder<unknown, R>,
  encoder: FormatEncoder<unknown>,
  { contract, bytes, isCanonical }: Message,
  bailOuts: BailOuts,
): Verdict {
  const path = new FastPath();
  const fast = outcome(() => decodeWith({ ...decoder, path }, bytes, undefined));
  const exact = outcome(() => decoder.exact(bytes, {}));
  if (!isSameOutcome(fast, exact)) return `fast decoder: ${told(fast)}, exact decoder: ${told(exact)}`;
  if ("error" in exact) return firstOfAll(decoder, bytes, exact.error);
  bailOuts.count += isCanonical ? path.bailOuts : 0;
  if (isCanonical && path.bailOuts > 0) return "the fast decoder gave up on a canonical message";
  if (!contract.is(exact.value)) return "a decoded value does not pass is()";
  return encoderLaws(encoder, exact.value) ?? cameBack({ decoder, encoder }, exact.value, bailOuts);
}

function firstOfAll<R extends FastReader>(
  decoder: FormatDecoder<unknown, R>,
  bytes: Uint8Array,
  error: string,
): Verdict {
  const options: DecodeOptions = { allErrors: true };
  const all = outcome(() => decoder.exact(bytes, options));
  if (!("error" in all)) return "no error among all errors";
  return all.error.split("\n")[0] === error.split("\n")[0] || all.first === error
    ? null
    : `the first of all errors is ${all.first ?? all.error}, the one error ${error}`;
}

function encoderLaws(encoder: FormatEncoder<unknown>, value: unknown): Verdict {
  const path = new FastPath();
  const fast = outcome(() => encodeWith({ ...encoder, path }, value));
  const exact = outcome(() => encoder.exact(value, "deterministic"));
  if ("error" in fast || "error" in exact) {
    return isSameOutcome(fast, exact) ? null : `fast encoder: ${told(fast)}, exact encoder: ${told(exact)}`;
  }
  if (!isSameBytes(fast.value as Uint8Array, exact.value as Uint8Array))
    return "fast and exact encoder write other bytes";
  return path.bailOuts === 0 ? null : "the fast encoder gave up on a value that the exact one writes";
}

function cameBack<R extends FastReader>(
  { decoder, encoder }: { decoder: FormatDecoder<unknown, R>; encoder: FormatEncoder<unknown> },
  value: unknown,
  bailOuts: BailOuts,
): Verdict {
  const written = outcome(() => encoder.exact(value, "deterministic"));
  if ("error" in written) return null; // as datetimes that an offset carries out of the years
  const path = new FastPath();
  const again = outcome(() => decodeWith({ ...decoder, path }, written.value as Uint8Array, undefined));
  bailOuts.count += path.bailOuts;
  if (path.bailOuts > 0) return "the fast decoder gave up on what the encoder wrote";
  if ("error" in again) return `what was encoded does not decode: ${again.error}`;
  const twice = outcome(() => encoder.exact(again.value, "deterministic"));
  return !("error" in twice) && isSameBytes(written.value as Uint8Array, twice.value as Uint8Array)
    ? null
    : "a value does not come back from its bytes";
}

type Outcome = { readonly value: unknown } | { readonly error: string; readonly first: string | null };

function outcome(action: () => unknown): Outcome {
  try {
    return { value: action() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const first = error instanceof ValidationError ? (error.payloads[0]?.message ?? null) : null;
    const isTyped = error instanceof DecodeError || error.name === "EncodeError";
    return { error: isTyped ? error.message : `untyped ${error.stack ?? error.message}`, first };
  }
}

function isSameOutcome(a: Outcome, b: Outcome): boolean {
  if ("error" in a || "error" in b) return "error" in a && "error" in b && a.error === b.error;
  return isSameValue(a.value, b.value) || (a.value instanceof Uint8Array && b.value instanceof Uint8Array);
}

function told(one: Outcome): string {
  return "error" in one ? one.error : "a value";
}

function formatsOf(contract: Contract<unknown, unknown>): Formats<unknown> {
  return (contract as unknown as { readonly formats: Formats<unknown> }).formats;
}
