# @generated from contracts/semantics/tables.yaml. Do not edit. [b046815ac789dbcd]

"""What the columns of a table mean, so that ids and references can be derived from them."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, field

from ..types import ColumnName, Identifier, NonEmptyStr


SpanUnit: TypeAlias = Literal["byte", "char", "line"]
"""What a span is counted in. Bytes of the UTF-8 text, code points, or lines."""


class SpanBinding(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The columns that hold the start and the end of a span. The end is the position after the last one."""

    start: Annotated[ColumnName, Meta(description="Column with the start, counted from 0.")] = "bstart"
    end: Annotated[ColumnName, Meta(description="Column with the end.")] = "bend"
    unit: Annotated[SpanUnit, Meta(description="What the span is counted in.")] = "byte"


class IdDerivation(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column of ids that are hashes of a namespace, the row's file and its span. The same source gives the same ids, in any run."""

    out_col: Annotated[ColumnName, Meta(description="The column of ids.")]
    namespace: Annotated[
        NonEmptyStr,
        Meta(
            description="Keeps ids of different kinds of things apart, such as `cst_node`. Changing it changes every id.",
        ),
    ]
    start_col: Annotated[ColumnName, Meta(description="Column with the start of the span.")]
    end_col: Annotated[ColumnName, Meta(description="Column with the end of the span.")]


class ForeignKeyDerivation(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column of ids of other things, derived as those derive their own."""

    out_col: Annotated[ColumnName, Meta(description="The column of references.")]
    target_namespace: Annotated[
        NonEmptyStr,
        Meta(description="The `namespace` of the IdDerivation that is referred to."),
    ]
    start_col: Annotated[ColumnName, Meta(description="Column with the start of the span of what is referred to.")]
    end_col: Annotated[ColumnName, Meta(description="Column with the end of that span.")]
    guard_null_if: Annotated[
        list[ColumnName],
        Meta(
            description="Columns that make the reference null if one of them is. Without them a missing span would be hashed like any other.",
        ),
    ] = field(default_factory=list)


class SemanticTableSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What the semantic layer makes of an extracted table."""

    table: Annotated[Identifier, Meta(description="The extracted table.")]
    primary_span: Annotated[SpanBinding, Meta(description="Where in its file a row stands.")] = SpanBinding()
    entity_id: Annotated[
        IdDerivation | None,
        Meta(description="How rows get their id. Null if they are never referred to."),
    ] = None
    foreign_keys: Annotated[list[ForeignKeyDerivation], Meta(description="How rows refer to others.")] = field(
        default_factory=list,
    )
    text_columns: Annotated[
        list[ColumnName],
        Meta(description="Columns with text for people, which are indexed for search."),
    ] = field(default_factory=list)

    def __post_init__(self) -> None:
        this: Any = self
        if not all(
            len([other for other in this.foreign_keys if other.out_col == key.out_col]) == 1
            for key in this.foreign_keys
        ):
            raise ValueError("the columns of foreign_keys must be unique")
