import type { Contract } from "../contract/interface.js";
import type { DecodeOptions } from "../options.js";

/** The undecoded bytes of exactly one value. They are only ever written into a message of their own format. */
export class Raw {
  readonly format: "json" | "msgpack";
  readonly bytes: Uint8Array;

  private constructor(format: "json" | "msgpack", bytes: Uint8Array) {
    this.format = format;
    this.bytes = bytes;
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
