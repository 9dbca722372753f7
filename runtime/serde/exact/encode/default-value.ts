import type { FieldInfo, StructInfo, TypeInfo } from "../../info/types.js";
import { isEmptyList, isEmptyMap, isEmptyObject, isEmptySet, sameBytes } from "../../values/empty.js";
import { hasProperties, propertyOf } from "../../values/javascript-type.js";

/**
 * True if `value` equals the field's default, so that `omit_defaults` leaves it out: floats by `Object.is`, bytes by content,
 * collections if both are empty, a struct if every field equals its own default.
 */
export function isDefault(field: FieldInfo, value: unknown): boolean {
  return field.makeDefault !== undefined && equalsDefault(field.type, field.makeDefault(), value);
}

function equalsDefault(type: TypeInfo, made: unknown, value: unknown): boolean {
  if (typeof made !== "object" || made === null)
    return Object.is(made, value) || (made === value && !hasMinusZero(type));
  if (made instanceof Uint8Array) return sameBytes(value, made);
  if (Array.isArray(made)) return isEmptyList(value);
  if (made instanceof Set) return isEmptySet(value);
  if (made instanceof Map) return isEmptyMap(value);
  const struct = structIn(type);
  return struct === undefined ? isEmptyObject(value) : hasOnlyDefaults(struct, value);
}

/** True if -0 is another value than 0. */
function hasMinusZero(type: TypeInfo): boolean {
  return type.kind === "union" ? type.members.some(hasMinusZero) : type.kind === "float" || type.kind === "any";
}

/** The struct whose default is `{}`. */
function structIn(type: TypeInfo): StructInfo | undefined {
  const members = type.kind === "union" ? type.members : [type];
  return members.find((member) => member.kind === "struct");
}

function hasOnlyDefaults(struct: StructInfo, value: unknown): boolean {
  if (!hasProperties(value)) return false;
  if (struct.tag_field !== null && propertyOf(value, struct.tag_field) !== struct.tag) return false;
  return struct.fields.every((field) => {
    if (field === null) return true;
    const property = propertyOf(value, field.name);
    return property === undefined ? field.presence !== "required" : isDefault(field, property);
  });
}
