import { describe, expect, test } from "vitest";
import { isDay, parseAccepted, withEntry } from "../../../generator/parse/accepted-list.js";

const ENTRY = { rule: "FIELD_REMOVED", path: "Order.note", reason: 'nobody: "ever" read # it', until: null, by: null };

function parse(text: string) {
  const { value, diagnostics } = parseAccepted({ path: "accepted.yaml", module: "", text, library: false });
  return {
    entries: value?.map(({ rule, path, reason, until, by }) => ({ rule, path, reason, until, by })) ?? null,
    faults: diagnostics.map(({ message, span }) => `${span.start}: ${message}`),
  };
}

describe("an entry that is added", () => {
  test.each([
    ["a file that is not there", ""],
    ["a file of comments", "# why\n\n# and why not\n"],
    ["a file without a final line break", "- rule: A\n  path: B\n  reason: c"],
    ["a file with empty lines at its end", "- rule: A\n  path: B\n  reason: c\n\n\n"],
    ["an indented list", "# first\n  - rule: A\n    path: B\n    reason: c # yes\n"],
  ])("to %s comes last, and all else stays", (_what, text) => {
    const before = parse(text).entries ?? [];
    const after = withEntry(text, ENTRY);
    expect(after.startsWith(text.trimEnd())).toBe(true);
    expect(parse(after)).toEqual({ entries: [...before, ENTRY], faults: [] });
    const other = { ...ENTRY, rule: "X", until: "2026-12-31", by: 'Ada # O\'Hara: "a"' };
    expect(parse(withEntry(after, other)).entries?.at(-1)).toEqual(other);
  });

  test.each(["true", "Null", "Order[]", "Order.a/b: c", "- x", '"'])("keeps the path %s", (path) => {
    expect(parse(withEntry("", { ...ENTRY, path })).entries).toEqual([{ ...ENTRY, path }]);
  });
});

describe("a list that is wrong", () => {
  test.each([
    ["rule: A\n", "0: expected a list of entries"],
    ["- A\n", "2: expected an entry"],
    ["- rule: A\n  path: B\n", "2: rule, path and reason are needed, as texts"],
    ["- rule: A\n  path: B\n  reason: ''\n", "2: rule, path and reason are needed, as texts"],
    ["- rule: A\n  path: B\n  reason: 5\n", "2: rule, path and reason are needed, as texts"],
    ["- rule: A\n  path: B\n  reason: c\n  untill: x\n", '34: "untill" means nothing here'],
    ["- rule: A\n  path: B\n  reason: c\n  until: soon\n", "41: until is a day"],
    ["- rule: A\n  path: B\n  reason: c\n  until: 2026-02-30\n", "41: until is a day"],
    ["- rule: A\n  path: B\n  reason: c\n  by: 5\n", "38: by is a name"],
    ["- rule: A\n  path: B\n  reason: c\n  by: ' '\n", "38: by is a name"],
    ["- rule: A\n  path: B\n  reason: c\n  by: [Ada]\n", "38: by is a name"],
  ])("%j", (text, fault) => {
    expect(parse(text)).toEqual({ entries: null, faults: [fault] });
  });

  test("is no YAML", () => {
    expect(parse("- rule: [\n").entries).toBeNull();
  });
});

test.each([
  ["2026-12-31", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["tomorrow", false],
  ["", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
