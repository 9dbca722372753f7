"""Holds the S3 storage, and tables in a bucket, against moto's object store and delta-rs; and runs pipelines there, with DuckDB, Sail
and Apache Spark.

usage: main.py, from the root of the repository. Ends with the line `N passed, N failed, N skipped`: a server that is not there is
skipped, and named. The store listens on loopback, and is stopped whatever happens.
"""

import json
import os
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, QueryBuilder, write_deltalake

BUCKET = "tessera"
TABLE = f"s3://{BUCKET}/lake/props"
KEYS = 100
APPENDS = 10
ROWS = 10


def start_store() -> tuple[subprocess.Popen[bytes], str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    store = subprocess.Popen(
        [str(Path(sys.executable).parent / "moto_server"), "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return store, f"http://127.0.0.1:{port}"
        if store.poll() is not None:
            break
        time.sleep(0.1)
    store.kill()
    raise SystemExit("moto_server did not start")


def start(*args: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(["node", "test/run-typescript.mjs", *args], stdout=subprocess.PIPE)


def output_of(process: subprocess.Popen[bytes]) -> str:
    out = process.communicate()[0].decode()
    if process.returncode != 0:
        raise RuntimeError(f"{process.args} ended with {process.returncode}")
    return out


def suite() -> str | None:
    """The suite of every storage."""
    run = subprocess.run(["npx", "vitest", "run", "--config", "test/interop/s3/vitest.config.ts"], check=False)
    return None if run.returncode == 0 else "the suite failed"


def race(endpoint: str) -> str | None:
    """Two processes create the same keys: each key is of one of them, with its bytes."""
    at = str(round(time.time() * 1000) + 3000)
    writers = {name: start("test/interop/s3/race.ts", name, str(KEYS), at) for name in "ab"}
    created = {name: json.loads(output_of(process)) for name, process in writers.items()}
    owners = {key: name for name, keys in created.items() for key in keys}
    if len(owners) != KEYS or sum(map(len, created.values())) != KEYS:
        return f"of {KEYS} keys each writer created {[len(keys) for keys in created.values()]}"
    bucket = boto3.client("s3", endpoint_url=endpoint)
    for key, name in owners.items():
        if bucket.get_object(Bucket=BUCKET, Key=f"race/{key}")["Body"].read() != name.encode() * 50_000:
            return f"race/{key} is not as {name} wrote it"
    print(f"{KEYS} keys, created by {dict(Counter(owners.values()))}")
    return None


def ids_in(table: DeltaTable) -> list[str]:
    found: Any = QueryBuilder().register("t", table).execute("SELECT entity_id FROM t").read_all()
    return [str(one) for one in pa.table(found).column("entity_id").to_pylist()]


def append_by_delta_rs() -> None:
    schema = pa.schema(DeltaTable(TABLE).schema().to_arrow())
    for at in range(APPENDS):
        rows = [
            {"entity_kind": "node", "entity_id": f"rs/{at}/{i}", "prop_key": "k", "value_int": i} for i in range(ROWS)
        ]
        # delta-rs gives up after 15 lost races, which is few for three writers.
        write_deltalake(
            TABLE,
            pa.Table.from_pylist(rows, schema=schema),
            mode="append",
            commit_properties=CommitProperties(max_commit_retries=100),
        )


def contest() -> str | None:
    """Two writers of ours and delta-rs append to one table at once: nothing is lost, and nothing there twice."""
    output_of(start("test/interop/s3/table.ts", "create"))
    writers = [start("test/interop/s3/table.ts", "append", name, str(APPENDS)) for name in "ab"]
    append_by_delta_rs()
    for writer in writers:
        output_of(writer)
    expected = sorted(f"{name}/{at}/{i}" for name in ("a", "b", "rs") for at in range(APPENDS) for i in range(ROWS))
    table = DeltaTable(TABLE)
    if table.version() != 3 * APPENDS or sorted(ids_in(table)) != expected:
        return f"delta-rs found version {table.version()} with {len(ids_in(table))} rows"
    ours = json.loads(output_of(start("test/interop/s3/table.ts", "check")))
    if sorted(ours["ids"]) != expected:
        return f"we found {len(ours['ids'])} rows"
    after = DeltaTable(TABLE)
    if ours["left"] != len(expected) // 2 or after.version() != ours["version"]:
        return f"after a delete there are {ours}, and delta-rs found version {after.version()}"
    if sorted(ids_in(after)) != [one for one in expected if int(one.split("/")[2]) < ROWS // 2]:
        return f"after a delete delta-rs found {len(ids_in(after))} rows"
    print(f"{len(expected)} rows in versions 0 to {table.version()}, {ours['left']} after a delete")
    return None


class Skipped(Exception):
    """What is not there."""


def report_of(*args: str) -> dict[str, Any]:
    """What a program says in its last line."""
    report: dict[str, Any] = json.loads(output_of(start(*args)).splitlines()[-1])
    if "skipped" in report:
        raise Skipped(report["skipped"])
    return report


GRAPHS: dict[str, dict[str, Any]] = {}


def graph(family: str) -> str | None:
    """The example of the code graph: tables, artifacts and manifests in the bucket. Whoever computes, the rows are the same."""
    lake = f"s3://{BUCKET}/{family}/code"
    found = report_of("test/interop/s3/code-graph.ts", lake, *([] if family == "duckdb" else [family]))
    GRAPHS[family] = found["outputs"]
    if found["status"] != "succeeded" or found["artifacts"] == 0:
        return f"the run {found['status']} with {found['artifacts']} artifacts"
    if found["outputs"] != GRAPHS["duckdb"]:
        return f"the rows by {found['engine']} are not those by DuckDB"
    print(f"{sum(map(len, found['outputs'].values()))} rows in {len(found['outputs'])} outputs by {found['engine']}")
    return None


def by_spark() -> str | None:
    """A pipeline whose input Apache Spark changes and whose output it writes; delta-rs reads both."""
    found = report_of("test/interop/s3/by-spark.ts", f"s3://{BUCKET}/spark")
    sums = DeltaTable(f"s3://{BUCKET}/spark/sums")
    rows: Any = QueryBuilder().register("t", sums).execute("SELECT total FROM t ORDER BY total").read_all()
    totals = pa.table(rows).column("total").to_pylist()
    if found["status"] != "succeeded" or totals != [20, 106]:
        return f"the run {found['status']}, and delta-rs found {totals}"
    print(f"{found['run']} by {found['writer']}")
    return None


def outcome_of(check: Callable[[], str | None]) -> str | Skipped | None:
    try:
        return check()
    except Skipped as skipped:
        return skipped


def main() -> int:
    store, endpoint = start_store()
    try:
        os.environ |= {
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test12345",
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": endpoint,
            # As Sail has it.
            "AWS_ENDPOINT": endpoint,
            "AWS_ALLOW_HTTP": "true",
        }
        boto3.client("s3", endpoint_url=endpoint).create_bucket(Bucket=BUCKET)
        checks: dict[str, Callable[[], str | None]] = {
            "suite": suite,
            "race": lambda: race(endpoint),
            "contest": contest,
            "code graph by DuckDB": lambda: graph("duckdb"),
            "code graph by Sail": lambda: graph("sail"),
            "pipeline by Spark": by_spark,
        }
        outcomes = {name: outcome_of(check) for name, check in checks.items()}
    finally:
        store.terminate()
        store.wait()
    for name, fault in outcomes.items():
        print(f"{name}: {f'skipped, because {fault}' if isinstance(fault, Skipped) else fault or 'as it should be'}")
    skipped = sum(isinstance(fault, Skipped) for fault in outcomes.values())
    failed = sum(isinstance(fault, str) for fault in outcomes.values())
    print(f"{len(outcomes) - failed - skipped} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
