// Text of contracts as Markdown: nothing in it can end a table, a heading or a code span, or become HTML.

/** A text as Markdown on one line. Code spans stay; everything else that Markdown or HTML would read is escaped. */
export function inlineText(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  const parts = line.split(CODE_SPAN);
  return parts.map((part, i) => (i % 2 === 1 ? codeSpan(part.slice(1, -1)) : escaped(part))).join("");
}

/** Paragraphs: an empty line separates them. */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(inlineText)
    .join("\n\n");
}

/** A code span that holds any text, also one with backticks; safe within a table. */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  if (line.trim() === "") return "";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = /^`|`$/.test(line) ? ` ${line} ` : line;
  return `${fence}${padded.replaceAll("|", "\\|")}${fence}`;
}

/** A fenced block, with a fence that the text cannot end. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** The anchor that readers of Markdown give to a heading that is one word. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase();
}

const CODE_SPAN = /(`[^`]+`)/;

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*[\]|~]/g, "\\$&")
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
    .replace(/^([#>+-]|\d+[.)])/, "\\$1");
}
