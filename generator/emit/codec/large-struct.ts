// Large structs are made of an array of the values of their fields, by one function for both wire formats and plain values.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, list, propertyKey, propertyOf, types } from "../../text/code.js";
import { functionOf, signature } from "../../text/logic.js";
import { any, holds, ifTrue, not, same } from "./condition.js";
import type { Converting } from "./contexts.js";
import { defaultOf } from "./defaults.js";
import { groupsOf, inGroups } from "./groups.js";
import { ruleName } from "../shared/rule-names.js";
import type { CodecScope } from "./scope.js";
import { tagProperty } from "./tags.js";
import { codegen, codegenType } from "../shared/runtime-names.js";

const UNDEFINED = code.text("undefined");
const BAIL = code`${codegen("bail")}();`;
const VALUES = code`values${types`: unknown[]`}`;

/** `const values: unknown[] = new Array(100);`, for the values of a large struct or tuple. */
export function declareValues(count: number): Code {
  return code`const ${VALUES} = new Array(${count});`;
}

/** The function that makes a struct of its values, which are undefined where there are none; it bails out if one is missing. */
export function makerOf(struct: StructDefinition, scope: CodecScope): Code {
  return scope.privateFunction(`make${struct.name}`, (name) => {
    return functionOf(signature(ident(name), [VALUES], types`: ${typeOf(struct, scope)}`), makerBody(struct, scope));
  });
}

function makerBody(struct: StructDefinition, scope: CodecScope): Code {
  const firstUnset = struct.fields.findIndex((field) => field.presence === "unset");
  const early = firstUnset === -1 ? struct.fields : struct.fields.slice(0, firstUnset);
  const properties = early.map((field, i) => code`${propertyKey(field.name)}: ${valueOf(field, i, scope)}`);
  const object = list("{ ", [...tagProperty(struct), ...properties], " }");
  const type = typeOf(struct, scope);
  if (early.length === struct.fields.length) {
    return code`
      ${completeValues(struct, scope)}
      const value${types`: ${type}`} = ${object};
      ${keepRules(struct)}
      return value;
    `;
  }
  const writable = types`: ${codegenType("Writable")}<${type}>`;
  const late = struct.fields.slice(early.length).map((field, i) => addProperty(field, early.length + i, scope));
  const outline = {
    name: `add${struct.name}Fields`,
    parameters: [code`value${writable}`, VALUES],
    arguments: "value, values",
  };
  return code`
    ${completeValues(struct, scope)}
    const value = ${object}${types` as ${codegenType("Writable")}<${type}>`};
    ${inGroups(late, outline, scope)}
    ${keepRules(struct)}
    return value;
  `;
}

/** Bails out if a required value is missing, and puts defaults where others are. */
function completeValues(struct: StructDefinition, scope: CodecScope): readonly Code[] {
  const isMissing = (number: number): ReturnType<typeof same> => same(code`values[${number}]`, UNDEFINED);
  const numbered = struct.fields.map((field, number) => ({ field, number }));
  return groupsOf(numbered).flatMap((group, i) => {
    const required = group.filter(({ field }) => field.presence === "required");
    const defaulted = group.filter(({ field }) => field.presence === "defaulted");
    if (required.length + defaulted.length === 0) return [];
    const complete = scope.privateFunction(`complete${struct.name}Fields${i + 1}`, (name) => {
      return functionOf(
        signature(ident(name), [VALUES], types`: void`),
        code`
        ${required.length === 0 ? code.nothing : ifTrue(any(...required.map(({ number }) => isMissing(number))), BAIL)}
        ${defaulted.map(({ field, number }) =>
          ifTrue(isMissing(number), code`values[${number}] = ${defaultOf(field, scope)};`),
        )}
      `,
      );
    });
    return [code`${complete}(values);`];
  });
}

function valueOf(field: Field, number: number, scope: CodecScope): Code {
  return code`values[${number}]${types` as ${scope.printer.print(field.type)}`}`;
}

function addProperty(field: Field, number: number, scope: CodecScope): Code {
  const statement = code`${propertyOf(ident("value"), field.name)} = ${valueOf(field, number, scope)};`;
  if (field.presence !== "unset") return statement;
  return ifTrue(not(same(code`values[${number}]`, UNDEFINED)), statement);
}

function keepRules(struct: StructDefinition): readonly Code[] {
  return struct.rules.map((_, index) => ifTrue(not(holds(code`${ident(ruleName(struct, index))}(value)`)), BAIL));
}

/** What plain values are properties or items of. */
export interface Source {
  readonly name: string;
  readonly type: Code;
  /** The value of a field; undefined if it is not there. */
  readonly valueOf: (field: Field) => Code;
}

/** The statements that make a large struct of plain values. */
export function convertLarge(struct: StructDefinition, from: Source, converting: Converting): Code {
  const { scope } = converting;
  const steps = struct.fields.map((field, number) => {
    const value = from.valueOf(field);
    return ifTrue(not(same(value, UNDEFINED)), code`values[${number}] = ${converting.convert(field.type, value)};`);
  });
  const parameters = [code`${code.text(from.name)}${types`: ${from.type}`}`, VALUES];
  const outline = { name: `convert${struct.name}Fields`, parameters, arguments: `${from.name}, values` };
  return code`
    ${declareValues(struct.fields.length)}
    ${inGroups(steps, outline, scope)}
    return ${makerOf(struct, scope)}(values);
  `;
}

function typeOf(struct: StructDefinition, scope: CodecScope): Code {
  return scope.printer.print({ kind: "ref", name: struct.name });
}
