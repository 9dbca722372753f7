import { describe, expect, test } from "vitest";
import { textTable, wrap } from "../../../generator/cli/text-table.js";

describe("wrap", () => {
  test.each<[string, number, readonly string[]]>([
    ["", 10, [""]],
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 100, ["one two three"]],
    ["one\ntwo three", 5, ["one", "two", "three"]],
    ["default_row_commit_version", 20, ["default_row_commit_", "version"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["a abcdefghij b", 4, ["a", "abcd", "efgh", "ij b"]],
  ])("%j to %i columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe("textTable", () => {
  const rows = [
    ["NAME", "TEXT"],
    ["a", "one two three four five"],
    ["long_name", ""],
  ];

  test("gives each column what it needs, and the last the rest", () => {
    expect(textTable(rows, [20], 29)).toEqual([
      "NAME       TEXT",
      "a          one two three four",
      "           five",
      "long_name",
    ]);
  });

  test("goes on in a further line where a cell is wider than its column may be", () => {
    expect(textTable(rows, [5], 80)).toEqual(["NAME   TEXT", "a      one two three four five", "long_", "name"]);
  });

  test("keeps the last column readable in a narrow terminal", () => {
    expect(textTable(rows, [20], 5)).toEqual(textTable(rows, [20], 27));
  });
});
