// Whether a reader kept a value: every field that both sides know, by key or position, has what the writer gave it.

import { Ext } from "../../runtime/serde/ext.js";
import { isExact } from "../../runtime/serde/exact-is.js";
import type { AnyInfo, FieldInfo, StructInfo, TypeInfo, UnionInfo } from "../../runtime/serde/type-info.js";
import { fieldOnWire, stepTo } from "./wire-fields.js";

/** A value as one side has it. */
export interface Sided {
  readonly info: TypeInfo;
  readonly value: unknown;
}

/** A value that is another after reading. */
export interface Loss {
  /** `$.tags[0]`, in names of the wire. */
  readonly path: string;
  readonly written: unknown;
  readonly read: unknown;
  /** The field that it is taken for, if that is what happened. */
  readonly takenFor?: string;
}

/** The first value that `read` does not have as it was `written`; null if all were kept. */
export function findLoss(written: Sided, read: Sided, path = "$"): Loss | null {
  const writer = memberOf(written);
  const reader = memberOf(read);
  const [from, to] = [written.value, read.value];
  if (isUntyped(writer) || isUntyped(reader)) return null;
  if (to === null && from !== null) return { path, written: from, read: to };
  if (writer.kind === "struct") return structLoss({ info: writer, value: from }, { info: reader, value: to }, path);
  if (writer.kind === "map") return mapLoss({ info: writer, value: from }, { info: reader, value: to }, path);
  const items = arrayOf(from);
  if (items === null) return isSameScalar(from, to) ? null : { path, written: from, read: to };
  if (reader.kind === "struct") return null; // it takes the items one by one, and errors say what does not fit
  const others = arrayOf(to);
  if (items.length !== others?.length) return { path, written: from, read: to };
  return firstOf(items, (item, i) =>
    findLoss({ info: itemAt(writer, i), value: item }, { info: itemAt(reader, i), value: others[i] }, `${path}[${i}]`),
  );
}

function firstOf<T>(all: Iterable<T>, lossOf: (one: T, i: number) => Loss | null): Loss | null {
  let i = 0;
  for (const one of all) {
    const loss = lossOf(one, i++);
    if (loss !== null) return loss;
  }
  return null;
}

/** The member of a union that a value is of. */
function memberOf({ info, value }: Sided): Exclude<TypeInfo, UnionInfo> {
  if (info.kind !== "union") return info;
  const found = info.members.find((member) => isExact(member, value));
  // Readers take defaults as they are: one may hold what its type refuses, and then nothing is known of it.
  return found === undefined || found.kind === "union" ? ANY : found;
}

const ANY: AnyInfo = { kind: "any" };

function isUntyped({ kind }: TypeInfo): boolean {
  return kind === "any" || kind === "raw";
}

function structLoss(written: SidedStruct, read: Sided, path: string): Loss | null {
  const { info: writer, value } = written;
  const from = value as { readonly [name: string]: unknown };
  return firstOf(writer.fields, (field) => {
    if (field === null || from[field.name] === undefined) return null;
    const step = path + stepTo(field, writer);
    const other = otherSide(field, written, read);
    if (other === null) return null;
    if (other.takenFor !== undefined) {
      return { path: step, written: from[field.name], read: other.value, takenFor: other.takenFor };
    }
    return findLoss({ info: field.type, value: from[field.name] }, other, step);
  });
}

interface SidedStruct extends Sided {
  readonly info: StructInfo;
}

/** What the reader has where a field stood; null if it does not know the field or found nothing. */
function otherSide(field: FieldInfo, written: SidedStruct, read: Sided): (Sided & { takenFor?: string }) | null {
  const { info: reader, value } = read;
  switch (reader.kind) {
    case "struct": {
      const other = fieldOnWire(field, written.info, reader);
      if (other === null) return null;
      const found = (value as { readonly [name: string]: unknown })[other.name];
      if (found === undefined) return null;
      const isElsewhere = other.name !== field.name && reader.fields.some((one) => one?.name === field.name);
      return { info: other.type, value: found, ...(isElsewhere ? { takenFor: other.name } : {}) };
    }
    case "map": {
      const found = new Map(entriesOf(value)).get(field.wire);
      return found === undefined ? null : { info: reader.value, value: found };
    }
    default:
      return null;
  }
}

function mapLoss(written: Sided, read: Sided, path: string): Loss | null {
  const { info: writer } = written;
  const { info: reader } = read;
  if (writer.kind !== "map") throw new Error("no map");
  const from = entriesOf(written.value);
  if (reader.kind === "struct") return mapAsStructLoss(from, writer.value, { info: reader, value: read.value }, path);
  if (reader.kind !== "map") return null;
  const to = new Map(entriesOf(read.value).map(([key, value]) => [String(key), value]));
  if (from.length !== to.size) return { path, written: written.value, read: read.value };
  return firstOf(from, ([key, value]) => {
    const step = `${path}[${JSON.stringify(String(key))}]`;
    if (!to.has(String(key))) return { path: step, written: key, read: undefined };
    return findLoss({ info: writer.value, value }, { info: reader.value, value: to.get(String(key)) }, step);
  });
}

type Entries = readonly (readonly [unknown, unknown])[];

function mapAsStructLoss(from: Entries, info: TypeInfo, read: SidedStruct, path: string): Loss | null {
  const to = read.value as { readonly [name: string]: unknown };
  return firstOf(from, ([key, value]) => {
    const field = read.info.fields.find((one) => one?.wire === key) ?? null;
    if (field === null) return null;
    return findLoss({ info, value }, { info: field.type, value: to[field.name] }, `${path}.${field.wire}`);
  });
}

function entriesOf(value: unknown): Entries {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  return Object.entries(value as object) as Entries;
}

function arrayOf(value: unknown): readonly unknown[] | null {
  if (value instanceof Set) return [...(value as Set<unknown>)];
  return Array.isArray(value) ? value : null;
}

function itemAt(info: TypeInfo, i: number): TypeInfo {
  if (info.kind === "list" || info.kind === "set") return info.item;
  const item = info.kind === "tuple" ? info.items[i] : undefined;
  if (item === undefined) throw new Error(`${info.kind} has no item ${i}`);
  return item;
}

/** Integers and floats that are equal are the same; a decimal that was a number has its text. */
function isSameScalar(from: unknown, to: unknown): boolean {
  if (Object.is(from, to)) return true;
  if (from instanceof Uint8Array) return to instanceof Uint8Array && Buffer.compare(from, to) === 0;
  if (from instanceof Ext) return to instanceof Ext && from.code === to.code && isSameScalar(from.data, to.data);
  if (isNumber(from) && isNumber(to)) return from == to;
  if (isNumber(from) && typeof to === "string") return Number(from) === Number(to);
  return false;
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
