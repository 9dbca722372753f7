// Functions that tell whether a value is a struct, or a tagged union of structs.

import type { StructDefinition } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { all, any, holds, ifTrue, mustHold, same } from "./condition.js";
import type { Testing } from "./contexts.js";
import { propertyOf } from "./property.js";
import { ruleName } from "./rules.js";
import { type CodecScope, serde } from "./scope.js";

const VALUE = ident("value");

/** The body of the test for a struct: a line a field, then what it may not have besides, then its rules. */
export function testStructBody(struct: StructDefinition, testing: Testing): Code {
  const { scope } = testing;
  const tag =
    struct.tag_field === null ? [] : [mustHold(same(propertyOf(VALUE, struct.tag_field), code`${struct.tag}`))];
  const fields = struct.fields.map((field) => {
    const value = propertyOf(VALUE, field.name);
    const test = testing.test(field.type, value);
    return mustHold(field.presence === "unset" ? any(same(value, code.text("undefined")), test) : test);
  });
  const rules = struct.rules.map((_, index) => {
    const self = code`value${types` as ${typeOf(struct.name, scope)}`}`;
    return mustHold(holds(code`${ident(ruleName(struct, index))}(${self})`));
  });
  return code`
    ${mustBePlain(struct, scope)}
    ${tag}
    ${fields}
    ${struct.mode === "strict" ? onlyKnown(struct) : code.nothing}
    ${rules}
    return true;
  `;
}

/** An object that decoders could have made; see `hasPlainPrototype` for why a property is read for that. */
function mustBePlain(struct: StructDefinition, scope: CodecScope): Code {
  const type = types`<${typeOf(struct.name, scope)}>`;
  const [property] = namesOf(struct);
  if (property === undefined) return mustHold(holds(code`${serde("isPlainObject")}${type}(value)`));
  const hasPlainPrototype = code`${serde("hasPlainPrototype")}(value, ${propertyOf(VALUE, property)})`;
  return mustHold(all(holds(code`${serde("isObject")}${type}(value)`), holds(hasPlainPrototype)));
}

/** The body of the test for one of several tagged structs. */
export function testUnionBody(name: string, members: readonly StructDefinition[], scope: CodecScope): Code {
  const field = members[0]?.tag_field ?? null;
  if (field === null) throw new Error(`${name} is not a union of tagged structs`);
  const cases = members.map((member) => {
    return code`
      case ${member.tag ?? ""}:
        return ${scope.functionOf("is", member.name)}(value);
    `;
  });
  return code`
    if (!${serde("isObject")}${types`<${typeOf(name, scope)}>`}(value)) return false;
    switch (${propertyOf(VALUE, field)}) {
      ${cases}
      default:
        return false;
    }
  `;
}

/** Every property of a strict struct has one of its names. */
function onlyKnown(struct: StructDefinition): Code {
  const names = namesOf(struct).map((name) => code`case ${name}:`);
  const refuse = ifTrue(holds(code`${serde("hasProperty")}(value, name)`), code.text("return false;"));
  if (names.length === 0) return code`for (const name in value) ${refuse}`;
  return code`
    for (const name in value) {
      switch (name) {
        ${names}
          continue;
        default:
          ${refuse}
      }
    }
  `;
}

/** The properties of a struct, its tag first. */
function namesOf(struct: StructDefinition): readonly string[] {
  const tag = struct.tag_field === null ? [] : [struct.tag_field];
  return [...tag, ...struct.fields.map((field) => field.name)];
}

function typeOf(name: string, scope: CodecScope): Code {
  return scope.printer.print({ kind: "ref", name });
}
