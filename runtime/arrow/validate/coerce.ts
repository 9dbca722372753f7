// Cells brought to another type without losing anything. Text and numbers are never made of each other: that is lax `convert`, on rows.

import { columnFrom } from "../build/column-from.js";
import type { Column } from "../column/index.js";
import { canRead } from "../table/fit.js";
import type { DataType, TimeUnit, TypeName, TypeOf } from "../type/data-type.js";
import { sameValues } from "../type/equal.js";
import { childrenOf, storageOf } from "../type/types.js";

/** A cell that the other type does not hold. */
const LOST = Symbol("lost");

/** A column of another type, null in the rows whose cells would have lost something. */
export interface Coerced {
  readonly column: Column;
  readonly lost: ReadonlySet<number>;
}

/** The column in another type, for which `canCoerce` must hold. */
export function coerceColumn(column: Column, wanted: DataType): Coerced {
  const coerce = coercion(column.type, wanted);
  if (coerce === null) throw new Error(`nothing makes ${wanted.type} of ${column.type.type}`);
  const lost = new Set<number>();
  const cells = column.toArray().map((cell, i) => {
    const coerced = cell === null ? null : coerce(cell);
    if (coerced === LOST) lost.add(i);
    return coerced === LOST ? null : coerced;
  });
  return { column: columnFrom(wanted, cells), lost };
}

/** True if there are cells of one type that another can take. */
export function canCoerce(found: DataType, wanted: DataType): boolean {
  return coercion(found, wanted) !== null;
}

type Coerce = (cell: unknown) => unknown;

const same: Coerce = (cell) => cell;

/** How cells of one type become cells of another; null if they never do. */
function coercion(found: DataType, wanted: DataType): Coerce | null {
  const [have, want] = [plainType(found), plainType(wanted)];
  if (have.type === "null") return same;
  if (wanted.type === "extension" && found.type === "extension" && !canRead(wanted, found)) return null;
  if (sameValues(have, want)) return same;
  const special = COERCIONS[want.type]?.(have, want);
  if (special !== undefined) return special;
  const whole = WHOLE[have.type]?.(have);
  return whole === undefined ? null : intoNumber(whole, want);
}

function plainType(type: DataType): DataType {
  const storage = storageOf(type);
  if (storage.type === "dictionary") return plainType(storage.value);
  return storage.type === "run_end_encoded" ? plainType(storage.values.type) : storage;
}

/** The integer that a cell is; null if it is none. */
type ToWhole = (cell: unknown) => bigint | null;

const integer: ToWhole = (cell) => BigInt(cell as number | bigint);
const wholeFloat: ToWhole = (cell) => (Number.isInteger(cell) ? BigInt(cell as number) : null);

const FLOATS: ReadonlySet<string> = new Set(["f16", "f32", "f64"]);
const LISTS = ["list", "large_list", "list_view", "large_list_view", "fixed_size_list"] as const;

/** Types whose cells may be integers. */
const WHOLE: { readonly [name in TypeName]?: (type: DataType) => ToWhole } = {
  ...fromEach(["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"], () => integer),
  ...fromEach(["f16", "f32", "f64"], () => wholeFloat),
  decimal: (type) => (cell) => rescaled(cell as bigint, scaleOf(type), 0),
};

/** Types made of an integer: the cell, or null if it does not fit. */
const INTO_WHOLE: { readonly [name in TypeName]?: (value: bigint, type: DataType) => unknown } = {
  i8: (value) => inBits(value, 8, "signed"),
  i16: (value) => inBits(value, 16, "signed"),
  i32: (value) => inBits(value, 32, "signed"),
  i64: (value) => (BigInt.asIntN(64, value) === value ? value : null),
  u8: (value) => inBits(value, 8, "unsigned"),
  u16: (value) => inBits(value, 16, "unsigned"),
  u32: (value) => inBits(value, 32, "unsigned"),
  u64: (value) => (BigInt.asUintN(64, value) === value ? value : null),
  f32: (value) => (isWithin(value, 2n ** 24n) ? Number(value) : null),
  f64: (value) => (isWithin(value, 2n ** 53n) ? Number(value) : null),
  decimal: (value, type) => fitting(rescaled(value, 0, scaleOf(type)), type),
};

function intoNumber(whole: ToWhole, want: DataType): Coerce | null {
  const have = INTO_WHOLE[want.type];
  if (have === undefined) return null;
  return (cell) => {
    const value = whole(cell);
    return (value === null ? null : have(value, want)) ?? LOST;
  };
}

function inBits(value: bigint, bits: number, sign: "signed" | "unsigned"): number | null {
  const cut = sign === "signed" ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  return cut === value ? Number(value) : null;
}

function isWithin(value: bigint, most: bigint): boolean {
  return value <= most && value >= -most;
}

