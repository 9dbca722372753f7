// Defaults in generated code: how to make one, and how to tell that a value equals it.

import type { Field, StructDefinition, Type } from "../../model/model.js";
import { type Code, code, ident, list, propertyKey, propertyOf, types } from "../../text/code.js";
import { literalOf } from "../../text/literal.js";
import { type EmptyDefault, emptyDefaultOf } from "../shared/empty-default.js";
import { all, type Condition, holds, mustHold, not, same } from "./condition.js";
import { isLarge } from "../shared/large.js";
import { inGroups } from "./groups.js";
import { upperSnake } from "./names.js";
import { type CodecScope } from "./scope.js";
import { tagProperty } from "./tags.js";
import { codegen, codegenType } from "../shared/runtime-names.js";

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
  const empty = emptyDefaultOf(value.of, field.type, scope.model);
  switch (empty.kind) {
    case "list":
      return code.text("[]");
    case "set":
      // TypeScript takes the items of `new Set()` for unknown.
      return code`new Set${types`<${scope.printer.print(empty.type.item)}>`}()`;
    case "map":
      return code.text("new Map()");
    case "object":
      return code`Object.create(null)${types` as ${scope.printer.print(empty.type)}`}`;
    case "struct":
      return code`${makesDefault(empty.struct, scope)}()`;
  }
}

/** The same as a branch of a conditional, where a type assertion stands in parentheses. */
export function branchDefaultOf(field: Field, scope: CodecScope): Code {
  const value = defaultOf(field, scope);
  return emptyKind(field, scope) === "object" ? code`${types`(`}${value}${types`)`}` : value;
}

/** The same for a writer, which does not look at prototypes. */
export function writtenDefaultOf(field: Field, scope: CodecScope): Code {
  return emptyKind(field, scope) === "object" ? code.text("{}") : defaultOf(field, scope);
}

/** A value that a writer cannot leave out: it is not absent, and not the default that stands for an absent one. */
export function mustBeWritten(field: Field, value: Code, scope: CodecScope): Condition {
  const present = not(same(value, UNDEFINED));
  if (field.presence === "unset") return present;
  const makes = defaultValue(field);
  if (makes.kind === "empty") {
    const empty = emptyDefaultOf(makes.of, field.type, scope.model);
    const equals = empty.kind === "struct" ? equalsDefault(empty.struct, scope) : codegen(EMPTY_TESTS[empty.kind]);
    return not(holds(code`${equals}(${value})`));
  }
  if (isBytesDefault(field)) {
    return all(present, not(holds(code`${codegen("sameBytes")}(${value}, ${bytesConstant(field, scope)})`)));
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

/** The runtime's tests for undefined or an empty collection. */
const EMPTY_TESTS = { list: "isEmptyList", set: "isEmptySet", map: "isEmptyMap", object: "isEmptyObject" } as const;

/** What an empty default is; null for any other. */
function emptyKind(field: Field, scope: CodecScope): EmptyDefault["kind"] | null {
  const value = defaultValue(field);
  return value.kind === "value" ? null : emptyDefaultOf(value.of, field.type, scope.model).kind;
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
    const items = [
      ...tagProperty(struct),
      ...fields.map((field) => code`${propertyKey(field.name)}: ${defaultOf(field, scope)}`),
    ];
    return code`
      function ${ident(name)}()${types`: ${typeOf(struct, scope)}`} {
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
    const outline = {
      name: `keeps${struct.name}Defaults`,
      parameters: [code`value${types`: ${codegenType("Unchecked")}<${typeOf(struct, scope)}>`}`],
      arguments: "value",
      result: { type: "boolean", after: "return true;" },
    };
    return code`
      function ${ident(name)}(value${types`: unknown`})${types`: boolean`} {
        if (value === undefined) return true;
        if (!${codegen("isPlainObject")}${types`<${typeOf(struct, scope)}>`}(value)) return false;
        ${tag}
        ${isLarge(struct) ? inGroups(fields, outline, scope, (call) => mustHold(holds(call))) : fields}
        return true;
      }
    `;
  });
}

function typeOf(struct: StructDefinition, scope: CodecScope): Code {
  return scope.printer.print({ kind: "ref", name: struct.name });
}
