// Every rule of the evolution check, as a user meets it: a folder a rule in test/evolution, compared and told. A folder, or its
// sub-ruleFolders for several cases, holds `before.yaml` and `after.yaml`, or whole `before/` and `after/` contracts, and the
// `expected.txt` that must come out. The examples on the pages of the rules are cases too.

import { describe, expect, test } from "vitest";
import { compareModels } from "../generator/evolution/compare.js";
import { explainRule } from "../generator/evolution/explain.js";
import type { Comparison, Finding, Verdicts } from "../generator/evolution/finding.js";
import { RULES } from "../generator/evolution/table.js";
import { positionOf } from "../runtime/text/position.js";
import type { Span } from "../generator/diagnostics/diagnostic.js";
import { casesIn, filesOf, isBothWays, modelIn, modelOf, ruleFolders } from "./evolution-cases.js";

test("every rule has a folder, and every folder a rule", () => {
  expect(ruleFolders).toEqual(RULES.map(({ id }) => id).toSorted());
});

describe.each(ruleFolders)("%s", (rule) => {
  test.each(casesIn(rule))("%s", async (name) => {
    const comparison = compareModels(modelIn(name, "before"), modelIn(name, "after"));
    expect(comparison.findings.map((finding) => finding.rule)).toContain(rule);
    await expect(tell(comparison)).toMatchFileSnapshot(`./evolution/${name}/expected.txt`);
  });
});

describe("a change made undone", () => {
  // What these find is a matter of what was there once, so it does not turn round.
  const ONE_WAY = [
    "TYPE_RENAMED_TAG_DERIVED",
    "FIELD_ALIAS_ADDED",
    "FIELD_ALIAS_REMOVED",
    "RESERVED_NAME_REUSED",
    "ENUM_RESERVED_REUSED",
    "ARRAY_HOLE_REUSED",
  ];

  test.each(ruleFolders.flatMap(casesIn))("%s: what broke old readers breaks new ones", (name) => {
    const [before, after] = [modelIn(name, "before"), modelIn(name, "after")];
    const there = compareModels(before, after);
    const back = compareModels(after, before);
    const isOneWay = [...there.findings, ...back.findings].some(({ rule }) => ONE_WAY.includes(rule));
    if (isOneWay || !isBothWays(before) || !isBothWays(after)) return;
    expect([back.verdict.backward, back.verdict.forward]).toEqual([there.verdict.forward, there.verdict.backward]);
  });
});

describe("the page of a rule", () => {
  test.each(RULES)("$id has an example that the rule finds", ({ id, explain: { before, after } }) => {
    const { findings } = compareModels(modelOf(filesOf(before)), modelOf(filesOf(after)));
    expect(findings.map((finding) => finding.rule)).toContain(id);
  });

  test.each(RULES)("$id finds nothing where nothing changed", (rule) => {
    const model = modelOf(filesOf(rule.explain.after));
    expect(compareModels(model, modelOf(filesOf(rule.explain.after))).findings).toEqual([]);
  });

  test.each(RULES)("$id says who breaks and what to do", (rule) => {
    const page = explainRule(rule);
    expect(page).toContain(rule.explain.breaks);
    expect(page).toContain("## What to do");
  });
});

test("names of rules are all different", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

function tell({ verdict, findings }: Comparison): string {
  return [`verdict: ${verdictText(verdict)}`, ...findings.map(tellFinding)].join("\n\n") + "\n";
}

function tellFinding(finding: Finding): string {
  const { rule, severity, contract, path, message, why, fix, provable } = finding;
  return [
    `${severity} ${rule} ${path}`,
    `  ${verdictText(finding)}; ${provable ? "provable" : "not provable"}; contract ${contract}`,
    `  at ${spanText(finding.after)}, was at ${finding.before === null ? "no place" : spanText(finding.before)}`,
    `  ${message}`,
    `  why: ${why}`,
    `  fix: ${fix}`,
  ].join("\n");
}

function verdictText({ backward, forward, source }: Verdicts): string {
  return `backward ${backward}, forward ${forward}, source ${source}`;
}

function spanText({ source, start }: Span): string {
  const { line, column } = positionOf(source, start);
  return `${source.path}:${line}:${column}`;
}
