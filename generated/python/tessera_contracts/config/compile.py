# @generated from contracts/config/compile.yaml. Do not edit. [1258c5c577a3ad94]

"""How plans are compiled, as written down and as the engine uses it."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..types import Identifier, NonNegInt, SqlText


class PreparedStatementSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A statement that every session prepares when it starts."""

    name: Annotated[Identifier, Meta(description="Name the statement is executed by.")]
    sql: Annotated[SqlText, Meta(description="The statement, with `$1`, `$2` and so on as placeholders.")]
    param_types: Annotated[
        list[str],
        Meta(description="SQL type of each placeholder, in order. Empty lets the engine infer them."),
    ] = field(default_factory=list)


class DataFusionCompileOptionsSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How plans are compiled, as a person writes it."""

    cache: Annotated[
        bool | None,
        Meta(
            description="Whether intermediate results are cached while a plan is compiled. Null lets the compiler decide.",
        ),
    ] = None
    cache_max_columns: Annotated[
        NonNegInt | None,
        Meta(
            description="Widest result that is cached, in columns. Null has no limit. Whoever resolves the spec sets it to null where `cache` is false and this was left alone.",
        ),
    ] = 64
    prepared_statements: Annotated[bool, Meta(description="Whether the session's prepared statements are used.")] = True
    sql_policy_name: Annotated[
        str | None,
        Meta(description="Name of the SQL policy to compile under. Null uses the session's."),
    ] = None
    enforce_sql_policy: Annotated[
        bool,
        Meta(description="Whether a statement the policy forbids is refused. False only records it."),
    ] = True


class DataFusionCompileOptionsRuntime(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """How plans are compiled, after defaults were filled in and the options were found to agree."""

    cache: Annotated[
        bool | None,
        Meta(description="Whether intermediate results are cached. Null lets the compiler decide."),
    ]
    cache_max_columns: Annotated[
        NonNegInt | None,
        Meta(description="Widest result that is cached, in columns. Null has no limit, or nothing is cached."),
    ]
    sql_policy_name: Annotated[
        str | None,
        Meta(description="Name of the SQL policy to compile under. Null uses the session's."),
    ]

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.cache is not False or this.cache_max_columns is None):
            raise ValueError("cache_max_columns requires cache=True")
