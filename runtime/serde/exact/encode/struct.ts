import type { FieldInfo, StructInfo } from "../../info/types.js";
import { describeValue, hasProperties, type Properties, propertyOf } from "../../values/javascript-type.js";
import { compareUtf8 } from "../../values/order.js";
import { isDefault } from "./default-value.js";
import type { Encoding } from "./encoding.js";
import { failType } from "./scalar.js";

/** Writes a struct: the tag first, then its fields in contract order, as an object or an array. */
export function writeStruct(encoding: Encoding, struct: StructInfo, value: unknown): void {
  if (!hasProperties(value)) return failType(encoding, struct, value);
  checkTag(encoding, struct, value);
  encoding.nested(() => {
    if (struct.array_like) writeAsArray(encoding, struct, value);
    else writeAsObject(encoding, struct, value);
  });
}

function checkTag(encoding: Encoding, struct: StructInfo, value: Properties): void {
  if (struct.tag_field === null) return;
  const tag = propertyOf(value, struct.tag_field);
  if (tag === undefined) failMissing(encoding, struct.tag_field);
  if (tag === struct.tag) return;
  const shown = typeof tag === "string" || typeof tag === "number" ? JSON.stringify(tag) : `\`${describeValue(tag)}\``;
  encoding.at(struct.tag_field, () => encoding.fail(`Invalid value ${shown}`, "invalid-tag"));
}

/** An array has a place for every field: holes are null and defaults are written out. */
function writeAsArray(encoding: Encoding, struct: StructInfo, value: Properties): void {
  const { sink } = encoding;
  sink.beginList(sizeOf(struct));
  if (struct.tag !== null) {
    sink.beginItem();
    writeTag(encoding, struct.tag);
  }
  for (const field of struct.fields) {
    sink.beginItem();
    if (field === null) sink.writeNull();
    else writeField(encoding, field, fieldOf(encoding, field, value));
  }
  sink.endList();
}

function writeAsObject(encoding: Encoding, struct: StructInfo, value: Properties): void {
  const members = membersOf(encoding, struct, value);
  const { sink, order } = encoding;
  if (order === "sorted") {
    members.sort((left, right) => compareUtf8(left.wire, right.wire));
    sink.beginMap(members.length);
  } else {
    // msgspec sizes the MessagePack header for all fields, whether they are then written or not.
    sink.beginStruct(members.length, sizeOf(struct));
  }
  for (const member of members) {
    sink.writeKey(member.wire);
    member.write();
  }
  sink.endMap();
}

interface Member {
  readonly wire: string;
  write(): void;
}

/** What will be written, read once: a property may be a getter, and MessagePack wants the count first. */
function membersOf(encoding: Encoding, struct: StructInfo, value: Properties): Member[] {
  const members: Member[] = [];
  const { tag, tag_field } = struct;
  if (tag !== null && tag_field !== null) members.push({ wire: tag_field, write: () => writeTag(encoding, tag) });
  for (const field of struct.fields) {
    if (field === null) continue;
    const property = fieldOf(encoding, field, value);
    if (property === undefined || (struct.omit_defaults && isDefault(field, property))) continue;
    members.push({ wire: field.wire, write: () => writeField(encoding, field, property) });
  }
  return members;
}

/** The field's value; its default if it is absent; undefined if it is unset. */
function fieldOf(encoding: Encoding, field: FieldInfo, value: Properties): unknown {
  const property = encoding.at(field.name, () => propertyOf(value, field.name));
  if (property !== undefined) return property;
  return field.presence === "required" ? failMissing(encoding, field.name) : field.makeDefault?.();
}

function writeField(encoding: Encoding, field: FieldInfo, property: unknown): void {
  encoding.at(field.name, () => encoding.write(field.type, property));
}

function writeTag(encoding: Encoding, tag: string | number): void {
  if (typeof tag === "string") encoding.sink.writeString(tag);
  else encoding.sink.writeInt(tag);
}

/** Fields and holes, tag included. */
function sizeOf(struct: StructInfo): number {
  return struct.fields.length + (struct.tag === null ? 0 : 1);
}

function failMissing(encoding: Encoding, name: string): never {
  return encoding.fail(`Object missing required field \`${name}\``, "missing-field");
}
