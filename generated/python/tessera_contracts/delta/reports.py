# @generated from contracts/delta/reports.yaml. Do not edit. [0f5ca8994f7b4ac1]

"""What operations on Delta tables did, and what a table looks like."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..schema.tables import TableSchemaSpec
from ..types import (
    ColumnName,
    DeltaVersion,
    EventTimeMs,
    JsonDict,
    NonEmptyStr,
    NonNegInt,
    PosInt,
    RunId,
    StrMap,
    TableUri,
)
from .checkpoint import PartitionValues
from .protocol import DeltaProtocolSnapshot, ProtocolCompatibilityReport
from .requests import DeltaTableRef


class DeltaSnapshotBundle(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a table looks like at one version, without its rows."""

    table: Annotated[DeltaTableRef, Meta(description="The table as it was asked for.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was found.")]
    protocol: Annotated[DeltaProtocolSnapshot, Meta(description="What the version requires of its clients.")]
    schema: Annotated[TableSchemaSpec, Meta(description="The columns, as Arrow has them.")]
    files: Annotated[NonNegInt, Meta(description="Number of data files.")]
    rows: Annotated[
        NonNegInt | None,
        Meta(description="Number of rows, from the statistics of the files. Null if a file has none."),
    ]
    properties: Annotated[StrMap, Meta(description="The table properties, such as `delta.appendOnly`.")]
    partition_columns: Annotated[
        list[ColumnName],
        Meta(description="Columns that rows are split into directories by, outermost first."),
    ]
    committed_unix_ms: Annotated[
        EventTimeMs | None,
        Meta(description="When the version was committed. Null if it was not asked for."),
    ] = None
    size_bytes: Annotated[
        NonNegInt | None,
        Meta(description="Size of the data files together, in bytes. Null if it was not asked for."),
    ] = None
    file_sizes: Annotated[
        list[FileSizeBin],
        Meta(description="How large the data files are, the smallest first. Empty if there are none."),
    ] = field(default_factory=list)
    compatibility: Annotated[
        ProtocolCompatibilityReport | None,
        Meta(description="Whether this program can read and write the table. Null if it was not judged."),
    ] = None
    contract: Annotated[
        str | None,
        Meta(
            description="The contract that the table was made by, such as `cpg/rows.CpgNode`. Null if the table does not say.",
        ),
    ] = None
    last_commits: Annotated[
        list[HistoryEntry],
        Meta(description="The newest commits up to the version, the latest first."),
    ] = field(default_factory=list)
    warnings: Annotated[
        list[TableFinding],
        Meta(description="What is wrong with the log and harms no reader."),
    ] = field(default_factory=list)


class FileSizeBin(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How many data files of a table are about as large as each other."""

    below_bytes: Annotated[
        PosInt | None,
        Meta(
            description="The files are smaller than this, and not smaller than those of the bin before. Null has no upper end.",
        ),
    ]
    files: Annotated[NonNegInt, Meta(description="How many they are.")]
    size_bytes: Annotated[NonNegInt, Meta(description="Their size together, in bytes.")]


class TableFile(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One data file of a table."""

    path: Annotated[NonEmptyStr, Meta(description="The file, as the log has it.")]
    size_bytes: Annotated[NonNegInt, Meta(description="Its size, in bytes.")]
    rows: Annotated[NonNegInt | None, Meta(description="Its rows without deleted ones. Null if the log does not say.")]
    deleted_rows: Annotated[NonNegInt, Meta(description="Rows in it that a deletion vector takes out.")] = 0
    modified_unix_ms: Annotated[EventTimeMs, Meta(description="When it was made.")]
    partition_values: Annotated[
        PartitionValues,
        Meta(description="The partition it belongs to, by the names of the columns in files."),
    ] = field(default_factory=dict)


class TableFilesReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The data files of a table at one version."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was looked at.")]
    num_files: Annotated[NonNegInt, Meta(description="How many files the table has, also if fewer are listed.")]
    files: Annotated[list[TableFile], Meta(description="The files by their paths, as many as were asked for.")]


class DeltaAppendReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a write did, in the words of delta-rs."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was committed.")]
    num_added_files: Annotated[NonNegInt, Meta(description="Data files that were written.")]
    num_removed_files: Annotated[
        NonNegInt,
        Meta(description="Data files that left the table, none unless it was overwritten."),
    ]
    num_added_rows: Annotated[NonNegInt, Meta(description="Rows that were written.")]
    num_partitions: Annotated[
        NonNegInt,
        Meta(description="Partitions the rows belong to. Zero if the table is not partitioned."),
    ]
    execution_time_ms: Annotated[
        NonNegInt,
        Meta(description="Wall time of the write with its commit, in milliseconds."),
    ]
    skipped: Annotated[
        bool,
        Meta(
            description="True if there was nothing to commit, since the transaction of the application was committed before. The version is then the latest.",
        ),
    ] = False
    num_retries: Annotated[
        NonNegInt,
        Meta(description="How often the commit lost to another writer and was tried again."),
    ] = 0
    writer: Annotated[
        str | None,
        Meta(description="What wrote the Parquet files. Null if the engine did not report it."),
    ] = None
    ignored_options: Annotated[
        list[str],
        Meta(description="Options of the Parquet writer that only hint and that this one does not take, sorted."),
    ] = field(default_factory=list)
    dry_run: Annotated[
        bool,
        Meta(
            description="True if nothing was written. The version is then the latest, rows and partitions are those that would be written, and files are none.",
        ),
    ] = False
    changes: Annotated[
        list[str],
        Meta(
            description="What the write changed about the columns of the table, a line each. Empty if they stayed as they were.",
        ),
    ] = field(default_factory=list)


