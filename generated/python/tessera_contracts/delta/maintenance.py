# @generated from contracts/delta/maintenance.yaml. Do not edit. [172fec0a5d735d96]

"""Requests that change how a Delta table is stored or what it requires, and leave its rows as they are or bring earlier ones back."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, field

from ..types import ColumnName, DeltaFeatureName, DeltaVersion, Identifier, NonNegInt, PosInt, Rfc3339
from .commit import CommitProperties
from .policies import DeltaConstraint
from .requests import DeltaTableRef


class DeltaOptimizeRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Rewrites small files into larger ones; the answer is an OptimizeReport."""

    table: Annotated[DeltaTableRef, Meta(description="The table whose files are rewritten.")]
    z_order_cols: Annotated[
        list[ColumnName],
        Meta(description="Columns that rows are clustered by in the new files. Empty only compacts."),
    ] = field(default_factory=list)
    target_size: Annotated[
        PosInt | None,
        Meta(description="Size a new file should have, in bytes. Null leaves it to the table."),
    ] = None
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None


VacuumMode: TypeAlias = Literal["lite", "full"]
"""Which files a vacuum looks at. Lite takes those that the log says were removed, full also lists the storage for files that no commit knows."""


class DeltaVacuumRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Deletes files that no version within the retention needs; the answer is a VacuumReport."""

    table: Annotated[DeltaTableRef, Meta(description="The table whose files are deleted.")]
    retention_hours: Annotated[
        NonNegInt | None,
        Meta(
            description="Files that left the table longer ago than this are deleted, in hours. Null uses the table's own retention.",
        ),
    ] = None
    dry_run: Annotated[bool, Meta(description="Whether files are only listed. Deleting has to be asked for.")] = True
    enforce_retention: Annotated[
        bool,
        Meta(
            description="Whether a retention below the table's own is refused. A shorter one breaks readers that are under way.",
        ),
    ] = True
    mode: Annotated[VacuumMode, Meta(description="Which files are looked at.")] = "lite"


class DeltaRestoreRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Makes an earlier state of a table the latest one, by a new commit; the answer is a RestoreReport. It fails if a vacuum has deleted files of that state."""

    table: Annotated[
        DeltaTableRef,
        Meta(description="The table that goes back. The state to go back to is not said here."),
    ]
    version: Annotated[DeltaVersion | None, Meta(description="The version to go back to.")] = None
    timestamp: Annotated[Rfc3339 | None, Meta(description="The moment whose latest version to go back to.")] = None
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.version is None) != (this.timestamp is None)):
            raise ValueError("a restore has either version or timestamp")


class DeltaCheckpointRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Writes a checkpoint of the table's version, so that readers need not replay its log."""

    table: Annotated[DeltaTableRef, Meta(description="The table, at the version that the checkpoint is of.")]


class DeltaSetPropertiesRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Sets properties of a table. Those that are not named stay as they are."""

    table: Annotated[DeltaTableRef, Meta(description="The table that gets the properties.")]
    properties: Annotated[
        Annotated[dict[str, str], Meta(min_length=1)],
        Meta(
            description="New value by property, as Delta spells them. A property that would switch on a table feature is refused; that is DeltaAddFeaturesRequest's.",
        ),
    ]
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None


class DeltaAddFeaturesRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Adds features to the protocol of a table. Clients that do not implement them are locked out, and there is hardly a way back."""

    table: Annotated[DeltaTableRef, Meta(description="The table that gets the features.")]
    features: Annotated[
        Annotated[list[DeltaFeatureName], Meta(min_length=1)],
        Meta(description="The features. Those that the table has already are left as they are."),
    ]
    allow_protocol_increase: Annotated[
        bool,
        Meta(
            description="Whether the reader and writer versions may be raised for them. Otherwise a table below version 3 or 7 is refused.",
        ),
    ] = False
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None


class DeltaAddConstraintsRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Adds CHECK constraints to a table. It fails if a row of the table breaks one."""

    table: Annotated[DeltaTableRef, Meta(description="The table that gets the constraints.")]
    constraints: Annotated[
        Annotated[list[DeltaConstraint], Meta(min_length=1)],
        Meta(description="The constraints, under names that the table has not given yet."),
    ]
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not all(
            len([other for other in this.constraints if other.name == one.name]) == 1
            for one in this.constraints
        ):
            raise ValueError("the names of the constraints must be unique")


class DeltaDropConstraintsRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Takes CHECK constraints from a table."""

    table: Annotated[DeltaTableRef, Meta(description="The table that loses the constraints.")]
    names: Annotated[Annotated[list[Identifier], Meta(min_length=1)], Meta(description="Names of the constraints.")]
    raise_if_missing: Annotated[
        bool,
        Meta(description="Whether a name that the table does not have is an error."),
    ] = True
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None
