import { displayText } from "../../../runtime/text/display-text.js";

/** An underscore within a word stands for itself. */
const SPECIAL = /[\\`*[\]<>|#]|(?<!\w)_|_(?!\w)/g;

/** Text as code in Markdown, whatever backticks it holds. */
export function codeText(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  return `${fence} ${displayText(text.replaceAll(/\s+/g, " "))} ${fence}`;
}

/** Text of a finding in Markdown: what stands in backticks is code, and no other character means anything. */
export function prose(text: string): string {
  return displayText(text.replaceAll(/\s+/g, " "))
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(SPECIAL, (found) => `\\${found}`)))
    .join("");
}
