import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  any,
  bool,
  bytes,
  contract,
  date,
  datetime,
  decimal,
  defaulted,
  duration,
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
  time,
  tuple,
  uint64,
  union,
  unset,
  uuid,
} from "../../../runtime/serde/codegen.js";
import { type TypeInfo } from "../../../runtime/serde/index.js";
import { compareUtf8 } from "../../../runtime/serde/values/order.js";

/** A type and values of it. */
interface Typed {
  readonly type: TypeInfo;
  readonly values: fc.Arbitrary<unknown>;
}

const text = fc.string({ unit: "grapheme", maxLength: 6 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const clock = fc.constantFrom("00:00:00", "23:59:59.000001", "12:30:00Z", "01:02:03.500000+05:30");
const untyped = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, -0, 1e300, 2n ** 53n, -(2n ** 63n)),
    text,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(text, tie("value"), { maxKeys: 3, noNullPrototype: true }).map(withoutPrototype),
  ),
})).value;

const scalars: readonly Typed[] = [
  { type: nil(), values: fc.constant(null) },
  { type: bool(), values: fc.boolean() },
  { type: int(), values: fc.maxSafeInteger().map((value) => value + 0) },
  { type: int64(), values: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) },
  { type: uint64(), values: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) },
  { type: float(), values: finite },
  { type: str(), values: text },
  { type: bytes(), values: fc.uint8Array({ maxLength: 9 }) },
  { type: date(), values: fc.constantFrom("0001-01-01", "1969-12-31", "2024-02-29", "9999-12-31") },
  { type: time(), values: clock },
  { type: duration(), values: fc.constantFrom("P0D", "-PT0.000001S", "P1DT3661.5S", "-P999999999D") },
  { type: uuid(), values: fc.uuid() },
  { type: decimal(), values: fc.constantFrom("0", "-1.50", "1E+5", "0.000001", "1E-7", "Infinity") },
  { type: literal(["a", "b"]), values: fc.constantFrom("a", "b") },
  { type: literal([1, 2]), values: fc.constantFrom(1, 2) },
  {
    type: union([int(), float()]),
    values: fc.oneof(
      fc.integer(),
      finite.filter((value) => !Number.isInteger(value)),
    ),
  },
  { type: any(), values: untyped },
];

const collections: fc.Arbitrary<Typed> = fc.letrec<{ typed: Typed }>((tie) => ({
  typed: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...scalars),
    tie("typed").map(({ type, values }) => ({ type: list(type), values: fc.array(values, { maxLength: 3 }) })),
    tie("typed").map(({ type, values }) => ({
      type: map(str(), type),
      values: fc.dictionary(text, values, { maxKeys: 3, noNullPrototype: true }).map(withoutPrototype),
    })),
    tie("typed").map(({ type, values }) => ({
      type: map(int(), type),
      values: fc
        .array(fc.tuple(fc.integer(), values), { maxLength: 3 })
        .map((entries) => new Map(entries.toSorted(([left], [right]) => compareUtf8(String(left), String(right))))),
    })),
    fc.tuple(tie("typed"), tie("typed")).map(([left, right]) => ({
      type: tuple([left.type, right.type]),
      values: fc.tuple(left.values, right.values),
    })),
    fc.constantFrom<Typed>(
      { type: set(int()), values: sortedSet(fc.integer(), (left, right) => left - right) },
      { type: set(str()), values: sortedSet(text, compareUtf8) },
    ),
    fc.tuple(tie("typed"), tie("typed"), fc.boolean(), fc.boolean()).map(structOf),
  ),
})).typed;

/** A tagged struct with a required field, a defaulted one and, unless it is an array, one that may be unset. */
function structOf([first, second, array_like, omit_defaults]: [Typed, Typed, boolean, boolean]): Typed {
  const fields = [field("first", first.type, { wire: "the first" }), defaulted("second", nullable(str()), () => null)];
  const type = struct({
    name: "S",
    module: "m",
    array_like,
    omit_defaults,
    tag: 7,
    tag_field: "kind",
    fields: () => (array_like ? fields : [...fields, unset("third", second.type)]),
  });
  const head = { kind: fc.constant(7), first: first.values, second: fc.option(text) };
  return {
    type,
    values: array_like
      ? fc.record(head, { noNullPrototype: true })
      : fc.record(
          { ...head, third: second.values },
          { requiredKeys: ["kind", "first", "second"], noNullPrototype: true },
        ),
  };
}

describe("what is encoded", () => {
  const cases = collections.chain(({ type, values }) => fc.record({ type: fc.constant(type), value: values }));

  it("decodes to the same value, in both formats", () => {
    fc.assert(
      fc.property(cases, ({ type, value }) => {
        const T = contract<unknown>({ name: "T", module: "m", info: type });
        expect(T.is(value)).toBe(true);
        expect(T.decodeJson(T.encodeJson(value))).toStrictEqual(value);
        expect(T.decodeMsgpack(T.encodeMsgpack(value))).toStrictEqual(value);
        expect(T.decodeJson(T.encodeJson(value, { order: "sorted", pretty: true }))).toStrictEqual(value);
        expect(T.decodeMsgpack(T.encodeMsgpack(value, { order: "declared" }))).toStrictEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it("is created from itself and converted back from builtins", () => {
    fc.assert(
      fc.property(cases, ({ type, value }) => {
        const T = contract<unknown>({ name: "T", module: "m", info: type });
        expect(T.create(value)).toStrictEqual(value);
        const builtins = T.toBuiltins(value);
        expect(T.convert(builtins)).toStrictEqual(value);
        expect(T.validate(builtins)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps datetimes in JSON, and their instant in MessagePack", () => {
    const T = contract<string>({ name: "T", module: "m", info: datetime() });
    expect(T.decodeJson(T.encodeJson("2020-01-01T05:00:00+05:00"))).toBe("2020-01-01T05:00:00+05:00");
    expect(T.decodeMsgpack(T.encodeMsgpack("2020-01-01T05:00:00+05:00"))).toBe("2020-01-01T00:00:00Z");
  });
});

/** In the order in which it will be written: sets with the same items in another order are not strictly equal here. */
function sortedSet<T>(items: fc.Arbitrary<T>, compare: (left: T, right: T) => number): fc.Arbitrary<Set<T>> {
  return fc.uniqueArray(items, { maxLength: 4 }).map((unique) => new Set(unique.toSorted(compare)));
}

function withoutPrototype(properties: object): object {
  return Object.defineProperties(Object.create(null) as object, Object.getOwnPropertyDescriptors(properties));
}
