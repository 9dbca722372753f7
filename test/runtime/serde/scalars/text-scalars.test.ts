import { describe, expect, test } from "vitest";
import { canonicalText, type TextKind } from "../../../../runtime/serde/scalars/text-scalars.js";

const INVALID: { readonly [K in TextKind]: string } = {
  datetime: "Invalid RFC3339 encoded datetime",
  date: "Invalid RFC3339 encoded date",
  time: "Invalid RFC3339 encoded time",
  duration: "Invalid ISO8601 duration",
  uuid: "Invalid UUID",
  decimal: "Invalid decimal string",
};

// text, canonical spelling; null: refused with the message above; a second text: another message
const CASES: { readonly [K in TextKind]: readonly (readonly [string, string | null, string?])[] } = {
  datetime: [
    ["2024-02-29T03:04:05Z", "2024-02-29T03:04:05Z"],
    ["2024-02-29t03:04:05z", "2024-02-29T03:04:05Z"],
    ["2024-02-29 03:04:05", "2024-02-29T03:04:05"],
    ["2020-01-02T03:04:05.5Z", "2020-01-02T03:04:05.500000Z"],
    ["2020-01-02T03:04:05.000000Z", "2020-01-02T03:04:05Z"],
    ["2020-01-02T03:04:05.1234565Z", "2020-01-02T03:04:05.123457Z"],
    ["2020-01-02T03:04:05.1234564999Z", "2020-01-02T03:04:05.123456Z"],
    ["2019-12-31T23:59:59.9999995", "2020-01-01T00:00:00"],
    ["9999-12-31T23:59:59.9999995", null],
    ["2020-01-02T03:04:05+00:00", "2020-01-02T03:04:05Z"],
    ["2020-01-02T03:04:05-00:00", "2020-01-02T03:04:05Z"],
    ["2020-01-02T03:04:05+0530", "2020-01-02T03:04:05+05:30"],
    ["2020-01-02T03:04:05+24:00", null],
    ["2020-01-02T03:04:05+01:00:00", null],
    ["2020-01-02T03:04:05.", null],
    ["2020-01-02T03:04:60Z", null],
    ["2023-02-29T00:00:00Z", null],
    ["1900-02-29T00:00:00Z", null],
    ["0000-01-01T00:00:00Z", null],
    ["0001-01-01T00:00:00+05:00", "0001-01-01T00:00:00+05:00"],
    ["2020-01-02", null],
    ["2020-01-02T03:04:05\u0000junk", null],
    ["2020-01-02T03:04:05Z\n", null],
  ],
  date: [
    ["2024-02-29", "2024-02-29"],
    ["2023-02-29", null],
    ["2024-13-01", null],
    ["2024-1-01", null],
    ["0000-01-01", null],
    ["2024-02-29T00:00:00", null],
  ],
  time: [
    ["03:04:05", "03:04:05"],
    ["03:04:05.1Z", "03:04:05.100000Z"],
    ["23:59:59.9999999", "00:00:00"],
    ["03:04:05-0330", "03:04:05-03:30"],
    ["24:00:00", null],
    ["3:04:05", null],
  ],
  duration: [
    ["P0D", "P0D"],
    ["PT0S", "P0D"],
    ["-P0D", "P0D"],
    ["P1DT3661.5S", "P1DT3661.5S"],
    ["p1dt1h1m1.50s", "P1DT3661.5S"],
    ["+PT36H", "P1DT43200S"],
    ["P1.5D", "P1DT43200S"],
    ["-PT1S", "-PT1S"],
    ["PT0.0000015S", "PT0.000002S"],
    ["PT1.5H", "PT5400S"],
    ["PT1.5H1S", null],
    ["PT1S1H", null],
    ["P1DT", null],
    ["P", null],
    ["1D", null],
    ["PT1", null],
    ["P1H", null],
    ["P1W", null, "Only units 'D', 'H', 'M', and 'S' are supported when parsing ISO8601 durations"],
    ["P1M", null, "Only units 'D', 'H', 'M', and 'S' are supported when parsing ISO8601 durations"],
    ["P999999999DT86399.999999S", "P999999999DT86399.999999S"],
    ["P1000000000D", null, "Duration is out of range"],
    ["-P999999999D", "-P999999999D"],
    ["-P999999999DT1S", null, "Duration is out of range"],
    ["PT99999999999999999999S", null, "Duration is out of range"],
  ],
  uuid: [
    ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
    ["6BA7B8109DAD11D180B400C04FD430C8", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
    ["6ba7b810-9dad11d1-80b4-00c04fd430c8", null],
    ["{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", null],
    ["6ba7b810-9dad-11d1-80b4-00c04fd430cg", null],
  ],
  decimal: [
    ["1.50", "1.50"],
    ["001.50", "1.50"],
    ["-0", "-0"],
    [".5", "0.5"],
    ["5.", "5"],
    ["+1", "1"],
    ["1e5", "1E+5"],
    ["0.000001", "0.000001"],
    ["0.0000001", "1E-7"],
    ["12345e-3", "12.345"],
    ["0E+3", "0E+3"],
    [" 1_000 ", "1000"],
    ["\u0661\u0662", "12"],
    ["nan", "NaN"],
    ["-sNaN07", "-sNaN7"],
    ["inf", "Infinity"],
    ["1e999999999999999999", "1E+999999999999999999"],
    ["1e1000000000000000000", null],
    ["1e", null],
    [".", null],
    ["", null],
    ["0x1", null],
  ],
};

describe.each(Object.entries(CASES) as [TextKind, (typeof CASES)[TextKind]][])("%s", (kind, cases) => {
  const expected = cases.map(([text, canonical, message]) => ({
    text,
    outcome: canonical ?? { refused: message ?? INVALID[kind] },
  }));
  test.each(expected)("$text -> $outcome", ({ text, outcome }) => {
    expect(canonicalText(kind, text)).toEqual(outcome);
  });

  const canonicals = cases.flatMap(([, canonical]) => canonical ?? []);
  test.each(canonicals)("%j is its own canonical spelling", (text) => {
    expect(canonicalText(kind, text)).toBe(text);
  });
});
