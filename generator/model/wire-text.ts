// What a contract is on the wire, as a text that is the same for the same wire shape: names of types, aliases, docs, the
// order of alternatives and of literal values are gone, integers are their bounds, an enum is its values, structs stand
// by their hashes.

import { constraintEntries, constraintValues } from "./constraints.js";
import { alternativesOf } from "./graph.js";
import { intRange } from "./int-bounds.js";
import type { Default, Definition, Field, IntType, Model, StructDefinition, Type } from "./model.js";

/** The model a type stands in, and what stands for each struct. */
export interface WireScope {
  readonly definitions: Model["definitions"];
  hashOf(struct: string): string;
}

/** The wire shape of a definition that is no struct, or of a type. */
export function wireText(definition: Exclude<Definition, StructDefinition>, scope: WireScope): string {
  return typeText(definition.kind === "alias" ? definition.type : { kind: "ref", name: definition.name }, scope);
}

/** The wire shape of a struct. Rules and other keys it reads are not part of it: nothing of them is written. */
export function structText(struct: StructDefinition, scope: WireScope): string {
  const { mode, tag, tag_field, array_like } = struct;
  const omit_defaults = struct.omit_defaults && !array_like;
  const fields = struct.layout.map((field) => (field === null ? null : fieldShape(field, scope)));
  return JSON.stringify({ mode, tag, tag_field, array_like, omit_defaults, fields });
}

/** In an array the name is not written, yet it says what the position means. */
function fieldShape({ wire, type, presence, ...field }: Field, scope: WireScope): unknown {
  const absent = field.default === undefined ? presence : defaultText(field.default);
  return { wire, type: typeText(type, scope), absent };
}

/** As it is encoded. */
function defaultText(made: Default): string {
  if (made.kind === "empty") return made.of === "list" || made.of === "set" ? "= []" : "= {}";
  const { value } = made;
  if (typeof value === "string") return `= ${JSON.stringify(value)}`;
  return `= ${Object.is(value, -0) ? "-0" : String(value)}`;
}

function typeText(type: Type, scope: WireScope): string {
  const members = [...new Set(membersOf(type, scope.definitions).map((member) => memberText(member, scope)))];
  const [only = "nothing"] = members;
  return members.length === 1 ? only : `(${members.toSorted(byCodeUnit).join(" | ")})`;
}

/** The alternatives of a type, unions spelled out, literals of one kind together. */
function membersOf(type: Type, definitions: Model["definitions"]): readonly Type[] {
  const flat = alternativesOf(type, { definitions }).map((member) => spelledOut(member, definitions));
  const literals = flat.flatMap((member) => (member.kind === "literal" ? member.values : []));
  const others = flat.filter((member) => member.kind !== "literal");
  const kinds = ["string", "number", "boolean"].map((kind) => literals.filter((value) => typeof value === kind));
  return [
    ...others,
    ...kinds.filter((values) => values.length > 0).map((values) => ({ kind: "literal", values }) as const),
  ];
}

function spelledOut(type: Type, definitions: Model["definitions"]): Type {
  const definition = type.kind === "ref" ? definitions.get(type.name) : undefined;
  return definition?.kind === "enum" ? { kind: "literal", values: definition.values } : type;
}

function memberText(type: Type, scope: WireScope): string {
  const constraints = type.kind === "int" ? intLimits(type) : constraintValues(type);
  const given = Object.entries(constraints).filter(([key, value]) => key !== "min_length" || value !== 0);
  return `${plainText(type, scope)}(${given.map(([key, value]) => `${key}=${valueText(value)}`).join(", ")})`;
}

/** An integer is its bounds, whatever the width they come from. */
function intLimits(type: IntType): { readonly [key: string]: string } {
  const { min, max } = intRange(type);
  const others = constraintEntries(type).filter(([key]) => key !== "ge" && key !== "le");
  return {
    ge: String(min),
    le: String(max),
    ...Object.fromEntries(others.map(([key, value]) => [key, String(value)])),
  };
}

function valueText(value: string | number | bigint | boolean): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function plainText(type: Type, scope: WireScope): string {
  switch (type.kind) {
    case "ref":
      return scope.hashOf(type.name);
    case "literal":
      return `enum[${[...new Set(type.values.map((value) => JSON.stringify(value)))].toSorted(byCodeUnit).join(", ")}]`;
    case "list":
    case "set":
      return `${type.kind}[${typeText(type.item, scope)}]`;
    case "tuple":
      return `tuple[${type.items.map((item) => typeText(item, scope)).join(", ")}]`;
    case "map":
      return `map[${typeText(type.key, scope)}, ${typeText(type.value, scope)}]`;
    case "ext":
      return `ext[${type.code}]`;
    default:
      return type.kind;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
