// Which types have values that nobody may see: those with `x-secret`, or in a field that has it.

import { partsOf } from "./parts.js";
import type { Annotations, FieldInfo, TypeInfo } from "./types.js";

/** True if values of the field are secrets. */
export function isSecretField(field: FieldInfo): boolean {
  return isMarked(field) || isSecretType(field.type);
}

/** True if values of the type are secrets, whatever field they are in. */
export function isSecretType(type: TypeInfo): boolean {
  return isMarked(type) || (type.kind === "union" && type.members.some(isSecretType));
}

/** True if a value of the type may have a secret in it. */
export function hasSecrets(type: TypeInfo, seen: Set<TypeInfo> = new Set()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  return isSecretType(type) || partsOf(type).some((part) => hasSecrets(part, seen)) || hasSecretField(type);
}

function isMarked({ vendor }: Annotations): boolean {
  return vendor?.["x-secret"] === true;
}

function hasSecretField(type: TypeInfo): boolean {
  return type.kind === "struct" && type.fields.some((field) => field !== null && isMarked(field));
}
