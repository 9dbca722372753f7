import { bytesOf } from "../contract/decode.js";
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

/** A view as Uint8Array: `slice` and `subarray` of a Buffer do other things. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
