import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, columnFrom, RecordBatch, schema } from "tessera-contracts/arrow";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { breakBetween } from "../../../../runtime/delta/changes/additive.js";
import { groupsOf } from "../../../../runtime/delta/changes/groups.js";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { addLine, allOf, HandTable, node, nodeChanges } from "./written-by-hand.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const field = (name: string, type: unknown, more: object = {}): object => ({
  name,
  type,
  nullable: true,
  metadata: {},
  ...more,
});
const struct = (...fields: object[]): object => ({ type: "struct", fields });
const physical = (name: string): object => ({ metadata: { "delta.columnMapping.physicalName": name } });
const array = (elementType: unknown): object => ({ type: "array", elementType, containsNull: true });
const map = (keyType: unknown, valueType: unknown): object => ({
  type: "map",
  keyType,
  valueType,
  valueContainsNull: true,
});

describe("a schema after another", () => {
  const a = field("a", "long");
  test.each<[string, object, object, string | null]>([
    ["may have one more", struct(a), struct(a, field("b", "string")), null],
    ["may have another order", struct(a, field("b", "string")), struct(field("b", "string"), a), null],
    ["may be wider", struct(field("a", "short"), field("b", "float")), struct(a, field("b", "double")), null],
    ["may come to take null", struct(field("a", "long", { nullable: false })), struct(a), null],
    ["may have more inside", struct(field("s", struct(a))), struct(field("s", struct(a, field("b", "date")))), null],
    [
      "may be wider inside",
      struct(field("m", map("string", array("byte")))),
      struct(field("m", map("string", array("integer")))),
      null,
    ],
    ["has all of it", struct(a, field("b", "string")), struct(a), "the column b went"],
    ["is not narrower", struct(a), struct(field("a", "integer")), "the column a got another type"],
    ["does not lose digits", struct(a), struct(field("a", "double")), "the column a got another type"],
    [
      "keeps its types",
      struct(field("a", struct(a))),
      struct(field("a", array("long"))),
      "the column a got another type",
    ],
    [
      "keeps its null",
      struct(a),
      struct(field("a", "long", { nullable: false })),
      "the column a may not be null any more",
    ],
    [
      "brings no more without null",
      struct(a),
      struct(a, field("b", "date", { nullable: false })),
      "the column b came and may not be null",
    ],
    [
      "has all inside",
      struct(field("l", array(struct(a)))),
      struct(field("l", array(struct()))),
      "the column l.element.a went",
    ],
    [
      "keeps keys",
      struct(field("m", map("long", "long"))),
      struct(field("m", map("integer", "long"))),
      "the column m.key got another type",
    ],
    [
      "has the same columns in the files",
      struct(field("a", "long", physical("c1"))),
      struct(field("a", "long", physical("c2"))),
      "the column a went",
    ],
    ["may get its names", struct(a), struct(field("a", "long", physical("a"))), null],
    [
      "keeps the names",
      struct(field("a", "long", physical("c1"))),
      struct(field("b", "long", physical("c1"))),
      "the column a went",
    ],
  ])("%s", (_name, before, after, found) => {
    const [old, now] = [before, after].map((one) => DeltaSchemaStruct.decodeJson(JSON.stringify(one)));
    if (old === undefined || now === undefined) throw new Error("there are two");
    expect(breakBetween(old, now, { uri: "t", version: 1 })).toBe(found);
  });
});

/** The schema of the table as JSON, so that it can be changed. */
async function fieldsOf(hand: HandTable): Promise<{ name: string; type: string }[]> {
  const { schema_string } = (await hand.open()).snapshot.metadata;
  return (JSON.parse(schema_string) as { fields: { name: string; type: string }[] }).fields;
}

function metaData(fields: readonly object[], properties: object = {}, partitionColumns: string[] = []): object {
  const configuration = { "delta.enableChangeDataFeed": "true", ...properties };
  const schemaString = JSON.stringify(struct(...fields));
  return {
    metaData: { id: "t", format: { provider: "parquet", options: {} }, schemaString, partitionColumns, configuration },
  };
}

/** A data file of some columns only, or of other types. */
async function fileOf(hand: HandTable, name: string, sql: string): Promise<object> {
  await engine.query({ dialect: "duckdb", sql: `COPY (${sql}) TO '${hand.folder}/${name}' (FORMAT parquet)` });
  return { path: name, partitionValues: {}, size: 100, rows: [] };
}

