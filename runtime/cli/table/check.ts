import { TableFitReport } from "tessera-contracts/contracts/delta/reports";
import { tableFit } from "tessera-contracts/delta";
import type { CommandInput, Layout, ReportCommand } from "../command.js";
import { targetOf, VERSION_OPTIONS } from "./target.js";

/** `tessera table check`. */
export const checkCommand: ReportCommand<TableFitReport> = {
  name: "check",
  summary: "Compare the columns of a table with those of a contract",
  args: ["CONTRACT", "URI"],
  options: [
    { name: "read", value: null, doc: "ask only whether rows can be read" },
    { name: "append", value: null, doc: "ask only whether rows can be appended (default: both)" },
    { name: "contracts", value: "DIR", doc: "directory of the contracts (default: contracts)" },
    ...VERSION_OPTIONS,
  ],
  examples: ["tessera table check CpgNode lake/cpg_nodes", "tessera table check CpgNode lake/cpg_nodes --read"],
  contract: TableFitReport,
  report: async (input, tools) => {
    const target = targetOf(input);
    const table = await tools.workspaceTable(input.args[0] ?? "");
    return table === null ? null : tableFit(table, target);
  },
  text: fitLines,
  found: (report, input) => !isUsable(report, input),
};

/** Whether the table can be used as the call asks. */
function isUsable({ fit, differences, compatibility }: TableFitReport, input: CommandInput): boolean {
  const [read, append] = [input.flag("read"), input.flag("append")];
  const canRead = fit !== "neither";
  const canAppend = differences.every((one) => one.can_append) && compatibility?.compatible_write !== false;
  return (canRead || (append && !read)) && (canAppend || (read && !append));
}

const MEANING: { readonly [Fit in TableFitReport["fit"]]: string } = {
  same: "the columns are the same: rows can be read and appended",
  writable: "rows can be read and appended",
  readable: "rows can be read, and not appended",
  neither: "rows cannot be read",
};

function fitLines(report: TableFitReport, { textTable, width }: Layout): readonly string[] {
  const { fit, differences, contract, recorded_contract: recorded, version, compatibility } = report;
  const rows = differences.map(({ column, can_read, can_append, message, fix }) => [
    column,
    can_read ? "yes" : "no",
    can_append ? "yes" : "no",
    fix === null ? message : `${message}; ${fix}`,
  ]);
  const made = recorded === null || recorded === contract ? [] : [`the table was made by ${recorded}`];
  const missing = compatibility?.missing_writer_features ?? [];
  const blocked = missing.length === 0 ? [] : [`the table cannot be written here because of ${missing.join(", ")}`];
  return [
    ...(rows.length === 0
      ? []
      : [...textTable([["COLUMN", "READ", "APPEND", "WHAT IT MEANS"], ...rows], [24, 6, 6], width), ""]),
    ...made,
    ...blocked,
    `${contract} and version ${version}: ${MEANING[fit]}`,
  ];
}
