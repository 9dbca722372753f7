// The static analysis format that code hosts and editors take. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import { createHash } from "node:crypto";
import type { Span } from "../../diagnostics/diagnostic.js";
import { purposeOf } from "../rule-pages.js";
import { placeOf, type ReportedFinding, type ReportFormat, type Weight, weightOf } from "./report.js";
import { witnessText } from "./witness-text.js";

const LEVELS: { readonly [W in Weight]: string } = {
  breaking: "error",
  risky: "warning",
  safe: "note",
  accepted: "error",
};

/** The report as a SARIF 2.1.0 log of one run. */
export const sarifReport: ReportFormat = ({ findings, root }) => {
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const driver = {
    name: "tessera",
    rules: rules.map((id) => ({ id, shortDescription: { text: purposeOf(id) } })),
  };
  const results = findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule), root));
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2);
};

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

function resultOf(finding: ReportedFinding, ruleIndex: number, root: string): object {
  const { rule, path, message, why, witness, fix, after, acceptedBy } = finding;
  const shown = witness === undefined ? "" : `\n${witnessText(witness)}`;
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([rule, path, message]))
    .digest("hex");
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[weightOf(finding)],
    message: { text: `${path}: ${message}\n${why}${shown}\nFix: ${fix}` },
    locations: [{ physicalLocation: locationOf(after, root), logicalLocations: [{ fullyQualifiedName: path }] }],
    partialFingerprints: { "change/v1": fingerprint },
    ...(acceptedBy === null
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: acceptedBy.reason }] }),
  };
}

function locationOf(span: Span, root: string): object {
  const { file, line, column, endColumn } = placeOf(span, root);
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return { artifactLocation: { uri }, region: { startLine: line, startColumn: column, endColumn } };
}
