// Makes the values of defaults in memory, as generated code does with literals.

import { decodeBase64 } from "../../runtime/serde/scalars/base64.js";
import type { StructInfo, TypeInfo } from "../../runtime/serde/info/types.js";
import type { Default } from "./model.js";

/** Makes a default of a field, a fresh value each time. */
export function defaultMaker(made: Default, type: TypeInfo): () => unknown {
  if (made.kind === "value")
    return isBytes(type, made.value) ? () => decodeBase64(String(made.value)) : () => made.value;
  switch (made.of) {
    case "list":
      return () => [];
    case "set":
      return () => new Set();
    case "map":
      return hasStringKeys(type) ? () => Object.create(null) as object : () => new Map();
    case "struct":
      return () => structOfDefaults(type);
  }
}

/** True if a text is base64 of bytes: of a type that takes bytes there is no other string-like member. */
function isBytes(type: TypeInfo, value: unknown): boolean {
  return typeof value === "string" && membersOf(type).some((member) => member.kind === "bytes");
}

function hasStringKeys(type: TypeInfo): boolean {
  const map = membersOf(type).find((member) => member.kind === "map");
  if (map?.kind !== "map") return true;
  const { key } = map;
  return key.kind === "str" || ((key.kind === "enum" || key.kind === "literal") && typeof key.values[0] === "string");
}

function structOfDefaults(type: TypeInfo): object {
  const struct = membersOf(type).find((member): member is StructInfo => member.kind === "struct");
  if (struct === undefined) throw new Error(`no struct in ${type.kind}`);
  const tag = struct.tag_field === null ? [] : [[struct.tag_field, struct.tag]];
  const fields = struct.fields.flatMap((field) => {
    return field?.makeDefault === undefined ? [] : [[field.name, field.makeDefault()]];
  });
  return Object.fromEntries([...tag, ...fields]) as object;
}

function membersOf(type: TypeInfo): readonly TypeInfo[] {
  return type.kind === "union" ? type.members : [type];
}
