import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExpressionError } from "../../../../runtime/delta/expression/errors.js";
import { parse } from "../../../../runtime/delta/expression/parse.js";
import { print } from "../../../../runtime/delta/expression/print.js";
import { expressions, literals } from "./random-expressions.js";
import { withoutSpans } from "./without-spans.js";

function failure(text: string): ExpressionError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error(`${text} was read as ${print(parse(text))}`);
}

describe("a condition", () => {
  test.each([
    ["a = 1 and b or not c is null", "a = 1 AND b OR NOT c IS NULL"],
    ["(a and b) and c", "(a AND b) AND c"],
    ["a == 1 and b != 2 and c <=> null", "a = 1 AND b <> 2 AND c <=> NULL"],
    ["a between 1 and 2 and b", "(a >= 1 AND a <= 2) AND b"],
    ["a not between 1 + 1 and 2", "NOT (a >= 1 + 1 AND a <= 2)"],
    ["a not in (1, 2)", "NOT a IN (1, 2)"],
    ["a is not null", "NOT a IS NULL"],
    ["a not like 'x\\_%'", "NOT a LIKE 'x\\\\_%'"],
    ["a = b is null", "a = b IS NULL"],
    ["a - b - c - (d - e)", "a - b - c - (d - e)"],
    ["a + b * -c % 2", "a + b * -c % 2"],
    ["- 5 - -5 - (-(5))", "-5 - -5 - -(5)"],
    ["+a", "a"],
    ["`a``b`.c.`d.e`", "`a``b`.c.`d.e`"],
    ["cast(a as int) > cast(b as decimal(5,2))", "CAST(a AS INT) > CAST(b AS DECIMAL(5, 2))"],
    ["cast(a as long) = cast(b as dec)", "CAST(a AS BIGINT) = CAST(b AS DECIMAL(10, 0))"],
    ["case a when 1 then 'x' else 'y' end = 'x'", "CASE WHEN a = 1 THEN 'x' ELSE 'y' END = 'x'"],
    ["case when a then b end", "CASE WHEN a THEN b END"],
    ["SUBSTR(a, 1, 2)", "substring(a, 1, 2)"],
    ["date = date '2024-02-29'", "date = DATE '2024-02-29'"],
    ["timestamp '2024-02-29 01:02:03.5+01:00'", "TIMESTAMP '2024-02-29T00:02:03.500000Z'"],
    ["timestamp '2024-02-29'", "TIMESTAMP '2024-02-29T00:00:00.000000Z'"],
    ["timestamp_ntz '2024-02-29T01:02:03'", "TIMESTAMP_NTZ '2024-02-29 01:02:03.000000'"],
    ["x'00fF'", "X'00ff'"],
    ["1 + 2147483648 + -2147483648 + 9223372036854775808", "1 + 2147483648L + -2147483648 + 9223372036854775808BD"],
    ["-9223372036854775808L", "-9223372036854775808L"],
    ["1.50 + .5 + 1. + 1e3 + 1.5f + 2D + 3S + -128y", "1.50BD + 0.5BD + 1BD + 1000D + 1.5F + 2D + 3S + -128Y"],
    [`'it''s' = "a\\"b" and r'\\d' = '\\\\d'`, "'it\\'s' = 'a\"b' AND '\\\\d' = '\\\\d'"],
    [`'\\u00fc\\U0001F600\\101\\%\\0'`, "'ü😀A\\\\%\\u0000'"],
    ["Straße = 1", "`Straße` = 1"],
    ["constructor = 1", "constructor = 1"],
  ])("%s is read", (text, printed) => {
    expect(print(parse(text))).toBe(printed);
  });

  test.each([
    ["", "expected a value, found the end"],
    ["a = ", "expected a value, found the end"],
    ["a b", "expected an operator or the end, found b"],
    ["a = 1 = and 2", "expected a value, found and; a column of this name stands in backticks: `and`"],
    ["a not 1", "expected BETWEEN, IN or LIKE after NOT, found 1"],
    ["a in ()", "expected a value, found )"],
    ["(a = 1", "expected ), found the end"],
    ["'abc", "a quote is not closed"],
    ["a = §", '"§" means nothing here'],
    ["1abc = 2", "expected a number; a name that begins with a digit stands in backticks"],
    ["300y = a", "300 does not fit into 8 bits, as its suffix says"],
    ["1.5L = a", "1.5L has a point, and whole numbers end in L"],
    ["1e999 = a", "1e999 is too great for a floating-point number"],
    ["date '2024-02-30' = a", "expected a text such as '2026-01-31' after date"],
    ["timestamp_ntz '2024-02-20T00:00:00Z' = a", "expected a text such as '2026-01-31 12:00:00.5' after timestamp_ntz"],
    ["x'0' = a", "expected a text such as '00FF' after x"],
    ["case a end", "expected WHEN, found end"],
    ["cast(a as decimal(39))", "a decimal has 1 to 38 digits, and no more of them after the point"],
    ["'\\ud83d' = a", "the text has half of a surrogate pair, which no column can hold"],
  ])("%s is wrong", (text, message) => {
    const { code, message: found } = failure(text);
    expect([code, found.split("\n")[0]]).toEqual(["PREDICATE_INVALID", message]);
  });

  test.each([
    ["a || b", "the operator || is not supported in conditions"],
    ["a rlike 'x'", "the operator rlike is not supported in conditions"],
    ["a -- b", "comments are not supported in conditions; leave it out"],
    ["cast(a as strin)", "values cannot be made strin in conditions; did you mean string?; there are"],
    ["lowr(a) = 'x'", "the function lowr is not supported in conditions; did you mean lower?; there are"],
    ["constructor(a)", "the function constructor is not supported in conditions; there are"],
    ["interval '1' day", "there are no literals of interval here, but of date, timestamp"],
  ])("%s is left to Spark", (text, message) => {
    const { code, message: found } = failure(text);
    expect([code, found.startsWith(message)]).toEqual(["EXPRESSION_UNSUPPORTED", true]);
  });

  test("is shown where it is wrong", () => {
    expect(failure("a > 1 and\n  b > lowr(\tc)").message).toMatch(/\n {4}b > lowr\( c\)\n {8}\^\^\^\^$/);
    const long = failure(`${"a + ".repeat(60)} ) ${" + a".repeat(60)}`);
    expect(long.message).toMatch(/^expected a value, found \)\n {2}.{100}\n {42}\^$/);
  });

  test("may be only so long and so deep, however it nests", () => {
    const deep = [
      `${"(".repeat(200)}a`,
      `${"not ".repeat(200)}a`,
      `${"- ".repeat(200)}a`,
      `${"+ ".repeat(2000)}a`,
      `${"a + ".repeat(200)}a`,
      `${"lower(".repeat(200)}a`,
      `${"cast(".repeat(200)}a`,
      `${"case when ".repeat(200)}a`,
      `${"case ".repeat(200)}a`,
      `${"a in (".repeat(200)}a`,
    ];
    for (const text of [...deep, " ".repeat(70_000)]) expect(failure(text).code).toBe("LIMIT_EXCEEDED");
    expect(print(parse(`${"a or ".repeat(5000)}a`)).length).toBeGreaterThan(20_000);
    expect(print(parse(`a in (${"1, ".repeat(5000)}1)`)).length).toBeGreaterThan(10_000);
    expect(parse(`${"(".repeat(100)}a${")".repeat(100)}`).kind).toBe("column");
  });
});

describe("a printed expression", () => {
  test("is read as the same expression", () => {
    fc.assert(
      fc.property(fc.oneof(expressions, literals), (expression) => {
        const text = print(expression);
        expect(withoutSpans(parse(text))).toEqual(withoutSpans(expression));
        expect(print(parse(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

test("any text is read or refused, and never breaks the reader", () => {
  const pieces = fc.constantFrom(
    "a",
    "1",
    "'x'",
    "(",
    ")",
    "and",
    "or",
    "not",
    "is",
    "null",
    "=",
    "-",
    ",",
    "case",
    "when",
    ".",
    "`",
    "\\",
    "\n",
    "in",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        parse(text);
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});
