import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { DataType, Schema } from "../type/data-type.js";
import { fromStruct } from "./from-struct.js";
import type { ConversionOptions, Converted } from "./loss.js";
import { toStruct } from "./struct-form.js";
import { rowOf } from "./type-rows.js";

/**
 * The schema of a Delta table. Extension types become what they are stored as, and `tessera.extension` in the metadata of the column
 * says what they were.
 *
 * @throws {ArrowConversionError} if a type has no counterpart, or something other than layout is lost and may not be
 */
export function toDelta(schema: Schema, options: ConversionOptions = {}): Converted<DeltaSchemaStruct> {
  return toStruct(schema, { name: "Delta", leaf: (type) => rowOf(type).delta(type) }, options);
}

/** The Arrow schema of a Delta table. @throws {ArrowConversionError} as `toDelta` */
export function fromDelta(schema: DeltaSchemaStruct, options: ConversionOptions = {}): Converted<Schema> {
  return fromStruct(schema, { name: "Delta", leaf: deltaLeaf }, options);
}

const LEAVES: { readonly [name: string]: DataType } = {
  boolean: { type: "bool" },
  byte: { type: "i8" },
  short: { type: "i16" },
  integer: { type: "i32" },
  long: { type: "i64" },
  float: { type: "f32" },
  double: { type: "f64" },
  string: { type: "string" },
  binary: { type: "binary" },
  date: { type: "date32" },
  timestamp: { type: "timestamp", unit: "us", tz: "UTC" },
  timestamp_ntz: { type: "timestamp", unit: "us", tz: null },
  // A column of nulls alone, which Spark makes of a literal null; it is in no data file.
  void: { type: "null" },
};

/** The type of a name without types inside; null if there is none of this name. */
export function deltaLeaf(name: string): DataType | null {
  const decimal = /^decimal\(\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(name);
  if (decimal === null) return Object.hasOwn(LEAVES, name) ? (LEAVES[name] ?? null) : null;
  const [precision, scale] = [Number(decimal[1]), Number(decimal[2])];
  return precision < 1 || precision > 38 || scale > precision ? null : { type: "decimal", precision, scale, bits: 128 };
}
