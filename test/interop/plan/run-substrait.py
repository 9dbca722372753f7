"""Runs plans of Substrait in DataFusion: a JSON line each of {name, plan, tables}, answered by {name, types, rows} or {name, error}.

`plan` is the message in Base64, `tables` the Parquet files by the names of their tables. Whole numbers of more than 53 bits, and the
digits of decimals, days since 1970 and microseconds since 1970 are texts of whole numbers; floats that JSON has not are texts too.
"""

import base64
import decimal
import json
import math
import sys

import pyarrow as pa
from datafusion import SessionContext
from datafusion.substrait import Consumer, Serde

decimal.getcontext().prec = 80


# All of them are text.
TEXTS = {"string_view": "string", "large_string": "string"}


def main() -> None:
    for line in sys.stdin:
        task = json.loads(line)
        try:
            answer = run(base64.b64decode(task["plan"]), task["tables"])
        # A panic of the engine is no Exception.
        except BaseException as error:  # noqa: BLE001
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps({"name": task["name"], **answer}), flush=True)


def run(plan: bytes, tables: dict[str, str]) -> dict[str, object]:
    context = SessionContext()
    for name, path in tables.items():
        context.register_parquet(name, path)
    logical = Consumer.from_substrait_plan(context, Serde.deserialize_bytes(plan))
    frame = context.create_dataframe_from_logical_plan(logical)
    batches = frame.collect()
    table = pa.Table.from_batches(batches) if batches else frame.schema().empty_table()
    columns = [cells(column) for column in table.columns]
    rows = [list(row) for row in zip(*columns)]
    types = [TEXTS.get(str(field.type), str(field.type)) for field in table.schema]
    return {"names": table.column_names, "types": types, "rows": rows}


def cells(column: pa.ChunkedArray) -> list[object]:
    kind = column.type
    if pa.types.is_timestamp(kind):
        column = column.cast(pa.timestamp("us", kind.tz)).cast(pa.int64())
    if pa.types.is_date(kind):
        column = column.cast(pa.int32())
    if pa.types.is_string_view(kind):
        column = column.cast(pa.string())
    return [cell(value, kind) for value in column.to_pylist()]


def cell(value: object, kind: pa.DataType) -> object:
    if isinstance(value, decimal.Decimal):
        return str(int(value.scaleb(kind.scale)))
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


if __name__ == "__main__":
    main()
