// @generated from contracts/config/cache.yaml. Do not edit. [b2516f56b4a71797]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { DiskCacheKind, NonNegInt, PathStr, PosInt } from "../types.js";
import * as codec from "./cache.codec.js";
import * as info from "./cache.info.js";

/** How a session caches the results of views. */
export interface CachePolicyConfig {
  /** Directory for staged results. Null keeps results in memory only. Default `null`. */
  readonly cache_path: PathStr | null;
  /** Whether hits and misses are logged. Default `false`. */
  readonly cache_log_enabled: boolean;
  /** Name of the set of cache policies to use. Default `"default"`. */
  readonly policy_profile: string;
}

/** What `CachePolicyConfig.create` takes: fields with a default may be left out. */
export interface CachePolicyConfigInit {
  /** Directory for staged results. Null keeps results in memory only. Default `null`. */
  readonly cache_path?: PathStr | null | undefined;
  /** Whether hits and misses are logged. Default `false`. */
  readonly cache_log_enabled?: boolean | undefined;
  /** Name of the set of cache policies to use. Default `"default"`. */
  readonly policy_profile?: string | undefined;
}

export const CachePolicyConfig: Contract<CachePolicyConfig, CachePolicyConfigInit> = /* @__PURE__ */ contract({
  name: "CachePolicyConfig",
  module: "config/cache",
  info: info.CachePolicyConfigInfo,
  read: codec.readCachePolicyConfig,
  unpack: codec.unpackCachePolicyConfig,
  write: codec.writeCachePolicyConfig,
  pack: codec.packCachePolicyConfig,
  is: codec.isCachePolicyConfig,
  convert: codec.convertCachePolicyConfig,
});

/** Overrides for a session's caches. Absent leaves a setting alone; a null `cache_path` takes the directory away. */
export interface CachePolicyPatch {
  /** Directory for staged results. Null keeps results in memory only. */
  readonly cache_path?: PathStr | null;
  /** Whether hits and misses are logged. */
  readonly cache_log_enabled?: boolean;
  /** Name of the set of cache policies to use. */
  readonly policy_profile?: string;
}

/** What `CachePolicyPatch.create` takes: fields with a default may be left out. */
export interface CachePolicyPatchInit {
  /** Directory for staged results. Null keeps results in memory only. */
  readonly cache_path?: PathStr | null | undefined;
  /** Whether hits and misses are logged. */
  readonly cache_log_enabled?: boolean | undefined;
  /** Name of the set of cache policies to use. */
  readonly policy_profile?: string | undefined;
}

export const CachePolicyPatch: Contract<CachePolicyPatch, CachePolicyPatchInit> = /* @__PURE__ */ contract({
  name: "CachePolicyPatch",
  module: "config/cache",
  info: info.CachePolicyPatchInfo,
  read: codec.readCachePolicyPatch,
  unpack: codec.unpackCachePolicyPatch,
  write: codec.writeCachePolicyPatch,
  pack: codec.packCachePolicyPatch,
  is: codec.isCachePolicyPatch,
  convert: codec.convertCachePolicyPatch,
});

/** What a full cache drops first. The least recently used entries, the least frequently used ones, or nothing. */
export type EvictionPolicy = "none" | "lru" | "lfu";

export const EvictionPolicy: EnumContract<EvictionPolicy> = /* @__PURE__ */ enumContract({
  name: "EvictionPolicy",
  module: "config/cache",
  info: info.EvictionPolicyInfo,
  read: codec.readEvictionPolicy,
  unpack: codec.unpackEvictionPolicy,
  write: codec.writeEvictionPolicy,
  pack: codec.packEvictionPolicy,
  is: codec.isEvictionPolicy,
  convert: codec.convertEvictionPolicy,
});

/** The limits of one on-disk cache. */
export interface DiskCacheSettings {
  /** Size the cache is kept below, in bytes. */
  readonly size_limit_bytes: PosInt;
  /** Most entries that one write may evict. Zero leaves eviction to explicit calls. Default `10`. */
  readonly cull_limit: NonNegInt;
  /** What is dropped first. Default `"lru"`. */
  readonly eviction_policy: EvictionPolicy;
  /** Whether entries are indexed by tag, which makes evicting a tag fast and writing slower. Default `false`. */
  readonly tag_index: boolean;
  /** How long an entry counts that says nothing of it itself, in milliseconds. Null is for ever. Default `null`. */
  readonly ttl_ms: PosInt | null;
}

