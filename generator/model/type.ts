// Type expressions with names bound: one interface a kind.

/** Facts about the way a type was written. */
interface Aliased {
  /** The alias it was written as. */
  readonly alias?: string;
  /** How an alias says that values are stored in tables. */
  readonly arrow?: string;
  /** The type of an alias that got more constraints here, if it says how values are stored: no other expression says that. */
  readonly narrowed_from?: Type;
}

/** The type of null. */
export interface NullType extends Aliased {
  readonly kind: "null";
}
/** The type of true and false. */
export interface BoolType extends Aliased {
  readonly kind: "bool";
}
/** The scalars that are integers of a number of bits. */
export type SizedInt = "int8" | "int16" | "int32" | "uint8" | "uint16" | "uint32";
/** Bounds are effective and inclusive; `width` as in `IntInfo`. Bounds of the bigint widths are bigint. */
export interface IntType extends Aliased {
  readonly kind: "int";
  readonly width: "safe" | "int64" | "uint64" | "any";
  /** The scalar it was written as, which says how tables store it; its bounds are those of the type as well. */
  readonly sized?: SizedInt;
  /** The bounds that were written as the integer beyond them, `gt` and `lt`: reports spell them so. */
  readonly open?: readonly ("ge" | "le")[];
  readonly ge?: number | bigint;
  readonly le?: number | bigint;
  readonly multiple_of?: number | bigint;
}
/** A floating point number; bounds are effective. */
export interface FloatType extends Aliased {
  readonly kind: "float";
  readonly gt?: number;
  readonly ge?: number;
  readonly lt?: number;
  readonly le?: number;
  readonly multiple_of?: number;
}
/** A text; lengths count code points, `pattern` is searched. */
export interface StrType extends Aliased {
  readonly kind: "str";
  readonly min_length?: number;
  readonly max_length?: number;
  readonly pattern?: string;
}
/** Bytes, base64 in JSON. */
export interface BytesType extends Aliased {
  readonly kind: "bytes";
  readonly min_length?: number;
  readonly max_length?: number;
}
/** A point in time or a time of day; `tz` wants or refuses an offset. */
export interface DatetimeType extends Aliased {
  readonly kind: "datetime" | "time";
  readonly tz?: boolean;
}
/** A scalar held as canonical text that takes no constraints. */
export interface TextType extends Aliased {
  readonly kind: "date" | "duration" | "uuid" | "decimal";
}
/** Any value, or the undecoded bytes of one. */
export interface AnyType extends Aliased {
  readonly kind: "any" | "raw";
}
/** A MessagePack extension type of the workspace. */
export interface ExtType extends Aliased {
  readonly kind: "ext";
  readonly name: string;
  readonly code: number;
}
/** All strings, all integers or all booleans. */
export interface LiteralType extends Aliased {
  readonly kind: "literal";
  readonly values: readonly (string | number | boolean)[];
}
/** A list, or a set of what a JavaScript Set tells apart. */
export interface ListType extends Aliased {
  readonly kind: "list" | "set";
  readonly item: Type;
  readonly min_length?: number;
  readonly max_length?: number;
}
/** An array of fixed length. */
export interface TupleType extends Aliased {
  readonly kind: "tuple";
  readonly items: readonly Type[];
}
/** A map; keys like strings make an object, all others a `Map`. */
export interface MapType extends Aliased {
  readonly kind: "map";
  readonly key: Type;
  readonly value: Type;
  readonly min_length?: number;
  readonly max_length?: number;
}
/** Flat, in written order; literals of one kind are one member; at least two members. */
export interface UnionType extends Aliased {
  readonly kind: "union";
  readonly members: readonly Type[];
}
/** An enum, struct or named union, by name. */
export interface RefType extends Aliased {
  readonly kind: "ref";
  readonly name: string;
}

/** A type expression with names bound, aliases expanded and constraints in force. */
export type Type =
  | NullType
  | BoolType
  | IntType
  | FloatType
  | StrType
  | BytesType
  | DatetimeType
  | TextType
  | AnyType
  | ExtType
  | LiteralType
  | ListType
  | TupleType
  | MapType
  | UnionType
  | RefType;
