// The types of a model as a graph: what stands in a type, what a definition names, and what that leads to.

import type { Definition, Model, StructDefinition, Type } from "./model.js";

/** A type and every type that stands in it, aliases spelled out. */
export function partsOf(type: Type): readonly Type[] {
  return [type, ...innerOf(type).flatMap(partsOf)];
}

/** The names of the enums, structs and unions that a type refers to, aliases spelled out. */
export function refsOf(type: Type): readonly string[] {
  return partsOf(type).flatMap((part) => (part.kind === "ref" ? [part.name] : []));
}

/** The names that stand in a type as it is written: an alias goes by its name. */
export function namesIn(type: Type): readonly string[] {
  return type.alias === undefined ? namesInStructure(type) : [type.alias];
}

/** The same where the alias of the type itself, if it has one, is spelled out. */
export function namesInStructure(type: Type): readonly string[] {
  const narrowed = type.narrowed_from === undefined ? [] : namesIn(type.narrowed_from);
  return [...narrowed, ...(type.kind === "ref" ? [type.name] : innerOf(type).flatMap(namesIn))];
}

/** The types that a definition consists of: those of its fields, its members, or the one it is a name for. */
export function typesOf(definition: Definition): readonly Type[] {
  switch (definition.kind) {
    case "enum":
      return [];
    case "alias":
      return [definition.type];
    case "union":
      return definition.members.map((name) => ({ kind: "ref", name }));
    case "struct":
      return definition.fields.map((field) => field.type);
  }
}

/** All names that stand in a definition; an alias of an alias is spelled out once. */
export function namesOf(definition: Definition): readonly string[] {
  return typesOf(definition).flatMap(definition.kind === "alias" ? namesInStructure : namesIn);
}

/** The other definitions that one names, extends or is a patch of, sorted. */
export function dependenciesOf(definition: Definition): readonly string[] {
  const bases = definition.kind === "struct" ? [definition.extends, definition.patch_of] : [];
  const names = new Set([...namesOf(definition), ...bases.filter((base) => base !== null)]);
  return [...names].filter((name) => name !== definition.name).toSorted();
}

/** Definitions by name: those of a model, or as many as there are yet. */
export type Definitions = Pick<Model, "definitions">;

/** The alternatives of a type: the members of unions, with those of named unions spread out; enums and structs stay references. */
export function alternativesOf(type: Type, { definitions }: Definitions): readonly Alternative[] {
  if (type.kind === "union") return type.members.flatMap((member) => alternativesOf(member, { definitions }));
  const definition = type.kind === "ref" ? definitions.get(type.name) : undefined;
  if (definition?.kind === "union") return definition.members.map((name) => ({ kind: "ref", name }));
  return [type];
}

/** A type that is no union. */
export type Alternative = Exclude<Type, { readonly kind: "union" }>;

/** The structs among the alternatives of a type. */
export function structsOf(type: Type, { definitions }: Definitions): readonly StructDefinition[] {
  return alternativesOf(type, { definitions }).flatMap((member) => {
    const definition = member.kind === "ref" ? definitions.get(member.name) : undefined;
    return definition?.kind === "struct" ? [definition] : [];
  });
}

/** Everything that `starts` lead to, step by step, themselves included. */
export function reachOf<T>(starts: Iterable<T>, next: (one: T) => Iterable<T>): ReadonlySet<T> {
  const reached = new Set(starts);
  // A set is gone through to its end, what is added on the way included.
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
}

/** Names that lead to each other, or one by itself. */
export interface Group {
  readonly names: readonly string[];
  /** Whether a name of the group leads back to itself. */
  readonly recursive: boolean;
}

/** The strongly connected groups of a graph, each after those that its names lead to (Tarjan's algorithm). */
export function groupsOf(names: Iterable<string>, next: (name: string) => readonly string[]): readonly Group[] {
  const search = new GroupSearch(next);
  for (const name of names) search.from(name);
  return search.groups;
}

/** A name on the way from the start to where the search is. */
interface Step {
  readonly name: string;
  readonly order: number;
  /** The order of the earliest open name that it leads back to. */
  earliest: number;
  readonly following: readonly string[];
  /** How many of those were looked at. */
  seen: number;
}

/** Keeps its own stack: contracts may lead to each other in chains of any length. */
class GroupSearch {
  readonly groups: Group[] = [];
  readonly #next: (name: string) => readonly string[];
  readonly #order = new Map<string, number>();
  /** Names whose group is not complete, as they were found. */
  readonly #open: string[] = [];
  readonly #closed = new Set<string>();

  constructor(next: (name: string) => readonly string[]) {
    this.#next = next;
  }

  from(start: string): void {
    if (this.#order.has(start)) return;
    const path = [this.#enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const name = step.following[step.seen++];
      if (name === undefined) {
        path.pop();
        this.#leave(step, path.at(-1));
      } else if (!this.#closed.has(name)) {
        const order = this.#order.get(name);
        if (order === undefined) path.push(this.#enter(name));
        else step.earliest = Math.min(step.earliest, order);
      }
    }
  }

  #enter(name: string): Step {
    const order = this.#order.size;
    this.#order.set(name, order);
    this.#open.push(name);
    return { name, order, earliest: order, following: this.#next(name), seen: 0 };
  }

  #leave({ name, order, earliest, following }: Step, before: Step | undefined): void {
    if (before !== undefined) before.earliest = Math.min(before.earliest, earliest);
    if (earliest < order) return;
    const names = this.#open.splice(this.#open.lastIndexOf(name));
    for (const one of names) this.#closed.add(one);
    this.groups.push({ names, recursive: names.length > 1 || following.includes(name) });
  }
}

/** The types that stand directly in a type. */
function innerOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "list":
    case "set":
      return [type.item];
    case "tuple":
      return type.items;
    case "map":
      return [type.key, type.value];
    case "union":
      return type.members;
    default:
      return [];
  }
}
