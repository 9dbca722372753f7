// What stands under a key of a struct that is an object on the wire: a field or the tag, written by one version and read by another.

import type { Field, StructDefinition } from "../model/model.js";

/** What a struct has under a key. */
export type Holder = Field | "tag";

/** What a reader takes the value under a key for; null: it does not know the key. */
export function readerOf(key: string, struct: StructDefinition): Holder | null {
  if (struct.tag_field === key) return "tag";
  return (
    struct.fields.find(({ wire }) => wire === key) ?? struct.fields.find(({ accept }) => accept.includes(key)) ?? null
  );
}

/** Everything that a struct writes, by key. */
export function writersOf(struct: StructDefinition): readonly (readonly [key: string, holder: Holder])[] {
  const tag = struct.tag_field === null ? [] : [[struct.tag_field, "tag"] as const];
  return [...tag, ...struct.fields.map((field) => [field.wire, field] as const)];
}

/** Whether what `writer` writes always has something where `reader` looks for its tag. */
export function writesTagOf(reader: StructDefinition, writer: StructDefinition): boolean {
  if (reader.array_like || writer.array_like || writer.tag_field === reader.tag_field) return writer.tag !== null;
  const field = writer.fields.find(({ wire }) => wire === reader.tag_field);
  return field !== undefined && isAlwaysWritten(field, writer);
}

/** Whether a field is in every document. */
export function isAlwaysWritten(field: Field, struct: Omitting): boolean {
  return field.presence === "required" || (field.presence === "defaulted" && !omitsDefault(field, struct));
}

/** Whether a struct leaves a field out that has its default. */
export function omitsDefault(field: Field, struct: Omitting): boolean {
  return field.presence === "defaulted" && struct.omit_defaults && !struct.array_like;
}

/** What says whether a struct leaves out defaults. */
export type Omitting = Pick<StructDefinition, "array_like" | "omit_defaults">;
