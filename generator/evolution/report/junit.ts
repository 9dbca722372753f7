// One test case a finding, as the JUnit reporters of CI systems read them.

import { placeOf, type Report, type ReportedFinding, type ReportFormat, weightOf } from "./report.js";
import { witnessText } from "./witness-text.js";

/** Breaking findings are failures, accepted ones skipped, all others passed. */
export const junitReport: ReportFormat = (report) => {
  const { findings } = report;
  const counted = (weight: string): number => findings.filter((finding) => weightOf(finding) === weight).length;
  const cases =
    findings.length === 0 ? [testCase("contracts", "no change", "")] : findings.map((one) => caseOf(one, report));
  const attributes = `tests="${cases.length}" failures="${counted("breaking")}" skipped="${counted("accepted")}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tessera" ${attributes}>`,
    `  <testsuite name="tessera breaking" ${attributes}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n");
};

function caseOf(finding: ReportedFinding, { root }: Report): string {
  const { file, line, column } = placeOf(finding.after, root);
  const { rule, path, message, why, witness, fix, acceptedBy } = finding;
  return testCase(file, `${rule} ${path}`, outcome());

  function outcome(): string {
    if (acceptedBy !== null) return `<skipped message="${escaped(`accepted: ${acceptedBy.reason}`)}"/>`;
    if (finding.severity !== "breaking") return "";
    const shown = witness === undefined ? "" : `\n${witnessText(witness)}`;
    const text = `${file}:${line}:${column}\n${why}${shown}\nfix: ${fix}`;
    return `<failure type="${escaped(rule)}" message="${escaped(message)}">${escaped(text)}</failure>`;
  }
}

function testCase(className: string, name: string, outcome: string): string {
  const head = `    <testcase classname="${escaped(className)}" name="${escaped(name)}"`;
  return outcome === "" ? `${head}/>` : `${head}>\n      ${outcome}\n    </testcase>`;
}

/** What XML has no way to say is replaced. */
// oxlint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text
    .replace(IMPOSSIBLE, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (found) => ESCAPES[found] ?? `&#${found.charCodeAt(0)};`);
}

const ESCAPES: { readonly [char: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
