import type { Schema } from "../type/data-type.js";
import { ArrowDecodeError } from "./errors.js";
import { DEFAULT_LIMITS } from "./limits.js";
import { StreamState } from "./stream-state.js";
import { messageIn } from "./read-file.js";
import { schemaMessage } from "./write-message.js";

/** A schema as one message: the payload of the extension type `arrow_schema`, and what pyarrow's `Schema.serialize` gives. */
export function encodeSchema(schema: Schema): Uint8Array {
  const [bytes = new Uint8Array(0)] = schemaMessage(schema, { alignment: 8 }).chunks;
  return bytes;
}

/** The schema of such a message. @throws {ArrowDecodeError} */
export function decodeSchema(bytes: Uint8Array): Schema {
  const state = new StreamState({});
  state.take(messageIn(bytes, "schema", DEFAULT_LIMITS));
  if (state.schema === null) throw new ArrowDecodeError("the message holds no schema", "malformed");
  return state.schema;
}
