// What is sent: literals in the places of parameters, settings, and what a server is taken for.

import { describe, expect, test } from "vitest";
import type { TypedLiteral } from "tessera-contracts/engine";
import { planStatement } from "tessera-contracts/plan";
import { capabilitiesOf } from "../../../runtime/spark/families.js";
import { withLiterals } from "../../../runtime/spark/parameters.js";
import { requireProfile, settingsFor } from "../../../runtime/spark/profile.js";
import { requireReachable } from "../../../runtime/spark/table-uri.js";
import { literalText } from "../../../runtime/spark/values.js";

const n: TypedLiteral = { type: { type: "i64" }, value: -5n };

describe("parameters", () => {
  test.each([
    ["select :n", "select CAST('-5' AS BIGINT)"],
    [
      "select :n, ':n', \":n\", `:n` -- :n\n/* :n /* :n */ :n */ , :n",
      "select CAST('-5' AS BIGINT), ':n', \":n\", `:n` -- :n\n/* :n /* :n */ :n */ , CAST('-5' AS BIGINT)",
    ],
    ["select 'it\\'s :n', r'\\', :n", "select 'it\\'s :n', r'\\', CAST('-5' AS BIGINT)"],
    ["select `a``:n`, x::n, :nn, :n2", "select `a``:n`, x::n, :nn, :n2"],
    ["select ':n", "select ':n"],
    ["select /* :n", "select /* :n"],
    ["select `:n", "select `:n"],
    ["select bar':n'", "select bar':n'"],
  ])("of %s stand where they are meant", (sql, expected) => {
    expect(withLiterals({ sql, dialect: "spark", params: { n } }).sql).toBe(expected);
  });

  test("move the places of the plan with them", () => {
    const places = [
      { start: 0, stop: 20, path: "$" },
      { start: 12, stop: 20, path: "$.right" },
    ];
    const { sql, places: moved } = withLiterals({
      sql: "x = :n and y = 1 + 2",
      dialect: "spark",
      params: { n },
      places,
    });
    expect(moved.map(({ start, stop }) => sql.slice(start, stop))).toEqual([sql, " = 1 + 2"]);
  });

  test.each<[TypedLiteral, string]>([
    [{ type: { type: "f64" }, value: Number.NaN }, "CAST('NaN' AS DOUBLE)"],
    [{ type: { type: "f64" }, value: -0 }, "CAST('-0.0' AS DOUBLE)"],
    [{ type: { type: "f64" }, value: -Infinity }, "CAST('-Infinity' AS DOUBLE)"],
    [{ type: { type: "i64" }, value: -(2n ** 63n) }, "CAST('-9223372036854775808' AS BIGINT)"],
    [{ type: { type: "decimal", precision: 10, scale: 3, bits: 128 }, value: -12n }, "CAST('-0.012' AS DECIMAL(10,3))"],
    [{ type: { type: "string" }, value: "a'b\\c" }, "'a\\'b\\\\c'"],
    [{ type: { type: "binary" }, value: new Uint8Array([0, 171]) }, "X'00ab'"],
    [{ type: { type: "date32" }, value: null }, "CAST(NULL AS DATE)"],
    [{ type: { type: "timestamp", unit: "s", tz: "UTC" }, value: 2n }, "timestamp_micros(CAST('2000000' AS BIGINT))"],
  ])("are literals of their types", (literal, expected) => {
    expect(literalText(literal, "p")).toBe(expected);
  });

  test("that no literal can say are refused", () => {
    const list = { type: "list", item: { name: "i", type: { type: "i32" }, nullable: true, metadata: [] } } as const;
    expect(() => literalText({ type: list, value: [] }, "p")).toThrow("the parameter p is of the type list");
    const moment = { type: "timestamp", unit: "ns", tz: null } as const;
    expect(() => literalText({ type: moment, value: 1n }, "p")).toThrow("nanoseconds");
  });
});

test("a statement of a plan knows what its pieces are of", () => {
  const left = { op: "column", name: "a", input: 0 } as const;
  const right = {
    op: "cast",
    expr: { op: "literal", value: "1", dtype: { type: "string" } },
    dtype: { type: "i64" },
  } as const;
  const rel = {
    rel: "filter",
    input: { rel: "scan", dataset: "t", columns: [], version: null },
    predicate: { op: "binary", operator: "eq", left, right },
  } as const;
  const field = { name: "a", dtype: { type: "i64" }, nullable: true, metadata: {}, default: null } as const;
  const schema = { name: "t", fields: [field], key_fields: [], required_non_null: [], metadata: {} };
  const { sql, places = [] } = planStatement(rel as never, { datasets: { t: schema as never } }, "spark");
  const texts = Object.fromEntries(places.map(({ path, start, stop }) => [path, sql.slice(start, stop)]));
  expect(sql).not.toContain("\0");
  expect(texts["$.predicate.left"]).toBe("t0.`a`");
  expect(texts["$.predicate.right.expr"]).toBe("'1'");
  expect(texts["$.predicate"]).toMatch(/^\(t0\.`a` = .*\)$/s);
});

describe("the settings of a session", () => {
  test("have what results depend on, which nobody takes away", () => {
    expect([...settingsFor({ "spark.x": "1" })]).toEqual([
      ["spark.x", "1"],
      ["spark.sql.ansi.enabled", "true"],
      ["spark.sql.session.timeZone", "UTC"],
      ["spark.sql.variable.substitute", "false"],
    ]);
    expect(() => settingsFor({ "spark.sql.ansi.enabled": "false" })).toThrow("spark.sql.ansi.enabled");
    expect(() => settingsFor({ "spark.sql.legacy.timeParserPolicy": "LEGACY" })).toThrow("timeParserPolicy");
  });

  test("are refused where a server insists on others", () => {
    expect(() =>
      requireProfile(
        new Map([
          ["spark.sql.ansi.enabled", "TRUE"],
          ["spark.sql.session.timeZone", undefined],
        ]),
      ),
    ).not.toThrow();
    expect(() => requireProfile(new Map([["spark.sql.session.timeZone", "Europe/Berlin"]]))).toThrow("timeZone");
    expect(() => requireProfile(new Map([["spark.sql.legacy.x", "true"]]))).toThrow("spark.sql.legacy.x");
  });
});

describe("a server", () => {
  test.each([
    ["4.2.0 32f7299601108917fb01920a54e084595b7b3bf8", "4.2.0", true, "spark", "4.2.0", true],
    ["4.2.0 32f7299601108917fb01920a54e084595b7b3bf8", "4.2.0", false, "spark", "4.2.0", false],
    ["0.7.2", "4.2.0", false, "sail", "0.7.2", false],
    ["4.0.0 photon", "4.0.0", true, "databricks", "4.0.0", true],
  ] as const)(
    "that says %s is known by it",
    (...[version, sparkVersion, hasDeltaHistory, family, own, writesDelta]) => {
      const found = capabilitiesOf({ version, sparkVersion, hasDeltaHistory });
      expect(found.version).toBe(own);
      expect(found.capabilities).toMatchObject({ family, writesDelta });
    },
  );

  test("does not see the disk of this machine unless it is on it", () => {
    for (const uri of ["s3://b/t", "abfss://c@a/t"]) expect(() => requireReachable(uri, "cluster")).not.toThrow();
    expect(() => requireReachable("/lake/t", "127.0.0.1")).not.toThrow();
    expect(() => requireReachable("/lake/t", "cluster")).toThrow("on its own");
    expect(() => requireReachable("file:///lake/t", "cluster")).toThrow("on its own");
    expect(() => requireReachable("lake/t", "localhost")).toThrow("relative");
  });
});
