// @generated from contracts/arrow/types.yaml. Do not edit. [8b6c95f90dfcc080]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { BoundedInt, ColumnName, NonEmptyStr, StrMap } from "../types.js";
import type {
  ArrowBinary,
  ArrowBinaryInit,
  ArrowBool,
  ArrowBoolInit,
  ArrowDate32,
  ArrowDate32Init,
  ArrowDate64,
  ArrowDate64Init,
  ArrowDecimal,
  ArrowDecimalInit,
  ArrowDuration,
  ArrowDurationInit,
  ArrowFixedSizeBinary,
  ArrowFixedSizeBinaryInit,
  ArrowFloat16,
  ArrowFloat16Init,
  ArrowFloat32,
  ArrowFloat32Init,
  ArrowFloat64,
  ArrowFloat64Init,
  ArrowInt16,
  ArrowInt16Init,
  ArrowInt32,
  ArrowInt32Init,
  ArrowInt64,
  ArrowInt64Init,
  ArrowInt8,
  ArrowInt8Init,
  ArrowLargeBinary,
  ArrowLargeBinaryInit,
  ArrowLargeString,
  ArrowLargeStringInit,
  ArrowNull,
  ArrowNullInit,
  ArrowString,
  ArrowStringInit,
  ArrowTime,
  ArrowTimeInit,
  ArrowTimestamp,
  ArrowTimestampInit,
  ArrowUint16,
  ArrowUint16Init,
  ArrowUint32,
  ArrowUint32Init,
  ArrowUint64,
  ArrowUint64Init,
  ArrowUint8,
  ArrowUint8Init,
} from "./scalar-types.js";
import * as codec from "./types.codec.js";
import * as info from "./types.info.js";

/** Any Arrow type, told apart by `type`. */
export type ArrowTypeSpec =
  | ArrowNull
  | ArrowBool
  | ArrowInt8
  | ArrowInt16
  | ArrowInt32
  | ArrowInt64
  | ArrowUint8
  | ArrowUint16
  | ArrowUint32
  | ArrowUint64
  | ArrowFloat16
  | ArrowFloat32
  | ArrowFloat64
  | ArrowString
  | ArrowLargeString
  | ArrowBinary
  | ArrowLargeBinary
  | ArrowFixedSizeBinary
  | ArrowDecimal
  | ArrowDate32
  | ArrowDate64
  | ArrowTime
  | ArrowTimestamp
  | ArrowDuration
  | ArrowList
  | ArrowLargeList
  | ArrowFixedSizeList
  | ArrowStruct
  | ArrowMap
  | ArrowDictionary
  | ArrowExtension;

/** What `ArrowTypeSpec.create` takes. */
export type ArrowTypeSpecInit =
  | ArrowNullInit
  | ArrowBoolInit
  | ArrowInt8Init
  | ArrowInt16Init
  | ArrowInt32Init
  | ArrowInt64Init
  | ArrowUint8Init
  | ArrowUint16Init
  | ArrowUint32Init
  | ArrowUint64Init
  | ArrowFloat16Init
  | ArrowFloat32Init
  | ArrowFloat64Init
  | ArrowStringInit
  | ArrowLargeStringInit
  | ArrowBinaryInit
  | ArrowLargeBinaryInit
  | ArrowFixedSizeBinaryInit
  | ArrowDecimalInit
  | ArrowDate32Init
  | ArrowDate64Init
  | ArrowTimeInit
  | ArrowTimestampInit
  | ArrowDurationInit
  | ArrowListInit
  | ArrowLargeListInit
  | ArrowFixedSizeListInit
  | ArrowStructInit
  | ArrowMapInit
  | ArrowDictionaryInit
  | ArrowExtensionInit;

