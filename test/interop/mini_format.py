"""The mini-format of conformance cases, run by msgspec: a schema becomes types, a tagged value a Python one, a case its outcome.

`test/conformance/msgspec/mini-format.ts` is the same format for TypeScript.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import itertools
import json
import math
import sys
import types
import typing
import uuid
from typing import Any

import msgspec

PLAIN: dict[str, Any] = {
    "any": Any,
    "null": None,
    "bool": bool,
    "int": int,
    "float": float,
    "str": str,
    "bytes": bytes,
    "bytearray": bytearray,
    "datetime": datetime.datetime,
    "date": datetime.date,
    "time": datetime.time,
    "timedelta": datetime.timedelta,
    "uuid": uuid.UUID,
    "decimal": decimal.Decimal,
    "raw": msgspec.Raw,
    "ext": msgspec.msgpack.Ext,
    "unset": msgspec.UnsetType,
}
META = ("gt", "ge", "lt", "le", "multiple_of", "pattern", "min_length", "max_length", "tz")
FLOAT_META = ("gt", "ge", "lt", "le", "multiple_of")
FACTORIES = {"list": list, "dict": dict, "set": set, "bytearray": bytearray}
ITEMS = {"list": typing.List, "set": typing.Set, "frozenset": typing.FrozenSet}
NUMBERS = itertools.count()


class Types:
    """The types of one schema, in a module of their own so that forward references are found."""

    def __init__(self, schema: dict) -> None:
        self.module = types.ModuleType(f"case_{next(NUMBERS)}")
        sys.modules[self.module.__name__] = self.module
        self.definitions: dict = schema.get("types", {})
        for name, definition in self.definitions.items():
            make = self.enum if definition["kind"] == "enum" else self.struct
            setattr(self.module, name, make(name, definition))
        self.root = self.type(schema["type"], is_root=True)
        self.decoders: dict[tuple[str, bool], Any] = {}

    def close(self) -> None:
        """Forgets the module."""
        del sys.modules[self.module.__name__]

    def named(self, name: str) -> Any:
        return getattr(self.module, name)

    def enum(self, name: str, definition: dict) -> type:
        base = {"int": enum.IntEnum, "str": None, None: enum.Enum}[definition.get("base")]
        if base is None:
            return enum.Enum(name, [tuple(one) for one in definition["members"]], type=str, module=self.module.__name__)
        return base(name, [tuple(one) for one in definition["members"]], module=self.module.__name__)

    def struct(self, name: str, definition: dict) -> type:
        flags = dict(definition.get("flags", {}))
        base = definition.get("base")
        return msgspec.defstruct(
            name,
            [self.field(one) for one in definition["fields"]],
            bases=None if base is None else (self.named(base),),
            module=self.module.__name__,
            **flags,
        )

    def field(self, field: dict) -> tuple:
        given: dict = {}
        if "default" in field:
            given["default"] = self.value(field["default"])
            if given["default"] in ([], {}, set()) and isinstance(given["default"], (list, dict, set)):
                given = {"default_factory": type(given["default"])}
        elif "default_factory" in field:
            factory = field["default_factory"]
            given["default_factory"] = FACTORIES.get(factory) or eval(factory)  # noqa: S307 - our own text
        if "name_override" in field:
            given["name"] = field["name_override"]
        annotation = self.type(field["type"])
        return (field["name"], annotation, msgspec.field(**given)) if given else (field["name"], annotation)

    def type(self, expression: Any, is_root: bool = False) -> Any:
        if isinstance(expression, str):
            expression = {"t": expression}
        kind = expression["t"]
        made = self.unconstrained(expression, is_root)
        keys = {key: expression[key] for key in META if expression.get(key) is not None}
        if kind == "float":
            keys = {key: float(value) if key in FLOAT_META else value for key, value in keys.items()}
        return typing.Annotated[made, msgspec.Meta(**keys)] if keys else made

    def unconstrained(self, expression: dict, is_root: bool) -> Any:
        inner = lambda part: self.type(part, is_root)  # noqa: E731
        kind = expression["t"]
        if kind in PLAIN:
            return PLAIN[kind]
        if kind in ITEMS:
            return ITEMS[kind][inner(expression["item"])]
        if kind == "vartuple":
            return typing.Tuple[inner(expression["item"]), ...]
        if kind == "tuple":
            return typing.Tuple[tuple(inner(one) for one in expression["items"]) or ((),)]
        if kind == "dict":
            return typing.Dict[inner(expression["key"]), inner(expression["value"])]
        if kind == "union":
            return typing.Union[tuple(inner(one) for one in expression["of"])]
        if kind == "literal":
            return typing.Literal[tuple(expression["values"])]
        if kind == "ref":
            return self.named(expression["name"]) if is_root else typing.ForwardRef(expression["name"])
        raise ValueError(f"no type {kind}")

    def value(self, tagged: Any) -> Any:
        """The Python value that a tagged one stands for."""
        if isinstance(tagged, list):
            return [self.value(one) for one in tagged]
        if not isinstance(tagged, dict):
            return tagged
        tag, inner = next(iter(tagged.items()))
        if tag == "$struct":
            return self.instance(inner, tagged["fields"])
        if tag == "$enum":
            return self.named(inner)[tagged["name"]]
        if tag == "$dict":
            return {self.value(key): self.value(value) for key, value in inner}
        if tag in ("$tuple", "$set", "$frozenset"):
            return {"$tuple": tuple, "$set": set, "$frozenset": frozenset}[tag](self.value(one) for one in inner)
        return SCALARS[tag](inner)

    def instance(self, name: str, fields: dict) -> Any:
        """A struct; fields equal to their default are left out, so that omit_defaults, which goes by identity, sees the default itself."""
        struct = self.named(name)
        given = {key: self.value(value) for key, value in fields.items()}
        for field in msgspec.structs.fields(struct):
            if field.name in given and not field.required and is_default(given[field.name], field):
                del given[field.name]
        return struct(**given)

    def decoder(self, form: str, strict: bool) -> Any:
        if (form, strict) not in self.decoders:
            make = msgspec.json.Decoder if form == "json" else msgspec.msgpack.Decoder
            self.decoders[form, strict] = make(self.root, strict=strict)
        return self.decoders[form, strict]


def is_default(value: Any, field: Any) -> bool:
    default = field.default if field.default is not msgspec.NODEFAULT else field.default_factory()
    return type(value) is type(default) and json.dumps(tagged(value)) == json.dumps(tagged(default))


SCALARS: dict[str, Any] = {
    "$int": int,
    "$f": lambda text: float(text.replace("Infinity", "inf")),
    "$bytes": bytes.fromhex,
    "$bytearray": bytearray.fromhex,
    "$datetime": datetime.datetime.fromisoformat,
    "$date": datetime.date.fromisoformat,
    "$time": datetime.time.fromisoformat,
    "$timedelta": lambda parts: datetime.timedelta(*parts),
    "$uuid": uuid.UUID,
    "$decimal": decimal.Decimal,
    "$ext": lambda parts: msgspec.msgpack.Ext(parts[0], bytes.fromhex(parts[1])),
    "$raw": lambda text: msgspec.Raw(bytes.fromhex(text)),
    "$unset": lambda _: msgspec.UNSET,
}


def float_text(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    return repr(value) if math.isfinite(value) else ("Infinity" if value > 0 else "-Infinity")


def by_text(values: list) -> list:
    return sorted(values, key=lambda one: json.dumps(one, ensure_ascii=False))


def tagged(value: Any) -> Any:
    """The tagged value that a Python value is written as."""
    if value is None or isinstance(value, bool) or (type(value) is str):
        return value
    if isinstance(value, enum.Enum):
        return {"$enum": type(value).__name__, "name": value.name}
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"$int": str(value)}
    if isinstance(value, float):
        return {"$f": float_text(value)}
    if isinstance(value, msgspec.Struct):
        return {
            "$struct": type(value).__name__,
            "fields": {name: tagged(getattr(value, name)) for name in value.__struct_fields__},
        }
    if value is msgspec.UNSET:
        return {"$unset": True}
    if isinstance(value, list):
        return [tagged(one) for one in value]
    return TAGGED[type(value)](value)


TAGGED: dict[type, Any] = {
    bytes: lambda value: {"$bytes": value.hex()},
    bytearray: lambda value: {"$bytearray": value.hex()},
    datetime.datetime: lambda value: {"$datetime": value.isoformat()},
    datetime.date: lambda value: {"$date": value.isoformat()},
    datetime.time: lambda value: {"$time": value.isoformat()},
    datetime.timedelta: lambda value: {"$timedelta": [value.days, value.seconds, value.microseconds]},
    uuid.UUID: lambda value: {"$uuid": str(value)},
    decimal.Decimal: lambda value: {"$decimal": str(value)},
    msgspec.msgpack.Ext: lambda value: {"$ext": [value.code, bytes(value.data).hex()]},
    msgspec.Raw: lambda value: {"$raw": bytes(value).hex()},
    tuple: lambda value: {"$tuple": [tagged(one) for one in value]},
    set: lambda value: {"$set": by_text([tagged(one) for one in value])},
    frozenset: lambda value: {"$frozenset": by_text([tagged(one) for one in value])},
    dict: lambda value: {"$dict": by_text([[tagged(key), tagged(one)] for key, one in value.items()])},
}


def outcome(case: dict, known: Types) -> dict:
    """`expect` of a case, and `portable: false` where the text of its error is CPython's own."""
    try:
        return {"expect": {"ok": OPERATIONS[case["op"]](case, known)}}
    except Exception as error:  # noqa: BLE001 - whatever msgspec lets escape is the outcome
        found = {"expect": {"error": str(error), "kind": type(error).__name__}}
        return found if isinstance(error, msgspec.MsgspecError) else {**found, "portable": False}


