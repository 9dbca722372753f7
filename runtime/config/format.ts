// Mistakes as text for people: the place, msgspec's words, the line it is about, a hint.

import { codeFrame, displayText, displayWidth, lineText, positionOf } from "tessera-contracts/text";
import type { Origin, Spot } from "./node.js";
import type { Problem } from "./problem.js";
import { MASK, withoutPasswords } from "./secrets.js";

/** The problem in lines; what it says of a file can be clicked on in a terminal. */
export function formatProblem({ payload, spot, hint, secrets }: Problem): string {
  const where = spot === null ? null : placeText(spot);
  const head = displayText(`${where === null ? "" : `${where}: `}${payload.summary}`);
  const frame = spot === null ? null : frameOf(spot, secrets);
  const shownHint = hint === null ? null : displayText(hint);
  if (frame === null) return shownHint === null ? head : `${head}\n  ${shownHint}`;
  const { gutter, number, line, marks } = frame;
  const width = Math.max(displayWidth(line), displayWidth(marks));
  const tail = shownHint === null ? "" : `${" ".repeat(width + GAP - displayWidth(marks))}${shownHint}`;
  return [head, `  ${number} | ${line}`, `  ${gutter} | ${marks}${tail}`].join("\n");
}

/** A place as people write it: `tessera.toml:2:1`, or the name of a variable or flag; null if it has no name. */
export function placeText(spot: Spot): string | null {
  const { name, source } = spot.origin;
  if (name === null || source === null) return name === null ? null : displayText(name);
  const { line, column } = positionOf(source, spot.start);
  return displayText(`${name}:${line}:${column}`);
}

/** The name of an origin with the line, as reports have it; null for defaults. */
export function locationOf(spot: Spot): string | null {
  const { name, source } = spot.origin;
  if (name === null || source === null) return name;
  return `${name}:${positionOf(source, spot.start).line}`;
}

interface Frame {
  readonly gutter: string;
  readonly number: string;
  readonly line: string;
  readonly marks: string;
}

const GAP = 3;

/** The line of a spot without what is secret in it; null if there is nothing to show. */
function frameOf({ origin, start, end }: Spot, secrets: readonly Spot[]): Frame | null {
  if (origin.source === null || origin.source.text === "") return null;
  const { line, column } = positionOf(origin.source, start);
  const text = lineText(origin.source, line);
  const first = start - column + 1;
  const shown = maskedLine(text, cutOf(origin, secrets, { first, last: first + text.length }));
  const from = Math.min(column - 1, shown.length);
  const frame = codeFrame({ source: { text: shown }, start: from, end: Math.min(from + end - start, shown.length) });
  if (frame === null) return null;
  const number = String(line);
  return { gutter: " ".repeat(number.length), number, line: frame.line, marks: `${frame.indent}${frame.carets}` };
}

/** Where the first secret of a line begins, counted from the line's start; null if it has none. */
function cutOf(
  origin: Origin,
  secrets: readonly Spot[],
  { first, last }: { first: number; last: number },
): number | null {
  const starts = secrets
    .filter((secret) => secret.origin === origin && secret.start <= last && secret.end >= first)
    .map(({ start }) => Math.max(0, start - first));
  return starts.length === 0 ? null : Math.min(...starts);
}

function maskedLine(text: string, cut: number | null): string {
  const shown = cut === null ? text : `${text.slice(0, cut)}${MASK}`;
  return withoutPasswords(shown);
}
