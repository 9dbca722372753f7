import { describe, expect, it } from "vitest";
import { type Cel, parseCel } from "../../../generator/parse/cel.js";

/** The tree as nested lists of kind, what it holds and the text at its place. */
function outline(node: Cel, text: string): unknown {
  const at = text.slice(node.start, node.end);
  switch (node.kind) {
    case "select":
    case "has":
      return [node.kind, node.field, at, outline(node.operand, text)];
    case "literal":
      return [node.value.kind, "value" in node.value ? node.value.value : null, at];
    case "call": {
      const inner = [...(node.target === null ? [] : [node.target]), ...node.args];
      return [node.callee, at, ...inner.map((one) => outline(one, text))];
    }
    case "list":
      return ["list", at, ...node.items.map((item) => outline(item, text))];
    default:
      return [node.kind, at];
  }
}

const CASES: readonly (readonly [text: string, outline: unknown])[] = [
  ["this", ["name", "this"]],
  ["this . a", ["select", "a", "this . a", ["name", "this"]]],
  ["has(this.a.b)", ["has", "b", "has(this.a.b)", ["select", "a", "this.a", ["name", "this"]]]],
  ["a  !=   -3", ["_!=_", "a  !=   -3", ["name", "a"], ["int", -3n, "-3"]]],
  ["!(a)", ["!_", "!(a", ["name", "a"]]],
  ["a ? 1.5 : null", ["_?_:_", "a ? 1.5 : null", ["name", "a"], ["float", 1.5, "1.5"], ["null", null, "null"]]],
  [
    "x in ['it\\'s', r\"\\d\"]",
    [
      "@in",
      "x in ['it\\'s', r\"\\d\"]",
      ["name", "x"],
      ["list", "['it\\'s', r\"\\d\"]", ["str", "it's", "'it\\'s'"], ["str", "\\d", 'r"\\d"']],
    ],
  ],
  ["size( a )", ["size", "size( a )", ["name", "a"]]],
  ["a.size()", ["size", "a.size()", ["name", "a"]]],
  [
    "a.all(x, has(x.b) )",
    ["all", "a.all(x, has(x.b) )", ["name", "a"], ["name", "x"], ["has", "b", "has(x.b)", ["name", "x"]]],
  ],
  [
    "a.exists(x, x.all(y, y))",
    [
      "exists",
      "a.exists(x, x.all(y, y))",
      ["name", "a"],
      ["name", "x"],
      ["all", "x.all(y, y)", ["name", "x"], ["name", "y"], ["name", "y"]],
    ],
  ],
  ["a.map(x, x, 1)", ["map", "a.map(x, x, 1)", ["name", "a"], ["name", "x"], ["name", "x"], ["int", 1n, "1"]]],
  ["1u", ["foreign", "1u"]],
  ['{"a": 1}', ["foreign", '{"a": 1}']],
];

describe("parseCel", () => {
  it.each(CASES)("finds the parser of the package and reads %s", (text, expected) => {
    const { tree } = parseCel(text);
    expect(tree === undefined ? null : outline(tree, text)).toEqual(expected);
  });

  it.each([
    ["this.a >", 'unexpected ">"'],
    ["", "it ends too early"],
    ["a == '\\ud83d'", "surrogate code points are not allowed"],
  ])("says where it stops in %s", (text, message) => {
    expect(parseCel(text).error?.message).toBe(message);
  });
});
