import { TableFilesReport } from "tessera-contracts/contracts/delta/reports";
import { tableFiles } from "tessera-contracts/delta";
import type { Layout, ReportCommand } from "../command.js";
import { countText, numberText, sizeText, timeText } from "./amounts.js";
import { LIMIT_OPTION, targetOf, VERSION_OPTIONS } from "./target.js";

/** `tessera table files`. */
export const filesCommand: ReportCommand<TableFilesReport> = {
  name: "files",
  summary: "List the data files of a table",
  args: ["URI"],
  options: [...VERSION_OPTIONS, LIMIT_OPTION],
  examples: ["tessera table files lake/cpg_nodes", "tessera table files lake/cpg_nodes --limit 20 --format json"],
  contract: TableFilesReport,
  report: (input) => tableFiles(targetOf(input)),
  text: fileLines,
};

function fileLines({ files, num_files: all }: TableFilesReport, { textTable, width }: Layout): readonly string[] {
  const rows = files.map(({ size_bytes: size, rows: live, deleted_rows: deleted, modified_unix_ms: time, path }) => [
    sizeText(size),
    live === null ? "?" : numberText(live),
    deleted === 0 ? "" : numberText(deleted),
    timeText(time),
    path,
  ]);
  const more = all === files.length ? [] : ["", `${numberText(files.length)} of ${countText(all, "file")}`];
  return [...textTable([["SIZE", "ROWS", "DELETED", "MADE", "PATH"], ...rows], [12, 14, 14, 20], width), ...more];
}
