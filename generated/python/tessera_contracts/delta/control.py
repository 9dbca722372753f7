# @generated from contracts/delta/control.yaml. Do not edit. [7817c371e07ede26]

"""The control plane of Delta tables, by which whoever holds no table asks for work on one."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, UNSET, UnsetType

from .maintenance import (
    DeltaAddConstraintsRequest,
    DeltaAddFeaturesRequest,
    DeltaCheckpointRequest,
    DeltaDropConstraintsRequest,
    DeltaOptimizeRequest,
    DeltaRestoreRequest,
    DeltaSetPropertiesRequest,
    DeltaVacuumRequest,
)
from .merge import DeltaMergeRequest
from .requests import (
    DeltaCdfRequest,
    DeltaDeleteRequest,
    DeltaProviderRequest,
    DeltaSnapshotRequest,
    DeltaUpdateRequest,
    DeltaWriteRequest,
)


class DeltaRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One request of any kind, an object with the name of what is asked as its only key."""

    snapshot: Annotated[DeltaSnapshotRequest, Meta(description="Asks what a table looks like.")] | UnsetType = UNSET
    provider: Annotated[
        DeltaProviderRequest,
        Meta(description="Asks for a table as a source of rows."),
    ] | UnsetType = UNSET
    cdf: Annotated[DeltaCdfRequest, Meta(description="Asks for the changes of a table.")] | UnsetType = UNSET
    write: Annotated[DeltaWriteRequest, Meta(description="Writes rows.")] | UnsetType = UNSET
    delete_rows: Annotated[DeltaDeleteRequest, Meta(description="Deletes rows.")] | UnsetType = UNSET
    update: Annotated[DeltaUpdateRequest, Meta(description="Changes rows.")] | UnsetType = UNSET
    merge: Annotated[DeltaMergeRequest, Meta(description="Merges rows.")] | UnsetType = UNSET
    optimize: Annotated[DeltaOptimizeRequest, Meta(description="Rewrites small files.")] | UnsetType = UNSET
    vacuum: Annotated[DeltaVacuumRequest, Meta(description="Deletes files that nobody needs.")] | UnsetType = UNSET
    restore: Annotated[DeltaRestoreRequest, Meta(description="Goes back to an earlier state.")] | UnsetType = UNSET
    checkpoint: Annotated[DeltaCheckpointRequest, Meta(description="Writes a checkpoint.")] | UnsetType = UNSET
    set_properties: Annotated[DeltaSetPropertiesRequest, Meta(description="Sets properties.")] | UnsetType = UNSET
    add_features: Annotated[DeltaAddFeaturesRequest, Meta(description="Adds features.")] | UnsetType = UNSET
    add_constraints: Annotated[DeltaAddConstraintsRequest, Meta(description="Adds constraints.")] | UnsetType = UNSET
    drop_constraints: Annotated[DeltaDropConstraintsRequest, Meta(description="Drops constraints.")] | UnsetType = UNSET

    def __post_init__(self) -> None:
        this: Any = self
        if not (
            len(
                [
                    found
                    for found in [
                        this.snapshot is not UNSET,
                        this.provider is not UNSET,
                        this.cdf is not UNSET,
                        this.write is not UNSET,
                        this.delete_rows is not UNSET,
                        this.update is not UNSET,
                        this.merge is not UNSET,
                        this.optimize is not UNSET,
                        this.vacuum is not UNSET,
                        this.restore is not UNSET,
                        this.checkpoint is not UNSET,
                        this.set_properties is not UNSET,
                        this.add_features is not UNSET,
                        this.add_constraints is not UNSET,
                        this.drop_constraints is not UNSET,
                    ]
                    if found
                ],
            ) == 1
        ):
            raise ValueError("a request asks for exactly one thing")
