// Functions that write structs as objects, and what those that write them as arrays have in common with these.

import type { Field, StructDefinition, Type } from "../../model/model.js";
import { type Code, code, ident, lines, propertyOf, types } from "../../text/code.js";
import { conditional } from "../../text/logic.js";
import { ifBlock, ifTrue, not, same } from "./condition.js";
import type { Writing } from "./format.js";
import { mustBeWritten, writtenDefaultOf } from "./defaults.js";
import { whenDeep, writerParameter } from "./functions.js";
import { isLarge } from "../shared/large.js";
import { inGroups } from "./groups.js";
import { localNames } from "./names.js";
import { deepNames } from "./recursion.js";
import { nameOf } from "./struct-locals.js";
import { withoutNull } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";

/** The value that a function writes. */
export const VALUE: Code = ident("value");

/** The body of the function that writes a struct as an object. */
export function writeObjectBody(struct: StructDefinition, writing: Writing): Code {
  return writeBody(struct, writing.format.writeObject(struct, writing), writing);
}

/** The body of a function that writes a struct: checks what it is, then takes `statements`. */
export function writeBody(struct: StructDefinition, statements: readonly Code[], { scope }: Writing): Code {
  const deep = deepNames(scope.model).has(struct.name);
  const tag =
    struct.tag_field === null
      ? code.nothing
      : ifTrue(not(same(propertyOf(VALUE, struct.tag_field), code`${struct.tag}`)), code.text("w.wrong();"));
  const property = struct.tag_field ?? struct.fields[0]?.name;
  return code`
    ${codegen("requirePlain")}(value, ${property === undefined ? code.text("undefined") : propertyOf(VALUE, property)});
    ${tag}
    ${whenDeep(deep, "w.enter();")}
    ${statements}
    ${whenDeep(deep, "w.leave();")}
  `;
}

/** Statements that write fields of `value` or items of an array; those of a large struct are shared out to functions. */
export function shared(statements: readonly Code[], struct: StructDefinition, writing: Writing): readonly Code[] {
  if (!isLarge(struct)) return statements;
  const { scope, format } = writing;
  const type = scope.printer.print({ kind: "ref", name: struct.name });
  const parameters = [writerParameter(format), code`value${types`: ${type}`}`];
  const outline = { name: `${format.write}${struct.name}Fields`, parameters, arguments: "w, value" };
  return inGroups(statements, outline, scope);
}

/** The statements that write fields of `value` with their names, where they are on the wire. */
export function writeFields(fields: readonly Field[], struct: StructDefinition, writing: Writing): readonly Code[] {
  const { scope, format } = writing;
  const statements = fields.map((field) => {
    const both = [code`w.write(${format.fieldName(field.wire, scope)});`, writeValue(field, struct, writing)];
    if (!canBeLeftOut(field, struct)) return lines(both);
    return ifBlock(mustBeWritten(field, propertyOf(VALUE, field.name), scope), both);
  });
  return shared(statements, struct, writing);
}

/** Whether the field is not always on the wire. */
export function canBeLeftOut(field: Field, struct: StructDefinition): boolean {
  return field.presence === "unset" || (field.presence === "defaulted" && struct.omit_defaults && !struct.array_like);
}

/** Writes the value of a field; inside the test for it if it `canBeLeftOut`. */
export function writeValue(field: Field, struct: StructDefinition, writing: Writing): Code {
  const value = propertyOf(VALUE, field.name);
  if (field.presence === "required" || canBeLeftOut(field, struct)) return writing.write(presentType(field), value);
  const local = nameOf(field, localNames(struct));
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
