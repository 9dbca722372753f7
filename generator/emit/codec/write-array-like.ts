import type { StructDefinition } from "../../model/model.js";
import { type Code, code, ident } from "../../text/code.js";
import { literalChunk } from "./constants.js";
import type { Writing } from "./contexts.js";
import { serde } from "./scope.js";
import { writeBody, writeValue } from "./write-value.js";

/** The body of the function that writes a struct as an array: every field, and null for a hole. */
export function writeArrayBody(struct: StructDefinition, writing: Writing): Code {
  const places = struct.layout.map((field) => {
    return field === null ? code`w.${ident(`${writing.format.write}Null`)}();` : writeValue(field, struct, writing);
  });
  if (struct.tag !== null) places.unshift(writeTag(struct.tag, writing));
  return writeBody(struct, arrayLines(places, writing), writing);
}

/** The statements that write an array whose places these statements write. */
export function arrayLines(places: readonly Code[], { format }: Writing): Code[] {
  if (format.id === "msgpack") return [code`w.packListHeader(${places.length});`, ...places];
  const comma = code`w.writeByte(${serde("COMMA")});`;
  const items = places.flatMap((place, i) => (i === 0 ? [place] : [comma, place]));
  return [code`w.writeByte(${serde("OPEN_LIST")});`, ...items, code`w.writeByte(${serde("CLOSE_LIST")});`];
}

/** The tag, which stands first. */
export function writeTag(tag: string | number, writing: Writing): Code {
  if (typeof tag === "string") return code`w.write(${literalChunk(writing, tag)});`;
  return code`w.${ident(`${writing.format.write}Int`)}(${tag});`;
}
