// @generated from contracts/config/cache.yaml. Do not edit. [738a299cc968565a]

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
