// The queries 1 to 11 of TPC-H. Where one is simplified, its line says how.

import { and, avg, count, lit, max, min, or, type Rel, sum, when } from "tessera-contracts/plan";
import { rowsOf } from "./tables.js";

export const RATE = { type: "decimal", precision: 4, scale: 2 } as const;
export const MONEY = { type: "decimal", precision: 12, scale: 2 } as const;
const ONE = lit("1.00", RATE);

const [customer, lineitem, nation, orders, part, partsupp, region, supplier] = [
  rowsOf("customer"),
  rowsOf("lineitem"),
  rowsOf("nation"),
  rowsOf("orders"),
  rowsOf("part"),
  rowsOf("partsupp"),
  rowsOf("region"),
  rowsOf("supplier"),
];

/** Line items with the price after the discount. */
const priced = lineitem.with((l) => ({ revenue: l.l_extendedprice.mul(ONE.sub(l.l_discount)) }));
const nationsOf = (name: string): Rel<{ n_nationkey: number; n_name: string }> =>
  nation.join(
    region.where((r) => r.r_name.eq(name)),
    { on: [["n_regionkey", "r_regionkey"]] },
    (n) => ({ n_nationkey: n.n_nationkey, n_name: n.n_name }),
  );

const q1 = priced
  .where((l) => l.l_shipdate.le("1998-09-02"))
  .with((l) => ({ charge: l.revenue.mul(ONE.add(l.l_tax)) }))
  .groupBy("l_returnflag", "l_linestatus", (l) => ({
    sum_qty: l.l_quantity.sum(),
    sum_base_price: l.l_extendedprice.sum(),
    sum_disc_price: l.revenue.sum(),
    sum_charge: l.charge.sum(),
    avg_qty: l.l_quantity.avg(),
    avg_price: l.l_extendedprice.avg(),
    avg_disc: l.l_discount.avg(),
    count_order: count(),
  }))
  .orderBy("l_returnflag", "l_linestatus");

const offers = partsupp
  .join(supplier, { on: [["ps_suppkey", "s_suppkey"]] }, (ps, s) => ({
    ps_partkey: ps.ps_partkey,
    ps_supplycost: ps.ps_supplycost,
    s_acctbal: s.s_acctbal,
    s_name: s.s_name,
    s_nationkey: s.s_nationkey,
  }))
  .join(nationsOf("EUROPE"), { on: [["s_nationkey", "n_nationkey"]] }, (o, n) => ({
    ps_partkey: o.ps_partkey,
    ps_supplycost: o.ps_supplycost,
    s_acctbal: o.s_acctbal,
    s_name: o.s_name,
    n_name: n.n_name,
  }));
const q2 = offers
  .join(
    offers.groupBy("ps_partkey", (o) => ({ least: o.ps_supplycost.min() })),
    { on: ["ps_partkey", ["ps_supplycost", "least"]] },
    (o) => ({ ...o }),
  )
  .join(
    part.where((p) => and(p.p_size.lt(25), p.p_type.like("%BRASS"))),
    { on: [["ps_partkey", "p_partkey"]] },
    (o, p) => ({
      s_acctbal: o.s_acctbal,
      s_name: o.s_name,
      n_name: o.n_name,
      p_partkey: p.p_partkey,
      p_mfgr: p.p_mfgr,
    }),
  )
  .orderBy("-s_acctbal", "n_name", "s_name", "p_partkey")
  .limit(100);

const q3 = priced
  .where((l) => l.l_shipdate.gt("1995-03-15"))
  .join(
    orders
      .where((o) => o.o_orderdate.lt("1995-03-15"))
      .join(
        customer.where((c) => c.c_mktsegment.eq("BUILDING")),
        { on: [["o_custkey", "c_custkey"]] },
        (o) => ({ o_orderkey: o.o_orderkey, o_orderdate: o.o_orderdate, o_shippriority: o.o_shippriority }),
      ),
    { on: [["l_orderkey", "o_orderkey"]] },
    (l, o) => ({
      l_orderkey: l.l_orderkey,
      o_orderdate: o.o_orderdate,
      o_shippriority: o.o_shippriority,
      revenue: l.revenue,
    }),
  )
  .groupBy("l_orderkey", "o_orderdate", "o_shippriority", (g) => ({ revenue: g.revenue.sum() }))
  .orderBy("-revenue", "o_orderdate", "l_orderkey")
  .limit(10);

