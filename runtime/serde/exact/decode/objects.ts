import { wrongType } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import { readAnyObject, readMap } from "./maps.js";
import type { ObjectPlan, Plan } from "./plan.js";
import { readStructObject, readTaggedObject } from "./struct-objects.js";

/** An object, of which the head was read. */
export function readObject(decoding: Decoding, plan: Plan): unknown {
  const part = partOf(decoding, plan);
  if (!plan.any && part === null) return decoding.fail(wrongType(plan.expected, "object"));
  const { cursor } = decoding;
  cursor.enter();
  const value = readInside(decoding, part);
  cursor.leave();
  return value;
}

/** What the object is read as. Of an array-like struct and a map side by side, the SDK makes only the map without a prototype. */
function partOf(decoding: Decoding, { object, array }: Plan): ObjectPlan | null {
  if (!decoding.byProperty || (array?.kind !== "struct" && array?.kind !== "structs")) return object;
  return object !== null && Object.getPrototypeOf(decoding.cursor.current) === null ? object : array;
}

function readInside(decoding: Decoding, part: ObjectPlan | null): unknown {
  const { cursor } = decoding;
  switch (part?.kind) {
    case "map":
      return readMap(decoding, part, cursor.entries());
    case "struct":
      return readStructObject(decoding, part.struct, cursor.entries());
    case "structs":
      return readTaggedObject(decoding, part.structs);
    case undefined:
      return readAnyObject(decoding, cursor.entries());
  }
}
