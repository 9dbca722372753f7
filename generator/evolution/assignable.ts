// Whether TypeScript takes one generated type where another is wanted. Everything generated is readonly, so all of it is covariant.

import type { MapType, Model, Type } from "../model/model.js";
import { BASE64_CODEC } from "../parse/document.js";
import { type Member, membersOf, structOf, valuesOf } from "./members.js";
import type { Reading } from "./reading.js";

/** Whether code that wants a `reader` can do with every value of `writer`. */
export function isAssignable(reader: Type, writer: Type, reading: Reading): boolean {
  const readers = membersOf(reader, reading.reader);
  const isBoolean = (member: Member): boolean => valuesOf(member, reading.reader)?.length === 2;
  return membersOf(writer, reading.writer).every((member) => {
    if (member.kind === "bool")
      return readers.some(
        (one) => primitiveOf(one, reading.reader) === "boolean" && (one.kind === "bool" || isBoolean(one)),
      );
    return readers.some((one) => isMemberAssignable(one, member, reading));
  });
}

/** The same for maps by such keys: a plain object has any strings, a `Map` its keys. */
export function isKeyAssignable(reader: Type, writer: Type, reading: Reading): boolean {
  const isObject = hasTextKeys(reader, reading.reader);
  if (isObject !== hasTextKeys(writer, reading.writer)) return false;
  return isObject || isAssignable(reader, writer, reading);
}

function isMemberAssignable(reader: Member, writer: Member, reading: Reading): boolean {
  if (reader.kind === "any") return fitsAny(writer, reading.writer);
  if (reader.kind === "ref" && writer.kind === "ref" && reading.areOne(reader.name, writer.name)) return true;
  const read = valuesOf(reader, reading.reader);
  const written = valuesOf(writer, reading.writer);
  if (read !== null) return written !== null && written.every((value) => read.includes(value));
  const primitive = primitiveOf(reader, reading.reader);
  if (primitive !== null) return primitive === primitiveOf(writer, reading.writer);
  return isStructureAssignable(reader, writer, reading);
}

function isStructureAssignable(reader: Member, writer: Member, reading: Reading): boolean {
  switch (reader.kind) {
    case "list":
      if (writer.kind === "tuple") return writer.items.every((item) => isAssignable(reader.item, item, reading));
      return writer.kind === "list" && isAssignable(reader.item, writer.item, reading);
    case "set":
      return writer.kind === "set" && isAssignable(reader.item, writer.item, reading);
    case "tuple":
      if (writer.kind !== "tuple" || reader.items.length !== writer.items.length) return false;
      return reader.items.every((item, i) => isAssignable(item, writer.items[i] ?? item, reading));
    case "map":
      if (writer.kind !== "map" || !isKeyAssignable(reader.key, writer.key, reading)) return false;
      return isAssignable(reader.value, writer.value, reading);
    case "ref":
      if (writer.kind === "map") return isMapAssignable(reader, writer, reading);
      return writer.kind === "ref" && isStructAssignable(reader.name, writer.name, reading);
    default:
      return false;
  }
}

function isStructAssignable(reader: string, writer: string, reading: Reading): boolean {
  const read = reading.reader.definitions.get(reader);
  const written = reading.writer.definitions.get(writer);
  return read?.kind === "struct" && written?.kind === "struct" && reading.areAssignable(read, written);
}

function isMapAssignable(reader: Member, writer: MapType, reading: Reading): boolean {
  const struct = structOf(reader, reading.reader);
  return struct !== undefined && hasTextKeys(writer.key, reading.writer) && reading.takesMap(struct, writer);
}

/** `AnyValue` has no sets, no undecoded bytes, and an interface has no index signature. */
function fitsAny(writer: Member, model: Model): boolean {
  switch (writer.kind) {
    case "set":
    case "raw":
      return false;
    case "list":
      return everyFitsAny([writer.item], model);
    case "tuple":
      return everyFitsAny(writer.items, model);
    case "map":
      return everyFitsAny([writer.value], model);
    default:
      return structOf(writer, model) === undefined;
  }
}

function everyFitsAny(types: readonly Type[], model: Model): boolean {
  return types.every((type) => membersOf(type, model).every((member) => fitsAny(member, model)));
}

/** A map by strings is a plain object, all others are a `Map`. */
function hasTextKeys(key: Type, model: Model): boolean {
  return key.kind === "str" || typeof valuesOf(key, model)?.[0] === "string";
}

/** The TypeScript type of a member that has no parts; null if it has. */
function primitiveOf(member: Member, model: Model): string | null {
  const values = valuesOf(member, model);
  if (values !== null) return typeof values[0];
  switch (member.kind) {
    case "list":
    case "set":
    case "tuple":
    case "map":
    case "ref":
      return null;
    case "ext": {
      const { codec = BASE64_CODEC } = model.workspace.ext.find(({ name }) => name === member.name) ?? {};
      return codec === BASE64_CODEC ? "Ext" : codec;
    }
    case "int":
      return member.width === "safe" ? "number" : "bigint";
    default:
      return PRIMITIVES[member.kind] ?? "string";
  }
}

const PRIMITIVES: { readonly [K in Member["kind"]]?: string } = {
  null: "null",
  bool: "boolean",
  float: "number",
  bytes: "Uint8Array",
  any: "AnyValue",
  raw: "Raw",
};
