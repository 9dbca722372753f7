// Tables that say what a type becomes in TypeScript: their first columns are `contract` and `TypeScript`.

import { PIECES } from "./outputs.js";
import { partsOf } from "./page.js";
import { workspaceOf } from "./workspace.js";

/** Types of such tables for which TypeScript is not what the table says. */
export function typeFaultsIn(page: string): readonly string[] {
  const tables = partsOf(page).filter(
    ({ kind, text }) => kind === "table" && /^\| contract +\| TypeScript /.test(text),
  );
  return tables.flatMap(({ text }) => text.trim().split("\n").slice(2).flatMap(faultsOfRow));
}

function faultsOfRow(row: string): readonly string[] {
  const [, contract = "", typescript = ""] = row.split(/(?<!\\)\|/);
  const types = spansIn(typescript);
  if (types.length === 0) return [];
  return spansIn(contract).flatMap((expression) => {
    const made = typescriptOf(expression);
    return types.includes(made) ? [] : [`${expression} is ${made}, not ${typescript.trim()}`];
  });
}

function spansIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span.replaceAll("\\|", "|"));
}

/** The letters of the tables stand for types of any name. */
const LETTERS = "types:\n  A: str\n  B: str\n  K: int\n  T: str\n";

function typescriptOf(expression: string): string {
  const workspace = workspaceOf({
    "tessera.yaml": "tessera: 1\next:\n  name:\n    code: 1\n",
    "example.yaml": `${LETTERS}  Tried:\n    type: ${JSON.stringify(expression)}\n`,
  });
  if (typeof workspace === "string") return workspace;
  const declaration = PIECES["typescript"]?.of("Tried", workspace) ?? "";
  return /export type Tried = (.+);$/.exec(declaration)?.[1] ?? declaration;
}
