import { MOST_UNCOUNTED } from "../../../runtime/serde/depth.js";
import { groupsOf, refsOf, typesOf } from "../../model/graph.js";
import type { Model, Type } from "../../model/model.js";

/**
 * The names of the structs whose functions count how deep they are: those that a value may hold inside itself, and those that
 * are tall without that. The runtime lets a quarter of all levels be counted, which leaves room for a list or map between two
 * counted structs, and for `MOST_UNCOUNTED` levels above and below them all.
 */
export function deepNames(model: Model): ReadonlySet<string> {
  return depthsOf(model).deep;
}

/** Whether a list, map or tuple of `items` counts how deep it is: only one that holds other lists or maps of something deep does. */
export function isDeepCollection(items: readonly Type[], model: Model): boolean {
  const { deep, heights } = depthsOf(model);
  return items.some((item) => {
    const holdsDeep = refsOf(item).some((name) => deep.has(name));
    return holdsCollection(item) && (holdsDeep || heightOf(item, heights) > MOST_UNCOUNTED);
  });
}

interface Depths {
  readonly deep: ReadonlySet<string>;
  readonly heights: Heights;
}

/** How many containers stand inside each other in a definition, by name; a struct that holds itself is one. */
type Heights = (name: string) => number;

const known = new WeakMap<Model, Depths>();

function depthsOf(model: Model): Depths {
  const found = known.get(model) ?? findDepths(model);
  known.set(model, found);
  return found;
}

function findDepths(model: Model): Depths {
  const recursive = findRecursive(model);
  const heights = new Map<string, number>();
  const heightOfName = (name: string): number => {
    const definition = model.definitions.get(name);
    if (recursive.has(name)) return 1;
    if (definition?.kind === "union") return Math.max(0, ...definition.members.map(heightOfName));
    if (definition?.kind !== "struct") return 0;
    const height =
      heights.get(name) ?? 1 + Math.max(0, ...definition.fields.map(({ type }) => heightOf(type, heightOfName)));
    heights.set(name, height);
    return height;
  };
  const names = [...model.definitions.keys()];
  const deep = names.filter((name) => recursive.has(name) || heightOfName(name) > MOST_UNCOUNTED);
  return { deep: new Set(deep), heights: heightOfName };
}

function heightOf(type: Type, heights: Heights): number {
  const highest = (types: readonly Type[]): number => Math.max(0, ...types.map((one) => heightOf(one, heights)));
  switch (type.kind) {
    case "ref":
      return heights(type.name);
    case "list":
    case "set":
      return 1 + heightOf(type.item, heights);
    case "map":
      return 1 + heightOf(type.value, heights);
    case "tuple":
      return 1 + highest(type.items);
    case "union":
      return highest(type.members);
    default:
      return 0;
  }
}

function holdsCollection(type: Type): boolean {
  if (type.kind === "union") return type.members.some(holdsCollection);
  return type.kind === "list" || type.kind === "tuple" || type.kind === "map";
}

function findRecursive({ definitions }: Model): ReadonlySet<string> {
  const refs = new Map([...definitions].map(([name, definition]) => [name, typesOf(definition).flatMap(refsOf)]));
  const groups = groupsOf(refs.keys(), (name) => refs.get(name) ?? []);
  return new Set(groups.filter((group) => group.recursive).flatMap((group) => group.names));
}
