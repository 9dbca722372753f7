import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OtelConfigSpec } from "tessera-contracts/contracts/config/otel";
import { DatafusionExplainEvent } from "tessera-contracts/contracts/diagnostics/events";
import { IngestReport, QuarantinedRow } from "tessera-contracts/contracts/diagnostics/ingest";
import { ScanTelemetry, ScanTelemetryBatch, StageMetrics } from "tessera-contracts/contracts/diagnostics/telemetry";
import { ingest, type IngestRows, memoryDiagnostics } from "tessera-contracts/diagnostics";
import type { Contract } from "tessera-contracts/serde";

interface Taken<T> {
  readonly report: IngestReport;
  readonly rows: readonly T[];
  readonly refused: readonly QuarantinedRow[];
  readonly asked: number;
}

/** What comes of taking in rows at the time 7. */
function taken<T, I>(
  contract: Contract<T, I>,
  given: IngestRows,
  more: { source?: string; maxQuarantined?: number; strict?: boolean } = {},
): Taken<T> {
  const rows: T[] = [];
  const refused: QuarantinedRow[] = [];
  let asked = 0;
  const report = ingest(contract, given, {
    now: () => (asked++, 7),
    into: (row) => rows.push(row),
    quarantine: (row) => refused.push(row),
    ...more,
  });
  IngestReport.decodeMsgpack(IngestReport.encodeMsgpack(report));
  for (const row of refused) QuarantinedRow.decodeJson(QuarantinedRow.encodeJson(row));
  return { report, rows, refused, asked };
}

class Explained {
  readonly sql = "SELECT 3";
  get explain_analyze(): boolean {
    return true;
  }
}

