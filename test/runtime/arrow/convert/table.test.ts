// What each type becomes elsewhere: the table of the documentation, row by row.

import { describe, expect, test } from "vitest";
import {
  ArrowConversionError,
  column,
  type ConversionOptions,
  type Converted,
  type ParquetNode,
  parseType,
  type Schema,
  schema,
  toDelta,
  toDuckDB,
  toJsonSchema,
  toParquet,
  toSpark,
} from "../../../../runtime/arrow/index.js";

/** A type, and what it is in Delta, DuckDB and Parquet; behind it, the first letters of the kinds of what is lost; `-` is nothing. */
const ROWS = `
null                          | -                        | -                           | INT32 UNKNOWN
bool                          | boolean                  | BOOLEAN                     | BOOLEAN
i8                            | byte                     | TINYINT                     | INT32 INT(8, signed)
i16                           | short                    | SMALLINT                    | INT32 INT(16, signed)
i32                           | integer                  | INTEGER                     | INT32
i64                           | long                     | BIGINT                      | INT64
u8                            | short l                  | UTINYINT                    | INT32 INT(8, unsigned)
u16                           | integer l                | USMALLINT                   | INT32 INT(16, unsigned)
u32                           | long l                   | UINTEGER                    | INT32 INT(32, unsigned)
u64                           | decimal(20,0) me         | UBIGINT                     | INT64 INT(64, unsigned)
f16                           | float l                  | -                           | FIXED(2) FLOAT16
f32                           | float                    | FLOAT                       | FLOAT
f64                           | double                   | DOUBLE                      | DOUBLE
string                        | string                   | VARCHAR                     | BYTE_ARRAY STRING
large_string                  | string l                 | VARCHAR l                   | BYTE_ARRAY STRING l
string_view                   | string l                 | VARCHAR l                   | BYTE_ARRAY STRING l
binary                        | binary                   | BLOB                        | BYTE_ARRAY
large_binary                  | binary l                 | BLOB l                      | BYTE_ARRAY l
binary_view                   | binary l                 | BLOB l                      | BYTE_ARRAY l
fixed_size_binary[3]          | binary l                 | BLOB l                      | FIXED(3)
fixed_size_binary[0]          | binary l                 | BLOB l                      | -
decimal[9, 2]                 | decimal(9,2)             | DECIMAL(9,2)                | INT32 DECIMAL(9, 2)
decimal[18, 18]               | decimal(18,18)           | DECIMAL(18,18)              | INT64 DECIMAL(18, 18)
decimal[19, 0]                | decimal(19,0)            | DECIMAL(19,0)               | FIXED(9) DECIMAL(19, 0)
decimal[38, 10]               | decimal(38,10)           | DECIMAL(38,10)              | FIXED(16) DECIMAL(38, 10)
decimal[9, 2, 32]             | decimal(9,2) l           | DECIMAL(9,2) l              | INT32 DECIMAL(9, 2) l
decimal[39, 2, 256]           | -                        | -                           | -
decimal[9, -2]                | -                        | -                           | -
decimal[3, 4]                 | -                        | -                           | -
date32                        | date                     | DATE                        | INT32 DATE
date64                        | date l                   | DATE l                      | INT32 DATE l
time[s]                       | -                        | TIME l                      | INT32 TIME(MILLIS, local) l
time[ms]                      | -                        | TIME l                      | INT32 TIME(MILLIS, local)
time[us]                      | -                        | TIME                        | INT64 TIME(MICROS, local)
time[ns]                      | -                        | TIME_NS                     | INT64 TIME(NANOS, local)
timestamp[s]                  | timestamp_ntz l          | TIMESTAMP_S                 | INT64 TIMESTAMP(MILLIS, local) l
timestamp[ms]                 | timestamp_ntz l          | TIMESTAMP_MS                | INT64 TIMESTAMP(MILLIS, local)
timestamp[us]                 | timestamp_ntz            | TIMESTAMP                   | INT64 TIMESTAMP(MICROS, local)
timestamp[ns]                 | timestamp_ntz p          | TIMESTAMP_NS                | INT64 TIMESTAMP(NANOS, local)
timestamp[s, UTC]             | timestamp l              | TIMESTAMP WITH TIME ZONE l  | INT64 TIMESTAMP(MILLIS, utc) l
timestamp[us, UTC]            | timestamp                | TIMESTAMP WITH TIME ZONE    | INT64 TIMESTAMP(MICROS, utc)
timestamp[us, Etc/UTC]        | timestamp l              | TIMESTAMP WITH TIME ZONE l  | INT64 TIMESTAMP(MICROS, utc) l
timestamp[us, Europe/Berlin]  | timestamp m              | TIMESTAMP WITH TIME ZONE m  | INT64 TIMESTAMP(MICROS, utc) m
timestamp[us, ""]             | timestamp m              | TIMESTAMP WITH TIME ZONE m  | INT64 TIMESTAMP(MICROS, utc) m
timestamp[ns, UTC]            | timestamp p              | TIMESTAMPTZ_NS              | INT64 TIMESTAMP(NANOS, utc)
timestamp[ns, Asia/Tokyo]     | timestamp m p            | TIMESTAMPTZ_NS m            | INT64 TIMESTAMP(NANOS, utc) m
duration[us]                  | -                        | INTERVAL l                  | INT64 me
duration[ns]                  | -                        | INTERVAL l p                | INT64 me
interval[year_month]          | -                        | INTERVAL l                  | -
interval[day_time]            | -                        | INTERVAL l                  | -
interval[month_day_nano]      | -                        | INTERVAL p                  | -
list[i64]                     | [long]                   | BIGINT[]                    | LIST(optional INT64)
list[item: i64 not null]      | [long!]                  | BIGINT[] l                  | LIST(required INT64)
list[x: i64]                  | [long] l                 | BIGINT[] l                  | LIST(optional INT64) l
large_list[i64]               | [long] l                 | BIGINT[] l                  | LIST(optional INT64) l
list_view[i64]                | [long] l                 | BIGINT[] l                  | LIST(optional INT64) l
fixed_size_list[f32, 3]       | [float] l                | FLOAT[3]                    | LIST(optional FLOAT) l
fixed_size_list[f32, 0]       | [float] l                | FLOAT[] l                   | LIST(optional FLOAT) l
list[list[time[us]]]          | -                        | TIME[][]                    | LIST(optional LIST(optional INT64 TIME(MICROS, local)))
struct[a: i8, "b c": string]  | {a:byte,b c:string}      | STRUCT("a" TINYINT, "b c" VARCHAR) | (optional a INT32 INT(8, signed), optional b c BYTE_ARRAY STRING)
struct[a: i8 not null]        | {a:byte!}                | STRUCT("a" TINYINT) l       | (required a INT32 INT(8, signed))
struct[]                      | {}                       | -                           | -
struct[a: i8, A: i8]          | -                        | -                           | (optional a INT32 INT(8, signed), optional A INT32 INT(8, signed))
struct[a: i8, a: i8]          | -                        | -                           | -
map[string, i64]              | <string,long>            | MAP(VARCHAR, BIGINT)        | MAP(BYTE_ARRAY STRING, optional INT64)
map[string, i64, sorted]      | <string,long> l          | MAP(VARCHAR, BIGINT) l      | MAP(BYTE_ARRAY STRING, optional INT64) l
map[string, value: i64 not null] | <string,long!>        | MAP(VARCHAR, BIGINT) l      | MAP(BYTE_ARRAY STRING, required INT64)
dictionary[i8, string]        | string l                 | VARCHAR l                   | BYTE_ARRAY STRING l
run_end_encoded[i32, f64]     | double l                 | DOUBLE l                    | DOUBLE l
union[dense, 0 a: i8]         | -                        | -                           | -
extension[arrow.uuid, fixed_size_binary[16]] | binary l  | UUID                        | FIXED(16) UUID
extension[arrow.json, string] | string l                 | JSON                        | BYTE_ARRAY JSON
extension[tessera.node_id, string] | string l            | VARCHAR m                   | BYTE_ARRAY STRING m
list[extension[tessera.node_id, string]] | [string] m    | VARCHAR[] m                 | LIST(optional BYTE_ARRAY STRING) m
`;

