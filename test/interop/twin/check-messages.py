"""Holds the generated Python package against the TypeScript SDK: what one decodes the other decodes to the same bytes, what one refuses the
other refuses in the same words.

usage: PYTHONPATH=… check-messages.py < messages, where the messages are those of write-messages.ts. Ends with the line `N passed, N failed`; a difference that the documentation allows is counted apart.
"""

import importlib
import json
import re
import sys
from collections import Counter
from typing import Any

import msgspec

CODECS: dict[str, Any] = {"json": msgspec.json, "msgpack": msgspec.msgpack}


class Twin:
    """One contract in one format, as msgspec has it."""

    def __init__(self, package: Any, contract: str, wire_format: str) -> None:
        self.codec = CODECS[wire_format]
        self.decoder = self.codec.Decoder(getattr(package, contract))
        self.deterministic = self.codec.Encoder(order="deterministic")
        self.as_is = self.codec.Encoder()

    def decode(self, wire: bytes) -> tuple[Any, str | None]:
        """The value, or the text of the error; of errors that are not msgspec's own, the class too."""
        try:
            return self.decoder.decode(wire), None
        except msgspec.DecodeError as error:
            return None, str(error)
        except Exception as error:
            return None, f"{type(error).__name__}: {error}"

    def encode(self, value: Any) -> bytes:
        """As the SDK does; a map that msgspec will not sort came sorted from there, but then sets are in no order."""
        try:
            return self.deterministic.encode(value)
        except TypeError:
            return self.as_is.encode(value)

    def is_same(self, value: Any, wire: bytes) -> bool:
        """Whether the message holds the value, in whatever order its sets are."""
        again, _ = self.decode(wire)
        return again == value or self.as_is.encode(again) == self.as_is.encode(value)

    def is_unordered(self, value: Any) -> bool:
        try:
            self.deterministic.encode(value)
        except TypeError:
            return True
        return False


def differs(twin: Twin, message: dict[str, Any]) -> str | None:
    """Says what is different, or None. A difference that the documentation allows comes with its number: `(4) …`."""
    wire = bytes.fromhex(message["hex"])
    value, theirs = twin.decode(wire)
    ours = message["error"]
    if ours != theirs:
        if message["format"] == "json" and theirs is not None and theirs.startswith("Expected `ext`"):
            return f"(19) we say {ours!r}, msgspec {theirs!r}"
        return f"{allowance(wire, ours, theirs)}we say {ours!r}, msgspec {theirs!r}"
    if ours is not None:
        return None
    ours = bytes.fromhex(message["again"])
    theirs = twin.encode(value)
    if theirs == ours:
        return None
    if (wire != ours or twin.is_unordered(value)) and twin.is_same(value, ours):
        return None  # msgspec writes a default that was written, we do not
    has_holes = any(field.startswith("hole_") for field in getattr(value, "__struct_fields__", ()))
    return f"{'(16) ' if has_holes else ''}we write {ours!r}, msgspec {theirs!r}"


def allowance(wire: bytes, ours: str | None, theirs: str | None) -> str:
    """The number of the deviation that a pair of outcomes is, if it is one; `(bound)` and `(code)`: what msgspec has no words for."""
    if ours is None:
        return ""
    if "is malformed: invalid UTF-8" in ours:
        return "(3) "
    if ours.startswith("Integer value out of range"):
        if theirs is None:
            return "(bound) " if re.search(rb"\d{20}", wire) else ""
        return "(4) " if theirs.startswith("Expected `int`") else ""
    return "(code) " if theirs is None and ours.startswith("Expected `ext` of code") else ""


def main() -> int:
    twins: dict[tuple[str, str, str], Twin] = {}
    passed = failed = 0
    deviating: Counter[str] = Counter()
    for line in sys.stdin:
        message = json.loads(line)
        key = (message["package"], message["contract"], message["format"])
        if key not in twins:
            twins[key] = Twin(importlib.import_module(key[0]), key[1], key[2])
        difference = differs(twins[key], message)
        if difference is None:
            passed += 1
            continue
        if difference.startswith("("):
            deviating[difference.split()[0]] += 1
            continue
        failed += 1
        print(f"{' '.join(key)} {bytes.fromhex(message['hex'])[:200]!r}: {difference[:400]}")
    for allowed, count in sorted(deviating.items()):
        print(f"{count} deviating {allowed}")
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
