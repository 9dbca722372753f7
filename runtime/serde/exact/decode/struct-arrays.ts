// Array-like structs: fields by position, the tag first.

import type { Items } from "../cursors/interface.js";
import { planOfAny } from "./compile.js";
import { wrongLength } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import type { StructPlan, TaggedStructs } from "./plan.js";
import { StructValues } from "./struct-value.js";
import { checkTag, structOfTag } from "./tags.js";

/** A struct whose tag, if it has one, is still to be read. */
export function readStructArray(decoding: Decoding, struct: StructPlan, items: Items): unknown {
  checkSize(decoding, struct, items.size);
  if (struct.info.tag !== null) {
    if (!items.next()) decoding.fail(tooFew(struct, 0));
    decoding.at(0, () => checkTag(decoding, struct));
  }
  return readFields(decoding, struct, items);
}

/** One of several structs. */
export function readTaggedArray(decoding: Decoding, structs: TaggedStructs, items: Items): unknown {
  if (!items.next()) decoding.fail(wrongLength("at least length 1", 0));
  const struct = decoding.within(0, () => structOfTag(decoding, structs));
  checkSize(decoding, struct, items.size);
  return readFields(decoding, struct, items);
}

function readFields(decoding: Decoding, struct: StructPlan, items: Items): unknown {
  const values = new StructValues(decoding, struct);
  const { fields } = struct;
  const first = tagItems(struct);
  let position = 0;
  for (; items.next(); position++) {
    if (position === fields.length && struct.info.mode === "strict") reportTooMany(decoding, struct, items.size);
    if (position >= fields.length) {
      if (decoding.cursor.format === "builtins") break; // there is nothing to step over, and a sparse array has no end
      decoding.cursor.skip();
      continue;
    }
    const field = fields[position];
    const value = decoding.readAt(first + position, field?.plan ?? planOfAny()); // a hole takes anything
    if (field !== null) values.set(position, value);
  }
  if (position < struct.leastItems) decoding.fail(tooFew(struct, position + first));
  return values.finish();
}

/** JSON does not know the size before the end. */
function checkSize(decoding: Decoding, struct: StructPlan, size: number): void {
  if (size >= 0 && size < struct.leastItems + tagItems(struct)) decoding.fail(tooFew(struct, size));
}

function tooFew(struct: StructPlan, received: number): ReturnType<typeof wrongLength> {
  return wrongLength(`at least length ${struct.leastItems + tagItems(struct)}`, received);
}

/** The tag does not count in these; in JSON msgspec neither says where nor how many. */
function reportTooMany(decoding: Decoding, struct: StructPlan, size: number): void {
  const condition = `at most length ${struct.fields.length}`;
  if (size < 0) decoding.reportWithoutPath(wrongLength(condition, null));
  else decoding.report(wrongLength(condition, size - tagItems(struct)));
}

function tagItems(struct: StructPlan): number {
  return struct.info.tag === null ? 0 : 1;
}
