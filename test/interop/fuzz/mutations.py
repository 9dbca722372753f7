"""Valid messages made wrong, or at least unusual: bytes changed, parts replaced, keys added, doubled, moved or dropped."""

from __future__ import annotations

from random import Random
from typing import Any

PIECES = [bytes([code]) for code in b'{}[]:,"\\019-.eEtfn \n'] + [b"null", b"true", b'""', b"[]", b"{}", b"1.5", b"\\u0041", b"\\ud800", b'"a":1,', "é".encode()]
ODD: list[Any] = [None, True, False, 0, 1, -1, 2.5, -0.75, 300, 70000, "", "a", "1", "-2.5", "true", "null", "2020-01-02", "2020-01-02T03:04:05Z", "03:04:05", "P1D", "aa", "QQ==", "x" * 20, [], [1], ["a", None], {}, {"a": 1}, {"kind": "cat"}, {"type": 1}, [1, 2, 3, 4]]


def changed_bytes(message: bytes, chance: Random, is_json: bool) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        at = chance.randrange(len(message) + 1)
        piece = chance.choice(PIECES) if is_json else bytes([chance.choice((chance.getrandbits(8), 0xC0 + chance.randrange(64), 0x80 + chance.randrange(64)))])
        kind = chance.randrange(5)
        if kind == 0:
            message = message[:at] + piece + message[at:]
        elif kind == 1:
            message = message[:at] + piece + message[at + 1 :]
        elif kind == 2:
            message = message[:at] + message[at + chance.randint(1, 3) :]
        elif kind == 3:
            message = message[:at] + message[at : at + chance.randint(1, 9)] + message[at:]
        else:
            message = message[:at]
    return message


def changed_value(value: Any, chance: Random) -> Any:
    """A builtin value with one part, somewhere, changed."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        return changed_dict(value, chance)
    if isinstance(value, list) and value and chance.random() < 0.85:
        at = chance.randrange(len(value))
        kind = chance.random()
        if kind < 0.7:
            return [*value[:at], changed_value(value[at], chance), *value[at + 1 :]]
        if kind < 0.8:
            return value[:at] + value[at + 1 :]
        return [*value[:at], chance.choice(ODD), *value[at:]] if kind < 0.95 else [*value, *value]
    return chance.choice(ODD)


def changed_dict(value: dict, chance: Random) -> dict:
    key = chance.choice(list(value))
    kind = chance.random()
    if kind < 0.65:
        return {one: changed_value(inner, chance) if one == key else inner for one, inner in value.items()}
    if kind < 0.75:
        return {one: inner for one, inner in value.items() if one != key}
    if kind < 0.85:
        return {**value, chance.choice(("unknown", "a", "id", "type", "kind", "1", "2020-01-02")): chance.choice(ODD)}
    if kind < 0.92:
        entries = list(value.items())
        chance.shuffle(entries)
        return dict(entries)
    return {(chance.choice(("zz", "", "5", "1.5")) if one == key else one): inner for one, inner in value.items()}
