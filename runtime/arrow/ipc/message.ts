// Messages: a description in flatbuffers (Message.fbs) and a body of buffers.

import { FlatTable } from "../flatbuffers/reader.js";
import type { Metadata } from "../type/data-type.js";
import { ArrowDecodeError } from "./errors.js";
import type { Limits } from "./limits.js";
import { readMetadata } from "./metadata-vector.js";

/** Slots of the table `Message`. */
export const MESSAGE = { version: 0, kind: 1, header: 2, bodyLength: 3, metadata: 4 } as const;

/** Numbers of the format's union `MessageHeader`. */
export const HEADERS = { schema: 1, dictionary: 2, batch: 3 } as const;

/** Number of format version V4; V5, which is written, is the next. */
export const V4 = 3;
export const V5 = 4;

/** What a message says of itself, before its body is there. */
export interface MessageHead {
  readonly kind: keyof typeof HEADERS;
  readonly version: number;
  readonly header: FlatTable;
  readonly bodyLength: number;
  readonly metadata: Metadata | null;
}

/** A message with its body. */
export interface Message extends MessageHead {
  readonly body: Uint8Array;
  /** Byte of the stream at which it begins. */
  readonly position: number;
}

/** Reads the description of a message. @throws {ArrowDecodeError} */
export function readHead(bytes: Uint8Array, limits: Limits): MessageHead {
  const table = FlatTable.root(bytes);
  const version = table.int16(MESSAGE.version);
  if (version !== V4 && version !== V5) {
    throw new ArrowDecodeError(`format version V${version + 1}; V4 and V5 can be read`, "unsupported-version");
  }
  const number = table.uint8(MESSAGE.kind);
  const kind = (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).find((one) => HEADERS[one] === number);
  if (kind === undefined) throw new ArrowDecodeError(`messages of kind ${number} cannot be read`, "unsupported-type");
  const bodyLength = table.int64(MESSAGE.bodyLength);
  if (bodyLength < 0) throw new ArrowDecodeError(`the body has ${bodyLength} bytes`, "malformed");
  demandSize(bodyLength, limits);
  const header = table.required(MESSAGE.header, "header");
  return { kind, version, header, bodyLength, metadata: readMetadata(table.tables(MESSAGE.metadata)) };
}

/** Refuses what is larger than messages may be. @throws {ArrowDecodeError} */
export function demandSize(size: number, { maxMessageBytes }: Limits): void {
  if (size <= maxMessageBytes) return;
  throw new ArrowDecodeError(`a message of ${size} bytes, more than ${maxMessageBytes} (maxMessageBytes)`, "too-large");
}
