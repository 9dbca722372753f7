// Functions that write unions: of structs by their tag, of other types by the JavaScript type of the value.

import type { StructDefinition, Type, UnionType } from "../../model/model.js";
import { type Code, code, ident, propertyOf, types } from "../../text/code.js";
import { otherwise } from "../../text/logic.js";
import { extCodecOf } from "../shared/ext-codec.js";
import { isStringKeyed } from "../shared/keys.js";
import { all, compares, type Condition, hasTypeof, holds, ifTrue, isOneOf, not, same } from "./condition.js";
import { keeps } from "./constraints.js";
import { contentName } from "./content-name.js";
import type { Writing } from "./format.js";
import { writeHelper } from "./functions.js";
import { scalarOf } from "./scalars.js";
import { type CodecScope } from "./scope.js";
import { type TaggedUnion, taggedUnionOf, tagSwitch } from "./tags.js";
import { testingOf } from "./test-type.js";
import { isLoose, literalValues, shapeOf, typeOfStructs } from "./union-shape.js";
import { codegen, serde } from "../shared/runtime-names.js";
import { MOST_PARTS } from "../shared/large.js";

const VALUE = ident("value");

/** The function that writes a union without a name; null is not among its members. */
export function writerOfUnion(type: UnionType, writing: Writing): Code {
  return writeHelper(type, writing, VALUE, () => {
    const { others, structs } = shapeOf(type, writing.scope);
    if (others.length > 0) return chooseByType(others, structs, writing);
    return writeTagged(taggedUnionOf(contentName(type, writing.scope.model), structs), writing);
  });
}

/** Writes one of several tagged structs. */
export function writeTagged(union: TaggedUnion, { scope, format }: Writing): Code {
  return tagSwitch(union, {
    on: propertyOf(VALUE, union.tag_field),
    label: ({ tag }) => tag,
    result: (member) => code`${scope.functionOf(format.write, member.name)}(w, value)`,
    otherwise: code.text("w.wrong()"),
  });
}

/** One `if` of the chain: what it asks of the value and what it then writes. */
interface Branch {
  readonly test: Condition | null;
  readonly statement: Code;
}

function chooseByType(others: readonly Type[], structs: readonly StructDefinition[], writing: Writing): Code {
  const { scope } = writing;
  const isAnythingLoose = structs.some(({ name }) => isLoose({ kind: "ref", name }, scope));
  const branch = (member: Type, test: Condition | null): Branch => {
    const cast = isCollection(member) || isAnythingLoose ? types` as ${scope.printer.print(member)}` : code.nothing;
    return { test, statement: writing.write(member, code`value${cast}`) };
  };
  const scalars = others.filter((member) => !isObjectMap(member, scope) && member.kind !== "float");
  const float = others.find((member) => member.kind === "float");
  const map = others.find((member) => isObjectMap(member, scope));
  const codec = map === undefined && structs.length === 0 ? null : codecAmong(others, scope);
  const branches = codec === null ? [] : [giveUpOnObjectsOf(codec)];
  branches.push(...scalars.map((member) => branch(member, javascriptTest(member, float !== undefined, scope))));
  if (float !== undefined) branches.push(branch(float, hasTypeof(VALUE, "number")));
  if (map !== undefined) branches.push(branch(map, structs.length > 0 ? isNullPrototype() : null));
  if (structs.length > 0) branches.push(branch(typeOfStructs(structs), null));
  return chain(branches);
}

/** `if … else if … else …`; a value that passes none of the tests is wrong. */
function chain(branches: readonly Branch[]): Code {
  const last = branches.at(-1)?.test === null ? [] : [{ test: null, statement: code.text("w.wrong();") }];
  const lines = [...branches, ...last].map(({ test, statement }, i) => {
    if (test === null) return otherwise(statement);
    return code`${code.text(i === 0 ? "" : "else ")}${ifTrue(test, statement)}`;
  });
  return code`${lines}`;
}

/** The codec of the extension type among the members, if they have one. */
function codecAmong(members: readonly Type[], scope: CodecScope): Code | null {
  const ext = members.find((member) => member.kind === "ext");
  return ext === undefined ? null : (extCodecOf(ext, scope.module, scope.model)?.value ?? null);
}

/** A plain object may be a value of a codec and a map or struct as well: the exact encoder knows which comes first. */
function giveUpOnObjectsOf(codec: Code): Branch {
  const test = all(holds(code`${codec}.is(value)`), holds(code`${codegen("isPlainObject")}(value)`));
  return { test, statement: code.text("w.wrong();") };
}

/** A map beside an array-like struct: maps are made without a prototype. */
function isNullPrototype(): Condition {
  return same(code.text("Object.getPrototypeOf(value)"), code.text("null"));
}

function isObjectMap(type: Type, scope: CodecScope): boolean {
  return type.kind === "map" && isStringKeyed(type.key, scope.model);
}

function isCollection(type: Type): boolean {
  return scalarOf(type) === undefined && type.kind !== "literal";
}

/** What tells the values of a member from those of the others: their type in JavaScript. */
function javascriptTest(type: Type, besideFloat: boolean, scope: CodecScope): Condition {
  const literals = literalValues(type, scope);
  const isNumber = type.kind === "int" && type.width === "safe";
  if (besideFloat && isNumber) {
    // Only a float can say -0, or what the integer's constraints refuse.
    const isMinusZero = holds(code.text("Object.is(value, -0)"));
    const isInteger = holds(code.text("Number.isSafeInteger(value)"));
    return all(hasTypeof(VALUE, "number"), isInteger, not(isMinusZero), ...keeps(type, VALUE, scope));
  }
  if (besideFloat && typeof literals?.[0] === "number") {
    return literals.length > MOST_PARTS ? testingOf(scope).test(type, VALUE) : isOneOf(literals, VALUE);
  }
  if (literals !== null) return hasTypeof(VALUE, typeof literals[0]);
  if (type.kind === "int") return hasTypeof(VALUE, isNumber ? "number" : "bigint");
  if (type.kind === "list" || type.kind === "tuple") return holds(code`${codegen("isList")}(value)`);
  const codec = type.kind === "ext" ? extCodecOf(type, scope.module, scope.model) : null;
  if (codec !== null) return holds(code`${codec.value}.is(value)`);
  const made = CLASSES[type.kind];
  return made === undefined
    ? hasTypeof(VALUE, type.kind === "bool" ? "boolean" : "string")
    : compares(VALUE, "instanceof", made);
}

/** The classes of values that are not told by `typeof`. */
const CLASSES: { readonly [kind in Type["kind"]]?: Code } = {
  bytes: code.text("Uint8Array"),
  set: code.text("Set"),
  map: code.text("Map"),
  ext: serde("Ext"),
};
