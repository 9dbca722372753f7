# @generated from contracts/config/root.yaml. Do not edit. [3facbd3a18fd0357]

"""The configuration file as a person writes it, its overrides, and what the program runs with in the end."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..diagnostics.errors import SourcePos, ValidationErrorPayload
from ..types import LogDurability, LogLevel, NonNegInt, PathStr, PosInt, TableUri
from .compile import DataFusionCompileOptionsRuntime, DataFusionCompileOptionsSpec
from .extract import ExtractOptions
from .otel import OtelConfigRuntime, OtelConfigSpec
from .semantics import ValidationPolicySpec


class PlanConfig(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Section `plan`, what to run."""

    allow_partial: Annotated[
        bool | None,
        Meta(description="Whether tasks that do not depend on a failed one still run. Null means no."),
    ] = None
    requested_tasks: Annotated[
        list[str] | None,
        Meta(description="Names of the tasks to run, with whatever they need. Null runs all."),
    ] = None


class CacheConfig(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Section `cache`, where results are kept between runs."""

    policy_profile: Annotated[
        str | None,
        Meta(description="Name of the set of cache policies to use. Null uses `default`."),
    ] = None
    path: Annotated[
        PathStr | None,
        Meta(description="Directory of the on-disk caches. Null keeps nothing on disk."),
    ] = None
    log_to_file: Annotated[
        bool | None,
        Meta(description="Whether the cache log goes to a file in `path` instead of the run's log. Null means no."),
    ] = None
    log_enabled: Annotated[
        bool | None,
        Meta(description="Whether hits and misses are logged at all. Null means no."),
    ] = None


class DeltaConfig(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Section `delta`, how tables are written."""

    table_root: Annotated[
        TableUri | None,
        Meta(description="Where outputs go that do not say where. Null uses the working directory."),
    ] = None
    target_file_size: Annotated[
        PosInt | None,
        Meta(description="Size a data file should have, in bytes. Null leaves it to the write policy."),
    ] = None
    max_commit_retries: Annotated[
        NonNegInt | None,
        Meta(
            description="How often a commit is tried again after losing to another writer. Null uses the default of CommitProperties.",
        ),
    ] = None


class LoggingConfig(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Section `logging`."""

    level: Annotated[LogLevel, Meta(description="Lines below this level are not written.")] = "info"
    jsonl_path: Annotated[
        PathStr | None,
        Meta(
            description="File that structured events are appended to, one JSON object a line. Null writes them to standard error.",
        ),
    ] = None
    rotate_bytes: Annotated[
        PosInt | None,
        Meta(description="Size at which the file is put aside and a new one begun, in bytes. Null lets it grow."),
    ] = None
    keep_files: Annotated[PosInt, Meta(description="How many files that were put aside are kept.")] = 5
    durability: Annotated[LogDurability, Meta(description="When a line has to be safe.")] = "buffered"


class RootConfig(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A configuration file. A section that is absent or null takes its defaults."""

    plan: Annotated[PlanConfig | None, Meta(description="What to run.")] = None
    cache: Annotated[CacheConfig | None, Meta(description="Where results are kept between runs.")] = None
    otel: Annotated[
        OtelConfigSpec | None,
        Meta(description="What is exported to OpenTelemetry. Null exports nothing."),
    ] = None
    delta: Annotated[DeltaConfig | None, Meta(description="How tables are written.")] = None
    extract: Annotated[ExtractOptions | None, Meta(description="What is read from the sources.")] = None
    validation: Annotated[
        ValidationPolicySpec | None,
        Meta(description="How tables are checked against their schemas."),
    ] = None
    logging: Annotated[LoggingConfig | None, Meta(description="What is logged, and where to.")] = None


class RootConfigSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A configuration file that may also tune the engine, with overrides applied and defaults still open."""

    plan: Annotated[PlanConfig | None, Meta(description="What to run.")] = None
    cache: Annotated[CacheConfig | None, Meta(description="Where results are kept between runs.")] = None
    otel: Annotated[
        OtelConfigSpec | None,
        Meta(description="What is exported to OpenTelemetry. Null exports nothing."),
    ] = None
    delta: Annotated[DeltaConfig | None, Meta(description="How tables are written.")] = None
    extract: Annotated[ExtractOptions | None, Meta(description="What is read from the sources.")] = None
    validation: Annotated[
        ValidationPolicySpec | None,
        Meta(description="How tables are checked against their schemas."),
    ] = None
    logging: Annotated[LoggingConfig | None, Meta(description="What is logged, and where to.")] = None
    compile: Annotated[
        DataFusionCompileOptionsSpec,
        Meta(description="How plans are compiled."),
    ] = DataFusionCompileOptionsSpec()


class RootConfigRuntime(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What the program runs with. Every section is there and every default is filled in; the rules of the sections hold."""

    plan: Annotated[PlanConfig, Meta(description="What to run.")]
    cache: Annotated[CacheConfig, Meta(description="Where results are kept between runs.")]
    otel: Annotated[
        OtelConfigRuntime | None,
        Meta(description="What is exported to OpenTelemetry. Null exports nothing."),
    ]
    delta: Annotated[DeltaConfig, Meta(description="How tables are written.")]
    extract: Annotated[ExtractOptions, Meta(description="What is read from the sources.")]
    validation: Annotated[ValidationPolicySpec, Meta(description="How tables are checked against their schemas.")]
    logging: Annotated[LoggingConfig, Meta(description="What is logged, and where to.")]
    compile: Annotated[DataFusionCompileOptionsRuntime, Meta(description="How plans are compiled.")]


class RootConfigPatch(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Overrides of a configuration. An absent section is left alone, null resets it. `applyPatch` replaces a section whole, `loadConfig` merges it field by field."""

    plan: Annotated[PlanConfig | None, Meta(description="What to run.")] | UnsetType = UNSET
    cache: Annotated[CacheConfig | None, Meta(description="Where results are kept between runs.")] | UnsetType = UNSET
    otel: Annotated[
        OtelConfigSpec | None,
        Meta(description="What is exported to OpenTelemetry. Null exports nothing."),
    ] | UnsetType = UNSET
    delta: Annotated[DeltaConfig | None, Meta(description="How tables are written.")] | UnsetType = UNSET
    extract: Annotated[ExtractOptions | None, Meta(description="What is read from the sources.")] | UnsetType = UNSET
    validation: Annotated[
        ValidationPolicySpec | None,
        Meta(description="How tables are checked against their schemas."),
    ] | UnsetType = UNSET
    logging: Annotated[LoggingConfig | None, Meta(description="What is logged, and where to.")] | UnsetType = UNSET


ConfigOrigin: TypeAlias = Literal["default", "file", "env", "cli", "code"]
"""Who decided a setting, in the usual order, weakest first."""


class ConfigSource(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Where the value of one setting came from, for `why is it this` questions."""

    key: Annotated[str, Meta(description="The setting as a dotted path, such as `cache.path`.")]
    origin: Annotated[ConfigOrigin, Meta(description="Who decided it.")]
    location: Annotated[
        str | None,
        Meta(description="File and line, variable or flag it was read from. Null for defaults."),
    ]
    pos: Annotated[
        SourcePos | None,
        Meta(description="Place of the value in its file. Null if it came from no file."),
    ] = None
    secret: Annotated[bool, Meta(description="Whether the value is a secret, which no report shows.")] = False


class ConfigEntry(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One setting with its value, and everyone who had a say in it."""

    key: Annotated[str, Meta(description="The setting as a dotted path.")]
    value: Annotated[
        Any,
        Meta(
            description="What holds, as JSON has it. `***` for a secret.",
            extra={"tessera": {"x-opaque": "It is of the type of the setting."}},
        ),
    ]
    source: Annotated[ConfigSource, Meta(description="Where the value came from.")]
    shadowed: Annotated[
        list[ConfigSource],
        Meta(description="Layers that set it too and did not win, strongest first."),
    ] = field(default_factory=list)


class ConfigReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a configuration came to, or what is wrong with it."""

    contract: Annotated[str, Meta(description="Name of the contract of the configuration.")]
    entries: Annotated[
        list[ConfigEntry],
        Meta(description="Every setting, in the order of the contract. Empty if there are mistakes."),
    ]
    errors: Annotated[
        list[ValidationErrorPayload],
        Meta(description="Every mistake, by layer and place. Empty if there are none."),
    ]
    fingerprint: Annotated[
        str | None,
        Meta(description="Hash of the value, secrets included. Null if there are mistakes."),
    ]
