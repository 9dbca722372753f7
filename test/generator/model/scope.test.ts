import { describe, expect, it } from "vitest";
import { compile, show } from "./model-of.js";

describe("names of other modules", () => {
  it("are seen through use, not through the use of a used module", () => {
    const { diagnostics } = compile({
      a: "types:\n  RunId: str",
      b: "use: [a]\ntypes:\n  Run: RunId",
      c: "use: [b]\ntypes:\n  Both: tuple[Run, RunId]",
    });
    expect(diagnostics.map(show)).toEqual([
      'name-not-used at "RunId": type RunId is defined in a, which this module does not use (use: [b, a])',
    ]);
  });

  it("may be used in a circle", () => {
    const { diagnostics } = compile({
      a: "use: [b]\ntypes:\n  Left:\n    fields:\n      right: Right | null",
      b: "use: [a]\ntypes:\n  Right:\n    fields:\n      left: Left | null",
    });
    expect(diagnostics).toEqual([]);
  });
});

describe("the shipped library", () => {
  const library = {
    "tessera/types": "types:\n  RunId: str",
    "tessera/runs": "use: [types]\ntypes:\n  Run:\n    fields:\n      id: RunId",
    "tessera/other": "types:\n  Other: str",
  };

  it("comes along as far as it is used, and names its own modules without prefix", () => {
    const { model, diagnostics } = compile({ ...library, mine: "use: [tessera/runs]\ntypes:\n  Last: Run" });
    expect(diagnostics).toEqual([]);
    expect(model.modules.map(({ name, use }) => [name, use])).toEqual([
      ["mine", ["tessera/runs"]],
      ["tessera/runs", ["tessera/types"]],
      ["tessera/types", []],
    ]);
  });

  it("may define names that a workspace defines too, as long as they do not meet", () => {
    const { diagnostics } = compile({ ...library, mine: "use: [tessera/types]\ntypes:\n  Other: RunId" });
    expect(diagnostics).toEqual([]);
  });

  it("is found by the hint for a name that is not there", () => {
    const { diagnostics } = compile({ ...library, mine: "types:\n  Mine: Other" });
    expect(diagnostics.map(show)).toEqual([
      'name-not-used at "Other": type Other is defined in tessera/other, which this module does not use (use: [tessera/other])',
    ]);
  });
});

it("says nothing about what refers to a type with a mistake", () => {
  const { diagnostics } = compile({
    m: `types:
  Broken: Nope
  State:
    enum: [1, b]
  Inner:
    fields:
      id: Broken
      again: map[State, Broken] = {}
      state: State | int = b
    rules:
      - expr: this.id > 0
        message: id must be positive
  Outer:
    extends: Inner
    examples: [{ id: 1 }]
    fields:
      list: list[Broken] | set[Broken]
`,
  });
  expect(diagnostics.map(show)).toEqual([
    'unknown-type at "Nope": there is no type Nope',
    'mixed-enum at "b": the values of State are integers, found "b"',
  ]);
});

it("orders modules by name and definitions as in the file", () => {
  const { model } = compile({ b: "types:\n  Z: str\n  A: str", a: "types:\n  M: str" });
  expect(model.modules.map(({ name, definitions }) => [name, definitions.map((one) => one.name)])).toEqual([
    ["a", ["M"]],
    ["b", ["Z", "A"]],
  ]);
});
