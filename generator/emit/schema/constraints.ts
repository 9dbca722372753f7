import { ecmaPattern } from "../../../runtime/serde/scalars/pattern.js";
import { constraintRow, constraintValues } from "../../model/constraints.js";
import { intRange } from "../../model/int-bounds.js";
import type { IntType, Type } from "../../model/model.js";
import { CONSTRAINT_KEYS, type ConstraintKey } from "../../parse/shape-schema.js";
import type { Json } from "../../text/json.js";
import type { Schema } from "./schema.js";

/** The constraints of a type as keywords, the bounds of an integer's width among them. */
export function constraintKeywords(type: Type): Schema {
  const values = valuesOf(type);
  const members = CONSTRAINT_KEYS.flatMap((key): [string, Json][] => {
    const keyword = constraintRow(key).keywords[type.kind];
    const value = values[key];
    return keyword === undefined || value === undefined ? [] : [[keyword, value]];
  });
  return Object.fromEntries(members);
}

type Values = { readonly [K in ConstraintKey]?: Json | undefined };

/** The values of constraints as they are said of the JSON form. */
function valuesOf(type: Type): Values {
  switch (type.kind) {
    case "int":
      return { ...constraintValues(type), ...boundsOf(type) };
    case "str":
      return { ...constraintValues(type), pattern: type.pattern === undefined ? undefined : ecmaPattern(type.pattern) };
    case "bytes":
      return { min_length: base64Length(type.min_length), max_length: base64Length(type.max_length) };
    default:
      return constraintValues(type);
  }
}

function boundsOf(type: IntType): Values {
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
