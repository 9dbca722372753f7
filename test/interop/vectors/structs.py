"""Structs and unions: options, names, tags, defaults, unset, duplicates, inheritance; values written in every order."""

from __future__ import annotations

import itertools
from typing import Any

import msgspec
from collector import Collector
from mini_format import tagged
from shapes import TYPES, dict_of, field, list_of, literal, ref, schema, struct, union

UNSET = {"$unset": True}


def structs(cases: Collector) -> None:
    options(cases)
    names(cases)
    tags(cases)
    unset(cases)
    omitted(cases)
    inherited(cases)
    recursive(cases)
    raws(cases)
    arrays(cases)
    written(cases)


def of(**types: Any) -> dict:
    """A schema of these types; the last is the root."""
    return {"types": types, "type": ref(list(types)[-1])}


def every(cases: Collector, group: str, asked: dict, value: Any) -> None:
    """A value of JSON, in all formats, as it is and in a list."""
    cases.json(group, asked, msgspec.json.encode(value).decode())
    cases.msgpack(group, asked, msgspec.msgpack.encode(value), both=False)
    cases.convert(group, asked, tagged(value))
    cases.json(group, {**asked, "type": list_of(asked["type"])}, f"[{msgspec.json.encode(value).decode()}]", both=False)


INPUTS: list[Any] = [
    {"x": 1}, {"x": 1, "y": "s"}, {"y": "s", "x": 1, "z": 1.5}, {"x": 1, "z": None}, {}, {"y": "s"}, {"x": "1"}, {"x": None}, {"x": 1, "q": 1}, {"q": {"w": [1]}, "x": 1}, {"x": 1, "type": "P"}, {"type": "P", "x": 1},
    {"type": "Q", "x": 1}, {"x": 1, "type": 5}, {"t": 3, "x": 1}, {"x": 1, "t": 4}, {"t": "3", "x": 1}, {"t": -3, "x": 1}, {"X": 1}, {"x": 1, "": 2}, [], [1], [1, "s"], [1, "s", 1.5], [1, "s", None, 4], ["s"], ["P", 1], ["P", 1, "s"],
    ["Q", 1], [3, 1], [3, 1, "s", 2.5, 9], [3], ["P"], [None], [4, 1], ["3", 1], None, "x", 3, {"x": 1, "y": 2, "z": "n"}, {"x": 1.5}, {"x": True}, [True],
]  # fmt: skip


def options(cases: Collector) -> None:
    fields = (field("x", "int"), field("y", "str", default="d"), field("z", union("null", "float"), default=None))
    for array, forbid, tag in itertools.product((False, True), (False, True), ({}, {"tag": True}, {"tag": 3, "tag_field": "t"}, {"tag": "P", "tag_field": "t"}, {"tag": -3, "tag_field": "t"})):
        flags = {**({"array_like": True} if array else {}), **({"forbid_unknown_fields": True} if forbid else {}), **tag}
        asked = of(P=struct(*fields, **flags))
        for value in INPUTS:
            every(cases, "options", asked, value)
        for given in ({"x": 1}, {"x": 1, "y": "d", "z": None}, {"x": -1, "y": "e", "z": {"$f": "1.0"}}):
            for order in ({}, {"order": "deterministic"}, {"order": "sorted"}):
                cases.encode("options", asked, {"$struct": "P", "fields": given}, **order)
        for text in ('{"x":1,"x":2}', '{"x":"a","x":2}', '{"x":1,"x":"a"}', '{"x":1,"q":1,"q":{}}', '{"x":1,"type":"P","type":"Q"}', '{"t":3,"x":1,"t":3}', '{"t":3,"x":1,"t":4}', '{"x" : 1 , "y" :"s"}', '{"\\u0078":1}', '{"x":1,}', '[1,]', '{"x":1', "[1", '{"q":', '{"x":1,"q":tru}', '{1:2}'):
            cases.json("options_text", asked, text, both=False)


NAMES = ["a", "foo", "foo_bar", "_foo", "_foo_bar", "foo_", "foo__bar", "foo_bar_", "foo1_bar2", "a_b_c", "_", "f_o", "foo_1bar", "x1", "_a_", "fooBar", "FooBar", "FOO_BAR", "foo_BAR", "foo_bBar"]


