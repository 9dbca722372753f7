# @generated from contracts/config/runtime-profile.yaml. Do not edit. [e2a1bde158c3410f]

"""The engine settings of a session, and the record of them that artifacts refer to."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct, field

from ..types import DeterminismTier, Identifier, JsonDict, NonNegInt, PosInt, StrMap
from .cache import DiskCacheProfile
from .compile import DataFusionCompileOptionsSpec, PreparedStatementSpec


class DataFusionRuntimeProfile(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How an engine session is set up."""

    name: Annotated[Identifier, Meta(description="Name of the profile.")]
    target_partitions: Annotated[
        PosInt,
        Meta(description="How many partitions a plan is split into, and with that how many cores it keeps busy."),
    ] = 2
    batch_size: Annotated[PosInt, Meta(description="Rows in one record batch.")] = 8192
    memory_limit_bytes: Annotated[
        PosInt | None,
        Meta(description="Memory the session may use before it spills, in bytes. Null has no limit."),
    ] = None
    cache: Annotated[
        DiskCacheProfile | None,
        Meta(description="The on-disk caches. Null keeps nothing on disk."),
    ] = None
    prepared_statements: Annotated[
        list[PreparedStatementSpec],
        Meta(description="Statements to prepare when the session starts."),
    ] = field(default_factory=list)
    compile: Annotated[
        DataFusionCompileOptionsSpec,
        Meta(description="How plans are compiled."),
    ] = DataFusionCompileOptionsSpec()
    settings: Annotated[
        StrMap,
        Meta(
            description="Engine settings by their own names, such as `datafusion.execution.collect_statistics`. They win over the fields above.",
        ),
    ] = field(default_factory=dict)


class RuntimeProfileSnapshot(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The settings a run really had, with hashes that tell whether two runs had the same."""

    version: Annotated[NonNegInt, Meta(description="Version of this layout, raised when its meaning changes.")]
    name: Annotated[str, Meta(description="Name of the profile.")]
    determinism_tier: Annotated[DeterminismTier, Meta(description="What two runs with this profile agree on.")]
    scan_profile: Annotated[JsonDict, Meta(description="Settings of table scans, in the engine's own words.")]
    ibis_options: Annotated[JsonDict, Meta(description="Options of Ibis, in its own words.")]
    sqlglot_policy: Annotated[
        JsonDict | None,
        Meta(description="Options of SQLGlot, in its own words. Null if it was not used."),
    ]
    datafusion: Annotated[
        JsonDict | None,
        Meta(description="Settings of DataFusion, in its own words. Null if another engine ran."),
    ]
    function_registry_hash: Annotated[
        str,
        Meta(description="Hash over the user-defined functions that were registered."),
    ]
    profile_hash: Annotated[str, Meta(description="Hash over all of the above. It is part of every plan cache key.")]
    scan_profile_schema_msgpack: Annotated[
        bytes | None,
        Meta(
            description="Arrow schema that `scan_profile` is stored with as a table row, as a MessagePack extension value in bytes. Null if it was not stored.",
        ),
    ] = None