const rows = ROWS.trim()
  .split("\n")
  .map((line) => line.split(" | ").map((cell) => cell.trim()) as [string, string, string, string]);

/** What a type becomes, as a cell says it. */
function cellOf<T>(
  type: string,
  convert: (from: Schema, options: ConversionOptions) => Converted<T>,
  text: (value: T) => string,
): string {
  const wanted = schema([column("x", parseType(type))]);
  try {
    const { value, losses } = convert(wanted, { onLossy: "report" });
    const kinds = new Set(losses.map(({ kind }) => (kind === "meaning" ? "me" : kind.slice(0, 1))));
    return [text(value), ...[...kinds].toSorted()].join(" ");
  } catch (error) {
    if (error instanceof ArrowConversionError && error.code === "unsupported-type") return "-";
    throw error;
  }
}

type DeltaType = ReturnType<typeof toDelta>["value"]["fields"][number]["type"];

function deltaText(type: DeltaType): string {
  if (typeof type === "string") return type;
  const mark = (isNullable: boolean): string => (isNullable ? "" : "!");
  if (type.type === "array") return `[${deltaText(type.element_type)}${mark(type.contains_null)}]`;
  if (type.type === "map") {
    return `<${deltaText(type.key_type)},${deltaText(type.value_type)}${mark(type.value_contains_null)}>`;
  }
  return `{${type.fields.map((one) => `${one.name}:${deltaText(one.type)}${mark(one.nullable)}`).join(",")}}`;
}