export const ArrowTypeSpec: Contract<ArrowTypeSpec, ArrowTypeSpecInit> = /* @__PURE__ */ contract({
  name: "ArrowTypeSpec",
  module: "arrow/types",
  info: info.ArrowTypeSpecInfo,
  read: codec.readArrowTypeSpec,
  unpack: codec.unpackArrowTypeSpec,
  write: codec.writeArrowTypeSpec,
  pack: codec.packArrowTypeSpec,
  is: codec.isArrowTypeSpec,
  convert: codec.convertArrowTypeSpec,
});

/** A column of a schema or of a struct. */
export interface FieldSpec {
  /** Name of the column. */
  readonly name: ColumnName;
  /** Type of the column. */
  readonly dtype: ArrowTypeSpec;
  /** Whether values may be null. Default `true`. */
  readonly nullable: boolean;
  /** Facts about the column that Arrow keeps with it. Default `{}`. */
  readonly metadata: StrMap;
  /** SQL that gives the value of rows that have none. Null if there is no default. Default `null`. */
  readonly default_value: string | null;
  /** How values are laid out, if not plainly. Default `null`. */
  readonly encoding: "dictionary" | null;
}

/** What `FieldSpec.create` takes: fields with a default may be left out. */
export interface FieldSpecInit {
  /** Name of the column. */
  readonly name: ColumnName;
  /** Type of the column. */
  readonly dtype: ArrowTypeSpecInit;
  /** Whether values may be null. Default `true`. */
  readonly nullable?: boolean | undefined;
  /** Facts about the column that Arrow keeps with it. Default `{}`. */
  readonly metadata?: StrMap | undefined;
  /** SQL that gives the value of rows that have none. Null if there is no default. Default `null`. */
  readonly default_value?: string | null | undefined;
  /** How values are laid out, if not plainly. Default `null`. */
  readonly encoding?: "dictionary" | null | undefined;
}

export const FieldSpec: Contract<FieldSpec, FieldSpecInit> = /* @__PURE__ */ contract({
  name: "FieldSpec",
  module: "arrow/types",
  info: info.FieldSpecInfo,
  read: codec.readFieldSpec,
  unpack: codec.unpackFieldSpec,
  write: codec.writeFieldSpec,
  pack: codec.packFieldSpec,
  is: codec.isFieldSpec,
  convert: codec.convertFieldSpec,
});

/** Lists of items of one type, with 32-bit offsets. */
export interface ArrowList {
  readonly type: "list";
  /** Type of the items. */
  readonly item: ArrowTypeSpec;
  /** Whether items may be null. Default `true`. */
  readonly item_nullable: boolean;
}

/** What `ArrowList.create` takes: fields with a default may be left out. */
export interface ArrowListInit {
  readonly type?: "list" | undefined;
  /** Type of the items. */
  readonly item: ArrowTypeSpecInit;
  /** Whether items may be null. Default `true`. */
  readonly item_nullable?: boolean | undefined;
}

export const ArrowList: Contract<ArrowList, ArrowListInit> = /* @__PURE__ */ contract({
  name: "ArrowList",
  module: "arrow/types",
  info: info.ArrowListInfo,
  read: codec.readArrowList,
  unpack: codec.unpackArrowList,
  write: codec.writeArrowList,
  pack: codec.packArrowList,
  is: codec.isArrowList,
  convert: codec.convertArrowList,
});

/** Lists of items of one type, with 64-bit offsets. */
export interface ArrowLargeList {
  readonly type: "large_list";
  /** Type of the items. */
  readonly item: ArrowTypeSpec;
  /** Whether items may be null. Default `true`. */
  readonly item_nullable: boolean;
}

/** What `ArrowLargeList.create` takes: fields with a default may be left out. */
export interface ArrowLargeListInit {
  readonly type?: "large_list" | undefined;
  /** Type of the items. */
  readonly item: ArrowTypeSpecInit;
  /** Whether items may be null. Default `true`. */
  readonly item_nullable?: boolean | undefined;
}

