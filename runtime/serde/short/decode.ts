// The short decoder: where a generated one gives up and the exact one is not in the program, it gives value or error. It reads JSON by
// a contract's TypeInfo, strictly, and returns what the exact decoder does; of a mistake it says no more than its kind and its place.

import { MAX_DEPTH } from "../depth.js";
import { DecodeError } from "../errors.js";
import { JsonCursor } from "../exact/cursors/json.js";
import { isStackOverflow } from "../exact/readable.js";
import type { TypeInfo } from "../info/types.js";
import { Raw } from "../values/raw-value.js";
import { readArray, readObject } from "./containers.js";
import { membersOf, type OfKind, ofKind, Reading, valuesOf } from "./reading.js";
import { readNumber, readString } from "./scalars.js";

/** Decodes JSON; `contract` names the type in errors. @throws {DecodeError} as the exact decoder, in other words */
export function decodeJsonShort(info: TypeInfo, message: Uint8Array, contract: string, maxDepth = MAX_DEPTH): unknown {
  const cursor = new JsonCursor(new Uint8Array(message.buffer, message.byteOffset, message.byteLength), maxDepth);
  try {
    const value = readValue(new Reading(cursor, contract), info);
    cursor.end();
    return value;
  } catch (error) {
    if (isStackOverflow(error))
      throw new DecodeError("Nested too deeply for the stack of JavaScript", "depth-exceeded");
    throw error;
  }
}

function readValue(r: Reading, type: TypeInfo): unknown {
  const members = membersOf(type);
  const { cursor } = r;
  if (ofKind(members, "raw")) return Raw.unchecked("json", cursor.slice());
  const ext = ofKind(members, "ext");
  if (ext?.codec?.fromJson !== undefined && !takes(members, cursor.peek())) return readExt(r, ext);
  const kind = cursor.next();
  switch (kind) {
    case "null":
      return (ofKind(members, "any") ?? ofKind(members, "null")) ? null : r.fail("wrong-type");
    case "bool":
      return readBool(r, members, cursor.bool);
    case "number":
      return readNumber(r, members, cursor.text);
    case "str":
      return readString(r, members, cursor.text);
    default:
      return readContainer(r, members, kind === "array");
  }
}

function readBool(r: Reading, members: readonly TypeInfo[], value: boolean): boolean {
  if (ofKind(members, "any") ?? ofKind(members, "bool")) return value;
  const values = valuesOf(members, "boolean") ?? r.fail("wrong-type");
  return values.includes(value) ? value : r.fail("not-a-member");
}

function readContainer(r: Reading, members: readonly TypeInfo[], isArray: boolean): unknown {
  if (!ofKind(members, "any") && !takes(members, isArray ? "array" : "object")) r.fail("wrong-type");
  r.cursor.enter();
  const value = isArray ? readArray(r, members, readValue) : readObject(r, members, readValue);
  r.cursor.leave();
  return value;
}

function readExt(r: Reading, { codec }: OfKind<"ext">): unknown {
  const form = readValue(r, { kind: "any" });
  try {
    return codec?.fromJson?.(form);
  } catch {
    return r.fail("invalid-ext");
  }
}

/** The kinds of types beside an extension type that take a value of JSON. */
const TAKERS: { readonly [kind: string]: readonly TypeInfo["kind"][] } = {
  null: ["null"],
  bool: ["bool"],
  number: ["int", "float", "decimal"],
  str: ["str", "datetime", "date", "time", "duration", "uuid", "decimal", "bytes"],
  array: ["list", "set", "tuple", "struct"],
  object: ["map", "struct"],
};

const LITERALS = { bool: "boolean", number: "number", str: "string" } as const;

/** True if a type beside the extension type is for values of this kind. */
function takes(members: readonly TypeInfo[], kind: string): boolean {
  const literal = kind in LITERALS ? LITERALS[kind as keyof typeof LITERALS] : undefined;
  if (literal !== undefined && valuesOf(members, literal) !== undefined) return true;
  return members.some((member) => {
    if (member.kind === "struct") return member.array_like === (kind === "array") && TAKERS[kind]?.includes("struct");
    return TAKERS[kind]?.includes(member.kind);
  });
}