def names(cases: Collector) -> None:
    for name, rename in itertools.product(NAMES, ("lower", "upper", "camel", "pascal", "kebab", {name: f"r {name}" for name in NAMES[:4]}, None)):
        asked = of(N=struct(field(name, "int"), **({} if rename is None else {"rename": rename})))
        written = cases.add("rename", asked, "encode_json", {"value": {"$struct": "N", "fields": {name: 1}}})["ok"]["text"]
        cases.json("rename", asked, written, both=False)
        cases.json("rename", asked, written.replace("1", "null"), both=False)
        cases.json("rename", asked, "{}", both=False)
        cases.json("rename", asked, f'{{"{name}":1}}', both=False)
        cases.convert("rename", asked, {"$dict": [[list(msgspec.json.decode(written))[0], 1]]}, both=False)
    wires = ["é", "a b", "$ref", "0", "a.b", "\u2028", "😀", "type", "x-y", "[0]", "`", "'"]
    asked = of(N=struct(*(field(f"f{i}", "int", name_override=wire, **({"default": 0} if i else {})) for i, wire in enumerate(wires))))
    for wire in wires:
        every(cases, "names", asked, {wire: "x"})
        every(cases, "names", asked, {wires[0]: 1, wire: 1})
    cases.encode("names", asked, {"$struct": "N", "fields": {f"f{i}": i for i in range(len(wires))}})
    cases.encode("names", asked, {"$struct": "N", "fields": {"f0": 7}}, order="sorted")


def tags(cases: Collector) -> None:
    unions = {"pets": union(ref("Cat"), ref("Dog")), "numbers": union(ref("One"), ref("Two")), "rows": union(ref("RowA"), ref("RowB")), "numbered": union(ref("RowOne"), ref("RowTwo"))}
    unions |= {"opt": union(ref("Cat"), ref("Dog"), "null"), "more": union(ref("Cat"), ref("Dog"), "int", "str", list_of("int")), "rows_more": union(ref("RowA"), ref("RowB"), "bool", dict_of("str", "int"))}
    texts = [
        '{"kind":"cat","x":1}', '{"x":1,"kind":"cat"}', '{"kind":"dog","x":"s"}', '{"x":"s","y":2,"kind":"dog"}', '{"kind":"cat"}', '{"kind":"cow"}', '{"kind":null}', '{"kind":1}', '{"kind":"cat","x":"s"}', '{"x":1}', "{}",
        '{"kind":"cat","kind":"cat","x":1}', '{"kind":"cat","x":1,"kind":"dog"}', '{"kind":"dog","x":"s","z":1}', '{"z":[1,{"kind":"cat"}],"kind":"cat","x":1}', '{"kind":"c\\u0061t","x":1}', '{"kind":["cat"]}', '{"kind":{"a":1}}', '{"kind":true}',
        '{"kind":1.5}', '{"x":tru,"kind":"cat"}', '{"x":1,"kind":"cat"', '{"kind":"cat","x":1,"more":null}', '{"kind":"ca', '{"kind"', '{"x":1,"kind":cat}', '{"type":1,"x":1}', '{"x":1,"type":1}', '{"type":2,"x":"s"}', '{"type":3}', '{"type":"1"}',
        '{"type":1.0,"x":1}', '{"type":-1}', '{"type":99999999999999999999}', '{"type":18446744073709551615}', '{"type":-9223372036854775808}', '{"type":01}', '{"type":null}', '{"x":1}', '["a",1]', '["b","s"]', '["b","s",2]', '["b","s",2,3]', '["a",1,2,3]',
        '["a"]', '["b"]', '["c",1]', '["a","s"]', "[]", "[null]", "[1]", "[1,1]", '[2,"s"]', "[3]", '["1",1]', "[1.0,1]", "[[]]", '["a",1', '["a"1]', '["a",]', "[99999999999999999999]", "null", "5", '"s"', "true", "[1,2,3]", '{"a":1}', '{"a":"b"}',
    ]  # fmt: skip
    for name, kind in unions.items():
        for text in texts:
            cases.json(f"tags_{name}", schema(kind), text)
            cases.json(f"tags_{name}", schema(dict_of("str", list_of(kind))), f'{{"k":[{text}]}}', both=False)
            try:
                message = msgspec.msgpack.encode(msgspec.json.decode(text))
                value = tagged(msgspec.json.decode(text))
            except (msgspec.DecodeError, OverflowError):
                continue
            cases.msgpack(f"tags_{name}", schema(kind), message, both=False)
            cases.convert(f"tags_{name}", schema(kind), value, both=False)
        for cut in range(1, 14):
            cases.msgpack(f"tags_{name}", schema(kind), bytes.fromhex("83a17801a46b696e64a3636174a17902")[:cut], both=False)
    twice = bytes.fromhex("83a46b696e64a3636174a17801a46b696e64a3646f67")
    cases.msgpack("tags_pets", schema(unions["pets"]), twice)


