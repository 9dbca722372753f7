// Structs as objects: fields by name, in any order.

import type { Entries } from "../cursors/interface.js";
import { MAP_KEY } from "../path.js";
import { duplicateKey, missingField, notType, unknownField, wrongType } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import type { FieldPlan, StructPlan, TaggedStructs } from "./plan.js";
import { StructValues } from "./struct-value.js";
import { checkTag, structOfTag } from "./tags.js";

/** A struct; its tag, if it has one, may stand anywhere or be missing. */
export function readStructObject(decoding: Decoding, struct: StructPlan, entries: Entries): unknown {
  const values = new StructValues(decoding, struct);
  const names = decoding.refusesDuplicates ? new Set<string | number>() : null;
  while (entries.next()) {
    const name = readName(decoding, entries);
    entries.value();
    if (name === undefined) decoding.cursor.skip();
    else readField(decoding, struct, values, { name, names });
  }
  if (!decoding.partial) reportMissing(decoding, struct, values);
  return values.finish();
}

/** One of several structs: msgspec looks for the tag first, and starts over if other fields come before it. */
export function readTaggedObject(decoding: Decoding, structs: TaggedStructs): unknown {
  const { cursor } = decoding;
  const start = cursor.mark();
  const entries = cursor.entries();
  for (let isFirst = true; entries.next(); isFirst = false) {
    // In a value the tag is looked up, whatever other keys there are; a message is read.
    const name = cursor.format === "builtins" ? entries.name() : readName(decoding, entries);
    entries.value();
    if (name !== structs.field) {
      cursor.skip();
      continue;
    }
    const struct = decoding.within(structs.field, () => structOfTag(decoding, structs));
    if (isFirst && !decoding.refusesDuplicates) return readStructObject(decoding, struct, entries);
    cursor.reset(start);
    return readStructObject(decoding, struct, cursor.entries());
  }
  return decoding.fail(missingField(structs.field));
}

function reportMissing(decoding: Decoding, struct: StructPlan, values: StructValues): void {
  for (let position = 0; position < struct.fields.length; position++) {
    const field = struct.fields[position];
    const isMissing = field?.info.presence === "required" && !values.has(position);
    if (isMissing) decoding.report(missingField(nameOf(decoding, field)));
  }
}

/** The key of a field; undefined if it is no string and errors are collected. */
function readName(decoding: Decoding, entries: Entries): string | undefined {
  const name = entries.name();
  if (name !== null) return name;
  return decoding.at(MAP_KEY, () => {
    const { cursor } = decoding;
    return decoding.fail(cursor.format === "builtins" ? notType("str") : wrongType("str", cursor.describe()));
  });
}

/** `names` are those of the struct so far, if none may come twice: the position of a field, the text of any other. */
interface FieldName {
  readonly name: string;
  readonly names: Set<string | number> | null;
}

function readField(decoding: Decoding, struct: StructPlan, values: StructValues, { name, names }: FieldName): void {
  const position = (decoding.byProperty ? struct.properties : struct.positions).get(name);
  if (names?.has(position ?? name) === true) decoding.report(duplicateKey(name));
  names?.add(position ?? name);
  const field = position === undefined ? null : struct.fields[position];
  if (position !== undefined && field) {
    values.set(position, decoding.readAt(nameOf(decoding, field), field.plan));
  } else if (name === struct.info.tag_field) {
    decoding.at(name, () => checkTag(decoding, struct));
  } else {
    if (struct.info.mode === "strict") decoding.report(unknownField(name));
    decoding.cursor.skip();
  }
}

function nameOf(decoding: Decoding, { info }: FieldPlan): string {
  return decoding.byProperty ? info.name : info.wire;
}
