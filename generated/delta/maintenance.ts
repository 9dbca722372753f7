// @generated from contracts/delta/maintenance.yaml. Do not edit. [0392ba3af12f0d63]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { ColumnName, DeltaFeatureName, DeltaVersion, Identifier, NonNegInt, PosInt, Rfc3339 } from "../types.js";
import type { CommitProperties, CommitPropertiesInit } from "./commit.js";
import * as codec from "./maintenance.codec.js";
import * as info from "./maintenance.info.js";
import type { DeltaConstraint, DeltaConstraintInit } from "./policies.js";
import type { DeltaTableRef, DeltaTableRefInit } from "./requests.js";

/** Rewrites small files into larger ones; the answer is an OptimizeReport. */
export interface DeltaOptimizeRequest {
  /** The table whose files are rewritten. */
  readonly table: DeltaTableRef;
  /** Columns that rows are clustered by in the new files. Empty only compacts. Default `[]`. */
  readonly z_order_cols: readonly ColumnName[];
  /** Size a new file should have, in bytes. Null leaves it to the table. Default `null`. */
  readonly target_size: PosInt | null;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaOptimizeRequest.create` takes: fields with a default may be left out. */
export interface DeltaOptimizeRequestInit {
  /** The table whose files are rewritten. */
  readonly table: DeltaTableRefInit;
  /** Columns that rows are clustered by in the new files. Empty only compacts. Default `[]`. */
  readonly z_order_cols?: readonly ColumnName[] | undefined;
  /** Size a new file should have, in bytes. Null leaves it to the table. Default `null`. */
  readonly target_size?: PosInt | null | undefined;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaOptimizeRequest: Contract<DeltaOptimizeRequest, DeltaOptimizeRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaOptimizeRequest",
  module: "delta/maintenance",
  info: info.DeltaOptimizeRequestInfo,
  read: codec.readDeltaOptimizeRequest,
  unpack: codec.unpackDeltaOptimizeRequest,
  write: codec.writeDeltaOptimizeRequest,
  pack: codec.packDeltaOptimizeRequest,
  is: codec.isDeltaOptimizeRequest,
  convert: codec.convertDeltaOptimizeRequest,
});

/**
 * Which files a vacuum looks at. Lite takes those that the log says were removed, full also lists the storage for
 * files that no commit knows.
 */
export type VacuumMode = "lite" | "full";

export const VacuumMode: EnumContract<VacuumMode> = /* @__PURE__ */ enumContract({
  name: "VacuumMode",
  module: "delta/maintenance",
  info: info.VacuumModeInfo,
  read: codec.readVacuumMode,
  unpack: codec.unpackVacuumMode,
  write: codec.writeVacuumMode,
  pack: codec.packVacuumMode,
  is: codec.isVacuumMode,
  convert: codec.convertVacuumMode,
});

/** Deletes files that no version within the retention needs; the answer is a VacuumReport. */
export interface DeltaVacuumRequest {
  /** The table whose files are deleted. */
  readonly table: DeltaTableRef;
  /**
   * Files that left the table longer ago than this are deleted, in hours. Null uses the table's own retention.
   * Default `null`.
   */
  readonly retention_hours: NonNegInt | null;
  /** Whether files are only listed. Deleting has to be asked for. Default `true`. */
  readonly dry_run: boolean;
  /**
   * Whether a retention below the table's own is refused. A shorter one breaks readers that are under way. Default
   * `true`.
   */
  readonly enforce_retention: boolean;
  /** Which files are looked at. Default `"lite"`. */
  readonly mode: VacuumMode;
}

/** What `DeltaVacuumRequest.create` takes: fields with a default may be left out. */
export interface DeltaVacuumRequestInit {
  /** The table whose files are deleted. */
  readonly table: DeltaTableRefInit;
  /**
   * Files that left the table longer ago than this are deleted, in hours. Null uses the table's own retention.
   * Default `null`.
   */
  readonly retention_hours?: NonNegInt | null | undefined;
  /** Whether files are only listed. Deleting has to be asked for. Default `true`. */
  readonly dry_run?: boolean | undefined;
  /**
   * Whether a retention below the table's own is refused. A shorter one breaks readers that are under way. Default
   * `true`.
   */
  readonly enforce_retention?: boolean | undefined;
  /** Which files are looked at. Default `"lite"`. */
  readonly mode?: VacuumMode | undefined;
}

export const DeltaVacuumRequest: Contract<DeltaVacuumRequest, DeltaVacuumRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaVacuumRequest",
  module: "delta/maintenance",
  info: info.DeltaVacuumRequestInfo,
  read: codec.readDeltaVacuumRequest,
  unpack: codec.unpackDeltaVacuumRequest,
  write: codec.writeDeltaVacuumRequest,
  pack: codec.packDeltaVacuumRequest,
  is: codec.isDeltaVacuumRequest,
  convert: codec.convertDeltaVacuumRequest,
});

/**
 * Makes an earlier state of a table the latest one, by a new commit; the answer is a RestoreReport. It fails if a
 * vacuum has deleted files of that state.
 */
export interface DeltaRestoreRequest {
  /** The table that goes back. The state to go back to is not said here. */
  readonly table: DeltaTableRef;
  /** The version to go back to. Default `null`. */
  readonly version: DeltaVersion | null;
  /** The moment whose latest version to go back to. Default `null`. */
  readonly timestamp: Rfc3339 | null;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaRestoreRequest.create` takes: fields with a default may be left out. */
export interface DeltaRestoreRequestInit {
  /** The table that goes back. The state to go back to is not said here. */
  readonly table: DeltaTableRefInit;
  /** The version to go back to. Default `null`. */
  readonly version?: DeltaVersion | null | undefined;
  /** The moment whose latest version to go back to. Default `null`. */
  readonly timestamp?: Rfc3339 | null | undefined;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaRestoreRequest: Contract<DeltaRestoreRequest, DeltaRestoreRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaRestoreRequest",
  module: "delta/maintenance",
  info: info.DeltaRestoreRequestInfo,
  read: codec.readDeltaRestoreRequest,
  unpack: codec.unpackDeltaRestoreRequest,
  write: codec.writeDeltaRestoreRequest,
  pack: codec.packDeltaRestoreRequest,
  is: codec.isDeltaRestoreRequest,
  convert: codec.convertDeltaRestoreRequest,
});

