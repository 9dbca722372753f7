// What the two wire formats have of their own. Everything else of a generated codec is the same in both.

/** One wire format, as the names that generated code uses for it. */
export interface Format {
  readonly id: "json" | "msgpack";
  /** What its functions start with: `readRunManifest`, `packRunManifest`. */
  readonly read: "read" | "unpack";
  readonly write: "write" | "pack";
  /** The runtime's reader class. */
  readonly reader: "JsonReader" | "PackReader";
  /** Functions of the runtime that prepare constants. */
  readonly key: "jsonKey" | "packedKey";
  readonly fields: "jsonFields" | "packedFields";
  readonly literals: "jsonLiterals" | "packedLiterals";
  readonly tags: "jsonTags" | "packedTags";
  readonly chunk: "jsonChunk" | "packedChunk";
}

/** JSON. */
export const JSON_FORMAT: Format = {
  id: "json",
  read: "read",
  write: "write",
  reader: "JsonReader",
  key: "jsonKey",
  fields: "jsonFields",
  literals: "jsonLiterals",
  tags: "jsonTags",
  chunk: "jsonChunk",
};

/** MessagePack. */
export const MSGPACK_FORMAT: Format = {
  id: "msgpack",
  read: "unpack",
  write: "pack",
  reader: "PackReader",
  key: "packedKey",
  fields: "packedFields",
  literals: "packedLiterals",
  tags: "packedTags",
  chunk: "packedChunk",
};

/** What a function of a generated codec does with its type. */
export type Verb = Format["read"] | Format["write"] | "convert" | "is";
