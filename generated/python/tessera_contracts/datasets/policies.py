# @generated from contracts/datasets/policies.yaml. Do not edit. [ba24578b9074d07b]

"""How a dataset is scanned, written and checked, bundled so that one part can be overridden without the others."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from ..arrow.types import ArrowTypeSpec
from ..config.semantics import ValidationPolicySpec
from ..delta.policies import (
    DeltaCdfPolicy,
    DeltaConstraint,
    DeltaMaintenancePolicy,
    DeltaScanOptions,
    DeltaSchemaPolicy,
    DeltaWritePolicy,
)
from ..delta.protocol import DeltaFeatureGate
from ..schema.ordering import OrderingSpec, SortKeySpec
from ..types import ColumnName, PosInt, SqlText


class ArrowValidationOptions(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the rows of a table are brought to its schema."""

    strict: Annotated[
        bool | Literal["filter"],
        Meta(
            description="What is done with columns that the schema does not have. They are an error (true), are kept (false) or are dropped (filter).",
        ),
    ] = "filter"
    coerce: Annotated[
        bool,
        Meta(
            description="Whether values of another type are cast if that loses nothing. Otherwise the type is an error.",
        ),
    ] = False
    ordered: Annotated[
        bool,
        Meta(description="Whether the columns that the schema has must stand in its order."),
    ] = False
    max_errors: Annotated[PosInt | None, Meta(description="Errors after which checking stops. Null finds all.")] = None
    emit_invalid_rows: Annotated[
        bool,
        Meta(description="Whether rows that fail are kept in a table of their own. Otherwise they are dropped."),
    ] = True
    emit_error_table: Annotated[bool, Meta(description="Whether there is a table with one row for each error.")] = True


class DataFusionScanOptions(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the files of a dataset are presented to the engine."""

    partition_cols: Annotated[
        list[tuple[ColumnName, ArrowTypeSpec]],
        Meta(
            description="Columns that stand in the directory names instead of the files, with their types, outermost first.",
        ),
    ] = field(default_factory=list)
    file_sort_order: Annotated[
        list[SortKeySpec],
        Meta(
            description="The order of the rows inside each file, which spares the engine a sort. It is not checked; a wrong order gives wrong results.",
        ),
    ] = field(default_factory=list)
    parquet_pruning: Annotated[bool, Meta(description="Whether row groups are skipped by their statistics.")] = True
    projection_exprs: Annotated[
        list[SqlText],
        Meta(
            description="The columns of the table as SQL expressions over those of the files, each with an alias unless it is a column. Empty takes the files' own.",
        ),
    ] = field(default_factory=list)
    cache: Annotated[bool, Meta(description="Whether the rows are kept in memory after the first scan.")] = False
    collect_statistics: Annotated[
        bool | None,
        Meta(
            description="Whether file statistics are read when the dataset is registered. Null leaves it to the session.",
        ),
    ] = None
    ordering: Annotated[
        OrderingSpec | None,
        Meta(description="The order of the rows over all files. Null claims nothing."),
    ] = None


class DeltaPolicyBundle(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Everything that is said about one Delta table. Whatever is null is left to the session or, at last, to the writer."""

    scan: Annotated[DeltaScanOptions | None, Meta(description="How the table is presented to the engine.")] = None
    cdf_policy: Annotated[
        DeltaCdfPolicy | None,
        Meta(description="Whether readers count on its change data feed."),
    ] = None
    maintenance_policy: Annotated[
        DeltaMaintenancePolicy | None,
        Meta(description="How it is kept fast and small. Null never maintains it."),
    ] = None
    write_policy: Annotated[DeltaWritePolicy | None, Meta(description="How it is laid out.")] = None
    schema_policy: Annotated[
        DeltaSchemaPolicy | None,
        Meta(description="What writes may do to its schema. Null lets them do nothing."),
    ] = None
    feature_gate: Annotated[
        DeltaFeatureGate | None,
        Meta(description="What is required of its protocol. Null requires nothing."),
    ] = None
    constraints: Annotated[
        list[DeltaConstraint],
        Meta(description="CHECK constraints the table is created with."),
    ] = field(default_factory=list)


class DatasetPolicies(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a dataset is scanned, stored and checked."""

    datafusion_scan: Annotated[
        DataFusionScanOptions | None,
        Meta(description="How its files are presented to the engine. Null uses the defaults."),
    ] = None
    delta: Annotated[
        DeltaPolicyBundle | None,
        Meta(description="What is said about its Delta table. Null if it is none."),
    ] = None
    validation: Annotated[
        ArrowValidationOptions | None,
        Meta(description="How rows are brought to its schema before they are written. Null takes them as they are."),
    ] = None
    dataframe_validation: Annotated[
        ValidationPolicySpec | None,
        Meta(description="How much of it is checked when a stage hands it on. Null follows the configuration."),
    ] = None
