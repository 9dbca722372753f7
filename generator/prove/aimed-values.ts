// Values of one version of a type at the edges of the other version: one longer than its reader takes, one above its bound.

import { isExact } from "../../runtime/serde/exact/is.js";
import type {
  BytesInfo,
  FieldInfo,
  FloatInfo,
  IntInfo,
  ListInfo,
  MapInfo,
  StrInfo,
  StructInfo,
  TypeInfo,
} from "../../runtime/serde/info/types.js";
import { boundaryValues, type Format, plainValues } from "../sample/boundary-values.js";
import { lists, maps, sets, tuples } from "../sample/collection-samples.js";
import { scalarSamples } from "../sample/scalar-samples.js";
import { coveringSamples, fieldSamples, structSamples } from "../sample/struct-samples.js";
import { fieldOnWire } from "./wire-fields.js";

/** Longer documents than this prove nothing that shorter ones do not. */
const LONGEST = 5000;

/** How many more values there are of what no reader knows. */
const UNREAD = 12;

/** How many more structs there are with all their fields. */
const FULL = 3;

/** Whether two names are those of one type, written and read. */
export type AreOne = (writer: string, reader: string) => boolean;

/** Makes values that a writer of one type may write and a reader of another may not expect. */
export class AimedSampler {
  private readonly format: Format;
  private readonly areOne: AreOne;
  /** Structs that are being spelled out: one inside itself is plain. */
  private readonly open = new Set<StructInfo>();

  constructor(format: Format, areOne: AreOne) {
    this.format = format;
    this.areOne = areOne;
  }

  /** Values of `writer`: its own edges, and those of `reader` that it reaches. A struct that both know is plain. */
  *values(writer: TypeInfo, reader: TypeInfo | null): Generator {
    yield* plainValues(writer, this.format);
    if (reader !== null) yield* this.aimed(writer, reader);
    // What nobody reads must only be there: a struct that is plain may be the default, which is left out.
    else yield* boundaryValues(writer, this.format).slice(0, UNREAD);
  }

  /** What a field of `writer` may hold when `reader` reads it. */
  choicesOf(writer: StructInfo, reader: TypeInfo): (field: FieldInfo) => readonly unknown[] {
    return (field) => {
      const other = reader.kind === "struct" ? fieldOnWire(field, writer, reader) : null;
      return [...fieldSamples(field, this.values(field.type, typeBehind(other, reader)))];
    };
  }

  private *aimed(writer: TypeInfo, reader: TypeInfo): Generator {
    if (writer.kind === "union") {
      for (const member of writer.members) yield* this.aimed(member, reader);
      return;
    }
    if (reader.kind === "union") {
      if (writer.kind === "struct" && reader.members.some((member) => this.isOneStruct(writer, member))) return;
      for (const member of reader.members) yield* this.aimed(writer, member);
      return;
    }
    switch (writer.kind) {
      case "struct":
        if (!this.isOneStruct(writer, reader)) yield* this.spelledOut(writer, reader);
        break;
      case "list":
      case "set":
        yield* this.aimedLists(writer, reader);
        break;
      case "tuple":
        if (reader.kind === "tuple") {
          yield* tuples(writer.items.map((item, i) => [...this.values(item, reader.items[i] ?? null)]));
        }
        break;
      case "map":
        yield* this.aimedMaps(writer, reader);
        break;
      case "int":
      case "float":
        yield* aimedNumbers(writer, reader);
        break;
      case "str":
      case "bytes":
        yield* aimedTexts(writer, reader, this.format);
        break;
      default: // its own edges are all there is
    }
  }

  private isOneStruct(writer: StructInfo, reader: TypeInfo): boolean {
    return reader.kind === "struct" && this.areOne(writer.name, reader.name);
  }

  private *spelledOut(writer: StructInfo, reader: TypeInfo): Generator {
    if (this.open.has(writer)) return;
    this.open.add(writer);
    const choices = remembered(this.choicesOf(writer, reader));
    yield* structSamples(writer, choices);
    // With all that may be absent: a reader may take fewer keys.
    yield* [...coveringSamples(writer, choices)].slice(0, FULL);
    this.open.delete(writer);
  }

  private *aimedLists(writer: ListInfo, reader: TypeInfo): Generator {
    const make = (info: ListInfo, items: Generator): Generator =>
      writer.kind === "set" ? sets(info, items) : lists(info, items);
    // A set keeps one of two items that are the same.
    const lengths = reader.kind === "set" ? [2, ...lengthsBeyond(reader)] : lengthsBeyond(reader);
    for (const length of lengths) {
      const info = withLength(writer, length);
      if (info !== null) yield* make(info, this.values(writer.item, null));
    }
    const item = itemOf(reader);
    if (item !== null) yield* make(writer, this.aimed(writer.item, item));
  }