function parquetText(node: ParquetNode): string {
  if ("physical" in node) {
    const { physical, length, logical } = node;
    const stored = physical === "FIXED_LEN_BYTE_ARRAY" ? `FIXED(${length})` : physical;
    if (logical === undefined) return stored;
    if ("bit_width" in logical) return `${stored} INT(${logical.bit_width}, ${logical.is_signed ? "" : "un"}signed)`;
    if ("unit" in logical) return `${stored} ${logical.type}(${logical.unit}, ${logical.is_utc ? "utc" : "local"})`;
    if ("precision" in logical) return `${stored} DECIMAL(${logical.precision}, ${logical.scale})`;
    return `${stored} ${logical.type}`;
  }
  const [only] = node.children;
  const inner = only !== undefined && "children" in only ? only.children : [];
  const [first, second] = inner;
  if (node.logical?.type === "LIST" && first !== undefined) {
    expect([only?.name, only?.repetition, first.name]).toEqual(["list", "repeated", "element"]);
    return `LIST(${first.repetition} ${parquetText(first)})`;
  }
  if (node.logical?.type === "MAP" && first !== undefined && second !== undefined) {
    expect([only?.name, only?.repetition]).toEqual(["key_value", "repeated"]);
    expect([first.name, first.repetition, second.name]).toEqual(["key", "required", "value"]);
    return `MAP(${parquetText(first)}, ${second.repetition} ${parquetText(second)})`;
  }
  return `(${node.children.map((one) => `${one.repetition} ${one.name} ${parquetText(one)}`).join(", ")})`;
}

describe.each(rows)("%s", (type, delta, duckdb, parquet) => {
  test("in Delta", () => {
    expect(
      cellOf(type, toDelta, (value: ReturnType<typeof toDelta>["value"]) => deltaText(value.fields[0]?.type ?? "")),
    ).toBe(delta);
  });

  test("in DuckDB", () => {
    expect(cellOf(type, toDuckDB, (value: string) => value.replace('"x" ', ""))).toBe(duckdb);
  });

  test("in Parquet", () => {
    const text = ([node]: readonly ParquetNode[]): string => (node === undefined ? "" : parquetText(node));
    expect(cellOf(type, toParquet, text)).toBe(parquet);
  });
});

test.each([
  ["i32", "integer"],
  ["u64", "decimal(20,0) me"],
  ["null", "void"],
  ["duration[us]", "interval day to second"],
  ["duration[s]", "interval day to second l"],
  ["duration[ns]", "interval day to second p"],
  ["interval[year_month]", "interval year to month"],
  ["interval[day_time]", "-"],
  ["interval[month_day_nano]", "-"],
  ["time[us]", "-"],
  ["union[sparse, 0 a: i8]", "-"],
])("%s is %s in Spark", (type, expected) => {
  const text = (value: ReturnType<typeof toSpark>["value"]): string => deltaText(value.fields[0]?.type ?? "");
  expect(cellOf(type, toSpark, text)).toBe(expected);
});

test.each<[string, object]>([
  ["bool", { type: "boolean" }],
  ["i8", { type: "integer", minimum: -128, maximum: 127 }],
  ["u32", { type: "integer", minimum: 0, maximum: 4294967295 }],
  ["i64", { type: "integer", format: "int64" }],
  ["f16", { type: "number" }],
  ["string", { type: "string" }],
  ["binary", { type: "string", contentEncoding: "base64" }],
  ["decimal[9, 2]", { type: "string", format: "decimal" }],
  ["date32", { type: "string", format: "date" }],
  ["timestamp[us, UTC]", { type: "string", format: "date-time" }],
  ["timestamp[us]", { type: "string" }],
  ["list[i64]", { type: "array", items: { type: ["integer", "null"], format: "int64" } }],
  ["fixed_size_list[item: bool not null, 2]", { type: "array", items: { type: "boolean" }, minItems: 2, maxItems: 2 }],
  [
    "map[string, bool]",
    { type: "object", propertyNames: { type: "string" }, additionalProperties: { type: ["boolean", "null"] } },
  ],
  [
    "map[i8, value: bool not null]",
    {
      type: "array",
      items: {
        type: "array",
        prefixItems: [{ type: "integer", minimum: -128, maximum: 127 }, { type: "boolean" }],
        minItems: 2,
        maxItems: 2,
      },
    },
  ],
  [
    "struct[a: bool not null, b: null]",
    {
      type: "object",
      properties: { a: { type: "boolean" }, b: { type: "null" } },
      required: ["a", "b"],
      additionalProperties: false,
    },
  ],
  ["union[dense, 0 a: bool not null, 1 b: string]", { anyOf: [{ type: "boolean" }, { type: ["string", "null"] }] }],
  ["extension[arrow.uuid, fixed_size_binary[16]]", { type: "string", format: "uuid" }],
  ["extension[arrow.json, string]", {}],
])("%s in JSON Schema", (type, expected) => {
  const { value } = toJsonSchema(schema([column("x", parseType(type), { nullable: false })]));
  expect(value["properties"]).toEqual({ x: expected });
});

test("a JSON Schema lets null through where the column may be null", () => {
  const both = schema([column("x", { type: "i64" }), column("u", parseType("union[dense, 0 a: bool not null]"))]);
  expect(toJsonSchema(both).value["properties"]).toEqual({
    x: { type: ["integer", "null"], format: "int64" },
    u: { anyOf: [{ anyOf: [{ type: "boolean" }] }, { type: "null" }] },
  });
});
