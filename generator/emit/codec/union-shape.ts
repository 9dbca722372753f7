// A union sorted by what its members look like on the wire and in JavaScript.

import type { StructDefinition, Type, UnionType } from "../../model/model.js";
import { scalarOf } from "./scalars.js";
import type { CodecScope } from "./scope.js";

/** The members of a union. The language lets at most one be of each kind, tagged structs aside. */
export interface UnionShape {
  readonly nullable: boolean;
  /** All but null and the structs. */
  readonly others: readonly Type[];
  /** Structs written as objects, and those written as arrays; of unions with a name, each member. */
  readonly objects: readonly StructDefinition[];
  readonly arrays: readonly StructDefinition[];
}

/** Sorts the members of a union. */
export function shapeOf(type: UnionType, scope: CodecScope): UnionShape {
  const structs = [...new Set(type.members.flatMap((member) => structsOf(member, scope)))];
  return {
    nullable: type.members.some((member) => member.kind === "null"),
    others: type.members.filter((member) => member.kind !== "null" && structsOf(member, scope).length === 0),
    objects: structs.filter((struct) => !struct.array_like),
    arrays: structs.filter((struct) => struct.array_like),
  };
}

/** A union, without a function of its own, that null is a member of. */
export function isNullable(type: Type): type is UnionType {
  return type.kind === "union" && sharedAlias(type) === undefined && type.members.some(({ kind }) => kind === "null");
}

/** The union without null: another union, or the one member that is left. */
export function withoutNull(type: UnionType): Type {
  const members = type.members.filter((member) => member.kind !== "null");
  return members.length === 1 && members[0] !== undefined ? members[0] : { kind: "union", members };
}

/** The structs that a type refers to by its own name or a union's. */
export function structsOf(type: Type, scope: CodecScope): readonly StructDefinition[] {
  if (type.kind !== "ref") return [];
  const definition = scope.definition(type.name);
  if (definition.kind === "struct") return [definition];
  if (definition.kind !== "union") return [];
  return definition.members.flatMap((name) => structsOf({ kind: "ref", name }, scope));
}

/** What a literal or enum consists of; null for other types. */
export function literalValues(type: Type, scope: CodecScope): readonly (string | number | boolean)[] | null {
  if (type.kind === "literal") return type.values;
  if (type.kind !== "ref") return null;
  const definition = scope.definition(type.name);
  return definition.kind === "enum" ? definition.values : null;
}

/**
 * The alias whose functions stand for `type`: that of a collection or union, or of a pattern, which is compiled once, where the alias
 * is declared. Other scalars are read and tested in place.
 */
export function sharedAlias(type: Type): string | undefined {
  const isScalar =
    scalarOf(type) !== undefined || type.kind === "literal" || type.kind === "ext" || type.kind === "ref";
  return isScalar && !(type.kind === "str" && type.pattern !== undefined) ? undefined : type.alias;
}
