// Messages as bytes.

import { FlatBuilder, type Offset } from "../flatbuffers/builder.js";
import type { Metadata, Schema } from "../type/data-type.js";
import { CODEC_NAMES } from "./body-codec.js";
import { HEADERS, MESSAGE, V5 } from "./message.js";
import { writeMetadata } from "./metadata-vector.js";
import { writeSchema } from "./schema-message.js";
import type { Body } from "./write-body.js";

/** A message as it is written: its description with what comes before it, then the chunks of its body. */
export interface MessageBytes {
  readonly chunks: readonly Uint8Array[];
  /** Bytes before the body. */
  readonly headBytes: number;
  readonly bodyBytes: number;
}

/** A schema message that ends at a multiple of `alignment`, if `before` bytes come before it. */
export function schemaMessage(
  schema: Schema,
  { alignment, before = 0 }: { readonly alignment: number; readonly before?: number },
): MessageBytes {
  const builder = new FlatBuilder();
  const header = writeSchema(builder, schema);
  return messageOf(builder, { kind: "schema", header, body: null, metadata: null }, { alignment, before });
}

/** A record batch. */
export function batchMessage(body: Body, metadata: Metadata | null, alignment: number): MessageBytes {
  const builder = new FlatBuilder();
  return messageOf(builder, { kind: "batch", header: writeBatch(builder, body), body, metadata }, { alignment });
}

/** A dictionary, or more values of one. */
export function dictionaryMessage(
  body: Body,
  { id, isDelta }: { readonly id: number; readonly isDelta: boolean },
  alignment: number,
): MessageBytes {
  const builder = new FlatBuilder();
  const data = writeBatch(builder, body);
  const header = builder.table([
    { slot: 0, kind: "i64", value: id },
    { slot: 1, kind: "offset", value: data },
    { slot: 2, kind: "u8", value: isDelta ? 1 : 0 },
  ]);
  return messageOf(builder, { kind: "dictionary", header, body, metadata: null }, { alignment });
}

function writeBatch(builder: FlatBuilder, { rowCount, nodes, buffers, variadic, compression }: Body): Offset {
  const nodeVector = builder.structs(nodes, 2);
  const bufferVector = builder.structs(buffers, 2);
  const codec =
    compression === null ? null : builder.table([{ slot: 0, kind: "u8", value: CODEC_NAMES.indexOf(compression) }]);
  const counts =
    variadic.length === 0
      ? null
      : builder.structs(
          variadic.map((count) => [count]),
          1,
        );
  return builder.table([
    { slot: 0, kind: "i64", value: rowCount },
    { slot: 4, kind: "offset", value: counts },
    { slot: 3, kind: "offset", value: codec },
    { slot: 2, kind: "offset", value: bufferVector },
    { slot: 1, kind: "offset", value: nodeVector },
  ]);
}

interface Parts {
  readonly kind: keyof typeof HEADERS;
  readonly header: Offset;
  readonly body: Body | null;
  readonly metadata: Metadata | null;
}

function messageOf(
  builder: FlatBuilder,
  { kind, header, body, metadata }: Parts,
  { alignment, before = 0 }: { readonly alignment: number; readonly before?: number },
): MessageBytes {
  const pairs = metadata === null ? null : writeMetadata(builder, metadata);
  const bodyBytes = body?.size ?? 0;
  const root = builder.table([
    { slot: MESSAGE.bodyLength, kind: "i64", value: bodyBytes },
    { slot: MESSAGE.metadata, kind: "offset", value: pairs },
    { slot: MESSAGE.header, kind: "offset", value: header },
    { slot: MESSAGE.version, kind: "i16", value: V5 },
    { slot: MESSAGE.kind, kind: "u8", value: HEADERS[kind] },
  ]);
  const head = framed(builder.finish(root), (size) => Math.ceil((before + size) / alignment) * alignment - before);
  return { chunks: [head, ...(body?.chunks ?? [])], headBytes: head.length, bodyBytes };
}

/** The continuation marker, the length, the description, and zeros up to the size that `filled` gives. */
function framed(description: Uint8Array, filled: (size: number) => number): Uint8Array {
  const size = filled(8 + description.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0xffffffff, true);
  view.setUint32(4, size - 8, true);
  bytes.set(description, 8);
  return bytes;
}

/** The mark at the end of a stream. */
export function endMark(): Uint8Array {
  return Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0);
}
