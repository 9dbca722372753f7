// Functions that make structs of plain JavaScript values: of objects by the names on the wire, or of arrays.

import type { Field, StructDefinition } from "../../model/model.js";
import { call, type Code, code, ident, list, propertyKey, propertyOf, types } from "../../text/code.js";
import { beforeConditional, conditionals } from "../../text/logic.js";
import { any, compares, type Condition, holds, ifTrue, not, same } from "./condition.js";
import type { Converting } from "./contexts.js";
import { branchDefaultOf } from "./defaults.js";
import { isLarge } from "../shared/large.js";
import { convertLarge, type Source } from "./large-struct.js";
import { deepNames } from "./recursion.js";
import { ruleName } from "../shared/rule-names.js";
import { type CodecScope } from "./scope.js";
import { tagProperty, type TaggedUnion, tagSwitch } from "./tags.js";
import { onlyKnown } from "./test-struct.js";
import { isNullable, withoutNull } from "./union-shape.js";
import { codegen, codegenType } from "../shared/runtime-names.js";

const BAIL = code`${codegen("bail")}();`;
const ENTER = code`${codegen("enter")}();`;
const LEAVE = code`${codegen("leave")}();`;
const FIELDS = ident("fields");
const RESULT = ident("result");
const NULL = code.text("null");
const UNDEFINED = code.text("undefined");

/** The body of the function that makes a struct of an object. */
export function convertObjectBody(struct: StructDefinition, converting: Converting): Code {
  const { scope } = converting;
  const names = struct.fields.flatMap((field) => [field.wire, ...field.accept]);
  const all = struct.tag_field === null ? names : [struct.tag_field, ...names];
  // Names of the wire that are not those of the type are looked up as those of a map.
  const isOwn = struct.fields.every((field) => field.wire === field.name && field.accept.length === 0);
  const named = isOwn ? types`<keyof ${scope.printer.print({ kind: "ref", name: struct.name })}>` : code.nothing;
  const valueOf = (name: string): Code => (isOwn ? propertyOf(FIELDS, name) : code`fields[${name}]`);
  const [first] = all;
  const type = isOwn
    ? code`${codegenType("Unchecked")}<${scope.printer.print({ kind: "ref", name: struct.name })}>`
    : code.text("{ readonly [name: string]: unknown }");
  const source = ({ wire, accept }: Field): Code => {
    if (accept.length === 0) return valueOf(wire);
    return call(codegen("onlyOneOf"), [wire, ...accept].map(valueOf), null);
  };
  return code`
    const fields = ${codegen("fieldsOf")}${named}(value);
    ${codegen("bailUnlessPlain")}(fields, ${first === undefined ? UNDEFINED : valueOf(first)});
    ${struct.tag_field === null ? code.nothing : tagCheck(valueOf(struct.tag_field), struct.tag)}
    ${struct.mode === "strict" ? onlyKnown(FIELDS, all, BAIL) : code.nothing}
    ${structOf(struct, { name: "fields", type, valueOf: source }, converting)}
  `;
}

/** A tag may be missing, unless it tells one struct from others. */
function tagCheck(found: Code, tag: string | number): Code {
  return ifTrue(not(any(same(found, UNDEFINED), same(found, code`${tag}`))), BAIL);
}

/** The body of the function that makes a struct of an array. */
export function convertArrayBody(struct: StructDefinition, converting: Converting): Code {
  const first = struct.tag === null ? 0 : 1;
  const tag = struct.tag === null ? [] : [not(same(code`items[0]`, code`${struct.tag}`))];
  const checks = [...wrongLengths(struct, first), ...tag];
  const source = (field: Field): Code => code`items[${first + placeOf(field, struct)}]`;
  const isEmpty = checks.length === 0 && struct.fields.length === 0;
  return code`
    ${isEmpty ? code.nothing : code.text("const items = ")}${codegen("asArray")}(value);
    ${checks.length === 0 ? code.nothing : ifTrue(any(...checks), BAIL)}
    ${structOf(struct, { name: "items", type: code.text("readonly unknown[]"), valueOf: source }, converting)}
  `;
}

