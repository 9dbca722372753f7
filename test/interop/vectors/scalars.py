"""Numbers, texts of dates and the like, strings: every spelling, right and wrong, in every mode."""

from __future__ import annotations

import itertools
import random
import struct as binary

import msgspec
from collector import Collector
from shapes import dict_of, list_of, union

ZONES = ["", "Z", "z", "+00:00", "-00:00", "+05:30", "-0800", "+23:59", "+24:00", "-23:60", "+5:30", "+05", "+0530Z", " Z", "Z "]
CLOCKS = [
    "00:00:00", "23:59:59", "03:04:05.1", "03:04:05.123456", "03:04:05.1234564", "03:04:05.1234565", "23:59:59.9999995", "03:04:05.", "03:04:05,5", "03:04",
    "3:04:05", "24:00:00", "03:60:05", "03:04:60", "03:04:5", "03-04-05", "030405", "-3:04:05", "03:04:05.12345678901234567890", "03:04:05.a",
]  # fmt: skip
DAYS = [
    "2020-01-02", "2020-02-29", "2021-02-29", "2000-02-29", "1900-02-29", "0001-01-01", "0000-01-01", "9999-12-31", "10000-01-01", "2020-1-2", "2020-13-01",
    "2020-00-01", "2020-04-31", "2020-12-32", "2020-01-00", "20200102", "2020/01/02", "+2020-01-02", "-020-01-02", "2020-01-02 ", " 2020-01-02", "2020-01", "202a-01-02", "",
]  # fmt: skip
DURATIONS = [
    "P0D", "PT0S", "P1D", "-P1D", "+P1D", "p1dt2s", "PT1H2M3S", "PT1H2M3.5S", "PT1.5H", "PT1.5M", "P1.5D", "P1.5DT1S", "PT1.5H2S", "PT1H1H", "PT2S1M", "P1DT", "P", "PT", "-P",
    "1D", "P1", "PT1", "P1W", "P1Y", "P1M", "P1Y2M", "PT1D", "P1H", "PT0.000001S", "PT0.0000005S", "PT0.0000004S", "PT1.9999995S", "P999999999D", "P1000000000D",
    "-P999999999D", "-P1000000000D", "P999999999DT86400S", "PT86399999999999S", "PT99999999999999999999S", "PT1.S", "PT.5S", "P-1D", "--P1D", "PT1S ", " PT1S", "PT1e3S", "P1DT1S1D",
    "P1DT0.5S", "PT-1S", "P1D1D", "PT60M", "PT25H", "PT00001S", "PT1,5S", "P1T1S", "-PT0.000001S", "P1DT3661.25S", "PT0.1234567890123S", "P0.000000000001D",
]  # fmt: skip
UUIDS = [
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "6ba7b8109dad11d180b400c04fd430c8", "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", "",
    "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430c", "6ba7b810-9dad-11d1-80b4-00c04fd430c8a", "6ba7b810-9dad-11d1-80b4-00c04fd430cg",
    "6ba7b8109-dad-11d1-80b4-00c04fd430c8", "6ba7b810_9dad_11d1_80b4_00c04fd430c8", "6ba7b8109dad11d1-80b4-00c04fd430c8", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "6ba7b810-9dad-11d1-80b400c04fd430c8-", "6ba7b810 9dad 11d1 80b4 00c04fd430c8",
]  # fmt: skip
DECIMALS = [
    "0", "-0", "1", "+1", "1.5", "1.50", "-1.5E+3", "1e400", "1E-400", ".5", "5.", "1_000", " 1 ", "nan", "NaN", "-nan", "sNaN", "nan123", "inf", "-Infinity", "infinity", "Infinit", "", "x", "1.2.3",
    "1e", "--1", "0x10", "00012", "0.000000001", "1e9", "123456789012345678901234567890.123456789", "1E+5", "1e05", "-0.00", "0E+3", "١٢", "1 2", "e5", "1e1.5", "\x1c3\x1f", "\x853", "\xa01\u2028", "\ufeff1", "\u180e1", "\u200b1", "1\x1b",
]  # fmt: skip
BASE64 = [
    "", "QQ==", "QUI=", "QUJD", "QUJDRA==", "QQ", "QQ=", "Q===", "====", "QR==", "QUJ=", "Q Q=", "QQ==\n", "QU-_", "QU+/", "QQ==QQ==", "=QQ=", "QUJDR", "Q\u00e9==", "QUJDRE==", "/+//", "AAAA", "____",
]  # fmt: skip
NUMBER_TEXTS = [
    "0", "-0", "00", "-", "+1", "1.", ".5", "0.5", "-0.0", "1e5", "1E5", "1e+5", "1e-5", "1e", "1e+", "1.e5", "1.5e3", "01", "-01", "0x1", "1_0", "1a", "1.5.5", "1e5.5", "--1", "NaN", "Infinity", "-Infinity",
    "1e308", "1.7976931348623157e308", "1.7976931348623159e308", "1e309", "-1e309", "5e-324", "2e-324", "1e-400", "2.2250738585072014e-308", "2.2250738585072011e-308", "9007199254740993.0", "0.1", "0.30000000000000004",
    "123456789012345678", "1234567890123456789", "12345678901234567890", "123456789012345678901", "0.1e1", "10e-1", "100e-2", "1.0e0", "-1.0", "9007199254740992.0", "9007199254740993e0", "9007199254740992e0", "1e15", "1e16", "1e22", "1e23",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "18446744073709551615.0", "0e0", "0e400", "-0e400", "0.0e-400",
    "1" + "0" * 400, "0." + "0" * 400 + "1", "1" * 20 + "." + "1" * 20, "179769313486231570" + "0" * 291, "4.9406564584124654e-324", "1e00005", "1e-00005", "1e99999999999", "1e-99999999999",
]  # fmt: skip


