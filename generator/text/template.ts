// The lines of a `code` template: what stands on each, how deep, and which are left out.

import type { Doc } from "./doc.js";

/** Something to lay out, and whether it prints nothing. */
export interface Piece {
  readonly doc: Doc;
  readonly empty: boolean;
}

/** The text of a template with `holes` between its parts. */
export function templateDoc(parts: readonly string[], holes: readonly Piece[]): Piece {
  const kept = templateLines(dedent(parts), holes).filter((line) => !isBlankedOut(line));
  const doc = kept.flatMap((line, i) => (i === 0 ? [line.docs] : [HARD, line.docs]));
  return { doc, empty: kept.length === 0 || (kept.length === 1 && kept[0]?.docs.length === 0) };
}

const HARD: Doc = { kind: "hard" };

/** One line of a template: its text and holes. */
interface TemplateLine {
  docs: Doc[];
  readonly holes: Piece[];
  text: string;
}

function templateLines(texts: readonly string[], holes: readonly Piece[]): TemplateLine[] {
  let line: TemplateLine = { docs: [], holes: [], text: "" };
  const all = [line];
  texts.forEach((text, i) => {
    const hole = i === 0 ? undefined : holes[i - 1];
    if (hole !== undefined) {
      line.docs.push({ kind: "align", doc: hole.doc });
      line.holes.push(hole);
    }
    text.split("\n").forEach((piece, n) => {
      if (n > 0) all.push((line = { docs: [], holes: [], text: "" }));
      if (piece !== "") line.docs.push(piece);
      line.text += piece;
    });
  });
  return all;
}

function isBlankedOut(line: TemplateLine): boolean {
  return line.holes.length > 0 && line.text.trim() === "" && line.holes.every((hole) => hole.empty);
}

/** A template that starts with a newline: without it, without a last empty line, and without the depth all its lines share. */
function dedent(parts: readonly string[]): readonly string[] {
  if (!parts[0]?.startsWith("\n")) return parts;
  const whole = parts.join("\0");
  const depths = [...whole.matchAll(/\n( *)(?=[^\n ])/g)].map((match) => match[1]?.length ?? 0);
  const depth = Math.min(...depths);
  const text = whole
    .replaceAll("\n" + " ".repeat(depth), "\n")
    .slice(1)
    .replace(/\n *$/, "");
  return text.split("\0");
}
