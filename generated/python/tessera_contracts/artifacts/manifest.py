# @generated from contracts/artifacts/manifest.yaml. Do not edit. [2f8445745d2d3a7c]

"""What one pipeline run read, wrote and decided, so that it can be explained and repeated."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..datasets.datasets import DatasetFormat
from ..delta.protocol import DeltaFeatureGate, DeltaProtocolSnapshot
from ..types import (
    DeltaVersion,
    EventTimeMs,
    JsonDict,
    NonEmptyStr,
    NonNegInt,
    PlanFingerprint,
    Rfc3339,
    RunId,
    SemVer,
    Sha256Hex,
    StrMap,
    TableUri,
    UnixSeconds,
)


RunStatus: TypeAlias = Literal["started", "succeeded", "failed"]
"""How far a run came. A manifest that still says started after the process ended means that the run was killed."""


class DeltaInputPin(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Exactly which state of a Delta table a run read. Reading the same pin again gives the same rows, as long as the files are not vacuumed."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="Name of the dataset in the plan.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table was read from.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version that was read. Null if the read was pinned by timestamp only."),
    ]
    timestamp: Annotated[
        Rfc3339 | None,
        Meta(description="The moment the read travelled to. Null if it was pinned by version."),
    ]
    feature_gate: Annotated[
        DeltaFeatureGate | None,
        Meta(description="What the run required of the table's protocol. Null if it required nothing."),
    ]
    protocol: Annotated[
        DeltaProtocolSnapshot | None,
        Meta(description="The protocol the table had at that version. Null if it was not looked at."),
    ]
    from_version: Annotated[
        DeltaVersion | None,
        Meta(
            description="First version whose changes were read, up to `version`, where the dataset is the change data feed of a table. It is one more than `version` if there were none. Null if the rows of the table were read.",
        ),
    ] = None


class InputFile(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One file that a run read, by its bytes."""

    path: Annotated[
        NonEmptyStr,
        Meta(description="Where it lies below the folder of its dataset; its name if the dataset is a single file."),
    ]
    size_bytes: Annotated[NonNegInt, Meta(description="Its size.")]
    sha256: Annotated[Sha256Hex, Meta(description="SHA-256 of its bytes.")]