/** Writes a checkpoint of the table's version, so that readers need not replay its log. */
export interface DeltaCheckpointRequest {
  /** The table, at the version that the checkpoint is of. */
  readonly table: DeltaTableRef;
}

/** What `DeltaCheckpointRequest.create` takes: fields with a default may be left out. */
export interface DeltaCheckpointRequestInit {
  /** The table, at the version that the checkpoint is of. */
  readonly table: DeltaTableRefInit;
}

export const DeltaCheckpointRequest: Contract<DeltaCheckpointRequest, DeltaCheckpointRequestInit> =
  /* @__PURE__ */ contract({
    name: "DeltaCheckpointRequest",
    module: "delta/maintenance",
    info: info.DeltaCheckpointRequestInfo,
    read: codec.readDeltaCheckpointRequest,
    unpack: codec.unpackDeltaCheckpointRequest,
    write: codec.writeDeltaCheckpointRequest,
    pack: codec.packDeltaCheckpointRequest,
    is: codec.isDeltaCheckpointRequest,
    convert: codec.convertDeltaCheckpointRequest,
  });

/** Sets properties of a table. Those that are not named stay as they are. */
export interface DeltaSetPropertiesRequest {
  /** The table that gets the properties. */
  readonly table: DeltaTableRef;
  /**
   * New value by property, as Delta spells them. A property that would switch on a table feature is refused; that is
   * DeltaAddFeaturesRequest's. Length `>= 1`.
   */
  readonly properties: { readonly [key: string]: string };
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaSetPropertiesRequest.create` takes: fields with a default may be left out. */
export interface DeltaSetPropertiesRequestInit {
  /** The table that gets the properties. */
  readonly table: DeltaTableRefInit;
  /**
   * New value by property, as Delta spells them. A property that would switch on a table feature is refused; that is
   * DeltaAddFeaturesRequest's. Length `>= 1`.
   */
  readonly properties: { readonly [key: string]: string };
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaSetPropertiesRequest: Contract<DeltaSetPropertiesRequest, DeltaSetPropertiesRequestInit> =
  /* @__PURE__ */ contract({
    name: "DeltaSetPropertiesRequest",
    module: "delta/maintenance",
    info: info.DeltaSetPropertiesRequestInfo,
    read: codec.readDeltaSetPropertiesRequest,
    unpack: codec.unpackDeltaSetPropertiesRequest,
    write: codec.writeDeltaSetPropertiesRequest,
    pack: codec.packDeltaSetPropertiesRequest,
    is: codec.isDeltaSetPropertiesRequest,
    convert: codec.convertDeltaSetPropertiesRequest,
  });

/**
 * Adds features to the protocol of a table. Clients that do not implement them are locked out, and there is hardly a
 * way back.
 */
export interface DeltaAddFeaturesRequest {
  /** The table that gets the features. */
  readonly table: DeltaTableRef;
  /** The features. Those that the table has already are left as they are. Length `>= 1`. */
  readonly features: readonly DeltaFeatureName[];
  /**
   * Whether the reader and writer versions may be raised for them. Otherwise a table below version 3 or 7 is refused.
   * Default `false`.
   */
  readonly allow_protocol_increase: boolean;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaAddFeaturesRequest.create` takes: fields with a default may be left out. */
export interface DeltaAddFeaturesRequestInit {
  /** The table that gets the features. */
  readonly table: DeltaTableRefInit;
  /** The features. Those that the table has already are left as they are. Length `>= 1`. */
  readonly features: readonly DeltaFeatureName[];
  /**
   * Whether the reader and writer versions may be raised for them. Otherwise a table below version 3 or 7 is refused.
   * Default `false`.
   */
  readonly allow_protocol_increase?: boolean | undefined;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaAddFeaturesRequest: Contract<DeltaAddFeaturesRequest, DeltaAddFeaturesRequestInit> =
  /* @__PURE__ */ contract({
    name: "DeltaAddFeaturesRequest",
    module: "delta/maintenance",
    info: info.DeltaAddFeaturesRequestInfo,
    read: codec.readDeltaAddFeaturesRequest,
    unpack: codec.unpackDeltaAddFeaturesRequest,
    write: codec.writeDeltaAddFeaturesRequest,
    pack: codec.packDeltaAddFeaturesRequest,
    is: codec.isDeltaAddFeaturesRequest,
    convert: codec.convertDeltaAddFeaturesRequest,
  });

/** Adds CHECK constraints to a table. It fails if a row of the table breaks one. */
export interface DeltaAddConstraintsRequest {
  /** The table that gets the constraints. */
  readonly table: DeltaTableRef;
  /** The constraints, under names that the table has not given yet. Length `>= 1`. */
  readonly constraints: readonly DeltaConstraint[];
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaAddConstraintsRequest.create` takes: fields with a default may be left out. */
export interface DeltaAddConstraintsRequestInit {
  /** The table that gets the constraints. */
  readonly table: DeltaTableRefInit;
  /** The constraints, under names that the table has not given yet. Length `>= 1`. */
  readonly constraints: readonly DeltaConstraintInit[];
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaAddConstraintsRequest: Contract<DeltaAddConstraintsRequest, DeltaAddConstraintsRequestInit> =
  /* @__PURE__ */ contract({
    name: "DeltaAddConstraintsRequest",
    module: "delta/maintenance",
    info: info.DeltaAddConstraintsRequestInfo,
    read: codec.readDeltaAddConstraintsRequest,
    unpack: codec.unpackDeltaAddConstraintsRequest,
    write: codec.writeDeltaAddConstraintsRequest,
    pack: codec.packDeltaAddConstraintsRequest,
    is: codec.isDeltaAddConstraintsRequest,
    convert: codec.convertDeltaAddConstraintsRequest,
  });

/** Takes CHECK constraints from a table. */
export interface DeltaDropConstraintsRequest {
  /** The table that loses the constraints. */
  readonly table: DeltaTableRef;
  /** Names of the constraints. Length `>= 1`. */
  readonly names: readonly Identifier[];
  /** Whether a name that the table does not have is an error. Default `true`. */
  readonly raise_if_missing: boolean;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit: CommitProperties | null;
}

/** What `DeltaDropConstraintsRequest.create` takes: fields with a default may be left out. */
export interface DeltaDropConstraintsRequestInit {
  /** The table that loses the constraints. */
  readonly table: DeltaTableRefInit;
  /** Names of the constraints. Length `>= 1`. */
  readonly names: readonly Identifier[];
  /** Whether a name that the table does not have is an error. Default `true`. */
  readonly raise_if_missing?: boolean | undefined;
  /** What the commit carries. Null carries nothing. Default `null`. */
  readonly commit?: CommitPropertiesInit | null | undefined;
}

export const DeltaDropConstraintsRequest: Contract<DeltaDropConstraintsRequest, DeltaDropConstraintsRequestInit> =
  /* @__PURE__ */ contract({
    name: "DeltaDropConstraintsRequest",
    module: "delta/maintenance",
    info: info.DeltaDropConstraintsRequestInfo,
    read: codec.readDeltaDropConstraintsRequest,
    unpack: codec.unpackDeltaDropConstraintsRequest,
    write: codec.writeDeltaDropConstraintsRequest,
    pack: codec.packDeltaDropConstraintsRequest,
    is: codec.isDeltaDropConstraintsRequest,
    convert: codec.convertDeltaDropConstraintsRequest,
  });
