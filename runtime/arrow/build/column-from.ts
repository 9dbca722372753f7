// Columns out of JavaScript values, of any type: the general way, where no code was made for the one type.

import { EncodeError } from "tessera-contracts/serde";
import { bitmapOf } from "../column/bitmap.js";
import { BytesColumn, ViewsColumn } from "../column/bytes.js";
import type { ColumnBase } from "../column/column.js";
import type { Column } from "../column/index.js";
import { DictionaryColumn, RunsColumn, UnionColumn } from "../column/indirect.js";
import { FixedListColumn, ListColumn, ListViewColumn, StructColumn } from "../column/nested.js";
import { BitsColumn, FixedBytesColumn, FixedColumn, NullColumn } from "../column/scalars.js";
import type { DataType, DictionaryType, Field, UnionType } from "../type/data-type.js";
import { childrenOf, isLarge, layoutOf, storageOf } from "../type/types.js";
import { fixedBytesOf, numbersFrom } from "./fixed-values.js";
import { bytesFrom, offsetsFrom, viewsFrom } from "./text-values.js";

/**
 * A column of the values, in the form in which `Column.at` gives them: integers of 64 bits, times and decimals as bigint, structs as
 * objects, maps as lists of pairs; null where there is none.
 *
 * @throws {EncodeError} at a value that the type does not hold, with its row in the path
 */
export function columnFrom(type: DataType, values: readonly unknown[], path = "$"): Column {
  const layout = layoutOf(type);
  const base: ColumnBase = { type, length: values.length, validity: validityOf(values), path: null };
  switch (layout) {
    case "null":
      return nulls(base, values, path);
    case "bits":
      return new BitsColumn(
        base,
        bitmapOf(values.map((value, i) => (value === null ? false : asBoolean(value, at(path, i))))),
      );
    case "fixed":
      return new FixedColumn(base, numbersFrom(type, values, path));
    case "fixed_bytes":
      return new FixedBytesColumn(base, fixedBytesOf(type, values, path));
    case "bytes": {
      const { data, ends } = bytesFrom(type, values, path);
      return new BytesColumn(base, offsetsFrom(ends, isLarge(type)), data);
    }
    case "views": {
      const { views, data } = viewsFrom(type, values, path);
      return new ViewsColumn(base, views, [data]);
    }
    case "list":
      return listsFrom(base, values, path);
    case "list_view":
      return listViewsFrom(base, values, path);
    case "fixed_list":
      return fixedListsFrom(base, values, path);
    case "struct":
      return structsFrom(base, values, path);
    case "union":
      return unionFrom(base, values, path);
    case "dictionary":
      return dictionaryFrom(base, values, path);
    case "runs":
      return runsFrom(base, values, path);
  }
}

/** `$[3]`: the place of a row. */
export function at(path: string, row: number): string {
  return `${path}[${row}]`;
}

function validityOf(values: readonly unknown[]): Uint8Array | null {
  return values.includes(null) ? bitmapOf(values.map((value) => value !== null)) : null;
}

function nulls(base: ColumnBase, values: readonly unknown[], path: string): NullColumn {
  const row = values.findIndex((value) => value !== null);
  if (row >= 0) throw wrong("null", values[row], at(path, row));
  return new NullColumn({ ...base, validity: null });
}

function asBoolean(value: unknown, path: string): boolean {
  if (typeof value === "boolean") return value;
  throw wrong("bool", value, path);
}

/** What a value is that a type does not hold. */
export function wrong(type: string, value: unknown, path: string): EncodeError {
  const found =
    value === null ? "null" : Array.isArray(value) ? "a list" : value instanceof Uint8Array ? "bytes" : typeof value;
  return new EncodeError(`Expected a value of the Arrow type ${type}, got ${found}`, path);
}

function only(type: DataType): Field {
  const [item] = childrenOf(type);
  if (item === undefined) throw new Error(`${type.type} has no items`);
  return item;
}

function listsIn(values: readonly unknown[], type: DataType, path: string): readonly (readonly unknown[])[] {
  return values.map((value, i) => {
    if (value === null) return [];
    if (!Array.isArray(value)) throw wrong(storageOf(type).type, value, at(path, i));
    return value as readonly unknown[];
  });
}

function endsOf(lists: readonly (readonly unknown[])[]): number[] {
  let end = 0;
  return lists.map(({ length }) => (end += length));
}

function listsFrom(base: ColumnBase, values: readonly unknown[], path: string): Column {
  const { type } = base;
  const lists = listsIn(values, type, path);
  const inside = `${path}[...]`;
  const isMap = storageOf(type).type === "map";
  const items = isMap
    ? entriesFrom(only(type), lists.flat(), inside)
    : columnFrom(only(type).type, lists.flat(), inside);
  return new ListColumn(base, offsetsFrom(endsOf(lists), isLarge(type)), items);
}

/** Keys and values by their places: the two may have one name. */
function entriesFrom({ type }: Field, pairs: readonly unknown[], path: string): Column {
  const halves = pairs.map((pair) => {
    if (!Array.isArray(pair) || pair.length !== 2) throw wrong("map", pair, path);
    return pair as readonly unknown[];
  });
  const children = childrenOf(type).map((half, k) =>
    columnFrom(
      half.type,
      halves.map((pair) => pair[k]),
      path,
    ),
  );
  return new StructColumn({ type, length: pairs.length, validity: null, path: null }, children);
}

