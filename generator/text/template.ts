// The lines of a `code` template: what stands on each, how deep, and which are left out.

import type { Doc } from "./doc.js";

/** Something to lay out, and whether it prints nothing. */
export interface Piece {
  readonly doc: Doc;
  readonly empty: boolean;
}

/** The text of a template with `holes` between its parts. */
export function templateDoc(parts: TemplateStringsArray, holes: readonly Piece[]): Piece {
  let first: Doc | undefined;
  let docs: Doc[] | undefined;
  for (const line of linesOf(parts)) {
    if (isBlankedOut(line, holes)) continue;
    const doc = lineDoc(line, holes);
    if (first === undefined) first = doc;
    else if (docs === undefined) docs = [first, HARD, doc];
    else docs.push(HARD, doc);
  }
  if (docs !== undefined) return { doc: docs, empty: false };
  return { doc: first ?? "", empty: first === undefined || first === "" };
}

const HARD: Doc = { kind: "hard" };

/** One line of a template: texts, and the numbers of the holes between them. */
interface TemplateLine {
  readonly parts: readonly (string | number)[];
  readonly holes: readonly number[];
  /** True if there is nothing on it but holes. */
  readonly blank: boolean;
}

/** Templates are few and used often: each is taken apart once. */
const KNOWN = new WeakMap<TemplateStringsArray, readonly TemplateLine[]>();

function linesOf(parts: TemplateStringsArray): readonly TemplateLine[] {
  let lines = KNOWN.get(parts);
  if (lines === undefined) KNOWN.set(parts, (lines = splitLines(dedent(parts))));
  return lines;
}

function splitLines(texts: readonly string[]): readonly TemplateLine[] {
  let line: (string | number)[] = [];
  const all = [line];
  texts.forEach((text, i) => {
    if (i > 0) line.push(i - 1);
    text.split("\n").forEach((piece, n) => {
      if (n > 0) all.push((line = []));
      if (piece !== "") line.push(piece);
    });
  });
  return all.map((parts) => {
    const holes = parts.filter((part) => typeof part === "number");
    return { parts, holes, blank: parts.every((part) => typeof part === "number" || part.trim() === "") };
  });
}

function isBlankedOut({ holes, blank }: TemplateLine, pieces: readonly Piece[]): boolean {
  return blank && holes.length > 0 && holes.every((hole) => pieces[hole]?.empty === true);
}

/** Most lines are nothing but texts, and one text in the end; elsewhere texts are one up to what is none. */
function lineDoc({ parts }: TemplateLine, holes: readonly Piece[]): Doc {
  let text = "";
  let docs: Doc[] | undefined;
  for (const part of parts) {
    const doc = typeof part === "string" ? part : docIn(part, holes);
    if (typeof doc === "string") text += doc;
    else {
      docs ??= [];
      if (text !== "") docs.push(text);
      docs.push(inHole(doc));
      text = "";
    }
  }
  if (docs === undefined) return text;
  if (text !== "") docs.push(text);
  return docs;
}

function docIn(hole: number, holes: readonly Piece[]): Doc {
  const piece = holes[hole];
  if (piece === undefined) throw new Error(`a template without its hole ${hole}`);
  return piece.doc;
}

/** What may break needs to know its depth. */
function inHole(doc: Doc): Doc {
  return typeof doc === "string" || ("kind" in doc && doc.kind === "import") ? doc : { kind: "align", doc };
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
