import { describe, expect, test } from "vitest";
import * as build from "../../../runtime/serde/info/builders.js";
import type { TypeInfo } from "../../../runtime/serde/info/types.js";
import { exampleValue } from "../../../generator/sample/example-value.js";

const { str, int, list, struct, field, unset, defaulted } = build;

const Line = struct({
  name: "Line",
  module: "orders",
  tag: "line",
  tag_field: "type",
  fields: () => [field("sku", str()), unset("count", int({ ge: 2 })), defaulted("tags", list(str()), () => [])],
});

describe("exampleValue", () => {
  test("fills in every field", () => {
    expect(example(Line)).toEqual(
      new Map<string, unknown>([
        ["type", "line"],
        ["sku", expect.any(String)],
        ["count", 2],
        ["tags", [expect.any(String)]],
      ]),
    );
  });

  test("prefers the examples of the contract: of the type, else of its alias", () => {
    expect(example({ ...str(), examples: ["mine"], alias: "Name" })).toBe("mine");
    expect(example({ ...str(), alias: "Name" })).toBe("of Name");
  });

  test("leaves out a struct inside itself where it may", () => {
    const Node: TypeInfo = struct({
      name: "Node",
      module: "nodes",
      fields: () => [field("id", int()), unset("parent", Node), field("children", list(Node))],
    });
    expect(example(Node)).toEqual(
      new Map<string, unknown>([
        ["id", expect.any(Number)],
        ["children", []],
      ]),
    );
  });

  test("takes a member of a union that says something rather than null", () => {
    expect(example(build.union([{ kind: "null" }, { kind: "literal", values: ["a", "b"] }]))).toBe("a");
  });
});

function example(info: TypeInfo): unknown {
  return exampleValue(info, "json", (name) => [`of ${name}`]);
}
