# @generated from contracts/plan/views.yaml. Do not edit. [73a25f936d8fb970]

"""The views of a pipeline and how they build on each other."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..query.expressions import QuerySpec
from ..query.relations import RelSpec
from ..schema.tables import TableSchemaSpec
from ..types import CachePolicy, Identifier, SqlDialect, SqlText


class ViewNode(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A view in the graph. It is said in SQL, as a query, or by code that registers it under its name."""

    name: Annotated[Identifier, Meta(description="Name of the view, unique in the graph.")]
    deps: Annotated[
        list[Identifier],
        Meta(description="Views of the graph that it reads. Tables do not belong here; they are found in the plan."),
    ] = field(default_factory=list)
    query: Annotated[QuerySpec | None, Meta(description="The view as a query over its only dependency.")] = None
    sql: Annotated[SqlText | None, Meta(description="The view as one SELECT statement.")] = None
    dialect: Annotated[SqlDialect, Meta(description="The dialect of `sql`.")] = "duckdb"
    rel: Annotated[
        RelSpec | None,
        Meta(description="The view as a tree of operators over datasets and other views."),
    ] = None
    cache_policy: Annotated[
        CachePolicy,
        Meta(description="Where its result is kept. A view that several others read is worth keeping."),
    ] = "none"
    contract: Annotated[
        str | None,
        Meta(description="Name of the ContractSpec that its rows keep. Null if they promise nothing."),
    ] = None
    schema: Annotated[
        TableSchemaSpec | None,
        Meta(
            description="The columns of its result, which a view in SQL has to say since nothing but an engine finds them. Null leaves them to the plan.",
        ),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.sql is None or this.query is None):
            raise ValueError("a view has sql or query, not both")
        if not (this.rel is None or (this.sql is None and this.query is None)):
            raise ValueError("a view has rel or one of sql and query")
        if (this.name in this.deps):
            raise ValueError("a view cannot depend on itself")


class ViewGraphSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All views of a pipeline. They may stand in any order. A cycle longer than one view is found when they are registered, since a rule cannot follow a path of any length."""

    nodes: Annotated[list[ViewNode], Meta(description="The views, each after or before those it reads.")]

    def __post_init__(self) -> None:
        this: Any = self
        if not all(len([other for other in this.nodes if other.name == node.name]) == 1 for node in this.nodes):
            raise ValueError("the names of the views must be unique")
        if not all(all(any(other.name == dep for other in this.nodes) for dep in node.deps) for node in this.nodes):
            raise ValueError("a view can depend only on views of the graph")
