// The few words in which all reports sum up.

import type { Verdicts } from "../finding.js";
import { type ReportedFinding, type Weight, weightOf } from "./report.js";

/** Whom a broken side hurts. */
export const SIDE_WORDS: { readonly [S in keyof Verdicts]: string } = {
  backward: "old data read by new code",
  forward: "new data read by old code",
  source: "TypeScript code that uses the types",
};

const WEIGHTS: readonly Weight[] = ["breaking", "risky", "safe", "accepted"];

/** `1 breaking, 2 risky, 3 safe`: what there is none of is left out, except that nothing breaks. */
export function countsOf(findings: readonly ReportedFinding[]): string {
  return WEIGHTS.map((weight) => [weight, findings.filter((finding) => weightOf(finding) === weight).length] as const)
    .filter(([weight, count]) => count > 0 || weight === "breaking")
    .map(([weight, count]) => `${count} ${weight}`)
    .join(", ");
}
