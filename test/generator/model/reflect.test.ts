import { expect, it } from "vitest";
import { infoOf } from "../../../generator/model/reflect.js";
import { convertExact, validateExact } from "../../../runtime/serde/exact/decode.js";
import { modelOf } from "./model-of.js";

const MODEL = modelOf(`  Name: str(min_length=1)
  Leaf:
    tag: leaf
    fields:
      name: Name
  Branch:
    tag: branch
    fields:
      children: list[Tree]
      low: int
      high: int
    rules:
      - expr: this.low <= this.high
        message: low must not be above high
  Tree:
    union: [Leaf, Branch]
  Forest: list[Tree | null]
`);

it("makes info of recursive types that the runtime can read values with", () => {
  const tree = { type: "branch", children: [{ type: "leaf", name: "a" }], low: 1, high: 2 };
  expect(convertExact(infoOf(MODEL, "Tree"), tree, {}, "Tree")).toEqual(tree);
  expect(convertExact(infoOf(MODEL, "Forest"), [tree, null], {}, "Forest")).toEqual([tree, null]);
});

it("makes functions of rules", () => {
  const tree = { type: "branch", children: [], low: 3, high: 2 };
  const [error] = validateExact(infoOf(MODEL, "Tree"), tree, {}, "Tree");
  expect(error?.summary).toContain("low must not be above high");
});

it("keeps the name of an alias", () => {
  expect(infoOf(MODEL, "Name")).toMatchObject({ kind: "str", min_length: 1, alias: "Name" });
});
