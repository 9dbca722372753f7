# @generated from contracts/delta/policies.yaml. Do not edit. [1af65f7db8a4390d]

"""How a Delta table is laid out, written, maintained and scanned, in one place for each. Nothing is done to a table that its policies do not say."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..types import (
    ColumnMappingMode,
    ColumnName,
    DeltaFeatureName,
    Identifier,
    NonNegInt,
    PosInt,
    SchemaMode,
    SqlText,
    StatsPolicy,
)
from .parquet import ParquetWriterPolicy


class DeltaWritePolicy(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Layout, statistics and features of a table, in one place. A table that relies on defaults of the writer says so by leaving fields out."""

    target_file_size: Annotated[
        PosInt | None,
        Meta(description="Size a data file should have, in bytes; 96 MiB unless said. Null leaves it to the writer."),
    ] = 100663296
    partition_by: Annotated[
        list[ColumnName],
        Meta(description="Columns that rows are split into directories by, outermost first."),
    ] = field(default_factory=list)
    zorder_by: Annotated[
        list[ColumnName],
        Meta(description="Columns that rows are clustered by inside a partition."),
    ] = field(default_factory=list)
    stats_policy: Annotated[StatsPolicy, Meta(description="Which columns get file statistics.")] = "auto"
    stats_columns: Annotated[
        list[ColumnName] | None,
        Meta(description="The columns that get statistics under the explicit policy. Null for the other policies."),
    ] = None
    stats_max_columns: Annotated[
        NonNegInt,
        Meta(description="Most columns that the auto policy gives statistics to."),
    ] = 32
    enable_features: Annotated[
        list[DeltaFeatureName],
        Meta(description="Table features to switch on. Nothing is switched on that is not listed."),
    ] = field(default_factory=list)
    parquet: Annotated[
        ParquetWriterPolicy | None,
        Meta(description="Settings of the Parquet writer. Null leaves them to the writer."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.stats_policy != "explicit" or this.stats_columns is not None):
            raise ValueError("stats_policy explicit requires stats_columns")
        if not (this.stats_policy == "explicit" or this.stats_columns is None):
            raise ValueError("stats_columns requires stats_policy explicit")
        if any(column in this.zorder_by for column in this.partition_by):
            raise ValueError("a column cannot be in both partition_by and zorder_by")


class DeltaSchemaPolicy(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What writes may do to the schema of a table."""

    schema_mode: Annotated[
        SchemaMode | None,
        Meta(description="How a write with another schema is treated. Null refuses it."),
    ] = None
    column_mapping_mode: Annotated[
        ColumnMappingMode | None,
        Meta(description="How Parquet columns are found for table columns. Null leaves the table's mode alone."),
    ] = None


class DeltaMaintenancePolicy(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a table is kept fast and small. The intervals become table properties, so that every writer follows them."""

    optimize_on_write: Annotated[
        bool,
        Meta(description="Whether small files are compacted after each write, as a commit of its own."),
    ] = False
    z_order_cols: Annotated[
        list[ColumnName],
        Meta(description="Columns that rows are clustered by when the table is optimized. Empty only compacts."),
    ] = field(default_factory=list)
    vacuum_retention_hours: Annotated[
        NonNegInt | None,
        Meta(
            description="How long files that left the table are kept for time travel and running readers, in hours; a week unless said. Null uses the table's own retention.",
        ),
    ] = 168
    checkpoint_interval: Annotated[
        PosInt | None,
        Meta(
            description="Commits from one checkpoint to the next (`delta.checkpointInterval`). Null leaves it to the writer.",
        ),
    ] = 10
    log_retention_days: Annotated[
        PosInt | None,
        Meta(
            description="How long commit files are kept after a checkpoint made them redundant, in days (`delta.logRetentionDuration`). Null leaves it to the writer.",
        ),
    ] = 30


class DeltaCdfPolicy(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Whether readers of a table count on its change data feed."""

    required: Annotated[
        bool,
        Meta(description="Whether the feed is registered beside the table. A table that has none is then refused."),
    ] = False
    allow_out_of_range: Annotated[
        bool,
        Meta(
            description="Whether a read that starts after the latest version gives no rows. Otherwise it is an error.",
        ),
    ] = False


class DeltaScanOptions(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a Delta table is presented to the engine."""

    file_column_name: Annotated[
        str | None,
        Meta(description="Name of an added column that holds the path of each row's file. Null adds none."),
    ] = None
    enable_parquet_pushdown: Annotated[
        bool,
        Meta(description="Whether predicates are evaluated while Parquet is decoded, so that rows are dropped early."),
    ] = True
    schema_force_view_types: Annotated[
        bool | None,
        Meta(description="Whether text and binary columns are read as Arrow view types. Null leaves it to the engine."),
    ] = None
    wrap_partition_values: Annotated[
        bool,
        Meta(
            description="Whether partition values are dictionary-encoded, since one value is repeated for all rows of a file.",
        ),
    ] = False


class DeltaConstraint(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A CHECK constraint of a table. Writers refuse rows for which it is not true."""

    name: Annotated[
        Identifier,
        Meta(description="Name of the constraint. The table keeps it as the property `delta.constraints.<name>`."),
    ]
    expr: Annotated[SqlText, Meta(description="The condition, a SQL expression over the columns of the table.")]
