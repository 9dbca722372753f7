// Which structs are tables, and what these are called.

import type { Purpose, StructTree } from "./document.js";

/** What is said of a table. */
export interface TableOptions {
  readonly name: string;
  /** Names of the fields that identify a row. */
  readonly key: readonly string[];
}

/** What structs are for whose values are rows of a table, unless they say otherwise. */
const ROWS: readonly (string | undefined)[] = ["row", "telemetry"] satisfies readonly Purpose[];

/** True if the values of a struct with this purpose are rows of a table unless it says otherwise. */
export function isRow(purpose: string | undefined): boolean {
  return ROWS.includes(purpose);
}

/** The table that the values of a struct are rows of; null if there is none. It is not inherited. */
export function tableOptions({ name, table, purpose }: StructTree): TableOptions | null {
  const isTable = table ?? isRow(purpose);
  if (isTable === false) return null;
  const said = typeof isTable === "object" ? isTable : { key: [] };
  return { name: said.name ?? snakeCase(name), key: said.key };
}

/** `CpgNode` is cpg_node, `HTTPRequest` http_request, `ScanV2` scan_v2. */
function snakeCase(name: string): string {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2");
  return spaced.toLowerCase();
}
