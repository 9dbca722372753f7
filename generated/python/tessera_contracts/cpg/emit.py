# @generated from contracts/cpg/emit.yaml. Do not edit. [129bc07d3abcfe77]

"""How rows of any table become nodes, edges and properties of the code property graph. Where several columns are named for one value, the first that is not null gives it."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..types import ColumnName, Identifier, NonEmptyStr
from .rows import EntityKind


class NodeEmitSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where the fields of a node come from."""

    node_kind: Annotated[NonEmptyStr, Meta(description="Kind of the nodes, such as `FUNCTION`.")]
    id_cols: Annotated[
        Annotated[list[ColumnName], Meta(min_length=1)],
        Meta(description="Columns with the id. Rows without one give no node."),
    ]
    path_cols: Annotated[list[ColumnName], Meta(description="Columns with the path of the file.")]
    bstart_cols: Annotated[list[ColumnName], Meta(description="Columns with the start of the span, in bytes.")]
    bend_cols: Annotated[list[ColumnName], Meta(description="Columns with the end of the span, in bytes.")]
    file_id_cols: Annotated[list[ColumnName], Meta(description="Columns with the id of the file.")]


class EdgeEmitSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where the fields of an edge come from."""

    edge_kind: Annotated[NonEmptyStr, Meta(description="Kind of the edges, such as `CALLS`.")]
    src_cols: Annotated[
        Annotated[list[ColumnName], Meta(min_length=1)],
        Meta(description="Columns with the id of the node it starts at. Rows without one give no edge."),
    ]
    dst_cols: Annotated[
        Annotated[list[ColumnName], Meta(min_length=1)],
        Meta(description="Columns with the id of the node it leads to. Rows without one give no edge."),
    ]
    origin: Annotated[
        str,
        Meta(description="What found the edges, such as the name of a RuleSpec. Empty if it does not matter."),
    ] = ""
    bstart_cols: Annotated[
        list[ColumnName],
        Meta(description="Columns with the start of the span that shows the edge, in bytes."),
    ] = field(default_factory=list)
    bend_cols: Annotated[list[ColumnName], Meta(description="Columns with the end of that span, in bytes.")] = field(
        default_factory=list,
    )


class PropFieldSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where one property comes from, either a column or the same value for every row."""

    prop_key: Annotated[NonEmptyStr, Meta(description="Name of the property.")]
    source_col: Annotated[
        ColumnName | None,
        Meta(description="Column with the value. Rows in which it is null do not have the property."),
    ] = None
    literal: Annotated[
        Any,
        Meta(
            description="The value, if it is the same for every row. Null if it comes from a column.",
            extra={"tessera": {"x-opaque": "A property may be any JSON value."}},
        ),
    ] = None
    transform: Annotated[
        str | None,
        Meta(
            description="Name of the function that the value goes through, builtin or a DataFusionUdfSpec. Null leaves it as it is.",
        ),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.source_col is None) != (this.literal is None)):
            raise ValueError("a property has either source_col or literal")


class PropEmitSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The properties that rows give to a node or an edge."""

    entity_kind: Annotated[EntityKind, Meta(description="What the ids are ids of.")]
    id_cols: Annotated[
        Annotated[list[ColumnName], Meta(min_length=1)],
        Meta(description="Columns with the id. Rows without one give no properties."),
    ]
    fields: Annotated[Annotated[list[PropFieldSpec], Meta(min_length=1)], Meta(description="The properties.")]

    def __post_init__(self) -> None:
        this: Any = self
        if not all(
            len([other for other in this.fields if other.prop_key == field.prop_key]) == 1
            for field in this.fields
        ):
            raise ValueError("the keys of the properties must be unique")


class NodePlanSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Nodes from the rows of one table."""

    name: Annotated[Identifier, Meta(description="Name of the plan, by which errors and timings call it.")]
    table_ref: Annotated[NonEmptyStr, Meta(description="The table or view whose rows become nodes.")]
    emit: Annotated[NodeEmitSpec, Meta(description="Which columns give what.")]


class EdgePlanSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Edges from the rows of one table."""

    name: Annotated[Identifier, Meta(description="Name of the plan, by which errors and timings call it.")]
    table_ref: Annotated[NonEmptyStr, Meta(description="The table or view whose rows become edges.")]
    emit: Annotated[EdgeEmitSpec, Meta(description="Which columns give what.")]


class PropTableSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Properties from the rows of one table."""

    name: Annotated[Identifier, Meta(description="Name of the plan, by which errors and timings call it.")]
    table_ref: Annotated[NonEmptyStr, Meta(description="The table or view whose rows become properties.")]
    emit: Annotated[PropEmitSpec, Meta(description="Which columns give what.")]
