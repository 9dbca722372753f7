// Which casts there are.

import { classOf, commonType, isSameType, MOMENT, plainType, type Typed, typeName } from "../types.js";
import { type Place, report } from "./context.js";
import { isRebuilt } from "./nested-casts.js";

/** Casts that the specification leaves to functions, as engines disagree on them. */
export function typeOfCast({ dtype: from, nullable }: Typed, dtype: Typed["dtype"], place: Place): Typed | null {
  const [one, other] = [classOf(from), classOf(dtype)];
  if (commonType(from, dtype) !== null && one === other) return { dtype, nullable };
  if (isRebuilt(from, dtype)) return { dtype, nullable };
  if (one === "null") return { dtype, nullable: true };
  const isOffset = one === "text" && other === "timestamp" && !isSameType(plainType(dtype), MOMENT);
  if (CASTS[one]?.includes(other) === true && !isOffset) return { dtype, nullable };
  const message = `there is no cast from ${typeName(from)} to ${typeName(dtype)}`;
  return report(
    place,
    "PLAN_TYPE",
    message,
    other === "text" ? "format_timestamp gives the text of a timestamp" : null,
  );
}

const CASTS: { readonly [from: string]: readonly string[] } = {
  bool: ["int"],
  int: ["int", "float", "decimal", "text"],
  float: ["int", "float"],
  decimal: ["decimal", "float", "text"],
  text: ["int", "date", "timestamp"],
  date: ["text", "timestamp"],
  timestamp: ["date"],
};
