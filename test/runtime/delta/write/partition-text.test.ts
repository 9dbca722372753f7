import { expect, test } from "vitest";
import type { DataType } from "tessera-contracts/arrow";
import { partitionText } from "../../../../runtime/delta/write/write-files.js";

const CASES: readonly [DataType, string | null, string | null][] = [
  [{ type: "string" }, "a=b +00", "a=b +00"],
  [{ type: "string" }, "12:00:00+00", "12:00:00+00"],
  [{ type: "string" }, null, null],
  [{ type: "bool" }, "true", "true"],
  [{ type: "i64" }, "-9223372036854775808", "-9223372036854775808"],
  [{ type: "f64" }, "1e+20", "100000000000000000000"],
  [{ type: "date32" }, "2024-02-29", "2024-02-29"],
  [{ type: "decimal", precision: 10, scale: 2, bits: 128 }, "-0.50", "-0.50"],
  // Without a zone every reader would take its own.
  [{ type: "timestamp", unit: "us", tz: "UTC" }, "2024-01-01 12:00:00+00", "2024-01-01T12:00:00.000000Z"],
  [{ type: "timestamp", unit: "us", tz: "UTC" }, "2024-01-01 12:00:00.5+00", "2024-01-01T12:00:00.500000Z"],
  [{ type: "timestamp", unit: "us", tz: null }, "2024-01-01 12:00:00", "2024-01-01 12:00:00.000000"],
];

test.each(CASES)("%j: %s is %s in the log", (type, text, expected) => {
  expect(partitionText(text, type, { uri: "memory:", version: 0 })).toBe(expected);
});
