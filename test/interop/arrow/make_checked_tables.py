"""Made tables with what pandera says of them, one JSON document a line: `make_checked_tables.py COUNT SEED`.

Left out is what validateTable does otherwise on purpose (docs/tables.md): keys are sought among all rows, not only the picked ones; a coercion
that loses something fails; what is said of a column of the wrong type besides that, and of keys without one of their columns; nulls in keys.
"""

import base64
import json
import random
import sys

import pandas as pd
import pandera.pandas as pa
import pyarrow

WORDS = ["", "a", "ab", "abc", "abcd", "b", "é", "zz"]


def int_column(r):
    low, high = r.choice([None, -3, 0]), r.choice([None, 3, 50])
    checks = [pa.Check.ge(low)] if low is not None else []
    checks += [pa.Check.le(high)] if high is not None else []
    info = {"kind": "int", "width": "safe"}
    info |= {} if low is None else {"ge": low}
    info |= {} if high is None else {"le": high}
    return "Int64", "i64", checks, info, lambda: r.randint(-6, 60)


def float_column(r):
    gt, lt = r.choice([None, 0.0]), r.choice([None, 1.0])
    checks = [pa.Check.gt(gt)] if gt is not None else []
    checks += [pa.Check.lt(lt)] if lt is not None else []
    info = {"kind": "float"}
    info |= {} if gt is None else {"gt": gt}
    info |= {} if lt is None else {"lt": lt}
    return "float64", "f64", checks, info, lambda: r.choice([0.0, 1.0, 0.5, -0.5, 0.25, 7.5])


def str_column(r):
    kind = r.choice(["plain", "min", "max", "isin", "pattern"])
    word = lambda: r.choice(WORDS)
    if kind == "min":
        return "str", "string", [pa.Check.str_length(min_value=1)], {"kind": "str", "min_length": 1}, word
    if kind == "max":
        return "str", "string", [pa.Check.str_length(max_value=2)], {"kind": "str", "max_length": 2}, word
    if kind == "isin":
        info = {"kind": "literal", "values": ["a", "ab", "b"]}
        return "str", "string", [pa.Check.isin(["a", "ab", "b"])], info, word
    if kind == "pattern":
        return "str", "string", [pa.Check.str_matches("^a+b?")], {"kind": "str", "pattern": "^a+b?"}, word
    return "str", "string", [], {"kind": "str"}, word


def bool_column(r):
    return "boolean", "bool", [], {"kind": "bool"}, lambda: r.random() < 0.5


def made(seed):
    r = random.Random(seed)
    count = r.randint(0, 10)
    key = []
    columns, wanted, data = {}, [], {}
    for name in ["a", "b", "c", "d"][: r.randint(1, 4)]:
        dtype, arrow, checks, info, cell = r.choice([int_column, float_column, str_column, str_column, bool_column])(r)
        is_key = r.random() < 0.3
        nullable = not is_key and r.random() < 0.4
        key += [name] if is_key else []
        nulls = 0.0 if is_key else r.choice([0.0, 0.2])
        cells = [None if r.random() < nulls else cell() for _ in range(count)]
        there = "str" if dtype == "Int64" and r.random() < 0.1 else dtype
        data[name] = pd.Series(cells if there == dtype else ["x"] * count, dtype=there)
        columns[name] = pa.Column(dtype, checks, nullable=nullable)
        wanted.append({"name": name, "arrow": arrow, "nullable": nullable, "info": info})
    names = list(data)
    if r.random() < 0.15 and len(names) > 1:
        names.remove(r.choice(names))
    if r.random() < 0.2:
        r.shuffle(names)
    if r.random() < 0.2:
        data["extra"] = pd.Series([1] * count, dtype="Int64")
        names.insert(r.randint(0, len(names)), "extra")
    strict = r.choice([True, False, "filter"])
    ordered = r.random() < 0.5
    policy = r.choice([{}, {}, {"head": 2}, {"tail": 3}, {"head": 1, "tail": 2}])
    key = [] if policy else key
    schema = pa.DataFrameSchema(
        columns, strict=strict, ordered=ordered, unique=key or None, report_duplicates="exclude_first"
    )
    frame = pd.DataFrame({name: data[name] for name in names}, index=range(count))
    table = pyarrow.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata()
    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table, max_chunksize=5)
    return {
        "seed": seed,
        "columns": wanted,
        "key": key,
        "options": {"strict": strict, "ordered": ordered},
        "policy": policy,
        "stream": base64.b64encode(sink.getvalue().to_pybytes()).decode(),
        "failures": failures_of(schema, frame, policy),
    }


def failures_of(schema, frame, policy):
    try:
        schema.validate(frame, lazy=True, **policy)
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases
        return [
            {
                "context": str(case["schema_context"]),
                "column": None if pd.isna(case["column"]) else str(case["column"]),
                "check": str(case["check"]),
                "case": str(case["failure_case"]),
                "row": None if pd.isna(case["index"]) else int(case["index"]),
            }
            for case in cases.to_dict("records")
        ]
    return []


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    for i in range(count):
        print(json.dumps(made(1000 * seed + i)))


main()