export const ArrowLargeList: Contract<ArrowLargeList, ArrowLargeListInit> = /* @__PURE__ */ contract({
  name: "ArrowLargeList",
  module: "arrow/types",
  info: info.ArrowLargeListInfo,
  read: codec.readArrowLargeList,
  unpack: codec.unpackArrowLargeList,
  write: codec.writeArrowLargeList,
  pack: codec.packArrowLargeList,
  is: codec.isArrowLargeList,
  convert: codec.convertArrowLargeList,
});

/** Lists of items of one type, the same number in each value. */
export interface ArrowFixedSizeList {
  readonly type: "fixed_size_list";
  /** Type of the items. */
  readonly item: ArrowTypeSpec;
  /** Items in each value. */
  readonly size: BoundedInt;
  /** Whether items may be null. Default `true`. */
  readonly item_nullable: boolean;
}

/** What `ArrowFixedSizeList.create` takes: fields with a default may be left out. */
export interface ArrowFixedSizeListInit {
  readonly type?: "fixed_size_list" | undefined;
  /** Type of the items. */
  readonly item: ArrowTypeSpecInit;
  /** Items in each value. */
  readonly size: BoundedInt;
  /** Whether items may be null. Default `true`. */
  readonly item_nullable?: boolean | undefined;
}

export const ArrowFixedSizeList: Contract<ArrowFixedSizeList, ArrowFixedSizeListInit> = /* @__PURE__ */ contract({
  name: "ArrowFixedSizeList",
  module: "arrow/types",
  info: info.ArrowFixedSizeListInfo,
  read: codec.readArrowFixedSizeList,
  unpack: codec.unpackArrowFixedSizeList,
  write: codec.writeArrowFixedSizeList,
  pack: codec.packArrowFixedSizeList,
  is: codec.isArrowFixedSizeList,
  convert: codec.convertArrowFixedSizeList,
});

/** Values of several columns. */
export interface ArrowStruct {
  readonly type: "struct";
  /** The columns, in order. */
  readonly fields: readonly FieldSpec[];
}

/** What `ArrowStruct.create` takes: fields with a default may be left out. */
export interface ArrowStructInit {
  readonly type?: "struct" | undefined;
  /** The columns, in order. */
  readonly fields: readonly FieldSpecInit[];
}

export const ArrowStruct: Contract<ArrowStruct, ArrowStructInit> = /* @__PURE__ */ contract({
  name: "ArrowStruct",
  module: "arrow/types",
  info: info.ArrowStructInfo,
  read: codec.readArrowStruct,
  unpack: codec.unpackArrowStruct,
  write: codec.writeArrowStruct,
  pack: codec.packArrowStruct,
  is: codec.isArrowStruct,
  convert: codec.convertArrowStruct,
});

/** Maps from keys of one type, which are never null, to values of one type. */
export interface ArrowMap {
  readonly type: "map";
  /** Type of the keys. */
  readonly key: ArrowTypeSpec;
  /** Type of the values. */
  readonly value: ArrowTypeSpec;
  /** Whether the keys of each map are in order. Default `false`. */
  readonly keys_sorted: boolean;
  /** Whether values may be null. Default `true`. */
  readonly value_nullable: boolean;
}

/** What `ArrowMap.create` takes: fields with a default may be left out. */
export interface ArrowMapInit {
  readonly type?: "map" | undefined;
  /** Type of the keys. */
  readonly key: ArrowTypeSpecInit;
  /** Type of the values. */
  readonly value: ArrowTypeSpecInit;
  /** Whether the keys of each map are in order. Default `false`. */
  readonly keys_sorted?: boolean | undefined;
  /** Whether values may be null. Default `true`. */
  readonly value_nullable?: boolean | undefined;
}

export const ArrowMap: Contract<ArrowMap, ArrowMapInit> = /* @__PURE__ */ contract({
  name: "ArrowMap",
  module: "arrow/types",
  info: info.ArrowMapInfo,
  read: codec.readArrowMap,
  unpack: codec.unpackArrowMap,
  write: codec.writeArrowMap,
  pack: codec.packArrowMap,
  is: codec.isArrowMap,
  convert: codec.convertArrowMap,
});

