// Names in generated codecs. A constant starts like the functions that use it and goes on with the name on the wire or of the type:
//
//   READ_RUN_ID       the key `run_id`, for JSON readers           UNPACK_RUN_ID      the same for MessagePack
//   READ_WRITE_MODE   the literals of an enum                      READ_EVENT_TAGS    the tags of a union
//   READ_WIDE_FIELDS  all keys of a struct with many fields        READ_PLAN_TAG      the tag of one struct
//   WRITE_RUN_ID      `,"run_id":`, for JSON writers               PACK_RUN_ID        the same for MessagePack
//   WRITE_VALUE_A     the literal "a" written out                  PACK_VALUE_A       the same for MessagePack
//   OPEN_PLAN         a struct's `{`, its tag and its first key    TAG_PLAN           its tag in MessagePack
//   PLAN_KEYS         the properties a strict struct may have      DEFAULT_MAGIC      default bytes
//   PATTERN_RUN_ID    the pattern of an alias

import { CALLED_BESIDE_FIELDS } from "../../check/runtime-names.js";
import type { StructDefinition } from "../../model/model.js";

/** `RUN_ID` of `run_id`, `RunId` and `run-id`. */
export function upperSnake(name: string): string {
  const found = UPPER.get(name) ?? findUpperSnake(name);
  UPPER.set(name, found);
  return found;
}

/** Names of fields come again and again. */
const UPPER = new Map<string, string>();

function findUpperSnake(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1_$2");
  const upper = words.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "");
  return upper === "" ? "_" : upper.toUpperCase();
}

/** `RunId` of `run_id`, `run-id` and `run id`; digits and letters are all that is left. */
export function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Local variables of the functions for one struct by the names of the fields they hold, which they are like. */
export function localNames(struct: StructDefinition): ReadonlyMap<string, string> {
  const found = LOCALS.get(struct) ?? findLocals(struct.fields.map(({ name }) => name));
  LOCALS.set(struct, found);
  return found;
}

const LOCALS = new WeakMap<StructDefinition, ReadonlyMap<string, string>>();

function findLocals(fields: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(NOT_FOR_LOCALS);
  const locals = new Map<string, string>();
  for (const field of fields) {
    let name = field;
    while (taken.has(name) || (name !== field && fields.includes(name))) name += "_";
    taken.add(name);
    locals.set(field, name);
  }
  return locals;
}

/**
 * Names that mean something else inside generated functions: their parameters and other locals, and functions of the runtime.
 * Words of JavaScript cannot be names of fields.
 */
export const NOT_FOR_LOCALS: readonly string[] = [
  ..."r w value self at outer more count start fields undefined".split(" "),
  ...CALLED_BESIDE_FIELDS,
];
