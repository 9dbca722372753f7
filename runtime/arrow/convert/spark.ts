import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { DataType, Schema } from "../type/data-type.js";
import { deltaLeaf } from "./delta.js";
import { fromStruct } from "./from-struct.js";
import type { ConversionOptions, Converted } from "./loss.js";
import { toStruct } from "./struct-form.js";
import { rowOf } from "./type-rows.js";

/**
 * The schema of a Spark DataFrame, in the JSON form that `StructType.fromJson` of PySpark reads. Extension types are named as `toDelta`
 * names them.
 *
 * @throws {ArrowConversionError} if a type has no counterpart, or something other than layout is lost and may not be
 */
export function toSpark(schema: Schema, options: ConversionOptions = {}): Converted<DeltaSchemaStruct> {
  return toStruct(schema, { name: "Spark", leaf: (type) => (rowOf(type).spark ?? rowOf(type).delta)(type) }, options);
}

/** The Arrow schema of a Spark DataFrame, of which `StructType.json` of PySpark gives the JSON. @throws {ArrowConversionError} as `toSpark` */
export function fromSpark(schema: DeltaSchemaStruct, options: ConversionOptions = {}): Converted<Schema> {
  return fromStruct(schema, { name: "Spark", leaf: sparkLeaf }, options);
}

const LEAVES: { readonly [name: string]: DataType } = {
  void: { type: "null" },
  "interval day to second": { type: "duration", unit: "us" },
  "interval year to month": { type: "interval", unit: "year_month" },
};

function sparkLeaf(name: string): DataType | null {
  return Object.hasOwn(LEAVES, name) ? (LEAVES[name] ?? null) : deltaLeaf(name);
}
