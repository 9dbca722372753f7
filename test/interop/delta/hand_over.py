"""Runs the Python of docs/delta.md where hand-over.ts made its table, and holds the frames of pandas and polars against its rows.

usage: hand_over.py PAGE DIRECTORY
"""

import os
import re
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl

EXPECTED = sorted(f"{kind} {i}" for kind in ("FUNCTION", "CALL") for i in range(9))
FUNCTIONS = [one for one in EXPECTED if one.startswith("FUNCTION")]


def main(page: str, directory: str) -> int:
    text = Path(page).read_text()
    code = "\n".join(re.findall(r"^```py\n(.*?)^```", text, re.DOTALL | re.MULTILINE))
    os.chdir(directory)
    names: dict[str, Any] = {}
    exec(code, names)
    frame, nodes = names["frame"], names["nodes"]
    assert isinstance(frame, pd.DataFrame) and isinstance(nodes, pl.DataFrame)
    assert sorted(frame["node_id"]) == EXPECTED, frame
    assert sorted(nodes["node_id"]) == FUNCTIONS, nodes
    print("pandas and polars: as expected")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
