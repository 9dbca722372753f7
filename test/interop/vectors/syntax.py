"""Messages that do not parse: every place, every byte; strings with every escape; valid documents with bytes changed."""

from __future__ import annotations

import random
from typing import Any

import msgspec
from collector import Collector
from shapes import KINDS, TYPES, dict_of, field, list_of, ref, schema, struct, union

EMPTY = {"types": {"E": struct()}, "type": ref("E")}
LEAF = struct(field("n", "int"), field("s", "str", default=""), field("f", union("null", "float"), default=None))
DOCUMENT = {
    "types": {
        **{name: TYPES[name] for name in ("Color", "Cat", "Dog", "Row")},
        "Leaf": LEAF,
        "Doc": struct(
            field("id", "int"), field("name", "str"), field("when", union("null", "datetime"), default=None), field("leaves", list_of(ref("Leaf")), default=[]), field("by", dict_of("str", ref("Leaf")), default_factory="dict"),
            field("pet", union("null", ref("Cat"), ref("Dog")), default=None), field("row", union("null", ref("Row")), default=None), field("color", ref("Color"), default={"$enum": "Color", "name": "RED"}), field("blob", "bytes", default={"$bytes": ""}), field("extra", "any", default=None),
        ),
    },
    "type": ref("Doc"),
}  # fmt: skip
VALID = '{"id":12,"name":"a\\u00e9\\n😀","when":"2020-01-02T03:04:05Z","leaves":[{"n":1},{"n":-2,"s":"x","f":1.5}],"by":{"k":{"n":3,"f":null}},"pet":{"x":"s","kind":"dog"},"row":[1,"b",2.5],"color":"blue","blob":"QUJD","extra":{"a":[true,null,1.25e-3]},"more":[{"x":"\\\\"}]}'
SMALL = ["[1,2]", '{"a":1,"b":[null]}', '"a\\u0041b"', "-12.5e-3", "true", " [ 1 , { } ] ", '[[],{"x":{}}]', '"é😀"']


def syntax(cases: Collector) -> None:
    chance = random.Random(2)
    places(cases)
    strings(cases)
    json_mutations(cases, chance)
    msgpack_mutations(cases, chance)
    opcodes(cases, chance)


BROKEN = [
    "", " ", "\n\t\r ", "\x0b1", "\ufeff1", "1 2", "1,", "1]", "nul", "nulll", "tru", "truex", "fals", "falsey", "True", "None", "NaN", "Infinity", "-Infinity", "undefined", "'a'", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[1}", "[[1]", "[1]]",
    "{", "}", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', '{"a":1 "b":2}', '{"a":1,,"b":2}', '{,"a":1}', "{1:2}", "{a:1}", "{null:1}", '{"a":1]', '{"a"}', '{"a":}', '{"a":1}}', '{"a":1}{}', '{"a"::1}', "{'a':1}", '{"a":1;}', "/**/1", "1//", "[1]#", "-", "+1", "01", "1.", ".1",
    "1e", "1e+", "--1", "0x1", "1.5.2", "1ee5", "-a", "-01", "00", "1.e5", '"', '"a', '"a\\', '"a\\u', '"a\\u00', '"a\\u00e', '"\\x41"', '"\\', '"\x01"', '"\n"', '"\x7f"', '"\\ud800"', '"\\udc00"', '"\\ud800\\u0041"', '"\\ud800x"', '"\\ud800\\n"', '"\\ud83d\\ude00"', '"\\uD83D\\uDE0"', '"\\ud83d\\ud83d"', '"\\u00G0"', '"\\u 041"', "true false", "[true,false", "[null,", "[-]", "[1.]", "[\"a\",\"b]", '{"a":"b}', '{"a\x01":1}', '{"\\q":1}', '{"\\u12":1}', '{"\\ud800":1}',
]  # fmt: skip


def places(cases: Collector) -> None:
    kinds: list[Any] = ["any", "int", "str", list_of("int"), dict_of("str", "any"), union("null", "bool"), "raw", "float", {"t": "tuple", "items": ["int", "int"]}, list_of("any"), dict_of("int", "int")]
    for text in BROKEN:
        for kind in kinds:
            cases.json("syntax", schema(kind), text, both=False)
        cases.json("syntax_inside", schema(list_of(dict_of("str", "any"))), f'[{{"k":{text}}}]', both=False)
        cases.json("syntax_skipped", EMPTY, f'{{"k":{text}}}', both=False)
        cases.json("syntax_skipped", EMPTY, text, both=False)
        cases.json("syntax_skipped", EMPTY, f'{{"k":[{text},{{"q":{text}}}]}}', both=False)
        cases.json("syntax_in_struct", DOCUMENT, f'{{"id":1,"name":{text}}}', both=False)
    for valid in SMALL:
        for white in (" ", "\n", "\t", "\r", "\x0c", "\u00a0", "\x00"):
            cases.json("white_space", schema("any"), white + valid + white, both=False)


