// Types with so few values that each can be looked at: literals, enums, narrow integers, the empty text.

import type { FloatType, IntType, Model, Type } from "../model/model.js";
import { type Interval, limitsOf } from "./limits.js";
import { type Member, membersOf, valuesOf } from "./members.js";

/** A value without parts. */
export type Scalar = null | boolean | number | string;

/** More values than these are not listed. */
const MOST = 1000;

/** All values of a member that has few and no parts; null if there are many, or it is made of others. */
export function fewValues(member: Member, model: Model): readonly Scalar[] | null {
  const listed = valuesOf(member, model);
  if (listed !== null) return listed;
  switch (member.kind) {
    case "null":
      return [null];
    case "bool":
      return [true, false];
    case "int":
      return integersOf(member);
    case "float":
      return floatsOf(member);
    case "str":
      return member.max_length === 0 ? [""] : null;
    default:
      return null;
  }
}

/** How many values a type has; null if they are many. */
export function countOf(type: Type, model: Model): number | null {
  const counts = membersOf(type, model).map((member) => fewValues(member, model)?.length ?? null);
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function integersOf(type: IntType): readonly number[] | null {
  const { range, multiple_of } = limitsOf(type);
  const [low, high] = endsOf(range);
  const step = Number(multiple_of ?? 1);
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || (high - low) / step >= MOST) return null;
  return series(0, Math.floor((high - low) / step), (i) => low + i * step);
}

/** Of a float that is a multiple: those that are as exact as the validator wants them. */
function floatsOf(type: FloatType): readonly number[] | null {
  const { range, multiple_of } = limitsOf(type);
  const [low, high] = endsOf(range);
  const fits = (value: number): boolean =>
    !(range.low?.open === true && value === low) && !(range.high?.open === true && value === high);
  if (low === high) return [low].filter((value) => fits(value) && isMultiple(value, multiple_of));
  if (multiple_of === null || !((high - low) / Number(multiple_of) < MOST)) return null;
  const factor = Number(multiple_of);
  const found = series(Math.floor(low / factor), Math.ceil(high / factor), (i) => i * factor);
  return found.filter((value) => value >= low && value <= high && fits(value) && isMultiple(value, factor));
}

function isMultiple(value: number, factor: number | bigint | null): boolean {
  return factor === null || value % Number(factor) === 0;
}

function endsOf({ low, high }: Interval): readonly [number, number] {
  return [Number(low?.value ?? -Infinity), Number(high?.value ?? Infinity)];
}

function series(first: number, last: number, make: (i: number) => number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => make(first + i));
}
