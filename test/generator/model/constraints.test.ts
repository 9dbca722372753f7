import { describe, expect, it } from "vitest";
import type { Type } from "../../../generator/model/model.js";
import { compile, modelOf, show } from "./model-of.js";

function typeOf(name: string, types: string): Type {
  const definition = modelOf(types).definitions.get(name);
  if (definition?.kind !== "alias") throw new Error(`${name} is no alias`);
  return definition.type;
}

describe("constraints that are in force", () => {
  it.each<[string, Type]>([
    ["int(gt=0)", { kind: "int", width: "safe", ge: 1, open: ["ge"] }],
    ["int(lt=10, multiple_of=5)", { kind: "int", width: "safe", le: 9, open: ["le"], multiple_of: 5 }],
    ["int64(gt=-9223372036854775808)", { kind: "int", width: "int64", ge: -(2n ** 63n) + 1n, open: ["ge"] }],
    ["bigint(ge=5)", { kind: "int", width: "any", ge: 5n }],
    ["uint8", { kind: "int", width: "safe", sized: "uint8", ge: 0, le: 255 }],
    ["int8(ge=-128)", { kind: "int", width: "safe", sized: "int8", ge: -128, le: 127 }],
    ["float(gt=0, le=1)", { kind: "float", gt: 0, le: 1 }],
    ["str(min_length=1)", { kind: "str", min_length: 1 }],
    ["datetime(tz=true)", { kind: "datetime", tz: true }],
    ["set[int](max_length=3)", { kind: "set", item: { kind: "int", width: "safe" }, max_length: 3 }],
  ])("%s", (text, type) => {
    expect(typeOf("X", `  X: ${text}`)).toEqual(type);
  });

  it.each<[string, string, Type]>([
    ["the tighter of two bounds", "X: int(ge=0, le=9)\n  Y: X(ge=5)", { kind: "int", width: "safe", ge: 5, le: 9 }],
    ["an open bound over a closed one", "X: float(ge=0)\n  Y: X(gt=0)", { kind: "float", gt: 0 }],
    [
      "a closed bound of integers over an open one",
      "X: int(gt=0)\n  Y: X(ge=5)",
      { kind: "int", width: "safe", ge: 5 },
    ],
    ["a higher closed bound over an open one", "X: float(gt=0)\n  Y: X(ge=1)", { kind: "float", ge: 1 }],
    [
      "the common multiple",
      "X: int(multiple_of=4)\n  Y: X(multiple_of=6)",
      { kind: "int", width: "safe", multiple_of: 12 },
    ],
    ["the same bound again", "X: str(min_length=1)\n  Y: X(min_length=1)", { kind: "str", min_length: 1 }],
    [
      "a chain of aliases",
      "W: str(min_length=1)\n  X: W(max_length=9)\n  Y: X(max_length=8)",
      { kind: "str", min_length: 1, max_length: 8 },
    ],
  ])("an alias adds: %s", (_, types, type) => {
    expect(typeOf("Y", `  ${types}`)).toEqual(type);
  });

  it("keeps the name of an alias that nothing is added to", () => {
    expect(typeOf("Y", "  X: str(min_length=1)\n  Y: X")).toEqual({ kind: "str", min_length: 1, alias: "X" });
  });

  it("puts a constraint beside `type:` on the one member it fits", () => {
    const types = "  X:\n    type: str | int | null\n    min_length: 1\n    ge: 0";
    expect(typeOf("X", types)).toEqual({
      kind: "union",
      members: [{ kind: "str", min_length: 1 }, { kind: "int", width: "safe", ge: 0 }, { kind: "null" }],
    });
  });

  it("goes on after a constraint that cannot be, as if it were not there", () => {
    const { model, diagnostics } = compile({ m: "types:\n  X: int(gt=0, ge=3, le=9)" });
    expect(diagnostics.map(show)).toEqual([
      'constraint-contradictory at "ge=3": ge and gt cannot be combined: one of them is enough',
    ]);
    expect(model.definitions.get("X")).toMatchObject({ type: { ge: 1, le: 9 } });
  });
});
