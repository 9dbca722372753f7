// Decoding in all the ways there are, which must agree on whether a message is taken.

import type { Contract, DecodeOptions } from "../../../runtime/serde/index.js";
import { mustBe, outcomeOf } from "../case.js";
import { contractOf } from "../contracts.js";

const WAYS: readonly DecodeOptions[] = [
  {},
  { copyStrings: true },
  { allErrors: true },
  { duplicateKeys: "last", strict: false },
];

/** Decodes JSON as `name`, by the generated decoder and by the exact one. */
export function decodeJson(name: string, message: Uint8Array | string): unknown {
  return inAllWays(contractOf(name), (contract, options) => contract.decodeJson(message, options));
}

/** Decodes MessagePack as `name`, by the generated decoder and by the exact one. */
export function decodeMsgpack(name: string, message: Uint8Array): unknown {
  return inAllWays(contractOf(name), (contract, options) => contract.decodeMsgpack(message, options));
}

type AnyContract = Contract<unknown, unknown>;

function inAllWays(contract: AnyContract, decode: (contract: AnyContract, options: DecodeOptions) => unknown): unknown {
  const outcomes = WAYS.map((options) => outcomeOf(() => decode(contract, options)));
  const [first = ""] = outcomes;
  // Lax mode may take more.
  mustBe(
    outcomes.slice(0, 3).every((outcome) => outcome === first),
    `one outcome: ${outcomes.join(", ")}`,
  );
  mustBe(
    outcomes.every((outcome) => !outcome.startsWith("untyped")),
    `a typed error: ${outcomes.join(", ")}`,
  );
  return decode(contract, {});
}

/** The bytes of hexadecimal digits. */
export function hex(digits: string): Uint8Array {
  return Uint8Array.from(Buffer.from(digits.replaceAll(" ", ""), "hex"));
}

/** Bytes one after the other. */
export function bytes(...parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part))));
}

/** `size` times the same bytes. */
export function repeated(pattern: Uint8Array | string, times: number): Uint8Array {
  const piece = typeof pattern === "string" ? Buffer.from(pattern) : pattern;
  const message = new Uint8Array(piece.length * times);
  Buffer.from(message.buffer).fill(piece); // item by item, a message of 100 MB would take longer to make than to decode
  return message;
}

/** Bytes whose memory is given away, as to a worker. */
export function given(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}
