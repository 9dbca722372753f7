import { describe, expect, it } from "vitest";
import { type Format, boundaryValues, plainestValue } from "../../../generator/sample/boundary-values.js";
import { contracts } from "../../../generated/registry.js";
import { isExact } from "../../../runtime/serde/exact-is.js";
import { cellCount, missingCells } from "./coverage.js";

const FORMATS: readonly Format[] = ["json", "msgpack"];

describe.each(FORMATS)("boundary values in %s", (format) => {
  const sampled = Object.values(contracts).map(({ name, info }) => ({
    name,
    info,
    values: boundaryValues(info, format),
  }));

  it("are values of their type", () => {
    const wrong = sampled.flatMap(({ name, info, values }) =>
      values.filter((value) => !isExact(info, value)).map((value) => ({ name, value })),
    );
    expect(wrong).toEqual([]);
  });

  it("are there for every contract", () => {
    expect(sampled.filter(({ values }) => values.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it("show every edge, member and presence", () => {
    const missing = sampled.flatMap(({ info, values }) => missingCells(info, values));
    expect([...new Set(missing)]).toEqual([]);
    console.log(
      sampled.reduce((n, { info }) => n + cellCount(info), 0),
      sampled.reduce((n, { values }) => n + values.length, 0),
    );
  });
});
