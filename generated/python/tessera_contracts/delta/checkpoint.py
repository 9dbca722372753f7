# @generated from contracts/. Do not edit. [c41c3f3bc678a9aa]

"""Checkpoints of a Delta log, the file that points to the latest one, and the checksum that can accompany each version."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from .._ints import Int64, SafeInt
from ..types import BoundedInt, DeltaVersion, EventTimeMs, JsonDict, NonEmptyStr, NonNegInt, PosInt, StrMap
from .schema import DeltaSchemaStruct


class CheckpointMetadataAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a checkpoint of the V2 spec is of."""

    version: Annotated[DeltaVersion, Meta(description="Version of the table that the checkpoint holds.")]
    tags: Annotated[
        dict[str, str | None] | None,
        Meta(description="Facts about the checkpoint that its writer keeps for itself."),
    ] = None


class SidecarAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A Parquet file with add and remove actions that belong to a checkpoint of the V2 spec."""

    path: Annotated[
        NonEmptyStr,
        Meta(
            description="The file, percent-encoded. Usually only its name, since it stands in `_delta_log/_sidecars`.",
        ),
    ]
    size_in_bytes: Annotated[NonNegInt, Meta(description="Size of the file in bytes.")] = field(name="sizeInBytes")
    modification_time: Annotated[EventTimeMs, Meta(description="When the file was created.")] = field(
        name="modificationTime",
    )
    tags: Annotated[
        dict[str, str | None] | None,
        Meta(description="Facts about the file that its writer keeps for itself."),
    ] = None


class LastCheckpoint(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The file `_last_checkpoint`, which saves a reader from listing the whole log. It is a hint and may be out of date."""

    version: Annotated[DeltaVersion, Meta(description="Version of the table when the checkpoint was made.")]
    size: Annotated[
        SafeInt,
        Meta(description="Number of actions in the checkpoint. Some writers put -1 if they do not know."),
    ]
    parts: Annotated[
        PosInt | None,
        Meta(description="Number of files of a checkpoint in several parts. Null for one file."),
    ] = None
    size_in_bytes: Annotated[NonNegInt | None, Meta(description="Size of the checkpoint in bytes.")] = field(
        default=None,
        name="sizeInBytes",
    )
    num_of_add_files: Annotated[NonNegInt | None, Meta(description="Number of add actions in the checkpoint.")] = field(
        default=None,
        name="numOfAddFiles",
    )
    checkpoint_schema: Annotated[DeltaSchemaStruct | None, Meta(description="Schema of the checkpoint file.")] = field(
        default=None,
        name="checkpointSchema",
    )
    tags: Annotated[
        dict[str, str | None] | None,
        Meta(description="Facts about the checkpoint that its writer keeps for itself."),
    ] = None
    checksum: Annotated[str | None, Meta(description="MD5 in hex of the other fields in canonical form.")] = None


