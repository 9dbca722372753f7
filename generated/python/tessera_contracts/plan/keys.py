# @generated from contracts/plan/keys.yaml. Do not edit. [35339d17db91db8b]

"""What is hashed to tell whether two plans, results or runs are the same. Each hash is the fingerprint of one of these."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct, field

from ..types import DeltaVersion, NonEmptyStr, PlanFingerprint, PosInt, Sha256Hex, SqlDialect, SqlText, StrMap


class CanonicalSql(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A SQL view in its normal form, for its plan fingerprint."""

    form: Annotated[PosInt, Meta(description="Version of the normal form.")]
    dialect: Annotated[SqlDialect, Meta(description="The dialect.")]
    sql: Annotated[
        SqlText,
        Meta(description="The tokens, joined by single spaces, without comments; words outside quotes in lower case."),
    ]
    refs: Annotated[
        dict[str, str],
        Meta(
            description="By each name the statement reads, the dataset of that name or `v_` and the fingerprint of the view.",
        ),
    ]


class ResultInput(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What one dataset contributes to a result."""

    table_id: Annotated[
        NonEmptyStr,
        Meta(
            description="Id of the Delta table, whatever its place, or the SHA-256 of the file list of other formats.",
        ),
    ]
    version: Annotated[DeltaVersion | None, Meta(description="The version read. Null for formats without versions.")]
    from_version: Annotated[
        DeltaVersion | None,
        Meta(
            description="First version whose changes were read, of a change data feed. Null if the rows themselves were read.",
        ),
    ] = None
    boundary: Annotated[Sha256Hex, Meta(description="Fingerprint of the ResolvedProjection it was read through.")]


class ResultKey(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Everything that decides the rows of a result. Equal keys mean equal rows, whatever computed them."""

    plan_fingerprint: Annotated[PlanFingerprint, Meta(description="The plan, with the views it reads.")]
    inputs: Annotated[
        dict[str, ResultInput],
        Meta(description="The datasets it reads, by name, those of its views included."),
    ]
    parameters: Annotated[StrMap, Meta(description="The values of its parameters, as JSON text by name.")] = field(
        default_factory=dict,
    )


class ExecutionKey(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Everything that decides the bytes of a result, for the manifest."""

    result: Annotated[Sha256Hex, Meta(description="Fingerprint of the ResultKey.")]
    engine: Annotated[NonEmptyStr, Meta(description="Name and version of the engine, such as `duckdb 1.5.6`.")]
    profile_hash: Annotated[Sha256Hex, Meta(description="The session's settings.")]
    writer_policy: Annotated[
        Sha256Hex | None,
        Meta(description="The policy hash of the WriterPolicySnapshot. Null if nothing was written."),
    ] = None


class ViewShape(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A view in the shape of a graph."""

    plan_fingerprint: Annotated[PlanFingerprint, Meta(description="Its plan.")]
    deps: Annotated[list[str], Meta(description="The views it reads, sorted.")] = field(default_factory=list)
    output: Annotated[str | None, Meta(description="The dataset it is written to. Null if it is not.")] = None


class GraphShape(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All views of a pipeline and how they hang together, for the plan signature."""

    form: Annotated[PosInt, Meta(description="Version of this form.")]
    views: Annotated[dict[str, ViewShape], Meta(description="The views by name.")]
