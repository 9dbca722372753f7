import { describe, expect, test } from "vitest";
import { CODES } from "../../../generator/diagnostics/codes.js";

describe("the table of codes", () => {
  test.each(Object.entries(CODES))("%s", (code, row) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(row.summary).toMatch(/\.$/);
    expect(row.explain.length).toBeGreaterThan(20);
    expect(["error", "warning"]).toContain(row.severity);
  });
});
