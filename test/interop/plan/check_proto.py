"""Holds the messages of Substrait that we write against the descriptors of the format: names, numbers and types of all fields and values.

check_proto.py FILE.proto
"""

import pathlib
import re
import sys

from google.protobuf.descriptor import FieldDescriptor, FileDescriptor
from substrait import plan_pb2

FIELD = re.compile(r"(repeated )?([\w.]+) (\w+) = (\d+);")
VALUE = re.compile(r"(\w+) = (\d+);")
BLOCK = re.compile(r"(message|enum|oneof) (\w+) \{")

TYPES = {
    getattr(FieldDescriptor, name): name.removeprefix("TYPE_").lower()
    for name in dir(FieldDescriptor)
    if name.startswith("TYPE_")
}


def official() -> tuple[dict[str, dict[str, tuple[object, ...]]], dict[str, dict[str, int]]]:
    """The fields of all messages, and the values of all enums, by their names within the format."""
    messages: dict[str, dict[str, tuple[object, ...]]] = {}
    enums: dict[str, dict[str, int]] = {}

    def short(name: str) -> str:
        return name.removeprefix("substrait.").removeprefix("extensions.")

    def take(holder) -> None:
        for enum in getattr(holder, "enum_types", []):
            enums[short(enum.full_name)] = {value.name: value.number for value in enum.values}
        messages[short(holder.full_name)] = {field.name: said(field) for field in holder.fields}
        for inner in holder.nested_types:
            take(inner)

    def said(field: FieldDescriptor) -> tuple[object, ...]:
        kind = field.message_type or field.enum_type
        oneof = field.containing_oneof
        name = short(kind.full_name) if kind else TYPES[field.type]
        return field.number, name, bool(field.is_repeated), oneof.name if oneof else None

    for file in files():
        for message in file.message_types_by_name.values():
            take(message)
        for enum in file.enum_types_by_name.values():
            enums[short(enum.full_name)] = {value.name: value.number for value in enum.values}
    return messages, enums


def files() -> list[FileDescriptor]:
    """The file of plans and all that it imports."""
    found = {plan_pb2.DESCRIPTOR.name: plan_pb2.DESCRIPTOR}
    left = [plan_pb2.DESCRIPTOR]
    while left:
        for file in left.pop().dependencies:
            if file.name not in found:
                found[file.name] = file
                left.append(file)
    return list(found.values())


def check(path: str) -> tuple[int, list[str]]:
    messages, enums = official()
    passed, wrong = 0, []
    holders: list[tuple[str, str]] = []
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        text = line.split("//")[0].strip()
        block, field, value = BLOCK.match(text), FIELD.fullmatch(text), VALUE.fullmatch(text)
        if block:
            holders.append((block[1], block[2]))
        where = ".".join(name for kind, name in holders if kind != "oneof")
        if text.endswith("}") and holders:
            holders.pop()
        if holders and holders[-1][0] == "enum" and value:
            problem = None if enums.get(where, {}).get(value[1]) == int(value[2]) else f"{where}.{value[1]}"
        elif field and holders:
            oneof = holders[-1][1] if holders[-1][0] == "oneof" else None
            problem = wrong_field(where, field, oneof, messages)
        else:
            continue
        passed, wrong = (passed + 1, wrong) if problem is None else (passed, [*wrong, problem])
    return passed, wrong


def wrong_field(where: str, field: re.Match[str], oneof: str | None, messages) -> str | None:
    repeated, kind, name, number = field.groups()
    theirs = messages.get(where, {}).get(name)
    if theirs is None:
        return f"{where}.{name} is no field of the format"
    # Names of types are said from where they are used.
    scopes = [where.rsplit(".", depth)[0] + "." for depth in range(where.count(".") + 1)] + [where + ".", ""]
    names = {scope + kind for scope in scopes}
    is_same = theirs[0] == int(number) and theirs[1] in names and theirs[2:] == (repeated is not None, oneof)
    return None if is_same else f"{where}.{name} is {field[0]!r} in {oneof} of ours, {theirs} of theirs"


def main() -> None:
    passed, wrong = check(sys.argv[1])
    for problem in wrong:
        print(problem)
    print(f"{passed} passed, {len(wrong)} failed")
    sys.exit(1 if wrong or passed == 0 else 0)


if __name__ == "__main__":
    main()
