// Schemas merged as values.

import type { DeltaDataType, DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { describe, expect, test } from "vitest";
import { mergeSchema } from "../../../../runtime/delta/schema/merge.js";

const field = (name: string, type: DeltaDataType, more: Partial<DeltaSchemaField> = {}): DeltaSchemaField => ({
  name,
  type,
  nullable: true,
  metadata: {},
  ...more,
});
const struct = (...fields: DeltaSchemaField[]): DeltaSchemaStruct => ({ type: "struct", fields });
const list = (element_type: DeltaDataType): DeltaDataType => ({ type: "array", element_type, contains_null: true });
const map = (key_type: DeltaDataType, value_type: DeltaDataType): DeltaDataType => ({
  type: "map",
  key_type,
  value_type,
  value_contains_null: true,
});

const RULES = { assign: (one: DeltaSchemaField) => one, canWiden: true, defaultOf: () => null };
const merge = (stored: DeltaSchemaStruct, wanted: DeltaSchemaStruct, rules = RULES) =>
  mergeSchema(stored, wanted, rules);

describe("columns", () => {
  test("that are new stand behind the one that they follow, nested ones too", () => {
    const stored = struct(
      field("a", struct(field("x", "long"), field("own", "string"))),
      field("l", list(struct(field("y", "date")))),
      field("m", map("string", struct(field("z", "date")))),
      field("own", "string", { nullable: false }),
    );
    const wanted = struct(
      field("first", "string"),
      field("a", struct(field("x", "long"), field("n", struct(field("deep", "byte"))))),
      field("l", list(struct(field("y", "date"), field("y2", "date")))),
      field("m", map("string", struct(field("z2", "date"), field("z", "date")))),
    );
    expect(merge(stored, wanted)).toEqual({
      struct: struct(
        field("first", "string"),
        field("a", struct(field("x", "long"), field("n", struct(field("deep", "byte"))), field("own", "string"))),
        field("l", list(struct(field("y", "date"), field("y2", "date")))),
        field("m", map("string", struct(field("z2", "date"), field("z", "date")))),
        field("own", "string", { nullable: false }),
      ),
      changes: ["added first string", "added a.n struct", "added l.element.y2 date", "added m.value.z2 date"],
      obstacles: [],
    });
  });

  test("that are the same change nothing, whatever is known of them", () => {
    const stored = struct(
      field("a", "decimal(10, 2)", { metadata: { comment: "mine", "delta.columnMapping.id": 3 } }),
      field("b", "string", { nullable: false }),
    );
    expect(merge(stored, struct(field("b", "string"), field("a", "decimal(10,2)")))).toEqual({
      struct: stored,
      changes: [],
      obstacles: [],
    });
  });

  test("get what the table finds them by", () => {
    const assign = (one: DeltaSchemaField): DeltaSchemaField => ({ ...one, metadata: { id: one.name } });
    const { struct: merged } = merge(struct(field("a", "long")), struct(field("a", "long"), field("b", "long")), {
      ...RULES,
      assign,
    });
    expect(merged.fields).toEqual([field("a", "long"), field("b", "long", { metadata: { id: "b" } })]);
  });

  test.each([
    ["may not be null", field("b", "long", { nullable: false }), null, "rows that are there would be null"],
    ["differ in case only", field("A", "long"), "i64", "differ in case only"],
    ["are of an unrelated type", field("a", "string"), "i64", "a is i64 in the table and string in the contract"],
    ["are of another shape", field("a", list("long")), "i64", "a is i64 in the table and list"],
  ])("that %s are in the way", (_, wanted, table_has, message) => {
    const stored = struct(field("a", "long"));
    const { struct: merged, obstacles } = merge(stored, struct(wanted));
    expect(merged).toEqual(stored);
    expect(obstacles).toEqual([
      expect.objectContaining({ column: wanted.name, table_has, message: expect.stringContaining(message) as string }),
    ]);
  });
});

describe("types", () => {
  test.each([
    ["byte", "short"],
    ["short", "long"],
    ["integer", "long"],
    ["integer", "double"],
    ["float", "double"],
    ["decimal(5,2)", "decimal(7,2)"],
    ["decimal(5,2)", "decimal(7,3)"],
  ])("grow from %s to %s, and the column remembers it", (from, to) => {
    const before = { fromType: "byte", toType: from };
    const stored = struct(field("a", from, { metadata: { "delta.typeChanges": [before] } }));
    const { struct: merged, changes } = merge(stored, struct(field("a", to)));
    const history = [before, { fromType: from, toType: to }];
    expect(merged).toEqual(struct(field("a", to, { metadata: { "delta.typeChanges": history } })));
    expect(changes).toEqual([`widened a from ${from} to ${to}`]);
    const { obstacles } = merge(stored, struct(field("a", to)), { ...RULES, canWiden: false });
    expect(obstacles).toEqual([expect.objectContaining({ fix: expect.stringContaining("typeWidening") as string })]);
  });

  test("grow within lists and maps, which the column remembers with the place", () => {
    const { struct: merged } = merge(
      struct(field("a", list(map("integer", struct(field("x", "short")))))),
      struct(field("a", list(map("long", struct(field("x", "integer")))))),
    );
    const x = field("x", "integer", { metadata: { "delta.typeChanges": [{ fromType: "short", toType: "integer" }] } });
    const change = { fromType: "integer", toType: "long", fieldPath: "element.key" };
    expect(merged).toEqual(
      struct(field("a", list(map("long", struct(x))), { metadata: { "delta.typeChanges": [change] } })),
    );
  });

  test.each([
    ["long", "integer"],
    ["double", "float"],
    ["decimal(7,3)", "decimal(5,2)"],
  ])("that are wider in the table stay: %s against %s", (from, to) => {
    expect(merge(struct(field("a", from)), struct(field("a", to)))).toMatchObject({ changes: [], obstacles: [] });
  });

  test.each([
    ["long", "double"],
    ["decimal(5,2)", "decimal(5,3)"],
    ["timestamp", "timestamp_ntz"],
    ["date", "string"],
  ])("do not grow where values would be lost: %s to %s", (from, to) => {
    expect(merge(struct(field("a", from)), struct(field("a", to))).obstacles).toHaveLength(1);
  });
});
