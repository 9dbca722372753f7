// Lists.

import { BOOL, I64, TEXT } from "../types.js";
import { bool, gives, i64, list, literal, planFunction, type PlanFunction, text } from "./function.js";

const NUMBERS = list(I64, [i64(1), i64(null), i64(3)]);

/** Functions of lists. */
export const LISTS: readonly PlanFunction[] = [
  planFunction({
    name: "list_length",
    kind: "scalar",
    args: ["list"],
    result: () => I64,
    nulls: "if_any",
    duckdb: ([value]) => `len(${value})`,
    spark: ([value]) => `CAST(array_size(${value}) AS BIGINT)`,
    doc: "How many items a list has, nulls among them.",
    examples: [
      gives([NUMBERS], i64(3)),
      gives([list(TEXT, [])], i64(0)),
      gives([literal(null, NUMBERS.dtype)], i64(null)),
    ],
  }),
  planFunction({
    name: "list_contains",
    kind: "scalar",
    args: ["list", "item"],
    result: () => BOOL,
    nulls: "if_any",
    duckdb: ([value, item]) => `list_contains(${value}, ${item})`,
    spark: ([value, item]) =>
      `(CASE WHEN ${value} IS NOT NULL AND ${item} IS NOT NULL THEN coalesce(array_contains(${value}, ${item}), false) END)`,
    doc: "Whether an item of a list equals a value; items that are null equal none. Null if the list or the value is.",
    examples: [
      gives([NUMBERS, i64(3)], bool(true)),
      gives([NUMBERS, i64(2)], bool(false)),
      gives([NUMBERS, i64(null)], bool(null)),
      gives([list(TEXT, [text("a")]), text("a")], bool(true)),
    ],
  }),
];
