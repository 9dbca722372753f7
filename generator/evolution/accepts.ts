// Whether a reader takes every value that a writer of another type can write, in JSON and in MessagePack, and keeps it.
// What msgspec does, the stricter of the two formats; sections 2 and 3 of the wire semantics.

import type { IntType, MapType, Model, StructDefinition, Type } from "../model/model.js";
import { isOpen, textAccepts } from "./accepts-text.js";
import { fewValues, type Scalar } from "./few-values.js";
import { writesTagOf } from "./keys.js";
import { isAlwaysEmpty, lengthOf } from "./lengths.js";
import { areWithin, type Interval, interval, isInside, limitsOf } from "./limits.js";
import { type Form, formOf, type Member, membersOf, structOf, valuesOf } from "./members.js";
import type { Reading } from "./reading.js";

/** Whether every value that `writer` stands for is read as the same value by `reader`. */
export function accepts(reader: Type, writer: Type, reading: Reading): boolean {
  const readers = membersOf(reader, reading.reader);
  return membersOf(writer, reading.writer).every((member) => {
    const found = readersOf(member, readers, reading);
    if (found.length > 1 && !hasTag(member, found, reading)) return false;
    return found.some((one) => memberAccepts(one, member, reading));
  });
}

/** Whether what is written has the tag by which several structs are told apart. */
function hasTag(writer: Member, readers: readonly Member[], { reader, writer: model }: Reading): boolean {
  const written = structOf(writer, model);
  const [one] = readers.flatMap((member) => structOf(member, reader) ?? []);
  return written !== undefined && one !== undefined && writesTagOf(one, written);
}

/** Reads a token that no member of its own form takes. */
const FALLBACKS: { readonly [F in Form]?: readonly Form[] } = { int: ["float"] };

/** The members of a union that a value goes to: msgspec goes by what it looks like, and then does not try the others. */
function readersOf(member: Member, readers: readonly Member[], reading: Reading): readonly Member[] {
  const form = formOf(member, reading.writer);
  const forms = [form, ...(FALLBACKS[form] ?? [])];
  for (const wanted of forms) {
    const found = readers.filter((one) => formOf(one, reading.reader) === wanted);
    if (found.length > 0) return found;
  }
  return readers.filter((one) => one.kind === "any" || one.kind === "raw" || one.kind === "decimal");
}

function memberAccepts(reader: Member, writer: Member, reading: Reading): boolean {
  if (reader.kind === "any" || reader.kind === "raw") return true;
  if (isOneType(reader, writer, reading)) return true;
  const written = fewValues(writer, reading.writer);
  const read = valuesOf(reader, reading.reader);
  if (written !== null) {
    // A float is written with a point, as in 5.0, which only floats read.
    if (writer.kind === "float" && reader.kind !== "float" && reader.kind !== "decimal") return false;
    return written.every((value) => acceptsValue(reader, read, value));
  }
  if (read !== null) return isOpen(writer, reading);
  switch (writer.kind) {
    case "int":
      return intAccepts(reader, writer);
    case "float":
      return reader.kind === "decimal" || (reader.kind === "float" && areWithin(limitsOf(writer), limitsOf(reader)));
    case "ext":
      return reader.kind === "ext" && (reader.name === writer.name || reader.code === writer.code);
    case "any":
    case "raw":
      return false;
    case "list":
    case "set":
    case "tuple":
      return arrayAccepts(reader, writer, reading);
    case "map":
    case "ref":
      return collectionAccepts(reader, writer, reading);
    default:
      return textAccepts(reader, writer, reading);
  }
}

function collectionAccepts(
  reader: Member,
  writer: Extract<Member, MapType | { kind: "ref" }>,
  reading: Reading,
): boolean {
  const isArray = structOf(writer, reading.writer)?.array_like === true;
  return isArray ? arrayAccepts(reader, writer, reading) : objectAccepts(reader, writer, reading);
}

function isOneType(reader: Member, writer: Member, { areOne }: Reading): boolean {
  return reader.kind === "ref" && writer.kind === "ref" && areOne(reader.name, writer.name);
}

/** A float holds every integer up to 2^53 as it is; beyond, it would round. */
function intAccepts(reader: Member, writer: IntType): boolean {
  if (reader.kind === "decimal") return true;
  if (reader.kind !== "int" && reader.kind !== "float") return false;
  const limits = limitsOf(writer);
  const written = { ...limits, multiple_of: limits.multiple_of ?? 1n };
  const isExact = reader.kind === "int" || isInside(written.range, interval(-(2n ** 53n), 2n ** 53n));
  return isExact && areWithin(written, limitsOf(reader));
}

function acceptsValue(reader: Member, read: readonly Scalar[] | null, value: Scalar): boolean {
  if (read !== null) return read.includes(value);
  if (value === null) return reader.kind === "null";
  if (typeof value === "boolean") return reader.kind === "bool";
  if (typeof value === "number") return numberFits(reader, value);
  if (reader.kind !== "str") return false;
  const { min_length = 0, max_length = Infinity, pattern } = reader;
  const length = Array.from(value).length;
  return (
    min_length <= length && length <= max_length && (pattern === undefined || new RegExp(pattern, "u").test(value))
  );
}

function numberFits(reader: Member, value: number): boolean {
  if (reader.kind === "decimal") return true;
  if (reader.kind !== "int" && reader.kind !== "float") return false;
  const { range, multiple_of } = limitsOf(reader);
  return isInside(interval(value, value), range) && (multiple_of === null || value % Number(multiple_of) === 0);
}

