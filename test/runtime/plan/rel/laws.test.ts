// Laws of the builder, over random queries.

import fc from "fast-check";
import { expect, test } from "vitest";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { and, count, fromSpec, type Rel, rowNumber, table, validatePlan } from "tessera-contracts/plan";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";

/** The columns that every step keeps. */
interface Row {
  readonly path: string | null;
  readonly bstart: number | null;
  readonly bend: number | null;
}
type Step = (rel: Rel<Row>) => Rel<Row>;

const start: Rel<Row> = table(CpgNodeTable).select("path", "bstart", "bend");
const nodes = table(CpgNodeTable);
const number = fc.integer({ min: -1000, max: 1000 });
const text = fc.string({ maxLength: 5 }).filter((value) => !value.includes("\0"));

const step: fc.Arbitrary<Step> = fc.oneof(
  number.map(
    (value): Step =>
      (rel) =>
        rel.where((c) => c.bstart.gt(value)),
  ),
  text.map(
    (value): Step =>
      (rel) =>
        rel.where((c) => c.path.ne(value)),
  ),
  number.map(
    (value): Step =>
      (rel) =>
        rel.select((c) => ({ path: c.path, bstart: c.bend.add(value), bend: c.bstart })),
  ),
  number.map(
    (value): Step =>
      (rel) =>
        rel
          .with((c) => ({ more: c.bend.mul(value) }))
          .where((c) => c.more.isNotNull())
          .drop("more"),
  ),
  fc.nat(9).map(
    (limit): Step =>
      (rel) =>
        rel.orderBy("-bstart", "path", "bend").limit(limit, 1),
  ),
  fc.constant<Step>((rel) => rel.distinct()),
  fc.constant<Step>((rel) => rel.union(start)),
  fc.constant<Step>((rel) => rel.dedupe({ keys: ["path"], tie_breakers: [{ column: "bend" }] })),
  fc.constant<Step>((rel) => rel.rename({ bstart: "a", bend: "b" }).rename({ a: "bstart", b: "bend" })),
  fc.constant<Step>((rel) =>
    rel.join(nodes, { kind: "left", on: ["path"] }, (l, r) => ({ path: l.path, bstart: r.bstart, bend: l.bend })),
  ),
  fc.constant<Step>((rel) => rel.groupBy("path", "bstart", (g) => ({ bend: g.bend.max(), n: count() })).drop("n")),
  fc.constant<Step>((rel) =>
    rel
      .window({ by: ["path"], order: ["bstart"] }, (w) => ({ nth: rowNumber(), last: w.bend.lag() }))
      .select((c) => ({ path: c.path, bstart: c.nth, bend: c.last })),
  ),
);

const query = fc.array(step, { maxLength: 8 }).map((steps) => steps.reduce((rel, next) => next(rel), start));

test("a query is the same as data and back", () => {
  fc.assert(
    fc.property(query, (rel) => {
      const spec = RelSpec.decodeMsgpack(RelSpec.encodeMsgpack(rel.spec));
      const again = fromSpec(spec, rel.registry);
      expect(validatePlan(spec, rel.registry)).toEqual([]);
      expect(again.fingerprint).toBe(rel.fingerprint);
      expect(again.columns).toEqual(rel.columns);
      expect(again.sql("duckdb")).toBe(rel.sql("duckdb"));
    }),
    { numRuns: 100 },
  );
});

test("the order of conditions says nothing, and their values do", () => {
  fc.assert(
    fc.property(query, number, text, (rel, value, word) => {
      const one = rel.where((c) => c.bstart.lt(value)).where((c) => c.path.eq(word));
      const other = rel.where((c) => and(c.path.eq(word), c.bstart.lt(value)));
      expect(one.fingerprint).toBe(other.fingerprint);
      expect(rel.where((c) => and(c.path.eq(word), c.bstart.lt(value + 1))).fingerprint).not.toBe(one.fingerprint);
    }),
    { numRuns: 50 },
  );
});

test("a query is not changed by what is made of it", () => {
  fc.assert(
    fc.property(query, step, (rel, next) => {
      const before = RelSpec.encodeJson(rel.spec);
      next(rel);
      expect(RelSpec.encodeJson(rel.spec)).toEqual(before);
    }),
    { numRuns: 50 },
  );
});
