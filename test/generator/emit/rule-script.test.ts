// Rules as JavaScript: the text of each, that prettier and tsc take it as it is, and that it means what CEL says, as the
// evaluator of the compiler does.

import { compileFunction } from "node:vm";
import { run } from "@bufbuild/cel";
import { format } from "prettier";
import { Project, ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { returnOfRule } from "../../../generator/emit/codec/rule-script.js";
import { checkRule } from "../../../generator/model/cel/check-rule.js";
import { holds } from "../../../generator/model/cel/evaluate.js";
import type { Expression } from "../../../generator/model/cel/expression.js";
import { code } from "../../../generator/text/code.js";
import { printWithImports } from "../../../generator/text/print.js";
import { codePointLength } from "../../../runtime/serde/values/is.js";
import * as helpers from "../../../runtime/serde/values/rule.js";
import { resolve, TYPESCRIPT } from "../model/cel/sample.js";

const HELPERS: { readonly [name: string]: unknown } = { ...helpers, codePointLength };

function check(expr: string): Expression {
  const { test, problems } = checkRule({ expr, message: "no", pointer: [] }, "Sample", resolve);
  if (test === null) throw new Error(problems.map(({ message }) => message).join("; "));
  return test;
}

/** The rule as the body of a function, and the names it imports. */
function compile(expr: string): { readonly text: string; readonly imports: readonly string[] } {
  const body = code`
    function rule(self) {
      ${returnOfRule(check(expr))}
    }
  `;
  const { text, imports } = printWithImports(body.doc, { language: "javascript" });
  return { text: `${text}\n`, imports: [...new Set(imports.map(({ name }) => name))].toSorted() };
}

/** Expression and script. */
const SCRIPTS: readonly (readonly [string, string])[] = [
  ["this.maybe != false || this.n == null", "self.maybe !== false || self.n === null"],
  ["this.n == null || this.n > 3", "self.n === null || self.n > 3"],
  ["this.n != null && this.n > 3", "self.n !== null && self.n > 3"],
  ["this.n == null ? true : this.n < this.a", "self.n === null ? true : self.n < self.a"],
  ["!(this.n == null) && this.n >= 1", "!(self.n === null) && self.n >= 1"],
  ["!has(this.u) || this.u < this.a", "!(self.u !== undefined) || self.u < self.a"],
  ["has(this.u) && this.u in [1, 2]", "self.u !== undefined && (self.u === 1 || self.u === 2)"],
  ["has(this.un) && this.un != null && this.un > 0", "self.un !== undefined && self.un !== null && self.un > 0"],
  ["this.a + this.b <= 3", "evaluates(() => safe(self.a + self.b) <= 3)"],
  ["this.a % 2 == 0", "self.a % 2 === 0"],
  ["this.a / 2 > this.b % 3", "Math.trunc(self.a / 2) > self.b % 3"],
  ["this.a / this.b == 2", "evaluates(() => quotient(self.a, self.b) === 2)"],
  ["this.a % this.b == 1", "evaluates(() => remainder(self.a, self.b) === 1)"],
  ["this.a / this.b > 1 || this.yes", "evaluates(() => anyOf([() => quotient(self.a, self.b) > 1, () => self.yes]))"],
  ["this.yes && this.a % this.b == 0", "evaluates(() => self.yes && remainder(self.a, self.b) === 0)"],
  ["this.big > 3", "self.big > 3n"],
  ["this.big == 3", "self.big === 3n"],
  ["this.big == this.a", "sameValue(self.big, self.a)"],
  ["this.big != this.a", "!sameValue(self.big, self.a)"],
  ["this.big < this.f", "self.big < self.f"],
  ["this.big + this.a * this.big - 1 > 0", "self.big + BigInt(self.a) * self.big - 1n > 0n"],
  ["this.a < 9223372036854775807", "self.a < 9223372036854775807n"],
  ["this.f * 2.0 - 1.5 < 3", "self.f * 2 - 1.5 < 3"],
  ["this.f / this.f != 1.0", "self.f / self.f !== 1"],
  ["-this.a < -3", "-self.a < -3"],
  ["this.a == 1 && this.yes || this.b == 2", "(self.a === 1 && self.yes) || self.b === 2"],
  ["this.a == 1 && (this.yes || this.b == 2)", "self.a === 1 && (self.yes || self.b === 2)"],
  ["this.a > 1 == this.yes", "self.a > 1 === self.yes"],
  ["(this.yes ? this.a : this.b) > 0", "(self.yes ? self.a : self.b) > 0"],
  ["this.s == 'it\\'s'", 'self.s === "it\'s"'],
  ["this.s == '\"quoted\"'", "self.s === '\"quoted\"'"],
  ["this.s < 'm'", 'compareText(self.s, "m") < 0'],
  ["this.s + 'x' == 'abx'", 'self.s + "x" === "abx"'],
  [
    "this.s.startsWith('a') || this.s.endsWith(this.t == null ? 'z' : this.t)",
    'self.s.startsWith("a") || self.s.endsWith(self.t === null ? "z" : self.t)',
  ],
  ["this.s.contains('b')", 'self.s.includes("b")'],
  ["this.s.matches('^[ab]+$')", 'matches(self.s, "^[ab]+$")'],
  ["size(this.s) == 2", "codePointLength(self.s) === 2"],
  ["this.list.size() > 1", "self.list.length > 1"],
  ["size(this.numbers) > size(this.labels)", "self.numbers.size > Object.keys(self.labels).length"],
  ["size(this.by_id) + size(this.blob) < 3", "evaluates(() => safe(self.by_id.size + self.blob.length) < 3)"],
  ["this.mode == 'off' || this.mode == 'on'", 'self.mode === "off" || self.mode === "on"'],
  ["this.mode in ['off', 'on']", 'self.mode === "off" || self.mode === "on"'],
  ["this.opt_mode != null && this.opt_mode in this.modes", "self.opt_mode !== null && isIn(self.opt_mode, self.modes)"],
  ["this.opt_mode in this.modes", "isIn(self.opt_mode, self.modes)"],
  ["this.a in this.list", "self.list.includes(self.a)"],
  ["this.a in this.numbers", "self.numbers.has(self.a)"],
  ["this.big in this.numbers", "isIn(self.big, self.numbers)"],
  ["this.f in this.list", "isIn(self.f, self.list)"],
  ["this.s in this.labels", "Object.hasOwn(self.labels, self.s)"],
  ["this.a in this.by_id", "self.by_id.has(self.a)"],
  ["this.list.all(x, x > 0)", "self.list.every((x) => x > 0)"],
  ["this.list.exists(x, this.yes)", "self.list.some(() => self.yes)"],
  ["this.list.exists(x, x == this.a)", "self.list.some((x) => x === self.a)"],
  ["this.list.exists_one(x, x == this.a)", "self.list.filter((x) => x === self.a).length === 1"],
  ["this.list.filter(x, x > 1).exists(y, y < 3)", "self.list.filter((x) => x > 1).some((y) => y < 3)"],
  ["this.list.map(x, x > 1, x).size() == 1", "self.list.filter((x) => x > 1).map((x) => x).length === 1"],
  ["this.numbers.all(x, x in this.list)", "[...self.numbers].every((x) => self.list.includes(x))"],
  ["this.labels.all(k, k.startsWith('a'))", 'Object.keys(self.labels).every((k) => k.startsWith("a"))'],
  ["this.by_id.exists(k, k == this.a)", "[...self.by_id.keys()].some((k) => k === self.a)"],
  ["this.n != null && this.list.all(x, x < this.n)", "self.n !== null && self.list.every((x) => x < known(self.n))"],
  [
    "has(this.un) && this.list.all(x, this.un == null || x < this.un)",
    "self.un !== undefined && self.list.every((x) => (self.un ?? null) === null || x < known(self.un))",
  ],
  ["this.list.all(x, x / this.b > 0)", "evaluates(() => everyItem(self.list, (x) => quotient(x, self.b) > 0))"],
  ["this.list.exists(x, this.a % x == 0)", "evaluates(() => someItem(self.list, (x) => remainder(self.a, x) === 0))"],
  [
    "this.n == null && 1 / this.b > 1 || this.n == null || this.n > 0",
    "evaluates(() =>\n  anyOf([() => self.n === null && quotient(1, self.b) > 1, () => self.n === null, () => known(self.n) > 0]),\n)",
  ],
  [
    "this.parts.all(p, p.width == null || p.width > this.a)",
    "self.parts.every((p) => p.width === null || p.width > self.a)",
  ],
  ["this.parts.all(p, has(p.note) && p.note != '')", 'self.parts.every((p) => p.note !== undefined && p.note !== "")'],
  [
    "this.opt == null || this.parts.exists(p, p.name == this.opt.name)",
    "self.opt === null || self.parts.some((p) => p.name === known(self.opt).name)",
  ],
  [
    "this.opt == null || this.list.all(x, this.opt.width == null || this.opt.width > x)",
    "(\n  self.opt === null || self.list.every((x) => known(self.opt).width === null || known(known(self.opt).width) > x)\n)",
  ],
  ["this.inner.width == null || this.inner.width > 1", "self.inner.width === null || self.inner.width > 1"],
  ["this.words.all(new, new != this.s)", "self.words.every((new_) => new_ !== self.s)"],
  [
    "this.words.exists(new, this.words.exists(new_, new != new_))",
    "self.words.some((new_) => self.words.some((new__) => new_ !== new__))",
  ],
  ["this.day == '2024-01-01'", 'self.day === "2024-01-01"'],
  ["this.anything != null", "self.anything !== null"],
  ["this.either == 3 || this.either == 'x'", 'self.either === 3 || self.either === "x"'],
  ["this.flag == 1 || this.flag == true", "self.flag === 1 || self.flag === true"],
  ["size(this.pair) == 2", "self.pair.length === 2"],
  ["this.words.exists(z, this.s == 'z')", 'self.words.some(() => self.s === "z")'],
  ["this.list.all(x, this.words.all(x, x != this.s))", "self.list.every(() => self.words.every((x) => x !== self.s))"],
  ["this.f < 1e21 || this.f == -1e-7", "self.f < 1e21 || self.f === -1e-7"],
  ["this.yes || this.s == '\u2028'", 'self.yes || self.s === "\\u2028"'],
  ["[this.a, this.b].all(x, x > 0)", "[self.a, self.b].every((x) => x > 0)"],
  ["has(this.a) && this.yes == true", "self.a !== undefined && self.yes === true"],
];

describe("returnOfRule", () => {
  it.each(SCRIPTS)("writes %s as JavaScript", async (expr, script) => {
    const { text, imports } = compile(expr);
    expect(text).toBe(`function rule(self) {\n  return ${script.replaceAll("\n", "\n  ")};\n}\n`);
    expect(await format(text, { parser: "babel", printWidth: 120 })).toBe(text);
    expect(imports).toEqual(
      Object.keys(HELPERS)
        .filter((name) => new RegExp(`\\b${name}\\(`).test(script))
        .toSorted(),
    );
  });

  const many = (operator: string, join: string): string =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `this.a ${operator} ${n}`).join(` ${join} `);
  const list = `[${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `this.a == ${n}`).join(", ")}, ${many(">", "||")}]`;
  const LISTS: readonly string[] = [`${list}.exists_one(x, x)`, `${list}.all(x, x)`, `size(${list}.filter(x, x)) < 2`];
  const LONG: readonly string[] = [
    `${many(">", "||")} || (${many("!=", "&&")})`,
    `${many("!=", "&&")} && (this.yes || this.b > 1)`,
    `this.yes && ${many("!=", "&&")} && this.a / this.b > 2`,
  ];
  const CALLS: readonly string[] = [
    "this.parts.all(one_part, this.parts.exists_one(another_part, another_part.name == one_part.name))",
    "this.parts.all(one_of_the_parts, this.parts.exists(another_of_the_parts, another_of_the_parts.name == one_of_the_parts.name))",
    "!this.parts.exists(one_of_the_parts, one_of_the_parts.name == this.s && one_of_the_parts.name != this.inner.name)",
    "size(this.parts) + size(this.numbers) + size(this.words) + size(this.list) > 10",
  ];
  const DEEP: readonly string[] = [
    "this.yes && this.parts.all(one_of_the_parts, one_of_the_parts.name == this.s || one_of_the_parts.name == this.inner.name)",
    "this.opt == null ? this.parts.exists(one_of_the_parts, one_of_the_parts.name == this.s) : this.inner.name == this.opt.name",
    "this.yes && (this.a + this.b + size(this.numbers) + size(this.list)) > (size(this.s) * size(this.words) * size(this.parts))",
    `this.a / this.b > 1 || this.yes || ${many("!=", "&&")}`,
    `this.yes == (${many(">", "||")})`,
    `!(${many(">", "||")})`,
  ];
  it.each([...LONG, ...LISTS, ...CALLS, ...DEEP])("breaks %s as prettier does", async (expr) => {
    const { text } = compile(expr);
    expect(text.split("\n").length).toBeGreaterThan(4);
    expect(await format(text, { parser: "babel", printWidth: 120 })).toBe(text);
  });

  it("writes scripts that are strict TypeScript", () => {
    const project = new Project({
      useInMemoryFileSystem: true,
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noUnusedParameters: true,
        target: ts.ScriptTarget.ES2023,
        lib: ["lib.es2023.d.ts"],
      },
    });
    const functions = SCRIPTS.map(([expr], i) =>
      compile(expr).text.replace("rule(self)", `rule${i}(self: Sample): boolean`),
    );
    project.createSourceFile("rule.ts", DECLARATIONS + TYPESCRIPT + functions.join("\n"));
    const messages = project
      .getPreEmitDiagnostics()
      .map((one) => `${one.getLineNumber()} ${JSON.stringify(one.getMessageText())}`);
    expect(messages).toEqual([]);
  });
});

