"""Reads the tables that tables.ts wrote with delta-rs, and writes to them.

usage: check_tables.py DIRECTORY read: every version that suite.json speaks of, and the changes.
usage: check_tables.py DIRECTORY change: that, and then appends, deletes, updates and merges; says in after.json what rows there are at the end.
Ends with the line `N passed, N failed`.
"""

import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
from deltalake import DeltaTable, QueryBuilder, write_deltalake
from deltalake.exceptions import DeltaError
from suite import ADDED, BROKEN, MERGED, Row, Tally, changed, same, tables

# Feeds that delta-rs does not read: it takes the path of a change file as it stands in the log, without decoding it, its own too.
FEED_NOT_READ = {"everything", "mapped vectors"}


def rows_of(table: DeltaTable) -> list[Row]:
    # Through the query engine, since the way through pyarrow refuses deletion vectors and misreads mapped columns.
    return pa.table(QueryBuilder().register("t", table).execute("SELECT * FROM t").read_all()).to_pylist()


def complaints_of(path: Path, one: dict[str, Any]) -> list[str]:
    complaints = []
    for state in one["states"]:
        if not same(rows_of(DeltaTable(str(path), version=state["version"])), state["rows"]):
            complaints.append(f"version {state['version']} has other rows")
    latest = DeltaTable(str(path))
    if latest.version() != one["states"][-1]["version"]:
        complaints.append(f"the latest version is {latest.version()}")
    first, last = one["states"][0]["version"], one["states"][-1]["version"]
    if has_feed(one) and not same(changes_of(latest, first, last), one["changes"]):
        complaints.append("the change data feed differs")
    return complaints


def has_feed(one: dict[str, Any]) -> bool:
    return one["changes"] is not None and one["name"] not in FEED_NOT_READ


def changes_of(table: DeltaTable, first: int, last: int) -> list[Row]:
    feed = pa.table(table.load_cdf(starting_version=first, ending_version=last).read_all()).to_pylist()
    return [
        {
            "change": row["_change_type"],
            "version": row["_commit_version"],
            "row": {name: value for name, value in row.items() if not name.startswith("_")},
        }
        for row in feed
    ]


def change(path: Path) -> None:
    schema = pa.schema(DeltaTable(str(path)).schema().to_arrow())
    write_deltalake(str(path), pa.Table.from_pylist(ADDED, schema=schema), mode="append")
    table = DeltaTable(str(path))
    table.delete("entity_id = 'e77'")
    table.update(predicate="entity_id IN ('e78', 'e79')", updates={"prop_key": "'a=b'"})
    merge = table.merge(
        pa.Table.from_pylist(MERGED, schema=schema),
        predicate="target.entity_id = source.entity_id",
        source_alias="source",
        target_alias="target",
    )
    merge.when_matched_update_all().when_not_matched_insert_all().execute()


def is_refused(path: Path) -> bool:
    """Whether a row that breaks the conditions of the table is refused."""
    schema = pa.schema(DeltaTable(str(path)).schema().to_arrow())
    try:
        write_deltalake(str(path), pa.Table.from_pylist([BROKEN], schema=schema), mode="append")
    except DeltaError as error:
        return "1 rows failed validation check" in str(error)
    return False


def check(path: Path, one: dict[str, Any], tally: Tally) -> None:
    complaints = complaints_of(path, one)
    if tally.command == "read":
        tally.say(one["name"], f"{len(one['states'])} versions read", complaints)
        return
    if one["name"] == "constrained" and not is_refused(path):
        complaints.append("a row that breaks a condition was not refused")
    change(path)
    rows, table = changed(one["states"][-1]["rows"]), DeltaTable(str(path))
    if not same(rows_of(table), rows):
        complaints.append("it has other rows after the changes")
    changes = changes_of(table, 0, table.version()) if has_feed(one) else None
    tally.after[one["name"]] = {"version": table.version(), "rows": rows, "changes": changes}
    tally.say(one["name"], f"{len(one['states'])} versions read, appended to, deleted from, updated and merged", complaints)


def main(directory: Path, command: str) -> int:
    tally = Tally(directory, command)
    for one in tables(directory):
        check(directory / one["name"], one, tally)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
