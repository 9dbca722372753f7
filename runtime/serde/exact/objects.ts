import { wrongType } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import { readAnyObject, readMap } from "./maps.js";
import type { Plan } from "./plan.js";
import { readStructObject, readTaggedObject } from "./struct-objects.js";

/** An object, of which the head was read. */
export function readObject(decoding: Decoding, plan: Plan): unknown {
  if (!plan.any && plan.object === null) return decoding.fail(wrongType(plan.expected, "object"));
  const { cursor } = decoding;
  cursor.enter();
  const value = readInside(decoding, plan);
  cursor.leave();
  return value;
}

function readInside(decoding: Decoding, { object }: Plan): unknown {
  const { cursor } = decoding;
  switch (object?.kind) {
    case "map":
      return readMap(decoding, object, cursor.entries());
    case "struct":
      return readStructObject(decoding, object.struct, cursor.entries());
    case "structs":
      return readTaggedObject(decoding, object.structs);
    case undefined:
      return readAnyObject(decoding, cursor.entries());
  }
}
