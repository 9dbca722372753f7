// Every way in which a schema and the SDK may disagree, and no other: what JSON Schema cannot say, and spellings that decoders
// read though no encoder writes them. docs/schemas.md tells users of them.

import type { DecodeError } from "../../../../runtime/serde/index.js";
import type { SchemaError } from "./validators.js";

/** A document that one of the two refuses. */
export interface Disagreement {
  readonly text: string;
  /** Why the SDK refuses it; null: the schema does. */
  readonly error: DecodeError | null;
  /** What the schema finds wrong; empty: nothing. */
  readonly faults: readonly SchemaError[];
  /** True if the SDK reads the document and writes it in a way that the schema accepts. */
  readonly isRespelled: boolean;
}

interface Excuse {
  readonly why: string;
  readonly covers: (disagreement: Disagreement) => boolean;
}

/** What the schema accepts and the SDK refuses, then what the SDK reads and the schema refuses. */
export const EXCUSES: readonly Excuse[] = [
  refusal("a rule is broken", ({ code }) => code === "rule"),
  refusal(
    "an integer is written with a point or an exponent, which is no integer to msgspec",
    ({ code, message }, text) =>
      code === "wrong-type" && /^Expected `[^`]*\bint\b/.test(message) && /\d[.eE]/.test(text),
  ),
  refusal(
    "JSON.parse rounds an integer beyond 2^53 to one that fits",
    ({ code }, text) => ["out-of-range", "not-multiple"].includes(code) && /\d{16}/.test(text),
  ),
  refusal("JSON.parse reads a number beyond the range of a float as Infinity", ({ message }, text) => {
    return message.startsWith("Number out of range") && text.includes("e400");
  }),
  refusal("an integer where integer literals and floats may stand has to be one of the literals", ({ message }) =>
    /^Invalid enum value -?\d+(?: |$)/.test(message),
  ),
  refusal("half of a surrogate pair is no text in UTF-8", ({ code }, text) => {
    return ["malformed", "truncated"].includes(code) && /\\ud[89a-f]/.test(JSON.stringify(JSON.parse(text)));
  }),
  refusal("a day, time or UUID that its format allows or its pattern cannot rule out", ({ message }) => {
    return /^Invalid (?:RFC3339 encoded (?:date|time|datetime)|UUID)(?: |$)/.test(message);
  }),
  refusal("bytes are too long or too short within the four characters of base64", ({ message }) => {
    return message.startsWith("Expected `bytes` of length");
  }),
  refusal("bounds of keys that are numbers", ({ message }) => / - at `key` in /.test(message)),
  {
    why: "a set names an item twice",
    covers: ({ faults, isRespelled }) => isRespelled && faults.some(({ keyword }) => keyword === "uniqueItems"),
  },
  {
    why: "a set has too many items, counted with those that it names twice",
    covers: ({ faults, isRespelled }) => isRespelled && faults.some(({ keyword }) => keyword === "maxItems"),
  },
  {
    why: "a text scalar is not in canonical spelling",
    covers: ({ faults, isRespelled }) =>
      isRespelled && faults.some(({ keyword }) => /^(?:format|pattern)$/.test(keyword)),
  },
  {
    why: "a decimal is written as a number",
    covers: ({ faults, isRespelled }) =>
      isRespelled && faults.some(({ keyword, params }) => keyword === "type" && params["type"] === "string"),
  },
];

function refusal(why: string, covers: (error: DecodeError, text: string) => boolean): Excuse {
  return { why, covers: ({ error, text }) => error !== null && covers(error, text) };
}
