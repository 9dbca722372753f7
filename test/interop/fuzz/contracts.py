"""Random contracts, as schemas of the mini-format: everything the contract language and msgspec can both say."""

from __future__ import annotations

from random import Random
from typing import Any

TEXTS = ["date", "time", "datetime", "timedelta", "uuid", "decimal", "bytes"]
KEYS = ["str", "str", "str", "int", "float", "date", "time", "datetime", "timedelta", "uuid", "decimal"]
NAMES = ["a", "b_c", "id", "x1", "name", "foo_bar", "_z", "long_field_name_of_many_bytes", "kind_of", "value", "q", "class_", "n", "data2", "s_t_u", "y", "w_", "when", "items", "size"]
WIRES = ["a-b", "é", "A B", "$x", "0", "f.g", "😀", "`", "it's", "tag"]
PATTERNS = ["^[a-z]+$", "a", "^.{0,3}$", "[0-9]", "^(x|y)?", "b$"]


class Contract:
    """One schema; `types` grows as it is made."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.types: dict[str, Any] = {}
        self.has_ext = chance.random() < 0.05
        self.has_raw = chance.random() < 0.1
        for number in range(chance.randint(0, 2)):
            self.types[f"E{number}"] = self.enum(number)
        for number in range(chance.randint(1, 5)):
            self.types[f"S{number}"] = self.struct(number)
        if chance.random() < 0.4:
            self.family("Cat", "Dog", "Cow")
        self.schema = {"types": self.types, "type": self.root()}

    def names(self, kind: str, keep: Any = lambda one: True) -> list[str]:
        return [name for name, one in self.types.items() if one["kind"] == kind and keep(one)]

    def enum(self, number: int) -> dict:
        if number == 0:
            return {"kind": "enum", "members": [["A", "aa"], ["B", "b b"], ["C", "é"]][: self.chance.randint(1, 3)]}
        return {"kind": "enum", "members": [["ONE", 1], ["TWO", -2], ["BIG", 70000]][: self.chance.randint(1, 3)]}

    def struct(self, number: int, **tag: Any) -> dict:
        chance = self.chance
        flags: dict[str, Any] = {key: True for key in ("array_like", "forbid_unknown_fields", "omit_defaults") if chance.random() < 0.35}
        flags |= tag or self.tag(number)
        if chance.random() < 0.3:
            flags["rename"] = chance.choice(["camel", "pascal", "kebab", "upper", "lower"])
        is_array = "array_like" in flags
        count = chance.choice([0, 1, 2, 3, 3, 4, 5, 6, 17])
        names = chance.sample(NAMES, count)
        fields = [self.field(name, is_array, number) for name in names]
        fields.sort(key=lambda one: "default" in one or "default_factory" in one)  # as without kw_only
        for one in fields:
            if "rename" not in flags and chance.random() < 0.08:
                one["name_override"] = WIRES[NAMES.index(one["name"]) % len(WIRES)]
        wires = [one.get("name_override", one["name"]).lower().replace("_", "") for one in fields]
        if len(set(wires)) < len(wires):
            for one in fields:
                one.pop("name_override", None)
        if not is_array and chance.random() < 0.3:
            flags["kw_only"] = True
            chance.shuffle(fields)
        return {"kind": "struct", "fields": fields, "flags": flags}

    def tag(self, number: int) -> dict[str, Any]:
        if self.chance.random() > 0.25:
            return {}
        tag = {"tag": self.chance.choice([True, f"tag {number}", number, -number])}
        return {**tag, "tag_field": self.chance.choice(["kind", "@t"])} if self.chance.random() < 0.5 else tag

    def family(self, *names: str) -> None:
        """Tagged structs for a union."""
        chance = self.chance
        field = chance.choice(["type", "kind", "t"])
        tags = chance.choice([["cat", "dog", "cow"], [1, 2, -3], ["Cat", "Dog", "Cow"]])
        is_array = chance.random() < 0.3
        for name, tag in zip(names, tags):
            made = self.struct(9, tag=tag, tag_field=field)
            made["flags"].pop("array_like", None)
            if is_array:
                made["flags"] |= {"array_like": True}
                made["flags"].pop("kw_only", None)
                made["fields"] = [one for one in made["fields"] if not is_unset(one["type"])]
                made["fields"].sort(key=lambda one: "default" in one or "default_factory" in one)
            self.types[name] = made

    def field(self, name: str, is_array: bool, number: int) -> dict:
        chance = self.chance
        kind = self.type(2)
        style = chance.random()
        if style < 0.45:
            return {"name": name, "type": kind}
        if style < 0.58 and not is_array:
            members = kind["of"] if isinstance(kind, dict) and kind["t"] == "union" else [kind]
            return {"name": name, "type": {"t": "union", "of": ["unset", *members]}, "default": {"$unset": True}}
        if style < 0.65 and number < 9:
            itself = {"t": "union", "of": ["null", {"t": "ref", "name": f"S{number}"}]}
            return {"name": name, "type": itself, "default": None}
        if style < 0.75:
            holder = chance.choice(["list", "dict", "set"])
            made = {"list": {"t": "list", "item": kind}, "dict": {"t": "dict", "key": "str", "value": kind}, "set": {"t": "set", "item": "int"}}[holder]
            return {"name": name, "type": made, "default_factory": holder}
        plain = chance.choice([("int", 0), ("int", 300), ("str", ""), ("str", "d"), ("bool", False), ("float", {"$f": "1.5"}), ("float", {"$f": "0.0"}), ({"t": "union", "of": ["null", "int"]}, None), ({"t": "literal", "values": ["p", "q"]}, "q")])
        return {"name": name, "type": plain[0], "default": plain[1]}

    def root(self) -> Any:
        structs = self.names("struct")
        if self.chance.random() < 0.75:
            return {"t": "ref", "name": self.chance.choice(structs)}
        return self.type(3)

    def type(self, depth: int) -> Any:
        chance = self.chance
        if depth == 0 or chance.random() < 0.45:
            return self.scalar()
        kind = chance.choice(["list", "set", "frozenset", "tuple", "vartuple", "dict", "dict", "union", "union", "ref", "ref", "any"])
        if kind == "any":
            return "any"
        if kind in ("list", "vartuple"):
            return self.limited({"t": kind, "item": self.type(depth - 1)})
        if kind in ("set", "frozenset"):
            return self.limited({"t": kind, "item": chance.choice(["int", "str", "float", "bool", "date"])})
        if kind == "tuple":
            return {"t": "tuple", "items": [self.type(depth - 1) for _ in range(chance.randint(1, 3))]}
        if kind == "dict":
            return self.limited({"t": "dict", "key": self.key(), "value": self.type(depth - 1)})
        return self.union(depth - 1) if kind == "union" else self.reference()

    def limited(self, kind: dict) -> dict:
        """With limits on its length, sometimes."""
        if self.chance.random() < 0.2:
            kind["min_length"] = self.chance.randint(0, 2)
        if self.chance.random() < 0.2:
            kind["max_length"] = kind.get("min_length", 0) + self.chance.randint(0, 3)
        return kind

    def key(self) -> Any:
        enums = self.names("enum")
        if enums and self.chance.random() < 0.2:
            return {"t": "ref", "name": self.chance.choice(enums)}
        return self.chance.choice([{"t": "literal", "values": ["k", "l m"]}, *KEYS])

    def reference(self) -> Any:
        names = [name for name in self.types if not name.startswith("C") and not name.startswith("D")]
        return {"t": "ref", "name": self.chance.choice(names)} if names else self.scalar()

    def scalar(self) -> Any:
        chance = self.chance
        kind = chance.choice(["int", "int", "float", "str", "str", "bool", "null", "literal", chance.choice(TEXTS), chance.choice(TEXTS), "raw" if self.has_raw else "int", "ext" if self.has_ext else "str"])
        if kind == "literal":
            return {"t": "literal", "values": chance.choice([["a", "b\"c"], [1, 2, -3], ["a", None], [0]])}
        if chance.random() > 0.35:
            return kind
        if kind in ("int", "float"):
            return self.bounded(kind)
        if kind in ("str", "bytes"):
            made = self.limited({"t": kind})
            return {**made, "pattern": chance.choice(PATTERNS)} if kind == "str" and chance.random() < 0.3 else made
        return {"t": kind, "tz": chance.random() < 0.5} if kind in ("datetime", "time") else kind

    def bounded(self, kind: str) -> dict:
        chance = self.chance
        scale = (2**51 + 1 if chance.random() < 0.1 else 1) if kind == "int" else 0.5
        made: dict[str, Any] = {"t": kind}
        if chance.random() < 0.6:
            made[chance.choice(["ge", "gt"])] = chance.randint(-5, 5) * scale
        if chance.random() < 0.5:
            made[chance.choice(["le", "lt"])] = chance.randint(6, 300) * scale
        if chance.random() < 0.2:
            made["multiple_of"] = chance.choice([1, 2, 5]) * scale
        return made

    def union(self, depth: int) -> Any:
        chance = self.chance
        members: list[Any] = []
        enums = {name: self.types[name]["members"][0][1] for name in self.names("enum")}
        if chance.random() < 0.6:
            members.append("null")
        if chance.random() < 0.3:
            members.append("bool")
        if chance.random() < 0.5:
            wanted = [name for name, value in enums.items() if isinstance(value, int)]
            members.append({"t": "ref", "name": wanted[0]} if wanted and chance.random() < 0.3 else chance.choice(["int", self.bounded("int"), {"t": "literal", "values": [1, 5]}]))
        if chance.random() < 0.3:
            members.append(chance.choice(["float", self.bounded("float")]))
        if chance.random() < 0.5:
            wanted = [name for name, value in enums.items() if isinstance(value, str)]
            members.append({"t": "ref", "name": wanted[0]} if wanted and chance.random() < 0.3 else chance.choice(["str", {"t": "str", "min_length": 1}, {"t": "literal", "values": ["u", "v"]}, *TEXTS]))
        arrays = self.names("struct", lambda one: one["flags"].get("array_like"))
        objects = self.names("struct", lambda one: not one["flags"].get("array_like"))
        if "Cow" in self.types and chance.random() < 0.5:
            members += [{"t": "ref", "name": name} for name in ("Cat", "Dog", "Cow")]
            arrays, objects = [], []
        else:
            arrays, objects = ([name for name in names if name.startswith("S")] for names in (arrays, objects))
        if chance.random() < 0.3 and (arrays or "Cow" not in self.types):
            members.append({"t": "ref", "name": chance.choice(arrays)} if arrays and chance.random() < 0.5 else {"t": "list", "item": self.type(depth)})
        if chance.random() < 0.3 and (objects or "Cow" not in self.types):
            members.append({"t": "ref", "name": chance.choice(objects)} if objects and chance.random() < 0.5 else {"t": "dict", "key": "str", "value": self.type(depth)})
        return {"t": "union", "of": members} if len(members) > 1 else self.scalar()


def is_unset(kind: Any) -> bool:
    return isinstance(kind, dict) and kind["t"] == "union" and "unset" in kind["of"]
