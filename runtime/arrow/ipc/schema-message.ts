// Schemas as flatbuffers (Schema.fbs), in the order in which Arrow C++ writes them: so do ours equal its bytes.

import type { FlatBuilder, Offset, Slot } from "../flatbuffers/builder.js";
import type { FlatTable } from "../flatbuffers/reader.js";
import { fromPlainKeys } from "../metadata/plain-extension.js";
import type { DataType, Field, IntType, Metadata, Schema } from "../type/data-type.js";
import { childrenOf } from "../type/types.js";
import { ArrowDecodeError } from "./errors.js";
import type { Limits } from "./limits.js";
import { readMetadata, writeMetadata } from "./metadata-vector.js";
import { readType, writeType } from "./type-tables.js";

const FIELD = { name: 0, nullable: 1, typeKind: 2, type: 3, dictionary: 4, children: 5, metadata: 6 } as const;
const ENCODING = { id: 0, index: 1, ordered: 2 } as const;
const SCHEMA = { endianness: 0, fields: 1, metadata: 2 } as const;

const EXTENSION_NAME = "ARROW:extension:name";
const EXTENSION_METADATA = "ARROW:extension:metadata";

/** A schema as a message says it. */
export interface SchemaMessage {
  readonly schema: Schema;
  readonly isBigEndian: boolean;
}

/** Reads the table `Schema`. @throws {ArrowDecodeError} */
export function readSchema(table: FlatTable, limits: Limits): SchemaMessage {
  const reader = new SchemaReader(limits);
  const fields = (table.tables(SCHEMA.fields) ?? []).map((one) => reader.field(one, 1));
  return {
    schema: { fields, metadata: readMetadata(table.tables(SCHEMA.metadata)) },
    isBigEndian: table.int16(SCHEMA.endianness) === 1,
  };
}

class SchemaReader {
  #columnCount = 0;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  field(table: FlatTable, depth: number): Field {
    const { maxColumns, maxDepth } = this.#limits;
    if (++this.#columnCount > maxColumns) {
      throw new ArrowDecodeError(`the schema has more than ${maxColumns} columns (maxColumns)`, "too-large");
    }
    if (depth > maxDepth) {
      throw new ArrowDecodeError(`types are nested more than ${maxDepth} deep (maxDepth)`, "depth-exceeded");
    }
    const name = new TextDecoder().decode(table.bytes(FIELD.name) ?? new Uint8Array(0));
    const children = (table.tables(FIELD.children) ?? []).map((child) => this.field(child, depth + 1));
    const plain = readType(table.uint8(FIELD.typeKind), table.table(FIELD.type), children);
    const encoding = table.table(FIELD.dictionary);
    const stored = encoding === null ? plain : dictionaryType(encoding, plain);
    const metadata = readMetadata(table.tables(FIELD.metadata)) ?? [];
    return { name, nullable: table.bool(FIELD.nullable), ...withExtension(stored, metadata) };
  }
}

function dictionaryType(table: FlatTable, value: DataType): DataType {
  const index = table.table(ENCODING.index);
  const type = index === null ? ({ type: "i32" } as const) : readType(2, index, []);
  return {
    type: "dictionary",
    index: type as IntType,
    value,
    ordered: table.bool(ENCODING.ordered),
    id: table.int64(ENCODING.id),
  };
}

/** The type that the metadata of a field names, and the rest of the metadata. */
function withExtension(storage: DataType, metadata: Metadata): Pick<Field, "type" | "metadata"> {
  const name = metadata.find(([key]) => key === EXTENSION_NAME)?.[1];
  if (typeof name !== "string") return fromPlainKeys(storage, metadata) ?? { type: storage, metadata };
  const parameters = metadata.find(([key]) => key === EXTENSION_METADATA)?.[1] ?? null;
  const rest = metadata.filter(([key]) => key !== EXTENSION_NAME && key !== EXTENSION_METADATA);
  return { type: { type: "extension", name, storage, metadata: parameters }, metadata: rest };
}

/** Gives every dictionary of a schema its id: that of its type, or the next one that is free. */
export class DictionaryIds {
  readonly #taken: Set<number>;
  #next = 0;

  constructor(schema: Schema) {
    this.#taken = new Set(idsIn(schema.fields));
  }

  of(type: DataType): number | null {
    if (type.type === "extension") return this.of(type.storage);
    if (type.type !== "dictionary") return null;
    if (type.id !== null) return type.id;
    while (this.#taken.has(this.#next)) this.#next++;
    return this.#next++;
  }
}

function idsIn(fields: readonly Field[]): number[] {
  return fields.flatMap(({ type }) => [...idOf(type), ...idsIn(childrenOf(type))]);
}

function idOf(type: DataType): number[] {
  if (type.type === "extension") return idOf(type.storage);
  return type.type === "dictionary" && type.id !== null ? [type.id] : [];
}

/** Writes the table `Schema`. */
export function writeSchema(builder: FlatBuilder, schema: Schema): Offset {
  const ids = new DictionaryIds(schema);
  const fields = builder.offsets(schema.fields.map((one) => writeField(builder, one, ids)));
  const metadata = schema.metadata === null ? null : writeMetadata(builder, schema.metadata);
  return builder.table([
    { slot: SCHEMA.metadata, kind: "offset", value: metadata },
    { slot: SCHEMA.fields, kind: "offset", value: fields },
  ]);
}

/** Ids are given from the outside in, before the type is written from the inside out. */
function writeField(builder: FlatBuilder, { name, type, nullable, metadata }: Field, ids: DictionaryIds): Offset {
  const id = ids.of(type);
  const children = childrenOf(type).map((child) => writeField(builder, child, ids));
  const written = writeType(builder, type);
  const encoding = id === null ? null : writeEncoding(builder, type, id);
  const all = [...metadata, ...extensionKeys(type)];
  const slots: readonly Slot[] = [
    { slot: FIELD.metadata, kind: "offset", value: all.length === 0 ? null : writeMetadata(builder, all) },
    { slot: FIELD.name, kind: "offset", value: builder.string(name) },
    { slot: FIELD.children, kind: "offset", value: builder.offsets(children) },
    { slot: FIELD.dictionary, kind: "offset", value: encoding },
    { slot: FIELD.type, kind: "offset", value: written.table },
    { slot: FIELD.typeKind, kind: "u8", value: written.kind },
    { slot: FIELD.nullable, kind: "u8", value: nullable ? 1 : 0 },
  ];
  return builder.table(IN_ORDER.flatMap((slot) => slots.find((one) => one.slot === slot) ?? []));
}

/** Large fields first, and among those of one size the last slot first. */
const IN_ORDER = [
  FIELD.metadata,
  FIELD.children,
  FIELD.dictionary,
  FIELD.type,
  FIELD.name,
  FIELD.typeKind,
  FIELD.nullable,
] as const;

function writeEncoding(builder: FlatBuilder, type: DataType, id: number): Offset {
  if (type.type === "extension") return writeEncoding(builder, type.storage, id);
  if (type.type !== "dictionary") throw new Error(`${type.type} has no dictionary`);
  const index = writeType(builder, type.index).table;
  return builder.table([
    { slot: ENCODING.id, kind: "i64", value: id },
    { slot: ENCODING.index, kind: "offset", value: index },
    { slot: ENCODING.ordered, kind: "u8", value: type.ordered ? 1 : 0 },
  ]);
}

function extensionKeys(type: DataType): Metadata {
  if (type.type !== "extension") return [];
  const name = [EXTENSION_NAME, type.name] as const;
  return type.metadata === null ? [name] : [[EXTENSION_METADATA, type.metadata], name];
}
