import { describe, expect, test } from "vitest";
import { codeBlock, codeSpan, inlineText, paragraphs } from "../../../../generator/emit/docs/markdown.js";

describe("a text becomes Markdown that says the same", () => {
  test.each([
    ["plain text", "plain text"],
    ["two\n lines", "two lines"],
    ["a | b", "a \\| b"],
    ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
    ["[a](javascript:1)", "\\[a\\](javascript:1)"],
    ["*bold* and **more**", "\\*bold\\* and \\*\\*more\\*\\*"],
    ["run_id stays, _this_ too", "run_id stays, \\_this\\_ too"],
    ["`code | <b>`, then <b>", "`code \\| <b>`, then &lt;b>"],
    ["one ` backtick", "one \\` backtick"],
    ["AT&T", "AT&amp;T"],
    ["# not a heading", "\\# not a heading"],
    ["- no list", "\\- no list"],
    ["1. no list", "\\1. no list"],
    ["back\\slash", "back\\\\slash"],
  ])("%j", (text, markdown) => {
    expect(inlineText(text)).toBe(markdown);
  });
});

test.each([
  ["a", "`a`"],
  ["a|b", "`a\\|b`"],
  ["a`b", "``a`b``"],
  ["`a", "`` `a ``"],
  ["two\nlines", "`two lines`"],
])("a code span holds %j", (text, markdown) => {
  expect(codeSpan(text)).toBe(markdown);
});

test("a code block cannot be ended by its text", () => {
  expect(codeBlock("json", "```\n````")).toBe("`````json\n```\n````\n`````");
});

test("paragraphs stay apart", () => {
  expect(paragraphs("one\ntwo\n\n# three")).toBe("one two\n\n\\# three");
});
