"""Writes test/conformance/msgspec/vectors.jsonl.gz: what msgspec does with thousands of inputs. With --check, compares instead of writing.

The same msgspec gives the same file, byte for byte.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from collector import Collector  # noqa: E402
from matrix import matrix, paths  # noqa: E402
from scalars import scalars  # noqa: E402
from structs import structs  # noqa: E402
from syntax import syntax  # noqa: E402

TARGET = Path(__file__).parents[2] / "conformance" / "msgspec" / "vectors.jsonl.gz"


def lines() -> list[str]:
    cases = Collector()
    for family in (matrix, paths, scalars, structs, syntax):
        family(cases)
    return cases.lines


def main() -> int:
    made = lines()
    if "--counts" in sys.argv:
        print(Counter(line.split('"group":"')[1].split('"')[0] for line in made))
    if "--check" in sys.argv:
        kept = gzip.decompress(TARGET.read_bytes()).decode().rstrip("\n").split("\n")
        missing, added = set(kept) - set(made), set(made) - set(kept)
        for line in sorted(missing)[:3] + sorted(added)[:3]:
            print(line[:1000])
        failed = len(missing) + len(added) + (0 if kept == made or missing or added else 1)
        print(f"{len(kept) - len(missing)} passed, {failed} failed (vectors made again)")
        return 1 if failed else 0
    TARGET.write_bytes(gzip.compress(("\n".join(made) + "\n").encode(), 9, mtime=0))
    print(f"{len(made)} cases, {TARGET.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
