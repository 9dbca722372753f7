import type { CodeRow } from "./code-row.js";

/** Mistakes of tables and of the types that their columns have (stage 4). */
export const TABLE_CODES = {
  "bad-arrow-type": {
    severity: "error",
    summary: "`arrow:` says something that is no Arrow type.",
    explain: [
      "Types are spelled with their parameters in brackets: `i32`, `decimal[38, 10]`, `timestamp[us, UTC]`, `list[f32]`, `dictionary[i32, string]`.",
      "`extension[name]` names the usual storage. The words `dictionary`, `json`, `struct` and `omit` stand alone. On a struct only `extension[name]` can stand.",
    ].join("\n"),
  },
  "arrow-misfit": {
    severity: "error",
    summary: "The Arrow type cannot hold every value of the contract's type.",
    explain:
      "Choose a type that can, or narrow the contract's type: `int(ge=0, le=255)` fits `u8`. Of floats, f32 rounds.",
  },
  "no-column": {
    severity: "error",
    summary: "A field of a table cannot be stored in a column.",
    explain: [
      "A column has values of one type and one null. A union of several types, a type that contains itself, a bigint and a field that may be null and absent have none.",
      "`arrow: json` stores any value as JSON text; `arrow: omit` leaves the field out; `table: false` says that the struct is no table.",
    ].join("\n"),
  },
  "omit-required": {
    severity: "error",
    summary: "`arrow: omit` leaves out a field that must be there.",
    explain: "Rows that are read from a table have no such field. Give it a default, or let it be unset: `name?:`.",
  },
  "bad-table": {
    severity: "error",
    summary: "A table has no columns, or a name that SQL does not take unquoted.",
    explain:
      "A table is called like `cpg_nodes`: letters, digits and underscores. It has at least one column, whose names have 1 to 255 characters.",
  },
  "duplicate-table": {
    severity: "error",
    summary: "Two tables have the same name.",
    explain:
      "The name of a table is that of `table:`, or that of its struct in snake_case. Names are unique in the workspace: give one of the two another name.",
  },
  "unknown-key-field": {
    severity: "error",
    summary: "`key:` names something that is no column of the table.",
    explain: "A key consists of fields of the struct, by their names in the contract, that are not left out.",
  },
} as const satisfies { readonly [code: string]: CodeRow };
