import enum


class Shade(enum.Enum):
    """Of another module."""

    LIGHT = "light"
    DARK = "dark"
