import { describe, expect, it } from "vitest";
import { compile, modelOf, show } from "../model/model-of.js";

// What is refused has a case in test/diagnostics; here is what is not, and what is said only once.

const TYPES = `  State:
    enum: [started, failed]
  Level:
    enum: [1, 2]
  Point:
    fields:
      x: int
  Started:
    tag: started
    fields:
      id: str
  Failed:
    tag: failed
    fields:
      id: str
  Event:
    union: [Started, Failed]
  Row:
    array_like: true
    fields:
      x: int
`;

describe("a type that is accepted", () => {
  it.each([
    "int | float | str | bool | null",
    "Level | State | float",
    "Started | Failed | list[int] | str",
    "Event | null",
    "Point | list[int] | null",
    "Row | map[str, int]",
    "uuid | int",
    "any | null",
    'null | "a" | "b" | 1 | true',
    "ext[blob] | bytes",
    "set[str]",
    "set[datetime]",
    "set[bool]",
    "set[State]",
    "set[int | float]",
    "set[enum[a, b]]",
    "map[str, any]",
    "map[State, int]",
    "map[Level, int]",
    "map[enum[a, b], int]",
    "map[float, int]",
    "map[uint64, int]",
    "map[decimal, int]",
    "tuple[int, list[tuple[str, null]]]",
    "raw",
  ])("%s", (text) => {
    const span = { source: { path: "", module: "", text: "", library: false }, start: 0, end: 0 };
    const workspace = { out: "", emit: [], ext: [{ name: "blob", code: 3, span }] };
    expect(compile({ m: `types:\n${TYPES}  X: ${text}` }, workspace).diagnostics.map(show)).toEqual([]);
  });
});

it.each([
  ["two enums of one kind", "State | enum[a, b]", 'State and "a" | "b" are both a string'],
  ["a struct and a union of structs without tag", "Event | Point", "Point has no tag"],
  ["an array-like struct without tag beside a union", "Event | Row", "Row has no tag"],
  ["an array-like struct beside a list", "Row | list[int]", "Row and list[int] are both an array"],
  ["a union beside a map", "Event | map[str, int]", "Event and map[str, int] are both an object"],
  ["bigint beside float in a set", "set[int64 | float]", "int64 | float cannot be the item of a set"],
  ["a map by literal booleans", "map[true, int]", "true cannot be the key of a map"],
])("refuses %s", (_, text, message) => {
  const { diagnostics } = compile({ m: `types:\n${TYPES}  X: ${text}` });
  expect(diagnostics.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
});

it("says once what an inner union has wrong, not again for the outer one", () => {
  const { diagnostics } = compile({
    m: `types:
${TYPES}  Again:
    tag: started
    fields:
      id: str
  Inner:
    union: [Started, Again]
  Outer:
    union: [Inner, Failed]
`,
  });
  expect(diagnostics.map(show)).toEqual([
    'duplicate-tag at "Again": Again and Started both have the tag "started" (change one of the tags)',
  ]);
});

it("says once what a base has wrong, not again for what extends or patches it", () => {
  const { diagnostics } = compile({
    m: `types:
  Base:
    tag: base
    fields:
      class: str
      a:
        type: int
        name: class
    reserved: [a]
  Kid:
    extends: Base
    fields:
      b: int
  BasePatch:
    patch_of: Base
`,
  });
  expect(diagnostics.map(({ code }) => code).toSorted()).toEqual([
    "duplicate-wire-name",
    "reserved-reused",
    "unusable-name",
  ]);
});

it("takes recursion that ends", () => {
  const model = modelOf(`  Node:
    fields:
      next: Node | null
      children: list[Node]
      by_name: map[str, Node]
      maybe?: Node
      pair: tuple[int, Leaf] | str
  Leaf:
    tag: leaf
    fields:
      id: str
`);
  expect([...model.definitions.keys()]).toEqual(["Node", "Leaf"]);
});

it("takes types whose names are what functions do", () => {
  const names = ["Read", "Write", "Pack", "Unpack", "Is", "Convert"];
  const model = modelOf(names.map((name) => `  ${name}:\n    fields:\n      x: int\n`).join(""));
  expect([...model.definitions.keys()]).toEqual(names);
});

it("does not look for raw bytes and extension types in examples", () => {
  const model = modelOf(`  Job:
    examples: [{ sql: "select 1", ast: { any: thing } }]
    fields:
      sql: str
      ast: raw
`);
  expect(model.occurrences).toContainEqual(expect.objectContaining({ kind: "example" }));
});