const q4 = orders
  .where((o) => and(o.o_orderdate.ge("1993-07-01"), o.o_orderdate.lt("1993-10-01")))
  .join(
    lineitem.where((l) => l.l_commitdate.lt(l.l_receiptdate)),
    { kind: "semi", on: [["o_orderkey", "l_orderkey"]] },
  )
  .groupBy("o_orderpriority", () => ({ order_count: count() }))
  .orderBy("o_orderpriority");

const q5 = priced
  .join(
    orders
      .where((o) => and(o.o_orderdate.ge("1994-01-01"), o.o_orderdate.lt("1995-01-01")))
      .join(customer, { on: [["o_custkey", "c_custkey"]] }, (o, c) => ({
        o_orderkey: o.o_orderkey,
        c_nationkey: c.c_nationkey,
      })),
    { on: [["l_orderkey", "o_orderkey"]] },
    (l, o) => ({ l_suppkey: l.l_suppkey, revenue: l.revenue, c_nationkey: o.c_nationkey }),
  )
  .join(
    supplier,
    {
      on: [
        ["l_suppkey", "s_suppkey"],
        ["c_nationkey", "s_nationkey"],
      ],
    },
    (l, s) => ({
      revenue: l.revenue,
      s_nationkey: s.s_nationkey,
    }),
  )
  .join(nationsOf("ASIA"), { on: [["s_nationkey", "n_nationkey"]] }, (l, n) => ({
    n_name: n.n_name,
    revenue: l.revenue,
  }))
  .groupBy("n_name", (g) => ({ revenue: g.revenue.sum() }))
  .orderBy("-revenue", "n_name");

const q6 = lineitem
  .where((l) =>
    and(
      l.l_shipdate.ge("1994-01-01"),
      l.l_shipdate.lt("1995-01-01"),
      l.l_discount.ge("0.05"),
      l.l_discount.le("0.07"),
      l.l_quantity.lt("24.00"),
    ),
  )
  .groupBy((l) => ({ revenue: l.l_extendedprice.mul(l.l_discount).sum() }));

/** Line items with the nations of their suppliers and customers. `extract` is not exported: a year is its first day. */
const traded = priced
  .join(supplier, { on: [["l_suppkey", "s_suppkey"]] }, (l, s) => ({ ...l, s_nationkey: s.s_nationkey }))
  .join(nation, { on: [["s_nationkey", "n_nationkey"]] }, (l, n) => ({ ...l, supp_nation: n.n_name }))
  .join(orders, { on: [["l_orderkey", "o_orderkey"]] }, (l, o) => ({
    ...l,
    o_orderdate: o.o_orderdate,
    o_custkey: o.o_custkey,
  }))
  .join(customer, { on: [["o_custkey", "c_custkey"]] }, (l, c) => ({ ...l, c_nationkey: c.c_nationkey }))
  .join(nation, { on: [["c_nationkey", "n_nationkey"]] }, (l, n) => ({
    ...l,
    cust_nation: n.n_name,
    cust_region: n.n_regionkey,
  }));

const q7 = traded
  .where((t) =>
    and(
      or(
        and(t.supp_nation.eq("FRANCE"), t.cust_nation.eq("GERMANY")),
        and(t.supp_nation.eq("GERMANY"), t.cust_nation.eq("FRANCE")),
      ),
      t.l_shipdate.ge("1995-01-01"),
      t.l_shipdate.le("1996-12-31"),
    ),
  )
  .select((t) => ({
    supp_nation: t.supp_nation,
    cust_nation: t.cust_nation,
    year: t.l_shipdate.dateTrunc("year"),
    volume: t.revenue,
  }))
  .groupBy("supp_nation", "cust_nation", "year", (g) => ({ revenue: g.volume.sum() }))
  .orderBy("supp_nation", "cust_nation", "year");

