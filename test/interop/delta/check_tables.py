"""Reads the tables that tables.ts wrote with delta-rs, appends to them and deletes from them.

usage: check_tables.py DIRECTORY. Says in after.json what rows there are at the end. Ends with the line `N passed, N failed`.
"""

import json
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
from deltalake import DeltaTable, QueryBuilder, write_deltalake


def rows_of(table: DeltaTable) -> list[dict[str, Any]]:
    # Through the query engine, since the way through pyarrow refuses deletion vectors.
    return pa.table(QueryBuilder().register("t", table).execute("SELECT * FROM t").read_all()).to_pylist()


def key(row: dict[str, Any]) -> str:
    return json.dumps(row, sort_keys=True, ensure_ascii=False)


def main(directory: Path) -> int:
    expected = json.loads((directory / "rows.json").read_text())
    added = {**expected[0], "entity_id": "added", "prop_key": "plain"}
    kept = [row for row in expected if row["entity_id"] != "e7"] + [added]
    passed = failed = 0
    for path in sorted(one for one in directory.iterdir() if one.is_dir()):
        table = DeltaTable(str(path))
        is_same = sorted(map(key, rows_of(table))) == sorted(map(key, expected))
        schema = pa.schema(table.schema().to_arrow())
        write_deltalake(str(path), pa.Table.from_pylist([added], schema=schema), mode="append")
        table = DeltaTable(str(path))
        table.delete("entity_id = 'e7'")
        is_changed = sorted(map(key, rows_of(DeltaTable(str(path))))) == sorted(map(key, kept))
        print(f"{path.name}: version {table.version()}, read {is_same}, appended and deleted {is_changed}")
        passed, failed = (passed + 1, failed) if is_same and is_changed else (passed, failed + 1)
    (directory / "after.json").write_text(json.dumps(kept))
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
