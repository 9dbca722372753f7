import { expect, test } from "vitest";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type ArrowTypeSpecInit, FieldSpec } from "tessera-contracts/contracts/arrow/types";
import { decodeSchema, encodeSchema, schemaOf, specOf, typeText } from "../../../../runtime/arrow/index.js";

const SPEC = TableSchemaSpec.create({
  name: "nodes",
  fields: [
    FieldSpec.create({ name: "id", dtype: { type: "string" }, nullable: false, metadata: { comment: "c" } }),
    FieldSpec.create({ name: "kind", dtype: { type: "string" }, encoding: "dictionary" }),
  ],
  key_fields: ["id"],
  metadata: { owner: "us" },
});

test("a schema has the columns of a spec, with what is said of them", () => {
  const { fields, metadata } = schemaOf(SPEC);
  expect(fields.map(({ name, type, nullable }) => [name, typeText(type), nullable])).toEqual([
    ["id", "string", false],
    ["kind", "dictionary[i32, string]", true],
  ]);
  expect([fields[0]?.metadata, metadata]).toEqual([[["comment", "c"]], [["owner", "us"]]]);
});

test("a spec without metadata makes a schema without any, which goes to bytes and back", () => {
  const schema = schemaOf({ ...SPEC, metadata: {} });
  expect(schema.metadata).toBeNull();
  expect(decodeSchema(encodeSchema(schema)).fields.map(({ name }) => name)).toEqual(["id", "kind"]);
});

test("keys have no place in a schema", () => {
  const { value, losses } = specOf(schemaOf(SPEC), { name: "nodes" });
  expect(losses).toEqual([]);
  expect(value).toMatchObject({ name: "nodes", key_fields: [], required_non_null: [], metadata: { owner: "us" } });
});

test.each<[spec: ArrowTypeSpecInit, type: string]>([
  [{ type: "decimal", precision: 9, scale: 2 }, "decimal[9, 2]"],
  [{ type: "fixed_size_binary", width: 3 }, "fixed_size_binary[3]"],
  [{ type: "time", unit: "us" }, "time[us]"],
  [{ type: "duration", unit: "ms" }, "duration[ms]"],
  [{ type: "timestamp", unit: "us", tz: "UTC" }, "timestamp[us, UTC]"],
  [{ type: "timestamp", unit: "us" }, "timestamp[us]"],
  [{ type: "list", item: { type: "i64" } }, "list[i64]"],
  [{ type: "large_list", item: { type: "i64" }, item_nullable: false }, "large_list[item: i64 not null]"],
  [
    { type: "fixed_size_list", item: { type: "f32" }, size: 3, item_nullable: false },
    "fixed_size_list[item: f32 not null, 3]",
  ],
  [{ type: "map", key: { type: "string" }, value: { type: "i8" }, keys_sorted: true }, "map[string, i8, sorted]"],
  [
    { type: "map", key: { type: "string" }, value: { type: "i8" }, value_nullable: false },
    "map[string, value: i8 not null]",
  ],
  [
    { type: "dictionary", index: { type: "u8" }, value: { type: "string" }, ordered: true },
    "dictionary[u8, string, ordered]",
  ],
  [{ type: "extension", name: "x.y", storage: { type: "i8" } }, "extension[x.y, i8]"],
  [{ type: "extension", name: "x.y", storage: { type: "i8" }, metadata: "v" }, 'extension[x.y, i8, "v"]'],
  [{ type: "struct", fields: [{ name: "a", dtype: { type: "i8" }, nullable: false }] }, "struct[a: i8 not null]"],
])("the spec %j is %s", (dtype, text) => {
  const spec = { ...SPEC, fields: [FieldSpec.create({ name: "x", dtype })] };
  const schema = schemaOf(spec);
  expect(schema.fields.map(({ type }) => typeText(type))).toEqual([text]);
  expect(specOf(schema, { name: "nodes" }).value.fields).toEqual(spec.fields);
});

test.each<[spec: ArrowTypeSpecInit, encoded: string]>([
  [{ type: "extension", name: "x.y", storage: { type: "string" } }, "extension[x.y, dictionary[i32, string]]"],
  [{ type: "dictionary", index: { type: "u8" }, value: { type: "string" } }, "dictionary[u8, string]"],
])("the spec %j as a dictionary is %s", (dtype, text) => {
  const field = FieldSpec.create({ name: "x", dtype, encoding: "dictionary" });
  expect(schemaOf({ ...SPEC, fields: [field] }).fields.map(({ type }) => typeText(type))).toEqual([text]);
});

test("an index that is no integer is refused", () => {
  const dtype = { type: "dictionary", index: { type: "string" }, value: { type: "string" }, ordered: false } as const;
  const spec = { ...SPEC, fields: [FieldSpec.create({ name: "x", dtype })] };
  expect(() => schemaOf(spec)).toThrow("the index of a dictionary is one of the integer types, got string");
});

test.each(["", "a b", "1a", "ä"])("a table is not called %j", (name) => {
  expect(() => specOf(schemaOf(SPEC), { name })).toThrow(RangeError);
});
