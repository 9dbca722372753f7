// Conditions that a value is one a decoder could return: `typeof value.run_id === "string" && value.run_id.length >= 1`.

import { isSpelled } from "../../../runtime/serde/scalars/spellings.js";
import type { ExtType, LiteralType, MapType, TupleType, Type } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { extCodecOf } from "../shared/ext-codec.js";
import { isStringKeyed } from "../shared/keys.js";
import { all, any, type Condition, holds, isOneOf, mustHold, returns } from "./condition.js";
import { keeps } from "./constraints.js";
import type { Testing } from "./contexts.js";
import { testHelper } from "./functions.js";
import { inGroups } from "./groups.js";
import { scalarOf } from "./scalars.js";
import { type CodecScope } from "./scope.js";
import { isLoose, sharedAlias } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";
import { MOST_PARTS } from "../shared/large.js";

const ITEM = ident("item");
const KEY = ident("key");
const VALUE = ident("value");

/** Testing in one file. */
export function testingOf(scope: CodecScope): Testing {
  const testing: Testing = {
    scope,
    test: (type, value) => {
      const alias = sharedAlias(type);
      if (alias !== undefined) return holds(code`${scope.functionOf("is", alias)}(${value})`);
      return all(testPlain(type, value, testing), ...keeps(type, value, scope));
    },
  };
  return testing;
}

/** Constraints aside. */
function testPlain(type: Type, value: Code, testing: Testing): Condition {
  const scalar = scalarOf(type);
  if (scalar !== undefined) return scalar.is(value, type);
  const call = (test: Code): Condition => holds(code`${test}(${value})`);
  switch (type.kind) {
    case "ref":
      return call(testing.scope.functionOf("is", type.name));
    case "literal":
      return type.values.length > MOST_PARTS ? call(testOfLiteral(type, testing)) : isOneOf(type.values, value);
    case "union":
      return any(...looseLast(type.members, testing.scope).map((member) => testing.test(member, value)));
    case "ext":
      return testExt(type, value, testing.scope);
    case "list":
      return call(testOfList(type.item, testing));
    case "set":
      return call(testOfSet(type.item, testing));
    case "tuple":
      return call(testOfTuple(type, testing));
    case "map":
      return call(testOfMap(type, testing));
    default:
      throw new Error(`no test for ${type.kind}`);
  }
}

/** The body of a test for one of `values`. */
export function literalTestBody(values: readonly (string | number | boolean)[]): Code {
  if (values.length <= MOST_PARTS) return returns(isOneOf(values, VALUE));
  return code`
    switch (value) {
      ${values.map((value) => code`case ${value}:`)}
        return true;
      default:
        return false;
    }
  `;
}

function testOfLiteral(type: LiteralType, testing: Testing): Code {
  return testHelper(type, testing, () => literalTestBody(type.values));
}

/** The members in their order, or with the loose ones behind those that could not be asked for after them; null always can. */
function looseLast(members: readonly Type[], scope: CodecScope): readonly Type[] {
  const first = members.findIndex((member) => isLoose(member, scope));
  if (first === -1 || members.slice(first + 1).every(({ kind }) => kind === "null")) return members;
  return members.toSorted((a, b) => Number(isLoose(a, scope)) - Number(isLoose(b, scope)));
}

function testOfList(item: Type, testing: Testing): Code {
  return testHelper({ kind: "list", item }, testing, () => {
    return code`
      if (!${codegen("isList")}(value)) return false;
      for (let i = 0; i < value.length; i++) {
        const item = value[i];
        ${mustHold(testing.test(item, ITEM))}
      }
      return true;
    `;
  });
}

function testOfSet(item: Type, testing: Testing): Code {
  return testHelper({ kind: "set", item }, testing, () => {
    return code`
      if (!${codegen("isSet")}(value)) return false;
      for (const item of value) {
        ${mustHold(testing.test(item, ITEM))}
      }
      ${distinct(item)}
      return true;
    `;
  });
}

/** Python takes two spellings of a value for one key or item. */
function distinct({ kind }: Type): Code {
  if (!isSpelled(kind)) return code.nothing;
  return mustHold(holds(code`${codegen("hasDistinctKeys")}(value, ${kind})`));
}

function testOfTuple(type: TupleType, testing: Testing): Code {
  return testHelper(type, testing, (name) => {
    const tests = type.items.map((item, i) => mustHold(testing.test(item, code`value[${i}]`)));
    const outline = {
      name: name.replace("is", "has") + "Items",
      parameters: [code`value${types`: readonly unknown[]`}`],
      arguments: "value",
      result: { type: "boolean", after: "return true;" },
    };
    const isLarge = tests.length > MOST_PARTS;
    return code`
      if (!${codegen("isList")}(value) || value.length !== ${type.items.length}) return false;
      ${isLarge ? inGroups(tests, outline, testing.scope, (call) => mustHold(holds(call))) : tests}
      return true;
    `;
  });
}

function testOfMap(type: MapType, testing: Testing): Code {
  const { key, value } = type;
  return testHelper({ kind: "map", key, value }, testing, () =>
    isStringKeyed(key, testing.scope.model) ? testObject(type, testing) : testEntries(type, testing),
  );
}

/** A property that is undefined counts as absent. */
function testObject(type: MapType, testing: Testing): Code {
  const keyTests = type.key.kind === "str" ? keeps(type.key, KEY, testing.scope) : [testing.test(type.key, KEY)];
  return code`
    if (!${codegen("isPlainObject")}(value)) return false;
    for (const key in value) {
      const item = value[key];
      if (item === undefined) continue;
      ${keyTests.map(mustHold)}
      ${mustHold(testing.test(type.value, ITEM))}
    }
    return true;
  `;
}

function testEntries(type: MapType, testing: Testing): Code {
  return code`
    if (!${codegen("isMap")}(value)) return false;
    for (const [key, item] of value) {
      ${mustHold(testing.test(type.key, KEY))}
      ${mustHold(testing.test(type.value, ITEM))}
    }
    ${distinct(type.key)}
    return true;
  `;
}

function testExt(type: ExtType, value: Code, scope: CodecScope): Condition {
  const codec = extCodecOf(type, scope.module, scope.model);
  if (codec === null) return holds(code`${codegen("isExt")}(${value}, ${type.code})`);
  return holds(code`${codec.value}.is(${value})`);
}
