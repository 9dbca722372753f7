// What a reader of a format gives.

import type { ConfigLimits } from "./limits.js";
import type { ConfigNode, Origin, Spot } from "./node.js";
import type { ConfigErrorCode, Problem } from "./problem.js";
import { unreadable } from "./problems.js";

/** The values of a text. */
export interface ReadText {
  /** Null if the text cannot be read. */
  readonly root: ConfigNode | null;
  /** Why it cannot. */
  readonly problems: readonly Problem[];
  /** What other programs read differently. */
  readonly warnings: readonly Problem[];
}

/** Reads a text of one format; `origin` has the text. */
export type ReadFormat = (origin: Origin & Pick<Required<Origin>, "source">, limits: ConfigLimits) => Promise<ReadText>;

/** A place where a text is not of its format; readers throw it and turn it into a problem. */
export class SyntaxMistake extends Error {
  readonly start: number;
  readonly end: number;
  readonly hint: string | null;
  readonly code: ConfigErrorCode;

  constructor(message: string, at: { start: number; end?: number; hint?: string; code?: ConfigErrorCode }) {
    super(message);
    this.start = at.start;
    this.end = at.end ?? at.start + 1;
    this.hint = at.hint ?? null;
    this.code = at.code ?? "CONFIG_SYNTAX";
  }
}

/** What `read` gives, or the mistake that it throws. */
export function readOr(origin: Origin, read: () => ReadText): ReadText {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SyntaxMistake)) throw error;
    return { root: null, problems: [problemOf(error, origin)], warnings: [] };
  }
}

/** The problem of a mistake. Where a text does not parse, nobody knows what in it is secret: so its values are not shown. */
export function problemOf({ message, start, end, hint, code }: SyntaxMistake, origin: Origin): Problem {
  const spot: Spot = { origin, start, end };
  return unreadable(code, message, { spot, ...(hint === null ? {} : { hint }) });
}

/** A text with more in it than may be. */
export function tooMuch(what: string, name: keyof ConfigLimits, at: { start: number; most: number }): SyntaxMistake {
  const message = `${what}; the limit is ${at.most} (${name})`;
  return new SyntaxMistake(message, { start: at.start, code: "CONFIG_FILE_TOO_LARGE" });
}