def unset(cases: Collector) -> None:
    fields = (field("a", "int"), field("b", union("unset", "int"), default=UNSET), field("c", union("unset", "null", "str"), default=UNSET), field("d", union("unset", "bool"), default=UNSET))
    for flags in ({}, {"omit_defaults": True}, {"forbid_unknown_fields": True}, {"tag": "u"}, {"rename": "upper"}):
        asked = of(U=struct(*fields, **flags))
        up = str.upper if "rename" in flags else str
        for value in ({"a": 1}, {"a": 1, "b": 2}, {"a": 1, "b": None}, {"a": 1, "c": None}, {"a": 1, "c": "s"}, {"a": 1, "c": 5}, {"a": None}, {"b": 1}, {"a": 1, "d": True, "e": 1}, {"d": 0, "a": 1}):
            every(cases, "unset", asked, {up(key): one for key, one in value.items()})
        for given in ({"a": 1}, {"a": 1, "b": 5}, {"a": 1, "c": None}, {"a": 1, "c": "", "d": False}, {"a": 0, "b": 0, "c": "x", "d": True}, {"a": 0, "b": UNSET}):
            for order in ({}, {"order": "deterministic"}, {"order": "sorted"}):
                cases.encode("unset", asked, {"$struct": "U", "fields": given}, **order)


DEFAULTS: list[tuple[Any, Any, list]] = [
    ("int", 0, [0, 1]), ("int", 300, [300, 0]), ("str", "", ["", "x"]), ("str", "abc", ["abc", ""]), ("bool", False, [False, True]), (union("null", "int"), None, [None, 0]), ("float", {"$f": "0.0"}, [{"$f": "0.0"}, {"$f": "-0.0"}, {"$f": "1.5"}]),
    ("float", {"$f": "1.5"}, [{"$f": "1.5"}, {"$f": "0.0"}]), (literal("a", "b"), "a", ["a", "b"]), (literal(1, 2), 2, [1, 2]), (union("bool", "int"), True, [True, 1, False, 0]), ("date", {"$date": "2020-01-02"}, [{"$date": "2020-01-02"}, {"$date": "2020-01-03"}]),
    (ref("Color"), {"$enum": "Color", "name": "RED"}, [{"$enum": "Color", "name": "RED"}, {"$enum": "Color", "name": "BLUE"}]), (ref("Level"), {"$enum": "Level", "name": "MID"}, [{"$enum": "Level", "name": "MID"}, {"$enum": "Level", "name": "LOW"}]),
    ("uuid", {"$uuid": "6ba7b810-9dad-11d1-80b4-00c04fd430c8"}, [{"$uuid": "6ba7b810-9dad-11d1-80b4-00c04fd430c8"}]), ("decimal", {"$decimal": "1.50"}, [{"$decimal": "1.50"}, {"$decimal": "1.5"}]), ("bytes", {"$bytes": ""}, [{"$bytes": ""}, {"$bytes": "00"}]),
]  # fmt: skip
FACTORIES: list[tuple[Any, str, list]] = [(list_of("int"), "list", [[], [1]]), (dict_of("str", "int"), "dict", [{"$dict": []}, {"$dict": [["a", 1]]}]), ({"t": "set", "item": "int"}, "set", [{"$set": []}, {"$set": [1]}]), (list_of("int"), "lambda: [1]", [[], [1]])]


