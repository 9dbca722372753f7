"""Cases as they are asked of msgspec, and their outcomes."""

from __future__ import annotations

import json
import sys
from typing import Any

from mini_format import Types, outcome

TABLES = ("matrix", "options", "opcodes")  # of which only some cases are kept
sys.setrecursionlimit(4000)  # values 500 deep are turned into tagged ones, too


class Collector:
    """Runs every case at once and keeps it with its outcome; a case that is there already is not taken twice."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.known: dict[str, Types] = {}
        self.seen: set[str] = set()
        self.numbers: dict[str, int] = {}
        self.asked_laxly = 0
        self.thinned: dict[tuple[str, str], int] = {}

    def add(self, group: str, schema: dict, op: str, given: dict, **options: Any) -> dict:
        """Asks msgspec and keeps the case; returns `expect`."""
        case = self.ask(schema, op, given, options)
        self.keep(group, case)
        return case["expect"]

    def json(self, group: str, schema: dict, text: str | bytes, both: bool = True) -> None:
        """Decodes JSON, strictly and (if `both`) laxly."""
        given = {"text": text} if isinstance(text, str) else {"hex": text.hex()}
        strict = self.add(group, schema, "decode_json", given)
        if both:
            self.keep_if_other(strict, group, self.ask(schema, "decode_json", given, {"strict": False}))

    def msgpack(self, group: str, schema: dict, message: bytes, both: bool = True) -> None:
        """Decodes MessagePack, strictly and (if `both`) laxly."""
        given = {"hex": message.hex()}
        strict = self.add(group, schema, "decode_msgpack", given)
        if both:
            self.keep_if_other(strict, group, self.ask(schema, "decode_msgpack", given, {"strict": False}))

    def convert(self, group: str, schema: dict, tagged: Any, both: bool = True) -> None:
        """Converts a plain value, strictly and (if `both`) laxly."""
        strict = self.add(group, schema, "convert_strict", {"value": tagged})
        if both:
            self.keep_if_other(strict, group, self.ask(schema, "convert_lax", {"value": tagged}, {}))

    def is_new(self, group: str, case: dict) -> bool:
        """Whether a case of a large table is worth keeping: it is decided in a way that is rare for its type and operation."""
        key = (group + json.dumps(case["schema"]) + case["op"], json.dumps(case["expect"].get("error", case["expect"])))
        self.thinned[key] = self.thinned.get(key, 0) + 1
        return self.thinned[key] in (1, 2, 6, 14, 30)

    def encode(self, group: str, schema: dict, tagged: Any, **options: Any) -> None:
        """Writes a value in both formats and as plain values."""
        for op in ("encode_json", "encode_msgpack", "to_builtins"):
            self.add(group, schema, op, {"value": tagged}, **options)

    def ask(self, schema: dict, op: str, given: dict, options: dict) -> dict:
        key = json.dumps(schema)
        if key not in self.known:
            self.known[key] = Types(schema)
        asked = {"schema": schema, "op": op, "input": given, **({"options": options} if options else {})}
        case = {**asked, **outcome(asked, self.known[key])}
        if case.get("portable") is False:
            case["expect"]["error"] = case["expect"]["kind"]  # the text is that of one version of Python
        return case

    def keep(self, group: str, case: dict) -> None:
        text = json.dumps(case)
        if text in self.seen or (group.startswith(TABLES) and not self.is_new(group, case)):
            return
        self.seen.add(text)
        number = self.numbers[group] = self.numbers.get(group, 0) + 1
        self.lines.append(json.dumps({"id": f"{group}-{number:05d}", "group": group, **case}, separators=(",", ":")))

    def keep_if_other(self, strict: dict, group: str, lax: dict) -> None:
        """Keeps a lax case if it is decided in another way than the strict one, and one in ten of the others."""
        self.asked_laxly += 1
        if lax["expect"] != strict or self.asked_laxly % 10 == 0:
            self.keep(group, lax)
