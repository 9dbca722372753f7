// The queries 12 to 22 of TPC-H. Where one is simplified, its line says how.

import { and, count, lit, not, or, type Rel, when } from "tessera-contracts/plan";
import { MONEY, RATE } from "./queries-1-11.js";
import { rowsOf } from "./tables.js";

const [customer, lineitem, nation, orders, part, partsupp, supplier] = [
  rowsOf("customer"),
  rowsOf("lineitem"),
  rowsOf("nation"),
  rowsOf("orders"),
  rowsOf("part"),
  rowsOf("partsupp"),
  rowsOf("supplier"),
];
const priced = lineitem.with((l) => ({ revenue: l.l_extendedprice.mul(lit("1.00", RATE).sub(l.l_discount)) }));

const q12 = lineitem
  .where((l) =>
    and(
      l.l_shipmode.in(["MAIL", "SHIP"]),
      l.l_commitdate.lt(l.l_receiptdate),
      l.l_shipdate.lt(l.l_commitdate),
      l.l_receiptdate.ge("1994-01-01"),
      l.l_receiptdate.lt("1995-01-01"),
    ),
  )
  .join(orders, { on: [["l_orderkey", "o_orderkey"]] }, (l, o) => ({
    l_shipmode: l.l_shipmode,
    isHigh: o.o_orderpriority.in(["1-URGENT", "2-HIGH"]),
  }))
  .groupBy("l_shipmode", (g) => ({
    high_line_count: when(g.isHigh, 1).otherwise(0).sum(),
    low_line_count: count().where(not(g.isHigh)),
  }))
  .orderBy("l_shipmode");

const q13 = customer
  .join(
    orders.where((o) => not(o.o_comment.like("%special%requests%"))),
    { kind: "left", on: [["c_custkey", "o_custkey"]] },
    (c, o) => ({ c_custkey: c.c_custkey, o_orderkey: o.o_orderkey }),
  )
  .groupBy("c_custkey", (g) => ({ c_count: g.o_orderkey.count() }))
  .groupBy("c_count", () => ({ custdist: count() }))
  .orderBy("-custdist", "-c_count");

/** Decimals are not divided: the quotient is a floating-point number. */
const q14 = priced
  .where((l) => and(l.l_shipdate.ge("1995-09-01"), l.l_shipdate.lt("1995-10-01")))
  .join(part, { on: [["l_partkey", "p_partkey"]] }, (l, p) => ({
    revenue: l.revenue,
    isPromo: p.p_type.startsWith("PROMO"),
  }))
  .groupBy((g) => ({ promo: g.revenue.sum().where(g.isPromo), all: g.revenue.sum() }))
  .select((g) => ({ promo_revenue: g.promo.cast("f64").mul(100).div(g.all.cast("f64")) }));

const sold = priced
  .where((l) => and(l.l_shipdate.ge("1996-01-01"), l.l_shipdate.lt("1996-04-01")))
  .groupBy("l_suppkey", (g) => ({ total_revenue: g.revenue.sum() }));
const q15 = supplier
  .join(sold, { on: [["s_suppkey", "l_suppkey"]] }, (s, r) => ({
    s_suppkey: s.s_suppkey,
    s_name: s.s_name,
    s_address: s.s_address,
    s_phone: s.s_phone,
    total_revenue: r.total_revenue,
  }))
  .join(
    sold.groupBy((g) => ({ most: g.total_revenue.max() })),
    { kind: "semi", on: [["total_revenue", "most"]] },
  )
  .orderBy("s_suppkey");

const q16 = partsupp
  .join(
    part.where((p) =>
      and(
        p.p_brand.ne("Brand#45"),
        not(p.p_type.startsWith("MEDIUM POLISHED")),
        p.p_size.in([49, 14, 23, 45, 19, 3, 36, 9, 1, 27, 40]),
      ),
    ),
    { on: [["ps_partkey", "p_partkey"]] },
    (ps, p) => ({ p_brand: p.p_brand, p_type: p.p_type, p_size: p.p_size, ps_suppkey: ps.ps_suppkey }),
  )
  .join(
    supplier.where((s) => s.s_comment.like("%Customer%Complaints%")),
    { kind: "anti", on: [["ps_suppkey", "s_suppkey"]] },
  )
  .groupBy("p_brand", "p_type", "p_size", (g) => ({ supplier_cnt: g.ps_suppkey.countDistinct() }))
  .orderBy("-supplier_cnt", "p_brand", "p_type", "p_size");

const q17 = lineitem
  .join(
    part.where((p) => and(p.p_brand.eq("Brand#23"), p.p_container.in(["MED BOX", "MED BAG", "LG BOX"]))),
    { kind: "semi", on: [["l_partkey", "p_partkey"]] },
  )
  .join(
    lineitem.groupBy("l_partkey", (g) => ({ mean: g.l_quantity.avg() })),
    { on: ["l_partkey"] },
    (l, a) => ({ l_quantity: l.l_quantity, l_extendedprice: l.l_extendedprice, mean: a.mean }),
  )
  .where((l) => l.l_quantity.cast("f64").lt(l.mean.mul(0.5)))
  .groupBy((g) => ({ all: g.l_extendedprice.sum() }))
  .select((g) => ({ avg_yearly: g.all.cast("f64").div(7) }));

