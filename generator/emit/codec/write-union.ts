// Functions that write unions: of structs by their tag, of other types by the JavaScript type of the value.

import type { StructDefinition, Type, UnionType } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { otherwise } from "../../text/logic.js";
import { isStringKeyed } from "../ts/keys.js";
import { all, any, compares, type Condition, hasTypeof, holds, ifTrue, not, same } from "./condition.js";
import { keeps } from "./constraints.js";
import type { Writing } from "./contexts.js";
import { writeHelper } from "./functions.js";
import { propertyOf } from "./property.js";
import { scalarOf } from "./scalars.js";
import { type CodecScope, serde } from "./scope.js";
import { literalValues, shapeOf } from "./union-shape.js";

const VALUE = ident("value");

/** The function that writes a union without a name; null is not among its members. */
export function writerOfUnion(type: UnionType, writing: Writing): Code {
  return writeHelper(type, writing, VALUE, () => {
    const { others, objects, arrays } = shapeOf(type, writing.scope);
    const structs = [...objects, ...arrays];
    if (others.length === 0) return writeTagged(structs, writing);
    return chooseByType(others, structs, writing);
  });
}

/** Writes one of several tagged structs. */
export function writeTagged(members: readonly StructDefinition[], { scope, format }: Writing): Code {
  const field = members[0]?.tag_field ?? null;
  if (field === null) throw new Error("a union of structs without tags");
  const cases = members.map((member) => {
    return code`
      case ${member.tag ?? ""}:
        return ${scope.functionOf(format.write, member.name)}(w, value);
    `;
  });
  return code`
    switch (${propertyOf(VALUE, field)}) {
      ${cases}
      default:
        return w.wrong();
    }
  `;
}

/** One `if` of the chain: what it asks of the value and what it then writes. */
interface Branch {
  readonly test: Condition | null;
  readonly statement: Code;
}

function chooseByType(others: readonly Type[], structs: readonly StructDefinition[], writing: Writing): Code {
  const { scope } = writing;
  const branch = (member: Type, test: Condition | null): Branch => {
    const cast = isCollection(member) ? types` as ${scope.printer.print(member)}` : code.nothing;
    return { test, statement: writing.write(member, code`value${cast}`) };
  };
  const scalars = others.filter((member) => !isObjectMap(member, scope) && member.kind !== "float");
  const float = others.find((member) => member.kind === "float");
  const map = others.find((member) => isObjectMap(member, scope));
  const branches = scalars.map((member) => branch(member, javascriptTest(member, float !== undefined, scope)));
  if (float !== undefined) branches.push(branch(float, hasTypeof(VALUE, "number")));
  if (map !== undefined) branches.push(branch(map, structs.length > 0 ? isNullPrototype() : null));
  const members = structs.map(({ name }): Type => ({ kind: "ref", name }));
  const [struct] = members;
  if (struct !== undefined) branches.push(branch(members.length === 1 ? struct : { kind: "union", members }, null));
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
  if (besideFloat && typeof literals?.[0] === "number") return any(...literals.map((one) => same(VALUE, code`${one}`)));
  if (literals !== null) return hasTypeof(VALUE, typeof literals[0]);
  if (type.kind === "int") return hasTypeof(VALUE, isNumber ? "number" : "bigint");
  if (type.kind === "list" || type.kind === "tuple") return holds(code`${serde("isList")}(value)`);
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
