// Looks at a text of TOML before it is parsed: what nests too deeply, or has too much in it, would end the parser's stack or its patience.

import type { ConfigLimits } from "./limits.js";
import { SyntaxMistake, tooMuch } from "./syntax.js";

/** Comments, strings of the four kinds, what counts, and anything else that does not. */
const TOKENS =
  /#[^\n]*|"""[^"\\]*(?:(?:\\[\s\S]|"(?!""))[^"\\]*)*(?:"{3,5})?|'''[\s\S]*?(?:'{3,5}|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|[[\]{}=,.\n]|[^#"'[\]{}=,.\n]+/g;

/**
 * Refuses what is beyond the limits, and carriage returns that end no line, which TOML has nowhere.
 * @throws {SyntaxMistake}
 */
export function guardToml(text: string, limits: ConfigLimits): void {
  const bare = /\r(?!\n)/.exec(text);
  if (bare !== null) throw new SyntaxMistake("A carriage return without a line feed", { start: bare.index });
  const counts = { depth: 0, dots: 0, values: 0 };
  for (const { 0: token, index: start } of text.matchAll(TOKENS)) {
    count(token, counts);
    if (counts.depth + counts.dots > limits.maxDepth) {
      throw tooMuch("Nested too deeply", "maxDepth", { start, most: limits.maxDepth });
    }
    if (counts.values > limits.maxValues) {
      throw tooMuch("Too many values", "maxValues", { start, most: limits.maxValues });
    }
  }
}

interface Counts {
  depth: number;
  /** Of the key that is being read, or the header. */
  dots: number;
  values: number;
}

function count(token: string, counts: Counts): void {
  switch (token) {
    case "[":
    case "{":
      counts.depth++;
      break;
    case "]":
    case "}":
      counts.depth = Math.max(0, counts.depth - 1);
      break;
    case ".":
      counts.dots++;
      break;
    case "=":
    case ",":
      counts.values++;
      counts.dots = 0;
      break;
    case "\n":
      counts.dots = 0;
  }
}
