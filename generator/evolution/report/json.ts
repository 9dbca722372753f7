import { positionOf } from "../../../runtime/text/position.js";
import type { Acceptance } from "../../parse/accepted-list.js";
import { placeOf, type Report, type ReportedFinding, type ReportFormat } from "./report.js";

/** The report as JSON, an `EvolutionReport` of the standard library. */
export const jsonReport: ReportFormat = (report) => {
  const findings = report.findings.map((finding) => toJson(finding, report));
  return JSON.stringify({ verdict: report.verdict, findings }, null, 2);
};

/** In the order in which a person would tell it. */
function toJson(finding: ReportedFinding, { root }: Report): object {
  const { rule, severity, backward, forward, source, contract, path, message, why, fix, before, acceptedBy, witness } =
    finding;
  const { file, line, column } = placeOf(finding.after, root);
  const old = before === null ? null : positionOf(before.source, before.start);
  const baseline = { ref: finding.baseline, file: before?.source.path ?? null, line: old?.line ?? null };
  const told = { rule, severity, backward, forward, source, contract, path, file, line, column, message, why, fix };
  const shown = witness === undefined ? {} : { witness };
  return {
    ...told,
    ...shown,
    baseline,
    ...(acceptedBy === null ? {} : { acceptedBy: acceptanceJson(acceptedBy, root) }),
  };
}

function acceptanceJson({ reason, until, by, span }: Acceptance, root: string): object {
  const { file, line } = placeOf(span, root);
  return { reason, until, ...(by === null ? {} : { by }), file, line };
}
