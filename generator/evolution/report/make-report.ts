// From what the rules found to what it means for this check: which findings count, which are accepted, and what is left.

import type { Acceptance } from "../../parse/accepted-list.js";
import { acceptanceOf, listFaults } from "../accepted.js";
import type { Comparison, Finding, Severity, Verdicts } from "../finding.js";
import { presentName, RETIRED_RULES, type RetiredRule } from "../retired.js";
import { type Report, type ReportedFinding, worst } from "./report.js";

/** Which sides count as breaking: `backward` old data in new code, `forward` new data in old code, `full` these and the source. */
export const MODES = ["backward", "forward", "full"] as const;

/** One of the modes. */
export type Mode = (typeof MODES)[number];

/** A comparison with a baseline, and what the user calls it. */
export interface Compared {
  readonly baseline: string;
  readonly comparison: Comparison;
}

/** What a check is judged by. */
export interface Terms {
  readonly mode: Mode;
  readonly accepted: readonly Acceptance[];
  /** True if what was accepted is about one of these baselines: then an entry that matches nothing is a mistake. */
  readonly isAcceptedHere: boolean;
  /** The day of the check, as `2026-12-31`. */
  readonly today: string;
}

const NO_BREAK: Verdicts = { backward: "ok", forward: "ok", source: "ok" };

/** Makes one report of comparisons with one or more baselines; what several show is told once, against the first of them. */
export function makeReport(
  compared: readonly Compared[],
  terms: Terms,
  retired: readonly RetiredRule[] = RETIRED_RULES,
): Omit<Report, "root"> {
  const found = distinct(compared);
  const baselines = compared.map(({ baseline }) => baseline);
  const accepted = terms.accepted.map((entry) => ({ ...entry, rule: presentName(entry.rule, retired) }));
  const faults = listFaults(accepted, terms.isAcceptedHere ? found : null, terms.today).map((fault) => ({
    ...fault,
    baseline: baselines.join(", "),
    acceptedBy: null,
  }));
  const findings = found.map((finding): ReportedFinding => {
    const severity = severityIn(terms.mode, finding);
    return { ...finding, severity, acceptedBy: acceptanceOf(finding, accepted, terms.today) };
  });
  const verdict = compared.map(({ comparison }) => comparison.verdict).reduce(worst, NO_BREAK);
  return { verdict, baselines, findings: [...findings, ...faults].toSorted(byPlace) };
}

function distinct(compared: readonly Compared[]): readonly (Finding & { readonly baseline: string })[] {
  const found = new Map<string, Finding & { readonly baseline: string }>();
  for (const { baseline, comparison } of compared) {
    for (const finding of comparison.findings) {
      const { rule, path, message, backward, forward, source } = finding;
      const key = JSON.stringify([rule, path, message, backward, forward, source]);
      if (!found.has(key)) found.set(key, { ...finding, baseline });
    }
  }
  return [...found.values()];
}

/** A break of a side that does not count is a risk. What breaks no side and is an error all the same, policy, is one in each mode. */
function severityIn(mode: Mode, finding: Finding): Severity {
  if (finding.severity !== "breaking" || mode === "full" || finding[mode] === "break") return finding.severity;
  const breaksOther = finding.backward === "break" || finding.forward === "break" || finding.source === "break";
  return breaksOther ? "risky" : "breaking";
}

const BY_WEIGHT: readonly Severity[] = ["breaking", "risky", "safe"];

/** At one place the worst comes first. */
function byPlace(one: Finding, other: Finding): number {
  const [a, b] = [one.after, other.after];
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.start - b.start || BY_WEIGHT.indexOf(one.severity) - BY_WEIGHT.indexOf(other.severity);
}
