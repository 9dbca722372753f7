# @generated from contracts/plan/pipeline.yaml. Do not edit. [d89b1bbe684cfc8f]

"""A whole pipeline as data, its datasets, views and outputs."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, field

from ..artifacts.manifest import RunOutputKind
from ..datasets.datasets import DatasetLocation, DatasetSpec
from ..types import ColumnName, Identifier
from .functions import UdfCatalogSnapshot
from .views import ViewGraphSpec


Materialize: TypeAlias = Literal["full", "incremental"]
"""How an output is brought up to date. Anew from all inputs, or from what changed in them."""


class OutputSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A view that is written to a dataset."""

    view: Annotated[Identifier, Meta(description="The view.")]
    dataset: Annotated[
        Identifier,
        Meta(description="The dataset it is written to, which has a DatasetSpec and a place."),
    ]
    kind: Annotated[RunOutputKind, Meta(description="What the output is for.")] = "intermediate"
    materialize: Annotated[
        Materialize,
        Meta(description="How it is brought up to date. Incremental requires keys."),
    ] = "full"
    keys: Annotated[
        list[ColumnName],
        Meta(description="Columns that tell the rows of the output apart. Empty uses the keys of its schema."),
    ] = field(default_factory=list)
    sort_by: Annotated[
        list[ColumnName],
        Meta(
            description="The order rows are written in. Empty uses the canonical sort of its contract, else the keys.",
        ),
    ] = field(default_factory=list)


class PipelineSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Everything a run needs but the values of its parameters."""

    name: Annotated[Identifier, Meta(description="Name of the pipeline.")]
    datasets: Annotated[list[DatasetSpec], Meta(description="The datasets that are read or written.")]
    locations: Annotated[
        list[DatasetLocation],
        Meta(description="Where they lie. Whoever runs the pipeline may give or replace places."),
    ] = field(default_factory=list)
    views: Annotated[ViewGraphSpec, Meta(description="The views.")]
    outputs: Annotated[
        Annotated[list[OutputSpec], Meta(min_length=1)],
        Meta(description="What is written, in the order of their commits where no view decides it."),
    ]
    udfs: Annotated[
        UdfCatalogSnapshot | None,
        Meta(description="The functions that views call. Null if they call none."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not all(len([other for other in this.outputs if other.dataset == one.dataset]) == 1 for one in this.outputs):
            raise ValueError("a dataset can be the output of one view only")
