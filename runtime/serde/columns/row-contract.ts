import { contract } from "../companion.js";
import type { Contract } from "../contract.js";
import type { DecodeOptions } from "../exact/options.js";
import type { ContractParts } from "../formats.js";
import type { JsonReader } from "../json/reader.js";
import type { PackReader } from "../msgpack/reader.js";
import type { Writer } from "../write/writer.js";
import { columnCodec } from "./column-codec.js";

/** The contract of a struct that is an array on the wire, whose rows may be read and written by column. */
export interface RowContract<T, Init, Columns> extends Contract<T, Init> {
  /** Lists of rows by column: the bytes are those of `list[T]`. */
  readonly columns: ColumnCodec<Columns>;
}

/**
 * Reads and writes lists of rows by column. Numbers and booleans stand in typed arrays, where a null is a 0 of no validity; all
 * else in arrays. What is accepted, what is refused and how it is reported is as with a list of rows.
 */
export interface ColumnCodec<Columns> {
  /** @throws {DecodeError} when the message does not parse, or as ValidationError when a row does not fit, at `$[3][1]` */
  decodeJson(message: Uint8Array | string, options?: DecodeOptions): Columns;
  /** @throws {DecodeError} as `decodeJson` */
  decodeMsgpack(message: Uint8Array, options?: DecodeOptions): Columns;
  /** @throws {EncodeError} when a column is missing, of another kind or length, or something in it does not fit */
  encodeJson(columns: Columns): Uint8Array;
  /** @throws {EncodeError} as `encodeJson` */
  encodeMsgpack(columns: Columns): Uint8Array;
}

/** The generated functions for columns; where a row has rules, or may hold rows, there are none. */
export interface ColumnParts<Columns> {
  readonly read: (reader: JsonReader) => Columns;
  readonly unpack: (reader: PackReader) => Columns;
  readonly write: (writer: Writer, columns: Columns) => void;
  readonly pack: (writer: Writer, columns: Columns) => void;
}

/** What the contract of a row is made of. */
export interface RowContractParts<T, Columns> extends ContractParts<T> {
  readonly columns?: ColumnParts<Columns>;
}

/** The companion value of a struct that is an array on the wire. */
export function rowContract<T, Init, Columns>(parts: RowContractParts<T, Columns>): RowContract<T, Init, Columns> {
  const rows = contract<T, Init>(parts);
  return Object.assign(rows, { columns: columnCodec(parts, () => rows.info) });
}
