"""Writes random cases, as msgspec decides them, a JSON object a line: make_cases.py COUNT SEED [CONTRACT]. The same arguments, the same cases.

The first line names the seed, the last one says that no case is missing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random
from typing import Any, Iterator

import msgspec

sys.path.insert(0, str(Path(__file__).parent.parent))

from contracts import Contract  # noqa: E402
from mini_format import Types, outcome, tagged  # noqa: E402
from mutations import changed_bytes, changed_value  # noqa: E402
from values import Misfit, Values  # noqa: E402

VALUES = 6
BYTE_CHANGES = 5
VALUE_CHANGES = 5


def cases_of(seed: int, number: int) -> Iterator[dict]:
    """The cases of one contract."""
    chance = Random(f"{seed}/{number}")
    contract = Contract(chance)
    schema = contract.schema
    types = Types(schema)
    formats = ["msgpack"] if contract.has_ext else ["json", "msgpack"]
    values = Values(schema, chance)
    try:
        for _ in range(VALUES):
            yield from cases_of_value(values.of(schema["type"]), Context(contract, types, chance, formats))
    except Misfit:
        return
    finally:
        types.close()


class Context:
    def __init__(self, contract: Contract, types: Types, chance: Random, formats: list[str]) -> None:
        self.contract, self.types, self.chance, self.formats = contract, types, chance, formats

    def case(self, op: str, given: dict, **options: Any) -> dict:
        asked = {"schema": self.contract.schema, "op": op, "input": given, **({"options": options} if options else {})}
        return {**asked, **outcome(asked, self.types)}


def cases_of_value(value: Any, context: Context) -> Iterator[dict]:
    chance = context.chance
    plain = None
    for form in context.formats:
        if not context.contract.has_raw:
            yield context.case(f"encode_{form}", {"value": value}, order="deterministic")
            yield context.case(f"encode_{form}", {"value": value}, order="sorted")
        written = context.case(f"encode_{form}", {"value": value})
        yield from [] if context.contract.has_raw or "$set" in str(value) or "$frozenset" in str(value) else [written]
        if "ok" not in written["expect"]:
            continue
        ok = written["expect"]["ok"]
        message = ok["text"].encode() if form == "json" else bytes.fromhex(ok["hex"])
        if context.contract.has_raw:
            message = message.replace(b":,", b":1,").replace(b":}", b": [2]}") if form == "json" else message
        yield context.case(f"decode_{form}", {"hex": message.hex()})
        codec = msgspec.json if form == "json" else msgspec.msgpack
        for _ in range(BYTE_CHANGES):
            yield decode(context, form, changed_bytes(message, chance, form == "json"))
        try:
            plain = codec.decode(message)
        except msgspec.DecodeError:
            continue
        for _ in range(VALUE_CHANGES):
            yield decode(context, form, codec.encode(changed_value(plain, chance)))
    if plain is not None and not context.contract.has_raw:
        for mode in ("strict", "lax"):
            yield context.case(f"convert_{mode}", {"value": tagged(halved(plain))})
            for _ in range(2):
                yield context.case(f"convert_{mode}", {"value": tagged(halved(changed_value(plain, chance)))})


def decode(context: Context, form: str, message: bytes) -> dict:
    options = {"strict": False} if context.chance.random() < 0.3 else {}
    return context.case(f"decode_{form}", {"hex": message.hex()}, **options)


def halved(value: Any) -> Any:
    """Without integral floats, which JavaScript takes for ints, and without what only MessagePack tells apart."""
    if isinstance(value, float):
        return 0.5 if value.is_integer() else value
    if isinstance(value, (list, tuple)):
        return [halved(one) for one in value]
    if isinstance(value, dict):
        return {halved(key): halved(one) for key, one in value.items()}
    return value if value is None or isinstance(value, (bool, int, str, bytes)) else str(value)


def main(count: int, seed: int, only: int | None) -> None:
    print(json.dumps({"seed": seed}))
    made = 0
    number = 0 if only is None else only
    while made < count:
        for at, case in enumerate(cases_of(seed, number)):
            made += 1
            sys.stdout.write(json.dumps({"id": f"{seed}/{number}/{at}", "group": "fuzz", **case}) + "\n")
        number += 1
        if only is not None:
            break
    print(json.dumps({"end": made}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else None)
