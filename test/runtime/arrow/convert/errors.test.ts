// What conversions say where they cannot go on, and what they read that they would not write.

import { describe, expect, test } from "vitest";
import {
  ArrowConversionError,
  column,
  type Converted,
  fromDelta,
  fromDuckDB,
  fromSpark,
  parseType,
  schema,
  toDelta,
  toDuckDB,
  toParquet,
  TypeTextError,
  typeText,
} from "../../../../runtime/arrow/index.js";

function errorOf(convert: () => unknown): ArrowConversionError {
  try {
    convert();
  } catch (error) {
    if (error instanceof ArrowConversionError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const MIXED = schema([
  column("id", { type: "large_string" }),
  column("seen", parseType("timestamp[ns, UTC]")),
  column("spans", parseType("list[struct[took: duration[us]]]")),
  column("at", parseType("timestamp[us, Asia/Tokyo]"), { metadata: [["unit", Uint8Array.of(255)]] }),
]);

test("all losses are told at once, with what to do", () => {
  const { code, message, losses } = errorOf(() => toDelta(schema(MIXED.fields.toSpliced(2, 1))));
  expect(code).toBe("lossy-conversion");
  expect(message).toBe(
    `the schema cannot be said without loss in Delta; pass { onLossy: "report" } if that is fine
  seen: timestamp[ns, UTC] to timestamp - nanoseconds are cut off
  at: metadata to nothing - what is not text is left out
  at: timestamp[us, Asia/Tokyo] to timestamp - the moments are kept, the zone to show them in is not`,
  );
  expect(losses.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    "id layout",
    "seen precision",
    "at metadata",
    "at metadata",
  ]);
});

test("a type without counterpart is an error even if losses are allowed", () => {
  const { code, message } = errorOf(() => toDelta(MIXED, { onLossy: "report" }));
  expect(code).toBe("unsupported-type");
  expect(message).toContain("the schema cannot be said in Delta\n");
  expect(message).toContain("spans.item.took: duration[us] to nothing - there are no spans of time: store it as i64");
});

test("the losses that are allowed stand beside the value", () => {
  const { value, losses } = toDelta(schema(MIXED.fields.slice(0, 2)), { onLossy: "report" });
  expect(value.fields.map(({ type }) => type)).toEqual(["string", "timestamp"]);
  expect(losses).toEqual([
    { path: "id", from: "large_string", to: "string", kind: "layout", message: "the same values, laid out plainly" },
    {
      path: "seen",
      from: "timestamp[ns, UTC]",
      to: "timestamp",
      kind: "precision",
      message: "nanoseconds are cut off",
    },
  ]);
});

describe("names", () => {
  const clash = schema([column("id", { type: "i64" }), column("ID", { type: "i64" })]);
  test.each([toDelta, toDuckDB])("that differ in case only are one name", (convert) => {
    expect(errorOf(() => convert(clash)).message).toContain("ID: name ID to nothing - id is the same name there");
  });

  test("of Parquet differ in case", () => expect(toParquet(clash).value).toHaveLength(2));

  test("in DuckDB stand in quotes", () => {
    const names = schema([column('a "b"', { type: "i64" }, { nullable: false }), column("select", { type: "bool" })]);
    expect(toDuckDB(names).value).toBe('"a ""b""" BIGINT NOT NULL, "select" BOOLEAN');
  });

  test("in DuckDB are not empty", () => {
    expect(errorOf(() => toDuckDB(schema([column("", { type: "i64" })]))).code).toBe("unsupported-type");
    expect(errorOf(() => toDuckDB(schema([]))).code).toBe("unsupported-type");
  });
});

describe("extension types", () => {
  const id = parseType('extension[tessera.node_id, string, "v=1"]');
  const wanted = schema([column("id", id, { metadata: [["comment", "c"]] })]);

  test("stand in the metadata of a Delta column, and come back", () => {
    const { value } = toDelta(wanted);
    expect(value.fields[0]).toEqual({
      name: "id",
      type: "string",
      nullable: true,
      metadata: { comment: "c", "tessera.extension": "tessera.node_id", "tessera.extension_metadata": "v=1" },
    });
    expect(fromDelta(value).value).toEqual(wanted);
  });

  test("of items have no place there", () => {
    const list = schema([column("ids", { type: "list", item: column("item", id) })]);
    expect(errorOf(() => toDelta(list)).losses).toMatchObject([{ path: "ids.item", kind: "metadata", to: "string" }]);
  });
});

test("metadata of Delta that is no text is kept as JSON", () => {
  const metadata = { "delta.columnMapping.id": 7, comment: "c", big: 2n ** 60n, more: { at: [1n] } };
  const { value, losses } = fromDelta({
    type: "struct",
    fields: [{ name: "a", type: "long", nullable: true, metadata }],
  });
  expect(value.fields[0]?.metadata).toEqual([
    ["delta.columnMapping.id", "7"],
    ["comment", "c"],
    ["big", '"1152921504606846976"'],
    ["more", '{"at":["1"]}'],
  ]);
  expect(losses.map(({ kind }) => kind)).toEqual(["layout", "layout", "layout"]);
});

test.each(["variant", "decimal(39,2)", "decimal(3,4)", "timestamp_nanos", "toString"])(
  "Delta's %s is nothing here",
  (type) => {
    const struct = { type: "struct", fields: [{ name: "a", type, nullable: true, metadata: {} }] } as const;
    expect(errorOf(() => fromDelta(struct)).code).toBe("unsupported-type");
    expect(errorOf(() => fromSpark(struct)).message).toContain("Arrow has no type for this one of Spark");
  },
);

/** Columns as DuckDB 2.0 prints them, or people write them, the types that they are here, and the kinds of losses. */
test.each<[columns: string, types: string, kinds: string]>([
  ["x INT4", "i32", ""],
  ["x double precision, y TEXT not null", "f64, string!", ""],
  ["x VARCHAR(20)", "string", ""],
  ["x DECIMAL", "decimal[18, 3]", ""],
  ["x NUMERIC(9)", "decimal[9, 0]", ""],
  ["x HUGEINT", "decimal[38, 0]", "range"],
  ["x ENUM('a', 'it''s')", "dictionary[u8, string]", "layout"],
  ["x TIMESTAMPTZ", "timestamp[us, UTC]", ""],
  ["x TIMESTAMP WITH TIME ZONE", "timestamp[us, UTC]", ""],
  ["x UUID", "extension[arrow.uuid, fixed_size_binary[16]]", ""],
  ['x STRUCT(a INTEGER, "b c" VARCHAR)[3][]', 'list[fixed_size_list[struct[a: i32, "b c": string], 3]]', ""],
  ["x MAP(VARCHAR, INTEGER[])", "map[string, list[i32]]", ""],
  ["x ROW(a INTEGER)", "struct[a: i32]", ""],
])("%s", (columns, types, kinds) => {
  const { value, losses } = fromDuckDB(columns, { onLossy: "report" });
  expect(value.fields.map(({ type, nullable }) => `${typeText(type)}${nullable ? "" : "!"}`).join(", ")).toBe(types);
  expect(losses.map(({ kind }) => kind).join(" ")).toBe(kinds);
});

test.each([
  "x BIT",
  "x UNION(a INTEGER, b VARCHAR)",
  "x TIME WITH TIME ZONE",
  "x VARIANT",
  "x BIT[]",
  "x STRUCT(a BIT)",
])("%s is nothing in Arrow", (columns) => {
  const { code, losses } = errorOf(() => fromDuckDB(columns, { onLossy: "report" }));
  expect([code, losses.map(({ to }) => to)]).toEqual(["unsupported-type", ["nothing"]]);
});

test.each<[columns: string, message: string, position: number]>([
  ["", "expected a name, found the end", 0],
  ["x", "expected a type, found the end", 1],
  ["x INTEGR", "there is no type INTEGR", 2],
  ["x toString", "there is no type TOSTRING", 2],
  ["x INTEGER PRIMARY KEY", "expected a comma or the end, found PRIMARY", 10],
  ["x INTEGER NOT", "expected NULL, found the end", 13],
  ["x INTEGER[", "expected ], found the end", 10],
  ["x INTEGER[a]", "expected a number, found a", 10],
  ["x MAP(INTEGER)", "expected ,, found )", 13],
  ["x ENUM(a)", "expected a value in single quotes, found a", 7],
  ["x STRUCT(a INTEGER", "expected ), found the end", 18],
  ['x "INTEGER"', "expected a type, found INTEGER", 2],
  ["x INTEGER; drop", "there is no such mark: ;", 9],
  ['"x INTEGER', 'there is no such mark: "', 0],
])("%j is no list of columns", (columns, message, position) => {
  const read = (): Converted<unknown> => fromDuckDB(columns);
  expect(read).toThrow(TypeTextError);
  expect(read).toThrow(expect.objectContaining({ message, position }));
});
