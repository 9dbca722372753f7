import fc from "fast-check";
import { type DataType, fromDelta } from "tessera-contracts/arrow";
import { describe, expect, test } from "vitest";
import { DeltaError } from "../../../runtime/delta/errors.js";
import {
  formatPartitionValue,
  parsePartitionValue,
  partitionDirectory,
} from "../../../runtime/delta/schema/partition-values.js";
import { canonicalPath, encodePath, resolvePath } from "../../../runtime/delta/schema/paths.js";

const place = { uri: "file:///lake/my%20table", version: 3 };
const inside = (path: string, foreignPaths = false) => resolvePath(path, { place, limits: { foreignPaths } });

function typeOf(name: string): DataType {
  const fields = [{ name: "c", type: name, nullable: true, metadata: {} }];
  const [column] = fromDelta({ type: "struct", fields }).value.fields;
  if (column === undefined) throw new Error(`there is no type ${name}`);
  return column.type;
}

describe("paths", () => {
  test.each([
    ["part-0.parquet", "part-0.parquet"],
    ["kind=it's%2520%2525/part-0.parquet", "kind=it's%20%25/part-0.parquet"],
    ["ts=2020-01-01%2000:00:00/a", "ts=2020-01-01 00:00:00/a"],
    ["a%3Ab/c", "a:b/c"],
    ["file:/lake/my%20table/a", "a"],
    ["/lake/my%20table/a%20b", "a b"],
    ["a..b/c..", "a..b/c.."],
  ])("%s is decoded once", (path, expected) => {
    expect(inside(path)).toEqual({ kind: "inside", path: expected });
  });

  test.each([
    "../../etc/passwd",
    "%2e%2e/x",
    "a/%2E%2E/%2e%2e/x",
    "a/../b",
    "./a",
    "/etc/passwd",
    "%2Fetc/passwd",
    "file:///etc/passwd",
    "s3://other/a",
    "/lake/my%20table/../x",
    "/lake/my%20table2/x",
    "..\\x",
    "C:\\x",
    "a%00b",
  ])("%s leads out of the table", (path) => {
    expect(() => inside(path)).toThrow(expect.objectContaining({ code: "PATH_OUTSIDE_TABLE" }));
  });

  test("that are not percent-encoded are corrupt", () => {
    expect(() => inside("a%b")).toThrow(expect.objectContaining({ code: "LOG_CORRUPT" }));
  });

  test("outside are taken where that is allowed, but for those that climb", () => {
    expect(inside("s3://other/a%20b", true)).toEqual({ kind: "outside", uri: "s3://other/a b" });
    expect(() => inside("../x", true)).toThrow(DeltaError);
  });

  test("come back as they were from the log", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 3 }), (parts) => {
        const path = parts.map((part) => `p${part.replaceAll(/[/\\\0]/g, "-")}`).join("/");
        expect(inside(encodePath(path))).toEqual({ kind: "inside", path });
        expect(canonicalPath(encodePath(path))).toBe(path);
      }),
    );
  });
});

describe("partition values", () => {
  const cases: readonly (readonly [type: string, text: string, value: unknown])[] = [
    ["string", "__HIVE_DEFAULT_PARTITION__", "__HIVE_DEFAULT_PARTITION__"],
    ["long", "-9223372036854775808", -9223372036854775808n],
    ["byte", "-128", -128],
    ["double", "NaN", NaN],
    ["double", "-Infinity", -Infinity],
    ["double", "0.1", 0.1],
    ["double", "-0.0", -0],
    ["float", "-0.0", -0],
    ["double", "0", 0],
    ["boolean", "true", true],
    ["decimal(38,2)", "123456789012345678901234567890123456.78", 12345678901234567890123456789012345678n],
    ["decimal(5,2)", "-0.05", -5n],
    ["date", "2024-02-29", 19782],
    ["date", "1969-12-31", -1],
    ["timestamp", "1969-12-31T23:59:59.999999Z", -1n],
    ["timestamp_ntz", "2020-01-01 08:09:10.001000", 1577866150001000n],
  ];
  test.each(cases)("of %s are %s in the log", (name, text, value) => {
    const type = typeOf(name);
    expect(parsePartitionValue(text, type, place)).toBe(value);
    expect(formatPartitionValue(value, type, place)).toBe(text);
  });

  test.each([
    ["timestamp", "2020-01-01 08:09:10", 1577866150000000n],
    ["timestamp", "2020-01-01T08:09:10+02:00", 1577858950000000n],
    ["decimal(5,2)", "1.5000", 150n],
    ["boolean", "True", true],
    ["string", "", null],
    ["integer", "", null],
  ])("of %s may be %j, too", (name, text, value) => {
    expect(parsePartitionValue(text, typeOf(name), place)).toEqual(value);
  });

  test.each([
    ["byte", "128"],
    ["integer", "1.0"],
    ["integer", "__HIVE_DEFAULT_PARTITION__"],
    ["double", "1e"],
    ["float", "x"],
    ["boolean", "yes"],
    ["decimal(5,2)", "1.234"],
    ["decimal(5,2)", "1000"],
    ["date", "2023-02-29"],
    ["timestamp_ntz", "2020-01-01 25:00:00"],
  ])("of %s are never %j", (name, text) => {
    expect(() => parsePartitionValue(text, typeOf(name), place)).toThrow(
      expect.objectContaining({ code: "LOG_CORRUPT" }),
    );
  });

  test("of a type without an order of text are refused", () => {
    const type: DataType = { type: "struct", fields: [] };
    expect(() => formatPartitionValue({}, type, place)).toThrow(expect.objectContaining({ code: "SCHEMA_INVALID" }));
  });

  test("become directories as Hive names them", () => {
    const values = { day: "2020-01-01 00:00:00", kind: "a/b=c%", none: null, empty: "" };
    const expected =
      "day=2020-01-01 00%3A00%3A00/kind=a%2Fb%3Dc%25/none=__HIVE_DEFAULT_PARTITION__/empty=__HIVE_DEFAULT_PARTITION__";
    expect(partitionDirectory(["day", "kind", "none", "empty"], values)).toBe(expected);
  });
});
