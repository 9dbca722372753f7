import { bytesOf } from "../contract/decode.js";
import { DecodeError } from "../errors.js";
import type { Contract } from "../contract/interface.js";
import { MAX_DEPTH } from "../depth.js";
import { JsonCursor } from "../exact/cursors/json.js";
import { PackCursor } from "../exact/cursors/msgpack.js";
import type { DecodeOptions } from "../options.js";

/** The undecoded bytes of exactly one value. They are only ever written into a message of their own format. */
export class Raw {
  readonly format: "json" | "msgpack";
  readonly bytes: Uint8Array;

  private constructor(format: "json" | "msgpack", bytes: Uint8Array) {
    this.format = format;
    this.bytes = bytes;
  }

  /**
   * The JSON of one value; white space around it is left out.
   * @throws {DecodeError} when the bytes are anything else
   */
  static json(bytes: Uint8Array): Raw {
    const cursor = new JsonCursor(plainBytes(bytesOf(bytes, "json")), MAX_DEPTH);
    const value = cursor.slice();
    cursor.end();
    return new Raw("json", value);
  }

  /**
   * The MessagePack of one value.
   * @throws {DecodeError} when the bytes are anything else
   */
  static msgpack(bytes: Uint8Array): Raw {
    const cursor = new PackCursor(plainBytes(bytesOf(bytes, "msgpack")), MAX_DEPTH);
    const value = cursor.slice();
    cursor.end();
    return new Raw("msgpack", value);
  }

  /** For decoders, which have checked the bytes already. */
  static unchecked(format: "json" | "msgpack", bytes: Uint8Array): Raw {
    return new Raw(format, bytes);
  }

  /**
   * The value as `contract` reads it.
   * @throws {DecodeError} as ValidationError, when it does not fit
   */
  decode<T, Init>(contract: Contract<T, Init>, options?: DecodeOptions): T {
    return this.format === "json"
      ? contract.decodeJson(this.bytes, options)
      : contract.decodeMsgpack(this.bytes, options);
  }

  /** The same value in memory of its own, so that the message it was cut from can be freed. */
  copy(): Raw {
    return new Raw(this.format, new Uint8Array(this.bytes));
  }
}

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
