import type { YamlScalar } from "./yaml-node.js";

const SPACE = /\s/;
const ESCAPE_LENGTHS: { readonly [mark: string]: number } = { x: 4, u: 6, U: 10 };

/**
 * Returns where each UTF-16 unit of a scalar's content stands in the file, and one more for its end.
 * White space that folding made or dropped is set beside its neighbour; everything else is exact.
 */
export function scalarOffsets(file: string, scalar: YamlScalar): readonly number[] {
  const offsets: number[] = [];
  let at = contentStart(file, scalar);
  while (offsets.length < scalar.text.length) {
    const unit = scalar.text.charAt(offsets.length);
    const isSpace = SPACE.test(unit);
    if (!isSpace) at = skipSpace(file, at, scalar);
    offsets.push(at);
    if (isEscape(file, at, scalar)) {
      const length = ESCAPE_LENGTHS[file.charAt(at + 1)] ?? 2;
      if (length === 10 && parseInt(file.slice(at + 2, at + 10), 16) > 0xffff) offsets.push(at);
      at += length;
    } else if (!isSpace || file[at] === unit) {
      at += scalar.style === "single" && unit === "'" ? 2 : 1;
    }
  }
  offsets.push(at);
  return offsets;
}

function contentStart(file: string, scalar: YamlScalar): number {
  if (scalar.style === "plain") return scalar.start;
  if (scalar.style === "single" || scalar.style === "double") return scalar.start + 1;
  return file.indexOf("\n", scalar.start) + 1;
}

/** Steps over white space of the file, and in double quotes over an escaped line break. */
function skipSpace(file: string, from: number, scalar: YamlScalar): number {
  let at = from;
  while (at < scalar.end) {
    const isBreak = scalar.style === "double" && /^\\\r?\n/.test(file.slice(at, at + 3));
    if (!isBreak && !SPACE.test(file.charAt(at))) break;
    at++;
  }
  return at;
}

function isEscape(file: string, at: number, scalar: YamlScalar): boolean {
  return scalar.style === "double" && file[at] === "\\";
}
