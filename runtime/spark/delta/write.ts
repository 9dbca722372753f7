// Rows into a table, which the server creates if need be.

import { create } from "@bufbuild/protobuf";
import { unpackIpc } from "tessera-contracts/arrow";
import { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { DeltaWriteRequest } from "tessera-contracts/contracts/delta/requests";
import type { Relation, TableChanged } from "tessera-contracts/engine";
import { PlanSchema, WriteOperation_SaveMode } from "../protocol/connect.generated.js";
import { change, metricOf, refused, type Server, versionOf } from "./writer.js";

const { APPEND, OVERWRITE, ERROR_IF_EXISTS, IGNORE } = WriteOperation_SaveMode;
const MODES = { append: APPEND, overwrite: OVERWRITE, error: ERROR_IF_EXISTS, ignore: IGNORE } as const;

/** Writes the rows of a request, or those of a relation in their place, which need not pass here. */
export async function writeRows(
  server: Server,
  request: DeltaWriteRequest,
  source?: Relation,
): Promise<TableChanged<"write">> {
  const { table, mode, schema_mode, partition_columns, target_file_size, constraints } = request;
  if (constraints.length > 0) throw refused("constraints", "add them to the table");
  if (target_file_size !== null) throw refused("target_file_size", "the property delta.targetFileSize decides");
  const input = await server.relation(source ?? unpackIpc(request.data_ipc));
  const options = {
    ...(schema_mode === "merge" && { mergeSchema: "true" }),
    ...(schema_mode === "overwrite" && { overwriteSchema: "true" }),
  };
  const value = {
    input,
    source: "delta",
    saveType: { case: "path" as const, value: table.table_uri },
    mode: MODES[mode],
    partitioningColumns: [...partition_columns],
    options,
  };
  const command = { commandType: { case: "writeOperation" as const, value } };
  const plan = create(PlanSchema, { opType: { case: "command", value: command } });
  const changed = await change(server, request, plan);
  const count = (name: string): number => metricOf(changed, name);
  const report = DeltaAppendReport.create({
    table_uri: table.table_uri,
    version: changed.version,
    num_added_files: count("numFiles"),
    num_removed_files: count("numRemovedFiles"),
    num_added_rows: count("numOutputRows"),
    num_partitions: 0,
    execution_time_ms: changed.ms,
    num_retries: changed.retries,
    skipped: changed.commit === null,
  });
  return { report, version: versionOf(changed) };
}
