# @generated from contracts/artifacts/compiler.yaml. Do not edit. [28094d4a88a4435f]

"""What the SQL and relation compilers leave behind, such as syntax trees, the policy in force, and the views they made."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Raw, Struct, field
from msgspec.msgpack import Ext

from ..types import NonEmptyStr, PlanFingerprint, Sha256Hex, SqlText


class AstArtifact(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A parsed statement, kept so that it is parsed once. It lives in a cache that may be dropped at any time, which is why it is strict."""

    sql: Annotated[SqlText, Meta(description="The statement as it was given.")]
    ast_raw: Annotated[
        Raw,
        Meta(
            description="The syntax tree as the parser dumped it, still encoded. Only the parser that wrote it can read it.",
        ),
    ]
    policy_hash: Annotated[
        Sha256Hex,
        Meta(
            description="Hash of the SqlPolicySnapshot it was parsed under. A tree from another policy is not reused.",
        ),
    ]


class SqlPolicySnapshot(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What SQL was allowed to do when a statement was accepted."""

    name: Annotated[str, Meta(description="Name of the policy.")]
    allow_ddl: Annotated[
        bool,
        Meta(description="Whether statements may create, alter or drop tables and views."),
    ] = False
    allow_dml: Annotated[bool, Meta(description="Whether statements may insert, update or delete rows.")] = False
    allow_statements: Annotated[
        bool,
        Meta(description="Whether session statements such as SET and BEGIN may run."),
    ] = False
    policy_hash: Annotated[Sha256Hex, Meta(description="Fingerprint of the other fields.")]


class CompilerDiff(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How two compilations of the same rules differ."""

    base_hash: Annotated[Sha256Hex, Meta(description="Fingerprint of the compilation compared with.")]
    target_hash: Annotated[Sha256Hex, Meta(description="Fingerprint of the compilation looked at.")]
    added: Annotated[list[str], Meta(description="Names of rules only the target has, sorted.")] = field(
        default_factory=list,
    )
    removed: Annotated[list[str], Meta(description="Names of rules only the base has, sorted.")] = field(
        default_factory=list,
    )
    changed: Annotated[list[str], Meta(description="Names of rules both have with another meaning, sorted.")] = field(
        default_factory=list,
    )


class ViewArtifactPayload(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A view as it was registered with the engine."""

    name: Annotated[NonEmptyStr, Meta(description="Name of the view.")]
    plan_fingerprint: Annotated[PlanFingerprint, Meta(description="Fingerprint of its optimised plan.")]
    schema_msgpack: Annotated[
        Annotated[Ext, Meta(extra={"tessera_type": "ext[arrow_schema]", "tessera_code": 3})],
        Meta(description="The Arrow schema of its rows, as a MessagePack extension value."),
    ]
    required_udfs: Annotated[
        list[str],
        Meta(description="User-defined functions that must be registered before the view is planned, sorted."),
    ] = field(default_factory=list)
    inputs: Annotated[list[str], Meta(description="Tables and views it reads directly, sorted.")] = field(
        default_factory=list,
    )
