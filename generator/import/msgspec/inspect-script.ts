/** Prints what msgspec knows of a Python module as JSON: `python3 -c SCRIPT MODULE`. */
export const INSPECT_SCRIPT = String.raw`
import enum, importlib, inspect, sys, typing
try:
    import msgspec
    from msgspec import inspect as look
except ImportError:
    sys.exit("there is no msgspec for " + sys.executable + "; python3 -m pip install msgspec")

sys.path.insert(0, "")
try:
    module = importlib.import_module(sys.argv[1])
except ImportError as error:
    sys.exit(f"cannot import {sys.argv[1]}: {error}")

structs, queue, losses = {}, [], []

def constraints(node, *keys):
    return {key: getattr(node, key) for key in keys if getattr(node, key) is not None}

SIZES = ("min_length", "max_length")

def describe(node):
    """One of msgspec.inspect's types as JSON."""
    kind = type(node).__name__
    if kind == "Metadata":
        inner = describe(node.type)
        doc = (node.extra_json_schema or {}).get("description", inner.get("doc"))
        extra = {key: value for key, value in (node.extra or {}).items() if key.startswith("tessera_")}
        return {**inner, **extra, **({} if doc is None else {"doc": doc})}
    if kind in ("IntType", "FloatType"):
        return {"kind": kind, **constraints(node, "gt", "ge", "lt", "le", "multiple_of")}
    if kind == "StrType":
        return {"kind": kind, **constraints(node, "pattern", *SIZES)}
    if kind in ("BytesType", "ByteArrayType", "MemoryViewType"):
        return {"kind": "BytesType", **constraints(node, *SIZES)}
    if kind in ("DateTimeType", "TimeType"):
        return {"kind": kind, **constraints(node, "tz")}
    if kind == "LiteralType":
        return {"kind": kind, "values": list(node.values)}
    if kind == "EnumType":
        return {"kind": "LiteralType", "values": [member.value for member in node.cls]}
    if kind in ("ListType", "VarTupleType", "CollectionType"):
        return {"kind": "ListType", "item": describe(node.item_type), **constraints(node, *SIZES)}
    if kind in ("SetType", "FrozenSetType"):
        return {"kind": "SetType", "item": describe(node.item_type), **constraints(node, *SIZES)}
    if kind == "TupleType":
        return {"kind": kind, "items": [describe(item) for item in node.item_types]}
    if kind in ("DictType", "MappingType"):
        return {"kind": "DictType", "key": describe(node.key_type), "value": describe(node.value_type), **constraints(node, *SIZES)}
    if kind == "UnionType":
        return {"kind": kind, "types": [describe(one) for one in node.types]}
    if kind == "StructType":
        return {"kind": kind, "name": struct(node)}
    return {"kind": kind}

def struct(node):
    """The name of a struct, whose fields are described later: they may refer to it."""
    name = node.cls.__name__
    known = structs.get(name)
    if known is None:
        structs[name] = node
        queue.append(node)
    elif known.cls is not node.cls:
        losses.append({"at": name, "message": "there is another struct of this name, " + node.cls.__module__ + "; it is left out"})
    return name

def default(field, at):
    """A default as encoded, or nothing if it is none that a contract can have."""
    value, factory = field.default, field.default_factory
    if factory is not msgspec.NODEFAULT:
        if factory in (list, set, frozenset, tuple, dict, bytearray):
            return {"default": {} if factory is dict else "" if factory is bytearray else []}
        value = factory()
    if value is msgspec.NODEFAULT:
        return {}
    if isinstance(value, msgspec.Struct):
        if value == type(value)():
            return {"default": {}}
    elif isinstance(value, float) and value != value:
        pass
    else:
        try:
            return {"default": msgspec.json.decode(msgspec.json.encode(value))}
        except Exception:
            pass
    losses.append({"at": at, "message": "the default is left out, the field may be unset: " + repr(value)})
    return {}

def fields(node):
    for field in node.fields:
        at = node.cls.__name__ + "." + field.name
        yield {
            "name": field.name,
            "wire": field.encode_name,
            "type": describe(field.type),
            "required": field.required,
            **default(field, at),
        }

def body(node):
    config = node.cls.__struct_config__
    if "__post_init__" in vars(node.cls):
        losses.append({"at": node.cls.__name__, "message": "the rules in __post_init__ are left out"})
    return {
        "name": node.cls.__name__,
        "doc": inspect.getdoc(node.cls) if "__doc__" in vars(node.cls) else None,
        "tag": node.tag,
        "tag_field": node.tag_field,
        "array_like": node.array_like,
        "forbid_unknown_fields": node.forbid_unknown_fields,
        "omit_defaults": config.omit_defaults,
        "fields": list(fields(node)),
    }

def is_own(name, value):
    if hasattr(module, "__all__"):
        return name in module.__all__
    if name.startswith("_") or inspect.ismodule(value):
        return False
    if isinstance(value, type) and typing.get_origin(value) is None:
        is_data = issubclass(value, (msgspec.Struct, enum.Enum)) and value not in (msgspec.Struct, enum.Enum)
        return is_data and value.__module__ == module.__name__
    return typing.get_origin(value) is not None or type(value).__name__ == "TypeAliasType"

aliases = []
for name, value in vars(module).items():
    if not is_own(name, value):
        continue
    try:
        node = look.type_info(value)
    except Exception as error:
        losses.append({"at": name, "message": str(error)})
        continue
    is_struct = type(node).__name__ == "StructType" and node.cls.__name__ == name
    described = describe(node)
    if not is_struct:
        aliases.append({"name": name, "type": described})

described = []
while queue:
    described.append(body(queue.pop(0)))
print(msgspec.json.encode({"doc": inspect.getdoc(module), "structs": described, "aliases": aliases, "losses": losses}).decode())
`;
