"""Holds the messages of Spark Connect that we speak against the descriptors of the protocol: names, numbers, types, labels and oneofs.

check_proto.py [--jar FILE.jar --buf BUF] FILE.generated.ts...: those of pyspark's modules, and of the jar of the server if there is one.
"""

import argparse
import base64
import importlib
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet

OFFICIAL = [
    *(f"pyspark.sql.connect.proto.{name}_pb2" for name in ("base", "commands", "common", "expressions", "relations", "types")),
    "google.protobuf.any_pb2",
    "google.protobuf.duration_pb2",
    "google.rpc.status_pb2",
    "google.rpc.error_details_pb2",
]

# Said by us in the package that uses them.
ELSEWHERE = {".google.rpc.Any": ".google.protobuf.Any", ".google.rpc.Duration": ".google.protobuf.Duration"}

Facts = dict[str, tuple[object, ...]]


def facts(file: FileDescriptorProto) -> Facts:
    """All that a file says, by names from the package on."""
    said: Facts = {}
    package = f".{file.package}" if file.package else ""
    for message in file.message_type:
        said.update(message_facts(f"{package}.{message.name}", message))
    for enum in file.enum_type:
        said.update(enum_facts(f"{package}.{enum.name}", enum))
    for service in file.service:
        for method in service.method:
            streams = (method.client_streaming, method.server_streaming)
            said[f"{package}.{service.name}/{method.name}"] = (method.input_type, method.output_type, *streams)
    return {renamed(name): what for name, what in said.items()}


def message_facts(name: str, message: DescriptorProto) -> Iterator[tuple[str, tuple[object, ...]]]:
    yield name, ("message",)
    for field in message.field:
        oneof = None
        if field.HasField("oneof_index") and not field.proto3_optional:
            oneof = message.oneof_decl[field.oneof_index].name
        yield f"{name}.{field.name}", (field.number, *type_of(field), field.label, field.proto3_optional, oneof)
    for inner in message.nested_type:
        yield from message_facts(f"{name}.{inner.name}", inner)
    for enum in message.enum_type:
        yield from enum_facts(f"{name}.{enum.name}", enum)


def enum_facts(name: str, enum: EnumDescriptorProto) -> Iterator[tuple[str, tuple[object, ...]]]:
    yield name, ("enum",)
    for value in enum.value:
        yield f"{name}.{value.name}", (value.number,)


def type_of(field: FieldDescriptorProto) -> tuple[int, str]:
    return field.type, renamed(field.type_name)


def renamed(name: str) -> str:
    head = next((ours for ours in ELSEWHERE if name == ours or name.startswith(f"{ours}.")), None)
    return name if head is None else ELSEWHERE[head] + name[len(head) :]


def official() -> Facts:
    """What the modules of pyspark say."""
    said: Facts = {}
    for name in OFFICIAL:
        file = FileDescriptorProto()
        importlib.import_module(name).DESCRIPTOR.CopyToProto(file)
        said.update(facts(file))
    return said


def of_server(jar: str, buf: str) -> Facts:
    """What the files say that the server was compiled from, which lie in its jar."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(jar) as archive:
            wanted = re.compile(r"(spark/connect|google/protobuf)/\w+\.proto")
            archive.extractall(folder, [name for name in archive.namelist() if wanted.fullmatch(name)])
        compiled = subprocess.run(
            [buf, "build", folder, "--path", f"{folder}/spark", "-o", "-"], check=True, capture_output=True
        ).stdout
    said: Facts = {}
    for file in FileDescriptorSet.FromString(compiled).file:
        said.update(facts(file))
    return said


def ours(path: str) -> Facts:
    text = pathlib.Path(path).read_text(encoding="utf-8")
    (encoded,) = re.findall(r'fileDesc\("([\w+/]+)"', text)
    return facts(FileDescriptorProto.FromString(base64.b64decode(encoded + "=" * (-len(encoded) % 4))))


def differing(paths: list[str], theirs: Facts, source: str) -> tuple[int, int]:
    """How much of our files is as they say, and how much is not."""
    passed, failed = 0, 0
    for name, what in (one for path in paths for one in ours(path).items()):
        if theirs.get(name) == what:
            passed += 1
            continue
        failed += 1
        print(f"{name} is {what} of ours, {theirs.get(name, 'nothing')} of {source}")
    return passed, failed


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--jar")
    parser.add_argument("--buf")
    parser.add_argument("files", nargs="+")
    given = parser.parse_args()
    passed, failed = differing(given.files, official(), "pyspark")
    skipped = 0
    if given.jar:
        # The rest is Google's, which is not in that jar.
        own = [path for path in given.files if not pathlib.Path(path).name.startswith("status.")]
        more = differing(own, of_server(given.jar, given.buf), "the server's jar")
        passed, failed = passed + more[0], failed + more[1]
    else:
        skipped = 1
        print("the descriptors in the server's jar: skipped, because Spark was not fetched")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed or passed == 0 else 0)


if __name__ == "__main__":
    main()
