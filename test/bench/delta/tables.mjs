import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";

/** Batches of nodes, the same rows as those of delta_peer.py. */
export function nodeBatches(count) {
  const batches = [];
  for (let from = 0; from < count; from += 65_536) {
    const numbers = Array.from({ length: Math.min(65_536, count - from) }, (_, i) => from + i);
    batches.push(CpgNodeTable.batch(numbers.map(nodeOf)));
  }
  return batches;
}

/** A node by its number. */
export function nodeOf(i) {
  return {
    node_id: `cst_node:${i}`,
    node_kind: `KIND_${i % 10}`,
    path: `src/file_${i % 1000}.py`,
    bstart: i,
    bend: i + 10,
    file_id: `file:${i % 1000}`,
  };
}

/** Makes a log of commits that each add a file which is not there. */
export async function makeLongLog(folder, engine, commits) {
  await DeltaTable.create(folder, CpgPropTable, { engine, durable: false });
  for (let version = 1; version < commits; version++) {
    const info = {
      timestamp: version,
      operation: "WRITE",
      operationParameters: { mode: "Append" },
      isBlindAppend: true,
    };
    const add = {
      path: `part-${version}.parquet`,
      partitionValues: {},
      size: 1000,
      modificationTime: version,
      dataChange: true,
      stats: statsOf(version),
    };
    const lines = [{ commitInfo: info }, { add }].map((line) => JSON.stringify(line));
    writeFileSync(join(folder, "_delta_log", `${String(version).padStart(20, "0")}.json`), `${lines.join("\n")}\n`);
  }
}

function statsOf(i) {
  return JSON.stringify({
    numRecords: 1000,
    minValues: { entity_id: `e${i}`, value_int: i },
    maxValues: { entity_id: `e${i}z`, value_int: i + 999 },
    nullCount: { entity_id: 0, value_int: 0 },
  });
}

/** Makes a table whose state is a checkpoint of so many files, in 100 partitions, at version 1. */
export async function makeLargeCheckpoint(folder, engine, files) {
  const policy = { write_policy: { partition_by: ["prop_key"] } };
  const table = await DeltaTable.create(folder, CpgPropTable, { engine, durable: false, policy });
  const { metadata, protocol } = table.snapshot;
  const log = join(folder, "_delta_log");
  writeFileSync(join(log, "00000000000000000001.json"), `${JSON.stringify({ commitInfo: { operation: "WRITE" } })}\n`);
  const none = (type) => `NULL::${type}`;
  const protocolType = "STRUCT(minReaderVersion INTEGER, minWriterVersion INTEGER)";
  const metadataType =
    "STRUCT(id VARCHAR, format STRUCT(provider VARCHAR, options MAP(VARCHAR, VARCHAR)), schemaString VARCHAR, " +
    "partitionColumns VARCHAR[], configuration MAP(VARCHAR, VARCHAR), createdTime BIGINT)";
  const addType =
    "STRUCT(path VARCHAR, partitionValues MAP(VARCHAR, VARCHAR), size BIGINT, modificationTime BIGINT, dataChange BOOLEAN, stats VARCHAR)";
  const add =
    "{path: 'prop_key=k' || i % 100 || '/part-' || i || '.parquet', partitionValues: MAP {'prop_key': 'k' || i % 100}, size: 1000, " +
    'modificationTime: 1, dataChange: false, stats: \'{"numRecords":1000,"minValues":{"value_int":\' || i || \'},"maxValues":{"value_int":\' || ' +
    '(i + 999) || \'},"nullCount":{"value_int":0}}\'}';
  const text = (value) => `'${value.replaceAll("'", "''")}'`;
  const about =
    `{id: ${text(metadata.id)}, format: {provider: 'parquet', options: MAP {}}, schemaString: ${text(metadata.schema_string)}, ` +
    "partitionColumns: ['prop_key'], configuration: MAP {}, createdTime: 1}";
  const rows = [
    `SELECT {minReaderVersion: ${protocol.min_reader_version}, minWriterVersion: ${protocol.min_writer_version}}::${protocolType} AS protocol, ${none(metadataType)} AS "metaData", ${none(addType)} AS add`,
    `SELECT ${none(protocolType)}, ${about}::${metadataType}, ${none(addType)}`,
    `SELECT ${none(protocolType)}, ${none(metadataType)}, ${add}::${addType} FROM range(${files}) AS t(i)`,
  ];
  const file = join(log, "00000000000000000001.checkpoint.parquet");
  await engine.query({
    dialect: "duckdb",
    sql: `COPY (${rows.join(" UNION ALL ")}) TO ${text(file)} (FORMAT parquet)`,
  });
  writeFileSync(join(log, "_last_checkpoint"), JSON.stringify({ version: 1, size: files + 2 }));
}
