// Contracts that know JSON alone, and of a mistake no more than its kind and its place: a third of the code of the others.

import type { EncodeTarget } from "../bytes/buffer.js";
import { DecodeError, EncodeError } from "../errors.js";
import { borrowJsonReader, type JsonReader } from "../fast/json/reader.js";
import { borrowJsonWriter } from "../fast/write/json-only.js";
import type { JsonValueWriter } from "../fast/write/json-values.js";
import { partsOf } from "../info/parts.js";
import type { EnumInfo, TypeInfo } from "../info/types.js";
import type { DecodeOptions, EncodeOptions, EncodeOrder } from "../options.js";
import { decodeJsonShort } from "../short/decode.js";
import { decodeWith, type FormatDecoder, jsonMessage } from "./decode.js";
import { encodeInto, encodeWith, type FormatEncoder } from "./encode.js";
import { exactWay } from "./exact-way.js";
import { FastPath } from "./fast-path.js";
import type { JsonContract, JsonEnumContract } from "./interface.js";
import { totalIs } from "./total-is.js";

/** What such a contract is made of. */
export interface JsonContractParts<T> {
  readonly name: string;
  readonly module: string;
  /** A function where the type is not known before every module is loaded. */
  readonly info: TypeInfo | (() => TypeInfo);
  readonly read: (reader: JsonReader) => T;
  readonly write: (writer: JsonValueWriter, value: T) => void;
  readonly is: (value: unknown) => value is T;
}

/** The companion value of a type. */
export function jsonContract<T>(parts: JsonContractParts<T>): JsonContract<T> {
  return new JsonCompanion(parts);
}

/** The companion value of an enum, whose info must be one of an enum. */
export function jsonEnumContract<T>(parts: JsonContractParts<T> & { readonly info: EnumInfo }): JsonEnumContract<T> {
  // The values of the enum are what T is a union of.
  return Object.assign(new JsonCompanion(parts), { values: parts.info.values as unknown as readonly T[] });
}

/** Tries the fast encoder each time: there may be no other. */
class Untiring extends FastPath {
  override isTrying(): boolean {
    return true;
  }
}

/** What never changes is only declared, as in `WireName`. */
class JsonCompanion<T> implements JsonContract<T> {
  declare readonly name: string;
  declare readonly module: string;
  declare readonly is: (value: unknown) => value is T;
  declare private readonly fromJson: FormatDecoder<T, JsonReader>;
  declare private readonly toJson: FormatEncoder<T, JsonValueWriter>;
  /** True once all types of the contract are made, and with them the spellings known that the writer takes. */
  private knowsTexts = false;
  private knownInfo: TypeInfo | (() => TypeInfo);

  constructor({ name, module, info, read, write, is }: JsonContractParts<T>) {
    this.name = name;
    this.module = module;
    this.knownInfo = info;
    this.is = totalIs(is);
    this.fromJson = {
      fast: read,
      borrow: borrowJsonReader,
      exact: (message, options) => this.decodeSlowly(message, options) as T,
      path: new FastPath(),
    };
    this.toJson = {
      fast: write,
      borrow: borrowJsonWriter,
      exact: (value, order) => this.encodeSlowly(value, order),
      path: new Untiring(),
    };
  }

  get info(): TypeInfo {
    if (typeof this.knownInfo === "function") this.knownInfo = this.knownInfo();
    return this.knownInfo;
  }

  decodeJson(message: Uint8Array | string, options?: DecodeOptions): T {
    return decodeWith(this.fromJson, jsonMessage(message, options), options);
  }

  encodeJson(value: T, options?: Pick<EncodeOptions, "order">): Uint8Array {
    return encodeWith(this.toJson, value, options?.order);
  }

  encodeJsonInto(value: T, buffer: EncodeTarget, offset = 0): number {
    return encodeInto(this.toJson, value, buffer, offset);
  }

  private decodeSlowly(message: Uint8Array, options: DecodeOptions): unknown {
    const exact = exactWay();
    if (exact !== null) return exact.decodeJson(this.info, message, options, this.name);
    const { strict = true, duplicateKeys = "last", maxBytes = Infinity, maxDepth } = options;
    if (!strict) throw missing("strict: false");
    if (duplicateKeys === "error") throw missing('duplicateKeys: "error"');
    if (message.length > maxBytes)
      throw new DecodeError(`Message of ${message.length} bytes is longer than ${maxBytes}`, "too-large");
    return decodeJsonShort(this.info, message, this.name, maxDepth);
  }

  private encodeSlowly(value: T, order: EncodeOrder): Uint8Array {
    const exact = exactWay();
    if (exact !== null) return exact.encodeJson(this.info, value, { order });
    if (order !== "deterministic") throw missing(`order: "${order}"`);
    if (!this.knowsTexts) {
      this.knowsTexts = true;
      makeAll(this.info, new Set());
      return encodeWith(this.toJson, value);
    }
    const message = `The value does not fit \`${this.name}\`, or is one for the exact encoder: ${REMEDY} to learn where`;
    throw new EncodeError(message, "$");
  }
}

/** Types are made when they are asked for. */
function makeAll(type: TypeInfo, made: Set<TypeInfo>): void {
  if (made.has(type)) return;
  made.add(type);
  for (const part of partsOf(type)) makeAll(part, made);
}

const REMEDY = '`import "tessera-contracts/serde/exact"`';

function missing(option: string): Error {
  return new Error(
    `The option \`${option}\` needs the exact decoder and encoder, which this program does not have: ${REMEDY}`,
  );
}
