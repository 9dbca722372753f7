// Delta log: every action of a recorded table's commits, decoded line by line and shown as a table.
//
//   npx tsc -p examples && node dist/examples/delta-log/main.js [table directory]
//
// The table in table/ was written by delta-rs (make-table.py); only its log is kept. The actions are compat, as the
// Delta protocol demands: what writers add to them, such as the `run_id` in the commitInfo of version 2, is stepped over.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnyValue } from "tessera-contracts/serde";
import { type AddAction, FileStats, LogLine } from "tessera-contracts/contracts/delta/log";

/** What one action says, in the columns of the table. */
interface ActionRow {
  readonly action: string;
  readonly subject: string;
  readonly amount?: string;
  readonly details?: string;
}

/** The actions of the table in `directory`, oldest version first, in the order of their commit. */
export function actionTable(directory: string): string {
  const log = join(directory, "_delta_log");
  const rows = commitFiles(log).flatMap((name) =>
    LogLine.decodeJsonLines(readFileSync(join(log, name))).map((line) => {
      const row = actionRow(line);
      return [String(Number.parseInt(name, 10)), row.action, row.subject, row.amount ?? "", row.details ?? ""];
    }),
  );
  return aligned([["version", "action", "path or operation", "size, rows", "details"], ...rows]);
}

/** Names of the commit files. A version has twenty digits, so the order of names is the order of versions. */
function commitFiles(log: string): string[] {
  return readdirSync(log)
    .filter((name) => /^\d{20}\.json$/.test(name))
    .sort();
}

function actionRow(line: LogLine): ActionRow {
  if (line.add) return addRow(line.add);
  if (line.remove) {
    return { action: "remove", subject: shortened(line.remove.path), amount: `${line.remove.size ?? "?"} B` };
  }
  if (line.cdc) return { action: "cdc", subject: shortened(line.cdc.path), amount: `${line.cdc.size} B` };
  if (line.commit_info) return { action: "commitInfo", subject: line.commit_info.operation ?? "" };
  if (line.txn) return { action: "txn", subject: line.txn.app_id, details: `version ${line.txn.version}` };
  if (line.meta_data) {
    const { name, partition_columns, schema_string } = line.meta_data;
    return {
      action: "metaData",
      subject: name ?? "",
      details: `by ${partition_columns.join(", ")}; ${shortened(schema_string)}`,
    };
  }
  if (line.protocol) {
    const { min_reader_version: reader, min_writer_version: writer } = line.protocol;
    return { action: "protocol", subject: "", details: `reader ${reader}, writer ${writer}` };
  }
  return { action: "other", subject: "" };
}

/** Statistics are JSON text inside the action, with a contract of their own. */
function addRow(add: AddAction): ActionRow {
  const stats = add.stats ? FileStats.decodeJson(add.stats) : null;
  const [least, greatest] = [stats?.min_values ?? {}, stats?.max_values ?? {}];
  const columns = Object.keys(least).sort();
  return {
    action: "add",
    subject: shortened(add.path),
    amount: `${add.size} B, ${stats?.num_records ?? "?"} rows`,
    details: columns.map((column) => `${column} ${bound(least[column])}..${bound(greatest[column])}`).join(", "),
  };
}

/** One end of a column's range; the bounds of a nested column are an object of their own. */
function bound(value: AnyValue | undefined): string {
  return typeof value === "object" ? "{…}" : String(value);
}

function shortened(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 47)}…`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(actionTable(process.argv[2] ?? "examples/delta-log/table"));
}
