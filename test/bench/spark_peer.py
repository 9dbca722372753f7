"""Times pyspark-client on the statements of the bench.

usage: spark_peer.py. Reads a JSON request a line, `{"op", "url", …}`, and answers each by a line
`{"time_ms", "cpu_ms", "result", "rss_bytes"}`, where the last one is the most memory that the process ever had.
"""

import json
import logging
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

import pyarrow as pa
from pyspark.sql.connect.session import SparkSession

# It logs statements.
logging.disable(logging.CRITICAL)
SESSIONS: dict[str, Any] = {}
UPLOADED: dict[int, pa.Table] = {}


def uploaded_of(rows: int) -> pa.Table:
    if rows not in UPLOADED:
        numbers = pa.array(range(rows), pa.int64())
        UPLOADED[rows] = pa.table({"a": numbers, "b": numbers})
    return UPLOADED[rows]


def open_session(url: str) -> None:
    SESSIONS[url] = SparkSession.builder.remote(url).create()


def rows(url: str, sql: str) -> int:
    return int(SESSIONS[url].sql(sql).toArrow().num_rows)


def upload(url: str, rows: int) -> int:
    return int(SESSIONS[url].createDataFrame(uploaded_of(rows)).count())


OPERATIONS: dict[str, Callable[..., Any]] = {"open": open_session, "rows": rows, "upload": upload}

for line in sys.stdin:
    request = json.loads(line)
    operation = request.pop("op")
    if operation == "upload":
        uploaded_of(request["rows"])
    started, cpu = time.perf_counter(), time.process_time()
    result = OPERATIONS[operation](**request)
    answer = {
        "time_ms": (time.perf_counter() - started) * 1000,
        "cpu_ms": (time.process_time() - cpu) * 1000,
        "result": result,
        "rss_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }
    print(json.dumps(answer), flush=True)
