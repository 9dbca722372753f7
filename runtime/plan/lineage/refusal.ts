// Why a text of SQL is no view.

import { PlanError, type PlanMistake } from "../errors.js";

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
