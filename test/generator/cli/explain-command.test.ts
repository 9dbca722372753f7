import { expect, test } from "vitest";
import { RULE_PAGES } from "../../../generator/evolution/rule-pages.js";
import { RULES } from "../../../generator/evolution/table.js";
import { CODES } from "../../../generator/diagnostics/codes.js";
import { tessera } from "./call.js";

test.each(Object.entries(CODES))("explain %s", async (name, { severity, summary, explain }) => {
  expect(await tessera("/", "explain", name)).toEqual({
    code: 0,
    out: `${severity} ${name}: ${summary}\n\n${explain}`,
    error: "",
  });
});

test.each([...RULE_PAGES])("explain %s", async (name, { page }) => {
  expect(await tessera("/", "explain", name)).toEqual({ code: 0, out: page, error: "" });
});

test("the page of a rule has what it takes: who breaks, an example, the fix", () => {
  for (const { id, purpose, explain } of RULES) {
    const page = RULE_PAGES.get(id)?.page ?? "";
    expect(page.startsWith(`# ${id}\n\n${purpose}\n`)).toBe(true);
    for (const part of [explain.breaks, explain.before, explain.after, explain.fix.slice(1)])
      expect(page).toContain(part);
  }
});

test("explain alone lists every code, then every rule", async () => {
  const { code, out } = await tessera("/", "explain");
  expect(code).toBe(0);
  const names = out.split("\n").map((line) => line.split(" ")[0]);
  expect(names).toEqual([...Object.keys(CODES), ...RULE_PAGES.keys()]);
});

test.each([
  ["unknwon-type", "unknown code unknwon-type; did you mean unknown-type?"],
  ["FIELD_REMOVD", "unknown code FIELD_REMOVD; did you mean FIELD_REMOVED?"],
  ["toString", "unknown code toString; tessera explain lists all codes"],
])("explain %s", async (name, message) => {
  expect(await tessera("/", "explain", name)).toEqual({ code: 2, out: "", error: `tessera: ${message}` });
});
