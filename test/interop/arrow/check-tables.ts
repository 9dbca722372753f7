// Checks made tables, and compares with what pandera found: `check-tables.ts FILE`, where FILE is written by make_checked_tables.py.

import { readFileSync } from "node:fs";
import { readTable, validateTable } from "../../../runtime/arrow/index.js";
import { table } from "../../../runtime/arrow/codegen.js";
import { contract, field, nullable, struct } from "../../../runtime/serde/codegen.js";
import type { TypeInfo } from "../../../runtime/serde/index.js";

interface Case {
  readonly seed: number;
  readonly columns: readonly {
    readonly name: string;
    readonly arrow: string;
    readonly nullable: boolean;
    readonly info: TypeInfo;
  }[];
  readonly key: readonly string[];
  readonly options: { readonly strict: boolean | "filter"; readonly ordered: boolean };
  readonly policy: { readonly head?: number; readonly tail?: number };
  readonly stream: string;
  readonly failures: readonly PanderaFailure[];
}

interface PanderaFailure {
  readonly context: string;
  readonly column: string | null;
  readonly check: string;
  readonly case: string;
  readonly row: number | null;
}

/** What pandera calls the checks that both have. */
const NAMES: readonly (readonly [pandera: RegExp, ours: string])[] = [
  [/^column_in_schema$/, "column_in_schema"],
  [/^column_in_dataframe$/, "column_in_table"],
  [/^column_ordered$/, "column_ordered"],
  [/^dtype\(.*$/, "dtype"],
  [/^not_nullable$/, "not_null"],
  [/^greater_than_or_equal_to\((.*)\)$/, "ge=$1"],
  [/^less_than_or_equal_to\((.*)\)$/, "le=$1"],
  [/^greater_than\((\d+)\.0\)$/, "gt=$1"],
  [/^less_than\((\d+)\.0\)$/, "lt=$1"],
  [/^str_length\((\d+), None\)$/, "min_length=$1"],
  [/^str_length\(None, (\d+)\)$/, "max_length=$1"],
  [/^isin\(.*\)$/, "literal"],
  [/^str_matches\('(.*)'\)$/, 'pattern="$1"'],
  [/^multiple_fields_uniqueness$/, "unique"],
];

function nameOf({ check }: PanderaFailure): string {
  const row = NAMES.find(([pandera]) => pandera.test(check));
  if (row === undefined) throw new Error(`pandera's check ${check} has no counterpart here`);
  return check.replace(...row);
}

/** `column check row`, sorted; a column of the wrong type has no other failures, and a key without one of its columns none at all. */
function sorted(
  key: readonly string[],
  found: readonly { readonly column: string; readonly check: string; readonly row: number | null }[],
): string[] {
  const wrong = new Set(found.filter(({ check }) => check === "dtype").map(({ column }) => column));
  const missing = found.filter(({ check }) => check === "column_in_table").map(({ column }) => column);
  const hasKey = ![...wrong, ...missing].some((column) => key.includes(column));
  const kept = found.filter(
    ({ column, check }) =>
      check === "dtype" || check.startsWith("column_") || (check === "unique" ? hasKey : !wrong.has(column)),
  );
  return [...new Set(kept.map(({ column, check, row }) => `${column} ${check} ${row ?? ""}`.trim()))].sort();
}

function theirs({ failures, key }: Case): string[] {
  return sorted(
    key,
    failures.map((failure) => {
      const check = nameOf(failure);
      const isSchema = failure.context === "DataFrameSchema" && check !== "unique";
      const column = check === "unique" ? key.join() : isSchema ? failure.case : (failure.column ?? "");
      return { column, check, row: check === "dtype" ? null : failure.row };
    }),
  );
}

function ours({ columns, key, options, policy, stream }: Case): string[] {
  const info = struct({
    name: "Made",
    module: "made",
    fields: () => columns.map((one) => field(one.name, one.nullable ? nullable(one.info) : one.info)),
  });
  const made = table({
    contract: contract({ name: "Made", module: "made", info }),
    name: "made",
    key,
    columns: columns.map(
      ({ name, arrow, nullable: isNullable }) => `${name}: ${arrow}${isNullable ? "" : " not null"}`,
    ),
  });
  const { failures } = validateTable(readTable(Buffer.from(stream, "base64")), made, { policy, options }).report;
  return sorted(
    key,
    failures.flatMap(({ column, check, failed_rows, sample_rows }) => {
      const name = check.startsWith("unique") ? "unique" : check.startsWith("dtype") ? "dtype" : check;
      const place = name === "unique" ? key.join() : column;
      if (name === "dtype" || name.startsWith("column_")) return [{ column: place, check: name, row: null }];
      if (failed_rows > sample_rows.length) throw new Error("a report names ten rows; make smaller tables");
      return sample_rows.map((row) => ({ column: place, check: name, row }));
    }),
  );
}

const [path = ""] = process.argv.slice(2);
const cases = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);
let failed = 0;
let withFailures = 0;
for (const one of cases) {
  const [left, right] = [theirs(one), ours(one)];
  if (left.length > 0) withFailures++;
  if (JSON.stringify(left) === JSON.stringify(right)) continue;
  failed++;
  const { stream: _, failures: __, ...shown } = one;
  console.error(
    `table ${one.seed}: ${JSON.stringify(shown)}\n  pandera: ${left.join("; ")}\n  ours:    ${right.join("; ")}`,
  );
}
console.log(
  `${cases.length} made tables (${withFailures} with failures): ${failed} on which pandera and validateTable differ`,
);
if (failed > 0 || withFailures === 0 || cases.length === 0) process.exitCode = 1;