def decode(form: str) -> Any:
    def run(case: dict, known: Types) -> Any:
        given = case["input"]
        message = given["text"].encode() if "text" in given else bytes.fromhex(given["hex"])
        return tagged(known.decoder(form, case.get("options", {}).get("strict", True)).decode(message))

    return run


def convert(strict: bool) -> Any:
    return lambda case, known: tagged(msgspec.convert(known.value(case["input"]["value"]), known.root, strict=strict))


def encode(form: str) -> Any:
    def run(case: dict, known: Types) -> dict:
        value = known.value(case["input"]["value"])
        codec = msgspec.json if form == "json" else msgspec.msgpack
        written = codec.encode(value, order=case.get("options", {}).get("order"))
        return {"text": written.decode()} if form == "json" else {"hex": written.hex()}

    return run


def to_builtins(case: dict, known: Types) -> Any:
    value = known.value(case["input"]["value"])
    return tagged(msgspec.to_builtins(value, order=case.get("options", {}).get("order")))


OPERATIONS: dict[str, Any] = {
    "decode_json": decode("json"),
    "decode_msgpack": decode("msgpack"),
    "convert_strict": convert(True),
    "convert_lax": convert(False),
    "encode_json": encode("json"),
    "encode_msgpack": encode("msgpack"),
    "to_builtins": to_builtins,
}
