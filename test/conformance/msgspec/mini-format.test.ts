import { expect, test } from "vitest";
import { contractText } from "./contract-text.js";
import { caseText, parseCase } from "./mini-format.js";

test.each<[json: string, value: unknown]>([
  ["9007199254740991", 9007199254740991],
  ["9007199254740993", 9007199254740993n],
  ["-9223372036854775808", -9223372036854775808n],
  ["[1,9007199254740993,-1]", [1, 9007199254740993n, -1]],
  ["9007199254740993.0", 9007199254740992],
  ["1e16", 1e16],
  ["1E+300", 1e300],
  ["-0", -0],
  ['"9007199254740993"', "9007199254740993"],
  ['"\\" 9007199254740993"', '" 9007199254740993'],
  ['"\\\\"', "\\"],
])("%s is read exactly", (json, value) => {
  expect((parseCase(`{"schema": ${json}, "id": "\ue000"}`) as unknown as { readonly schema: unknown }).schema).toEqual(
    value,
  );
});

test("a bound beyond 2^53 is one of a bigint, digit for digit", () => {
  const line =
    '{"id":"a","schema":{"type":{"t":"int","ge":-9007199254740993,"lt":9223372036854775807}},"op":"decode_json"}';
  expect(contractText(parseCase(line))).toContain("bigint(ge=-9007199254740993, lt=9223372036854775807)");
});

test("an integer that is exactly at the end of an int is one of a bigint where gt or lt go beyond it", () => {
  const line = (key: string): string =>
    `{"id":"a","schema":{"type":{"t":"int","${key}":9007199254740991}},"op":"decode_json"}`;
  expect(contractText(parseCase(line("gt")))).toContain("bigint(gt=9007199254740991)");
  expect(contractText(parseCase(line("le")))).toContain('"int(le=9007199254740991)');
});

test("the bound of a float stays a float", () => {
  const line = '{"id":"a","schema":{"type":{"t":"float","ge":9007199254740993}},"op":"decode_json"}';
  expect(contractText(parseCase(line))).toContain("float(ge=9007199254740992)");
});

test("a case that is printed has its bigints in tags", () => {
  expect(caseText({ ge: 9007199254740993n, le: 1 })).toBe('{"ge":{"$int":"9007199254740993"},"le":1}');
});
