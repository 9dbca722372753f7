import { expect, test } from "vitest";
import { datetimeToTimestamp, timestampToDatetime } from "../../../../runtime/serde/scalars/timestamp.js";

test.each([
  ["2020-01-02T03:04:05Z", "5e0d5da5"],
  ["1970-01-01T00:00:00Z", "00000000"],
  ["2106-02-07T06:28:15Z", "ffffffff"],
  ["2106-02-07T06:28:16Z", "0000000100000000"],
  ["2020-01-02T03:04:05.678901Z", "a1dcd4205e0d5da5"],
  ["2514-05-30T01:53:03Z", "00000003ffffffff"],
  ["2514-05-30T01:53:04Z", "000000000000000400000000"],
  ["1969-12-31T23:59:59.999999Z", "3b9ac618ffffffffffffffff"],
  ["0001-01-01T00:00:00Z", "00000000fffffff1886e0900"],
])("%s is %s", (text, payload) => {
  expect(hex(datetimeToTimestamp(text))).toBe(payload);
  expect(timestampToDatetime(bytes(payload))).toBe(text);
});

test("an offset is not kept", () => {
  expect(hex(datetimeToTimestamp("2020-01-02T08:34:05+05:30"))).toBe("5e0d5da5");
});

test.each([
  ["0000000000000000000001f3", "nanoseconds are rounded to microseconds", "1970-01-01T00:08:19Z"],
  ["000001f40000000000000000", "half up", "1970-01-01T00:00:00.000001Z"],
  ["3b9ac9ff0000000000000000", "over the second", "1970-01-01T00:00:01Z"],
])("%s: %s", (payload, _, text) => {
  expect(timestampToDatetime(bytes(payload))).toBe(text);
});

test.each([
  ["00", "Invalid MessagePack timestamp"],
  ["", "Invalid MessagePack timestamp"],
  ["ee6b280000000001", "Invalid MessagePack timestamp: nanoseconds out of range"],
  ["000000000000003afff44180", "Timestamp is out of range "],
  ["00000000fffffff1886e08ff", "Timestamp is out of range "],
])("%s is refused", (payload, refused) => {
  expect(timestampToDatetime(bytes(payload))).toEqual({ refused });
});

function bytes(hexText: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hexText, "hex"));
}

function hex(data: Uint8Array): string {
  return Buffer.from(data).toString("hex");
}
