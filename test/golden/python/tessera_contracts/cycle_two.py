# @generated from contracts/cycle-two.yaml. Do not edit. [426797807c134c9d]

"""This module and `cycle-one` need each other."""

from __future__ import annotations

from .cycle_one import Two, Twos


__all__ = [
    "Two",
    "Twos",
]
