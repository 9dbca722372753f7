# @generated from contracts/tooling/contract-index.yaml. Do not edit. [6d06827d0118af4b]

"""What the contract index says: every contract of a workspace as data, for catalogues, gates and checks of compatibility.

It says all that changes what is read and written, so the contracts can be put together from it again. Examples, `x-` keys and what
modules say of themselves are not in it.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from .._ints import SafeInt
from ..types import NonEmptyStr, Sha256Hex


class ContractIndex(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """All contracts of a workspace, and those of the standard library that they use."""

    contracts: Annotated[
        list[ContractIndexEntry],
        Meta(description="The contracts, by module and then in the order of their file."),
    ]


ContractKind: TypeAlias = Literal["alias", "enum", "struct", "union", "patch"]
"""What a contract is; a patch is a struct made of another one."""


class ContractIndexEntry(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One contract."""

    name: Annotated[NonEmptyStr, Meta(description="Its name, which is unique among all contracts.")]
    kind: Annotated[ContractKind, Meta(description="What it is.")]
    module: Annotated[
        NonEmptyStr,
        Meta(
            description="The module it stands in, such as `delta/policies`. Modules of the standard library start with `tessera/` in other workspaces.",
        ),
    ]
    doc: Annotated[str, Meta(description="What it is for.")] | UnsetType = UNSET
    title: Annotated[str, Meta(description="A short name for readers.")] | UnsetType = UNSET
    deprecated: Annotated[
        str,
        Meta(description="What to use instead. Unset if it is not deprecated."),
    ] | UnsetType = UNSET
    renamed_from: Annotated[str, Meta(description="Its former name, or `old/module.Name`.")] | UnsetType = UNSET
    stability: Annotated[
        Literal["stable", "experimental"],
        Meta(description="Whether the breaking check looks at it."),
    ] = "stable"
    type: Annotated[
        str,
        Meta(description="What an alias stands for, as a type expression of the contract language."),
    ] | UnsetType = UNSET
    values: Annotated[
        list[str | SafeInt],
        Meta(description="The values of an enum, in the order of the contract."),
    ] = field(default_factory=list)
    members: Annotated[
        list[str],
        Meta(description="The structs and unions that a union names, in the order of the contract."),
    ] = field(default_factory=list)
    mode: Annotated[
        Literal["strict", "compat"],
        Meta(description="What a reader of a struct does with unknown fields."),
    ] | UnsetType = UNSET
    purpose: Annotated[
        Literal["artifact", "telemetry", "config", "spec", "log", "envelope", "report", "row"],
        Meta(description="What a struct is for; `kind` in the contract."),
    ] | UnsetType = UNSET
    tag: Annotated[
        str | SafeInt,
        Meta(description="What the tag of a struct says. Unset if it has none."),
    ] | UnsetType = UNSET
    tag_field: Annotated[
        str,
        Meta(description="The key the tag of a struct, or of a union's members, stands under."),
    ] | UnsetType = UNSET
    array_like: Annotated[bool, Meta(description="Whether a struct is an array on the wire.")] = False
    omit_defaults: Annotated[
        bool,
        Meta(description="Whether fields of a struct that equal their defaults are not written."),
    ] = True
    position: Annotated[
        Literal["input", "output", "both"],
        Meta(description="In which directions values of a struct travel, for the breaking check."),
    ] = "both"
    persisted: Annotated[
        bool,
        Meta(description="Whether values of a struct are stored, for the breaking check."),
    ] = True
    table: Annotated[
        IndexTable,
        Meta(description="The table that values of a struct are rows of. Unset if they are rows of none."),
    ] | UnsetType = UNSET
    arrow: Annotated[
        str,
        Meta(
            description="How tables store values of an alias, or the extension type of those of a struct, as the contract says it.",
        ),
    ] | UnsetType = UNSET
    base: Annotated[
        str,
        Meta(description="The struct it extends, whose fields come first. They are among `fields` already."),
    ] | UnsetType = UNSET
    patch_of: Annotated[str, Meta(description="The struct that a patch is made of.")] | UnsetType = UNSET
    fields: Annotated[
        list[IndexField],
        Meta(
            description="The fields of a struct or patch in wire order, those of its base first. A reserved position of an array is not among them.",
        ),
    ] = field(default_factory=list)
    rules: Annotated[
        list[IndexRule],
        Meta(description="The rules over a struct's fields, those of its base first."),
    ] = field(default_factory=list)
    reserved: Annotated[
        list[str | SafeInt],
        Meta(
            description="Field names, positions of an array-like struct, or values of an enum that must not be used again.",
        ),
    ] = field(default_factory=list)
    depends_on: Annotated[
        list[str],
        Meta(description="Names of the contracts that it refers to itself, sorted."),
    ] = field(default_factory=list)
    ext_codes: Annotated[
        dict[str, Annotated[int, Meta(ge=0, le=127)]],
        Meta(description="Codes of the MessagePack extension types in its own types, by name."),
    ] = field(default_factory=dict)
    source: Annotated[IndexSource, Meta(description="Where it is written.")]
    wire_hash: Annotated[
        Sha256Hex,
        Meta(
            description="SHA-256 of its wire shape: wire names, types with integer widths as bounds, presence and encoded defaults of all fields, tag, mode\nand layout, through everything it refers to. It does not change with docs, nor when types, aliases or modules are renamed.",
        ),
    ]
    full_hash: Annotated[Sha256Hex, Meta(description="SHA-256 of everything this entry says but `source`.")]


