// Why a text of SQL is no view.

import { PlanError, type PlanMistake } from "../errors.js";

/** What is wrong with a text, and what to do about it if that is no matter of course. */
export type Refusal = readonly [why: string, hint?: string];

/** What texts are refused for in every dialect. */
export const REFUSALS = {
  parameter: (said: string): Refusal => [
    `it has the parameter ${said}`,
    "give the value to a view in a tree, and read that",
  ],
  sample: ["it takes a sample, which is another one each time", "filter by a column instead"] satisfies Refusal,
  tableFunction: (called: string): Refusal => [`the table function ${called} reads what is not declared`],
  elsewhere: (within: string, name: string): Refusal => [
    `${within}.${name} is a table of the engine`,
    `say ${name} alone`,
  ],
  otherTime: (name: string): Refusal => [
    `it reads ${name} at another time`,
    "the version of a dataset is said by its place, or by a scan of a tree",
  ],
};

/** A text that is no view. */
export function refusalOf(name: string, why: string, hint = "write one SELECT over declared names"): PlanError {
  return mistake("PLAN_SQL_REFUSED", `the SQL of ${name} is refused: ${why}`, hint);
}

/** An engine that does not tell what a text reads. */
export function sqlDialectError(engine: string): PlanError {
  return mistake("PLAN_DIALECT", `the engine ${engine} does not say what it makes of a text of SQL`, null);
}

function mistake(code: PlanMistake["code"], message: string, hint: string | null): PlanError {
  return new PlanError([{ code, path: "$", message, hint }]);
}
