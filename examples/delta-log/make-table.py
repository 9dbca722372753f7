"""Records the Delta log in table/_delta_log with delta-rs, the reference writer outside the JVM.

    pip install deltalake==1.6.6 pyarrow
    python make-table.py

The log is a recording. Every run makes the same commits with the same kinds of actions, but ids, file names, times, and
the order of keys and of some actions are new each time. Run it again only to record with another version of delta-rs.
The data files are not kept, because everything the example and the tests read stands in the log.
"""

import shutil
import tempfile
from pathlib import Path

import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, PostCommitHookProperties, Transaction, write_deltalake

LOG = Path(__file__).parent / "table" / "_delta_log"
KEEP_LOG = PostCommitHookProperties(create_checkpoint=False, cleanup_expired_logs=False)


def nodes(repo: str, first_id: int, count: int) -> pa.Table:
    ids = range(first_id, first_id + count)
    return pa.table(
        {
            "repo": pa.array([repo] * count, pa.string()),
            "node_id": pa.array(ids, pa.int64()),
            "kind": pa.array(["function" if i % 3 else "class" for i in ids], pa.string()),
            "score": pa.array([i / 8 for i in ids], pa.float64()),
        }
    )


def append(uri: str, rows: pa.Table, commit: CommitProperties | None = None, **options: object) -> None:
    write_deltalake(
        uri, rows, mode="append", commit_properties=commit, post_commithook_properties=KEEP_LOG, **options
    )


def record(uri: str) -> None:
    # 0: protocol, metaData and the first files; change data feed on, so that the delete below writes cdc actions
    write_deltalake(
        uri,
        pa.concat_tables([nodes("core", 0, 40), nodes("web", 100, 25)]),
        partition_by=["repo"],
        name="cpg_nodes",
        description="Nodes of a code property graph",
        configuration={"delta.enableChangeDataFeed": "true", "delta.checkpointInterval": "100"},
        post_commithook_properties=KEEP_LOG,
    )
    # 1, 2: appends, one with the metadata and the transaction id a pipeline run leaves
    append(uri, nodes("core", 40, 30))
    append(
        uri,
        nodes("web", 125, 15),
        CommitProperties(
            custom_metadata={"run_id": "run-2026-01-01-7f3a", "plan_fingerprint": "5e1f"},
            app_transactions=[Transaction("cpg-pipeline", 7)],
        ),
    )
    # 3: a delete that rewrites one file
    DeltaTable(uri).delete("repo = 'core' AND node_id < 10", post_commithook_properties=KEEP_LOG)
    # 4: a new column, merged into the schema
    wider = nodes("tools", 200, 12).append_column("path", pa.array([f"src/{i}.py" for i in range(12)], pa.string()))
    append(uri, wider, schema_mode="merge")
    # a checkpoint of version 4, then 5 and 6 after it
    DeltaTable(uri).create_checkpoint()
    DeltaTable(uri).update(
        updates={"score": "0.0"}, predicate="repo = 'web' AND kind = 'class'", post_commithook_properties=KEEP_LOG
    )
    DeltaTable(uri).delete("repo = 'tools'", post_commithook_properties=KEEP_LOG)


def main() -> None:
    with tempfile.TemporaryDirectory() as directory:
        record(directory)
        shutil.rmtree(LOG, ignore_errors=True)
        shutil.copytree(Path(directory) / "_delta_log", LOG)


if __name__ == "__main__":
    main()
