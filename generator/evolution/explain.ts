// The page of a rule, as `tessera explain` and the documentation have it.

import type { EvolutionRule } from "./rule.js";

/** What a rule means, who breaks, an example and the fix, as Markdown. */
export function explainRule({ id, purpose, groups, provable, explain }: EvolutionRule): string {
  const { breaks, before, after, fix } = explain;
  const proof = provable
    ? "Documents can show it: `tessera breaking --prove` prints one."
    : "Documents cannot show it.";
  return [
    `# ${id}`,
    purpose,
    `Group: ${groups.join(", ")}. ${proof}`,
    "## Who breaks",
    breaks,
    "## Example",
    `Before:\n\n${fenced(before)}\n\nAfter:\n\n${fenced(after)}`,
    "## What to do",
    `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`,
  ].join("\n\n");
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``;
}
