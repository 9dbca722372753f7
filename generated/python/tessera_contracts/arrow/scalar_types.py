# @generated from contracts/arrow/scalar-types.yaml. Do not edit. [7e8ec3eface28095]

"""The Arrow types without parts. `arrow/types` puts them together with the types that have some."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from ..types import BoundedInt, NonEmptyStr


class ArrowNull(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="null",
    tag_field="type",
):
    """A column in which every value is null."""


class ArrowBool(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="bool",
    tag_field="type",
):
    """True and false, a bit each."""


class ArrowInt8(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="i8",
    tag_field="type",
):
    """Signed integers of 8 bits."""


class ArrowInt16(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="i16",
    tag_field="type",
):
    """Signed integers of 16 bits."""


class ArrowInt32(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="i32",
    tag_field="type",
):
    """Signed integers of 32 bits."""


class ArrowInt64(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="i64",
    tag_field="type",
):
    """Signed integers of 64 bits."""


class ArrowUint8(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="u8",
    tag_field="type",
):
    """Unsigned integers of 8 bits."""


class ArrowUint16(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="u16",
    tag_field="type",
):
    """Unsigned integers of 16 bits."""


class ArrowUint32(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="u32",
    tag_field="type",
):
    """Unsigned integers of 32 bits."""


class ArrowUint64(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="u64",
    tag_field="type",
):
    """Unsigned integers of 64 bits."""


class ArrowFloat16(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="f16",
    tag_field="type",
):
    """IEEE numbers of half precision."""


class ArrowFloat32(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="f32",
    tag_field="type",
):
    """IEEE numbers of single precision."""


class ArrowFloat64(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="f64",
    tag_field="type",
):
    """IEEE numbers of double precision."""


class ArrowString(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="string",
    tag_field="type",
):
    """UTF-8 text with 32-bit offsets."""


class ArrowLargeString(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="large_string",
    tag_field="type",
):
    """UTF-8 text with 64-bit offsets."""


class ArrowBinary(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="binary",
    tag_field="type",
):
    """Bytes with 32-bit offsets."""


class ArrowLargeBinary(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="large_binary",
    tag_field="type",
):
    """Bytes with 64-bit offsets."""


class ArrowFixedSizeBinary(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="fixed_size_binary",
    tag_field="type",
):
    """Bytes, the same number in each value."""

    width: Annotated[BoundedInt, Meta(description="Bytes in each value.")]


class ArrowDecimal(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="decimal",
    tag_field="type",
):
    """Decimal numbers of 128 bits."""

    precision: Annotated[Annotated[int, Meta(ge=1, le=38)], Meta(description="Most digits in a value.")]
    scale: Annotated[
        Annotated[int, Meta(ge=-128, le=127)],
        Meta(description="Digits after the point. Negative means zeros before it."),
    ]


class ArrowDate32(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="date32",
    tag_field="type",
):
    """Dates, as days since 1970-01-01 in 32 bits."""


class ArrowDate64(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="date64",
    tag_field="type",
):
    """Dates, as milliseconds since 1970-01-01 in 64 bits."""


ArrowTimeUnit: TypeAlias = Literal["s", "ms", "us", "ns"]
"""What a time is counted in. Seconds, milliseconds, microseconds or nanoseconds."""


class ArrowTime(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="time",
    tag_field="type",
):
    """Times of day, in 32 bits for seconds and milliseconds and in 64 bits for the finer units."""

    unit: Annotated[ArrowTimeUnit, Meta(description="What the time is counted in.")]


class ArrowTimestamp(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="timestamp",
    tag_field="type",
):
    """Moments, counted from 1970-01-01 in 64 bits."""

    unit: Annotated[ArrowTimeUnit, Meta(description="What the moment is counted in.")]
    tz: Annotated[
        NonEmptyStr | None,
        Meta(
            description="Time zone in which to show the moments, such as `UTC`. Null means local times without a zone.",
        ),
    ] = None


class ArrowDuration(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="duration",
    tag_field="type",
):
    """Spans of time, in 64 bits."""

    unit: Annotated[ArrowTimeUnit, Meta(description="What the span is counted in.")]
