// Functions that tell whether a value is a struct, or a tagged union of structs.

import type { StructDefinition } from "../../model/model.js";
import { call, type Code, code, ident, types } from "../../text/code.js";
import { any, holds, ifTrue, mustHold, not, same } from "./condition.js";
import type { Testing } from "./contexts.js";
import { upperSnake } from "./names.js";
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
    if (!${serde("isPlainObject")}${types`<${typeOf(struct.name, scope)}>`}(value)) return false;
    ${tag}
    ${fields}
    ${struct.mode === "strict" ? ifTrue(not(holds(onlyKnown(struct, scope))), code.text("return false;")) : code.nothing}
    ${rules}
    return true;
  `;
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
    if (!${serde("isPlainObject")}${types`<${typeOf(name, scope)}>`}(value)) return false;
    switch (${propertyOf(VALUE, field)}) {
      ${cases}
      default:
        return false;
    }
  `;
}

function onlyKnown(struct: StructDefinition, scope: CodecScope): Code {
  const names = [...(struct.tag_field === null ? [] : [struct.tag_field]), ...struct.fields.map((field) => field.name)];
  const items = names.map((name) => code`${name}`);
  const init = call(code.text("new Set"), [], { open: "[", items, close: "]" });
  const known = scope.constant("other", `${upperSnake(struct.name)}_KEYS`, struct.name, init);
  return code`${serde("onlyKeys")}(value, ${known})`;
}

function typeOf(name: string, scope: CodecScope): Code {
  return scope.printer.print({ kind: "ref", name });
}
