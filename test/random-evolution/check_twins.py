"""Reads documents of one version of contracts with msgspec, as the other version has them, and holds the outcome against ours.

usage: PYTHONPATH=DIRECTORY check_twins.py < documents, where both are those of write-twins.ts. Ends with the line `N passed, N failed`.
"""

import importlib
import json
import sys
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec

CODECS: dict[str, Any] = {"json": msgspec.json, "msgpack": msgspec.msgpack}
SHOWN = 10


@cache
def decoder(package: str, contract: str, wire_format: str) -> Any:
    return CODECS[wire_format].Decoder(getattr(importlib.import_module(package), contract))


@cache
def encoder(wire_format: str) -> Any:
    return CODECS[wire_format].Encoder()


def is_kept(written: Any, read: Any) -> bool:
    """Whether every field that both know, by key or by position, has the value it had."""
    if isinstance(written, msgspec.Struct):
        return is_struct_kept(written, read)
    if isinstance(written, msgspec.Raw) or isinstance(read, msgspec.Raw):
        return True
    if isinstance(written, dict):
        return is_map_kept(written, read)
    if isinstance(written, (set, frozenset)):
        return len(written) == len(read) and all(any(is_kept(one, other) for other in read) for one in written)
    if isinstance(written, (list, tuple)):
        if isinstance(read, msgspec.Struct):
            return True
        if isinstance(read, (set, frozenset)):
            return len(written) == len(read)
        return isinstance(read, (list, tuple)) and len(written) == len(read) and all(map(is_kept, written, read))
    if isinstance(read, Decimal) and not isinstance(written, str):
        return float(read) == float(written)
    # Bytes are no text, though JSON has them as one.
    if type(read) is str and not isinstance(written, (str, bytes)) and written is not None:
        return bool(msgspec.to_builtins(written) == read)
    return bool(written == read or (written != written and read != read))


def is_struct_kept(written: msgspec.Struct, read: Any) -> bool:
    if isinstance(read, dict):
        return all(key not in read or is_kept(value, read[key]) for key, value, _ in places(written))
    if not isinstance(read, msgspec.Struct):
        return read is not None  # builtins, as of `any`: what does not fit was refused
    found = {key: (value, name) for key, value, name in places(read)}
    for key, value, name in places(written):
        other, other_name = found.get(key, (msgspec.UNSET, name))
        if value is msgspec.UNSET or other is msgspec.UNSET:
            continue
        if name != other_name and name in read.__struct_fields__:
            return False
        # What stands at this position now stood at another one: its value has to be the one it had there.
        moved = isinstance(key, int) and name != other_name and hasattr(written, other_name)
        if moved and not is_kept(getattr(written, other_name), other):
            return False
        if not is_kept(value, other):
            return False
    return True


def places(value: msgspec.Struct) -> list[tuple[str | int, Any, str]]:
    """Key or position, value and name of every field that is no hole."""
    config = value.__struct_config__
    names = zip(value.__struct_fields__, value.__struct_encode_fields__)
    offset = 0 if config.tag is None else 1
    return [
        (i + offset if config.array_like else key, getattr(value, name), name)
        for i, (name, key) in enumerate(names)
        if not name.startswith("hole_")
    ]


def is_map_kept(written: dict[Any, Any], read: Any) -> bool:
    if isinstance(read, msgspec.Struct):
        fields = {key: value for key, value, _ in places(read)}
        return all(key in fields and is_kept(value, fields[key]) for key, value in written.items())
    if len(written) != len(read):
        return False
    texts = {str(key): value for key, value in read.items()}
    return all(str(key) in texts and is_kept(value, texts[str(key)]) for key, value in written.items())


def outcome_of(document: dict[str, Any]) -> tuple[str, str]:
    """What msgspec makes of it: `kept`, `changed` or `refused`, and the error."""
    wire_format = document["format"]
    written = decoder(document["writer"], document["from"], wire_format).decode(bytes.fromhex(document["hex"]))
    try:
        again = encoder(wire_format).encode(written)
        read = decoder(document["reader"], document["to"], wire_format).decode(again)
    except (msgspec.DecodeError, ValueError) as error:
        return "refused", str(error)
    return ("kept" if is_kept(written, read) else "changed"), ""


def main() -> int:
    passed = failed = 0
    evolutions = set()
    for line in sys.stdin:
        document = json.loads(line)
        evolutions.add(document["seed"])
        try:
            theirs, error = outcome_of(document)
        except Exception as unexpected:  # the twin of the writer must read what the writer wrote
            theirs, error = "failed", f"{type(unexpected).__name__}: {unexpected}"
        if theirs == document["outcome"]:
            passed += 1
            continue
        failed += 1
        if failed <= SHOWN:
            wire = bytes.fromhex(document["hex"])[:300]
            print(f"seed {document['seed']} {document['from']} {document['writer']} -> {document['reader']} {wire!r}:")
            print(f"  we say {document['outcome']} {document['text']!r}, msgspec {theirs} {error!r}")
    print(f"{len(evolutions)} evolutions, {passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
