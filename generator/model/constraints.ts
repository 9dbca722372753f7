// Every constraint a contract can put on a type: one row each. A table elsewhere that has a row for each, too, `satisfies
// Record<ConstraintKey, …>`, so that one more constraint does not compile before it is said everywhere.

import { CONSTRAINT_KEYS, type ConstraintKey } from "../parse/shape-schema.js";
import { withFloatFactor, withFloatMax, withFloatMin } from "./float-bounds.js";
import { toBigInt, withIntAbove, withIntBelow, withIntFactor, withIntMax, withIntMin } from "./int-bounds.js";
import type { BytesType, DatetimeType, FloatType, IntType, ListType, MapType, StrType, Type } from "./model.js";
import { refuse, type Refusal } from "./refusal.js";

/** The kinds of type in which a constraint can be in force. Beside these, it may follow one in which it is said another way: `int(gt=0)`. */
export type ConstrainedKind<K extends ConstraintKey> = KindWith<Type, K>;

type KindWith<T extends Type, K extends string> = T extends unknown ? (K extends keyof T ? T["kind"] : never) : never;

/** One constraint of the language. */
export interface ConstraintRow {
  /** The kinds of type it can follow. */
  readonly fits: readonly Type["kind"][];
  /** What says the same in JSON Schema, by kind; none where only a format or nothing does. */
  readonly keywords: { readonly [K in Type["kind"]]?: string };
  /** The key that may not stand beside it on one part. */
  readonly excludes?: ConstraintKey;
  /** `type` with the constraint; a refusal if the value is unfit, loosens `type` or leaves nothing of it. */
  narrow(type: Type, value: unknown): Type | Refusal;
}

type Sized = StrType | BytesType | ListType | MapType;

const NUMBERS = ["int", "float"] as const;
const SIZED = ["str", "bytes", "list", "set", "map"] as const;
const LEAST = {
  str: "minLength",
  bytes: "minLength",
  list: "minItems",
  set: "minItems",
  map: "minProperties",
} as const;
const MOST = { str: "maxLength", bytes: "maxLength", list: "maxItems", set: "maxItems", map: "maxProperties" } as const;

/** The row of a constraint; undefined: there is no such constraint. */
export function constraintRow(key: ConstraintKey): ConstraintRow;
export function constraintRow(key: string): ConstraintRow | undefined;
export function constraintRow(key: string): ConstraintRow | undefined {
  return isConstraintKey(key) ? ROWS[key] : undefined;
}

/** What a constraint says. */
export type ConstraintValue = string | number | bigint | boolean;

