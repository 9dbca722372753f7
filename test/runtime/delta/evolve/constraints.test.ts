import { column, schema, tableOfSchema } from "tessera-contracts/arrow";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { expect, test } from "vitest";
import { ValidationError } from "tessera-contracts/serde";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { commitByHand, errorOf, node, nodes, nodeTable, options, useEngine } from "./tables.js";

useEngine();

test("constraints are added after every row was looked at, and hold from then on", async () => {
  const { table } = await nodeTable();
  const report = await table.addConstraints({ Ordered: "bend > bstart" });
  expect(report).toMatchObject({ version: 3, changes: ["added the constraint Ordered: bend > bstart"] });
  expect(table.snapshot.properties).toMatchObject({ "delta.constraints.ordered": "bend > bstart" });
  expect(table.snapshot.protocol).toMatchObject({
    min_writer_version: 7,
    writer_features: ["checkConstraints", "invariants"],
  });
  expect(await errorOf(table.append([{ ...node(30), bend: 30 }]))).toMatchObject({
    code: "CONSTRAINT_VIOLATED",
    details: { condition: "ordered" },
  });
  expect(await errorOf(table.overwrite([{ ...node(30), bend: 30 }]))).toMatchObject({ code: "CONSTRAINT_VIOLATED" });
  expect(await table.addConstraints({ ordered: "bend > bstart" })).toMatchObject({ skipped: true });
  expect(await errorOf(table.addConstraints({ ordered: "bend >= bstart" }))).toMatchObject({ code: "OPTION_INVALID" });
});

test("constraints that old rows break are not added", async () => {
  const { table } = await nodeTable();
  const error = await errorOf(table.addConstraints({ ordered: "bend > bstart", small: "bstart < 18" }));
  expect(error).toMatchObject({
    code: "CONSTRAINT_VIOLATED",
    message: expect.stringContaining("2 rows do not meet small: bstart < 18") as string,
    details: { rows: [{ bstart: 18 }, { bstart: 19 }] },
  });
  await table.delete({ bstart: { ge: 18 } });
  expect(await table.addConstraints({ small: "bstart < 18" })).toMatchObject({ version: 4 });
});

test("constraints come as a list too, named by what they say", async () => {
  const { table } = await nodeTable();
  await table.addConstraints(["bend >= bstart", { name: "kind", expr: "length(node_kind) > 0" }]);
  expect(table.snapshot.properties).toMatchObject({
    "delta.constraints.bend_ge_bstart": "bend >= bstart",
    "delta.constraints.kind": "length(node_kind) > 0",
  });
});

test.each([
  [{ a: "nowhere > 1" }, "PREDICATE_INVALID"],
  [{ a: "bstart + 1" }, "PREDICATE_INVALID"],
  [{ a: "soundex(path) = 'a'" }, "EXPRESSION_UNSUPPORTED"],
])("constraints that cannot be judged are refused: %j", async (constraints, code) => {
  const { table } = await nodeTable();
  expect([await errorOf(table.addConstraints(constraints)), table.version]).toMatchObject([{ code }, 2]);
});

test("the name of a constraint is an identifier", async () => {
  const { table } = await nodeTable();
  expect(await errorOf(table.addConstraints({ "a b": "bstart > 1" }))).toBeInstanceOf(ValidationError);
});

test("constraints are held against rows that another writer appends meanwhile", async () => {
  const { folder, table } = await nodeTable();
  const other = await DeltaTable.open(folder, CpgNodeTable, options());
  await other.append(nodes(20, 30));
  expect(await errorOf(table.addConstraints({ small: "bstart < 20" }))).toMatchObject({ code: "CONSTRAINT_VIOLATED" });
  expect(await table.addConstraints({ small: "bstart < 30" })).toMatchObject({ version: 4 });
  expect(await errorOf(other.append([node(40)]))).toMatchObject({
    code: "COMMIT_CONFLICT",
    details: { reason: "metadata_changed" },
  });
});

test("constraints are dropped, whatever the case of their names", async () => {
  const { folder, table } = await nodeTable();
  await table.addConstraints({ small: "bstart < 20" });
  const { id, schema_string, partition_columns, configuration } = table.snapshot.metadata;
  commitByHand(folder, 4, [
    {
      metaData: {
        id,
        format: { provider: "parquet", options: {} },
        schemaString: schema_string,
        partitionColumns: partition_columns,
        configuration: { ...configuration, "delta.constraints.Theirs": "bstart >= 0" },
      },
    },
  ]);
  await table.refresh();
  expect(await errorOf(table.dropConstraints(["smal"]))).toMatchObject({
    code: "OPTION_INVALID",
    message: expect.stringContaining("did you mean small?; there are") as string,
  });
  expect(await table.dropConstraints(["SMALL", "none", "theirs"], { missing: "ignore" })).toMatchObject({
    version: 5,
    changes: ["dropped the constraint SMALL", "dropped the constraint theirs"],
  });
  expect(Object.keys(table.snapshot.properties).filter((name) => !name.startsWith("tessera."))).toEqual([]);
  await table.append([node(40)]);
  expect(await table.dropConstraints(["small"], { missing: "ignore" })).toMatchObject({ skipped: true });
});

test("tells of a row that breaks a condition by a number that JSON does not have", async () => {
  const numbers = tableOfSchema(schema([column("x", { type: "f64" }), column("note", { type: "string" })]), {
    name: "x",
  });
  const policy = { constraints: [{ name: "small", expr: "x < 10" }] };
  const table = await DeltaTable.create(temporaryDirectory(), numbers, { ...options(), policy });
  const rows = [
    { x: 1, note: "a" },
    { x: NaN, note: 'nan, "inf" and -inf' },
    { x: Infinity, note: null },
  ];
  expect(await errorOf(table.append(rows))).toMatchObject({
    code: "CONSTRAINT_VIOLATED",
    details: {
      rows: [
        { x: null, note: 'nan, "inf" and -inf' },
        { x: null, note: null },
      ],
    },
  });
});
