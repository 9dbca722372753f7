import { changesByContract } from "./changelog.js";
import { codeText, prose } from "./prose.js";
import {
  brokenSides,
  placeOf,
  type Report,
  type ReportedFinding,
  type ReportFormat,
  type Weight,
  weightOf,
} from "./report.js";
import { countsOf, SIDE_WORDS } from "./summary.js";
import { witnessText } from "./witness-text.js";

const SECTIONS: readonly (readonly [weight: Weight, title: string])[] = [
  ["breaking", "Breaking"],
  ["risky", "Risky"],
  ["accepted", "Accepted on purpose"],
  ["safe", "Safe"],
];

/** A comment for a pull request: what breaks, what is risky, what is safe, and a change log. */
export const markdownReport: ReportFormat = (report) => {
  const { findings } = report;
  const against = report.baselines.map((name) => `\`${name}\``).join(", ");
  if (findings.length === 0) return `## Contracts: no change\n\nCompared with ${against}.`;
  return [
    `## Contracts: ${countsOf(findings)}`,
    `Compared with ${against}. ${verdictText(report)}`,
    ...SECTIONS.flatMap(([weight, title]) => section(weight, title, report)),
    folded("Change log", changesByContract(findings, "####").join("\n\n")),
  ].join("\n\n");
};

function verdictText({ verdict }: Report): string {
  const broken = brokenSides(verdict).map((side) => `**${SIDE_WORDS[side]}**`);
  return broken.length === 0 ? "Nothing breaks." : `Breaks: ${broken.join("; ")}.`;
}

function section(weight: Weight, title: string, report: Report): readonly string[] {
  const found = report.findings.filter((finding) => weightOf(finding) === weight);
  if (found.length === 0) return [];
  const list = found.map((finding) => itemOf(finding, report)).join("\n");
  return weight === "safe" ? [folded(`${title} (${found.length})`, list)] : [`### ${title}`, list];
}

function itemOf(finding: ReportedFinding, { root, baselines }: Report): string {
  const { file, line } = placeOf(finding.after, root);
  const { rule, path, message, why, witness, fix, acceptedBy } = finding;
  const against = baselines.length > 1 ? ` (against \`${finding.baseline}\`)` : "";
  const head = `- **\`${path}\`**: ${prose(message)}${against}  \n  \`${rule}\` at \`${file}:${line}\``;
  if (acceptedBy !== null) {
    const by = acceptedBy.by === null ? "" : `  \n  Accepted by: ${prose(acceptedBy.by)}`;
    return `${head}  \n  Reason: ${prose(acceptedBy.reason)}${by}`;
  }
  if (finding.severity === "safe") return head;
  const shown = witness === undefined ? "" : `  \n  Document: ${codeText(witnessText(witness))}`;
  return `${head}  \n  ${prose(why)}${shown}  \n  Fix: ${prose(fix)}`;
}

function folded(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
