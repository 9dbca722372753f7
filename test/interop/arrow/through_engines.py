"""through_engines.py DIR: reads each NAME.arrows with pyarrow, polars and DuckDB, and writes what they have as NAME.ENGINE.again.

pyarrow validates everything. polars and DuckDB get the file without extension types. A table without columns or rows is
handed on too. Ends with the line `N passed, N failed`.
"""

import pathlib
import sys

import duckdb
import polars
import pyarrow as pa
import pyarrow.ipc


def write(table: pa.Table, path: pathlib.Path) -> None:
    with pyarrow.ipc.new_stream(str(path), table.schema) as writer:
        writer.write_table(table)


def through_pyarrow(path: pathlib.Path) -> pa.Table:
    with pyarrow.ipc.open_stream(path.read_bytes()) as reader:
        table = reader.read_all()
    table.validate(full=True)
    return table


def through_polars(path: pathlib.Path) -> pa.Table:
    return polars.read_ipc_stream(path.with_suffix(".plain.arrows")).to_arrow()


def through_duckdb(path: pathlib.Path) -> pa.Table:
    source = through_pyarrow(path.with_suffix(".plain.arrows"))
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.register("source", source)
    return connection.sql("SELECT * FROM source").to_arrow_table()


ENGINES = {"pyarrow": through_pyarrow, "polars": through_polars, "duckdb": through_duckdb}


def main(directory: pathlib.Path) -> int:
    passed = failed = 0
    for path in sorted(directory.glob("*.arrows")):
        if path.name.endswith(".plain.arrows"):
            continue
        for name, through in ENGINES.items():
            try:
                write(through(path), path.with_suffix(f".{name}.again"))
                passed += 1
            except Exception as error:  # an engine's own errors have no base in common
                failed += 1
                print(f"{path.name} through {name}: {type(error).__name__}: {error}")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
