import type { Items } from "../cursors/interface.js";
import { planOfAny } from "./compile.js";
import { wrongLength, wrongType } from "./complaint.js";
import { checkItems } from "./constraints.js";
import type { Decoding } from "./decoding.js";
import { knownKeys } from "./known-keys.js";
import type { ArrayPlan, Plan } from "./plan.js";
import { readStructArray, readTaggedArray } from "./struct-arrays.js";

/** An array, of which the head was read. */
export function readArray(decoding: Decoding, plan: Plan): unknown {
  if (!plan.any && plan.array === null) return decoding.fail(wrongType(plan.expected, "array"));
  const { cursor } = decoding;
  const items = cursor.items();
  cursor.enter();
  const value = readInside(decoding, plan.array, items);
  cursor.leave();
  return value;
}

/** A JavaScript Set: only where a list or set may stand. */
export function readSet(decoding: Decoding, plan: Plan): unknown {
  const { array } = plan;
  if (array?.kind !== "list" && array?.kind !== "set") return decoding.fail(wrongType(plan.expected, "set"));
  return readArray(decoding, plan);
}

function readInside(decoding: Decoding, array: ArrayPlan | null, items: Items): unknown {
  switch (array?.kind) {
    case "list":
    case "set":
      return readCollection(decoding, array, items);
    case "tuple":
      return readTuple(decoding, array.items, items);
    case "struct":
      return readStructArray(decoding, array.struct, items);
    case "structs":
      return readTaggedArray(decoding, array.structs, items);
    case undefined:
      return readItems(decoding, planOfAny(), items);
  }
}

/** JSON counts the items when all are read, and of a set without duplicates; elsewhere the size is known before. */
function readCollection(decoding: Decoding, array: ArrayPlan & { kind: "list" | "set" }, items: Items): unknown {
  if (items.size >= 0) checkItems(decoding, "array", array.lengths, items.size);
  const list = readItems(decoding, array.item, items);
  const value = array.kind === "set" ? new Set(list.map(knownKeys(array.item))) : list;
  if (items.size < 0) checkItems(decoding, "array", array.lengths, value instanceof Set ? value.size : value.length);
  return value;
}

function readTuple(decoding: Decoding, plans: readonly Plan[], items: Items): unknown {
  const isWrong = items.size >= 0 && items.size !== plans.length;
  const wrong = wrongLength(`length ${plans.length}`, items.size < 0 ? null : items.size);
  if (isWrong) decoding.fail(wrong);
  const tuple = plans.map((plan, index) => {
    if (!items.next()) decoding.fail(wrong);
    return decoding.readAt(index, plan);
  });
  if (items.next()) decoding.fail(wrong);
  return tuple;
}

function readItems(decoding: Decoding, plan: Plan, items: Items): unknown[] {
  const list: unknown[] = [];
  for (let index = 0; items.next(); index++) list.push(decoding.readAt(index, plan));
  return list;
}
