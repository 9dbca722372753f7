// A view in SQL as a statement: its text sees the names that it reads, and nothing else that an engine has by a name.

import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { DialectId, Statement } from "tessera-contracts/engine";
import type { Columns } from "../check/context.js";
import { DIALECTS } from "./statement.js";

/** A text of SQL, and what stands around it. */
export interface TextOver {
  readonly text: string;
  /** The rows that each of its names stands for, as SQL of the dialect. */
  readonly inputs: readonly (readonly [name: string, rows: string])[];
  /** Its columns as they were planned; null if it is yet to be found out. */
  readonly columns: Columns | null;
}

/** The statement of a text. Its rows are those of the text, and its columns too. */
export function textStatement({ text, inputs, columns }: TextOver, dialect: DialectId): Statement {
  const { name: quoted, shared, asPlanned } = DIALECTS[dialect];
  const named = inputs.map(([name, rows]) => `${quoted(name)} ${shared} (${rows}), `).join("");
  const list = columns?.map(({ name, dtype }) => asPlanned(quoted(name), dtype)).join(", ") ?? "*";
  const own = quoted(ownName(inputs.map(([name]) => name)));
  // Behind FROM, `(select x)` could also be a table called select. The line feed ends a comment at the end of the text.
  const before = `WITH ${named}${own} ${shared} (\n`;
  const place = { start: before.length, stop: before.length + text.length, path: "$.sql" };
  return { sql: `${before}${text}\n) SELECT ${list} FROM ${own}`, dialect, places: [place] };
}

/** A name for the text itself, which none of its inputs has. */
function ownName(taken: readonly string[]): string {
  const folded = taken.map((name) => name.toLowerCase());
  let name = "tessera_text";
  while (folded.includes(name)) name += "_";
  return name;
}

/** A row of nulls with the columns of a table, to find out what types a text makes of them. */
export function typedRow({ fields }: Pick<TableSchemaSpec, "fields">, dialect: DialectId): string {
  const { name: quoted, type } = DIALECTS[dialect];
  return `SELECT ${fields.map(({ name, dtype }) => `CAST(NULL AS ${type(dtype)}) AS ${quoted(name)}`).join(", ")}`;
}
