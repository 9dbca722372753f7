// What every report format is made from.

import type { Span } from "../../diagnostics/diagnostic.js";
import { positionOf } from "../../../runtime/text/position.js";
import type { Acceptance } from "../../parse/accepted-list.js";
import type { Finding, Verdict, Verdicts } from "../finding.js";

/** A finding against one of the baselines. */
export interface ReportedFinding extends Finding {
  /** What the user calls the baseline: `git:v1`. */
  readonly baseline: string;
  /** Null unless it was accepted on purpose. */
  readonly acceptedBy: Acceptance | null;
}

/** The outcome of one check. */
export interface Report {
  /** Against the worst of the baselines, whatever was accepted. */
  readonly verdict: Verdicts;
  /** By place in the new contracts. */
  readonly findings: readonly ReportedFinding[];
  /** What the user calls the baselines. */
  readonly baselines: readonly string[];
  /** The way from the working directory to the directory that file names are relative to: empty, or ending in `/`. */
  readonly root: string;
}

/** How a report is to be printed. */
export interface ReportOptions {
  /** True for a terminal that shows colours. */
  readonly colour: boolean;
}

/** A report as text, without a final newline. */
export type ReportFormat = (report: Report, options: ReportOptions) => string;

/** What fails the check, in the order of the report. */
export function failuresOf({ findings }: Report): readonly ReportedFinding[] {
  return findings.filter((finding) => finding.severity === "breaking" && finding.acceptedBy === null);
}

/** How loudly a finding is to be said: one that was accepted is only mentioned. */
export type Weight = "breaking" | "risky" | "safe" | "accepted";

/** The weight of a finding. */
export function weightOf({ severity, acceptedBy }: ReportedFinding): Weight {
  return acceptedBy === null ? severity : "accepted";
}

/** The sides of a change that may break, in the order in which they are always named. */
export const SIDES = ["backward", "forward", "source"] as const;

/** The sides that a verdict breaks. */
export function brokenSides(verdicts: Verdicts): readonly (keyof Verdicts)[] {
  return SIDES.filter((side) => verdicts[side] === "break");
}

/** The worse of two verdicts on each side. */
export function worst(one: Verdicts, other: Verdicts): Verdicts {
  const worse = (side: keyof Verdicts): Verdict => (one[side] === "break" ? "break" : other[side]);
  return { backward: worse("backward"), forward: worse("forward"), source: worse("source") };
}

/** A place as tools name it: both count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One beyond the last column on the same line. */
  readonly endColumn: number;
}

/** The place of a span in a file that is named from the working directory on. */
export function placeOf({ source, start, end }: Span, root: string): Place {
  const from = positionOf(source, start);
  const to = positionOf(source, end);
  const endColumn = to.line === from.line ? Math.max(to.column, from.column + 1) : from.column + 1;
  return { file: `${root}${source.path}`, ...from, endColumn };
}
