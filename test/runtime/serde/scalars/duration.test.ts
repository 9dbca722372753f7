import { expect, test } from "vitest";
import { durationToMicros, microsToDuration } from "../../../../runtime/serde/scalars/duration.js";

test.each([
  ["P0D", 0n],
  ["PT0.000001S", 1n],
  ["-PT0.000001S", -1n],
  ["P1DT3661.5S", 90_061_500_000n],
  ["-P999999999D", -86_399_999_913_600_000_000n],
  ["P999999999DT86399.999999S", 86_399_999_999_999_999_999n],
])("%s is %d microseconds", (text, micros) => {
  expect(durationToMicros(text)).toBe(micros);
  expect(microsToDuration(micros)).toBe(text);
});

test("what is no duration, or too long, is refused", () => {
  expect(() => durationToMicros("1 day")).toThrow("Invalid ISO8601 duration");
  expect(() => microsToDuration(86_400_000_000_000_000_000n)).toThrow("Duration is out of range");
  expect(() => microsToDuration(-86_399_999_913_600_000_001n)).toThrow("Duration is out of range");
});
