"""Reads the lines of write-schemas.ts. DuckDB makes tables of its columns, and says of its types what we say of the Arrow types; what
delta-rs reads of a Delta schema is the Arrow schema, but for the layouts that Delta does not know. pyarrow writes our Parquet columns."""

import base64
import json
import sys

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from deltalake import Schema

connection = duckdb.connect()
counts = {"DuckDB columns": 0, "DuckDB types": 0, "Delta schemas": 0, "Delta types": 0, "Parquet columns": 0}
failures = []


def without_quotes(text):
    """DuckDB quotes names only where it must."""
    return text.replace('"', "")


def check_duckdb(schema, columns):
    """The table exists as we wrote it, and is what DuckDB itself makes of an Arrow table, where it takes one."""
    connection.execute(f"CREATE OR REPLACE TABLE t ({columns})")
    ours = connection.execute("DESCRIBE t").fetchall()
    assert [row[0] for row in ours] == schema.names, "other names"
    assert [row[2] == "YES" for row in ours] == [field.nullable for field in schema], "other nulls"
    counts["DuckDB columns"] += len(ours)
    for field, row in zip(schema, ours):
        try:
            connection.register("arrow", pa.Table.from_batches([], schema=pa.schema([field.remove_metadata()])))
            theirs = connection.execute("DESCRIBE arrow").fetchall()[0][1]
        except (duckdb.Error, pa.ArrowException):
            continue  # a type that it has only as a column, or only pyarrow's reader refuses
        if not is_mistaken(theirs, field):
            assert without_quotes(row[1]) == without_quotes(theirs), f"{field.type} is {theirs}, not {row[1]}"
            counts["DuckDB types"] += 1


def is_mistaken(theirs, field):
    """Lists of no items, which it cannot make itself, and what it mistakes inside of runs and of lists of one size."""
    kind = str(field.type)
    if "run_end_encoded" in kind and ("dictionary" in kind or "struct" in kind):
        return True
    return "[ANY]" in theirs or ("fixed_size_list" in kind and "dictionary" in kind)


def without_metadata(delta):
    """The type alone: delta-rs copies the keys of extension types into fields, we write our own."""
    if isinstance(delta, list):
        return [without_metadata(one) for one in delta]
    if isinstance(delta, dict):
        return {key: without_metadata(one) for key, one in delta.items() if key != "metadata"}
    return delta


def check_delta(schema, text):
    """delta-rs reads it, and gives types that hold the same values."""
    read = pa.schema(Schema.from_json(text).to_arrow())
    assert read.names == schema.names, "other names"
    assert [field.nullable for field in read] == [field.nullable for field in schema], "other nulls"
    counts["Delta schemas"] += 1
    for found, field in zip(read, schema):
        try:
            theirs = json.loads(Schema.from_arrow(pa.schema([field.remove_metadata()])).to_json())["fields"][0]["type"]
        except Exception:  # noqa: BLE001 - a type that delta-rs refuses, and that we convert with a loss
            continue
        ours = json.loads(Schema.from_arrow(pa.schema([found.remove_metadata()])).to_json())["fields"][0]["type"]
        if not is_named(theirs, field):
            assert without_metadata(ours) == without_metadata(theirs), f"{field.type} is {theirs}, not {ours}"
            counts["Delta types"] += 1


def is_named(theirs, field):
    """Where we differ on purpose: delta-rs keeps the width of unsigned integers, which overflow, and cuts no nanoseconds."""
    return "uint" in str(field.type) or "_nanos" in json.dumps(theirs) or "void" in json.dumps(theirs)


UNITS = {"MILLIS": "milliseconds", "MICROS": "microseconds", "NANOS": "nanoseconds"}
NAMES = {"STRING": "String", "DATE": "Date", "JSON": "JSON", "UUID": "UUID", "FLOAT16": "Float16", "UNKNOWN": "Null"}


def logical_text(logical):
    """A logical type as pyarrow begins to spell it."""
    if logical is None:
        return "None"
    kind = logical["type"]
    if kind == "INT":
        return f"Int(bitWidth={logical['bit_width']}, isSigned={str(logical['is_signed']).lower()})"
    if kind == "DECIMAL":
        return f"Decimal(precision={logical['precision']}, scale={logical['scale']})"
    if kind in ("TIME", "TIMESTAMP"):
        return f"{kind.title()}(isAdjustedToUTC={str(logical['is_utc']).lower()}, timeUnit={UNITS[logical['unit']]}"
    return NAMES[kind]


def leaves(nodes, path=(), definition=0, repetition=0):
    """The columns of groups, with their levels."""
    for node in nodes:
        here = (*path, node["name"])
        levels = (definition + (node["repetition"] != "required"), repetition + (node["repetition"] == "repeated"))
        if "children" in node:
            yield from leaves(node["children"], here, *levels)
        else:
            width = node.get("length", 0)
            yield ".".join(here), node["physical"], width, logical_text(node.get("logical")), *levels


def check_parquet(schema, text):
    """pyarrow writes the same columns, where it can write the types at all."""
    sink = pa.BufferOutputStream()
    try:
        pq.write_table(pa.Table.from_batches([], schema=schema), sink, store_decimal_as_integer=True)
    except (pa.ArrowException, NotImplementedError):
        return
    theirs = pq.ParquetFile(sink.getvalue()).schema
    ours = list(leaves(json.loads(text)))
    assert len(ours) == len(theirs), f"{len(ours)} columns, not {len(theirs)}"
    for i, (path, physical, width, logical, definition, repetition) in enumerate(ours):
        column = theirs.column(i)
        wanted = (column.path, column.physical_type, max(column.length or 0, 0), column.max_definition_level, column.max_repetition_level)
        assert (path, physical, width, definition, repetition) == wanted, f"{schema}: {wanted}"
        assert str(column.logical_type).startswith(logical), f"{path}: {column.logical_type}, not {logical}"
        counts["Parquet columns"] += 1


for number, line in enumerate(sys.stdin):
    case = json.loads(line)
    try:
        schema = pa.ipc.read_schema(pa.py_buffer(base64.b64decode(case["ipc"])))
    except (pa.ArrowException, NotImplementedError):
        continue  # intervals that Python has no class for
    for name, check in (("duckdb", check_duckdb), ("delta", check_delta), ("parquet", check_parquet)):
        try:
            if case[name] is not None:
                check(schema, case[name])
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            failures.append(f"{name} {number}: {type(error).__name__}: {str(error)[:200]}")

for failure in failures[:30]:
    print(failure)
print(", ".join(f"{count} {name}" for name, count in counts.items()), f"- {len(failures)} failed")
sys.exit(1 if failures or 0 in counts.values() else 0)
