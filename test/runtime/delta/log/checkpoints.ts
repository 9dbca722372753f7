// Parquet files of checkpoints, made of actions as plain JSON.

import { rmSync, writeFileSync } from "node:fs";
import type { FileEngine } from "tessera-contracts/engine";

const VECTOR =
  'STRUCT("storageType" VARCHAR, "pathOrInlineDv" VARCHAR, "offset" INTEGER, "sizeInBytes" INTEGER, cardinality BIGINT)';
const VALUES = "MAP(VARCHAR, VARCHAR)";

const COLUMNS: { readonly [action: string]: string } = {
  protocol:
    'STRUCT("minReaderVersion" INTEGER, "minWriterVersion" INTEGER, "readerFeatures" VARCHAR[], "writerFeatures" VARCHAR[])',
  metaData: `STRUCT(id VARCHAR, format STRUCT(provider VARCHAR, options ${VALUES}), "schemaString" VARCHAR, "partitionColumns" VARCHAR[], configuration ${VALUES})`,
  txn: 'STRUCT("appId" VARCHAR, version BIGINT)',
  domainMetadata: "STRUCT(domain VARCHAR, configuration VARCHAR, removed BOOLEAN)",
  add: `STRUCT(path VARCHAR, "partitionValues" ${VALUES}, size BIGINT, "modificationTime" BIGINT, "dataChange" BOOLEAN, stats VARCHAR, "deletionVector" ${VECTOR})`,
  remove: `STRUCT(path VARCHAR, "deletionTimestamp" BIGINT, "dataChange" BOOLEAN, "deletionVector" ${VECTOR})`,
  checkpointMetadata: "STRUCT(version BIGINT)",
  sidecar: 'STRUCT(path VARCHAR, "sizeInBytes" BIGINT, "modificationTime" BIGINT)',
};

/** Writes a Parquet file of actions, with the columns of those that there are. */
export async function writeParquetActions(
  engine: FileEngine,
  file: string,
  actions: readonly object[],
  columns = COLUMNS,
): Promise<void> {
  const names = Object.keys(columns).filter((name) => actions.some((action) => name in action));
  const json = `${file}.ndjson`;
  writeFileSync(json, actions.map((action) => `${JSON.stringify(action)}\n`).join(""));
  const types = names.map((name) => `'${name}': '${columns[name] ?? ""}'`).join(", ");
  const rows = `FROM read_json('${json}', format = 'newline_delimited', columns = {${types}})`;
  await engine.query({ dialect: "duckdb", sql: `COPY (${rows}) TO '${file}' (FORMAT parquet)` });
  rmSync(json);
}

/** Actions whose statistics are columns of these types, and no text. */
export function withParsedStats(type: string): typeof COLUMNS {
  return { ...COLUMNS, add: (COLUMNS["add"] ?? "").replace("stats VARCHAR", `"stats_parsed" ${type}`) };
}
