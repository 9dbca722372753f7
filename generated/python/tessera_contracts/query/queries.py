# @generated from contracts/query/queries.yaml. Do not edit. [65bf557d869def8f]

"""Queries over one dataset, and views."""

from __future__ import annotations

from .expressions import DerivedField, ProjectionSpec, QuerySpec, ViewSpec


__all__ = [
    "DerivedField",
    "ProjectionSpec",
    "QuerySpec",
    "ViewSpec",
]
