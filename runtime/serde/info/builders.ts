// The vocabulary of generated `*.info.ts` files: `list(str({ min_length: 1 }))` reads like the contract.

import { parseDate } from "../scalars/date.js";
import { parseDatetime } from "../scalars/datetime.js";
import { parseDecimal } from "../scalars/decimal.js";
import { parseDuration } from "../scalars/duration.js";
import { withTextType } from "../scalars/known-texts.js";
import { meaningOf } from "../scalars/spellings.js";
import { parseTime } from "../scalars/time.js";
import { parseUuid } from "../scalars/uuid.js";
import type {
  AnyInfo,
  BoolInfo,
  BytesInfo,
  DatetimeInfo,
  EnumInfo,
  ExtInfo,
  FieldInfo,
  FloatInfo,
  IntInfo,
  ListInfo,
  LiteralInfo,
  MapInfo,
  NullInfo,
  RawInfo,
  StrInfo,
  StructInfo,
  TextInfo,
  TupleInfo,
  TypeInfo,
  UnionInfo,
} from "./types.js";

type Options<T, Given extends string = never> = Omit<T, "kind" | Given>;

/** Null. */
export const nil = (options: Options<NullInfo> = {}): NullInfo => ({ kind: "null", ...options });
/** True or false. */
export const bool = (options: Options<BoolInfo> = {}): BoolInfo => ({ kind: "bool", ...options });
/** A double. */
export const float = (options: Options<FloatInfo> = {}): FloatInfo => ({ kind: "float", ...options });
/** A text. */
export const str = (options: Options<StrInfo> = {}): StrInfo => ({ kind: "str", ...options });
/** Bytes. */
export const bytes = (options: Options<BytesInfo> = {}): BytesInfo => ({ kind: "bytes", ...options });
/** A point in time, with or without an offset. */
export const datetime = (options: Options<DatetimeInfo> = {}): DatetimeInfo =>
  withTextType(
    { kind: "datetime", ...options },
    { parse: parseDatetime, meaning: (text) => meaningOf("datetime", text) },
  );
/** A time of day. */
export const time = (options: Options<DatetimeInfo> = {}): DatetimeInfo =>
  withTextType({ kind: "time", ...options }, { parse: parseTime, meaning: (text) => meaningOf("time", text) });
/** A day. */
export const date = (options: Options<TextInfo> = {}): TextInfo =>
  withTextType({ kind: "date", ...options }, { parse: parseDate });
/** A span of time. */
export const duration = (options: Options<TextInfo> = {}): TextInfo =>
  withTextType({ kind: "duration", ...options }, { parse: parseDuration });
/** A UUID. */
export const uuid = (options: Options<TextInfo> = {}): TextInfo =>
  withTextType({ kind: "uuid", ...options }, { parse: parseUuid });
/** A decimal number, held as text. */
export const decimal = (options: Options<TextInfo> = {}): TextInfo =>
  withTextType({ kind: "decimal", ...options }, { parse: parseDecimal, meaning: (text) => meaningOf("decimal", text) });
/** Any value. */
export const any = (options: Options<AnyInfo> = {}): AnyInfo => ({ kind: "any", ...options });
/** Undecoded bytes of one value. */
export const raw = (options: Options<RawInfo> = {}): RawInfo => ({ kind: "raw", ...options });

/** An integer held as a `number`. */
export const int = (options: Options<IntInfo, "width"> = {}): IntInfo => ({ kind: "int", width: "safe", ...options });
/** An integer held as a `bigint`, within 64 signed bits. */
export const int64 = (options: Options<IntInfo, "width"> = {}): IntInfo => ({
  kind: "int",
  width: "int64",
  ...options,
});
/** An integer held as a `bigint`, within 64 unsigned bits. */
export const uint64 = (options: Options<IntInfo, "width"> = {}): IntInfo => ({
  kind: "int",
  width: "uint64",
  ...options,
});
/** An integer held as a `bigint`, of any size. */
export const bigint = (options: Options<IntInfo, "width"> = {}): IntInfo => ({ kind: "int", width: "any", ...options });

/** A MessagePack extension type. */
export const ext = (name: string, code: number, options: Options<ExtInfo, "name" | "code"> = {}): ExtInfo => ({
  kind: "ext",
  name,
  code,
  ...options,
});

