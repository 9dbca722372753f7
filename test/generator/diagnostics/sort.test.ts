import { expect, test } from "vitest";
import type { Code } from "../../../generator/diagnostics/codes.js";
import { report } from "../../../generator/diagnostics/report.js";
import { sortDiagnostics } from "../../../generator/diagnostics/sort.js";

test("diagnostics come by path, place and code, each once", () => {
  const all = [
    at("b", 0),
    at("a", 5),
    at("a", 1, "wrong-value"),
    at("a", 1, "bad-name"),
    at("a", 5),
    at("a", 5, "bad-name"),
  ];
  expect(sortDiagnostics(all).map(({ code, span }) => `${span.source.path} ${span.start} ${code}`)).toEqual([
    "a 1 bad-name",
    "a 1 wrong-value",
    "a 5 bad-name",
    "a 5 unknown-type",
    "b 0 unknown-type",
  ]);
});

test("two that say different things of one place are both kept", () => {
  expect(sortDiagnostics([at("a", 1), { ...at("a", 1), message: "another" }])).toHaveLength(2);
});

function at(path: string, start: number, code: Code = "unknown-type"): ReturnType<typeof report> {
  return report(code, "m", { source: { path, module: path, text: "", library: false }, start, end: start });
}
