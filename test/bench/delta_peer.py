"""Times delta-rs on the tables of the bench.

usage: delta_peer.py. Reads a JSON request a line, `{"op", "table", …}`, and answers each by a line `{"time_ms", "result", "rss_bytes"}`,
where the last one is the most memory that the process ever had.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

import pyarrow as pa
from deltalake import DeltaTable, write_deltalake

TABLES: dict[str, DeltaTable] = {}


def rows_of(count: int) -> pa.Table:
    numbers = list(range(count))
    return pa.table(
        {
            "node_id": [f"cst_node:{i}" for i in numbers],
            "node_kind": [f"KIND_{i % 10}" for i in numbers],
            "path": [f"src/file_{i % 1000}.py" for i in numbers],
            "bstart": pa.array(numbers, pa.int64()),
            "bend": pa.array([i + 10 for i in numbers], pa.int64()),
            "file_id": [f"file:{i % 1000}" for i in numbers],
        }
    )


BATCH = rows_of(1000)


def append(table: str) -> int:
    if table not in TABLES:
        TABLES[table] = DeltaTable.create(table, pa.schema(BATCH.schema))
    write_deltalake(TABLES[table], BATCH, mode="append")
    return TABLES[table].version()


def merge(table: str, numbers: list[int]) -> int:
    source = pa.table(
        {
            "node_id": [f"cst_node:{i}" for i in numbers],
            "node_kind": ["MERGED"] * len(numbers),
            "path": [f"src/file_{i % 1000}.py" for i in numbers],
            "bstart": pa.array(numbers, pa.int64()),
            "bend": pa.array([i + 10 for i in numbers], pa.int64()),
            "file_id": [f"file:{i % 1000}" for i in numbers],
        }
    )
    merger = DeltaTable(table).merge(source, "s.node_id = t.node_id", source_alias="s", target_alias="t")
    done = merger.when_matched_update_all().when_not_matched_insert_all().execute()
    return done["num_target_rows_updated"]


def changes(table: str, starting_version: int) -> int:
    reader = DeltaTable(table).load_cdf(starting_version=starting_version)
    return sum(batch.num_rows for batch in reader)


OPERATIONS: dict[str, Callable[..., Any]] = {
    "list": lambda table: len(DeltaTable(table).file_uris()),
    "plan": lambda table, key: len(DeltaTable(table).file_uris(file_pruning_predicate=[("prop_key", "=", key)])),
    "append": append,
    "delete": lambda table, where: DeltaTable(table).delete(where)["num_deleted_rows"],
    "merge": merge,
    "changes": changes,
}


def main() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        operation = OPERATIONS[request.pop("op")]
        started = time.perf_counter()
        result = operation(**request)
        time_ms = (time.perf_counter() - started) * 1e3
        rss_bytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(json.dumps({"time_ms": time_ms, "result": result, "rss_bytes": rss_bytes}), flush=True)


if __name__ == "__main__":
    main()
