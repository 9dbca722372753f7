# @generated from contracts/config/cache.yaml. Do not edit. [08001b85898f9e92]

"""Caches of a session and on disk, with their limits."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..types import DiskCacheKind, NonNegInt, PathStr, PosInt


class CachePolicyConfig(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a session caches the results of views."""

    cache_path: Annotated[
        PathStr | None,
        Meta(description="Directory for staged results. Null keeps results in memory only."),
    ] = None
    cache_log_enabled: Annotated[bool, Meta(description="Whether hits and misses are logged.")] = False
    policy_profile: Annotated[str, Meta(description="Name of the set of cache policies to use.")] = "default"


class CachePolicyPatch(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Overrides for a session's caches. Absent leaves a setting alone; a null `cache_path` takes the directory away."""

    cache_path: Annotated[
        PathStr | None,
        Meta(description="Directory for staged results. Null keeps results in memory only."),
    ] | UnsetType = UNSET
    cache_log_enabled: Annotated[bool, Meta(description="Whether hits and misses are logged.")] | UnsetType = UNSET
    policy_profile: Annotated[str, Meta(description="Name of the set of cache policies to use.")] | UnsetType = UNSET


EvictionPolicy: TypeAlias = Literal["none", "lru", "lfu"]
"""What a full cache drops first. The least recently used entries, the least frequently used ones, or nothing."""


class DiskCacheSettings(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The limits of one on-disk cache."""

    size_limit_bytes: Annotated[PosInt, Meta(description="Size the cache is kept below, in bytes.")]
    cull_limit: Annotated[
        NonNegInt,
        Meta(description="Most entries that one write may evict. Zero leaves eviction to explicit calls."),
    ] = 10
    eviction_policy: Annotated[EvictionPolicy, Meta(description="What is dropped first.")] = "lru"
    tag_index: Annotated[
        bool,
        Meta(description="Whether entries are indexed by tag, which makes evicting a tag fast and writing slower."),
    ] = False
    ttl_ms: Annotated[
        PosInt | None,
        Meta(description="How long an entry counts that says nothing of it itself, in milliseconds. Null is for ever."),
    ] = None


class DiskCacheProfile(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All on-disk caches under one directory."""

    root: Annotated[PathStr, Meta(description="Directory of the caches, one subdirectory for each kind.")]
    base_settings: Annotated[DiskCacheSettings, Meta(description="Limits of every kind that has none of its own.")]
    overrides: Annotated[
        dict[DiskCacheKind, DiskCacheSettings],
        Meta(description="Limits by kind. They replace the base settings whole."),
    ] = field(default_factory=dict)


class CacheStats(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What one on-disk cache holds, and what has been asked of it since it was last emptied."""

    kind: Annotated[DiskCacheKind, Meta(description="Which cache.")]
    entries: Annotated[
        NonNegInt,
        Meta(description="How many entries it has, with those that have expired and were not dropped yet."),
    ]
    bytes: Annotated[NonNegInt, Meta(description="Size of all entries, in bytes.")]
    hits: Annotated[NonNegInt, Meta(description="How often an entry was asked for and was there.")]
    misses: Annotated[
        NonNegInt,
        Meta(description="How often an entry was asked for and was not there, had expired, or could not be read."),
    ]
    evicted: Annotated[
        NonNegInt,
        Meta(description="How many entries were dropped to make room, or because they had expired."),
    ]
