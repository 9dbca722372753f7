import type { StructDefinition } from "../../model/model.js";

/**
 * With more fields, items or values, a type is handled by several functions, or in another way: a compiler follows every variable
 * back through all conditions before it, which takes the square of their number, and gives up on some thousands.
 */
export const MOST_PARTS = 64;

/** Whether a struct has so many fields that its functions are taken apart. */
export function isLarge({ fields }: StructDefinition): boolean {
  return fields.length > MOST_PARTS;
}
