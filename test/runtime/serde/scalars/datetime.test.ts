import { describe, expect, test } from "vitest";
import {
  dateToDatetime,
  datetimeToDate,
  datetimeToMicros,
  microsToDatetime,
} from "../../../../runtime/serde/scalars/datetime.js";

describe("microseconds", () => {
  test.each([
    ["1970-01-01T00:00:00Z", 0n],
    ["1970-01-01T00:00:00.000001Z", 1n],
    ["1969-12-31T23:59:59.999999Z", -1n],
    ["0001-01-01T00:00:00Z", -62_135_596_800_000_000n],
    ["9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999n],
    ["2024-02-29T12:00:00Z", 1_709_208_000_000_000n],
  ])("%s is %d", (text, micros) => {
    expect(datetimeToMicros(text)).toBe(micros);
    expect(microsToDatetime(micros)).toBe(text);
  });

  test("an offset moves the instant", () => {
    expect(datetimeToMicros("1970-01-01T05:30:00+05:30")).toBe(0n);
    expect(datetimeToMicros("1969-12-31T21:00:00-03:00")).toBe(0n);
  });

  test("without zone it counts as UTC", () => {
    expect(datetimeToMicros("1970-01-01T00:00:01")).toBe(1_000_000n);
  });

  test("what is no datetime, or outside the years 1 to 9999, is refused", () => {
    expect(() => datetimeToMicros("yesterday")).toThrow(RangeError);
    expect(() => microsToDatetime(253_402_300_800_000_000n)).toThrow(RangeError);
    expect(() => microsToDatetime(-62_135_596_800_000_001n)).toThrow(RangeError);
  });
});

describe("Date", () => {
  test("there and back", () => {
    const date = new Date("2020-01-02T03:04:05.678Z");
    expect(dateToDatetime(date)).toBe("2020-01-02T03:04:05.678000Z");
    expect(datetimeToDate("2020-01-02T03:04:05.678000Z")).toEqual(date);
  });

  test("microseconds are cut, towards the past", () => {
    expect(datetimeToDate("1969-12-31T23:59:59.999999Z").getTime()).toBe(-1);
  });

  test("an invalid date is refused", () => {
    expect(() => dateToDatetime(new Date(NaN))).toThrow(RangeError);
  });

  test("agrees with JavaScript on the calendar", () => {
    for (let day = -719_162; day < 2_932_896; day += 997) {
      const iso = new Date(day * 86_400_000).toISOString().replace(".000", "");
      expect(dateToDatetime(new Date(day * 86_400_000))).toBe(iso);
      expect(datetimeToMicros(iso)).toBe(BigInt(day) * 86_400_000_000n);
    }
  });
});
