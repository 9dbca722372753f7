# @generated from contracts/plan/functions.yaml. Do not edit. [24056e35acc41fec]

"""User-defined functions, as the planner and the semantic layer know them. Their code is registered with the engine by name."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct, field

from ..arrow.types import ArrowTypeSpec, FieldSpec
from ..types import Identifier, Sha256Hex, SqlDialect, SqlText


UdfKind: TypeAlias = Literal["scalar", "aggregate", "window", "table"]
"""What a function works on. A value for each row, a group of rows, the rows around one, or whole tables."""


UdfVolatility: TypeAlias = Literal["immutable", "stable", "volatile"]
"""When equal arguments give equal results. Always, within one query, or never for sure. Only immutable calls are computed at planning."""


class DataFusionUdfSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a planner has to know of a function."""

    name: Annotated[Identifier, Meta(description="Name it is called by.")]
    kind: Annotated[UdfKind, Meta(description="What it works on.")]
    input_types: Annotated[
        list[ArrowTypeSpec],
        Meta(description="Types of the arguments, in order. Other types are cast if that loses nothing."),
    ]
    return_field: Annotated[
        FieldSpec,
        Meta(description="The result as a column, with its metadata, which is how a semantic type survives a call."),
    ]
    volatility: Annotated[UdfVolatility, Meta(description="When equal arguments give equal results.")] = "immutable"
    code_sha256: Annotated[
        Sha256Hex | None,
        Meta(
            description="Digest of its code, so that plans which call it change with it. Null for functions that are SQL bodies.",
        ),
    ] = None
    version: Annotated[
        str | None,
        Meta(
            description="What its author calls this state of it, such as 1.2.0. Plans that call it change with it. Null if it has no versions.",
        ),
    ] = None
    rewrite_tags: Annotated[
        list[str],
        Meta(description="Names of optimiser rules that may replace calls of it."),
    ] = field(default_factory=list)


class UdfBody(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A scalar function as an expression of one SQL dialect. It is put in place of the call, so nothing has to be registered."""

    udf: Annotated[Identifier, Meta(description="The function.")]
    dialect: Annotated[SqlDialect, Meta(description="The dialect the expression is written in.")]
    params: Annotated[list[Identifier], Meta(description="What the arguments are called in the expression, in order.")]
    sql: Annotated[SqlText, Meta(description="The expression.")]


class UdfCatalogSnapshot(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The functions that are registered with a session. Its fingerprint is part of every plan cache key."""

    specs: Annotated[dict[str, DataFusionUdfSpec], Meta(description="The functions by name.")]
    bodies: Annotated[
        list[UdfBody],
        Meta(description="The functions that are SQL expressions, one body a function and dialect."),
    ] = field(default_factory=list)
    function_factory_hash: Annotated[
        str | None,
        Meta(
            description="Hash of the code that turns CREATE FUNCTION statements into functions. Null if the session takes none.",
        ),
    ] = None
