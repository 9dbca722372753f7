import type { Witness } from "../finding.js";

/** Longer documents are cut: `--format json` has all of them. */
const LONGEST = 400;

/** A document that breaks, and what the reader makes of it: `{"id":""}  ->  Object missing required field`. */
export function witnessText({ document, outcome, format, direction }: Witness): string {
  const whole = format === "json" ? document : `MessagePack ${document}`;
  const shown = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  return `${shown}  ->  ${outcome} (${WHO[direction]})`;
}

const WHO = { backward: "old data, new reader", forward: "new data, old reader" } as const;