const q18 = orders
  .join(
    lineitem.groupBy("l_orderkey", (g) => ({ quantity: g.l_quantity.sum() })).where((g) => g.quantity.gt("150.00")),
    { on: [["o_orderkey", "l_orderkey"]] },
    (o, l) => ({ ...o, quantity: l.quantity }),
  )
  .join(customer, { on: [["o_custkey", "c_custkey"]] }, (o, c) => ({
    c_name: c.c_name,
    c_custkey: c.c_custkey,
    o_orderkey: o.o_orderkey,
    o_orderdate: o.o_orderdate,
    o_totalprice: o.o_totalprice,
    quantity: o.quantity,
  }))
  .orderBy("-o_totalprice", "o_orderdate", "o_orderkey")
  .limit(100);

const q19 = priced
  .where((l) => and(l.l_shipmode.in(["AIR", "AIR REG"]), l.l_shipinstruct.eq("DELIVER IN PERSON")))
  .join(part, { on: [["l_partkey", "p_partkey"]] }, (l, p) => ({ ...l, ...p }))
  .where((r) =>
    or(
      and(r.p_brand.eq("Brand#12"), r.p_container.in(["SM CASE", "SM BOX"]), r.l_quantity.le("11.00"), r.p_size.le(15)),
      and(
        r.p_brand.eq("Brand#23"),
        r.p_container.in(["MED BAG", "MED BOX"]),
        r.l_quantity.le("30.00"),
        r.p_size.le(30),
      ),
      and(r.p_brand.eq("Brand#34"), r.p_container.in(["LG CASE", "LG BOX"]), r.l_quantity.ge("20.00"), r.p_size.le(45)),
    ),
  )
  .groupBy((g) => ({ revenue: g.revenue.sum() }));

/** Half of a quantity is compared as floating-point numbers. */
const q20 = supplier
  .join(
    partsupp
      .join(
        part.where((p) => p.p_name.startsWith("forest")),
        { kind: "semi", on: [["ps_partkey", "p_partkey"]] },
      )
      .join(
        lineitem
          .where((l) => and(l.l_shipdate.ge("1994-01-01"), l.l_shipdate.lt("1995-01-01")))
          .groupBy("l_partkey", "l_suppkey", (g) => ({ sold: g.l_quantity.sum() })),
        {
          on: [
            ["ps_partkey", "l_partkey"],
            ["ps_suppkey", "l_suppkey"],
          ],
        },
        (ps, l) => ({ ps_suppkey: ps.ps_suppkey, ps_availqty: ps.ps_availqty, sold: l.sold }),
      )
      .where((r) => r.ps_availqty.cast("f64").gt(r.sold.cast("f64").mul(0.5))),
    { kind: "semi", on: [["s_suppkey", "ps_suppkey"]] },
  )
  .join(
    nation.where((n) => n.n_name.in(["CANADA", "BRAZIL", "KENYA"])),
    { kind: "semi", on: [["s_nationkey", "n_nationkey"]] },
  )
  .select("s_name", "s_address")
  .orderBy("s_name");

const late = lineitem.where((l) => l.l_receiptdate.gt(l.l_commitdate));
const q21 = late
  .join(lineitem, {
    kind: "semi",
    on: ["l_orderkey"],
    filter: (one, other) => other.l_suppkey.ne(one.l_suppkey),
  })
  .join(late, { kind: "anti", on: ["l_orderkey"], filter: (one, other) => other.l_suppkey.ne(one.l_suppkey) })
  .join(
    orders.where((o) => o.o_orderstatus.eq("F")),
    { kind: "semi", on: [["l_orderkey", "o_orderkey"]] },
  )
  .join(supplier, { on: [["l_suppkey", "s_suppkey"]] }, (_, s) => ({ s_name: s.s_name, s_nationkey: s.s_nationkey }))
  .join(
    nation.where((n) => n.n_regionkey.eq(0)),
    { kind: "semi", on: [["s_nationkey", "n_nationkey"]] },
  )
  .groupBy("s_name", () => ({ numwait: count() }))
  .orderBy("-numwait", "s_name")
  .limit(100);

const CODES = ["13", "31", "23", "29", "30", "18", "17"];
const called = customer.with((c) => ({ code: c.c_phone.substr(1, 2) })).where((c) => c.code.in(CODES));
const q22 = called
  .join(
    called.where((c) => c.c_acctbal.gt(lit("0.00", MONEY))).groupBy((g) => ({ mean: g.c_acctbal.avg() })),
    { kind: "cross" },
    (c, a) => ({ c_custkey: c.c_custkey, code: c.code, c_acctbal: c.c_acctbal, mean: a.mean }),
  )
  .where((c) => c.c_acctbal.cast("f64").gt(c.mean))
  .join(orders, { kind: "anti", on: [["c_custkey", "o_custkey"]] })
  .groupBy("code", (g) => ({ numcust: count(), totacctbal: g.c_acctbal.sum() }))
  .orderBy("code");

/** By number. */
export const REST: { readonly [name: string]: Rel<unknown> } = {
  q12,
  q13,
  q14,
  q15,
  q16,
  q17,
  q18,
  q19,
  q20,
  q21,
  q22,
};
