// A code quality report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import { createHash } from "node:crypto";
import { placeOf, type ReportedFinding, type ReportFormat, type Weight, weightOf } from "./report.js";

const SEVERITIES: { readonly [W in Weight]: string | null } = {
  breaking: "blocker",
  risky: "minor",
  accepted: "info",
  safe: null,
};

/** One issue a finding; what is safe needs none. */
export const gitlabReport: ReportFormat = ({ findings, root }) => {
  const issues = findings.flatMap((finding) => {
    const severity = SEVERITIES[weightOf(finding)];
    if (severity === null) return [];
    const { file, line } = placeOf(finding.after, root);
    const description = `${finding.path}: ${finding.message}; ${finding.why}; fix: ${finding.fix}`;
    const location = { path: file, lines: { begin: line } };
    return [{ description, check_name: finding.rule, fingerprint: fingerprintOf(finding), severity, location }];
  });
  return JSON.stringify(issues, null, 2);
};

/** The same for the same finding, wherever in the file it has moved. */
function fingerprintOf({ rule, path, message, baseline }: ReportedFinding): string {
  return createHash("sha256")
    .update(JSON.stringify([rule, path, message, baseline]))
    .digest("hex");
}