/** Exactly these values. */
export const literal = (
  values: readonly (string | number | boolean)[],
  options: Options<LiteralInfo, "values"> = {},
): LiteralInfo => ({ kind: "literal", values, ...options });

/** A list of items of one type. */
export const list = (item: TypeInfo, options: Options<ListInfo, "item"> = {}): ListInfo => ({
  kind: "list",
  item,
  ...options,
});

/** A set of items of one type. */
export const set = (item: TypeInfo, options: Options<ListInfo, "item"> = {}): ListInfo => ({
  kind: "set",
  item,
  ...options,
});

/** A list of exactly these items. */
export const tuple = (items: readonly TypeInfo[], options: Options<TupleInfo, "items"> = {}): TupleInfo => ({
  kind: "tuple",
  items,
  ...options,
});

/** A map from keys to values. */
export const map = (key: TypeInfo, value: TypeInfo, options: Options<MapInfo, "key" | "value"> = {}): MapInfo => ({
  kind: "map",
  key,
  value,
  ...options,
});

/** Several types side by side; a union among them gives its members. */
export const union = (members: readonly TypeInfo[], options: Options<UnionInfo, "members"> = {}): UnionInfo => ({
  kind: "union",
  members: members.flatMap((member) => (member.kind === "union" ? member.members : [member])),
  ...options,
});

/** `type | null`. */
export const nullable = (type: TypeInfo): UnionInfo => union([type, nil()]);

/** A named enum. */
export const enumOf = (options: Options<EnumInfo>): EnumInfo => ({ kind: "enum", ...options });

type StructOptions = Options<
  StructInfo,
  "fields" | "mode" | "array_like" | "omit_defaults" | "tag" | "tag_field" | "rules"
>;
interface StructParts
  extends
    StructOptions,
    Partial<Pick<StructInfo, "mode" | "array_like" | "omit_defaults" | "tag" | "tag_field" | "rules">> {
  readonly fields: () => readonly (FieldInfo | null)[];
}

/** A struct; `fields` is called once, on first use, when every module is loaded. Left-out options have the language's defaults. */
export function struct(parts: StructParts): StructInfo {
  const { fields, ...options } = parts;
  const defaults = {
    mode: "strict",
    array_like: false,
    omit_defaults: true,
    tag: null,
    tag_field: null,
    rules: [],
  } as const;
  return lazily({ kind: "struct", ...defaults, ...options }, "fields", fields);
}

/** A union with a name; `members` is called once, on first use. */
export function namedUnion(
  parts: Options<UnionInfo, "members"> & { readonly members: () => readonly StructInfo[] },
): UnionInfo {
  const { members, ...options } = parts;
  return lazily({ kind: "union", ...options }, "members", members);
}

/** A type with a name of its own, made on first use. */
export function alias(make: () => TypeInfo): () => TypeInfo {
  let made: TypeInfo | undefined;
  return () => (made ??= make());
}

/** The value of a struct whose fields all have defaults, or may be unset: a fresh one. */
export function defaultsOf(info: StructInfo): object {
  const value: { [name: string]: unknown } = {};
  if (info.tag_field !== null) value[info.tag_field] = info.tag;
  for (const each of info.fields) if (each?.makeDefault !== undefined) value[each.name] = each.makeDefault();
  return value;
}

/** A required field. */
export const field = (name: string, type: TypeInfo, options: Partial<FieldInfo> = {}): FieldInfo => ({
  name,
  wire: name,
  type,
  presence: "required",
  ...options,
});

/** A field with a default. */
export const defaulted = (
  name: string,
  type: TypeInfo,
  makeDefault: () => unknown,
  options: Partial<FieldInfo> = {},
): FieldInfo => ({ name, wire: name, type, presence: "defaulted", makeDefault, ...options });

/** A field that may be unset: absent is neither null nor a default. */
export const unset = (name: string, type: TypeInfo, options: Partial<FieldInfo> = {}): FieldInfo => ({
  name,
  wire: name,
  type,
  presence: "unset",
  ...options,
});

/** `target` with a property that is computed on first read and kept. */
function lazily<T extends object, K extends string, V>(
  target: T,
  key: K,
  compute: () => V,
): T & { readonly [P in K]: V } {
  Object.defineProperty(target, key, {
    enumerable: true,
    configurable: true,
    get(): V {
      const value = compute();
      Object.defineProperty(target, key, { enumerable: true, value });
      return value;
    },
  });
  return target as T & { readonly [P in K]: V };
}
