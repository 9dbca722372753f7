// Expressions that make values of plain JavaScript values: `minLength(asString(fields.run_id), 1)`.

import type { Type, UnionType } from "../../model/model.js";
import { type Code, code, list } from "../../text/code.js";
import { conditional } from "../../text/logic.js";
import { extCodecOf } from "../shared/ext-codec.js";
import { checkedBy } from "./constraints.js";
import { literalsOf } from "./constants.js";
import { contentName } from "./content-name.js";
import type { Converting } from "./contexts.js";
import { converterOfList, converterOfMap, converterOfSet, converterOfTuple } from "./convert-collection.js";
import { convertTagged } from "./convert-struct.js";
import { JSON_NAMES } from "./format.js";
import { convertHelper } from "./functions.js";
import { scalarOf } from "./scalars.js";
import { type CodecScope } from "./scope.js";
import { taggedUnionOf } from "./tags.js";
import { casesOf, valueKinds } from "./union-kinds.js";
import { isNullable, literalValues, shapeOf, sharedAlias, withoutNull } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";

const VALUE = code.text("value");
const NULL = code.text("null");

/** Converting in one file. */
export function convertingOf(scope: CodecScope): Converting {
  const converting: Converting = { scope, convert: (type, value) => convertChecked(type, value, converting) };
  return converting;
}

function convertChecked(type: Type, value: Code, converting: Converting): Code {
  const alias = sharedAlias(type);
  if (alias !== undefined) return code`${converting.scope.functionOf("convert", alias)}(${value})`;
  if (type.kind === "set") return convertPlain(type, value, converting); // it checks the size of what it is made of
  return checkedBy(type, convertPlain(type, value, converting), converting.scope);
}

function convertPlain(type: Type, value: Code, converting: Converting): Code {
  const { scope } = converting;
  const scalar = scalarOf(type);
  if (scalar !== undefined) return code`${codegen(`as${scalar.read}`)}(${value})`;
  switch (type.kind) {
    case "ref":
      return code`${scope.functionOf("convert", type.name)}(${value})`;
    case "literal":
      return code`${codegen("asOneOf")}(${value}, ${allowed(type.values, contentName(type, scope.model), scope)})`;
    case "list":
      return code`${converterOfList(type.item, converting)}(${value})`;
    case "set":
      return code`${converterOfSet(type, converting)}(${value})`;
    case "tuple":
      return code`${converterOfTuple(type, converting)}(${value})`;
    case "map":
      return code`${converterOfMap(type, converting)}(${value})`;
    case "ext": {
      const codec = extCodecOf(type, scope.module, scope.model);
      if (codec === null) return code`${codegen("asExt")}(${value}, ${type.code})`;
      return code`${codegen("asInstance")}(${value}, ${codec.value})`;
    }
    case "union":
      return convertUnion(type, value, converting);
    default:
      throw new Error(`nothing converts to ${type.kind}`);
  }
}

/** The values of an enum or literal; strings and integers are listed for the readers anyway. */
export function allowed(values: readonly (string | number | boolean)[], name: string, scope: CodecScope): Code {
  const listed = values.filter((value) => typeof value !== "boolean");
  if (listed.length > 0) return code`${literalsOf({ scope, format: JSON_NAMES }, name, listed)}.values`;
  return list(
    "[",
    values.map((value) => code`${value}`),
    "]",
  );
}

function convertUnion(type: UnionType, value: Code, converting: Converting): Code {
  if (isNullable(type)) return conditional(code`${value} === null`, NULL, converting.convert(withoutNull(type), value));
  const converter = convertHelper(type, converting, () => {
    const { model } = converting.scope;
    const { others, structs } = shapeOf(type, converting.scope);
    if (others.length === 0) return convertTagged(taggedUnionOf(contentName(type, model), structs), converting);
    const hasIntLiterals = others.some((member) => typeof literalValues(member, converting.scope)?.[0] === "number");
    const cases = casesOf(type, converting.scope, valueKinds, (member) => {
      if (member.kind !== "float" || !hasIntLiterals) return converting.convert(member, VALUE);
      return checkedBy(member, code`${codegen("asFraction")}(value)`, converting.scope);
    });
    return code`
      switch (${codegen("kindOf")}(value)) {
        ${cases}
        default:
          return ${codegen("bail")}();
      }
    `;
  });
  return code`${converter}(${value})`;
}
