// What generated `convert` functions make of plain JavaScript values, as JSON.parse gives them or a program holds them: each returns
// the value, or bails out and leaves everything to the exact decoder. They are so small that V8 inlines them.

import { decodeBase64 } from "../../scalars/base64.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../../scalars/canonical.js";
import { Ext } from "../../values/ext.js";
import { hasPlainPrototype, isInt64, isPlainObject, isUint64 } from "../../values/is.js";
import { Raw } from "../../values/raw-value.js";
import { bail } from "../bail.js";

/** Null. */
export function asNull(value: unknown): null {
  return value === null ? null : bail();
}

/** A boolean. */
export function asBool(value: unknown): boolean {
  return typeof value === "boolean" ? value : bail();
}

/** An integer within 2^53 - 1; there is no integer -0. */
export function asInt(value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) + 0 : bail();
}

/** An integer within 64 signed bits, given as bigint or number. */
export function asInt64(value: unknown): bigint {
  const integer = asBigInt(value);
  return isInt64(integer) ? integer : bail();
}

/** An integer within 64 unsigned bits, given as bigint or number. */
export function asUint64(value: unknown): bigint {
  const integer = asBigInt(value);
  return isUint64(integer) ? integer : bail();
}

/** An integer of any size, given as bigint or number; a number beyond 2^53 - 1 may have been rounded. */
export function asBigInt(value: unknown): bigint {
  if (typeof value === "bigint") return value;
  return Number.isSafeInteger(value) ? BigInt(value as number) : bail();
}

/** A number. */
export function asFloat(value: unknown): number {
  return typeof value === "number" ? value : bail();
}

/** A number that is no integer: integers beside it have to be one of a few literals. */
export function asFraction(value: unknown): number {
  return typeof value === "number" && !Number.isInteger(value) ? value : bail();
}

/** A string. */
export function asString(value: unknown): string {
  return typeof value === "string" ? value : bail();
}

/** A copy of bytes, which may also be text in base64. */
export function asBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  return decodeBase64(asString(value)) ?? bail();
}

/** A canonical datetime. */
export function asDatetime(value: unknown): string {
  return typeof value === "string" && isCanonicalDatetime(value) ? value : bail();
}

/** A canonical date. */
export function asDate(value: unknown): string {
  return typeof value === "string" && isCanonicalDate(value) ? value : bail();
}

/** A canonical time. */
export function asTime(value: unknown): string {
  return typeof value === "string" && isCanonicalTime(value) ? value : bail();
}

/** A canonical duration. */
export function asDuration(value: unknown): string {
  return typeof value === "string" && isCanonicalDuration(value) ? value : bail();
}

/** A canonical UUID. */
export function asUuid(value: unknown): string {
  return typeof value === "string" && isCanonicalUuid(value) ? value : bail();
}

/** A canonical decimal. */
export function asDecimal(value: unknown): string {
  return typeof value === "string" && isCanonicalDecimal(value) ? value : bail();
}

/** An undecoded value. */
export function asRaw(value: unknown): Raw {
  return value instanceof Raw ? value : bail();
}

/** A copy of an extension value with this code. */
export function asExt(value: unknown, code: number): Ext {
  return value instanceof Ext && value.code === code ? new Ext(code, new Uint8Array(value.data)) : bail();
}

/** An instance of what the codec of an extension type makes. */
export function asInstance<T>(value: unknown, codec: { readonly is: (value: unknown) => value is T }): T {
  return codec.is(value) ? value : bail();
}

/** One of a few literals. */
export function asOneOf<const T extends string | number | boolean>(value: unknown, allowed: readonly T[]): T {
  for (let i = 0; i < allowed.length; i++) if (allowed[i] === value) return value as T;
  return bail();
}

/** A plain object. */
export function asObject(value: unknown): { readonly [name: string]: unknown } {
  return isPlainObject(value) ? value : bail();
}

/** An object of which these properties will be asked; that it is plain is for `bailUnlessPlain` to find out. */
export function fieldsOf<Names extends PropertyKey = string>(value: unknown): { readonly [Name in Names]?: unknown } {
  return typeof value === "object" && value !== null ? value : bail();
}

/** Bails out at an instance of a class. `property` is any of it, as for `hasPlainPrototype`. */
export function bailUnlessPlain(fields: object, property: unknown): void {
  if (!hasPlainPrototype(fields, property)) bail();
}

/** An array. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : bail();
}

/** The items of an array or a Set. */
export function itemsOf(value: unknown): readonly unknown[] {
  return value instanceof Set ? [...(value as Set<unknown>)] : asArray(value);
}

/** The value of a field that has other names too: only one of them may be there. */
export function onlyOneOf(...values: readonly unknown[]): unknown {
  let found: unknown;
  for (const value of values) {
    if (value === undefined) continue;
    if (found !== undefined) return bail();
    found = value;
  }
  return found;
}

/** The entries of a plain object that are there. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(asObject(value)).filter(([, item]) => item !== undefined);
}
