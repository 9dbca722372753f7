/** The part of the inspecting script that knows modules, structs and enums: `described(module)`. */
export const DESCRIBE_MODULE = String.raw`
def described(module):
    """What is to be said of a module: its own types, and all that they refer to."""
    losses = []
    for name, value in list(vars(module).items()):
        if not is_own(module, name, value):
            continue
        try:
            define_own(name, value, look.type_info(value))
        except Exception as error:
            losses.append({"at": name, "message": "it is left out: " + said(error)})
    while queue:
        found, node = queue.pop(0)
        found.update(body(found, node))
    return {"doc": prose(module.__doc__), "definitions": list(definitions.values()), "losses": losses}

def define_own(name, value, node):
    kind = type(node).__name__
    is_class = kind in ("StructType", "EnumType")
    if is_class and node.cls not in definitions and (typing.get_args(node.cls) or node.cls.__name__ == name):
        return definition(node, name)
    found = define(("alias", name), name)
    queue.append((found, value))
    if not is_class and not isinstance(value, type):
        aliases[found["ref"]] = value

def is_own(module, name, value):
    """Whether a name of a module is that of a type which it makes, or which it lists as its own."""
    try:
        return is_own_type(module, name, value)
    except Exception:
        return False  # what cannot even be asked for its class is no type

def is_own_type(module, name, value):
    is_alias = typing.get_origin(value) is not None or type(value).__name__ in ("TypeAliasType", "NewType")
    exported = getattr(module, "__all__", None)
    if exported is not None:
        return name in exported and (is_alias or isinstance(value, type) or value is None or value is typing.Any)
    if name.startswith("_"):
        return False
    if is_alias:
        return not any(value is one for one in vars(typing).values())
    return is_data(value) and (value.__module__ + ".").startswith(module.__name__ + ".")

def is_data(value):
    if not isinstance(value, type):
        return False
    return issubclass(value, msgspec.Struct) or issubclass(value, enum.Enum) and len(value) > 0

def body(found, node):
    """The rest of a definition: of an alias if it is a type hint."""
    kind = type(node).__name__
    if kind == "StructType":
        return struct_body(found, node)
    if kind == "EnumType":
        return enum_body(found, node.cls)
    hint = node if alias_of(node) not in (None, found["ref"]) else None
    return {"kind": "alias", "type": describe(look.type_info(parts_named(node) if hint is None else named(hint)))}

def enum_body(found, cls):
    if issubclass(cls, enum.Flag):
        lose(found, None, "flags combine, so it is an int")
        return {"kind": "alias", "type": {"kind": "IntType", "doc": found["doc"]}}
    if any("_missing_" in vars(base) for base in cls.__mro__ if base.__module__ != "enum"):
        lose(found, None, "what _missing_ accepts beside the values is left out")
    return {"kind": "enum", "values": [member.value for member in cls]}

def struct_body(found, node):
    cls = typing.get_origin(node.cls) or node.cls
    if hasattr(cls, "__post_init__"):
        lose(found, None, "the rules in __post_init__ are left out")
    hints = hints_of(node.cls)
    return {
        "kind": "struct",
        "tag": node.tag,
        "tag_field": node.tag_field,
        "array_like": node.array_like,
        "forbid_unknown_fields": node.forbid_unknown_fields,
        "omit_defaults": cls.__struct_config__.omit_defaults,
        "fields": [field_body(found, field, hints.get(field.name)) for field in node.fields],
    }

def field_body(found, field, hint):
    return {
        "name": field.name,
        "wire": field.encode_name,
        "type": describe(field_type(field, hint)),
        "required": field.required,
        **default(found, field),
    }

def hints_of(cls):
    """The type hints of a struct as they were written, its type parameters replaced by its arguments; none if one cannot be evaluated."""
    origin, found = typing.get_origin(cls) or cls, {}
    try:
        for base in reversed(origin.__mro__):
            found.update(inspect.get_annotations(base, eval_str=True))
        arguments = dict(zip(getattr(origin, "__parameters__", ()), typing.get_args(cls)))
        return {name: applied(hint, arguments) for name, hint in found.items()}
    except Exception:
        return {}  # msgspec knows the types all the same, but not by which names they were referred to

def applied(hint, arguments):
    if isinstance(hint, typing.TypeVar):
        return arguments.get(hint, hint)
    parameters = getattr(hint, "__parameters__", ())
    return hint[tuple(arguments.get(one, one) for one in parameters)] if parameters else hint

def field_type(field, hint):
    """The type of a field, with the names of aliases if it refers to any and to no type parameter."""
    if hint is None or isinstance(hint, typing.TypeVar) or getattr(hint, "__parameters__", ()):
        return field.type
    found = named(hint)
    try:
        return field.type if found is hint else look.type_info(found)
    except Exception:
        return field.type  # a part of it is written as a text

def default(found, field):
    """A default as encoded, or nothing if it is none that a contract can have."""
    value, factory = field.default, field.default_factory
    if factory in (list, set, frozenset, tuple, dict, bytearray):
        return {"default": {} if factory is dict else "" if factory is bytearray else []}
    try:
        if factory is not msgspec.NODEFAULT:
            value = factory()
        if value is msgspec.NODEFAULT:
            return {}
        if isinstance(value, msgspec.Struct) and value == type(value)():
            return {"default": {}}
        is_writable = not isinstance(value, msgspec.Struct) and not (isinstance(value, float) and not math.isfinite(value))
        if is_writable:
            return {"default": msgspec.json.decode(msgspec.json.encode(value))}
        reason = shown(value)
    except Exception as error:
        reason = said(error)
    lose(found, field.name, "the default is left out, the field may be unset: " + reason)
    return {}

def lose(found, field, message):
    found["losses"].append({"field": field, "message": message})
`;
