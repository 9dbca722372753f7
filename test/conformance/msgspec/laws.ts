// What must hold for every case, whatever msgspec says: the fast paths and the exact ones agree, and what was decoded can be used.

import { decodeWith, type FastReader, type FormatDecoder } from "../../../runtime/serde/contract/decode.js";
import { encodeWith, type FormatEncoder } from "../../../runtime/serde/contract/encode.js";
import { FastPath } from "../../../runtime/serde/contract/fast-path.js";
import type { Formats } from "../../../runtime/serde/contract/formats.js";
import { shortDifference } from "../../contracts/short-law.js";
import { isSameBytes } from "../../contracts/same-value.js";
import { type CaseContract, contractOf } from "./compile-case.js";
import { brokenBuiltinsLaw, brokenConvertLaw, brokenCreateLaw, brokenParsedLaw } from "./convert-laws.js";
import { isLeftToExact } from "./left-to-exact.js";
import type { Case } from "./mini-format.js";
import { isSameOutcome, outcome, told } from "./outcome.js";
import { inputBytes } from "./run-case.js";
import { builtinValue, typedValue } from "./to-javascript.js";

/** How often the fast paths were put beside the exact ones, and gave up on what an encoder of ours wrote. */
export interface FastPathCounts {
  compared: number;
  bailOuts: number;
}

/** The law that a case breaks, in words; null if it breaks none. */
export function brokenLaw(testCase: Case, counts: FastPathCounts): string | null {
  const { op, schema, input = {} } = testCase;
  const contract = contractOf(testCase);
  if (typeof contract === "string" || !/^(?:(?:de|en)code_|convert_strict$)/.test(op)) return null;
  counts.compared++;
  if (op === "convert_strict") return brokenConvertLaw(contract, builtinValue(input.value, testCase));
  const { fromJson, fromMsgpack, toJson, toMsgpack } = formatsOf(contract);
  if (op === "decode_json") {
    const sides = { contract, decoder: fromJson, encoder: toJson };
    const short = shortDifference(contract.info, inputBytes(testCase));
    return short ?? decoderLaws(sides, testCase, counts) ?? brokenParsedLaw(contract, inputBytes(testCase));
  }
  if (op === "decode_msgpack") {
    return decoderLaws({ contract, decoder: fromMsgpack, encoder: toMsgpack }, testCase, counts);
  }
  return encoderLaws(
    op === "encode_json" ? toJson : toMsgpack,
    typedValue(input.value, schema.type, testCase),
    testCase,
  );
}

type Verdict = string | null;

interface Sides<R extends FastReader> {
  readonly contract: CaseContract;
  readonly decoder: FormatDecoder<unknown, R>;
  readonly encoder: FormatEncoder<unknown>;
}

/** Fast and exact decoder agree; all errors begin with the one error; a value passes `is` and comes back from its bytes. */
function decoderLaws<R extends FastReader>(sides: Sides<R>, testCase: Case, counts: FastPathCounts): Verdict {
  const { contract, decoder, encoder } = sides;
  const bytes = inputBytes(testCase);
  const fast = outcome(() => decodeWith({ ...decoder, path: new FastPath() }, bytes, undefined));
  const exact = outcome(() => decoder.exact(bytes, {}));
  if (!isSameOutcome(fast, exact)) return `fast decoder: ${told(fast)}, exact decoder: ${told(exact)}`;
  if ("error" in exact) return firstOfAll(decoder, bytes, exact.error);
  if (isShortened(exact.value, sides)) return null;
  if (!contract.is(exact.value)) return "a decoded value does not pass is()";
  return (
    encoderLaws(encoder, exact.value, testCase) ??
    cameBack(sides, exact.value, testCase, counts) ??
    brokenBuiltinsLaw(contract, exact.value, isLeftToExact(exact.value, testCase)) ??
    brokenCreateLaw(contract, exact.value)
  );
}

/** MessagePack counts members before duplicates go, as msgspec does: what is left may be fewer than the contract wants. */
function isShortened<R extends FastReader>(value: unknown, { contract, decoder, encoder }: Sides<R>): boolean {
  if (contract.is(value)) return false;
  const again = outcome(() => decoder.exact(encoder.exact(value, "deterministic"), {}));
  return "error" in again && / of length >= /.test(again.error);
}

function firstOfAll<R extends FastReader>(
  decoder: FormatDecoder<unknown, R>,
  bytes: Uint8Array,
  error: string,
): Verdict {
  const all = outcome(() => decoder.exact(bytes, { allErrors: true }));
  if ("error" in all && all.error === error) return null;
  return `the first of all errors is ${told(all)}, the one error ${error}`;
}

function encoderLaws(encoder: FormatEncoder<unknown>, value: unknown, testCase: Case): Verdict {
  const path = new FastPath();
  const fast = outcome(() => encodeWith({ ...encoder, path }, value));
  const exact = outcome(() => encoder.exact(value, "deterministic"));
  if ("error" in fast || "error" in exact) {
    return isSameOutcome(fast, exact) ? null : `fast encoder: ${told(fast)}, exact encoder: ${told(exact)}`;
  }
  if (!isSameBytes(fast.value as Uint8Array, exact.value as Uint8Array))
    return "fast and exact encoder write other bytes";
  return path.bailOuts === 0 || isLeftToExact(value, testCase)
    ? null
    : "the fast encoder gave up on a value that the exact one writes";
}

function cameBack<R extends FastReader>(
  { decoder, encoder }: Sides<R>,
  value: unknown,
  testCase: Case,
  counts: FastPathCounts,
): Verdict {
  const written = outcome(() => encoder.exact(value, "deterministic"));
  if ("error" in written) return null; // as datetimes that an offset carries out of the years
  const path = new FastPath();
  const again = outcome(() => decodeWith({ ...decoder, path }, written.value as Uint8Array, undefined));
  const bailOuts = isLeftToExact(value, testCase) ? 0 : path.bailOuts;
  counts.bailOuts += bailOuts;
  if (bailOuts > 0) return "the fast decoder gave up on what the encoder wrote";
  if ("error" in again) return `what was encoded does not decode: ${again.error}`;
  const twice = outcome(() => encoder.exact(again.value, "deterministic"));
  return !("error" in twice) && isSameBytes(written.value as Uint8Array, twice.value as Uint8Array)
    ? null
    : "a value does not come back from its bytes";
}

function formatsOf(contract: CaseContract): Formats<unknown> {
  return (contract as unknown as { readonly formats: Formats<unknown> }).formats;
}
