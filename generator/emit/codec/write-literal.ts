// Functions that write literals and enums: a string as a constant chunk, which is faster than writing its text.

import type { EnumDefinition, LiteralType } from "../../model/model.js";
import { type Code, code, ident } from "../../text/code.js";
import type { Writing } from "./format.js";
import { writeHelper } from "./functions.js";

const VALUE = ident("value");

/** The function that writes literals without a name. */
export function writerOfLiteral(type: LiteralType, writing: Writing): Code {
  return writeHelper(type, writing, VALUE, () => writeLiteralBody(type.values, writing));
}

/** The body of a function that writes one of `values`. */
export function writeLiteralBody(values: EnumDefinition["values"] | LiteralType["values"], writing: Writing): Code {
  const cases = values.map((value) => (typeof value === "string" ? writeString(value, writing) : code`case ${value}:`));
  const method = typeof values[0] === "number" ? "Int" : "Bool";
  const together = code`return w.${ident(writing.format.write + method)}(value);`;
  return code`
    switch (value) {
      ${cases}
      ${typeof values[0] === "string" ? code.nothing : code`  ${together}`}
      default:
        return w.wrong();
    }
  `;
}

function writeString(value: string, writing: Writing): Code {
  return code`
    case ${value}:
      return w.write(${writing.format.literal(value, writing.scope)});
  `;
}
