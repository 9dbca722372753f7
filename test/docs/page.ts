// A Markdown page in parts, as far as it has to be understood: headings, fenced blocks, and what stands in front of them.

/** One part of a page; the texts of all parts, in order, are the page. */
export type Part = Prose | Heading | Directive | Fence | Table;

/** Lines that mean nothing here. */
export interface Prose {
  readonly kind: "prose";
  readonly text: string;
}

/** `## Title`. */
export interface Heading {
  readonly kind: "heading";
  readonly level: number;
  readonly title: string;
  readonly text: string;
}

/** `<!-- word rest -->`: what the next block shows. */
export interface Directive {
  readonly kind: "directive";
  readonly word: string;
  readonly args: readonly string[];
  readonly text: string;
}

/** A fenced block. */
export interface Fence {
  readonly kind: "fence";
  readonly language: string;
  /** What is between the fences; ends with a line break. */
  readonly body: string;
  readonly text: string;
}

/** A table with its lines. */
export interface Table {
  readonly kind: "table";
  readonly text: string;
}

/** The parts of a page. */
export function partsOf(page: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = page;
  while (rest !== "") {
    const part = firstPart(rest);
    rest = rest.slice(part.text.length);
    const last = parts.at(-1);
    if (part.kind === "prose" && last?.kind === "prose") parts[parts.length - 1] = prose(last.text + part.text);
    else parts.push(part);
  }
  return parts;
}

/** A fenced block of `body`. */
export function fenceOf(language: string, body: string): Fence {
  return { kind: "fence", language, body, text: `\`\`\`${language}\n${body}\`\`\`\n` };
}

/** The anchor that GitHub gives to a heading. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function firstPart(text: string): Part {
  const fence = /^```(\S*)[^\n]*\n([^]*?)^```\n/m.exec(text);
  if (fence?.index === 0) return { kind: "fence", language: fence[1] ?? "", body: fence[2] ?? "", text: fence[0] };
  const heading = /^(#{1,6}) (.+)\n/.exec(text);
  if (heading !== null)
    return { kind: "heading", level: heading[1]?.length ?? 0, title: heading[2] ?? "", text: heading[0] };
  const directive = /^<!-- (.+?) -->\n/.exec(text);
  if (directive !== null) {
    const [word = "", ...args] = (directive[1] ?? "").split(" ");
    return { kind: "directive", word, args, text: directive[0] };
  }
  const table = /^(?:\|[^\n]*\n)+/.exec(text);
  if (table !== null) return { kind: "table", text: table[0] };
  return prose(/^[^\n]*\n?/.exec(text)?.[0] ?? text);
}

function prose(text: string): Prose {
  return { kind: "prose", text };
}
