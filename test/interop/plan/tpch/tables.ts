// Small tables of TPC-H's shape: its columns and keys, and values that its queries find. DuckDB makes the rows out of their numbers.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type Rel, table } from "tessera-contracts/plan";

const SQL_TYPES = {
  money: "DECIMAL(12, 2)",
  rate: "DECIMAL(4, 2)",
  i64: "BIGINT",
  i32: "INTEGER",
  string: "VARCHAR",
  date32: "DATE",
} as const;

/** How a value is made: SQL over `i`, the number of the row from 0. */
type Made = string;
type Column = readonly [dtype: keyof typeof SQL_TYPES, made: Made];

interface Source {
  readonly rows: number;
  readonly columns: { readonly [name: string]: Column };
}

/** A number out of that of the row and a word: the same on every run, and not like that of another word. */
const drawn = (word: string, row = "i"): Made =>
  `CAST('0x' || substr(md5(printf('%d ${word}', ${row})), 1, 7) AS BIGINT)`;
const oneOf = (texts: readonly string[], at: string): Made =>
  `[${texts.map((text) => `'${text}'`).join(", ")}][1 + (${at}) % ${texts.length}]`;
const money = (least: number, most: number, at: string): Made =>
  `${least} + ((${at}) % ${(most - least) * 100}) / 100.0`;
const dayAfter = (days: string): Made => `DATE '1992-01-01' + CAST(${days} AS INTEGER)`;
const NATIONS = [
  "ALGERIA",
  "ARGENTINA",
  "BRAZIL",
  "CANADA",
  "EGYPT",
  "ETHIOPIA",
  "FRANCE",
  "GERMANY",
  "INDIA",
  "INDONESIA",
  "IRAN",
  "IRAQ",
  "JAPAN",
  "JORDAN",
  "KENYA",
  "MOROCCO",
  "MOZAMBIQUE",
  "PERU",
  "CHINA",
  "ROMANIA",
  "SAUDI ARABIA",
  "VIETNAM",
  "RUSSIA",
  "UNITED KINGDOM",
  "UNITED STATES",
];
const TYPES = ["STANDARD", "SMALL", "MEDIUM", "LARGE", "ECONOMY", "PROMO"].flatMap((size) =>
  ["ANODIZED", "BURNISHED", "PLATED", "POLISHED", "BRUSHED"].map(
    (finish, i) => `${size} ${finish} ${["TIN", "NICKEL", "BRASS", "STEEL", "COPPER"][i]}`,
  ),
);
const orderedOn = (order: string): Made => `${drawn("day", order)} % 2400`;
const SHIPPED = `${orderedOn("i // 4")} + 1 + ${drawn("shipped")} % 120`;