/** Whether a reader takes every array that `writer` writes. */
function arrayAccepts(reader: Member, writer: Member, reading: Reading): boolean {
  const read = structOf(reader, reading.reader);
  const written = structOf(writer, reading.writer);
  if (read !== undefined && written !== undefined) return reading.readsStruct(read, written);
  const array = written === undefined ? arrayOf(writer, reading.writer) : positionsOf(written);
  if (read !== undefined) return structReadsArray(read, array, reading);
  const { items, length } = array;
  const isItem = (item: Type): boolean => "item" in reader && accepts(reader.item, item, reading);
  switch (reader.kind) {
    case "list":
      return isInside(length, limitsOf(reader).length) && items.every(isItem);
    case "set":
      // A set keeps one of several equal items.
      if (writer.kind !== "set" && !isInside(length, interval(0, 1))) return false;
      return isInside(length, limitsOf(reader).length) && items.every(isItem);
    case "tuple":
      if (!isInside(length, interval(reader.items.length, reader.items.length))) return false;
      return reader.items.every((item, i) => accepts(item, itemAt(array, i), reading));
    default:
      return false;
  }
}

/** An array: its items, one a position or one for all of them, and how many there are. */
interface ArrayForm {
  readonly items: readonly Type[];
  readonly isUniform: boolean;
  readonly length: Interval;
}

function itemAt({ items, isUniform }: ArrayForm, i: number): Type {
  return items[isUniform ? 0 : i] ?? { kind: "any" };
}

function arrayOf(writer: Member, model: Model): ArrayForm {
  const length = lengthOf(writer, model);
  if (writer.kind === "tuple") return { items: writer.items, isUniform: false, length };
  if (writer.kind === "list" || writer.kind === "set") {
    return { items: isAlwaysEmpty(writer, model) ? [] : [writer.item], isUniform: true, length };
  }
  throw new Error(`${writer.kind} is no array`);
}

/** What an array-like struct writes; a hole is null. */
function positionsOf({ tag, layout }: StructDefinition): ArrayForm {
  const items = [
    ...(tag === null ? [] : [constant(tag)]),
    ...layout.map((field): Type => field?.type ?? { kind: "null" }),
  ];
  return { items, isUniform: false, length: interval(items.length, items.length) };
}

/** What an array-like struct keeps of an array; a hole is anything, and what is missing has a default. */
function structReadsArray(struct: StructDefinition, array: ArrayForm, reading: Reading): boolean {
  if (!struct.array_like) return false;
  const { tag, layout, fields } = struct;
  const read = [
    ...(tag === null ? [] : [constant(tag)]),
    ...layout.map((field): Type => field?.type ?? { kind: "any" }),
  ];
  const fewest = read.length - layout.length + fields.filter(({ presence }) => presence === "required").length;
  // A compat struct takes longer arrays, and loses what it has no field for.
  if (!isInside(array.length, interval(fewest, read.length))) return false;
  const most = Number(array.length.high?.value ?? read.length);
  return read.slice(0, most).every((type, i) => accepts(type, itemAt(array, i), reading));
}

/** Whether a reader takes every object that `writer` writes. */
function objectAccepts(reader: Member, writer: Member, reading: Reading): boolean {
  const read = structOf(reader, reading.reader);
  const written = structOf(writer, reading.writer);
  if (read !== undefined && written !== undefined) return reading.readsStruct(read, written);
  if (reader.kind === "map" && written !== undefined) return mapReadsStruct(reader, written, reading);
  if (read !== undefined && writer.kind === "map") return structReadsMap(read, writer, reading);
  if (reader.kind !== "map" || writer.kind !== "map") return false;
  if (!isInside(lengthOf(writer, reading.writer), limitsOf(reader).length)) return false;
  if (isAlwaysEmpty(writer, reading.writer)) return true;
  return accepts(reader.key, writer.key, reading) && accepts(reader.value, writer.value, reading);
}

function mapReadsStruct(reader: MapType, struct: StructDefinition, reading: Reading): boolean {
  const entries = [
    ...(struct.tag === null ? [] : [{ key: struct.tag_field ?? "", type: constant(struct.tag) }]),
    ...struct.fields.map(({ wire, type }) => ({ key: wire, type })),
  ];
  const always = struct.fields.filter((field) => field.presence === "required" || !omits(struct, field.presence));
  const fewest = always.length + (struct.tag === null ? 0 : 1);
  return (
    isInside(interval(fewest, entries.length), limitsOf(reader).length) &&
    entries.every(
      ({ key, type }) => accepts(reader.key, constant(key), reading) && accepts(reader.value, type, reading),
    )
  );
}

function omits(struct: StructDefinition, presence: "defaulted" | "unset"): boolean {
  return presence === "unset" || struct.omit_defaults;
}

/** Whether a struct keeps every map: it has a field for every key, and requires only those that are always there. */
function structReadsMap(struct: StructDefinition, writer: MapType, reading: Reading): boolean {
  if (struct.array_like) return false;
  const { low, high } = lengthOf(writer, reading.writer);
  const keys = high?.value === 0 ? [] : keysOf(writer, reading.writer);
  if (keys === null || (struct.tag_field !== null && keys.includes(struct.tag_field))) return false;
  const isFull = Number(low?.value ?? 0) >= keys.length;
  const required = struct.fields.filter(({ presence }) => presence === "required");
  if (!required.every(({ wire }) => isFull && keys.includes(wire))) return false;
  return keys.every((key) => {
    const field = struct.fields.find(({ wire }) => wire === key);
    return field !== undefined && accepts(field.type, writer.value, reading);
  });
}

/** The keys that a map may have; null if they are many, or no texts. */
function keysOf({ key }: MapType, model: Model): readonly string[] | null {
  const found = membersOf(key, model).map((member) => fewValues(member, model));
  const keys = found.flatMap((values) => values ?? [null]);
  return keys.every((one) => typeof one === "string") ? keys : null;
}

function constant(value: string | number): Type {
  return { kind: "literal", values: [value] };
}
