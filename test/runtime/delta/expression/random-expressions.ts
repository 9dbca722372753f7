// Random expressions as a text could say them, for laws.

import fc from "fast-check";
import type { DataType } from "tessera-contracts/arrow";
import { type Expression, FUNCTIONS, type Literal, NOWHERE } from "../../../../runtime/delta/expression/ast.js";
import { CLOCK_TIME, decimal, MOMENT } from "../../../../runtime/delta/expression/types.js";

const integer = (bits: number): fc.Arbitrary<bigint> =>
  fc.bigInt({ min: -(2n ** BigInt(bits - 1)), max: 2n ** BigInt(bits - 1) - 1n });

const cells: readonly [DataType, fc.Arbitrary<unknown>][] = [
  [{ type: "null" }, fc.constant(null)],
  [{ type: "bool" }, fc.boolean()],
  [{ type: "i8" }, integer(8).map(Number)],
  [{ type: "i16" }, integer(16).map(Number)],
  [{ type: "i32" }, integer(32).map(Number)],
  [{ type: "i64" }, integer(64)],
  [{ type: "f32" }, fc.float({ noNaN: true, noDefaultInfinity: true })],
  [{ type: "f64" }, fc.double({ noNaN: true, noDefaultInfinity: true })],
  [{ type: "string" }, fc.string({ unit: "binary" })],
  [{ type: "string" }, fc.string({ unit: fc.constantFrom("\\", "'", '"', "%", "_", "u", "\n", "0", "`") })],
  [{ type: "binary" }, fc.uint8Array({ maxLength: 4 })],
  [{ type: "date32" }, fc.integer({ min: -100_000_000, max: 100_000_000 })],
  [MOMENT, integer(63)],
  [CLOCK_TIME, fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n })],
];

const decimals: fc.Arbitrary<Literal> = fc
  .tuple(fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }), fc.integer({ min: 0, max: 38 }))
  .map(([value, scale]) => {
    const digits = String(value < 0n ? -value : value).length;
    return { kind: "literal", type: decimal(Math.max(digits, scale), scale), value, span: NOWHERE };
  });

/** The greatest moments that `Date` holds, in microseconds. */
const LAST = 8_640_000_000_000_000_000n;

export const literals: fc.Arbitrary<Literal> = fc.oneof(
  decimals,
  ...cells.map(([type, values]) =>
    values
      .filter((value) => typeof value !== "bigint" || type.type !== "timestamp" || (value < LAST && value > -LAST))
      .map((value): Literal => ({ kind: "literal", type, value, span: NOWHERE })),
  ),
);

const names = fc.oneof(
  fc.constantFrom("a", "b_1", "year", "date", "end", "x", "and", "Straße", "a b", "`", "a.b", "constructor", "0"),
  fc.string({ minLength: 1, unit: "binary" }),
);

const castTypes: readonly DataType[] = [...cells.slice(1).map(([type]) => type), decimal(10, 0), decimal(38, 38)];

/** Expressions of any form, whose types need not fit. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => {
  const node = tie("node");
  const call = (operator: fc.Arbitrary<string>, least: number, most: number): fc.Arbitrary<Expression> =>
    fc
      .tuple(operator, fc.array(node, { minLength: least, maxLength: most }))
      .map(([one, args]) => ({ kind: "call", operator: one, args, span: NOWHERE }) as Expression);
  return {
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      literals,
      fc
        .array(names, { minLength: 1, maxLength: 3 })
        .map((path): Expression => ({ kind: "column", path, span: NOWHERE })),
      call(fc.constantFrom("and", "or", "in"), 2, 4),
      call(fc.constantFrom("not", "is_null"), 1, 1),
      call(fc.constantFrom("=", "<=>", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "like"), 2, 2),
      call(fc.constantFrom(...new Set(Object.values(FUNCTIONS))), 0, 3),
      // A minus before a number belongs to the number.
      call(fc.constant("negate"), 1, 1),
      fc
        .tuple(fc.array(fc.tuple(node, node), { minLength: 1, maxLength: 2 }), node)
        .map(([pairs, last]): Expression => ({
          kind: "call",
          operator: "case",
          args: [...pairs.flat(), last],
          span: NOWHERE,
        })),
      fc
        .tuple(node, fc.constantFrom(...castTypes))
        .map(([operand, type]): Expression => ({ kind: "cast", operand, type, span: NOWHERE })),
    ),
  };
}).node;
