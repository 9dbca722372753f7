// Columns over buffers that are laid out as Arrow says: no value becomes an object.

import { BytesColumn } from "../column/bytes.js";
import type { ColumnBase } from "../column/column.js";
import type { Column } from "../column/index.js";
import { DictionaryColumn } from "../column/indirect.js";
import { FixedListColumn, ListColumn, StructColumn } from "../column/nested.js";
import { bytesIn, bytesOf, numbersOf } from "../column/numbers.js";
import { Offsets } from "../column/offsets.js";
import { BitsColumn, FixedBytesColumn, FixedColumn } from "../column/scalars.js";
import type { DataType } from "../type/data-type.js";
import { childrenOf, layoutOf, numberKindOf, storageOf, widthOf } from "../type/types.js";

/** What a column is made of. What its type has no use for is absent. */
export interface ColumnBuffers {
  readonly length: number;
  /** A bit for each value, 1 where there is one, least significant first; null if all are there. */
  readonly validity: Uint8Array | null;
  /** Numbers or bytes of one width, bits of booleans, bytes of text, indices of a dictionary; anything where there is no value. */
  readonly values?: ArrayBufferView;
  /** Where texts and lists begin, and at the end where the last one ends: of 64 bits for the types that are called large. */
  readonly offsets?: Int32Array | BigInt64Array;
  /** The items of lists, the fields of structs in their order, the values of a dictionary. */
  readonly children?: readonly Column[];
}

/**
 * A column over buffers, which it keeps and does not copy. Whether offsets and indices lead to values is seen when they are read.
 * @throws {RangeError} if a buffer is missing or too short, or the type lies in memory in another way: as views, unions or runs
 */
export function columnOf(type: DataType, buffers: ColumnBuffers): Column {
  const { length, validity } = buffers;
  const base: ColumnBase = { type, length, validity, path: null };
  switch (layoutOf(type)) {
    case "bits":
      return new BitsColumn(base, valuesOf(buffers, (length + 7) >>> 3));
    case "fixed":
      return fixedOf(base, buffers);
    case "fixed_bytes":
      return new FixedBytesColumn(base, valuesOf(buffers, length * widthOf(type)));
    case "bytes":
      return new BytesColumn(base, offsetsOf(buffers), valuesOf(buffers, 0));
    case "list":
      return new ListColumn(base, offsetsOf(buffers), childOf(buffers, 0));
    case "fixed_list": {
      const storage = storageOf(type);
      const size = storage.type === "fixed_size_list" ? storage.size : 0;
      return new FixedListColumn(base, size, childOf(buffers, length * size));
    }
    case "struct":
      return new StructColumn(
        base,
        childrenOf(type).map((_, i) => childOf(buffers, length, i)),
      );
    case "dictionary": {
      const storage = storageOf(type);
      const index = storage.type === "dictionary" ? storage.index : type;
      return new DictionaryColumn(base, fixedOf({ ...base, type: index }, buffers), childOf(buffers, 0));
    }
    default:
      throw new RangeError(`columns of the type ${type.type} are not made of such buffers`);
  }
}

function fixedOf(base: ColumnBase, buffers: ColumnBuffers): FixedColumn {
  const kind = numberKindOf(base.type);
  return new FixedColumn(base, numbersOf(kind, valuesOf(buffers, base.length * bytesOf(kind)), base.length));
}

function valuesOf({ values }: ColumnBuffers, atLeast: number): Uint8Array {
  if (values === undefined || values.byteLength < atLeast) {
    throw new RangeError(`values of ${values?.byteLength ?? 0} bytes where ${atLeast} are needed`);
  }
  return bytesIn(values);
}

function offsetsOf({ offsets, length }: ColumnBuffers): Offsets {
  if (offsets?.length === length + 1) return new Offsets(offsets);
  throw new RangeError(`${offsets?.length ?? 0} offsets of ${length} values`);
}

function childOf({ children = [] }: ColumnBuffers, atLeast: number, i = 0): Column {
  const child = children[i];
  if (child !== undefined && child.length >= atLeast) return child;
  throw new RangeError(`a column inside has ${child?.length ?? 0} values where ${atLeast} are needed`);
}
