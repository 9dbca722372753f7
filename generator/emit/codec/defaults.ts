// Defaults in generated code: how to make one, and how to tell that a value equals it.

import type { Field, MapType, StructDefinition, Type } from "../../model/model.js";
import { type Code, code, ident, list, propertyKey, types } from "../../text/code.js";
import { literalOf } from "../../text/literal.js";
import { isStringKeyed } from "../ts/keys.js";
import { all, type Condition, holds, mustHold, not, same } from "./condition.js";
import { upperSnake } from "./names.js";
import { propertyOf } from "./property.js";
import { type CodecScope, serde } from "./scope.js";

const UNDEFINED = code.text("undefined");

/** Whether the default is a fresh object that is better made only when it is needed. */
export function isCostly(field: Field): boolean {
  const value = field.default;
  if (value === undefined) return false;
  return value.kind === "value" ? isBytesDefault(field) : value.of !== "list";
}

/** The expression that makes the default of a field. */
export function defaultOf(field: Field, scope: CodecScope): Code {
  const value = defaultValue(field);
  if (value.kind === "value") {
    return isBytesDefault(field) ? code`${bytesConstant(field, scope)}.slice()` : literalOf(value.value);
  }
  switch (value.of) {
    case "list":
      return code.text("[]");
    case "set":
      return emptySet(field.type, scope);
    case "map":
      return emptyMap(field.type, scope);
    case "struct":
      return code`${makesDefault(structOf(field.type, scope), scope)}()`;
  }
}

/** The same as a branch of a conditional, where a type assertion stands in parentheses. */
export function branchDefaultOf(field: Field, scope: CodecScope): Code {
  const value = defaultOf(field, scope);
  return emptyTest(field, scope) === "isEmptyObject" ? code`${types`(`}${value}${types`)`}` : value;
}

/** The same for a writer, which does not look at prototypes. */
export function writtenDefaultOf(field: Field, scope: CodecScope): Code {
  const isObject = emptyTest(field, scope) === "isEmptyObject";
  return isObject ? code.text("{}") : defaultOf(field, scope);
}

/** A value that a writer cannot leave out: it is not absent, and not the default that stands for an absent one. */
export function mustBeWritten(field: Field, value: Code, scope: CodecScope): Condition {
  const present = not(same(value, UNDEFINED));
  if (field.presence === "unset") return present;
  const makes = defaultValue(field);
  if (makes.kind === "empty") {
    const empty = emptyTest(field, scope);
    const equals = empty === null ? equalsDefault(structOf(field.type, scope), scope) : serde(empty);
    return not(holds(code`${equals}(${value})`));
  }
  if (isBytesDefault(field)) {
    return all(present, not(holds(code`${serde("sameBytes")}(${value}, ${bytesConstant(field, scope)})`)));
  }
  const literal = literalOf(makes.value);
  const needsObjectIs = (makes.value === 0 && hasMinusZero(field.type)) || Number.isNaN(makes.value);
  const equal = needsObjectIs ? holds(code`Object.is(${value}, ${literal})`) : same(value, literal);
  return all(present, not(equal));
}

function defaultValue(field: Field): NonNullable<Field["default"]> {
  if (field.default === undefined) throw new Error(`${field.name} has no default`);
  return field.default;
}

/** The runtime's test for undefined or an empty collection; null if the default is no collection. */
function emptyTest(field: Field, scope: CodecScope): string | null {
  const value = defaultValue(field);
  if (value.kind === "value" || value.of === "struct") return null;
  if (value.of === "map") return isStringKeyed(mapOf(field.type).key, scope.model) ? "isEmptyObject" : "isEmptyMap";
  return value.of === "list" ? "isEmptyList" : "isEmptySet";
}

function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.members : [type];
}

/** True if -0 is another value than 0. */
function hasMinusZero(type: Type): boolean {
  return membersOf(type).some((member) => member.kind === "float" || member.kind === "any");
}

function isBytesDefault(field: Field): boolean {
  const isText = field.default?.kind === "value" && typeof field.default.value === "string";
  return isText && membersOf(field.type).some((member) => member.kind === "bytes");
}

function emptyMap(type: Type, scope: CodecScope): Code {
  const map = mapOf(type);
  if (!isStringKeyed(map.key, scope.model)) return code.text("new Map()");
  return code`Object.create(null)${types` as ${scope.printer.print(map)}`}`;
}

/** TypeScript takes the items of `new Set()` for unknown. */
function emptySet(type: Type, scope: CodecScope): Code {
  for (const member of membersOf(type)) {
    if (member.kind === "set") return code`new Set${types`<${scope.printer.print(member.item)}>`}()`;
  }
  throw new Error("an empty set as the default of something that is no set");
}

function mapOf(type: Type): MapType {
  for (const member of membersOf(type)) if (member.kind === "map") return member;
  throw new Error("an empty map as the default of something that is no map");
}

/** The struct whose default `{}` is. */
function structOf(type: Type, scope: CodecScope): StructDefinition {
  for (const member of membersOf(type)) {
    const definition = member.kind === "ref" ? scope.definition(member.name) : undefined;
    if (definition?.kind === "struct") return definition;
  }
  throw new Error("an empty struct as the default of something that is no struct");
}

function bytesConstant(field: Field, scope: CodecScope): Code {
  const value = defaultValue(field);
  if (value.kind !== "value" || typeof value.value !== "string") throw new Error(`${field.name} is no bytes field`);
  const bytes = [...Buffer.from(value.value, "base64")].map((byte) => code`${byte}`);
  const init = (): Code => code`new Uint8Array(${list("[", bytes, "]")})`;
  return scope.constant("other", `DEFAULT_${upperSnake(field.name)}`, value.value, init);
}

/** The private function that makes a struct of nothing but defaults. */
function makesDefault(struct: StructDefinition, scope: CodecScope): Code {
  return scope.privateFunction(`default${struct.name}`, (name) => {
    const fields = struct.fields.filter((field) => field.presence === "defaulted");
    const tag = struct.tag_field === null ? [] : [code`${propertyKey(struct.tag_field)}: ${struct.tag}`];
    const items = [...tag, ...fields.map((field) => code`${propertyKey(field.name)}: ${defaultOf(field, scope)}`)];
    return code`
      function ${name}()${types`: ${typeOf(struct, scope)}`} {
        return ${list("{ ", items, " }")};
      }
    `;
  });
}

/** The private function that tells whether a struct is absent or all of its fields are. */
function equalsDefault(struct: StructDefinition, scope: CodecScope): Code {
  return scope.privateFunction(`equalsDefault${struct.name}`, (name) => {
    const value = ident("value");
    const tag =
      struct.tag_field === null ? [] : [mustHold(same(propertyOf(value, struct.tag_field), code`${struct.tag}`))];
    const fields = struct.fields.map((field) => {
      return mustHold(not(mustBeWritten(field, propertyOf(value, field.name), scope)));
    });
    return code`
      function ${name}(value${types`: unknown`})${types`: boolean`} {
        if (value === undefined) return true;
        if (!${serde("isPlainObject")}${types`<${typeOf(struct, scope)}>`}(value)) return false;
        ${tag}
        ${fields}
        return true;
      }
    `;
  });
}

function typeOf(struct: StructDefinition, scope: CodecScope): Code {
  return scope.printer.print({ kind: "ref", name: struct.name });
}
