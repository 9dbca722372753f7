import { describe, expect, test } from "vitest";
import { plainValue, readDifferently } from "../../../generator/parse/plain-scalar.js";

describe("the core schema of YAML 1.2 reads", () => {
  test.each<[text: string, value: unknown]>([
    ["", null],
    ["~", null],
    ["null", null],
    ["NULL", null],
    ["nULL", "nULL"],
    ["true", true],
    ["False", false],
    ["tRUE", "tRUE"],
    ["yes", "yes"],
    ["0", 0],
    ["-12", -12],
    ["+7", 7],
    ["012", 12],
    ["0o14", 12],
    ["0x1F", 31],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["-9223372036854775808", -9223372036854775808n],
    ["0xFFFFFFFFFFFFFFFF", 18446744073709551615n],
    ["1.5", 1.5],
    [".5", 0.5],
    ["1.", 1],
    ["1e5", 100000],
    ["-.inf", -Infinity],
    [".NaN", NaN],
    ["-0", -0],
    ["1.2.3", "1.2.3"],
    ["1_000", "1_000"],
    ["e5", "e5"],
  ])("%s", (text, value) => {
    expect(plainValue(text)).toBe(value);
  });
});

describe("YAML 1.1 reads differently", () => {
  test.each([
    ["off", "a boolean"],
    ["No", "a boolean"],
    ["YES", "a boolean"],
    ["y", "a boolean"],
    ["012", "an octal number"],
    ["0o14", "an octal number"],
    ["-0644", "an octal number"],
    ["089", "an octal number"],
    ["1_000", "a number"],
    ["-1_0.5", "a number"],
    ["0x_ff", "a number"],
    ["0b1010", "a binary number"],
    ["12:30:00", "a number in base 60"],
    ["1:30", "a number in base 60"],
    ["190:20:30.15", "a number in base 60"],
    ["2024-01-31", "a date"],
    ["2001-12-14t21:59:43.10-05:00", "a date"],
    ["2001-12-14 21:59:43.10 -5", "a date"],
    ["<<", "a merge key"],
    ["=", "a default key"],
  ])("%s", (text, what) => {
    expect(readDifferently(text)).toBe(what);
  });
});

describe("all YAML reads alike", () => {
  test.each([
    "",
    "null",
    "true",
    "0",
    "-1",
    "10",
    "1.5",
    "offset",
    "nobody",
    "yesterday",
    "1.2.3",
    "v1",
    "a_b",
    "2024",
    "x:y",
    "0.5",
    "a=b",
  ])("%j", (text) => {
    expect(readDifferently(text)).toBeNull();
  });
});
