import { describe, expect, it } from "vitest";
import { any, contract, defaulted, field, int, list, map, str, struct } from "../../../../runtime/serde/codegen.js";

const Run = contract<{ readonly runs: readonly unknown[] }>({
  name: "Run",
  module: "m",
  info: struct({
    name: "Run",
    module: "m",
    fields: () => [
      field(
        "runs",
        list(
          struct({ name: "Step", module: "m", fields: () => [field("id", int()), defaulted("n", str(), () => "n")] }),
        ),
      ),
      defaulted("labels", map(str(), int()), () => ({})),
    ],
  }),
});
const { validate, vendor, version } = Run["~standard"];

describe("~standard", () => {
  it("says who it is", () => {
    expect([vendor, version]).toEqual(["tessera", 1]);
  });

  it("gives the value with its defaults", () => {
    expect(validate({ runs: [{ id: 1 }] })).toEqual({ value: { runs: [{ id: 1, n: "n" }], labels: {} } });
  });

  it("gives every issue with its path, up to the first key of a map", () => {
    expect(validate({ runs: [{ id: "x" }], labels: { a: "b" } })).toEqual({
      issues: [
        { message: "Expected `int`, got `str` - at `$.runs[0].id`", path: ["runs", 0, "id"] },
        { message: "Expected `int`, got `str` - at `$.labels[...]`", path: ["labels"] },
      ],
    });
    expect(validate(1)).toEqual({ issues: [{ message: "Expected `object`, got `int`", path: [] }] });
  });

  it("takes a value that nests too deep for an issue", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const issues = contract<unknown>({ name: "L", module: "m", info: list(any()) })["~standard"].validate(cyclic);
    expect(issues).toMatchObject({ issues: [expect.anything()] });
  });
});