const DECLARATIONS = `
declare function codePointLength(text: string): number;
declare function evaluates(test: () => boolean): boolean;
declare function anyOf(tests: readonly (() => boolean)[]): boolean;
declare function allOf(tests: readonly (() => boolean)[]): boolean;
declare function someItem<T>(items: readonly T[], test: (item: T) => boolean): boolean;
declare function everyItem<T>(items: readonly T[], test: (item: T) => boolean): boolean;
declare function known<T>(value: T | null | undefined): T;
declare function safe(value: number): number;
declare function quotient(dividend: number, divisor: number): number;
declare function quotient(dividend: bigint, divisor: bigint): bigint;
declare function remainder(dividend: number, divisor: number): number;
declare function remainder(dividend: bigint, divisor: bigint): bigint;
declare function sameValue(left: unknown, right: unknown): boolean;
declare function isIn(wanted: unknown, items: Iterable<unknown>): boolean;
declare function compareText(left: string, right: string): number;
declare function matches(text: string, source: string): boolean;
`;

const ALWAYS = new Set(["this.a < 9223372036854775807", "size(this.pair) == 2"]);

describe("the scripts of rules", () => {
  it.each(SCRIPTS.map(([expr]) => expr))("%s means what CEL says", (expr) => {
    const test = check(expr);
    const rule = compileFunction(`${compile(expr).text}return rule(value);`, ["value", ...Object.keys(HELPERS)]) as (
      ...args: unknown[]
    ) => unknown;
    const random = generator(expr.length * 7919);
    const seen = new Set<boolean>();
    for (let i = 0; i < 200; i++) {
      // The evaluator says has() is false of a key that holds null; CEL's definition says it is true.
      const value = sample(random);
      if (value["un"] === null) continue;
      const result = run(expr, { this: toCel(value) as never });
      const wanted = result === true; // an expression that has no value does not hold
      const shown = JSON.stringify(value, (_, v: unknown) => (typeof v === "bigint" ? `${v}n` : v));
      expect(rule(value, ...Object.values(HELPERS)), shown).toBe(wanted);
      expect(holds(test, value), `the evaluator, of ${shown}`).toBe(wanted);
      seen.add(wanted);
    }
    expect(seen.size, "both outcomes are seen").toBe(ALWAYS.has(expr) ? 1 : 2);
  });
});

