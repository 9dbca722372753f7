import { type TableFinding, TableVerifyReport } from "tessera-contracts/contracts/delta/reports";
import { verifyTable } from "tessera-contracts/delta";
import type { Layout, ReportCommand } from "../command.js";
import { countText } from "./amounts.js";
import { withAnyEngine, withEngine } from "./engine.js";
import { storageOf } from "./target.js";

/** `tessera table verify`. */
export const verifyCommand: ReportCommand<TableVerifyReport> = {
  name: "verify",
  summary: "Look for what is wrong in the log and the files of a table",
  args: ["URI"],
  options: [{ name: "deep", value: null, doc: "hold all values against the bounds in the log as well" }],
  examples: ["tessera table verify lake/cpg_nodes", "tessera table verify lake/cpg_nodes --deep --format json"],
  contract: TableVerifyReport,
  report: (input) => {
    const storage = storageOf(input.args[0] ?? "", input);
    if (input.flag("deep")) return withEngine((engine) => verifyTable({ storage, engine, deep: true }));
    return withAnyEngine((engine) => verifyTable({ storage, engine }));
  },
  text: verifyLines,
  found: ({ findings }) => findings.length > 0,
};

function verifyLines({ findings, opened, deep, ...report }: TableVerifyReport, layout: Layout): readonly string[] {
  const looked = `version ${report.version}: ${countText(report.num_commits, "commit")} and ${countText(report.num_files, "file")}`;
  const how = deep
    ? "every value was read"
    : opened
      ? "rows were counted"
      : "files were not opened: npm install @duckdb/node-api";
  const result = findings.length === 0 ? "nothing is wrong" : countText(findings.length, "finding");
  return [...findingLines(findings, layout), `${looked}; ${how}; ${result}`];
}

function findingLines(findings: readonly TableFinding[], { textTable, width }: Layout): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(({ check, version, path, message }) => [
    check,
    version === null ? "" : String(version),
    path === null ? message : `${path}: ${message}`,
  ]);
  return [...textTable([["CHECK", "VERSION", "WHAT IS WRONG"], ...rows], [22, 10], width), ""];
}
