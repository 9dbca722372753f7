import { Ext } from "../../values/ext.js";
import { isPlainObject } from "../../values/is.js";
import { bail } from "../bail.js";
import {
  type Kind,
  KIND_BOOL,
  KIND_BYTES,
  KIND_EXT,
  KIND_FLOAT,
  KIND_INT,
  KIND_LIST,
  KIND_NULL,
  KIND_OBJECT,
  KIND_STRING,
} from "../kinds.js";

/** What kind of value a plain JavaScript value is: an integral number is an integer, unless it may have been rounded. */
export function kindOf(value: unknown): Kind {
  switch (typeof value) {
    case "string":
      return KIND_STRING;
    case "number":
      return Number.isSafeInteger(value) ? KIND_INT : KIND_FLOAT;
    case "bigint":
      return KIND_INT;
    case "boolean":
      return KIND_BOOL;
    case "object":
      return value === null ? KIND_NULL : kindOfObject(value);
    default:
      return bail();
  }
}

function kindOfObject(value: object): Kind {
  if (Array.isArray(value) || value instanceof Set) return KIND_LIST;
  if (value instanceof Map || isPlainObject(value)) return KIND_OBJECT;
  if (value instanceof Uint8Array) return KIND_BYTES;
  return value instanceof Ext ? KIND_EXT : bail();
}
