// Positions of array-like structs at which a field came or went.

import { isPositional, positionOf } from "./field-pairs.js";
import { addedFields, type LoneField, type Pairs, removedFields } from "./pairs.js";
import { onEach } from "./subjects.js";

/** A field that is on one side only, and where. */
export interface Slot extends LoneField {
  readonly kind: "appended" | "inserted" | "reused" | "dropped" | "hollowed" | "cut";
  readonly position: number;
}

/** Positions of array-like structs at which a field came or went. */
export const onSlots = onEach(slots);

/** The fields that came at the end, in between or into a hole; went from the end, into a hole or from in between. */
function slots(pairs: Pairs): Slot[] {
  const added = addedFields(pairs).filter(({ struct: pair }) => isPositional(pair));
  const gone = removedFields(pairs).filter(({ struct: pair }) => isPositional(pair));
  return [...added.map(addedSlot), ...gone.map(removedSlot)];
}

function addedSlot(lone: LoneField): Slot {
  const { before, after } = lone.struct;
  const position = positionOf(lone.field, after);
  const former = before.layout[position];
  return { ...lone, position, kind: former === undefined ? "appended" : former === null ? "reused" : "inserted" };
}

function removedSlot(lone: LoneField): Slot {
  const { before, after } = lone.struct;
  const position = positionOf(lone.field, before);
  const present = after.layout[position];
  return { ...lone, position, kind: present === undefined ? "dropped" : present === null ? "hollowed" : "cut" };
}
