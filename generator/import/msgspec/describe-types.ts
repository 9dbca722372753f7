/** The part of the inspecting script that knows types: `describe(node)` and `definition(node)`. */
export const DESCRIBE_TYPES = String.raw`
definitions = {}  # what becomes a contract, by class, in the order in which it is to stand
queue = []        # those whose parts are still to be described: a struct may refer to itself
aliases = {}      # the type hints that have a name in the module, by their ref

def define(key, name, **rest):
    definitions[key] = found = {"ref": len(definitions), "name": name, "losses": [], **rest}
    return found

def definition(node, name=None):
    """The ref of a struct or an enum; it is described later."""
    cls = node.cls
    if cls not in definitions:
        origin = typing.get_origin(cls) or cls
        python = repr(cls) if typing.get_args(cls) else cls.__module__ + "." + cls.__qualname__
        found = define(cls, name or label(cls), python=python, generic=bool(typing.get_args(cls)), doc=docstring(origin))
        queue.append((found, node))
    return definitions[cls]["ref"]

def label(hint):
    """A short name for a class or a type argument."""
    ref, args = alias_of(hint), typing.get_args(hint)
    if ref is not None:
        return next(one["name"] for one in definitions.values() if one["ref"] == ref)
    if isinstance(typing.get_origin(hint), type) and args:
        return typing.get_origin(hint).__name__ + "[" + ", ".join(map(label, args)) + "]"
    return hint.__name__ if isinstance(hint, type) else re.sub(r"[^\W\d]\w*\.", "", repr(hint))

def docstring(cls):
    """The one that a class itself has: not that of a base, nor the one that every enum had before Python 3.11."""
    found = vars(cls).get("__doc__")
    return None if found == "An enumeration." else prose(found)

def prose(text):
    return inspect.cleandoc(text) if isinstance(text, str) and text.strip() != "" else None

def limits(node, *keys):
    found = {key: getattr(node, key) for key in keys}
    return {key: value for key, value in found.items() if value is not None and value not in (math.inf, -math.inf)}

SIZES = ("min_length", "max_length")

def describe(node):
    """One of msgspec.inspect's types as JSON."""
    kind = type(node).__name__
    if kind == "Metadata":
        return annotated(node)
    if kind in ("StructType", "EnumType"):
        return {"kind": "Named", "ref": definition(node)}
    if kind in ("IntType", "FloatType"):
        return {"kind": kind, **limits(node, "gt", "ge", "lt", "le", "multiple_of")}
    if kind == "StrType":
        return {"kind": kind, **limits(node, "pattern", *SIZES)}
    if kind in ("BytesType", "ByteArrayType", "MemoryViewType"):
        return {"kind": "BytesType", **limits(node, *SIZES)}
    if kind in ("DateTimeType", "TimeType"):
        return {"kind": kind, **limits(node, "tz")}
    if kind == "LiteralType":
        return {"kind": kind, "values": list(node.values)}
    if kind in ("ListType", "VarTupleType", "CollectionType"):
        return {"kind": "ListType", "item": describe(node.item_type), **limits(node, *SIZES)}
    if kind in ("SetType", "FrozenSetType"):
        return {"kind": "SetType", "item": describe(node.item_type), **limits(node, *SIZES)}
    if kind == "TupleType":
        return {"kind": kind, "items": [describe(item) for item in node.item_types]}
    if kind in ("DictType", "MappingType", "FrozenDictType"):
        return {"kind": "DictType", "key": describe(node.key_type), "value": describe(node.value_type), **limits(node, *SIZES)}
    if kind == "UnionType":
        return {"kind": kind, "types": [describe(one) for one in node.types]}
    return {"kind": kind}

def annotated(node):
    extra = {key: value for key, value in (node.extra or {}).items() if key.startswith("tessera_")}
    if "tessera_alias" in extra:
        return {"kind": "Named", "ref": extra["tessera_alias"]}
    inner = describe(node.type)
    doc = prose((node.extra_json_schema or {}).get("description", inner.get("doc")))
    return {**inner, **extra, **({} if doc is None else {"doc": doc})}

# msgspec forgets by which name a type was referred to, so the aliases in a hint are marked before it is asked.

UNIONS = (typing.Union, types.UnionType)

def named(hint):
    """A type hint with the aliases in it marked; the very same if there are none."""
    ref = alias_of(hint)
    return parts_named(hint) if ref is None else marked(hint, ref)

def marked(hint, ref):
    return typing.Annotated[hint, msgspec.Meta(extra={"tessera_alias": ref})]

def alias_of(hint):
    """The ref of the alias that a hint is. Two spellings of list[str] are not the same, those of a literal or a union are."""
    is_same = operator.eq if typing.get_origin(hint) in (typing.Literal, typing.Annotated, *UNIONS) else operator.is_
    return next((ref for ref, value in aliases.items() if value is hint or is_same(value, hint)), None)

def parts_named(hint):
    """The same, but for the hint as a whole."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        first = parts_named(args[0])
        return hint if first is args[0] else typing.Annotated[(first, *args[1:])]
    if origin in UNIONS:
        return union_named(hint, args)
    if getattr(origin, "__module__", None) not in ("builtins", "collections.abc"):
        return hint
    found = tuple(named(arg) for arg in args)
    return hint if all(map(operator.is_, found, args)) else origin[found]

def union_named(hint, args):
    absent = tuple(arg for arg in args if arg in (type(None), msgspec.UnsetType))
    present = tuple(arg for arg in args if arg not in absent)
    ref = alias_of(typing.Union[present]) if absent and present else None
    found = (marked(typing.Union[present], ref),) if ref is not None else tuple(named(arg) for arg in present)
    return hint if all(map(operator.is_, found, present)) else typing.Union[found + absent]
`;
