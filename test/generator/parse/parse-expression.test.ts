import { describe, expect, test } from "vitest";
import { ExpressionFault } from "../../../generator/parse/expression-reader.js";
import { parseExpression, type ExpressionSyntax } from "../../../generator/parse/parse-expression.js";
import type { TypeSyntax } from "../../../generator/parse/type-syntax.js";

describe("a type expression", () => {
  test.each([
    ["str", "str"],
    ["RunId", "RunId"],
    ["  int  ", "int"],
    ["str(min_length=1, max_length=128)", "str(min_length=1 max_length=128)"],
    ['str( pattern = "^[a-z)\\\\]|=$" )', 'str(pattern="^[a-z)\\\\]|=$")'],
    ["int(ge=-1, multiple_of=2.5e3)", "int(ge=-1 multiple_of=2500)"],
    ["datetime(tz=true)", "datetime(tz=true)"],
    ["list[str]", "list<str>"],
    ["set[int](max_length=3)", "set<int>(max_length=3)"],
    ["list[str | null] | null", "(list<(str | null)> | null)"],
    ["tuple[int, str | int, list[bool]]", "tuple<int, (str | int), list<bool>>"],
    ["map[str, map[RunId, any]](min_length=1)", "map<str, map<RunId, any>>(min_length=1)"],
    ["enum[off, on, v2Checkpoint, delta-rs, manifest.v1]", '{"off" "on" "v2Checkpoint" "delta-rs" "manifest.v1"}'],
    ["ext[arrow_schema]", "ext arrow_schema"],
    ["null", "null"],
    ["true | false", "(true | false)"],
    ["1 | -2 | 0", "(1 | -2 | 0)"],
    ["9007199254740992", "9007199254740992n"],
    ['"a | b" | "c]"', '("a | b" | "c]")'],
    ['"\\u0041\\n\\ud83d\\ude00"', '"A\\n😀"'],
    ["list[\n  str |\n  null\n]", "list<(str | null)>"],
    ["A|B|C", "(A | B | C)"],
  ])("%s", (text, expected) => {
    expect(show(sound(text).type)).toBe(expected);
  });
});

describe("a default", () => {
  test.each<[string, unknown, string | null]>([
    ["RunStatus = succeeded", "succeeded", "succeeded"],
    ["str = snake_case.v1-x", "snake_case.v1-x", "snake_case.v1-x"],
    ['str = "two words"', "two words", null],
    ["int = 0", 0, null],
    ["int64 = -9223372036854775808", -9223372036854775808n, null],
    ["float = 1e5", 1e5, null],
    ["float = -0", -0, null],
    ["bool | null = null", null, null],
    ["bool=true", true, null],
    ["list[int] = []", [], null],
    ["map[str, int] = {}", {}, null],
    ['any = [1, "=", {"a": [null]}]', [1, "=", { a: [null] }], null],
    ['str(pattern="a=b") = c', "c", "c"],
    ['"=" = "="', "=", null],
  ])("%s", (text, value, word) => {
    const found = sound(text).default;
    expect(found?.word).toBe(word);
    expect(plain(found?.value)).toStrictEqual(value);
  });

  test("may be missing", () => {
    expect(sound("str").default).toBeNull();
  });

  test("knows its place", () => {
    const text = "list[str]  =  [ ]  ";
    const found = sound(text).default;
    expect(text.slice(found?.start, found?.end)).toBe("[ ]");
  });

  test("has objects without a prototype", () => {
    const found = sound('any = {"constructor":1}').default?.value;
    expect(Object.getPrototypeOf(found)).toBeNull();
  });
});

test("every part knows its place", () => {
  const text = " map[ str , list[RunId ]( min_length=1 ) | null ]";
  const found: string[] = [];
  const visit = (part: TypeSyntax): void => {
    found.push(text.slice(part.start, part.end));
    if (part.kind === "union") part.members.forEach(visit);
    if (part.kind === "map") [part.key, part.value].forEach(visit);
    if (part.kind === "list") {
      visit(part.item);
      found.push(...part.constraints.map((one) => text.slice(one.start, one.end)));
    }
  };
  visit(sound(text).type);
  expect(found).toEqual([
    text.trim(),
    "str",
    "list[RunId ]( min_length=1 ) | null",
    "list[RunId ]( min_length=1 )",
    "RunId",
    "min_length=1",
    "null",
  ]);
});

