// A verdict of the rules that documents or the TypeScript compiler speak against: a bug of ours, to be reported with all it takes.

import type { DefinitionPair } from "../evolution/definition-pairs.js";
import type { Verdicts } from "../evolution/finding.js";
import type { Definition } from "../model/model.js";

/** What speaks against a verdict. */
export interface Contradiction {
  readonly before: Definition;
  readonly after: Definition;
  readonly direction: keyof Verdicts;
  /** What the rules say. */
  readonly claim: "safe" | "breaking";
  /** The rules that say so. */
  readonly rules: readonly string[];
  readonly evidence: string;
}

/** Says what speaks against the verdict on a pair of contracts. */
export function contradict(pair: DefinitionPair, said: Omit<Contradiction, "before" | "after">): Contradiction {
  return { before: pair.before, after: pair.after, ...said };
}

/** Everything that a report of it has to hold. */
export function contradictionText({ before, after, direction, claim, rules, evidence }: Contradiction): string {
  const by = rules.length === 0 ? "" : ` (${rules.join(", ")})`;
  return [
    `tessera: internal error: ${after.name} is said to be ${claim} ${direction}${by}, but the proof says otherwise; please report it with the following`,
    evidence,
    `before, ${before.span.source.path}:\n${textOf(before)}`,
    `after, ${after.span.source.path}:\n${textOf(after)}`,
  ].join("\n");
}

/** The lines of a definition in its file: from its name to the next line that is not further in. */
function textOf({ span: { source, start } }: Definition): string {
  const from = source.text.lastIndexOf("\n", start) + 1;
  const lines = source.text.slice(from).split("\n");
  const depth = start - from;
  const end = lines.findIndex((line, i) => i > 0 && line.trim() !== "" && !line.startsWith(" ".repeat(depth + 1)));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .join("\n")
    .trimEnd();
}
