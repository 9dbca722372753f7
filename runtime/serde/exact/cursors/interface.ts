// The four kinds of input behind one interface. What differs between them for good is a property here, so that there is one
// interpreter and not four.

import type { ValidationErrorPayload } from "../../errors.js";

/**
 * What `next` found. JSON gives `number` for every number; `instance` is a JavaScript object of a class of its own; only text files have
 * moments that are no text.
 */
export type Kind =
  | "null"
  | "bool"
  | "int"
  | "float"
  | "number"
  | "str"
  | "date"
  | "datetime"
  | "time"
  | "bytes"
  | "ext"
  | "array"
  | "set"
  | "object"
  | "raw"
  | "instance";

/** A place to come back to. */
export interface Mark {
  readonly position: number;
  readonly depth: number;
  readonly size: number;
  readonly value: unknown;
}

/** Where the decoder reads: JSON bytes, MessagePack bytes, plain values or nodes of a text file behind one face. */
export interface Cursor {
  readonly format: "json" | "msgpack" | "builtins";
  /** The name of null in "got". */
  readonly nullName: "null" | "None";
  /** True if strings stand for bytes, as base64. */
  readonly hasBase64: boolean;
  /** True if the next value is read in lax mode whatever the options; absent where no value is. */
  readonly isLax?: boolean;

  // What `next` found, by kind.
  readonly bool: boolean;
  readonly int: number | bigint;
  readonly float: number;
  /** A string, a moment, or the text of a JSON number. */
  readonly text: string;
  /** Bytes of bytes or an ext. */
  readonly size: number;
  readonly extCode: number;
  /** The next value itself, or the one whose head was read, if the input is values. */
  readonly current: unknown;

  /** The kind of the next value, which is not read. */
  peek(): Kind;
  /** Reads a scalar, or the head of bytes, an ext, an array or an object. */
  next(): Kind;
  /** The bytes whose head was read; a copy. */
  readBytes(): Uint8Array;
  /** Walks the array or set whose head was read. */
  items(): Items;
  /** Walks the object whose head was read. */
  entries(): Entries;
  /** Steps over the next value. */
  skip(): void;
  /** The bytes of the next value, and steps over it. A view. */
  slice(): Uint8Array;
  /** What the next value is, for errors about tags and keys. */
  describe(): string;

  /** Told of each error that is collected, while the cursor is where it was found. */
  note?(payload: ValidationErrorPayload): void;
  mark(): Mark;
  reset(mark: Mark): void;
  /** Enters a container. @throws {DecodeError} when that is one too many */
  enter(): void;
  leave(): void;
}

/** Steps through a list. */
export interface Items {
  /** How many there are; -1 if that is not known before the end. */
  readonly size: number;
  /** Moves to the next item, if there is one. */
  next(): boolean;
}

/** Steps through an object. */
export interface Entries {
  /** How many there are; -1 if that is not known before the end. */
  readonly size: number;
  /** True if keys are always text, whatever type they stand for. */
  readonly textKeys: boolean;
  /** Moves to the next key, if there is one. */
  next(): boolean;
  /** Reads the key; null, and nothing read, if it is not a string. */
  name(): string | null;
  /** Moves from the key to its value. */
  value(): void;
}
