import { constraintValues, typeExpression } from "../model/describe.js";
import type { Annotated, Default, Field, Type } from "../model/model.js";
import type { Json } from "../text/json.js";
import type { IndexAnnotations, IndexField } from "./entry.js";

/** A field as data. */
export function fieldEntry(field: Field): IndexField {
  const { name, wire, type, presence, accept } = field;
  const constraints = constraintsOf(type);
  return {
    name,
    wire,
    type: typeExpression(type),
    required: presence === "required",
    nullable: isNullable(type),
    unset: presence === "unset",
    ...(field.default === undefined ? {} : { default: defaultJson(field.default) }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(accept.length === 0 ? {} : { accept }),
    ...annotationsOf(field),
  };
}

/** The annotations that there are. */
export function annotationsOf({ doc, title, deprecated, renamed_from }: Annotated): IndexAnnotations {
  return {
    ...(doc === undefined ? {} : { doc }),
    ...(title === undefined ? {} : { title }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(renamed_from === undefined ? {} : { renamed_from }),
  };
}

function isNullable(type: Type): boolean {
  if (type.kind === "union") return type.members.some((member) => member.kind === "null" || member.kind === "any");
  return type.kind === "null" || type.kind === "any" || type.kind === "raw";
}

/** Those of the one part of a type that has some, be it in an alias. */
function constraintsOf(type: Type): { readonly [key: string]: Json } {
  const parts = type.kind === "union" ? type.members : [type];
  const given = parts.map(constraintValues).filter((values) => Object.keys(values).length > 0);
  return given.length === 1 ? (given[0] ?? {}) : {};
}

function defaultJson(made: Default): Json {
  if (made.kind === "value") return made.value;
  return made.of === "list" || made.of === "set" ? [] : {};
}
