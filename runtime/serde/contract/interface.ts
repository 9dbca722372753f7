import type { EncodeTarget } from "../bytes/buffer.js";
import type { ValidationErrorPayload } from "../errors.js";
import type { TypeInfo } from "../info/types.js";
import type { ConvertOptions, DecodeOptions, EncodeOptions } from "../options.js";
import type { StandardSchema } from "./standard-schema.js";
import type { Chunks } from "./stream.js";

/**
 * Everything one contract can do; generated modules export one of the same name as the type. `Init` is what `create` takes: fields
 * that have a default or may be unset, and the tag, may be left out.
 */
export interface Contract<T, Init = T> {
  /** The name in the contract. */
  readonly name: string;
  /** The module that declares it, such as `artifacts/manifest`. */
  readonly module: string;
  /** Reflection: fields, types, constraints, docs. */
  readonly info: TypeInfo;
  /** The same contract for tools that speak https://standardschema.dev. */
  readonly "~standard": StandardSchema<Init, T>;

  /**
   * Fills in the defaults, then validates.
   * @throws {ValidationError} when the value does not fit
   */
  create(init: Init): T;
  /** @throws {DecodeError} when the message does not parse, or as ValidationError when it does not fit */
  decodeJson(message: Uint8Array | string, options?: DecodeOptions): T;
  /** @throws {DecodeError} when the message does not parse, or as ValidationError when it does not fit */
  decodeMsgpack(message: Uint8Array, options?: DecodeOptions): T;
  /**
   * The values of JSON Lines; errors name them `$[0]` and so on.
   * @throws {DecodeError} when the message does not parse, or as ValidationError when a value does not fit
   */
  decodeJsonLines(message: Uint8Array | string, options?: DecodeOptions): T[];
  /**
   * The values of a stream of JSON Lines as they come in; its chunks may end anywhere. `maxBytes` limits a line.
   * @throws {DecodeError} when a line does not parse, or as ValidationError when its value does not fit
   */
  readJsonLines(chunks: Chunks, options?: DecodeOptions): AsyncGenerator<T, void, undefined>;
  /**
   * The values of a stream of MessagePack as they come in, one right after the other; its chunks may end anywhere. `maxBytes` limits a
   * value: what has come of one is kept until the rest is there.
   * @throws {DecodeError} when a value does not parse or the stream ends inside one, or as ValidationError when it does not fit
   */
  readMsgpack(chunks: Chunks, options?: DecodeOptions): AsyncGenerator<T, void, undefined>;
  /**
   * The same for frames: each value stands behind its length in four bytes, the most significant first. `maxBytes` limits a value.
   * @throws {DecodeError} as `readMsgpack`, and when a frame holds more or less than a value
   */
  readMsgpackFrames(chunks: Chunks, options?: DecodeOptions): AsyncGenerator<T, void, undefined>;

  /**
   * UTF-8 JSON. Constraints and rules are not checked; `is` and `validate` do that. Other messages may share the `buffer` of the bytes:
   * `slice()` them before that is transferred.
   * @throws {EncodeError} when something in the value has the wrong JavaScript type or is missing
   */
  encodeJson(value: T, options?: EncodeOptions): Uint8Array;
  /** @throws {EncodeError} as `encodeJson` */
  encodeMsgpack(value: T, options?: Pick<EncodeOptions, "order">): Uint8Array;
  /**
   * Writes JSON into memory of the caller, from `offset` (0) on, and returns how many bytes it took. A `ByteBuffer` grows and ends
   * behind them; a `Uint8Array` stays as long as it is.
   * @throws {EncodeError} as `encodeJson`, and when a `Uint8Array` has too little room; then nothing is written
   */
  encodeJsonInto(value: T, buffer: EncodeTarget, offset?: number): number;
  /** @throws {EncodeError} as `encodeJsonInto` */
  encodeMsgpackInto(value: T, buffer: EncodeTarget, offset?: number): number;
  /**
   * JSON Lines: a new line after every value, nothing for no values.
   * @throws {EncodeError} as `encodeJson`, naming the value as `$[0]` and so on
   */
  encodeJsonLines(values: Iterable<T>): Uint8Array;

  /**
   * Makes a value of untyped builtins: fills in defaults, parses text forms, takes arrays for sets and plain objects for maps.
   * @throws {ValidationError} when the value does not fit
   */
  convert(value: unknown, options?: ConvertOptions): T;
  /** Everything that is wrong with a value, as `convert` sees it, up to 10,000 errors; empty if nothing is. Never throws. */
  validate(value: unknown): readonly ValidationErrorPayload[];
  /**
   * True if a decoder could return this value: types, constraints and rules hold, text is canonical, strict structs know every key.
   * False if a getter of it throws, or asks again without end. Up to 512 levels it looks everywhere, and it ends on values that
   * hold themselves; between those it may say either, as `maxDepth` decides what a decoder returns.
   */
  readonly is: (value: unknown) => value is T;
  /**
   * A copy with other values for some fields; an `undefined` one stays as it is.
   * @throws {ValidationError} when the result does not fit
   */
  replace(value: T, changes: Partial<Init>): T;
  /**
   * The value in plain JavaScript: wire names, text for dates, base64 for bytes, arrays for sets, objects for maps.
   * @throws {EncodeError} as `encodeJson`, and for `Raw`
   */
  toBuiltins(value: T): unknown;
  /**
   * The SHA-256 of the canonical MessagePack, in hexadecimal digits: the same for equal values on any machine.
   * @throws {EncodeError} as `encodeMsgpack`
   */
  fingerprint(value: T): string;
}

/** The contract of an enum, which knows its values. */
export interface EnumContract<T> extends Contract<T> {
  /** In contract order. */
  readonly values: readonly T[];
}

/** A contract generated for JSON alone, with short errors. `allErrors` gives the first one, unless the exact decoder is registered. */
export interface JsonContract<T> extends Pick<
  Contract<T>,
  "name" | "module" | "info" | "decodeJson" | "encodeJsonInto" | "is"
> {
  /** UTF-8 JSON, as `Contract` writes it. @throws {EncodeError} when the value does not fit */
  encodeJson(value: T, options?: Pick<EncodeOptions, "order">): Uint8Array;
}

/** The same of an enum. */
export interface JsonEnumContract<T> extends JsonContract<T> {
  /** In contract order. */
  readonly values: readonly T[];
}
