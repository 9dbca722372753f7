import { describe, expect, it } from "vitest";
import { type CheckedRule, checkRule } from "../../../../generator/model/cel/check-rule.js";
import { resolve } from "./sample.js";

function check(expr: string): CheckedRule {
  return checkRule({ expr, message: "no", pointer: [] }, "Sample", resolve);
}

/** Expression, code, the text it points at, message and hint. */
const MISTAKES: readonly (readonly [string, string, string, string, string?])[] = [
  ["this.x > ", "rule-syntax", "this.x > ", 'not a CEL expression: unexpected ">"'],
  ["this.lst.size() > 1", "rule-unknown-field", "lst", "Sample has no field `lst`", 'did you mean "list"?'],
  ["this.inner.nam == ''", "rule-unknown-field", "nam", "Inner has no field `nam`", 'did you mean "name"?'],
  ["a > 1", "rule-unknown-field", "a", "unknown name `a`", "write this.a"],
  [
    "this.n > 3",
    "rule-type",
    "this.n",
    "`this.n` may be null here",
    "guard it: this.n == null || …, or this.n != null && …",
  ],
  ["this.n > 3 || this.n == null", "rule-type", "this.n", "`this.n` may be null here"],
  ["this.n == null && this.n > 3", "rule-type", "this.n", "`this.n` may be null here"],
  ["this.opt.name == ''", "rule-type", "this.opt", "`this.opt` may be null here"],
  ["this.u > 3", "rule-unguarded-unset", "this.u", "`this.u` may be unset here", "guard it: has(this.u) && …"],
  ["this.u == null", "rule-unguarded-unset", "this.u", "`this.u` may be unset here"],
  ["has(this.u) || this.u > 3", "rule-unguarded-unset", "this.u", "`this.u` may be unset here"],
  ["has(this.un) && this.un > 3", "rule-type", "this.un", "`this.un` may be null here"],
  ["this.parts.all(p, p.note == '')", "rule-unguarded-unset", "p.note", "`p.note` may be unset here"],
  [
    "this.mode == 'of'",
    "rule-type",
    "this.mode == 'of'",
    '"of" is not a value of `this.mode` here',
    'did you mean "off"?',
  ],
  ["this.mode in ['off', 'un']", "rule-type", "'un'", '"un" is not a value of `this.mode` here', 'did you mean "on"?'],
  [
    "'of' in this.modes",
    "rule-type",
    "'of' in this.modes",
    '"of" is not a value of `this.modes`',
    'did you mean "off"?',
  ],
  [
    "this.mode == 'on' && this.mode == 'off'",
    "rule-type",
    "this.mode == 'off'",
    '"off" is not a value of `this.mode` here, which is "on"',
  ],
  ["this.a == 'x'", "rule-type", "this.a == 'x'", '`this.a` is int here and never equals "x"'],
  ["this.a == null", "rule-type", "this.a == null", "`this.a` is never null here"],
  [
    "this.list == []",
    "rule-type",
    "this.list == []",
    "`this.list` is list[int], which is not compared",
    "compare its size(), or its items with all() and exists()",
  ],
  [
    "this.inner == this.inner",
    "rule-type",
    "this.inner == this.inner",
    "`this.inner` is Inner, which is not compared",
    "compare its fields",
  ],
  ["this.a < 'x'", "rule-type", "this.a < 'x'", 'int and "x" have no order'],
  ["this.when < '2024'", "rule-type", "this.when < '2024'", "datetime has no order in rules, only == and !="],
  ["this.yes < true", "rule-type", "this.yes < true", "bool and bool have no order"],
  ["this.a + 1.5 > 2", "rule-type", "this.a + 1.5", "`+` is not for int and float"],
  ["this.f + 1 > 2", "rule-type", "this.f + 1", "`+` is not for float and int", "write 1.0"],
  ["this.f % 2.0 > 1.0", "rule-type", "this.f % 2.0", "`%` is not for float and float"],
  ["this.a", "rule-type", "this.a", "expected bool, `this.a` is int"],
  ["this.maybe || this.yes", "rule-type", "this.maybe", "`this.maybe` may be null here"],
  ["!this.a", "rule-type", "this.a", "expected bool, `this.a` is int"],
  ["size(this.a) > 1", "rule-type", "this.a", "size() takes a string, bytes, list, set or map, `this.a` is int"],
  ["this.s.all(x, x == 'a')", "rule-type", "this.s", "expected a list, set or map, `this.s` is str"],
  ["this.s.matches(this.s)", "rule-type", "this.s", "the pattern of matches() must be a string literal"],
  ["this.s.matches('\\\\d')", "rule-type", "'\\\\d'", "\\d"],
  [
    "this.labels.a == 1",
    "rule-type",
    "this.labels.a",
    "`this.labels` is map, which has no fields",
    'ask for a key with "a" in this.labels',
  ],
  ["this.labels['a'] == 1", "rule-syntax", "this.labels['a'", "indexing is not part of rules"],
  ["int(this.a) > 1", "rule-syntax", "int(this.a)", "int() is not part of rules"],
  [
    "this.s.startWith('a')",
    "rule-syntax",
    "this.s.startWith('a')",
    "startWith() is not part of rules",
    'did you mean "startsWith"?',
  ],
  ["this.a > 1u", "rule-syntax", "1u", "`1u` is not part of rules"],
  ["this.list.all(x)", "rule-syntax", "this.list.all(x)", "all() is written x.all(…) with 2 arguments"],
  ["this.a < 9223372036854775808", "rule-type", "9223372036854775808", "9223372036854775808 is out of range"],
  ["1 < 2", "rule-type", "1 < 2", "the rule reads no field of `this`"],
  ["'self' == 'self'", "rule-type", "'self' == 'self'", "the rule reads no field of `this`"],
  [
    "(this.a in [1, 2]) == 3",
    "rule-type",
    "this.a in [1, 2]) == 3",
    "`this.a in [1, 2]` is bool here and never equals 3",
  ],
  [
    "this.opt != null || this.opt == null || this.opt.name == ''",
    "rule-type",
    "this.opt",
    "this is never reached: nothing is left that `this.opt` could be",
  ],
  ["this.t in this.labels", "rule-type", "this.t", "`this.t` may be null here"],
  ["this.anything == 3", "rule-type", "this.anything == 3", "`this.anything` is any | null, which is not compared"],
];

describe("checkRule", () => {
  it.each(MISTAKES.map(([expr, ...rest]) => ({ expr, rest })))("reports $expr", ({ expr, rest }) => {
    const [code, at, message, hint] = rest;
    const { test, problems } = check(expr);
    expect(test).toBeNull();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.code).toBe(code);
    expect(expr.slice(problem?.start, problem?.end)).toBe(at);
    expect(problem?.message).toContain(message);
    if (hint !== undefined) expect(problem?.hint).toBe(hint);
  });
});
