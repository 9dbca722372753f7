# @generated from contracts/artifacts/envelope.yaml. Do not edit. [b437b59b9f3ba4ff]

"""How artifacts of different kinds travel in one stream. The kind comes first, so a reader knows what follows before it reads on."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from msgspec import Meta, Raw, Struct

from ..datasets.datasets import ResolvedProjection
from ..delta.cdf import CdfCursor
from ..delta.reports import VacuumReport
from ..diagnostics.events import CdfReadRecord
from ..diagnostics.table_validation import TableValidationReport
from ..plan.bundle import PlanBundle
from ..plan.results import PlanDiagnostics
from ..types import EventTimeMs, NonEmptyStr, RunId, Sha256Hex
from .compiler import ViewArtifactPayload
from .decisions import DeltaStatsDecision, SemanticValidation, ViewCacheArtifact, WriterPolicySnapshot
from .manifest import RunManifest


class StatsDecisionEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="delta_stats_decision",
    tag_field="kind",
):
    """Carries the choice of columns with statistics."""

    payload: Annotated[DeltaStatsDecision, Meta(description="The decision.")]


class CacheArtifactEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="view_cache_artifact",
    tag_field="kind",
):
    """Carries what became of one cached view."""

    payload: Annotated[ViewCacheArtifact, Meta(description="The cached view.")]


class SemanticValidationEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="semantic_validation",
    tag_field="kind",
):
    """Carries the check of a view's declared meanings."""

    payload: Annotated[SemanticValidation, Meta(description="The outcome of the check.")]


class RunManifestEnvelope(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="run_manifest", tag_field="kind"):
    """Carries the manifest of a run, usually as the last artifact of its stream."""

    payload: Annotated[RunManifest, Meta(description="The manifest.")]


class WriterPolicyEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="writer_policy",
    tag_field="kind",
):
    """Carries the settings of one write."""

    payload: Annotated[WriterPolicySnapshot, Meta(description="The settings, with all defaults resolved.")]


class PlanArtifactEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="plan_artifact",
    tag_field="kind",
):
    """Carries one planned view."""

    payload: Annotated[PlanBundle, Meta(description="The plan with its lineage and inputs.")]


class CdfReadEnvelope(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="cdf_read", tag_field="kind"):
    """Carries the account of one change data feed read."""

    payload: Annotated[CdfReadRecord, Meta(description="What was read.")]


class TableValidationEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="table_validation",
    tag_field="kind",
):
    """Carries the check of one table's rows."""

    payload: Annotated[TableValidationReport, Meta(description="The outcome of the check.")]


class VacuumEnvelope(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="vacuum_report", tag_field="kind"):
    """Carries the account of one vacuum."""

    payload: Annotated[VacuumReport, Meta(description="What was, or would have been, deleted.")]


class ResolvedProjectionEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="resolved_projection",
    tag_field="kind",
):
    """Carries the scan boundary of one dataset."""

    payload: Annotated[ResolvedProjection, Meta(description="What was made of the columns of its files.")]


class ViewArtifactEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="view_artifact",
    tag_field="kind",
):
    """Carries one view as it was registered."""

    payload: Annotated[ViewArtifactPayload, Meta(description="The view.")]


class PlanDiagnosticsEnvelope(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="plan_diagnostics",
    tag_field="kind",
):
    """Carries the account of planning one view."""

    payload: Annotated[PlanDiagnostics, Meta(description="How far it came and what it cost.")]


class CdfCursorEnvelope(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="cdf_cursor", tag_field="kind"):
    """Carries how far a run came in the changes of one table. The manifest says the same; this is for those who keep cursors."""

    payload: Annotated[CdfCursor, Meta(description="The cursor.")]


ArtifactEnvelope: TypeAlias = Union[
    StatsDecisionEnvelope,
    CacheArtifactEnvelope,
    SemanticValidationEnvelope,
    RunManifestEnvelope,
    WriterPolicyEnvelope,
    PlanArtifactEnvelope,
    CdfReadEnvelope,
    TableValidationEnvelope,
    VacuumEnvelope,
    ResolvedProjectionEnvelope,
    ViewArtifactEnvelope,
    PlanDiagnosticsEnvelope,
    CdfCursorEnvelope,
]
"""Any artifact a run leaves behind, told apart by `kind`."""


class ArtifactRecord(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """An artifact as the store keeps it. It can be listed, checked and copied by tools that know none of the payloads."""

    artifact_id: Annotated[
        Sha256Hex,
        Meta(description="SHA-256 of the bytes of `envelope`. The same artifact stored twice has the same id."),
    ]
    run_id: Annotated[
        RunId | None,
        Meta(description="The run that made it. Null for artifacts that no run owns, such as a vacuum by hand."),
    ]
    written_at_unix_ms: Annotated[EventTimeMs, Meta(description="When it was stored.")]
    contract: Annotated[NonEmptyStr, Meta(description="Name of the payload's contract, such as RunManifest.")]
    contract_checksum: Annotated[
        Sha256Hex,
        Meta(
            description="Checksum of that contract when the artifact was written, from the contract index. It tells which definition to read it with.",
        ),
    ]
    envelope: Annotated[
        Raw,
        Meta(description="One ArtifactEnvelope, encoded as MessagePack and not decoded until somebody asks."),
    ]
