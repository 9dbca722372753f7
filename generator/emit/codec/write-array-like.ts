import type { StructDefinition } from "../../model/model.js";
import { type Code, code, ident, lines } from "../../text/code.js";
import type { Writing } from "./format.js";
import { shared, writeBody, writeValue } from "./write-struct.js";

/** The body of the function that writes a struct as an array: every field, and null for a hole. */
export function writeArrayBody(struct: StructDefinition, writing: Writing): Code {
  const places = struct.layout.map((field) => {
    return field === null ? code`w.${ident(`${writing.format.write}Null`)}();` : writeValue(field, struct, writing);
  });
  if (struct.tag !== null) places.unshift(writeTag(struct.tag, writing));
  const statements = arrayLines(places, writing, (items) => shared(items, struct, writing));
  return writeBody(struct, statements, writing);
}

/** The statements that write an array whose places these statements write; `share` may put them elsewhere. */
export function arrayLines(
  places: readonly Code[],
  { format }: Writing,
  share: (items: readonly Code[]) => readonly Code[] = (items) => items,
): readonly Code[] {
  const items = places.map((place, i) => (i === 0 ? place : lines([format.comma, place])));
  return [format.openList(code`${places.length}`), ...share(items), format.closeList];
}

/** The tag, which stands first. */
export function writeTag(tag: string | number, writing: Writing): Code {
  if (typeof tag === "string") return code`w.write(${writing.format.literal(tag, writing.scope)});`;
  return code`w.${ident(`${writing.format.write}Int`)}(${tag});`;
}
