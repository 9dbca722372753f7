import uuid
from collections.abc import Mapping
from typing import Annotated, Any, Dict

import msgspec


class Row(msgspec.Struct):
    """Containers with and without arguments."""

    body: dict
    old: Dict
    optional: dict | None
    mapping: Mapping
    constrained: Annotated[dict, msgspec.Meta(max_length=3)]
    any_key: dict[Any, int]
    int_key: dict[int, Any]
    uuid_key: dict[uuid.UUID, dict]
    items: list
    pair: tuple
    members: set
    frozen: frozenset
    nested: list[dict] = []


Body = dict
Index = dict[Any, list]