function placeOf(field: Field, { name, layout }: StructDefinition): number {
  const place = layout.indexOf(field);
  if (place === -1) throw new Error(`${field.name} is no field of ${name}`);
  return place;
}

/** What `items` may not be long; fields at the end that have a default, or may be unset, may be missing. */
function wrongLengths(struct: StructDefinition, first: number): Condition[] {
  const size = code.text("items.length");
  const most = first + struct.layout.length;
  const least = first + 1 + struct.layout.findLastIndex((field) => field?.presence === "required");
  const isStrict = struct.mode === "strict";
  if (isStrict && least === most) return [not(same(size, code`${most}`))];
  const tooShort = compares(size, "<", code`${least}`);
  return [...(least === 0 ? [] : [tooShort]), ...(isStrict ? [compares(size, ">", code`${most}`)] : [])];
}

/** Makes the struct; from the first field that may be unset on, properties are added one by one, so that they are in contract order. */
function structOf(struct: StructDefinition, from: Source, converting: Converting): Code {
  if (isLarge(struct)) return convertLarge(struct, from, converting);
  const { scope } = converting;
  const source = from.valueOf;
  const isDeep = deepNames(scope.model).has(struct.name);
  const firstUnset = struct.fields.findIndex((field) => field.presence === "unset");
  const early = firstUnset === -1 ? struct.fields : struct.fields.slice(0, firstUnset);
  const late = struct.fields.slice(early.length);
  const properties = early.map((field) => binding(code`${propertyKey(field.name)}:`, field, source(field), converting));
  const object = list("{ ", [...tagProperty(struct), ...properties], " }");
  if (late.length === 0 && struct.rules.length === 0 && !isDeep) return code`return ${object};`;
  const name = scope.printer.print({ kind: "ref", name: struct.name });
  const annotation = late.length === 0 ? types`: ${name}` : code.nothing;
  const assertion = late.length === 0 ? code.nothing : types` as ${codegenType("Writable")}<${name}>`;
  return code`
    ${isDeep ? ENTER : code.nothing}
    const result${annotation} = ${object}${assertion};
    ${late.map((field) => addProperty(field, source(field), converting))}
    ${isDeep ? LEAVE : code.nothing}
    ${struct.rules.map((_, index) => ifTrue(not(holds(code`${ident(ruleName(struct, index))}(result)`)), BAIL))}
    return result;
  `;
}

function addProperty(field: Field, value: Code, converting: Converting): Code {
  const statement = code`${binding(code`${propertyOf(RESULT, field.name)} =`, field, value, converting)};`;
  return field.presence === "unset" ? ifTrue(not(same(value, UNDEFINED)), statement) : statement;
}

/** `head`, then what becomes of the field's value: its default if it is not there. */
function binding(head: Code, field: Field, value: Code, converting: Converting): Code {
  const cases = specialCases(field, value, converting.scope);
  const converted = converting.convert(isNullable(field.type) ? withoutNull(field.type) : field.type, value);
  if (cases.length === 0) return code`${head} ${converted}`;
  return beforeConditional(head, conditionals(cases, converted));
}

type Case = readonly [test: Code, result: Code];

/** What absence and null become, where they are allowed. */
function specialCases(field: Field, value: Code, scope: CodecScope): readonly Case[] {
  const nulls: Case[] = isNullable(field.type) ? [[code`${value} === null`, NULL]] : [];
  if (field.presence !== "defaulted") return nulls;
  const isNullDefault = field.default?.kind === "value" && field.default.value === null;
  if (isNullDefault && nulls.length > 0) return [[code`${value} == null`, NULL]];
  return [[code`${value} === undefined`, branchDefaultOf(field, scope)], ...nulls];
}

/** Makes one of several tagged structs. */
export function convertTagged(union: TaggedUnion, { scope }: Converting): Code {
  const { tag_field, array_like } = union;
  return tagSwitch(union, {
    on: array_like
      ? code`${codegen("asArray")}(value)[0]`
      : propertyOf(code`${codegen("fieldsOf")}${types`<${tag_field}>`}(value)`, tag_field),
    label: ({ tag }) => tag,
    result: (member) => code`${scope.functionOf("convert", member.name)}(value)`,
    otherwise: code`${codegen("bail")}()`,
  });
}