def omitted(cases: Collector) -> None:
    for flags in ({}, {"omit_defaults": True}, {"omit_defaults": True, "tag": "d"}, {"omit_defaults": True, "array_like": True}):
        for kind, default, values in DEFAULTS:
            one(cases, struct(field("a", "int"), field("b", kind, default=default), **flags), values)
        for kind, factory, values in FACTORIES:
            one(cases, struct(field("a", "int"), field("b", kind, default_factory=factory), **flags), values)
    for count in (14, 15, 16, 17):
        fields = [field(f"f{i:02}", "int", default=0) for i in range(count)]
        for flags in ({}, {"tag": "w"}):
            asked = of(W=struct(*fields, omit_defaults=True, **flags))
            for given, order in itertools.product(({}, {"f03": 1}, {f"f{i:02}": i for i in range(count)}), ({}, {"order": "sorted"}, {"order": "deterministic"})):
                cases.encode("wide", asked, {"$struct": "W", "fields": given}, **order)


def one(cases: Collector, definition: dict, values: list) -> None:
    asked = {"types": {"Color": TYPES["Color"], "Level": TYPES["Level"], "D": definition}, "type": ref("D")}
    cases.encode("defaults", asked, {"$struct": "D", "fields": {"a": 1}})
    for value in values:
        cases.encode("defaults", asked, {"$struct": "D", "fields": {"a": 1, "b": value}})
    for text in ('{"a":1}', "[1]", "{}", '{"a":1,"b":{"z":1}}'):
        cases.json("defaults", asked, text, both=False)


def inherited(cases: Collector) -> None:
    base = struct(field("a", "int"), field("b", "int", default=1), kw_only=True, tag_field="t", rename="camel", omit_defaults=True)
    asked = of(Base=base, Kid={**struct(field("c_d", "int"), field("e", "str", default="")), "base": "Base"})
    other = of(Base=struct(field("a", "int"), array_like=True), Kid={**struct(field("b", "str", default="x")), "base": "Base"})
    late = of(Base=struct(field("a", "int"), field("b", "int", default=2)), Kid={**struct(field("c", "int"), kw_only=True, tag=7), "base": "Base"})
    for schemas in (asked, other, late):
        for value in ({"t": "Kid", "cD": 1, "a": 2}, {"cD": 1, "a": 2}, {"c_d": 1, "a": 2}, {"a": 1}, {"t": "Base", "cD": 1, "a": 2}, [1], [1, "s"], [1, 2], [], {"a": 1, "c": 1}, {"type": 7, "a": 1, "c": 1}, {"type": 8}, {"c": 1}, {"c": "x", "a": 1}):
            every(cases, "inherited", schemas, value)
    for given in ({"c_d": 1, "a": 2}, {"c_d": 1, "a": 2, "b": 5, "e": "q"}):
        for order in ({}, {"order": "sorted"}):
            cases.encode("inherited", asked, {"$struct": "Kid", "fields": given}, **order)
    cases.encode("inherited", other, {"$struct": "Kid", "fields": {"a": 1, "b": "y"}})
    cases.encode("inherited", late, {"$struct": "Kid", "fields": {"a": 1, "c": 3}})


def recursive(cases: Collector) -> None:
    node = struct(field("v", "int"), field("kids", list_of(ref("Node")), default=[]), field("next", union("null", ref("Node")), default=None))
    tree = struct(field("left", union("null", ref("Tree"))), field("by", dict_of("str", ref("Tree")), default_factory="dict"), array_like=True)
    for value in ({"v": 1}, {"v": 1, "kids": [{"v": 2, "kids": [{"v": "x"}]}]}, {"v": 1, "next": {"v": 2, "next": {"v": 3, "next": None}}}, {"v": 1, "next": {"kids": []}}, {"v": 1, "kids": [[]]}):
        every(cases, "recursive", of(Node=node), value)
    for value in ([None], [[None]], [[[None], {"a": [None]}], {"b": [[]]}], [[], {}], [None, {"a": [1]}], {}):
        every(cases, "recursive", of(Tree=tree), value)
    for depth in (2, 50, 200, 500):
        text = '{"v":1,"next":' * depth + "null" + "}" * depth
        cases.json("deep", of(Node=node), text, both=False)
        cases.json("deep", of(Node=node), text.replace("null", "[]"), both=False)
        cases.json("deep", schema("any"), "[" * depth + "]" * depth, both=False)
        cases.json("deep", schema("any"), "[" * depth, both=False)
        cases.json("deep", of(Node=struct()), '{"k":' + "[" * (depth - 1) + "]" * (depth - 1) + "}", both=False)
        cases.msgpack("deep", schema("any"), b"\x91" * depth + b"\xc0", both=False)
    pair = {"types": {"A": struct(field("b", union("null", ref("B")), default=None)), "B": struct(field("a", ref("A")))}, "type": ref("A")}
    every(cases, "mutual", pair, {"b": {"a": {"b": {"a": {}}}}})
    every(cases, "mutual", pair, {"b": {"a": {"b": {"a": None}}}})