/** Values that are written once and referred to by number. */
export interface ArrowDictionary {
  readonly type: "dictionary";
  /** Type of the numbers, one of the integer types. */
  readonly index: ArrowTypeSpec;
  /** Type of the values. */
  readonly value: ArrowTypeSpec;
  /** Whether the order of the values means something. Default `false`. */
  readonly ordered: boolean;
}

/** What `ArrowDictionary.create` takes: fields with a default may be left out. */
export interface ArrowDictionaryInit {
  readonly type?: "dictionary" | undefined;
  /** Type of the numbers, one of the integer types. */
  readonly index: ArrowTypeSpecInit;
  /** Type of the values. */
  readonly value: ArrowTypeSpecInit;
  /** Whether the order of the values means something. Default `false`. */
  readonly ordered?: boolean | undefined;
}

export const ArrowDictionary: Contract<ArrowDictionary, ArrowDictionaryInit> = /* @__PURE__ */ contract({
  name: "ArrowDictionary",
  module: "arrow/types",
  info: info.ArrowDictionaryInfo,
  read: codec.readArrowDictionary,
  unpack: codec.unpackArrowDictionary,
  write: codec.writeArrowDictionary,
  pack: codec.packArrowDictionary,
  is: codec.isArrowDictionary,
  convert: codec.convertArrowDictionary,
});

/** Values of another type that carry a meaning of their own. */
export interface ArrowExtension {
  readonly type: "extension";
  /** Name of the extension type, as registered with Arrow. */
  readonly name: NonEmptyStr;
  /** Type that the values are stored in. */
  readonly storage: ArrowTypeSpec;
  /** Parameters of the extension type, in a form of its own. Default `""`. */
  readonly metadata: string;
}

/** What `ArrowExtension.create` takes: fields with a default may be left out. */
export interface ArrowExtensionInit {
  readonly type?: "extension" | undefined;
  /** Name of the extension type, as registered with Arrow. */
  readonly name: NonEmptyStr;
  /** Type that the values are stored in. */
  readonly storage: ArrowTypeSpecInit;
  /** Parameters of the extension type, in a form of its own. Default `""`. */
  readonly metadata?: string | undefined;
}

export const ArrowExtension: Contract<ArrowExtension, ArrowExtensionInit> = /* @__PURE__ */ contract({
  name: "ArrowExtension",
  module: "arrow/types",
  info: info.ArrowExtensionInfo,
  read: codec.readArrowExtension,
  unpack: codec.unpackArrowExtension,
  write: codec.writeArrowExtension,
  pack: codec.packArrowExtension,
  is: codec.isArrowExtension,
  convert: codec.convertArrowExtension,
});

/** An extension type that we register with Arrow, and where its parameters are kept. */
export interface ExtensionTypeSpec {
  /** Name of the extension type. */
  readonly name: NonEmptyStr;
  /** Type that the values are stored in. */
  readonly storage: ArrowTypeSpec;
  /** Key of the field metadata that holds the parameters. */
  readonly metadata_key: string;
}

/** What `ExtensionTypeSpec.create` takes: fields with a default may be left out. */
export interface ExtensionTypeSpecInit {
  /** Name of the extension type. */
  readonly name: NonEmptyStr;
  /** Type that the values are stored in. */
  readonly storage: ArrowTypeSpecInit;
  /** Key of the field metadata that holds the parameters. */
  readonly metadata_key: string;
}

export const ExtensionTypeSpec: Contract<ExtensionTypeSpec, ExtensionTypeSpecInit> = /* @__PURE__ */ contract({
  name: "ExtensionTypeSpec",
  module: "arrow/types",
  info: info.ExtensionTypeSpecInfo,
  read: codec.readExtensionTypeSpec,
  unpack: codec.unpackExtensionTypeSpec,
  write: codec.writeExtensionTypeSpec,
  pack: codec.packExtensionTypeSpec,
  is: codec.isExtensionTypeSpec,
  convert: codec.convertExtensionTypeSpec,
});