def scalars(cases: Collector) -> None:
    dates(cases)
    for text in DURATIONS:
        spelled(cases, "durations", "timedelta", text)
    for text in UUIDS:
        spelled(cases, "uuids", "uuid", text)
    for text in DECIMALS:
        spelled(cases, "decimals", "decimal", text)
    for text in BASE64:
        spelled(cases, "base64", "bytes", text)
    python_spellings(cases)
    numbers(cases)
    constraints(cases)


def dates(cases: Collector) -> None:
    for text in DAYS:
        spelled(cases, "dates", "date", text)
        spelled(cases, "datetimes", "datetime", f"{text}T03:04:05Z")
    for clock, zone in itertools.product(CLOCKS, ZONES):
        spelled(cases, "times", "time", clock + zone)
        spelled(cases, "datetimes", "datetime", f"2020-01-02T{clock}{zone}")
    for text in ("2020-01-02t03:04:05z", "2020-01-02 03:04:05", "2020-01-02_03:04:05", "2020-01-02", "2020-01-02T", "9999-12-31T23:59:59.9999995Z", "0001-01-01T00:00:00+01:00"):
        spelled(cases, "datetimes", "datetime", text)
    for tz in (True, False):
        for kind, text in itertools.product(("datetime", "time"), ("03:04:05", "03:04:05Z", "03:04:05-08:00")):
            given = f"2020-01-02T{text}" if kind == "datetime" else text
            spelled(cases, "zones", {"t": kind, "tz": tz}, given)
    epochs(cases)