const SOURCES = {
  region: {
    rows: 5,
    columns: {
      r_regionkey: ["i64", "i"],
      r_name: ["string", oneOf(["AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST"], "i")],
    },
  },
  nation: {
    rows: 25,
    columns: { n_nationkey: ["i64", "i"], n_name: ["string", oneOf(NATIONS, "i")], n_regionkey: ["i64", "i % 5"] },
  },
  supplier: {
    rows: 60,
    columns: {
      s_suppkey: ["i64", "i"],
      s_name: ["string", "printf('Supplier#%09d', i)"],
      s_address: ["string", "printf('%d Mill Lane', i * 3)"],
      s_nationkey: ["i64", `${drawn("s_nation")} % 25`],
      s_phone: ["string", `printf('%d-%03d', 10 + ${drawn("s_nation")} % 25, i)`],
      s_acctbal: ["money", money(-999, 9999, drawn("s_acctbal"))],
      s_comment: [
        "string",
        oneOf(["carefully bold", "Customer slow Complaints", "quick", "final packages"], drawn("s_comment")),
      ],
    },
  },
  customer: {
    rows: 300,
    columns: {
      c_custkey: ["i64", "i"],
      c_name: ["string", "printf('Customer#%09d', i)"],
      c_address: ["string", "printf('%d High Street', i * 5)"],
      c_nationkey: ["i64", `${drawn("c_nation")} % 25`],
      c_phone: ["string", `printf('%d-%03d', 10 + ${drawn("c_nation")} % 25, i)`],
      c_acctbal: ["money", money(-999, 9999, drawn("c_acctbal"))],
      c_mktsegment: [
        "string",
        oneOf(["AUTOMOBILE", "BUILDING", "FURNITURE", "HOUSEHOLD", "MACHINERY"], drawn("c_mktsegment")),
      ],
      c_comment: ["string", "printf('customer %d', i)"],
    },
  },
  part: {
    rows: 200,
    columns: {
      p_partkey: ["i64", "i"],
      p_name: [
        "string",
        oneOf(["forest linen", "green almond", "forest green", "blue tan", "pale rose"], drawn("p_name")),
      ],
      p_mfgr: ["string", "printf('Manufacturer#%d', 1 + i % 5)"],
      p_brand: ["string", `printf('Brand#%d%d', 1 + i % 5, 1 + ${drawn("brand")} % 5)`],
      p_type: ["string", oneOf(TYPES, drawn("p_type"))],
      p_size: ["i32", `1 + ${drawn("size")} % 50`],
      p_container: [
        "string",
        oneOf(["SM CASE", "SM BOX", "MED BAG", "MED BOX", "LG CASE", "LG BOX"], drawn("p_container")),
      ],
      p_retailprice: ["money", money(900, 2000, drawn("p_retailprice"))],
    },
  },
  partsupp: {
    rows: 800,
    columns: {
      ps_partkey: ["i64", "i // 4"],
      ps_suppkey: ["i64", "(i // 4 + (i % 4) * 15) % 60"],
      ps_availqty: ["i32", `1 + ${drawn("qty")} % 999`],
      ps_supplycost: ["money", money(1, 1000, drawn("ps_supplycost"))],
    },
  },
  orders: {
    rows: 3000,
    columns: {
      o_orderkey: ["i64", "i"],
      o_custkey: ["i64", `${drawn("customer")} % 300 // 3 * 3`],
      o_orderstatus: ["string", oneOf(["F", "O", "P"], drawn("o_orderstatus"))],
      o_totalprice: ["money", money(850, 500000, drawn("o_totalprice"))],
      o_orderdate: ["date32", dayAfter(orderedOn("i"))],
      o_orderpriority: [
        "string",
        oneOf(["1-URGENT", "2-HIGH", "3-MEDIUM", "4-NOT SPECIFIED", "5-LOW"], drawn("o_orderpriority")),
      ],
      o_shippriority: ["i32", "0"],
      o_comment: [
        "string",
        oneOf(["ironic", "special packages for requests", "blithely even", "pending"], drawn("o_comment")),
      ],
    },
  },
  lineitem: {
    rows: 12000,
    columns: {
      l_orderkey: ["i64", "i // 4"],
      l_partkey: ["i64", `${drawn("part")} % 200`],
      l_suppkey: ["i64", `(${drawn("part")} % 200 + (${drawn("supplier")} % 4) * 15) % 60`],
      l_linenumber: ["i32", "1 + i % 4"],
      l_quantity: ["money", `1 + ${drawn("quantity")} % 50`],
      l_extendedprice: ["money", money(900, 100000, drawn("l_extendedprice"))],
      l_discount: ["rate", `(${drawn("discount")} % 11) / 100.0`],
      l_tax: ["rate", `(${drawn("tax")} % 9) / 100.0`],
      l_returnflag: ["string", oneOf(["A", "N", "R"], drawn("l_returnflag"))],
      l_linestatus: ["string", oneOf(["F", "O"], "i // 3")],
      l_shipdate: ["date32", dayAfter(SHIPPED)],
      l_commitdate: ["date32", dayAfter(`${orderedOn("i // 4")} + 30 + ${drawn("commit")} % 60`)],
      l_receiptdate: ["date32", dayAfter(`${SHIPPED} + 1 + ${drawn("received")} % 30`)],
      l_shipinstruct: [
        "string",
        oneOf(["DELIVER IN PERSON", "COLLECT COD", "NONE", "TAKE BACK RETURN"], drawn("l_shipinstruct")),
      ],
      l_shipmode: ["string", oneOf(["AIR", "AIR REG", "FOB", "MAIL", "RAIL", "SHIP", "TRUCK"], drawn("l_shipmode"))],
    },
  },
} as const satisfies { readonly [table: string]: Source };

function typeOf(name: Column[0]): ArrowTypeSpec {
  if (name === "money") return { type: "decimal", precision: 12, scale: 2 };
  if (name === "rate") return { type: "decimal", precision: 4, scale: 2 };
  return { type: name } as ArrowTypeSpec;
}

/** The tables, and the SQL that makes their rows. */
export const TABLES: { readonly [table: string]: { readonly schema: TableSchemaSpec; readonly sql: string } } =
  Object.fromEntries(
    Object.entries<Source>(SOURCES).map(([name, { rows, columns }]) => {
      const fields = Object.entries(columns).map(([column, [dtype]]) => ({ name: column, dtype: typeOf(dtype) }));
      const made = Object.entries(columns).map(
        ([column, [dtype, sql]]) => `CAST(${sql} AS ${SQL_TYPES[dtype]}) AS ${column}`,
      );
      const sql = `SELECT ${made.join(", ")} FROM range(${rows}) AS t(i)`;
      return [name, { schema: TableSchemaSpec.create({ name, fields }), sql }];
    }),
  );

/** A row of a table: money, days and texts are texts. */
export type RowOf<Name extends keyof typeof SOURCES> = {
  readonly [C in keyof (typeof SOURCES)[Name]["columns"]]: (typeof SOURCES)[Name]["columns"][C] extends readonly [
    "i64" | "i32",
    Made,
  ]
    ? number
    : string;
};

/** All rows of a table. */
export function rowsOf<Name extends keyof typeof SOURCES>(name: Name): Rel<RowOf<Name>> {
  const found = TABLES[name];
  if (found === undefined) throw new Error(`there is no table ${name}`);
  return table<RowOf<Name>>(name, { schema: found.schema });
}
