# @generated from contracts/tooling/evolution-report.yaml. Do not edit. [f5c84df79c607687]

"""What `tessera breaking --format json` prints, for tools that act on it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..types import NonEmptyStr, PathStr, PosInt


class EvolutionReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What one version of the contracts does to users of another."""

    verdict: Annotated[EvolutionVerdicts, Meta(description="The worst of all changes, whatever was accepted.")]
    findings: Annotated[
        list[EvolutionChange],
        Meta(description="Every change that a rule has something to say about, by place in the new contracts."),
    ]


EvolutionVerdict: TypeAlias = Literal["ok", "break"]
"""Whether one side of a change still works."""


class EvolutionVerdicts(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Whom a change breaks."""

    backward: Annotated[
        EvolutionVerdict,
        Meta(description="Documents written by the old contracts, read by the new ones."),
    ]
    forward: Annotated[
        EvolutionVerdict,
        Meta(description="Documents written by the new contracts, read by the old ones."),
    ]
    source: Annotated[
        EvolutionVerdict,
        Meta(description="TypeScript code that builds or reads values of the old types, against the new ones."),
    ]


EvolutionSeverity: TypeAlias = Literal["breaking", "risky", "safe"]
"""How much a change matters. Breaking fails the check, risky decodes but may change data or meaning, safe needs no thought."""


class EvolutionChange(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One change that a rule has something to say about."""

    backward: Annotated[
        EvolutionVerdict,
        Meta(description="Documents written by the old contracts, read by the new ones."),
    ]
    forward: Annotated[
        EvolutionVerdict,
        Meta(description="Documents written by the new contracts, read by the old ones."),
    ]
    source: Annotated[
        EvolutionVerdict,
        Meta(description="TypeScript code that builds or reads values of the old types, against the new ones."),
    ]
    rule: Annotated[
        Annotated[str, Meta(pattern="^[A-Z][A-Z0-9_]*$")],
        Meta(description="The rule, which `tessera explain` has a page of."),
    ]
    severity: Annotated[
        EvolutionSeverity,
        Meta(description="How much it matters to this check, which may count some of the sides only."),
    ]
    contract: Annotated[NonEmptyStr, Meta(description="Name of the type that changed.")]
    path: Annotated[NonEmptyStr, Meta(description="The place within the contracts, as `tessera accept` takes it.")]
    file: Annotated[PathStr, Meta(description="File of the new contracts, named from where the check ran.")]
    line: Annotated[PosInt, Meta(description="Line in it, counted from 1.")]
    column: Annotated[PosInt, Meta(description="Column in it, counted from 1 in UTF-16 code units as editors do.")]
    message: Annotated[NonEmptyStr, Meta(description="What changed, in one line.")]
    why: Annotated[NonEmptyStr, Meta(description="Who breaks, in words of readers and writers.")]
    fix: Annotated[NonEmptyStr, Meta(description="What to do instead.")]
    witness: Annotated[
        EvolutionWitness,
        Meta(
            description="A document that breaks. Absent unless documents were tried, with `--prove`, and one showed it.",
        ),
    ] | UnsetType = UNSET
    baseline: Annotated[EvolutionBaseline, Meta(description="The place in the old contracts.")]
    accepted_by: Annotated[
        EvolutionAcceptance,
        Meta(description="Who says that it is meant. Absent unless it was accepted."),
    ] | UnsetType = field(default=UNSET, name="acceptedBy")


EvolutionDirection: TypeAlias = Literal["backward", "forward"]
"""Which way documents go between two versions."""


EvolutionFormat: TypeAlias = Literal["json", "msgpack"]
"""The wire format of a document."""


class EvolutionWitness(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A document that shows a break."""

    direction: Annotated[
        EvolutionDirection,
        Meta(
            description="Backward if the old contracts wrote it and the new ones read it, forward the other way round.",
        ),
    ]
    format: Annotated[EvolutionFormat, Meta(description="What the document is written in.")]
    document: Annotated[
        NonEmptyStr,
        Meta(description="The document. JSON as it is, MessagePack in hexadecimal digits."),
    ]
    outcome: Annotated[
        NonEmptyStr,
        Meta(description="The error of the reader, or the value that it takes for another."),
    ]


class EvolutionBaseline(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A place in a version of the contracts that others are compared with."""

    ref: Annotated[NonEmptyStr, Meta(description="The version, as `--against` names it.")]
    file: Annotated[PathStr | None, Meta(description="File of that version. Null if what changed was not there.")]
    line: Annotated[PosInt | None, Meta(description="Line in it, counted from 1. Null if what changed was not there.")]


class EvolutionAcceptance(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """An entry of the list of breaks that are meant."""

    reason: Annotated[NonEmptyStr, Meta(description="Why it is meant.")]
    until: Annotated[date | None, Meta(description="The last day it holds. Null for ever.")]
    by: Annotated[
        NonEmptyStr,
        Meta(description="Who accepted it. Absent where the entry does not say."),
    ] | UnsetType = UNSET
    file: Annotated[PathStr, Meta(description="The list.")]
    line: Annotated[PosInt, Meta(description="Line of the entry, counted from 1.")]
