import { type ContractChange, type TableDifference, TableFitReport } from "tessera-contracts/contracts/delta/reports";
import { tableFit } from "tessera-contracts/delta";
import type { CommandInput, Layout, ReportCommand } from "../command.js";
import { countText } from "./amounts.js";
import { targetOf, VERSION_OPTIONS } from "./target.js";

/** `tessera table check`. */
export const checkCommand: ReportCommand<TableFitReport> = {
  name: "check",
  summary: "Say whether a contract can read a table and append to it, and what mends it if not",
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
    const found = await tools.workspaceTable(input.args[0] ?? "");
    return found === null ? null : tableFit(found.table, { ...target, changesSince: found.changesSince });
  },
  text: fitLines,
  found: (report, input) => !isUsable(report, input),
};

/** Whether the table can be used as the call asks. */
function isUsable(report: TableFitReport, input: CommandInput): boolean {
  const [read, append] = [input.flag("read"), input.flag("append")];
  return (canRead(report) || (append && !read)) && (canAppend(report) || (read && !append));
}

function canRead({ fit }: TableFitReport): boolean {
  return fit !== "neither";
}

function canAppend({ differences, compatibility }: TableFitReport): boolean {
  return differences.every((one) => one.can_append) && compatibility?.compatible_write !== false;
}

function fitLines(report: TableFitReport, { textTable, width }: Layout): readonly string[] {
  const { differences, changes } = report;
  const rows = [...differences.map((one) => differenceRow(one, changes ?? [])), ...changeRows(report)];
  const table = textTable([["COLUMN", "READ", "APPEND", "WHAT IT MEANS FOR THE ROWS"], ...rows], [24, 6, 6], width);
  const answers = answerRows(report);
  return [...(rows.length === 0 ? [] : [...table, ""]), ...textTable(answers, [8], width)];
}

/** The difference of a column, below the changes of the contract that made it. */
function differenceRow(difference: TableDifference, changes: readonly ContractChange[]): readonly string[] {
  const { column, can_read, can_append, message, fix } = difference;
  const causes = changes.filter((one) => one.column === column && one.meaning === message).map(causeText);
  return [column, yesNo(can_read), yesNo(can_append), cell([...causes, message], fix)];
}

/** Changes of the contract that the columns do not tell, and that mean something for the rows: a row for those that mean the same. */
function changeRows({ changes, differences }: TableFitReport): (readonly string[])[] {
  const told = new Set(differences.map(({ message }) => message));
  const others = (changes ?? []).filter(({ meaning }) => meaning !== null && !told.has(meaning));
  const keyOf = ({ meaning, fix }: ContractChange): string => JSON.stringify([meaning, fix]);
  const keys = new Set(others.map(keyOf));
  return [...keys].flatMap((key) => {
    const group = others.filter((one) => keyOf(one) === key);
    const [first] = group;
    if (first === undefined) return [];
    const names = new Set(group.map(({ column, path }) => column ?? path));
    const text = cell([...group.map(causeText), first.meaning ?? ""], first.fix);
    return [[[...names].join(", "), yesNo(first.can_read), yesNo(first.can_append), text]];
  });
}

function causeText({ message, rule }: ContractChange): string {
  return `${message} (${rule})`;
}

function cell(sentences: readonly string[], fix: string | null): string {
  return [...sentences, ...(fix === null ? [] : [`→ ${fix}`])].join("\n");
}

function yesNo(can: boolean): string {
  return can ? "yes" : "no";
}

/** What was asked, and the answers. */
function answerRows(report: TableFitReport): (readonly string[])[] {
  const { contract, table_uri: uri, version, mend, compatibility } = report;
  const missing = compatibility?.missing_writer_features ?? [];
  const blocked = missing.length === 0 ? "" : `: it needs ${missing.join(", ")}, which is not written here`;
  const isWhole = canRead(report) && canAppend(report);
  return [
    ["contract", `${contract}, ${recordText(report)}`],
    ["table", `${uri}, version ${version}`],
    ["read", canRead(report) ? "yes" : "no"],
    ["append", canAppend(report) ? "yes" : `no${blocked}`],
    ...(isWhole || blocked !== "" ? [] : [["mend", mend ?? "nothing that is done to the table mends it; see above"]]),
  ];
}

function recordText({ recorded_contract: recorded, contract, changes }: TableFitReport): string {
  if (recorded === null) return "which the table does not know of: only columns were compared";
  const made = recorded === contract ? "which made the table" : `and the table was made by ${recorded}`;
  if (changes === null) return `${made}; it keeps no definition that can be compared, so only columns were`;
  if (changes.length === 0) return `${made}; nothing changed since`;
  const silent = changes.filter(({ meaning }) => meaning === null).length;
  const since = `${made}; ${countText(changes.length, "change")} since`;
  if (silent === 0) return since;
  return `${since}, ${silent === changes.length ? `which mean${silent === 1 ? "s" : ""}` : `of which ${silent} mean${silent === 1 ? "s" : ""}`} nothing for the rows`;
}
