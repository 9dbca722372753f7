import { describe, expect, it } from "vitest";
import {
  any,
  bigint,
  bool,
  bytes,
  contract,
  date,
  datetime,
  decimal,
  defaulted,
  duration,
  ext,
  field,
  float,
  int,
  int64,
  list,
  literal,
  map,
  nil,
  nullable,
  raw,
  set,
  str,
  struct,
  time,
  tuple,
  uint64,
  union,
  unset,
  uuid,
} from "../../../../runtime/serde/codegen.js";
import { Ext, Raw, type TypeInfo } from "../../../../runtime/serde/index.js";

const job = (mode: "strict" | "compat"): TypeInfo =>
  struct({
    name: "Job",
    module: "m",
    mode,
    tag: "job",
    tag_field: "kind",
    fields: () => [field("low", int()), defaulted("high", int(), () => 9), unset("note", nullable(str()))],
    rules: [
      {
        expr: "this.low <= this.high",
        message: "low is above high",
        holds: (value: { low: number; high: number }) => value.low <= value.high,
      },
    ],
  });
const hole: unknown[] = [];
hole.length = 1;
const whole = { kind: "job", low: 1, high: 2 };
const cyclic: unknown[] = [];
cyclic.push(cyclic);

describe("is, from the info alone", () => {
  it.each<{ type: TypeInfo; yes: readonly unknown[]; no: readonly unknown[] }>([
    { type: nil(), yes: [null], no: [undefined, 0, false] },
    { type: bool(), yes: [true, false], no: [0, null] },
    { type: int(), yes: [0, -5, 2 ** 53 - 1], no: [0.5, 2 ** 53, 1n, "1", NaN] },
    { type: int({ ge: 1, le: 9, multiple_of: 3 }), yes: [3, 9], no: [0, 4, 12] },
    { type: int64(), yes: [-(2n ** 63n)], no: [2n ** 63n, 1] },
    { type: uint64({ ge: 1n }), yes: [2n ** 64n - 1n], no: [0n, -1n, 2n ** 64n] },
    { type: bigint(), yes: [2n ** 100n], no: [1] },
    { type: float(), yes: [1, 0.5, NaN, -Infinity], no: [1n, "1"] },
    { type: float({ gt: 0, le: 1, multiple_of: 0.25 }), yes: [0.25, 1], no: [0, 0.3, 1.25, NaN] },
    { type: float({ ge: 0, lt: 1 }), yes: [0], no: [-1, 1] },
    { type: str({ min_length: 2, max_length: 3 }), yes: ["ab", "\u{1f600}bc"], no: ["a", "\u{1f600}", "abcd", 2] },
    { type: str({ pattern: "b$" }), yes: ["ab", "b\n"], no: ["ba"] },
    { type: bytes({ min_length: 1 }), yes: [Uint8Array.of(1)], no: [new Uint8Array(), [1], "AQ=="] },
    {
      type: datetime({ tz: true }),
      yes: ["2020-01-01T00:00:00Z"],
      no: ["2020-01-01T00:00:00", "2020-01-01 00:00:00Z"],
    },
    { type: time({ tz: false }), yes: ["01:02:03"], no: ["01:02:03Z", "01:02"] },
    { type: date(), yes: ["2020-02-29"], no: ["2021-02-29", "20200229"] },
    { type: duration(), yes: ["PT1.5S"], no: ["PT1M", 90] },
    { type: uuid(), yes: ["6ba7b810-9dad-11d1-80b4-00c04fd430c8"], no: ["6BA7B810-9DAD-11D1-80B4-00C04FD430C8"] },
    { type: decimal(), yes: ["1.50", "-0"], no: ["01", "1_0", 1.5] },
    {
      type: any(),
      yes: [null, [1, { a: 2n ** 60n }], new Ext(1, Uint8Array.of(1))],
      no: [undefined, new Date(0), cyclic],
    },
    { type: raw(), yes: [Raw.json(Buffer.from("1"))], no: [Uint8Array.of(1)] },
    { type: ext("x", 1), yes: [new Ext(1, Uint8Array.of(1))], no: [new Ext(2, Uint8Array.of(1))] },
    { type: literal(["a", "b"]), yes: ["a"], no: ["c", 1] },
    { type: list(int(), { min_length: 1, max_length: 2 }), yes: [[1], [1, 2]], no: [[], [1, 2, 3], ["1"], hole, new Set([1])] }, // prettier-ignore
    { type: set(int(), { max_length: 1 }), yes: [new Set([1])], no: [[1], new Set([1, 2]), new Set(["1"])] },
    { type: tuple([int(), str()]), yes: [[1, "a"]], no: [[1], [1, "a", 2], ["a", 1]] },
    {
      type: map(str({ min_length: 1 }), int(), { min_length: 1 }),
      yes: [{ a: 1, b: undefined }],
      no: [{}, { "": 1 }, { a: "1" }, new Map()],
    },
    { type: map(int(), int()), yes: [new Map([[1, 2]])], no: [new Map([["1", 2]]), { 1: 2 }] },
    { type: union([int(), list(int())]), yes: [1, [1]], no: ["1", ["1"]] },
    { type: job("strict"), yes: [whole, { ...whole, note: null }, { ...whole, more: undefined }], no: [{ kind: "job", low: 1 }, { ...whole, more: 1 }, { ...whole, kind: "x" }, { ...whole, low: 3 }, { ...whole, note: 1 }, { low: 1, high: 2 }, new (class { kind = "job"; low = 1; high = 2; })()] }, // prettier-ignore
    { type: job("compat"), yes: [{ ...whole, more: 1 }], no: [{ ...whole, kind: 1 }] },
  ])("$type.kind: takes $yes, not $no", ({ type, yes, no }) => {
    const { is } = contract<unknown>({ name: "T", module: "m", info: type });
    expect(yes.map(is)).toEqual(yes.map(() => true));
    expect(no.map(is)).toEqual(no.map(() => false));
  });

  it("takes no cycle for a value", () => {
    const Tree = struct({ name: "Tree", module: "m", fields: () => [field("children", list(Tree))] });
    const tree: { children: unknown[] } = { children: [] };
    const { is } = contract<unknown>({ name: "Tree", module: "m", info: Tree });
    expect(is(tree)).toBe(true);
    tree.children.push(tree);
    expect(is(tree)).toBe(false);
  });

  it("asks the codec of an ext type", () => {
    const codec = {
      decode: (data: Uint8Array) => data,
      encode: (value: unknown) => value as Uint8Array,
      is: (value: unknown): value is Uint8Array => value instanceof Uint8Array,
    };
    const { is } = contract<unknown>({ name: "X", module: "m", info: ext("x", 1, { codec }) });
    expect([is(new Uint8Array()), is(new Ext(1, new Uint8Array()))]).toEqual([true, false]);
  });
});
