# @generated from contracts/config/semantics.yaml. Do not edit. [453ef934ebc8ed3c]

"""Which tables the semantic layer builds, and how tables are checked."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..types import PosInt, StrMap


class SemanticConfigSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Which semantic tables are built, as a person writes it."""

    enabled_tables: Annotated[
        list[str] | None,
        Meta(description="Names of the tables to build. Null builds all."),
    ] = None
    disabled_tables: Annotated[
        list[str],
        Meta(description="Names of tables to leave out, whatever else asks for them."),
    ] = field(default_factory=list)
    spec_registry: Annotated[
        StrMap,
        Meta(
            description="Path of the file that specifies a table, by table name. It replaces the specification that ships.",
        ),
    ] = field(default_factory=dict)


class SemanticConfigRuntime(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Which semantic tables are built, after the lists were found to agree."""

    enabled_tables: Annotated[
        list[str] | None,
        Meta(description="Names of the tables to build. Null builds all."),
    ] = None
    disabled_tables: Annotated[
        list[str],
        Meta(description="Names of tables to leave out, whatever else asks for them."),
    ] = field(default_factory=list)
    spec_registry: Annotated[
        StrMap,
        Meta(
            description="Path of the file that specifies a table, by table name. It replaces the specification that ships.",
        ),
    ] = field(default_factory=dict)

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.enabled_tables is None or not any(table in this.disabled_tables for table in this.enabled_tables)):
            raise ValueError("a table cannot be both enabled and disabled")


class ValidationPolicySpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How much of a table is checked against its schema. The rows picked by sample, head and tail are joined; with none of them all rows are checked."""

    enabled: Annotated[bool, Meta(description="Whether tables are checked at all.")] = True
    lazy: Annotated[bool, Meta(description="Whether every failure is collected. False stops at the first one.")] = True
    sample: Annotated[PosInt | None, Meta(description="Number of rows picked at random. Null picks none.")] = None
    head: Annotated[PosInt | None, Meta(description="Number of rows from the start. Null picks none.")] = None
    tail: Annotated[PosInt | None, Meta(description="Number of rows from the end. Null picks none.")] = None
