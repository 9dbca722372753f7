// @generated from contracts/arrow/metadata.yaml. Do not edit. [8e3504ceb5670155]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { OrderingLevel, PosInt } from "../types.js";
import * as codec from "./metadata.codec.js";
import * as info from "./metadata.info.js";

/** Text by name. Unknown fields are skipped (compat). */
export interface MetadataMapPayload {
  /** Version of the payload's form. */
  readonly version: PosInt;
  /** Names and texts, sorted by name. A list rather than a map, so that the bytes do not depend on a writer's map. */
  readonly entries: readonly (readonly [string, string])[];
}

/** What `MetadataMapPayload.create` takes: fields with a default may be left out. */
export interface MetadataMapPayloadInit {
  /** Version of the payload's form. */
  readonly version: PosInt;
  /** Names and texts, sorted by name. A list rather than a map, so that the bytes do not depend on a writer's map. */
  readonly entries: readonly (readonly [string, string])[];
}

export const MetadataMapPayload: Contract<MetadataMapPayload, MetadataMapPayloadInit> = /* @__PURE__ */ contract({
  name: "MetadataMapPayload",
  module: "arrow/metadata",
  info: info.MetadataMapPayloadInfo,
  read: codec.readMetadataMapPayload,
  unpack: codec.unpackMetadataMapPayload,
  write: codec.writeMetadataMapPayload,
  pack: codec.packMetadataMapPayload,
  is: codec.isMetadataMapPayload,
  convert: codec.convertMetadataMapPayload,
});

/** A list of texts. Unknown fields are skipped (compat). */
export interface MetadataListPayload {
  /** Version of the payload's form. */
  readonly version: PosInt;
  /** The texts, in the order that matters to whoever reads them. */
  readonly entries: readonly string[];
}

/** What `MetadataListPayload.create` takes: fields with a default may be left out. */
export interface MetadataListPayloadInit {
  /** Version of the payload's form. */
  readonly version: PosInt;
  /** The texts, in the order that matters to whoever reads them. */
  readonly entries: readonly string[];
}

export const MetadataListPayload: Contract<MetadataListPayload, MetadataListPayloadInit> = /* @__PURE__ */ contract({
  name: "MetadataListPayload",
  module: "arrow/metadata",
  info: info.MetadataListPayloadInfo,
  read: codec.readMetadataListPayload,
  unpack: codec.unpackMetadataListPayload,
  write: codec.writeMetadataListPayload,
  pack: codec.packMetadataListPayload,
  is: codec.isMetadataListPayload,
  convert: codec.convertMetadataListPayload,
});

/** A single value. Unknown fields are skipped (compat). */
export interface MetadataScalarPayload {
  /** Version of the payload's form. */
  readonly version: PosInt;
  /** The value. */
  readonly value: string | number | boolean | null;
}

/** What `MetadataScalarPayload.create` takes: fields with a default may be left out. */
export interface MetadataScalarPayloadInit {
  /** Version of the payload's form. */
  readonly version: PosInt;
  /** The value. */
  readonly value: string | number | boolean | null;
}

export const MetadataScalarPayload: Contract<MetadataScalarPayload, MetadataScalarPayloadInit> =
  /* @__PURE__ */ contract({
    name: "MetadataScalarPayload",
    module: "arrow/metadata",
    info: info.MetadataScalarPayloadInfo,
    read: codec.readMetadataScalarPayload,
    unpack: codec.unpackMetadataScalarPayload,
    write: codec.writeMetadataScalarPayload,
    pack: codec.packMetadataScalarPayload,
    is: codec.isMetadataScalarPayload,
    convert: codec.convertMetadataScalarPayload,
  });

/** Which way a column is ordered. */
export type SortDirection = "ascending" | "descending";

export const SortDirection: EnumContract<SortDirection> = /* @__PURE__ */ enumContract({
  name: "SortDirection",
  module: "arrow/metadata",
  info: info.SortDirectionInfo,
  read: codec.readSortDirection,
  unpack: codec.unpackSortDirection,
  write: codec.writeSortDirection,
  pack: codec.packSortDirection,
  is: codec.isSortDirection,
  convert: codec.convertSortDirection,
});

/** What is known about the order of the rows of a table. Unknown fields are skipped (compat). */
export interface OrderingMetadata {
  /** Version of the payload's form. Default `1`. */
  readonly version: PosInt;
  /** How the order is known. */
  readonly level: OrderingLevel;
  /** The columns that rows are ordered by, most significant first. Default `[]`. */
  readonly keys: readonly (readonly [string, SortDirection])[];
}

/** What `OrderingMetadata.create` takes: fields with a default may be left out. */
export interface OrderingMetadataInit {
  /** Version of the payload's form. Default `1`. */
  readonly version?: PosInt | undefined;
  /** How the order is known. */
  readonly level: OrderingLevel;
  /** The columns that rows are ordered by, most significant first. Default `[]`. */
  readonly keys?: readonly (readonly [string, SortDirection])[] | undefined;
}

export const OrderingMetadata: Contract<OrderingMetadata, OrderingMetadataInit> = /* @__PURE__ */ contract({
  name: "OrderingMetadata",
  module: "arrow/metadata",
  info: info.OrderingMetadataInfo,
  read: codec.readOrderingMetadata,
  unpack: codec.unpackOrderingMetadata,
  write: codec.writeOrderingMetadata,
  pack: codec.packOrderingMetadata,
  is: codec.isOrderingMetadata,
  convert: codec.convertOrderingMetadata,
});
