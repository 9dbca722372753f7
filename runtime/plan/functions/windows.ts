// Functions that look at neighbouring rows.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { I64 } from "../types.js";
import { i64, planFunction, type FunctionExample, type PlanFunction, type Parameter } from "./function.js";
import { measure } from "./substrait.js";

const first = ([dtype]: readonly ArrowTypeSpec[]): ArrowTypeSpec => dtype ?? { type: "null" };

interface Row {
  readonly name: string;
  readonly args: readonly Parameter[];
  readonly optional?: number;
  readonly doc: string;
  readonly examples: readonly FunctionExample[];
}

/** A number of each row if there are no arguments, else a value of a row. */
function windowFunction(row: Row): PlanFunction {
  const isNumber = row.args.length === 0;
  return planFunction({
    ...row,
    kind: "window",
    needsOrder: true,
    result: isNumber ? () => I64 : first,
    nulls: isNumber ? "never" : "may_be",
    duckdb: (args, { rest }) => `${row.name}(${args.join(", ")})${rest}`,
    substrait: measure(`arithmetic.${row.name}`),
    spark: ([value, ...rows], { rest }) => {
      const counts = rows.map((count) => `CAST(${count} AS INT)`);
      return `${row.name}(${[...(value === undefined ? [] : [value]), ...counts].join(", ")})${rest}`;
    },
  });
}

const ROWS = [[i64(5)], [i64(6)], [i64(7)]];
const counted: FunctionExample = { rows: [[], [], []], gives: [i64(1), i64(2), i64(3)] };

/** Functions that look at neighbouring rows. */
export const WINDOWS: readonly PlanFunction[] = [
  windowFunction({ name: "row_number", args: [], doc: "The number of the row, from 1.", examples: [counted] }),
  windowFunction({
    name: "rank",
    args: [],
    doc: "One more than the rows before it; equal rows have the same.",
    examples: [counted],
  }),
  windowFunction({ name: "dense_rank", args: [], doc: "The rank without gaps after equal rows.", examples: [counted] }),
  windowFunction({
    name: "lag",
    args: ["any", "int"],
    optional: 1,
    doc: "The value one row before, or as many as the second argument says; null if there is no such row.",
    examples: [
      { rows: ROWS, gives: [i64(null), i64(5), i64(6)] },
      { rows: ROWS.map((row) => [...row, i64(2)]), gives: [i64(null), i64(null), i64(5)] },
    ],
  }),
  windowFunction({
    name: "lead",
    args: ["any", "int"],
    optional: 1,
    doc: "The value one row after, or as many as the second argument says; null if there is no such row.",
    examples: [{ rows: ROWS, gives: [i64(6), i64(7), i64(null)] }],
  }),
  windowFunction({
    name: "first_value",
    args: ["any"],
    doc: "The value of the first row.",
    examples: [{ rows: ROWS, gives: [i64(5), i64(5), i64(5)] }],
  }),
  windowFunction({
    name: "last_value",
    args: ["any"],
    doc: "The value of the last row.",
    examples: [{ rows: ROWS, gives: [i64(7), i64(7), i64(7)] }],
  }),
];
