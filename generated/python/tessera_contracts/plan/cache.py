# @generated from contracts/plan/cache.yaml. Do not edit. [bf1b530e5e55e536]

"""Optimised plans that are kept, so that the same view over the same inputs is planned once."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from ..types import EventTimeMs, PlanFingerprint, Sha256Hex


class PlanCacheKey(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Everything a plan depends on. Two keys with the same fields stand for the same plan; the entry's file is named by the fingerprint of the key."""

    profile_hash: Annotated[Sha256Hex, Meta(description="The session's settings, from RuntimeProfileSnapshot.")]
    substrait_hash: Annotated[Sha256Hex, Meta(description="The plan before it is optimised, as a Substrait message.")]
    plan_fingerprint: Annotated[
        PlanFingerprint,
        Meta(description="Fingerprint of the optimised plan, by which a cached one is verified."),
    ]
    udf_snapshot_hash: Annotated[Sha256Hex, Meta(description="The user-defined functions, as UdfCatalogSnapshot.")]
    function_registry_hash: Annotated[
        Sha256Hex,
        Meta(description="Everything callable, the engine's own functions included."),
    ]
    required_udfs_hash: Annotated[
        Sha256Hex,
        Meta(description="The sorted names of the user-defined functions the plan calls."),
    ]
    required_rewrite_tags_hash: Annotated[Sha256Hex, Meta(description="The sorted rewrite tags of those functions.")]
    settings_hash: Annotated[Sha256Hex, Meta(description="The engine settings by name that were in force.")]
    delta_inputs_hash: Annotated[
        Sha256Hex,
        Meta(
            description="The table versions the plan reads, as DeltaInputPin. It changes with every commit to an input.",
        ),
    ]


class PlanCacheEntry(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A plan that is kept."""

    key: Annotated[
        PlanCacheKey,
        Meta(description="What the plan depends on, in full, so that a hash collision cannot go unnoticed."),
    ]
    plan_bytes: Annotated[
        bytes,
        Meta(
            description="The optimised plan, as the engine serialises it. Only the same version of the engine can read it.",
        ),
    ]
    created_at_unix_ms: Annotated[EventTimeMs, Meta(description="When it was planned.")]
