// In what a column holds its values: one row for each kind of typed array, a plain array for all else. A message may claim any
// number of rows: columns are made for the first of them, and grow as rows come.

import type { FieldInfo, StructInfo, TypeInfo } from "../info/types.js";

/** A typed array that a column may be. */
export type TypedColumn = Float64Array | BigInt64Array | BigUint64Array | Uint8Array;

/** How the values of one field stand in a column. */
export interface ColumnKind {
  readonly field: string;
  /** Null: in a plain array. */
  readonly typed: TypedColumnKind | null;
  /** True if the column is typed and has a validity. */
  readonly nullable: boolean;
}

/** How one kind of typed array holds its values. */
export interface TypedColumnKind {
  readonly name: string;
  readonly is: (column: unknown) => column is TypedColumn;
  readonly make: (length: number) => TypedColumn;
  readonly set: (column: TypedColumn, at: number, value: unknown) => void;
  readonly get: (column: TypedColumn, at: number) => unknown;
}

/** The columns of a struct, in the order of its fields. */
export function columnKindsOf(struct: StructInfo): readonly ColumnKind[] {
  return struct.fields.filter((field) => field !== null).map(columnKind);
}

function columnKind({ name, type }: FieldInfo): ColumnKind {
  const rest = type.kind === "union" ? type.members.filter((member) => member.kind !== "null") : [type];
  const [only] = rest;
  const typed = rest.length === 1 && only !== undefined ? typedKindOf(only) : null;
  return { field: name, typed, nullable: typed !== null && type.kind === "union" };
}

function typedKindOf(type: TypeInfo): TypedColumnKind | null {
  switch (type.kind) {
    case "bool":
      return BOOLS;
    case "float":
      return FLOATS;
    case "int":
      return type.width === "any" ? null : INTS[type.width];
    default:
      return null;
  }
}

const FLOATS: TypedColumnKind = {
  name: "Float64Array",
  is: (column) => column instanceof Float64Array,
  make: (length) => new Float64Array(length),
  set: (column, at, value) => (column[at] = value as number),
  get: (column, at) => column[at],
};

const BOOLS: TypedColumnKind = {
  name: "Uint8Array",
  is: (column) => column instanceof Uint8Array,
  make: (length) => new Uint8Array(length),
  set: (column, at, value) => (column[at] = value === true ? 1 : 0),
  get: (column, at) => column[at] !== 0,
};

const INTS = {
  safe: FLOATS,
  int64: {
    name: "BigInt64Array",
    is: (column) => column instanceof BigInt64Array,
    make: (length) => new BigInt64Array(length),
    set: (column, at, value) => (column[at] = value as bigint),
    get: (column, at) => column[at],
  },
  uint64: {
    name: "BigUint64Array",
    is: (column) => column instanceof BigUint64Array,
    make: (length) => new BigUint64Array(length),
    set: (column, at, value) => (column[at] = value as bigint),
    get: (column, at) => column[at],
  },
} satisfies { readonly [width: string]: TypedColumnKind };

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
