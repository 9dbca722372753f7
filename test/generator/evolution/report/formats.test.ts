// Each format of the same report is a golden file; what its readers rely on is held by tests of its own.

import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { EvolutionReport } from "../../../../generated/tooling/evolution-report.js";
import { changelogReport } from "../../../../generator/evolution/report/changelog.js";
import { REPORT_FORMATS } from "../../../../generator/evolution/report/formats.js";
import type { ReportFormat } from "../../../../generator/evolution/report/report.js";
import { finding, NOTHING, REPORT, spanOf } from "./findings.js";

const GOLDEN = fileURLToPath(new URL("../../../golden/report", import.meta.url));
const FORMATS = new Map<string, ReportFormat>([...REPORT_FORMATS, ["changelog", changelogReport]]);
const PLAIN = { colour: false };

function print(name: string, report = REPORT): string {
  const format = FORMATS.get(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return format(report, PLAIN);
}

test("every format has a golden file", () => {
  expect(readdirSync(GOLDEN).map((file) => basename(file, ".txt"))).toEqual([...FORMATS.keys()].toSorted());
});

test.each(readdirSync(GOLDEN))("%s", async (file) => {
  const name = basename(file, ".txt");
  const text = `${print(name)}\n=== nothing found\n${print(name, NOTHING)}\n`;
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/${file}`);
});

describe("json", () => {
  test("keeps every word as it is", () => {
    const { findings } = JSON.parse(print("json")) as { findings: { message: string }[] };
    expect(findings.map(({ message }) => message)).toEqual(REPORT.findings.map(({ message }) => message));
  });
});

describe("json, read with the SDK,", () => {
  test.each([
    ["a report", REPORT],
    ["an empty one", NOTHING],
  ])("%s is an EvolutionReport, and has nothing that the contract does not know", (_what, report) => {
    const text = print("json", report);
    const decoded = EvolutionReport.decodeJson(new TextEncoder().encode(text));
    const written = JSON.parse(new TextDecoder().decode(EvolutionReport.encodeJson(decoded))) as unknown;
    expect(written).toEqual(JSON.parse(text));
  });
});

describe("github", () => {
  test("has one annotation a line whatever the words are", () => {
    const lines = print("github").split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const [, level, properties = "", data = ""] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
      expect(level).toMatch(/^(?:error|warning|notice)$/);
      const keys = properties.split(",").map((one) => one.split("=")[0]);
      expect(keys).toEqual(["file", "line", "col", "endColumn", "title"]);
      expect(data.replaceAll(/%(?:25|0A|0D)/g, "")).not.toMatch(/%|\r/);
    }
  });

  test.each([
    ["a:b,c%d\r\ne", "a%3Ab%2Cc%25d%0D%0Ae"],
    ["plain", "plain"],
  ])("escapes %j in a property", (path, escaped) => {
    const report = { ...REPORT, findings: [{ ...finding({ path }), baseline: "", acceptedBy: null }] };
    expect(print("github", report)).toContain(`title=FIELD_ADDED_REQUIRED ${escaped}::`);
  });
});

describe("gitlab", () => {
  test("has the members that the code quality widget needs, and fingerprints that tell findings apart", () => {
    const issues = JSON.parse(print("gitlab")) as { fingerprint: string; severity: string }[];
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(["description", "check_name", "fingerprint", "severity", "location"]);
      expect(issue).toMatchObject({ location: { path: "shop/contracts/a b/orders.yaml" } });
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(issue.severity).toMatch(/^(?:info|minor|major|critical|blocker)$/);
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe("sarif", () => {
  interface Result {
    ruleId: string;
    ruleIndex: number;
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
    suppressions?: object[];
  }

  function run(report = REPORT) {
    const log = JSON.parse(print("sarif", report)) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
    };
    expect(log.version).toBe("2.1.0");
    const [only] = log.runs;
    if (only === undefined) throw new Error("no run");
    return only;
  }

  test("names each rule once, and each result its rule", () => {
    const { tool, results } = run();
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  test("has places that are URIs and regions that are not empty", () => {
    for (const { locations } of run().results) {
      for (const { physicalLocation } of locations) {
        expect(physicalLocation.artifactLocation.uri).toBe("shop/contracts/a%20b/orders.yaml");
        const { startLine = 0, startColumn = 0, endColumn = 0 } = physicalLocation.region;
        expect(startLine).toBeGreaterThan(0);
        expect(endColumn).toBeGreaterThan(startColumn);
      }
    }
  });

  test("shows what was accepted as suppressed", () => {
    expect(run().results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([0, 0, 1, 0]);
    expect(run(NOTHING).results).toEqual([]);
  });
});

describe("junit", () => {
  test("counts what it lists", () => {
    const xml = print("junit");
    expect(xml.match(/<testcase /g)).toHaveLength(4);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml.match(/<skipped /g)).toHaveLength(1);
    expect(xml).toContain('tests="4" failures="1" skipped="1" errors="0"');
  });

  test("holds nothing that XML does not allow", () => {
    // oxlint-disable-next-line no-control-regex
    expect(print("junit")).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
  });
});

describe("changelog", () => {
  const changes = (...rules: readonly string[]) => {
    const findings = rules.map((rule) => ({
      ...finding({ rule, message: rule }),
      baseline: "git:v1",
      acceptedBy: null,
    }));
    const lines = print("changelog", { ...NOTHING, findings }).split("\n");
    return lines.filter((line) => line.startsWith("- ")).map((line) => line.split(" ").at(-1));
  };

  test("tells what changed, not how that was done", () => {
    expect(changes("FIELD_REMOVED", "FIELD_REMOVED_NOT_RESERVED", "DEPRECATED_REMOVED_EARLY")).toEqual([
      "FIELD_REMOVED",
    ]);
    expect(changes("STABILITY_DECREASED", "ACCEPTED_UNMATCHED")).toEqual(["STABILITY_DECREASED"]);
  });
});

describe("text", () => {
  test("shows at most fifty findings, and says how many more there are", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...finding({ path: `Order.f${i}` }),
      baseline: "git:v1",
      acceptedBy: null,
    }));
    const text = print("text", { ...REPORT, findings: many });
    expect(text.match(/breaking\[/g)).toHaveLength(50);
    expect(text).toContain("\n\n… and 10 more; --format json has them all\n\n60 breaking against git:v1, git:v2");
  });

  test("comes in colours where they are wanted", () => {
    const text = FORMATS.get("text")?.(REPORT, { colour: true }) ?? "";
    expect(text).toContain("\u001b[31mbreaking[FIELD_ADDED_REQUIRED]\u001b[0m");
    // oxlint-disable-next-line no-control-regex
    expect(text.replaceAll(/\u001b\[\d+m/g, "")).toBe(print("text"));
  });

  test("a place at the end of a file is one column wide", () => {
    const span = { ...spanOf("m]"), start: 1e6, end: 1e6 };
    const one = { ...finding({ after: span, before: null }), baseline: "git:v1", acceptedBy: null };
    expect(print("github", { ...NOTHING, findings: [one] })).toMatch(/line=8,col=1,endColumn=2,/);
  });
});
