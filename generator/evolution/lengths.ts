// How many items a collection can have: what its constraints say, and no more different ones than there are.

import type { Model } from "../model/model.js";
import { countOf } from "./few-values.js";
import { type Interval, interval, limitsOf } from "./limits.js";
import type { Member } from "./members.js";

/** How many items or entries a member has; of texts, their length. */
export function lengthOf(member: Member, model: Model): Interval {
  const { length } = limitsOf(member);
  const different = member.kind === "set" ? member.item : member.kind === "map" ? member.key : null;
  const most = different === null ? null : countOf(different, model);
  const high = length.high?.value ?? null;
  return most === null || (high !== null && high <= most) ? length : interval(length.low?.value ?? null, most);
}

/** Whether a collection never has an item. */
export function isAlwaysEmpty(member: Member, model: Model): boolean {
  return lengthOf(member, model).high?.value === 0;
}
