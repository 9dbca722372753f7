// One case: its contract compiled, its operation run, the outcome held against what msgspec did.

import { createHash } from "node:crypto";
import { DecodeError, EncodeError } from "../../../runtime/serde/index.js";
import { type CaseContract, contractOf } from "./compile-case.js";
import { OutsideLanguage } from "./contract-text.js";
import { deviationOf } from "./deviations.js";
import type { Case } from "./mini-format.js";
import { builtinValue, NoSuchValue, typedValue } from "./to-javascript.js";
import { normalised, taggedValue } from "./to-tagged.js";

export interface Result {
  readonly id: string;
  readonly outcome: "passed" | "failed" | "deviating";
  readonly deviation?: number;
  /** Bytes as hex, a value in the mini-format, or the text of an error: what came out. */
  readonly got: Got;
}

/** What came out of a case. */
export type Got =
  | { readonly hex: string }
  | { readonly value: unknown }
  | { readonly error: string }
  | { readonly unsupported: string };

export function runCase(testCase: Case): Result {
  const got = outcomeOf(testCase);
  if (isExpected(got, testCase)) return { id: testCase.id, outcome: "passed", got };
  const deviation = deviationOf(testCase);
  if (deviation === null) return { id: testCase.id, outcome: "failed", got };
  return { id: testCase.id, outcome: "deviating", deviation, got };
}

function outcomeOf(testCase: Case): Got {
  try {
    const contract = contractOf(testCase);
    return typeof contract === "string" ? { unsupported: contract } : runOperation(contract, testCase);
  } catch (error) {
    if (error instanceof OutsideLanguage || error instanceof NoSuchValue) return { unsupported: error.message };
    if (error instanceof DecodeError || error instanceof EncodeError) return { error: error.message };
    throw error;
  }
}

function runOperation(contract: CaseContract, testCase: Case): Got {
  const { op, schema, input = {}, options = {} } = testCase;
  const strict = options["strict"] !== false;
  const tagged = (value: unknown): Got => ({ value: taggedValue(value, schema.type, schema) });
  const order = encodeOrder(options["order"]);
  switch (op) {
    case "decode_json":
      return tagged(contract.decodeJson(inputBytes(testCase), { strict }));
    case "decode_msgpack":
      return tagged(contract.decodeMsgpack(inputBytes(testCase), { strict }));
    case "convert_strict":
      return tagged(contract.convert(builtinValue(input.value, testCase)));
    case "convert_lax":
      return tagged(contract.convert(builtinValue(input.value, testCase), { strict: false }));
    case "encode_json":
      return { hex: hexOf(contract.encodeJson(typedValue(input.value, schema.type, testCase), { order })) };
    case "encode_msgpack":
      return { hex: hexOf(contract.encodeMsgpack(typedValue(input.value, schema.type, testCase), { order })) };
    case "to_builtins":
      return { value: taggedValue(contract.toBuiltins(typedValue(input.value, schema.type, testCase)), "any", schema) };
    default:
      return { unsupported: `operation ${op}` };
  }
}

/** Without an order msgspec keeps what it finds, which is our `declared`. */
function encodeOrder(order: unknown): "deterministic" | "sorted" | "declared" {
  return order === "deterministic" || order === "sorted" ? order : "declared";
}

/** The message of a case that decodes. */
export function inputBytes(testCase: Case): Uint8Array {
  const { text, hex } = testCase.input ?? {};
  return Uint8Array.from(hex === undefined ? Buffer.from(text ?? "", "utf8") : Buffer.from(hex, "hex"));
}

function isExpected(got: Got, testCase: Case): boolean {
  const { expect } = testCase;
  if ("unsupported" in got) return false;
  if (expect.error !== undefined) {
    if (!("error" in got)) return false;
    return testCase.portable === false || got.error === expect.error;
  }
  if ("hex" in got) return bytesMatch(Buffer.from(got.hex, "hex"), expect.ok as { [key: string]: unknown });
  const ok = normalised(testCase.op === "to_builtins" ? withoutTuples(expect.ok) : expect.ok);
  return "value" in got && JSON.stringify(sortKeys(got.value)) === JSON.stringify(sortKeys(ok));
}

/** Among the builtins of JavaScript there is one kind of array. */
function withoutTuples(tagged: unknown): unknown {
  if (Array.isArray(tagged)) return tagged.map(withoutTuples);
  if (typeof tagged !== "object" || tagged === null) return tagged;
  const entries = Object.entries(tagged).map(([key, inner]) => [key, withoutTuples(inner)] as const);
  return entries[0]?.[0] === "$tuple" ? entries[0][1] : Object.fromEntries(entries);
}

function bytesMatch(bytes: Buffer, expected: { readonly [key: string]: unknown }): boolean {
  if (typeof expected["text"] === "string") return bytes.equals(Buffer.from(expected["text"], "utf8"));
  if (typeof expected["hex"] === "string") return bytes.toString("hex") === expected["hex"];
  return createHash("sha256").update(bytes).digest("hex") === expected["sha256"];
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
