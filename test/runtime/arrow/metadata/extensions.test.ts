import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { EncodeError } from "tessera-contracts/serde";
import { ExtensionTypeSpec } from "tessera-contracts/contracts/arrow/types";
import {
  ArrowDecodeError,
  column,
  columnFrom,
  type DataType,
  extensionColumn,
  extensionOf,
  extensionValues,
  parseType,
  readTable,
  RecordBatch,
  registerExtension,
  sameType,
  type Schema,
  schema,
  schemaEquals,
  writeFile,
  writeStream,
} from "../../../../runtime/arrow/index.js";
import { typeOf } from "../../../../runtime/arrow/spec/to-schema.js";
import { packageRoot } from "../../../../generator/cli/package.js";
import { fieldOf } from "../random-columns.js";

const UUID = "0123abcd-4567-89ab-cdef-0123456789ab";
const UUID_TYPE = parseType("extension[arrow.uuid, fixed_size_binary[16]]");
const JSON_TYPE = parseType("extension[arrow.json, string]");

registerExtension({
  name: "test.celsius",
  storage: { type: "i32" },
  decode: (stored) => ({ degrees: Number(stored) / 10 }),
  encode: (value) => Math.round((value as { degrees: number }).degrees * 10),
});

test.each<[type: DataType | string, values: readonly unknown[]]>([
  [UUID_TYPE, [UUID, null]],
  [JSON_TYPE, [{ a: [1, null] }, "x", null]],
  ["extension[test.celsius, i32]", [{ degrees: 21.5 }, null]],
  ["list[extension[test.celsius, i32]]", [[{ degrees: 1 }, null], null, []]],
  ["fixed_size_list[extension[arrow.json, string], 2]", [[{}, [1]], null]],
  ["struct[t: extension[test.celsius, i32], n: i8]", [{ t: { degrees: 1 }, n: 2 }, { t: null, n: null }, null]],
  [
    "map[string, extension[test.celsius, i32]]",
    [
      [
        ["a", { degrees: 1 }],
        ["b", null],
      ],
      null,
    ],
  ],
  ["dictionary[i8, extension[test.celsius, i32]]", [{ degrees: 1 }, null]],
  ["run_end_encoded[i32, extension[test.celsius, i32]]", [{ degrees: 1 }, null]],
  ["extension[arrow.json, large_string]", [[1]]],
])("values of %j are what programs want, and go back", (spelled, values) => {
  const type = typeof spelled === "string" ? parseType(spelled) : spelled;
  const made = extensionColumn(type, values);
  expect(sameType(made.type, type)).toBe(true);
  expect(extensionValues(made)).toEqual(values);
});

test("what is stored is in the column itself", () => {
  expect(extensionColumn(parseType("list[extension[test.celsius, i32]]"), [[{ degrees: 21.5 }]]).toArray()).toEqual([
    [215],
  ]);
});

test.each([
  ["extension[nobody.knows, i32]", [7]],
  ["extension[test.celsius, i64]", [7n]],
  ["extension[tessera.node_id, string]", ["n1"]],
  ["union[sparse, 0 a: extension[test.celsius, i32]]", [7]],
])("values of %s are as they are stored", (type, values) => {
  expect(extensionValues(columnFrom(parseType(type), values))).toEqual(values);
  expect(extensionColumn(parseType(type), values).toArray()).toEqual(values);
});

describe("what does not fit is refused", () => {
  test.each([[["x"]], [[7]]])("%j is no UUID", (values) => {
    expect(() => extensionColumn(UUID_TYPE, values)).toThrow(EncodeError);
  });

  test("a function has no JSON", () => {
    expect(() => extensionColumn(JSON_TYPE, [() => 1])).toThrow("Expected a value with a form in JSON, got function");
  });

  test("a text that is no JSON", () => {
    expect(() => extensionValues(columnFrom(JSON_TYPE, ["{"]))).toThrow(ArrowDecodeError);
  });
});

test.each([
  ["test.celsius", "test.celsius is registered already, for i32"],
  ["arrow.opaque", "arrow.opaque is one of the names that Arrow keeps for itself"],
  ["arrow.uuid", "arrow.uuid is registered already, for fixed_size_binary[16]"],
  ["", "an extension type over i8 has no name"],
])("the name %j cannot be registered", (name, message) => {
  expect(() => registerExtension({ name, storage: { type: "i8" } })).toThrow(message);
});

test("the extension types that the contract has as examples are known, with their storage", () => {
  const text = readFileSync(join(packageRoot(), "contracts/arrow/types.yaml"), "utf8");
  const { types } = parse(text) as { types: { ExtensionTypeSpec: { examples: readonly unknown[] } } };
  const examples = types.ExtensionTypeSpec.examples.map((one) => ExtensionTypeSpec.convert(one));
  expect(examples.length).toBeGreaterThan(1);
  for (const { name, storage } of examples) expect(extensionOf(name)?.storage).toEqual(typeOf(storage));
  expect(extensionOf("nobody.knows")).toBeNull();
});

describe("plain", () => {
  const type = parseType('struct[ids: list[extension[tessera.node_id, string, "v=1"]]]');
  const wanted = schema([
    column("id", UUID_TYPE, { metadata: [["comment", "c"]] }),
    column("inside", type),
    column("d", {
      type: "extension",
      name: "x.y",
      storage: parseType("dictionary[i8, string]"),
      metadata: Uint8Array.of(255),
    }),
  ]);
  const batch = new RecordBatch(wanted, [
    extensionColumn(UUID_TYPE, [UUID, null]),
    columnFrom(type, [{ ids: ["a", null] }, null]),
    columnFrom(wanted.fields[2]?.type ?? UUID_TYPE, ["a", null]),
  ]);

  test.each([writeStream, writeFile])("extension types are not named as such, and are restored", (write) => {
    const bytes = write([batch], { extensions: "plain" });
    expect(Buffer.from(bytes).includes("ARROW:extension")).toBe(false);
    expect(Buffer.from(write([batch])).includes("ARROW:extension")).toBe(true);
    const { schema: read, batches } = readTable(bytes, { verify: "full" });
    expect(schemaEquals(read, wanted, { metadata: true })).toBe(true);
    expect(batches[0]?.columns.map((one) => one.toArray())).toEqual(batch.columns.map((one) => one.toArray()));
    expect(batches[0]?.columns.map((one) => sameType(one.type, typeIn(wanted, one.type)))).toEqual([true, true, true]);
  });

  test("the standard names win where both stand", () => {
    const both = schema([column("id", UUID_TYPE, { metadata: [["tessera.extension", "x.y"]] })]);
    const { fields } = readTable(writeStream([], { schema: both })).schema;
    expect(fields[0]).toEqual(both.fields[0]);
  });

  test("schemas of all types come back", () => {
    fc.assert(
      fc.property(fc.array(fieldOf(2), { maxLength: 3 }), (fields) => {
        const { schema: read } = readTable(writeStream([], { schema: schema(fields), extensions: "plain" }));
        expect(schemaEquals(read, schema(fields))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function typeIn({ fields }: Schema, type: DataType): DataType {
  return fields.map((field) => field.type).find((one) => sameType(one, type)) ?? { type: "null" };
}
