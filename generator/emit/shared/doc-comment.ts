import { type Code, code } from "../../text/code.js";

const WIDTH = 118;

interface Comment {
  /** Sentences; undefined and empty ones are left out. */
  readonly text: readonly (string | undefined)[];
  /** What to use instead, if the thing is deprecated. */
  readonly deprecated?: string | undefined;
  /** How many columns the comment stands in. */
  readonly depth: number;
}

/** A JSDoc comment, wrapped; nothing if there is no text. A user's text can neither end the comment nor start a tag. */
export function docComment(comment: Comment): Code {
  const sentences = comment.text.filter((part) => part !== undefined).map((part) => part.trim());
  const text = harmless(sentences.filter((part) => part !== "").join(" "));
  const tag = comment.deprecated === undefined ? "" : `@deprecated ${harmless(comment.deprecated)}`;
  if (text === "" && tag === "") return code.nothing;
  const line = `/** ${text}${tag} */`;
  const single = (text === "" || tag === "") && !line.includes("\n") && line.length + comment.depth <= WIDTH;
  if (single) return code.text(line);
  const paragraphs = [text, tag].filter((part) => part !== "").flatMap((part) => part.split("\n"));
  const body = paragraphs.flatMap((part) => wrap(part.trim(), WIDTH - comment.depth - 3));
  return code.text(["/**", ...body.map((part) => ` * ${part}`.trimEnd()), " */"].join("\n"));
}

function harmless(text: string): string {
  return text
    .trim()
    .replaceAll("*/", "*\\/")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/^(\s*)@/gm, "$1\\@");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
