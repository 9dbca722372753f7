// The tables of the library: what is generated does what reflection does, and every row comes back through the bytes of a stream.

import { describe, expect, test } from "vitest";
import { boundaryValues } from "../../../generator/sample/boundary-values.js";
import * as manifest from "../../../generated/artifacts/manifest.arrow.js";
import * as cpg from "../../../generated/cpg/rows.arrow.js";
import * as cdf from "../../../generated/delta/cdf.arrow.js";
import * as events from "../../../generated/diagnostics/events.arrow.js";
import * as telemetry from "../../../generated/diagnostics/telemetry.arrow.js";
import {
  readTable,
  type RecordBatch,
  schemaEquals,
  schemaOf,
  type Table,
  writeStream,
} from "../../../runtime/arrow/index.js";
import { table } from "../../../runtime/arrow/codegen.js";
import { fieldText } from "../../../runtime/arrow/type/type-text.js";

type AnyTable = Table<unknown, unknown>;

const TABLES = Object.values({ ...manifest, ...cpg, ...cdf, ...events, ...telemetry }) as unknown as AnyTable[];

/** The same table without generated code. */
export function byReflection({ contract, name, key, schema }: AnyTable): AnyTable {
  return table({ contract, name, key, columns: schema.fields.map(fieldText) });
}

export function valuesOf(batch: RecordBatch): unknown[] {
  return batch.columns.map((column) => column.toArray());
}

interface Row {
  readonly [name: string]: unknown;
}

describe.each(TABLES.map((one) => [one.contract.name, one] as const))("%s", (_, own) => {
  const slow = byReflection(own);
  const rows = boundaryValues(own.contract.info, "json").filter((row) => own.contract.is(row));

  test("rows come back through the bytes of a stream", () => {
    const [read] = readTable(writeStream([own.batch(rows)])).batches;
    if (read === undefined) throw new Error("no batch");
    expect(own.fit(read.schema)).toEqual([]);
    expect(own.rows(read)).toEqual(rows);
  });

  test("generated code and reflection make the same columns, and the same rows of them", () => {
    const fast = own.batch(rows);
    const exact = slow.batch(rows);
    expect(valuesOf(fast)).toEqual(valuesOf(exact));
    expect(fast.schema).toEqual(exact.schema);
    expect(own.rows(exact)).toEqual(rows);
    expect(slow.rows(fast)).toEqual(rows);
  });

  test("some fields are read out of their columns alone", () => {
    const [first] = own.contract.info.kind === "struct" ? own.contract.info.fields : [];
    if (first == null) throw new Error("no field");
    const batch = own.batch(rows).select([first.wire]);
    const expected = rows.map((row) => ({ [first.name]: (row as { readonly [name: string]: unknown })[first.name] }));
    expect((own as Table<Row>).rows(batch, { columns: [first.name] })).toEqual(expected);
    expect((slow as Table<Row>).rows(batch, { columns: [first.name] })).toEqual(expected);
  });

  test("its spec has its columns and its key", () => {
    expect(schemaEquals(schemaOf(own.spec), own.schema, { layout: false })).toBe(true);
    expect(own.spec).toMatchObject({ name: own.name, key_fields: own.key });
  });

  test("no rows are a batch too", () => {
    expect(own.rows(own.batch([]))).toEqual([]);
  });
});

describe("fields of CpgNode", () => {
  const { CpgNodeTable } = cpg;
  const node = { node_id: "n1", node_kind: "FILE", path: null, bstart: 0, bend: 9, file_id: null };

  test("are checked one by one", () => {
    const batch = CpgNodeTable.batch([node, { ...node, bend: -1 }]);
    expect(CpgNodeTable.rows(batch, { columns: ["bstart", "node_id"] })[1]).toEqual({ bstart: 0, node_id: "n1" });
    expect(() => CpgNodeTable.rows(batch, { columns: ["bend"] })).toThrow("Expected `int` >= 0 - at `$[1].bend`");
  });

  test("have to be there", () => {
    const batch = CpgNodeTable.batch([node]).select(["node_id"]);
    expect(() => CpgNodeTable.rows(batch, { columns: ["path"] })).toThrow("there is no column path (string)");
    expect(() => CpgNodeTable.rows(batch, { columns: ["paths" as "path"] })).toThrow("CpgNode has no field paths");
  });
});
