"""Reads the messages of write-messages.ts with msgspec and writes them again: the bytes must be the same.

Where that cannot be (`lenient`: a struct of 16 or more fields has a longer MessagePack header than the dict that msgspec reads it as,
and raw values are kept as they came) the value must be the same.
Ends with the line `N passed, N failed`.
"""

import json
import sys

import msgspec


def fault(message: dict) -> str | None:
    """Says what msgspec finds different, or None."""
    wire = bytes.fromhex(message["hex"])
    codec = msgspec.json if message["format"] == "json" else msgspec.msgpack
    value = codec.decode(wire)
    again = codec.encode(value)
    if again == wire:
        return None
    if message["lenient"] and codec.decode(again) == value:
        return None
    return f"{message['contract']} as {message['format']}: we wrote {wire!r}, msgspec writes {again!r}"


passed = failed = 0
for line in sys.stdin:
    found = fault(json.loads(line))
    if found is None:
        passed += 1
    else:
        failed += 1
        print(found)
print(f"{passed} passed, {failed} failed")
sys.exit(0 if failed == 0 and passed > 0 else 1)
