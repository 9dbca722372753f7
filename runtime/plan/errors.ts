// What can be wrong with a plan.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What sort of mistake a plan has. */
export type PlanErrorCode =
  | "BOUNDARY_EXPRESSION"
  | "BOUNDARY_EXTRA_COLUMN"
  | "BOUNDARY_MISSING_COLUMN"
  | "BOUNDARY_NAME"
  | "BOUNDARY_TYPE"
  | "GRAPH_CYCLE"
  | "GRAPH_DEP_FAILED"
  | "GRAPH_DUPLICATE"
  | "GRAPH_MISSING_DEP"
  | "GRAPH_UNDECLARED_DEP"
  | "GRAPH_UNUSED_DEP"
  | "LINEAGE_PARTIAL"
  | "PLAN_ARGUMENTS"
  | "PLAN_DIALECT"
  | "PLAN_LITERAL"
  | "PLAN_MEANING"
  | "PLAN_NAME"
  | "PLAN_ORDER_LOST"
  | "PLAN_PLACE"
  | "PLAN_SQL_REFUSED"
  | "PLAN_TOO_BIG"
  | "PLAN_TYPE"
  | "PLAN_UDF_TARGET"
  | "PLAN_UNKNOWN_COLUMN"
  | "PLAN_UNKNOWN_DATASET"
  | "PLAN_UNKNOWN_FUNCTION"
  | "PLAN_UNKNOWN_PARAMETER"
  | "PLAN_UNKNOWN_VIEW";

const CODES: { readonly [Code in PlanErrorCode]: ErrorKind } = {
  BOUNDARY_EXPRESSION: { retriable: false },
  BOUNDARY_EXTRA_COLUMN: { retriable: false },
  BOUNDARY_MISSING_COLUMN: { retriable: false },
  BOUNDARY_NAME: { retriable: false },
  BOUNDARY_TYPE: { retriable: false },
  GRAPH_CYCLE: { retriable: false },
  GRAPH_DEP_FAILED: { retriable: false },
  GRAPH_DUPLICATE: { retriable: false },
  GRAPH_MISSING_DEP: { retriable: false },
  GRAPH_UNDECLARED_DEP: { retriable: false },
  GRAPH_UNUSED_DEP: { retriable: false },
  LINEAGE_PARTIAL: { retriable: false },
  PLAN_ARGUMENTS: { retriable: false },
  PLAN_DIALECT: { retriable: false },
  PLAN_LITERAL: { retriable: false },
  PLAN_MEANING: { retriable: false },
  PLAN_NAME: { retriable: false },
  PLAN_ORDER_LOST: { retriable: false },
  PLAN_SQL_REFUSED: { retriable: false },
  PLAN_PLACE: { retriable: false },
  PLAN_TOO_BIG: { retriable: false },
  PLAN_UDF_TARGET: { retriable: false },
  PLAN_TYPE: { retriable: false },
  PLAN_UNKNOWN_COLUMN: { retriable: false },
  PLAN_UNKNOWN_DATASET: { retriable: false },
  PLAN_UNKNOWN_FUNCTION: { retriable: false },
  PLAN_UNKNOWN_PARAMETER: { retriable: false },
  PLAN_UNKNOWN_VIEW: { retriable: false },
};

/** A mistake of a plan. */
export interface PlanMistake {
  readonly code: PlanErrorCode;
  /** Where it is, such as `$.input.predicate.left`; a lone `$` is the whole plan. */
  readonly path: string;
  readonly message: string;
  /** What to do about it; null if the message says it all. */
  readonly hint: string | null;
}

/** A plan that means nothing: it names what is not there, or its types do not go together. Its code is that of the first mistake. */
export class PlanError extends TesseraError<PlanErrorCode> {
  /** Where the first mistake is. */
  readonly path: string;
  /** What to do about the first mistake; null if the message says it all. */
  readonly hint: string | null;
  /** All mistakes that were found, in the order of the plan. */
  readonly mistakes: readonly [PlanMistake, ...PlanMistake[]];

  constructor(mistakes: readonly [PlanMistake, ...PlanMistake[]]) {
    const [{ code, path, message, hint }, ...others] = mistakes;
    const advice = hint === null ? "" : `; ${hint}`;
    const more = others.length === 0 ? "" : ` (and ${others.length} more in \`mistakes\`)`;
    super(`${message} - at \`${path}\`${advice}${more}`, { code, ...CODES[code] });
    this.name = "PlanError";
    this.path = path;
    this.hint = hint;
    this.mistakes = mistakes;
  }
}

/** Most names that a hint lists. */
const MOST_NAMES = 10;

/** The names that there are, as a hint. */
export function thereAre(names: readonly string[]): string {
  if (names.length === 0) return "there are none";
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return `there are ${shown}${names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ""}`;
}
