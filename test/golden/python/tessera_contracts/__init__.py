# @generated from contracts/. Do not edit. [61c4012b4f7bfefd]

from __future__ import annotations

from .a_b.import_ import Imported
from .cycle_one import One, Ones, Two, Twos
from .names import FromKeyword, Shadows
from .nest import Outer
from .nest.inside import Inside
from .rules import Mode, Part, Ruled, Sample
from .scalars import Count, Deeper, Defaults, Digit, Inner, Level, Name, Opaque, Scalars, ShortName
from .shapes import (
    Accepting,
    After,
    Base,
    Circle,
    Collections,
    Derived,
    Node,
    Numbered,
    OneShape,
    OtherRow,
    Presence,
    PresencePatch,
    Renamed,
    RenamedPatch,
    Row,
    Rows,
    Shape,
    Shapes,
    Square,
    Tagged,
    TaggedRow,
)


__all__ = [
    "Accepting",
    "After",
    "Base",
    "Circle",
    "Collections",
    "Count",
    "Deeper",
    "Defaults",
    "Derived",
    "Digit",
    "FromKeyword",
    "Imported",
    "Inner",
    "Inside",
    "Level",
    "Mode",
    "Name",
    "Node",
    "Numbered",
    "One",
    "OneShape",
    "Ones",
    "Opaque",
    "OtherRow",
    "Outer",
    "Part",
    "Presence",
    "PresencePatch",
    "Renamed",
    "RenamedPatch",
    "Row",
    "Rows",
    "Ruled",
    "Sample",
    "Scalars",
    "Shadows",
    "Shape",
    "Shapes",
    "ShortName",
    "Square",
    "Tagged",
    "TaggedRow",
    "Two",
    "Twos",
]
