// How deep values may nest: generated functions count fewer levels than the exact ones, and may never take what those refuse.

import { Packr } from "msgpackr";
import { describe, expect, it } from "vitest";
import { contract } from "../../../runtime/serde/codegen.js";
import { type Contract, DecodeError, EncodeError } from "../../../runtime/serde/index.js";
import { compileText, evaluateModule } from "../../conformance/msgspec/evaluate.js";

type AnyContract = Contract<unknown, unknown>;

/** One type expression may have 32 brackets inside each other, an alias adds as many. */
const lists = (levels: number, item: string): string => `${"list[".repeat(levels)}${item}${"]".repeat(levels)}`;

const TEXT = `
types:
  Node:
    fields:
      next: Node | null = null
  Branch:
    fields:
      children: list[Branch] = []
  Named:
    fields:
      by_name: map[str, Named] = {}
  Grid:
    fields:
      rows: list[list[list[Grid]]] = []
  Pair:
    fields:
      pair: tuple[tuple[tuple[list[Pair]]]] | null = null
  Row:
    array_like: true
    fields:
      rows: list[Row] = []
  Left:
    tag: left
    fields:
      item: Side
  Leaf:
    tag: leaf
    fields:
      n: int = 0
  Side:
    union: [Left, Leaf]
    tag_field: kind
  Open:
    fields:
      any: any
  Thirty: ${lists(30, "int")}
  Sixty: ${lists(30, "Thirty")}
  Tall: ${lists(30, "Sixty")}
  Low:
    fields:
      a: ${lists(6, "Node")}
  Middle:
    fields:
      a: ${lists(6, "Low")}
  High:
    fields:
      a: ${lists(6, "Middle")}
`;

const { model } = compileText(TEXT);
if (model === null) throw new Error("the contracts do not compile");
const sound = model;

/** A type and how its values grow. `wire` is the plain value of a message where that is another. */
interface Shape {
  readonly name: string;
  readonly leaf: unknown;
  readonly nest: (inner: never) => unknown;
  readonly wire?: { readonly leaf: unknown; readonly nest: (inner: never) => unknown };
  /** Containers inside each other in the leaf, and how many more with each `nest`. */
  readonly base: number;
  readonly step: number;
}

const inLists = (levels: number, value: unknown): unknown => (levels === 0 ? value : [inLists(levels - 1, value)]);
const node = (next: unknown): unknown => ({ next });

const SHAPES: readonly Shape[] = [
  { name: "Node", leaf: node(null), nest: node, base: 1, step: 1 },
  { name: "Branch", leaf: { children: [] }, nest: (one) => ({ children: [one] }), base: 2, step: 2 },
  { name: "Named", leaf: { by_name: {} }, nest: (one) => ({ by_name: { k: one } }), base: 2, step: 2 },
  { name: "Grid", leaf: { rows: [] }, nest: (one) => ({ rows: [[[one]]] }), base: 2, step: 4 },
  { name: "Pair", leaf: { pair: null }, nest: (one) => ({ pair: [[[[one]]]] }), base: 1, step: 5 },
  {
    name: "Row",
    leaf: { rows: [] },
    nest: (one) => ({ rows: [one] }),
    wire: { leaf: [[]], nest: (one) => [[one]] },
    base: 2,
    step: 2,
  },
  { name: "Side", leaf: { kind: "leaf", n: 1 }, nest: (item) => ({ kind: "left", item }), base: 1, step: 1 },
  { name: "Open", leaf: { any: [] }, nest: ({ any }: { any: unknown }) => ({ any: [any] }), base: 2, step: 1 },
  { name: "Tall", leaf: inLists(90, 1), nest: (one) => one, base: 90, step: 0 },
  { name: "High", leaf: node(null), nest: node, base: 22, step: 1 },
];

/** High holds its nodes at the bottom. */
const outside = (name: string, value: unknown): unknown =>
  name === "High" ? { a: inLists(6, { a: inLists(6, { a: inLists(6, value) }) }) } : value;

function valueOf(shape: Shape, times: number, grown: Pick<Shape, "leaf" | "nest"> = shape): unknown {
  let value = grown.leaf;
  for (let i = 0; i < times; i++) value = grown.nest(value as never);
  return outside(shape.name, value);
}

/** Both sides of a type, made anew: contracts rest their fast path after bail-outs in a row. */
function sidesOf(name: string): readonly AnyContract[] {
  const fast = evaluateModule(sound)[name];
  if (fast === undefined) throw new Error(`${name} is not there`);
  return [fast, contract({ name, module: "case", info: fast.info })];
}

function outcome(run: () => unknown): "taken" | "refused" {
  try {
    run();
    return "taken";
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof EncodeError)) throw error;
    expect(error.code).toBe("depth-exceeded");
    return "refused";
  }
}

const LIMITS = [8, 16, 63, 64, 65, 89, 90, 100, 128, 256, 511, 512, 600];
const packer = new Packr({ useRecords: false, variableMapSize: true });

describe.each(SHAPES)("$name", (shape) => {
  const containersIn = (times: number): number => shape.base + times * shape.step;
  const timesAround = (limit: number): number[] => {
    if (shape.step === 0) return [0];
    const most = Math.floor((limit - shape.base) / shape.step);
    return [most - 1, most, most + 1, most + 2].filter((times) => times >= 0);
  };

  it.each(LIMITS)("decodes up to %d containers inside each other, and no more", (maxDepth) => {
    for (const times of timesAround(maxDepth)) {
      const value = valueOf(shape, times, shape.wire);
      const json = JSON.stringify(value);
      const msgpack = packer.pack(value);
      const expected = containersIn(times) <= maxDepth ? "taken" : "refused";
      for (const side of sidesOf(shape.name)) {
        expect(outcome(() => side.decodeJson(json, { maxDepth }))).toBe(expected);
        expect(outcome(() => side.decodeMsgpack(msgpack, { maxDepth }))).toBe(expected);
      }
    }
  });

  it("encodes up to 512 containers inside each other, and no more", () => {
    for (const times of [...timesAround(120), ...timesAround(512)]) {
      const value = valueOf(shape, times);
      const expected = containersIn(times) <= 512 ? "taken" : "refused";
      for (const side of sidesOf(shape.name)) {
        expect(outcome(() => side.encodeJson(value))).toBe(expected);
        expect(outcome(() => side.encodeMsgpack(value))).toBe(expected);
      }
    }
  });

  it("is of its type up to 512 containers; past that the exact test says no, and the generated one may say either", () => {
    const [fast, exact] = sidesOf(shape.name);
    for (const times of [...timesAround(128), ...timesAround(140), ...timesAround(512)]) {
      const value = valueOf(shape, times);
      const isWithin = containersIn(times) <= 512;
      expect(exact?.is(value)).toBe(isWithin);
      if (isWithin) expect(fast?.is(value)).toBe(true);
    }
  });
});
