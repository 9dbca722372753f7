// Readers of values that are made of others.

import type { Contract } from "tessera-contracts/serde";
import { bail } from "tessera-contracts/serde/codegen";
import type { Column } from "../column/index.js";
import type { StructColumn } from "../column/nested.js";
import { childrenOf, storageOf } from "../type/types.js";
import { BoundBatch } from "./bound-batch.js";
import { type Reader, reader, roomFor, withNulls } from "./readers.js";

/** Lists of any layout. */
export function lists<T>(item: Reader<T>): Reader<T[]> {
  return reader((column) => {
    if (column.layout === "list" && storageOf(column.type).type !== "map") {
      return stretches(column, (from, to) => item.read(column.items.slice(from, to) as Column));
    }
    if (column.layout !== "list_view" && column.layout !== "fixed_list") return bail();
    return Array.from({ length: column.length }, (_, i) => {
      if (column.isNull(i)) return null;
      return item.read(itemsAt(column, i));
    });
  });
}

function itemsAt(column: Extract<Column, { readonly layout: "list_view" | "fixed_list" }>, i: number): Column {
  if (column.layout === "fixed_list") return column.items.slice(i * column.size, (i + 1) * column.size) as Column;
  const from = Number(column.offsets[i]);
  return column.items.slice(from, from + Number(column.sizes[i])) as Column;
}

type ListLike = Extract<Column, { readonly layout: "list" }>;

/** The items of all lists are read at once, then cut. A null list that has items is read by itself: these may be anything. */
function stretches<T>(column: ListLike, read: (from: number, to: number) => T[]): (T[] | null)[] {
  const { offsets, length } = column;
  const first = offsets.at(0);
  const hasNulls = column.ownNullCount > 0;
  const out = roomFor<T[] | null>(length);
  if (hasNulls && hidesItems(column)) {
    for (let i = 0; i < length; i++) out[i] = column.isNull(i) ? null : read(offsets.at(i), offsets.at(i + 1));
    return out;
  }
  const items = read(first, offsets.at(length));
  for (let i = 0, from = 0; i < length; i++) {
    const to = offsets.at(i + 1) - first;
    out[i] = hasNulls && column.isNull(i) ? null : items.slice(from, to);
    from = to;
  }
  return out;
}

function hidesItems(column: ListLike): boolean {
  for (let i = 0; i < column.length; i++) {
    if (column.isNull(i) && column.offsets.at(i) !== column.offsets.at(i + 1)) return true;
  }
  return false;
}

/** Sets, stored as lists. It bails out if an item comes twice. */
export function sets<T>(item: Reader<T>): Reader<Set<T>> {
  const source = lists(item);
  return reader((column) => {
    return source.readOrNull(column).map((items) => {
      if (items === null) return null;
      const set = new Set(items);
      return set.size === items.length ? set : bail();
    });
  });
}

/** Maps by keys that are not strings. It bails out if a key comes twice. */
export function maps<K, V>(key: Reader<K>, value: Reader<V>): Reader<Map<K, V>> {
  return entries(key, value, (pairs) => {
    const map = new Map(pairs);
    return map.size === pairs.length ? map : bail();
  });
}

/** Maps by strings: objects without a prototype. It bails out if a key comes twice. */
export function records<K extends string, V>(key: Reader<K>, value: Reader<V>): Reader<{ [name in K]: V }> {
  return entries(key, value, (pairs) => {
    const record = Object.create(null) as { [name in K]: V };
    for (const [name, own] of pairs) record[name] = own;
    return Object.keys(record).length === pairs.length ? record : bail();
  });
}

function entries<K, V, M>(key: Reader<K>, value: Reader<V>, make: (pairs: (readonly [K, V])[]) => M): Reader<M> {
  return reader((column) => {
    if (column.layout !== "list" || column.items.layout !== "struct") return bail();
    const { items } = column;
    return stretches(column, (from, to) => {
      const [keys, values] = (items.slice(from, to) as StructColumn<Column>).children;
      if (keys === undefined || values === undefined) return bail();
      const read = value.read(values);
      return key.read(keys).map((name, i) => [name, read[i] as V] as const);
    }).map((pairs) => (pairs === null ? null : make(pairs)));
  });
}

/** Structs, by the function that reads rows of their type. */
export function structs<T>(contract: Pick<Contract<T>, "info">, read: (batch: BoundBatch) => T[]): Reader<T> {
  return reader((column) => {
    const { info } = contract;
    if (column.layout !== "struct" || info.kind !== "struct") return bail();
    const fields = childrenOf(storageOf(column.type));
    const columns = new Map(fields.flatMap(({ name }, i) => (column.children[i] ? [[name, column.children[i]]] : [])));
    const rows: (T | null)[] = read(new BoundBatch({ info, columns, rowCount: column.length, around: column }));
    return withNulls(rows, column);
  });
}

/** Tuples, which are stored as structs; a reader an item. */
export function tuples<T extends readonly unknown[]>(...items: { readonly [I in keyof T]: Reader<T[I]> }): Reader<T> {
  return reader((column) => {
    if (column.layout !== "struct" || column.children.length !== items.length) return bail();
    const hasNulls = column.ownNullCount > 0;
    const parts = items.map((item, k) => {
      const child = column.children[k];
      if (child === undefined) return bail();
      return hasNulls ? item.readOrNull(child) : item.read(child);
    });
    return Array.from({ length: column.length }, (_, i) => {
      if (column.isNull(i)) return null;
      // A null that belongs to no null of the tuple is found when the row is checked.
      return parts.map((part) => part[i]) as unknown as T;
    });
  });
}
