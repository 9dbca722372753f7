// Docs of contracts, and pages that are Markdown of our own, as HTML. Of Markdown they use paragraphs, lists, code and headings; all
// else is text, so that nothing in it can be a link or an element.

import { escaped, Html, joined } from "./html.js";

/** A text on one line: what stands between backticks is code. */
export function inline(text: string): Html {
  const line = text.trim().replaceAll(/\s+/g, " ");
  const parts = line.split(/`([^`]+)`/);
  return joined(parts.map((part, i) => (i % 2 === 1 ? new Html(`<code>${escaped(part).text}</code>`) : escaped(part))));
}

/** Paragraphs and lists. An empty text gives nothing. */
export function prose(text: string): Html {
  const blocks = text.trim() === "" ? [] : text.trim().split(/\n\s*\n/);
  return joined(blocks.map(block), "\n");
}

/** What something says of itself, in paragraphs and lists; null if it says nothing. */
export function docOf({ doc, title = "" }: { readonly doc?: string; readonly title?: string }): Html | null {
  const text = doc ?? title;
  return text.trim() === "" ? null : prose(text);
}

/** The first sentence, on one line. */
export function summary(text: string | undefined): Html {
  return inline(firstSentence(text));
}

/** The first sentence as text. */
export function firstSentence(text: string | undefined): string {
  const line = (text ?? "").trim().replaceAll(/\s+/g, " ");
  return /^.*?[.!?](?= [A-Z])/.exec(line)?.[0] ?? line;
}

/** A page of Markdown without its title: headings of the second level become those of level `level`. */
export function markdown(page: string, level: 2 | 3 | 4): Html {
  const parts = page.replace(/^# .*\n+/, "").split(/^(```\w*\n[\s\S]*?^```|## .*)$/m);
  return joined(
    parts.map((part) => {
      if (part.startsWith("```"))
        return new Html(`<pre>${escaped(part.replaceAll(/^```.*\n?|\n?```$/g, "")).text}</pre>`);
      if (part.startsWith("## ")) return new Html(`<h${level}>${inline(part.slice(3)).text}</h${level}>`);
      return prose(part);
    }),
    "\n",
  );
}

const ITEM = /^\s*[-*] /;

function block(text: string): Html {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => ITEM.test(line));
  if (first === -1) return new Html(`<p>${inline(text).text}</p>`);
  const head = lines.slice(0, first).join("\n");
  const items = lines
    .slice(first)
    .join("\n")
    .split(/^\s*[-*] /m)
    .filter((item) => item.trim() !== "");
  const list = items.map((item) => `<li>${inline(item).text}</li>`).join("");
  return new Html(`${head.trim() === "" ? "" : block(head).text}<ul>${list}</ul>`);
}