def raws(cases: Collector) -> None:
    asked = of(R=struct(field("a", "raw"), field("b", "raw", default={"$raw": ""}), field("n", "int", default=0)))
    for text in ('{"a":1}', '{"a": [1, {"x" : null}] ,"b":"q"}', '{"a":1.5e10 }', '{"a":"\\u00e9\\ud83d\\ude00"}', '{"a":tru}', '{"a":}', '{"a":[1,}', '{"a":"\\q"}', '{"b":1}', '{"a":{"a":1},"a":2,"n":3}', '{"a":01}', '{"a":"x', '{"a":\t\n null\r\n}', '{"a":NaN}'):
        cases.json("raw", asked, text, both=False)
    for text in ("1", " 1 ", "[ ]", '"a"', "", " ", "x", "1 2", "{}x", '{"a":1}', "nul"):
        cases.json("raw", schema("raw"), text, both=False)
        cases.json("raw", schema(list_of("raw")), f"[{text}]", both=False)
    for message in ("c0", "81a16101", "9201c0", "92", "c1", "c403010203", "d6ff00000000", "ca3fc00000", "cd0001", "01c0", "", "d9", "a261", "df00000001"):
        cases.msgpack("raw", schema("raw"), bytes.fromhex(message), both=False)
        cases.msgpack("raw", asked, bytes.fromhex("82a161" + message + "a16e02"), both=False)


def arrays(cases: Collector) -> None:
    lone = {"t": "tuple", "items": ["int", "str", "bool"]}
    for value in ([], [1], [1, "a"], [1, "a", True], [1, "a", True, 4], ["a", "a", True], [1, "a", None], {}, None, [[1, "a", True]]):
        every(cases, "tuples", schema(lone), value)
        every(cases, "tuples", schema(union(lone, "null")), value)
    row = struct(field("a", "int"), field("b", "str", default="d"), field("c", list_of("int"), default_factory="list"), array_like=True)
    strict = struct(*row["fields"], array_like=True, forbid_unknown_fields=True)
    for definition in (row, strict):
        asked = {"types": {"Row": definition, "Box": struct(field("rows", list_of(ref("Row"))))}, "type": ref("Box")}
        for value in ([], [1], [1, "x"], [1, "x", [2]], [1, "x", [2], 5], [1, "x", [2], {"q": [1]}, 6], ["x"], [1, 2], [1, "x", ["y"]], [1, "x", None], {}):
            every(cases, "rows", asked, {"rows": [value]})
        cases.encode("rows", asked, {"$struct": "Box", "fields": {"rows": [{"$struct": "Row", "fields": {"a": 1}}]}})