describe("changes by the schema of the last version", () => {
  test("have columns that came later, and types that became wider", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    const fields = await fieldsOf(hand);
    const narrow = fields.flatMap((one) =>
      one.name === "path" ? [] : [one.name === "bstart" ? { ...one, type: "integer" } : one],
    );
    hand.commit([metaData(narrow)]);
    const sql = "SELECT 'n1' node_id, 'CALL' node_kind, 1::INTEGER bstart, 2::BIGINT bend, NULL::VARCHAR file_id";
    hand.commit([addLine((await fileOf(hand, "narrow.parquet", sql)) as never)]);
    hand.commit([metaData(fields)]);
    hand.commit((await hand.data([node(2)])).map((file) => addLine(file)));
    const changes = await nodeChanges((await hand.open()).changes({ from: 1 }));
    expect(changes.map(({ version, row }) => [version, row])).toEqual([
      [2, { ...node(1), path: null }],
      [4, node(2)],
    ]);
  });

  test("are refused where a column went, or where other columns split the table", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    const fields = await fieldsOf(hand);
    hand.commit([metaData([...fields, field("more", "date")])]);
    hand.commit([metaData(fields)]);
    const table = await hand.open();
    expect(await allOf(table.changes({ from: 2 }))).toEqual([]);
    await expect(allOf(table.changes({ from: 0 }))).rejects.toMatchObject({
      code: "CONTRACT_MISMATCH",
      version: 1,
      message: expect.stringContaining(
        "rows of version 1 cannot be read as those of version 2: since then the column more went",
      ) as string,
    });
    await expect(allOf(table.changes({ from: 0, to: 1 }))).rejects.toMatchObject({ code: "CONTRACT_MISMATCH" }); // by the contract
    hand.commit([metaData(fields, {}, ["node_kind"])]);
    await table.refresh();
    await expect(allOf(table.changes({ from: 2 }))).rejects.toThrow("other columns split it");
  });

  test("find columns by the names that files have", async () => {
    const hand = await HandTable.create(temporaryDirectory(), engine);
    const fields = await fieldsOf(hand);
    const mapped = fields.map((one, i) => ({
      ...one,
      metadata: { "delta.columnMapping.id": i + 1, "delta.columnMapping.physicalName": `col-${i}` },
    }));
    const {
      min_reader_version: minReaderVersion,
      min_writer_version: minWriterVersion,
      ...listed
    } = (await hand.open()).snapshot.protocol;
    const features = (names: readonly string[] | null): string[] => [...(names ?? []), "columnMapping"];
    const protocol = {
      minReaderVersion,
      minWriterVersion,
      readerFeatures: features(listed.reader_features),
      writerFeatures: features(listed.writer_features),
    };
    const properties = { "delta.columnMapping.mode": "name", "delta.columnMapping.maxColumnId": "6" };
    hand.commit([{ protocol }, metaData(mapped, properties, ["node_kind"])]);
    const { columns } = CpgNodeTable.batch([node(1), node(3)]);
    const own = schema([
      ...fields.flatMap(({ name }, i) => {
        const type = CpgNodeTable.schema.fields.find((one) => one.name === name)?.type;
        return type === undefined || name === "node_kind" ? [] : [column(`col-${i}`, type)];
      }),
      column("_change_type", { type: "string" }),
    ]);
    const kept = columns.filter((_, i) => CpgNodeTable.schema.fields[i]?.name !== "node_kind");
    const kinds = columnFrom({ type: "string" }, ["update_preimage", "update_postimage"]);
    const [file] = await engine.writeParquet(
      { schema: own, batches: [new RecordBatch(own, [...kept, kinds])] },
      {
        directory: hand.folder,
        schema: own,
        partitionBy: [],
        sortBy: [],
        compression: "zstd",
        nextFileName: () => "cdc.parquet",
      },
    );
    const partitionValues = { [`col-${fields.findIndex(({ name }) => name === "node_kind")}`]: "CALL" };
    hand.commit([{ cdc: { path: file?.path, partitionValues, size: file?.bytes, dataChange: false } }]);
    const changes = await allOf((await hand.open()).changes({ from: 2 }));
    expect(changes.map(({ kind, row }) => [kind, row])).toEqual([
      ["update_preimage", node(1)],
      ["update_postimage", node(3)],
    ]);
  });
});

test("versions are read in groups, of which none is larger than it has to be", () => {
  const file = (sizeBytes: number) => ({
    path: "p",
    partition_values: {},
    sizeBytes,
    kind: "insert" as const,
    deletion_vector: null,
    only: null,
  });
  const version = (number: number, files: number, sizeBytes = 1) => ({
    version: number,
    timestamp: 0,
    files: Array.from({ length: files }, () => file(sizeBytes)),
  });
  const versions = [
    version(1, 400),
    version(2, 0),
    version(3, 100),
    version(4, 1),
    version(5, 900),
    version(6, 1, 2 ** 27),
    version(7, 1),
  ];
  const groups = [...groupsOf(versions)].map((group) => group.map((one) => one.version));
  expect(groups).toEqual([[1, 3], [4], [5], [6], [7]]);
});