class VersionChecksum(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The file `<version>.crc` beside a commit, which says what the state of the table should be, so that a reader can tell whether the log was tampered with."""

    txn_id: Annotated[str | None, Meta(description="Identifies the transaction that made the commit.")] = field(
        default=None,
        name="txnId",
    )
    table_size_bytes: Annotated[
        NonNegInt,
        Meta(description="Sum of the sizes of all files of the table, in bytes."),
    ] = field(name="tableSizeBytes")
    num_files: Annotated[NonNegInt, Meta(description="Number of files of the table.")] = field(name="numFiles")
    num_metadata: Annotated[NonNegInt, Meta(description="Number of metadata actions, which must be 1.")] = field(
        name="numMetadata",
    )
    num_protocol: Annotated[NonNegInt, Meta(description="Number of protocol actions, which must be 1.")] = field(
        name="numProtocol",
    )
    in_commit_timestamp_opt: Annotated[
        EventTimeMs | None,
        Meta(description="The commit's own time. There if in-commit timestamps are enabled."),
    ] = field(default=None, name="inCommitTimestampOpt")
    set_transactions: Annotated[list[TxnAction] | None, Meta(description="How far each application got.")] = field(
        default=None,
        name="setTransactions",
    )
    domain_metadata: Annotated[
        list[DomainMetadataAction] | None,
        Meta(description="The metadata domains of the table, without removed ones."),
    ] = field(default=None, name="domainMetadata")
    metadata: Annotated[MetaDataAction, Meta(description="The schema and properties of the table.")]
    protocol: Annotated[ProtocolAction, Meta(description="What a client must support to read or write the table.")]
    file_size_histogram: Annotated[
        FileSizeHistogram | None,
        Meta(description="How the sizes of the files are distributed."),
    ] = field(default=None, name="fileSizeHistogram")
    all_files: Annotated[list[AddAction] | None, Meta(description="All files of the table.")] = field(
        default=None,
        name="allFiles",
    )
    num_deleted_records_opt: Annotated[
        NonNegInt | None,
        Meta(description="Number of rows that deletion vectors delete."),
    ] = field(default=None, name="numDeletedRecordsOpt")
    num_deletion_vectors_opt: Annotated[
        NonNegInt | None,
        Meta(description="Number of files that have a deletion vector."),
    ] = field(default=None, name="numDeletionVectorsOpt")
    deleted_record_counts_histogram_opt: Annotated[
        DeletedRecordCountsHistogram | None,
        Meta(description="How the deleted rows are distributed over the files."),
    ] = field(default=None, name="deletedRecordCountsHistogramOpt")


class FileSizeHistogram(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Number and total size of files by size. Bin i goes from boundary i up to, but not including, boundary i + 1; the last bin has no end."""

    sorted_bin_boundaries: Annotated[
        Annotated[list[NonNegInt], Meta(min_length=1)],
        Meta(description="Where each bin begins, in bytes. The first is 0."),
    ] = field(name="sortedBinBoundaries")
    file_counts: Annotated[list[NonNegInt], Meta(description="Number of files, by bin.")] = field(name="fileCounts")
    total_bytes: Annotated[
        list[NonNegInt],
        Meta(description="Sum of the sizes of the files in bytes, by bin."),
    ] = field(name="totalBytes")

    def __post_init__(self) -> None:
        this: Any = self
        if not (
            len(this.file_counts) == len(this.sorted_bin_boundaries) and
            len(this.total_bytes) == len(this.sorted_bin_boundaries)
        ):
            raise ValueError("a histogram has a count and a total for each bin")


class DeletedRecordCountsHistogram(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Number of files by how many of their rows are deleted."""

    deleted_record_counts: Annotated[
        Annotated[list[NonNegInt], Meta(min_length=10, max_length=10)],
        Meta(
            description="Number of files with 0 deleted rows, 1 to 9, 10 to 99 and so on by powers of ten; with 10,000,000 and more; and, last, with 2,147,483,647 and more.",
        ),
    ] = field(name="deletedRecordCounts")


class LogLine(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One line of a commit file or JSON checkpoint, an object with the name of the action as its only key. A line whose only action is unknown to this contract is refused; a reader skips it, as the protocol asks."""

    add: Annotated[AddAction, Meta(description="A file becomes part of the table.")] | UnsetType = UNSET
    remove: Annotated[RemoveAction, Meta(description="A file is no longer part of the table.")] | UnsetType = UNSET
    cdc: Annotated[CdcAction, Meta(description="A file of row changes, for the change data feed.")] | UnsetType = UNSET
    meta_data: Annotated[
        MetaDataAction,
        Meta(description="The schema and properties of the table, replacing those before."),
    ] | UnsetType = field(default=UNSET, name="metaData")
    protocol: Annotated[
        ProtocolAction,
        Meta(description="What a client must support to read or write the table."),
    ] | UnsetType = UNSET
    txn: Annotated[TxnAction, Meta(description="How far an application got.")] | UnsetType = UNSET
    commit_info: Annotated[CommitInfoAction, Meta(description="Who made the commit and how.")] | UnsetType = field(
        default=UNSET,
        name="commitInfo",
    )
    domain_metadata: Annotated[
        DomainMetadataAction,
        Meta(description="The configuration of one metadata domain."),
    ] | UnsetType = field(default=UNSET, name="domainMetadata")
    checkpoint_metadata: Annotated[
        CheckpointMetadataAction,
        Meta(description="What checkpoint this is. Only in checkpoints of the V2 spec."),
    ] | UnsetType = field(default=UNSET, name="checkpointMetadata")
    sidecar: Annotated[
        SidecarAction,
        Meta(description="A file that holds file actions of the checkpoint. Only in checkpoints of the V2 spec."),
    ] | UnsetType = UNSET

    def __post_init__(self) -> None:
        this: Any = self
        if not (
            len(
                [
                    found
                    for found in [
                        this.add is not UNSET,
                        this.remove is not UNSET,
                        this.cdc is not UNSET,
                        this.meta_data is not UNSET,
                        this.protocol is not UNSET,
                        this.txn is not UNSET,
                        this.commit_info is not UNSET,
                        this.domain_metadata is not UNSET,
                        this.checkpoint_metadata is not UNSET,
                        this.sidecar is not UNSET,
                    ]
                    if found
                ],
            ) == 1
        ):
            raise ValueError("a log line holds exactly one action")


PartitionValues: TypeAlias = Annotated[
    dict[str, str | None],
    Meta(
        description="The value of each partition column, as text in the protocol's form for its type. Null and the empty text both mean a null value.",
        examples=[{"date": "2017-12-10"}],
    ),
]


class AddAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Makes a logical file, which is a data file and perhaps a deletion vector, part of the table. If it is part of it already, this replaces what was known about it."""

    path: Annotated[
        NonEmptyStr,
        Meta(description="The data file, as a URI relative to the table's root or absolute. It is percent-encoded."),
    ]
    partition_values: Annotated[PartitionValues, Meta(description="The partition the file belongs to.")] = field(
        name="partitionValues",
    )
    size: Annotated[NonNegInt, Meta(description="Size of the data file in bytes.")]
    modification_time: Annotated[EventTimeMs, Meta(description="When the file was created.")] = field(
        name="modificationTime",
    )
    data_change: Annotated[
        bool,
        Meta(
            description="False if the commit only rearranges rows or adds statistics, so that a reader that follows changes can skip the file.",
        ),
    ] = field(name="dataChange")
    stats: Annotated[
        str | None,
        Meta(
            description="Statistics of the file, a `FileStats` as JSON text. Null if none were collected.",
            extra={"tessera": {"x-json-text": "FileStats"}},
        ),
    ] = None
    tags: Annotated[
        dict[str, str | None] | None,
        Meta(description="Facts about the file that its writer keeps for itself."),
    ] = None
    deletion_vector: Annotated[
        DeletionVectorDescriptor | None,
        Meta(description="The rows of the data file that are deleted. Null if all rows are valid."),
    ] = field(default=None, name="deletionVector")
    base_row_id: Annotated[
        NonNegInt | None,
        Meta(
            description="Row id of the first row of the file. The id of another row is this plus its position in the file.",
        ),
    ] = field(default=None, name="baseRowId")
    default_row_commit_version: Annotated[
        DeltaVersion | None,
        Meta(description="First version in which the path was added."),
    ] = field(default=None, name="defaultRowCommitVersion")
    clustering_provider: Annotated[
        str | None,
        Meta(description="Name of the implementation that clustered the file."),
    ] = field(default=None, name="clusteringProvider")


class RemoveAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Takes a logical file out of the table. It stays in the log as a tombstone until it expires, and the data file is deleted some time after."""

    path: Annotated[
        NonEmptyStr,
        Meta(description="The data file, as a URI relative to the table's root or absolute. It is percent-encoded."),
    ]
    deletion_timestamp: Annotated[EventTimeMs | None, Meta(description="When the file was removed.")] = field(
        default=None,
        name="deletionTimestamp",
    )
    data_change: Annotated[
        bool,
        Meta(description="False if the rows of the file are in files that the same commit adds."),
    ] = field(name="dataChange")
    extended_file_metadata: Annotated[
        bool | None,
        Meta(description="True if the partition values, the size and the tags are given."),
    ] = field(default=None, name="extendedFileMetadata")
    partition_values: Annotated[
        PartitionValues | None,
        Meta(description="The partition the file belonged to."),
    ] = field(default=None, name="partitionValues")
    size: Annotated[NonNegInt | None, Meta(description="Size of the data file in bytes.")] = None
    stats: Annotated[
        str | None,
        Meta(
            description="Statistics of the file, a `FileStats` as JSON text.",
            extra={"tessera": {"x-json-text": "FileStats"}},
        ),
    ] = None
    tags: Annotated[
        dict[str, str | None] | None,
        Meta(description="Facts about the file that its writer keeps for itself."),
    ] = None
    deletion_vector: Annotated[
        DeletionVectorDescriptor | None,
        Meta(description="The deletion vector of the logical file that is removed. Null if it had none."),
    ] = field(default=None, name="deletionVector")
    base_row_id: Annotated[NonNegInt | None, Meta(description="Row id of the first row of the file.")] = field(
        default=None,
        name="baseRowId",
    )
    default_row_commit_version: Annotated[
        DeltaVersion | None,
        Meta(description="First version in which the path was added."),
    ] = field(default=None, name="defaultRowCommitVersion")


class CdcAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Adds a file with the rows a commit changed. If a commit has such files, a reader of changes reads them and nothing else of the commit."""

    path: Annotated[
        NonEmptyStr,
        Meta(
            description="The change data file, as a URI relative to the table's root or absolute. It is percent-encoded.",
        ),
    ]
    partition_values: Annotated[PartitionValues, Meta(description="The partition the file belongs to.")] = field(
        name="partitionValues",
    )
    size: Annotated[NonNegInt, Meta(description="Size of the file in bytes.")]
    data_change: Annotated[
        bool,
        Meta(description="Always false, since the file does not change what the table holds."),
    ] = field(name="dataChange")
    tags: Annotated[
        dict[str, str | None] | None,
        Meta(description="Facts about the file that its writer keeps for itself."),
    ] = None


class MetaDataAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The schema, partitioning and properties of a table. The first commit has one; a later one replaces it whole."""

    id: Annotated[NonEmptyStr, Meta(description="Identifies the table, usually a UUID.")]
    name: Annotated[str | None, Meta(description="What users call the table.")] = None
    description: Annotated[str | None, Meta(description="What users say about the table.")] = None
    format: Annotated[FormatSpec, Meta(description="How data files are encoded.")]
    schema_string: Annotated[
        NonEmptyStr,
        Meta(
            description="The schema of the table, a `DeltaSchemaStruct` as JSON text.",
            extra={"tessera": {"x-json-text": "DeltaSchemaStruct"}},
        ),
    ] = field(name="schemaString")
    partition_columns: Annotated[
        list[str],
        Meta(description="Columns that rows are split into directories by, outermost first."),
    ] = field(name="partitionColumns")
    created_time: Annotated[EventTimeMs | None, Meta(description="When this metadata was made.")] = field(
        default=None,
        name="createdTime",
    )
    configuration: Annotated[dict[str, str | None], Meta(description="Table properties, such as `delta.appendOnly`.")]


class FormatSpec(Struct, kw_only=True, frozen=True):
    """How the data files of a table are encoded."""

    provider: Annotated[
        NonEmptyStr,
        Meta(description="Name of the encoding, `parquet` in every table that is made today."),
    ]
    options: Annotated[
        StrMap,
        Meta(description="Options of the encoding. Written even if empty, because some readers want it."),
    ] = field(default_factory=dict)


class ProtocolAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a client must support to read or write the table. The versions list features from reader version 3 and writer version 7 on."""

    min_reader_version: Annotated[
        PosInt,
        Meta(description="Version of the read protocol that a client must implement to read the table."),
    ] = field(name="minReaderVersion")
    min_writer_version: Annotated[
        PosInt,
        Meta(description="Version of the write protocol that a client must implement to write the table."),
    ] = field(name="minWriterVersion")
    reader_features: Annotated[
        list[str] | None,
        Meta(description="Features that a client must implement to read the table. Null below reader version 3."),
    ] = field(default=None, name="readerFeatures")
    writer_features: Annotated[
        list[str] | None,
        Meta(description="Features that a client must implement to write the table. Null below writer version 7."),
    ] = field(default=None, name="writerFeatures")


class TxnAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How far an application got, recorded with the data it wrote, so that a retry can tell that the work is done."""

    app_id: Annotated[NonEmptyStr, Meta(description="Identifies the application, or one stream of it.")] = field(
        name="appId",
    )
    version: Annotated[
        Int64,
        Meta(description="A number of the application's own, of the protocol's type long. It need not grow."),
    ]
    last_updated: Annotated[EventTimeMs | None, Meta(description="When this was recorded.")] = field(
        default=None,
        name="lastUpdated",
    )


class CommitInfoAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Who made a commit and how. Writers may put anything here; these are the fields that the common ones write, and others are skipped."""

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


class DomainMetadataAction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The configuration of one metadata domain. Names that start with `delta.` belong to the protocol, all others to users."""

    domain: Annotated[NonEmptyStr, Meta(description="Name of the domain.")]
    configuration: Annotated[str, Meta(description="The configuration, text whose form is up to the domain.")]
    removed: Annotated[
        bool,
        Meta(description="True if the domain is removed. The configuration is then what it was before."),
    ]


DeletionVectorStorage: TypeAlias = Literal["u", "i", "p"]
"""Where a deletion vector is. In a file whose name follows from a UUID (u), inline in the log (i), or in a file with an absolute path (p)."""


class DeletionVectorDescriptor(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Where a deletion vector is and how large. The storage type, the path and the offset together identify it."""

    storage_type: Annotated[DeletionVectorStorage, Meta(description="How `path_or_inline_dv` is to be read.")] = field(
        name="storageType",
    )
    path_or_inline_dv: Annotated[
        str,
        Meta(
            description="A prefix and a UUID in Base85 (u), the bytes of the vector in Base85 (i), or an absolute URI (p).",
        ),
    ] = field(name="pathOrInlineDv")
    offset: Annotated[
        BoundedInt | None,
        Meta(description="Where the vector starts in its file, in bytes. Null if it is inline."),
    ] = None
    size_in_bytes: Annotated[
        BoundedInt,
        Meta(description="Size of the serialized vector in bytes, before Base85."),
    ] = field(name="sizeInBytes")
    cardinality: Annotated[NonNegInt, Meta(description="Number of rows that are deleted.")]
    max_row_index: Annotated[
        NonNegInt | None,
        Meta(description="Highest position of a deleted row, if its writer kept it."),
    ] = field(default=None, name="maxRowIndex")


class FileStats(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Statistics of a data file, the JSON text of `stats`. Values per column mirror the schema of the table; nested columns are nested objects."""

    num_records: Annotated[
        NonNegInt | None,
        Meta(
            description="Rows in the data file, deleted ones included. Always there if the file has a deletion vector.",
        ),
    ] = field(default=None, name="numRecords")
    min_values: Annotated[
        JsonDict,
        Meta(
            description="A value not above any in the file, by column. Text may be cut off, times are in milliseconds.",
        ),
    ] = field(default_factory=dict, name="minValues")
    max_values: Annotated[
        JsonDict,
        Meta(
            description="A value not below any in the file, by column. Text may be cut off, times are in milliseconds.",
        ),
    ] = field(default_factory=dict, name="maxValues")
    null_count: Annotated[
        JsonDict,
        Meta(
            description="Number of nulls, by column. With wide bounds only zero and the number of rows say something.",
        ),
    ] = field(default_factory=dict, name="nullCount")
    tight_bounds: Annotated[
        bool | None,
        Meta(
            description="False if deleted rows may still count, so that bounds are only outer bounds. Null means true.",
        ),
    ] = field(default=None, name="tightBounds")
