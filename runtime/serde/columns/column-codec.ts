import { bytesOf, decodeWith, type FormatDecoder } from "../decode-with.js";
import { encodeJsonExact, encodeMsgpackExact } from "../encode/encode-exact.js";
import { encodeWith, type FormatEncoder } from "../encode-with.js";
import { decodeJsonExact, decodeMsgpackExact } from "../exact/index.js";
import type { DecodeOptions } from "../exact/options.js";
import { FastPath } from "../fast-path.js";
import { borrowJsonReader, type JsonReader } from "../json/reader.js";
import { borrowPackReader, type PackReader } from "../msgpack/reader.js";
import { list } from "../type-builders.js";
import type { ListInfo, StructInfo, TypeInfo } from "../type-info.js";
import { type AnyColumns, type AnyRow, checkColumns, columnsOfRows, rowsOfColumns } from "./rows.js";
import type { ColumnCodec, RowContractParts } from "./row-contract.js";

/** Reads and writes the rows of a struct by column. */
export function columnCodec<T, Columns>(
  parts: RowContractParts<T, Columns>,
  info: () => TypeInfo,
): ColumnCodec<Columns> {
  return new Codec<T, Columns>(parts, info);
}

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
      exact: (value, order) => encodeJsonExact(this.rows, this.rowsOf(value), { order }),
      path: new FastPath(),
    };
    this.toMsgpack = {
      fast: columns?.pack,
      exact: (value, order) => encodeMsgpackExact(this.rows, this.rowsOf(value), { order }),
      path: new FastPath(),
    };
  }

  decodeJson(message: Uint8Array | string, options?: DecodeOptions): Columns {
    return decodeWith(this.fromJson, bytesOf(message, "json"), options);
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
