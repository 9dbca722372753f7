// What the two wire formats have of their own, in `json-format.ts` and `msgpack-format.ts`; everything else of a generated codec is
// the same in both. And how the parts of the emitter go on with the parts of a type in one of the formats.

import type { ExtType, ListType, MapType, StructDefinition, Type } from "../../model/model.js";
import type { Code } from "../../text/code.js";
import type { CodecScope } from "./scope.js";
import type { KindsOf } from "./union-kinds.js";

/** The names that generated code uses for one wire format. */
export interface FormatNames {
  readonly id: "json" | "msgpack";
  /** What its functions start with: `readRunManifest`, `packRunManifest`. */
  readonly read: "read" | "unpack";
  readonly write: "write" | "pack";
  /** The runtime's reader class. */
  readonly reader: "JsonReader" | "PackReader";
  /** Its writer class. */
  readonly writer: "JsonValueWriter" | "Writer";
  /** Functions of the runtime that prepare constants. */
  readonly key: "jsonKey" | "packedKey";
  readonly fields: "jsonFields" | "packedFields";
  readonly literals: "jsonLiterals" | "packedLiterals";
  readonly tags: "jsonTags" | "packedTags";
}

/** The names of JSON. */
export const JSON_NAMES: FormatNames = {
  id: "json",
  read: "read",
  write: "write",
  reader: "JsonReader",
  writer: "JsonValueWriter",
  key: "jsonKey",
  fields: "jsonFields",
  literals: "jsonLiterals",
  tags: "jsonTags",
};

/** The names of MessagePack. */
export const MSGPACK_NAMES: FormatNames = {
  id: "msgpack",
  read: "unpack",
  write: "pack",
  reader: "PackReader",
  writer: "Writer",
  key: "packedKey",
  fields: "packedFields",
  literals: "packedLiterals",
  tags: "packedTags",
};

/** One wire format: its names, and the code that reads and writes it where that differs. */
export interface Format extends FormatNames, FormatReading, FormatWriting {
  /** Which kinds of value, as `r.peek()` tells them, a member of a union takes. */
  readonly kindsOf: KindsOf;
}

/** Code that reads one format from `r`. */
interface FormatReading {
  /** The statement that goes into an object, by a `call` of the reader. */
  begin(call: Code): Code;
  /** What methods that go on to the next field of an object take besides: what `beginObject` kept of the object around it. */
  readonly outer: readonly Code[];
  /** Statements that read items into a new `list`. */
  readList(item: Type, reading: Reading): readonly Code[];
  /** `statement` for every item of a set, or for every entry of a map. */
  eachOf(type: ListType | MapType, statement: Code): Code;
  /** The set or map `made` by `eachOf`, once its size is known to be right. */
  sized(type: ListType | MapType, made: Code, scope: CodecScope): Code;
  /** The key of an entry of a map. */
  readKey(type: Type, reading: Reading): Code;
  /** The statements that read a tuple and return it. */
  readTuple(tuple: TupleItems): Code;
  /** The statements that read an array whose last items may be missing. */
  readArray(items: ArrayItems): readonly Code[];
  /** The statements that read an array item by item, at least `needed` of them; `read` is given the number of the item. */
  readNumbered(needed: number, read: (at: Code) => Code): Code;
  /** The statements that read rows into columns. */
  readRows(rows: RowParts): Code;
}

/** The items of a tuple, each with the local variable for it and what reads it. */
export interface TupleItems {
  readonly items: readonly { readonly name: Code; readonly value: Code }[];
  /** Whether the function counts how deep it is. */
  readonly isDeep: boolean;
}

/** The items of an array that is read place by place. */
export interface ArrayItems {
  /** The statements for those that must be there, which are the first. */
  readonly required: readonly Code[];
  /** The statement for each of the others. */
  readonly optional: readonly ((isThere: Presence) => Code)[];
  /** Whether more items are a mistake; otherwise they are skipped. */
  readonly isStrict: boolean;
}

/** Whether an item is there, as a condition and the other way round. */
export interface Presence {
  readonly yes: Code;
  readonly no: Code;
}

/** What happens to the rows of a table, whose number ends up in `length`. */
export interface RowParts {
  /** The declarations of the columns, with `room` for a number of rows. */
  declare(room: Code): readonly Code[];
  /** The statements that read the row number `at`. */
  read(at: Code): readonly Code[];
}

/** Code that writes one format to `w`. */
interface FormatWriting {
  /** The statements around lists and maps, which have a size in MessagePack and an end in JSON. */
  openList(size: Code): Code;
  readonly closeList: Code;
  openMap(size: Code): Code;
  readonly closeMap: Code;
  /** The statements between items, and between a key and its value: nothing in MessagePack. */
  readonly comma: Code;
  readonly colon: Code;
  /** The comma before the item number `index`, unless that is the first. */
  commaBefore(index: Code): Code;
  /** The constant that stands before the value of a field: its name. */
  fieldName(wire: string, scope: CodecScope): Code;
  /** The constant for a string that is one of few: `WRITE_VALUE_APPEND`. */
  literal(value: string, scope: CodecScope): Code;
  /** The statements that write a struct as an object. */
  writeObject(struct: StructDefinition, writing: Writing): readonly Code[];
  /** How to write the key of an entry of a map whose keys are no strings. */
  entryKey(type: Type, writing: Writing): EntryKey;
  /** The statement that writes a value of an extension type. */
  writeExt(type: ExtType, codec: Code, value: Code): Code;
}

/** The key of a map's entry. */
export interface EntryKey {
  /** The properties of the entry that `write` uses. */
  readonly names: string;
  readonly write: Code;
}

/** Emitting functions that read one format. */
export interface Reading {
  readonly scope: CodecScope;
  readonly format: Format;
  /** The expression that reads a value of `type` from `r` and bails out if it does not keep its constraints. */
  read(type: Type): Code;
}

/** Emitting functions that write one format. */
export interface Writing {
  readonly scope: CodecScope;
  readonly format: Format;
  /** The statement that writes `value` to `w` and gives up if it has another JavaScript type. */
  write(type: Type, value: Code): Code;
}
