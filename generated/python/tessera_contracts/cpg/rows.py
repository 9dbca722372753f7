# @generated from contracts/cpg/rows.yaml. Do not edit. [82fb5290b3b030b6]

"""The rows of the code property graph, its nodes, edges and properties, and two tables that say the same again for faster reading."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct

from .._ints import SafeInt
from ..types import NonEmptyStr, NonNegInt, PathStr, Ratio, StrMap


NodeId: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        description="Id of a node, a hash of what it is and where it stands. In Arrow it is the extension type of the same name, stored as text.",
        examples=["cst_node:9f86d081884c7d65"],
    ),
]


EdgeId: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        description="Id of an edge, a hash of its kind and its ends. In Arrow it is the extension type of the same name, stored as text.",
        examples=["edge:60303ae22b998861"],
    ),
]


class SpanId(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A place in a file, in bytes. In Arrow it is the extension type of the same name, stored as a struct of two i64."""

    bstart: Annotated[NonNegInt, Meta(description="Position of the first byte, counted from 0.")]
    bend: Annotated[NonNegInt, Meta(description="Position after the last byte. It equals bstart if the span is empty.")]

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.bend >= this.bstart):
            raise ValueError("bend must not be before bstart")


class CpgNode(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A thing in the source, such as a function, a name or a whole file."""

    node_id: Annotated[NodeId, Meta(description="Id of the node, unique in the table.")]
    node_kind: Annotated[NonEmptyStr, Meta(description="What it is, such as `FUNCTION`.")]
    path: Annotated[
        PathStr | None,
        Meta(
            description="The file it stands in, relative to the root of its repository. Null for things without a place, such as a builtin.",
        ),
    ]
    bstart: Annotated[
        NonNegInt | None,
        Meta(description="Position of its first byte in the file, counted from 0. Null if it has no span."),
    ]
    bend: Annotated[NonNegInt | None, Meta(description="Position after its last byte. Null if it has no span.")]
    file_id: Annotated[str | None, Meta(description="Id of the file. Null if it stands in none.")]

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.bstart is None) == (this.bend is None)):
            raise ValueError("bstart and bend go together")
        if not (this.bstart is None or this.bend is None or this.bend >= this.bstart):
            raise ValueError("bend must not be before bstart")


class CpgEdge(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A fact about two things in the source, from one to the other."""

    edge_id: Annotated[EdgeId, Meta(description="Id of the edge, unique in the table.")]
    edge_kind: Annotated[NonEmptyStr, Meta(description="What it says, such as `CALLS`.")]
    src_node_id: Annotated[NodeId, Meta(description="The node it starts at.")]
    dst_node_id: Annotated[NodeId, Meta(description="The node it leads to.")]
    confidence: Annotated[
        Ratio | None,
        Meta(
            description="How sure it is, 1 if it was read from the source itself. Null if the rule that found it gives no number.",
        ),
    ]


EntityKind: TypeAlias = Literal["node", "edge"]
"""What a property belongs to."""


class CpgProp(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One property of a node or an edge. The value stands in the column for its type."""

    entity_kind: Annotated[EntityKind, Meta(description="What it belongs to.")]
    entity_id: Annotated[NonEmptyStr, Meta(description="The node's NodeId or the edge's EdgeId.")]
    prop_key: Annotated[NonEmptyStr, Meta(description="Name of the property, unique for its entity.")]
    value_str: Annotated[str | None, Meta(description="The value, if it is text.")] = None
    value_int: Annotated[SafeInt | None, Meta(description="The value, if it is an integer.")] = None
    value_float: Annotated[float | None, Meta(description="The value, if it is another number.")] = None
    value_bool: Annotated[bool | None, Meta(description="The value, if it is true or false.")] = None
    value_json: Annotated[
        str | None,
        Meta(
            description="The value as JSON text, if it is a list or an object. It is text because a table column has one type.",
            extra={"tessera": {"x-json-text": "any", "x-opaque": "a column of a table has one type"}},
        ),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (
            len(
                [
                    given
                    for given in [
                        this.value_str is not None,
                        this.value_int is not None,
                        this.value_float is not None,
                        this.value_bool is not None,
                        this.value_json is not None,
                    ]
                    if given
                ],
            ) == 1
        ):
            raise ValueError("a property has exactly one value")


class EdgeTarget(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where an edge leads, seen from the node it starts at."""

    dst: Annotated[NodeId, Meta(description="The node it leads to.")]
    kind: Annotated[NonEmptyStr, Meta(description="What it says, the `edge_kind`.")]


class EdgesBySrc(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All edges that start at one node, so that a walk reads one row a step. It repeats CpgEdge."""

    src_node_id: Annotated[NodeId, Meta(description="The node, unique in the table.")]
    edges: Annotated[list[EdgeTarget], Meta(description="Its edges, sorted by kind and then by target.")]


class PropertyBundle(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All properties of one node or edge, so that they are read in one row. It repeats CpgProp."""

    entity_id: Annotated[NonEmptyStr, Meta(description="The node's NodeId or the edge's EdgeId, unique in the table.")]
    props: Annotated[StrMap, Meta(description="Value by property. Values that are not text are given as JSON text.")]
