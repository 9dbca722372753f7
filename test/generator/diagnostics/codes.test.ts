import { describe, expect, test } from "vitest";
import { CODES } from "../../../generator/diagnostics/codes.js";
import { CONSTRAINT_KEYS } from "../../../generator/parse/shape-schema.js";

describe("the table of codes", () => {
  test.each(Object.entries(CODES))("%s", (code, row) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(row.summary).toMatch(/\.$/);
    expect(row.explain.length).toBeGreaterThan(20);
    expect(["error", "warning"]).toContain(row.severity);
  });

  test.each(["unknown-constraint", "constraint-not-for-type"] as const)("%s tells of every constraint", (code) => {
    for (const key of CONSTRAINT_KEYS) expect(CODES[code].explain).toMatch(new RegExp(`\\b${key}\\b`));
  });
});