  private *aimedMaps(writer: MapInfo, reader: TypeInfo): Generator {
    const keys = [...this.values(writer.key, reader.kind === "map" ? reader.key : null)];
    for (const length of lengthsBeyond(reader)) {
      const info = withLength(writer, length);
      if (info !== null) yield* maps(info, manyKeys(writer.key, keys, length), this.values(writer.value, null));
    }
    if (reader.kind === "map") yield* maps(writer, keys, this.values(writer.value, reader.value));
    if (reader.kind === "struct") yield* this.mapsForStruct(writer, reader);
  }

  /** Maps that look like a struct, with every value that may stand there. */
  private *mapsForStruct(writer: MapInfo, reader: StructInfo): Generator {
    for (const field of reader.fields) {
      if (field === null || !isExact(writer.key, field.wire)) continue;
      yield* maps(writer, [field.wire], this.values(writer.value, field.type));
    }
  }
}

function remembered<T>(choicesOf: (field: FieldInfo) => readonly T[]): (field: FieldInfo) => readonly T[] {
  const known = new Map<FieldInfo, readonly T[]>();
  return (field) => {
    const choices = known.get(field) ?? choicesOf(field);
    known.set(field, choices);
    return choices;
  };
}

/** The type that stands where the field of a writer stands, if it is read at all. */
function typeBehind(field: FieldInfo | null, reader: TypeInfo): TypeInfo | null {
  if (field !== null) return field.type;
  if (reader.kind === "map") return reader.value;
  return itemOf(reader);
}

function itemOf(reader: TypeInfo): TypeInfo | null {
  return reader.kind === "list" || reader.kind === "set" ? reader.item : null;
}

interface Lengths {
  readonly min_length?: number;
  readonly max_length?: number;
}

/** The lengths next to those that a reader takes. */
function lengthsBeyond(reader: TypeInfo): readonly number[] {
  if (reader.kind === "tuple") return [reader.items.length - 1, reader.items.length, reader.items.length + 1];
  const { min_length, max_length } = reader as Lengths;
  return [min_length === undefined ? -1 : min_length - 1, max_length === undefined ? -1 : max_length + 1];
}

/** The type with one length only; null if it does not have it. */
function withLength<T extends Lengths>(info: T, length: number): T | null {
  const { min_length = 0, max_length = LONGEST } = info;
  return length >= min_length && length <= max_length ? { ...info, min_length: length, max_length: length } : null;
}

function manyKeys(key: TypeInfo, known: readonly unknown[], length: number): readonly unknown[] {
  const numbered = Array.from({ length }, (_, i) => [`k${i}`, i, BigInt(i), `k${i}`.padStart(shortest(key), "k")]);
  return [...new Set([...known, ...numbered.flat().filter((made) => isExact(key, made))])];
}

function shortest(key: TypeInfo): number {
  return key.kind === "str" ? (key.min_length ?? 0) : 0;
}

/** Numbers beside the bounds of a reader. */
function aimedNumbers(writer: IntInfo | FloatInfo, reader: TypeInfo): readonly unknown[] {
  if (reader.kind !== "int" && reader.kind !== "float") return [];
  const { ge, le } = reader;
  const { gt, lt } = reader.kind === "float" ? reader : {};
  const bounds: (number | bigint)[] = [gt, ge, lt, le].filter((bound) => bound !== undefined);
  const near = bounds.flatMap((bound): (number | bigint)[] =>
    typeof bound === "bigint" ? [bound, bound - 1n, bound + 1n] : [bound, bound - 1, bound + 1, bound * 2],
  );
  const far = writer.kind === "float" ? [-Number.MAX_VALUE, Number.MAX_VALUE] : [];
  return [...near, ...far, ...multiplesOf(writer)]
    .map((value) => asWritten(value, writer))
    .filter((value) => isExact(writer, value));
}

/** How many multiples are tried: one of two in a row is no multiple of a larger factor. */
const MULTIPLES = 4;

/** The first multiples that a number may be. */
function multiplesOf({ ge, multiple_of }: IntInfo | FloatInfo): readonly number[] {
  if (multiple_of === undefined) return [];
  const factor = Number(multiple_of);
  const first = Math.ceil(Number(ge ?? 0) / factor);
  return Array.from({ length: MULTIPLES }, (_, i) => (first + i) * factor);
}

function asWritten(value: number | bigint, writer: IntInfo | FloatInfo): number | bigint {
  const isBig = writer.kind === "int" && writer.width !== "safe";
  return isBig && typeof value === "number" && Number.isInteger(value) ? BigInt(value) : isBig ? value : Number(value);
}

function aimedTexts(writer: StrInfo | BytesInfo, reader: TypeInfo, format: Format): readonly unknown[] {
  const known = lengthsBeyond(reader).flatMap((length) => {
    const info = withLength<StrInfo | BytesInfo>(writer, length);
    return info === null ? [] : scalarSamples(info, format);
  });
  if (writer.kind === "bytes" || writer.pattern === undefined) return known;
  const twice = scalarSamples(writer, format).map((text) => String(text) + String(text));
  return [...known, ...twice.filter((text) => isExact(writer, text))];
}
