// Bounds of floats, open (`gt`, `lt`) or closed (`ge`, `le`).

import type { FloatType } from "./model.js";
import { refuse, type Refusal } from "./refusal.js";

interface Bound {
  readonly value: number;
  readonly open: boolean;
}

/** `type` with a lower bound. */
export function withFloatMin(type: FloatType, bound: Bound): FloatType | Refusal {
  const present = lowerBound(type);
  if (present !== null && isWider(present.value - bound.value, present, bound)) {
    return refuse("constraint-loosens", `the value is already ${present.open ? "above" : "at least"} ${present.value}`);
  }
  const { gt: _gt, ge: _ge, ...rest } = type;
  return checkRange({ ...rest, ...(bound.open ? { gt: bound.value } : { ge: bound.value }) });
}

/** `type` with an upper bound. */
export function withFloatMax(type: FloatType, bound: Bound): FloatType | Refusal {
  const present = upperBound(type);
  if (present !== null && isWider(bound.value - present.value, present, bound)) {
    return refuse("constraint-loosens", `the value is already ${present.open ? "below" : "at most"} ${present.value}`);
  }
  const { lt: _lt, le: _le, ...rest } = type;
  return checkRange({ ...rest, ...(bound.open ? { lt: bound.value } : { le: bound.value }) });
}

/** `type` whose values are also multiples of `factor`. */
export function withFloatFactor(type: FloatType, factor: number): FloatType | Refusal {
  const present = type.multiple_of;
  if (present === undefined || factor % present === 0) return { ...type, multiple_of: factor };
  if (present % factor === 0) {
    return refuse("constraint-loosens", `a multiple of ${present} is already a multiple of ${factor}`);
  }
  return refuse("constraint-contradictory", `multiples of ${present} and of ${factor} do not go together`);
}

/** `beyond`: how far the new bound lies outside the present one. */
function isWider(beyond: number, present: Bound, bound: Bound): boolean {
  return beyond > 0 || (beyond === 0 && present.open && !bound.open);
}

function lowerBound(type: FloatType): Bound | null {
  if (type.gt !== undefined) return { value: type.gt, open: true };
  return type.ge === undefined ? null : { value: type.ge, open: false };
}

function upperBound(type: FloatType): Bound | null {
  if (type.lt !== undefined) return { value: type.lt, open: true };
  return type.le === undefined ? null : { value: type.le, open: false };
}

function checkRange(type: FloatType): FloatType | Refusal {
  const low = lowerBound(type);
  const high = upperBound(type);
  if (low === null || high === null || low.value < high.value) return type;
  if (low.value === high.value && !low.open && !high.open) return type;
  const from = `${low.open ? "above" : "at least"} ${low.value}`;
  return refuse(
    "constraint-contradictory",
    `no number is ${from} and ${high.open ? "below" : "at most"} ${high.value}`,
  );
}