class IndexField(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One field of a struct."""

    name: Annotated[NonEmptyStr, Meta(description="The name in the contract and in code.")]
    wire: Annotated[str, Meta(description="The name on the wire.")]
    type: Annotated[
        NonEmptyStr,
        Meta(description="A type expression of the contract language. Aliases and other contracts go by their names."),
    ]
    required: Annotated[bool, Meta(description="Whether it must be there.")]
    nullable: Annotated[bool, Meta(description="Whether it may be null.")]
    unset: Annotated[bool, Meta(description="Whether absent is a value of its own.")]
    default_: Annotated[
        Any,
        Meta(
            description="What it means when it is absent, as it is encoded in JSON. Unset if it has no default.",
            extra={"tessera": {"x-opaque": "a default is of the type of its field"}},
        ),
    ] | UnsetType = field(default=UNSET, name="default")
    constraints: Annotated[
        dict[str, Any],
        Meta(
            description="The constraints in force, by key, also those that an alias has.",
            extra={"tessera": {"x-opaque": "a constraint's value is a number, a text or a flag, by its key"}},
        ),
    ] = field(default_factory=dict)
    accept: Annotated[list[str], Meta(description="Other keys it is read from, which are never written.")] = field(
        default_factory=list,
    )
    arrow: Annotated[
        str,
        Meta(description="How tables store it, as the contract says it. Unset if it says nothing."),
    ] | UnsetType = UNSET
    column: Annotated[
        str,
        Meta(description="The Arrow type of its column. Unset if the struct is no table, or leaves it out."),
    ] | UnsetType = UNSET
    doc: Annotated[str, Meta(description="What it is for.")] | UnsetType = UNSET
    title: Annotated[str, Meta(description="A short name for readers.")] | UnsetType = UNSET
    deprecated: Annotated[
        str,
        Meta(description="What to use instead. Unset if it is not deprecated."),
    ] | UnsetType = UNSET
    renamed_from: Annotated[str, Meta(description="Its former name.")] | UnsetType = UNSET


class IndexTable(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What is said of a table."""

    name: Annotated[NonEmptyStr, Meta(description="Its name, which is unique among all tables.")]
    key: Annotated[
        list[str],
        Meta(description="The fields that together identify a row, by their names in the contract."),
    ] = field(default_factory=list)


class IndexRule(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One rule over the fields of a struct."""

    expr: Annotated[NonEmptyStr, Meta(description="A CEL expression over `this`.")]
    message: Annotated[NonEmptyStr, Meta(description="What is said when it is broken.")]


class IndexSource(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A place in a contract file."""

    file: Annotated[NonEmptyStr, Meta(description="Path of the file, from the root of the workspace.")]
    line: Annotated[
        Annotated[int, Meta(ge=1, le=9007199254740991)],
        Meta(description="The line of the contract's name, from 1."),
    ]
