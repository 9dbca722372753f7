import { describe, expect, it } from "vitest";
import { type Format, boundaryValues, plainestValue } from "../../../generator/sample/boundary-values.js";
import { contracts } from "../../../generated/registry.js";
import {
  bool,
  defaulted,
  enumOf,
  field,
  float,
  int,
  int64,
  list,
  literal,
  map,
  nil,
  nullable,
  set,
  str,
  struct,
  tuple,
  uint64,
  union,
  unset,
} from "../../../runtime/serde/codegen.js";
import { type TypeInfo } from "../../../runtime/serde/index.js";
import { isExact } from "../../../runtime/serde/exact/is.js";
import { validateExact } from "../../../runtime/serde/exact/decode.js";
import { toBuiltinsExact } from "../../../runtime/serde/exact/encode.js";
import { cellCount, missingCells } from "./coverage.js";

const FORMATS: readonly Format[] = ["json", "msgpack"];

/** Edges that a rule forbids, or wants something for in another field that the sampler does not think of; or that are larger than it goes. */
const RULED_OUT = [
  "RelValues.rows of length 1000",
  "ParquetWriterPolicy.compression_level as NonNegInt = 9007199254740991",
  "FileSizeHistogram.file_counts of length 0",
  "FileSizeHistogram.total_bytes of length 0",
  "TableSchemaSpec.key_fields[] of length 255",
  "TableSchemaSpec.required_non_null[] of length 255",
  "ViewNode.deps is not its default",
  "ViewNode.deps not empty",
  "ViewNode.deps[]",
  "ViewNode.deps[] not empty",
];

describe.each(FORMATS)("boundary values of the shipped contracts in %s", (format) => {
  const sampled = Object.values(contracts).map(({ name, info }) => ({
    name,
    info,
    values: boundaryValues(info, format),
  }));

  it("are values of their type", () => {
    const refused = sampled.flatMap(({ name, info, values }) =>
      values.filter((value) => !isExact(info, value)).map((value) => ({ name, value })),
    );
    expect(refused).toEqual([]);
  });

  it("are there for every contract", () => {
    const empty = sampled.filter(({ values }) => values.length === 0).map(({ name }) => name);
    expect(empty).toEqual([]);
  });

  it("show every edge of every constraint, every member of every union and every presence of every field", () => {
    const missing = sampled.flatMap(({ info, values }) => missingCells(info, values));
    expect([...new Set(missing)].toSorted()).toEqual(RULED_OUT.toSorted());
    expect(sampled.reduce((cells, { info }) => cells + cellCount(info), 0)).toBeGreaterThan(10_000);
  });
});

/** A list of lists of itself, and a way out. */
const TREE = struct({
  name: "Tree",
  module: "test",
  fields: () => [
    field("left", union([nil(), TREE])),
    field("items", list(TREE, { max_length: 2 })),
    unset("name", str()),
  ],
});

const RULED = struct({
  name: "Ruled",
  module: "test",
  fields: () => [defaulted("low", int({ ge: 0, le: 9 }), () => 5), defaulted("high", int({ ge: 0, le: 9 }), () => 0)],
  rules: [
    {
      expr: "this.low <= this.high",
      message: "low above high",
      holds: (value: { readonly low: number; readonly high: number }) => value.low <= value.high,
    },
  ],
});

const ITEM = struct({
  name: "Item",
  module: "test",
  fields: () => [field("id", str()), unset("kind", literal(["a", "b"]))],
});

const DISTINCT = struct({
  name: "Distinct",
  module: "test",
  fields: () => [field("items", list(ITEM))],
  rules: [
    {
      expr: "this.items.all(one, this.items.exists_one(other, other.id == one.id))",
      message: "ids must be unique",
      holds: ({ items }: { readonly items: readonly { readonly id: string }[] }) =>
        new Set(items.map(({ id }) => id)).size === items.length,
    },
  ],
});

const POINT = struct({
  name: "Point",
  module: "test",
  array_like: true,
  tag: 7,
  tag_field: "kind",
  fields: () => [field("x", float({ gt: 0, lt: 1 })), null, defaulted("y", int64(), () => 0n)],
});

const TYPES: readonly (readonly [string, TypeInfo])[] = [
  ["integers with bounds and a factor", int({ ge: -10, le: 20, multiple_of: 5 })],
  ["64-bit integers", uint64({ ge: 3n })],
  ["floats between open bounds", float({ gt: -1, lt: 1 })],
  ["floats between closed bounds", float({ ge: 0.5, le: 2.5, multiple_of: 0.5 })],
  ["text with lengths", str({ min_length: 2, max_length: 40 })],
  ["text with a pattern and lengths", str({ pattern: "^[a-z.]+$", min_length: 3, max_length: 70 })],
  ["long text", str({ min_length: 500 })],
  ["text with a choice of patterns", str({ pattern: "^(?:v[0-9]+\\.[0-9]{2}|[^x]*\\$|a{2,4})$" })],
  ["lists of bounded length", list(bool(), { min_length: 2, max_length: 3 })],
  ["sets of bounded size", set(literal(["a", "b", "c", "d"]), { min_length: 2, max_length: 3 })],
  ["sets of floats", set(float({ multiple_of: 1 }))],
  ["tuples", tuple([nullable(int()), literal([1, 2]), bool()])],
  ["maps of at least two", map(str(), nullable(int()), { min_length: 2, max_length: 4 })],
  ["maps with few keys", map(enumOf({ name: "E", module: "test", values: ["b", "a"] }), list(int({ ge: 0, le: 3 })))],
  ["maps with other keys", map(int64(), literal(["x", "y"]))],
  ["unions of everything", union([bool(), int(), str({ max_length: 4 }), list(int()), map(str(), int())])],
  ["recursive structs", TREE],
  ["structs with a rule", RULED],
  ["structs in a list that must differ", DISTINCT],
  ["array-like structs with a tag and a hole", POINT],
  ["nothing but a required loop", list(TREE, { min_length: 1, max_length: 1 })],
];

describe("boundary values", () => {
  it.each(TYPES)("of %s are valid and show every edge", (_, info) => {
    const values = boundaryValues(info, "msgpack");
    expect(values.filter((value) => !isExact(info, value))).toEqual([]);
    const builtins = values.map((value) => toBuiltinsExact(info, value, { order: "deterministic" }));
    expect(builtins.flatMap((value) => validateExact(info, value, {}, "T"))).toEqual([]);
    expect(missingCells(info, values)).toEqual([]);
  });

  it("begin with the plainest", () => {
    const plain = { left: null, items: [] };
    expect(plainestValue(TREE, "json")).toEqual(plain);
    expect(boundaryValues(TREE, "json")[0]).toEqual(plain);
  });

  it("are none for a struct that must hold itself", () => {
    const endless = struct({ name: "Endless", module: "test", fields: () => [field("self", endless)] });
    expect(boundaryValues(endless, "json")).toEqual([]);
    expect(plainestValue(endless, "json")).toBeUndefined();
  });
});
