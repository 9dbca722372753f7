// Rules that find nothing any more. Their names are in lists of accepted breaks and in people's notes, so each says what replaced it.

/** A rule whose findings are those of another one now. */
export interface RetiredRule {
  /** Never given to another rule. */
  readonly id: string;
  readonly purpose: string;
  /** The rule that finds now what this one found. */
  readonly replaced_by: string;
}

/** The retired rules. One line for one more: it leaves its table and comes here. */
export const RETIRED_RULES: readonly RetiredRule[] = [];

/** The rule that finds now what the rule of this name found: mostly itself. */
export function presentName(rule: string, retired: readonly RetiredRule[] = RETIRED_RULES): string {
  const replacement = retired.find(({ id }) => id === rule)?.replaced_by;
  return replacement === undefined ? rule : presentName(replacement, retired);
}
