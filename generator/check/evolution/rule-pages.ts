// What `tessera explain` says of the rules of the check.

import { ACCEPTED_RULES } from "./accepted.js";
import { explainRule } from "./explain.js";
import { RULES } from "./table.js";

/** What there is to say of a rule. */
export interface RulePage {
  /** One sentence. */
  readonly purpose: string;
  /** What it means, who breaks, an example, the fix, as Markdown. */
  readonly page: string;
}

/** Every rule a finding may name: those of the table, then those of the list of accepted breaks. */
export const RULE_PAGES: ReadonlyMap<string, RulePage> = new Map<string, RulePage>([
  ...RULES.map((rule) => [rule.id, { purpose: rule.purpose, page: explainRule(rule) }] as const),
  ...Object.entries(ACCEPTED_RULES).map(
    ([id, { purpose, explain }]) => [id, { purpose, page: `# ${id}\n\n${purpose}\n\n${explain}` }] as const,
  ),
]);

/** The purpose of a rule. */
export function purposeOf(rule: string): string {
  const page = RULE_PAGES.get(rule);
  if (page === undefined) throw new Error(`no rule ${rule}`);
  return page.purpose;
}