/** Besides integers: what becomes of cells of types that are like the wanted one; undefined if the type is unlike it. */
const COERCIONS: { readonly [name in TypeName]?: (have: DataType, want: DataType) => Coerce | null | undefined } = {
  f32: (have) => (FLOATS.has(have.type) ? exactFloat : undefined),
  f64: (have) => (FLOATS.has(have.type) ? same : undefined),
  decimal: (have, want) => (have.type === "decimal" ? (cell) => decimalIn(have, want, cell as bigint) : undefined),
  timestamp: (have, want) => {
    if (have.type !== "timestamp" || want.type !== "timestamp" || (have.tz === null) !== (want.tz === null))
      return null;
    return inUnit(have, want);
  },
  time: (have, want) => (have.type === "time" && want.type === "time" ? inUnit(have, want) : null),
  duration: (have, want) => (have.type === "duration" && want.type === "duration" ? inUnit(have, want) : null),
  date32: (have) => (have.type === "date64" ? (cell) => wholeDays(cell as bigint) : null),
  date64: (have) => (have.type === "date32" ? (cell) => BigInt(cell as number) * MILLISECONDS_PER_DAY : null),
  ...fromEach(LISTS, intoList),
  struct: intoStruct,
  map: intoMap,
};

function exactFloat(cell: unknown): unknown {
  return Object.is(Math.fround(cell as number), cell) ? cell : LOST;
}

function decimalIn(have: DataType, want: DataType, digits: bigint): unknown {
  return fitting(rescaled(digits, scaleOf(have), scaleOf(want)), want) ?? LOST;
}

function intoList(have: DataType, want: DataType): Coerce | null {
  const [[item], [wantedItem]] = [childrenOf(have), childrenOf(want)];
  if (!isList(have) || item === undefined || wantedItem === undefined) return null;
  const coerce = coercion(item.type, wantedItem.type);
  const size = want.type === "fixed_size_list" ? want.size : null;
  if (coerce === null) return null;
  return (cell) => {
    const items = cell as readonly unknown[];
    return size === null || items.length === size ? allOf(items.map((one) => orNull(coerce, one))) : LOST;
  };
}

function isList({ type }: DataType): boolean {
  return LISTS.some((name) => name === type);
}

/** Parts by their names, all of which must be there. */
function intoStruct(have: DataType, want: DataType): Coerce | null {
  const parts = childrenOf(want).flatMap(({ name, type }) => {
    const part = have.type === "struct" ? have.fields.find((field) => field.name === name) : undefined;
    const coerce = part === undefined ? null : coercion(part.type, type);
    return coerce === null ? [] : [{ name, coerce }];
  });
  if (parts.length < childrenOf(want).length || parts.length < childrenOf(have).length) return null;
  return (cell) => {
    const from = cell as { readonly [name: string]: unknown };
    const values = allOf(parts.map(({ name, coerce }) => orNull(coerce, from[name])));
    return Array.isArray(values) ? Object.fromEntries(values.map((value, i) => [parts[i]?.name ?? "", value])) : LOST;
  };
}

function intoMap(have: DataType, want: DataType): Coerce | null {
  if (have.type !== "map" || want.type !== "map") return null;
  const [key, value] = childrenOf(want.entries.type).map(({ type }, i) => {
    const half = childrenOf(have.entries.type)[i];
    return half === undefined ? null : coercion(half.type, type);
  });
  if (key == null || value == null) return null;
  return (cell) =>
    allOf(
      (cell as readonly (readonly [unknown, unknown])[]).map((pair) =>
        allOf([orNull(key, pair[0]), orNull(value, pair[1])]),
      ),
    );
}

function orNull(coerce: Coerce, cell: unknown): unknown {
  return cell === null || cell === undefined ? null : coerce(cell);
}

/** A value with a part that is lost is lost. */
function allOf(parts: readonly unknown[]): unknown {
  return parts.includes(LOST) ? LOST : parts;
}

const MILLISECONDS_PER_DAY = 86_400_000n;

function wholeDays(milliseconds: bigint): unknown {
  return milliseconds % MILLISECONDS_PER_DAY === 0n ? Number(milliseconds / MILLISECONDS_PER_DAY) : LOST;
}

const PER_SECOND: { readonly [unit in TimeUnit]: bigint } = { s: 1n, ms: 1_000n, us: 1_000_000n, ns: 1_000_000_000n };

/** Times of day in seconds and milliseconds are numbers, all other times bigints. */
function inUnit(have: TypeOf<"timestamp" | "time" | "duration">, want: typeof have): Coerce {
  const isNarrow = want.type === "time" && (want.unit === "s" || want.unit === "ms");
  return (cell) => {
    const count = BigInt(cell as number | bigint) * PER_SECOND[want.unit];
    const value = count / PER_SECOND[have.unit];
    if (count % PER_SECOND[have.unit] !== 0n || BigInt.asIntN(64, value) !== value) return LOST;
    return isNarrow ? Number(value) : value;
  };
}

function scaleOf(type: DataType): number {
  return type.type === "decimal" ? type.scale : 0;
}

function rescaled(digits: bigint, from: number, to: number): bigint | null {
  const power = 10n ** BigInt(Math.abs(to - from));
  if (to >= from) return digits * power;
  return digits % power === 0n ? digits / power : null;
}

function fitting(digits: bigint | null, type: DataType): bigint | null {
  if (digits === null || type.type !== "decimal") return null;
  return isWithin(digits, 10n ** BigInt(type.precision) - 1n) ? digits : null;
}

function fromEach<T>(names: readonly TypeName[], value: T): { readonly [name in TypeName]?: T } {
  return Object.fromEntries(names.map((name) => [name, value]));
}
