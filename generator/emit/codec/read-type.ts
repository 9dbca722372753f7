// Expressions that read a value: `minLength(r.readString(), 1)`, `r.atNull() ? null : readStringList(r)`.

import type { LiteralType, Type } from "../../model/model.js";
import { type Code, code, ident, list } from "../../text/code.js";
import { conditional } from "../../text/logic.js";
import { extCodecOf } from "../shared/ext-codec.js";
import { checkedBy } from "./constraints.js";
import { literalsOf } from "./constants.js";
import { contentName } from "./content-name.js";
import type { Format, Reading } from "./format.js";
import { readerOfList, readerOfMap, readerOfSet, readerOfTuple } from "./read-collection.js";
import { readerOfUnion } from "./read-union.js";
import { scalarOf } from "./scalars.js";
import { type CodecScope } from "./scope.js";
import { sharedAlias, withoutNull } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";

const UNDEFINED = code.text("undefined");

/** Reading of one format, in one file. */
export function readingOf(scope: CodecScope, format: Format): Reading {
  const reading: Reading = { scope, format, read: (type) => readChecked(type, reading) };
  return reading;
}

function readChecked(type: Type, reading: Reading): Code {
  const alias = sharedAlias(type);
  if (alias !== undefined) return code`${reading.scope.functionOf(reading.format.read, alias)}(r)`;
  if (type.kind === "set" || type.kind === "map") return readPlain(type, reading); // they check their size themselves
  return checkedBy(type, readPlain(type, reading), reading.scope);
}

function readPlain(type: Type, reading: Reading): Code {
  const { scope, format } = reading;
  const scalar = scalarOf(type);
  if (scalar !== undefined) return code`r.${ident(`read${scalar.read}`)}()`;
  switch (type.kind) {
    case "ref":
      return code`${scope.functionOf(format.read, type.name)}(r)`;
    case "literal":
      return readLiteral(type, reading);
    case "list":
      return code`${readerOfList(type.item, reading)}(r)`;
    case "set":
      return code`${readerOfSet(type, reading)}(r)`;
    case "tuple":
      return code`${readerOfTuple(type, reading)}(r)`;
    case "map":
      return code`${readerOfMap(type, reading)}(r)`;
    case "ext":
      return code`r.readExt(${type.code}, ${extCodecOf(type, scope.module, scope.model)?.value ?? UNDEFINED})`;
    case "union": {
      const rest = withoutNull(type);
      if (type.members.every((member) => member.kind !== "null")) return code`${readerOfUnion(type, reading)}(r)`;
      return conditional(code`r.atNull()`, code.text("null"), reading.read(rest));
    }
    default:
      throw new Error(`no reader for ${type.kind}`);
  }
}

function readLiteral(type: LiteralType, { scope, format }: Reading): Code {
  const values = type.values.filter((value) => typeof value !== "boolean");
  if (values.length > 0) {
    return code`r.readLiteral(${literalsOf({ scope, format }, contentName(type, scope.model), values)})`;
  }
  const allowed = type.values.map((value) => code`${value}`);
  return code`${codegen("oneOf")}(r.readBool(), ${list("[", allowed, "]")})`;
}
