"""Holds the hashes of a file of plan vectors against the generated Python package: the normal forms as MessagePack of its CanonicalPlan.

usage: PYTHONPATH=generated/python check_fingerprints.py FILE. Ends with the line `N passed, N failed`; exit 1 if one failed, or none was found.
"""

from __future__ import annotations

import hashlib
import json
import sys
from typing import Any

import msgspec
from tessera_contracts.plan.keys import CanonicalSql, GraphShape, ResultKey
from tessera_contracts.query.relations import CanonicalPlan

ENCODER = msgspec.msgpack.Encoder(order="deterministic")
KEYS: dict[str, Any] = {"sql": CanonicalSql, "graph": GraphShape, "result": ResultKey}


def differences(contract: Any, vector: dict[str, Any]) -> list[str]:
    """What of the bytes and the hash is not as the vector has it."""
    wire = ENCODER.encode(msgspec.json.decode(json.dumps(vector["canonical"]), type=contract))
    found = []
    if wire.hex() != vector.get("msgpack_hex", wire.hex()):
        found.append(f"expected the bytes {vector['msgpack_hex']}, got {wire.hex()}")
    sha256 = hashlib.sha256(wire).hexdigest()
    if sha256 != vector["sha256"]:
        found.append(f"expected the hash {vector['sha256']}, got {sha256}")
    return found


def main(path: str) -> int:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    cases = [(name, CanonicalPlan, vector) for name, vector in document["vectors"].items()]
    cases += [(f"key {name}", KEYS[name], vector) for name, vector in document["keys"].items()]
    failed = 0
    for name, contract, vector in cases:
        found = differences(contract, vector)
        failed += bool(found)
        for one in found:
            print(f"{name}: {one}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 0 if cases and failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
