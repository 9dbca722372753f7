import { EncodeError } from "../errors.js";
import { borrowWriter, type Writer } from "../fast/write/writer.js";
import type { TypeInfo } from "../info/types.js";
import type { EncodeOrder } from "../options.js";
import { Reentry } from "../reentry.js";
import { BuiltinsSink } from "./encode/builtins-sink.js";
import { encodeExact, type ExactEncodeOptions } from "./encode/encoder.js";
import { JsonSink } from "./encode/json-sink.js";
import { PackSink } from "./encode/pack-sink.js";

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
  if (!calls.enter()) throw new EncodeError("The value is encoded inside itself without end", "$", "depth-exceeded");
  try {
    const sink = new BuiltinsSink();
    encodeExact(type, value, sink, options);
    return sink.result;
  } finally {
    calls.leave();
  }
}

const calls = /* @__PURE__ */ new Reentry();

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
