// @generated from contracts/delta/cdf.yaml. Do not edit. [1a39fc1e584648ec]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { ColumnName, DeltaVersion, NonEmptyStr, NonNegInt, PathStr, Rfc3339 } from "../types.js";
import * as codec from "./cdf.codec.js";
import * as info from "./cdf.info.js";

/** Which changes are read. Each end is a version, a moment or open. */
export interface DeltaCdfOptions {
  /**
   * First version whose changes are read. Null, without a starting timestamp, starts with the first version that has
   * a feed. Default `null`.
   */
  readonly starting_version: DeltaVersion | null;
  /**
   * Last version whose changes are read, itself included. Null, without an ending timestamp, reads to the latest.
   * Default `null`.
   */
  readonly ending_version: DeltaVersion | null;
  /** Changes committed at this moment or later are read. Default `null`. */
  readonly starting_timestamp: Rfc3339 | null;
  /** Changes committed at this moment or earlier are read. Default `null`. */
  readonly ending_timestamp: Rfc3339 | null;
  /** Columns to read beside those that describe the change. Null reads all. Default `null`. */
  readonly columns: readonly ColumnName[] | null;
  /** Whether a start after the latest version gives no rows. Otherwise it is an error. Default `false`. */
  readonly allow_out_of_range: boolean;
}

/** What `DeltaCdfOptions.create` takes: fields with a default may be left out. */
export interface DeltaCdfOptionsInit {
  /**
   * First version whose changes are read. Null, without a starting timestamp, starts with the first version that has
   * a feed. Default `null`.
   */
  readonly starting_version?: DeltaVersion | null | undefined;
  /**
   * Last version whose changes are read, itself included. Null, without an ending timestamp, reads to the latest.
   * Default `null`.
   */
  readonly ending_version?: DeltaVersion | null | undefined;
  /** Changes committed at this moment or later are read. Default `null`. */
  readonly starting_timestamp?: Rfc3339 | null | undefined;
  /** Changes committed at this moment or earlier are read. Default `null`. */
  readonly ending_timestamp?: Rfc3339 | null | undefined;
  /** Columns to read beside those that describe the change. Null reads all. Default `null`. */
  readonly columns?: readonly ColumnName[] | null | undefined;
  /** Whether a start after the latest version gives no rows. Otherwise it is an error. Default `false`. */
  readonly allow_out_of_range?: boolean | undefined;
}

export const DeltaCdfOptions: Contract<DeltaCdfOptions, DeltaCdfOptionsInit> = /* @__PURE__ */ contract({
  name: "DeltaCdfOptions",
  module: "delta/cdf",
  info: info.DeltaCdfOptionsInfo,
  read: codec.readDeltaCdfOptions,
  unpack: codec.unpackDeltaCdfOptions,
  write: codec.writeDeltaCdfOptions,
  pack: codec.packDeltaCdfOptions,
  is: codec.isDeltaCdfOptions,
  convert: codec.convertDeltaCdfOptions,
});

/**
 * How far a pipeline has read a change data feed, one JSON file for each dataset. It is read leniently (`convert`
 * with `strict` false), and a file that does not fit counts as no cursor, which reads everything again.
 */
export interface CdfCursor {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Last version whose changes were processed. The next read starts one later. */
  readonly last_version: NonNegInt;
}

/** What `CdfCursor.create` takes: fields with a default may be left out. */
export interface CdfCursorInit {
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Last version whose changes were processed. The next read starts one later. */
  readonly last_version: NonNegInt;
}

export const CdfCursor: Contract<CdfCursor, CdfCursorInit> = /* @__PURE__ */ contract({
  name: "CdfCursor",
  module: "delta/cdf",
  info: info.CdfCursorInfo,
  read: codec.readCdfCursor,
  unpack: codec.unpackCdfCursor,
  write: codec.writeCdfCursor,
  pack: codec.packCdfCursor,
  is: codec.isCdfCursor,
  convert: codec.convertCdfCursor,
});

/** Where the cursors of a pipeline are kept. */
export interface CdfCursorStore {
  /** Directory of the cursor files. It is created with the first cursor. */
  readonly cursors_path: PathStr;
}

/** What `CdfCursorStore.create` takes: fields with a default may be left out. */
export interface CdfCursorStoreInit {
  /** Directory of the cursor files. It is created with the first cursor. */
  readonly cursors_path: PathStr;
}

export const CdfCursorStore: Contract<CdfCursorStore, CdfCursorStoreInit> = /* @__PURE__ */ contract({
  name: "CdfCursorStore",
  module: "delta/cdf",
  info: info.CdfCursorStoreInfo,
  read: codec.readCdfCursorStore,
  unpack: codec.unpackCdfCursorStore,
  write: codec.writeCdfCursorStore,
  pack: codec.packCdfCursorStore,
  is: codec.isCdfCursorStore,
  convert: codec.convertCdfCursorStore,
});
