// Each shipped contract with what it is made of: its generated functions on one side, the exact decoder and encoder on the other.

import { contracts } from "../../generated/registry.js";
import { type Format, boundaryValues } from "../../generator/sample/boundary-values.js";
import { BAIL } from "../../runtime/serde/fast/bail.js";
import type { FormatDecoder } from "../../runtime/serde/contract/decode.js";
import type { FormatEncoder } from "../../runtime/serde/contract/encode.js";
import { encodeJsonExact, encodeMsgpackExact } from "../../runtime/serde/exact/encode.js";
import { decodeJsonExact, decodeMsgpackExact } from "../../runtime/serde/exact/decode.js";
import type { Formats } from "../../runtime/serde/contract/formats.js";
import type { Contract, TypeInfo } from "../../runtime/serde/index.js";
import type { JsonReader } from "../../runtime/serde/fast/json/reader.js";
import type { PackReader } from "../../runtime/serde/fast/msgpack/reader.js";
import { borrowWriter } from "../../runtime/serde/fast/write/writer.js";

/** One contract in one format, decoded and encoded in three ways. */
export interface Sides {
  readonly name: string;
  readonly info: TypeInfo;
  readonly contract: Contract<unknown>;
  readonly format: Format;
  /** Valid values, at every edge. */
  readonly values: readonly unknown[];
  /** As users do: the generated decoder, and the exact one where that bails out. */
  decode(message: Uint8Array): unknown;
  encode(value: unknown): Uint8Array;
  /** By the generated decoder alone: `GAVE_UP` if it bails out. */
  decodeFast(message: Uint8Array): unknown;
  /** By the generated encoder alone: `GAVE_UP` if it will not write the value. */
  encodeFast(value: unknown): unknown;
  decodeExact(message: Uint8Array): unknown;
  encodeExact(value: unknown): Uint8Array;
}

/** What a generated function leaves to the exact side. */
export const GAVE_UP = Symbol("gave up");

/** The shipped contracts in registry order; a contract without JSON form has no JSON values. */
export function sidesOf(format: Format): readonly Sides[] {
  return Object.values(contracts).map((each) => {
    const contract = each as unknown as Contract<unknown>;
    const values = boundaryValues(contract.info, format);
    const { name, info } = contract;
    const { formats } = contract as unknown as { readonly formats: Formats<unknown> };
    return {
      name,
      info,
      contract,
      format,
      values,
      ...(format === "json" ? json(contract, formats) : msgpack(contract, formats)),
    };
  });
}

type Ways = Omit<Sides, "name" | "info" | "contract" | "format" | "values">;

function json(contract: Contract<unknown>, { fromJson, toJson }: Formats<unknown>): Ways {
  const { info, name } = contract;
  return {
    decode: (message) => contract.decodeJson(message),
    encode: (value) => contract.encodeJson(value),
    decodeFast: (message) => decodeFast<JsonReader>(fromJson, message),
    encodeFast: (value) => encodeFast(toJson, value),
    decodeExact: (message) => decodeJsonExact(info, message, {}, name),
    encodeExact: (value) => encodeJsonExact(info, value, { order: "deterministic" }),
  };
}

function msgpack(contract: Contract<unknown>, { fromMsgpack, toMsgpack }: Formats<unknown>): Ways {
  const { info, name } = contract;
  return {
    decode: (message) => contract.decodeMsgpack(message),
    encode: (value) => contract.encodeMsgpack(value),
    decodeFast: (message) => decodeFast<PackReader>(fromMsgpack, message),
    encodeFast: (value) => encodeFast(toMsgpack, value),
    decodeExact: (message) => decodeMsgpackExact(info, message, {}, name),
    encodeExact: (value) => encodeMsgpackExact(info, value, { order: "deterministic" }),
  };
}

/** Contracts rest their fast path after bail-outs in a row, so this asks it directly. Anything it throws but BAIL goes on. */
function decodeFast<R extends JsonReader | PackReader>(
  { fast, borrow }: FormatDecoder<unknown, R>,
  message: Uint8Array,
): unknown {
  if (fast === undefined) throw new Error("the contract has no generated decoder");
  const reader = borrow();
  try {
    reader.load(message, { copyStrings: false, maxDepth: 512 });
    const value = fast(reader);
    reader.endMessage();
    return value;
  } catch (error) {
    if (error !== BAIL) throw error;
    return GAVE_UP;
  } finally {
    reader.release();
  }
}

/** The generated encoders read properties of whatever they are given, so anything thrown means that they will not write it. */
function encodeFast({ fast }: FormatEncoder<unknown>, value: unknown): unknown {
  if (fast === undefined) throw new Error("the contract has no generated encoder");
  const writer = borrowWriter();
  try {
    writer.begin();
    fast(writer, value);
    return writer.finish();
  } catch {
    return GAVE_UP;
  } finally {
    writer.release();
  }
}