def epochs(cases: Collector) -> None:
    seconds = [0, 1, -1, 0.5, -0.5, 1577934245.123456, 1577934245.1234565, 253402300799, 253402300799.5, 253402300799.9999, 253402300800, -62135596800, -62135596801, 1e20, -1e20, 2**63, 2**64 - 1]
    for number in seconds:
        text = msgspec.json.encode(number).decode()
        for kind in ("datetime", "timedelta", {"t": "datetime", "tz": False}, union("datetime", "null"), list_of("timedelta")):
            wrapped = f"[{text}]" if isinstance(kind, dict) and kind["t"] == "list" else text
            cases.add("epochs", {"type": kind}, "decode_json", {"text": wrapped}, strict=False)
            cases.add("epochs", {"type": kind}, "decode_msgpack", {"hex": msgspec.msgpack.encode([number] if wrapped != text else number).hex()}, strict=False)
        for kind in ("datetime", "timedelta"):
            cases.add("epochs", {"type": kind}, "decode_json", {"text": f'"{text}"'}, strict=False)
            cases.add("epochs", {"type": dict_of(kind, "int")}, "decode_json", {"text": f'{{"{text}":1}}'}, strict=False)
    for text in ("nan", "inf", "1e999", "-0", "0.0000005", "1.5e3", "00", "1e-7", "86400.5", "-86400.000001", "8.64e13", "8.64e14"):
        for kind in ("datetime", "timedelta"):
            cases.add("epochs", {"type": kind}, "decode_json", {"text": f'"{text}"'}, strict=False)
    forms = ["d6ff00000000", "d6ffffffffff", "d7ff0000000000000000", "d7ffee6b27fc00000000", "d7ffee6b280000000000", "d7ff00000003ffffffff", "c70cff000000000000000000000000", "c70cff3b9ac9ff0000000000000000"]
    forms += ["c70cff3b9aca000000000000000000", "c70cff00000000ffffffffffffffff", "c70cff00000000fffffff1886e0900", "c70cff00000000fffffff1886e08ff", "c70cff000000000000003afff4417f"]
    forms += ["c70cff000001f40000000000000000", "c70cff000001f30000000000000000", "d4ff00", "d5ff0000", "c70bff0000000000000000000000", "c700ff", "d6ff0000", "d7fe0000000000000000", "c70cff000000003b000000000000000000"]
    for form in forms:
        for kind in ("datetime", {"t": "datetime", "tz": False}, union("datetime", "null"), "str", list_of("datetime")):
            cases.msgpack("timestamps", {"type": kind}, bytes.fromhex("91" + form if isinstance(kind, dict) and kind["t"] == "list" else form))


