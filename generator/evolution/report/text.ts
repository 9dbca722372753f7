// The report in a terminal: every break and risk with the line as it is and the line as it was, and a count of the rest.

import { displayText } from "../../../runtime/text/display-text.js";
import { type Colour, frameLines, type Paint, painter } from "../../diagnostics/format.js";
import type { Finding, Severity } from "../finding.js";
import { brokenSides, failuresOf, placeOf, type Report, type ReportedFinding, type ReportFormat } from "./report.js";
import { countsOf, SIDE_WORDS } from "./summary.js";
import { witnessText } from "./witness-text.js";

/** More than these are counted, not shown: nobody reads on. */
const SHOWN = 50;

const COLOURS: { readonly [S in Severity]: Colour } = { breaking: "red", risky: "yellow", safe: "green" };

/** The report for a person: two frames a finding, why it breaks and whom, and what to do. */
export const textReport: ReportFormat = (report, options) => {
  const paint = painter(options);
  const told = report.findings.filter(({ severity, acceptedBy }) => severity !== "safe" && acceptedBy === null);
  const accepted = report.findings.filter(({ acceptedBy }) => acceptedBy !== null);
  return [
    ...told.slice(0, SHOWN).map((finding) => findingText(finding, report, paint)),
    ...(told.length > SHOWN ? [`… and ${told.length - SHOWN} more; --format json has them all`] : []),
    ...(accepted.length > 0 ? [accepted.map((finding) => acceptedText(finding, paint)).join("\n")] : []),
    summary(report),
  ].join("\n\n");
};

function findingText(finding: ReportedFinding, { root }: Report, paint: Paint): string {
  const { rule, severity, path, message, why, witness, fix, after } = finding;
  const { file, line, column } = placeOf(after, root);
  const kind = paint(COLOURS[severity], `${severity}[${rule}]`);
  const whom = brokenSides(finding).map((side) => SIDE_WORDS[side]);
  return [
    `${displayText(file)}:${line}:${column}: ${kind}: ${paint("bold", displayText(`${path}: ${message}`))}`,
    ...frameLines(after, (carets) => paint(COLOURS[severity], carets)),
    ...oldFrame(finding, paint),
    `${paint("cyan", "why")}: ${displayText(why)}`,
    ...(whom.length === 0 ? [] : [`${paint("cyan", "breaks")}: ${whom.join("; ")}`]),
    ...(witness === undefined ? [] : [`${paint("cyan", "document")}: ${displayText(witnessText(witness))}`]),
    `${paint("cyan", "fix")}: ${displayText(fix)}`,
  ].join("\n");
}

/** The place in the baseline; its file is not on disk, so nothing is named that could be clicked. */
function oldFrame({ before, baseline }: Finding & { readonly baseline: string }, paint: Paint): readonly string[] {
  if (before === null) return [];
  const { file, line } = placeOf(before, "");
  return [
    `${paint("cyan", "before")}: line ${line} of ${displayText(file)} in ${displayText(baseline)}`,
    ...frameLines(before, (carets) => paint("cyan", carets)),
  ];
}

function acceptedText({ rule, path, message, acceptedBy }: ReportedFinding, paint: Paint): string {
  const [until, by] = [acceptedBy?.until ?? null, acceptedBy?.by ?? null];
  const terms = [...(by === null ? [] : [`by ${by}`]), ...(until === null ? [] : [`until ${until}`])].join(", ");
  const words = `${path}: ${message}; ${acceptedBy?.reason ?? ""}${terms === "" ? "" : ` (${terms})`}`;
  return `${paint("green", `accepted[${rule}]`)}: ${displayText(words)}`;
}

function summary(report: Report): string {
  const { findings, baselines, verdict } = report;
  const against = `against ${baselines.map(displayText).join(", ")}`;
  if (findings.length === 0) return `no change ${against}`;
  const broken = brokenSides(verdict).map((side) => SIDE_WORDS[side]);
  const whom = broken.length === 0 ? "nothing breaks" : `breaks ${broken.join("; ")}`;
  const [first] = failuresOf(report);
  const counted = `${countsOf(findings)} ${against}: ${whom}`;
  if (first === undefined) return counted;
  return `${counted}\ntessera explain ${first.rule} says more of the first; tessera accept RULE PATH --reason "…" accepts one on purpose`;
}
