import { describe, expect, test } from "vitest";
import { secondsToDatetime, secondsToDuration } from "../../../../runtime/serde/scalars/epoch.js";

describe("seconds since 1970", () => {
  test.each([
    [0, "1970-01-01T00:00:00Z"],
    [1.5, "1970-01-01T00:00:01.500000Z"],
    [-0.25, "1969-12-31T23:59:59.750000Z"],
    [253_402_300_799n, "9999-12-31T23:59:59Z"],
    [-62_135_596_800n, "0001-01-01T00:00:00Z"],
  ])("%s", (seconds, text) => expect(secondsToDatetime(seconds)).toBe(text));

  test.each([
    [253_402_300_800n, "Timestamp is out of range "],
    [-62_135_596_801, "Timestamp is out of range "],
    [1e300, "Timestamp is out of range "],
    [NaN, "Invalid epoch timestamp"],
    [-Infinity, "Invalid epoch timestamp"],
  ])("%s is refused", (seconds, refused) => expect(secondsToDatetime(seconds)).toEqual({ refused }));
});

describe("seconds as a duration", () => {
  test.each([
    [0, "P0D"],
    [90_061.5, "P1DT3661.5S"],
    [-1.25, "-PT1.25S"],
    [0.0000005, "PT0.000001S"],
    [-0.0000005, "-PT0.000001S"],
    [86_399_999_999_999n, "P999999999DT86399S"],
  ])("%s", (seconds, text) => expect(secondsToDuration(seconds)).toBe(text));

  test.each([86_400_000_000_000n, -86_399_999_913_601n, 1e300, NaN, Infinity])("%s is refused", (seconds) => {
    expect(secondsToDuration(seconds)).toEqual({ refused: "Duration is out of range" });
  });
});
