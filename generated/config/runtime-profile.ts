// @generated from contracts/config/runtime-profile.yaml. Do not edit. [0025101af17d853f]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { DeterminismTier, Identifier, JsonDict, NonNegInt, PosInt, StrMap } from "../types.js";
import type { DiskCacheProfile, DiskCacheProfileInit } from "./cache.js";
import type {
  DataFusionCompileOptionsSpec,
  DataFusionCompileOptionsSpecInit,
  PreparedStatementSpec,
  PreparedStatementSpecInit,
} from "./compile.js";
import * as codec from "./runtime-profile.codec.js";
import * as info from "./runtime-profile.info.js";

/** How an engine session is set up. */
export interface DataFusionRuntimeProfile {
  /** Name of the profile. */
  readonly name: Identifier;
  /** How many partitions a plan is split into, and with that how many cores it keeps busy. Default `2`. */
  readonly target_partitions: PosInt;
  /** Rows in one record batch. Default `8192`. */
  readonly batch_size: PosInt;
  /** Memory the session may use before it spills, in bytes. Null has no limit. Default `null`. */
  readonly memory_limit_bytes: PosInt | null;
  /** The on-disk caches. Null keeps nothing on disk. Default `null`. */
  readonly cache: DiskCacheProfile | null;
  /** Statements to prepare when the session starts. Default `[]`. */
  readonly prepared_statements: readonly PreparedStatementSpec[];
  /** How plans are compiled. Default `{}`. */
  readonly compile: DataFusionCompileOptionsSpec;
  /**
   * Engine settings by their own names, such as `datafusion.execution.collect_statistics`. They win over the fields
   * above. Default `{}`.
   */
  readonly settings: StrMap;
}

/** What `DataFusionRuntimeProfile.create` takes: fields with a default may be left out. */
export interface DataFusionRuntimeProfileInit {
  /** Name of the profile. */
  readonly name: Identifier;
  /** How many partitions a plan is split into, and with that how many cores it keeps busy. Default `2`. */
  readonly target_partitions?: PosInt | undefined;
  /** Rows in one record batch. Default `8192`. */
  readonly batch_size?: PosInt | undefined;
  /** Memory the session may use before it spills, in bytes. Null has no limit. Default `null`. */
  readonly memory_limit_bytes?: PosInt | null | undefined;
  /** The on-disk caches. Null keeps nothing on disk. Default `null`. */
  readonly cache?: DiskCacheProfileInit | null | undefined;
  /** Statements to prepare when the session starts. Default `[]`. */
  readonly prepared_statements?: readonly PreparedStatementSpecInit[] | undefined;
  /** How plans are compiled. Default `{}`. */
  readonly compile?: DataFusionCompileOptionsSpecInit | undefined;
  /**
   * Engine settings by their own names, such as `datafusion.execution.collect_statistics`. They win over the fields
   * above. Default `{}`.
   */
  readonly settings?: StrMap | undefined;
}

export const DataFusionRuntimeProfile: Contract<DataFusionRuntimeProfile, DataFusionRuntimeProfileInit> =
  /* @__PURE__ */ contract({
    name: "DataFusionRuntimeProfile",
    module: "config/runtime-profile",
    info: info.DataFusionRuntimeProfileInfo,
    read: codec.readDataFusionRuntimeProfile,
    unpack: codec.unpackDataFusionRuntimeProfile,
    write: codec.writeDataFusionRuntimeProfile,
    pack: codec.packDataFusionRuntimeProfile,
    is: codec.isDataFusionRuntimeProfile,
    convert: codec.convertDataFusionRuntimeProfile,
  });

/**
 * The settings a run really had, with hashes that tell whether two runs had the same. Unknown fields are skipped
 * (compat).
 */
export interface RuntimeProfileSnapshot {
  /** Version of this layout, raised when its meaning changes. */
  readonly version: NonNegInt;
  /** Name of the profile. */
  readonly name: string;
  /** What two runs with this profile agree on. */
  readonly determinism_tier: DeterminismTier;
  /** Settings of table scans, in the engine's own words. */
  readonly scan_profile: JsonDict;
  /** Options of Ibis, in its own words. */
  readonly ibis_options: JsonDict;
  /** Options of SQLGlot, in its own words. Null if it was not used. */
  readonly sqlglot_policy: JsonDict | null;
  /** Settings of DataFusion, in its own words. Null if another engine ran. */
  readonly datafusion: JsonDict | null;
  /** Hash over the user-defined functions that were registered. */
  readonly function_registry_hash: string;
  /** Hash over all of the above. It is part of every plan cache key. */
  readonly profile_hash: string;
  /**
   * Arrow schema that `scan_profile` is stored with as a table row, as a MessagePack extension value in bytes. Null
   * if it was not stored. Default `null`.
   */
  readonly scan_profile_schema_msgpack: Uint8Array | null;
}

/** What `RuntimeProfileSnapshot.create` takes: fields with a default may be left out. */
export interface RuntimeProfileSnapshotInit {
  /** Version of this layout, raised when its meaning changes. */
  readonly version: NonNegInt;
  /** Name of the profile. */
  readonly name: string;
  /** What two runs with this profile agree on. */
  readonly determinism_tier: DeterminismTier;
  /** Settings of table scans, in the engine's own words. */
  readonly scan_profile: JsonDict;
  /** Options of Ibis, in its own words. */
  readonly ibis_options: JsonDict;
  /** Options of SQLGlot, in its own words. Null if it was not used. */
  readonly sqlglot_policy: JsonDict | null;
  /** Settings of DataFusion, in its own words. Null if another engine ran. */
  readonly datafusion: JsonDict | null;
  /** Hash over the user-defined functions that were registered. */
  readonly function_registry_hash: string;
  /** Hash over all of the above. It is part of every plan cache key. */
  readonly profile_hash: string;
  /**
   * Arrow schema that `scan_profile` is stored with as a table row, as a MessagePack extension value in bytes. Null
   * if it was not stored. Default `null`.
   */
  readonly scan_profile_schema_msgpack?: Uint8Array | null | undefined;
}

export const RuntimeProfileSnapshot: Contract<RuntimeProfileSnapshot, RuntimeProfileSnapshotInit> =
  /* @__PURE__ */ contract({
    name: "RuntimeProfileSnapshot",
    module: "config/runtime-profile",
    info: info.RuntimeProfileSnapshotInfo,
    read: codec.readRuntimeProfileSnapshot,
    unpack: codec.unpackRuntimeProfileSnapshot,
    write: codec.writeRuntimeProfileSnapshot,
    pack: codec.packRuntimeProfileSnapshot,
    is: codec.isRuntimeProfileSnapshot,
    convert: codec.convertRuntimeProfileSnapshot,
  });
