"""Holds what we read of TOML 1.0 against Python's tomllib: the same files are taken, and they mean the same.

usage: write-toml.ts SUITE | check_toml.py. Ends with the line `N passed, N failed`; exit 1 if one failed, or none was found.
"""

from __future__ import annotations

import base64
import datetime
import json
import math
import sys
import tomllib
from typing import Any


def is_same(ours: Any, theirs: Any) -> bool:
    """Whether a value of tomllib is what we read."""
    [(kind, value)] = ours.items()
    if kind == "table":
        return isinstance(theirs, dict) and [key for key, _ in value] == list(dict(value)) and same_table(dict(value), theirs)
    if kind == "array":
        return isinstance(theirs, list) and len(value) == len(theirs) and all(map(is_same, value, theirs))
    return same_scalar(kind, value, theirs)


def same_table(ours: dict[str, Any], theirs: dict[str, Any]) -> bool:
    """Tables have no order."""
    return ours.keys() == theirs.keys() and all(is_same(item, theirs[key]) for key, item in ours.items())


def same_scalar(kind: str, text: str, theirs: Any) -> bool:
    """Moments are compared to the microsecond, which is all that Python has."""
    match kind:
        case "str":
            return theirs == text and isinstance(theirs, str)
        case "bool":
            return isinstance(theirs, bool) and text == str(theirs).lower()
        case "int":
            return isinstance(theirs, int) and not isinstance(theirs, bool) and int(text) == theirs
        case "float":
            ours = float(text.replace("Infinity", "inf"))
            return isinstance(theirs, float) and (ours == theirs or (math.isnan(ours) and math.isnan(theirs)))
        case "date":
            return type(theirs) is datetime.date and theirs.isoformat() == text
        case "time":
            return isinstance(theirs, datetime.time) and datetime.time.fromisoformat(text) == theirs
        case "datetime":
            return isinstance(theirs, datetime.datetime) and datetime.datetime.fromisoformat(text) == theirs
    return False


def theirs_of(bytes_: bytes) -> Any:
    """What tomllib reads; None where it refuses."""
    try:
        return tomllib.loads(bytes_.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return None


def main() -> int:
    """Compares each line of standard input."""
    passed, failed = 0, 0
    for line in sys.stdin:
        case = json.loads(line)
        ours, theirs = case["value"], theirs_of(base64.b64decode(case["base64"]))
        agrees = theirs is None if ours is None else theirs is not None and is_same(ours, theirs)
        if agrees:
            passed += 1
        else:
            failed += 1
            print(f"{case['name']}: ours {json.dumps(ours)[:200]}, theirs {str(theirs)[:200]}")
    print(f"TOML 1.0: {passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