def strings(cases: Collector) -> None:
    for code in [*range(0x00, 0x30), 0x5C, 0x7E, 0x7F, 0x80, 0xE9, 0x7FF, 0x800, 0x2028, 0xD7FF, 0xE000, 0xFEFF, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF]:
        text = "a" + chr(code) + "b"
        for kind in ("str", "any"):
            cases.json("code_points", schema(kind), b'"' + text.encode() + b'"', both=False)
        cases.encode("code_points", schema("str"), text)
        cases.encode("code_points", schema(dict_of("str", "int")), {"$dict": [[text, 1]]})
        cases.msgpack("code_points", schema("str"), msgspec.msgpack.encode(text), both=False)
    for code in range(0x20, 0x7F):
        escape = f"\\{chr(code)}"
        for asked, message in ((schema("str"), f'"{escape}"'), (schema("str"), f'"{escape}0041"'), (schema(dict_of("str", "int")), f'{{"{escape}0041":1}}'), (EMPTY, f'{{"k":"x{escape}0041"}}'), (EMPTY, f'{{"{escape}":1}}')):
            cases.json("escapes", asked, message, both=False)
    for first in (0x0000, 0x0041, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF):
        for rest in ("", "x", "\\n", "\\u0041", "\\udc00", "\\uDFFF", "\\ud800", "\\ue000", "\\u", "\\udc0", "\\udc0g", "\\", "\\x"):
            for asked, message in ((schema("str"), '"%s"'), (schema(dict_of("str", "int")), '{"%s":1}'), (EMPTY, '{"k":"%s"}'), (schema("any"), '["%s"]')):
                cases.json("surrogates", asked, message % f"\\u{first:04x}{rest}", both=False)
    for bad in ("80", "bf", "c0af", "c1bf", "c2", "c3", "c328", "e0a0", "e08080", "e2", "e282", "eda080", "edbfbf", "ef", "f0", "f08080af", "f09f98", "f4908080", "f5808080", "ff", "fe", "e9", "c3a9ff", "f09f9880", "c3a9"):
        raw = bytes.fromhex(bad)
        for asked, before, after in ((schema("str"), b'"', b'"'), (schema("any"), b'["a', b'b"]'), (schema(dict_of("str", "int")), b'{"', b'":1}'), (EMPTY, b'{"', b'":1}'), (schema("date"), b'"', b'"'), (schema(ref("Color")), b'"', b'"'), (schema("bytes"), b'"', b'"')):
            cases.json("utf8", asked, before + raw + after, both=False)
        for kind in ("str", "any", "date", ref("Color"), "int"):
            cases.msgpack("utf8", schema(kind), bytes([0xA0 + len(raw)]) + raw, both=False)
            cases.msgpack("utf8", schema(dict_of("str", "int")), b"\x81" + bytes([0xA0 + len(raw)]) + raw + b"\x01", both=False)


def json_mutations(cases: Collector, chance: random.Random) -> None:
    valid = VALID.encode()
    cases.json("json_valid", DOCUMENT, valid)
    for end in range(len(valid)):
        cases.json("json_cut", DOCUMENT, valid[:end], both=False)
    alphabet = [bytes([code]) for code in b'{}[]:,"\\0129-+.eEtfnu \n\x00\x7f/a'] + ["é".encode(), b"null", b"1", b'"', b"\\u", b"[]"]
    for _ in range(1000):
        cases.json("json_changed", DOCUMENT, mutated(valid, chance, alphabet), both=False)
    for text in SMALL:
        for _ in range(60):
            changed = mutated(text.encode(), chance, alphabet)
            cases.json("json_small", schema(chance.choice(("any", "any", "raw", list_of("int"), "str", dict_of("str", "any"), "float"))), changed, both=False)
            cases.json("json_small_skipped", EMPTY, b'{"k":' + changed + b"}", both=False)


def mutated(message: bytes, chance: random.Random, alphabet: list[bytes]) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        at = chance.randrange(len(message) + 1)
        piece = chance.choice(alphabet)
        kind = chance.randrange(4)
        if kind == 0:
            message = message[:at] + piece + message[at:]
        elif kind == 1:
            message = message[:at] + piece + message[at + 1 :]
        elif kind == 2:
            message = message[:at] + message[at + 1 :]
        else:
            message = message[:at] + message[at : at + 6] + message[at:]
    return message


def msgpack_mutations(cases: Collector, chance: random.Random) -> None:
    value = msgspec.json.decode(VALID)
    value["blob"] = b"ABC"
    valid = msgspec.msgpack.encode(value)
    cases.msgpack("msgpack_valid", DOCUMENT, valid)
    for end in range(len(valid)):
        cases.msgpack("msgpack_cut", DOCUMENT, valid[:end], both=False)
    alphabet = [bytes([code]) for code in (0x00, 0x01, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x91, 0x9F, 0xA0, 0xA1, 0xBF, *range(0xC0, 0x100, 3), 0xDF, 0xDD, 0xDB)]
    for _ in range(1000):
        cases.msgpack("msgpack_changed", DOCUMENT, mutated(valid, chance, alphabet), both=False)
    for end in range(0, len(valid), 3):
        cases.msgpack("msgpack_trailing", schema("any"), valid[end:], both=False)


def opcodes(cases: Collector, chance: random.Random) -> None:
    tails = [b"", b"\x00", b"\x01a", b"\x00\x01a", b"\x00\x00\x00\x01a", b"\x00\x00\x00\x00", b"\xff\xff\xff\xff", bytes(range(1, 17)), b"\x02\x05ab", b"\x00\x02\x05ab", b"\x00\x00\x00\x02\x05ab"]
    for code in range(256):
        for tail in tails if code >= 0xC0 else tails[:3]:
            message = bytes([code]) + tail
            for kind in ("any", "int", "str", "float", "bytes", list_of("any"), dict_of("str", "any"), "datetime", union("null", "bool")):
                if kind == "any" or chance.random() < 0.25:
                    cases.msgpack("opcodes", schema(kind), message, both=False)
            cases.msgpack("opcodes_skipped", EMPTY, b"\x81\xa1k" + message, both=False)
    for kind in KINDS.values():
        for code in (0xC1, 0xC7, 0xD4, 0xDD, 0xDF, 0xC6, 0xDB):
            cases.msgpack("opcodes_typed", schema(kind), bytes([code]), both=False)
