import type { TypeInfo } from "../type-info.js";
import { borrowWriter, type Writer } from "../write/writer.js";
import { BuiltinsSink } from "./builtins-sink.js";
import type { EncodeOrder } from "./encoding.js";
import { encodeExact, type ExactEncodeOptions } from "./exact-encoder.js";
import { JsonSink } from "./json-sink.js";
import { PackSink } from "./pack-sink.js";

/**
 * The JSON of a value.
 * @throws {EncodeError} when the value does not fit its type
 */
export function encodeJsonExact(type: TypeInfo, value: unknown, options: ExactEncodeOptions): Uint8Array {
  return written((writer) => encodeExact(type, value, new JsonSink(writer), options));
}

/**
 * The MessagePack of a value.
 * @throws {EncodeError} when the value does not fit its type
 */
export function encodeMsgpackExact(type: TypeInfo, value: unknown, options: ExactEncodeOptions): Uint8Array {
  return written((writer) => encodeExact(type, value, new PackSink(writer), options));
}

/**
 * The JSON of values, each with a new line behind it.
 * @throws {EncodeError} when a value does not fit its type
 */
export function encodeJsonLinesExact(type: TypeInfo, values: readonly unknown[], order: EncodeOrder): Uint8Array {
  return written((writer) => {
    values.forEach((value, index) => {
      encodeExact(type, value, new JsonSink(writer), { order, steps: [index] });
      writer.writeByte(LINE_FEED);
    });
  });
}

/**
 * The value as plain JavaScript: wire names, text for dates, base64 for bytes, arrays for sets, objects for maps.
 * @throws {EncodeError} when the value does not fit its type, or holds a `Raw` or an `Ext` that has no JSON form
 */
export function toBuiltinsExact(type: TypeInfo, value: unknown, options: ExactEncodeOptions): unknown {
  const sink = new BuiltinsSink();
  encodeExact(type, value, sink, options);
  return sink.result;
}

const LINE_FEED = 0x0a;

function written(write: (writer: Writer) => void): Uint8Array {
  const writer = borrowWriter();
  try {
    writer.begin();
    write(writer);
    return writer.finish();
  } finally {
    writer.release();
  }
}
