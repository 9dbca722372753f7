// Whether a reader kept a value: every field that both sides know, by key or position, has what the writer gave it.

import { isDefault } from "../../runtime/serde/exact/encode/default-value.js";
import { Ext } from "../../runtime/serde/values/ext.js";
import { isExact } from "../../runtime/serde/exact/is.js";
import type { AnyInfo, FieldInfo, StructInfo, TypeInfo, UnionInfo } from "../../runtime/serde/info/types.js";
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

/** What a reader calls a field of a struct, both of which are those of one name in either version; undefined: nothing, or they are not. */
export type PartnerOf = (writer: string, reader: string, field: string) => string | undefined;

/** The first value that `read` does not have as it was `written`; null if all were kept. */
export function findLoss(written: Sided, read: Sided, partnerOf: PartnerOf): Loss | null {
  return new LossFinder(partnerOf).find(written, read, "$");
}

/** Goes down two values side by side. */
class LossFinder {
  private readonly partnerOf: PartnerOf;

  constructor(partnerOf: PartnerOf) {
    this.partnerOf = partnerOf;
  }

  find(written: Sided, read: Sided, path: string): Loss | null {
    const writer = memberOf(written);
    const reader = memberOf(read);
    const [from, to] = [written.value, read.value];
    if (isUntyped(writer) || isUntyped(reader)) return null;
    if (to === null && from !== null) return { path, written: from, read: to };
    if (writer.kind === "struct" && !isArray(reader))
      return this.inStruct({ info: writer, value: from }, { info: reader, value: to }, path);
    if (writer.kind === "map") return this.inMap({ info: writer, value: from }, { info: reader, value: to }, path);
    const items = writer.kind === "struct" ? positionsOf(writer, from) : arrayOf(from);
    if (items === null) return isSameScalar(from, to) ? null : { path, written: from, read: to };
    if (reader.kind === "struct") return arrayAsStructLoss(items, reader, path);
    const others = arrayOf(to);
    if (items.length !== others?.length) return { path, written: from, read: to };
    return firstOf(items, (item, i) =>
      this.find(
        { info: itemAt(writer, i), value: item },
        { info: itemAt(reader, i), value: others[i] },
        `${path}[${i}]`,
      ),
    );
  }

  private inStruct(written: SidedStruct, read: Sided, path: string): Loss | null {
    const { info: writer, value } = written;
    const from = value as { readonly [name: string]: unknown };
    return firstOf(writer.fields, (field) => {
      if (field === null || from[field.name] === undefined) return null;
      const step = path + stepTo(field, writer);
      const other = this.otherSide(field, written, read);
      if (other === null) return null;
      if (other.takenFor !== undefined) {
        return { path: step, written: from[field.name], read: other.value, takenFor: other.takenFor };
      }
      return this.find({ info: field.type, value: from[field.name] }, other, step);
    });
  }

  /** What the reader has where a field stood; null if it does not know the field or found nothing. */
  private otherSide(field: FieldInfo, written: SidedStruct, read: Sided): (Sided & { takenFor?: string }) | null {
    const { info: reader, value } = read;
    switch (reader.kind) {
      case "struct": {
        const other = fieldOnWire(field, written.info, reader) ?? this.movedOff(field, written.info, reader);
        if (other === null || isLeftOutBesideOwn(field, other, written)) return null;
        const found = (value as { readonly [name: string]: unknown })[other.name];
        if (found === undefined) return null;
        const isElsewhere = this.isElsewhere(field, other, { writer: written.info, reader });
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

  /** What a reader has for a field of an array that stands beyond what it reads. */
  private movedOff(field: FieldInfo, writer: StructInfo, reader: StructInfo): FieldInfo | null {
    if (!writer.array_like || !reader.array_like) return null;
    const partner = this.partnerOf(writer.name, reader.name, field.name);
    return reader.fields.find((one) => one !== null && one.name === partner) ?? null;
  }

  /** Whether the reader has a field of its own for a field, other than the one that it takes it for. */
  private isElsewhere(field: FieldInfo, other: FieldInfo, { writer, reader }: Structs): boolean {
    const partner = this.partnerOf(writer.name, reader.name, field.name) ?? field.name;
    return other.name !== partner && reader.fields.some((one) => one?.name === partner);
  }

  private inMap(written: Sided, read: Sided, path: string): Loss | null {
    const { info: writer } = written;
    const { info: reader } = read;
    if (writer.kind !== "map") throw new Error("no map");
    const from = entriesOf(written.value);
    if (reader.kind === "struct")
      return this.inMapAsStruct(from, writer.value, { info: reader, value: read.value }, path);
    if (reader.kind !== "map") return null;
    const to = new Map(entriesOf(read.value).map(([key, value]) => [String(key), value]));
    if (from.length !== to.size) return { path, written: written.value, read: read.value };
    return firstOf(from, ([key, value]) => {
      const step = `${path}[${JSON.stringify(String(key))}]`;
      if (!to.has(String(key))) return { path: step, written: key, read: undefined };
      return this.find({ info: writer.value, value }, { info: reader.value, value: to.get(String(key)) }, step);
    });
  }

  private inMapAsStruct(from: Entries, info: TypeInfo, read: SidedStruct, path: string): Loss | null {
    const to = read.value as { readonly [name: string]: unknown };
    return firstOf(from, ([key, value]) => {
      const field = read.info.fields.find((one) => one?.wire === key) ?? null;
      if (field === null) return { path: `${path}[${JSON.stringify(String(key))}]`, written: value, read: undefined };
      return this.find({ info, value }, { info: field.type, value: to[field.name] }, `${path}.${field.wire}`);
    });
  }
}

interface SidedStruct extends Sided {
  readonly info: StructInfo;
}

interface Structs {
  readonly writer: StructInfo;
  readonly reader: StructInfo;
}

/** A struct takes the items one by one, and errors say what does not fit; what it has no position for is lost. */
function arrayAsStructLoss(items: readonly unknown[], { fields, tag_field }: StructInfo, path: string): Loss | null {
  const length = fields.length + (tag_field === null ? 0 : 1);
  return items.length <= length ? null : { path: `${path}[${length}]`, written: items[length], read: undefined };
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

/** Whether a field was left out that another one would be read from, which the writer has itself. */
function isLeftOutBesideOwn(field: FieldInfo, other: FieldInfo, { info, value }: SidedStruct): boolean {
  if (info.array_like || field.wire === other.wire || !info.omit_defaults) return false;
  const hasOwn = info.fields.some((one) => one?.wire === other.wire);
  return hasOwn && isDefault(field, (value as { readonly [name: string]: unknown })[field.name]);
}

type Entries = readonly (readonly [unknown, unknown])[];

function entriesOf(value: unknown): Entries {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  return Object.entries(value as object) as Entries;
}

function isArray({ kind }: TypeInfo): boolean {
  return kind === "list" || kind === "set" || kind === "tuple";
}

/** What a struct that is an array has at each position; a hole has null. */
function positionsOf({ tag, tag_field, fields }: StructInfo, value: unknown): readonly unknown[] {
  const values = value as { readonly [name: string]: unknown };
  return [...(tag_field === null ? [] : [tag]), ...fields.map((field) => (field === null ? null : values[field.name]))];
}

function arrayOf(value: unknown): readonly unknown[] | null {
  if (value instanceof Set) return [...(value as Set<unknown>)];
  return Array.isArray(value) ? value : null;
}

function itemAt(info: TypeInfo, i: number): TypeInfo {
  if (info.kind === "struct") return info.fields[i - (info.tag_field === null ? 0 : 1)]?.type ?? ANY;
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
