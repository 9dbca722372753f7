// Valid YAML that is not wanted, and YAML that is not valid: where each is reported. How it looks is in test/diagnostics.

import { describe, expect, test } from "vitest";
import { mistakes, parse, parseSound } from "./case.js";

describe("a trap is reported at its place", () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["duplicate keys", "doc: a\ndoc: b\n", ["duplicate-key 2:1"]],
    ["duplicate keys that are spelled differently", 'doc: a\n"doc": b\n', ["duplicate-key 2:1"]],
    ["duplicate keys in braces", "x-a: { b: 1, b: 2 }\n", ["duplicate-key 1:14"]],
    ["an anchor", "doc: &a b\n", ["yaml-anchor 1:6"]],
    ["an anchor on a key", "&a doc: b\n", ["yaml-anchor 1:1"]],
    ["an anchor on a list", "use: &a [b]\n", ["yaml-anchor 1:6"]],
    ["an alias", "doc: &a b\nx-a: *a\n", ["yaml-anchor 1:6", "yaml-anchor 2:6"]],
    ["an alias of nothing", "x-a: *nothing\n", ["yaml-anchor 1:6"]],
    ["a merge key", "x-a:\n  <<: { b: c }\n", ["yaml-merge-key 2:3"]],
    ["a core tag", "doc: !!str b\n", ["yaml-tag 1:6"]],
    ["a custom tag", "doc: !mine b\n", ["yaml-tag 1:6"]],
    ["a verbatim tag", "doc: !<tag:x> b\n", ["yaml-tag 1:6"]],
    ["a tag and an anchor", "doc: !mine &a b\n", ["yaml-tag 1:6", "yaml-anchor 1:12"]],
    ["a tag on a block", "x-a: !mine\n  b: c\n", ["yaml-tag 1:6"]],
    ["a directive", "%TAG ! tag:x,2000:\n---\ndoc: a\n", ["yaml-directive 1:1"]],
    ["a second document", "doc: a\n---\ndoc: b\n", ["yaml-documents 2:1"]],
    ["text after the document", "doc: a\n...\ndoc: b\n", ["yaml-documents 3:1"]],
    ["a tab as indentation", "x-a:\n\tb: c\n", ["yaml-tab 2:1"]],
    ["a tab after a colon", "doc:\ta\n", ["yaml-tab 1:5"]],
    ["a tab in plain text", "doc: a\tb\n", ["yaml-tab 1:7"]],
    ["a tab in a comment", "doc: a #\tb\n", ["yaml-tab 1:9"]],
    ["a tab at the end", "doc: a\t\n", ["yaml-tab 1:7"]],
    ["__proto__", "__proto__: a\n", ["proto-key 1:1"]],
    ["__proto__ in metadata", "x-a: [{ b: { __proto__: c } }]\n", ["proto-key 1:14"]],
    ["a key that is a list", "? [a]\n: b\n", ["bad-yaml 1:3"]],
    ["NUL", "doc: a\0\n", ["bad-character 1:7"]],
    ["a lone carriage return", "doc: a\rdoc: b\n", ["bad-character 1:7"]],
    ["half of a surrogate pair", 'doc: "\ud83d"\n', ["bad-character 1:7"]],
    ["an unclosed quote", "x-a:\n  b: 'c\n  d: e\n", ["bad-yaml 2:6"]],
    ["an unclosed bracket", "use: [a\ndoc: b\n", ["bad-yaml 2:1"]],
    ["a wrong indentation", "x-a:\n   b: c\n  d: e\n", ["bad-yaml 3:3"]],
    ["a key without a colon", "doc: a\nuse\n", ["bad-yaml 2:1"]],
    ["a wrong escape", 'doc: "\\q"\n', ["bad-yaml 1:7"]],
    ["a list instead of a module", "- a\n", ["wrong-value 1:1"]],
    ["an empty file", "", ["wrong-value 1:1"]],
  ])("%s", (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });
});

describe("a value that YAML cuts is reported, and the rest of the file still read", () => {
  test.each([
    ["a leading quote", 'A: "a" | "b"'],
    ["a leading bracket", "A: [a] | null"],
    ["a colon", 'A: map[str, int] = {"a": 1}'],
    ["a colon in a constraint", "A: int(ge: 0)"],
    ["a comment in a string", 'A: str(pattern="a #b")'],
    ["a comment as a default", "A: str = #fff"],
    ["a list", "A: [str]"],
    ["a block list on the same line", "A: - str"],
    ["a block scalar mark", "A: | str"],
    ["a reserved mark", "A: @str"],
    ["lines below a value", "A: str\n    doc: b"],
  ])("%s", (_, line) => {
    const { value, diagnostics } = parse(`types:\n  ${line}\n  B: itn(\n`);
    expect(diagnostics.map((one) => one.code)).toEqual(["yaml-cut", "bad-type-expression"]);
    expect(value?.tree.types.map((one) => one.name)).toEqual(["A", "B"]);
  });
});

describe("this is fine", () => {
  test.each([
    ["a start marker", "---\ndoc: a\n"],
    ["an end marker", "doc: a\n...\n"],
    ["tabs in quotes and blocks", "doc: \"a\tb\"\nx-a: 'a\tb'\nx-b: |\n  a\tb\nx-c: >\n  a\tb\n"],
    ["Windows line ends", "doc: a\r\nuse: [b]\r\n"],
    ["quoted keys", '"doc": a\n'],
    ["a comment after a type expression", "types:\n  A: list[str] # of names\n"],
    ["traps as keys", "types:\n  A:\n    fields:\n      on: str\n      no: str\n      null: str\n      y?: str\n"],
    ["traps as types", "types:\n  A: null\n  B: 1 | 2\n  C: true\n  D:\n    type: null\n  Y: D\n"],
    ["quoted traps", "types:\n  A:\n    enum: ['off', \"no\", '012', '2024-01-01', '~']\n"],
    ["numbers", "x-a: [0, -1, 1.5, 1e5, true, null, ~]\n"],
    ["a byte order mark taken off while reading", "doc: a\n"],
    ["emoji", "doc: 😀 日本\n"],
  ])("%s", (_, text) => {
    expect(parseSound(text).module).toBe("case");
  });
});
