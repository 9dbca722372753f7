import type { ListType, MapType, Model, StructDefinition, Type } from "../../model/model.js";
import { isStringKeyed } from "./keys.js";

/** What an empty default makes. */
export type EmptyDefault =
  | { readonly kind: "list" }
  | { readonly kind: "set"; readonly type: ListType }
  | { readonly kind: "map"; readonly type: MapType }
  /** An object without prototype: a map with string keys, or any value. */
  | { readonly kind: "object"; readonly type: Type }
  /** A struct with all its defaults. */
  | { readonly kind: "struct"; readonly struct: StructDefinition };

/** What the empty default `of` a collection or struct makes of a type: the member of a union that it belongs to decides. */
export function emptyDefaultOf(of: "list" | "set" | "map" | "struct", type: Type, model: Model): EmptyDefault {
  for (const member of type.kind === "union" ? type.members : [type]) {
    const found = emptyOf(of, member, model);
    if (found !== null) return found;
  }
  throw new Error(`an empty ${of} as the default of a type that has none`);
}

function emptyOf(of: "list" | "set" | "map" | "struct", type: Type, model: Model): EmptyDefault | null {
  switch (of) {
    case "list":
      return type.kind === "list" || type.kind === "any" ? { kind: "list" } : null;
    case "set":
      return type.kind === "set" ? { kind: "set", type } : null;
    case "map":
      if (type.kind === "any") return { kind: "object", type };
      if (type.kind !== "map") return null;
      return isStringKeyed(type.key, model) ? { kind: "object", type } : { kind: "map", type };
    case "struct":
      return type.kind === "ref" ? structOf(type.name, model) : null;
  }
}

/** A struct, or the only member of a named union. */
function structOf(name: string, model: Model): EmptyDefault | null {
  const definition = model.definitions.get(name);
  if (definition?.kind === "struct") return { kind: "struct", struct: definition };
  const [member] = definition?.kind === "union" ? definition.members : [];
  return member === undefined ? null : structOf(member, model);
}