/** What `DiskCacheSettings.create` takes: fields with a default may be left out. */
export interface DiskCacheSettingsInit {
  /** Size the cache is kept below, in bytes. */
  readonly size_limit_bytes: PosInt;
  /** Most entries that one write may evict. Zero leaves eviction to explicit calls. Default `10`. */
  readonly cull_limit?: NonNegInt | undefined;
  /** What is dropped first. Default `"lru"`. */
  readonly eviction_policy?: EvictionPolicy | undefined;
  /** Whether entries are indexed by tag, which makes evicting a tag fast and writing slower. Default `false`. */
  readonly tag_index?: boolean | undefined;
  /** How long an entry counts that says nothing of it itself, in milliseconds. Null is for ever. Default `null`. */
  readonly ttl_ms?: PosInt | null | undefined;
}

export const DiskCacheSettings: Contract<DiskCacheSettings, DiskCacheSettingsInit> = /* @__PURE__ */ contract({
  name: "DiskCacheSettings",
  module: "config/cache",
  info: info.DiskCacheSettingsInfo,
  read: codec.readDiskCacheSettings,
  unpack: codec.unpackDiskCacheSettings,
  write: codec.writeDiskCacheSettings,
  pack: codec.packDiskCacheSettings,
  is: codec.isDiskCacheSettings,
  convert: codec.convertDiskCacheSettings,
});

/** All on-disk caches under one directory. */
export interface DiskCacheProfile {
  /** Directory of the caches, one subdirectory for each kind. */
  readonly root: PathStr;
  /** Limits of every kind that has none of its own. */
  readonly base_settings: DiskCacheSettings;
  /** Limits by kind. They replace the base settings whole. Default `{}`. */
  readonly overrides: { readonly [key: string]: DiskCacheSettings };
}

/** What `DiskCacheProfile.create` takes: fields with a default may be left out. */
export interface DiskCacheProfileInit {
  /** Directory of the caches, one subdirectory for each kind. */
  readonly root: PathStr;
  /** Limits of every kind that has none of its own. */
  readonly base_settings: DiskCacheSettingsInit;
  /** Limits by kind. They replace the base settings whole. Default `{}`. */
  readonly overrides?: { readonly [key: string]: DiskCacheSettingsInit } | undefined;
}

export const DiskCacheProfile: Contract<DiskCacheProfile, DiskCacheProfileInit> = /* @__PURE__ */ contract({
  name: "DiskCacheProfile",
  module: "config/cache",
  info: info.DiskCacheProfileInfo,
  read: codec.readDiskCacheProfile,
  unpack: codec.unpackDiskCacheProfile,
  write: codec.writeDiskCacheProfile,
  pack: codec.packDiskCacheProfile,
  is: codec.isDiskCacheProfile,
  convert: codec.convertDiskCacheProfile,
});

/**
 * What one on-disk cache holds, and what has been asked of it since it was last emptied. Unknown fields are skipped
 * (compat).
 */
export interface CacheStats {
  /** Which cache. */
  readonly kind: DiskCacheKind;
  /** How many entries it has, with those that have expired and were not dropped yet. */
  readonly entries: NonNegInt;
  /** Size of all entries, in bytes. */
  readonly bytes: NonNegInt;
  /** How often an entry was asked for and was there. */
  readonly hits: NonNegInt;
  /** How often an entry was asked for and was not there, had expired, or could not be read. */
  readonly misses: NonNegInt;
  /** How many entries were dropped to make room, or because they had expired. */
  readonly evicted: NonNegInt;
}

/** What `CacheStats.create` takes: fields with a default may be left out. */
export interface CacheStatsInit {
  /** Which cache. */
  readonly kind: DiskCacheKind;
  /** How many entries it has, with those that have expired and were not dropped yet. */
  readonly entries: NonNegInt;
  /** Size of all entries, in bytes. */
  readonly bytes: NonNegInt;
  /** How often an entry was asked for and was there. */
  readonly hits: NonNegInt;
  /** How often an entry was asked for and was not there, had expired, or could not be read. */
  readonly misses: NonNegInt;
  /** How many entries were dropped to make room, or because they had expired. */
  readonly evicted: NonNegInt;
}

export const CacheStats: Contract<CacheStats, CacheStatsInit> = /* @__PURE__ */ contract({
  name: "CacheStats",
  module: "config/cache",
  info: info.CacheStatsInfo,
  read: codec.readCacheStats,
  unpack: codec.unpackCacheStats,
  write: codec.writeCacheStats,
  pack: codec.packCacheStats,
  is: codec.isCacheStats,
  convert: codec.convertCacheStats,
});
