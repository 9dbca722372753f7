"""Reads the streams and files in a folder with pyarrow, validates them in full, and writes each again as a stream: NAME.again."""

import sys
from pathlib import Path

import pyarrow as pa


def rewrite(path):
    """One of them."""
    opener = pa.ipc.open_file if path.suffix == ".arrow" else pa.ipc.open_stream
    with opener(path.read_bytes()) as reader:
        if path.suffix == ".arrow":
            batches = [reader.get_batch(i) for i in range(reader.num_record_batches)]
        else:
            batches = list(reader)
        for batch in batches:
            batch.validate(full=True)
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, reader.schema) as writer:
            for batch in batches:
                writer.write_batch(batch)
    path.with_name(path.name + ".again").write_bytes(sink.getvalue().to_pybytes())


failed = 0
for path in sorted(Path(sys.argv[1]).glob("*.arrow*")):
    if path.suffix in (".arrow", ".arrows"):
        try:
            rewrite(path)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            failed += 1
            print(f"{path.name}: {type(error).__name__}: {str(error)[:300]}")
sys.exit(1 if failed else 0)