describe("rows of others", () => {
  test("are taken from objects and instances, leniently, with one time a batch", () => {
    const { report, rows, asked } = taken(DatafusionExplainEvent, [
      { sql: "SELECT 1", explain_analyze: "true" },
      { sql: "SELECT 2", event_time_unix_ms: "5" },
      new Explained(),
    ]);
    expect(rows).toEqual([
      { sql: "SELECT 1", explain_analyze: true, event_time_unix_ms: 7 },
      { sql: "SELECT 2", explain_analyze: false, event_time_unix_ms: 5 },
      { sql: "SELECT 3", explain_analyze: true, event_time_unix_ms: 7 },
    ]);
    expect(report).toEqual({ table: "DatafusionExplainEvent", accepted: 3, stamped: 2, quarantined: 0 });
    expect(asked).toBe(1);
  });

  test.each([null, -1, "soon", 1.5])("with the time %s are refused, not stamped", (event_time_unix_ms) => {
    const { report, refused } = taken(DatafusionExplainEvent, [{ sql: "SELECT 1", event_time_unix_ms }]);
    expect(report).toMatchObject({ accepted: 0, stamped: 0, quarantined: 1 });
    expect(refused[0]).toMatchObject({
      row: { sql: "SELECT 1", event_time_unix_ms },
      error: { path: "$.event_time_unix_ms" },
    });
  });

  test("stop no others, and are kept with the reason and the line", () => {
    const jsonLines = '{"sql":"a"}\n\n{"sql":1}\r\n  \n{"sql":\n{"sql":"b"}';
    const { rows, refused } = taken(DatafusionExplainEvent, { jsonLines }, { source: "events.jsonl", strict: true });
    expect(rows.map(({ sql }) => sql)).toEqual(["a", "b"]);
    expect(refused).toMatchInlineSnapshot(`
      [
        {
          "error": {
            "code": "wrong-type",
            "contract": "DatafusionExplainEvent",
            "expected": "str",
            "path": "$.sql",
            "received": "int",
            "source": null,
            "summary": "Expected \`str\`, got \`int\` - at \`$.sql\`",
            "type": "validation",
          },
          "position": 1,
          "row": {
            "sql": 1,
          },
          "source": {
            "col": 1,
            "file": "events.jsonl",
            "line": 3,
          },
          "table": "DatafusionExplainEvent",
        },
        {
          "error": {
            "code": "truncated",
            "contract": "DatafusionExplainEvent",
            "expected": null,
            "path": "$",
            "received": null,
            "source": null,
            "summary": "Input data was truncated",
            "type": "decode",
          },
          "position": 2,
          "row": "{"sql":",
          "source": {
            "col": 1,
            "file": "events.jsonl",
            "line": 5,
          },
          "table": "DatafusionExplainEvent",
        },
      ]
    `);
  });

  test("of bytes end where these cannot be told apart any more", () => {
    const good = DatafusionExplainEvent.encodeMsgpack(DatafusionExplainEvent.create({ sql: "a" }));
    const { report, refused } = taken(DatafusionExplainEvent, {
      msgpack: Buffer.concat([good, Buffer.from([0xc1]), good]),
    });
    expect(report).toMatchObject({ accepted: 1, quarantined: 1 });
    expect(refused).toMatchObject([{ position: 1, row: null, error: { type: "decode", path: "$" } }]);
    expect(refused[0]?.error.summary).toContain(`byte ${good.length}`);
  });

  test("may be a list, whose rows are read one by one", () => {
    const batch = ScanTelemetryBatch.encodeMsgpack([
      { fragment_count: 1, row_group_count: 2, count_rows: null },
      { fragment_count: -1, row_group_count: 2, count_rows: null },
      { fragment_count: 3, row_group_count: 4, count_rows: 5 },
    ]);
    const { report, rows, refused } = taken(ScanTelemetry, { msgpackList: batch });
    expect(rows.map(({ fragment_count }) => fragment_count)).toEqual([1, 3]);
    expect(report).toEqual({ table: "ScanTelemetry", accepted: 2, stamped: 0, quarantined: 1 });
    expect(refused).toMatchObject([{ position: 1, row: [-1, 2, null], source: null }]);
  });

  test("are the same whether all of a list fit, or one has to be looked at", () => {
    const scan = fc.record({ fragment_count: fc.nat(), row_group_count: fc.nat(), count_rows: fc.option(fc.nat()) });
    fc.assert(
      fc.property(fc.array(scan), (scans) => {
        const fine = taken(ScanTelemetry, { msgpackList: ScanTelemetryBatch.encodeMsgpack(scans) });
        const bad = { ...scans[0], fragment_count: -1, row_group_count: 0, count_rows: null };
        const mixed = taken(ScanTelemetry, { msgpackList: ScanTelemetryBatch.encodeMsgpack([...scans, bad]) });
        expect([fine.rows, mixed.rows]).toEqual([scans, scans]);
        expect([fine.report.quarantined, mixed.report.quarantined]).toEqual([0, 1]);
      }),
    );
  });

  test("that are no list are one refused row", () => {
    const { refused } = taken(ScanTelemetry, { msgpackList: new Uint8Array([0xc0]) });
    expect(refused).toMatchObject([{ position: 0, error: { summary: "Expected `array`, got `null`" } }]);
  });

  test("that do not fit are kept up to a limit, and counted beyond", () => {
    const { report, refused } = taken(StageMetrics, [1, 2, 3, 4], { maxQuarantined: 2 });
    expect([report.quarantined, refused.length]).toEqual([4, 2]);
  });

  test("are cut, and without a form in JSON they are named", () => {
    const { refused } = taken(DatafusionExplainEvent, [
      { sql: ["x".repeat(10_000)] },
      { sql: Symbol("no") },
      { sql: undefined },
    ]);
    expect(refused[0]?.row).toHaveLength(4096);
    expect(refused.slice(1).map(({ row }) => row)).toEqual(["a value that JSON has no form for", expect.anything()]);
  });

  test("of a contract with secrets are not kept", () => {
    const { refused } = taken(OtelConfigSpec, [{ enable_traces: "s3cret", headers: { key: "s3cret" } }]);
    expect(refused).toMatchObject([{ row: "***", error: { received: null, path: "$.enable_traces" } }]);
    expect(JSON.stringify(refused)).not.toContain("s3cret");
  });

  test("that do not fit are counted by contract and code", () => {
    const diagnostics = memoryDiagnostics();
    ingest(StageMetrics, [1, 2], { now: () => 0, into: () => undefined, diagnostics });
    expect(diagnostics.metrics.map(({ name, attributes }) => [name, attributes])).toEqual(
      Array.from({ length: 2 }, () => [
        "tessera.decode.errors",
        { "tessera.contract": "StageMetrics", "error.type": "wrong-type" },
      ]),
    );
  });

  test("come out as they went in, in every form", () => {
    const event = fc.record({
      sql: fc.string({ minLength: 1 }),
      explain_analyze: fc.boolean(),
      event_time_unix_ms: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.nat(20)), (events, bad) => {
        const rows: unknown[] = [...events];
        for (const at of bad) rows.splice(at, 0, { sql: false });
        const refused = rows.length - events.length;
        const lines = rows.map((row) => JSON.stringify(row)).join("\n");
        for (const form of [rows, { jsonLines: lines }]) {
          const found = taken(DatafusionExplainEvent, form as IngestRows);
          expect(found.rows).toEqual(events);
          expect(found.report).toMatchObject({ accepted: events.length, stamped: 0, quarantined: refused });
        }
        const packed = events.map((one) => DatafusionExplainEvent.encodeMsgpack(one));
        expect(taken(DatafusionExplainEvent, { msgpack: Buffer.concat(packed) }).rows).toEqual(events);
      }),
    );
  });
});
