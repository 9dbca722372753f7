import { brokenList, type Code, code, list, propertyKey } from "./code.js";

/** Plain data as source text: null, booleans, numbers, bigints, strings, arrays and objects of them. */
export function literalOf(value: unknown): Code {
  if (Array.isArray(value)) return arrayOf(value.map(literalOf), value);
  if (typeof value === "object" && value !== null) {
    const items = Object.entries(value).map(([key, item]) => code`${propertyKey(key)}: ${literalOf(item)}`);
    return list("{ ", items, " }");
  }
  if (value === null || typeof value === "string" || typeof value === "number") return code`${value}`;
  if (typeof value === "boolean" || typeof value === "bigint") return code`${value}`;
  throw new Error(`no literal for ${typeof value}`);
}

/** An array literal; prettier puts several objects, or several arrays, of more than one part on lines of their own. */
export function arrayOf(items: readonly Code[], values: readonly unknown[]): Code {
  const composite = (value: unknown): boolean =>
    typeof value === "object" && value !== null && Object.keys(value).length > 1;
  const allAlike = values.every(Array.isArray) || !values.some(Array.isArray);
  const broken = values.length > 1 && allAlike && values.every(composite);
  return broken ? brokenList("[", items, "]") : list("[", items, "]");
}
