"""Two writers of ours and delta-rs append to one table on disk at the same time: no commit is lost, none is there twice.

usage: race.py DIRECTORY. Ends with the line `N passed, N failed`.
"""

import json
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, write_deltalake
from suite import ADDED, Tally

APPENDS = 20
OURS = ("one", "two")


def ours(*arguments: str) -> subprocess.Popen[str]:
    command = ["node", "test/run-typescript.mjs", "test/interop/delta/race.ts", *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def said_by(*arguments: str) -> str:
    process = ours(*arguments)
    said, _ = process.communicate()
    if process.returncode != 0:
        raise RuntimeError(f"race.ts {arguments[0]} ended with {process.returncode}")
    return said


def append(folder: str) -> None:
    schema = pa.schema(DeltaTable(folder).schema().to_arrow())
    for i in range(APPENDS):
        rows = pa.Table.from_pylist([{**ADDED[0], "entity_id": f"delta-rs-{i}"}], schema=schema)
        write_deltalake(folder, rows, mode="append", commit_properties=CommitProperties(max_commit_retries=1000))


def race(folder: str) -> list[int]:
    """Lets all append, and returns how our processes ended."""
    writers = [ours("write", folder, name, str(APPENDS)) for name in OURS]
    for writer in writers:
        assert writer.stdout is not None and writer.stdin is not None
        if writer.stdout.readline() != "ready\n":
            raise RuntimeError("a writer did not get ready")
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    append(folder)
    return [writer.wait() for writer in writers]


def turns(folder: str) -> int:
    """How often another program committed than the one before: it was no race if each took its turn once."""
    commits = sorted(Path(folder, "_delta_log").glob("*.json"))
    writers = ["delta-rs" in path.read_text() for path in commits]
    return sum(one != other for one, other in zip(writers, writers[1:], strict=False))


def main(directory: Path) -> int:
    tally, folder = Tally(directory, "read"), str(directory / "race")
    said_by("create", folder)
    ended = race(folder)
    expected = sorted(f"{name}-{i}" for name in (*OURS, "delta-rs") for i in range(APPENDS))
    versions = sorted(int(path.stem) for path in Path(folder, "_delta_log").glob("*.json"))
    found = DeltaTable(folder).to_pyarrow_table().column("entity_id").to_pylist()
    complaints = [f"a writer of ours ended with {code}" for code in ended if code != 0]
    if versions != list(range(3 * APPENDS + 1)):
        complaints.append(f"the versions are {versions}")
    if sorted(found) != expected:
        complaints.append(f"delta-rs finds {len(found)} rows, {len(set(found))} ids of {len(expected)}")
    if sorted(json.loads(said_by("read", folder))) != expected:
        complaints.append("we find other ids than were written")
    done = f"{len(versions) - 1} appends of three writers, {turns(folder)} turns between ours and delta-rs"
    tally.say("race", done, complaints)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
