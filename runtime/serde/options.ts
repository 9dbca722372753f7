// What may be said about decoding, converting and encoding; everything has a default.

/** How to decode. */
export interface DecodeOptions {
  /** False: numbers and a few other values may also come as text, as in msgspec's lax mode. */
  readonly strict?: boolean;
  /** True: go on after an error and collect all of them, up to 10,000. */
  readonly allErrors?: boolean;
  /** What a key that comes twice in an object does: the last one counts, or it is an error. */
  readonly duplicateKeys?: "last" | "error";
  /** How many lists, maps and structs may stand inside each other; 512 unless said. */
  readonly maxDepth?: number;
  /** How long a message may be; no limit unless said. */
  readonly maxBytes?: number;
  /**
   * True: every string has memory of its own. Otherwise strings of 13 characters or more are cut from pieces of the message, and a single
   * one may keep 128 KB of it in memory, of a stream 16 KB.
   */
  readonly copyStrings?: boolean;
}

/** How to convert values; `fromAttributes` takes instances of classes for structs. */
export interface ConvertOptions extends DecodeOptions {
  readonly fromAttributes?: boolean;
}

/** How the exact decoder reads; users meet only the options above. */
export interface ReadOptions extends ConvertOptions {
  /** True: values of the SDK. Structs are objects with the names of the contract, array-like ones too. */
  readonly byProperty?: boolean;
  /** True: fields may be missing and rules broken, as in a part of a value that others complete. */
  readonly partial?: boolean;
}

/** What a reader of generated code wants to know of a message. */
export interface LoadOptions {
  /** Copy every string out, so that none keeps the whole message alive. */
  readonly copyStrings: boolean;
  /** How deep a message may nest. */
  readonly maxDepth: number;
  /** True if the memory of the message will hold something else after it: `Raw` has to copy. */
  readonly isLent?: boolean;
}

/** How a value is written. */
export interface EncodeOptions {
  /**
   * `deterministic`, unless said: keys of maps by their UTF-8 bytes, items of sets as Python sorts them, fields in contract order.
   * `sorted`: fields by their wire names too, tag included. `declared`: maps and sets in their own order.
   */
  readonly order?: EncodeOrder;
  /** True: JSON with one item or field a line, indented by two spaces: the bytes of `msgspec.json.format`. */
  readonly pretty?: boolean;
}

/** Order of map keys, set items and struct fields: see `EncodeOptions`. */
export type EncodeOrder = "deterministic" | "sorted" | "declared";
