// Structs that cannot be told apart by their tags are refused by the checks of contracts; should they come through, nothing is emitted.

import { describe, expect, test } from "vitest";
import { taggedUnionOf } from "../../../generator/emit/codec/tags.js";
import { structsOf } from "../../../generator/model/graph.js";
import type { StructDefinition } from "../../../generator/model/model.js";
import { modelOf } from "../model/model-of.js";

const model = modelOf(`
  A:
    tag: a
    fields:
      x: int
  B:
    tag: b
    fields:
      x: int
  Elsewhere:
    tag: c
    tag_field: kind
    fields:
      x: int
  Row:
    tag: d
    array_like: true
    fields:
      x: int
  Plain:
    fields:
      x: int
`);
const structs = (...names: readonly string[]): readonly StructDefinition[] =>
  names.flatMap((name) => structsOf({ kind: "ref", name }, model));

test("a union of tagged structs knows where their tags stand", () => {
  expect(taggedUnionOf("Both", structs("A", "B"))).toMatchObject({ tag_field: "type", array_like: false });
});

describe("a union is refused", () => {
  test.each([
    ["of no structs", [], "Odd is to be a union of tagged structs, found no structs"],
    ["with a struct that has no tag", ["A", "Plain"], "Plain in the union Odd has no tag"],
    [
      "of which one has its tag elsewhere",
      ["A", "Elsewhere"],
      "the tag of Elsewhere in the union Odd is to stand where",
    ],
    ["of which one is an array", ["A", "Row"], "the tag of Row in the union Odd is to stand where"],
  ])("%s", (_, names, message) => {
    expect(() => taggedUnionOf("Odd", structs(...names))).toThrow(message);
  });
});
