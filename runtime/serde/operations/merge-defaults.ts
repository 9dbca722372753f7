// Options as callers give them: some fields, or none, or an instance of a class, over the defaults.

import type { Contract } from "../contract/interface.js";
import { MAX_DEPTH } from "../depth.js";
import { createExact } from "../exact/decode.js";
import { readable } from "../exact/readable.js";
import type { StructInfo, TypeInfo } from "../info/types.js";
import { isPlainObject } from "../values/is.js";
import { hasProperties, type Properties, propertyOf } from "../values/javascript-type.js";

/**
 * The value that `options` stand for: what they leave out is taken from `defaults`, and what those leave out from the contract.
 * Structs inside are merged field by field, everything else is replaced whole. Instances of classes are read by property,
 * getters too. Undefined and null are no options at all.
 * @throws {ValidationError} when the result does not fit; a strict struct knows all its fields
 */
export function mergeDefaults<T, Init>(contract: Contract<T, Init>, options: unknown, defaults: Partial<Init> = {}): T {
  const { info, name } = contract;
  const value = readable(name, () => merged(info, defaults, options ?? {}, MAX_DEPTH));
  return createExact(info, value, name, { fromAttributes: true }) as T; // as `create` does
}

/** A struct that holds itself is merged down to `depth`; the decoder then refuses it. */
function merged(type: TypeInfo, base: unknown, over: unknown, depth: number): unknown {
  if (!hasProperties(base) || !hasProperties(over) || depth === 0) return over;
  const struct = structOf(type, base, over);
  if (struct === undefined) return over;
  const result = Object.assign(Object.create(null) as { [name: string]: unknown }, knownOf(base), knownOf(over));
  for (const field of struct.fields) {
    if (field === null) continue;
    const mine = propertyOf(over, field.name);
    const theirs = propertyOf(base, field.name);
    result[field.name] = mine === undefined ? theirs : merged(field.type, theirs, mine, depth - 1);
  }
  return result;
}

/** The properties of a plain object, among which unknown ones are a mistake; an instance of a class has others of its own. */
function knownOf(value: Properties): Properties {
  return isPlainObject(value) ? value : {};
}

/** The struct that both are; undefined if they are of different members of a union, or of no struct. */
function structOf(type: TypeInfo, base: Properties, over: Properties): StructInfo | undefined {
  const members = type.kind === "union" ? type.members : [type];
  const structs = members.filter((member) => member.kind === "struct");
  return structs.find((struct) => structs.length === 1 || (hasTag(struct, base) && hasTag(struct, over)));
}

function hasTag({ tag, tag_field }: StructInfo, value: Properties): boolean {
  return tag_field !== null && propertyOf(value, tag_field) === tag;
}
