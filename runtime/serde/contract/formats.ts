// The two ways of a contract, generated and exact, put side by side for each format.

import { decodeJsonExact, decodeMsgpackExact } from "../exact/decode.js";
import { decodeJsonLineExact, decodeJsonLinesExact, decodeMsgpackItemExact } from "../exact/decode/streams.js";
import { encodeJsonExact, encodeJsonLinesExact, encodeMsgpackExact } from "../exact/encode.js";
import { borrowJsonReader, type JsonReader } from "../fast/json/reader.js";
import { borrowPackReader, type PackReader } from "../fast/msgpack/reader.js";
import { borrowWriter, type Writer } from "../fast/write/writer.js";
import type { TypeInfo } from "../info/types.js";
import type { StreamDecoder } from "./decode.js";
import type { FormatEncoder } from "./encode.js";
import { FastPath } from "./fast-path.js";
import type { LinesDecoder, LinesEncoder } from "./lines.js";

/** What a contract is made of. Without the generated functions it works all the same, through the exact decoder and encoder. */
export interface ContractParts<T> {
  readonly name: string;
  readonly module: string;
  /** A function where the type is not known before every module is loaded. */
  readonly info: TypeInfo | (() => TypeInfo);
  readonly read?: (reader: JsonReader) => T;
  readonly unpack?: (reader: PackReader) => T;
  readonly write?: (writer: Writer, value: T) => void;
  readonly pack?: (writer: Writer, value: T) => void;
  readonly is?: (value: unknown) => value is T;
  readonly convert?: (value: unknown) => T;
}

/** How a contract decodes and encodes both formats. */
export interface Formats<T> {
  readonly fromJson: LinesDecoder<T>;
  readonly fromMsgpack: StreamDecoder<T, PackReader>;
  readonly toJson: LinesEncoder<T>;
  readonly toMsgpack: FormatEncoder<T>;
}

/** The formats of a contract; `info` is asked for only when something is encoded or decoded exactly. */
export function formatsOf<T>(parts: ContractParts<T>, info: () => TypeInfo): Formats<T> {
  const { name } = parts;
  // The exact decoder returns values of the type that `info` describes, which is T.
  return {
    fromJson: {
      fast: parts.read,
      borrow: borrowJsonReader,
      exact: (message, options) => decodeJsonExact(info(), message, options, name) as T,
      exactLines: (message, options) => decodeJsonLinesExact(info(), message, options, name) as T[],
      exactAt: (line, index, options) => decodeJsonLineExact(info(), line, options, { contract: name, index }) as T,
      path: new FastPath(),
    },
    fromMsgpack: {
      fast: parts.unpack,
      borrow: borrowPackReader,
      exact: (message, options) => decodeMsgpackExact(info(), message, options, name) as T,
      exactAt: (item, index, options) => decodeMsgpackItemExact(info(), item, options, { contract: name, index }) as T,
      path: new FastPath(),
    },
    toJson: {
      fast: parts.write,
      borrow: borrowWriter,
      exact: (value, order) => encodeJsonExact(info(), value, { order }),
      exactLines: (values) => encodeJsonLinesExact(info(), values, "deterministic"),
      path: new FastPath(),
    },
    toMsgpack: {
      fast: parts.pack,
      borrow: borrowWriter,
      exact: (value, order) => encodeMsgpackExact(info(), value, { order }),
      path: new FastPath(),
    },
  };
}
