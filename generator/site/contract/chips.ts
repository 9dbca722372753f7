// The constraints of a type in a few words each.

import { constraintEntries } from "../../model/constraints.js";
import type { Type } from "../../model/model.js";
import type { ConstraintKey } from "../../parse/shape-schema.js";

/** The constraints in force on a type and on what stands in it, such as `>= 0` or `item: length <= 8`, those of its aliases too. */
export function chipsOf(type: Type): readonly string[] {
  const own = constraintEntries(type)
    .filter(([, value]) => !isWidest(value))
    .map(([key, value]) => WORDS[key](String(value)));
  return [...own, ...innerOf(type).flatMap(([part, inner]) => chipsOf(inner).map((chip) => `${part}${chip}`))];
}

/** Bounds that every double or 64-bit integer is within are the type's, and say nothing. */
function isWidest(value: unknown): boolean {
  if (typeof value !== "number" && typeof value !== "bigint") return false;
  return WIDEST.has(String(value));
}

const WIDEST: ReadonlySet<string> = new Set(
  [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 64n - 1n].map(String),
);

function innerOf(type: Type): readonly (readonly [part: string, type: Type])[] {
  switch (type.kind) {
    case "list":
    case "set":
      return [["each: ", type.item]];
    case "tuple":
      return type.items.map((item, i) => [`item ${i + 1}: `, item]);
    case "map":
      return [
        ["keys: ", type.key],
        ["values: ", type.value],
      ];
    case "union":
      return type.members.map((member) => ["", member]);
    default:
      return [];
  }
}

const WORDS = {
  gt: (value) => `> ${value}`,
  ge: (value) => `≥ ${value}`,
  lt: (value) => `< ${value}`,
  le: (value) => `≤ ${value}`,
  multiple_of: (value) => `a multiple of ${value}`,
  min_length: (value) => `length ≥ ${value}`,
  max_length: (value) => `length ≤ ${value}`,
  pattern: (value) => `matches ${value}`,
  tz: (value) => (value === "true" ? "with a time zone" : "without a time zone"),
} satisfies Record<ConstraintKey, (value: string) => string>;
