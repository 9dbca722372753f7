import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../../generator/diagnostics/format.js";
import { report } from "../../../generator/diagnostics/report.js";

test("a diagnostic has its place, code, message, line, carets and hint", () => {
  const one = at("types:\n  A: itn | null\n", "itn", { hint: 'did you mean "int"?' });
  expect(formatDiagnostic(one, { colour: false })).toBe(`contracts/case.yaml:2:6: error[unknown-type]: what is wrong
   |
 2 |   A: itn | null
   |      ^^^
help: did you mean "int"?`);
});

test("a related place is a second frame", () => {
  const text = "a: 1\nb: 2\na: 3\n";
  const related = { message: "first written here", span: { source: sourceOf(text), start: 0, end: 1 } };
  const one = report("duplicate-key", "twice", { source: sourceOf(text), start: 10, end: 11 }, { related });
  expect(formatDiagnostic(one, { colour: false })).toBe(`contracts/case.yaml:3:1: error[duplicate-key]: twice
   |
 3 | a: 3
   | ^
contracts/case.yaml:1:1: note: first written here
   |
 1 | a: 1
   | ^`);
});

test("colours are asked for, and change nothing else", () => {
  const one = at("a: itn\n", "itn", { hint: "none" });
  const coloured = formatDiagnostic(one, { colour: true });
  expect(coloured).toContain("\u001b[31merror[unknown-type]\u001b[0m");
  // oxlint-disable-next-line no-control-regex -- colours are control sequences
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(formatDiagnostic(one, { colour: false }));
});

describe("the caret stands under the span", () => {
  test.each([
    ["after tabs", "\t\ta: itn\n", "     a: itn", "        ^^^"],
    ["after wide characters", "日本: itn\n", " 日本: itn", "       ^^^"],
    ["after emoji of several code points", "👩‍👩‍👧: itn\n", " 👩‍👩‍👧: itn", "     ^^^"],
    ["after combining marks", "e\u0301: itn\n", " e\u0301: itn", "    ^^^"],
    ["after control characters", "\u0007: itn\n", " \ufffd: itn", "    ^^^"],
    ["in a file with CRLF", "a: itn\r\nb\r\n", " a: itn", "    ^^^"],
    ["at the end of a file without a newline", "a: itn", " a: itn", "    ^^^"],
  ])("%s", (_, text, line, carets) => {
    const lines = formatDiagnostic(at(text, "itn"), { colour: false }).split("\n");
    expect([lines[2], lines[3]]).toEqual([` 1 |${line}`, `   |${carets}`]);
  });

  test("one column wide if the span is empty", () => {
    const source = sourceOf("a:\n");
    const lines = formatDiagnostic(report("unknown-type", "m", { source, start: 2, end: 2 }), { colour: false });
    expect(lines.split("\n").at(-1)).toBe("   |   ^");
  });

  test("to the end of its first line if the span is longer", () => {
    const lines = formatDiagnostic(at("a: b\n  c\n", "b\n  c"), { colour: false }).split("\n");
    expect(lines.slice(2)).toEqual([" 1 | a: b", "   |    ^"]);
  });

  test("in a line that is cut because it is long", () => {
    const lines = formatDiagnostic(at(`${"x".repeat(500)}itn${"y".repeat(500)}\n`, "itn"), { colour: false }).split(
      "\n",
    );
    const column = lines[3]?.indexOf("^") ?? -1;
    expect(lines[2]?.slice(column, column + 3)).toBe("itn");
    expect(lines[2]?.length).toBeLessThan(180);
  });
});

test("a file of which only the name is wrong has no frame", () => {
  const source = { ...sourceOf(""), path: "contracts/a.yml" };
  const one = report("file-ending", "m", { source, start: 0, end: 0 });
  expect(formatDiagnostic(one, { colour: false })).toBe("contracts/a.yml:1:1: error[file-ending]: m");
});

test("what a contract says cannot steer the terminal", () => {
  const source = { ...sourceOf("a\u001b[2J\u202e\n"), path: "contracts/\u001b[2J.yaml" };
  const one = report("unknown-type", "\u001b[2J", { source, start: 0, end: 1 }, { hint: "\u0007" });
  // oxlint-disable-next-line no-control-regex -- looking for them is the point
  expect(formatDiagnostic(one, { colour: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

function at(text: string, marked: string, more: Pick<Diagnostic, "hint"> = {}): Diagnostic {
  const start = text.indexOf(marked);
  const span = { source: sourceOf(text), start, end: start + marked.length };
  return report("unknown-type", "what is wrong", span, more);
}

function sourceOf(text: string): Diagnostic["span"]["source"] {
  return { path: "contracts/case.yaml", module: "case", text, library: false };
}
