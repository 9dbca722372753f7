import { displayText } from "../../../diagnostics/display-text.js";

/** An underscore within a word stands for itself. */
const SPECIAL = /[\\`*[\]<>|#]|(?<!\w)_|_(?!\w)/g;

/** Text of a finding in Markdown: what stands in backticks is code, and no other character means anything. */
export function prose(text: string): string {
  return displayText(text.replaceAll(/\s+/g, " "))
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(SPECIAL, (found) => `\\${found}`)))
    .join("");
}
