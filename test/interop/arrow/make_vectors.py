"""Writes test/vectors/arrow: streams and files made by pyarrow, with their values as JSON beside them.

    python make_vectors.py           writes them
    python make_vectors.py --check   fails if pyarrow would write other values than those that are there

Each case is `NAME.arrows` or `NAME.arrow`, and `NAME.json`: the type of each column as pyarrow spells it, and its values in all batches.
Numbers are text (`"12"`, `"0.5"`, `"nan"`), times the number that is stored, decimals unscaled, bytes hexadecimal, structs lists of pairs.
"""

import json
import sys
from decimal import Context, Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

EXACT = Context(prec=80)
OUT = Path(__file__).parents[2] / "vectors" / "arrow"


def values(array):
    """The values of an array, null as None."""
    kind = array.type
    if pa.types.is_null(kind):
        return [None] * len(array)
    if isinstance(array, pa.ExtensionArray):
        return values(array.storage)
    if pa.types.is_dictionary(kind):
        return values(array.dictionary_decode())
    if pa.types.is_run_end_encoded(kind):
        return values(pc.run_end_decode(array))
    if pa.types.is_union(kind):
        return [values(pa.array([one.value.as_py()], one.value.type))[0] for one in array]
    if pa.types.is_struct(kind):
        children = [(kind.field(i).name, values(array.field(i))) for i in range(kind.num_fields)]
        return [[[name, child[i]] for name, child in children] if one.is_valid else None for i, one in enumerate(array)]
    if pa.types.is_map(kind):
        return [None if not one.is_valid else pairs(one.values) for one in array]
    if pa.types.is_nested(kind):
        return [None if not one.is_valid else values(one.values) for one in array]
    return [None if not one.is_valid else text(one, kind) for one in array]


def pairs(entries):
    """The keys and values of one map."""
    return [list(pair) for pair in zip(values(entries.field(0)), values(entries.field(1)))]


def text(one, kind):
    """A scalar as JSON."""
    if pa.types.is_boolean(kind):
        return one.as_py()
    if pa.types.is_temporal(kind) and not pa.types.is_interval(kind):
        return str(one.value)
    value = one.as_py()
    if pa.types.is_interval(kind):
        return [str(part) for part in value]
    if pa.types.is_decimal(kind):
        return str(int(EXACT.scaleb(value, kind.scale)))
    if isinstance(value, bytes):
        return value.hex()
    return value if isinstance(value, str) else repr(value) if isinstance(value, float) else str(value)


def leaves():
    """Every type without types inside, with values at its edges."""
    yield "bool", pa.array([True, False, None, True, True, False, None, False, True])
    for bits in (8, 16, 32, 64):
        for sign in ("", "u"):
            low, high = (0, 2**bits - 1) if sign else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
            yield f"{sign}int{bits}", pa.array([low, None, high, 1], getattr(pa, f"{sign}int{bits}")())
    for bits in (16, 32, 64):
        floats = [0.0, -0.0, 1.5, None, float("inf"), float("-inf"), float("nan")]
        yield f"float{bits}", pa.array(floats, getattr(pa, f"float{bits}")())
    words = ["", "a", None, "twelve bytes", "thirteen chars", "größer als zwölf Bytes", "日本語", "\U0001f600"]
    for name in ("string", "large_string", "string_view"):
        yield name, pa.array(words, getattr(pa, name)())
    for name in ("binary", "large_binary", "binary_view"):
        yield name, pa.array([b"", None, b"\x00\xff", bytes(range(40))], getattr(pa, name)())
    yield "fixed_size_binary", pa.array([b"abc", None, b"\xff\x00\x01"], pa.binary(3))
    for bits, digits in ((32, 9), (64, 18), (128, 38), (256, 76)):
        kind = getattr(pa, f"decimal{bits}")(digits, 2)
        yield f"decimal{bits}", decimals(digits, kind)
    yield "date32", pa.array([-719162, None, 0, 20000], pa.int32()).cast(pa.date32())
    yield "date64", pa.array([-86400000, None, 86400000], pa.int64()).cast(pa.date64())
    for unit in ("s", "ms"):
        yield f"time32_{unit}", pa.array([0, None, 86399], pa.int32()).cast(pa.time32(unit))
    for unit in ("us", "ns"):
        yield f"time64_{unit}", pa.array([0, None, 86399999999], pa.int64()).cast(pa.time64(unit))
    for unit in ("s", "ms", "us", "ns"):
        stamps = pa.array([-1, None, 0, 2**40], pa.int64())
        yield f"timestamp_{unit}", stamps.cast(pa.timestamp(unit))
        yield f"timestamp_{unit}_zone", stamps.cast(pa.timestamp(unit, "Europe/Berlin"))
        yield f"duration_{unit}", stamps.cast(pa.duration(unit))
    yield "month_day_nano", pa.array([(1, -2, 3), None, (-(2**31), 2**31 - 1, -(2**63))], pa.month_day_nano_interval())
    yield "null", pa.nulls(3)
    yield "uuid", pa.ExtensionArray.from_storage(pa.uuid(), pa.array([bytes(16), None, b"\xff" * 16], pa.binary(16)))


