import type { Definition, Model, Type } from "../../model/model.js";

const known = new WeakMap<Model, ReadonlySet<string>>();

/** The names of the structs and unions that a value may hold inside itself; their functions count how deep they are. */
export function recursiveNames(model: Model): ReadonlySet<string> {
  const found = known.get(model) ?? findRecursive(model);
  known.set(model, found);
  return found;
}

/**
 * Whether a list or map of `item` counts how deep it is. Only one that holds other lists or maps of a recursive type does:
 * the runtime allows for a few levels between two recursive structs that are not counted.
 */
export function isDeepCollection(item: Type, model: Model): boolean {
  return holdsCollection(item) && refsOf(item).some((name) => recursiveNames(model).has(name));
}

function holdsCollection(type: Type): boolean {
  if (type.kind === "union") return type.members.some(holdsCollection);
  return type.kind === "list" || type.kind === "tuple" || type.kind === "map";
}

function findRecursive(model: Model): ReadonlySet<string> {
  const names = [...model.definitions.keys()];
  return new Set(names.filter((name) => reaches(name, name, model)));
}

function reaches(from: string, target: string, model: Model): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const next of neighboursOf(model.definitions.get(name))) {
      if (next === target) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}

function neighboursOf(definition: Definition | undefined): readonly string[] {
  if (definition?.kind === "struct") return definition.fields.flatMap((field) => refsOf(field.type));
  return definition?.kind === "union" ? definition.members : [];
}

function refsOf(type: Type): readonly string[] {
  switch (type.kind) {
    case "ref":
      return [type.name];
    case "list":
    case "set":
      return refsOf(type.item);
    case "tuple":
      return type.items.flatMap(refsOf);
    case "map":
      return [...refsOf(type.key), ...refsOf(type.value)];
    case "union":
      return type.members.flatMap(refsOf);
    default:
      return [];
  }
}
