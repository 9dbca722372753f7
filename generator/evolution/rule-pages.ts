// What `tessera explain` says of the rules of the check.

import { ACCEPTED_RULES } from "./accepted.js";
import { explainRule } from "./explain.js";
import { RETIRED_RULES, type RetiredRule } from "./retired.js";
import { RULES } from "./table.js";

/** What there is to say of a rule. */
export interface RulePage {
  /** One sentence. */
  readonly purpose: string;
  /** What it means, who breaks, an example, the fix, as Markdown. */
  readonly page: string;
}

/** Every rule that somebody may ask about: those of the table, those of the list of accepted breaks, and the retired ones. */
export const RULE_PAGES: ReadonlyMap<string, RulePage> = new Map<string, RulePage>([
  ...RULES.map((rule) => [rule.id, { purpose: rule.purpose, page: explainRule(rule) }] as const),
  ...Object.entries(ACCEPTED_RULES).map(
    ([id, { purpose, explain }]) => [id, { purpose, page: `# ${id}\n\n${purpose}\n\n${explain}` }] as const,
  ),
  ...RETIRED_RULES.map((rule) => [rule.id, retiredPage(rule)] as const),
]);

/** The page of a rule that finds nothing any more. */
export function retiredPage({ id, purpose, replaced_by }: RetiredRule): RulePage {
  const page = `# ${id}\n\n${purpose}\n\nThis rule is retired: ${replaced_by} finds what it found. Entries of accepted.yaml that name it still count.`;
  return { purpose: `${purpose} Retired: see ${replaced_by}.`, page };
}

/** The purpose of a rule. */
export function purposeOf(rule: string): string {
  const page = RULE_PAGES.get(rule);
  if (page === undefined) throw new Error(`no rule ${rule}`);
  return page.purpose;
}
