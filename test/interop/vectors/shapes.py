"""Types that many families of cases use."""

from __future__ import annotations

from typing import Any


def ref(name: str) -> dict:
    return {"t": "ref", "name": name}


def union(*members: Any) -> dict:
    return {"t": "union", "of": list(members)}


def list_of(item: Any, **meta: Any) -> dict:
    return {"t": "list", "item": item, **meta}


def dict_of(key: Any, value: Any, **meta: Any) -> dict:
    return {"t": "dict", "key": key, "value": value, **meta}


def literal(*values: Any) -> dict:
    return {"t": "literal", "values": list(values)}


def struct(*fields: dict, **flags: Any) -> dict:
    return {"kind": "struct", "fields": list(fields), "flags": flags}


def field(name: str, kind: Any, **given: Any) -> dict:
    return {"name": name, "type": kind, **given}


TYPES: dict[str, Any] = {
    "Color": {"kind": "enum", "members": [["RED", "red"], ["GREEN", "green"], ["BLUE", "blue"]]},
    "Level": {"kind": "enum", "members": [["LOW", 1], ["MID", 5], ["HIGH", 10]]},
    "Wide": {"kind": "enum", "members": [["A", -1000], ["B", 0], ["C", 100000]]},
    "Point": struct(field("x", "int"), field("y", "float", default=0)),
    "Strict": struct(field("x", "int"), forbid_unknown_fields=True),
    "Row": struct(field("a", "int"), field("b", "str"), field("c", union("null", "float"), default=None), array_like=True),
    "Cat": struct(field("x", "int"), tag="cat", tag_field="kind"),
    "Dog": struct(field("x", "str"), field("y", "int", default=0), tag="dog", tag_field="kind", forbid_unknown_fields=True),
    "One": struct(field("x", "int"), tag=1),
    "Two": struct(field("x", "str"), tag=2),
    "RowA": struct(field("x", "int"), tag="a", array_like=True),
    "RowB": struct(field("x", "str"), field("y", "int", default=0), tag="b", array_like=True, forbid_unknown_fields=True),
    "RowOne": struct(field("x", "int"), tag=1, array_like=True),
    "RowTwo": struct(field("x", "str"), tag=2, array_like=True),
}
TYPES["Point"]["fields"][1]["default"] = {"$f": "0.0"}


def schema(kind: Any) -> dict:
    """A schema with only those of `TYPES` that `kind` needs."""
    wanted: dict[str, Any] = {}
    collect(kind, wanted)
    return {"types": {name: TYPES[name] for name in TYPES if name in wanted}, "type": kind} if wanted else {"type": kind}


def collect(kind: Any, wanted: dict[str, Any]) -> None:
    if not isinstance(kind, dict):
        return
    if kind["t"] == "ref":
        wanted[kind["name"]] = True
    for part in (kind.get("item"), kind.get("key"), kind.get("value"), *kind.get("items", ()), *kind.get("of", ())):
        collect(part, wanted)


# Every type of the language by a name for its cases.
KINDS: dict[str, Any] = {
    **{name: name for name in ("any", "null", "bool", "int", "float", "str", "bytes", "bytearray", "raw")},
    **{name: name for name in ("datetime", "date", "time", "timedelta", "uuid", "decimal")},
    "list": list_of("any"),
    "list_int": list_of("int"),
    "set_int": {"t": "set", "item": "int"},
    "frozenset_str": {"t": "frozenset", "item": "str"},
    "vartuple": {"t": "vartuple", "item": "int"},
    "tuple2": {"t": "tuple", "items": ["int", "str"]},
    "tuple1": {"t": "tuple", "items": ["bool"]},
    "dict": dict_of("str", "any"),
    "dict_int": dict_of("str", "int"),
    "dict_of_int": dict_of("int", "str"),
    "dict_of_float": dict_of("float", "int"),
    "dict_of_date": dict_of("date", "int"),
    "dict_of_datetime": dict_of("datetime", "int"),
    "dict_of_time": dict_of("time", "int"),
    "dict_of_timedelta": dict_of("timedelta", "int"),
    "dict_of_uuid": dict_of("uuid", "int"),
    "dict_of_decimal": dict_of("decimal", "int"),
    "dict_of_color": dict_of(ref("Color"), "int"),
    "dict_of_level": dict_of(ref("Level"), "int"),
    "dict_of_literal": dict_of(literal("a", "b"), "int"),
    "lit_str": literal("a", "b"),
    "lit_int": literal(1, 5),
    "lit_bool": literal(True),
    "lit_mix": literal("a", 1, None),
    "color": ref("Color"),
    "level": ref("Level"),
    "wide": ref("Wide"),
    "opt_int": union("null", "int"),
    "opt_str": union("null", "str"),
    "opt_bool": union("bool", "null"),
    "opt_datetime": union("null", "datetime"),
    "int_str": union("int", "str"),
    "int_float": union("int", "float"),
    "bool_int": union("bool", "int"),
    "int_datetime": union("int", "datetime"),
    "float_null_str": union("float", "null", "str"),
    "many": union("bool", "int", "float", "str", list_of("int"), dict_of("str", "int"), "null"),
    "int_bytes": union("int", "bytes"),
    "level_color": union(ref("Level"), ref("Color")),
    "level_float": union(ref("Level"), "float"),
    "lit_float": union(literal(1, 2), "float"),
    "null_date": union("null", "date"),
    "float_timedelta": union("float", "timedelta"),
    "bool_decimal": union("bool", "decimal"),
    "point": ref("Point"),
    "strict": ref("Strict"),
    "row": ref("Row"),
    "cat": ref("Cat"),
    "row_a": ref("RowA"),
    "pets": union(ref("Cat"), ref("Dog")),
    "numbers": union(ref("One"), ref("Two")),
    "rows": union(ref("RowA"), ref("RowB")),
    "numbered_rows": union(ref("RowOne"), ref("RowTwo")),
    "opt_pets": union(ref("Cat"), ref("Dog"), "null", "int"),
    "opt_rows": union(ref("RowA"), ref("RowB"), "null", "str"),
    "int_point": union("int", ref("Point")),
    "row_str": union(ref("Row"), "str", dict_of("str", "int")),
}
