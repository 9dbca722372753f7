"""Random values that fit a type, as tagged values."""

from __future__ import annotations

from random import Random
from typing import Any

ALPHABET = ["a", "b", "x", "Z", "0", "9", " ", "é", "ß", "\u2028", "😀", "\"", "\\", "\n", "\x00", "\x7f", "/", "'"]
EDGES = [0, 1, -1, 127, 128, -32, -33, 255, 256, 65535, 65536, -128, -129, -32769, 2**31, 2**32, -(2**31) - 1, 2**53 - 1, -(2**53) + 1]
FLOATS = ["0.0", "-0.0", "1.0", "1.5", "-2.25", "1e+16", "1e-05", "9.5e-06", "123456.789", "5e-324", "1.7976931348623157e+308", "0.1", "1e+22", "-1e-07", "100.0"]
UNSET = {"$unset": True}


class Misfit(Exception):
    """No value was found for a type; the contract has none, or they are rare."""


class Values:
    def __init__(self, schema: dict, chance: Random) -> None:
        self.types = schema["types"]
        self.chance = chance

    def of(self, kind: Any, depth: int = 0, is_mixed: bool = False) -> Any:
        """`is_mixed`: integral floats are not told from ints here."""
        if isinstance(kind, str):
            kind = {"t": kind}
        if depth > 40:
            raise Misfit
        make = getattr(self, kind["t"], None)
        if make is not None:
            return make(kind, depth, is_mixed)
        return self.text(kind)

    def null(self, *_: Any) -> None:
        return None

    def bool(self, *_: Any) -> bool:
        return self.chance.random() < 0.5

    def int(self, kind: dict, *_: Any) -> int:
        near = [kind[key] + step for key in ("ge", "gt", "le", "lt") if key in kind for step in (-1, 0, 1)]
        fits = [one for one in [*EDGES, *near, *(self.chance.randint(-10, 320) for _ in range(40))] if in_bounds(one, kind)]
        return wide(self.one(fits))

    def float(self, kind: dict, _: Any, is_mixed: bool) -> dict:
        found = [*FLOATS, *(repr(self.chance.randint(-40, 700) / 4) for _ in range(30)), repr(self.chance.random() * 10 ** self.chance.randint(-12, 25))]
        fits = [one for one in found if in_bounds(float(one), kind) and not (is_mixed and float(one).is_integer())]
        return {"$f": self.one(fits)}

    def str(self, kind: dict, *_: Any) -> str:
        import re

        low, high = kind.get("min_length", 0), kind.get("max_length", 12)
        for _ in range(60):
            length = self.chance.choice([low, high, self.chance.randint(low, high), 40 if high == 12 else high])
            text = "".join(self.chance.choice(ALPHABET[: self.chance.choice([3, 6, len(ALPHABET)])]) for _ in range(length))
            if "pattern" not in kind or re.search(kind["pattern"], text):
                return text
        raise Misfit

    def bytes(self, kind: dict, *_: Any) -> dict:
        low, high = kind.get("min_length", 0), kind.get("max_length", 9)
        return {"$bytes": self.chance.randbytes(self.chance.randint(low, high)).hex()}

    def text(self, kind: dict) -> dict:
        chance = self.chance
        day = f"{chance.choice([1, 1970, 2020, 9999, chance.randint(1000, 2999)]):04}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        clock = f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:{chance.randint(0, 59):02}" + chance.choice(["", f".{chance.randint(1, 999999):06}"])
        zone = chance.choice(["+00:00", "+05:30", "-08:00", "+00:01"])
        has_zone = kind.get("tz", chance.random() < 0.5)
        t = kind["t"]
        if t == "datetime":
            return {"$datetime": f"{day.replace('0001-', '1900-').replace('9999-', '2100-')}T{clock}{zone if has_zone else ''}"}
        if t == "time":
            return {"$time": clock + (zone if has_zone else "")}
        return {
            "date": {"$date": day},
            "timedelta": {"$timedelta": [chance.randint(-5, 400), chance.choice([0, chance.randint(0, 86399)]), chance.choice([0, 500000, chance.randint(0, 999999)])]},
            "uuid": {"$uuid": f"{chance.getrandbits(32):08x}-{chance.getrandbits(16):04x}-4000-8000-{chance.getrandbits(48):012x}"},
            "decimal": {"$decimal": chance.choice(["0", "1.50", "-3", "1E+5", "0.000001", "1E-9", str(chance.getrandbits(70)), f"-{chance.randint(0, 99)}.{chance.randint(0, 9999):04}"])},
            "raw": {"$raw": ""},
            "ext": {"$ext": [5, chance.randbytes(chance.randint(0, 18)).hex()]},
        }[t]

    def any(self, _: Any, depth: int, __: Any) -> Any:
        chance = self.chance
        kind = chance.choice(["null", "bool", "int", "float", "str", "str", "list", "dict"] if depth < 6 else ["int", "str"])
        if kind == "list":
            return [self.any(None, depth + 2, None) for _ in range(chance.randint(0, 3))]
        if kind == "dict":
            return {"$dict": unique([[self.str({}), self.any(None, depth + 2, None)] for _ in range(chance.randint(0, 3))])}
        return self.of(kind, depth, True)

    def items(self, kind: dict, item: Any, depth: int, is_mixed: bool) -> list:
        low, high = kind.get("min_length", 0), kind.get("max_length", max(kind.get("min_length", 0), 3))
        count = self.chance.randint(low, high) if depth < 12 else low
        return [self.of(item, depth + 1, is_mixed) for _ in range(count)]

    def list(self, kind: dict, depth: int, is_mixed: bool) -> list:
        return self.items(kind, kind["item"], depth, is_mixed)

    def vartuple(self, kind: dict, depth: int, is_mixed: bool) -> dict:
        return {"$tuple": self.items(kind, kind["item"], depth, is_mixed)}

    def tuple(self, kind: dict, depth: int, is_mixed: bool) -> dict:
        return {"$tuple": [self.of(one, depth + 1, is_mixed) for one in kind["items"]]}

    def set(self, kind: dict, depth: int, is_mixed: bool, tag: str = "$set") -> dict:
        for _ in range(30):
            items = [positive(one) for one in self.items(kind, kind["item"], depth, is_mixed)]
            kept = {repr(one): one for one in items}
            if len(kept) == len(items):
                return {tag: list(kept.values())}
        raise Misfit

    def frozenset(self, kind: dict, depth: int, is_mixed: bool) -> dict:
        return self.set(kind, depth, is_mixed, "$frozenset")

    def dict(self, kind: dict, depth: int, is_mixed: bool) -> dict:
        for _ in range(30):
            values = self.items(kind, kind["value"], depth, is_mixed)
            entries = unique([[self.of(kind["key"], depth, is_mixed), value] for value in values])
            if len(entries) == len(values):
                return {"$dict": entries}
        raise Misfit

    def literal(self, kind: dict, *_: Any) -> Any:
        return self.chance.choice(kind["values"])

    def union(self, kind: dict, depth: int, is_mixed: bool) -> Any:
        members = [one for one in kind["of"] if one != "unset"]
        if depth > 10 and "null" in members:
            return None
        has_int = any(one == "int" or (isinstance(one, dict) and one["t"] in ("int", "literal", "ref")) for one in members)
        return self.of(self.chance.choice(members), depth + 1, is_mixed or has_int)

    def ref(self, kind: dict, depth: int, is_mixed: bool) -> Any:
        name = kind["name"]
        definition = self.types[name]
        if definition["kind"] == "enum":
            return {"$enum": name, "name": self.chance.choice(definition["members"])[0]}
        fields: dict[str, Any] = {}
        for field in definition["fields"]:
            has_default = "default" in field or "default_factory" in field
            if has_default and (depth > 8 or self.chance.random() < 0.4):
                continue
            fields[field["name"]] = self.of(field["type"], depth + 1, is_mixed)
        return {"$struct": name, "fields": fields}

    def one(self, fits: Any) -> Any:
        if not fits:
            raise Misfit
        return self.chance.choice(fits)


def wide(number: int) -> Any:
    """An integer as a tagged value."""
    return number if abs(number) < 2**53 else {"$int": str(number)}


def in_bounds(value: float, kind: dict) -> bool:
    by = kind.get("multiple_of")
    return (
        value >= kind.get("ge", value)
        and value <= kind.get("le", value)
        and (kind.get("gt") is None or value > kind["gt"])
        and (kind.get("lt") is None or value < kind["lt"])
        and (by is None or value % by == 0)
    )


def unique(entries: list) -> list:
    return list({repr(positive(key)): [positive(key), value] for key, value in entries}.values())


def positive(tagged: Any) -> Any:
    """A key or member: JavaScript's maps and sets hold no negative zero."""
    return {"$f": "0.0"} if tagged == {"$f": "-0.0"} else tagged
