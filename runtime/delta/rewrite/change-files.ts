// The files of a change data feed: each row that a commit changed, before and after.
// Source: Delta protocol, "Add CDC File" and "Writer Requirements for AddCDCFile".

import { CdcAction, LogLine } from "tessera-contracts/contracts/delta/log";
import { CHANGE, columnsText, type RewritePlan, type RowChanges } from "./plan.js";
import { partitionValuesOf, writeFiles } from "../write/write-files.js";
import { encodePath } from "../schema/paths.js";

/** Folder of the files, below the table. */
const FOLDER = "_change_data";

/** Writes the changes and gives the lines by which the commit names their files. */
export async function writeChangeFiles(
  { host, snapshot, settings, options }: RewritePlan,
  { gone, fresh }: RowChanges,
): Promise<LogLine[]> {
  const columns = `${columnsText(snapshot)}, ${CHANGE}`;
  const sql = [gone, ...(fresh === null ? [] : [fresh])].map((table) => `SELECT ${columns} FROM ${table}`);
  const files = await writeFiles(host, snapshot, {
    ...options,
    relation: { statement: { sql: sql.join(" UNION ALL "), dialect: host.engine.dialect } },
    columns: snapshot.struct.fields.map(({ name }) => name),
    settings: { ...settings, sortBy: [] },
    folder: FOLDER,
    textColumn: CHANGE,
  });
  return files.map((file) => {
    const cdc = CdcAction.create({
      path: encodePath(file.path),
      partition_values: partitionValuesOf(file, snapshot),
      size: file.bytes,
      data_change: false,
    });
    return LogLine.create({ cdc });
  });
}
