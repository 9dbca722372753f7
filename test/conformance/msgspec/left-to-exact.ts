import { allTypes, type Case, kindOf } from "./mini-format.js";

/** Values nested deeper are not for the generated code, which counts levels roughly. */
const DEEP = 120;

/**
 * True for the values that the fast paths leave to the exact decoder and encoder on purpose: very deep ones, and maps inside
 * `any` with keys that are not text.
 */
export function isLeftToExact(value: unknown, { schema }: Case): boolean {
  const hasAny = [...allTypes(schema)].some((type) => kindOf(type) === "any");
  return isDeep(value, DEEP) || (hasAny && holdsMap(value));
}

function isDeep(value: unknown, levels: number): boolean {
  return levels === 0 || partsOf(value).some((part) => isDeep(part, levels - 1));
}

function holdsMap(value: unknown): boolean {
  return value instanceof Map || partsOf(value).some(holdsMap);
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
  return value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
}
