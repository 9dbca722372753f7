"""make_schemas.py COUNT SEED: random schemas of all types, as pyarrow serializes them, a line of base64 each."""

import base64
import random
import sys

import pyarrow as pa

UNITS = ("s", "ms", "us", "ns")
INTEGERS = [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64()]
LEAVES = [
    *INTEGERS,
    *(pa.null(), pa.bool_(), pa.float16(), pa.float32(), pa.float64(), pa.date32(), pa.date64()),
    *(pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.binary_view(), pa.binary(7)),
    *(pa.time32("s"), pa.time32("ms"), pa.time64("us"), pa.time64("ns"), pa.month_day_nano_interval()),
    *(pa.timestamp(unit) for unit in UNITS),
    *(pa.timestamp(unit, zone) for unit in UNITS for zone in ("UTC", "Europe/Berlin")),
    *(pa.duration(unit) for unit in UNITS),
    *(pa.decimal128(10, 2), pa.decimal256(50, 3), pa.decimal32(5, 1), pa.decimal64(12, -2), pa.uuid(), pa.json_()),
]


class Schemas:
    """Makes schemas."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def schema(self):
        return pa.schema([self.field(3) for _ in range(self.random.randrange(8))], metadata=self.metadata())

    def field(self, depth):
        name = self.random.choice(["a", "b", "", "long_name_of_a_column", "ü"])
        kind = self.type(depth)
        nullable = pa.types.is_null(kind) or self.random.random() < 0.7
        return pa.field(name, kind, nullable=nullable, metadata=self.metadata())

    def metadata(self):
        if self.random.random() < 0.7:
            return None
        values = ["", "x", "longer text here", b"\xff\x00"]
        return {self.random.choice("abk"): self.random.choice(values) for _ in range(self.random.randrange(4))}

    def type(self, depth):
        if depth == 0:
            return self.random.choice(LEAVES)
        return self.random.choice((self.nested, lambda _: self.random.choice(LEAVES)))(depth - 1)

    def nested(self, depth):
        make = self.random.choice(
            [
                lambda: pa.list_(self.field(depth)),
                lambda: pa.large_list(self.field(depth)),
                lambda: pa.list_view(self.field(depth)),
                lambda: pa.large_list_view(self.field(depth)),
                lambda: pa.list_(self.field(depth), self.random.randrange(9)),
                lambda: pa.struct(self.fields(depth, 0)),
                lambda: pa.map_(pa.field("key", pa.string(), False), self.type(depth), keys_sorted=self.flag()),
                lambda: pa.dictionary(self.random.choice(INTEGERS), self.type(depth), ordered=self.flag()),
                lambda: pa.run_end_encoded(self.random.choice(INTEGERS[1:4]), self.type(depth)),
                lambda: pa.sparse_union(self.fields(depth, 1)),
                lambda: pa.dense_union([self.field(depth), self.field(depth)], type_codes=[4, 1]),
            ]
        )
        return make()

    def fields(self, depth, least):
        return [self.field(depth) for _ in range(self.random.randrange(least, 4))]

    def flag(self):
        return self.random.random() < 0.5


schemas = Schemas(int(sys.argv[2]))
for _ in range(int(sys.argv[1])):
    print(base64.b64encode(schemas.schema().serialize().to_pybytes()).decode())
