// How functions that read structs hold the fields, and what they make of them in the end.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, list, propertyKey, types, unionOf } from "../../text/code.js";
import { any, holds, ifTrue, not, same } from "./condition.js";
import { defaultOf, isCostly } from "./defaults.js";
import { ruleName } from "../shared/rule-names.js";
import { type CodecScope } from "./scope.js";
import { tagProperty } from "./tags.js";
import { codegenType } from "../shared/runtime-names.js";

/** The names of the local variables by those of the fields. */
export type Locals = ReadonlyMap<string, string>;

const UNDEFINED = code.text("undefined");
const BAIL = code.text("r.bail();");

/** The local variable of a field. */
export function nameOf(field: Field, locals: Locals): Code {
  const name = locals.get(field.name);
  if (name === undefined) throw new Error(`no local variable for the field ${field.name}`);
  return ident(name);
}

/** `let run_id: RunId | undefined;`, or the default as its first value. */
export function declareLocal(field: Field, locals: Locals, scope: CodecScope): Code {
  const name = nameOf(field, locals);
  if (startsAsDefault(field)) {
    // An annotation with a literal type would say the same twice.
    const { type } = field;
    const isConst = type.kind === "literal" && type.values.length === 1 && type.alias === undefined;
    if (isConst) return code`let ${name} = ${defaultOf(field, scope)}${types` as const`};`;
    return code`let ${name}${types`: ${scope.printer.print(field.type)}`} = ${defaultOf(field, scope)};`;
  }
  return code`let ${name}${types`: ${unionOf([...scope.printer.alternatives(field.type), UNDEFINED])}`};`;
}

/** Bails out if a required field was not there. */
export function requireFields(struct: StructDefinition, locals: Locals): Code {
  const required = struct.fields.filter((field) => field.presence === "required");
  if (required.length === 0) return code.nothing;
  return ifTrue(any(...required.map((field) => same(nameOf(field, locals), UNDEFINED))), BAIL);
}

/** The end of a function that reads a struct: makes its value, and bails out if that breaks a rule. */
export function structResult(struct: StructDefinition, locals: Locals, scope: CodecScope): Code {
  const firstUnset = struct.fields.findIndex((field) => field.presence === "unset");
  const early = firstUnset === -1 ? struct.fields : struct.fields.slice(0, firstUnset);
  const late = struct.fields.slice(early.length);
  const value = list("{ ", [...tagProperty(struct), ...early.map((field) => property(field, locals))], " }");
  const result = late.length === 0 && struct.rules.length === 0 ? code`return ${value};` : namedResult();
  return code`
    ${struct.fields.filter(isMadeLate).map((field) => makeDefault(field, locals, scope))}
    ${result}
  `;

  /** From the first field that may be unset on, properties are added one by one, so that they are in contract order. */
  function namedResult(): Code {
    const name = scope.printer.print({ kind: "ref", name: struct.name });
    const annotation = late.length === 0 ? types`: ${name}` : code.nothing;
    const assertion = late.length === 0 ? code.nothing : types` as ${codegenType("Writable")}<${name}>`;
    return code`
      const value${annotation} = ${value}${assertion};
      ${late.map((field) => addProperty(field, locals))}
      ${struct.rules.map((_, index) => ifTrue(not(holds(code`${ident(ruleName(struct, index))}(value)`)), BAIL))}
      return value;
    `;
  }
}

/** Cheap defaults are there from the start; those of an unset field and of costly ones are not. */
function startsAsDefault(field: Field): boolean {
  return field.presence === "defaulted" && !isCostly(field);
}

function isMadeLate(field: Field): boolean {
  return field.presence === "defaulted" && isCostly(field);
}

function makeDefault(field: Field, locals: Locals, scope: CodecScope): Code {
  const name = nameOf(field, locals);
  return ifTrue(same(name, UNDEFINED), code`${name} = ${defaultOf(field, scope)};`);
}

/** `name: local`, or just `name` where they are the same. */
function property(field: Field, locals: Locals): Code {
  const local = nameOf(field, locals);
  return local.doc === field.name ? local : code`${propertyKey(field.name)}: ${local}`;
}

function addProperty(field: Field, locals: Locals): Code {
  const name = nameOf(field, locals);
  const statement = code`value.${ident(field.name)} = ${name};`;
  return field.presence === "unset" ? ifTrue(not(same(name, UNDEFINED)), statement) : statement;
}