class FileInputPin(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Exactly which files of a dataset without versions a run read. The same rows can be read again as long as the files are there and nobody wrote to them."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="Name of the dataset in the plan.")]
    uri: Annotated[TableUri, Meta(description="The folder or the file that was read.")]
    format: Annotated[DatasetFormat, Meta(description="How the files are encoded.")]
    files: Annotated[list[InputFile], Meta(description="The files, by the bytes of their paths.")]


RunOutputKind: TypeAlias = Literal["intermediate", "relationship_output", "cpg_output", "accelerator"]
"""What an output is for. Accelerators repeat what other outputs say in a shape that is faster to read."""


class RunOutput(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One table that a run wrote."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="Name of the dataset in the plan.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table was written.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(
            description="The version this run committed. Null if the output is not a Delta table or nothing had to be written.",
        ),
    ]
    rows: Annotated[
        NonNegInt | None,
        Meta(description="Rows written by this run. Null if the writer did not count them."),
    ]
    files: Annotated[
        NonNegInt | None,
        Meta(description="Data files added by this run. Null if the writer did not count them."),
    ]
    kind: Annotated[RunOutputKind, Meta(description="What the output is for.")] = "intermediate"
    file_hashes: Annotated[
        list[Sha256Hex] | None,
        Meta(
            description="SHA-256 of each data file this run added, in the order of the commit, by which a rerun is compared. Null if they were not computed.",
        ),
    ] = None
    full_reason: Annotated[
        str | None,
        Meta(
            description="Why all rows of an output that is materialised incrementally were computed. Null if they were not, or the output is always computed in full.",
        ),
    ] = None


class PlannedOutput(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """An output of a run before it is written."""

    view: Annotated[NonEmptyStr, Meta(description="The view whose rows are written.")]
    dataset_name: Annotated[NonEmptyStr, Meta(description="Name of the dataset in the plan.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table is written.")]
    kind: Annotated[RunOutputKind, Meta(description="What the output is for.")] = "intermediate"


class RequiredUdf(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A function of the user that plans of a run call."""

    name: Annotated[NonEmptyStr, Meta(description="Name it is called by.")]
    version: Annotated[
        str | None,
        Meta(description="What its author calls this state of it. Null if it has no versions."),
    ] = None
    hash: Annotated[
        Sha256Hex,
        Meta(
            description="Fingerprint of a UdfCatalogSnapshot of this function alone, its declaration with the digest of its code, and its bodies.",
        ),
    ]


class RunManifest(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Everything needed to reproduce one pipeline run."""

    run_id: Annotated[
        RunId,
        Meta(description="The run this manifest is about. Commits of the run carry the same id in their metadata."),
    ]
    status: Annotated[RunStatus, Meta(description="How far the run came when the manifest was written.")] = "succeeded"
    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(
            description="When the manifest was written. Absent in manifests that must be equal byte for byte across runs.",
        ),
    ] | UnsetType = UNSET
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of all plans together, which changes if a view is added or rewired. Null if the run had no plans.",
        ),
    ] = None
    plan_fingerprints: Annotated[
        dict[str, PlanFingerprint],
        Meta(description="Fingerprint of the optimised plan, by view name."),
    ]
    delta_inputs: Annotated[
        list[DeltaInputPin],
        Meta(description="The tables the run read, and the change data feeds of tables, one pin for each."),
    ]
    file_inputs: Annotated[
        list[FileInputPin],
        Meta(description="The datasets the run read that are no Delta tables, one pin for each."),
    ] = field(default_factory=list)
    outputs: Annotated[
        list[RunOutput],
        Meta(
            description="The tables the run wrote, in the order of the view graph. Those that were worked on one after the other were committed in that order.",
        ),
    ]
    artifact_ids: Annotated[
        StrMap | None,
        Meta(description="Id in the artifact store, by kind of artifact. Null if no artifacts were stored."),
    ] = None
    execution_fingerprints: Annotated[
        dict[str, Sha256Hex],
        Meta(description="Fingerprint of plan, inputs, parameters and engine together, by view name."),
    ] = field(default_factory=dict)
    parameters: Annotated[
        StrMap,
        Meta(description="The values of the plan's parameters, as JSON text by name."),
    ] = field(default_factory=dict)
    repro: Annotated[
        ReproInfo | None,
        Meta(description="The programs and the machine. Null if they were not recorded."),
    ] = None
    pipeline: Annotated[str | None, Meta(description="Name of the pipeline. Null if the run had none.")] = None
    sequence: Annotated[
        NonNegInt | None,
        Meta(
            description="Number of the run among those of its pipeline, which no other one has. Commits carry it as the version of their transaction. Null if nobody counted.",
        ),
    ] = None
    planned_outputs: Annotated[
        list[PlannedOutput],
        Meta(
            description="What the run is to write, in the order of the view graph. Those that are not among `outputs` are not committed.",
        ),
    ] = field(default_factory=list)
    engine: Annotated[
        str | None,
        Meta(description="Name and version of the engine, such as `duckdb 1.5.6`. Null if it was not recorded."),
    ] = None
    profile_hash: Annotated[
        Sha256Hex | None,
        Meta(description="Hash of the settings of the session. Null if they were not recorded."),
    ] = None
    functions_hash: Annotated[
        Sha256Hex | None,
        Meta(
            description="Fingerprint of the UdfCatalogSnapshot of the functions of the user that its views call. Null if they call none.",
        ),
    ] = None
    required_udfs: Annotated[
        list[RequiredUdf],
        Meta(description="These functions one by one, by name. Empty in manifests from before there was this list."),
    ] = field(default_factory=list)


