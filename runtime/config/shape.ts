// What a contract says of the places of a configuration.

import type { FieldInfo, StructInfo, TypeInfo } from "tessera-contracts/serde";
import { type ConfigNode, type ConfigObject, valueOf } from "./node.js";

/** The members of a union, or the type itself. */
export function membersOf(type: TypeInfo): readonly TypeInfo[] {
  return type.kind === "union" ? type.members : [type];
}

/** The structs, written as objects, that a value of the type may be. */
export function structsOf(type: TypeInfo): readonly StructInfo[] {
  return membersOf(type).filter((member) => member.kind === "struct" && !member.array_like) as readonly StructInfo[];
}

/** The struct that an object is read as; null if it is none, or does not say which. */
export function structFor(type: TypeInfo, node: ConfigObject): StructInfo | null {
  const structs = structsOf(type);
  if (structs.length < 2) return structs[0] ?? null;
  return structs.find(({ tag, tag_field }) => tagIn(node, tag_field ?? "") === tag) ?? null;
}

/** The field of a name on the wire, old ones included. */
export function fieldOf(struct: StructInfo, name: string): FieldInfo | null {
  return fieldsOf(struct).find((field) => field.wire === name || field.accept?.includes(name) === true) ?? null;
}

/** The fields, without the holes of array-like structs. */
export function fieldsOf(struct: StructInfo): readonly FieldInfo[] {
  return struct.fields.filter((field) => field !== null);
}

/** The type of the values of a map; null if the type has no map. */
export function mapValueOf(type: TypeInfo): TypeInfo | null {
  return membersOf(type).find((member) => member.kind === "map")?.value ?? null;
}

/** The type of an item of a list, set or tuple; null if the type has none, or no such item. */
export function itemOf(type: TypeInfo, index: number): TypeInfo | null {
  for (const member of membersOf(type)) {
    if (member.kind === "list" || member.kind === "set") return member.item;
    if (member.kind === "tuple") return member.items[index] ?? null;
    if (member.kind === "struct" && member.array_like) return member.fields[index]?.type ?? null;
  }
  return null;
}

function tagIn(node: ConfigNode, field: string): unknown {
  const tag = valueOf(node, field);
  return tag?.kind === "str" || tag?.kind === "int" ? tag.value : undefined;
}
