// @generated from contracts/delta/schema.yaml. Do not edit. [34b3de668ccbde46]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { JsonDict } from "../types.js";
import * as codec from "./schema.codec.js";
import * as info from "./schema.info.js";

/**
 * The name of a type without parts, such as `string`, `long`, `integer`, `short`, `byte`, `float`, `double`,
 * `decimal(10,2)`, `boolean`, `binary`, `date`, `timestamp`, `timestamp_ntz` or `variant`. Any name is taken, since
 * features add more. Length `>= 1`.
 */
export type DeltaPrimitiveType = string;

export const DeltaPrimitiveType: Contract<DeltaPrimitiveType> = /* @__PURE__ */ contract({
  name: "DeltaPrimitiveType",
  module: "delta/schema",
  info: info.DeltaPrimitiveTypeInfo,
  read: codec.readDeltaPrimitiveType,
  unpack: codec.unpackDeltaPrimitiveType,
  write: codec.writeDeltaPrimitiveType,
  pack: codec.packDeltaPrimitiveType,
  is: codec.isDeltaPrimitiveType,
  convert: codec.convertDeltaPrimitiveType,
});

/** A type that is made of other types. */
export type DeltaNestedType = DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap;

/** What `DeltaNestedType.create` takes. */
export type DeltaNestedTypeInit = DeltaSchemaStructInit | DeltaSchemaArrayInit | DeltaSchemaMapInit;

export const DeltaNestedType: Contract<DeltaNestedType, DeltaNestedTypeInit> = /* @__PURE__ */ contract({
  name: "DeltaNestedType",
  module: "delta/schema",
  info: info.DeltaNestedTypeInfo,
  read: codec.readDeltaNestedType,
  unpack: codec.unpackDeltaNestedType,
  write: codec.writeDeltaNestedType,
  pack: codec.packDeltaNestedType,
  is: codec.isDeltaNestedType,
  convert: codec.convertDeltaNestedType,
});

/** The type of a column, an item, a key or a value. A name, or an object for types that have parts. */
export type DeltaDataType = DeltaPrimitiveType | DeltaNestedType;

export const DeltaDataType: Contract<DeltaDataType> = /* @__PURE__ */ contract({
  name: "DeltaDataType",
  module: "delta/schema",
  info: info.DeltaDataTypeInfo,
  read: codec.readDeltaDataType,
  unpack: codec.unpackDeltaDataType,
  write: codec.writeDeltaDataType,
  pack: codec.packDeltaDataType,
  is: codec.isDeltaDataType,
  convert: codec.convertDeltaDataType,
});

/** Columns in order, the schema of a table or of a struct column. Unknown fields are skipped (compat). */
export interface DeltaSchemaStruct {
  readonly type: "struct";
  /** The columns. Names differ in more than case. */
  readonly fields: readonly DeltaSchemaField[];
}

/** What `DeltaSchemaStruct.create` takes: fields with a default may be left out. */
export interface DeltaSchemaStructInit {
  readonly type?: "struct" | undefined;
  /** The columns. Names differ in more than case. */
  readonly fields: readonly DeltaSchemaFieldInit[];
}

export const DeltaSchemaStruct: Contract<DeltaSchemaStruct, DeltaSchemaStructInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaStruct",
  module: "delta/schema",
  info: info.DeltaSchemaStructInfo,
  read: codec.readDeltaSchemaStruct,
  unpack: codec.unpackDeltaSchemaStruct,
  write: codec.writeDeltaSchemaStruct,
  pack: codec.packDeltaSchemaStruct,
  is: codec.isDeltaSchemaStruct,
  convert: codec.convertDeltaSchemaStruct,
});

/** A column of a table or of a struct. Unknown fields are skipped (compat). */
export interface DeltaSchemaField {
  /** Name of the column. */
  readonly name: string;
  /** Type of the column. */
  readonly type: DeltaDataType;
  /** Whether values may be null. */
  readonly nullable: boolean;
  /**
   * Facts about the column. Keys that start with `delta.` belong to the protocol. Written even if empty, because some
   * readers want it. Default `{}`.
   */
  readonly metadata: JsonDict;
}

/** What `DeltaSchemaField.create` takes: fields with a default may be left out. */
export interface DeltaSchemaFieldInit {
  /** Name of the column. */
  readonly name: string;
  /** Type of the column. */
  readonly type: DeltaPrimitiveType | DeltaNestedTypeInit;
  /** Whether values may be null. */
  readonly nullable: boolean;
  /**
   * Facts about the column. Keys that start with `delta.` belong to the protocol. Written even if empty, because some
   * readers want it. Default `{}`.
   */
  readonly metadata?: JsonDict | undefined;
}

export const DeltaSchemaField: Contract<DeltaSchemaField, DeltaSchemaFieldInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaField",
  module: "delta/schema",
  info: info.DeltaSchemaFieldInfo,
  read: codec.readDeltaSchemaField,
  unpack: codec.unpackDeltaSchemaField,
  write: codec.writeDeltaSchemaField,
  pack: codec.packDeltaSchemaField,
  is: codec.isDeltaSchemaField,
  convert: codec.convertDeltaSchemaField,
});

/** A list of items of one type. Unknown fields are skipped (compat). */
export interface DeltaSchemaArray {
  readonly type: "array";
  /** Type of the items. */
  readonly element_type: DeltaDataType;
  /** Whether items may be null. */
  readonly contains_null: boolean;
}

/** What `DeltaSchemaArray.create` takes: fields with a default may be left out. */
export interface DeltaSchemaArrayInit {
  readonly type?: "array" | undefined;
  /** Type of the items. */
  readonly element_type: DeltaPrimitiveType | DeltaNestedTypeInit;
  /** Whether items may be null. */
  readonly contains_null: boolean;
}

export const DeltaSchemaArray: Contract<DeltaSchemaArray, DeltaSchemaArrayInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaArray",
  module: "delta/schema",
  info: info.DeltaSchemaArrayInfo,
  read: codec.readDeltaSchemaArray,
  unpack: codec.unpackDeltaSchemaArray,
  write: codec.writeDeltaSchemaArray,
  pack: codec.packDeltaSchemaArray,
  is: codec.isDeltaSchemaArray,
  convert: codec.convertDeltaSchemaArray,
});

/** A map from keys of one type to values of one type. Unknown fields are skipped (compat). */
export interface DeltaSchemaMap {
  readonly type: "map";
  /** Type of the keys, which are never null. */
  readonly key_type: DeltaDataType;
  /** Type of the values. */
  readonly value_type: DeltaDataType;
  /** Whether values may be null. */
  readonly value_contains_null: boolean;
}

/** What `DeltaSchemaMap.create` takes: fields with a default may be left out. */
export interface DeltaSchemaMapInit {
  readonly type?: "map" | undefined;
  /** Type of the keys, which are never null. */
  readonly key_type: DeltaPrimitiveType | DeltaNestedTypeInit;
  /** Type of the values. */
  readonly value_type: DeltaPrimitiveType | DeltaNestedTypeInit;
  /** Whether values may be null. */
  readonly value_contains_null: boolean;
}

export const DeltaSchemaMap: Contract<DeltaSchemaMap, DeltaSchemaMapInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaMap",
  module: "delta/schema",
  info: info.DeltaSchemaMapInfo,
  read: codec.readDeltaSchemaMap,
  unpack: codec.unpackDeltaSchemaMap,
  write: codec.writeDeltaSchemaMap,
  pack: codec.packDeltaSchemaMap,
  is: codec.isDeltaSchemaMap,
  convert: codec.convertDeltaSchemaMap,
});
