"""Every type against every kind of input, in every format and mode; and every message inside everything that has a path."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import msgspec
from collector import Collector
from mini_format import tagged
from shapes import KINDS, dict_of, field, list_of, literal, ref, schema, struct, union

UUID = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
TEXTS = [
    "", "a", "red", "1", "0", "-1", "5", "1.5", "1.0", "1e3", "01", "+1", " 1", "1_0", ".5", "1.", "nan", "-Infinity", "+inf",
    "true", "FALSE", "yes", "null", "NULL", "none", "2020-01-02", "2020-01-02T03:04:05Z", "2020-01-02T03:04:05", "03:04:05",
    "03:04:05Z", "P1DT2S", "-PT1.5S", UUID, "AQID", "9007199254740993", "1e400", "-0", "x" * 40, "é😀",
]  # fmt: skip
NUMBERS = [
    "0", "-0", "1", "5", "-1", "10", "-1000", "255", "65536", "4294967296", "9007199254740991", "9007199254740992",
    "-9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
    "-9223372036854775808", "-9223372036854775809", "1.0", "-0.0", "1.5", "1e3", "1e-3", "1E400", "-1e400", "1e16", "123456789012345678901234567890",
    "253402300799", "253402300800", "-62135596800", "-62135596801", "1577934245.123456789",
]  # fmt: skip
STRUCTURES = [
    "[]", "[1]", '["a"]', '[1,"a"]', "[1,2,3]", "[true]", "[1,1]", "[null]", "{}", '{"a":1}', '{"1":"a"}', '{"1.5":1}', '{"a":null}',
    '{"x":1}', '{"x":1,"y":2}', '{"x":"1"}', '{"y":2}', '{"x":1,"z":3}', '{"kind":"cat","x":1}', '{"x":1,"kind":"cat"}', '{"kind":"cow","x":1}',
    '{"kind":"dog","x":"1","z":1}', '{"kind":1,"x":1}', '{"kind":"cat","kind":"dog","x":"1"}', '{"type":1,"x":1}', '{"type":3}', '{"type":"1"}', '{"type":2,"x":"q"}',
    '["a",1]', '["b","x"]', '["b","x",2]', '["b","x",2,3]', '["a"]', '["c",1]', "[2,\"x\"]", "[3]", '[1,"a",null]', '[1,"a",2,"more"]', "[1,2]", '["1","a"]',
    '{"2020-01-02":1}', '{"2020-01-02T03:04:05Z":1}', '{"03:04:05":1}', '{"P1D":1}', '{"%s":1}' % UUID, '{"red":1}', '{"5":1}', '{"":1}', '{"01":1}', '{"nan":1}', '{"12":"a","012":"b"}',
]  # fmt: skip


def matrix(cases: Collector) -> None:
    for name, kind in KINDS.items():
        asked = schema(kind)
        for text in [*("null", "true", "false"), *NUMBERS, *(quoted(one) for one in TEXTS), *STRUCTURES]:
            if name != "bytearray":  # decoded as bytes from JSON only by convert
                cases.json("matrix_json", asked, text)
        for message in messages():
            cases.msgpack("matrix_msgpack", asked, message)
        for value in values():
            cases.convert("matrix_convert", asked, value)


def quoted(text: str) -> str:
    return msgspec.json.encode(text).decode()


def messages() -> list[bytes]:
    aware = datetime.datetime(2020, 1, 2, 3, 4, 5, 600, datetime.timezone.utc)
    ext = msgspec.msgpack.Ext
    plain: list[Any] = [None, True, False, 0, 1, 5, -1, 200, -1000, 2**32, 2**53 + 1, 2**63, 2**64 - 1, -(2**63), 1.0, 1.5, -0.0]
    plain += [float("nan"), float("inf"), 1e300, *TEXTS[:36:2], b"", b"\x01\x02\x03", uuid.UUID(UUID).bytes]
    plain += [[], [1], ["a"], [1, "a"], [True], [1, 1], {}, {"a": 1}, {1: "a"}, {1.5: 1}, {"1": "a"}, {None: 1}, {(1, 2): 1}]
    plain += [{"x": 1}, {"x": 1, "y": 2}, {"x": "1", "y": 1}, {"y": 1}, {"x": 1, "z": [1]}, {1: 1}, {"kind": "cat", "x": 1}]
    plain += [{"x": 1, "kind": "cat"}, {"kind": "cow"}, {"kind": 1}, {"type": 1, "x": 1}, {"type": "1"}, ["a", 1], ["b", "x", 2, 3], ["c"], [2, "x"], [3]]
    plain += [aware, aware.replace(microsecond=0), aware.replace(year=1950), ext(5, b"ab"), ext(3, b""), "2020-01-02T03:04:05.5+01:00"]
    plain += [{"2020-01-02": 1}, {aware: 1}, {"red": 1}, {"5": 1}, {5: 1}, {UUID: 1}, {"P1D": 1}, {"03:04:05": 1}]
    plain += [[1, "a", None], [1, "a", 2.5, "more"], [1, 2], [1, "a", "x"]]
    return [msgspec.msgpack.encode(one) for one in plain] + [bytes.fromhex("ca3fc00000"), bytes.fromhex("d6ffffffffff")]


def values() -> list[Any]:
    ints = [0, 1, 5, -1, 200, {"$int": str(2**53 + 1)}, {"$int": str(2**63)}, {"$int": str(2**64)}, {"$int": str(-(2**63) - 1)}]
    floats = [{"$f": one} for one in ("1.5", "0.1", "NaN", "Infinity", "-Infinity", "1e-300", "-2.5", "1577934245.5")]
    texts = ["", "a", "red", "1", "1.5", "true", "null", "nan", "2020-01-02", "2020-01-02T03:04:05Z", "03:04:05", "P1D", UUID, "AQID", "01"]
    arrays: list[Any] = [[], [1], ["a"], [1, "a"], [True], [1, 1], {"$tuple": [1, "a"]}, {"$set": [1]}, {"$frozenset": ["a"]}, ["b", "x", 2, 3], ["c"], [2, "x"], ["a", 1]]
    dicts = [[], [["a", 1]], [[1, "a"]], [["x", 1]], [["x", "1"]], [["y", 1]], [["x", 1], ["z", 1]], [["kind", "cat"], ["x", 1]]]
    dicts += [[["kind", "cow"]], [["kind", 1]], [["type", 1], ["x", 1]], [["type", "1"]], [["1", "a"]], [["2020-01-02", 1]], [["red", 1]], [[5, 1]]]
    other = [{"$bytes": "010203"}, {"$ext": [5, "ab"]}]
    return [None, True, False, *ints, *floats, *texts, *arrays, *({"$dict": one} for one in dicts), *other]


# A type, an input as Python value, and so one message of the catalogue each.
WRONG: list[tuple[Any, Any]] = [
    ("int", "x"), ("int", 1.5), ("bool", 1), ("str", None), ("null", 0), ("float", True), ({"t": "int", "ge": 3}, 2), ({"t": "int", "gt": 3}, 3),
    ({"t": "int", "le": 3}, 4), ({"t": "int", "lt": 3}, 3), ({"t": "int", "multiple_of": 7}, 8), ({"t": "float", "ge": 1.5}, 1.25), ({"t": "float", "gt": 1.5}, 1.5),
    ({"t": "float", "le": 1e16}, 2e16), ({"t": "float", "lt": 0}, 0.5), ({"t": "float", "multiple_of": 0.25}, 0.3), ({"t": "str", "min_length": 2}, "é"),
    ({"t": "str", "max_length": 2}, "😀😀😀"), ({"t": "str", "pattern": "^[a-z]'\"$"}, "A"), ({"t": "bytes", "min_length": 2}, "QQ=="), ({"t": "bytes", "max_length": 0}, "QQ=="),
    (list_of("int", min_length=2), [1]), (list_of("int", max_length=1), [1, 2]), (dict_of("str", "int", min_length=1), {}), (dict_of("str", "int", max_length=0), {"a": 1}),
    ({"t": "datetime", "tz": True}, "2020-01-02T03:04:05"), ({"t": "datetime", "tz": False}, "2020-01-02T03:04:05Z"), ({"t": "time", "tz": True}, "03:04:05"),
    ({"t": "time", "tz": False}, "03:04:05Z"), ("datetime", "2020"), ("date", "2020-13-01"), ("time", "25:00:00"), ("timedelta", "P1"), ("timedelta", "P1W"),
    ("timedelta", "P9999999999D"), ("uuid", "x"), ("decimal", "x"), ("bytes", "*"), (ref("Color"), "pink"), (ref("Level"), 2), (ref("Level"), "1"), (literal("a", "b"), "c'"),
    (literal(1, 2), 3), (literal(1, "a", None), 2.5), (ref("Point"), {}), (ref("Point"), {"x": None}), (ref("Strict"), {"x": 1, "q": 1}), (ref("Row"), [1]), (ref("Row"), [1, 2]),
    (ref("Cat"), {"kind": "cow"}), (ref("Cat"), {"kind": 3}), (union(ref("Cat"), ref("Dog")), {}), (union(ref("Cat"), ref("Dog")), {"kind": "cow"}),
    (union(ref("Cat"), ref("Dog")), {"kind": "dog", "x": "1", "z": 1}), (union(ref("One"), ref("Two")), {"type": 9}), (union(ref("One"), ref("Two")), {"type": "9"}),
    (union(ref("RowA"), ref("RowB")), []), (union(ref("RowA"), ref("RowB")), ["q"]), (union(ref("RowA"), ref("RowB")), [1]), (union(ref("RowA"), ref("RowB")), ["b", "x", 1, 2]),
    (union(ref("RowA"), ref("RowB")), ["a"]), (union(ref("RowOne"), ref("RowTwo")), [9]), ({"t": "tuple", "items": ["int", "str"]}, [1]), ({"t": "tuple", "items": ["int", "str"]}, [1, 2]),
    (dict_of("int", "int"), {"x": 1}), (dict_of("date", "int"), {"x": 1}), (dict_of(ref("Level"), "int"), {"2": 1}), (dict_of({"t": "str", "min_length": 2}, "int"), {"a": 1}),
    (dict_of({"t": "int", "ge": 2}, "int"), {"1": 1}), (dict_of("str", list_of("int")), {"a": [None]}), ({"t": "set", "item": "int", "max_length": 1}, [1, 2]),
]  # fmt: skip


def paths(cases: Collector) -> None:
    for kind, wrong in WRONG:
        for wrapped, wrap in WRAPPERS:
            asked = schema_of(wrapped(kind))
            python = wrap(wrong)
            cases.add("paths_json", asked, "decode_json", {"text": msgspec.json.encode(python).decode()})
            cases.add("paths_msgpack", asked, "decode_msgpack", {"hex": msgspec.msgpack.encode(python).hex()})
            cases.add("paths_convert", asked, "convert_strict", {"value": tagged(python)})


def schema_of(made: Any) -> dict:
    if not isinstance(made, dict) or "types" not in made:
        return schema(made)
    needed = schema({"t": "tuple", "items": [one["type"] for name in made["types"] for one in made["types"][name]["fields"]]})
    return {"types": {**{name: one for name, one in needed.get("types", {}).items()}, **made["types"]}, "type": made["type"]}


def boxed(kind: Any, **flags: Any) -> dict:
    return {"types": {"Box": struct(field("some_field", kind), field("n", "int", default=0), **flags)}, "type": ref("Box")}


WRAPPERS: list[tuple[Any, Any]] = [
    (lambda kind: kind, lambda wrong: wrong),
    (list_of, lambda wrong: [wrong]),
    (lambda kind: dict_of("str", kind), lambda wrong: {"k": wrong}),
    (lambda kind: dict_of("str", list_of(dict_of("str", kind))), lambda wrong: {"k": [{}, {"q": wrong}]}),
    (lambda kind: {"t": "tuple", "items": ["int", kind]}, lambda wrong: [1, wrong]),
    (lambda kind: {"t": "vartuple", "item": list_of(kind)}, lambda wrong: [[], [wrong]]),
    (boxed, lambda wrong: {"some_field": wrong, "later": 1}),
    (lambda kind: boxed(kind, rename="camel", forbid_unknown_fields=True), lambda wrong: {"someField": wrong}),
    (lambda kind: boxed(kind, array_like=True), lambda wrong: [wrong, "not reached"]),
    (lambda kind: boxed(list_of(kind), tag="box", omit_defaults=True), lambda wrong: {"some_field": [wrong], "type": "box"}),
]
