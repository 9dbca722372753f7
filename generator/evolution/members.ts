// A type as the alternatives that it is made of.

import { type Alternative, alternativesOf } from "../model/graph.js";
import type { Definition, Model, StructDefinition, Type } from "../model/model.js";

/** One alternative of a type: no union among them, named unions spread out; enums and structs stay references. */
export type Member = Alternative;

/** The alternatives of a type. */
export function membersOf(type: Type, model: Model): readonly Member[] {
  return alternativesOf(type, model);
}

/** The type a definition stands for. */
export function typeOf(definition: Definition): Type {
  switch (definition.kind) {
    case "alias":
      return definition.type;
    case "enum":
      return { kind: "literal", values: definition.values };
    case "struct":
      return { kind: "ref", name: definition.name };
    case "union":
      return { kind: "union", members: definition.members.map((name) => ({ kind: "ref", name })) };
  }
}

/** The struct that a member refers to; undefined if it is something else. */
export function structOf(member: Type, model: Model): StructDefinition | undefined {
  const definition = member.kind === "ref" ? model.definitions.get(member.name) : undefined;
  return definition?.kind === "struct" ? definition : undefined;
}

/** The values of a literal or enum; null if the member is neither. */
export function valuesOf(member: Type, model: Model): readonly (string | number | boolean)[] | null {
  if (member.kind === "literal") return member.values;
  const definition = member.kind === "ref" ? model.definitions.get(member.name) : undefined;
  return definition?.kind === "enum" ? definition.values : null;
}

/** What a member looks like on the wire; a union has one member of a form, or several structs. */
export type Form = "null" | "bool" | "int" | "float" | "text" | "array" | "object" | "ext" | "any";

/** The form of a member. */
export function formOf(member: Type, model: Model): Form {
  const values = valuesOf(member, model);
  if (values !== null) return FORM_OF_VALUE[typeof values[0] as "string" | "number" | "boolean"];
  if (member.kind === "ref") return structOf(member, model)?.array_like === true ? "array" : "object";
  return FORMS[member.kind];
}

const FORM_OF_VALUE = { string: "text", number: "int", boolean: "bool" } as const;

const FORMS: { readonly [K in Exclude<Type["kind"], "ref">]: Form } = {
  null: "null",
  bool: "bool",
  int: "int",
  float: "float",
  str: "text",
  bytes: "text",
  datetime: "text",
  date: "text",
  time: "text",
  duration: "text",
  uuid: "text",
  decimal: "text",
  ext: "ext",
  list: "array",
  set: "array",
  tuple: "array",
  map: "object",
  literal: "text",
  any: "any",
  raw: "any",
  union: "any",
};
