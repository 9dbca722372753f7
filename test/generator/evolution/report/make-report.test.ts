import { describe, expect, test } from "vitest";
import type { Finding } from "../../../../generator/evolution/finding.js";
import { makeReport, MODES, type Terms } from "../../../../generator/evolution/report/make-report.js";
import { presentName, RETIRED_RULES } from "../../../../generator/evolution/retired.js";
import { retiredPage } from "../../../../generator/evolution/rule-pages.js";
import { RULES } from "../../../../generator/evolution/table.js";
import { failuresOf, worst } from "../../../../generator/evolution/report/report.js";
import type { Acceptance } from "../../../../generator/parse/accepted-list.js";
import { finding, spanOf } from "./findings.js";

const TERMS: Terms = { mode: "full", accepted: [], isAcceptedHere: true, today: "2026-12-31" };
const FINE = { backward: "ok", forward: "ok", source: "ok" } as const;
const BROKEN = { backward: "break", forward: "break", source: "break" } as const;

function against(baseline: string, ...findings: readonly Finding[]) {
  return { baseline, comparison: { verdict: findings.reduce(worst, FINE), findings } };
}

function accepted(more: Partial<Acceptance> = {}): Acceptance {
  const { rule, path } = finding();
  return { rule, path, reason: "meant", until: null, by: null, span: spanOf("Order"), ...more };
}

describe("the mode decides what a break counts as:", () => {
  test.each([
    [{ ...FINE, backward: "break" }, ["breaking", "risky", "breaking"]],
    [{ ...FINE, forward: "break" }, ["risky", "breaking", "breaking"]],
    [{ ...FINE, source: "break" }, ["risky", "risky", "breaking"]],
    [BROKEN, ["breaking", "breaking", "breaking"]],
    [FINE, ["breaking", "breaking", "breaking"]],
  ] as const)("%j", (sides, severities) => {
    const judged = MODES.map((mode) => makeReport([against("a", finding(sides))], { ...TERMS, mode }));
    expect(judged.map(({ findings }) => findings[0]?.severity)).toEqual(severities);
    for (const { verdict } of judged) expect(verdict).toEqual(sides);
  });

  test.each(["risky", "safe"] as const)("what is %s stays so", (severity) => {
    for (const mode of MODES) {
      expect(makeReport([against("a", finding({ severity, ...FINE }))], { ...TERMS, mode }).findings[0]?.severity).toBe(
        severity,
      );
    }
  });
});

describe("several baselines", () => {
  test("give the worst verdict of them", () => {
    const one = against("a", finding({ ...FINE, backward: "break" }));
    const other = against("b", finding({ ...FINE, source: "break", path: "B" }));
    expect(makeReport([one, other], TERMS).verdict).toEqual({ backward: "break", forward: "ok", source: "break" });
    expect(makeReport([one, other], TERMS).baselines).toEqual(["a", "b"]);
  });

  test("show a finding once, against the first of them, unless it says something else", () => {
    const judged = makeReport([against("a", finding()), against("b", finding(), finding({ message: "else" }))], TERMS);
    expect(judged.findings.map(({ baseline, message }) => [baseline, message])).toEqual([
      ["a", finding().message],
      ["b", "else"],
    ]);
  });

  test("are told in the order of the contracts", () => {
    const [first, second] = [
      finding({ path: "1", after: spanOf("id") }),
      finding({ path: "2", after: spanOf("größe") }),
    ];
    expect(makeReport([against("a", second), against("b", first)], TERMS).findings.map(({ path }) => path)).toEqual([
      "1",
      "2",
    ]);
  });
});

describe("the list of accepted breaks", () => {
  const failing = (...entries: readonly Acceptance[]) => {
    const judged = makeReport([against("a", finding()), against("b")], { ...TERMS, accepted: entries });
    return failuresOf({ ...judged, root: "" }).map(({ rule, path }) => `${rule} ${path}`);
  };
  const BREAK = "FIELD_ADDED_REQUIRED Order.größe";

  test.each<[string, readonly Acceptance[], readonly string[]]>([
    ["is empty", [], [BREAK]],
    ["has the finding", [accepted()], []],
    ["has it until today", [accepted({ until: "2026-12-31" })], []],
    ["had it until yesterday", [accepted({ until: "2026-12-30" })], [BREAK, "ACCEPTED_EXPIRED Order.größe"]],
    ["has another rule", [accepted({ rule: "FIELD_REMOVED" })], [BREAK, "ACCEPTED_UNMATCHED Order.größe"]],
    ["has another path", [accepted({ path: "Order.id" })], [BREAK, "ACCEPTED_UNMATCHED Order.id"]],
    ["has it and one more", [accepted(), accepted({ path: "Order.id" })], ["ACCEPTED_UNMATCHED Order.id"]],
    [
      "has what is over and matches nothing",
      [accepted({ path: "A", until: "2000-01-01" })],
      [BREAK, "ACCEPTED_UNMATCHED A"],
    ],
  ])("%s", (_what, entries, failures) => {
    expect(failing(...entries).toSorted()).toEqual(failures.toSorted());
  });

  test.each([
    [accepted({ path: "Order.id" }), []],
    [accepted({ path: "Order.id", until: "2000-01-01" }), ["ACCEPTED_EXPIRED"]],
  ])("of another baseline need not match, but may not be over", (entry, rules) => {
    const judged = makeReport([against("a")], { ...TERMS, accepted: [entry], isAcceptedHere: false });
    expect(judged.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test("never hides a finding, nor changes the verdict", () => {
    const judged = makeReport([against("a", finding())], { ...TERMS, accepted: [accepted()] });
    expect(judged.findings).toHaveLength(1);
    expect(judged.findings[0]?.acceptedBy).toEqual(accepted());
    expect(judged.verdict.backward).toBe("break");
  });
});

describe("a rule that was retired", () => {
  const { rule } = finding();
  const RETIRED = [
    { id: "OLDEST", purpose: "It found this first.", replaced_by: "OLDER" },
    { id: "OLDER", purpose: "It found this later.", replaced_by: rule },
  ];

  test.each(["OLDEST", "OLDER", rule])("still accepts, as %s, what is found under the new name", (name) => {
    const terms = { ...TERMS, accepted: [accepted({ rule: name })] };
    const report = makeReport([against("a", finding())], terms, RETIRED);
    expect(failuresOf({ ...report, root: "" })).toEqual([]);
    expect(report.findings.map((one) => one.acceptedBy?.reason)).toEqual(["meant"]);
  });

  test("accepts nothing once it is forgotten", () => {
    const report = makeReport([against("a", finding())], { ...TERMS, accepted: [accepted({ rule: "OLDER" })] });
    expect(report.findings.map((one) => one.rule).toSorted()).toEqual(["ACCEPTED_UNMATCHED", rule].toSorted());
  });

  test("has a page that names what replaced it", () => {
    const [oldest] = RETIRED;
    if (oldest === undefined) throw new Error("there is one");
    expect(retiredPage(oldest).page).toContain("OLDER finds what it found");
  });
});

test("retired rules have names of their own, and are replaced by rules that there are", () => {
  const ids = RULES.map(({ id }) => id);
  expect(RETIRED_RULES.filter(({ id }) => ids.includes(id))).toEqual([]);
  expect(RETIRED_RULES.filter(({ replaced_by }) => !ids.includes(presentName(replaced_by)))).toEqual([]);
});
