// What a contract says, as data: read by the exact decoder and encoder, and by users through `T.info`.
// Structs and unions hold their parts behind a function, so that types may refer to each other across modules in any order.

/** Documentation that a contract attaches to a type or field; none of it changes what is accepted. */
export interface Annotations {
  readonly doc?: string;
  readonly title?: string;
  readonly examples?: readonly unknown[];
  /** What to use instead. */
  readonly deprecated?: string;
  /** The `x-*` keys, as written. */
  readonly vendor?: { readonly [key: `x-${string}`]: unknown };
}

/** The name of the alias a type was written as, if it was. */
interface Aliased extends Annotations {
  readonly alias?: string;
}

/** Null. */
export interface NullInfo extends Aliased {
  readonly kind: "null";
}

/** True or false. */
export interface BoolInfo extends Aliased {
  readonly kind: "bool";
}

/**
 * An integer. `safe` is held as a `number`, the other widths as a `bigint`; `any` has no bounds of its own.
 * Bounds are inclusive (`gt: 0` of a contract is `ge: 1` here, as in msgspec) and of the same JavaScript type as the value;
 * `open` names those that the contract wrote as `gt` and `lt`.
 */
export interface IntInfo extends Aliased {
  readonly kind: "int";
  readonly width: "safe" | "int64" | "uint64" | "any";
  readonly ge?: number | bigint;
  readonly le?: number | bigint;
  readonly open?: readonly ("ge" | "le")[];
  readonly multiple_of?: number | bigint;
}

/** A double. Bounds may be exclusive. */
export interface FloatInfo extends Aliased {
  readonly kind: "float";
  readonly gt?: number;
  readonly ge?: number;
  readonly lt?: number;
  readonly le?: number;
  readonly multiple_of?: number;
}

/** Lengths count code points. `pattern` is searched, not anchored. */
export interface StrInfo extends Aliased {
  readonly kind: "str";
  readonly min_length?: number;
  readonly max_length?: number;
  readonly pattern?: string;
}

/** Bytes; lengths count bytes. */
export interface BytesInfo extends Aliased {
  readonly kind: "bytes";
  readonly min_length?: number;
  readonly max_length?: number;
}

/** `tz: true` wants an offset, `tz: false` refuses one. */
export interface DatetimeInfo extends Aliased {
  readonly kind: "datetime" | "time";
  readonly tz?: boolean;
}

/** A scalar held as text in canonical spelling. */
export interface TextInfo extends Aliased {
  readonly kind: "date" | "duration" | "uuid" | "decimal";
}

/** Any value, kept as it is. */
export interface AnyInfo extends Aliased {
  readonly kind: "any";
}

/** The undecoded bytes of exactly one value. */
export interface RawInfo extends Aliased {
  readonly kind: "raw";
}

/** A MessagePack extension type of the workspace registry. */
export interface ExtInfo extends Aliased {
  readonly kind: "ext";
  readonly name: string;
  readonly code: number;
  readonly codec?: ExtCodec<unknown>;
}

/** Converts between the payload of an extension type and a JavaScript value. */
export interface ExtCodec<T> {
  decode(data: Uint8Array): T;
  encode(value: T): Uint8Array;
  is(value: unknown): value is T;
  /** The JSON form, if there is one; without it the type is refused in JSON. */
  toJson?(value: T): unknown;
  fromJson?(value: unknown): T;
}

/** The values that a codec converts to. */
export type ExtValue<C> = C extends ExtCodec<infer T> ? T : never;

/** Exactly these values: all strings, all integers, or all booleans. */
export interface LiteralInfo extends Aliased {
  readonly kind: "literal";
  readonly values: readonly (string | number | boolean)[];
}

/** A named enum: all strings or all integers, in contract order. */
export interface EnumInfo extends Annotations {
  readonly kind: "enum";
  readonly name: string;
  readonly module: string;
  readonly values: readonly (string | number)[];
}

/** A list or set of items of one type. */
export interface ListInfo extends Aliased {
  readonly kind: "list" | "set";
  readonly item: TypeInfo;
  readonly min_length?: number;
  readonly max_length?: number;
}

/** A list of exactly these items. */
export interface TupleInfo extends Aliased {
  readonly kind: "tuple";
  readonly items: readonly TypeInfo[];
}

/** Keys of strings (str, str enum, str literal) make a null-prototype object, all others a `Map`. */
export interface MapInfo extends Aliased {
  readonly kind: "map";
  readonly key: TypeInfo;
  readonly value: TypeInfo;
  readonly min_length?: number;
  readonly max_length?: number;
}

/** Several types side by side, told apart by their kind on the wire and, for structs, by their tag. Never nested. */
export interface UnionInfo extends Aliased {
  readonly kind: "union";
  /** Set for a union with a name of its own: its members are then all tagged structs. */
  readonly name?: string;
  readonly module?: string;
  readonly members: readonly TypeInfo[];
}

/** A struct: an object on the wire, or an array in field order. */
export interface StructInfo extends Annotations {
  readonly kind: "struct";
  readonly name: string;
  readonly module: string;
  /** `strict` refuses unknown fields, `compat` skips them. */
  readonly mode: "strict" | "compat";
  readonly array_like: boolean;
  readonly omit_defaults: boolean;
  /** The tag value and the field it stands in; null: untagged. */
  readonly tag: string | number | null;
  readonly tag_field: string | null;
  /** Wire order. In an array-like struct null is a hole: written as null, read as anything. */
  readonly fields: readonly (FieldInfo | null)[];
  /** Run in order after all fields are right. */
  readonly rules: readonly RuleInfo[];
  /** What the contract is for: artifact, telemetry, config … */
  readonly purpose?: string;
  /** The struct this is a patch of. */
  readonly patch_of?: string;
}

/** A field of a struct. */
export interface FieldInfo extends Annotations {
  /** Property name in JavaScript. */
  readonly name: string;
  /** Name on the wire. */
  readonly wire: string;
  readonly type: TypeInfo;
  readonly presence: "required" | "defaulted" | "unset";
  /** Makes the default, a fresh one each time; there only if `presence` is `defaulted`. */
  readonly makeDefault?: () => unknown;
  /** Wire names read as if they were this field's, never written. */
  readonly accept?: readonly string[];
}

/** A rule over the fields of a struct. */
export interface RuleInfo {
  /** The CEL expression, as in the contract. */
  readonly expr: string;
  readonly message: string;
  /** True if the value keeps the rule. */
  readonly holds: (value: never) => boolean;
}

/** What a type of a contract may be, told apart by `kind`. */
export type TypeInfo =
  | NullInfo
  | BoolInfo
  | IntInfo
  | FloatInfo
  | StrInfo
  | BytesInfo
  | DatetimeInfo
  | TextInfo
  | AnyInfo
  | RawInfo
  | ExtInfo
  | LiteralInfo
  | EnumInfo
  | ListInfo
  | TupleInfo
  | MapInfo
  | UnionInfo
  | StructInfo;
