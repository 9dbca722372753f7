"""Reads the tables that tables.ts wrote with Spark, writes to them, lets us write on, and reads what became of them.

usage: check_tables.py JARS DIRECTORY
Ends with the line `N passed, N failed`.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import own_tables
from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession
from session import session
from suite import ADDED, BROKEN, MERGED, Row, Tally, changed, same, tables

SCHEMA = (
    "entity_kind string, entity_id string, prop_key string, "
    "value_str string, value_int bigint, value_float double, value_bool boolean, value_json string"
)


def rows_of(frame: DataFrame) -> list[Row]:
    return [row.asDict(recursive=True) for row in frame.collect()]


class Suite:
    """The tables of a directory, in a session."""

    def __init__(self, spark: SparkSession, directory: Path) -> None:
        self.spark = spark
        self.directory = directory

    def named(self, name: str) -> str:
        return f"delta.`{(self.directory / name).absolute()}`"

    def rows(self, name: str, version: int | None = None) -> list[Row]:
        at = "" if version is None else f" VERSION AS OF {version}"
        return rows_of(self.spark.sql(f"SELECT * FROM {self.named(name)}{at}"))

    def version(self, name: str) -> int:
        return self.spark.sql(f"DESCRIBE HISTORY {self.named(name)} LIMIT 1").collect()[0]["version"]

    def changes(self, name: str, first: int, last: int) -> list[Row]:
        reader = self.spark.read.format("delta").option("readChangeFeed", "true")
        feed = reader.option("startingVersion", first).option("endingVersion", last)
        return [
            {
                "change": row["_change_type"],
                "version": row["_commit_version"],
                "row": {name: value for name, value in row.items() if not name.startswith("_")},
            }
            for row in rows_of(feed.load(str(self.directory / name)))
        ]

    def complaints(self, one: dict[str, Any]) -> list[str]:
        """What is wrong with a table, as suite.json has it."""
        name, states = one["name"], one["states"]
        first, last = states[0]["version"], states[-1]["version"]
        complaints = []
        if self.version(name) != last:
            complaints.append(f"the latest version is {self.version(name)}")
        if not same(self.rows(name), states[-1]["rows"]):
            complaints.append("the latest version has other rows")
        middle = states[len(states) // 2]
        if not same(self.rows(name, middle["version"]), middle["rows"]):
            complaints.append(f"version {middle['version']} has other rows")
        if one["changes"] and not same(self.changes(name, first, last), one["changes"]):
            complaints.append("the change data feed differs")
        return complaints

    def append(self, name: str, rows: list[Row]) -> None:
        frame = self.spark.createDataFrame([tuple(row.values()) for row in rows], SCHEMA)
        frame.coalesce(1).write.format("delta").mode("append").save(str(self.directory / name))

    def change(self, name: str) -> None:
        table = self.named(name)
        self.append(name, ADDED)
        self.spark.sql(f"OPTIMIZE {table}")
        self.spark.sql(f"DELETE FROM {table} WHERE entity_id = 'e77'")
        self.spark.sql(f"UPDATE {table} SET prop_key = 'a=b' WHERE entity_id IN ('e78', 'e79')")
        self.spark.createDataFrame([tuple(row.values()) for row in MERGED], SCHEMA).createOrReplaceTempView("merged")
        self.spark.sql(
            f"MERGE INTO {table} t USING merged s ON t.entity_id = s.entity_id "
            "WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED THEN INSERT *"
        )

    def refusal(self, name: str, rows: list[Row]) -> str | None:
        """How rows are refused; None if they were written."""
        try:
            self.append(name, rows)
        except (PySparkException, Py4JJavaError) as error:
            return str(error)
        return None


def check(suite: Suite, one: dict[str, Any], tally: Tally) -> None:
    name, started = one["name"], time.monotonic()
    complaints = suite.complaints(one)
    if tally.command == "change":
        if name == "constrained" and "DELTA_VIOLATE_CONSTRAINT" not in (suite.refusal(name, [BROKEN]) or ""):
            complaints.append("a row that breaks a condition was not refused")
        suite.change(name)
        rows = changed(one["states"][-1]["rows"])
        if not same(suite.rows(name), rows):
            complaints.append("it has other rows after the changes")
        version = suite.version(name)
        changes = None if one["changes"] is None else suite.changes(name, 0, version)
        tally.after[name] = {"version": version, "rows": rows, "changes": changes}
    done = "read" if tally.command == "read" else "read, appended to, optimized, deleted from, updated and merged"
    tally.say(name, f"{done} in {time.monotonic() - started:.0f} s", complaints)


def check_all(suite: Suite, command: str) -> int:
    tally = Tally(suite.directory, command)
    for one in tables(suite.directory):
        check(suite, one, tally)
    return tally.end()


def check_own(suite: Suite) -> int:
    """Reads Spark's own tables after we wrote to them."""
    tally = Tally(suite.directory, "read")
    for name, rows in json.loads((suite.directory / "own-after.json").read_text()).items():
        complaints = [] if same(suite.rows(name), rows) else ["it has other rows after we wrote"]
        tally.say(f"Spark's own {name}", "read again", complaints)
    return tally.end()


def ours(program: str, command: str, directory: Path) -> int:
    """Runs a program of ours while the session goes on, and returns how it ended."""
    line = ["node", "test/run-typescript.mjs", f"test/interop/delta/{program}", command, str(directory)]
    return subprocess.run(line, check=False).returncode


def main(jars: Path, directory: Path) -> int:
    with session(jars, directory / "scratch") as spark:
        suite = Suite(spark, directory)
        ended = [check_all(suite, "change"), ours("tables.ts", "check", directory), check_all(suite, "read")]
        own = directory / "own"
        own_tables.make(spark, own, SCHEMA)
        ended += [ours("own-tables.ts", "check", own), check_own(Suite(spark, own))]
    return 0 if not any(ended) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
