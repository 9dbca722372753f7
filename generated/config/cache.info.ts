// @generated from contracts/config/cache.yaml. Do not edit. [fa290b8a005f1a9f]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, enumOf, field, map, nullable, str, struct, unset } from "tessera-contracts/serde/codegen";
import { DiskCacheKindInfo, NonNegIntInfo, PathStrInfo, PosIntInfo } from "../types.info.js";

export const CachePolicyConfigInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CachePolicyConfig",
  module: "config/cache",
  doc: "How a session caches the results of views.",
  examples: [{ cache_path: "/var/cache/tessera", policy_profile: "shared" }],
  purpose: "config",
  fields: () => [
    defaulted("cache_path", nullable(PathStrInfo()), () => null, {
      doc: "Directory for staged results. Null keeps results in memory only.",
    }),
    defaulted("cache_log_enabled", bool(), () => false, { doc: "Whether hits and misses are logged." }),
    defaulted("policy_profile", str(), () => "default", { doc: "Name of the set of cache policies to use." }),
  ],
});

export const CachePolicyPatchInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CachePolicyPatch",
  module: "config/cache",
  doc: "Overrides for a session's caches. Absent leaves a setting alone; a null `cache_path` takes the directory away.",
  examples: [{ cache_path: null }, { cache_log_enabled: true }],
  purpose: "config",
  patch_of: "CachePolicyConfig",
  fields: () => [
    unset("cache_path", nullable(PathStrInfo()), {
      doc: "Directory for staged results. Null keeps results in memory only.",
    }),
    unset("cache_log_enabled", bool(), { doc: "Whether hits and misses are logged." }),
    unset("policy_profile", str(), { doc: "Name of the set of cache policies to use." }),
  ],
});

export const EvictionPolicyInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "EvictionPolicy",
  module: "config/cache",
  doc: "What a full cache drops first. The least recently used entries, the least frequently used ones, or nothing.",
  values: ["none", "lru", "lfu"],
});

export const DiskCacheSettingsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DiskCacheSettings",
  module: "config/cache",
  doc: "The limits of one on-disk cache.",
  purpose: "config",
  fields: () => [
    field("size_limit_bytes", PosIntInfo(), { doc: "Size the cache is kept below, in bytes." }),
    defaulted("cull_limit", NonNegIntInfo(), () => 10, {
      doc: "Most entries that one write may evict. Zero leaves eviction to explicit calls.",
    }),
    defaulted("eviction_policy", EvictionPolicyInfo, () => "lru", { doc: "What is dropped first." }),
    defaulted("tag_index", bool(), () => false, {
      doc: "Whether entries are indexed by tag, which makes evicting a tag fast and writing slower.",
    }),
    defaulted("ttl_ms", nullable(PosIntInfo()), () => null, {
      doc: "How long an entry counts that says nothing of it itself, in milliseconds. Null is for ever.",
    }),
  ],
});

export const DiskCacheProfileInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DiskCacheProfile",
  module: "config/cache",
  doc: "All on-disk caches under one directory.",
  examples: [
    {
      root: "/var/cache/tessera",
      base_settings: { size_limit_bytes: 1073741824 },
      overrides: { queue: { size_limit_bytes: 67108864, eviction_policy: "none" } },
    },
  ],
  purpose: "config",
  fields: () => [
    field("root", PathStrInfo(), { doc: "Directory of the caches, one subdirectory for each kind." }),
    field("base_settings", DiskCacheSettingsInfo, { doc: "Limits of every kind that has none of its own." }),
    defaulted("overrides", map(DiskCacheKindInfo, DiskCacheSettingsInfo), () => Object.create(null), {
      doc: "Limits by kind. They replace the base settings whole.",
    }),
  ],
});

export const CacheStatsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CacheStats",
  module: "config/cache",
  doc: "What one on-disk cache holds, and what has been asked of it since it was last emptied.",
  examples: [{ kind: "extract", entries: 412, bytes: 8388608, hits: 4120, misses: 415, evicted: 3 }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("kind", DiskCacheKindInfo, { doc: "Which cache." }),
    field("entries", NonNegIntInfo(), {
      doc: "How many entries it has, with those that have expired and were not dropped yet.",
    }),
    field("bytes", NonNegIntInfo(), { doc: "Size of all entries, in bytes." }),
    field("hits", NonNegIntInfo(), { doc: "How often an entry was asked for and was there." }),
    field("misses", NonNegIntInfo(), {
      doc: "How often an entry was asked for and was not there, had expired, or could not be read.",
    }),
    field("evicted", NonNegIntInfo(), {
      doc: "How many entries were dropped to make room, or because they had expired.",
    }),
  ],
});
