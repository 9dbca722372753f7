// Reads one value of any type from any input: the exact decoder's hub.

import { canonicalText } from "../../scalars/text-scalars.js";
import { uuidOfBytes } from "../../scalars/uuid.js";
import { Raw } from "../../values/raw.js";
import type { Kind } from "../cursors/interface.js";
import type { ValueCursor } from "../cursors/values.js";
import { readArray, readSet } from "./arrays.js";
import { readInstance } from "./attributes.js";
import { notMember, wrongType } from "./complaint.js";
import { checkBytes, checkZone } from "./constraints.js";
import type { Decoding } from "./decoding.js";
import { isJsonForm, readExt, readJsonForm } from "./exts.js";
import { canonical, readFloat, readInteger, readNumberText } from "./numbers.js";
import { readObject } from "./objects.js";
import type { Plan } from "./plan.js";
import { readString } from "./strings.js";

/** Reads the next value as the plan says. */
export function readValue(decoding: Decoding, plan: Plan): unknown {
  const { cursor } = decoding;
  if (plan.raw) return readRaw(decoding, plan);
  if (plan.ext?.codec?.is(cursor.current) === true) return cursor.current;
  if (isJsonForm(decoding, plan)) return readJsonForm(decoding, plan.ext);
  return readKind(decoding, plan, cursor.next());
}

function readKind(decoding: Decoding, plan: Plan, kind: Kind): unknown {
  const { cursor } = decoding;
  switch (kind) {
    case "null":
      return plan.any || plan.null ? null : decoding.fail(wrongType(plan.expected, cursor.nullName));
    case "bool":
      return readBool(decoding, plan, cursor.bool);
    case "int":
      return readInteger(decoding, plan, cursor.int);
    case "float":
      return readFloat(decoding, plan, cursor.float);
    case "number":
      return readNumberText(decoding, plan, cursor.text);
    case "str":
      return readString(decoding, plan, cursor.text);
    case "date":
    case "datetime":
    case "time":
      return readMoment(decoding, plan, kind);
    case "bytes":
      return readBytes(decoding, plan);
    case "ext":
      return readExt(decoding, plan);
    case "array":
      return readArray(decoding, plan);
    case "set":
      return readSet(decoding, plan);
    case "object":
      return readObject(decoding, plan);
    case "raw":
      return decoding.fail(wrongType(plan.expected, "raw"));
    case "instance":
      return readInstance(decoding, cursor as ValueCursor, plan);
  }
}

function readBool(decoding: Decoding, plan: Plan, value: boolean): unknown {
  if (plan.any || plan.bool || plan.bools?.has(value) === true) return value;
  return decoding.fail(plan.bools === null ? wrongType(plan.expected, "bool") : notMember(value));
}

/** A moment that is no text: only fields of its type take it. */
function readMoment(decoding: Decoding, plan: Plan, kind: "date" | "datetime" | "time"): unknown {
  const { text } = decoding.cursor;
  if (plan.any) return canonical(decoding, canonicalText(kind, text), text);
  if (plan.text?.kind !== kind) return decoding.fail(wrongType(plan.expected, kind));
  return checkZone(decoding, plan.text, canonical(decoding, canonicalText(kind, text), text));
}

function readBytes(decoding: Decoding, plan: Plan): unknown {
  const { cursor } = decoding;
  checkBytes(decoding, plan.bytes, cursor.size);
  const bytes = cursor.readBytes();
  if (plan.any || plan.bytes !== null) return bytes;
  if (plan.text?.kind === "uuid") return canonical(decoding, uuidOfBytes(bytes));
  return decoding.fail(wrongType(plan.expected, "bytes"));
}

function readRaw(decoding: Decoding, plan: Plan): Raw {
  const { cursor } = decoding;
  if (cursor.format !== "builtins") return Raw.unchecked(cursor.format, cursor.slice());
  if (cursor.current instanceof Raw) return cursor.current;
  return decoding.fail(wrongType(plan.expected, cursor.peek()));
}
