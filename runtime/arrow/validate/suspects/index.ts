// Which rows of a column may hold no value of a contract, found in its buffers: no value is made, and one loop looks for one thing.

import { type ListInfo, type StructInfo, type TypeInfo, ValidationError } from "tessera-contracts/serde";
import type { Column } from "../../column/index.js";
import type { DictionaryColumn } from "../../column/indirect.js";
import type { ListColumn, StructColumn } from "../../column/nested.js";
import { isUnset, plainOf } from "../../table/from-cells.js";
import { contractOf, isJson, partsOf } from "../../table/to-cells.js";
import { childrenOf, storageOf } from "../../type/types.js";
import { suspectBytes, suspectLengths, suspectTexts } from "./lengths.js";
import { suspectFloats, suspectInts } from "./numbers.js";
import { NONE, type Suspects } from "./suspects.js";
import { suspectTimes } from "./times.js";

/**
 * The rows whose value is none of the type or breaks one of its constraints. Nulls pass.
 *
 * @throws {ArrowDecodeError} if the data of the column is not what it says
 */
export function suspectsIn(info: TypeInfo, column: Column): Suspects {
  if (isJson(info, column.type)) return null;
  column.check();
  if (column.layout === "dictionary") return inDictionary(info, column);
  switch (info.kind) {
    case "union":
      return inUnion(partsOf(info).others, column);
    case "bool":
      return column.layout === "bits" ? NONE : null;
    case "int":
      return suspectInts(info, column);
    case "float":
      return suspectFloats(info, column);
    case "str":
      return column.layout === "bytes" ? suspectTexts(info, column) : null;
    case "bytes":
      return suspectBytes(info, column);
    case "datetime":
    case "date":
    case "time":
    case "duration":
      return suspectTimes(info, column);
    case "uuid":
      return column.layout === "fixed_bytes" ? NONE : null;
    case "decimal":
      return storageOf(column.type).type === "decimal" ? NONE : null;
    case "list":
      return column.layout === "list" ? inList(info, column) : null;
    case "struct":
      return column.layout === "struct" ? inStruct(info, column) : null;
    default:
      return null;
  }
}

/** `T | null` is T. */
function inUnion([only, ...more]: readonly TypeInfo[], column: Column): Suspects {
  return only === undefined || more.length > 0 ? null : suspectsIn(only, column);
}

/** Each value of the dictionary is looked at once, and rows only if one of them is odd. */
function inDictionary(info: TypeInfo, column: DictionaryColumn<Column>): Suspects {
  const { dictionary, indices } = column;
  if (dictionary.length > column.length) return null;
  const odd = new Set(suspectsIn(info, dictionary) ?? readOneByOne(info, dictionary));
  return odd.size === 0 ? NONE : rowsWhere(column, (i) => odd.has(Number(indices.values[i])));
}

function readOneByOne(info: TypeInfo, column: Column): number[] {
  const contract = contractOf(info);
  return rowsWhere(column, (i) => {
    try {
      contract.convert(plainOf(info, column.at(i), column.type, "$"));
      return false;
    } catch (error) {
      if (error instanceof ValidationError) return true;
      throw error;
    }
  });
}

function inList(info: ListInfo, column: ListColumn<Column>): Suspects {
  const { offsets } = column;
  if (storageOf(column.type).type === "map") return null;
  const first = offsets.at(0);
  const items = column.items.slice(first, offsets.at(column.length)) as Column;
  const odd = withNulls(info.item, items);
  if (odd === null) return null;
  const lists: number[] = [];
  let list = 0;
  for (const item of odd) {
    while (offsets.at(list + 1) <= first + item) list++;
    if (lists.at(-1) !== list && !column.isNull(list)) lists.push(list);
  }
  return joined(lists, suspectLengths(info, column));
}

function inStruct(info: StructInfo, column: StructColumn<Column>): Suspects {
  const names = childrenOf(storageOf(column.type)).map(({ name }) => name);
  if (info.rules.length > 0 || info.fields.length !== names.length) return null;
  let odd = NONE;
  for (const field of info.fields) {
    const part = column.children[names.indexOf(field?.wire ?? "")];
    if (field === null || part === undefined) return null;
    const found = isUnset(field) ? suspectsIn(field.type, part) : withNulls(field.type, part);
    if (found === null) return null;
    odd = joined(odd, found);
  }
  return odd.filter((i) => !column.isNull(i));
}

/** Nulls are suspect too, unless the type has null. */
function withNulls(info: TypeInfo, column: Column): Suspects {
  const takesNull = info.kind === "any" || (info.kind === "union" && partsOf(info).isNullable);
  const odd = suspectsIn(info, column);
  return takesNull || odd === null || column.nullCount === 0 ? odd : joined(odd, nullRows(column));
}

/** The rows of a column that are null. */
export function nullRows(column: Column): number[] {
  const rows: number[] = [];
  if (column.nullCount > 0) for (let i = 0; i < column.length; i++) if (column.isNull(i)) rows.push(i);
  return rows;
}

function rowsWhere(column: Column, isOdd: (i: number) => boolean): number[] {
  const rows: number[] = [];
  for (let i = 0; i < column.length; i++) if (!column.isNull(i) && isOdd(i)) rows.push(i);
  return rows;
}

function joined(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : [...new Set([...some, ...others])].sort((a, b) => a - b);
}
