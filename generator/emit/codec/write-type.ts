// Statements that write a value: `w.writeString(value.run_id);`.

import type { ExtType, Type } from "../../model/model.js";
import { call, type Code, code, ident } from "../../text/code.js";
import { otherwise } from "../../text/logic.js";
import { extCodecOf } from "../shared/ext-codec.js";
import { bareType } from "./bare-type.js";
import { ifTrue, not, same } from "./condition.js";
import type { Format, Writing } from "./format.js";
import { scalarOf } from "./scalars.js";
import type { CodecScope } from "./scope.js";
import { withoutNull } from "./union-shape.js";
import { writerOfList, writerOfSet, writerOfTuple } from "./write-collection.js";
import { writerOfLiteral } from "./write-literal.js";
import { writerOfMap } from "./write-map.js";
import { writerOfUnion } from "./write-union.js";

/** Writing of one format, in one file. */
export function writingOf(scope: CodecScope, format: Format): Writing {
  const writing: Writing = {
    scope,
    format,
    write: (type, value) => writeStatement(bareType(type), value, writing),
  };
  return writing;
}

function writeStatement(type: Type, value: Code, writing: Writing): Code {
  const { scope, format } = writing;
  const callOf = (writer: Code): Code => code`${call(writer, [code.text("w"), value], null)};`;
  switch (type.kind) {
    case "null":
      return code`
        ${ifTrue(not(same(value, code.text("null"))), code.text("w.wrong();"))}
        w.${ident(`${format.write}Null`)}();
      `;
    case "ref":
      return callOf(scope.functionOf(format.write, type.name));
    case "literal":
      return callOf(writerOfLiteral(type, writing));
    case "list":
      return callOf(writerOfList(type, writing));
    case "set":
      return callOf(writerOfSet(type, writing));
    case "tuple":
      return callOf(writerOfTuple(type, writing));
    case "map":
      return callOf(writerOfMap(type, writing));
    case "ext":
      return writeExt(type, value, writing);
    case "union":
      if (type.members.every((member) => member.kind !== "null")) return callOf(writerOfUnion(type, writing));
      return code`
        if (${value} === null) w.${ident(`${format.write}Null`)}();
        ${otherwise(writing.write(withoutNull(type), value))}
      `;
    default:
      return writeScalar(type, value, writing);
  }
}

function writeScalar(type: Type, value: Code, { format }: Writing): Code {
  const scalar = scalarOf(type);
  if (scalar === undefined) throw new Error(`no writer for ${type.kind}`);
  const width = scalar.width === undefined ? code.nothing : code`, ${scalar.width}`;
  return code`w.${ident(format.write + scalar.write)}(${value}${width});`;
}

function writeExt(type: ExtType, value: Code, { scope, format }: Writing): Code {
  const codec = extCodecOf(type, scope.module, scope.model)?.value ?? code.text("undefined");
  return format.writeExt(type, codec, value);
}
