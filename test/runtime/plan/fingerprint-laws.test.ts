import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { planFingerprint } from "tessera-contracts/plan";
import { REGISTRY } from "./registry-of-tests.js";

interface Condition {
  readonly column: "whole" | "small" | "count";
  readonly operator: "eq" | "ne" | "lt" | "le";
  readonly value: number;
}

const condition: fc.Arbitrary<Condition> = fc.record({
  column: fc.constantFrom("whole", "small", "count"),
  operator: fc.constantFrom("eq", "ne", "lt", "le"),
  value: fc.integer({ min: 0, max: 100 }),
});
const conditions = fc.uniqueArray(condition, { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) });

const MIRROR = { eq: "eq", ne: "ne", lt: "gt", le: "ge" } as const;

function predicateOf({ column, operator, value }: Condition, isMirrored = false): ExprSpecInit {
  const left = { op: "column", name: column } as const;
  const right = { op: "literal", value, dtype: { type: "i16" } } as const;
  if (isMirrored) return { op: "binary", operator: MIRROR[operator], left: right, right: left };
  return { op: "binary", operator, left, right };
}

const both = (left: ExprSpecInit, right: ExprSpecInit): ExprSpecInit => ({
  op: "binary",
  operator: "and",
  left,
  right,
});

function fingerprintOf(input: RelSpecInit, name = "x"): string {
  const columns = [{ name: "w", expr: { op: "column", name: "whole" } as const }];
  const renamed: RelSpecInit = { rel: "project", input, columns };
  const last = [{ name, expr: { op: "column", name: "w" } as const }];
  return planFingerprint(RelSpec.create({ rel: "project", input: renamed, columns: last }), REGISTRY);
}

const scan: RelSpecInit = { rel: "scan", dataset: "types" };
const oneFilter = (all: readonly Condition[]): RelSpecInit => ({
  rel: "filter",
  input: scan,
  predicate: all.map((one) => predicateOf(one)).reduce(both),
});

test("the order of conditions, how they hang together and which way they are said does not matter", () => {
  fc.assert(
    fc.property(conditions, fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.boolean()), (all, order, mirror) => {
      const keyed = all.map((one) => [order.next().value as number, one] as const);
      const shuffled = keyed.sort(([a], [b]) => a - b).map(([, one]) => one);
      const filters = shuffled.reduce<RelSpecInit>(
        (input, one) => ({ rel: "filter", input, predicate: predicateOf(one, mirror.next().value as boolean) }),
        scan,
      );
      const nested = shuffled.map((one) => predicateOf(one)).reduceRight((rest, one) => both(one, both(rest, one)));
      const expected = fingerprintOf(oneFilter(all));
      expect(fingerprintOf(filters)).toBe(expected);
      expect(fingerprintOf({ rel: "filter", input: scan, predicate: nested })).toBe(expected);
    }),
    { numRuns: 100 },
  );
});

test("a change of one condition, or of a name of the result, does", () => {
  fc.assert(
    fc.property(conditions, condition, (all, other) => {
      fc.pre(!all.some((one) => JSON.stringify(one) === JSON.stringify(other)));
      const expected = fingerprintOf(oneFilter(all));
      expect(fingerprintOf(oneFilter([other, ...all.slice(1)]))).not.toBe(expected);
      expect(fingerprintOf(oneFilter([...all, other]))).not.toBe(expected);
      expect(fingerprintOf(oneFilter(all), "y")).not.toBe(expected);
    }),
    { numRuns: 100 },
  );
});
