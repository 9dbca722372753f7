"""One local Spark session that knows Delta tables, reached by nobody else, small and without warm-up."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyspark.sql import SparkSession

CONFIG = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "1g",
    # Much is run once, so there is little to gain from good code.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.shuffle.partitions": "1",
    "spark.databricks.delta.snapshotPartitions": "1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # What goes wrong is raised, and often meant to.
    "spark.log.level": "OFF",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.catalogImplementation": "in-memory",
    "spark.sql.extensions": "io.delta.sql.DeltaSparkSessionExtension",
    "spark.sql.catalog.spark_catalog": "org.apache.spark.sql.delta.catalog.DeltaCatalog",
}


@contextmanager
def session(jars: Path, scratch: Path) -> Iterator[SparkSession]:
    """A session with the jars of a folder, which is stopped at the end whatever happens."""
    logging.getLogger("py4j").setLevel(logging.ERROR)
    builder = SparkSession.builder.master("local[2]").appName("interop")
    for name, value in CONFIG.items():
        builder = builder.config(name, value)
    found = sorted(str(jar) for jar in jars.glob("*.jar"))
    if not found:
        raise SystemExit(f"no jars in {jars}; `make interop-spark` fetches them")
    builder = builder.config("spark.jars", ",".join(found)).config("spark.sql.warehouse.dir", str(scratch / "warehouse"))
    spark = builder.config("spark.local.dir", str(scratch)).getOrCreate()
    try:
        yield spark
    finally:
        spark.stop()
