// Keys under which one version writes one thing and the other reads another: a field and the tag, or two fields that are not the same.

import type { Field, StructDefinition, Type } from "../model/model.js";
import { accepts } from "./accepts.js";
import { isEverWritten, tagType } from "./field-effects.js";
import { isKeyed, type StructPair } from "./field-pairs.js";
import { type Holder, omitsDefault, readerOf, writersOf } from "./keys.js";
import type { Reading, Versions } from "./reading.js";

/** A key that means something else to its reader. */
export interface Crossing {
  readonly key: string;
  readonly direction: "backward" | "forward";
  readonly written: Holder;
  readonly read: Holder;
  /** Whether a document goes wrong by it. */
  readonly isBroken: boolean;
  /** Whether documents can show that it does. */
  readonly isShown: boolean;
}

/** One direction of a pair of structs. */
interface Way {
  readonly direction: Crossing["direction"];
  readonly writer: StructDefinition;
  readonly reader: StructDefinition;
  readonly reading: Reading;
  /** What the reader calls a field of the writer. */
  readonly partners: ReadonlyMap<Field, Field>;
}

/**
 * The keys of a struct that changed hands, but for those that two fields have as their own, one in each version: that is found with
 * the fields that changed their keys.
 */
export function crossingsIn(pair: StructPair, { backward, forward }: Versions): readonly Crossing[] {
  if (!isKeyed(pair)) return [];
  const { before, after, fields } = pair;
  const now = new Map(fields.map((field) => [field.before, field.after]));
  const then = new Map(fields.map((field) => [field.after, field.before]));
  return [
    ...crossingsOf({ direction: "backward", writer: before, reader: after, reading: backward, partners: now }),
    ...crossingsOf({ direction: "forward", writer: after, reader: before, reading: forward, partners: then }),
  ];
}

function crossingsOf(way: Way): readonly Crossing[] {
  return writersOf(way.writer).flatMap(([key, written]) => {
    const read = readerOf(key, way.reader);
    if (read === null || read === written) return [];
    if (read !== "tag" && written !== "tag" && (read.wire === key || way.partners.get(written) === read)) return [];
    return [{ key, direction: way.direction, written, read, ...outcomeOf(written, read, way) }];
  });
}

function outcomeOf(written: Holder, read: Holder, way: Way): Pick<Crossing, "isBroken" | "isShown"> {
  if (read === "tag") return fieldAsTag(written, way);
  return written === "tag" ? tagAsField(read, way) : fieldAsOther(written, read, way);
}

/** The reader refuses every value but its tag. */
function fieldAsTag(written: Holder, { writer, reader, reading }: Way): Pick<Crossing, "isBroken" | "isShown"> {
  if (written === "tag") throw new Error("a tag that is read as a tag");
  const fits = accepts(tagType(reader), written.type, reading);
  return { isBroken: !fits && isEverWritten(written, writer, reading.writer), isShown: true };
}

/** The reader takes the tag for the value of a field, which may have a value of its own beside it. */
function tagAsField(read: Field, way: Way): Pick<Crossing, "isBroken" | "isShown"> {
  const { writer, reading } = way;
  const fits = accepts(read.type, tagType(writer), reading);
  const own = ownOf(read, way);
  // Where its own value is left out, the tag stands for it.
  const isLeftOut = own !== undefined && omitsDefault(own, writer) && !isDefault(writer.tag, own);
  return { isBroken: !fits || own !== undefined, isShown: !fits || isLeftOut };
}

function isDefault(value: StructDefinition["tag"], { default: made }: Field): boolean {
  return made?.kind === "value" && made.value === value;
}

/** The reader takes the value of one field for that of another, which accepts its key. */
function fieldAsOther(written: Field, read: Field, way: Way): Pick<Crossing, "isBroken" | "isShown"> {
  const { writer, reading, partners } = way;
  const fits = accepts(read.type, writtenType(written, writer), reading);
  const isMissed = partners.get(written)?.name === written.name || ownOf(read, way) !== undefined;
  const isSeen = isMissed && isTold(written.type) && isTold(read.type);
  return { isBroken: isEverWritten(written, writer, reading.writer), isShown: !fits || isSeen };
}

/** What a document has of a field: no null where that is the default, which is left out. */
function writtenType(field: Field, writer: StructDefinition): Type {
  const { type, default: made } = field;
  const isNullLeftOut = omitsDefault(field, writer) && made?.kind === "value" && made.value === null;
  if (type.kind !== "union" || !isNullLeftOut) return type;
  const [only, ...others] = type.members.filter(({ kind }) => kind !== "null");
  if (only === undefined) return type;
  return others.length === 0 ? only : { ...type, members: [only, ...others] };
}

/** Whether documents hold more than one value of a type: of structs inside others they hold the plainest, and `raw` is not looked into. */
function isTold(type: Type): boolean {
  if (type.kind === "union") return type.members.some((member) => member.kind !== "null" && isTold(member));
  return type.kind === "literal" ? type.values.length > 1 : !["ref", "raw", "any", "ext", "tuple"].includes(type.kind);
}

/** The field of the writer that a field of the reader is to be read from, if it is. */
function ownOf(read: Field, { partners, reader }: Way): Field | undefined {
  return [...partners].find(([own, partner]) => partner === read && readerOf(own.wire, reader) === read)?.[0];
}
