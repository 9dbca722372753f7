// What changed, for readers who do not care whom it breaks.

import type { Finding } from "../finding.js";
import { ruleOf } from "../table.js";
import type { ReportFormat } from "./report.js";
import { prose } from "./prose.js";

/** The changes of each contract as a Markdown document. */
export const changelogReport: ReportFormat = ({ findings, baselines }) => {
  const names = baselines.map((name) => `\`${name}\``).join(", ");
  if (findings.length === 0) return `# Changes since ${names}\n\nNone.`;
  return [`# Changes since ${names}`, ...changesByContract(findings, "##")].join("\n\n");
};

/** A heading for each contract, by name, and what changed in it as a list. */
export function changesByContract(findings: readonly Finding[], heading: string): readonly string[] {
  const told = changesIn(findings);
  const contracts = [...new Set(told.map(({ contract }) => contract))].toSorted();
  return contracts.map((contract) => {
    const changes = told.filter((finding) => finding.contract === contract);
    const lines = new Set(changes.map((change) => `- ${where(change)}${prose(change.message)}`));
    return [`${heading} ${contract}`, "", ...lines].join("\n");
  });
}

/** How a change was made is not another change, and the state of the list of accepted breaks is none. */
function changesIn(findings: readonly Finding[]): readonly Finding[] {
  const isPolicy = ({ rule }: Finding): boolean => ruleOf(rule)?.groups.includes("policy") === true;
  const ofContracts = findings.filter(({ rule }) => ruleOf(rule) !== undefined);
  const changed = new Set(ofContracts.filter((finding) => !isPolicy(finding)).map(({ path }) => path));
  return ofContracts.filter((finding) => !(isPolicy(finding) && changed.has(finding.path)));
}

/** The place within the contract, unless it is all of it. */
function where({ contract, path }: Finding): string {
  return path === contract ? "" : `\`${path.startsWith(`${contract}.`) ? path.slice(contract.length + 1) : path}\`: `;
}