describe("a mistake is found at its place, here marked with ^", () => {
  test.each<[marked: string, message: string]>([
    ["^", "expected a type, found the end"],
    ["str |^", "expected a type, found the end"],
    ["^| str", 'expected a type, found "|"'],
    ["list^", 'expected "[" after list, found the end'],
    ["list^<str>", 'expected "[" after list, found "<"'],
    ["list[str^", 'expected "|" or "]", found the end'],
    ["list[^]", 'expected a type, found "]"'],
    ["map[str^]", 'expected "|" or "," and the type of the values: map[K, V], found "]"'],
    ["str^[]", '"str" takes no brackets'],
    ["str =^", "expected a default: JSON or a bare word, found the end"],
    ["str = a ^b", 'expected the end, found "b"'],
    ["str =^= a", 'expected a default: JSON or a bare word, found "="'],
    ['str = ^"a', "this string is never closed"],
    ['str = ^"\t"', "this is not a JSON string: an escape or a control character is wrong"],
    ["int = ^0x1", "0x1 is not a JSON number"],
    ["int = ^01", "01 is not a JSON number"],
    ["int(ge=0,^)", 'expected a constraint such as ge=0, found ")"'],
    ["int(ge=^zero)", 'expected the value of ge as JSON, found "zero"'],
    ["int(ge=0^", 'expected "," or ")", found the end'],
    ["enum[^1]", 'expected a bare word, found "1"'],
    ["ext[^]", 'expected the name of an extension type from ext: in tessera.yaml, found "]"'],
    ["null^(ge=1)", 'expected "|", "=" or the end, found "("'],
    ["^1.0", "a literal is a string, an integer, true, false or null, not a float"],
    ["str^\0", 'expected "|", "=" or the end, found "\\u0000"'],
  ])("%j", (marked, message) => {
    const fault = parseExpression(marked.replace("^", ""));
    if (!(fault instanceof ExpressionFault)) throw new Error("it parsed");
    expect(fault.message).toBe(message);
    expect(fault.start).toBe(marked.indexOf("^"));
  });
});

test("the end of the text is known as such, because YAML may have cut it", () => {
  const ends = ["str(pattern=", "list[a", 'str = "a', "str ="].map(parseExpression);
  expect(ends.map((one) => one instanceof ExpressionFault && one.atEnd)).toEqual([true, true, true, true]);
});

describe("hostile text is refused, not followed", () => {
  test.each([
    ["deep brackets", `${"list[".repeat(1500)}int${"]".repeat(1500)}`, "too-deep"],
    ["a deep default", `any = ${"[".repeat(4000)}`, "too-deep"],
    ["a long union", `a${" | a".repeat(5000)}`, "bad-type-expression"],
    ["__proto__", 'any = {"__proto__":{"admin":true}}', "proto-key"],
  ])("%s", (_, text, code) => {
    const fault = parseExpression(text);
    expect(fault instanceof ExpressionFault && fault.code).toBe(code);
  });
});

function sound(text: string): ExpressionSyntax {
  const parsed = parseExpression(text);
  if (parsed instanceof ExpressionFault) throw parsed;
  return parsed;
}

/** The same value with ordinary prototypes. */
function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}

function show(type: TypeSyntax): string {
  switch (type.kind) {
    case "name":
      return type.name + constraints(type.constraints);
    case "list":
    case "set":
      return `${type.kind}<${show(type.item)}>${constraints(type.constraints)}`;
    case "tuple":
      return `tuple<${type.items.map(show).join(", ")}>`;
    case "map":
      return `map<${show(type.key)}, ${show(type.value)}>${constraints(type.constraints)}`;
    case "ext":
      return `ext ${type.name}`;
    case "union":
      return `(${type.members.map(show).join(" | ")})`;
    case "literal":
      return type.values.length === 1 ? literal(type.values[0]) : `{${type.values.map(literal).join(" ")}}`;
  }
}

function constraints(all: readonly { readonly key: string; readonly value: unknown }[]): string {
  return all.length === 0 ? "" : `(${all.map(({ key, value }) => `${key}=${JSON.stringify(value)}`).join(" ")})`;
}

function literal(value: unknown): string {
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
}