/** The constraints in force on one part of a type, in the order they are documented, which is that of msgspec's checks. */
export function constraintEntries(type: Type): readonly (readonly [ConstraintKey, ConstraintValue])[] {
  const given = type as { readonly [K in ConstraintKey]?: ConstraintValue };
  const entries: (readonly [ConstraintKey, ConstraintValue])[] = [];
  for (const key of CONSTRAINT_KEYS) {
    const value = given[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}

/** The same, by key. */
export function constraintValues(type: Type): { readonly [K in ConstraintKey]?: ConstraintValue } {
  return Object.fromEntries(constraintEntries(type));
}

const ROWS: { readonly [K in ConstraintKey]: ConstraintRow } = {
  gt: bound("gt", {
    keyword: "exclusiveMinimum",
    excludes: "ge",
    int: withIntAbove,
    float: (type, value) => withFloatMin(type, { value, open: true }),
  }),
  ge: bound("ge", {
    keyword: "minimum",
    excludes: "gt",
    int: withIntMin,
    float: (type, value) => withFloatMin(type, { value, open: false }),
  }),
  lt: bound("lt", {
    keyword: "exclusiveMaximum",
    excludes: "le",
    int: withIntBelow,
    float: (type, value) => withFloatMax(type, { value, open: true }),
  }),
  le: bound("le", {
    keyword: "maximum",
    excludes: "lt",
    int: withIntMax,
    float: (type, value) => withFloatMax(type, { value, open: false }),
  }),
  multiple_of: bound("multiple_of", {
    keyword: "multipleOf",
    int: (type, n) => (n > 0n ? withIntFactor(type, n) : notPositive(n)),
    float: (type, value) => (value > 0 ? withFloatFactor(type, value) : notPositive(value)),
  }),
  min_length: { fits: SIZED, keywords: LEAST, narrow: (type, value) => withMinLength(type as Sized, value) },
  max_length: { fits: SIZED, keywords: MOST, narrow: (type, value) => withMaxLength(type as Sized, value) },
  pattern: {
    fits: ["str"],
    keywords: { str: "pattern" },
    narrow: (type, value) => withPattern(type as StrType, value),
  },
  tz: {
    fits: ["datetime", "time"],
    keywords: {},
    narrow: (type, value) => withZone(type as DatetimeType, value),
  },
};

function isConstraintKey(key: string): key is ConstraintKey {
  return Object.hasOwn(ROWS, key);
}

interface Bound {
  readonly keyword: string;
  readonly excludes?: ConstraintKey;
  readonly int: (type: IntType, bound: bigint) => IntType | Refusal;
  readonly float: (type: FloatType, bound: number) => FloatType | Refusal;
}

function bound(key: string, { keyword, int, float, ...rest }: Bound): ConstraintRow {
  const narrow = (type: Type, value: unknown): Type | Refusal => {
    if (type.kind === "int") {
      const integer = toBigInt(value);
      return integer === null ? badValue(`${key} of an integer type`, "an integer", value) : int(type, integer);
    }
    const number = typeof value === "bigint" ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) return badValue(key, "a finite number", value);
    return float(type as FloatType, number);
  };
  return { fits: NUMBERS, keywords: { int: keyword, float: keyword }, ...rest, narrow };
}

function withMinLength(type: Sized, value: unknown): Type | Refusal {
  if (!isLength(value)) return badLength("min_length", value);
  if (type.min_length !== undefined && value < type.min_length) {
    return refuse("constraint-loosens", `the length is already at least ${type.min_length}`);
  }
  return checkLengths({ ...type, min_length: value });
}

function withMaxLength(type: Sized, value: unknown): Type | Refusal {
  if (!isLength(value)) return badLength("max_length", value);
  if (type.max_length !== undefined && value > type.max_length) {
    return refuse("constraint-loosens", `the length is already at most ${type.max_length}`);
  }
  return checkLengths({ ...type, max_length: value });
}

function checkLengths(type: Sized): Type | Refusal {
  const { min_length: min = 0, max_length: max = Infinity } = type;
  return min <= max ? type : refuse("constraint-contradictory", `no length is at least ${min} and at most ${max}`);
}

function withPattern(type: StrType, value: unknown): Type | Refusal {
  if (typeof value !== "string") return badValue("pattern", "a string", value);
  if (type.pattern === undefined) return { ...type, pattern: value };
  return refuse(
    "constraint-contradictory",
    `there already is a pattern: ${type.pattern}`,
    "write one pattern that says both",
  );
}

function withZone(type: DatetimeType, value: unknown): Type | Refusal {
  if (typeof value !== "boolean") return badValue("tz", "true or false", value);
  if (type.tz === undefined || type.tz === value) return { ...type, tz: value };
  return refuse("constraint-contradictory", `tz is already ${type.tz}`);
}

function isLength(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function badLength(key: string, value: unknown): Refusal {
  const isNumber = typeof value === "number" || typeof value === "bigint";
  if (!isNumber) return badValue(key, "an integer", value);
  return refuse(
    "constraint-out-of-range",
    `${key} must be an integer from 0 to ${Number.MAX_SAFE_INTEGER}, found ${value}`,
  );
}

function notPositive(value: number | bigint): Refusal {
  return refuse("constraint-out-of-range", `multiple_of must be above 0, found ${value}`);
}

function badValue(key: string, wanted: string, value: unknown): Refusal {
  const found = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return refuse("constraint-bad-value", `${key} must be ${wanted}, found ${found}`);
}
