// Room in columns. A message may claim any number of rows: columns are made for the first of them, and grow as rows come.

import type { TypedColumn } from "./column-kinds.js";

const FIRST_ROOM_JSON = 64;
const FIRST_ROOM_MOST = 131_072;

/** How many rows columns have room for at first, where a message claims `length` of them or, as JSON, does not say. */
export function roomFor(length?: number): number {
  return length === undefined ? FIRST_ROOM_JSON : Math.min(length, FIRST_ROOM_MOST);
}

/** A copy of a column with more room. */
export function widened<C extends TypedColumn>(column: C, room: number): C {
  const Column = column.constructor as new (length: number) => C;
  const wide = new Column(room);
  wide.set(column as never); // of the same class
  return wide;
}

/** A column of exactly this length: itself, or a copy. */
export function fitted<C extends TypedColumn>(column: C, length: number): C {
  return column.length === length ? column : (column.slice(0, length) as C);
}
