// What it is called that a constraint is another one.

import type { IntType, Type } from "../model/model.js";
import { accepts } from "./accepts.js";
import { type Aspect, ASPECTS, type Interval, interval, isInside, isWithin, type Limits, limitsOf } from "./limits.js";
import type { Pairs } from "./pairs.js";
import { onEach } from "./subjects.js";
import { shapeOf } from "./shape-change.js";
import type { ValuePair } from "./value-pairs.js";

/** The names of such changes; each is a rule, and so is the same change of an alias. */
export type LimitChangeName =
  | "INT_WIDTH_WIDENED"
  | "INT_WIDTH_NARROWED"
  | "INT_SIGN_CHANGED"
  | "CONSTRAINT_ADDED"
  | "CONSTRAINT_REMOVED"
  | "CONSTRAINT_TIGHTENED"
  | "CONSTRAINT_LOOSENED"
  | "CONSTRAINT_CHANGED"
  | "CONSTRAINT_EQUIVALENT"
  | "PATTERN_CHANGED";

/** One aspect of the constraints of a value that is another now. */
export interface LimitChange {
  readonly pair: ValuePair;
  readonly aspect: Aspect;
  readonly name: LimitChangeName;
  readonly before: Limits;
  readonly after: Limits;
  /** Whether new readers take what the old constraint allowed. */
  readonly readsOld: boolean;
  readonly readsNew: boolean;
}

/** Every aspect in which the constraints of two versions differ. */
export const onLimitChanges = onEach(limitChanges);

function limitChanges(pairs: Pairs): readonly LimitChange[] {
  return pairs.values.flatMap((pair) => {
    if (pair.about !== "type" || pair.before.kind !== pair.after.kind) return [];
    if (shapeOf(pair.before, pairs.before) === "tuple") return [];
    const before = limitsOf(pair.before);
    const after = limitsOf(pair.after);
    return ASPECTS.flatMap((aspect): LimitChange[] => {
      const readsOld = isWithin(before, after, aspect) || accepts(pair.after, pair.before, pairs.backward);
      const readsNew = isWithin(after, before, aspect) || accepts(pair.before, pair.after, pairs.forward);
      const change = { pair, aspect, before, after, readsOld, readsNew };
      const name = nameOf(change);
      return name === null ? [] : [{ ...change, name }];
    });
  });
}

function nameOf(change: Omit<LimitChange, "name">): LimitChangeName | null {
  const { pair, aspect, before, after, readsOld, readsNew } = change;
  if (aspect === "range" && pair.before.kind === "int" && pair.after.kind === "int") {
    const width = widthChange(pair.before, pair.after, change);
    if (width !== null) return width;
  }
  // Ends are rounded to multiples: what is written as before changed with the factor, which is told by itself.
  if (aspect === "range" && !isWrittenAnew(pair, "range")) return null;
  if (readsOld && readsNew) return isWrittenAnew(pair, aspect) ? "CONSTRAINT_EQUIVALENT" : null;
  if (aspect === "pattern" && before.pattern !== null && after.pattern !== null) return "PATTERN_CHANGED";
  if (!readsOld && !readsNew) return "CONSTRAINT_CHANGED";
  if (readsOld) return isFresh(after, before, aspect) ? "CONSTRAINT_REMOVED" : "CONSTRAINT_LOOSENED";
  return isFresh(before, after, aspect) ? "CONSTRAINT_ADDED" : "CONSTRAINT_TIGHTENED";
}

/** Whether `looser` says nothing where `tighter` says something else. */
function isFresh(looser: Limits, tighter: Limits, aspect: Aspect): boolean {
  if (aspect !== "range" && aspect !== "length") return looser[aspect] === null;
  const free = aspect === "length" ? LENGTHS : ALL;
  return (["low", "high"] as const).every((side) => {
    const [end, other] = [looser[aspect][side], tighter[aspect][side]];
    const isSame = end?.value === other?.value && end?.open === other?.open;
    return isSame || end === null || end.value === free[side]?.value || isWidth(end.value);
  });
}

const ALL: Interval = { low: null, high: null };
const LENGTHS = interval(0, null);

/** The ends of the integer types without constraints. */
function isWidth(value: number | bigint): boolean {
  return ["int", "int64", "uint64"].some((name) => {
    const { low, high } = NAMED_WIDTHS[name] ?? ALL;
    return typeof value === "bigint" && (low?.value === value || high?.value === value) && value !== 0n;
  });
}

function isWrittenAnew(pair: ValuePair, aspect: Aspect): boolean {
  return KEYS[aspect].some((key) => read(pair.before, key) !== read(pair.after, key));
}

const KEYS: { readonly [A in Aspect]: readonly string[] } = {
  range: ["gt", "ge", "lt", "le"],
  multiple_of: [],
  length: ["min_length", "max_length"],
  pattern: [],
  tz: [],
};

function read(type: Type, key: string): unknown {
  const value: unknown = Object.entries(type).find(([name]) => name === key)?.[1];
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
}

/** The integer types that differ in nothing but their width. */
const NAMED_WIDTHS: { readonly [name: string]: Interval } = {
  int8: interval(-(2n ** 7n), 2n ** 7n - 1n),
  int16: interval(-(2n ** 15n), 2n ** 15n - 1n),
  int32: interval(-(2n ** 31n), 2n ** 31n - 1n),
  uint8: interval(0n, 2n ** 8n - 1n),
  uint16: interval(0n, 2n ** 16n - 1n),
  uint32: interval(0n, 2n ** 32n - 1n),
  int: interval(-(2n ** 53n) + 1n, 2n ** 53n - 1n),
  int64: interval(-(2n ** 63n), 2n ** 63n - 1n),
  uint64: interval(0n, 2n ** 64n - 1n),
  bigint: ALL,
};

/** The name of an integer type if it has no constraint but its width; null: it has. */
export function widthName(type: IntType): string | null {
  const { range, multiple_of } = limitsOf(type);
  if (multiple_of !== null) return null;
  const found = Object.entries(NAMED_WIDTHS).find(([, width]) => isInside(range, width) && isInside(width, range));
  return found?.[0] ?? null;
}

function widthChange(
  before: IntType,
  after: IntType,
  { readsOld, readsNew }: Pick<LimitChange, "readsOld" | "readsNew">,
): LimitChangeName | null {
  const [old, now] = [widthName(before), widthName(after)];
  const isNamed = old !== null && now !== null && old !== now;
  if (before.width === after.width && !isNamed) return null;
  if (readsOld) return "INT_WIDTH_WIDENED";
  return readsNew ? "INT_WIDTH_NARROWED" : "INT_SIGN_CHANGED";
}
