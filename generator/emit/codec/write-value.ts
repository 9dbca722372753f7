// What functions that write structs as objects and as arrays have in common.

import type { Field, StructDefinition, Type } from "../../model/model.js";
import { type Code, code, ident } from "../../text/code.js";
import { conditional } from "../../text/logic.js";
import { ifTrue, not, same } from "./condition.js";
import type { Writing } from "./contexts.js";
import { writtenDefaultOf } from "./defaults.js";
import { whenDeep } from "./functions.js";
import { localNames } from "./names.js";
import { propertyOf } from "./property.js";
import { deepNames } from "./recursion.js";
import { serde } from "./scope.js";
import { withoutNull } from "./union-shape.js";

/** The value that a function writes. */
export const VALUE: Code = ident("value");

/** The body of a function that writes a struct: checks what it is, then writes `lines`. */
export function writeBody(struct: StructDefinition, lines: readonly Code[], { scope }: Writing): Code {
  const deep = deepNames(scope.model).has(struct.name);
  const tag =
    struct.tag_field === null
      ? code.nothing
      : ifTrue(not(same(propertyOf(VALUE, struct.tag_field), code`${struct.tag}`)), code.text("w.wrong();"));
  const property = struct.tag_field ?? struct.fields[0]?.name;
  return code`
    ${serde("requirePlain")}(value, ${property === undefined ? code.text("undefined") : propertyOf(VALUE, property)});
    ${tag}
    ${whenDeep(deep, "w.enter();")}
    ${lines}
    ${whenDeep(deep, "w.leave();")}
  `;
}

/** Whether the field is not always on the wire. */
export function canBeLeftOut(field: Field, struct: StructDefinition): boolean {
  return field.presence === "unset" || (field.presence === "defaulted" && struct.omit_defaults && !struct.array_like);
}

/** Writes the value of a field; inside the test for it if it `canBeLeftOut`. */
export function writeValue(field: Field, struct: StructDefinition, writing: Writing): Code {
  const value = propertyOf(VALUE, field.name);
  if (field.presence === "required" || canBeLeftOut(field, struct)) return writing.write(presentType(field), value);
  const local = ident(localNames(struct).get(field.name) ?? field.name);
  const absent = code`${value} === undefined`;
  return code`
    const ${local} = ${conditional(absent, writtenDefaultOf(field, writing.scope), value)};
    ${writing.write(field.type, local)}
  `;
}

/** A null that is the default is not written. */
function presentType(field: Field): Type {
  const omitsNull = field.default?.kind === "value" && field.default.value === null;
  return omitsNull && field.type.kind === "union" ? withoutNull(field.type) : field.type;
}
