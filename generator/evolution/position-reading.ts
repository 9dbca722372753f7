// Whether documents can show that a struct which is an array is misread: by its length, by a type, or by a field that stands elsewhere.

import type { Field, StructDefinition, Type } from "../model/model.js";
import { accepts } from "./accepts.js";
import type { Directions } from "./effects.js";
import { isPositional, isSamePlace, type StructPair, tagOffset } from "./field-pairs.js";
import type { Reading, Versions } from "./reading.js";

/** Whether some array of one version is refused by the other, or has the values of fields that both know at other places. */
export function areArraysShown(pair: StructPair, { backward, forward }: Versions): Directions<boolean> {
  if (!isPositional(pair)) return { backward: true, forward: true };
  const { before, after, fields } = pair;
  const isMoved = fields.some(
    (one) => !isSamePlace(one.before, one.after, pair) && isTyped(one.before) && isTyped(one.after),
  );
  return {
    backward: isMoved || !readsArray(after, before, backward.asShown),
    forward: isMoved || !readsArray(before, after, forward.asShown),
  };
}

function isTyped({ type }: Field): boolean {
  return type.kind !== "any" && type.kind !== "raw";
}

function readsArray(reader: StructDefinition, writer: StructDefinition, reading: Reading): boolean {
  const read = typesOf(reader, { kind: "any" });
  const written = typesOf(writer, { kind: "null" });
  const fewest = tagOffset(reader) + reader.layout.findLastIndex((field) => field?.presence === "required") + 1;
  if (written.length < fewest || (reader.mode === "strict" && written.length > read.length)) return false;
  return written.slice(0, read.length).every((type, i) => accepts(read[i] ?? { kind: "any" }, type, reading));
}

/** The types at each place; a hole is what the version makes of it. */
function typesOf({ tag, layout }: StructDefinition, hole: Type): readonly Type[] {
  const tagged: readonly Type[] = tag === null ? [] : [{ kind: "literal", values: [tag] }];
  return [...tagged, ...layout.map((field) => field?.type ?? hole)];
}
