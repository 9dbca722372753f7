// How columns are found in data files: by their names, by physical names, or by ids.

import type { MetaDataAction } from "tessera-contracts/contracts/delta/log";
import type { DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { DeltaError, type TablePlace } from "../errors.js";
import { fieldsWithin, withFields } from "./delta-schema.js";

/** How columns are found in data files. */
export type ColumnMappingMode = "none" | "name" | "id";

/** The key of a field's metadata that has its name in files, in partition values and in statistics. */
export const PHYSICAL_NAME = "delta.columnMapping.physicalName";

/** The key of a field's metadata that has its id, `field_id` in Parquet. */
export const COLUMN_ID = "delta.columnMapping.id";

/** The property of a table that says how its columns are found. */
export const MAPPING_MODE = "delta.columnMapping.mode";

/** How the columns of a table are found. @throws {DeltaError} `LOG_CORRUPT` if the mode is none of those that there are */
export function mappingMode({ configuration }: MetaDataAction, place: TablePlace): ColumnMappingMode {
  const mode = configuration[MAPPING_MODE] ?? "none";
  if (mode === "none" || mode === "name" || mode === "id") return mode;
  const message = `delta.columnMapping.mode must be none, name or id, and is ${JSON.stringify(mode)}`;
  throw new DeltaError("LOG_CORRUPT", message, place);
}

/** The name of a field in data files, partition values and statistics. */
export function physicalNameOf({ name, metadata }: DeltaSchemaField, mode: ColumnMappingMode): string {
  const physical = mode === "none" ? undefined : metadata[PHYSICAL_NAME];
  return typeof physical === "string" ? physical : name;
}

/** The id of a field in data files; null if it has none, or ids do not count. */
export function columnIdOf({ metadata }: DeltaSchemaField, mode: ColumnMappingMode): number | null {
  const id = mode === "none" ? undefined : metadata[COLUMN_ID];
  return typeof id === "number" || typeof id === "bigint" ? Number(id) : null;
}

/** The property of a table that has the greatest id which a column ever had. */
export const MAX_COLUMN_ID = "delta.columnMapping.maxColumnId";

/** Numbers the new columns of a table that maps them; ids are never used again. */
export class ColumnNumbers {
  #last: number;
  readonly #physicalName: (field: DeltaSchemaField) => string;

  /** @param physicalName makes the name that a new column has in files */
  constructor(
    { struct, metadata }: { readonly struct: DeltaSchemaStruct; readonly metadata: MetaDataAction },
    physicalName: (field: DeltaSchemaField) => string,
  ) {
    const ids = Array.from(fieldsWithin(struct), (field) => columnIdOf(field, "id") ?? 0);
    this.#last = ids.reduce((most, id) => Math.max(most, id), Number(metadata.configuration[MAX_COLUMN_ID] ?? 0));
    this.#physicalName = physicalName;
  }

  /** The greatest id so far. */
  get last(): number {
    return this.#last;
  }

  /** A column, and those in it, with ids and physical names. */
  assign(field: DeltaSchemaField): DeltaSchemaField {
    const metadata = { ...field.metadata, [COLUMN_ID]: ++this.#last, [PHYSICAL_NAME]: this.#physicalName(field) };
    return { ...field, metadata, type: withFields(field.type, (one) => this.assign(one)) };
  }
}

/** A schema with physical names at all levels, everything else as it is. */
export function toPhysical(struct: DeltaSchemaStruct, mode: ColumnMappingMode): DeltaSchemaStruct {
  if (mode === "none") return struct;
  const physical = (field: DeltaSchemaField): DeltaSchemaField => ({
    ...field,
    name: physicalNameOf(field, mode),
    type: withFields(field.type, physical),
  });
  return { ...struct, fields: struct.fields.map(physical) };
}

/**
 * Checks that every field says how it is found where the mode asks for it.
 * @throws {DeltaError} `LOG_CORRUPT` if a field has no physical name or no id
 */
export function checkMapping(fields: Iterable<DeltaSchemaField>, mode: ColumnMappingMode, place: TablePlace): void {
  if (mode === "none") return;
  for (const { name, metadata } of fields) {
    const lacks = [PHYSICAL_NAME, COLUMN_ID].find((key) => metadata[key] === undefined);
    if (lacks === undefined) continue;
    const message = `the table maps columns by ${mode}, and the metadata of the column ${JSON.stringify(name)} lacks ${lacks}`;
    throw new DeltaError("LOG_CORRUPT", message, place, { details: { column: name } });
  }
}
