// Functions that tell whether a value is a struct, or a tagged union of structs.

import type { StructDefinition } from "../../model/model.js";
import { type Code, code, ident, propertyOf, types } from "../../text/code.js";
import { all, any, type Condition, holds, ifTrue, mustHold, not, same, typeofFirst } from "./condition.js";
import type { Testing } from "./contexts.js";
import { isLarge } from "../shared/large.js";
import { inGroups } from "./groups.js";
import { ruleName } from "../shared/rule-names.js";
import { type CodecScope } from "./scope.js";
import { type TaggedUnion, tagSwitch } from "./tags.js";
import { codegen, codegenType } from "../shared/runtime-names.js";

const VALUE = ident("value");
const UNDEFINED = code.text("undefined");

/** The body of the test for a struct: a line a field, then what it may not have besides, then its rules. */
export function testStructBody(struct: StructDefinition, testing: Testing): Code {
  const { scope } = testing;
  const { first, tests } = testsOf(struct, testing);
  const fields = tests.map(mustHold);
  const outline = {
    name: `has${struct.name}Fields`,
    parameters: [code`value${types`: ${codegenType("Unchecked")}<${typeOf(struct.name, scope)}>`}`],
    arguments: "value",
    result: { type: "boolean", after: "return true;" },
  };
  const rules = struct.rules.map((_, index) => {
    const self = code`value${types` as ${typeOf(struct.name, scope)}`}`;
    return mustHold(holds(code`${ident(ruleName(struct, index))}(${self})`));
  });
  return code`
    ${mustBeObject(struct.name, scope)}
    ${first.map(mustHold)}
    ${mustHold(any(PLAIN, IS_PLAIN))}
    ${isLarge(struct) ? inGroups(fields, outline, scope, (call) => mustHold(holds(call))) : fields}
    ${struct.mode === "strict" ? onlyKnown(VALUE, namesOf(struct), code.text("return false;")) : code.nothing}
    ${rules}
    return true;
  `;
}

/**
 * Objects that decoders make have this prototype, or none. The question stands right behind the first property's reading: from that
 * V8 knows the shapes of the objects that come by, and with the shape the prototype. Elsewhere it is a call.
 */
const PLAIN = same(code.text("Object.getPrototypeOf(value)"), code.text("Object.prototype"));
const IS_PLAIN = holds(code`${codegen("isPlainObject")}(value)`);

interface Tests {
  /** What reads the first property: the tag, or a field that has to be there; nothing if none has to. */
  readonly first: readonly Condition[];
  /** The other tests of the fields. */
  readonly tests: readonly Condition[];
}

function testsOf(struct: StructDefinition, testing: Testing): Tests {
  const tests = struct.fields.map((field) => {
    const value = propertyOf(VALUE, field.name);
    const test = testing.test(field.type, value);
    return field.presence === "unset" ? any(same(value, UNDEFINED), test) : test;
  });
  if (struct.tag_field !== null) {
    return { first: [same(propertyOf(VALUE, struct.tag_field), code`${struct.tag}`)], tests };
  }
  const [field] = struct.fields;
  const [test, ...others] = tests;
  if (field === undefined || test === undefined || field.presence === "unset") return { first: [], tests };
  const split = isLarge(struct) ? null : typeofFirst(test);
  if (split === null) return { first: [not(same(propertyOf(VALUE, field.name), UNDEFINED))], tests };
  return { first: [split.first], tests: split.rest.length === 0 ? others : [all(...split.rest), ...others] };
}

/** Not by a function of the runtime: V8 loads what is imported, and looks whether it is still the same. */
function mustBeObject(name: string, scope: CodecScope): Code {
  return code`
    if (typeof candidate !== "object" || candidate === null) return false;
    const value${types`: ${codegenType("Unchecked")}<${typeOf(name, scope)}>`} = candidate;
  `;
}

/** The body of the test for one of several tagged structs. */
export function testTagged(union: TaggedUnion, { scope }: Testing): Code {
  const choice = tagSwitch(union, {
    on: propertyOf(VALUE, union.tag_field),
    label: ({ tag }) => tag,
    result: (member) => code`${scope.functionOf("is", member.name)}(value)`,
    otherwise: code.text("false"),
  });
  return code`
    ${mustBeObject(union.name, scope)}
    ${choice}
  `;
}

/** Every property of a strict struct has one of these names; if another is there, `refusal` is what happens. */
export function onlyKnown(object: Code, names: readonly string[], refusal: Code): Code {
  const refuse = ifTrue(holds(code`${codegen("hasProperty")}(${object}, name)`), refusal);
  if (names.length === 0) return code`for (const name in ${object}) ${refuse}`;
  return code`
    for (const name in ${object}) {
      switch (name) {
        ${names.map((name) => code`case ${name}:`)}
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
