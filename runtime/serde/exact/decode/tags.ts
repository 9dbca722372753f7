import { INTEGER, integerOf, isIn64Bits } from "../../scalars/number-text.js";
import { invalidTag, notType, reprLiteral, wrongType } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import type { StructPlan, TaggedStructs } from "./plan.js";

/** Reads a tag and refuses any but the one of this struct. */
export function checkTag(decoding: Decoding, struct: StructPlan): void {
  const { tag } = struct.info;
  const found = readTag(decoding, typeof tag === "number" ? "int" : "str");
  if (found !== tag) decoding.fail(invalidTag(shown(decoding, found)));
}

/** Reads a tag and finds the struct it belongs to. */
export function structOfTag(decoding: Decoding, structs: TaggedStructs): StructPlan {
  const tag = readTag(decoding, structs.type);
  return structs.byTag.get(tag as string | number) ?? decoding.fail(invalidTag(shown(decoding, tag)));
}

function readTag(decoding: Decoding, type: "str" | "int"): string | number | bigint {
  const { cursor } = decoding;
  if (cursor.format === "json") return readJsonTag(decoding, type);
  const found = cursor.describe();
  if (found !== type) return decoding.fail(wrongType(type, found));
  cursor.next();
  return type === "str" ? cursor.text : cursor.int;
}

/** JSON steps over a tag of the wrong type first, so that bad syntax comes to light, and does not say what it found. */
function readJsonTag(decoding: Decoding, type: "str" | "int"): string | number | bigint {
  const { cursor } = decoding;
  if (type === "str" && cursor.peek() === "str") {
    cursor.next();
    return cursor.text;
  }
  const mark = cursor.mark();
  const isNumber = cursor.peek() === "number";
  cursor.skip();
  if (type === "str" || !isNumber) return decoding.fail(notType(type));
  cursor.reset(mark);
  cursor.next();
  const value = INTEGER.test(cursor.text) ? integerOf(cursor.text) : null;
  return value === null || !isIn64Bits(value) ? decoding.fail(notType(type)) : value;
}

/** In messages strings are shown as they are, in values as Python prints them. */
function shown(decoding: Decoding, tag: string | number | bigint): string {
  return typeof tag === "string" && decoding.cursor.format !== "builtins" ? `'${tag}'` : reprLiteral(tag);
}
