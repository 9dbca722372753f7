import { contract } from "../contract/companion.js";
import { bytesOf, decodeWith, type FormatDecoder, jsonMessage } from "../contract/decode.js";
import { encodeWith, type FormatEncoder } from "../contract/encode.js";
import { FastPath } from "../contract/fast-path.js";
import type { ContractParts } from "../contract/formats.js";
import type { Contract } from "../contract/interface.js";
import { decodeJsonExact, decodeMsgpackExact } from "../exact/decode.js";
import { encodeJsonExact, encodeMsgpackExact } from "../exact/encode.js";
import { borrowJsonReader, type JsonReader } from "../fast/json/reader.js";
import { borrowPackReader, type PackReader } from "../fast/msgpack/reader.js";
import { borrowWriter, type Writer } from "../fast/write/writer.js";
import { list } from "../info/builders.js";
import type { ListInfo, StructInfo, TypeInfo } from "../info/types.js";
import type { DecodeOptions } from "../options.js";
import { type AnyColumns, type AnyRow, checkColumns, columnsOfRows, rowsOfColumns } from "./rows.js";

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
  return Object.assign(rows, { columns: new Codec<T, Columns>(parts, () => rows.info) });
}

/** The generated functions for columns first; the exact way is that of the list, and then a column for each field. */
class Codec<T, Columns> implements ColumnCodec<Columns> {
  private readonly fromJson: FormatDecoder<Columns, JsonReader>;
  private readonly fromMsgpack: FormatDecoder<Columns, PackReader>;
  private readonly toJson: FormatEncoder<Columns>;
  private readonly toMsgpack: FormatEncoder<Columns>;
  private readonly info: () => TypeInfo;
  private knownRows: ListInfo | undefined;

  constructor(parts: RowContractParts<T, Columns>, info: () => TypeInfo) {
    const { name, columns, read, unpack } = parts;
    this.info = info;
    this.fromJson = {
      fast: columns?.read ?? (read && ((reader) => this.columnsOf(rowsOfJson(reader, read)))),
      borrow: borrowJsonReader,
      exact: (message, options) => this.columnsOf(decodeJsonExact(this.rows, message, options, name)),
      path: new FastPath(),
    };
    this.fromMsgpack = {
      fast: columns?.unpack ?? (unpack && ((reader) => this.columnsOf(rowsOfMsgpack(reader, unpack)))),
      borrow: borrowPackReader,
      exact: (message, options) => this.columnsOf(decodeMsgpackExact(this.rows, message, options, name)),
      path: new FastPath(),
    };
    this.toJson = {
      fast: columns?.write,
      borrow: borrowWriter,
      exact: (value, order) => encodeJsonExact(this.rows, this.rowsOf(value), { order }),
      path: new FastPath(),
    };
    this.toMsgpack = {
      fast: columns?.pack,
      borrow: borrowWriter,
      exact: (value, order) => encodeMsgpackExact(this.rows, this.rowsOf(value), { order }),
      path: new FastPath(),
    };
  }

  decodeJson(message: Uint8Array | string, options?: DecodeOptions): Columns {
    return decodeWith(this.fromJson, jsonMessage(message, options), options);
  }

  decodeMsgpack(message: Uint8Array, options?: DecodeOptions): Columns {
    return decodeWith(this.fromMsgpack, bytesOf(message, "msgpack"), options);
  }

  encodeJson(columns: Columns): Uint8Array {
    checkColumns(this.struct, columns);
    return encodeWith(this.toJson, columns);
  }

  encodeMsgpack(columns: Columns): Uint8Array {
    checkColumns(this.struct, columns);
    return encodeWith(this.toMsgpack, columns);
  }

  private get struct(): StructInfo {
    const info = this.info();
    if (info.kind !== "struct") throw new Error(`rows of ${info.kind}`);
    return info;
  }

  /** The type of the message. */
  private get rows(): ListInfo {
    return (this.knownRows ??= list(this.struct));
  }

  // The columns of the struct that `info` describes are what `Columns` is generated from.

  private columnsOf(rows: unknown): Columns {
    return columnsOfRows(this.struct, rows as readonly AnyRow[]) as Columns;
  }

  private rowsOf(columns: Columns): readonly AnyRow[] {
    return rowsOfColumns(this.struct, columns as AnyColumns);
  }
}

function rowsOfJson<T>(reader: JsonReader, read: (reader: JsonReader) => T): readonly T[] {
  const rows: T[] = [];
  for (let more = reader.beginList(); more; more = reader.nextItem()) rows.push(read(reader));
  return rows;
}

function rowsOfMsgpack<T>(reader: PackReader, unpack: (reader: PackReader) => T): readonly T[] {
  const rows: T[] = [];
  for (let left = reader.readListHeader(); left > 0; left--) rows.push(unpack(reader));
  return rows;
}