const q8 = traded
  .join(
    part.where((p) => p.p_type.eq("ECONOMY ANODIZED TIN")),
    { kind: "semi", on: [["l_partkey", "p_partkey"]] },
  )
  .join(
    region.where((r) => r.r_name.eq("AMERICA")),
    { kind: "semi", on: [["cust_region", "r_regionkey"]] },
  )
  .select((t) => ({
    year: t.o_orderdate.dateTrunc("year"),
    volume: t.revenue,
    brazil: when(t.supp_nation.eq("BRAZIL"), t.revenue).otherwise("0"),
  }))
  .groupBy("year", (g) => ({ brazil: g.brazil.sum(), all: g.volume.sum() }))
  .select((g) => ({ year: g.year, mkt_share: g.brazil.cast("f64").div(g.all.cast("f64")) }))
  .orderBy("year");

const q9 = traded
  .join(
    part.where((p) => p.p_name.contains("green")),
    { kind: "semi", on: [["l_partkey", "p_partkey"]] },
  )
  .join(
    partsupp,
    {
      on: [
        ["l_partkey", "ps_partkey"],
        ["l_suppkey", "ps_suppkey"],
      ],
    },
    (t, ps) => ({
      nation: t.supp_nation,
      year: t.o_orderdate.dateTrunc("year"),
      amount: t.revenue.sub(ps.ps_supplycost.mul(t.l_quantity)),
    }),
  )
  .groupBy("nation", "year", (g) => ({ sum_profit: g.amount.sum() }))
  .orderBy("nation", "-year");

const q10 = priced
  .where((l) => l.l_returnflag.eq("R"))
  .join(
    orders.where((o) => and(o.o_orderdate.ge("1993-10-01"), o.o_orderdate.lt("1994-01-01"))),
    { on: [["l_orderkey", "o_orderkey"]] },
    (l, o) => ({ revenue: l.revenue, o_custkey: o.o_custkey }),
  )
  .join(customer, { on: [["o_custkey", "c_custkey"]] }, (l, c) => ({ ...c, revenue: l.revenue }))
  .join(nation, { on: [["c_nationkey", "n_nationkey"]] }, (c, n) => ({ ...c, n_name: n.n_name }))
  .groupBy("c_custkey", "c_name", "c_acctbal", "c_phone", "n_name", "c_address", "c_comment", (g) => ({
    revenue: g.revenue.sum(),
  }))
  .orderBy("-revenue", "c_custkey")
  .limit(20);

const stock = partsupp
  .join(
    supplier.join(
      nation.where((n) => n.n_name.eq("GERMANY")),
      { kind: "semi", on: [["s_nationkey", "n_nationkey"]] },
    ),
    { kind: "semi", on: [["ps_suppkey", "s_suppkey"]] },
  )
  .select((ps) => ({
    ps_partkey: ps.ps_partkey,
    value: ps.ps_supplycost.mul(ps.ps_availqty.cast({ type: "decimal", precision: 10, scale: 0 })),
  }));
/** The subquery of a single value is the only row of a cross join. */
const q11 = stock
  .groupBy("ps_partkey", (g) => ({ value: g.value.sum() }))
  .join(
    stock.groupBy((g) => ({ all: g.value.sum() })),
    { kind: "cross" },
    (g, all) => ({ ps_partkey: g.ps_partkey, value: g.value, all: all.all }),
  )
  .where((g) => g.value.cast("f64").gt(g.all.cast("f64").mul(0.001)))
  .select("ps_partkey", "value")
  .orderBy("-value", "ps_partkey");

/** By number. */
export const FIRST: { readonly [name: string]: Rel<unknown> } = { q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11 };