class RunLease(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Who works on a run, as a file beside its manifest. Whoever died does not renew it."""

    run_id: Annotated[RunId, Meta(description="The run.")]
    token: Annotated[
        NonEmptyStr,
        Meta(description="A random text of the process that works on it. Process ids come again, this does not."),
    ]
    renewed_at_unix_ms: Annotated[
        EventTimeMs,
        Meta(
            description="When it was last renewed, which is done every ten seconds. After a minute it counts for nothing.",
        ),
    ]


RunDifferenceReason: TypeAlias = Literal[
    "plans",
    "functions",
    "parameters",
    "inputs",
    "engine",
    "settings",
    "code",
    "rows",
]
"""In what two runs differ, from what explains most to what is explained."""


class RunDifference(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One thing in which two runs differ."""

    reason: Annotated[RunDifferenceReason, Meta(description="What differs.")]
    name: Annotated[
        str,
        Meta(description="The view, parameter, dataset or setting that differs. Empty if there is but one."),
    ]
    left: Annotated[str | None, Meta(description="What the first run had. Null if it had nothing.")]
    right: Annotated[str | None, Meta(description="What the second run had. Null if it had nothing.")]


class ReproInfo(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The programs and the machine a run used, which a person needs to repeat it elsewhere."""

    tool_version: Annotated[SemVer, Meta(description="Version of the pipeline's own package.")]
    runtime: Annotated[str, Meta(description="Name and version of the language runtime, such as `node v20.20.2`.")]
    platform: Annotated[str, Meta(description="Operating system and architecture, such as `linux-x64`.")]
    git_commit: Annotated[
        str | None,
        Meta(description="Commit the pipeline was built from, full hash. Null outside a checkout."),
    ]
    lockfile_sha256: Annotated[
        Sha256Hex | None,
        Meta(description="Digest of the dependency lock file. Null if there is none."),
    ]
    env: Annotated[
        StrMap,
        Meta(description="The environment variables that may change a result. Secrets never belong here."),
    ] = field(default_factory=dict)


DatasetKind: TypeAlias = Literal["input", "intermediate", "relationship_output", "cpg_output"]
"""The part a dataset plays in a run."""


class DatasetRecord(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One dataset in the manifest of a build directory."""

    name: Annotated[NonEmptyStr, Meta(description="Name of the dataset, unique in the manifest.")]
    kind: Annotated[DatasetKind, Meta(description="The part the dataset plays.")]
    path: Annotated[
        str | None,
        Meta(description="Where it lies, relative to the manifest. Null if it was never written to disk."),
    ] = None
    rows: Annotated[NonNegInt | None, Meta(description="Number of rows. Null if nobody counted.")] = None
    schema: Annotated[
        list[JsonDict] | None,
        Meta(
            description="One object a column, in the words of the engine that made the dataset. Null if the schema was not recorded.",
        ),
    ] = None


class Manifest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What lies in a build directory. It is older and simpler than RunManifest and stays for directories without Delta tables."""

    manifest_version: Annotated[NonNegInt, Meta(description="Version of this layout, raised when its meaning changes.")]
    created_at_unix_s: Annotated[UnixSeconds, Meta(description="When the manifest was written.")]
    datasets: Annotated[
        list[DatasetRecord],
        Meta(description="The datasets of the directory, sorted by name."),
    ] = field(default_factory=list)
    repro: Annotated[
        JsonDict,
        Meta(
            description="Whatever the tool that built the directory recorded to repeat the build. Its shape belongs to that tool; ours is ReproInfo.",
        ),
    ] = field(default_factory=dict)


class ManifestV1(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="manifest.v1",
    tag_field="type",
):
    """The self-describing head of a manifest file. A reader that meets another tag knows at once that it is too old."""

    schema_version: Annotated[
        Literal["v1"],
        Meta(description="Repeats the tag for readers that look at fields only."),
    ] = "v1"
    created_at_unix_s: Annotated[UnixSeconds, Meta(description="When the manifest was written.")]
    trace_id: Annotated[
        str,
        Meta(description="Trace that the run belongs to. Absent if the run was not traced."),
    ] | UnsetType = UNSET
