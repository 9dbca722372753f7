import { ecmaPattern } from "../../../runtime/serde/pattern.js";
import { CONSTRAINTS } from "../../model/constraints.js";
import { intRange } from "../../model/int-bounds.js";
import type { IntType, Type } from "../../model/model.js";
import type { Json } from "../../text/json.js";
import type { Schema } from "./schema.js";

/** The constraints of a type as keywords, the bounds of an integer's width among them. */
export function constraintKeywords(type: Type): Schema {
  const given = valuesOf(type);
  const members = CONSTRAINTS.flatMap(({ key, keywords }): [string, Json][] => {
    const keyword = keywords[type.kind];
    const value = given[key];
    return keyword === undefined || value === undefined ? [] : [[keyword, value]];
  });
  return Object.fromEntries(members);
}

/** The values of constraints as they are said of the JSON form. */
function valuesOf(type: Type): { readonly [key: string]: Json | undefined } {
  switch (type.kind) {
    case "int":
      return { ...boundsOf(type), multiple_of: type.multiple_of };
    case "str":
      return { ...type, pattern: type.pattern === undefined ? undefined : ecmaPattern(type.pattern) };
    case "bytes":
      return { min_length: base64Length(type.min_length), max_length: base64Length(type.max_length) };
    case "float":
      return { ...type };
    case "list":
    case "set":
    case "map":
      return { min_length: type.min_length, max_length: type.max_length };
    default:
      return {};
  }
}

function boundsOf(type: IntType): { readonly [key: string]: Json | undefined } {
  const { min, max } = intRange(type);
  return { ge: min === null ? undefined : plain(min), le: max === null ? undefined : plain(max) };
}

function plain(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Three bytes are four characters, and so is what is left of them. */
function base64Length(length: number | undefined): number | undefined {
  return length === undefined ? undefined : Math.ceil(length / 3) * 4;
}
