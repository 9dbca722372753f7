"""What tables.ts says of its tables, and how others say what they made of them."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def key(row: Row) -> str:
    return json.dumps(row, sort_keys=True, ensure_ascii=False)


def same(found: list[Row], expected: list[Row]) -> bool:
    """Whether these are the same rows, as multisets."""
    return sorted(map(key, found)) == sorted(map(key, expected))


@dataclass
class Tally:
    """Counts tables, and says of each what was found."""

    directory: Path
    # "read", or "change" to say in after.json what became of the tables.
    command: str
    passed: int = 0
    failed: int = 0
    after: dict[str, Any] = field(default_factory=dict)

    def say(self, name: str, done: str, complaints: list[str]) -> None:
        print(f"{name}: {done}: {'; '.join(complaints) or 'as expected'}", flush=True)
        if complaints:
            self.failed += 1
        else:
            self.passed += 1

    def end(self) -> int:
        if self.command == "change":
            (self.directory / "after.json").write_text(json.dumps(self.after))
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 0 if self.failed == 0 and self.passed > 0 else 1


def tables(directory: Path) -> list[dict[str, Any]]:
    """The tables, each with its name, its states by version, and its changes or None if it has no feed of them."""
    return json.loads((directory / "suite.json").read_text())


ADDED: list[Row] = [
    {
        "entity_kind": "node",
        "entity_id": f"added {i}",
        "prop_key": key_,
        "value_str": None,
        "value_int": i,
        "value_float": None,
        "value_bool": None,
        "value_json": None,
    }
    for i, key_ in enumerate(["plain", "it's %", "new/\u20ac?"])
]
# Breaks the condition `named` of the table `constrained`.
BROKEN: Row = {**ADDED[0], "entity_kind": "neither"}
MERGED: list[Row] = [{**ADDED[0], "entity_id": name, "prop_key": "by others"} for name in ("e55", "e56", "added 3")]


def changed(rows: list[Row]) -> list[Row]:
    """The rows after the others have appended ADDED, deleted e77, given e78 and e79 the key "a=b", and merged MERGED."""
    known = {row["entity_id"]: row for row in [*rows, *ADDED]}
    del known["e77"]
    for name in ("e78", "e79"):
        known[name] = {**known[name], "prop_key": "a=b"}
    known.update({row["entity_id"]: row for row in MERGED})
    return list(known.values())
