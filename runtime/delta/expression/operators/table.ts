// All operators and functions, a row each.

import type { Operator } from "../ast.js";
import { ARITHMETIC } from "./arithmetic.js";
import { COMPARISON } from "./comparison.js";
import { LOGIC } from "./logic.js";
import type { OperatorRow } from "./row.js";
import { TEXT } from "./text.js";
import { TIME } from "./time.js";

/** What is known of each operator. */
export const OPERATORS: { readonly [Name in Operator]: OperatorRow } = {
  ...LOGIC,
  ...COMPARISON,
  ...ARITHMETIC,
  ...TEXT,
  ...TIME,
};
