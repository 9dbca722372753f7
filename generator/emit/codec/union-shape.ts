// A union sorted by what its members look like on the wire and in JavaScript.

import { structsOf } from "../../model/graph.js";
import type { RefType, StructDefinition, Type, UnionType } from "../../model/model.js";
import { scalarOf } from "./scalars.js";
import type { CodecScope } from "./scope.js";

/** The members of a union. The language lets at most one be of each kind, tagged structs aside. */
export interface UnionShape {
  /** All but null and the structs. */
  readonly others: readonly Type[];
  /** Written all as objects or all as arrays; of unions with a name, each member. */
  readonly structs: readonly StructDefinition[];
}

/** Sorts the members of a union. */
export function shapeOf(type: UnionType, scope: CodecScope): UnionShape {
  return {
    others: type.members.filter((member) => member.kind !== "null" && structsOf(member, scope.model).length === 0),
    structs: [...new Set(structsOf(type, scope.model))],
  };
}

/** The type of a value that is one of `structs`: the one there is, or a union of them. */
export function typeOfStructs(structs: readonly StructDefinition[]): Type {
  const members = structs.map(({ name }): RefType => ({ kind: "ref", name }));
  const [first] = members;
  return first !== undefined && members.length === 1 ? first : { kind: "union", members };
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

/**
 * True of a struct that may be without any property: TypeScript takes almost every value for one, so that behind a test for it
 * nothing else can be asked, and a test for something else does not exclude it.
 */
export function isLoose(type: Type, scope: CodecScope): boolean {
  const [struct, ...more] = structsOf(type, scope.model);
  if (struct === undefined || more.length > 0 || struct.tag !== null) return false;
  return struct.fields.every((field) => field.presence === "unset");
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
