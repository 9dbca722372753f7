// Where an outcome may differ from msgspec's: narrower than the predicates of the conformance runner, as here the outcomes are at hand.

import { isUtf8 } from "node:buffer";
import { allTypes, type Case, caseText, kindOf } from "../../conformance/msgspec/mini-format.js";
import type { Got } from "../../conformance/msgspec/run-case.js";
import { normalised } from "../../conformance/msgspec/to-tagged.js";

/** The documented deviation that explains the outcome, by its number; null if none does. */
export function excuseOf(testCase: Case, got: Got): string | null {
  return EXCUSES.find(([, explains]) => explains(testCase, got))?.[0] ?? null;
}

const EXCUSES: readonly (readonly [string, (testCase: Case, got: Got) => boolean])[] = [
  [
    "3",
    ({ op, input }, got) =>
      "error" in got &&
      /invalid UTF-8/.test(got.error) &&
      (op === "decode_msgpack" || !isUtf8(Buffer.from(input?.hex ?? "", "hex"))),
  ],
  [
    "3",
    ({ input }, got) =>
      "error" in got &&
      /^Invalid RFC3339 encoded (?:datetime|time)\b/.test(got.error) &&
      NUL_IN_FRACTION.test(Buffer.from(input?.hex ?? "", "hex").toString("latin1")),
  ],
  ["5", ({ expect }, got) => "value" in got && sameText(withoutFloats(expect.ok), withoutFloats(got.value))],
  ["11", (_, got) => "error" in got && /^Expected `ext` of code/.test(got.error)],
  [
    "12",
    ({ expect, options }, got) =>
      "hex" in got && options?.["order"] !== undefined && /^Only dicts with str keys/.test(expect.error ?? ""),
  ],
  [
    "13",
    ({ op, options, input }, got) =>
      "hex" in got && op.startsWith("encode") && options === undefined && /\["\d+",/.test(caseText(input?.value)),
  ],
  [
    "13",
    // Both refuse the value, each for the entry that it meets first.
    ({ op, expect, input }, got) =>
      op.startsWith("convert") &&
      expect.error !== undefined &&
      "error" in got &&
      /\["\d+",/.test(caseText(input?.value)),
  ],
  ["14", (_, got) => "value" in got && JSON.stringify(got.value).includes('"$ext":[-1,')],
  [
    "14",
    ({ expect, schema }) =>
      [...allTypes(schema)].some((type) => kindOf(type) === "any") &&
      /^(Invalid MessagePack timestamp|Timestamp is out of range)/.test(expect.error ?? ""),
  ],
];

/** msgspec stops reading a fraction of seconds at a NUL and takes what it has. */
const NUL_IN_FRACTION = /\d\d:\d\d:\d\d\.\d*(?:\0|\\u0000)/;

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(normalised(a)) === JSON.stringify(normalised(b));
}

/** Floats without a fraction as ints, which is what JavaScript makes of them. */
function withoutFloats(tagged: unknown): unknown {
  if (Array.isArray(tagged)) return tagged.map(withoutFloats);
  if (typeof tagged !== "object" || tagged === null) return tagged;
  const entries = Object.entries(tagged);
  const [[tag, inner] = ["", undefined]] = entries;
  if (tag === "$f" && Number.isInteger(Number(inner))) return Number(inner) + 0;
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutFloats(one)]));
}
