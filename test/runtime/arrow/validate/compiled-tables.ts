// Tables of contracts that are compiled as a test runs.

import { arrow } from "../../../../generator/emit/arrow/index.js";
import type { Workspace } from "../../../../generator/parse/document.js";
import * as codegen from "../../../../runtime/arrow/codegen.js";
import type { Table } from "../../../../runtime/arrow/index.js";
import * as serdeCodegen from "../../../../runtime/serde/codegen.js";
import { bodyOf, compileText, evaluateModule } from "../../../conformance/msgspec/evaluate.js";

/** A table of rows that nobody knows the type of. */
export type AnyTable = Table<unknown, unknown>;

const WORKSPACE: Workspace = { out: "generated", emit: ["javascript", "arrow"], ext: [] };

/** The tables of a contract file, by the names of their contracts. @throws {Error} if it has mistakes */
export function tablesOf(yaml: string): ReadonlyMap<string, AnyTable> {
  const { model, diagnostics } = compileText(yaml, WORKSPACE);
  if (model === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const contracts = evaluateModule(model);
  const textOf = (wanted: string): string => arrow.plan(model).find(({ path }) => path === wanted)?.text ?? "";
  const imports = new Map<string, object>([
    ["tessera-contracts/arrow/codegen", codegen],
    ["tessera-contracts/serde/codegen", serdeCodegen],
    ["./case.js", contracts],
    ["./case.definitions.js", bodyOf(textOf("case.definitions.js"))(() => ({}))],
  ]);
  const tables = Object.values(bodyOf(textOf("case.arrow.js"))((from) => imports.get(from) ?? {})) as AnyTable[];
  return new Map(tables.map((table) => [table.contract.name, table]));
}

/** The table of a name. @throws {Error} if there is none */
export function tableNamed(tables: ReadonlyMap<string, AnyTable>, name: string): AnyTable {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`no table ${name}; there are ${[...tables.keys()].join(", ")}`);
  return table;
}
