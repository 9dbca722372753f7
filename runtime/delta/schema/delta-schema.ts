// The schema of a table, as its metadata has it.

import { ArrowConversionError, fromDelta, type Schema } from "tessera-contracts/arrow";
import type { MetaDataAction } from "tessera-contracts/contracts/delta/log";
import { type DeltaDataType, type DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { DecodeError } from "tessera-contracts/serde";
import { DeltaError, type TablePlace } from "../errors.js";
import { checkLimit, type DeltaLimits } from "../limits.js";

/** How a schema is read. */
export interface SchemaContext {
  readonly place: TablePlace;
  readonly limits: DeltaLimits;
}

/**
 * The schema that metadata has as text.
 * @throws {DeltaError} `LOG_CORRUPT` if it is none, `LIMIT_EXCEEDED`, `SCHEMA_INVALID` if names differ in case only or partition columns are not there
 */
export function parseSchema(
  { schema_string: text, partition_columns: partitions }: MetaDataAction,
  context: SchemaContext,
): DeltaSchemaStruct {
  const struct = decodeSchemaString(text, context);
  checkLimit("columns", countFields(struct), "the number of columns in the schema, nested ones counted,", context);
  const invalid = complaintOf(struct, partitions);
  if (invalid !== null) throw new DeltaError("SCHEMA_INVALID", invalid, context.place);
  return struct;
}

function decodeSchemaString(text: string, context: SchemaContext): DeltaSchemaStruct {
  checkLimit("nesting", levelsOf(text), "the number of levels of types in the schema", context);
  try {
    // A type of the schema is up to two levels of JSON deeper than the one it is in, and three more hold metadata.
    return DeltaSchemaStruct.decodeJson(text, { maxDepth: 3 * context.limits.nesting + 3 });
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new DeltaError(
      "LOG_CORRUPT",
      `the schemaString of the metadata is not valid: ${error.message}`,
      context.place,
      {
        cause: error,
      },
    );
  }
}

/** Levels of types, counted by braces outside of texts, before anything is built. A type has two: its own and that of the column it is in. */
function levelsOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfText(text, i);
    else if (character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "}") depth--;
  }
  return Math.ceil(deepest / 2);
}

function endOfText(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

/** All fields of a schema, nested ones after the one that they are in. */
export function* fieldsWithin(type: DeltaDataType): Generator<DeltaSchemaField, void, undefined> {
  if (typeof type === "string") return;
  if (type.type === "array") return yield* fieldsWithin(type.element_type);
  if (type.type === "map") {
    yield* fieldsWithin(type.key_type);
    return yield* fieldsWithin(type.value_type);
  }
  for (const field of type.fields) {
    yield field;
    yield* fieldsWithin(field.type);
  }
}

/** A type with other fields in the place of those that are the next ones within it; `change` goes on within them itself. */
export function withFields(type: DeltaDataType, change: (field: DeltaSchemaField) => DeltaSchemaField): DeltaDataType {
  if (typeof type === "string") return type;
  if (type.type === "struct") return { ...type, fields: type.fields.map(change) };
  if (type.type === "array") return { ...type, element_type: withFields(type.element_type, change) };
  return { ...type, key_type: withFields(type.key_type, change), value_type: withFields(type.value_type, change) };
}

/** The text of a schema for metadata. */
export function schemaString(struct: DeltaSchemaStruct): string {
  return new TextDecoder().decode(DeltaSchemaStruct.encodeJson(struct));
}

/** The names of all types without parts in a type. */
export function* leavesWithin(type: DeltaDataType): Generator<string, void, undefined> {
  if (typeof type === "string") yield type;
  else if (type.type === "array") yield* leavesWithin(type.element_type);
  else if (type.type === "map") {
    yield* leavesWithin(type.key_type);
    yield* leavesWithin(type.value_type);
  } else for (const field of type.fields) yield* leavesWithin(field.type);
}

function countFields(struct: DeltaSchemaStruct): number {
  let count = 0;
  for (const _ of fieldsWithin(struct)) count++;
  return count;
}

function complaintOf(struct: DeltaSchemaStruct, partitions: readonly string[]): string | null {
  const twice = twin(struct);
  if (twice !== null) return `two columns of the schema differ in case only, or not at all: ${JSON.stringify(twice)}`;
  const missing = partitions.find((name) => !struct.fields.some((field) => field.name === name));
  return missing === undefined ? null : `the partition column ${JSON.stringify(missing)} is not in the schema`;
}

/** A name that a struct has twice, at any level. */
function twin(type: DeltaDataType): string | null {
  if (typeof type === "string") return null;
  if (type.type === "array") return twin(type.element_type);
  if (type.type === "map") return twin(type.key_type) ?? twin(type.value_type);
  const seen = new Set<string>();
  for (const { name, type: inner } of type.fields) {
    if (seen.has(name.toLowerCase())) return name;
    seen.add(name.toLowerCase());
    const below = twin(inner);
    if (below !== null) return below;
  }
  return null;
}

/** The Arrow schema of a table. @throws {DeltaError} `FEATURE_UNSUPPORTED` if a column has a type that we do not know */
export function arrowSchemaOf(struct: DeltaSchemaStruct, place: TablePlace): Schema {
  try {
    return fromDelta(struct).value;
  } catch (error) {
    if (!(error instanceof ArrowConversionError)) throw error;
    throw new DeltaError("FEATURE_UNSUPPORTED", `the table has a column that cannot be read: ${error.message}`, place, {
      cause: error,
    });
  }
}