def decimals(digits, kind):
    """The largest, none, the smallest below zero, and zero."""
    return pa.array([EXACT.scaleb(Decimal("9" * digits), -2), None, Decimal("-0.01"), Decimal(0)], kind)


def nested():
    """Every type with types inside."""
    lists = [[1, None, 3], None, [], [4]]
    for name, kind in (
        ("list", pa.list_(pa.int32())),
        ("large_list", pa.large_list(pa.int32())),
        ("list_view", pa.list_view(pa.int32())),
        ("large_list_view", pa.large_list_view(pa.int32())),
    ):
        yield name, pa.array(lists, kind)
    yield "fixed_size_list", pa.array([[1, 2], None, [None, 4]], pa.list_(pa.int32(), 2))
    yield "struct", pa.array([{"a": 1, "b": "x"}, None, {"a": None, "b": ""}], pa.struct([("a", pa.int64()), ("b", pa.string())]))
    yield "map", pa.array([[("k", 1), ("l", None)], None, []], pa.map_(pa.string(), pa.int32()))
    yield "list_of_struct", pa.array([[{"a": [1]}], None, [None, {"a": None}]], pa.list_(pa.struct([("a", pa.list_(pa.int8()))])))
    ids = pa.array([0, 1, 0], pa.int8())
    kinds = [pa.array([1, None, 3], pa.int32()), pa.array(["a", "b", "c"])]
    yield "sparse_union", pa.UnionArray.from_sparse(ids, kinds)
    yield "dense_union", pa.UnionArray.from_dense(ids, pa.array([0, 1, 2], pa.int32()), kinds)
    yield "runs", pa.RunEndEncodedArray.from_arrays(pa.array([2, 3, 7], pa.int32()), pa.array(["a", None, "b"]))
    yield "dictionary", pa.array(["a", "b", None, "a"]).dictionary_encode()
    yield "nested_dictionary", pa.array([["a"], None, ["b", "a"]], pa.list_(pa.dictionary(pa.int8(), pa.string())))


def table(columns):
    """One batch of each column alone: they have other lengths."""
    return [pa.record_batch([array], names=[name]) for name, array in columns]


def dictionaries():
    """Batches of one column whose dictionary grows, and is replaced."""
    first = pa.DictionaryArray.from_arrays(pa.array([0, 1, None], pa.int8()), pa.array(["a", "b"]))
    grown = pa.DictionaryArray.from_arrays(pa.array([2, 0], pa.int8()), pa.array(["a", "b", "c"]))
    other = pa.DictionaryArray.from_arrays(pa.array([0], pa.int8()), pa.array(["z"]))
    return [pa.record_batch([one], names=["d"]) for one in (first, grown, other)]


def cases():
    """Name, batches, options of the writer, and whether it is a file."""
    for columns in (leaves(), nested()):
        for batch in table(columns):
            yield batch.schema.names[0], [batch], {}, False
    long = pa.record_batch([pa.array(range(2000)), pa.array(["word"] * 2000)], names=["i", "w"])
    for codec in ("lz4", "zstd"):
        yield f"compressed_{codec}", [long, long.slice(0, 0)], {"compression": codec}, codec == "lz4"
    yield "deltas", dictionaries()[:2], {"emit_dictionary_deltas": True}, False
    yield "deltas_in_a_file", dictionaries()[:2], {"emit_dictionary_deltas": True}, True
    yield "replaced", dictionaries(), {}, False
    yield "no_columns", [pa.record_batch([], schema=pa.schema([]))], {}, False
    yield "no_rows", [long.slice(0, 0)], {}, True
    named = pa.schema([pa.field("a", pa.int8(), metadata={b"k": b"\xff"}), pa.field("a", pa.int8()), pa.field("", pa.int8())], {"t": "v"})
    yield "names", [pa.record_batch([pa.array([1], pa.int8())] * 3, schema=named)], {}, True


def bytes_of(batches, options, is_file):
    """What pyarrow writes."""
    sink = pa.BufferOutputStream()
    make = pa.ipc.new_file if is_file else pa.ipc.new_stream
    with make(sink, batches[0].schema, options=pa.ipc.IpcWriteOptions(**options)) as writer:
        for batch in batches:
            writer.write_batch(batch)
    return sink.getvalue().to_pybytes()


def described(batches):
    """The JSON beside the bytes."""
    schema = batches[0].schema
    columns = [
        {"name": field.name, "type": str(field.type), "values": [values(batch.column(i)) for batch in batches]}
        for i, field in enumerate(schema)
    ]
    return json.dumps({"columns": columns}, ensure_ascii=False, indent=None) + "\n"


def main():
    """Writes or compares."""
    wrong = []
    OUT.mkdir(parents=True, exist_ok=True)
    for name, batches, options, is_file in cases():
        path = OUT / f"{name}.{'arrow' if is_file else 'arrows'}"
        data, about = bytes_of(batches, options, is_file), described(batches)
        if sys.argv[1:] == ["--check"]:
            if not path.exists() or path.with_suffix(".json").read_text() != about:
                wrong.append(name)
        else:
            path.write_bytes(data)
            path.with_suffix(".json").write_text(about)
    for name in wrong:
        print(f"{name}: pyarrow {pa.__version__} has other values")
    sys.exit(1 if wrong else 0)


main()
