# @generated from contracts/datasets/datasets.yaml. Do not edit. [00aff2b3f6c6ddca]

"""Datasets, where they lie, and what the registry made of both."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..config.semantics import ValidationPolicySpec
from ..query.expressions import QuerySpec, ViewSpec
from ..schema.tables import ContractSpec, TableSchemaSpec
from ..types import ColumnName, DeltaVersion, Identifier, NonEmptyStr, Rfc3339, SqlText, StrMap, TableUri
from .policies import ArrowValidationOptions, DataFusionScanOptions, DatasetPolicies, DeltaPolicyBundle


class DatasetSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A dataset by what it holds, wherever it lies."""

    table_spec: Annotated[TableSchemaSpec, Meta(description="Its columns.")]
    contract_spec: Annotated[
        ContractSpec | None,
        Meta(description="What its rows promise. Null promises nothing beyond the types."),
    ] = None
    query_spec: Annotated[
        QuerySpec | None,
        Meta(description="The rows and columns that readers get. Null gives them all."),
    ] = None
    view_specs: Annotated[list[ViewSpec], Meta(description="Views that are registered along with it.")] = field(
        default_factory=list,
    )
    policies: Annotated[DatasetPolicies, Meta(description="How it is scanned, stored and checked.")] = DatasetPolicies()

    def __post_init__(self) -> None:
        this: Any = self
        if not all(
            len([other for other in this.view_specs if other.name == view.name]) == 1
            for view in this.view_specs
        ):
            raise ValueError("the names of the views must be unique")


DatasetFormat: TypeAlias = Literal["delta", "parquet", "arrow_ipc", "json", "csv"]
"""How the files of a dataset are encoded. Only delta has versions. JSON is one object a line."""


class DatasetLocation(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where a dataset lies, and what is special about it there."""

    name: Annotated[Identifier, Meta(description="Name of the dataset, by which SQL refers to it.")]
    uri: Annotated[TableUri, Meta(description="The table, directory or file.")]
    format: Annotated[DatasetFormat, Meta(description="How its files are encoded.")] = "delta"
    storage_options: Annotated[
        StrMap,
        Meta(description="How its store is reached, in the store's own words. Secrets never belong here."),
    ] = field(default_factory=dict)
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version that is always read. Null, without a timestamp, reads the latest."),
    ] = None
    timestamp: Annotated[Rfc3339 | None, Meta(description="The moment whose latest version is always read.")] = None
    overrides: Annotated[
        DatasetLocationOverrides | None,
        Meta(description="What departs from the DatasetSpec in this place. Null departs in nothing."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.version is None or this.timestamp is None):
            raise ValueError("version and timestamp exclude each other")
        if not (this.format == "delta" or (this.version is None and this.timestamp is None)):
            raise ValueError("version and timestamp require format delta")


class DatasetLocationOverrides(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What departs from a DatasetSpec in one place, the fields of DatasetPolicies and the schema. Absent keeps what the spec says, null takes it away, and a value replaces it whole."""

    datafusion_scan: Annotated[
        DataFusionScanOptions | None,
        Meta(description="How its files are presented to the engine."),
    ] | UnsetType = UNSET
    delta: Annotated[
        DeltaPolicyBundle | None,
        Meta(description="What is said about its Delta table."),
    ] | UnsetType = UNSET
    validation: Annotated[
        ArrowValidationOptions | None,
        Meta(description="How rows are brought to its schema before they are written."),
    ] | UnsetType = UNSET
    dataframe_validation: Annotated[
        ValidationPolicySpec | None,
        Meta(description="How much of it is checked when a stage hands it on."),
    ] | UnsetType = UNSET
    table_spec: Annotated[
        TableSchemaSpec,
        Meta(description="Its columns. They cannot be taken away, so null is refused."),
    ] | UnsetType = UNSET


class ResolvedProjection(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What the registry made of the columns of a dataset's files, so that they fit its schema. It is recorded with the registration."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="The dataset that was registered.")]
    columns: Annotated[
        list[tuple[ColumnName, SqlText]],
        Meta(
            description="Each column of the schema with the SQL expression that gives it, in the order of the schema.",
        ),
    ]
    added_defaults: Annotated[
        list[ColumnName],
        Meta(description="Columns that the files do not have and that take their default, or null."),
    ]
    casts: Annotated[list[ColumnName], Meta(description="Columns that the files have with another type.")]