class DeltaIngestReject(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A row of a file that does not fit the contract of a table."""

    row: Annotated[
        PosInt,
        Meta(
            description="Where it stands in the file. The line on which it begins, counted from 1; in a Parquet file the number of the row, counted from 1.",
        ),
    ]
    column: Annotated[str | None, Meta(description="The column that is wrong. Null if it is the row as a whole.")]
    message: Annotated[str, Meta(description="What is wrong with it.")]
    text: Annotated[
        str | None,
        Meta(
            description="The row as it stands in the file, or its values as JSON. Null in reports, which are not to hold data.",
        ),
    ] = None


class DeltaIngestReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What came of the rows of a file that were to be written to a table."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    source: Annotated[NonEmptyStr, Meta(description="The file, as it was named.")]
    format: Annotated[Literal["csv", "jsonl", "parquet"], Meta(description="What it was read as.")]
    num_rows: Annotated[NonNegInt, Meta(description="Rows of the file.")]
    num_rejects: Annotated[NonNegInt, Meta(description="Rows of it that do not fit.")]
    rejects: Annotated[
        list[DeltaIngestReject],
        Meta(description="The first of these, in the order of the file."),
    ] = field(default_factory=list)
    write: Annotated[
        DeltaAppendReport | None,
        Meta(
            description="What was written, or would be. Null if nothing was, since more rows do not fit than were allowed.",
        ),
    ]


class DeltaDeleteReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a delete did, in the words of delta-rs."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was committed.")]
    num_added_files: Annotated[NonNegInt, Meta(description="Data files that were written.")]
    num_removed_files: Annotated[NonNegInt, Meta(description="Data files that left the table.")]
    num_deleted_rows: Annotated[
        NonNegInt | None,
        Meta(description="Rows that are gone. Null if whole files left that do not say how many rows they have."),
    ]
    num_copied_rows: Annotated[
        NonNegInt,
        Meta(description="Rows that were written again, since they shared a file with rows that are gone."),
    ]
    num_deletion_vectors: Annotated[
        NonNegInt,
        Meta(description="Files whose rows were marked as deleted instead of writing the rest again."),
    ] = 0
    execution_time_ms: Annotated[NonNegInt, Meta(description="Wall time with the commit, in milliseconds.")]
    scan_time_ms: Annotated[NonNegInt, Meta(description="Time to find the rows, in milliseconds.")]
    rewrite_time_ms: Annotated[NonNegInt, Meta(description="Time to write files, in milliseconds.")]
    skipped: Annotated[
        bool,
        Meta(
            description="True if there was nothing to do, so that nothing was committed. The version is then the latest.",
        ),
    ] = False


class DeltaUpdateReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What an update did, in the words of delta-rs."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was committed.")]
    num_added_files: Annotated[NonNegInt, Meta(description="Data files that were written.")]
    num_removed_files: Annotated[NonNegInt, Meta(description="Data files that left the table.")]
    num_updated_rows: Annotated[NonNegInt, Meta(description="Rows that changed.")]
    num_copied_rows: Annotated[NonNegInt, Meta(description="Rows that were written again unchanged.")]
    num_deletion_vectors: Annotated[
        NonNegInt,
        Meta(description="Files whose old rows were marked as deleted instead of writing the rest again."),
    ] = 0
    execution_time_ms: Annotated[NonNegInt, Meta(description="Wall time with the commit, in milliseconds.")]
    scan_time_ms: Annotated[NonNegInt, Meta(description="Time to find the rows, in milliseconds.")]
    rewrite_time_ms: Annotated[NonNegInt, Meta(description="Time to write files, in milliseconds.")]
    skipped: Annotated[
        bool,
        Meta(
            description="True if there was nothing to do, so that nothing was committed. The version is then the latest.",
        ),
    ] = False


class DeltaMergeReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a merge did, in the words of delta-rs."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was committed.")]
    num_source_rows: Annotated[NonNegInt, Meta(description="Rows of the source.")]
    num_target_rows_inserted: Annotated[NonNegInt, Meta(description="Source rows that became rows of the table.")]
    num_target_rows_updated: Annotated[NonNegInt, Meta(description="Rows of the table that changed.")]
    num_target_rows_deleted: Annotated[NonNegInt, Meta(description="Rows of the table that are gone.")]
    num_target_rows_copied: Annotated[
        NonNegInt,
        Meta(description="Rows of the table that were written again unchanged."),
    ]
    num_target_files_scanned: Annotated[NonNegInt, Meta(description="Files that were searched for matches.")]
    num_target_files_skipped_during_scan: Annotated[NonNegInt, Meta(description="Files that the statistics ruled out.")]
    num_target_files_added: Annotated[NonNegInt, Meta(description="Data files that were written.")]
    num_target_files_removed: Annotated[NonNegInt, Meta(description="Data files that left the table.")]
    num_deletion_vectors: Annotated[
        NonNegInt,
        Meta(description="Files whose old rows were marked as deleted instead of writing the rest again."),
    ] = 0
    execution_time_ms: Annotated[NonNegInt, Meta(description="Wall time with the commit, in milliseconds.")]
    scan_time_ms: Annotated[NonNegInt, Meta(description="Time to find the rows, in milliseconds.")]
    rewrite_time_ms: Annotated[NonNegInt, Meta(description="Time to write files, in milliseconds.")]
    skipped: Annotated[
        bool,
        Meta(
            description="True if there was nothing to do, so that nothing was committed. The version is then the latest.",
        ),
    ] = False


class DeltaAlterReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a change of a table's schema, properties, features or constraints did. No row was written."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was committed.")]
    changes: Annotated[
        list[str],
        Meta(description="What is different now, a line each. Empty if nothing had to be changed."),
    ] = field(default_factory=list)
    execution_time_ms: Annotated[NonNegInt, Meta(description="Wall time with the commit, in milliseconds.")]
    skipped: Annotated[
        bool,
        Meta(
            description="True if there was nothing to change, so that nothing was committed. The version is then the latest.",
        ),
    ] = False


class CheckpointReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A checkpoint was written."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version the checkpoint is of.")]
    num_actions: Annotated[NonNegInt, Meta(description="Actions in it.")]
    files: Annotated[list[str], Meta(description="Its files, as paths relative to the table.")]
    size_bytes: Annotated[NonNegInt, Meta(description="Their size together, in bytes.")]
    execution_time_ms: Annotated[NonNegInt, Meta(description="Wall time, in milliseconds.")]


TableFit: TypeAlias = Literal["same", "readable", "writable", "neither"]
"""Whether the rows of a table can be read and appended by a contract. Same has the very columns, writable can be read and appended too, readable can only be read."""


class TableDifference(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One difference between the columns of a table and those of a contract, and what it means for the rows that are stored."""

    column: Annotated[str, Meta(description="The column, a nested one as a path with dots.")]
    table_has: Annotated[
        str | None,
        Meta(description="What the table has there, as the text of an Arrow type. Null if it has no such column."),
    ]
    contract_has: Annotated[str | None, Meta(description="What the contract has there, likewise.")]
    can_read: Annotated[bool, Meta(description="Whether rows can be read in spite of it.")]
    can_append: Annotated[bool, Meta(description="Whether rows can be appended in spite of it.")]
    message: Annotated[str, Meta(description="What it means for the rows, in a sentence.")]
    fix: Annotated[str | None, Meta(description="What mends it. Null if nothing needs to be mended.")] = None
    mend: Annotated[
        Literal["merge", "widen", "rename"] | None,
        Meta(
            description="How the table is brought to the contract in this: a write adds the column, or widens it, or the column is renamed. Null if nothing\nneeds to be mended, or no change of the table mends it.",
        ),
    ] = None


class ContractChange(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What changed in a contract since a table recorded it, and what that means for the rows that are stored."""

    rule: Annotated[
        NonEmptyStr,
        Meta(
            description="The rule of the check of contracts that found it, such as `FIELD_ADDED_OPTIONAL`; `tessera explain` has a page on each.",
        ),
    ]
    path: Annotated[NonEmptyStr, Meta(description="The place within the contracts, such as `CpgNode.path`.")]
    column: Annotated[
        str | None,
        Meta(description="The column of the table that it is about. Null if it is about no single one."),
    ]
    message: Annotated[str, Meta(description="What changed.")]
    can_read: Annotated[bool, Meta(description="Whether stored rows can be read in spite of it.")]
    can_append: Annotated[bool, Meta(description="Whether new rows can be appended in spite of it.")]
    meaning: Annotated[
        str | None,
        Meta(description="What it means for the rows, in a sentence. Null if it means nothing for them."),
    ]
    fix: Annotated[str | None, Meta(description="What mends it. Null if nothing needs to be mended.")] = None


class TableFitReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How a table and a contract go together."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was looked at.")]
    contract: Annotated[str, Meta(description="The contract, such as `cpg/rows.CpgNode`.")]
    recorded_contract: Annotated[
        str | None,
        Meta(description="The contract that the table was made by, as the table has it. Null if it does not say."),
    ] = None
    fit: Annotated[TableFit, Meta(description="What can be done.")]
    differences: Annotated[
        list[TableDifference],
        Meta(description="The differences, in the order of the contract's columns, then of the table's."),
    ] = field(default_factory=list)
    compatibility: Annotated[
        ProtocolCompatibilityReport | None,
        Meta(
            description="Whether this program can read and write the table, whatever its columns. Null if it was not judged.",
        ),
    ] = None
    changes: Annotated[
        list[ContractChange] | None,
        Meta(
            description="What changed in the contract since the table recorded it. Null if the table has no record of it, or it is of a version of the\ncontract language that this program does not take.",
        ),
    ] = None
    mend: Annotated[
        str | None,
        Meta(
            description="The one thing to do after which rows can be read and appended: a call, or an option of one. Null if they can be already, or nothing\nthat is done to the table mends it.",
        ),
    ] = None


class TableFinding(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Something about the files of a table that is not as it should be."""

    check: Annotated[NonEmptyStr, Meta(description="Which check found it, such as `log_contiguous` or `file_size`.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version it is about. Null if it is about none alone."),
    ] = None
    path: Annotated[
        str | None,
        Meta(description="The file it is about, relative to the table. Null if it is about none alone."),
    ] = None
    message: Annotated[str, Meta(description="What is wrong, and what should be.")]


class TableVerifyReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What looking at every file of a table found."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was looked at.")]
    num_commits: Annotated[NonNegInt, Meta(description="Commits that were read.")]
    num_files: Annotated[NonNegInt, Meta(description="Data files that were looked at.")]
    opened: Annotated[
        bool,
        Meta(description="Whether data files were opened to count their rows, which takes an engine."),
    ] = False
    deep: Annotated[bool, Meta(description="Whether values were held against the bounds in the log as well.")]
    findings: Annotated[list[TableFinding], Meta(description="What is wrong. Empty if nothing is.")] = field(
        default_factory=list,
    )


class VacuumReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a vacuum deleted, or would have deleted."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    retention_hours: Annotated[
        NonNegInt | None,
        Meta(
            description="Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention.",
        ),
    ]
    dry_run: Annotated[bool, Meta(description="True if files were only listed.")]
    files_deleted: Annotated[list[str], Meta(description="The files, as paths relative to the table.")] = field(
        default_factory=list,
    )
    num_files: Annotated[NonNegInt, Meta(description="How many files there were, also if they are not listed.")] = 0
    size_bytes: Annotated[
        NonNegInt,
        Meta(description="Their size together, in bytes. Zero if the engine did not report it."),
    ] = 0


class CleanLogReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What of a table's log was deleted. Versions before the oldest one cannot be read any more."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    oldest_version: Annotated[DeltaVersion, Meta(description="The oldest version that can be read.")]
    num_files: Annotated[
        NonNegInt,
        Meta(description="Files of the log that were deleted. Zero if none was old enough."),
    ]
    size_bytes: Annotated[NonNegInt, Meta(description="Their size together, in bytes.")]


class OptimizeReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What compacting or clustering a table did, in the words of delta-rs. The spelling of its own JSON is read too."""

    num_files_added: Annotated[NonNegInt, Meta(description="Larger files that were written.")]
    num_files_removed: Annotated[NonNegInt, Meta(description="Files they replace.")]
    partitions_optimized: Annotated[NonNegInt, Meta(description="Partitions in which at least one file was rewritten.")]
    num_batches: Annotated[NonNegInt, Meta(description="Record batches that were written.")]
    total_considered_files: Annotated[NonNegInt, Meta(description="Files that were looked at.")]
    total_files_skipped: Annotated[
        NonNegInt,
        Meta(description="Files of those that were left as they are, being large enough or alone."),
    ]


class RestoreReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What going back to an earlier state of a table did, in the words of delta-rs. The spelling of its own JSON is read too."""

    num_removed_file: Annotated[
        NonNegInt,
        Meta(description="Files that left the table, having come after the state gone back to."),
    ]
    num_restored_file: Annotated[NonNegInt, Meta(description="Files that are part of the table again.")]


