import { typeText } from "../../runtime/arrow/type/type-text.js";
import { isMisfit, type Misfit, type StoredField } from "../model/arrow/stored.js";
import { constraintValues } from "../model/constraints.js";
import { typeExpression } from "../model/describe.js";
import type { Annotated, Default, Field, Type } from "../model/model.js";
import type { Json } from "../text/json.js";
import type { IndexAnnotations, IndexField } from "./entry.js";

/** A field as data, with its column in a table. */
export function fieldEntry(field: Field, column: StoredField | Misfit | null): IndexField {
  const { name, wire, type, presence, accept, arrow } = field;
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
    ...(arrow === undefined ? {} : { arrow }),
    ...(column === null || isMisfit(column) ? {} : { column: typeText(column.arrow.type) }),
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
  const [only = {}, ...others] = parts.map(constraintValues).filter((values) => Object.keys(values).length > 0);
  return others.length === 0 ? only : {};
}

function defaultJson(made: Default): Json {
  if (made.kind === "value") return made.value;
  return made.of === "list" || made.of === "set" ? [] : {};
}
