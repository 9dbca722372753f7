import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  column,
  parseType,
  type Schema,
  schema,
  schemaEquals,
  schemaFingerprint,
} from "../../../../runtime/arrow/index.js";
import { changedFields } from "../changed-fields.js";
import { fieldOf } from "../random-columns.js";

const schemas: fc.Arbitrary<Schema> = fc
  .tuple(fc.array(fieldOf(2), { maxLength: 2 }), fc.nat())
  .map(([fields, seed]) => schema(changedFields(fields, seed)));

/** These are kept in logs and manifests: whoever changes them breaks comparisons with what was written before. */
test.each([
  ["", "35fb6ce706d0"],
  ["i64", "2a35b3aa4f74"],
  ["list[item: string not null]", "96a636a017b2"],
  ["map[string, dictionary[i8, string]]", "a1ce99315ad9"],
  ['extension[tessera.node_id, string, "v=1"]', "74b07b6162e7"],
  ["union[dense, 3 a: i8, 5 b: timestamp[us, UTC]]", "d5ae86fbe1f4"],
])("of a column of the type %j", (type, expected) => {
  const fields = type === "" ? [] : [column("x", parseType(type))];
  expect(schemaFingerprint(schema(fields)).slice(0, 12)).toBe(expected);
});

test("is the SHA-256 of MessagePack whose keys are in order", () => {
  const text = "\x82\xa6fields\x91\x83\xa4name\xa1x\xa8nullable\xc3\xa4type\x81\xa4type\xa3i64\xa7version\x01";
  const bytes = Buffer.from(text, "latin1");
  const hash = createHash("sha256").update(bytes).digest("hex");
  expect(schemaFingerprint(schema([column("x", { type: "i64" })]))).toBe(hash);
});

test("has 64 hexadecimal digits", () => expect(schemaFingerprint(schema([]))).toMatch(/^[0-9a-f]{64}$/));

describe("two schemas have one fingerprint", () => {
  const isOne = (a: Schema, b: Schema, metadata: boolean): boolean =>
    schemaFingerprint(a, { metadata }) === schemaFingerprint(b, { metadata });

  test("if and only if they are equal", () => {
    let equal = 0;
    const pairs = fc.tuple(fc.array(fieldOf(1), { minLength: 1, maxLength: 1 }), fc.nat(), fc.nat());
    for (const [fields, one, other] of fc.sample(pairs, { numRuns: 4000, seed: 11 })) {
      const [a, b] = [schema(changedFields(fields, one)), schema(changedFields(fields, other))];
      const isEqual = schemaEquals(a, b);
      equal += Number(isEqual);
      expect({ isOne: isOne(a, b, false), a, b }).toEqual({ isOne: isEqual, a, b });
    }
    expect(equal).toBeGreaterThan(500);
    expect(equal).toBeLessThan(3500);
  });

  test("whatever their items are called and their dictionaries numbered", () => {
    const named = (item: string, id: number): Schema => {
      const type = {
        type: "dictionary",
        index: { type: "i8" },
        value: { type: "string" },
        ordered: false,
        id,
      } as const;
      return schema([column("x", { type: "list", item: column(item, type) })]);
    };
    expect(isOne(named("item", 0), named("element", 7), false)).toBe(true);
  });

  test("whatever their metadata is, unless it is asked for", () => {
    const [a, b] = [["k", "v"] as const, ["l", Uint8Array.of(1)] as const];
    const plain = schema([column("x", { type: "i8" })]);
    const one = schema([column("x", { type: "i8" }, { metadata: [a, b] })], [a, b]);
    const other = schema([column("x", { type: "i8" }, { metadata: [b, a] })], [b, a]);
    expect([isOne(plain, one, false), isOne(plain, one, true), isOne(one, other, true)]).toEqual([true, false, true]);
  });

  test("whatever the order of the keys of their types", () => {
    const one = schema([column("x", { type: "timestamp", unit: "us", tz: "UTC" })]);
    const other = schema([
      { metadata: [], nullable: true, type: { tz: "UTC", unit: "us", type: "timestamp" }, name: "x" },
    ]);
    expect(isOne(one, other, false)).toBe(true);
  });

  test("of the random ones all are different", () => {
    const all = fc.sample(schemas, { numRuns: 500, seed: 2 });
    const texts = new Set(all.map((one) => JSON.stringify(one.fields)));
    expect(new Set(all.map((one) => schemaFingerprint(one, { metadata: true }))).size).toBeGreaterThan(
      texts.size * 0.9,
    );
  });
});
