"""Holds the verdicts of the evolution check against real msgspec: what one version writes, the other reads, or does not.

usage: PYTHONPATH=DIRECTORY check-documents.py < cases, where both are those of write-documents.ts or write-pairs.ts. A case breaks if
some document is refused, or if something that both versions know comes out with another value. msgspec knows no keys that a field
accepts beside its own, so a reader that has such fields is handed documents in which they are renamed. Ends with the line `N passed, N failed`.
"""

import enum
import importlib
import json
import sys
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec

CODECS: dict[str, Any] = {"json": msgspec.json, "msgpack": msgspec.msgpack}
SPELLED = {"datetime", "uuid", "decimal", "msgspec.msgpack"}


@cache
def decoder(package: str, name: str, wire_format: str) -> Any:
    return CODECS[wire_format].Decoder(getattr(importlib.import_module(package), name))


def known_fields(written: Any, read: Any, accept: dict[str, str]) -> list[tuple[str, Any, Any]]:
    """The fields that both structs have: by key, or in an array by name, and by position where a name is new."""
    old, now = type(written), type(read)
    if old.__struct_config__.array_like and now.__struct_config__.array_like:
        names, others = old.__struct_fields__, now.__struct_fields__
        return [
            (name, getattr(written, name), getattr(read, other))
            for at, name in enumerate(names)
            for other in [name if name in others else others[at] if at < len(others) and others[at] not in names else None]
            if other is not None and not name.startswith("hole_") and not other.startswith("hole_")
        ]
    keys = dict(zip(old.__struct_encode_fields__, old.__struct_fields__))
    others = dict(zip(now.__struct_encode_fields__, now.__struct_fields__))
    on_wire = msgspec.to_builtins(written) if accept else {}
    others |= {
        key: others[wire]
        for key, wire in accept.items()
        if wire in others and key not in others and (wire not in keys or key in on_wire)
    }
    return [(key, getattr(written, keys[key]), getattr(read, others[key])) for key in keys if key in others]


def lost_parts(written: Any, read: msgspec.Struct, path: str) -> str | None:
    """What a struct has no place for of a map or list that it was read from, or None."""
    if isinstance(written, dict):
        return first(f"{path}: {key!r} is lost" for key in written if key not in type(read).__struct_encode_fields__)
    if isinstance(written, (list, tuple, set, frozenset)):
        config = type(read).__struct_config__
        places = len(type(read).__struct_fields__) + (config.tag is not None)
        return f"{path}: items are lost" if len(written) > places else None
    return None


def difference(written: Any, read: Any, accept: dict[str, str], path: str = "$") -> str | None:
    """Where the values differ, or None. An absent field is no value, and one of another type is compared by its document alone."""
    if written is msgspec.UNSET or read is msgspec.UNSET or isinstance(written, msgspec.Raw) or isinstance(read, msgspec.Raw):
        return None
    if isinstance(written, msgspec.Struct) and isinstance(read, msgspec.Struct):
        return first(difference(a, b, accept, f"{path}.{name}") for name, a, b in known_fields(written, read, accept))
    if isinstance(read, msgspec.Struct):
        return lost_parts(written, read, path)
    if isinstance(written, msgspec.Struct):
        written = msgspec.to_builtins(written) if type(written).__struct_config__.array_like else None
        if not isinstance(written, list) or not isinstance(read, (list, tuple, set, frozenset)) or len(written) == len(read):
            return None
        return f"{path}: {written!r} is read as {read!r}"
    if isinstance(written, (list, tuple, set, frozenset)) and isinstance(read, (list, tuple, set, frozenset)):
        if len(written) != len(read):
            return f"{path}: {written!r} is read as {read!r}"
        if isinstance(written, (set, frozenset)) or isinstance(read, (set, frozenset)):
            return None
        return first(difference(a, b, accept, f"{path}[{i}]") for i, (a, b) in enumerate(zip(written, read)))
    if isinstance(written, dict) and isinstance(read, dict):
        values = zip(written.values(), read.values())
        return first(difference(a, b, accept, f"{path}[...]") for a, b in values) if len(written) == len(read) else f"{path}: keys"
    if isinstance(read, Decimal) and type(written) in (int, float):
        return None if float(read) == written else f"{path}: {written!r} is read as {read!r}"
    if type(written).__module__ in SPELLED or type(read).__module__ in SPELLED or written != written:
        return None
    a, b = (value.value if isinstance(value, enum.Enum) else value for value in (written, read))
    return None if a == b else f"{path}: {a!r} is read as {b!r}"


def first(found: Any) -> str | None:
    return next((one for one in found if one is not None), None)


def renamed(value: Any, accept: dict[str, str]) -> Any:
    """The value with the keys that a reader accepts replaced by its own; of two for one field the last counts."""
    if isinstance(value, dict):
        return {accept.get(key, key): renamed(item, accept) for key, item in value.items()}
    return [renamed(item, accept) for item in value] if isinstance(value, list) else value


def as_accepted(wire: bytes, wire_format: str, accept: dict[str, str]) -> bytes:
    """A document for a reader that does not know the keys of `accept`."""
    if not accept:
        return wire
    codec = CODECS[wire_format]
    return codec.encode(renamed(codec.decode(wire), accept))


def break_of(case: dict[str, Any]) -> str | None:
    """The first document that breaks, or None. What msgspec does not read as its own writer wrote it is not asked about."""
    for kind in case["types"]:
        accept = kind.get("accept", {})
        for document in kind["documents"]:
            wire, wire_format = bytes.fromhex(document["hex"]), document["format"]
            try:
                written = decoder(*kind["writer"], wire_format).decode(wire)
            except msgspec.DecodeError:
                continue
            try:
                found = difference(written, decoder(*kind["reader"], wire_format).decode(as_accepted(wire, wire_format, accept)), accept)
            except msgspec.DecodeError as error:
                found = str(error)
            if found is not None:
                return f"{kind['writer'][1]} {wire_format} {wire!r}: {found}"
    return None


def main() -> int:
    passed = failed = 0
    for line in sys.stdin:
        case = json.loads(line)
        found = break_of(case)
        if (found is not None) == (case["verdict"] == "break"):
            passed += 1
        else:
            failed += 1
            print(f"{case['case']}: {case['direction']} is {case['verdict']}, msgspec: {found or 'reads every document'}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed > 0 or passed == 0 else 0


sys.exit(main())