VALUES: list[tuple[Any, list]] = [
    ("datetime", [{"$datetime": text} for text in ("2020-01-02T03:04:05", "2020-01-02T03:04:05.000600", "2020-01-02T03:04:05+00:00", "2020-01-02T03:04:05.123456+05:30", "1969-12-31T23:59:59.999999+00:00", "1970-01-01T00:00:00+00:00", "2106-02-07T06:28:15+00:00", "2106-02-07T06:28:16+00:00", "2514-05-30T01:53:03+00:00", "2514-05-30T01:53:04+00:00", "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59.999999+00:00", "2020-01-02T03:04:05-08:00", "0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-23:59")]),
    ("date", [{"$date": text} for text in ("2020-01-02", "0001-01-01", "9999-12-31")]), ("time", [{"$time": text} for text in ("03:04:05", "03:04:05.000001", "00:00:00+00:00", "23:59:59.999999-08:00")]),
    ("timedelta", [{"$timedelta": parts} for parts in ([0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 3661, 250000], [-1, 0, 0], [-1, 86399, 999999], [999999999, 86399, 999999], [-999999999, 0, 0], [0, 0, 500000], [-2, 43200, 1])]),
    ("uuid", [{"$uuid": "6ba7b810-9dad-11d1-80b4-00c04fd430c8"}]), ("decimal", [{"$decimal": text} for text in ("0", "-0", "1.50", "1E+5", "1E-7", "0.000001", "NaN", "sNaN12", "Infinity", "-Infinity", "123456789012345678901234567890.5")]),
    ("bytes", [{"$bytes": "00" * size} for size in (0, 1, 2, 3, 4, 255, 256)]), ("str", ["", "a", "é😀", "\x00\x1f\x7f\"\\/\b\f\n\r\t", "\u2028\ufeff", "x" * 31, "x" * 32, "x" * 255, "x" * 256, "é" * 128]), ("bool", [True, False]), ("null", [None]),
    (list_of("int"), [[0] * size for size in (0, 1, 15, 16, 17)]), (dict_of("str", "int"), [{"$dict": [[f"k{i}", i] for i in range(size)]} for size in (0, 1, 15, 16, 17)]), (dict_of("int", "str"), [{"$dict": [[3, "a"], [-1, "b"], [20, "c"]]}]),
    (dict_of("str", "null"), [{"$dict": [[key, None] for key in ("b", "a", "é", "\uffff", "😀", "", "A", "aa", "a b")]}]), ({"t": "set", "item": "int"}, [{"$set": values} for values in ([], [1], [10, 9, -1, 100])]), ({"t": "set", "item": "str"}, [{"$set": ["b", "a", "\uffff", "😀", "B", ""]}]),
    ({"t": "set", "item": "float"}, [{"$set": [{"$f": "1.5"}, {"$f": "-2.5"}, {"$f": "1e+300"}]}]), ({"t": "frozenset", "item": "str"}, [{"$frozenset": ["x", "y"]}]), ({"t": "tuple", "items": ["int", "str"]}, [{"$tuple": [1, "a"]}]), ({"t": "vartuple", "item": "bool"}, [{"$tuple": [True, False]}]),
    (dict_of("date", "int"), [{"$dict": [[{"$date": "2020-01-02"}, 1]]}]), (dict_of("uuid", "int"), [{"$dict": [[{"$uuid": "6ba7b810-9dad-11d1-80b4-00c04fd430c8"}, 1]]}]), (dict_of("datetime", "int"), [{"$dict": [[{"$datetime": "2020-01-02T03:04:05+00:00"}, 1]]}]),
    (ref("Color"), [{"$enum": "Color", "name": "RED"}]), (ref("Level"), [{"$enum": "Level", "name": "MID"}]), (dict_of(ref("Color"), "int"), [{"$dict": [[{"$enum": "Color", "name": "RED"}, 1]]}]), (dict_of(ref("Level"), "int"), [{"$dict": [[{"$enum": "Level", "name": "LOW"}, 1]]}]),
    (union(ref("Cat"), ref("Dog")), [{"$struct": "Cat", "fields": {"x": 1}}, {"$struct": "Dog", "fields": {"x": "s", "y": 3}}]), (union(ref("RowA"), ref("RowB"), "null"), [{"$struct": "RowA", "fields": {"x": 1}}, {"$struct": "RowB", "fields": {"x": "s"}}, None]),
    (union(ref("One"), ref("Two")), [{"$struct": "Two", "fields": {"x": "q"}}]), (union("int", "float", "str"), [1, {"$f": "1.5"}, "s"]), (union("null", "date"), [None, {"$date": "2020-01-02"}]), (dict_of("str", list_of(dict_of("str", "float"))), [{"$dict": [["b", [{"$dict": [["z", {"$f": "1.0"}], ["a", {"$f": "-0.0"}]]}]], ["a", []]]}]),
    ("any", [None, True, 1, -1, {"$f": "1.5"}, "s", [], [1, [2, {"$dict": [["b", 1], ["a", {"$dict": []}]]}]], {"$int": str(2**63)}, {"$int": str(-(2**63))}]),
]  # fmt: skip


def written(cases: Collector) -> None:
    for kind, values in VALUES:
        for value in values:
            for order in ({}, {"order": "deterministic"}, {"order": "sorted"}):
                if not order and ("$set" in str(value) or "$frozenset" in str(value)):
                    continue  # in no order msgspec writes sets as they are hashed
                cases.encode("written", schema(kind), value, **order)
                cases.encode("written_in", schema(list_of(kind)), [value, value], **order)