class HistoryEntry(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One commit of a table, its `commitInfo` with the version it made."""

    timestamp: Annotated[
        EventTimeMs | None,
        Meta(description="When the commit was made, by the writer's clock."),
    ] = None
    in_commit_timestamp: Annotated[
        EventTimeMs | None,
        Meta(
            description="The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.",
        ),
    ] = field(default=None, name="inCommitTimestamp")
    operation: Annotated[str | None, Meta(description="What was done, such as `WRITE` or `MERGE`.")] = None
    operation_parameters: Annotated[
        JsonDict | None,
        Meta(description="How it was done. The writer's own keys, most of them with text values."),
    ] = field(default=None, name="operationParameters")
    operation_metrics: Annotated[
        JsonDict | None,
        Meta(description="What it changed, such as the number of files and rows. The writer's own keys."),
    ] = field(default=None, name="operationMetrics")
    read_version: Annotated[
        DeltaVersion | None,
        Meta(description="Version of the table that the commit was based on."),
    ] = field(default=None, name="readVersion")
    isolation_level: Annotated[str | None, Meta(description="Isolation that the commit was checked with.")] = field(
        default=None,
        name="isolationLevel",
    )
    is_blind_append: Annotated[
        bool | None,
        Meta(description="True if the commit added files without reading the table."),
    ] = field(default=None, name="isBlindAppend")
    engine_info: Annotated[str | None, Meta(description="Name and version of the engine.")] = field(
        default=None,
        name="engineInfo",
    )
    client_version: Annotated[str | None, Meta(description="Name and version of the client library.")] = field(
        default=None,
        name="clientVersion",
    )
    txn_id: Annotated[
        str | None,
        Meta(description="Identifies the transaction. There if the table is managed by a catalog."),
    ] = field(default=None, name="txnId")
    user_id: Annotated[str | None, Meta(description="Who made the commit, as an identifier.")] = field(
        default=None,
        name="userId",
    )
    user_name: Annotated[str | None, Meta(description="Who made the commit, as a name.")] = field(
        default=None,
        name="userName",
    )
    user_metadata: Annotated[str | None, Meta(description="What the user wrote down about the commit.")] = field(
        default=None,
        name="userMetadata",
    )
    version: Annotated[DeltaVersion, Meta(description="The version the commit made.")]
    run: Annotated[
        RunId | None,
        Meta(
            description="The run that made the commit, as its CommitMetadata says. Null if the commit says nothing of a run.",
        ),
    ] = None


class HistoryReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The commits of a table, as far back as its log is kept."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    entries: Annotated[list[HistoryEntry], Meta(description="The commits, the latest first.")]


class DeltaMaintenanceStep(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One step of the maintenance of a table."""

    operation: Annotated[Literal["optimize", "vacuum", "checkpoint", "clean_log"], Meta(description="What it is.")]
    done: Annotated[bool, Meta(description="Whether it did something, or would.")]
    message: Annotated[str, Meta(description="What it did, would do, or why there was nothing to do.")]


class DeltaMaintainReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What was done to keep a table fast and small."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that the table is at now.")]
    dry_run: Annotated[bool, Meta(description="True if nothing was done, and the steps are what would be.")]
    steps: Annotated[list[DeltaMaintenanceStep], Meta(description="The steps, in their order.")]


class DeltaMaintenanceEvent(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A table was maintained, by a policy or by hand."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When the operation ended. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    operation: Annotated[NonEmptyStr, Meta(description="What was done, such as `OPTIMIZE`, `VACUUM` or `CHECKPOINT`.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version it left the table at. Null if nothing had to be done."),
    ]
    metrics: Annotated[
        JsonDict,
        Meta(description="What it did, the fields of the operation's report, such as OptimizeReport."),
    ]


class DeltaOperationEvent(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A request to a table was carried out. One is written for each request, so that the load on a table can be seen."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When the request was answered. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    operation: Annotated[
        NonEmptyStr,
        Meta(description="The request, by the name of its contract, such as DeltaMergeRequest."),
    ]
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version that was read or committed. Null if the table does not exist."),
    ]
    metrics: Annotated[JsonDict, Meta(description="What it cost and did, in the engine's own words.")]
