// Workflow commands: each line is an annotation in the pull request.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

import { witnessText } from "./witness-text.js";
import { placeOf, type ReportFormat, type Weight, weightOf } from "./report.js";

const LEVELS: { readonly [W in Weight]: string | null } = {
  breaking: "error",
  risky: "warning",
  accepted: "notice",
  safe: null,
};

/** One annotation a finding; what is safe needs none. */
export const githubReport: ReportFormat = ({ findings, root }) =>
  findings
    .flatMap((finding) => {
      const level = LEVELS[weightOf(finding)];
      if (level === null) return [];
      const { file, line, column, endColumn } = placeOf(finding.after, root);
      const title = `${finding.rule} ${finding.path}`;
      const properties = Object.entries({ file, line, col: column, endColumn, title });
      const accepted = finding.acceptedBy === null ? [] : [`accepted: ${finding.acceptedBy.reason}`];
      const shown = finding.witness === undefined ? [] : [`document: ${witnessText(finding.witness)}`];
      const text = [finding.message, `why: ${finding.why}`, ...shown, `fix: ${finding.fix}`, ...accepted].join("\n");
      return `::${level} ${properties.map(([key, value]) => `${key}=${property(String(value))}`).join(",")}::${data(text)}`;
    })
    .join("\n");

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
