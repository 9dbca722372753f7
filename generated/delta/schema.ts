// @generated from contracts/delta/schema.yaml. Do not edit. [3ccb0cc257188feb]

import { type Contract, contract } from "tessera/serde";
import type { JsonDict } from "../types.js";
import {
  isDeltaDataType,
  isDeltaNestedType,
  isDeltaPrimitiveType,
  isDeltaSchemaArray,
  isDeltaSchemaField,
  isDeltaSchemaMap,
  isDeltaSchemaStruct,
  packDeltaDataType,
  packDeltaNestedType,
  packDeltaPrimitiveType,
  packDeltaSchemaArray,
  packDeltaSchemaField,
  packDeltaSchemaMap,
  packDeltaSchemaStruct,
  readDeltaDataType,
  readDeltaNestedType,
  readDeltaPrimitiveType,
  readDeltaSchemaArray,
  readDeltaSchemaField,
  readDeltaSchemaMap,
  readDeltaSchemaStruct,
  unpackDeltaDataType,
  unpackDeltaNestedType,
  unpackDeltaPrimitiveType,
  unpackDeltaSchemaArray,
  unpackDeltaSchemaField,
  unpackDeltaSchemaMap,
  unpackDeltaSchemaStruct,
  writeDeltaDataType,
  writeDeltaNestedType,
  writeDeltaPrimitiveType,
  writeDeltaSchemaArray,
  writeDeltaSchemaField,
  writeDeltaSchemaMap,
  writeDeltaSchemaStruct,
} from "./schema.codec.js";
import {
  DeltaDataTypeInfo,
  DeltaNestedTypeInfo,
  DeltaPrimitiveTypeInfo,
  DeltaSchemaArrayInfo,
  DeltaSchemaFieldInfo,
  DeltaSchemaMapInfo,
  DeltaSchemaStructInfo,
} from "./schema.info.js";

/**
 * The name of a type without parts, such as `string`, `long`, `integer`, `short`, `byte`, `float`, `double`,
 * `decimal(10,2)`, `boolean`, `binary`, `date`, `timestamp`, `timestamp_ntz` or `variant`. Any name is taken, since
 * features add more. Length `>= 1`.
 */
export type DeltaPrimitiveType = string;

export const DeltaPrimitiveType: Contract<DeltaPrimitiveType> = /* @__PURE__ */ contract({
  name: "DeltaPrimitiveType",
  module: "delta/schema",
  info: () => DeltaPrimitiveTypeInfo(),
  read: readDeltaPrimitiveType,
  unpack: unpackDeltaPrimitiveType,
  write: writeDeltaPrimitiveType,
  pack: packDeltaPrimitiveType,
  is: isDeltaPrimitiveType,
});

/** A type that is made of other types. */
export type DeltaNestedType = DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap;

/** What `DeltaNestedType.create` takes. */
export type DeltaNestedTypeInit = DeltaSchemaStructInit | DeltaSchemaArrayInit | DeltaSchemaMapInit;

export const DeltaNestedType: Contract<DeltaNestedType, DeltaNestedTypeInit> = /* @__PURE__ */ contract({
  name: "DeltaNestedType",
  module: "delta/schema",
  info: DeltaNestedTypeInfo,
  read: readDeltaNestedType,
  unpack: unpackDeltaNestedType,
  write: writeDeltaNestedType,
  pack: packDeltaNestedType,
  is: isDeltaNestedType,
});

/** The type of a column, an item, a key or a value. A name, or an object for types that have parts. */
export type DeltaDataType = DeltaPrimitiveType | DeltaNestedType;

export const DeltaDataType: Contract<DeltaDataType> = /* @__PURE__ */ contract({
  name: "DeltaDataType",
  module: "delta/schema",
  info: () => DeltaDataTypeInfo(),
  read: readDeltaDataType,
  unpack: unpackDeltaDataType,
  write: writeDeltaDataType,
  pack: packDeltaDataType,
  is: isDeltaDataType,
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
  readonly fields: readonly DeltaSchemaFieldInit[];
}

export const DeltaSchemaStruct: Contract<DeltaSchemaStruct, DeltaSchemaStructInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaStruct",
  module: "delta/schema",
  info: DeltaSchemaStructInfo,
  read: readDeltaSchemaStruct,
  unpack: unpackDeltaSchemaStruct,
  write: writeDeltaSchemaStruct,
  pack: packDeltaSchemaStruct,
  is: isDeltaSchemaStruct,
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
  readonly name: string;
  readonly type: DeltaPrimitiveType | DeltaNestedTypeInit;
  readonly nullable: boolean;
  readonly metadata?: JsonDict | undefined;
}

export const DeltaSchemaField: Contract<DeltaSchemaField, DeltaSchemaFieldInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaField",
  module: "delta/schema",
  info: DeltaSchemaFieldInfo,
  read: readDeltaSchemaField,
  unpack: unpackDeltaSchemaField,
  write: writeDeltaSchemaField,
  pack: packDeltaSchemaField,
  is: isDeltaSchemaField,
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
  readonly element_type: DeltaPrimitiveType | DeltaNestedTypeInit;
  readonly contains_null: boolean;
}

export const DeltaSchemaArray: Contract<DeltaSchemaArray, DeltaSchemaArrayInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaArray",
  module: "delta/schema",
  info: DeltaSchemaArrayInfo,
  read: readDeltaSchemaArray,
  unpack: unpackDeltaSchemaArray,
  write: writeDeltaSchemaArray,
  pack: packDeltaSchemaArray,
  is: isDeltaSchemaArray,
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
  readonly key_type: DeltaPrimitiveType | DeltaNestedTypeInit;
  readonly value_type: DeltaPrimitiveType | DeltaNestedTypeInit;
  readonly value_contains_null: boolean;
}

export const DeltaSchemaMap: Contract<DeltaSchemaMap, DeltaSchemaMapInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaMap",
  module: "delta/schema",
  info: DeltaSchemaMapInfo,
  read: readDeltaSchemaMap,
  unpack: unpackDeltaSchemaMap,
  write: writeDeltaSchemaMap,
  pack: packDeltaSchemaMap,
  is: isDeltaSchemaMap,
});
