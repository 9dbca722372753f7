import { schemaOf, typeText } from "tessera-contracts/arrow";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { tableSchema } from "tessera-contracts/delta";
import type { Layout, ReportCommand } from "../command.js";
import { targetOf, VERSION_OPTIONS } from "./target.js";

/** `tessera table schema`. */
export const schemaCommand: ReportCommand<TableSchemaSpec> = {
  name: "schema",
  summary: "Show the columns of a table",
  args: ["URI"],
  options: VERSION_OPTIONS,
  examples: ["tessera table schema lake/cpg_nodes", "tessera table schema lake/cpg_nodes --version 41 --format json"],
  contract: TableSchemaSpec,
  report: (input) => tableSchema(targetOf(input)),
  text: columnLines,
};

/** The columns of a table, a line each or more. */
export function columnLines(spec: TableSchemaSpec, { textTable, width }: Layout): readonly string[] {
  const rows = schemaOf(spec).fields.map(({ name, type, nullable }, i) => {
    const doc = spec.fields[i]?.metadata["comment"] ?? "";
    return [name, typeText(type), nullable ? "nullable" : "not null", doc];
  });
  const limits = [0.3, 0.35, 0.1].map((part) => Math.floor(part * width));
  return textTable([["COLUMN", "TYPE", "NULLS", "DOC"], ...rows], limits, width);
}
