# @generated from contracts/delta/parquet.yaml. Do not edit. [b2b3cefbe48b97fc]

"""How the Parquet files of a table are written."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, field

from ..types import ColumnName, Compression, NonNegInt, OpenRatio, PosInt


class ParquetWriterPolicy(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the Parquet files of a table are written. Whatever is null is left to the writer."""

    compression: Annotated[Compression, Meta(description="Codec that pages are compressed with.")] = "SNAPPY"
    compression_level: Annotated[
        NonNegInt | None,
        Meta(
            description="Level of the codec, from 0 to 10 for GZIP, 0 to 11 for BROTLI and 1 to 22 for ZSTD. The other codecs have none.",
        ),
    ] = None
    max_row_group_size: Annotated[PosInt | None, Meta(description="Most rows in a row group.")] = None
    data_page_size_limit: Annotated[PosInt | None, Meta(description="Size a data page is kept near, in bytes.")] = None
    dictionary_page_size_limit: Annotated[
        PosInt | None,
        Meta(
            description="Size of a dictionary in bytes, beyond which the column chunk falls back to another encoding.",
        ),
    ] = None
    write_batch_size: Annotated[
        PosInt | None,
        Meta(description="Rows the writer encodes between two looks at the page size."),
    ] = None
    statistics_truncate_length: Annotated[
        PosInt | None,
        Meta(description="Longest minimum and maximum kept for text and binary columns, in bytes."),
    ] = None
    default_column: Annotated[
        ParquetColumnPolicy | None,
        Meta(description="How columns are written that have no policy of their own."),
    ] = None
    columns: Annotated[
        dict[ColumnName, ParquetColumnPolicy],
        Meta(description="How single columns are written, by column. They replace the default policy whole."),
    ] = field(default_factory=dict)

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.compression_level is None or this.compression in ("GZIP", "BROTLI", "ZSTD")):
            raise ValueError("compression_level requires compression GZIP, BROTLI or ZSTD")
        if not (this.compression != "GZIP" or this.compression_level is None or this.compression_level <= 10):
            raise ValueError("compression_level of GZIP must be from 0 to 10")
        if not (this.compression != "BROTLI" or this.compression_level is None or this.compression_level <= 11):
            raise ValueError("compression_level of BROTLI must be from 0 to 11")
        if not (
            this.compression != "ZSTD" or
            this.compression_level is None or
            (this.compression_level >= 1 and this.compression_level <= 22)
        ):
            raise ValueError("compression_level of ZSTD must be from 1 to 22")


class ParquetColumnPolicy(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How one Parquet column is written. Whatever is null is left to the writer."""

    dictionary_enabled: Annotated[
        bool | None,
        Meta(description="Whether repeated values are written once and referred to."),
    ] = None
    statistics: Annotated[ParquetStatistics | None, Meta(description="How finely the column has statistics.")] = None
    bloom_filter: Annotated[
        BloomFilterPolicy | None,
        Meta(description="The Bloom filter of the column. Null writes none."),
    ] = None
    encoding: Annotated[ParquetEncoding | None, Meta(description="Layout of the values.")] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.encoding is None or this.dictionary_enabled is not True):
            raise ValueError("encoding conflicts with dictionary_enabled=true")


ParquetStatistics: TypeAlias = Literal["NONE", "CHUNK", "PAGE"]
"""How finely a Parquet column has statistics. For none, for each column chunk, or for each page as well."""


ParquetEncoding: TypeAlias = Literal[
    "PLAIN",
    "RLE",
    "DELTA_BINARY_PACKED",
    "DELTA_LENGTH_BYTE_ARRAY",
    "DELTA_BYTE_ARRAY",
    "BYTE_STREAM_SPLIT",
]
"""How the values of a Parquet column are laid out, in the spelling of the Parquet format. Dictionary encodings are chosen by `dictionary_enabled` instead."""


class BloomFilterPolicy(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The Bloom filter of a Parquet column, which lets a reader skip row groups that cannot hold a value."""

    enabled: Annotated[bool, Meta(description="Whether the filter is written.")] = True
    fpp: Annotated[
        OpenRatio | None,
        Meta(
            description="Share of absent values that may seem present. Smaller makes bigger filters. Null uses the writer's default.",
        ),
    ] = None
    ndv: Annotated[
        PosInt | None,
        Meta(description="Number of distinct values the filter is sized for. Null uses the writer's default."),
    ] = None
