import { bytesOf } from "../contract/decode.js";
import { DecodeError } from "../errors.js";
import { MAX_DEPTH } from "../depth.js";
import { JsonCursor } from "../exact/cursors/json.js";
import { PackCursor } from "../exact/cursors/msgpack.js";
import { Raw as RawValue } from "./raw-value.js";

/** The undecoded bytes of exactly one value. They are only ever written into a message of their own format. */
export type Raw = RawValue;

/** How values are made of bytes; apart from the class, so that a program without `Raw` has nothing of the checks. */
interface RawMakers {
  /**
   * The JSON of one value; white space around it is left out.
   * @throws {DecodeError} when the bytes are anything else
   */
  json(bytes: Uint8Array): Raw;
  /**
   * The MessagePack of one value.
   * @throws {DecodeError} when the bytes are anything else
   */
  msgpack(bytes: Uint8Array): Raw;
}

/** The class of undecoded bytes. */
export const Raw: typeof RawValue & RawMakers = /* @__PURE__ */ Object.assign(RawValue, {
  json(bytes: Uint8Array): Raw {
    const cursor = new JsonCursor(plainBytes(bytesOf(bytes, "json")), MAX_DEPTH);
    const value = cursor.slice();
    cursor.end();
    return RawValue.unchecked("json", value);
  },
  msgpack(bytes: Uint8Array): Raw {
    const cursor = new PackCursor(plainBytes(bytesOf(bytes, "msgpack")), MAX_DEPTH);
    const value = cursor.slice();
    cursor.end();
    return RawValue.unchecked("msgpack", value);
  },
});

/**
 * The MessagePack of values that stand one after the other, each as it is asked for.
 * @throws {DecodeError} where the bytes cannot be told apart any more; those before have been given
 */
export function* rawValues(bytes: Uint8Array): Generator<Raw, void, undefined> {
  const message = bytesOf(bytes, "msgpack");
  const cursor = new PackCursor(plainBytes(message), MAX_DEPTH);
  for (let read = 0; read < message.length;) {
    const value = cursor.slice();
    read += value.length;
    yield Raw.unchecked("msgpack", value);
  }
}

/**
 * The MessagePack of the items of one list, each as it is asked for.
 * @throws {DecodeError} if it is no list, and as `rawValues`
 */
export function* rawItems(bytes: Uint8Array): Generator<Raw, void, undefined> {
  const cursor = new PackCursor(plainBytes(bytesOf(bytes, "msgpack")), MAX_DEPTH);
  const kind = cursor.next();
  if (kind !== "array") throw new DecodeError(`Expected \`array\`, got \`${kind}\``, "wrong-type", 0);
  for (let left = cursor.size; left > 0; left--) yield Raw.unchecked("msgpack", cursor.slice());
  cursor.end();
}

/** A view as Uint8Array: `slice` and `subarray` of a Buffer do other things. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
