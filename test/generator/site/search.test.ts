import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { FIND_SCRIPT } from "../../../generator/site/assets.generated.js";
import { SitePaths } from "../../../generator/site/paths.js";
import { searchCodes } from "../../../generator/site/search/codes.js";
import { searchEntries } from "../../../generator/site/search/entries.js";
import { indexText } from "../../../generator/site/search/index-text.js";
import { modelOf } from "../../model-of.js";

interface Entry {
  readonly owner: string;
  readonly label: string;
  readonly kind: string;
  readonly page: string;
  readonly text: string;
}

const CONTRACTS = `
types:
  RunStatus:
    enum: [started, succeeded, failed]
    doc: How far a run came.
  RunManifest:
    doc: Everything needed to reproduce one pipeline run.
    fields:
      status:
        type: RunStatus
        doc: How far the run came when it was written.
      plan_fingerprints:
        type: map[str, str]
        name: planFingerprints
        doc: Fingerprint of the plan, by view. More of it in <script>alert(1)</script>.
    rules:
      - expr: this.plan_fingerprints.size() > 0
        message: a run has at least one plan
`;

function finderOf(yaml: string): (query: string) => readonly Entry[] {
  const model = modelOf({ "runs.yaml": yaml });
  const paths = new SitePaths(model);
  const text = indexText(
    searchEntries(model, (name) => paths.contract(name)),
    searchCodes(new Map([["missing-field", "Object missing required field `…`"]])),
  );
  expect(text).not.toContain("<");
  const context = createContext({});
  runInContext(FIND_SCRIPT, context);
  runInContext(text, context);
  return runInContext("tesseraFinder(tesseraIndex)", context) as (query: string) => readonly Entry[];
}

describe("the search", () => {
  const find = finderOf(CONTRACTS);
  const found = (query: string): string | undefined => find(query).map(({ page }) => page)[0];

  test.each([
    ["runman", "contracts/RunManifest.html"],
    ["manifest", "contracts/RunManifest.html"],
    ["plan_fing", "contracts/RunManifest.html#field-plan_fingerprints"],
    ["planfingerprints", "contracts/RunManifest.html#field-plan_fingerprints"],
    ["status", "contracts/RunManifest.html#field-status"],
    ["RunManifest.status", "contracts/RunManifest.html#field-status"],
    ["failed", "contracts/RunStatus.html#values"],
    ["at least one plan", "contracts/RunManifest.html#rules"],
    ["reproduce", "contracts/RunManifest.html"],
    ["missing required field", "errors.html#missing-field"],
    ["FIELD_ADDED_REQ", "rules.html#FIELD_ADDED_REQUIRED"],
  ])("%s finds %s", (query, page) => {
    expect(found(query)).toBe(page);
  });

  test("finds nothing for nothing, and for what is not there", () => {
    expect([find(""), find("  "), find("zzzz")]).toEqual([[], [], []]);
  });

  test("gives texts back word for word", () => {
    expect(find("alert")[0]?.text).toBe("Fingerprint of the plan, by view. More of it in <script>alert(1)</script>.");
  });
});

test("numbers of any size come out as they went in", () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  const find = finderOf(`types:\n  A:\n    enum: [${words.join(", ")}]\n`);
  expect(["w0", "w44", "w45", "w2069", "w2070", "w4999"].map((word) => find(word)[0]?.label)).toEqual([
    "w0",
    "w44",
    "w45",
    "w2069",
    "w2070",
    "w4999",
  ]);
});

test("the script of the search knows no page", () => {
  const text = readFileSync(new URL("../../../generator/site/assets/find.js", import.meta.url), "utf8");
  expect(text).not.toMatch(/\b(?:document|window|fetch|eval)\b/);
});
