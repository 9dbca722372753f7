"""Times msgspec on the messages of the bench, with the structs that the contracts become in Python.

usage: PYTHONPATH=test/bench/built/compat/python python test/bench/msgspec_peer.py EFFORT WORKLOAD… Prints `[{"op", "workload", "mean_ns", "best_ns"}]`.
By the clock: the mean of several rounds, and the fastest one, as in measure.mjs.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import tessera_contracts

MESSAGES = Path(__file__).parent / "built" / "messages"
EFFORTS = {"quick": (9, 0.008), "full": (15, 0.015)}
FORMATS = {"JSON": (msgspec.json, "json"), "MessagePack": (msgspec.msgpack, "msgpack")}


def main() -> None:
    effort, *workloads = sys.argv[1:]
    rows = []
    for workload in workloads:
        for name, (codec, ending) in FORMATS.items():
            messages = [path.read_bytes() for path in paths_of(workload, ending)]
            decode = codec.Decoder(getattr(tessera_contracts, workload)).decode
            encode = codec.Encoder(order="deterministic").encode
            values = [decode(message) for message in messages]
            if [encode(value) for value in values] != messages:
                raise SystemExit(f"{workload}: msgspec writes other {name} than we do")
            rows.append({"op": f"{name} encode", "workload": workload, **times_of(encode, values, effort)})
            rows.append({"op": f"{name} decode", "workload": workload, **times_of(decode, messages, effort)})
    print(json.dumps(rows))


def paths_of(workload: str, ending: str) -> list[Path]:
    return sorted(MESSAGES.glob(f"{workload}.*.{ending}"), key=lambda path: int(path.suffixes[-2][1:]))


def times_of(call: Callable[[Any], Any], inputs: list[Any], effort: str) -> dict[str, float]:
    """Nanoseconds per call, going round the inputs."""
    rounds, slice_s = EFFORTS[effort]
    passes = 1
    while (spent_s := seconds(call, inputs, passes)) < slice_s:
        passes = max(passes * 2, int(passes * slice_s / max(spent_s, 1e-6)))
    times = [seconds(call, inputs, passes) / (passes * len(inputs)) * 1e9 for _ in range(rounds)]
    return {"mean_ns": sum(times) / rounds, "best_ns": min(times)}


def seconds(call: Callable[[Any], Any], inputs: list[Any], passes: int) -> float:
    started = time.perf_counter()
    for _ in range(passes):
        for item in inputs:
            call(item)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