# What Python reads and msgspec does not: to msgspec it is a date, whatever it was made of.
PYTHON_SPELLINGS = {
    "date": ["2020-01-02", "20200102", "2020-W01-4", "2020W014"],
    "time": ["03:04:05", "03:04", "030405", "03", "T03:04:05"],
    "datetime": ["2020-01-02T03:04:05+00:00", "2020-01-02", "20200102T030405", "2020-01-02x03:04:05", "2020-W01-4T03:04"],
    "uuid": [UUIDS[0], "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
    "decimal": ["1.5", "1_000"],
}


def python_spellings(cases: Collector) -> None:
    for kind, texts in PYTHON_SPELLINGS.items():
        for text in texts:
            cases.encode("python_spellings", {"type": list_of(kind)}, [{f"${kind}": text}])


def spelled(cases: Collector, group: str, kind: object, text: str) -> None:
    """A text, as JSON, MessagePack, value and key."""
    quoted = msgspec.json.encode(text).decode()
    cases.json(group, {"type": kind}, quoted)
    cases.msgpack(group, {"type": kind}, msgspec.msgpack.encode(text), both=False)
    cases.convert(group, {"type": list_of(kind)}, [text], both=False)
    if kind != "bytes":
        cases.json(f"{group}_key", {"type": dict_of(kind, "null")}, f"{{{quoted}:null}}", both=False)


def numbers(cases: Collector) -> None:
    for text in NUMBER_TEXTS:
        for kind in ("int", "float", union("int", "float"), "decimal", list_of({"t": "int", "ge": 0})):
            wrapped = f"[{text}]" if isinstance(kind, dict) and kind["t"] == "list" else text
            cases.json("numbers", {"type": kind}, wrapped)
            cases.add("number_texts", {"type": kind}, "decode_json", {"text": wrapped.replace(text, f'"{text}"')}, strict=False)
        for key in ("int", "float", "decimal"):
            cases.json("number_keys", {"type": dict_of(key, "int")}, f'{{"{text}":1}}', both=False)
        cases.json("skipped_numbers", {"types": {"E": {"kind": "struct", "fields": [], "flags": {}}}, "type": {"t": "ref", "name": "E"}}, f'{{"a":{text}}}', both=False)
    chance = random.Random(1)
    for _ in range(350):
        value = binary.unpack(">d", chance.randbytes(8))[0]
        if value != value:
            continue
        tagged = {"$f": repr(value).replace("inf", "Infinity")}
        cases.add("float_bits", {"type": "float"}, "encode_json", {"value": tagged})
        digits = f"{chance.choice(('', '-'))}{chance.getrandbits(chance.choice((20, 53, 64, 90)))}.{chance.getrandbits(40)}e{chance.randint(-330, 320)}"
        cases.json("float_digits", {"type": "float"}, digits, both=False)
    for text in ("0.0", "-0.0", "1.0", "0.1", "1e+15", "1e+16", "123456789012345.6", "9999999999999998.0", "1e-05", "9.99e-06", "1e-06", "1e+22", "5e-324", "1.7976931348623157e+308", "NaN", "Infinity", "-Infinity"):
        cases.encode("floats", {"type": "float"}, {"$f": text})
        cases.encode("floats", {"type": list_of("float")}, [{"$f": text}])
        cases.add("float_keys", {"type": dict_of("float", "int")}, "encode_json", {"value": {"$dict": [[{"$f": text}, 1]]}})
    for bits in (0, 5, 7, 8, 15, 16, 31, 32, 52, 53, 62, 63, 64, 65, 100):
        for number in {sign * 2**bits + near for sign in (1, -1) for near in (-1, 0, 1)} | {-32, -33}:
            tagged = number if abs(number) < 2**53 else {"$int": str(number)}
            cases.add("ints", {"type": "int"}, "encode_json", {"value": tagged})
            if -(2**63) <= number < 2**64:
                cases.add("ints", {"type": "int"}, "encode_msgpack", {"value": tagged})
                cases.msgpack("ints", {"type": union("int", "null")}, msgspec.msgpack.encode(number), both=False)
            cases.json("ints", {"type": "int"}, str(number), both=False)
            cases.json("int_keys", {"type": dict_of("int", "int")}, f'{{"{number}":{number}}}', both=False)


# A constraint, and the values at both sides of its edges.
EDGES: list[tuple[dict, list]] = [
    *(({"t": "int", key: at}, [at - 2, at - 1, at, at + 1, at + 2]) for key in ("gt", "ge", "lt", "le") for at in (0, -5, 10, 127, 2**40)),
    *(({"t": "int", "multiple_of": by}, [-by, -1, 0, 1, by, by + 1, by * 3]) for by in (1, 3, 1000)),
    ({"t": "int", "ge": -3, "le": 3}, [-4, -3, 0, 3, 4]), ({"t": "int", "gt": 0, "lt": 10, "multiple_of": 5}, [-5, 0, 5, 6, 10]),
    *(({"t": "float", key: at}, [at - 0.25, at - 1e-9, at, at + 1e-9, at + 0.25, at + 1]) for key in ("gt", "ge", "lt", "le") for at in (0.0, -1.5, 0.1, 100.0, 1e16)),
    ({"t": "float", "multiple_of": 0.5}, [0.0, 0.25, 0.5, -1.5, 3]), ({"t": "float", "multiple_of": 0.1}, [0.1, 0.2, 0.3, 0.30000000000000004, 1.0]), ({"t": "float", "ge": 1e300}, [1e299, 1e300]),
    ({"t": "float", "gt": 5e-324}, [0.0, 5e-324, 1e-323]), ({"t": "float", "lt": 1.7976931348623157e308}, [1.7976931348623157e308, 1.0]), ({"t": "float", "ge": 0, "lt": 1}, [-0.5, 0.0, 0.999, 1.0]),
    *(({"t": "str", key: n}, ["", "a", "é", "😀", "ab", "a😀", "abc", "😀😀😀"]) for key in ("min_length", "max_length") for n in (0, 1, 2)),
    ({"t": "str", "min_length": 2, "max_length": 3, "pattern": "^a"}, ["", "b", "a", "ab", "bb", "abcd", "abc"]),
    *(({"t": "str", "pattern": p}, ["", "a", "abc", "xabcx", "a\nb", "A1", "é", "\n", "12-34"]) for p in ("^[a-z]+$", "b", "^$", "[0-9]{2}-[0-9]{2}", "^(a|A)[0-9]?$", "'", '"', r"a\.b", "^é$", "[^a-z]")),
    *(({"t": "bytes", key: n}, [b"", b"a", b"ab", b"abc"]) for key in ("min_length", "max_length") for n in (0, 1, 2)),
    *(({"t": kind, "item": "int", key: n}, [[], [1], [1, 2], [1, 1], [1, 2, 3], [1, "x"], [1, 1, 1]]) for kind in ("list", "set", "frozenset", "vartuple") for key in ("min_length", "max_length") for n in (0, 1, 2)),
    *((dict_of("str", "int", **{key: n}), [{}, {"a": 1}, {"a": 1, "b": 2}, {"a": 1, "b": "x"}, {"a": 1, "b": 2, "c": 3}]) for key in ("min_length", "max_length") for n in (0, 1, 2)),
    (union({"t": "int", "ge": 3}, {"t": "str", "max_length": 1}, "null"), [2, 3, "a", "ab", None, 1.5]), (union({"t": "int", "ge": 3}, {"t": "float", "le": 1.5}), [2, 3, 1.5, 1.75]),
    (list_of({"t": "str", "min_length": 1}, min_length=1), [[], [""], ["a", ""], ["a"]]), (dict_of({"t": "str", "pattern": "^x"}, {"t": "int", "le": 1}), [{}, {"x": 2}, {"y": 1}, {"x": 1}]),
    (union({"t": "list", "item": "int", "max_length": 1}, dict_of("str", "int", min_length=1)), [[], [1, 2], {}, {"a": 1}, "q"]),
]  # fmt: skip


# Bounds around the integers that a float tells apart, and at the ends of what msgspec takes for one.
WIDE = [2**53 - 1, 2**53, 2**53 + 1, 2**60 + 1, 2**62 - 1, 2**63 - 1]


def wide_constraints(cases: Collector) -> None:
    bounds = [({"t": "int", key: sign * at}, sign * at) for key in ("gt", "ge", "lt", "le") for at in WIDE for sign in (1, -1) if (key, sign * at) != ("gt", 2**63 - 1)]
    bounds += [({"t": "int", "ge": -(2**63)}, -(2**63)), ({"t": "int", "multiple_of": 2**53 + 1}, 2**53 + 1), ({"t": "int", "ge": 2**53 + 1, "le": 2**53 + 3}, 2**53 + 2)]
    for kind, at in bounds:
        for value in (at - 1, at, at + 1, at * 2, 0, 2**64):
            tagged = value if abs(value) < 2**53 else {"$int": str(value)}
            cases.json("wide_constraints", {"type": kind}, str(value), both=False)
            cases.json("wide_constraints", {"type": dict_of(kind, "null")}, f'{{"{value}":null}}', both=False)
            cases.convert("wide_constraints", {"type": list_of(kind)}, [tagged], both=False)
            if -(2**63) <= value < 2**64:
                cases.msgpack("wide_constraints", {"type": union("null", kind)}, msgspec.msgpack.encode(value), both=False)
        cases.add("wide_constraints", {"type": kind}, "decode_json", {"text": f'"{at}"'}, strict=False)
    for key in ("gt", "ge", "lt", "le"):
        for value in (2.0**53, 2.0**53 + 2, 1.5):
            cases.json("wide_constraints", {"type": {"t": "float", key: 2**53}}, repr(value), both=False)
    literal = {"t": "literal", "values": [1, 2**53 + 1]}
    large = {"kind": "enum", "base": "int", "members": [["A", 2**53 + 1], ["B", 1]]}
    for value in (1, 2**53, 2**53 + 1):
        cases.json("wide_literals", {"type": literal}, str(value), both=False)
        cases.json("wide_literals", {"types": {"L": large}, "type": {"t": "ref", "name": "L"}}, str(value), both=False)


def constraints(cases: Collector) -> None:
    wide_constraints(cases)
    for kind, values in EDGES:
        for value in values:
            text = msgspec.json.encode(value).decode()
            message = msgspec.msgpack.encode(value)
            struct = {"kind": "struct", "fields": [{"name": "f", "type": kind}, {"name": "g", "type": union("null", kind) if kind["t"] != "union" else kind, "default": None}], "flags": {}}
            if kind["t"] == "union" and "null" not in kind["of"]:
                del struct["fields"][1]
            boxed = {"types": {"Box": struct}, "type": {"t": "ref", "name": "Box"}}
            cases.json("constraints", {"type": kind}, text)
            cases.msgpack("constraints", {"type": kind}, message)
            cases.json("constraints_in", boxed, f'{{"f":{text}}}', both=False)
            cases.msgpack("constraints_in", boxed, b"\x81\xa1f" + message, both=False)
            if not isinstance(value, (bytes, float, list, dict)) and not (isinstance(value, int) and kind["t"] == "float"):
                cases.convert("constraints", {"type": kind}, value)
    duplicates = dict_of("str", "int", max_length=1)
    cases.json("constraints", {"type": duplicates}, '{"a":1,"a":2}')
    cases.msgpack("constraints", {"type": duplicates}, bytes.fromhex("82a16101a16102"))