function listViewsFrom(base: ColumnBase, values: readonly unknown[], path: string): Column {
  const { type } = base;
  const lists = listsIn(values, type, path);
  const ends = endsOf(lists);
  const numbers = (all: readonly number[]): Int32Array | BigInt64Array =>
    isLarge(type) ? BigInt64Array.from(all, BigInt) : Int32Array.from(all);
  const items = columnFrom(only(type).type, lists.flat(), `${path}[...]`);
  const offsets = numbers(ends.map((end, i) => end - (lists[i]?.length ?? 0)));
  return new ListViewColumn(base, { offsets, sizes: numbers(lists.map(({ length }) => length)), items });
}

function fixedListsFrom(base: ColumnBase, values: readonly unknown[], path: string): Column {
  const storage = storageOf(base.type);
  const size = storage.type === "fixed_size_list" ? storage.size : 0;
  const items = values.flatMap((value, i) => {
    if (value === null) return Array.from({ length: size }, () => null);
    if (!Array.isArray(value) || value.length !== size) throw wrong(`fixed_size_list of ${size}`, value, at(path, i));
    return value as unknown[];
  });
  return new FixedListColumn(base, size, columnFrom(only(base.type).type, items, `${path}[...]`));
}

function structsFrom(base: ColumnBase, values: readonly unknown[], path: string): Column {
  const fields = childrenOf(base.type);
  const rows = values.map((value, i) => {
    if (value === null) return {};
    if (typeof value !== "object" || Array.isArray(value)) throw wrong("struct", value, at(path, i));
    return value as { readonly [name: string]: unknown };
  });
  const children = fields.map(({ name, type }) =>
    columnFrom(
      type,
      rows.map((row) => (Object.hasOwn(row, name) ? (row[name] ?? null) : null)),
      `${path}.${name}`,
    ),
  );
  return new StructColumn(base, children);
}

/** Each value goes to the first child that holds it. */
function unionFrom(base: ColumnBase, values: readonly unknown[], path: string): Column {
  const type = storageOf(base.type) as UnionType;
  const chosen = values.map((value, i) => {
    const child = type.fields.findIndex((field) => holds(field.type, value));
    if (child < 0)
      throw wrong(`union of ${type.fields.map((field) => field.type.type).join(", ")}`, value, at(path, i));
    return child;
  });
  const isDense = type.mode === "dense";
  const children = type.fields.map((field, k) => {
    const own = values.map((value, i) => (chosen[i] === k ? value : null));
    return columnFrom(field.type, isDense ? own.filter((_, i) => chosen[i] === k) : own, path);
  });
  const next = type.fields.map(() => 0);
  const offsets = isDense ? Int32Array.from(chosen, (child) => (next[child] = (next[child] ?? 0) + 1) - 1) : null;
  const typeIds = Int8Array.from(chosen, (child) => type.type_ids[child] ?? 0);
  return new UnionColumn({ ...base, validity: null }, { typeIds, offsets, children });
}

function holds(type: DataType, value: unknown): boolean {
  try {
    columnFrom(type, [value]);
    return true;
  } catch (error) {
    if (error instanceof EncodeError) return false;
    throw error;
  }
}

/** Values in the order in which they come first. */
function dictionaryFrom(base: ColumnBase, values: readonly unknown[], path: string): Column {
  const type = storageOf(base.type) as DictionaryType;
  const places = new Map<unknown, number>();
  const distinct: unknown[] = [];
  const numbers = values.map((value) => {
    if (value === null) return null;
    // To a Map, −0 is 0.
    const key = Object.is(value, -0) ? MINUS_ZERO : value;
    const place = places.get(key) ?? distinct.push(value) - 1;
    places.set(key, place);
    return place;
  });
  const isWide = type.index.type.endsWith("64");
  const indices = numbers.map((number) => (number === null || !isWide ? number : BigInt(number)));
  const index = new FixedColumn({ ...base, type: type.index }, numbersFrom(type.index, indices, path));
  return new DictionaryColumn(base, index, columnFrom(type.value, distinct, path));
}

const MINUS_ZERO = /* @__PURE__ */ Symbol("-0");

/** A run for each value that is not the one before it. */
function runsFrom(base: ColumnBase, values: readonly unknown[], path: string): Column {
  const [runEnds, item] = childrenOf(base.type);
  if (runEnds === undefined || item === undefined) throw new Error("runs have run ends and values");
  const starts = values.flatMap((value, i) => (i === 0 || !Object.is(value, values[i - 1]) ? [i] : []));
  const ends = [...starts.slice(1), ...(values.length === 0 ? [] : [values.length])];
  const numbers = ends.map((end) => (runEnds.type.type === "i64" ? BigInt(end) : end));
  const endColumn = columnFrom(runEnds.type, numbers, path);
  if (endColumn.layout !== "fixed") throw new Error("run ends are integers");
  const inner = columnFrom(
    item.type,
    starts.map((i) => values[i]),
    path,
  );
  return new RunsColumn({ ...base, validity: null }, { runEnds: endColumn, values: inner, offset: 0 });
}