/** A linear congruential generator: small whole numbers below `limit`. */
function generator(seed: number): (limit: number) => number {
  let state = seed % 2147483647;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * limit);
  };
}

type Value = { readonly [name: string]: unknown };

function sample(random: (limit: number) => number): Value {
  const int = (): number => random(9) - 4;
  const pick = (...choices: readonly unknown[]): unknown => choices[random(choices.length)];
  const text = (): string => String(pick("", "a", "ab", "abx", "z", "it's", '"quoted"', "\u{1f600}", "😀b"));
  const many = <T>(make: () => T): T[] => Array.from({ length: random(4) }, make);
  const inner = (): Value => ({ name: text(), width: pick(null, int()), ...(random(2) ? { note: text() } : {}) });
  return {
    a: int(),
    b: int(),
    n: pick(null, int()),
    ...(random(2) ? { u: int() } : {}),
    ...(random(2) ? { un: pick(null, int()) } : {}),
    big: BigInt(int()),
    f: pick(1, 2.5, -1, Number.NaN, 0),
    s: text(),
    t: pick(null, text()),
    yes: pick(true, false),
    maybe: pick(true, false, null),
    mode: pick("off", "on", "auto"),
    opt_mode: pick("off", "on", null),
    list: many(int),
    words: many(text),
    modes: many(() => pick("off", "on")),
    numbers: new Set(many(int)),
    labels: Object.fromEntries(many(() => [text(), int()])),
    by_id: new Map(many(() => [int(), text()])),
    parts: many(inner),
    inner: inner(),
    opt: pick(null, inner()),
    when: "2024-01-01T00:00:00Z",
    day: pick("2024-01-01", "2024-01-02"),
    blob: new Uint8Array(random(3)),
    pair: [int(), int()],
    either: pick(int(), text(), "x", 3),
    anything: pick(null, "x"),
    flag: pick(random(3), true, false),
  };
}

/** The same for the CEL evaluator: ints as bigint, structs and maps as Map. */
function toCel(value: unknown, name = ""): unknown {
  if (typeof value === "number") return name === "f" ? value : BigInt(value);
  if (Array.isArray(value)) return value.map((item) => toCel(item));
  if (value instanceof Set) return [...value].map((item) => toCel(item));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [toCel(key), toCel(item)]));
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return new Map(Object.entries(value).map(([key, item]) => [key, toCel(item, key)]));
}
