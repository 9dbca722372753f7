// Which field of a reader takes what stands where a field of a writer stands on the wire.

import type { FieldInfo, StructInfo } from "../../runtime/serde/info/types.js";

/** The field of `reader` at the place of `field` of `writer`: by key, or by position in an array; null if there is none. */
export function fieldOnWire(field: FieldInfo, writer: StructInfo, reader: StructInfo): FieldInfo | null {
  if (writer.array_like !== reader.array_like) return null;
  if (writer.array_like) return reader.fields[positionIn(writer, field) - tagOffset(reader)] ?? null;
  const fields = reader.fields.filter((one) => one !== null);
  return (
    fields.find(({ wire }) => wire === field.wire) ??
    fields.find(({ accept = [] }) => accept.includes(field.wire)) ??
    null
  );
}

/** The step of a path to a field: `.key` or `[position]`, as readers name it. */
export function stepTo(field: FieldInfo, struct: StructInfo): string {
  return struct.array_like ? `[${positionIn(struct, field)}]` : `.${field.wire}`;
}

/** The position on the wire, where a tag comes first. */
function positionIn(struct: StructInfo, field: FieldInfo): number {
  return struct.fields.indexOf(field) + tagOffset(struct);
}

function tagOffset({ tag_field }: StructInfo): number {
  return tag_field === null ? 0 : 1;
}
